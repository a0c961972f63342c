"""Which of two rules about one subject refuses less, kind by kind; where that cannot be told, neither does."""

from __future__ import annotations

from typing import Any

from generator.transcribe.facts.reading import Spec
from generator.transcribe.merging import durations
from generator.transcribe.merging.canonical import canonical, same, unordered

#: What a rule says beside what it demands: where and when it holds, and what the demand does not depend on.
BESIDE = ("scope", "when")
NOTES = ("evidence", "prevails", "verify")


def kind_of(rule: Spec) -> str:
    """The key that makes a rule what it is: `any_of`, `required_if` …"""
    return next(key for key in rule if key not in (*BESIDE, *NOTES))


def either(rule: Spec) -> tuple[list[str], Any] | None:
    """The parameters of which one must be sent, and when; None if the rule demands no such thing."""
    kind = kind_of(rule)
    if kind in ("any_of", "exactly_one"):
        return sorted(rule[kind]), rule.get("when")
    body = rule.get("required_if", {})
    return (sorted(body["any_of"]), body["when"]) if set(body) == {"when", "any_of"} else None


def always(one: Spec, other: Spec) -> bool:
    """Whether one demands always what the other demands under a condition."""
    ours, theirs = either(one), either(other)
    if ours is None or theirs is None or one.get("scope") != other.get("scope"):
        return False
    return ours[0] == theirs[0] and (ours[1] is None) != (theirs[1] is None)


def comparable(one: Spec, other: Spec) -> bool:
    """Whether two lists of demands on the same occasion differ in length alone, so that one holds the other."""
    kind = kind_of(one)
    if kind not in ("requires", "mode", "caller") or kind != kind_of(other) or one.get("scope") != other.get("scope"):
        return False
    on = "param" if kind == "requires" else "when"
    return same(one[kind][on], other[kind][on]) and looser(one, other) is not None


def looser(en: Spec, zh: Spec) -> str | None:
    """The language whose rule refuses less; None if that cannot be told."""
    if always(en, zh):
        return "zh" if (either(en) or ([], None))[1] is None else "en"
    kind = kind_of(en)
    if kind != kind_of(zh):
        # Of the same names: one of them at least, or one of them and no other.
        return "en" if kind == "any_of" else "zh"
    less = _refuses_less(kind, en[kind], zh[kind]), _refuses_less(kind, zh[kind], en[kind])
    return {(True, False): "en", (False, True): "zh"}.get(less)


def _refuses_less(kind: str, one: Any, other: Any) -> bool:
    """Whether whatever keeps the other rule of the kind keeps this one, too."""
    if kind == "required_if":
        return _demands_less(one, other)
    if kind == "requires":
        return set(one["needs"]) <= set(other["needs"])
    if kind in ("mode", "caller"):
        return all(set(one.get(key, ())) <= set(other.get(key, ())) for key in ("requires", "forbids"))
    if kind in ("allowed_if", "optional_if"):
        return _cases(other["when"]) <= _cases(one["when"])
    if kind == "forbidden_if":
        return _cases(one["when"]) <= _cases(other["when"])
    if kind == "value_if":
        return {canonical(value) for value in other["in"]} <= {canonical(value) for value in one["in"]}
    if kind in ("max_span", "max_age"):
        ours, theirs = durations.length(one["value"]), durations.length(other["value"])
        return ours is not None and theirs is not None and ours >= theirs
    # What the exchange assumes, prefers or compares is recorded or equal: it refuses nothing more or less.
    return False


def _demands_less(one: Spec, other: Spec) -> bool:
    """Whether whatever keeps the other `required_if` keeps this one, too."""
    demanded = set(other.get("params", ()))
    either_of = set(one.get("any_of", ()))
    satisfied = not either_of or bool(either_of & demanded) or set(other.get("any_of", either_of | {""})) <= either_of
    return set(one.get("params", ())) <= demanded and satisfied


def _cases(when: Spec) -> set[str]:
    """The cases of which one must hold for a condition to hold: each value of each thing that it names."""
    if "any" in when and len(when) == 1:
        return set().union(*map(_cases, when["any"]))
    if "in" in when and len(when) == 2:
        (about,) = (key for key in when if key != "in")
        return {canonical([about, when[about], value]) for value in when["in"]}
    return {canonical(unordered(when))}
