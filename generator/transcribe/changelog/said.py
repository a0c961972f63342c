"""What a sentence can say: a statement, or why it is none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Kind(StrEnum):
    """What happens to a request or to a part of it."""

    DEPRECATED = "deprecated"
    REMOVED = "removed"
    ADDED = "added"
    CHANGED = "changed"


class Skipped(StrEnum):
    """Why a sentence that says that something goes is no announcement of a request."""

    STREAM = "stream"
    EVENT = "event"
    SCHEMA = "schema"
    BEHAVIOUR = "behaviour"
    DOCUMENTATION = "documentation"
    UNNAMED = "fields without a name"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says of requests, or of `names`, parameters and fields of theirs.

    `lists`: it names no request; those in the list below it, or of the line above it, are meant. `state`: it is so
    already. `later`: on the day that another line of the entry names.
    """

    kind: Kind
    targets: tuple[str, ...]
    names: tuple[str, ...]
    lists: bool = False
    state: bool = False
    later: bool = False
    day: str | None = None
    instead: str | None = None

    def but(self, *, day: str | None, instead: str | None, later: bool) -> Statement:
        """The statement with what the sentences around it add."""
        return replace(self, day=day, instead=instead, later=later)


Goes = Statement | Skipped
