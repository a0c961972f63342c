"""What requests cost, on which budgets."""

from __future__ import annotations

from typing import Any

from binance_typed.runtime.limits.bill import Bill, Key, bill_of
from binance_typed.runtime.operation import Limit, Route
from binance_typed.runtime.rules import Case, Charge, When

MINUTE, DAY = 60_000, 86_400_000
WEIGHT = Limit("ip", 2400, MINUTE, headers=("x-mbx-used-weight-1m",))
ORDERS = Limit("order_10s", 300, 10_000), Limit("order_1m", 1200, MINUTE)
RAW = Limit("raw_requests", 61_000, 300_000)
SAPI = (
    Limit("ip", 12_000, MINUTE, per="endpoint", paths="/sapi/"),
    Limit("uid", 180_000, MINUTE, per="endpoint", paths="/sapi/"),
)


def charge(counter: str, value: int, on_success: int | None = None) -> Charge:
    return Charge(counter, (Case(value),), on_success)


def billed(route: Route, *limits: Limit, sent: dict[str, Any] | None = None) -> Bill:
    return bill_of(limits, route, sent or {}, place="x.test", account="digest", name="new_order")


def costs(found: Bill) -> dict[str, int]:
    return {f"{line.key.counter}/{line.key.interval}": line.cost for line in found.entries}


def test_a_line_for_every_budget_that_is_drawn_from() -> None:
    route = Route("POST", "/fapi/v1/order", (charge("ip", 0), charge("order_10s", 1), charge("order_1m", 1)))
    found = billed(route, WEIGHT, *ORDERS)
    assert costs(found) == {"order_10s/10000": 1, "order_1m/60000": 1}
    assert [line.limit for line in found.entries] == [300, 1200]
    assert [line.key.counter for line in found.shown] == ["ip", "order_10s", "order_1m"]


def test_the_cost_depends_on_what_is_sent() -> None:
    cases = (Case(40, When("absent", "symbol")), Case(0, per_item=("ids", 5, 100)))
    route = Route("GET", "/fapi/v1/trades", (Charge("ip", cases),))
    assert costs(billed(route, WEIGHT)) == {"ip/60000": 40}
    assert costs(billed(route, WEIGHT, sent={"symbol": "A", "ids": [1, 2, 3]})) == {"ip/60000": 15}
    assert costs(billed(route, WEIGHT, sent={"symbol": "A", "ids": [1] * 50})) == {"ip/60000": 100}


def test_one_counter_with_several_intervals() -> None:
    limits = Limit("unfilled_orders", 50, 10_000), Limit("unfilled_orders", 160_000, DAY)
    route = Route("order.place", charges=(charge("ip", 1), charge("unfilled_orders", 2)))
    assert costs(billed(route, *limits)) == {"unfilled_orders/10000": 2, f"unfilled_orders/{DAY}": 2}


def test_two_charges_on_one_counter_add_up() -> None:
    route = Route("GET", "/x", (charge("ip", 2, on_success=0), charge("ip", 3)))
    (line,) = billed(route, WEIGHT).entries
    assert (line.cost, line.after, line.most) == (5, 3, 5)


def test_a_success_may_cost_less_or_more() -> None:
    for before, after, most in ((1, 0, 1), (0, 1, 1), (5, 5, 5)):
        (line,) = billed(Route("POST", "/x", (charge("ip", before, after),)), WEIGHT).entries
        assert (line.cost, line.after, line.most) == (before, after, most)


def test_a_route_that_states_no_weight_weighs_one() -> None:
    assert costs(billed(Route("GET", "/x"), WEIGHT)) == {"ip/60000": 1}
    assert costs(billed(Route("GET", "/x", (charge("order_1m", 1),)), WEIGHT, *ORDERS)) == {
        "ip/60000": 1,
        "order_1m/60000": 1,
    }
    assert costs(billed(Route("GET", "/sapi/v1/x", (charge("uid", 7),)), *SAPI)) == {"uid/60000": 7}


def test_raw_requests_are_counted_where_there_is_a_limit() -> None:
    assert costs(billed(Route("GET", "/x"), WEIGHT, RAW)) == {"ip/60000": 1, "raw_requests/300000": 1}
    assert costs(billed(Route("GET", "/x", (charge("raw_requests", 5),)), RAW)) == {"raw_requests/300000": 5}


def test_whose_a_budget_is() -> None:
    route = Route(
        "POST", "/x", (charge("ip", 1), charge("order_1m", 1)),
        (Limit("requests_ip", 10, MINUTE, per="endpoint"), Limit("requests_uid", 5, MINUTE, per="endpoint")),
    )  # fmt: skip
    owners = {line.key.counter: line.key.account for line in billed(route, WEIGHT, RAW, *ORDERS).entries}
    assert owners == {"ip": "", "raw_requests": "", "requests_ip": "", "order_1m": "digest", "requests_uid": "digest"}


def test_endpoints_have_their_own_unless_they_share_a_group() -> None:
    own = Limit("requests_ip", 10, MINUTE, per="endpoint")
    shared = Limit("requests_ip", 500, 300_000, per="endpoint", group="GET /funding")

    def scopes(route: Route) -> list[str]:
        return [line.key.scope for line in billed(route, WEIGHT).entries]

    assert scopes(Route("GET", "/a", limits=(own, shared))) == ["", "GET /a", "GET /funding"]
    assert scopes(Route("GET", "/b", limits=(own, shared))) == ["", "GET /b", "GET /funding"]
    assert scopes(Route("thing.do", limits=(own,))) == ["", "new_order"]


def test_only_paths_that_are_meant() -> None:
    assert costs(billed(Route("GET", "/api/v3/x", (charge("ip", 3),)), *SAPI)) == {}
    (line,) = billed(Route("GET", "/sapi/v1/x", (charge("ip", 3),)), *SAPI).entries
    assert line.key == Key("x.test", "", "ip", MINUTE, False, "GET /sapi/v1/x")


def test_one_budget_for_products_that_share_it() -> None:
    route = Route("GET", "/fapi/v1/x", (charge("ip", 3),))
    one, other = (
        bill_of((WEIGHT,), route, {}, place="x.test", account=account, name=name)
        for account, name in (("a", "trades"), ("b", "book"))
    )
    assert one.entries[0].key == other.entries[0].key


def test_requests_that_list_limits() -> None:
    for route, states in (
        (Route("GET", "/fapi/v1/exchangeInfo"), True),
        (Route("exchangeInfo"), True),
        (Route("GET", "/fapi/v1/time"), False),
    ):
        assert billed(route).states_limits is states
