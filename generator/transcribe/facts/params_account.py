"""What becomes of readings: rules, facts that are added to parameters, and entries in the account of the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.catalog.format import TYPES_OF_KEY
from generator.transcribe.facts.reading import Reading, Spec
from generator.transcribe.ledger import Kind, Ledger

_RIVALS = {"default": "default_from", "default_from": "default"}


@dataclass(slots=True)
class Account:
    """The rules found so far, as (line, where, rule), beside the account of the lines."""

    ledger: Ledger
    constraints: list[tuple[int, str, Spec]] = field(default_factory=list)

    def reading(self, line: int, kind: Kind, where: str, reading: Reading, specs: dict[str, Spec]) -> None:
        """Takes what a sentence or a row of a table says."""
        self.record(line, kind, reading.verdict, reading.rule, reading.sentence)
        if reading.verdict == "fact":
            self.state(line, where, reading.constraints, None)
            self.add(line, kind, reading.params, specs)

    def state(self, line: int, where: str, rules: Iterable[Spec], scope: str | None) -> None:
        """Notes rules, each once: a cell that two rows share states its rules once."""
        for rule in rules:
            scoped = {**rule, "scope": scope} if scope and "scope" not in rule else dict(rule)
            if all(scoped != stated for _, _, stated in self.constraints):
                self.constraints.append((line, where, scoped))

    def add(self, line: int, kind: Kind, more: Mapping[str, Spec], specs: dict[str, Spec]) -> None:
        """Adds what a sentence says of single parameters, where it fits and contradicts nothing."""
        for name, facts in more.items():
            for key, value in facts.items():
                spec = specs.get(name)
                fits = spec is not None and spec["type"] in TYPES_OF_KEY.get(key, {spec["type"]})
                rival = _RIVALS.get(key, "")
                if spec is None or not fits or spec.get(key, value) != value or rival in spec:
                    self.ledger.unmodelled(line, kind, f"contradicts-{key}", f"{name}: {value}")
                else:
                    spec[key] = value

    def record(self, line: int, kind: Kind, verdict: str, rule: str, text: str) -> None:
        """Enters a verdict in the account of the page."""
        if verdict == "fact":
            self.ledger.fact(line, kind, rule)
        elif verdict == "prose":
            self.ledger.prose(line, kind, rule)
        else:
            self.ledger.unmodelled(line, kind, rule, text)
