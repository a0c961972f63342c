"""What came of a request that was sent: done, refused, not known, or never left."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

from .answers import UNREADABLE
from .effects import Outcome
from .wire import Lost, Unsent

#: Codes that say that the execution status is unknown, whatever the status of the answer is.
UNKNOWN_CODES = frozenset({-1006, -1007})

#: The request came too late or too early: its timestamp and `recvWindow` do not hold the exchange's clock.
OUT_OF_TIME = -1021

#: Statuses that tell us to stop: too many requests; and a ban, for not having stopped.
STOP = frozenset({429, 418})

#: Of these the one that is a ban.
BAN = 418

#: The account has sent too many orders; whoever sends none may go on.
TOO_MANY_ORDERS = -1015

#: The exchange does not know itself what went wrong.
_UNKNOWN_ERROR = -1000

#: One of two things was done, the other was not.
_HALF_DONE = 409

#: Seconds to stop for if the exchange does not say: after 429, and for the shortest ban.
_PAUSE = {429: 10.0, 418: 120.0}

#: Seconds to stop for at least, whatever is said; and at most: no ban lasts longer.
_LEAST, _LONGEST = 1.0, 3 * 86_400.0


@dataclass(slots=True)  # not frozen: made for every attempt
class Verdict:
    """What an outcome means; `status` and `code` are None where there are none."""

    kind: Literal["answer", "error", "unknown", "unsent"]
    reason: str = ""
    status: int | None = None
    code: int | None = None
    msg: str = ""
    #: Seconds for which the exchange wants no more requests.
    retry_after: float | None = None
    #: Whether the account has sent too many orders.
    orders_used_up: bool = False
    #: Whether it is known that nothing of the request was executed.
    nothing_executed: bool = False
    raw: bytes = field(default=b"", repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def is_stop(self) -> bool:
        """Whether the exchange wants no more requests from this address."""
        return self.status in STOP and not self.orders_used_up


def judge(outcome: Outcome, now: int) -> Verdict:
    """The verdict on an outcome; `now` is the exchange's time in ms."""
    if isinstance(outcome, Unsent):
        return Verdict("unsent", str(outcome))
    if isinstance(outcome, Lost):
        pause = _retry_after(outcome.status, outcome.headers, {}, now)
        return Verdict("unknown", outcome.reason, outcome.status, retry_after=pause, raw=outcome.raw)
    status, raw = outcome.status, outcome.body
    if 200 <= status < 300 and not outcome.is_error:
        return Verdict("answer", status=status, raw=raw, headers=outcome.headers)
    if not status and not raw:
        return Verdict("unknown", "the answer holds neither status nor result")
    if not status and not outcome.is_error:
        return Verdict("answer", status=status, raw=raw)
    error = _error(raw)
    code, msg = _whole(error.get("code")), error.get("msg")
    is_refusal = 400 <= status < 500 and status != 408
    is_unknown = not (is_refusal or (outcome.is_error and status < 400)) or code in UNKNOWN_CODES
    parts = _parts(error)
    orders_used_up = TOO_MANY_ORDERS in (code, parts.get("newOrderResponse"))
    return Verdict(
        "unknown" if is_unknown else "error",
        f"status {status}",
        status,
        code,
        msg if isinstance(msg, str) else "",
        _retry_after(None if orders_used_up else status, outcome.headers, error, now),
        orders_used_up=orders_used_up,
        nothing_executed=(
            is_refusal and status != _HALF_DONE and code != _UNKNOWN_ERROR and "SUCCESS" not in parts.values()
        ),
        raw=raw,
        headers=outcome.headers,
    )


def _error(body: bytes) -> dict[str, Any]:
    """The object that an error's body is; empty for a body of any other form."""
    with contextlib.suppress(*UNREADABLE):
        error = msgspec.json.decode(body)
        if isinstance(error, dict):
            return error
    return {}


def _parts(error: Mapping[str, Any]) -> dict[str, Any]:
    """What came of the parts of a request that does several things: their results, and the codes of their errors."""
    data = error.get("data")
    parts = data.items() if isinstance(data, dict) else ()
    said = {name: part.get("code") if isinstance(part, dict) else part for name, part in parts}
    return {name: word for name, word in said.items() if isinstance(word, str | int)}


def _retry_after(status: int | None, headers: Mapping[str, str], error: Mapping[str, Any], now: int) -> float | None:
    found = _said_wait(headers, error, now)
    if found is None:
        return _PAUSE.get(status or 0)
    least = _LEAST if status in STOP else 0.0
    return min(max(found, least), _LONGEST)


def _said_wait(headers: Mapping[str, str], error: Mapping[str, Any], now: int) -> float | None:
    """The seconds that the header, or the error's data, says; None if neither says any."""
    given = headers.get("retry-after", "").strip()
    if given.isascii() and given.isdigit() and len(given) < 10:
        return float(given)
    data = error.get("data")
    if not isinstance(data, dict):
        return None
    until, there = _whole(data.get("retryAfter")), _whole(data.get("serverTime"))
    if until is None or not 0 < until < 2**53:
        return None
    return (until - (now if there is None else there)) / 1000


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
