"""Which text of an endpoint counts: the newest, of the first group of folders that describes its product.

A group ends where the next begins (`--then`). Within a group an endpoint that only an older text describes is kept: a
crawl that lacks a page says nothing about it. A later group counts for those products alone that no earlier one
describes; what it says of others is superseded, and listed as such.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.transcribe.merging.merge import Merged


@dataclass(frozen=True, slots=True)
class Candidate:
    """One text of one endpoint: where it stands, how new it is."""

    product: str
    transport: str
    request: str
    group: int
    day: str
    file: str
    line: int
    merged: Merged

    @property
    def identity(self) -> tuple[str, str, str]:
        """Product, transport, and request: what makes an endpoint one."""
        return (self.product, self.transport, self.request)


@dataclass(frozen=True, slots=True)
class Choice:
    """The texts that count, and those that do not with the reason."""

    taken: tuple[Candidate, ...]
    older: tuple[tuple[Candidate, Candidate], ...]
    superseded: tuple[Candidate, ...]


def choose(candidates: Iterable[Candidate]) -> Choice:
    """The newest text of each endpoint; of two of one day, the one of the file whose name sorts first."""
    ordered = sorted(candidates, key=lambda c: (c.file, c.line))
    first: dict[tuple[str, str], int] = {}
    for each in ordered:
        kind = (each.product, each.transport)
        first[kind] = min(first.get(kind, each.group), each.group)
    texts: dict[tuple[str, str, str], list[Candidate]] = defaultdict(list)
    superseded = []
    for each in ordered:
        if each.group > first[each.product, each.transport]:
            superseded.append(each)
        else:
            texts[each.identity].append(each)
    taken: list[Candidate] = []
    older: list[tuple[Candidate, Candidate]] = []
    for identity in sorted(texts):
        best = max(texts[identity], key=lambda c: c.day)
        taken.append(best)
        older.extend((each, best) for each in texts[identity] if each is not best)
    known = {each.identity for each in taken}
    return Choice(tuple(taken), tuple(older), tuple(each for each in superseded if each.identity not in known))
