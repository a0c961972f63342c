"""Asynchronous WebSocket API on aiohttp: one connection, many requests in flight."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any, Self, TypeVar

import aiohttp

from .client import GOODBYE, AsyncCaller, Client
from .errors import ExecutionUnknown, NotSent
from .operation import Operation
from .reply import Reply, ws_conclude
from .request import ws_request

T = TypeVar("T")

#: Seconds between pings; a connection on which half as many pass without an answer has ended.
HEARTBEAT = 20.0

_GOODBYE = aiohttp.ClientWSTimeout(ws_close=GOODBYE)  # pyright: ignore[reportCallIssue]


class AsyncWsClient(Client, AsyncCaller):
    """Base of every asynchronous WebSocket API client. Close it with `aclose`, or use it as a context manager."""

    _transport = "ws"

    def _prepare(self) -> None:
        self._http: aiohttp.ClientSession | None = None
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._reader: asyncio.Task[None] | None = None
        self._waiting: dict[str, asyncio.Future[Reply]] = {}
        self._opening = asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def _call(self, operation: Operation[T], /, **params: Any) -> T:
        request = ws_request(operation, params, self._session, uuid.uuid4().hex)
        socket = await self._connected(operation)
        answer: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._waiting[request.id] = answer
        try:
            # From here on something may have left: whatever fails is an unknown outcome.
            async with asyncio.timeout(self.timeout):
                await socket.send_str(request.frame)
                reply = await answer
        except TimeoutError:
            raise ExecutionUnknown(operation.name, request.sent, "timeout") from None
        except (aiohttp.ClientError, OSError) as error:
            reason = f"connection lost ({type(error).__name__})"
            raise ExecutionUnknown(operation.name, request.sent, reason) from None
        finally:
            self._waiting.pop(request.id, None)
        return ws_conclude(operation, self._error_names, request.sent, reply)

    async def _connected(self, operation: Operation[Any]) -> aiohttp.ClientWebSocketResponse:
        """A connection on which nothing of this request has been sent yet."""
        self._loop = self._loop or asyncio.get_running_loop()
        if self._loop is not asyncio.get_running_loop():
            raise NotSent(f"{operation.name}: the client is used in another event loop than before")
        async with self._opening:
            socket = self._socket
            if socket is None or socket.closed or self._reader is None or self._reader.done():
                await self._drop()
                self._refuse_when_closed(operation)
                try:
                    socket = self._socket = await self._open()
                except (aiohttp.ClientError, OSError) as error:  # TimeoutError is an OSError
                    await self._drop()
                    raise NotSent(f"{operation.name}: no connection to {self.base_url}: {error}") from None
                if self._closed:  # meanwhile
                    await self._drop()
                else:
                    self._reader = asyncio.create_task(self._read(socket))
            self._refuse_when_closed(operation)
            return socket

    def _refuse_when_closed(self, operation: Operation[Any]) -> None:
        if self._closed:
            raise NotSent(f"{operation.name}: the client is closed")

    async def _open(self) -> aiohttp.ClientWebSocketResponse:
        self._http = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        async with asyncio.timeout(self.timeout):
            return await self._http.ws_connect(self.base_url, max_msg_size=0, timeout=_GOODBYE, heartbeat=HEARTBEAT)

    async def _read(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        """Hand every reply to the call that waits for it; when the connection ends, end all of them at once."""
        lost: Exception = ConnectionResetError("the connection was closed")
        try:
            async for message in socket:
                reply = Reply.read(message.data)
                waiting = self._waiting.get(str(reply.id))
                if waiting and not waiting.done():
                    waiting.set_result(reply)
        except ConnectionError as error:
            lost = error
        finally:
            self._end_all(lost)
            await socket.close()  # last, as it may wait for the other side

    def _end_all(self, lost: Exception) -> None:
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_exception(lost)

    async def _drop(self) -> None:
        """End the connection. Cancelled, it still does what is left; what it could not do is there for the next one."""
        reader, socket, http = self._reader, self._socket, self._http
        if reader is not None:
            reader.cancel()
            self._end_all(ConnectionResetError("the connection was closed"))  # a reader not yet begun does not
        try:
            if socket is not None:
                await socket.close()
        finally:
            try:
                if reader is not None:
                    await asyncio.gather(reader, return_exceptions=True)
            finally:
                if http is not None:
                    await http.close()
                self._reader = None if self._reader is reader else self._reader
                self._socket = None if self._socket is socket else self._socket
                self._http = None if self._http is http else self._http

    async def aclose(self) -> None:
        """Close the connection; calls that still wait end as unknown, and the client cannot be used afterwards."""
        self._closed = True
        if self._loop in (None, asyncio.get_running_loop()):
            await self._drop()
        else:  # what was opened in another event loop cannot be closed in this one
            self._reader = self._socket = self._http = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()
