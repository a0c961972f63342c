"""What answers say of the limits, and what they cannot make us believe."""

from __future__ import annotations

import json
from typing import Any

import pytest
from binance_typed.runtime.limits.bill import bill_of
from binance_typed.runtime.limits.headers import seen_in
from binance_typed.runtime.operation import Limit, Route
from binance_typed.runtime.rules import Case, Charge
from binance_typed.runtime.wire import Answer
from hypothesis import given
from hypothesis import strategies as st

MINUTE, DAY = 60_000, 86_400_000
LIMITS = (
    Limit("ip", 6000, MINUTE, headers=("x-mbx-used-weight-1m", "x-mbx-used-weight")),
    Limit("unfilled_orders", 50, 10_000),
    Limit("unfilled_orders", 160_000, DAY, headers=("x-mbx-order-count-1d",)),
    Limit("raw_requests", 61_000, 300_000),
)
ROUTE = Route("POST", "/api/v3/order", (Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(1),))))
INFO = Route("GET", "/api/v3/exchangeInfo")

Read = list[tuple[str, int, int | None, int | None]]


def read(
    headers: dict[str, str] | None = None,
    limits: bytes = b"",
    body: bytes = b"{}",
    *,
    route: Route = ROUTE,
    product: tuple[Limit, ...] = LIMITS,
    status: int = 200,
) -> Read:
    bill = bill_of(product, route, {}, place="x.test", account="a", name="new_order")
    found = seen_in(Answer(status, headers or {}, body, limits), bill)
    return [(each.entry.key.counter, each.entry.key.interval, each.used, each.limit) for each in found]


@pytest.mark.parametrize(
    ("name", "counter", "interval"),
    [
        ("x-mbx-used-weight-1m", "ip", MINUTE),
        ("x-mbx-used-weight", "ip", MINUTE),
        ("x-mbx-order-count-10s", "unfilled_orders", 10_000),
        ("x-mbx-order-count-1d", "unfilled_orders", DAY),
    ],
)
def test_headers_that_are_documented_and_those_that_are_named_so(name: str, counter: str, interval: int) -> None:
    assert read({"date": "today", name: "12"}) == [(counter, interval, 12, None)]


def test_headers_of_wallets_and_the_like() -> None:
    product = Limit("ip", 12_000, MINUTE, per="endpoint"), Limit("uid", 180_000, MINUTE, per="endpoint")
    headers = {"x-sapi-used-ip-weight-1m": "3", "x-sapi-used-uid-weight-1m": "4", "x-sapi-used-uid-weight-1d": "5"}
    assert read(headers, product=product) == [("ip", MINUTE, 3, None), ("uid", MINUTE, 4, None)]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-mbx-used-weight-1m", "-1"),
        ("x-mbx-used-weight-1m", "1e9"),
        ("x-mbx-used-weight-1m", ""),
        ("x-mbx-used-weight-1m", "٣"),
        ("x-mbx-used-weight-1m", "9" * 16),
        ("x-mbx-used-weight-1h", "1"),
        ("x-mbx-used-weight-1y", "1"),
        ("x-mbx-used-weight-", "1"),
        ("x-mbx-used-weight-m", "1"),
        ("x-mbx-used-weight-²s", "1"),
        ("x-mbx-order-count-" + "9" * 5000 + "s", "1"),
        ("x-mbx-", "1"),
        ("x-mbx-uuid", "12"),
        ("retry-after", "12"),
    ],
)
def test_odd_headers_are_passed_over(name: str, value: str) -> None:
    assert read({name: value}) == []


def rate(**changed: Any) -> dict[str, Any]:
    usual = {"rateLimitType": "ORDERS", "interval": "SECOND", "intervalNum": 10, "limit": 60, "count": 7}
    return {**usual, **changed}


def test_rate_limits_of_replies() -> None:
    said = [
        rate(),
        rate(interval="DAY", intervalNum=1, limit=160_000, count=0),
        rate(rateLimitType="REQUEST_WEIGHT", interval="MINUTE", intervalNum=1, limit=5000, count=70),
        rate(rateLimitType="RAW_REQUESTS", interval="MINUTE", intervalNum=5, limit=61_000),
    ]
    assert read(limits=json.dumps(said).encode()) == [
        ("unfilled_orders", 10_000, 7, 60),
        ("unfilled_orders", DAY, 0, 160_000),
        ("ip", MINUTE, 70, 5000),
        ("raw_requests", 300_000, 7, 61_000),
    ]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"count": None}, (None, 60)),
        ({"count": "7"}, (None, 60)),
        ({"count": True}, (None, 60)),
        ({"count": -1}, (None, 60)),
        ({"count": 7.5}, (None, 60)),
        ({"limit": 0}, (7, None)),
        ({"limit": -5}, (7, None)),
        ({"limit": 10**15}, (7, None)),
        ({"limit": None, "count": None}, None),
        ({"intervalNum": 0}, None),
        ({"intervalNum": 11}, None),
        ({"intervalNum": "10"}, None),
        ({"interval": "FORTNIGHT"}, None),
        ({"interval": ["SECOND"]}, None),
        ({"rateLimitType": {"ORDERS": 1}}, None),
        ({"rateLimitType": "CONNECTIONS"}, None),
    ],
)
def test_odd_rate_limits_are_passed_over(
    changed: dict[str, Any], expected: tuple[int | None, int | None] | None
) -> None:
    told = json.dumps([None, 3, [], rate(**changed)]).encode()
    assert read(limits=told) == ([] if expected is None else [("unfilled_orders", 10_000, *expected)])


@pytest.mark.parametrize("text", [b"{", b"[[" * 100_000, b"\xff", b"null", b"{}", b'"x"', b"[" + b"9" * 5000 + b"]"])
def test_rate_limits_that_are_none(text: bytes) -> None:
    assert read(limits=text) == []
    assert read(body=text, route=INFO) == []
    assert read(body=b'{"rateLimits":' + text + b"}", route=INFO) == []


def test_limits_that_exchange_info_lists() -> None:
    told = json.dumps({"symbols": [{"a": 1}], "rateLimits": [{**rate(), "count": None}]}).encode()
    assert read(body=told, route=INFO) == [("unfilled_orders", 10_000, None, 60)]
    assert read(body=told, route=ROUTE) == []
    assert read(body=told, route=INFO, status=403) == []


@given(st.dictionaries(st.sampled_from(["x-mbx-used-weight-1m", "x-mbx-order-count-1"]) | st.text(), st.text()))
def test_any_headers(headers: dict[str, str]) -> None:
    read(headers)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(), st.lists))
def test_any_rate_limits(said: Any) -> None:
    read(limits=json.dumps([rate(count=said, limit=said), rate(intervalNum=said, interval=said), said]).encode())
