"""What became of a request whose outcome is unknown: found out by the documented query."""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from .effects import Effect, Sleep, Steps
from .errors import ApiError, BinanceError, Resolution
from .evidence import Inquest
from .operation import Operation
from .parts import Part, is_alone, is_several, parts_of, whole
from .retry import backoff

if TYPE_CHECKING:
    from .calling import Call
    from .options import Options
    from .venue import Venue

#: ms for which an order that was accepted may not show yet. The exchange checks `recvWindow` before it hands the order
#: to its matching engine, for which it waits 10 s itself until it says -1007: so long it may lie in a queue.
_SETTLING = 10_000

#: ms; later "no such order" may mean that the exchange has forgotten it: futures keep no old orders without a fill.
_MEMORY = 3_600_000

#: Seconds, at least, for one query: in less nothing can be found out.
_SHORTEST = 1.0

_CLOSED = "the client is closed; `resolve(error)` of another client can ask"


class Inquiry:
    """Asks for what became of one call's request."""

    def __init__(self, call: Call[Any]) -> None:
        self._call = call
        self.client_order_id = _client_order_id(call.operation, call.values)

    @property
    def named(self) -> str | None:
        """The ids of all orders that the request is about, for people."""
        query = self._call.operation.query
        if self.client_order_id is not None or query is None:
            return self.client_order_id
        names = (part.client_order_id for part in parts_of(query, self._call.values))
        return ", ".join(name for name in names if name is not None) or None

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
        parts = parts_of(query, call.values)
        found = [_unasked(part, parts) for part in parts]
        yield from self._find_out(parts, found, wait)
        return whole(found) if is_several(query) else found[0]

    def _find_out(
        self, parts: tuple[Part, ...], found: list[Resolution], wait: float | None
    ) -> Generator[Effect, Any, None]:
        """Ask for one order after the other, round after round, until each is known or the time is over."""
        call, clock = self._call, self._call.venue.clock
        ends = clock.monotonic() / 1e9 + (wait if wait is not None else max(0.0, self._unsettled() / 1000) + 10.0)
        waiting = [at for at, each in enumerate(found) if not each.reason]
        attempt = 0
        while waiting and not call.runner.closed:
            attempt += 1
            for at in waiting:
                left = ends - clock.monotonic() / 1e9
                if attempt == 1 or left > -_SHORTEST:  # each is asked for once
                    found[at] = yield from self._asked(parts[at], left)
            waiting = [at for at in waiting if found[at].state == "unknown"]
            left = ends - clock.monotonic() / 1e9
            if not waiting or left <= 0:
                break
            pause, unsettled = backoff(attempt), self._unsettled() / 1000
            if unsettled > 0:  # what is asked as soon as that is past may be the last word
                pause = min(max(pause, 1.0), unsettled + 0.01)
            yield Sleep(min(left, pause))
        if call.runner.closed:
            for at in waiting:
                found[at] = replace(found[at], answer=None, reason=_CLOSED)

    def _valid(self) -> float:
        """ms until the request can no longer arrive; below 0 if that is past."""
        call, clock = self._call, self._call.venue.clock
        if call.timestamp:
            return call.timestamp + call.valid_for() - (clock.now() - clock.error()) / 1e6
        return (call.sent_at - clock.monotonic()) / 1e6 + call.options.timeout.read * 1e3

    def _unsettled(self) -> float:
        """ms until it cannot arrive, nor what it did be invisible; below 0 if that is past."""
        ended = (self._call.received_at - self._call.venue.clock.monotonic()) / 1e6
        return max(ended, self._valid()) + _SETTLING

    def _asked(self, part: Part, left: float) -> Steps[Resolution]:
        call = self._call
        operation: Operation[Any] = getattr(call.venue.operations, part.query.operation)
        over: Literal["rest", "ws"] = "ws" if call.over == "ws" and operation.ws is not None else "rest"
        inner = call.within(operation, over)
        limits = inner.options.timeout
        total = min(limits.total, max(_SHORTEST, left))
        inner.options = replace(inner.options, timeout=replace(limits, total=total))
        order: Any = None
        code, reason = None, ""
        was_settled = self._unsettled() <= 0
        try:
            order = yield from inner.steps(_taken(operation, part.asked))
        except ApiError as error:
            code, reason = error.code, str(error)
        except BinanceError as error:
            reason = str(error)
        inquest = self._inquest(part, was_settled)
        if not reason:
            finding = inquest.shown(_plain(getattr(order, "raw", b"")))
        elif code in part.query.absent:
            finding = inquest.absent(reason)
        else:
            return Resolution("unknown", None, reason, part.client_order_id)
        return Resolution(finding.state, order, finding.reason, part.client_order_id)

    def _inquest(self, part: Part, was_settled: bool) -> Inquest:
        """As it stands after the query, which may itself have set the clock."""
        call, error = self._call, self._call.venue.clock.error() / 1e6
        is_settled = was_settled and self._unsettled() <= 0
        return Inquest(part, call.timestamp or None, error, is_settled, self._valid() + _SETTLING < -_MEMORY)


def sender_of(venue: Venue, options: Options) -> str:
    """Which client sends: an order is known to one product, on one host, by one account."""
    account = options.credentials.account if options.credentials is not None else "nobody"
    return f"{venue.product} at {venue.place} for {account}"


def _taken(operation: Operation[Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    """Without what the query takes in other cases alone, such as the symbol of what is not isolated."""
    barred = {
        name for rule in operation.rules if rule.kind == "allowed_if" and rule.broken(asked) for name in rule.params
    }
    return {name: value for name, value in asked.items() if name not in barred}


def _unasked(part: Part, parts: tuple[Part, ...]) -> Resolution:
    """Before it is asked for; with a reason why it never can be, if there is one."""
    reason = "" if part.has_id else "the order was sent without an id"
    if not reason and not is_alone(part, parts):
        reason = "the request names this order twice"
    return Resolution("unknown", None, reason, part.client_order_id)


def _checked(wait: Any) -> float | None:
    if wait is None:
        return None
    if isinstance(wait, bool) or not isinstance(wait, int | float) or not 0 <= wait < math.inf:
        raise ValueError("wait is a number of seconds, 0 or more")
    return float(min(wait, 1e9))  # an int may be larger than any float


def _why_no_query(operation: Operation[Any]) -> str:
    if operation.reads:
        return "it only reads: ask again"
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
