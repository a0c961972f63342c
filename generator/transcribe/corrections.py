"""Facts set by hand against the documentation: applied to every new reading, and told when the page has caught up."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

from generator.transcribe.facts.reading import Spec
from generator.transcribe.merging.canonical import canonical


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of a `corrections.yaml`, with the place where it stands (`file:line`)."""

    at: str
    page: str | None
    fact: str
    documented: Any
    value: Any
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a correction: `applied`, `obsolete` (the page says it now), `outdated` (it says a third thing)."""

    correction: Correction
    state: str
    message: str


def parse(data: Any, file: str, lines: dict[int, int]) -> list[Correction]:
    """The corrections of a file whose shape was checked; `lines` gives the line of each entry."""
    return [
        Correction(
            f"{file}:{lines.get(at, 1)}", c.get("page"), c["fact"], c.get("documented"), c.get("value"), c["why"]
        )
        for at, c in enumerate(data["corrections"])
    ]


def apply(spec: Spec, corrections: list[Correction]) -> tuple[Spec, list[Outcome]]:
    """The spec with its corrections, each recorded in it, and what became of each."""
    corrected = copy.deepcopy(spec)
    outcomes = []
    for correction in corrections:
        outcome = _one(corrected, correction)
        outcomes.append(outcome)
        if outcome.state != "obsolete":
            record = {"fact": correction.fact, "documented": correction.documented, "why": correction.why}
            corrected.setdefault("corrections", []).append(record)
    return _in_order(corrected), outcomes


def undone(spec: Spec) -> Spec:
    """A product's spec as its pages state it: every fact that a correction has set is what was documented."""
    stated = copy.deepcopy(spec)
    for record in stated.pop("corrections", ()):
        *above, last = record["fact"].split(".")
        holder: Any = stated
        for key in above:
            holder = holder.get(key, {}) if isinstance(holder, dict) else {}
        if isinstance(holder, dict):
            holder.pop(last, None)
            holder.update({} if record.get("documented") is None else {last: record["documented"]})
    return _in_order(stated)


def _one(spec: Spec, correction: Correction) -> Outcome:
    if correction.fact == "constraints":
        return _rule(spec, correction)
    *above, last = correction.fact.split(".")
    holder: Any = spec
    missing: list[str] = []
    for key in above:
        if isinstance(holder, dict) and key not in holder:
            missing.append(key)
        elif isinstance(holder, dict) and not missing:
            holder = holder[key]
    if not isinstance(holder, dict):
        return Outcome(correction, "outdated", f"`{correction.fact}` names no place in the spec; look again")
    now = None if missing else holder.get(last)
    now = None if now in ({}, []) else now
    if last == "mandatory" and now is None:
        now = False
    if canonical(now) == canonical(correction.value):
        return Outcome(correction, "obsolete", f"`{correction.fact}` is what the page says now; drop the correction")
    for key in missing:
        holder = holder.setdefault(key, {})
    if correction.value is None or (last == "mandatory" and correction.value is False):
        holder.pop(last, None)
    else:
        holder[last] = correction.value
    if canonical(now) == canonical(correction.documented):
        return Outcome(correction, "applied", f"`{correction.fact}` is set by hand")
    said = f"`{correction.fact}`: the page says neither what the correction corrects nor what it sets; look again"
    return Outcome(correction, "outdated", said)


def _rule(spec: Spec, correction: Correction) -> Outcome:
    """A correction of the rules: one is taken away (`documented`), one is added (`value`), or one becomes the other."""
    rules = spec.setdefault("constraints", [])
    bare = [canonical({key: value for key, value in rule.items() if key != "evidence"}) for rule in rules]
    gone = correction.documented is not None and canonical(correction.documented) in bare
    there = correction.value is not None and canonical(correction.value) in bare
    state, said = "applied", "a rule is set by hand"
    if correction.documented is not None and not gone:
        state, said = "outdated", "the page does not state the rule that the correction takes away; look again"
    if (there or correction.value is None) and not gone:
        state, said = "obsolete", "the rules are what the page says now; drop the correction"
    if gone:
        del rules[bare.index(canonical(correction.documented))]
    if correction.value is not None and not there:
        rules.append(correction.value)
    if not rules:
        del spec["constraints"]
    return Outcome(correction, state, said)


_KEYS = (
    "title", "servers", "security", "signing", "limits", "request", "method", "auth", "weight", "rate_limits", "params",
    "constraints", "errors", "enums", "enum_links", "response", "extends", "data_source", "permission", "deprecated",
    "python_name", "source", "disagreements", "corrections", "unmodelled",
)  # fmt: skip


def _in_order(spec: Spec) -> Spec:
    """Keys that a correction added stand where the format has them."""
    return {key: spec[key] for key in sorted(spec, key=lambda key: _KEYS.index(key) if key in _KEYS else len(_KEYS))}
