"""Two witnesses into one spec: what both languages say, what one says alone, and where they contradict each other.

What only one language states is taken from it. Where both state something and differ, English is taken, unless the
difference itself tells which of the two is the slip; either way the spec records both readings and the reason.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe import merge_rules
from generator.transcribe.canonical import canonical, same
from generator.transcribe.facts import responses
from generator.transcribe.facts.endpoint import Facts, Stated
from generator.transcribe.facts.reading import Spec

_LONGER = "a value that one half lacks is more likely forgotten than invented"
_STATED = "what one half states and the other leaves out is kept"
_OPTIONAL = "a parameter that one half does not know is kept, as optional"


#: Facts that a spec writes under another key.
_SHOWN = {"method": "request", "path": "request", "ws_method": "method"}


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


def merge(en: Facts | None, zh: Facts | None, enums: Mapping[str, Any] | None = None) -> Merged:
    """The spec of an endpoint from the languages in which its page stands; one of them must be there.

    `enums` are the lists of the product that a parameter may refer to by name.
    """
    witnesses = tuple(facts for facts in (en, zh) if facts)
    merged = Merged({}, witnesses, enums or {})
    if len(witnesses) == 1 or en is None or zh is None:
        _single(merged, witnesses[0])
    else:
        _both(merged, en, zh)
    # One part of the spec may yet give way to another: the facts stay what the page says.
    merged.spec = copy.deepcopy(merged.spec)
    merged.spec["source"] = _source(witnesses)
    return merged


def _source(witnesses: tuple[Facts, ...]) -> Spec:
    first = witnesses[0]
    return {"page": first.page, "updated": first.updated, "langs": [facts.lang for facts in witnesses]}


def _single(merged: Merged, facts: Facts) -> None:
    spec = merged.spec
    spec.update(_header(facts))
    spec["params"] = dict(facts.params)
    spec["constraints"] = [stated.rule for stated in merge_rules.distinct(facts.constraints)]
    spec["errors"] = facts.errors
    if facts.response:
        _respond(spec, facts.response)
    if facts.extends:
        spec["extends"] = {"params": facts.extends}


def _header(facts: Facts) -> Spec:
    return {
        "title": facts.title,
        "security": facts.security,
        "method": facts.method,
        "path": facts.path,
        "ws_method": facts.ws_method,
        "weight": facts.weight,
        "rate_limits": facts.rate_limits,
        "data_source": facts.data_source,
        "permission": facts.permission,
        "deprecated": facts.deprecated,
    }


def _both(merged: Merged, en: Facts, zh: Facts) -> None:
    ours, theirs = _header(en), _header(zh)
    stated = {"weight": (en.weight_stated, zh.weight_stated)}
    for fact, value in ours.items():
        if fact == "title":
            merged.spec[fact] = value
            continue
        has = stated.get(fact, (_says(value), _says(theirs[fact])))
        shown = _SHOWN.get(fact, fact)
        merged.spec[fact] = _scalar(
            merged, shown, (value, theirs[fact]), has, _lines(en, zh, "request" if shown != fact else fact)
        )
    merged.spec["params"] = _params(merged, en, zh)
    merged.spec["constraints"] = _constraints(merged, en, zh)
    merged.spec["errors"] = en.errors or zh.errors
    response, differences = responses.merge(en.response, zh.response)
    merged.disagreements.extend(
        Disagreement(d.fact, d.en, d.zh, d.taken, d.why, d.en_line, d.zh_line) for d in differences
    )
    _respond(merged.spec, response)
    if extends := en.extends or zh.extends:
        merged.spec["extends"] = {"params": extends}


def _respond(spec: Spec, response: responses.ResponseFacts) -> None:
    spec["response"] = {}
    if response.schema is not None:
        spec["response"]["schema"] = response.schema
    if response.examples:
        spec["response"]["examples"] = response.examples


def _says(value: Any) -> bool:
    return value not in (None, False, [], {})


def _lines(en: Facts, zh: Facts, fact: str) -> tuple[int | None, int | None]:
    """The line of a fact in each language, or of the nearest thing above it."""
    found = []
    for facts in (en, zh):
        path = fact
        while path not in facts.lines and "." in path:
            path = path.rpartition(".")[0]
        found.append(facts.lines.get(path, facts.line))
    return found[0], found[1]


def _scalar(
    merged: Merged, fact: str, values: tuple[Any, Any], has: tuple[bool, bool], lines: tuple[int | None, int | None]
) -> Any:
    """The reading that is taken of one fact; a contradiction is recorded, a lone witness noted."""
    en, zh = values
    if has == (True, True):
        if same(en, zh):
            return en
        if (fuller := _one_says_more(merged, fact, en, zh)) is not None:
            return fuller
        taken, why = _judge(fact, en, zh)
        merged.disagreements.append(Disagreement(fact, en, zh, taken, why, *lines))
        return en if taken == "en" else zh
    if True in has:
        lang = "en" if has[0] else "zh"
        merged.alone.append((fact, lang, (lines[0] if has[0] else lines[1]) or 0))
        if fact in ("security", "weight"):
            merged.disagreements.append(Disagreement(fact, en, zh, lang, _STATED, *lines))
    return en if has[0] or not has[1] else zh


def _one_says_more(merged: Merged, fact: str, en: Any, zh: Any) -> Any:
    """The reading that says all that the other says and more, where they do not contradict each other."""
    if fact == "weight":
        bare = {canonical(value): unit for value, unit in ((en, zh), (zh, en)) if isinstance(value, int)}
        for value, unit in bare.items():
            if isinstance(unit, dict) and [canonical(each) for each in unit.values()] == [value]:
                return unit
    if fact.endswith(".enum") and isinstance(en, str) != isinstance(zh, str):
        name, listed = (en, zh) if isinstance(en, str) else (zh, en)
        # A name is read out of a link or of the parameter's own name; a list is what this page itself says.
        whole = {canonical(value) for value in merged.enums.get(name, ())}
        return name if whole == {canonical(value) for value in listed} else listed
    return None


def _judge(fact: str, en: Any, zh: Any) -> tuple[str, str]:
    """Which of two readings is taken, and why."""
    if fact.endswith((".enum", "data_source", "permission")) and isinstance(en, list) and isinstance(zh, list):
        ours, theirs = {canonical(each) for each in en}, {canonical(each) for each in zh}
        if ours < theirs:
            return "zh", _LONGER
        return "en", _LONGER if theirs < ours else merge_rules.ENGLISH
    return "en", merge_rules.ENGLISH


def _constraints(merged: Merged, en: Facts, zh: Facts) -> list[Spec]:
    both = merge_rules.merge(_sure(merged, en, zh), _sure(merged, zh, en))
    for apart in both.disagreements:
        merged.disagreements.append(
            Disagreement(
                f"constraints.{apart.subject}", apart.en.rule, apart.zh.rule, apart.taken, apart.why,
                apart.en.line, apart.zh.line,
            )
        )  # fmt: skip
    merged.alone.extend(("constraints", lang, line) for lang, line in both.alone)
    return both.rules


def _sure(merged: Merged, ours: Facts, theirs: Facts) -> list[Stated]:
    """The rules of one language, without those that the other's cell states otherwise, in a way not understood.

    A lone witness is believed; one that another may loosen is not.
    """
    known = {merge_rules.key(stated.rule) for stated in theirs.constraints}
    unread = {(e.line, e.rule) for e in theirs.entries if e.verdict == "unmodelled" and e.kind == "row"}
    params = {line: fact for fact, line in ours.lines.items() if fact.startswith("params.")}
    sure = []
    for stated in ours.constraints:
        other = theirs.lines.get(params.get(stated.line, ""))
        kind = merge_rules.kind_of(stated.rule)
        if stated.where == "cell" and (other, kind) in unread and merge_rules.key(stated.rule) not in known:
            merged.doubted.append((ours.lang, stated.line))
        else:
            sure.append(stated)
    return sure


def _params(merged: Merged, en: Facts, zh: Facts) -> dict[str, Spec]:
    """The parameters of both tables: in the English order, each that only the Chinese one has after its predecessor."""
    names = _woven(list(en.params), list(zh.params))
    params: dict[str, Spec] = {}
    for name in names:
        ours, theirs = en.params.get(name), zh.params.get(name)
        fact = f"params.{name}"
        if ours is not None and theirs is not None:
            params[name] = _param(merged, fact, ours, theirs, _lines(en, zh, fact))
            continue
        params[name] = _lone_param(merged, fact, en, zh, dict((theirs if ours is None else ours) or {}))
    return params


def _lone_param(merged: Merged, fact: str, en: Facts, zh: Facts, param: Spec) -> Spec:
    """A parameter that one table has and the other lacks."""
    line, other = en.lines.get(fact), zh.lines.get(fact)
    lang = "en" if line is not None else "zh"
    if en.params_stated and zh.params_stated:
        gist = {key: param[key] for key in ("type", "mandatory") if key in param}
        shown = (gist, None) if lang == "en" else (None, gist)
        merged.disagreements.append(Disagreement(fact, shown[0], shown[1], lang, _OPTIONAL, line, other))
        if lang == "zh":
            param.pop("mandatory", None)
    return param


def _woven(ours: list[str], theirs: list[str]) -> list[str]:
    names = list(ours)
    for at, name in enumerate(theirs):
        if name not in names:
            before = [each for each in theirs[:at] if each in names]
            names.insert(names.index(before[-1]) + 1 if before else 0, name)
    return names


_ORDER = (
    "type", "mandatory", "default", "default_from", "enum", "min", "max", "min_length", "max_length", "pattern",
    "min_items", "max_items", "unit", "encoding", "items", "fields", "unique", "documented_type",
    "documented_mandatory", "python_name", "deprecated", "description",
)  # fmt: skip


def _param(merged: Merged, fact: str, en: Spec, zh: Spec, lines: tuple[int | None, int | None]) -> Spec:
    """One parameter, attribute by attribute."""
    taken: Spec = {}
    if en.get("type") != zh.get("type"):
        # What else a cell says (bounds, values, encoding) goes with the type that is taken.
        zh = {key: value for key, value in zh.items() if key in ("type", "mandatory", "documented_mandatory")}
    for key in _ORDER:
        if key not in en and key not in zh:
            continue
        has = (key in en or key == "mandatory", key in zh or key == "mandatory")
        values = (
            en.get(key, False if key == "mandatory" else None),
            zh.get(key, False if key == "mandatory" else None),
        )
        if key in ("documented_type", "documented_mandatory", "description"):
            value = values[0] if has[0] else values[1]
        elif key == "fields" and all(has):
            value = {
                name: _param(merged, f"{fact}.fields.{name}", en[key].get(name, {}), zh[key].get(name, {}), lines)
                for name in _woven(list(en[key]), list(zh[key]))
            }
        elif key == "items" and all(has):
            value = _param(merged, f"{fact}.items", en[key], zh[key], lines)
        else:
            value = _scalar(merged, f"{fact}.{key}", values, has, lines)
        # A flag that is not set is not written; a default of false is.
        if value is not None and (value is not False or key == "default"):
            taken[key] = value
    return taken
