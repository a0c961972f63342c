"""Rules and conditions in one normal form: what means the same without asking a request is equal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from generator.catalog.model import Case, Constraint, When
from generator.drift.values import written
from generator.render.spans import milliseconds

#: Kinds that say what is assumed, and refuse nothing.
STATING = frozenset({"default_if_absent", "precedence"})


def when(condition: When | None) -> Any:
    """A condition: flat, in a fixed order, each part once."""
    if condition is None:
        return None
    if condition.kind in ("all", "any"):
        parts: set[Any] = set()
        for part in condition.operand:
            one = when(part)
            parts |= set(one[1]) if one[0] == condition.kind else {one}
        return parts.pop() if len(parts) == 1 else (condition.kind, tuple(sorted(parts, key=repr)))
    if condition.kind in ("in_range", "count_of"):
        low, high, closed_low, closed_high = condition.operand
        ends = (low, high, closed_low and low is not None, closed_high and high is not None)
        return condition.kind, condition.subject, ends
    if condition.kind == "equals_param":
        return condition.kind, tuple(sorted((condition.subject, condition.operand[0])))
    return condition.kind, condition.subject, _unordered(written(value) for value in condition.operand)


def _unordered(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(sorted(set(values), key=repr))


def rule(constraint: Constraint) -> Any:
    """A rule without its place, its evidence and the order of what it names."""
    return constraint.kind, constraint.scope, _about(constraint), when(constraint.when)


def _about(c: Constraint) -> Any:
    match c.kind:
        case "conflicts" | "combinations":
            return _unordered(_unordered(group) for group in c.groups)
        case "required_if":
            return _unordered(c.detail["all"]), _unordered(c.detail["any"])
        case "requires" | "precedence":
            return c.params[0], _unordered(c.params[1:])
        case "value_if":
            return c.params, _unordered(written(value) for value in c.detail["in"])
        case "mode" | "caller":
            return _unordered(c.detail["requires"]), _unordered(c.detail["forbids"])
        case "max_span" | "max_age":
            return c.params, milliseconds(c.detail["value"])
        case "order":
            return c.params
        case "default_if_absent":
            return _unordered(c.params), c.detail["value"]
        case _:
            return _unordered(c.params)


def fact(constraint: Constraint, scope: str | None = None) -> str:
    """The path of a rule: its kind and the parameters that it is about, inside the list that is its scope."""
    names = ["+".join(group) or "-" for group in constraint.groups] or list(constraint.params)
    if constraint.kind in ("requires", "precedence"):
        names = names[:1]
    inside = f"{scope}." if scope else ""
    return f"constraints.{inside}{constraint.kind}({', '.join(names)})"


def case(row: Case) -> Any:
    """A row of a weight table."""
    return when(row.when), row.value, row.per_item


def can_hold(condition: When | None, can_be: Callable[[When], bool]) -> bool:
    """Whether a condition may hold at all, if `can_be` says that of its parts."""
    if condition is None:
        return True
    if condition.kind == "all":
        return all(can_hold(part, can_be) for part in condition.operand)
    if condition.kind == "any":
        return any(can_hold(part, can_be) for part in condition.operand)
    return can_be(condition)
