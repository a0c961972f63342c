"""A random request of a random endpoint, asked of the client's checks and of the contract server's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from binance_typed import ConstraintError, Credentials
from binance_typed.runtime.operation import Operation, Param, Route
from binance_typed.runtime.options import Options
from binance_typed.runtime.request import checked, http_request, ws_frame

from generator.catalog.model import Catalogue, Endpoint
from generator.catalog.model import Param as Documented
from generator.server import rules
from generator.server.errors import Refusal
from generator.server.json_text import parse
from generator.server.request import Request, read_form, signed_text
from generator.server.sent import gather
from tests.agreement.pools import EXTREMES

NOW = 1_700_000_000_000
KEY = Credentials.hmac("toy", "toy")
STRICT = Options(KEY)
LOOSE = Options(KEY, validate=False)


@cache
def operations(product: str) -> dict[tuple[str, str], Operation[Any]]:
    """The client's operations by what they are on the wire."""
    module = import_module(f"binance_typed.{product}.operations")
    found: dict[tuple[str, str], Operation[Any]] = {}
    for value in vars(module).values():
        if isinstance(value, Operation):
            if value.rest is not None:
                found[value.rest.method, value.rest.path] = value
            if value.ws is not None:
                found["ws", value.ws.method] = value
    return found


def operation_of(endpoint: Endpoint) -> Operation[Any]:
    way = ("ws", str(endpoint.method)) if endpoint.transport == "ws" else (str(endpoint.method), str(endpoint.path))
    return operations(endpoint.product)[way]


def client_refuses(operation: Operation[Any], params: Mapping[str, Any]) -> str:
    """What the client says against it; empty if it would send it."""
    try:
        checked(operation, params, STRICT)
    except ConstraintError as error:
        return str(error)
    return ""


def can_be_sent(operation: Operation[Any], params: Mapping[str, Any]) -> bool:
    """Whether the values have a form on the wire at all."""
    try:
        checked(operation, params, LOOSE)
    except ConstraintError:
        return False
    return True


def server_refuses(
    catalogue: Catalogue, endpoint: Endpoint, operation: Operation[Any], params: Mapping[str, Any]
) -> str:
    """What the contract server says against the same parameters, sent without the client's checks."""
    product = catalogue.products[endpoint.product]
    values, _ = checked(operation, params, LOOSE)
    timing = {"timestamp": NOW} if operation.auth == "signed" else {}
    if operation.recv_window is not None:
        timing["recvWindow"] = operation.recv_window
    if endpoint.transport == "rest":
        assert operation.rest is not None
        request = _over_rest(endpoint, product, operation, operation.rest, values, timing)
    else:
        assert operation.ws is not None
        request = _over_ws(endpoint, product, operation, operation.ws, values, timing)
    sent = gather(request, endpoint)
    try:
        found = rules.check(request, sent, endpoint, product, NOW, False)
        rules.check_constraints(endpoint, product, found)
    except Refusal as refusal:
        return f"{refusal.code} {refusal.msg}"
    return ""


def _over_rest(
    endpoint: Endpoint, product: Any, operation: Operation[Any], route: Route, values: Any, timing: Any
) -> Request:
    made = http_request(operation, route, values, timing, LOOSE, "http://toy")
    url = urlsplit(made.url)
    query, body = url.query.encode(), made.body
    return Request(
        "rest",
        product,
        endpoint,
        made.method,
        url.path,
        "127.0.0.1",
        "toy",
        query,
        body,
        read_form(query).pairs,
        read_form(body).pairs,
        b"",
    )


def _over_ws(
    endpoint: Endpoint, product: Any, operation: Operation[Any], route: Route, values: Any, timing: Any
) -> Request:
    frame = parse(ws_frame("1", operation, route, values, timing, LOOSE))
    params = frame.get("params", {})
    raw = json.dumps(str(params)).encode()
    return Request(
        "ws", product, endpoint, route.method, "/", "127.0.0.1", "toy", b"", raw, tuple(params.items()), (),
        signed_text(params),
    )  # fmt: skip


def values_for(param: Param, documented: Documented, literals: list[Any]) -> list[Any]:
    """Values to try: what the documentation names, what lies at its bounds and beside them, and what is none."""
    pool: list[Any] = [*literals, *param.enum]
    match param.kind:
        case "INT" | "LONG":
            pool += [0, 1, -1, 5, 1000, *EXTREMES["int"]]
            pool += [int(bound) + off for bound in (param.min, param.max) if bound is not None for off in (-1, 0, 1)]
        case "DECIMAL":
            pool += [Decimal(0), Decimal("0.5"), "1", 2, Decimal("-1"), 1e-7, *EXTREMES["decimal"]]
            for bound in (param.min, param.max):
                if bound is not None:
                    exact = Decimal(str(bound))
                    pool += [exact, exact - Decimal("0.001"), exact + Decimal("0.001")]
        case "BOOLEAN":
            pool += [True, False]
        case "ARRAY":
            pool += _lists(param, documented, literals)
        case "OBJECT":
            pool += [{}]
        case _:
            pool += ["x", "BTCUSDT", "BUY", "true", "1", *EXTREMES["text"]]
            for length in (param.min_length, param.max_length):
                if length:
                    pool += ["a" * length, "a" * (length + 1), "a" * max(1, length - 1)]
    return pool


def _lists(param: Param, documented: Documented, literals: list[Any]) -> list[Any]:
    item, inner = param.items, documented.items
    if item is None or inner is None:
        return [[], ["a"], ["a", "b"]]
    if item.fields:
        return []
    ones = [value for value in values_for(item, inner, literals) if value is not None][:6]
    lengths = {0, 1, 2, *(n + off for n in (param.min_length, param.max_length) if n for off in (-1, 0, 1))}
    return [[one] * n for n in sorted(lengths) if 0 <= n <= 1000 for one in ones]


def written_values(written: Any) -> Any:
    """Arguments as a caller has them, from the contract cases' JSON."""
    if isinstance(written, dict):
        if written.keys() == {"$decimal"}:
            return Decimal(written["$decimal"])
        return {key: written_values(value) for key, value in written.items()}
    return [written_values(item) for item in written] if isinstance(written, list) else written
