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

#: Seconds after which whoever was to ask is taken for dead: another may ask.
LONGEST_TURN = 5.0

#: ns per ns: how fast this machine's clock may drift as long as nobody has seen it drift faster. Quartz has 20e-6 to
#: 50e-6; what is beyond 100e-6 shows as soon as two samples are far enough apart.
_DRIFT = 100e-6

#: ns per ns: what looks faster than this is no drift.
_FASTEST = 1e-3

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


class Turn:
    """The right to ask the exchange for its time: of a client's calls one at a time has it."""

    __slots__ = ("began",)

    def __init__(self, began: int) -> None:
        self.began = began


@dataclass(slots=True)
class Estimate:
    """What is known of an exchange's clock.

    Attributes:
        sample: the best that there is.
        taken: when there was last one, by the monotonic clock.
        lead: ns of the wall clock over the monotonic one, at that time.
        drift: ns per ns.
    """

    sample: Sample | None = None
    taken: int | None = None
    lead: int = 0
    drift: float = 0.0


class ServerClock:
    """The time at the exchange. It goes on by the monotonic clock, which nobody sets; until the first sample it is
    this machine's own.

    What is known may be shared by many. That nothing could be learnt is each one's own: another may have the better
    proxy.
    """

    def __init__(
        self,
        monotonic: Callable[[], int] = time.monotonic_ns,
        wall: Callable[[], int] = time.time_ns,
        estimate: Estimate | None = None,
    ) -> None:
        self.monotonic = monotonic
        self._wall = wall
        self._estimate = estimate if estimate is not None else Estimate()
        self._tried: int | None = None  # when there was last no sample to be had
        self._turn: dict[str, Turn] = {}  # a dict, whose `setdefault` is atomic: a lock could be forked while held

    @property
    def drift(self) -> float:
        """ns per ns by which this machine's clock was seen to drift."""
        return self._estimate.drift

    def now(self) -> int:
        """ns since 1970, as the exchange counts them."""
        sample = self._estimate.sample
        return self._wall() if sample is None else self.monotonic() + sample.offset

    def error(self) -> int:
        """ns by which `now` may be wrong."""
        sample = self._estimate.sample
        if sample is None:
            return _UNKNOWN
        return sample.error + int((self.monotonic() - sample.received) * max(abs(self.drift), _DRIFT))

    @property
    def known(self) -> bool:
        """Whether the exchange has been asked."""
        return self._estimate.sample is not None

    def offset(self) -> float:
        """Seconds by which the exchange's clock is ahead of this machine's."""
        return (self.now() - self._wall()) / 1e9

    def due(self) -> int:
        """How many samples should be taken before the next signed request: none, one, or the first few."""
        now = self.monotonic()
        if self._tried is not None and now - self._tried < PATIENCE * 1e9:
            return 0
        taken = self._estimate.taken
        if taken is None:
            return SAMPLES
        return 1 if now - taken > FRESH * 1e9 or self._has_jumped() else 0

    def asked_since(self, moment: int) -> bool | None:
        """Whether there was a sample after that moment; None if nobody has asked."""
        taken = self._estimate.taken
        if taken is not None and taken > moment:
            return True
        return False if self._tried is not None and self._tried > moment else None

    def begin(self) -> Turn | None:
        """The right to ask; None while somebody else has it."""
        mine = Turn(self.monotonic())
        held = self._turn.setdefault("", mine)
        if held is not mine:
            if mine.began - held.began < LONGEST_TURN * 1e9:
                return None
            self._turn[""] = mine  # two may come here at once; then the time is asked for twice
        return mine

    def end(self, turn: Turn) -> None:
        """Give the right back, if nobody has taken it."""
        if self._turn.get("") is turn:
            self._turn.pop("", None)

    def failed(self) -> None:
        """No sample could be had."""
        self._tried = self.monotonic()

    def take(self, samples: list[Sample]) -> int:
        """Estimate anew from the quickest of the samples; ns by which the estimate has moved.

        One that tells less than what is known, and does not contradict it, changes nothing.
        """
        best = min(samples, key=lambda sample: sample.error)
        estimate = self._estimate
        old, known, has_jumped = estimate.sample, self.error(), self._has_jumped()
        now, self._tried = self.monotonic(), None
        estimate.taken, estimate.lead = now, self._wall() - now
        if old is None:
            estimate.sample = best
            return best.offset - estimate.lead
        moved = best.offset - old.offset
        # After a jump what is known need not be true: the monotonic clock stands still while some machines sleep.
        if best.error > known and abs(moved) <= known + best.error and not has_jumped:
            return 0
        self._watch(moved, best.error + old.error, best.received - old.received)
        estimate.sample = best
        return moved

    def _watch(self, moved: int, error: int, elapsed: int) -> None:
        """Measure the drift, where there is more to see than the error of two samples."""
        if elapsed <= 60e9:
            return
        if error < abs(moved) < _JUMP:
            self._estimate.drift = max(-_FASTEST, min(_FASTEST, moved / elapsed))
        elif abs(moved) <= error < _DRIFT * elapsed:
            self._estimate.drift = 0.0  # it would have been seen

    def _has_jumped(self) -> bool:
        """Whether this machine's clock was set, or has gone on while the monotonic one stood still."""
        estimate = self._estimate
        return estimate.taken is not None and abs(self._wall() - self.monotonic() - estimate.lead) > _JUMP


_ESTIMATES: dict[str, Estimate] = {}


def clock_of(place: str) -> ServerClock:
    """The clock of a host: what one client learns of it, all of this process know, and what is forked from it."""
    return ServerClock(estimate=_ESTIMATES.get(place) or _ESTIMATES.setdefault(place, Estimate()))
