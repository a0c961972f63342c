"""A documented answer with what is true of an order in the place of the example's."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.server.ledger import Order

CREATED = ("time", "workingTime", "createTime", "bookTime")
UPDATED = ("transactTime", "updateTime", "transactionTime")
FILLED_AMOUNTS = ("executedQty", "cumQty")
#: Parameters that answers show under another name.
OTHER_NAMES = {"origQty": "quantity", "qty": "quantity", "origType": "type", "orderType": "type"}
#: Parameters that are of the request alone.
NOT_SHOWN = frozenset({"timestamp", "recvWindow", "signature", "apiKey"})


def overlaid(body: Any, order: Order, sent: dict[str, Any], unit: int, replaced: Order | None) -> Any:
    """The body, and the objects in it, with the order's identity, state and parameters; times in parts of a ms."""
    if isinstance(body, list):
        return [overlaid(each, order, sent, unit, replaced) for each in body]
    if not isinstance(body, dict):
        return body
    shown: dict[str, Any] = {}
    for name, example in body.items():
        if isinstance(example, dict):
            whose = replaced if replaced is not None and name.startswith("cancel") else order
            shown[name] = overlaid(example, whose, sent, unit, replaced)
        else:
            shown[name] = _like(example, _true(name, order, sent, unit, "origClientOrderId" in body))
    return shown


def _true(name: str, order: Order, sent: dict[str, Any], unit: int, is_renamed: bool) -> Any:
    """What is true of the order under this name; None if nothing is known of it."""
    book = order.book
    if name == book.number_name:
        return order.number
    if name == book.status:
        return order.status
    if is_renamed and name == "clientOrderId":  # the request's own name, beside that of the order
        return sent.get("newClientOrderId") or order.name
    if name in book.shown_names:
        return order.name
    if name in CREATED:
        return order.created * unit
    if name in UPDATED:
        return order.updated * unit
    if name in FILLED_AMOUNTS:
        return order.values.get("quantity") if order.status == book.filled else Decimal(0)
    return order.values.get(OTHER_NAMES.get(name, name))


def _like(example: Any, value: Any) -> Any:
    """The value in the type that the example has; the example where there is no value."""
    if value is None or isinstance(value, list | dict) or isinstance(example, list):
        return example
    if isinstance(example, bool):
        return value if isinstance(value, bool) else str(value).lower() == "true"
    if isinstance(value, bool):
        return ("true" if value else "false") if isinstance(example, str) else value
    if isinstance(example, str):
        return format(value, "f") if isinstance(value, Decimal) else str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value
