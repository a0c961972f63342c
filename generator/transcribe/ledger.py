"""The account of a page: what became of every line that the reader met. Nothing leaves a page unaccounted for.

A reader records, for each row, note, label, paragraph and block of code that it looks at, one or more entries. A row is
`unmodelled` if one of its entries is, else a `fact` if one is, else `prose`. What nobody recorded is unmodelled.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Verdict = Literal["fact", "prose", "unmodelled"]
Kind = Literal["row", "note", "label", "code", "heading", "paragraph"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding about one line: what it was taken for (`rule`, a short name) and, if unmodelled, the text."""

    line: int
    kind: Kind
    verdict: Verdict
    rule: str
    text: str = ""


@dataclass(slots=True)
class Ledger:
    """Entries of one language of one endpoint's section, in the order in which they were made."""

    lang: str
    entries: list[Entry] = field(default_factory=list)

    def fact(self, line: int, kind: Kind, rule: str) -> None:
        """The line, or a part of it, became a fact of the spec."""
        self.entries.append(Entry(line, kind, "fact", rule))

    def prose(self, line: int, kind: Kind, rule: str) -> None:
        """The line, or a part of it, was recognised as no fact: prose, a link, advice, a table's header."""
        self.entries.append(Entry(line, kind, "prose", rule))

    def unmodelled(self, line: int, kind: Kind, rule: str, text: str) -> None:
        """The line, or a part of it (`text`), may state a fact that no reader understands or the format cannot hold."""
        self.entries.append(Entry(line, kind, "unmodelled", rule, text))
