"""Calls that meet a budget: they wait if that can help, and say so at once if it cannot."""

from __future__ import annotations

import pickle
import time

import pytest
from binance_typed import Answer, Credentials, LimitReached, LocalStore, Spot, UsdsFutures, UsdsFuturesWs, Wallet
from binance_typed.runtime.venue import place_of

from tests.client.scripted import NEW, TICKER, Exchange, ask, error, ok

KEY = Credentials.hmac("toy-key", "toy-secret")


def held(seconds: float) -> Exchange:
    """An exchange that has told us to stop for so long."""
    exchange = Exchange(ok())
    now = exchange.true_time() // 1_000_000
    exchange.store.hold("toy", now, now + round(seconds * 1000))
    return exchange


@pytest.mark.parametrize("operation", [NEW, TICKER])
def test_a_stop_that_ends_in_time_is_waited_for(operation):
    exchange = held(5.0)
    assert ask(exchange, operation, limits="wait", server_time=False).orderId == 7
    assert sum(exchange.naps) >= 5.0
    assert len(exchange.sent) == 1


@pytest.mark.parametrize("operation", [NEW, TICKER])
def test_a_stop_that_outlasts_the_call_is_not_waited_for(operation):
    exchange = held(90.0)
    error = ask(exchange, operation, limits="wait", server_time=False)
    assert isinstance(error, LimitReached)
    assert (error.counter, exchange.naps, exchange.sent) == ("held", [], [])
    assert error.wait == pytest.approx(90.0, abs=3.0)


def test_both_transports_of_a_product_draw_from_one_budget():
    rest, ws = UsdsFutures(), UsdsFuturesWs()
    assert rest._venue.place == ws._venue.place == "fapi.binance.com"
    ws.close()
    rest.close()


@pytest.mark.parametrize(("status", "banned", "said"), [
    (429, False, "new_order: the exchange has told us to stop; there is room in "),
    (418, True, "new_order: the exchange has banned this address; there is room in "),
])  # fmt: skip
def test_a_ban_is_told_from_a_stop(status, banned, said):
    exchange = Exchange(error(status, retry_after=90))
    ask(exchange, NEW, limits="raise", server_time=False)
    refused = ask(exchange, NEW, limits="raise", server_time=False)
    assert isinstance(refused, LimitReached) and str(refused).startswith(said)
    assert (refused.counter, refused.is_banned) == ("held", banned)
    assert pickle.loads(pickle.dumps(refused)).is_banned is banned
    assert len(exchange.sent) == 1


def test_the_documented_budgets_are_shown_before_the_first_call():
    with Spot(budget=LocalStore()) as client:
        shown = client.limits
    assert {(each.counter, each.interval, each.limit, each.used, each.held_until) for each in shown} == {
        (limit.counter, limit.interval, limit.limit, 0, None) for limit in client._venue.limits
    }
    assert len(shown) == len(client._venue.limits) == 4
    assert all(each.scope == "" and each.resets_at > time.time() * 1000 for each in shown)


def test_budgets_of_single_endpoints_are_shown_once_they_were_used():
    class Answers:
        def send(self, request, timeout):
            return Answer(200, {}, b"[]")

        def close(self):
            pass

    options = {"transport": Answers(), "base_url": "http://127.0.0.1:1", "server_time": False}
    client = UsdsFutures(KEY, budget=LocalStore(), **options)
    before = {each.scope for each in client.limits}
    client.get_funding_rate_history()
    after = {each.scope for each in client.limits}
    assert before == {""}
    assert after > before
    assert {each.scope for each in Wallet(KEY, budget=LocalStore(), **options).limits} == set()


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("https://api.binance.com", "api.binance.com"),
        ("https://API.Binance.com", "api.binance.com"),
        ("https://api.binance.com:443", "api.binance.com"),
        ("wss://api.binance.com.:443/ws-api/v3", "api.binance.com"),
        ("http://api.binance.com:443", "api.binance.com:443"),
        ("http://127.0.0.1:80", "127.0.0.1"),
        ("http://127.0.0.1:8080", "127.0.0.1:8080"),
        ("http://[::1]:8080", "[::1]:8080"),
        *[(f"https://{name}.binance.com", "api.binance.com") for name in ("api1", "api2", "api3", "api4", "api-gcp")],
        ("https://fapi.binance.com", "fapi.binance.com"),
        ("https://api1.example.com", "api1.example.com"),
    ],
)
def test_one_host_has_one_budget_however_it_is_written(url, place):
    assert place_of({"rest": url}) == place_of({"ws": url.replace("http", "ws", 1)}) == place
    with Spot(base_url=url) as client:
        assert client._venue.place == place
