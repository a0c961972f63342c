"""Asynchronous REST on aiohttp: keep-alive, and nothing is ever sent twice."""

from __future__ import annotations

import asyncio
from typing import Any, Self, TypeVar

import aiohttp
from yarl import URL

from .answers import conclude
from .client import AsyncCaller, Client
from .errors import ExecutionUnknown, NotSent
from .operation import Operation
from .request import http_request

T = TypeVar("T")


class _Connector(aiohttp.TCPConnector):
    """aiohttp takes whatever came on an idle connection for the answer to the next request; this one does not."""

    async def connect(self, *args: Any, **kwargs: Any) -> Any:
        while True:
            connection = await super().connect(*args, **kwargs)
            if connection.protocol is None or not connection.protocol.should_close:
                return connection
            connection.close()


class AsyncRestClient(Client, AsyncCaller):
    """Base of every asynchronous REST client. Close it with `aclose`, or use it as an async context manager."""

    _transport = "rest"

    def _prepare(self) -> None:
        self._http: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def _call(self, operation: Operation[T], /, **params: Any) -> T:
        request = http_request(operation, params, self._session)
        http = self._opened(operation)
        url = URL(self.base_url + request.target, encoded=True)  # signed as it stands, so sent as it stands
        status: int | None = None
        body = bytearray()
        try:
            async with http.request(
                request.method, url, data=request.body or None, headers=request.headers, allow_redirects=False
            ) as reply:
                status = reply.status
                async for part in reply.content.iter_any():
                    body += part
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(f"{operation.name}: no connection to {url.authority}: {error}") from None
        except TimeoutError:
            raise ExecutionUnknown(operation.name, request.sent, "timeout", status=status, raw=bytes(body)) from None
        except (aiohttp.ClientError, OSError) as error:
            reason = f"connection lost ({type(error).__name__})"
            raise ExecutionUnknown(operation.name, request.sent, reason, status=status, raw=bytes(body)) from None
        return conclude(operation, self._error_names, request.sent, status, reply.headers, bytes(body))

    def _opened(self, operation: Operation[Any]) -> aiohttp.ClientSession:
        if self._closed:
            raise NotSent(f"{operation.name}: the client is closed")
        self._loop = self._loop or asyncio.get_running_loop()
        if self._loop is not asyncio.get_running_loop():
            raise NotSent(f"{operation.name}: the client is used in another event loop than before")
        if self._http is None:
            # Connecting has its own limit, so whatever runs into the total has been sent. The total is there because
            # an interim answer (1xx) stops aiohttp's clock for reading.
            timeout = aiohttp.ClientTimeout(total=2 * self.timeout, connect=self.timeout, sock_read=self.timeout)
            self._http = aiohttp.ClientSession(
                timeout=timeout, connector=_Connector(), cookie_jar=aiohttp.DummyCookieJar()
            )
            # aiohttp resends DELETE and PUT by itself when a kept connection turns out to be closed, and has no
            # public switch for it. A cancel that may have left must not leave again; a test watches this line.
            self._http._retry_connection = False
        return self._http

    async def aclose(self) -> None:
        """Close all connections; the client cannot be used afterwards."""
        self._closed = True
        http, self._http = self._http, None
        # What was opened in another event loop cannot be closed in this one.
        if http is not None and self._loop is asyncio.get_running_loop():
            await http.close()
            await asyncio.sleep(0)  # lets the transports see their end

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()
