"""Defaults and values that the type of the order, or the endpoint itself, decides."""

from __future__ import annotations

from generator.transcribe.facts.reading import Spec
from generator.transcribe.facts.rules.conditions import literals, of_type
from generator.transcribe.facts.rules.rule import Found, Rule, Said, rule


def _default_by_type(found: Found) -> Said | None:
    """A default that the type of the order decides."""
    when = of_type(found.values("V"), found.known)
    first, others = found.values("V2"), found.values("V3")
    if when is None or len(first) != 1 or len(others) > 1:
        return None
    rules: list[Spec] = [{"default_if_absent": {"params": [found.cell], "value": first[0], "when": when}}]
    if others:
        rest = {"param": when["param"], "not_in": when["in"]}
        rules.append({"default_if_absent": {"params": [found.cell], "value": others[0], "when": rest}})
    return Said(tuple(rules))


def _default_for_type(found: Found) -> Said | None:
    when = of_type(found.values("V"), found.known)
    value = found.values("V2")
    if when is None or len(value) != 1:
        return None
    return Said(({"default_if_absent": {"params": found.names("P"), "value": value[0], "when": when}},))


def _only_values(found: Found) -> Said | None:
    typed = literals(found.cell, found.values("V"), found.known)
    return Said(params={found.cell: {"enum": typed}}) if typed else None


def _only_types(found: Found) -> Said | None:
    """What an endpoint takes at all."""
    owner = (of_type(found.values("V"), found.known) or {}).get("param")
    return Said(params={owner: {"enum": found.values("V")}}) if owner else None


def _working(found: Found) -> Said | None:
    """The type of the order that a list of orders begins with."""
    typed = literals("workingType", found.values("V"), found.known) if "workingType" in found.known.params else None
    return Said(params={"workingType": {"enum": typed}}) if typed else None


RULES: list[Rule] = [
    *rule(
        "working_type",
        _working,
        r"the first order is called .{4,8}working order and must be {V}",
        r"(?:第一个.{2,6})?生效订单 ?,必须为{V}(?:类型的)?(?:订单)?",
    ),
    *rule(
        "default_by_type",
        _default_by_type,
        r"{V} orders?(?: types?)? (?:default to|use|produce) {V2}(?: response)?(?: by default)?[,;] (?:all"
        r" )?other order(?:s| types) (?:use|default to|produce) {V3}(?: by default)?",
        r"{V}(?:订单|单)?(?:类型)?默认(?:使用|为|是)?{V2}[,;](?:所有)?其他(?:订单)?(?:类型)?(?:订单)?"
        r"(?:会)?默认(?:使用|为|是)?{V3}",
        r"{V} orders? (?:default to|use) {V2}(?: by default)?",
        cell=True,
    ),
    *rule(
        "default_by_type",
        _default_for_type,
        r"(?:algo )?orders? with (?:type|strategytype|⟦P\d+⟧) {V},? parameter {P} can be sent ?\( ?default {V2} ?\)",
        r"(?:⟦P\d+⟧|类型)为{V}的条件订单可以传入参数{P}\(默认值为{V2}\)",
        r"条件单为{V}时,参数{P}可以使用\(默认{V2}\)",
    ),
    *rule(
        "only_values",
        _only_values,
        r"only (?:supports?|supported|allows?) {V}",
        r"only {V} (?:is|are) supported",
        r"(?:仅|只)支持{V}",
        cell=True,
    ),
    *rule(
        "only_types",
        _only_types,
        r"⟦X\d+⟧ only supports {V}(?: orders?)?",
        r"(?:请注意:? ?)?⟦X\d+⟧只支持{V}(?:单|订单)?",
    ),
]
