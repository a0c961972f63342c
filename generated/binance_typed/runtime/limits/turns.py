"""So many questions to Redis at once that the client's connections suffice: the library fails who finds none."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

#: Questions that one store has under way, if its client has connections for twice as many.
_AT_ONCE = 16


def _most(client: object) -> int:
    pool = getattr(client, "connection_pool", None)  # a cluster's nodes have some each
    return min(_AT_ONCE, max(1, getattr(pool, "max_connections", 2 * _AT_ONCE) // 2))


class Turns:
    """For threads, on both sides of a fork."""

    def __init__(self, client: object) -> None:
        self._most = _most(client)
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._semaphore = threading.Semaphore(self._most)

    def mine(self) -> threading.Semaphore:
        """To be held while Redis is asked."""
        if self._process != os.getpid():  # threads of the parent may hold all of the old one
            self._begin()
        return self._semaphore


class AsyncTurns:
    """For the event loop that runs."""

    def __init__(self, client: object) -> None:
        self._most = _most(client)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._semaphore: asyncio.Semaphore | None = None

    def mine(self) -> asyncio.Semaphore:
        """As `Turns.mine`."""
        import asyncio

        loop = asyncio.get_running_loop()
        if self._semaphore is None or self._loop is not loop:
            self._loop, self._semaphore = loop, asyncio.Semaphore(self._most)
        return self._semaphore
