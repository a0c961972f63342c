"""Dating a request: the exchange's clock asked where it must be, and how long the request is valid."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import msgspec

from .answers import UNREADABLE
from .clock import Sample
from .effects import Effect
from .errors import BinanceError, ConstraintError
from .operation import Operation
from .options import RECV_WINDOW_RANGE, Options, is_recv_window
from .values import plain_decimal

if TYPE_CHECKING:
    from .calling import Call

#: ms that a signed request is valid for if it does not say.
USUAL_RECV_WINDOW = 5000


def recv_window(operation: Operation[Any], options: Options, given: Any) -> int | str | None:
    """What to send as `recvWindow`: the call's, else the client's, else the exchange's if it demands one.

    Raises:
        ConstraintError: if the call's is no number of milliseconds between 1 and 60000.
    """
    if given is not None and not is_recv_window(given):
        raise ConstraintError(operation.name, (RECV_WINDOW_RANGE,))
    if operation.auth != "signed":
        return None
    window = given if given is not None else options.recv_window
    if window is None:
        return operation.recv_window
    return window if isinstance(window, int) else plain_decimal(window)


def set_clock(call: Call[Any], *, anew: bool = False) -> Generator[Effect, Any, bool]:
    """Ask the exchange for its time if the estimate is due, or in any case with `anew`; whether that worked."""
    clock, asked = call.venue.clock, call.venue.time_operation()
    wanted = max(1, clock.due()) if anew else clock.due()
    if asked is None or not wanted:
        return False
    over, operation = asked
    samples: list[Sample] = []
    for _ in range(wanted):
        inner: Call[Any] = call.within(operation, over, raw=True)
        inner.began = call.began  # the call that is to be dated must not last longer for it
        answer: Any = None
        try:
            answer = yield from inner.steps({})
        except BinanceError:
            break
        if (server := time_in(answer.body)) is not None:
            samples.append(Sample(inner.sent_at, inner.received_at, server))
    if not samples:
        clock.failed()
        return False
    call.observer.clock(clock.take(samples) / 1e9, clock.error() / 1e9)
    return True


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
