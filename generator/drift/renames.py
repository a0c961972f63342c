"""Renames: a parameter gone and one that is new, alike in everything but the name and at the same place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.catalog.model import Case, Charge, Constraint, Endpoint, Param, When
from generator.catalog.plain import shape


def renamed(old: tuple[Param, ...], new: tuple[Param, ...]) -> dict[str, str]:
    """Old name → new name. Where more than one could be meant, none is."""
    before, after = ({param.name: param for param in each} for each in (old, new))
    gone = [_seen(param, old, after.keys()) for param in old if param.name not in after]
    come = [_seen(param, new, before.keys()) for param in new if param.name not in before]
    alike = {one[0]: [other[0] for other in come if other[1:] == one[1:]] for one in gone}
    claims = [other for others in alike.values() for other in others]
    return {
        name: others[0]
        for name, others in alike.items()
        if len(others) == 1 and claims.count(others[0]) == 1
    }  # fmt: skip


def _seen(param: Param, among: tuple[Param, ...], known: Any) -> tuple[str, Any, str | None]:
    """The parameter's name, its facts without its names, and the one of both sides that stands before it."""
    place = among.index(param)
    before = next((each.name for each in reversed(among[:place]) if each.name in known), None)
    return param.name, _facts(param), before


def _facts(param: Param) -> Any:
    fields = tuple((part.name, _facts(part)) for part in param.fields)
    items = _facts(param.items) if param.items else None
    bare = replace(param, name="", own_python_name=None, description=None, deprecated=None, fields=(), items=None)
    return shape(bare), items, fields


# --- what else speaks of a renamed parameter --------------------------------------------------------------------


def with_names(endpoint: Endpoint, params: tuple[Param, ...], names: Mapping[str, str]) -> Endpoint:
    """The endpoint with other parameters, and with the new names of them in its rules and charges."""
    if not names:
        return replace(endpoint, params=params)
    return replace(
        endpoint,
        params=params,
        constraints=tuple(rule if rule.scope else constraint(rule, names) for rule in endpoint.constraints),
        charges=None if endpoint.charges is None else tuple(_charge(each, names) for each in endpoint.charges),
    )


def constraint(rule: Constraint, names: Mapping[str, str]) -> Constraint:
    """A rule with the new names of parameters."""
    return replace(
        rule,
        params=tuple(names.get(name, name) for name in rule.params),
        groups=tuple(tuple(names.get(name, name) for name in group) for group in rule.groups),
        when=_when(rule.when, names),
        detail={key: value if key in ("value", "in") else _named(value, names) for key, value in rule.detail.items()},
    )


def _named(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, list):
        return [names.get(name, name) for name in value]
    return names.get(value, value) if isinstance(value, str) else value


def _when(condition: When | None, names: Mapping[str, str]) -> When | None:
    if condition is None or condition.kind in ("state", "not_state"):
        return condition
    if condition.kind in ("all", "any"):
        return replace(condition, operand=tuple(_when(part, names) for part in condition.operand))
    operand = condition.operand
    if condition.kind == "equals_param":
        operand = tuple(names.get(name, name) for name in operand)
    return replace(condition, subject=names.get(condition.subject, condition.subject), operand=operand)


def _charge(charge: Charge, names: Mapping[str, str]) -> Charge:
    return replace(
        charge,
        cases=tuple(Case(case.value, _when(case.when, names), _item(case.per_item, names)) for case in charge.cases),
        per_item=_item(charge.per_item, names),
    )


def _item(item: tuple[str, int, int | None] | None, names: Mapping[str, str]) -> tuple[str, int, int | None] | None:
    return item and (names.get(item[0], item[0]), *item[1:])
