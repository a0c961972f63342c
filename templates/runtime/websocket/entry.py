"""How a connection begins: the handshake and the logon, and what they cost."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable

import aiohttp

from ..limits.store import Receipt, Wait
from ..wire import Answer
from .reasons import Ended, is_out_of_time, refusal, said
from .site import Site

#: Sends what is made of an id, and waits for the answer to it.
Asks = Callable[[str, Callable[[str], str]], Awaitable[Answer]]


class Refused(Ended):
    """The logon failed, as it would on every other connection.

    Attributes:
        retry_after: seconds for which the exchange wants no other one; 0 if it does not say.
    """

    def __init__(self, reason: str, retry_after: float = 0.0) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


async def connect(site: Site, http: aiohttp.ClientSession, seconds: float) -> aiohttp.ClientWebSocketResponse:
    """Open a connection, in so many seconds at most.

    Raises:
        Ended: if the exchange has told us to stop.
        Exception: of aiohttp, if there is none.
    """
    if site.costs is None:
        return await site.connect(http)
    booked = _booked(await site.costs.begin_handshake(seconds))
    try:
        opened = await site.connect(http)
    except aiohttp.ClientConnectorError:
        await site.costs.cancel(booked)
        raise
    except aiohttp.ClientResponseError as error:
        await site.costs.end(booked, refusal(error))
        raise
    await site.costs.end(booked, None)
    return opened


async def log_on(site: Site, ask: Asks, seconds: float) -> None:
    """Log a connection on, in so many seconds at most.

    If its timestamp is refused, the clock is set by the exchange's, and it is tried once more.

    Raises:
        Refused: if it is not logged on.
    """
    answer, stop = await _logon(site, ask, seconds)
    if is_out_of_time(answer) and site.clock is not None:
        asked = site.clock.monotonic()
        told = await ask(_id(), site.clock.text)
        if site.clock.take(asked, told):
            answer, stop = await _logon(site, ask, seconds)
        elif site.costs is not None:  # it may be told to stop
            stop = max(stop, await site.costs.end(None, told))
    if answer.status >= 300 or answer.is_error:
        raise Refused(f"the logon was refused: {said(answer)}", stop)


async def _logon(site: Site, ask: Asks, seconds: float) -> tuple[Answer, float]:
    """One attempt: its answer, and the seconds for which the exchange wants nothing more."""
    assert site.logon is not None
    if site.costs is None:
        return await ask(_id(), _Making(site.logon)), 0.0
    booked = _booked(await site.costs.begin_logon(seconds))
    answer = await ask(_id(), _Making(site.logon))
    return answer, await site.costs.end(booked, answer)


def _booked(found: Receipt | Wait | None) -> Receipt | None:
    if isinstance(found, Wait):
        raise Ended("the exchange has banned this address" if found.is_banned else "the exchange has told us to stop")
    return found


def _id() -> str:
    return os.urandom(16).hex()


class _Making:
    """Makes the text of a logon; an error of it may lead to keys, and is only named."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], str]) -> None:
        self._make = make

    def __call__(self, id_: str) -> str:
        try:
            return self._make(id_)
        except Exception as error:
            kind = type(error).__name__
        raise Refused(f"the logon could not be made ({kind})")
