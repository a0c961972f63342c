"""The ledger: every order that was made, what became of it, and how often anybody tried."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.catalog.model import Catalogue, Endpoint, Product, Relation
from generator.server import errors
from generator.server.answers import Answer
from generator.server.books import Book, books
from generator.server.errors import Refusal
from generator.server.overlay import NOT_SHOWN, overlaid
from generator.server.request import Request

#: Parameters by which a request that replaces an order names the old one.
REPLACED_NUMBER, REPLACED_NAME = "cancelOrderId", "cancelOrigClientOrderId"
#: The first order's number; they rise by one.
FIRST = 1_000_001


@dataclass(slots=True)
class Order:
    """One order, or one list of orders. `events` are the requests that were executed on it, in order."""

    book: Book
    account: str
    symbol: str
    name: str
    number: int
    status: str
    values: dict[str, Any]
    created: int
    updated: int
    duplicates: int = 0
    events: list[dict[str, Any]] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return self.status not in self.book.final

    def happened(self, effect: str, now: int, record: int) -> None:
        self.updated = now
        self.events.append({"effect": effect, "at": now, "request": record})

    def as_json(self) -> dict[str, Any]:
        counted = {effect: sum(e["effect"] == effect for e in self.events) for effect in ("new", "cancel", "change")}
        return {
            "product": self.book.product,
            "kind": self.book.kind,
            "key": self.account,
            "symbol": self.symbol or None,
            "client_id": self.name,
            "number": self.number,
            "status": self.status,
            "executed": counted,
            "duplicates": self.duplicates,
            "events": self.events,
            "values": {name: value if isinstance(value, int | str) else str(value) for name, value in self._scalars()},
        }

    def _scalars(self) -> Iterator[tuple[str, Any]]:
        return ((name, value) for name, value in self.values.items() if not isinstance(value, list | dict))


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request, or one element of a batch, on its way into the ledger."""

    book: Book
    relation: Relation | None
    account: str
    product: Product
    endpoint: Endpoint
    values: dict[str, Any]
    now: int
    record: int

    @property
    def symbol(self) -> str:
        return str(self.values.get("symbol") or "") if self.book.by_symbol else ""


