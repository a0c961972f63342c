"""The exchange's clock, estimated from what it says and how long that took."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

#: Seconds for which an estimate is good; then one sample is taken anew.
FRESH = 1800.0

#: Seconds after a failed attempt before there is another.
PATIENCE = 60.0

#: Samples that make the first estimate: the quickest of them counts.
SAMPLES = 3

#: ns per ns: no computer's clock drifts faster.
_DRIFT = 100e-6

#: ns; the system's clock may jump by less without anybody having set it.
_JUMP = 500_000_000

#: ns: how wrong a clock may be that nothing has been compared with.
_UNKNOWN = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Sample:
    """One answer of the time endpoint; `server` in ns since 1970, the others on the monotonic clock."""

    sent: int
    received: int
    server: int

    @property
    def offset(self) -> int:
        """ns from the monotonic clock to the exchange's: its word was true in the middle of the round trip."""
        return self.server - (self.sent + self.received) // 2

    @property
    def error(self) -> int:
        """ns by which that may be wrong: the way there and back need not take equally long."""
        return (self.received - self.sent) // 2 + 1_000_000  # and of its last ms it shows nothing


class ServerClock:
    """The time at the exchange. It goes on by the monotonic clock, which nobody sets; until the first sample it is
    this machine's own."""

    def __init__(
        self, monotonic: Callable[[], int] = time.monotonic_ns, wall: Callable[[], int] = time.time_ns
    ) -> None:
        self.monotonic = monotonic
        self._wall = wall
        self._sample: Sample | None = None
        self._lead = 0  # of the wall clock over the monotonic one, when the sample was taken
        self._tried: int | None = None
        self.drift = 0.0

    def now(self) -> int:
        """ns since 1970, as the exchange counts them."""
        sample = self._sample
        return self._wall() if sample is None else self.monotonic() + sample.offset

    def error(self) -> int:
        """ns by which `now` may be wrong."""
        sample = self._sample
        if sample is None:
            return _UNKNOWN
        return sample.error + int((self.monotonic() - sample.received) * max(abs(self.drift), _DRIFT))

    @property
    def known(self) -> bool:
        """Whether the exchange has been asked."""
        return self._sample is not None

    def offset(self) -> float:
        """Seconds by which the exchange's clock is ahead of this machine's."""
        return (self.now() - self._wall()) / 1e9

    def due(self) -> int:
        """How many samples should be taken before the next signed request: none, one, or the first few."""
        now = self.monotonic()
        if self._tried is not None and now - self._tried < PATIENCE * 1e9:
            return 0
        if self._sample is None:
            return SAMPLES
        stale = now - self._sample.received > FRESH * 1e9
        return 1 if stale or abs(self._wall() - now - self._lead) > _JUMP else 0

    def failed(self) -> None:
        """No sample could be had."""
        self._tried = self.monotonic()

    def take(self, samples: list[Sample]) -> int:
        """Estimate anew from the quickest of the samples; ns by which the estimate has moved."""
        best = min(samples, key=lambda sample: sample.error)
        old, moved = self._sample, 0
        if old is None:
            moved = best.server - (self._wall() - (self.monotonic() - (best.sent + best.received) // 2))
        else:
            moved = best.offset - old.offset
            elapsed = best.received - old.received
            if elapsed > 60e9 and abs(moved) < _JUMP:
                self.drift = moved / elapsed
        self._sample = best
        self._lead = self._wall() - self.monotonic()
        self._tried = None
        return moved
