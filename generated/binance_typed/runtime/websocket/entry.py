"""The logon: all that is said on a connection before it takes requests."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable

from ..wire import Answer
from .reasons import Ended, is_out_of_time, said
from .site import Site

#: Sends what is made of an id, and waits for the answer to it.
Asks = Callable[[str, Callable[[str], str]], Awaitable[Answer]]


class Refused(Ended):
    """The logon failed, as it would on every other connection."""


async def log_on(site: Site, ask: Asks) -> None:
    """Log a connection on. If its timestamp is refused, the clock is set by the exchange's, and it is tried once more.

    Raises:
        Refused: if it is not logged on.
    """
    assert site.logon is not None
    answer = await ask(_id(), _Making(site.logon))
    if is_out_of_time(answer) and site.clock is not None:
        asked = site.clock.monotonic()
        if site.clock.take(asked, await ask(_id(), site.clock.text)):
            answer = await ask(_id(), _Making(site.logon))
    if answer.status >= 300 or answer.is_error:
        raise Refused(f"the logon was refused: {said(answer)}")


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
