"""The WebSocket API: JSON text frames in, one JSON text frame out for each, on connections that never die of input."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType, web

from generator.server import shown, time_units, wire
from generator.server.errors import Refusal
from generator.server.exchange import Exchange, Reply, said
from generator.server.faults import Fault
from generator.server.frames import Frames
from generator.server.journal import Record
from generator.server.request import Request, read_form
from generator.server.sessions import Session

MAX_FRAME = 1 << 20


class Connection:
    """One connection: its products, its session, and whether it shows rate limits unless a request says otherwise."""

    def __init__(self, exchange: Exchange, http: web.BaseRequest, path: str, query: bytes) -> None:
        self.exchange = exchange
        self.http = http
        products, inner = exchange.routes.sockets(path)
        asked = dict(reversed(read_form(query).pairs))
        self.product = products[0]
        self.show_limits = asked.get("returnRateLimits") != "false"
        self.session = Session(exchange.clock(), self.show_limits)
        self._refusal: Refusal | None = None
        micros = self._wants_micros(asked.get("timeUnit"))
        self._frames = Frames(exchange, products, inner, http.remote or "", query, self.session, micros)
        self.socket = web.WebSocketResponse(max_msg_size=MAX_FRAME, compress=False)
        self._pending: set[asyncio.Task[None]] = set()
        self._doomed: Fault | None = None

    async def serve(self) -> web.StreamResponse:
        """Answer frames until the client leaves. A delayed answer does not hold up the others."""
        refused = self._refused()
        if refused is not None:
            return refused
        await self.socket.prepare(self.http)
        self.exchange.connections.add(self)
        end = asyncio.create_task(self._expire()) if self.exchange.settings.socket_lifetime is not None else None
        try:
            async for message in self.socket:
                if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
                    task = asyncio.create_task(self._answered(message.data))
                    self._pending.add(task)
                    task.add_done_callback(self._pending.discard)
        finally:
            self.exchange.connections.discard(self)
            for task in (*self._pending, *filter(None, [end])):
                task.cancel()
        return self.socket

    def _wants_micros(self, unit: str | None) -> bool:
        if not self.exchange.takes_micros(self.product):
            return False
        try:
            return time_units.is_micros(unit)
        except Refusal as refusal:
            self._refusal = refusal
            return False

    def _refused(self) -> web.StreamResponse | None:
        """What a client is told in the place of a connection, if it gets none."""
        exchange = self.exchange
        weight = exchange.settings.handshake_weight
        exchange.budget.connect(self.product, self.http.remote or "", weight, exchange.clock())
        fault = exchange.faults.of_connection("handshake")
        if fault is not None:
            wait = {"Retry-After": "1"} if fault.status in (418, 429) else {}
            refusal = said(fault, self.product, None)
            return wire.respond(fault.status, wire.said(refusal), wait)
        return wire.refuse(self._refusal, 400) if self._refusal is not None else None

    async def _expire(self) -> None:
        """End the connection when its time is over, and say so before if that is wanted."""
        settings = self.exchange.settings
        assert settings.socket_lifetime is not None
        await asyncio.sleep(max(0.0, settings.socket_lifetime - settings.socket_notice))
        if settings.socket_notice:
            await self.give_notice()
            await asyncio.sleep(settings.socket_notice)
        await self.leave()

    async def give_notice(self) -> None:
        """Tell the client that the connection is about to end."""
        event = {"event": {"e": "serverShutdown", "E": self.exchange.clock()}}
        with suppress(ConnectionError):
            await self.socket.send_str(wire.as_json(event))

    async def leave(self, code: int = 1001) -> None:
        """Say goodbye in the WebSocket's own way, and close."""
        with suppress(ConnectionError):
            await self.socket.close(code=code)

    async def cut(self, how: str) -> None:
        """End the connection without a goodbye, with everything that is in flight on it."""
        wire.cut(self.http.transport, how)

    def _answered(self, data: str | bytes) -> Coroutine[Any, Any, None]:
        """Take a request in, now and in the order of arrival; what remains is to send the answer."""
        identity, request = self._frames.read(data)
        endpoint = request.endpoint
        if self._doomed is not None:
            self.exchange.arrive(request, self._doomed)
            return self._end(self._doomed)
        delay, fault = self.exchange.faults.take(endpoint.id if endpoint else None)
        record = self.exchange.arrive(request, fault, delay)
        if fault is not None and fault.kind == "late":
            return self._late(identity, record, fault)
        reply = None if fault is not None and fault.before else self.exchange.execute(record, fault, self.session)
        if request.by_session and record.code == -2015:  # the key was good when it logged on
            self.session.end()
            identity = None
        return self._send_after(delay, identity, record, reply, fault)

    def _late(self, identity: Any, record: Record, fault: Fault) -> Coroutine[Any, Any, None]:
        """Have the request executed later; the connection is cut now, or the answer comes as late."""
        answered: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()

        def done(reply: Reply) -> None:
            if not answered.done():
                answered.set_result(reply)

        self.exchange.execute_late(record, fault, self.session, done)

        async def hold() -> None:
            await self._send(identity, record, await answered, None)

        return hold() if fault.form == "hold" else self.cut(fault.form or "close")

    async def _end(self, fault: Fault, last_words: bytes = b"") -> None:
        """End the connection as a fault says: a `close` with a code says goodbye."""
        if fault.kind == "close" and fault.code is not None:
            await self.leave(fault.code)
        else:
            wire.cut(self.http.transport, fault.kind, last_words)

    async def _send_after(
        self, delay: float, identity: Any, record: Record, reply: Reply | None, fault: Fault | None
    ) -> None:
        if delay:
            await asyncio.sleep(delay)
        await self._send(identity, record, reply, fault)

    # --- out ----------------------------------------------------------------------------------------------------

    async def _send(self, identity: Any, record: Record, reply: Reply | None, fault: Fault | None) -> None:
        text = wire.as_json(self._frame(identity, record, reply, fault))
        point = fault.cuts_at if fault is not None else ""
        if fault is not None and (fault.kind == "truncate" or point in ("request", "before", "after", "head", "body")):
            if point != "body" and fault.kind != "truncate":
                record.status = record.code = None
            frame = _frame_of(text.encode())
            words = {"head": frame[:1], "request": b"", "before": b"", "after": b""}.get(point, _half(frame, text))
            await self._end(fault, words)
            return
        try:
            if fault is not None and fault.kind == "garbage":
                await self._spoil(fault, text)
            else:
                await self.socket.send_str(text)
        except ConnectionError:
            return  # the client did not wait for the answer
        if point == "answered" and fault is not None:
            await self._end(fault)
        elif point == "next":
            self._doomed = fault

    async def _spoil(self, fault: Fault, text: str) -> None:
        spoilt = wire.spoilt(fault.form, text)
        if fault.form == "binary":
            await self.socket.send_bytes(spoilt)
        else:
            await self.socket.send_str(spoilt.decode("utf-8", "ignore"))

    def _frame(self, identity: Any, record: Record, reply: Reply | None, fault: Fault | None) -> dict[str, Any]:
        request = record.request
        if reply is None or (fault is not None and fault.kind == "status"):
            assert fault is not None
            refusal = said(fault, request.product, request.endpoint, self.exchange.clock())
            record.status, record.code = fault.status or None, refusal.code
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


def _frame_of(payload: bytes) -> bytes:
    """A text frame, as a server sends it."""
    size = len(payload)
    if size < 126:
        length = bytes([size])
    else:
        length = struct.pack("!BH", 126, size) if size < 1 << 16 else struct.pack("!BQ", 127, size)
    return b"\x81" + length + payload


def _half(frame: bytes, text: str) -> bytes:
    """The frame's head, which announces the whole payload, and half of it."""
    return frame[: len(frame) - (len(text.encode()) + 1) // 2]
