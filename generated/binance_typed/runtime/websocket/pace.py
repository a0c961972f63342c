"""How often connections are opened: to one host 200 times at most in any five minutes; the exchange takes 300."""

from __future__ import annotations

import time
from collections.abc import Callable

#: Connections that may be opened in a row, and the seconds after which there may be one more.
BURST = 100
SECONDS = 3.0


class Pace:
    """The openings that are left. Not locked: of two threads that come here at once both may take the same one."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._left = float(BURST)
        self._seen = clock()

    def take(self) -> float:
        """Take one; or else, if there is none, the seconds until there will be."""
        now = self._clock()
        self._left = min(float(BURST), self._left + (now - self._seen) / SECONDS)
        self._seen = now
        if self._left < 1:
            return (1 - self._left) * SECONDS
        self._left -= 1
        return 0.0


_PACES: dict[str, Pace] = {}


def pace_of(host: str) -> Pace:
    """That of a host: one for all clients of this process, and of what is forked from it."""
    return _PACES.get(host) or _PACES.setdefault(host, Pace())
