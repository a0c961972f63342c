"""Requests that are executed later than they were sent: each waits for its hour by the server's clock."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable
from itertools import count

from generator.server.clock import Clock

#: A clock that is not the system's may be slower than our timers; then they ask again, this often at most.
SHORTEST_WAIT = 0.005


class Late:
    """Jobs by the time at which they are due."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._jobs: list[tuple[int, int, Callable[[], None]]] = []
        self._numbers = count()
        self._timer: asyncio.TimerHandle | None = None
        clock.listen(self.run_due)

    def __len__(self) -> int:
        return len(self._jobs)

    def add(self, milliseconds: int, job: Callable[[], None]) -> None:
        """Run the job once the server's clock has gone on by so much."""
        heapq.heappush(self._jobs, (self._clock() + milliseconds, next(self._numbers), job))
        self.run_due()

    def run_due(self) -> None:
        """Run what is due, in order, and come back for the next."""
        while self._jobs and self._jobs[0][0] <= self._clock():
            heapq.heappop(self._jobs)[2]()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._jobs and not self._clock.virtual:
            wait = max((self._jobs[0][0] - self._clock()) / 1000, SHORTEST_WAIT)
            self._timer = asyncio.get_running_loop().call_later(wait, self.run_due)

    def clear(self) -> None:
        """Nothing of it will be executed."""
        self._jobs.clear()
        self.run_due()
