"""Synchronous REST on the standard library's `http.client`: keep-alive, and nothing is ever sent twice."""

from __future__ import annotations

import http.client
import os
import select
import ssl
import threading
from typing import Any, Self, TypeVar
from urllib.parse import SplitResult, urlsplit

from .answers import conclude
from .client import Client, SyncCaller
from .errors import ExecutionUnknown, NotSent
from .operation import Operation
from .request import http_request

T = TypeVar("T")

#: Idle connections that a client keeps; more are opened when needed and closed after use.
MAX_IDLE = 10


class RestClient(Client, SyncCaller):
    """Base of every synchronous REST client. Thread-safe; close it, or use it as a context manager."""

    _transport = "rest"

    def _prepare(self) -> None:
        self._url = urlsplit(self.base_url)
        self._idle: list[http.client.HTTPConnection] = []
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._tls = ssl.create_default_context() if self._url.scheme == "https" else None

    def _call(self, operation: Operation[T], /, **params: Any) -> T:
        request = http_request(operation, params, self._session)
        connection = self._connected(operation)
        reply: http.client.HTTPResponse | None = None
        try:
            # From here on something may have left: whatever fails is an unknown outcome.
            connection.request(request.method, self._url.path + request.target, request.body or None, request.headers)
            reply = connection.getresponse()
            body = reply.read()
        except TimeoutError:
            connection.close()
            raise ExecutionUnknown(operation.name, request.sent, "timeout", status=_status(reply)) from None
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            reason, raw = f"connection lost ({type(error).__name__})", _partial(error)
            raise ExecutionUnknown(operation.name, request.sent, reason, status=_status(reply), raw=raw) from None
        except BaseException:
            connection.close()
            raise
        # After an interim answer (1xx) the real one may still come; it must not be taken for the next request's.
        self._release(connection, reply.will_close or reply.status < 200)
        return conclude(operation, self._error_names, request.sent, reply.status, reply.headers, body)

    def _connected(self, operation: Operation[Any]) -> http.client.HTTPConnection:
        """A connection on which nothing of this request has been sent yet."""
        self._leave_parent()
        while True:
            with self._lock:
                if self._closed:
                    raise NotSent(f"{operation.name}: the client is closed")
                connection = self._idle.pop() if self._idle else None
            if connection is None:
                break
            if connection.sock is not None and not _readable(connection.sock):
                return connection
            connection.close()  # the other side has closed it while it was idle
        connection = self._open(self._url)
        try:
            connection.connect()
            connection.auto_open = 0  # it must never reconnect by itself, in the middle of a request
        except OSError as error:
            connection.close()
            raise NotSent(f"{operation.name}: no connection to {self._url.netloc}: {error}") from None
        return connection

    def _leave_parent(self) -> None:
        """After a fork the idle connections are the parent's: they are let go here, which does not end them there."""
        if self._process != os.getpid():
            idle, self._idle = self._idle, []
            self._lock = threading.Lock()  # a thread of the parent may have held the old one
            self._process = os.getpid()
            for connection in idle:
                connection.close()  # this process's descriptor alone: there is no goodbye, not even over TLS

    def _open(self, url: SplitResult) -> http.client.HTTPConnection:
        host = url.hostname or ""
        if self._tls is not None:
            return http.client.HTTPSConnection(host, url.port or 443, timeout=self.timeout, context=self._tls)
        return http.client.HTTPConnection(host, url.port or 80, timeout=self.timeout)

    def _release(self, connection: http.client.HTTPConnection, will_close: bool) -> None:
        with self._lock:
            if not will_close and not self._closed and len(self._idle) < MAX_IDLE:
                self._idle.append(connection)
                return
        connection.close()

    def close(self) -> None:
        """Close all connections; the client cannot be used afterwards."""
        self._leave_parent()
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _readable(sock: Any) -> bool:
    """Whether an idle connection has something to read: its end, or bytes that nobody asked for.

    Over TLS it can also be a late session ticket (TLS 1.3); the connection is then replaced without need, which is
    harmless, as nothing has been sent on it.
    """
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock.fileno(), select.POLLIN)
    return bool(poll.poll(0))


def _status(reply: http.client.HTTPResponse | None) -> int | None:
    return reply.status if reply is not None else None


def _partial(error: Exception) -> bytes:
    partial = getattr(error, "partial", b"")
    return partial if isinstance(partial, bytes) else b""
