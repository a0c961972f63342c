"""The server around the exchange: one port, every product, and no input that ends it."""

from __future__ import annotations

import asyncio
import errno
import logging
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress

from aiohttp import web

from generator.catalog.model import Catalogue
from generator.server import control, protocol, rest
from generator.server.doors import Doors
from generator.server.exchange import Exchange
from generator.server.protocol import Protocol
from generator.server.settings import Settings
from generator.server.sockets import Connection

#: Bytes of a request line or header; a query string of thousands of parameters is refused for what it holds.
MAX_LINE = 1 << 18

_quiet = logging.getLogger("specwright.server.http")
_quiet.addHandler(logging.NullHandler())
_quiet.propagate = False


class PortTakenError(OSError):
    """Nobody can listen at this address and port."""


class _Server(web.Server):
    """Makes a protocol for each connection."""

    def __init__(self, handler: Callable[[web.BaseRequest], Awaitable[web.StreamResponse]], exchange: Exchange) -> None:
        super().__init__(handler)
        self._exchange = exchange

    def __call__(self) -> web.RequestHandler:
        return Protocol(
            self._exchange,
            self,
            loop=asyncio.get_running_loop(),
            logger=_quiet,
            access_log=None,
            max_line_size=MAX_LINE,
            max_field_size=MAX_LINE,
            auto_decompress=False,
        )


async def start(exchange: Exchange) -> tuple[web.ServerRunner, Doors]:
    """Listen, and say where.

    Raises:
        PortTakenError: if the port is in use or not ours to take.
    """

    async def handle(http: web.BaseRequest) -> web.StreamResponse:
        return await _route(exchange, http)

    settings = exchange.settings
    runner = web.ServerRunner(_Server(handle, exchange), shutdown_timeout=0.5)
    await runner.setup()
    doors = Doors(runner, settings.host, settings.port)
    exchange.doors = doors
    try:
        await doors.open()
    except OSError as error:
        await runner.cleanup()
        why = "already in use" if error.errno == errno.EADDRINUSE else error.strerror or str(error)
        raise PortTakenError(error.errno, f"cannot listen on {settings.host}:{settings.port}: {why}") from error
    return runner, doors


async def run(
    catalogue: Catalogue,
    settings: Settings,
    announce: Callable[[str], None] | None = None,
    stop: asyncio.Event | None = None,
) -> None:
    """Serve until `stop` is set; without one, until SIGINT or SIGTERM. `announce` is told the base URL.

    Raises:
        PortTakenError: if nobody can listen there.
    """
    runner, doors = await start(Exchange(catalogue, settings))
    loop = asyncio.get_running_loop()
    try:
        if stop is None:
            stop = asyncio.Event()
            for number in (signal.SIGINT, signal.SIGTERM):
                with suppress(NotImplementedError):
                    loop.add_signal_handler(number, stop.set)
        if announce is not None:
            announce(doors.urls[0])
        await stop.wait()
    finally:
        await doors.close()
        await runner.cleanup()


async def _route(exchange: Exchange, http: web.BaseRequest) -> web.StreamResponse:
    path, _, query = _target(http).partition("?")
    if path.startswith(control.PREFIX):
        return await control.handle(exchange, http, path)
    products, _ = exchange.routes.sockets(path)
    if http.method == "GET" and products:
        assert isinstance(http.protocol, Protocol)
        connection = Connection(exchange, http, path, _bytes(query))
        if connection.socket.can_prepare(http):
            http.protocol.idle = False  # what arrives from now on are frames
            try:
                return await connection.serve()
            finally:
                http.protocol.idle = True
    return await rest.handle(exchange, http, path, _bytes(query))


def _target(http: web.BaseRequest) -> str:
    return protocol.without_host(http.raw_path)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
