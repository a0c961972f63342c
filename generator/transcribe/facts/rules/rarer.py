"""Rarer phrasings of rules: what the absence of one parameter means, what goes with a type, how far times lie apart."""

from __future__ import annotations

from generator.transcribe.facts.rules import spans
from generator.transcribe.facts.rules.conditions import of_type
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule
from generator.transcribe.facts.rules.times import pair


def _all(found: Found) -> Said | None:
    """Everything is returned where the parameter is not sent."""
    return Said(({"default_if_absent": {"params": found.names("P"), "value": "all"}},)) if found.names("P") else None


def _types(found: Found) -> Said | None:
    """What goes with some types of orders only."""
    when = of_type(found.values("V"), found.known)
    return Said(({"allowed_if": {"when": when, "params": [found.cell]}},)) if when else None


def _age(found: Found) -> Said | None:
    """How far back data goes, of an endpoint with two times."""
    ends, value = pair(found), spans.read(found.text("span"))
    return Said(({"max_age": {"param": ends[0], "value": value}},)) if ends and value else None


def _span(found: Found) -> Said | None:
    """How far two times may lie apart, written as a range from nothing."""
    ends, value = found.names("L"), spans.read(found.text("span"))
    if len(ends) != 2 or value is None:
        return None
    return Said(({"max_span": {"from": ends[0], "to": ends[1], "value": value}},))


def _free(found: Found) -> Said | None:
    """What the key of one kind of account may leave out; no news of a parameter that anybody may leave out."""
    names = found.names("P") or [found.cell]
    return Said(prose=True) if names[0] and not found.known.params[names[0]].get("mandatory") else None


_S = spans.named("span")
_KEY = r"(?:if|when) .{4,8}key belongs to the (?:credit|collateral|sub-?)(?: ?account| member)?"

RULES: list[Rule] = [
    *rule(
        "default_if_absent",
        _all,
        r"不带{P}(?:参数)?,(?:则)?会?返回所有[\u4e00-\u9fff]{1,12}",
        r"(?:如果|若)没有传{P},[^,;]{1,20}和[^,;]{1,20}都会被返回",
        r"if no {P} sent,? all [\w-]+(?:' ?| )information will be returned",
        r"if {P} is set, then return this (?:⟦\w\d+⟧|\w+), otherwise return all [a-z ]{1,24}",
    ),
    *rule("allowed_if", _types, r"配合 ?{V} ?(?:订单|单) ?使用", cell=True),
    *rule("max_age", _age, rf"(?:仅|只)支持返回最近{_S}(?:内)?的数据"),
    *rule(
        "max_span",
        _span,
        rf"(?:please )?notice the default {{L}} to .{{4,10}}that time interval is within 0-{_S}",
    ),
    *rule(
        "optional_for_key",
        _free,
        rf"{_KEY} ?, ?{{P}} is optional",
        r"若 ?API key ?属于 ?放贷账户 ?\(credit account\) ?: ?{P} ?可选",
    ),
    *rule(
        "optional_for_key",
        _free,
        r"optional when .{4,8}belongs to the (?:credit|collateral) member",
        r"key ?为 ?(?:credit|collateral) ?成员时可选",
        cell=True,
    ),
]
