"""A call's parameters → a checked, signed request. No input or output happens here."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from .credentials import Credentials
from .errors import ConstraintError, NotSent
from .operation import Operation, Param, Route
from .values import Refused, query_pairs, text, wire_value


@dataclass(frozen=True, slots=True)
class Session:
    """What all requests of a client share."""

    credentials: Credentials | None
    recv_window: int | None
    validate: bool


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request on its way: `target` is path and query, `sent` the parameters without key and signature."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    sent: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class WsRequest:
    """A frame on its way, and what it asks for."""

    id: str
    frame: str
    sent: Mapping[str, Any]


def http_request(operation: Operation[Any], params: Mapping[str, Any], session: Session) -> HttpRequest:
    """The REST request: parameters percent-encoded before they are signed, the signature last."""
    route = _route(operation, operation.rest, "REST")
    values = _checked(operation, params, session)
    _add_timing(operation, values, session)
    by_wire = {param.wire: param for param in operation.params}
    pairs = [
        pair
        for name, value in values.items()
        for pair in (query_pairs(by_wire[name], value) if name in by_wire else [(name, text(value))])
    ]
    payload = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)
    headers = {"Accept": "application/json", "User-Agent": "binance-typed"}
    if operation.auth != "none":
        credentials = _credentials(operation, session)
        headers["X-MBX-APIKEY"] = credentials.api_key
        if operation.auth == "signed":
            signature = quote(credentials.sign(payload.encode()), safe="")
            payload += f"{'&' if payload else ''}signature={signature}"
    if route.method in ("POST", "PUT"):
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        return HttpRequest(route.method, route.path, headers, payload.encode(), values)
    target = f"{route.path}?{payload}" if payload else route.path
    return HttpRequest(route.method, target, headers, b"", values)


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
            except Refused as refused:
                found.append(f"`{param.name}` {refused}")
    if session.validate and not found:
        found += problems(operation, sent)
    if found:
        raise ConstraintError(operation.name, tuple(found))
    return values


def problems(operation: Operation[Any], sent: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for every documented rule that these parameters (by Python name) break."""
    lifted = {
        name
        for rule in operation.rules
        if rule.kind == "optional_if" and (rule.when is None or rule.when.holds(sent))
        for name in rule.params
    }
    yield from _missing(operation.params, sent, lifted)
    for rule in operation.rules:
        if rule.scope is None:
            if rule.broken(sent):
                yield rule.says
        else:
            elements = sent.get(rule.scope, ())
            yield from (f"{rule.scope}[{i}]: {rule.says}" for i, item in enumerate(elements) if rule.broken(item))


def _missing(params: tuple[Param, ...], sent: Mapping[str, Any], lifted: set[str], place: str = "") -> Iterator[str]:
    for param in params:
        value = sent.get(param.name)
        if value is None:
            if param.mandatory and param.name not in lifted:
                yield f"`{place}{param.name}` is mandatory"
        elif param.kind == "OBJECT" and isinstance(value, Mapping):
            yield from _missing(param.fields, value, set(), f"{place}{param.name}.")
        elif param.kind == "ARRAY" and param.items is not None and param.items.fields:
            for i, item in enumerate(value):
                if isinstance(item, Mapping):
                    yield from _missing(param.items.fields, item, set(), f"{place}{param.name}[{i}].")


def _add_timing(operation: Operation[Any], values: dict[str, Any], session: Session) -> None:
    if operation.auth == "signed":
        if session.recv_window is not None:
            values["recvWindow"] = session.recv_window
        values["timestamp"] = time.time_ns() // 1_000_000


def _credentials(operation: Operation[Any], session: Session) -> Credentials:
    if session.credentials is None:
        raise NotSent(f"{operation.name} needs credentials; pass Credentials.hmac, .rsa or .ed25519 to the client")
    return session.credentials


def _route(operation: Operation[Any], route: Route | None, transport: str) -> Route:
    if route is None:
        raise NotSent(f"{operation.name} is not documented for {transport}")
    return route
