"""Orders and their budgets: what each costs, what the exchange gives back, and what happens when it takes no more."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from binance_typed import (
    Answer,
    ApiError,
    AsyncSpot,
    CoinFutures,
    Credentials,
    LimitReached,
    LocalStore,
    Margin,
    NotSent,
    Options,
    PortfolioMargin,
    Spot,
    UsdsFutures,
)
from binance_typed.runtime.limits.store import Unavailable

KEY, OTHER = Credentials.hmac("toy-key", "toy-secret"), Credentials.hmac("other-key", "toy-secret")
ORDER: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": 1}
USED_UP = b'{"code":-1015,"msg":"Too many new orders."}'
#: What a cancel-replace says whose cancel was done, and whose order was not.
HALF = (
    b'{"code":-2021,"msg":"x","data":{"cancelResult":"SUCCESS","newOrderResult":"FAILURE",'
    b'"cancelResponse":{},"newOrderResponse":{"code":-1015,"msg":"x"}}}'
)


class Exchange:
    """A transport that answers as it is told, tells the time, and counts what else was sent by method and path."""

    def __init__(self, answer: Callable[[str, str], Answer]) -> None:
        self._answer = answer
        self.sent: list[str] = []

    def send(self, request: Any, timeout: Any) -> Answer:
        path = request.target.partition("?")[0]
        if path.endswith("/time"):
            return Answer(200, {}, b'{"serverTime":%d}' % (time.time() * 1000))
        self.sent.append(f"{request.method} {path}")
        return self._answer(request.method, path)

    def close(self) -> None:
        pass


class AsyncExchange(Exchange):
    async def send(self, request: Any, timeout: Any) -> Answer:  # type: ignore[override] # noqa: ASYNC109
        return super().send(request, timeout)

    async def aclose(self) -> None:
        pass


def client(kind: type[Any], there: Exchange, store: LocalStore, key: Credentials = KEY, **options: Any) -> Any:
    options = {"limits": "raise", **options}
    return kind(key, transport=there, base_url="http://127.0.0.1:1", validate=False, budget=store, **options)


def tried(call: Callable[..., Any], times: int, **params: Any) -> list[Exception | None]:
    """What each of so many calls ends with; None if it ends well."""
    found: list[Exception | None] = []
    for _ in range(times):
        try:
            call(**params)
        except Exception as error:
            found.append(error)
        else:
            found.append(None)
    return found


def refusing(method: str, path: str) -> Answer:
    return Answer(429, {"retry-after": "10"}, USED_UP) if method == "POST" else Answer(200, {}, b"{}")


# --- -1015 ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "method", "read", "cancel", "counter"),
    [
        (Spot, "new_order", "query_order", "cancel_order", "unfilled_orders"),
        (UsdsFutures, "new_order", "query_order", "cancel_order", "order_10s"),
        (CoinFutures, "new_order", "query_order", "cancel_order", "order_10s"),
        (Options, "new_order", "query_single_order", "cancel_option_order", "order_1m"),
        (PortfolioMargin, "new_cm_order", "query_cm_order", "cancel_cm_order", "orders"),
        (Margin, "margin_account_new_order", "query_margin_accounts_order", "margin_account_cancel_order", "orders"),
    ],
)
def test_who_has_sent_too_many_orders_sends_no_more(kind, method, read, cancel, counter):
    there, store = Exchange(refusing), LocalStore()
    mine, other = client(kind, there, store), client(kind, there, store, OTHER)
    first, *rest = tried(getattr(mine, method), 30, **ORDER)
    assert isinstance(first, ApiError) and first.code == -1015
    refused = [each for each in rest if isinstance(each, LimitReached)]
    assert len(refused) == 29 and all(each.counter == counter for each in refused)
    assert all(9 < each.wait < 13 and not each.is_banned for each in refused)  # the clock is not known exactly
    assert len(there.sent) == 1
    for free in (read, cancel):
        assert tried(getattr(mine, free), 3, symbol="BTCUSDT", order_id=7) == [None] * 3
    assert isinstance(tried(getattr(other, method), 1, **ORDER)[0], ApiError), "another account may"
    assert len(there.sent) == 8


def test_of_the_asynchronous_clients_the_same_is_true():
    there = AsyncExchange(refusing)

    async def work() -> list[BaseException | None]:
        async with client(AsyncSpot, there, LocalStore()) as spot:
            first = await asyncio.gather(spot.new_order(**ORDER), return_exceptions=True)
            return first + await asyncio.gather(*[spot.new_order(**ORDER) for _ in range(9)], return_exceptions=True)

    assert [type(each).__name__ for each in asyncio.run(work())] == ["ApiError"] + ["LimitReached"] * 9
    assert len(there.sent) == 1


def test_without_a_time_it_lasts_until_the_window_ends():
    there = Exchange(lambda method, path: Answer(400, {}, USED_UP))
    spot = client(Spot, there, LocalStore())
    tried(spot.new_order, 1, **ORDER)
    (state,) = [each for each in spot.limits if each.counter == "unfilled_orders" and each.interval == 10_000]
    (refused,) = tried(spot.new_order, 1, **ORDER)
    if refused is not None and not isinstance(refused, ApiError):  # or else the window ended in between
        assert isinstance(refused, LimitReached)
        assert refused.wait <= 13
        assert state.interval == 10_000
    assert len(there.sent) <= 2


def test_whoever_counts_nothing_tells_the_others():
    there, store = Exchange(refusing), LocalStore()
    assert [type(each) for each in tried(client(Spot, there, store, limits="off").new_order, 3, **ORDER)] == [
        ApiError
    ] * 3
    assert isinstance(tried(client(Spot, there, store).new_order, 1, **ORDER)[0], LimitReached)
    assert len(there.sent) == 3


@pytest.mark.parametrize(("mode", "sent"), [("DO_NOTHING", 1), ("CANCEL_ONLY", 5)])
def test_a_replacement_whose_cancel_is_wanted_in_any_case_leaves(mode, sent):
    there = Exchange(lambda method, path: Answer(409, {"retry-after": "10"}, HALF))
    spot = client(Spot, there, LocalStore())
    replace = {**ORDER, "cancel_replace_mode": "ALLOW_FAILURE", "order_rate_limit_exceeded_mode": mode}
    tried(spot.cancel_an_existing_order_and_send_a_new_order, 5, cancel_order_id=7, **replace)
    assert len(there.sent) == sent
    assert isinstance(tried(spot.new_order, 1, **ORDER)[0], LimitReached)


@pytest.mark.parametrize(("mode", "sent"), [("DO_NOTHING", 50), ("CANCEL_ONLY", 53)])
def test_and_so_it_does_when_all_is_used(mode, sent):
    there = Exchange(lambda method, path: Answer(200, {}, b"{}"))
    spot = client(Spot, there, LocalStore())
    tried(spot.new_order, 50, **ORDER)
    replace = {**ORDER, "cancel_replace_mode": "STOP_ON_FAILURE", "order_rate_limit_exceeded_mode": mode}
    ends = tried(spot.cancel_an_existing_order_and_send_a_new_order, 3, cancel_order_id=7, **replace)
    if len(there.sent) != 53:  # or else a window ended in between
        assert [type(each) for each in ends] == [LimitReached] * 3
    assert sent == 50 or len(there.sent) == 53


# --- what an order costs ----------------------------------------------------------------------------------------


def costs(kind: type[Any], method: str, **params: Any) -> dict[str, int]:
    """What one request takes of the budgets of orders."""
    there = Exchange(lambda method, path: Answer(200, {}, b"[]" if "batch" in path.lower() else b"{}"))
    one = client(kind, there, LocalStore())
    getattr(one, method)(**params)
    assert len(there.sent) == 1
    return {each.counter: each.used for each in one.limits if "order" in each.counter}


BATCH = [{**ORDER, "quantity": "1"}] * 3
STOP: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "strategy_type": "STOP", "quantity": 1}


@pytest.mark.parametrize(
    ("kind", "method", "params", "cost"),
    [
        (UsdsFutures, "new_order", ORDER, {"order_10s": 1, "order_1m": 1}),
        (UsdsFutures, "new_algo_order", {**ORDER, "algo_type": "CONDITIONAL"}, {"order_10s": 1, "order_1m": 1}),
        (CoinFutures, "new_order", ORDER, {"order_10s": 1, "order_1m": 1}),
        (CoinFutures, "place_multiple_orders", {"batch_orders": BATCH}, {"order_10s": 3, "order_1m": 3}),
        (UsdsFutures, "place_multiple_orders", {"batch_orders": BATCH}, {"order_10s": 5, "order_1m": 1}),
        (Options, "new_order", ORDER, {"order_1m": 1}),
        (Options, "place_multiple_orders", {"orders": BATCH}, {"order_1m": 3}),
        (PortfolioMargin, "new_cm_order", ORDER, {"orders": 1}),
        (PortfolioMargin, "new_margin_order", ORDER, {"orders": 1}),
        (PortfolioMargin, "new_um_conditional_order", STOP, {"orders": 1}),
        (PortfolioMargin, "new_um_order", ORDER, {"orders": 1}),
        (UsdsFutures, "cancel_order", {"symbol": "BTCUSDT", "order_id": 7}, {"order_10s": 0, "order_1m": 0}),
    ],
)
def test_every_new_order_counts(kind, method, params, cost):
    """Whether its page says so or not; what that says goes before."""
    assert costs(kind, method, **params) == cost


# --- what is given back -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "said"), [(200, 1), (400, 0)])
def test_orders_that_are_filled_or_refused_are_not_held_against_others(status, said):
    header = {"x-mbx-order-count-10s": str(said), "x-mbx-order-count-1d": "9"}
    body = json.dumps({"orderId": 7} if status == 200 else {"code": -2010, "msg": "x"}).encode()
    there = Exchange(lambda method, path: Answer(status, header, body))
    ends = tried(client(Spot, there, LocalStore()).new_order, 120, **ORDER)
    assert len(there.sent) == 120
    assert not any(isinstance(each, LimitReached) for each in ends)


# --- whose word counts ------------------------------------------------------------------------------------------


def test_an_answer_to_nobody_says_nothing_of_an_account() -> None:
    """A request without a key is answered with the counts of no account, which must not replace those of this one."""
    shown = {"GET": "0", "POST": "50"}
    there = Exchange(lambda method, path: Answer(200, {"x-mbx-order-count-10s": shown[method]}, b'{"orderId":1}'))
    spot = client(Spot, there, LocalStore())
    while time.time() % 10 > 9:  # all in one window
        time.sleep(0.05)
    spot.new_order(**ORDER)
    time.sleep(0.05)  # so that nobody can take them for simultaneous
    spot.order_book(symbol="BTCUSDT")
    with pytest.raises(LimitReached, match="unfilled_orders"):
        spot.new_order(**ORDER)
    assert there.sent.count("POST /api/v3/order") == 1


def test_each_budget_is_shown_once() -> None:
    there = Exchange(lambda method, path: Answer(200, {"x-mbx-order-count-10s": "3"}, b'{"orderId":1}'))
    spot = client(Spot, there, LocalStore())
    spot.order_book(symbol="BTCUSDT")
    spot.new_order(**ORDER)
    shown = [(each.counter, each.interval, each.scope) for each in spot.limits]
    assert len(shown) == len(set(shown)) == 4


def test_a_budget_that_cannot_be_asked() -> None:
    class Gone(LocalStore):
        def state(self, *arguments: Any) -> Any:
            raise Unavailable("Redis is gone")

    spot = client(Spot, Exchange(refusing), Gone())
    with pytest.raises(NotSent, match="limits: Redis is gone"):
        spot.limits  # noqa: B018 - it asks
