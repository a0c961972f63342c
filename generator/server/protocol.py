"""One connection below HTTP: where it is cut before there is a request, amid one, or after its answer."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from aiohttp import web

from generator.server import control, wire
from generator.server.errors import Refusal
from generator.server.exchange import Exchange
from generator.server.faults import Fault
from generator.server.request import Request, read_form

log = logging.getLogger("specwright.server")


class Protocol(web.RequestHandler):
    """HTTP as aiohttp speaks it, with faults, and what it cannot read is answered in the exchange's form.

    `struck` is what befalls the request that is being read, taken as its first line arrives; `doomed` is how the
    connection ends with the first byte of the next one.
    """

    def __init__(self, exchange: Exchange, manager: web.Server, **options: Any) -> None:
        super().__init__(manager, **options)
        self.exchange = exchange
        self.struck: tuple[float, Fault | None] | None = None
        self.doomed: Fault | None = None
        self.idle = True

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        name = transport.get_extra_info("sockname")
        if self.exchange.doors is not None and name and name[1] == self.exchange.doors.back:
            return
        fault = self.exchange.faults.of_connection("accept")
        if fault is not None:
            wire.cut(self.transport, fault.kind)

    def data_received(self, data: bytes) -> None:
        if self.idle and self.transport is not None:
            line, end, _ = data.partition(b"\r\n")
            target = _target(line) if end else None
            if target is not None and self._is_cut(*target):
                return
            if target is None and self.doomed is not None:
                wire.cut(self.transport, self.doomed.kind)
                return
        super().data_received(data)

    def take(self, endpoint: str | None) -> tuple[float, Fault | None]:
        """What befalls the request that is being answered."""
        struck, self.struck = self.struck, None
        return self.exchange.faults.take(endpoint) if struck is None else struck

    def _is_cut(self, method: str, path: str, query: bytes) -> bool:
        """Whether the connection ended before the request was read. Nothing but requests to the exchange is counted."""
        if path.startswith(control.PREFIX) or self.exchange.routes.sockets(path)[0]:
            return False
        self.idle = False
        endpoint, inner = self.exchange.routes.rest(method, path)
        fault = self.doomed
        if fault is None:
            self.struck = self.exchange.faults.take(endpoint.id if endpoint else None)
            fault = self.struck[1]
            if fault is None or fault.cuts_at != "request":
                return False
        product = self.exchange.catalogue.products.get(endpoint.product) if endpoint else None
        peer = self.transport.get_extra_info("peername") if self.transport is not None else None
        request = Request(
            "rest", product, endpoint, method, inner, peer[0] if peer else "", query=query, pairs=read_form(query).pairs
        )  # fmt: skip
        self.exchange.arrive(request, fault)
        wire.cut(self.transport, fault.kind)
        return True

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        if status >= 500 and exc is not None:
            log.error("%s %s: %s: %s", request.method, request.path, type(exc).__name__, exc)
        text = "An unknown error occurred while processing the request." if status >= 500 else "Bad Request"
        response = wire.refuse(Refusal(-1000, text), status)
        response.force_close()
        return response


def without_host(raw: str) -> str:
    """The request target exactly as sent, without scheme and host where a proxy's form is used."""
    if raw.startswith("/"):
        return raw
    _, scheme, rest_of_it = raw.partition("://")
    return f"/{rest_of_it.partition('/')[2]}" if scheme else f"/{raw}"


def _target(line: bytes) -> tuple[str, str, bytes] | None:
    """Method, path and query of a request line, if it is one."""
    parts = line.split(b" ")
    if len(parts) != 3 or not parts[2].startswith(b"HTTP/1"):
        return None
    path, _, query = without_host(parts[1].decode("utf-8", "surrogateescape")).partition("?")
    return parts[0].decode("ascii", "replace"), path, query.encode("utf-8", "surrogateescape")
