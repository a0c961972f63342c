"""Demands of a page that another part of it leaves free: the demand gives way, for the other call is described, too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.transcribe.facts.params.params_account import fields
from generator.transcribe.facts.reading import Spec
from generator.transcribe.merging import merge_rules

_EITHER = ("any_of", "exactly_one")


def flags(spec: Spec) -> Iterator[tuple[str, str]]:
    """A column that makes one parameter mandatory gives way to a sentence that lets another stand instead of it."""
    for rule in spec.get("constraints", ()):
        kind = merge_rules.kind_of(rule)
        if kind not in _EITHER or "when" in rule:
            continue
        scope = rule.get("scope")
        params = fields(spec.get("params", {}), scope)
        always = [name for name in rule[kind] if params.get(name, {}).get("mandatory")]
        free = [name for name in rule[kind] if name not in always]
        for name in always if free else ():
            del params[name]["mandatory"]
            params[name]["documented_mandatory"] = "YES"
            yield scope or name, f"a rule of the page lets {', '.join(free)} stand instead of {name}"


def demands(spec: Spec) -> Iterator[tuple[str, str]]:
    """A sentence that demands one of some parameters gives way to one that tells what the absence of them means."""
    rules = spec.get("constraints", [])
    for rule in list(rules):
        kind = merge_rules.kind_of(rule)
        if kind not in _EITHER or "when" in rule or not any(_means(other, rule, kind) for other in rules):
            continue
        at = rules.index(rule)
        rules[at : at + 1] = _kept(rule, kind)
        yield f"constraints.{merge_rules.name(rule)}", "the page tells what is returned if none of them is sent"


def _means(other: Spec, rule: Spec, kind: str) -> bool:
    """Whether a rule tells what it means that none is sent of those that the other demands one of.

    What prevails is not sent where the absence of the others means anything.
    """
    body: Any = other.get("default_if_absent", {})
    if not body or "when" in body or other.get("scope") != rule.get("scope"):
        return False
    absent = set(body["params"])
    return set(rule[kind]) - {rule.get("prevails")} <= absent


def _kept(rule: Spec, kind: str) -> list[Spec]:
    """What such a demand says besides: which one counts, or that no two may be sent."""
    beside: Spec = {key: rule[key] for key in ("scope", "evidence") if key in rule}
    if kind == "exactly_one":
        return [{"at_most_one": rule[kind], **beside}]
    if first := rule.get("prevails"):
        return [{"precedence": {"param": first, "over": [name for name in rule[kind] if name != first]}, **beside}]
    return []
