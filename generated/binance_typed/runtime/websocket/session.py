"""A session: one connection at a time, replaced when it has ended or grown old, for as many requests as there are."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import ssl
from collections.abc import Callable
from typing import Literal
from urllib.parse import urlsplit

from ..retry import backoff
from ..transports.proxies import Proxies, Proxy
from ..wire import Answer, Lost, Timeout, Unsent
from . import forks
from .connection import Connection
from .pace import Pace
from .site import GOODBYE, Clock, Costs, Site
from .standing import Standing

#: Seconds at least before the exchange is bothered again: with a logon that it refused, or for a fresh connection while
#: there is an old one.
PAUSE = 1.0

#: Connections that a request may find closed at the moment it is to be written.
_TRIES = 3


class WsSession:
    """Sends requests over the WebSocket API and hands each the reply to it. For one event loop, that of the first use.

    Args:
        url: of the WebSocket API.
        logon: makes the text of a logon from an id; every connection begins with it.
        pace: how often connections may be opened; None is as often as they are needed.
        costs: books what connections cost; None is nothing.
        clock: dates the logon; it is set by the exchange's if that refuses a timestamp.
        proxy: URL of an HTTP proxy; "environment" for HTTPS_PROXY and its like as they are now.
        tls: instead of the default settings.
        family: of the addresses that are connected to.
        lifetime: seconds after which a connection is replaced; the exchange ends it after 24 hours.
        heartbeat: seconds between pings; a connection on which half as many pass without an answer has ended.
    """

    def __init__(
        self,
        url: str,
        *,
        logon: Callable[[str], str] | None = None,
        clock: Clock | None = None,
        pace: Pace | None = None,
        costs: Costs | None = None,
        proxy: str | None = None,
        tls: ssl.SSLContext | None = None,
        family: Literal["any", "ipv4", "ipv6"] = "any",
        lifetime: float = 23 * 3600,
        heartbeat: float = 20.0,
    ) -> None:
        self._site = Site(url, logon, _proxy(proxy, url), tls, family, heartbeat, clock, costs)
        self._pace = pace
        self._standing = Standing()
        self._lifetime = lifetime
        self._closed = False
        self._begin()
        forks.watch(self)

    def _begin(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._current: Connection | None = None
        self._opening: Connection | None = None
        self._all: set[Connection] = set()
        self._failures = 0
        self._pause = self._pause_of_next = 0.0
        self._refusal = ""

    def __repr__(self) -> str:
        return f"<WsSession {self._site.url}>"

    @property
    def logged_on(self) -> bool:
        """Whether the next request goes over a connection that is logged on, as far as is known."""
        current = self._current
        return current is not None and current.is_open and current.logged_on

    async def send(self, build: Callable[[str, bool], str], timeout: Timeout) -> Answer:  # noqa: ASYNC109 - it is many
        """Send a request once, and wait for the reply to it.

        Args:
            build: makes the frame's text from an id, and from whether the connection is logged on. It is called right
                before the frame is written; again if that turns out to be too late for this connection.
            timeout: `connect` for a connection and the logon on it, `read` for the reply, `total` for both.

        Raises:
            Unsent: if nothing of it has left.
            Lost: if something of it may have.
        """
        loop = self._bound()
        ends = loop.time() + timeout.total
        id_ = os.urandom(16).hex()
        make = _Build(build)
        found: Answer | str | None = None
        for _ in range(_TRIES):
            connection = await self._connected(min(loop.time() + timeout.connect, ends))
            seconds = min(timeout.read, ends - loop.time())
            if seconds <= 0:
                raise Unsent("no time was left to send it")
            found = await connection.ask(id_, make, seconds)
            if found is not None:
                break
        if isinstance(found, Answer):
            return found
        if found is None:
            raise self._no_connection("it is closed as soon as it is opened")
        raise Lost(found)

    async def aclose(self) -> None:
        """Close the connection; requests that still wait end as lost, and the session cannot be used afterwards."""
        self._closed = True
        loop, all_ = self._loop, list(self._all)
        if loop is None or loop.is_closed():
            return
        if loop is not asyncio.get_running_loop():
            loop.call_soon_threadsafe(_end, all_)
            return
        _end(all_)
        if all_:
            await asyncio.wait({connection.task for connection in all_}, timeout=2 * GOODBYE)

    def leave_parent(self) -> None:
        """In a child process: begin anew, in an event loop of the child's."""
        self._begin()

    def _bound(self) -> asyncio.AbstractEventLoop:
        loop = asyncio.get_running_loop()
        if self._closed:
            raise Unsent("the client is closed")
        if self._loop is None:
            self._loop = loop
        if self._loop is not loop:
            raise Unsent("the client is used in another event loop than before")
        return loop

    def _no_connection(self, reason: str) -> Unsent:
        return Unsent(f"no connection to {self._site.url}: {reason}")

    async def _connected(self, until: float) -> Connection:
        """A connection; the one that there is, or else the next one, for which all wait that need it."""
        loop = self._bound()
        while (current := self._current) is not None and current.is_open:
            if await current.answers(until):
                if current.is_leaving or loop.time() - current.opened >= self._lifetime:
                    self._replace(until)
                return current
            if current is self._current:
                break
        self._bound()  # it may have been closed meanwhile
        if loop.time() >= until:
            raise self._no_connection("timeout")
        opening = self._opening or self._begun(until)
        opening.extend(until)
        await asyncio.wait({opening.ready}, timeout=max(0.0, until - loop.time()))
        if not opening.ready.done():
            raise self._no_connection("timeout")
        if reason := opening.ready.result():
            raise self._no_connection(reason)
        return opening

    def _replace(self, until: float) -> None:
        """Have the next connection opened, while requests go over the one that there is."""
        assert self._loop is not None
        if self._opening is None and self._loop.time() >= self._pause_of_next:
            with contextlib.suppress(Unsent):
                self._begun(until)

    def _begun(self, until: float) -> Connection:
        """A connection that is being opened.

        Raises:
            Unsent: as long as the exchange must not be bothered with one.
        """
        assert self._loop is not None
        if self._loop.time() < self._pause:
            raise self._no_connection(self._refusal)
        if self._pace is not None and (wait := self._pace.take()):
            raise self._no_connection(f"too many were opened; the next may be in {wait:.1f} seconds")
        opening = self._opening = Connection(self._site, until, self._standing)
        self._all.add(opening)
        opening.task.add_done_callback(lambda _: self._all.discard(opening))
        opening.ready.add_done_callback(functools.partial(self._opened, opening))
        return opening

    def _opened(self, opening: Connection, ready: asyncio.Future[str]) -> None:
        """The next connection takes the place of the current one, if there is a next one."""
        assert self._loop is not None
        self._opening = None
        if ready.cancelled() or ready.result():
            self._refusal = "" if ready.cancelled() else ready.result()
            self._failures += 1
            pause = max(opening.retry_after, PAUSE if opening.was_refused else 0.0)
            if self._failures > 1:  # one alone may be an accident
                pause = max(pause, backoff(self._failures - 1))
            self._pause = self._loop.time() + pause
            self._pause_of_next = self._loop.time() + max(pause, PAUSE)
            return
        former, self._current, self._failures = self._current, opening, 0
        if former is not None:
            former.retire()


class _Build:
    """Makes a frame's text; an error of it is an outcome: nothing was sent. What it knows stays out of sight."""

    __slots__ = ("_build",)

    def __init__(self, build: Callable[[str, bool], str]) -> None:
        self._build = build

    def __call__(self, id_: str, logged_on: bool) -> str:
        try:
            return self._build(id_, logged_on)
        except Exception as error:
            kind = type(error).__name__
        raise Unsent(f"the request could not be made ({kind})")


def _proxy(setting: str | None, url: str) -> Proxy | None:
    """The proxy on the way to a URL."""
    found = urlsplit(url)
    return Proxies(setting).of("https" if found.scheme == "wss" else "http", found.hostname or "")


def _end(connections: list[Connection]) -> None:
    for connection in connections:
        connection.end("connection lost (the client is closed)")
