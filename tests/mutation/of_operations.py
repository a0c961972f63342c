"""Faults in what an operation is: its routes, costs, parameters, rules, errors and answer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.mutation.mutant import ENDPOINTS, Mutant, Source

#: Constant → product, and the tests of its endpoints by transport.
OPERATIONS = {
    "CANCEL_ALGO_ORDER": ("usds_futures", {"rest": "algo_rest", "ws": "algo_ws"}),
    "CANCEL_ORDER": ("usds_futures", {"ws": "order_ws"}),
    "MARGIN_ACCOUNT_CANCEL_ORDER": ("margin", {"rest": "margin_rest"}),
    "CANCEL_CM_CONDITIONAL_ORDER": ("portfolio_margin", {"rest": "portfolio_rest"}),
}
OTHER_KIND = {"LONG": "STRING", "STRING": "LONG"}


def mutants(package: Path) -> Iterator[Mutant]:
    """Every fault in every operation, once for each endpoint that it concerns."""
    for constant, (product, endpoints) in OPERATIONS.items():
        source = Source(package, f"{product}/operations.py")
        (call,) = (
            node.value
            for node in source.tree.body
            if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == constant
        )
        given = {keyword.arg: keyword.value for keyword in call.keywords}
        for transport, endpoint in endpoints.items():
            tests = ENDPOINTS[endpoint]
            yield from _whole(source, given, tests)
            yield from _route(source, given[transport], tests)
            for param in given["params"].elts:
                yield from _param(source, param, tests)
            for rule in given["rules"].elts:
                yield from _rule(source, rule, tests)


def _whole(source: Source, given: dict[str, ast.expr], tests: str) -> Iterator[Mutant]:
    yield source.at("constraints dropped", given["rules"], "()", tests)
    yield source.at("operation misnamed", given["name"], '"no_such_name"', tests)
    yield source.at("credentials: unsigned", given["auth"], '"key"', tests)
    yield source.at("credentials: none", given["auth"], '"none"', tests)
    yield source.at("answer: no model", given["answer"], "dict", tests)
    if "errors" in given:
        yield source.at("error misnamed", given["errors"], '{-2011: "CANCEL_REFUSED"}', tests)
        yield source.at("error misnamed", given["errors"], '{-2011: "NO_SUCH_ORDER"}', tests)


def _route(source: Source, route: ast.Call, tests: str) -> Iterator[Mutant]:
    method, *path = route.args
    for wrong in ("GET", "POST", "PUT") if path else (f"{method.value}ed", method.value.upper()):
        yield source.at("wrong method", method, f'"{wrong}"', tests)
    for text in path:
        for wrong in (f"{text.value}s", text.value.replace("/v1/", "/v2/"), text.value.lower() + "/"):
            yield source.at("wrong path", text, f'"{wrong}"', tests)
    charges = route.keywords[0].value
    yield source.at("weight dropped", charges, "()", tests)
    charge = charges.elts[0]
    yield source.at("weight: wrong counter", charge.args[0], '"uid"', tests)
    cost = charge.args[1].elts[0].args[0]
    for wrong in (cost.value + 1, 0):
        yield source.at("weight: wrong number", cost, str(wrong), tests)


def _param(source: Source, param: ast.Call, tests: str) -> Iterator[Mutant]:
    wire, name, kind = param.args
    if wire.value != wire.value.lower():
        yield source.at("parameter: wire name", wire, f'"{wire.value.lower()}"', tests)
    if wire.value != name.value:
        yield source.at("parameter: wire name", wire, f'"{name.value}"', tests)
    yield source.at("parameter: wire name", wire, f'"{wire.value}s"', tests)
    yield source.at("parameter: Python name", name, f'"{name.value}_"', tests)
    yield source.at("parameter: type", kind, f'"{OTHER_KIND[kind.value]}"', tests)
    for keyword in param.keywords:
        if keyword.arg == "mandatory":
            yield source.at("mandatory dropped", keyword.value, "False", tests)
        if keyword.arg == "enum":
            yield source.at("enum dropped", keyword.value, "()", tests)
            yield source.at("enum: value wrong", keyword.value.elts[0], '"true"', tests)
    if not any(keyword.arg == "mandatory" for keyword in param.keywords):
        yield source.at("mandatory added", param, f"{ast.unparse(param)[:-1]}, mandatory=True)", tests)


def _rule(source: Source, rule: ast.Call, tests: str) -> Iterator[Mutant]:
    kind, names, says = rule.args
    for other in ("all_or_none", "exactly_one", "at_most_one", "forbidden_if"):
        yield source.at(f"constraint: {kind.value} → {other}", kind, f'"{other}"', tests)
    for name in names.elts:
        yield source.at("constraint: a name less", names, f'("{name.value}",)', tests)
        yield source.at("constraint: a name misspelt", name, f'"{name.value}_"', tests)
    yield source.at("constraint: wrong sentence", says, '"something is wrong"', tests)
