"""What became of a request whose outcome is unknown: found out by the documented query."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from .effects import Sleep, Steps
from .errors import ApiError, BinanceError, Resolution
from .evidence import Inquest
from .operation import Operation, Query
from .retry import backoff

if TYPE_CHECKING:
    from .calling import Call

#: ms for which an order that was accepted may not show yet. The exchange checks `recvWindow` before it hands the order
#: to its matching engine, for which it waits 10 s itself until it says -1007: so long it may lie in a queue.
_SETTLING = 10_000

#: ms by which the exchange's own machines may differ in what they say the time is.
_SKEW = 1000

#: ms; later "no such order" may mean that the exchange has forgotten it: futures keep no old orders without a fill.
_MEMORY = 3_600_000

#: Seconds, at least, for one query: in less nothing can be found out.
_SHORTEST = 1.0

_CLOSED = Resolution("unknown", None, "the client is closed")


class Inquiry:
    """Asks for what became of one call's request."""

    def __init__(self, call: Call[Any]) -> None:
        self._call = call
        self.client_order_id = _client_order_id(call.operation, call.values)

    def resolve(self, wait: float | None) -> Resolution:
        """See `ExecutionUnknown.resolve`."""
        if self._call.runner.is_async:
            raise TypeError("the call was asynchronous: await error.aresolve()")
        found: Resolution = self._call.runner.run(self._steps(_checked(wait)))
        return found

    async def aresolve(self, wait: float | None) -> Resolution:
        """See `ExecutionUnknown.aresolve`."""
        if not self._call.runner.is_async:
            raise TypeError("the call was synchronous: error.resolve()")
        found: Resolution = await self._call.runner.run(self._steps(_checked(wait)))
        return found

    def _steps(self, wait: float | None) -> Steps[Resolution]:
        query, call = self._call.operation.query, self._call
        if query is None:
            return Resolution("unknown", None, _why_no_query(call.operation))
        asked = {name: call.values[wire] for name, wire in query.match if wire in call.values}
        if not any(name.endswith("_id") for name in asked):
            return Resolution("unknown", None, "the order was sent without an id")
        clock = call.venue.clock
        ends = clock.monotonic() / 1e9 + (wait if wait is not None else max(0.0, self._unsettled() / 1000) + 10.0)
        attempt = 0
        while not call.runner.closed:
            attempt += 1
            found = yield from self._asked(query, asked, ends - clock.monotonic() / 1e9)
            left = ends - clock.monotonic() / 1e9
            if found.state != "unknown" or left <= 0:
                return found
            pause, unsettled = backoff(attempt), self._unsettled() / 1000
            if unsettled > 0:  # what is asked as soon as that is past may be the last word
                pause = min(max(pause, 1.0), unsettled + 0.01)
            yield Sleep(min(left, pause))
        return _CLOSED

    def _unsettled(self) -> float:
        """ms until the request can no longer arrive, nor what it did be invisible; below 0 if that is past."""
        call, clock = self._call, self._call.venue.clock
        ended = (call.received_at - clock.monotonic()) / 1e6
        if call.timestamp:
            valid = call.timestamp + call.valid_for() - (clock.now() - clock.error()) / 1e6
        else:
            valid = (call.sent_at - clock.monotonic()) / 1e6 + call.options.timeout.read * 1e3
        return max(ended, valid) + _SETTLING

    def _asked(self, query: Query, asked: Mapping[str, Any], left: float) -> Steps[Resolution]:
        call = self._call
        operation: Operation[Any] = getattr(call.venue.operations, query.operation)
        over: Literal["rest", "ws"] = "ws" if call.over == "ws" and operation.ws is not None else "rest"
        inner = call.within(operation, over)
        limits = inner.options.timeout
        total = min(limits.total, max(_SHORTEST, left))
        inner.options = replace(inner.options, timeout=replace(limits, total=total))
        order: Any = None
        code, reason = None, ""
        was_settled = self._unsettled() <= 0
        try:
            order = yield from inner.steps(asked)
        except ApiError as error:
            code, reason = error.code, str(error)
        except BinanceError as error:
            reason = str(error)
        inquest = self._inquest(query, asked, was_settled)
        if not reason:
            finding = inquest.shown(_plain(getattr(order, "raw", b"")))
        elif code in query.absent:
            finding = inquest.absent(reason)
        else:
            return _CLOSED if call.runner.closed else Resolution("unknown", None, reason)
        return Resolution(finding.state, order, finding.reason)

    def _inquest(self, query: Query, asked: Mapping[str, Any], was_settled: bool) -> Inquest:
        """As it stands after the query, which may itself have set the clock."""
        call, unsettled = self._call, self._unsettled()
        since = call.timestamp - call.venue.clock.error() / 1e6 - _SKEW if call.timestamp else None
        return Inquest(query, call.values, asked, since, was_settled and unsettled <= 0, unsettled < -_MEMORY)


def _checked(wait: Any) -> float | None:
    if wait is None:
        return None
    if isinstance(wait, bool) or not isinstance(wait, int | float) or not 0 <= wait < math.inf:
        raise ValueError("wait is a number of seconds, 0 or more")
    return float(min(wait, 1e9))  # an int may be larger than any float


def _why_no_query(operation: Operation[Any]) -> str:
    if operation.reads:
        return "it only reads: ask again"
    if operation.client_id is not None and "[]" in operation.client_id:
        return "a batch has no query: ask for each order by the client order id that `error.request` names"
    return "the documentation has no query that tells"


def _client_order_id(operation: Operation[Any], values: Mapping[str, Any]) -> str | None:
    """The id that the user or the client gave the order that the request is about."""
    named = operation.client_id if operation.client_id is not None and "[]" not in operation.client_id else None
    match = operation.query.match if operation.query is not None else ()
    wires = [named] if named is not None else [wire for _, wire in match if "client" in wire.lower()]
    return next((str(values[wire]) for wire in wires if wire in values), None)


def _plain(body: bytes) -> Mapping[str, Any]:
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    return found if isinstance(found, dict) else {}
