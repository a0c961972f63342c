"""What became of a request whose outcome is unknown: found out by the documented query."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from .effects import Sleep, Steps
from .errors import ApiError, BinanceError, Resolution
from .operation import Operation, Query
from .retry import backoff

if TYPE_CHECKING:
    from .calling import Call

#: ms for which an order that was accepted may not show yet.
_SETTLING = 1000

#: ms; later "no such order" may mean that the exchange has forgotten it: futures keep no old orders without a fill.
_MEMORY = 3_600_000

#: The state of an order that was refused: it is on record, and nothing came of it.
_REJECTED = "REJECTED"

#: Fields in which an answer says when its order was made, in ms.
_MADE = ("time", "transactTime", "createTime", "bookTime")

#: What a changed order shows of the parameters that change it.
_SHOWN = {"price": "price", "quantity": "origQty", "newQty": "origQty"}


class Inquiry:
    """Asks for what became of one call's request."""

    def __init__(self, call: Call[Any]) -> None:
        self._call = call
        self.client_order_id = _client_order_id(call.operation, call.values)

    def resolve(self, wait: float | None) -> Resolution:
        """See `ExecutionUnknown.resolve`."""
        if self._call.runner.is_async:
            raise TypeError("the call was asynchronous: await error.aresolve()")
        found: Resolution = self._call.runner.run(self._steps(wait))
        return found

    async def aresolve(self, wait: float | None) -> Resolution:
        """See `ExecutionUnknown.aresolve`."""
        if not self._call.runner.is_async:
            raise TypeError("the call was synchronous: error.resolve()")
        found: Resolution = await self._call.runner.run(self._steps(wait))
        return found

    def _steps(self, wait: float | None) -> Steps[Resolution]:
        query, call = self._call.operation.query, self._call
        if query is None:
            return Resolution("unknown", None, "the documentation has no query that tells")
        asked = {name: call.values[wire] for name, wire in query.match if wire in call.values}
        if not any(name.endswith("_id") for name in asked):
            return Resolution("unknown", None, "the request names no order by an id")
        clock = call.venue.clock
        ends = clock.monotonic() + int((1e9 * wait) if wait is not None else self._unsettled() * 1_000_000 + 10e9)
        attempt = 0
        while True:
            attempt += 1
            is_settled = self._unsettled() <= 0
            found = yield from self._asked(query, asked, is_settled)
            left = (ends - clock.monotonic()) / 1e9
            if found.state != "unknown" or left <= 0:
                return found
            pause, unsettled = backoff(attempt), self._unsettled() / 1000
            if unsettled > 0:  # what is asked as soon as that is past may be the last word
                pause = min(max(pause, 1.0), unsettled + 0.01)
            yield Sleep(min(left, pause))

    def _unsettled(self) -> float:
        """ms until the request can no longer arrive, nor what it did be invisible; below 0 if that is past."""
        call = self._call
        if not call.timestamp:
            return (
                (call.sent_at - call.venue.clock.monotonic()) / 1e6 + _SETTLING + float(call.options.timeout.read * 1e3)
            )
        now = (call.venue.clock.now() - call.venue.clock.error()) / 1e6
        return call.timestamp + call.valid_for() + _SETTLING - now

    def _asked(self, query: Query, asked: Mapping[str, Any], is_settled: bool) -> Steps[Resolution]:
        call = self._call
        operation: Operation[Any] = getattr(call.venue.operations, query.operation)
        over: Literal["rest", "ws"] = "ws" if call.over == "ws" and operation.ws is not None else "rest"
        order: Any = None
        code, reason = None, ""
        try:
            order = yield from call.within(operation, over).steps(asked)
        except ApiError as error:
            code, reason = error.code, str(error)
        except BinanceError as error:
            reason = str(error)
        if not reason:
            return self._shown(query, asked, order, _plain(getattr(order, "raw", b"")), is_settled)
        if code in query.absent:
            return self._absent(query, reason, is_settled)
        return Resolution("unknown", None, reason)

    def _absent(self, query: Query, reason: str, is_settled: bool) -> Resolution:
        if self._unsettled() < -_MEMORY:
            return Resolution("unknown", None, f"it is too long ago for that to say anything ({reason})")
        if query.effect == "new" and is_settled:
            return Resolution("not executed", None, f"its time has passed, and there is no such order ({reason})")
        if query.effect == "new":
            return Resolution("unknown", None, f"there is no such order yet ({reason})")
        return Resolution("unknown", None, f"the order itself is not to be found ({reason})")

    def _shown(
        self, query: Query, asked: Mapping[str, Any], order: Any, plain: Mapping[str, Any], is_settled: bool
    ) -> Resolution:
        state = plain.get(query.status)
        if state is None:
            return Resolution("unknown", order, "the answer to the query does not say what state the order is in")
        if not _is_about(asked, plain):
            return Resolution("unknown", order, "the query shows another order")
        if query.effect == "new":
            if self._is_older(plain):
                return self._absent(query, "the one of this id is older", is_settled)
            if state == _REJECTED:
                return Resolution("not executed", order, "the order was rejected")
            return Resolution("executed", order, f"the order is there: {state}")
        if query.effect == "cancel" and state in query.canceled:
            return Resolution("executed", order, f"the order is {state}")
        if query.effect == "change" and (changed := self._is_changed(plain)) is not None:
            if changed:
                return Resolution("executed", order, "the order is as the request wanted it")
        elif query.effect == "change":
            return Resolution("unknown", order, "the query does not show what the request changes")
        if state in query.final:
            return Resolution("not executed", order, f"the order has ended otherwise: {state}")
        if is_settled:
            return Resolution("not executed", order, f"its time has passed, and the order is {state}")
        return Resolution("unknown", order, f"the order is {state}, and the request may still arrive")

    def _is_older(self, shown: Mapping[str, Any]) -> bool:
        """Whether the order was made before the request: an id may be used again once its order has ended."""
        made = next((shown[field] for field in _MADE if isinstance(shown.get(field), int)), None)
        if made is None or not self._call.timestamp:
            return False
        made = made // 1000 if made > 10**14 else made  # in µs
        return bool(made < self._call.timestamp - self._call.venue.clock.error() / 1e6 - _SETTLING)

    def _is_changed(self, shown: Mapping[str, Any]) -> bool | None:
        """Whether the order is as the request wanted it; None if that does not show."""
        wanted = {
            field: self._call.values[wire]
            for wire, field in _SHOWN.items()
            if wire in self._call.values and field in shown
        }
        if not wanted:
            return None
        return all(_number(value) == _number(shown[field]) for field, value in wanted.items())


def _client_order_id(operation: Operation[Any], values: Mapping[str, Any]) -> str | None:
    """The id that the user or the client gave the order that the request is about."""
    named = operation.client_id if operation.client_id is not None and "[]" not in operation.client_id else None
    match = operation.query.match if operation.query is not None else ()
    wires = [named] if named is not None else [wire for _, wire in match if "client" in wire.lower()]
    return next((str(values[wire]) for wire in wires if wire in values), None)


def _is_about(asked: Mapping[str, Any], shown: Mapping[str, Any]) -> bool:
    """Whether the order that is shown has an id that was asked for."""
    ids = {str(value) for name, value in asked.items() if name.endswith("_id")}
    return not ids.isdisjoint(str(value) for value in shown.values())


def _plain(body: bytes) -> Mapping[str, Any]:
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return {}
    if isinstance(found, list) and len(found) == 1:
        found = found[0]
    return found if isinstance(found, dict) else {}


def _number(value: Any) -> Decimal | str:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return str(value)
