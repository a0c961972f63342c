"""Time: how often a site is asked, how long is waited, and a way to wait that a stop ends."""

from __future__ import annotations

import datetime
import hashlib
import threading
import time
from email.utils import parsedate_to_datetime


class Stopped(Exception):
    """The crawl ends before this page."""


class Clock:
    """The time, and waiting; tests put their own in its place."""

    def __init__(self) -> None:
        self.stop = threading.Event()

    def now(self) -> float:
        return time.monotonic()

    def wall(self) -> datetime.datetime:
        return datetime.datetime.now(datetime.UTC)

    def sleep(self, seconds: float) -> None:
        """Wait, or raise `Stopped`."""
        if self.stop.wait(max(seconds, 0)):
            raise Stopped

    def check(self) -> None:
        """Raises `Stopped` if the crawl is to end."""
        if self.stop.is_set():
            raise Stopped


class Pace:
    """One for a crawl, whatever the workers: requests are so far apart, and none is made while the site says so."""

    def __init__(self, rate: float, clock: Clock) -> None:
        self._apart = 1 / rate
        self._clock = clock
        self._next = clock.now()
        self._lock = threading.Lock()

    def turn(self) -> None:
        """Wait for the next request's turn."""
        while True:
            self._clock.check()
            with self._lock:
                wait = self._next - self._clock.now()
                if wait <= 0:
                    self._next = self._clock.now() + self._apart
                    return
            self._clock.sleep(wait)

    def slower(self, apart: float) -> None:
        """What robots.txt asks for, where that is slower."""
        with self._lock:
            self._apart = max(self._apart, apart)
            self._next = max(self._next, self._clock.now() + self._apart)

    def hold(self, seconds: float) -> None:
        """No request, of any worker, for so long."""
        with self._lock:
            self._next = max(self._next, self._clock.now() + seconds)


def backoff(url: str, attempt: int) -> float:
    """Seconds until the next attempt: doubled each time, and not the same for all pages, yet the same in each run."""
    spread = int.from_bytes(hashlib.sha256(f"{attempt} {url}".encode()).digest()[:4]) / 2**32
    return float(2**attempt * (0.5 + spread / 2))


def retry_after(value: str, wall: datetime.datetime) -> float | None:
    """Seconds that a Retry-After asks to wait; None if it says nothing."""
    value = value.strip()
    if value.isascii() and value.isdigit() and len(value) < 10:
        return float(value)
    try:
        until = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=datetime.UTC)
    return max((until - wall).total_seconds(), 0.0)
