"""What all calls of a client have in common: its options, checked once."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from .credentials import NO_CREDENTIALS, Credentials
from .wire import Timeout

#: Seconds; a day. The operating system takes no timeout of any length, and none of infinity.
LONGEST_TIMEOUT = 86_400

#: ms
LONGEST_RECV_WINDOW = 60_000

#: How long to wait if nobody says.
PATIENCE = Timeout()

#: What to do when a budget is used up: wait for room, raise `LimitReached`, or keep no budget at all.
Limits = Literal["wait", "raise", "off"]


def new_order_id() -> str:
    """A client order id that no other order has: 32 characters of 0-9 and a-f."""
    return os.urandom(16).hex()


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a client; see `settings` for what they mean."""

    credentials: Credentials | None = None
    timeout: Timeout = PATIENCE
    recv_window: int | float | Decimal | None = None
    validate: bool = True
    allow_floats: bool = True
    decimals: bool = False
    retries: int = 2
    limits: Limits = "wait"
    server_time: bool = True
    order_ids: Callable[[], str] | None = new_order_id
    time_unit: Literal["ms", "us"] = "ms"

    def __post_init__(self) -> None:
        for complaint in self._complaints():
            raise complaint

    def _complaints(self) -> list[Exception]:
        found: list[Exception] = []
        if self.credentials is not None and not isinstance(self.credentials, Credentials):
            found.append(TypeError(NO_CREDENTIALS))
        if self.recv_window is not None and not is_recv_window(self.recv_window):
            found.append(ValueError(RECV_WINDOW_RANGE))
        if not all(_is_timeout(seconds) for seconds in (self.timeout.connect, self.timeout.read, self.timeout.total)):
            found.append(ValueError(f"timeout is a number of seconds above 0, {LONGEST_TIMEOUT} at most"))
        if not (type(self.retries) is int and 0 <= self.retries <= 20):
            found.append(ValueError("retries is a whole number between 0 and 20"))
        if self.limits not in ("wait", "raise", "off"):
            found.append(ValueError('limits is "wait", "raise" or "off"'))
        if self.order_ids is not None and not callable(self.order_ids):
            found.append(TypeError("order_ids is a function that makes an id, or None"))
        if self.time_unit not in ("ms", "us"):
            found.append(ValueError('time_unit is "ms" or "us"'))
        return found


RECV_WINDOW_RANGE = f"recv_window is a number of milliseconds between 1 and {LONGEST_RECV_WINDOW}"
WHOLE_RECV_WINDOW_RANGE = f"recv_window is a whole number of milliseconds between 1 and {LONGEST_RECV_WINDOW} here"


def is_recv_window(value: Any, is_fine: bool = True) -> bool:
    """Whether this can be a `recvWindow`: 1 to 60000 ms, whole ones unless `is_fine`: then µs at the finest."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return False
    exact = Decimal(str(value))
    if not exact.is_finite() or not 1 <= exact <= LONGEST_RECV_WINDOW:
        return False
    numerator, denominator = exact.as_integer_ratio()  # whatever the caller's context rounds to
    return numerator * (1000 if is_fine else 1) % denominator == 0


def _is_timeout(seconds: Any) -> bool:
    return not isinstance(seconds, bool) and isinstance(seconds, int | float) and 0 < seconds <= LONGEST_TIMEOUT


def timeout_of(given: float | Timeout | None) -> Timeout:
    """The limits in seconds; a plain number is each of them."""
    if given is None:
        return PATIENCE
    return given if isinstance(given, Timeout) else Timeout(given, given, given)
