"""The model as plain data: as JSON for other programs, and as shapes that can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass, replace
from decimal import Decimal
from typing import Any

from generator.catalog.findings import Position
from generator.catalog.model import Case, Charge, Constraint, Deprecation, Endpoint, Range, When


def endpoint(described: Endpoint, spec: str) -> dict[str, Any]:
    """An endpoint as other programs read it; keys are added over time, never renamed."""
    return {
        "id": described.id,
        "product": described.product,
        "transport": described.transport,
        "name": described.name,
        "python_name": described.python_name,
        "title": described.title,
        "method": described.method,
        "path": described.path,
        "streams": [stream.name for stream in described.streams],
        "event": described.event,
        "security": described.security,
        "auth": described.auth,
        "weight": weight(described),
        "charges": None if described.charges is None else [charge(each) for each in described.charges],
        "params": [
            {"name": p.name, "python_name": p.python_name, "type": p.type, "mandatory": p.mandatory}
            for p in described.params
        ],
        "constraints": [constraint(rule) for rule in described.constraints],
        "errors": [{"code": e.code, "name": e.name, "msg": e.msg} for e in described.errors],
        "deprecated": (described.deprecated.day or True) if described.deprecated else False,
        "deprecation": deprecation(described.deprecated),
        "page": described.page,
        "updated": described.updated,
        "spec": spec,
    }


def deprecation(announced: Deprecation | None) -> dict[str, Any] | None:
    """All that is announced of something that goes."""
    return asdict(announced) if announced else None


def weight(described: Endpoint) -> Any:
    """The weight in short: None if not stated, a number if it is one, else the charges."""
    if described.charges is None:
        return None
    if len(described.charges) == 1 and described.charges[0].fixed is not None:
        return described.charges[0].fixed
    return [charge(each) for each in described.charges]


def when(condition: When | None) -> Any:
    """A condition as JSON."""
    if condition is None:
        return None
    if condition.kind in ("all", "any"):
        return {condition.kind: [when(part) for part in condition.operand]}
    if condition.kind in ("present", "absent"):
        return {condition.kind: condition.subject}
    if condition.kind in ("state", "not_state"):
        return {"state": condition.subject, "in" if condition.kind == "state" else "not_in": list(condition.operand)}
    if condition.kind in ("in_range", "count_of"):
        key = {"in_range": "param", "count_of": "count_of"}[condition.kind]
        return {key: condition.subject, "in_range" if key == "param" else "range": interval(condition.range)}
    operand: Any = condition.operand[0] if condition.kind == "equals_param" else list(condition.operand)
    return {"param": condition.subject, condition.kind: operand}


def interval(ends: Range) -> str:
    """`[1,100)`: the interval as specs write it."""
    low, high = (number(end) for end in (ends.low, ends.high))
    return f"{'[' if ends.closed_low else '('}{low},{high}{']' if ends.closed_high else ')'}"


def number(end: float | None) -> str:
    """A bound in full: `1000000`, never `1e+06`; nothing for an open end."""
    if end is None:
        return ""
    return str(int(end)) if float(end).is_integer() else format(Decimal(repr(end)), "f")


def charge(each: Charge) -> dict[str, Any]:
    """A charge as JSON."""
    plain: dict[str, Any] = {"counter": each.counter, "unit_stated": each.unit_stated}
    if each.per_item:
        plain["per_item"] = _plain_per_item(each.per_item)
    elif each.fixed is not None:
        plain["value"] = each.fixed
    else:
        plain["cases"] = [_plain_case(case) for case in each.cases]
    if each.on_success is not None:
        plain["on_success"] = each.on_success
    return plain


def _plain_per_item(per_item: tuple[str, int, int | None]) -> dict[str, Any]:
    param, value, cap = per_item
    return {"param": param, "value": value, "cap": cap}


def _plain_case(case: Case) -> dict[str, Any]:
    plain: dict[str, Any] = {"when": when(case.when)}
    return plain | ({"per_item": _plain_per_item(case.per_item)} if case.per_item else {"value": case.value})


def constraint(rule: Constraint) -> dict[str, Any]:
    """A constraint as JSON: its kind, every parameter it speaks of, and what else it says."""
    plain: dict[str, Any] = {"kind": rule.kind, "params": list(rule.params)}
    if rule.groups:
        plain["groups"] = [list(group) for group in rule.groups]
    if rule.when:
        plain["when"] = when(rule.when)
    if rule.scope:
        plain["scope"] = rule.scope
    return {**plain, **rule.detail}


def shape(value: Any) -> Any:
    """What a part of the model says, without where it stands: equal shapes mean equal facts."""
    if isinstance(value, Position):
        return None
    if isinstance(value, Deprecation):  # its page and line are where it stands
        value = replace(value, page="", line=None)
    if is_dataclass(value):
        return (type(value).__name__, *(shape(getattr(value, part.name)) for part in fields(value)))
    if isinstance(value, Mapping):
        return tuple((key, shape(part)) for key, part in value.items())
    if isinstance(value, tuple | list):
        return tuple(shape(part) for part in value)
    # 1, 1.0 and True are equal in Python and different facts.
    return (type(value).__name__, value)
