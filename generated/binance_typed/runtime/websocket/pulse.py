"""Whether the other side of a connection is still there: a connection can end without a word to this side."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

#: Seconds for a sign of life.
PATIENCE = 2.0


class Pulse:
    """What is heard of the other side; it belongs to the running event loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._heard = 0.0
        self._sign = asyncio.Event()  # cleared as long as it is in doubt
        self._sign.set()
        self._asked_until = 0.0

    def beat(self) -> None:
        """Something was heard, or there is nothing to be waited for any more."""
        self._heard = self._loop.time()
        self._sign.set()

    def missed(self, since: float) -> None:
        """A request of that time was waited for in vain: if nothing else was heard either, the rest is in doubt."""
        if self._heard < since and self._sign.is_set():
            self._sign.clear()
            self._asked_until = 0.0

    async def is_felt(self, ping: Callable[[], Awaitable[object]], until: float) -> bool:
        """Whether it is there, as far as is known by then. Where it is in doubt, one of all who want to know asks."""
        if self._sign.is_set():
            return True
        if self._asked_until:
            ping = self._sign.wait
        else:
            self._asked_until = self._loop.time() + PATIENCE
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(min(until, self._asked_until)):
                await ping()
                await self._sign.wait()
        return self._sign.is_set()
