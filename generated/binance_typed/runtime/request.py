"""A call's parameters → a checked, signed request. No input or output happens here."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from .errors import ConstraintError
from .operation import Operation, Param, Route
from .options import Options
from .rules import is_given
from .values import Refused, as_read, query_pairs, text, wire_value
from .wire import HttpRequest

#: What a signed request carries besides its parameters, by name on the wire.
Timing = Mapping[str, int | str]


def http_request(
    operation: Operation[Any], route: Route, values: Mapping[str, Any], timing: Timing, options: Options, base: str
) -> HttpRequest:
    """The REST request: parameters percent-encoded before they are signed, the signature last."""
    pairs = [
        pair for param in operation.params if param.wire in values for pair in query_pairs(param, values[param.wire])
    ]
    pairs += [(name, str(value)) for name, value in timing.items()]
    payload = "&".join([f"{_encoded(name)}={_encoded(value)}" for name, value in pairs])
    headers = {"User-Agent": "binance-typed"}
    if options.time_unit == "us":
        headers["X-MBX-TIME-UNIT"] = "MICROSECOND"
    credentials = options.credentials
    if operation.auth != "none" and credentials is not None:
        headers["X-MBX-APIKEY"] = credentials.api_key
        if operation.auth == "signed":
            payload += f"{'&' if payload else ''}signature={_encoded(credentials.sign(payload.encode()))}"
    if route.method in ("POST", "PUT"):
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return HttpRequest(route.method, base, route.path, headers, payload.encode())
    return HttpRequest(route.method, base, f"{route.path}?{payload}" if payload else route.path, headers, b"")


def _encoded(written: str) -> str:
    """Percent-encoded; most names and values need no look at each character."""
    return written if written.isascii() and written.isalnum() else quote(written, safe="")


def ws_frame(
    id_: str,
    operation: Operation[Any],
    route: Route,
    values: Mapping[str, Any],
    timing: Timing,
    options: Options,
    logged_on: bool = False,
) -> str:
    """The WebSocket API request: parameters sorted by name before they are signed, unless the session has a key."""
    params = {**values, **timing}
    credentials = options.credentials
    if operation.auth != "none" and credentials is not None and not logged_on:
        params["apiKey"] = credentials.api_key
        if operation.auth == "signed":
            payload = "&".join([f"{name}={text(params[name])}" for name in sorted(params)])
            params["signature"] = credentials.sign(payload.encode())
    return json.dumps(
        {"id": id_, "method": route.method, **({"params": params} if params else {})}, separators=(",", ":")
    )


def named(operation: Operation[Any], params: Mapping[str, Any], order_ids: Callable[[], str]) -> dict[str, Any]:
    """The parameters, with an id for each new order that has none."""
    filled = dict(params)
    if operation.client_id is None:
        return filled
    scope, _, wire = operation.client_id.rpartition("[].")
    param = _by_wire(operation.params, scope or wire)
    if not scope:
        if filled.get(param.name) is None:
            filled[param.name] = order_ids()
        return filled
    name = _by_wire(param.items.fields if param.items else (), wire).name
    batch = filled.get(param.name)
    if isinstance(batch, Sequence) and not isinstance(batch, str | bytes):
        filled[param.name] = [
            {**item, name: order_ids()} if isinstance(item, Mapping) and item.get(name) is None else item
            for item in batch
        ]
    return filled


def _by_wire(params: tuple[Param, ...], wire: str) -> Param:
    return next(param for param in params if param.wire == wire)


def checked(
    operation: Operation[Any], params: Mapping[str, Any], options: Options
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The parameters that are given, as they go over the wire, and by their Python names as rules see them.

    What is wrong with them is said all at once.

    Raises:
        ConstraintError: if they cannot be sent, or break a documented rule.
    """
    sent = {name: value for name, value in params.items() if value is not None}
    values: dict[str, Any] = {}
    found: list[str] = []
    for param in operation.params:
        if param.name in sent:
            try:
                value = wire_value(param, sent[param.name], options.validate, options.allow_floats)
                values[param.wire], sent[param.name] = value, as_read(param, value)
            except Refused as refused:
                found.append(f"`{param.name}` {refused}")
    if options.validate and not found:
        found += problems(operation, sent)
    if found:
        raise ConstraintError(operation.name, tuple(found))
    return values, sent


def problems(operation: Operation[Any], sent: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for every documented rule that these parameters (by Python name) break."""
    yield from _missing(operation, operation.params, sent)
    for rule in operation.rules:
        if rule.scope is None:
            if rule.broken(sent):
                yield rule.says
        else:
            elements = sent.get(rule.scope) or ()
            yield from (f"{rule.scope}[{i}]: {rule.says}" for i, item in enumerate(elements) if rule.broken(item))


def _missing(
    operation: Operation[Any],
    params: tuple[Param, ...],
    sent: Mapping[str, Any],
    place: str = "",
    scope: str | None = "",
) -> Iterator[str]:
    """What is mandatory and not there; rules of a `scope` speak of that list's elements."""
    for param in params:
        value: Any = sent.get(param.name)
        if not is_given(value):
            if param.mandatory and not _is_lifted(operation, param, sent, scope):
                yield f"`{place}{param.name}` is mandatory"
        elif param.kind == "OBJECT" and isinstance(value, Mapping):
            yield from _missing(operation, param.fields, value, f"{place}{param.name}.", None)
        elif param.kind == "ARRAY" and param.items is not None and param.items.fields:
            inner = param.name if scope == "" else None
            for i, item in enumerate(value):
                if isinstance(item, Mapping):
                    yield from _missing(operation, param.items.fields, item, f"{place}{param.name}[{i}].", inner)


def _is_lifted(operation: Operation[Any], param: Param, sent: Mapping[str, Any], scope: str | None) -> bool:
    """Whether a rule lets a mandatory parameter be left out here."""
    return any(
        rule.kind == "optional_if"
        and (rule.scope or "") == scope
        and param.name in rule.params
        and (rule.when is None or rule.when.holds(sent))
        for rule in operation.rules
    )
