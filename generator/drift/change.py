"""One change between two catalogues: what it is about, what was and what is, where both stand, and its class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from generator.catalog.findings import Position


class Class(StrEnum):
    """What a change does to a program that was written against the old text; the worst first."""

    BREAKING = "breaking"
    LIMITS = "limits"
    ADDITIVE = "additive"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Rule:
    """A named way to change: its class, what it looks for, and who tells the user of a client about it.

    `told_by` is `types` (a type checker, against the new client), `client` (the new client refuses, or warns, before it
    sends), or `nobody`: then this report is all there is.
    """

    name: str
    cls: Class
    what: str
    told_by: str


@dataclass(frozen=True, slots=True)
class Side:
    """Where one side of a change stands: in a spec, and on the page that the spec was read from.

    `read` is the line of the page (`file:line`), where the page itself is at hand: on the new side of a crawl.
    """

    at: Position
    page: str
    updated: str
    read: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `fact` is a path as corrections write it; `old` and `new` are plain data, None where nothing is."""

    rule: str
    cls: Class
    subject: str
    fact: str
    old: Any
    new: Any
    why: str
    before: Side | None
    after: Side | None
    touched: tuple[str, ...] = ()
    #: Who tells the user of a client about this very change, in the words of `Rule.told_by`.
    told_by: str = "nobody"
    #: What it is about in the old catalogue, by subject and fact: under the old name; for what a product shares, each
    #: endpoint that uses it. Empty if nothing of it is there.
    was: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """Everything that separates two catalogues: the changes, worst first, and how often a difference is none.

    `silent` counts by kind (`prose`, `links`, `layout`, `examples`, `updated`) what differs and is no change.
    """

    changes: tuple[Change, ...] = ()
    silent: Mapping[str, int] = field(default_factory=dict)

    @property
    def worst(self) -> Class | None:
        """The class of the worst change."""
        order = list(Class)
        return min((change.cls for change in self.changes), key=order.index, default=None)
