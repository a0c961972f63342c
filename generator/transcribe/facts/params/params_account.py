"""What becomes of readings: rules, facts that are added to parameters, and entries in the account of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.catalog.format import TYPES_OF_KEY
from generator.transcribe.facts import constraints
from generator.transcribe.facts.reading import Known, Reading, Spec
from generator.transcribe.ledger import Kind, Ledger

_RIVALS = {"default": "default_from", "default_from": "default"}


@dataclass(frozen=True, slots=True)
class Told:
    """A reading, and where it stands; `scope` is the batch whose elements it speaks of."""

    line: int
    kind: Kind
    where: str
    reading: Reading
    scope: str | None = None


def together(told: Sequence[Told], lang: str, params: Mapping[str, Spec]) -> list[Told]:
    """What one endpoint's page tells, with the readings completed that need another row, note or paragraph."""
    joined = list(told)
    for scope in dict.fromkeys(each.scope for each in told):
        places = [at for at, each in enumerate(told) if each.scope == scope]
        known = Known(lang, fields(params, scope), scope=scope)
        readings = constraints.join([told[at].reading for at in places], known)
        for at, reading in zip(places, readings, strict=True):
            joined[at] = replace(told[at], reading=reading)
    return joined


def fields(params: Mapping[str, Spec], scope: str | None) -> Mapping[str, Spec]:
    """The parameters themselves, or those inside the elements of one of them."""
    if scope is None:
        return params
    holder = params.get(scope, {})
    inside: Mapping[str, Spec] = holder.get("items", holder).get("fields", {})
    return inside


@dataclass(slots=True)
class Account:
    """The rules found so far, as (line, where, rule), beside the account of the lines."""

    ledger: Ledger
    constraints: list[tuple[int, str, Spec]] = field(default_factory=list)

    def settle(self, told: Iterable[Told], params: Mapping[str, Spec]) -> None:
        """Takes what a page tells: enters it in the account, notes its rules, adds its facts to the parameters."""
        for each in told:
            reading = each.reading
            self.record(each.line, each.kind, reading)
            if reading.verdict == "fact":
                self._state(each)
                self._add(each, fields(params, each.scope))
        self._once(params)

    def _once(self, params: Mapping[str, Spec]) -> None:
        """Drops a default that a rule states as well: what absence means is said once."""
        for _, _, rule in self.constraints:
            body = rule.get("default_if_absent", {})
            if body.get("value") == "most recent" and "when" not in body and len(body["params"]) == 1:
                spec = fields(params, rule.get("scope")).get(body["params"][0])
                if spec is not None and spec.get("default_from") == "latest":
                    spec.pop("default_from")

    def record(self, line: int, kind: Kind, reading: Reading) -> None:
        """Enters a verdict in the account of the page."""
        if reading.verdict == "fact":
            self.ledger.fact(line, kind, reading.rule)
        elif reading.verdict == "prose":
            self.ledger.prose(line, kind, reading.rule)
        else:
            self.ledger.unmodelled(line, kind, reading.rule, reading.sentence)

    def _state(self, told: Told) -> None:
        """Notes rules, each once: a cell that two rows share states its rules once."""
        for rule in _scoped(told):
            if all(rule != stated for _, _, stated in self.constraints):
                self.constraints.append((told.line, told.where, rule))

    def _add(self, told: Told, specs: Mapping[str, Spec]) -> None:
        """Adds what a sentence says of single parameters, where it fits and contradicts nothing."""
        for name, facts in told.reading.params.items():
            for key, value in facts.items():
                spec = specs.get(name)
                fits = spec is not None and spec["type"] in TYPES_OF_KEY.get(key, {spec["type"]})
                rival = _RIVALS.get(key, "")
                if spec is None or not fits or spec.get(key, value) != value or rival in spec:
                    self.ledger.unmodelled(told.line, told.kind, f"contradicts-{key}", f"{name}: {value}")
                else:
                    spec[key] = value


def _scoped(told: Told) -> Iterator[Spec]:
    for rule in told.reading.constraints:
        yield {**rule, "scope": told.scope} if told.scope and "scope" not in rule else dict(rule)