class Ledger:
    """All orders of all accounts."""

    def __init__(self, catalogue: Catalogue, fill_market: bool = False) -> None:
        self._catalogue = catalogue
        self._books, self._relations = books(catalogue)
        self._fill_market = fill_market
        self.clear()

    def clear(self) -> None:
        self.orders: list[Order] = []
        self._by_name: dict[tuple[str, Book, str, str], Order] = {}
        self._by_number: dict[tuple[str, Book, int], Order] = {}

    def report(self) -> list[dict[str, Any]]:
        return [order.as_json() for order in self.orders]

    def answer(self, request: Request, values: dict[str, Any], given: Answer, now: int, record: int) -> Answer:
        """Execute what a request says about an order, and tell of it in the documented answer's form.

        Raises:
            Refusal: if the order is not there, not open any more, or there already.
        """
        endpoint, product = request.endpoint, request.product
        book = self._books.get(endpoint.id) if endpoint is not None else None
        if book is None or endpoint is None or product is None:
            return given
        relation = self._relations.get(endpoint.id)
        unit = 1000 if request.micros else 1
        attempt = Attempt(book, relation, request.key or "", product, endpoint, values, now, record)
        elements = _elements(relation, values) if relation else None
        if elements is not None:
            body = self._batch(attempt, elements, given.body, unit)
            return given._replace(body=body, source=f"{given.source}, ledger")
        order, replaced = self._executed(attempt)
        body = overlaid(given.body, order, values, unit, replaced)
        return given._replace(body=body, source=f"{given.source}, ledger")

    def _batch(self, attempt: Attempt, elements: list[dict[str, Any]], body: Any, unit: int) -> list[Any]:
        """Each element by itself: an order, or the reason why there is none."""
        shapes = [each for each in body if "code" not in each] if isinstance(body, list) else []
        answers: list[Any] = []
        for element in elements:
            one = Attempt(
                attempt.book, attempt.relation, attempt.account, attempt.product, attempt.endpoint, element,
                attempt.now, attempt.record,
            )  # fmt: skip
            try:
                order, _ = self._executed(one)
            except Refusal as refusal:
                answers.append({"code": refusal.code, "msg": refusal.msg})
            else:
                answers.append(overlaid(shapes[0] if shapes else {}, order, element, unit, None))
        return answers

    def _executed(self, attempt: Attempt) -> tuple[Order, Order | None]:
        """The order, and the one that it replaces."""
        match attempt.relation.effect if attempt.relation else "query":
            case "new":
                replaced = self._replaced(attempt)
                order = self._new(attempt)
                if replaced is not None:
                    self._end(replaced, attempt)
                return order, replaced
            case "cancel":
                order = self._open(attempt, -2011, -2013, "Unknown order sent.")
                self._end(order, attempt)
                return order, None
            case "change":
                order = self._open(attempt, -2038, -2013, "Order does not exist.")
                self._change(order, attempt)
                return order, None
            case _:
                found = self._found(attempt, attempt.book.number_name, attempt.book.client_names)
                if found is None:
                    raise Refusal(attempt.book.absent, "Order does not exist.")
                return found, None

    def _new(self, attempt: Attempt) -> Order:
        book, now, values = attempt.book, attempt.now, attempt.values
        number = FIRST + len(self.orders)
        given = next((values[name] for name in sorted(book.client_names) if values.get(name) is not None), None)
        name = f"made-{number}" if given is None else str(given)
        known = self._by_name.get((attempt.account, book, attempt.symbol, name))
        if known is not None and known.is_open:
            known.duplicates += 1
            code = errors.first_listed(attempt.product, attempt.endpoint, -4116, -2010)
            raise Refusal(code, "ClientOrderId is duplicated." if code == -4116 else "Duplicate order sent.")
        status = book.filled if self._fill_market and values.get("type") == "MARKET" else book.opened
        symbol = str(values.get("symbol") or "")
        own = {param: value for param, value in values.items() if param not in NOT_SHOWN}
        order = Order(book, attempt.account, symbol, name, number, status, own, now, now)
        order.happened("new", now, attempt.record)
        self.orders.append(order)
        self._by_name[attempt.account, book, attempt.symbol, name] = order
        self._by_number[attempt.account, book, number] = order
        return order

    def _replaced(self, attempt: Attempt) -> Order | None:
        """The open order that a new one takes the place of."""
        if not {REPLACED_NUMBER, REPLACED_NAME} & attempt.values.keys():
            return None
        found = self._found(attempt, REPLACED_NUMBER, frozenset({REPLACED_NAME}))
        if found is not None and found.is_open:
            return found
        if attempt.values.get("cancelReplaceMode") == "ALLOW_FAILURE":
            return None
        raise Refusal(-2022, "Order cancel-replace failed.")

    def _open(self, attempt: Attempt, code: int, otherwise: int, message: str) -> Order:
        found = self._found(attempt, attempt.book.number_name, attempt.book.client_names)
        if found is None or not found.is_open:
            raise Refusal(errors.first_listed(attempt.product, attempt.endpoint, code, otherwise, code), message)
        return found

    def _found(self, attempt: Attempt, number_name: str, client_names: frozenset[str]) -> Order | None:
        """The order that a request names: by its number if it has one, else by the client's name of it."""
        values, book = attempt.values, attempt.book
        number = values.get(number_name)
        if number is not None:
            found = self._by_number.get((attempt.account, book, int(number)))
            return found if found is not None and (not attempt.symbol or found.symbol == attempt.symbol) else None
        # A cancel may give a name to itself: `newClientOrderId` beside `origClientOrderId`.
        for name in sorted(client_names, key=lambda each: not each.lower().startswith(("orig", "cancel"))):
            if values.get(name) is not None:
                return self._by_name.get((attempt.account, book, attempt.symbol, str(values[name])))
        return None

    def _end(self, order: Order, attempt: Attempt) -> None:
        order.status = order.book.canceled
        order.happened("cancel", attempt.now, attempt.record)

    def _change(self, order: Order, attempt: Attempt) -> None:
        changed = {name: attempt.values[name] for name in ("price", "quantity", "newQty", "stopPrice")
                   if attempt.values.get(name) is not None}  # fmt: skip
        if "newQty" in changed:
            changed["quantity"] = changed.pop("newQty")
        order.values |= changed
        order.happened("change", attempt.now, attempt.record)
        if "newQty" in attempt.endpoint.by_name:  # an amended order goes by a name of its own
            self._by_name.pop((order.account, order.book, attempt.symbol, order.name), None)
            order.name = str(attempt.values.get("newClientOrderId") or f"made-{order.number}-{len(order.events)}")
            self._by_name[order.account, order.book, attempt.symbol, order.name] = order


def _elements(relation: Relation, values: dict[str, Any]) -> list[dict[str, Any]] | None:
    """What a batch says of each order, ids under the names that queries have; None if the request is no batch."""
    named = [("", relation.client_id or ""), *relation.match]
    lists = {path.partition("[]")[0]: name for name, path in named if "[]" in path}
    if not lists:
        return None
    common = {name: value for name, value in values.items() if name not in lists}
    return [
        element if isinstance(element, dict) else {**common, name: element}
        for param, name in lists.items()
        for element in values.get(param) or ()
    ]
