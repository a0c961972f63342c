"""Two witnesses into one spec: what both languages say, what one says alone, and where they contradict each other.

What only one language states is taken from it. Where both state something and differ, English is taken, unless the
difference itself tells which of the two is the slip; either way the spec records both readings and the reason.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from generator.transcribe import references
from generator.transcribe.facts.answers import responses
from generator.transcribe.facts.endpoint import Facts, Stated
from generator.transcribe.facts.params import params_account
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.rules import verify
from generator.transcribe.merging import merge_errors, merge_fact, merge_foreign, merge_params, merge_rules
from generator.transcribe.merging.merged import Disagreement, Merged, lines

__all__ = ["Disagreement", "Merged", "merge"]

_NO_ROOM = "the parameters, as they are taken, leave no room for the rule of one half"
#: Facts that a spec writes under another key.
_SHOWN = {"method": "request", "path": "request", "ws_method": "method"}


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
    foreign = merge_foreign.is_foreign(en, zh)
    if foreign:
        zh = merge_foreign.without_lone(merged, en, zh)
    ours, theirs = _header(en), _header(zh)
    stated = {"weight": (en.weight_stated, zh.weight_stated)}
    for fact, value in ours.items():
        if fact == "title":
            merged.spec[fact] = value
            continue
        has = stated.get(fact, (_says(value), _says(theirs[fact])))
        shown = _SHOWN.get(fact, fact)
        merged.spec[fact] = merge_fact.merge(
            merged, shown, (value, theirs[fact]), has, lines(en, zh, "request" if shown != fact else fact)
        )
    merged.spec["params"] = merge_params.merge(merged, en, zh)
    merged.spec["constraints"] = _constraints(merged, en, zh, foreign)
    merged.spec["errors"] = merge_errors.merge(merged, en, zh)
    response, differences = responses.merge(en.response, zh.response)
    merged.disagreements.extend(
        Disagreement(d.fact, d.en, d.zh, d.taken, d.why, d.en_line, d.zh_line) for d in differences
    )
    _respond(merged.spec, response)
    _extends(merged, en, zh)


def _extends(merged: Merged, en: Facts, zh: Facts) -> None:
    """The endpoint whose parameters come first, as each language names it."""
    named = [references.named(facts.extends) if facts.extends else None for facts in (en, zh)]
    at = tuple(
        next((entry.line for entry in facts.entries if entry.rule == "inherits"), facts.line) for facts in (en, zh)
    )
    has = (named[0] is not None, named[1] is not None)
    if taken := merge_fact.merge(merged, "extends.params", (named[0], named[1]), has, (at[0], at[1])):
        merged.spec["extends"] = {"params": taken}


def _respond(spec: Spec, response: responses.ResponseFacts) -> None:
    spec["response"] = {}
    if response.schema is not None:
        spec["response"]["schema"] = response.schema
    if response.examples:
        spec["response"]["examples"] = response.examples


def _says(value: Any) -> bool:
    return value not in (None, False, [], {})


def _constraints(merged: Merged, en: Facts, zh: Facts, foreign: bool) -> list[Spec]:
    both = merge_rules.merge(_sure(merged, en, zh), _sure(merged, zh, en))
    for apart in both.disagreements:
        merged.disagreements.append(
            Disagreement(
                f"constraints.{apart.subject}", apart.en.rule, apart.zh.rule, apart.taken, apart.why,
                apart.en.line, apart.zh.line,
            )
        )  # fmt: skip
    merged.alone.extend(("constraints", lang, line) for lang, line in both.alone)
    return [rule for rule in both.rules if not _left_out(merged, rule, en, zh, foreign)]


def _left_out(merged: Merged, rule: Spec, en: Facts, zh: Facts, foreign: bool) -> bool:
    """Whether a rule of one language alone cannot stand in the spec of both; if it says something, it is told."""
    evidence = rule.get("evidence")
    if not evidence:
        return False
    lang, line = evidence[0]["lang"], evidence[0]["line"]
    known = Known(lang, params_account.fields(merged.spec["params"], rule.get("scope")), scope=rule.get("scope"))
    named = {*verify.subjects(rule), *verify.conditional(rule)}
    # Of a parameter that is none of the endpoint's the catalogue's own rules tell.
    fault = verify.fault(rule, known) if named <= known.params.keys() else ""
    if not fault and not (foreign and lang == "zh"):
        return False
    if fault != verify.REDUNDANT:
        stated = {key: value for key, value in rule.items() if key != "evidence"}
        fact, why = f"constraints.{merge_rules.name(rule)}", _NO_ROOM if fault else merge_foreign.WHY
        merged.disagreements.append(
            Disagreement(fact, stated, None, "zh", why, line, None)
            if lang == "en"
            else Disagreement(fact, None, stated, "en", why, None, line)
        )
    return True


def _sure(merged: Merged, ours: Facts, theirs: Facts) -> list[Stated]:
    """The rules of one language, without those that the other's cell states otherwise, in a way not understood.

    A lone witness is believed; one that another may loosen is not.
    """
    known = {merge_rules.key(stated.rule) for stated in theirs.constraints}
    unread = {(e.line, e.rule) for e in theirs.entries if e.verdict == "unmodelled" and e.kind == "row"}
    sure = []
    for stated in ours.constraints:
        kind = merge_rules.kind_of(stated.rule)
        doubtful = any((line, kind) in unread for line in _twin_rows(stated, ours, theirs))
        if stated.where == "cell" and doubtful and merge_rules.key(stated.rule) not in known:
            merged.doubted.append((ours.lang, stated.line))
        else:
            sure.append(stated)
    return sure


def _twin_rows(stated: Stated, ours: Facts, theirs: Facts) -> list[int]:
    """The other half's lines of the parameters in whose row a rule stands; where rows share a line, of its own ones."""
    here = [fact for fact, line in ours.lines.items() if line == stated.line and fact.startswith("params.")]
    own = {f"params.{name}" for name in verify.subjects(stated.rule)}
    return [theirs.lines[fact] for fact in [each for each in here if each in own] or here if fact in theirs.lines]
