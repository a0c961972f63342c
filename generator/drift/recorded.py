"""Rules that the request alone does not decide: they depend on an account's state, or say what is assumed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.catalog.model import Constraint, When
from generator.drift import conditions, words
from generator.drift.conditions import STATING
from generator.drift.notes import Notes
from generator.drift.requests import Asked
from generator.drift.values import literal, written
from generator.render.spans import milliseconds

#: What is false of a parameter that is not sent.
_OF_WHAT_IS_SENT = frozenset({"in", "in_range", "present", "equals_param", "count_of"})
#: Kinds that demand; the others look at what is sent.
_DEMANDING = frozenset({"any_of", "exactly_one", "combinations", "required_if", "mode", "caller"})


def compare(gone: Sequence[Constraint], come: Sequence[Constraint], asked: Asked, notes: Notes) -> None:
    """Compare recorded rules, statement by statement."""
    old = [atom for rule in gone for atom in _atoms(rule, asked)]
    new = [atom for rule in come for atom in _atoms(rule, asked)]
    notes.same("layout", bool(gone or come) and not old and not new)
    for key in (conditions.rule, _about_when, _about):
        for one in list(old):
            other = next((each for each in new if key(each) == key(one)), None)
            if other is not None:
                old.remove(one)
                new.remove(other)
                _both(one, other, asked, notes)
    for one in old:
        rule = "recorded-unstated" if one.kind in STATING else "recorded-loosened"
        notes.add(rule, asked.fact(one), (asked.shown(one), None), (one.at, None), f"{_said(one)}: stated no more")
    for one in new:
        rule = "recorded-stated" if one.kind in STATING else "recorded-tightened"
        notes.add(rule, asked.fact(one), (None, asked.shown(one)), (None, one.at), f"{_said(one)}: stated now")


def _about(rule: Constraint) -> object:
    return rule.kind, rule.scope, tuple(sorted(rule.params))


def _about_when(rule: Constraint) -> object:
    return _about(rule), conditions.when(rule.when)


def _said(rule: Constraint) -> str:
    detail = rule.detail.get("value")
    return f"{rule.kind} of {words.names(rule.params)}" + (f", {words.name(str(detail))}" if detail else "")


# --- one statement each -----------------------------------------------------------------------------------------


def _atoms(rule: Constraint, asked: Asked) -> Iterator[Constraint]:
    """The rule as single statements about what both sides know; what comes or goes with a parameter is left out."""
    known = set(asked.common)

    def can_be(part: When) -> bool:
        if part.kind in _OF_WHAT_IS_SENT and not set(part.names) <= known:
            return False
        values = asked.taken.get(part.subject)
        return part.kind != "in" or values is None or any(literal(value) in values for value in part.operand)

    if not conditions.can_hold(rule.when, can_be):
        return
    is_old = any(rule is each for each in asked.old.constraints)
    may_be_new = rule.kind in _DEMANDING and not is_old
    for atom in _single(rule):
        forbids = atom.kind in ("mode", "caller") and atom.detail["forbids"]
        if set(atom.params) <= known or (may_be_new and not forbids):
            yield atom
        elif rule.kind == "default_if_absent" and (left := tuple(name for name in rule.params if name in known)):
            yield replace(atom, params=left)


def _single(rule: Constraint) -> Iterator[Constraint]:
    """A rule that says one thing of each of several parameters, as a rule for each."""
    match rule.kind:
        case "mode" | "caller":
            for role in ("requires", "forbids"):
                for name in rule.detail[role]:
                    yield replace(rule, params=(name,), detail={"requires": [], "forbids": [], role: [name]})
        case "required_if":
            for name in rule.detail["all"]:
                yield replace(rule, params=(name,), detail={"all": [name], "any": []})
            if rule.detail["any"]:
                yield replace(rule, params=tuple(rule.detail["any"]), detail={"all": [], "any": rule.detail["any"]})
        case "precedence":
            for name in rule.params[1:]:
                yield replace(rule, params=(rule.params[0], name))
        case "optional_if" | "allowed_if" | "forbidden_if":
            for name in rule.params:
                yield replace(rule, params=(name,))
        case _:
            yield rule


def _both(old: Constraint, new: Constraint, asked: Asked, notes: Notes) -> None:
    """One statement on both sides."""
    if conditions.rule(old) == conditions.rule(new):
        notes.same("layout")
        return
    rule = _direction(old, new) if conditions.when(old.when) == conditions.when(new.when) else "recorded-changed"
    sides = (asked.shown(old), asked.shown(new))
    changed = "under another condition" if rule == "recorded-changed" and old.detail == new.detail else _moved(old, new)
    notes.add(rule, asked.fact(new), sides, (old.at, new.at), f"{_said(new)}: {changed}")


def _moved(old: Constraint, new: Constraint) -> str:
    key = next((key for key in ("value", "in") if old.detail.get(key) != new.detail.get(key)), None)
    return f"was {words.said(old.detail[key])}" if key else "says something else"


def _direction(old: Constraint, new: Constraint) -> str:
    if old.kind in ("max_age", "max_span"):
        before, after = (milliseconds(each.detail["value"]) for each in (old, new))
        return "recorded-tightened" if after < before else "recorded-loosened"
    if old.kind == "value_if":
        had, has = (set(map(written, each.detail["in"])) for each in (old, new))
        if has < had or had < has:
            return "recorded-tightened" if has < had else "recorded-loosened"
    return "recorded-changed"


def details(kept: Sequence[tuple[Constraint, Constraint]], asked: Asked, notes: Notes) -> None:
    """Compare what an either-of rule says of requests that send several of its parameters."""
    for old, new in kept:
        fact, at = asked.fact(new), (old.at, new.at)
        before, after = (each.detail.get("prevails") for each in (old, new))
        if before != after:
            kind = "stated" if before is None else "unstated" if after is None else "changed"
            which = [words.said(each) if each else "an unstated one" for each in (before, after)]
            why = f"of several that are sent {which[0]} counted, {which[1]} counts"
            notes.add(f"recorded-{kind}", f"{fact}.prevails", (before, after), at, why)
        one, other = (bool(each.detail.get("verify")) for each in (old, new))
        if one != other:
            rule = "recorded-tightened" if other else "recorded-loosened"
            why = "if several are sent they must name the same thing" + ("" if other else ": stated no more")
            notes.add(rule, f"{fact}.verify", (one, other), at, why)
