"""The server around the exchange: one port, every product, and no input that ends it."""

from __future__ import annotations

import asyncio
import errno
import logging
import signal
from collections.abc import Callable
from contextlib import suppress

from aiohttp import web

from generator.catalog.model import Catalogue
from generator.server import control, rest, wire
from generator.server.errors import Refusal
from generator.server.exchange import Exchange
from generator.server.settings import Settings
from generator.server.sockets import Connection

#: Bytes of a request line or header; a query string of thousands of parameters is refused for what it holds.
MAX_LINE = 1 << 18

log = logging.getLogger("specwright.server")
_quiet = logging.getLogger("specwright.server.http")
_quiet.addHandler(logging.NullHandler())
_quiet.propagate = False


class PortTakenError(OSError):
    """Nobody can listen at this address and port."""


class _Protocol(web.RequestHandler):
    """HTTP as aiohttp speaks it, but what it cannot read is answered in the exchange's form."""

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


class _Server(web.Server):
    def __call__(self) -> web.RequestHandler:
        return _Protocol(
            self,
            loop=asyncio.get_running_loop(),
            logger=_quiet,
            access_log=None,  # type: ignore[arg-type]
            max_line_size=MAX_LINE,
            max_field_size=MAX_LINE,
            auto_decompress=False,
        )


async def start(exchange: Exchange) -> tuple[web.ServerRunner, str]:
    """Listen, and say where.

    Raises:
        PortTakenError: if the port is in use or not ours to take.
    """

    async def handle(http: web.BaseRequest) -> web.StreamResponse:
        return await _route(exchange, http)

    settings = exchange.settings
    runner = web.ServerRunner(_Server(handle), shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
    except OSError as error:
        await runner.cleanup()
        why = "already in use" if error.errno == errno.EADDRINUSE else error.strerror or str(error)
        raise PortTakenError(error.errno, f"cannot listen on {settings.host}:{settings.port}: {why}") from error
    port = runner.addresses[0][1]
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return runner, f"http://{host}:{port}"


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
    runner, url = await start(Exchange(catalogue, settings))
    loop = asyncio.get_running_loop()
    try:
        if stop is None:
            stop = asyncio.Event()
            for number in (signal.SIGINT, signal.SIGTERM):
                with suppress(NotImplementedError):
                    loop.add_signal_handler(number, stop.set)
        if announce is not None:
            announce(url)
        await stop.wait()
    finally:
        await runner.cleanup()


async def _route(exchange: Exchange, http: web.BaseRequest) -> web.StreamResponse:
    path, _, query = _target(http).partition("?")
    if path.startswith(control.PREFIX):
        return await control.handle(exchange, http, path)
    products, _ = exchange.routes.sockets(path)
    if http.method == "GET" and products:
        connection = Connection(exchange, http, path, _bytes(query))
        if connection.socket.can_prepare(http):
            return await connection.serve()
    return await rest.handle(exchange, http, path, _bytes(query))


def _target(http: web.BaseRequest) -> str:
    """The request target exactly as sent, without scheme and host where a proxy's form is used."""
    raw = http.raw_path
    if raw.startswith("/"):
        return raw
    _, scheme, rest_of_it = raw.partition("://")
    return f"/{rest_of_it.partition('/')[2]}" if scheme else f"/{raw}"


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
