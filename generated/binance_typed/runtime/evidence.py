"""What the answer to a query proves of a request; where it leaves a doubt, nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Literal

from .operation import Query
from .parts import Part

#: The state of an order that was refused: it is on record, and nothing came of it.
_REJECTED = "REJECTED"

#: Ends that no change leads to. One that an order cannot take, such as to less than is filled, may cancel it.
_ENDS_OF_THEIR_OWN = ("FILLED", _REJECTED)

#: Fields in which an answer says when its order was made, and when it was last touched.
_MADE = ("time", "transactTime", "createTime", "bookTime")
_TOUCHED = ("updateTime",)

#: ms by which the exchange's own machines may differ in what they say the time is.
_SKEW = 1000

#: Parameters that an order shows, and where: a stop order that was triggered has another `type` than it was sent with.
_SHOWN = {
    "side": ("side",),
    "type": ("type", "origType", "orderType"),
    "strategyType": ("strategyType",),
    "quantity": ("origQty", "quantity"),
    "newQty": ("origQty", "quantity"),
    "price": ("price",),
}

#: Parameters of a change that change nothing: they say which order it is, or how to answer.
_FORMAL = {"symbol", "side", "orderId", "origClientOrderId", "newClientOrderId", "newOrderRespType", "recvWindow",
           "timestamp"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """What is known of a request, and how."""

    state: Literal["executed", "not executed", "unknown"]
    reason: str


@dataclass(frozen=True, slots=True)
class Inquest:
    """What a request says of one order, and the time at which the exchange was asked about it.

    Attributes:
        part: the order, and how it was asked for.
        made: ms since 1970 by the exchange's clock, when the request was made; None if that is not known.
        error: ms by which that clock may be wrong.
        is_settled: it can no longer arrive, nor can what it did be invisible.
        is_forgotten: the exchange may have forgotten what came of it.
    """

    part: Part
    made: float | None
    error: float
    is_settled: bool
    is_forgotten: bool

    @property
    def query(self) -> Query:
        return self.part.query

    def absent(self, reason: str) -> Finding:
        """There is no such order, which `reason` says."""
        if self.is_forgotten:
            return Finding("unknown", f"it is too long ago for that to say anything ({reason})")
        if self.query.effect != "new":
            return Finding("unknown", f"the order itself is not to be found ({reason})")
        if not self.query.absent:
            return Finding("unknown", f"without the order the request may have done something else ({reason})")
        if not self.is_settled:
            return Finding("unknown", f"there is no such order yet ({reason})")
        return Finding("not executed", f"its time has passed, and there is no such order ({reason})")

    def shown(self, order: Mapping[str, Any]) -> Finding:
        """There is an order."""
        state = order.get(self.query.status)
        if not isinstance(state, str) or not state:
            return Finding("unknown", "the answer to the query does not say what state the order is in")
        if not _is_about(self.part.asked, order):
            return Finding("unknown", "the query shows another order")
        if self.query.effect == "new":
            return self._made(order, state)
        if self._is_newer(order):  # its id was free to be used again
            return Finding("unknown", "the query shows another order, which was made later")
        if self.query.effect == "cancel":
            return self._canceled(order, state)
        return self._changed(order, state)

    def _made(self, order: Mapping[str, Any], state: str) -> Finding:
        # An id may be used again once its order has ended. Of lists nothing but their last change is dated.
        if self._is_older(order, (*_MADE, "transactionTime")):
            return self.absent("the one of this id is older")
        if any(_agrees(self.part.values, wire, order) is False for wire in _SHOWN):
            return Finding("unknown", "the query shows another order")
        if state in self.query.accepted:
            return Finding("executed", f"the order is there: {state}")
        if state == _REJECTED and self.query.absent:
            return Finding("not executed", "the order was rejected")
        if "REJECT" in state.upper():  # of an order list: the list, or an attempt to cancel it
            return Finding("unknown", f"it does not show what was rejected: {state}")
        return Finding("executed", f"the order is there: {state}")

    def _canceled(self, order: Mapping[str, Any], state: str) -> Finding:
        if state in (*self.query.canceled, *self.query.unclear) and self._is_older(order, _TOUCHED):
            return Finding("not executed", f"the order was {state} before the request was made")
        if state in self.query.canceled:
            return Finding("executed", f"the order is {state}")
        if state in self.query.unclear:
            return Finding("unknown", f"the request may have led to that, or something else: the order is {state}")
        if "CANCEL" in state.upper():
            return Finding("unknown", f"the order is on its way: {state}")
        return self._as_before(state)

    def _changed(self, order: Mapping[str, Any], state: str) -> Finding:
        values = self.part.values
        wanted = values.keys() - _FORMAL - {wire for _, wire in self.query.match}
        agreed = [_agrees(values, wire, order) for wire in wanted]
        if not agreed or None in agreed:
            return Finding("unknown", "the query does not show what the request changes")
        if not all(agreed) and state in self.query.final and state not in _ENDS_OF_THEIR_OWN:
            return Finding("unknown", f"the request itself may have ended the order: {state}")
        if not all(agreed):
            return self._unchanged(order, state)
        if self._is_older(order, _TOUCHED):
            return Finding("unknown", "the order was as the request wants it before")
        return Finding("executed", "the order is as the request wanted it")

    def _unchanged(self, order: Mapping[str, Any], state: str) -> Finding:
        """It is not as the request wants it: never was, if nothing at all happened to it since the request was made."""
        touched, made = _at(order, _TOUCHED), _at(order, _MADE)
        if self._is_older(order, _TOUCHED) or (touched is not None and touched == made):
            return self._as_before(state)
        # A fill touches an order, too.
        return Finding("unknown", f"it may have been changed, and then changed again: the order is {state}")

    def _as_before(self, state: str) -> Finding:
        if state in self.query.final:
            return Finding("not executed", f"the order has ended otherwise: {state}")
        if self.is_settled:
            return Finding("not executed", f"its time has passed, and the order is {state}")
        return Finding("unknown", f"the order is {state}, and the request may still arrive")

    def _is_older(self, order: Mapping[str, Any], fields: tuple[str, ...]) -> bool:
        """Whether that happened to the order before the request was made."""
        at = _at(order, fields)
        return at is not None and self.made is not None and at < self.made - self.error - _SKEW

    def _is_newer(self, order: Mapping[str, Any]) -> bool:
        """Whether the order was made after the request."""
        at = _at(order, _MADE)
        return at is not None and self.made is not None and at > self.made + self.error + _SKEW


def _at(order: Mapping[str, Any], fields: tuple[str, ...]) -> int | None:
    """The time in the first of these fields that holds one, in ms since 1970."""
    at: int | None = next((order[field] for field in fields if type(order.get(field)) is int), None)
    return at // 1000 if at is not None and at > 10**14 else at  # some are in µs


def _agrees(values: Mapping[str, Any], wire: str, order: Mapping[str, Any]) -> bool | None:
    """Whether the order has what a parameter says; None if that does not show."""
    fields = [field for field in _SHOWN.get(wire, ()) if order.get(field) is not None]
    if wire not in values or not fields:
        return None
    wanted = _comparable(values[wire])
    return any(_comparable(order[field]) == wanted for field in fields)


def _is_about(asked: Mapping[str, Any], order: Mapping[str, Any]) -> bool:
    """Whether the order has the ids that were asked for, as far as it shows them, and shows one."""
    shown = {_id_name(field): str(value) for field, value in order.items() if type(value) in (int, str)}
    ids = {_id_name(name): str(value) for name, value in asked.items() if name.endswith("_id")}
    common = ids.keys() & shown.keys()
    return bool(common) and all(ids[name] == shown[name] for name in common)


def _id_name(name: str) -> str:
    """`orig_client_order_id`, `newClientOrderId`, `listClientOrderId` and `clientOrderId` are one and the same."""
    plain = name.replace("_", "").lower()
    words = (word for word in ("orig", "new", "list") if plain.startswith(f"{word}client"))
    return plain.removeprefix(next(words, ""))


def _comparable(value: Any) -> Decimal | str:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return str(value)
    return number if number.is_finite() else str(value)  # to compare some that are none raises
