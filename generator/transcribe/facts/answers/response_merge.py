"""The answers of both languages into one: English values stay, fields of either are kept, differences are told."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.facts.answers import comments, field_names, infer, schema_bounds
from generator.transcribe.facts.answers.infer import Where
from generator.transcribe.facts.reading import Spec

_KEPT = "a field that one language shows is kept as optional"
_BOTH = "both types are kept, for either may be sent"
_FEWER = "the English examples are kept, however many the other half shows"
_ENGLISH = "English is taken where nothing else decides"
_ONLY_UNIT = "the one unit that is stated is kept; what the other language calls the field contradicts it"
_TOO_MANY = f"of all alternatives the first {schema_bounds.MOST_ALTERNATIVES} are kept: the format holds no more"
_FACTS = ("when", "values", "unit", "required", "deprecated")


@dataclass(frozen=True, slots=True)
class ResponseFacts:
    """What one language says of the answer.

    `lines` holds the line of each example, `unread` the blocks that have no obvious reading. `said` are the comments
    that name fields, `places` the lines on which fields stand; both are only needed to merge.
    """

    schema: Spec | None = None
    examples: list[Spec] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    unread: list[tuple[int, str]] = field(default_factory=list)
    said: Mapping[Where, tuple[str, ...]] = field(default_factory=dict)
    places: Mapping[Where, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that the languages state differently; a line is None where the fact does not stand."""

    fact: str
    en: Any
    zh: Any
    taken: str
    why: str
    en_line: int | None = None
    zh_line: int | None = None


def merge(en: ResponseFacts | None, zh: ResponseFacts | None) -> tuple[ResponseFacts, list[Difference]]:
    """What both say together, and where they differ."""
    if en is None or zh is None:
        return en or zh or ResponseFacts(), []
    examples, lines = _examples(en, zh)
    if len(examples) == len(zh.examples):
        examples = [_labelled(ours, theirs) for ours, theirs in zip(examples, zh.examples, strict=True)]
    said = {**zh.said, **en.said}
    differences: list[Difference] = []
    if len(examples) < len(zh.examples):
        last = lines[-1] if lines else None
        differences.append(
            Difference("response.examples", len(en.examples), len(zh.examples), "en", _FEWER, last, zh.lines[-1])
        )
    if en.schema is None or zh.schema is None:
        schema = copy.deepcopy(en.schema if en.schema is not None else zh.schema)
        return ResponseFacts(schema, examples, lines, en.unread, said, {**zh.places, **en.places}), differences
    ours, theirs = copy.deepcopy(en.schema), copy.deepcopy(zh.schema)
    _compare(ours, theirs, ("response", "schema"), (), _Pair(en, zh, differences))
    _unnamed(theirs)
    schema = infer.united(ours, theirs)
    _bounded(schema, en, zh, differences)
    field_names.settle(schema, said)
    return ResponseFacts(schema, examples, lines, en.unread, said, {**zh.places, **en.places}), differences


def _bounded(schema: Spec, en: ResponseFacts, zh: ResponseFacts, found: list[Difference]) -> None:
    """Alternatives of both together that are more than the format holds: the first are kept, and it is told."""
    for where, _ in schema_bounds.cut(schema):
        shown = [len(schema_bounds.options_at(facts.schema or {}, where)) for facts in (en, zh)]
        lines = (en.places.get(where), zh.places.get(where))
        fact = ".".join(("response", "schema", *where, "anyOf"))
        found.append(Difference(fact, shown[0], shown[1], "en", _TOO_MANY, *lines))


def _examples(en: ResponseFacts, zh: ResponseFacts) -> tuple[list[Spec], list[int]]:
    """The English examples; where an English block is broken and no Chinese one is, the Chinese in its place."""
    if not en.unread or zh.unread:
        return (en.examples, en.lines) if en.examples else (zh.examples, zh.lines)
    order = sorted([*((line, at) for at, line in enumerate(en.lines)), *((line, -1) for line, _ in en.unread)])
    if len(order) != len(zh.examples):
        return (en.examples, en.lines) if en.examples else (zh.examples, zh.lines)
    examples = [zh.examples[place] if at < 0 else en.examples[at] for place, (_, at) in enumerate(order)]
    return examples, [zh.lines[place] if at < 0 else en.lines[at] for place, (_, at) in enumerate(order)]


def _labelled(ours: Spec, theirs: Spec) -> Spec:
    """An example with the name and condition that only the other language states of its twin."""
    if "when" in ours or "name" in ours or type(ours["value"]) is not type(theirs["value"]):
        return ours
    return {**{key: theirs[key] for key in ("name", "when") if key in theirs}, **ours}


@dataclass(frozen=True, slots=True)
class _Pair:
    en: ResponseFacts
    zh: ResponseFacts
    found: list[Difference]

    def report(self, fact: tuple[str, ...], en: Any, zh: Any, taken: str, why: str, where: Where) -> None:
        lines = (self.en.places.get(where), self.zh.places.get(where))
        self.found.append(Difference(".".join(fact), en, zh, taken, why, *lines))


