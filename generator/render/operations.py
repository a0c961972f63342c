"""Endpoints → operations as Python source: the data that the runtime works on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from generator.catalog.model import Case, Charge, Constraint, Endpoint, Param, Product, When
from generator.render import sentences
from generator.render.python import call, literal, sequence
from generator.render.related import ALONE, Related
from generator.render.sentences import Namer
from generator.render.spans import in_unit, milliseconds


def operation(
    rest: Endpoint | None,
    ws: Endpoint | None,
    answer: str,
    named: Mapping[int, str],
    warns_of: Mapping[str, str],
    related: Related = ALONE,
) -> str:
    """`Operation(...)`: what both transports have in common, and a route for each.

    `named` are error codes; `warns_of` is what a parameter warns of, by its path; `related` is what the relations of
    the product say of it.
    """
    endpoint = rest or ws
    assert endpoint is not None
    params = [parameter(param, warns_of) for param in endpoint.arguments]
    rules = [rule(each, endpoint.params) for each in endpoint.constraints if each.enforced]
    return call(
        "Operation",
        name=literal(endpoint.python_name),
        auth=literal(endpoint.auth),
        answer=answer,
        rest=route(rest, related.limits),
        ws=route(ws, related.limits),
        params=sequence(params) if params else None,
        rules=sequence(rules) if rules else None,
        errors=literal(named) if named else None,
        reads=literal(True) if related.reads else None,
        recv_window=_recv_window(endpoint),
        client_id=literal(related.client_id) if related.client_id else None,
        query=related.query,
    )


def _recv_window(endpoint: Endpoint) -> str | None:
    """What to send where the documentation demands a window: the default that it states, else the usual one."""
    window = endpoint.by_name.get("recvWindow")
    if window is None or not window.mandatory or endpoint.auth != "signed":
        return None
    return literal(window.default or Product.recv_window_default)


def route(endpoint: Endpoint | None, limits: Mapping[str, Sequence[str]] = MappingProxyType({})) -> str | None:
    """`Route(...)` for one transport; `limits` are budgets of requests, by the endpoint's id."""
    if endpoint is None:
        return None
    charges = [charge(each, endpoint.params) for each in endpoint.charges or ()]
    own = limits.get(endpoint.id)
    return call(
        "Route",
        literal(endpoint.method),
        *([literal(endpoint.path)] if endpoint.path else []),
        charges=sequence(charges) if charges else None,
        limits=sequence(own) if own else None,
    )


def handshake(weight: int) -> str:
    """The `Route(...)` of a connection to the WebSocket API."""
    charges = [charge(Charge("ip", cases=(Case(weight, None),)), ())]
    return call("Route", literal(""), charges=sequence(charges))


def charge(each: Charge, params: tuple[Param, ...]) -> str:
    """`Charge(...)`."""
    rows = (Case(0, None, each.per_item),) if each.per_item else each.cases
    cases = [_case(case, params) for case in rows]
    after = None if each.on_success is None else literal(each.on_success)
    return call("Charge", literal(each.counter), sequence(cases), on_success=after)


def _case(case: Case, params: tuple[Param, ...]) -> str:
    name = Namer.of(params)
    defaults = {param.name: param.default for param in params}
    return call(
        "Case",
        literal(case.value),
        when=when(case.when, name, defaults) if case.when else None,
        per_item=literal((python(name, case.per_item[0]), *case.per_item[1:])) if case.per_item else None,
    )


def python(name: Namer, wire: str) -> str:
    """The Python name of a parameter."""
    return name.names.get(wire, wire)


def when(condition: When, name: Namer, defaults: Mapping[str, Any] = MappingProxyType({})) -> str:
    """`When(...)`. A range is also asked of what the exchange assumes for a parameter that is not sent."""
    if condition.kind in ("all", "any"):
        parts = sequence(when(part, name, defaults) for part in condition.operand)
        return call("When", literal(condition.kind), operand=parts)
    operand = condition.operand
    if condition.kind == "equals_param":
        operand = (python(name, operand[0]),)
    default = defaults.get(condition.subject) if condition.kind == "in_range" else None
    return call(
        "When",
        literal(condition.kind),
        literal(python(name, condition.subject)),
        *([literal(operand)] if operand else []),
        default=literal(default) if default is not None else None,
    )


def parameter(param: Param, warns_of: Mapping[str, str] = MappingProxyType({}), place: str = "") -> str:
    """`Param(...)`; what is not documented is left out."""
    path = f"{place}{param.python_name}"
    facts = {
        "mandatory": param.mandatory,
        "enum": param.enum,
        "min": param.min,
        "max": param.max,
        "min_length": param.min_length if param.type != "ARRAY" else param.min_items,
        "max_length": param.max_length if param.type != "ARRAY" else param.max_items,
        "pattern": param.pattern,
        "encoding": param.encoding if param.encoding != "json" else None,
        "unit": param.unit if param.is_time else None,
    }
    # A bound of 0 is a fact, and equal to False.
    given = {
        key: literal(value) for key, value in facts.items() if not (value is None or value is False or value == ())
    }
    if param.items:
        given["items"] = parameter(param.items, {key: said for key, said in warns_of.items() if key != path}, place)
    if param.fields:
        given["fields"] = sequence(parameter(part, warns_of, f"{path}.") for part in param.fields)
    if path in warns_of:
        given["deprecated"] = literal(warns_of[path])
    return call("Param", literal(param.name), literal(param.python_name), literal(param.type), **given)


def rule(constraint: Constraint, params: tuple[Param, ...]) -> str:
    """`Rule(...)`, its sentence included."""
    scope = next((param for param in params if param.name == constraint.scope), None)
    seen = scope.items.fields if scope and scope.items else params
    name = Namer.of(seen)
    defaults = {param.name: param.default for param in seen}
    detail = constraint.detail
    groups: tuple[tuple[object, ...], ...]
    match constraint.kind:
        case "required_if":
            groups = tuple(tuple(python(name, wire) for wire in detail[key]) for key in ("all", "any"))
        case "value_if":
            groups = (tuple(detail["in"]),)
        case "max_span":
            unit = next((param.unit for param in seen if param.name == constraint.params[0]), None)
            groups = ((in_unit(milliseconds(detail["value"]), unit),),)
        case _:
            groups = tuple(tuple(python(name, wire) for wire in group) for group in constraint.groups)
    return call(
        "Rule",
        literal(constraint.kind),
        literal(tuple(python(name, wire) for wire in constraint.params)),
        literal(sentences.rule(constraint, name)),
        when=when(constraint.when, name, defaults) if constraint.when else None,
        groups=literal(groups) if groups else None,
        scope=literal(scope.python_name) if scope else None,
    )
