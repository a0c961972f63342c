"""What a request costs, on which budgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..operation import Limit, Route

#: Counters that the exchange keeps for an IP address; all others it keeps for an account.
_BY_ADDRESS = frozenset({"ip", "raw_requests", "requests_ip"})

_MINUTE = 60_000  # ms

#: Counters of weight: a route that states none of them is taken to weigh 1.
_WEIGHTS = frozenset({"ip", "uid"})

#: What the exchange counts of an account's orders, and gives back when they are filled.
UNFILLED = "unfilled_orders"


def counts_orders(counter: str) -> bool:
    """Whether it is orders that are counted: `order_10s`, `orders`, `unfilled_orders`."""
    return "order" in counter


class Key(NamedTuple):
    """Which budget: of whom, and of what.

    Attributes:
        place: the exchange's host.
        account: what stands for the API key; empty where the IP address counts.
        counter: what is counted, as in `Limit`.
        interval: ms.
        rolling: whether the interval ends now, at any time, instead of at whole intervals.
        scope: of what part of the exchange: a group, an endpoint, the beginning of paths; empty for all of it.
    """

    place: str
    account: str
    counter: str
    interval: int
    rolling: bool
    scope: str


@dataclass(slots=True)  # not frozen, nor the bill: made for every call
class Entry:
    """A line of a bill.

    Attributes:
        key: the budget.
        limit: how much there is of it, as documented.
        cost: what the request takes of it.
        after: what it takes if it succeeds.
        headers: of answers, in lower case, that show what is used of it.
        waits: whether the request waits for room; or else it is only counted.
    """

    key: Key
    limit: int
    cost: int
    after: int
    headers: tuple[str, ...] = ()
    waits: bool = True

    @property
    def most(self) -> int:
        """What it takes at most: this is set aside until the answer comes."""
        return self.cost if self.cost > self.after else self.after


@dataclass(slots=True)
class Bill:
    """What a request costs.

    Attributes:
        place: the exchange's host.
        entries: what it takes, of each budget that it takes something of.
        shown: all budgets that its answer may speak of.
        states_limits: whether its answer's body lists limits (`exchangeInfo`).
        orders: what it lacks while the exchange takes no orders of its account; None if that does not concern it.
    """

    place: str
    entries: tuple[Entry, ...]
    shown: tuple[Entry, ...]
    states_limits: bool
    orders: Entry | None = None


def bill_of(
    limits: tuple[Limit, ...],
    route: Route,
    sent: Mapping[str, Any],
    *,
    place: str,
    account: str,
    name: str,
    orders: int = 0,
    waits: bool = True,
) -> Bill:
    """The bill of a request.

    The exchange counts every new order, whether the page of its endpoint says so or not. What that says goes before.

    Args:
        limits: of the product.
        route: on which the request goes.
        sent: its parameters, by Python name.
        place: the exchange's host.
        account: what stands for the API key, never the key itself; empty without one.
        name: of the operation.
        orders: how many new orders it is.
        waits: whether it shall wait until there is room for these.
    """
    costs, after = route.cost(sent), _after(route, sent)
    if _WEIGHTS.isdisjoint(costs):
        costs["ip"] = 1
    costs.setdefault("raw_requests", 1)
    if orders:
        for counter in {limit.counter for limit in limits if counts_orders(limit.counter)}:
            costs.setdefault(counter, orders)
    shown: list[Entry] = []
    for limit in limits:
        cost = costs.get(limit.counter, 0)
        is_known = cost > 0 or account or limit.counter in _BY_ADDRESS  # an answer to nobody tells of nobody's orders
        if is_known and route.path.startswith(limit.paths):
            key = _key(limit, route, place, account, name)
            waiting = waits or not counts_orders(limit.counter)
            shown.append(Entry(key, limit.limit, cost, after.get(limit.counter, cost), limit.headers, waiting))
    shown += [
        Entry(_key(limit, route, place, account, name), limit.limit, 1, 1, limit.headers) for limit in route.limits
    ]
    states_limits = route.path.endswith("/exchangeInfo") or route.method == "exchangeInfo"
    entries = [entry for entry in shown if entry.most > 0]
    lacks = next((entry for entry in entries if counts_orders(entry.key.counter)), None)
    if lacks is None and orders:  # nobody says how many there may be
        lacks = Entry(Key(place, account, "orders", _MINUTE, False, ""), 0, orders, orders)
    return Bill(place, tuple(entries), tuple(shown), states_limits, lacks if waits else None)


def documented(limits: tuple[Limit, ...], *, place: str, account: str) -> list[Entry]:
    """The budgets that a product's requests share, whatever they cost; those of single endpoints are not among them."""
    nowhere = Route("")
    return [
        Entry(_key(limit, nowhere, place, account, ""), limit.limit, 0, 0) for limit in limits if limit.per == "product"
    ]


def _after(route: Route, sent: Mapping[str, Any]) -> dict[str, int]:
    """What a request that succeeds costs, on the counters where that differs."""
    if all(charge.on_success is None for charge in route.charges):
        return {}
    total: dict[str, int] = {}
    for charge in route.charges:
        cost = charge.of(sent) if charge.on_success is None else charge.on_success
        total[charge.counter] = total.get(charge.counter, 0) + cost
    return total


def _key(limit: Limit, route: Route, place: str, account: str, name: str) -> Key:
    scope = limit.group or limit.paths
    if limit.per == "endpoint" and not limit.group:
        # The exchange's name of it: operations of two products on one host may share ours.
        scope = f"{route.method} {route.path}" if route.path else name
    owner = "" if limit.counter in _BY_ADDRESS else account
    return Key(place, owner, limit.counter, limit.interval, limit.rolling, scope)
