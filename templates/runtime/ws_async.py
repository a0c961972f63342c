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
        async with self._opening:
            if self._closed:
                raise NotSent(f"{operation.name}: the client is closed")
            if self._socket is None or self._socket.closed or self._reader is None or self._reader.done():
                await self._drop()
                try:
                    self._socket = await self._open()
                except (aiohttp.ClientError, OSError) as error:  # TimeoutError is an OSError
                    await self._drop()
                    raise NotSent(f"{operation.name}: no connection to {self.base_url}: {error}") from None
                self._reader = asyncio.create_task(self._read(self._socket))
            return self._socket

    async def _open(self) -> aiohttp.ClientWebSocketResponse:
        self._http = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        async with asyncio.timeout(self.timeout):
            return await self._http.ws_connect(self.base_url, max_msg_size=0, timeout=_GOODBYE)

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
            for answer in self._waiting.values():
                if not answer.done():
                    answer.set_exception(lost)
            await socket.close()  # last, as it may wait for the other side

    async def _drop(self) -> None:
        reader, self._reader = self._reader, None
        socket, self._socket = self._socket, None
        http, self._http = self._http, None
        if socket is not None:
            await socket.close()
        if reader is not None:
            reader.cancel()
            await asyncio.gather(reader, return_exceptions=True)
        if http is not None:
            await http.close()

    async def aclose(self) -> None:
        """Close the connection; calls that still wait end as unknown, and the client cannot be used afterwards."""
        self._closed = True
        await self._drop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()
