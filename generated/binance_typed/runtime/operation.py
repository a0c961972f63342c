"""The form in which endpoints are data: parameters, rules, routes, and the type of the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct, field

from .rules import Charge, Rule

T = TypeVar("T")
Kind = Literal["INT", "LONG", "DECIMAL", "STRING", "ENUM", "BOOLEAN", "ARRAY", "OBJECT"]


class Param(Struct, frozen=True):
    """A parameter: its name on the wire and in Python, and what is documented about its values.

    `unit` is that of a time: a `datetime` is written in it. `deprecated` is what a call that sends it warns of.
    """

    wire: str
    name: str
    kind: Kind
    mandatory: bool = False
    enum: tuple[Any, ...] = ()
    min: float | None = None
    max: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    encoding: Literal["json", "comma", "indexed", "repeated"] = "json"
    items: Param | None = None
    fields: tuple[Param, ...] = ()
    unit: Literal["us", "ms", "s"] | None = None
    deprecated: str = ""


class Limit(Struct, frozen=True):
    """A budget of the exchange: so much of a counter in each interval.

    Attributes:
        counter: what is counted, such as `ip` or `order_10s`.
        limit: how much in each interval.
        interval: its length, in ms; windows begin at whole intervals unless `rolling`.
        per: whether all operations share it, or each has it for itself.
        paths: only requests whose path begins so.
        headers: of answers, in lower case, that show what is used.
        group: the name under which several operations share it; empty for the operation's own, or the product's.
    """

    counter: str
    limit: int
    interval: int
    per: Literal["product", "endpoint"] = "product"
    paths: str = ""
    headers: tuple[str, ...] = ()
    rolling: bool = False
    group: str = ""


class Route(Struct, frozen=True):
    """How an operation is reached on one transport: `DELETE /fapi/v1/algoOrder`, or a method's name.

    `limits` are budgets of this request beside those of its product.
    """

    method: str
    path: str = ""
    charges: tuple[Charge, ...] = ()
    limits: tuple[Limit, ...] = ()

    def cost(self, sent: Mapping[str, Any]) -> dict[str, int]:
        """What a request with these parameters costs, by counter."""
        total: dict[str, int] = {}
        for charge in self.charges:
            total[charge.counter] = total.get(charge.counter, 0) + charge.of(sent)
        return total


class Query(Struct, frozen=True):
    """How to find out what became of a request: the operation that tells, and how its answer is read.

    Attributes:
        operation: name of the constant in the product's `operations`.
        effect: what the request does to the order that the query shows.
        match: parameter of the query (Python name) and the request's value for it: its name on the wire, in a batch
            `batchOrders[].newClientOrderId`, or `orderIdList[]` of a list. A batch is asked for order by order.
        status: the field of the query's answer that holds the order's state.
        canceled: states that a cancel leads to.
        final: states in which an order stays for ever, those in `canceled` among them.
        unclear: states that a cancel can lead to, and something else as well.
        accepted: states that read like a refusal, to which only an accepted order comes.
        absent: error codes of the query which say that there is no such order.
        replaces: as `match`, for the order that the request cancels before it makes a new one.
    """

    operation: str
    effect: Literal["new", "cancel", "change"]
    match: tuple[tuple[str, str], ...]
    status: str = "status"
    canceled: tuple[str, ...] = ()
    final: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    absent: tuple[int, ...] = (-2013,)
    replaces: tuple[tuple[str, str], ...] = ()


class Operation(Struct, Generic[T], frozen=True):
    """One operation of the exchange, reachable over REST, the WebSocket API or both.

    Attributes:
        reads: it changes nothing, and may be asked again.
        recv_window: what is sent, in ms, if nobody names one: only where the exchange demands one.
        client_id: the parameter (name on the wire; `batchOrders[].newClientOrderId` inside a batch) that names a new
            order, and that the client fills in if nobody else does.
        query: how to find out what became of it; None where the documentation has no way.
    """

    name: str
    auth: Literal["none", "key", "signed"]
    answer: Any
    rest: Route | None = None
    ws: Route | None = None
    params: tuple[Param, ...] = ()
    rules: tuple[Rule, ...] = ()
    errors: Mapping[int, str] = field(default_factory=dict)
    reads: bool = False
    recv_window: int | None = None
    client_id: str | None = None
    query: Query | None = None
