"""The WebSocket API: JSON text frames in, one JSON text frame out for each, on connections that never die of input."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Coroutine
from typing import Any

from aiohttp import WSMsgType, web

from generator.catalog.model import Product
from generator.server import errors, shown, wire
from generator.server.errors import Refusal
from generator.server.exchange import Exchange, Reply, said
from generator.server.faults import Fault
from generator.server.journal import Record
from generator.server.json_text import InvalidJsonError, RepeatedKeyError, parse
from generator.server.request import Request, read_form, signed_text

MAX_FRAME = 1 << 20


class Connection:
    """One connection: its products, and whether it shows rate limits unless a request says otherwise."""

    def __init__(self, exchange: Exchange, http: web.BaseRequest, path: str, query: bytes) -> None:
        self.exchange = exchange
        self.http = http
        self.query = query
        self.products, self.path = exchange.routes.sockets(path)
        self.show_limits = ("returnRateLimits", "false") not in read_form(query).pairs
        self.socket = web.WebSocketResponse(max_msg_size=MAX_FRAME, compress=False)
        self._pending: set[asyncio.Task[None]] = set()

    async def serve(self) -> web.StreamResponse:
        """Answer frames until the client leaves. A delayed answer does not hold up the others."""
        await self.socket.prepare(self.http)
        try:
            async for message in self.socket:
                if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
                    task = asyncio.create_task(self._answered(message.data))
                    self._pending.add(task)
                    task.add_done_callback(self._pending.discard)
        finally:
            for task in self._pending:
                task.cancel()
        return self.socket

    def _answered(self, data: str | bytes) -> Coroutine[Any, Any, None]:
        """Take a request in, now and in the order of arrival; what remains is to send the answer."""
        identity, request = self._read(data)
        endpoint = request.endpoint
        delay, fault = self.exchange.faults.take(endpoint.id if endpoint else None)
        record = self.exchange.arrive(request)
        reply = None if fault is not None and fault.before else self.exchange.execute(record, fault)
        return self._send_after(delay, identity, record, reply, fault)

    async def _send_after(
        self, delay: float, identity: Any, record: Record, reply: Reply | None, fault: Fault | None
    ) -> None:
        if delay:
            await asyncio.sleep(delay)
        await self._send(identity, record, reply, fault)

    # --- in -----------------------------------------------------------------------------------------------------

    def _read(self, data: str | bytes) -> tuple[Any, Request]:
        """The frame's id, and its request, which says so if it is malformed."""
        raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
        if isinstance(data, bytes):
            return None, self._malformed(raw, self._no_json())
        try:
            frame = parse(data)
        except RepeatedKeyError:
            return None, self._malformed(raw, errors.duplicate())
        except InvalidJsonError:
            return None, self._malformed(raw, self._no_json())
        if not isinstance(frame, dict):
            return None, self._malformed(raw, self._no_json())
        identity = frame.get("id")
        if not isinstance(identity, str | int | None) or isinstance(identity, bool):
            return None, self._malformed(raw, errors.missing("id"))
        method, params = frame.get("method"), frame.get("params", {})
        if not isinstance(method, str) or not method:
            return identity, self._malformed(raw, errors.missing("method"))
        if not isinstance(params, dict):
            return identity, self._malformed(raw, errors.missing("params"), method)
        return identity, self._request(raw, method, params, frame)

    def _request(self, raw: bytes, method: str, params: dict[str, Any], frame: dict[str, Any]) -> Request:
        endpoint = self.exchange.routes.method(self.products, method)
        key = params.get("apiKey")
        unknown = len(frame.keys() - {"id", "method", "params"})
        return Request(
            transport="ws",
            product=self.exchange.catalogue.products[endpoint.product] if endpoint else self.products[0],
            endpoint=endpoint,
            method=method,
            path=self.path,
            remote=self.http.remote or "",
            key=key if isinstance(key, str) else None,
            query=self.query,
            body=raw,
            pairs=tuple(params.items()),
            payload=signed_text(params),
            malformed=errors.unread(len(frame) - unknown, len(frame)) if unknown else None,
        )

    def _malformed(self, raw: bytes, refusal: Refusal, method: str = "") -> Request:
        return Request(
            "ws", self.products[0], None, method, self.path, self.http.remote or "",
            query=self.query, body=raw, malformed=refusal,
        )  # fmt: skip

    def _no_json(self) -> Refusal:
        product: Product = self.products[0]
        if errors.first_listed(product, None, -1135, -1130) == -1135:
            return Refusal(-1135, "Invalid JSON Request")
        return errors.invalid("request")

    # --- out ----------------------------------------------------------------------------------------------------

    async def _send(self, identity: Any, record: Record, reply: Reply | None, fault: Fault | None) -> None:
        text = wire.as_json(self._frame(identity, record, reply, fault))
        if fault is not None and fault.kind == "reset":
            record.status = record.code = None
            wire.reset(self.http)
            return
        if fault is not None and fault.kind == "truncate":
            wire.hang_up(self.http, _half_frame(text.encode()))
            return
        try:
            await self.socket.send_str(wire.GARBAGE if fault is not None and fault.kind == "garbage" else text)
        except ConnectionError:
            return  # the client did not wait for the answer

    def _frame(self, identity: Any, record: Record, reply: Reply | None, fault: Fault | None) -> dict[str, Any]:
        request = record.request
        if reply is None or (fault is not None and fault.kind == "status"):
            assert fault is not None
            refusal = said(fault, request.product, request.endpoint)
            record.status, record.code = fault.status, refusal.code
            reply = Reply(fault.status, refusal=refusal, used=reply.used if reply else [])
        frame: dict[str, Any] = {"id": identity, "status": reply.status}
        if reply.refusal is not None:
            data = {"data": reply.refusal.data} if reply.refusal.data else {}
            frame["error"] = wire.said(reply.refusal) | data
        else:
            frame["error" if reply.status >= 400 else "result"] = reply.body
        if self._shows_limits(request) and request.endpoint is not None:
            frame["rateLimits"] = shown.frame(reply.used)
        return frame

    def _shows_limits(self, request: Request) -> bool:
        asked = request.value("returnRateLimits")
        return asked if isinstance(asked, bool) else self.show_limits


def _half_frame(payload: bytes) -> bytes:
    """The head of a text frame that announces the whole payload, and half of it."""
    size = len(payload)
    if size < 126:
        length = bytes([size])
    else:
        length = struct.pack("!BH", 126, size) if size < 1 << 16 else struct.pack("!BQ", 127, size)
    return b"\x81" + length + payload[: size // 2]
