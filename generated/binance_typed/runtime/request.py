"""A call's parameters → a checked, signed request. No input or output happens here."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from .credentials import Credentials
from .errors import ConstraintError, NotSent
from .operation import Operation, Param, Route
from .values import Refused, plain_decimal, query_pairs, text, wire_value

#: Types of which rules see other values than those that are sent.
_REWRITTEN = frozenset({"ARRAY", "DECIMAL"})


@dataclass(frozen=True, slots=True)
class Session:
    """What all requests of a client share."""

    credentials: Credentials | None
    recv_window: int | None
    validate: bool


@dataclass(slots=True)  # not frozen: made for every call, and freezing costs more than signing
class HttpRequest:
    """A request on its way: `target` is path and query, `sent` the parameters without key and signature."""

    method: str
    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    sent: Mapping[str, Any]


@dataclass(slots=True)
class WsRequest:
    """A frame on its way, and what it asks for."""

    id: str
    frame: str = field(repr=False)
    sent: Mapping[str, Any]


def http_request(operation: Operation[Any], params: Mapping[str, Any], session: Session) -> HttpRequest:
    """The REST request: parameters percent-encoded before they are signed, the signature last."""
    route = _route(operation, operation.rest, "REST")
    values = _checked(operation, params, session)
    pairs = [
        pair for param in operation.params if param.wire in values for pair in query_pairs(param, values[param.wire])
    ]
    pairs += _add_timing(operation, values, session)
    payload = "&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in pairs)
    headers = {"User-Agent": "binance-typed"}
    if operation.auth != "none":
        credentials = _credentials(operation, session)
        headers["X-MBX-APIKEY"] = credentials.api_key
        if operation.auth == "signed":
            signature = _encoded(credentials.sign(payload.encode()))
            payload += f"{'&' if payload else ''}signature={signature}"
    if route.method in ("POST", "PUT"):
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return HttpRequest(route.method, route.path, headers, payload.encode(), values)
    target = f"{route.path}?{payload}" if payload else route.path
    return HttpRequest(route.method, target, headers, b"", values)


def _encoded(written: str) -> str:
    """Percent-encoded; most names and values need no look at each character."""
    return written if written.isascii() and written.isalnum() else quote(written, safe="")


def ws_request(operation: Operation[Any], params: Mapping[str, Any], session: Session, id_: str) -> WsRequest:
    """The WebSocket API request: parameters sorted by name before they are signed."""
    route = _route(operation, operation.ws, "the WebSocket API")
    values = _checked(operation, params, session)
    _add_timing(operation, values, session)
    signed = dict(values)
    if operation.auth != "none":
        credentials = _credentials(operation, session)
        signed["apiKey"] = credentials.api_key
        if operation.auth == "signed":
            payload = "&".join(f"{name}={text(signed[name])}" for name in sorted(signed))
            signed["signature"] = credentials.sign(payload.encode())
    frame = {"id": id_, "method": route.method, **({"params": signed} if signed else {})}
    return WsRequest(id_, json.dumps(frame, separators=(",", ":")), values)


def _checked(operation: Operation[Any], params: Mapping[str, Any], session: Session) -> dict[str, Any]:
    """The parameters that are given, by their names on the wire; what is wrong with them is said all at once."""
    sent = {name: value for name, value in params.items() if value is not None}
    values: dict[str, Any] = {}
    found: list[str] = []
    for param in operation.params:
        if param.name in sent:
            try:
                values[param.wire] = wire_value(param, sent[param.name], session.validate)
                if param.kind in _REWRITTEN:
                    sent[param.name] = _as_read(param, sent[param.name])
            except Refused as refused:
                found.append(f"`{param.name}` {refused}")
    if session.validate and not found:
        found += problems(operation, sent)
    if found:
        raise ConstraintError(operation.name, tuple(found))
    return values


def _as_read(param: Param, value: Any) -> Any:
    """A value as rules see it: a DECIMAL is a number, however it is written."""
    if param.kind == "DECIMAL":
        return Decimal(plain_decimal(value))
    if param.kind == "ARRAY" and param.items is not None and param.items.fields:
        fields = [field for field in param.items.fields if field.kind == "DECIMAL"]
        return [
            {**item, **{field.name: _as_read(field, item[field.name]) for field in fields if _is_given(item, field)}}
            for item in value
        ]
    return value


def _is_given(sent: Mapping[str, Any], param: Param) -> bool:
    return sent.get(param.name) is not None


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
        value = sent.get(param.name)
        if value is None:
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


def _add_timing(operation: Operation[Any], values: dict[str, Any], session: Session) -> list[tuple[str, str]]:
    """Add what a signed request carries besides its parameters; the same again as pairs of a query string."""
    if operation.auth != "signed":
        return []
    window = operation.recv_window if session.recv_window is None else session.recv_window
    timing = {} if window is None else {"recvWindow": window}
    timing["timestamp"] = time.time_ns() // 1_000_000
    values.update(timing)
    return [(name, str(value)) for name, value in timing.items()]


def _credentials(operation: Operation[Any], session: Session) -> Credentials:
    if session.credentials is None:
        raise NotSent(f"{operation.name} needs credentials; pass Credentials.hmac, .rsa or .ed25519 to the client")
    return session.credentials


def _route(operation: Operation[Any], route: Route | None, transport: str) -> Route:
    if route is None:
        raise NotSent(f"{operation.name} is not documented for {transport}")
    return route
