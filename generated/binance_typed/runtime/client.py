"""What the clients of all products, colours and transports have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar
from urllib.parse import SplitResult, urlsplit

from .credentials import Credentials
from .operation import Operation
from .request import Session

T = TypeVar("T")

#: Seconds to wait for the other side's goodbye when a WebSocket connection is closed.
GOODBYE = 1.0

#: Seconds; a day. The operating system takes no timeout of any length, and none of infinity.
LONGEST_TIMEOUT = 86_400

_SCHEMES = {"rest": ("http", "https"), "ws": ("ws", "wss")}


class SyncCaller(ABC):
    """What a synchronous client offers to the methods of its product."""

    @abstractmethod
    def _call(self, operation: Operation[T], /, **params: Any) -> T: ...


class AsyncCaller(ABC):
    """What an asynchronous client offers to the methods of its product."""

    @abstractmethod
    async def _call(self, operation: Operation[T], /, **params: Any) -> T: ...


class Client:
    """Settings that every client takes.

    Args:
        credentials: signs requests and names the key; public endpoints need none.
        base_url: where to send requests; the exchange's production servers if it is left out.
        timeout: seconds to wait for a connection, and then for an answer to begin and to go on.
        recv_window: milliseconds for which a signed request stays valid (1 to 60000); the exchange takes 5000 if
            it is left out.
        validate: refuse requests that break a documented rule. Without it only the types of values are checked.
    """

    _transport: ClassVar[str]
    _servers: ClassVar[Mapping[str, str]]
    _error_names: ClassVar[Mapping[int, str]]

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 10.0,
        recv_window: int | None = None,
        validate: bool = True,
    ) -> None:
        if credentials is not None and not isinstance(credentials, Credentials):
            raise TypeError("credentials are made by Credentials.hmac, .rsa or .ed25519")
        if recv_window is not None and not (type(recv_window) is int and 1 <= recv_window <= 60_000):
            raise ValueError("recv_window is a whole number of milliseconds between 1 and 60000")
        if not 0 < timeout <= LONGEST_TIMEOUT:
            raise ValueError(f"timeout is a number of seconds above 0, {LONGEST_TIMEOUT} at most")
        self.base_url = _base_url(self._transport, base_url, self._servers[self._transport])
        self.timeout = timeout
        self._session = Session(credentials, recv_window, validate)
        self._closed = False
        self._prepare()

    def _prepare(self) -> None:
        """Set up what a transport needs; the settings are there, nothing is opened yet."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"


def _base_url(transport: str, given: str | None, default: str) -> str:
    """The URL that requests go to: of the transport's scheme, with the documented path if none is given."""
    if given is None:
        return default
    plain, secure = _SCHEMES[transport]
    url = _split(given)
    scheme = {"http": plain, "ws": plain, "https": secure, "wss": secure}.get(url.scheme if url else "")
    if url is None or scheme is None:
        raise ValueError("base_url is a scheme (http, https, ws or wss), a host, and a path at most, in plain ASCII")
    path = url.path.rstrip("/") or (urlsplit(default).path if transport == "ws" else "")
    return f"{scheme}://{url.netloc}{path}"


def _split(given: str) -> SplitResult | None:
    """The parts of a URL that is nothing but scheme, host, port and path; None for every other text."""
    if not given.isascii() or not given.isprintable() or any(mark in given for mark in " ?#@\\"):
        return None
    try:
        url = urlsplit(given)
        has_port = url.port != 0
    except ValueError:
        return None
    labels = (url.hostname or "").removesuffix(".").split(".")
    return url if has_port and all(0 < len(label) < 64 for label in labels) else None
