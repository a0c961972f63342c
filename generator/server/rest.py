"""REST requests: from the bytes of the wire to a request, and from a reply to an HTTP response."""

from __future__ import annotations

import asyncio
import math
from http import HTTPStatus

from aiohttp import web

from generator.server import shown, wire
from generator.server.errors import Refusal
from generator.server.exchange import Exchange, Reply, said
from generator.server.faults import Fault
from generator.server.journal import Record
from generator.server.request import Form, Request, read_form

FORM = "application/x-www-form-urlencoded"


async def handle(exchange: Exchange, http: web.BaseRequest, path: str, query: bytes) -> web.StreamResponse:
    """Answer one REST request, or let it fail as a fault demands."""
    endpoint, _ = exchange.routes.rest(http.method, path)
    delay, fault = exchange.faults.take(endpoint.id if endpoint else None)
    if fault is not None and fault.kind == "reset" and fault.before:
        exchange.arrive(_request(exchange, http, path, query, b""))
        wire.reset(http)
        return web.Response()
    try:
        body = await http.read()
    except web.HTTPRequestEntityTooLarge as error:
        return _too_large(exchange.arrive(_request(exchange, http, path, query, b"")), str(error.text))
    record = exchange.arrive(_request(exchange, http, path, query, body))
    reply = None if fault is not None and fault.before else exchange.execute(record, fault)
    if delay:
        await asyncio.sleep(delay)
    return _response(exchange, http, record, reply, fault)


def _request(exchange: Exchange, http: web.BaseRequest, path: str, query: bytes, body: bytes) -> Request:
    endpoint, inner = exchange.routes.rest(http.method, path)
    in_query = read_form(query)
    # A body counts as parameters only where the documentation lets it: not of a GET, not of another type.
    readable = http.method != "GET" and http.content_type == FORM
    in_body = read_form(body) if readable else Form(unsigned=body)
    illegal = in_query.illegal or in_body.illegal
    return Request(
        transport="rest",
        product=exchange.catalogue.products.get(endpoint.product) if endpoint else None,
        endpoint=endpoint,
        method=http.method,
        path=inner,
        remote=http.remote or "",
        key=http.headers.get("X-MBX-APIKEY"),
        query=query,
        body=body,
        pairs=in_query.pairs,
        body_pairs=in_body.pairs,
        payload=_payload(in_query, in_body),
        malformed=Refusal(-1100, "Illegal characters found in a parameter.") if illegal else None,
    )


def _payload(query: Form, body: Form) -> bytes | None:
    """The query string and the body without a separator, as they came; None if the signature stands elsewhere."""
    signed = sum(name == "signature" for name, _ in (*query.pairs, *body.pairs))
    if signed > 1 or query.unsigned is None or body.unsigned is None:
        return None
    return query.unsigned + body.unsigned


def _too_large(record: Record, message: str) -> web.Response:
    refusal = Refusal(-1000, message, 413)
    record.status, record.code = 413, refusal.code
    response = wire.refuse(refusal, 413)
    response.force_close()
    return response


def _response(
    exchange: Exchange, http: web.BaseRequest, record: Record, reply: Reply | None, fault: Fault | None
) -> web.Response:
    headers = _headers(record, reply)
    if fault is None or fault.kind in ("error", "delay", "example"):
        return _plain(reply or Reply(200), headers)
    match fault.kind:
        case "reset":
            record.status = record.code = None
            wire.reset(http)
            return web.Response()
        case "garbage":
            record.status = 200
            return web.Response(text=wire.GARBAGE, content_type="text/html", headers=headers)
        case "truncate":
            return _cut(http, _plain(reply or Reply(200), headers))
        case _:
            return _status(record, fault, headers)


def _plain(reply: Reply, headers: dict[str, str]) -> web.Response:
    if reply.refusal is not None:
        return wire.respond(reply.status, wire.said(reply.refusal), headers)
    return wire.respond(reply.status, reply.body, headers)


def _headers(record: Record, reply: Reply | None) -> dict[str, str]:
    endpoint = record.request.endpoint
    if reply is None or endpoint is None:
        return {}
    found = shown.headers(endpoint, reply.used)
    if reply.refusal is not None and reply.refusal.data:
        wait = reply.refusal.data["retryAfter"] - reply.refusal.data["serverTime"]
        found["Retry-After"] = str(math.ceil(wait / 1000))
    return found


def _status(record: Record, fault: Fault, headers: dict[str, str]) -> web.Response:
    record.status = fault.status
    if fault.status in (418, 429):
        headers = headers | {"Retry-After": "1"}
    if fault.code is None:
        record.code = None
        page = f"<html><body><h1>{fault.status} {_phrase(fault.status)}</h1></body></html>"
        return web.Response(status=fault.status, text=page, content_type="text/html", headers=headers)
    refusal = said(fault, record.request.product, record.request.endpoint)
    record.code = refusal.code
    return wire.respond(fault.status, wire.said(refusal), headers)


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in list(HTTPStatus) else ""


def _cut(http: web.BaseRequest, response: web.Response) -> web.Response:
    """Announce the whole body, send half of it, and hang up."""
    body = response.body if isinstance(response.body, bytes) else b""
    lines = [f"HTTP/1.1 {response.status} {_phrase(response.status)}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in response.headers.items() if name.lower() != "content-length"]
    wire.hang_up(http, "\r\n".join(lines).encode() + b"\r\n\r\n" + body[: len(body) // 2])
    return web.Response()
