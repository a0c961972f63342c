"""HTTP for an event loop, on aiohttp: few connections, kept alive, and nothing is ever sent twice."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from ..wire import Answer, HttpRequest, Lost, Timeout, Unsent, bare, mark_unsent
from .connector import Connector, Exchange
from .dial import FAMILIES, Family
from .messages import (
    MAX_BODY,
    BadAnswer,
    TooLarge,
    announced,
    asks_for_encoding,
    decoded,
    failure,
    joined,
    lost,
    origin_of,
    place,
    problem,
)
from .proxies import Proxies, Proxy

if TYPE_CHECKING:
    from ssl import SSLContext

_CLOSED = "the client is closed"
_NO_TIMEOUT = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=None, sock_read=None)


class AioTransport:
    """A `wire.AsyncTransport` on aiohttp, for the first event loop that uses it.

    A request that fails counts as unsent if the operating system has taken nothing of it. Only asyncio's own loop
    tells; in every other, a request whose connection was there may have left. While a request is being written, no
    answer is a silence, too.

    Args:
        proxy: `http://[user:password@]host[:port]`; "environment" for HTTPS_PROXY and its like as they are now.
        tls: of https; the system's certificate authorities if it is left out.
        family: which addresses of a host are tried.
        max_idle: connections that are kept for each host; more are opened when needed, and closed after use.
    """

    def __init__(
        self, *, proxy: str | None = None, tls: SSLContext | None = None, family: Family = "any", max_idle: int = 10
    ) -> None:
        if family not in FAMILIES:
            raise ValueError("family is any, ipv4 or ipv6")
        self._proxies = Proxies(proxy)
        self._tls = tls
        self._family: Family = family
        self._max_idle = max_idle
        self._closed = False
        self._http: aiohttp.ClientSession | None = None
        self._connector: Connector | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, request: HttpRequest, timeout: Timeout) -> Answer:  # noqa: ASYNC109 - it has three parts
        """Send the request once; see `wire.AsyncTransport`."""
        outcome = await self._outcome(request, timeout)
        if isinstance(outcome, Answer):
            return outcome
        raise outcome  # here, where no handler is active and no frame below is left, nothing of the request hangs on it

    async def _outcome(self, request: HttpRequest, timeout: Timeout) -> Answer | BaseException:  # noqa: ASYNC109
        end = asyncio.get_running_loop().time() + timeout.total
        exchange: Exchange | None = None
        try:
            async with asyncio.timeout(min(timeout.connect, timeout.total)) as clock:
                exchange = Exchange(clock, timeout.read, end)
                answer = await self._exchanged(request, exchange)
        except Unsent as error:
            return bare(error)
        except Exception as error:
            if exchange is None or not exchange.connected:
                return Unsent(_why_not(request, exchange.proxy if exchange is not None else None, error))
            exchange.drop()
            if not exchange.left():
                return Unsent(f"the connection to {place(request)} ended before anything was sent")
            return Lost(
                lost(TooLarge() if exchange.flooded else error), exchange.status, exchange.finish(), exchange.headers
            )
        except BaseException as error:
            if exchange is not None:
                exchange.drop()
            # Anything but a cancel may come between the sending of bytes and their being counted.
            is_cancel = isinstance(error, asyncio.CancelledError)
            if exchange is None or not exchange.connected or (is_cancel and not exchange.left()):
                return mark_unsent(bare(error))
            return bare(error)
        return answer

    async def _exchanged(self, request: HttpRequest, exchange: Exchange) -> Answer:
        http, connector = self._opened(request)
        origin = origin_of(request.base)
        target = origin.prefix + request.target
        url = URL(origin.url + target, encoded=True)  # signed as it stands, so sent as it stands
        if url.raw_path_qs != target:
            raise Unsent("the request cannot be written as it stands")
        proxy = exchange.proxy = self._proxies.of(origin.scheme, origin.host)
        credentials = proxy.headers() if proxy is not None else {}
        headers = {} if asks_for_encoding(request) else {"Accept-Encoding": "identity"}
        headers |= request.headers
        if origin.scheme == "http":
            headers |= credentials
        task = asyncio.current_task()
        connector.expected[task] = exchange
        try:
            async with http.request(
                request.method,
                url,
                data=request.body or None,
                headers=headers,
                allow_redirects=False,
                proxy=proxy.url if proxy is not None else None,
                proxy_headers=credentials,
            ) as reply:
                exchange.status = reply.status
                if reply.status == 407 and proxy is not None and origin.scheme == "http":
                    exchange.drop()
                    raise Unsent(proxy.refusal(reply.status))  # it has kept the request
                if reply.status < 200:  # another protocol, for which nobody asked
                    raise BadAnswer
                exchange.headers = joined(reply.headers.items())
                announced(exchange.headers)
                async for part in reply.content.iter_any():
                    exchange.body += part
                    if len(exchange.body) > MAX_BODY:
                        raise TooLarge
        finally:
            del connector.expected[task]
        encoding = exchange.headers.get("content-encoding", "")
        answer = Answer(reply.status, exchange.headers, decoded(bytes(exchange.body), encoding))
        exchange.finish()
        return answer

    def _opened(self, request: HttpRequest) -> tuple[aiohttp.ClientSession, Connector]:
        if why := problem(request):
            raise Unsent(f"the request cannot be written: {why}")
        if self._closed:
            raise Unsent(_CLOSED)
        self._loop = self._loop or asyncio.get_running_loop()
        if self._loop is not asyncio.get_running_loop():
            raise Unsent("the client is used in another event loop than before")
        if self._http is None or self._connector is None:
            self._connector = Connector(family=FAMILIES[self._family], tls=self._tls, max_idle=self._max_idle)
            self._http = aiohttp.ClientSession(
                connector=self._connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=_NO_TIMEOUT,  # an exchange has its own clock
                auto_decompress=False,
                skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
            )
            # aiohttp resends DELETE and PUT by itself when a kept connection turns out to be closed, and has no
            # public switch for it. A cancel that may have left must not leave again; a test watches this line.
            self._http._retry_connection = False
        return self._http, self._connector

    async def aclose(self) -> None:
        """Let all connections go; what is under way is lost, what comes later is not sent."""
        self._closed = True
        http, connector = self._http, self._connector
        self._http = self._connector = None
        # What was opened in another event loop cannot be closed in this one.
        if http is not None and connector is not None and self._loop is asyncio.get_running_loop():
            await http.close()
            await connector.ended()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} family={self._family} proxy={self._proxies!r}>"


def _why_not(request: HttpRequest, proxy: Proxy | None, error: Exception) -> str:
    """Why there is no connection; aiohttp's own words may hold the request's URL."""
    why = unconnected(error)
    if proxy is None:
        return f"no connection to {place(request)}: {why}"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return proxy.refusal(error.status)
    if isinstance(error, aiohttp.ClientProxyConnectionError) or request.base.startswith("http:"):
        return f"no connection to the proxy {proxy.address}: {why}"
    return f"no connection to {place(request)} through the proxy {proxy.address}: {why}"


def unconnected(error: Exception) -> str:
    """What aiohttp says of a connection that did not come about, in words that may be shown."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return failure(error.certificate_error)
    if isinstance(error, aiohttp.ClientConnectorError):
        return failure(error.os_error)
    return failure(error)
