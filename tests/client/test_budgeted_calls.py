"""Calls that meet a budget: they wait if that can help, and say so at once if it cannot."""

from __future__ import annotations

import pytest
from binance_typed import LimitReached, UsdsFutures, UsdsFuturesWs

from tests.client.scripted import NEW, TICKER, Exchange, ask, ok


def held(seconds: float) -> Exchange:
    """An exchange that has told us to stop for so long."""
    exchange = Exchange(ok())
    exchange.store.hold("toy", exchange.true_time() // 1_000_000 + round(seconds * 1000))
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
