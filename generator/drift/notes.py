"""What is found while two parts of the catalogue are compared: the changes of a subject, and what is none."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from generator.catalog.findings import Position
from generator.drift.change import Change, Class, Difference, Side
from generator.drift.rules import RULES, SILENT
from generator.drift.words import data

#: A position on each side; None where nothing stands.
Spots = tuple[Position | None, Position | None]


@dataclass(frozen=True, slots=True)
class Origin:
    """The page of one side, and its day."""

    page: str
    updated: str


@dataclass(slots=True)
class Notes:
    """The changes of one subject. `has_client` says whether a client is made of it at all."""

    subject: str
    before: Origin | None
    after: Origin | None
    has_client: bool = True
    #: What the subject is called in the old catalogue; None if it is not there, or is no endpoint.
    was: str | None = None
    changes: list[Change] = field(default_factory=list)
    silent: Counter[str] = field(default_factory=Counter)

    def add(
        self, rule: str, fact: str, sides: tuple[Any, Any], at: Spots, why: str, told_by: str | None = None
    ) -> None:
        """One change. `told_by` is due where it depends on the change, and not on its rule alone."""
        known = RULES[rule]
        teller = (told_by or known.told_by) if self.has_client else "nobody"
        old, new = sides
        self.changes.append(
            Change(
                rule, known.cls, self.subject, fact, data(old), data(new), why,
                _side(at[0], self.before), _side(at[1], self.after), told_by=teller,
                was=() if self.was is None else ((self.was, fact),),
            )
        )  # fmt: skip

    def same(self, kind: str, differs: bool = True) -> None:
        """What differs and is no change."""
        assert kind in SILENT
        if differs:
            self.silent[kind] += 1

    def difference(self) -> Difference:
        return joined([self])


def _side(at: Position | None, origin: Origin | None) -> Side | None:
    return Side(at, origin.page, origin.updated) if at is not None and origin is not None else None


def joined(many: list[Notes]) -> Difference:
    """All changes in one order: class, subject, fact, rule."""
    order = list(Class)
    changes = sorted(
        (change for notes in many for change in notes.changes),
        key=lambda c: (order.index(c.cls), c.subject, c.fact, c.rule, repr(c.old), repr(c.new), c.why),
    )
    silent = sum((notes.silent for notes in many), Counter[str]())
    return Difference(tuple(changes), dict(sorted(silent.items())))
