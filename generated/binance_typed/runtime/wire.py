"""What a transport is: it takes a request that is ready to leave, and says what came back, or how far it got."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Timeout:
    """How long to wait, in seconds.

    Attributes:
        connect: for a connection, TLS included.
        read: for an answer to begin, and between its parts.
        total: for the whole call, with its waits and repetitions.
    """

    connect: float = 10.0
    read: float = 10.0
    total: float = 60.0


@dataclass(slots=True)  # not frozen: made for every call, and freezing costs more than signing
class HttpRequest:
    """A request that is ready to leave; sent as it stands, since it is signed as it stands.

    Attributes:
        method: `GET`, `POST`, `PUT` or `DELETE`.
        base: scheme, host, and path prefix if there is one: `https://api.binance.com`.
        target: path and query, percent-encoded.
        headers: to be sent besides those that HTTP itself demands.
        body: of a form; empty if there is none.
    """

    method: str
    base: str
    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def url(self) -> str:
        """Where to send it, whole."""
        return self.base + self.target


@dataclass(slots=True)
class Answer:
    """What came back, whole.

    Attributes:
        status: HTTP status, or the `status` of a WebSocket API reply.
        headers: names in lower case; empty on the WebSocket API.
        body: as received; of a WebSocket API reply its `result`, or its `error`.
        limits: `rateLimits` of a WebSocket API reply, as JSON; empty elsewhere.
        is_error: whether a WebSocket API reply holds an `error`, whatever its status says.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    limits: bytes = b""
    is_error: bool = False


class Unsent(Exception):
    """No byte of the request has left: whoever asks may safely ask again."""


class Lost(Exception):
    """Something of the request may have left, and no whole answer came.

    Attributes:
        reason: "timeout", "connection lost (ConnectionResetError)", …; never a part of the request.
        status, headers: of the answer, if it got so far.
        raw: what came of the answer's body.
    """

    def __init__(
        self, reason: str, status: int | None = None, raw: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.raw = raw
        self.headers = headers or {}


#: Set on what interrupts a transport: nothing of the request has left.
_UNSENT = "_binance_typed_unsent"


def mark_unsent(interruption: BaseException) -> BaseException:
    """What interrupts a request, with the word that nothing of it has left."""
    interruption.__dict__[_UNSENT] = True
    return interruption


def take_mark(interruption: BaseException) -> bool:
    """Whether it carries that word; not any more afterwards, as it may be raised again elsewhere."""
    return bool(interruption.__dict__.pop(_UNSENT, False))


def bare(error: BaseException) -> BaseException:
    """The same without the frames through which it came, whose locals hold the request."""
    error.__context__ = error.__cause__ = None
    return error.with_traceback(None)


class Transport(Protocol):
    """A way to send HTTP requests. Safe to be used by many threads at once."""

    def send(self, request: HttpRequest, timeout: Timeout) -> Answer:
        """Send the request once, and never again by itself; follow no redirect.

        Raises:
            Unsent: if nothing of it has left.
            Lost: if something of it may have. Every other exception is taken for this one.
        """
        ...

    def close(self) -> None:
        """Let all connections go."""
        ...


class AsyncTransport(Protocol):
    """The same for one event loop."""

    async def send(self, request: HttpRequest, timeout: Timeout) -> Answer:  # noqa: ASYNC109 - more than one limit
        """As `Transport.send`. Cancelled, it drops the connection that it used."""
        ...

    async def aclose(self) -> None:
        """Let all connections go."""
        ...
