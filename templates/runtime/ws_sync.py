"""Synchronous WebSocket API on `websockets`: one connection, opened by the first call."""

from __future__ import annotations

import contextlib
import os
import threading
import time
import uuid
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .client import GOODBYE, Client, SyncCaller
from .errors import ExecutionUnknown, NotSent
from .operation import Operation
from .reply import Reply, ws_conclude
from .request import WsRequest, ws_request

if TYPE_CHECKING:  # `websockets` is loaded by the first call: a REST client does not pay for it
    from websockets.sync.client import ClientConnection

T = TypeVar("T")


class WsClient(Client, SyncCaller):
    """Base of every synchronous WebSocket API client. Calls from several threads take turns."""

    _transport = "ws"

    def _prepare(self) -> None:
        self._socket: ClientConnection | None = None
        self._open = contextlib.ExitStack()
        self._lock = threading.Lock()
        self._process = os.getpid()

    def _call(self, operation: Operation[T], /, **params: Any) -> T:
        self._leave_parent()
        with self._lock:
            request = ws_request(operation, params, self._session, uuid.uuid4().hex)
            socket = self._connected(operation)
            try:
                # From here on something may have left: whatever fails is an unknown outcome.
                socket.send(request.frame)
                reply = self._reply(socket, request)
            except TimeoutError:
                raise ExecutionUnknown(operation.name, request.sent, "timeout") from None
            except _failures() as error:
                self._drop()
                reason = f"connection lost ({type(error).__name__})"
                raise ExecutionUnknown(operation.name, request.sent, reason) from None
        return ws_conclude(operation, self._error_names, request.sent, reply)

    def _reply(self, socket: ClientConnection, request: WsRequest) -> Reply:
        """The reply to this request; replies to earlier ones that were given up are passed over."""
        deadline = time.monotonic() + self.timeout
        while True:
            frame = socket.recv(timeout=max(0.0, deadline - time.monotonic()), decode=False)
            reply = Reply.read(frame)
            if reply.id == request.id:
                return reply

    def _connected(self, operation: Operation[Any]) -> ClientConnection:
        """A connection on which nothing of this request has been sent yet."""
        if self._closed:
            raise NotSent(f"{operation.name}: the client is closed")
        from websockets.protocol import State
        from websockets.sync.client import connect

        socket = self._socket  # `close` in another thread may take it away
        if socket is None or socket.state is not State.OPEN:
            self._drop()
            options: dict[str, Any] = {
                "open_timeout": self.timeout,
                "close_timeout": GOODBYE,
                "max_size": None,
                "compression": None,
                "proxy": None,
            }
            try:
                socket = self._socket = self._open.enter_context(connect(self.base_url, **options))
            except _failures() as error:
                raise NotSent(f"{operation.name}: no connection to {self.base_url}: {error}") from None
        if self._closed:  # meanwhile
            self._drop()
            raise NotSent(f"{operation.name}: the client is closed")
        return socket

    def _leave_parent(self) -> None:
        """After a fork the connection is the parent's: it is let go here, without a goodbye that would end it there."""
        if self._process != os.getpid():
            socket, self._socket = self._socket, None
            self._open = contextlib.ExitStack()
            self._lock = threading.Lock()  # a thread of the parent may have held the old one
            self._process = os.getpid()
            if socket is not None:
                socket.socket.close()  # this process's descriptor alone

    def _drop(self) -> None:
        self._socket = None
        self._open.close()

    def close(self) -> None:
        """Close the connection; the client cannot be used afterwards."""
        self._leave_parent()
        self._closed = True
        self._drop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _failures() -> tuple[type[Exception], ...]:
    """What ends a connection, or keeps it from being made."""
    from websockets.exceptions import WebSocketException

    return (OSError, EOFError, WebSocketException)
