"""Dating a request: the exchange's clock asked where it must be, and how long the request is valid."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from .answers import UNREADABLE
from .clock import Sample
from .effects import Effect, Sleep
from .errors import BinanceError, ConstraintError
from .operation import Operation
from .options import RECV_WINDOW_RANGE, WHOLE_RECV_WINDOW_RANGE, Options, is_recv_window
from .values import plain_decimal
from .wire import Timeout

if TYPE_CHECKING:
    from .calling import Call

#: ms that a signed request is valid for if it does not say.
USUAL_RECV_WINDOW = 5000

#: Seconds that asking for the time may cost a call, and each try; of the call's own time it is a third at most.
LONGEST = 2.0
LONGEST_TRY = 1.0

#: Seconds after which whoever waits for another's answer looks again.
_STEP = 0.02


def recv_window(operation: Operation[Any], options: Options, given: Any, is_fine: bool = True) -> int | str | None:
    """What to send as `recvWindow`: the call's, else the client's, else the exchange's if it demands one.

    Args:
        is_fine: whether parts of a millisecond are documented.

    Raises:
        ConstraintError: if the call's is no number of milliseconds between 1 and 60000.
    """
    if given is not None and not is_recv_window(given, is_fine):
        raise ConstraintError(operation.name, (RECV_WINDOW_RANGE if is_fine else WHOLE_RECV_WINDOW_RANGE,))
    if operation.auth != "signed":
        return None
    window = given if given is not None else options.recv_window
    if window is None:
        return operation.recv_window
    # Without zeros at its end: three decimals are all that is taken, whatever they are.
    return int(window) if window == int(window) else plain_decimal(window).rstrip("0")


def set_clock(call: Call[Any], *, anew: bool = False) -> Generator[Effect, Any, bool]:
    """Ask the exchange for its time if the estimate is due, or in any case with `anew`; whether that worked.

    Of many calls at once one asks. The others go on with the estimate that there is; if it is none, or not to be
    trusted, they wait for the one.
    """
    clock, asked = call.venue.clock, call.venue.time_operations()
    if not asked:
        return False
    until = clock.monotonic() + int(min(LONGEST, call.left() / 3) * 1e9)
    while True:
        wanted = _wanted(call, anew)
        left = (until - clock.monotonic()) / 1e9
        if not wanted or left <= 0:
            break
        turn = clock.begin()
        if turn is not None:
            try:
                wanted = _wanted(call, anew)  # another may have asked, and be done, since we looked
                if wanted:
                    return (yield from _ask(call, asked, wanted, until))
                break
            finally:
                clock.end(turn)
        if clock.known and not anew:
            break
        yield Sleep(min(_STEP, left))
    return anew and bool(clock.asked_since(call.sent_at))


def _wanted(call: Call[Any], anew: bool) -> int:
    """How many samples to take: with `anew` one at least, unless somebody has asked since the request was sent."""
    clock = call.venue.clock
    if not anew:
        return clock.due()
    return max(1, clock.due()) if clock.asked_since(call.sent_at) is None else 0


def _ask(
    call: Call[Any], asked: Sequence[tuple[Literal["rest", "ws"], Operation[None]]], wanted: int, until: int
) -> Generator[Effect, Any, bool]:
    """Take so many samples, as far as there is time for them, over the first transport that has one."""
    clock = call.venue.clock
    samples: list[Sample] = []
    for others, (over, operation) in zip(range(len(asked) - 1, -1, -1), asked, strict=True):
        while len(samples) < wanted and (left := (until - clock.monotonic()) / 1e9) > 0:
            sample = yield from _sample(call, operation, over, left if samples else left / (others + 1))
            if sample is None:
                break
            samples.append(sample)
        if samples:
            break
    if not samples:
        clock.failed()
        return False
    call.observer.clock(clock.take(samples) / 1e9, clock.error() / 1e9)
    return True


def _sample(
    call: Call[Any], operation: Operation[None], over: Literal["rest", "ws"], left: float
) -> Generator[Effect, Any, Sample | None]:
    """One sample, within so many seconds; None if there is none to be had."""
    inner: Call[Any] = call.within(operation, over, raw=True)
    limits = call.options.timeout
    timeout = Timeout(min(LONGEST_TRY, limits.connect, left), min(LONGEST_TRY, limits.read, left), left)
    inner.options = replace(inner.options, retries=0, timeout=timeout)
    answer: Any = None
    with contextlib.suppress(BinanceError):
        answer = yield from inner.steps({})
    server = time_in(answer.body) if answer is not None else None
    return Sample(inner.sent_at, inner.received_at, server) if server is not None else None


def time_in(body: bytes) -> int | None:
    """The time in the answer of a time endpoint, in ns since 1970."""
    try:
        said = msgspec.json.decode(body)
    except UNREADABLE:
        return None
    server = said.get("serverTime") if isinstance(said, dict) else None
    if not isinstance(server, int) or isinstance(server, bool) or not 10**12 < server < 10**17:
        return None
    return server * (1_000 if server > 10**14 else 1_000_000)
