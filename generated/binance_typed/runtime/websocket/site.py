"""Where connections lead, and how they are made."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NoReturn, Protocol

import aiohttp

from ..limits.store import Receipt, Wait
from ..transports.proxies import Proxy
from ..wire import Answer
from .reasons import Ended

#: Seconds for a goodbye.
GOODBYE = 1.0

#: Bytes of the largest frame that is read.
LARGEST_FRAME = 64 * 2**20

_FAMILIES = {"any": socket.AF_UNSPEC, "ipv4": socket.AF_INET, "ipv6": socket.AF_INET6}


class Clock(Protocol):
    """A clock that can be set by what the exchange answers to a question."""

    def monotonic(self) -> int:
        """ns, for when something was sent."""
        ...

    def text(self, id_: str) -> str:
        """The question."""
        ...

    def take(self, asked: int, answer: Answer) -> bool:
        """Set it by the answer that has just come; whether it says the time."""
        ...


class Costs(Protocol):
    """Books what a connection costs before there are requests, and hears what it is answered."""

    async def begin_handshake(self, seconds: float) -> Receipt | Wait | None:
        """It is about to be opened, in so many seconds at most; `Wait` if the exchange wants none."""
        ...

    async def begin_logon(self, seconds: float) -> Receipt | Wait | None:
        """A logon is about to be sent; as above."""
        ...

    async def cancel(self, booked: Receipt | None) -> None:
        """Nothing of it has left."""
        ...

    async def end(self, booked: Receipt | None, answer: Answer | None) -> float:
        """The answer, if there is one that says something; seconds for which the exchange wants nothing more."""
        ...


@dataclass(frozen=True, slots=True)
class Site:
    """An address, and all that is the same for every connection to it."""

    url: str
    logon: Callable[[str], str] | None = field(repr=False)
    proxy: Proxy | None
    tls: ssl.SSLContext | None
    family: Literal["any", "ipv4", "ipv6"]
    heartbeat: float
    clock: Clock | None
    costs: Costs | None = None

    def client(self) -> aiohttp.ClientSession:
        """What one connection is made with. It is to be closed."""
        credentials = self.proxy.headers() if self.proxy is not None else {}
        trace = aiohttp.TraceConfig()
        trace.on_request_redirect.append(_refuse_redirect)
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(family=_FAMILIES[self.family]),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": "binance-typed"} | (credentials if self.url.startswith("ws:") else {}),
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=None),
            trace_configs=[trace],
        )

    async def connect(self, http: aiohttp.ClientSession) -> aiohttp.ClientWebSocketResponse:
        """Make it."""
        return await http.ws_connect(
            self.url,
            proxy=self.proxy.url if self.proxy is not None else None,
            proxy_headers=self.proxy.headers() if self.proxy is not None else None,
            ssl=self.tls or True,
            heartbeat=self.heartbeat,
            autoclose=False,
            autoping=False,
            compress=0,
            max_msg_size=LARGEST_FRAME,
            timeout=aiohttp.ClientWSTimeout(ws_close=GOODBYE),  # pyright: ignore[reportCallIssue]
        )


async def _refuse_redirect(*_: object) -> NoReturn:
    """aiohttp would follow it: a logon would go to wherever somebody points."""
    raise Ended("it is redirected elsewhere")
