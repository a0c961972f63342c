"""Written conditions and constraints → those of the model: the one form that is used, named."""

from __future__ import annotations

from typing import Any

from generator.catalog import format as written
from generator.catalog import model
from generator.catalog.yaml_source import Path, Source


def when(condition: written.When | None, source: Source, path: Path) -> model.When | None:
    """A written condition, by the one form that it uses (the format has checked that it is one)."""
    return None if condition is None else _when(condition, source, path)


def _when(condition: written.When, source: Source, path: Path) -> model.When:
    at = source.at(path)
    if parts := condition.all or condition.any:
        kind: Any = "all" if condition.all else "any"
        return model.When(kind, "", tuple(_when(part, source, (*path, kind, i)) for i, part in enumerate(parts)), at)
    if condition.present:
        return model.When("present", condition.present, (), at)
    if condition.absent:
        return model.When("absent", condition.absent, (), at)
    if condition.count_of:
        return model.When("count_of", condition.count_of, _range(condition.range or "[,]"), at)
    values = tuple(condition.in_ or condition.not_in or ())
    if condition.state:
        return model.When("state" if condition.in_ else "not_state", condition.state, values, at)
    subject = condition.param or ""
    if condition.in_range:
        return model.When("in_range", subject, _range(condition.in_range), at)
    if condition.equals_param:
        return model.When("equals_param", subject, (condition.equals_param,), at)
    return model.When("in" if condition.in_ else "not_in", subject, values, at)


def _range(text: str) -> tuple[float | None, float | None, bool, bool]:
    low, high = (part.strip() for part in text[1:-1].split(","))
    return (float(low) if low else None, float(high) if high else None, text[0] == "[", text[-1] == "]")


def constraint(rule: Any, source: Source, path: Path) -> model.Constraint:
    kind = str(written.constraint_kind(rule))
    body = getattr(rule, kind)
    own = getattr(rule, "when", None)
    condition = own or getattr(body, "when", None)
    params, groups, detail = _said(kind, rule, body)
    at_condition = (*path, "when") if own else (*path, kind, "when")
    return model.Constraint(
        kind, params, source.at(path), groups, when(condition, source, at_condition), rule.scope, detail
    )


def _said(kind: str, rule: Any, body: Any) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], dict[str, Any]]:
    """What a constraint of a kind says: every parameter it names, their groups, and the rest."""
    params: tuple[str, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    detail: dict[str, Any] = {}
    match kind:
        case "any_of" | "exactly_one" | "at_most_one" | "all_or_none":
            params = tuple(body)
            if getattr(rule, "prevails", None):
                detail["prevails"] = rule.prevails
            if getattr(rule, "verify", False):
                detail["verify"] = True
        case "conflicts" | "combinations":
            groups = tuple(tuple(group) for group in body)
            params = tuple(dict.fromkeys(name for group in groups for name in group))
        case "required_if":
            params = tuple(body.params or ()) + tuple(body.any_of or ())
            detail = {"all": list(body.params or ()), "any": list(body.any_of or ())}
        case "requires":
            params = (body.param, *body.needs)
            detail = {"param": body.param, "needs": list(body.needs)}
        case "value_if":
            params = (body.param,)
            detail = {"in": list(body.in_)}
        case "mode" | "caller":
            params = (*body.requires, *body.forbids)
            detail = {"requires": list(body.requires), "forbids": list(body.forbids)}
        case "max_span":
            params = (body.from_, body.to)
            detail = {"value": body.value}
        case "max_age":
            params = (body.param,)
            detail = {"value": body.value}
        case "order":
            params = (body.before, body.after)
        case "default_if_absent":
            params = tuple(body.params)
            detail = {"value": body.value}
        case "precedence":
            params = (body.param, *body.over)
        case _:
            params = tuple(body.params)
    return params, groups, detail
