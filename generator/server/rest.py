"""REST requests: from the bytes of the wire to a request, and from a reply to an HTTP response."""

from __future__ import annotations

import asyncio
import math
from http import HTTPStatus

from aiohttp import web

from generator.server import shown, time_units, wire
from generator.server.errors import Refusal
from generator.server.exchange import Exchange, Reply, said
from generator.server.faults import Fault
from generator.server.journal import Record
from generator.server.protocol import Protocol
from generator.server.request import Form, Request, read_form

FORM = "application/x-www-form-urlencoded"


async def handle(exchange: Exchange, http: web.BaseRequest, path: str, query: bytes) -> web.StreamResponse:
    """Answer one REST request, or let it fail as a fault demands."""
    protocol = http.protocol
    assert isinstance(protocol, Protocol)
    try:
        return await _answered(exchange, http, protocol, path, query)
    finally:
        protocol.idle = True


async def _answered(
    exchange: Exchange, http: web.BaseRequest, protocol: Protocol, path: str, query: bytes
) -> web.StreamResponse:
    endpoint, _ = exchange.routes.rest(http.method, path)
    delay, fault = protocol.take(endpoint.id if endpoint else None)
    if fault is not None and fault.cuts_at == "request":  # whose first line came in pieces
        exchange.arrive(_request(exchange, http, path, query, b""), fault, delay)
        wire.cut(http.transport, fault.kind)
        return web.Response()
    try:
        body = await http.read()
    except web.HTTPRequestEntityTooLarge as error:
        return _too_large(exchange.arrive(_request(exchange, http, path, query, b""), fault, delay), str(error.text))
    record = exchange.arrive(_request(exchange, http, path, query, body), fault, delay)
    if fault is not None and fault.kind == "late":
        reply: Reply | None = await _late(exchange, http, record, fault)
        if reply is None:
            return web.Response()
        fault = None
    else:
        reply = None if fault is not None and fault.before else exchange.execute(record, fault)
    if delay:
        await asyncio.sleep(delay)
    return await _response(exchange, http, record, reply, fault)


async def _late(exchange: Exchange, http: web.BaseRequest, record: Record, fault: Fault) -> Reply | None:
    """Execute the request later: meanwhile the connection is cut, or held until the answer goes out on it."""
    answered: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()

    def done(reply: Reply) -> None:
        if not answered.done():
            answered.set_result(reply)

    exchange.execute_late(record, fault, None, done)
    if fault.form == "hold":
        return await answered
    wire.cut(http.transport, fault.form or "close")
    return None


def _request(exchange: Exchange, http: web.BaseRequest, path: str, query: bytes, body: bytes) -> Request:
    endpoint, inner = exchange.routes.rest(http.method, path)
    in_query = read_form(query)
    # A body counts as parameters only where the documentation lets it: not of a GET, not of another type.
    readable = http.method != "GET" and http.content_type == FORM
    in_body = read_form(body) if readable else Form(unsigned=body)
    malformed = None
    if in_query.illegal or in_body.illegal:
        malformed = Refusal(-1100, "Illegal characters found in a parameter.")
    product = exchange.catalogue.products.get(endpoint.product) if endpoint else None
    micros = False
    if exchange.takes_micros(product):
        try:
            micros = time_units.is_micros(http.headers.get("X-MBX-TIME-UNIT"))
        except Refusal as refusal:
            malformed = malformed or refusal
    return Request(
        transport="rest",
        product=product,
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
        malformed=malformed,
        micros=micros,
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


async def _response(
    exchange: Exchange, http: web.BaseRequest, record: Record, reply: Reply | None, fault: Fault | None
) -> web.StreamResponse:
    headers = _headers(record, reply)
    whole = _plain(reply or Reply(200), headers)
    match fault.kind if fault is not None else "":
        case "status":
            assert fault is not None
            return _status(record, fault, headers)
        case "garbage":
            assert fault is not None
            record.status = 200
            kind = "text/html" if fault.form in ("", "html") else "application/json"
            body = wire.spoilt(fault.form, whole.text or "")
            return web.Response(body=body, content_type=kind, headers=headers)
        case "truncate":
            return _part(http, whole, "close", "body")
        case "reset" | "close":
            assert fault is not None
            return await _cut(http, record, whole, fault)
        case _:
            return whole


async def _cut(http: web.BaseRequest, record: Record, whole: web.Response, fault: Fault) -> web.StreamResponse:
    """Cut the connection somewhere between the execution and the next request."""
    match fault.cuts_at:
        case "before" | "after":
            record.status = record.code = None
            wire.cut(http.transport, fault.kind)
        case "head":
            record.status = record.code = None
            return _part(http, whole, fault.kind, "head")
        case "body":
            return _part(http, whole, fault.kind, "body")
        case "next":
            assert isinstance(http.protocol, Protocol)
            http.protocol.doomed = fault
            return whole
        case _:
            await whole.prepare(http)
            await whole.write_eof()
            wire.cut(http.transport, fault.kind)
            return whole
    return web.Response()


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


def _part(http: web.BaseRequest, response: web.Response, how: str, part: str) -> web.Response:
    """Announce the whole answer, send half of its head or its body, and end the connection."""
    body = response.body if isinstance(response.body, bytes) else b""
    lines = [f"HTTP/1.1 {response.status} {_phrase(response.status)}", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in response.headers.items() if name.lower() != "content-length"]
    head = "\r\n".join(lines).encode() + b"\r\n\r\n"
    wire.cut(http.transport, how, head[: len(head) // 2] if part == "head" else head + body[: len(body) // 2])
    return web.Response()
