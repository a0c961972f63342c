"""What two languages make together: one spec, and everything that only one of them says or both say differently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.facts.reading import Spec


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A fact that the two languages state differently, with the line of each (None: it does not stand there)."""

    fact: str
    en: Any
    zh: Any
    taken: str
    why: str
    en_line: int | None = None
    zh_line: int | None = None

    def spec(self) -> Spec:
        """As the spec writes it."""
        return {"fact": self.fact, "en": self.en, "zh": self.zh, "taken": self.taken, "why": self.why}


@dataclass(slots=True)
class Merged:
    """One endpoint as both languages of its page tell it; `spec` lacks only what other pages must say."""

    spec: Spec
    facts: tuple[Facts, ...]
    enums: Mapping[str, Any] = field(default_factory=dict)
    disagreements: list[Disagreement] = field(default_factory=list)
    alone: list[tuple[str, str, int]] = field(default_factory=list)
    reconciled: list[tuple[str, str]] = field(default_factory=list)
    doubted: list[tuple[str, int]] = field(default_factory=list)


def lines(en: Facts, zh: Facts, fact: str) -> tuple[int | None, int | None]:
    """The line of a fact in each language, or of the nearest thing above it."""
    found = []
    for facts in (en, zh):
        path = fact
        while path not in facts.lines and "." in path:
            path = path.rpartition(".")[0]
        found.append(facts.lines.get(path, facts.line))
    return found[0], found[1]