def _compare(en: Spec, zh: Spec, fact: tuple[str, ...], where: Where, pair: _Pair) -> None:
    if not en or not zh:
        return
    if "anyOf" in en or "anyOf" in zh:
        _options(en, zh, fact, where, pair)
        return
    ours, theirs = _types(en), _types(zh)
    if _differ(ours, theirs):
        pair.report(fact, en["type"], zh["type"], "en", _BOTH, where)
    if "when" in en and "when" in zh and (same := _decidable(en["when"], zh["when"])):
        en["when"] = zh["when"] = same
    for key in _FACTS:
        if key in en and key in zh and en[key] != zh[key]:
            pair.report((*fact, key), en[key], zh[key], "en", _ENGLISH, where)
    _measures(en, zh, fact, where, pair)
    _properties(en.get("properties", {}), zh.get("properties", {}), fact, where, pair)
    for place, (one, other) in enumerate(zip(en.get("prefixItems", ()), zh.get("prefixItems", ()), strict=False)):
        _compare(one, other, (*fact, "prefixItems", str(place)), (*where, str(place)), pair)
    for key, step in (("items", "[]"), ("additionalProperties", "{}")):
        if key in en and key in zh:
            _compare(en[key], zh[key], (*fact, key), (*where, step), pair)


def _decidable(en: Spec, zh: Spec) -> Spec | None:
    """A condition on a field of the answer in one language and on a parameter in the other, with the same values.

    Both say the same, and the caller can decide the one on the parameter; None if they say other things.
    """
    if en == zh:
        return en
    if en.keys() == zh.keys() and len(en) == 1 and en.keys() <= {"all", "any"}:
        (how,) = en
        parts = [_decidable(one, other) for one, other in zip(en[how], zh[how], strict=False)]
        return {how: parts} if len(en[how]) == len(zh[how]) and all(parts) else None
    for sent, shown in ((en, zh), (zh, en)):
        if "param" in sent and str(shown.get("state", "")).startswith("response."):
            values = [
                {key: sorted(map(str, each[key])) for key in ("in", "not_in") if key in each} for each in (sent, shown)
            ]
            return sent if values[0] == values[1] else None
    return None


def _measures(en: Spec, zh: Spec, fact: tuple[str, ...], where: Where, pair: _Pair) -> None:
    """A unit of one language that cannot be that of what the other calls the field."""
    here = (*fact, "unit")
    if "unit" in en and "unit" not in zh and (said := _contrary(en["unit"], pair.zh, where)):
        pair.report(here, en["unit"], said, "en", _ONLY_UNIT, where)
    elif "unit" in zh and "unit" not in en and (said := _contrary(zh["unit"], pair.en, where)):
        pair.report(here, said, zh["unit"], "zh", _ONLY_UNIT, where)


def _contrary(unit: str, other: ResponseFacts, where: Where) -> str | None:
    """What the other language says that the field measures, if it cannot have the unit."""
    measure = comments.measured(other.said.get(where, ()))
    return measure if measure and comments.contradicts(unit, measure) else None


def _options(en: Spec, zh: Spec, fact: tuple[str, ...], where: Where, pair: _Pair) -> None:
    """Alternatives are compared with their twins; one that has none is told."""
    ours, theirs = en.get("anyOf", (en,)), zh.get("anyOf", (zh,))
    twins = _twins(ours, theirs)
    for at, option in enumerate(ours):
        here = (*fact, "anyOf", str(at)) if "anyOf" in en else fact
        if at in twins:
            _compare(option, theirs[twins[at]], here, where, pair)
        else:
            pair.report(here, option.get("type"), None, "en", _KEPT, where)
    for place, option in enumerate(theirs):
        if place not in twins.values():
            pair.report(fact, None, option.get("type"), "zh", _KEPT, where)


def _twins(ours: Sequence[Spec], theirs: Sequence[Spec]) -> dict[int, int]:
    """Which alternatives of two lists are the same one: by kind, title and condition, what is left then by order."""
    found: dict[int, int] = {}
    for strict in (True, False):
        for at, option in enumerate(ours):
            for place, other in enumerate(theirs):
                if at in found or place in found.values() or _sort(option) != _sort(other):
                    continue
                if not strict or option.get("when") == other.get("when"):
                    found[at] = place
    return found


def _sort(option: Spec) -> tuple[str, str]:
    kinds = [name for name in _types(option) if name in ("object", "array")]
    return (kinds[0] if kinds else "scalar", str(option.get("title", "")))


def _properties(en: Spec, zh: Spec, fact: tuple[str, ...], where: Where, pair: _Pair) -> None:
    if not en or not zh:
        # An object that one language shows empty says nothing of its fields.
        return
    for name in infer.keys([en, zh]):
        here, there = (*fact, "properties", name), (*where, name)
        if name not in zh:
            pair.report(here, _shown(en[name]), None, "en", _KEPT, there)
        elif name not in en:
            pair.report(here, None, _shown(zh[name]), "zh", _KEPT, there)
        else:
            _compare(en[name], zh[name], here, there, pair)


def _shown(spec: Spec) -> Any:
    return spec.get("type", "anyOf" if "anyOf" in spec else "any")


def _types(spec: Spec) -> tuple[str, ...]:
    written = spec.get("type", ())
    return (written,) if isinstance(written, str) else tuple(written)


def _differ(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether each list of types has one that the other lacks; null says nothing, and an integer is a number."""
    one, other = ({name.replace("integer", "number") for name in names if name != "null"} for names in (ours, theirs))
    return bool(one - other and other - one)


def _unnamed(schema: Spec) -> None:
    """Drop the Python names, which are given anew for both languages together."""
    schema.pop("python_name", None)
    for _, part in field_names.steps(schema):
        _unnamed(part)
