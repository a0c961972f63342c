"""What an error of the exchange tells about the request."""

from __future__ import annotations

import json

import pytest
from binance_typed import ApiError, ExecutionUnknown, LimitReached
from binance_typed.runtime.verdict import judge
from binance_typed.runtime.wire import Answer, Lost

from tests.client.scripted import NEW, QUERY, Exchange, ok

HALVES = {
    "nothing": ("FAILURE", "NOT_ATTEMPTED", True),
    "both": ("FAILURE", "FAILURE", True),
    "the cancel alone": ("SUCCESS", "FAILURE", False),
    "the new order alone": ("FAILURE", "SUCCESS", False),
}


def refusal(status: int, code: int, data: object = None, *, is_error: bool = False) -> Answer:
    body = {"code": code, "msg": "said"} | ({} if data is None else {"data": data})
    return Answer(status, {}, json.dumps(body).encode(), is_error=is_error)


@pytest.mark.parametrize(
    ("status", "known"),
    [
        (400, True), (401, True), (403, True), (404, True), (418, True), (429, True),
        # A reply that is an error, whatever its status; half of what was asked for was done.
        (0, False), (200, False), (302, False), (409, False),
    ],
)  # fmt: skip
def test_whether_nothing_was_executed(status, known):
    verdict = judge(refusal(status, -2010, is_error=True), 0)
    assert (verdict.kind, verdict.nothing_executed) == ("error", known)


def test_an_error_that_the_exchange_cannot_explain_proves_nothing():
    verdict = judge(refusal(400, -1000), 0)
    assert (verdict.kind, verdict.nothing_executed) == ("error", False)


@pytest.mark.parametrize("status", [400, 429])
@pytest.mark.parametrize("half", HALVES)
def test_what_one_of_two_things_has_done(status, half):
    canceled, made, known = HALVES[half]
    data = {"cancelResult": canceled, "newOrderResult": made, "cancelResponse": {"code": -2011, "msg": "said"}}
    assert judge(refusal(status, -2022, data), 0).nothing_executed is known


@pytest.mark.parametrize("data", [[], "SUCCESS", {"cancelResult": ["SUCCESS"]}, {"cancelResult": {"code": {}}}])
def test_data_of_another_form_is_passed_over(data):
    assert judge(refusal(400, -2022, data), 0).nothing_executed


def test_orders_that_are_used_up_stop_nothing_else():
    assert judge(refusal(429, -1003), 0).is_stop
    many = judge(refusal(429, -1015), 0)
    assert (many.is_stop, many.orders_used_up, many.retry_after) == (False, True, None)
    replaced = {"cancelResult": "SUCCESS", "newOrderResult": "FAILURE", "newOrderResponse": {"code": -1015, "msg": "x"}}
    assert not judge(refusal(429, -2021, replaced), 0).is_stop


def test_it_names_the_request_and_the_order():
    exchange = Exchange(refusal(409, -2021))
    with pytest.raises(ApiError) as caught:
        exchange.run(exchange.call(NEW).steps({"symbol": "BTCUSDT", "new_client_order_id": "mine"}))
    assert caught.value.request.keys() == {"symbol", "newClientOrderId", "timestamp"}
    assert caught.value.client_order_id == "mine"


@pytest.mark.parametrize(
    ("status", "headers", "seconds"), [(418, {"retry-after": "600"}, 600.0), (429, {}, 10.0), (418, {}, 120.0)]
)
def test_a_stop_is_one_though_its_body_is_lost(status, headers, seconds):
    lost = Lost("connection lost", status, b"abc", headers)
    verdict = judge(lost, 0)
    assert (verdict.kind, verdict.is_stop, verdict.retry_after) == ("unknown", True, seconds)
    exchange = Exchange(lost, ok())
    with pytest.raises(ExecutionUnknown):
        exchange.run(exchange.call(NEW).steps({"symbol": "BTCUSDT"}))
    with pytest.raises(LimitReached) as caught:
        exchange.run(exchange.call(NEW, limits="raise").steps({"symbol": "BTCUSDT"}))
    assert caught.value.wait == pytest.approx(seconds, abs=1.0)


def test_no_other_loss_stops_anything():
    assert not judge(Lost("connection lost", 503, b"", {"retry-after": "600"}), 0).is_stop


def test_a_set_clock_is_not_counted_as_a_repetition():
    """What is left after -1021 are all the repetitions that there are."""
    exchange = Exchange(refusal(400, -1021), *[refusal(503, -1000)] * 9)
    with pytest.raises(ExecutionUnknown):
        exchange.run(exchange.call(QUERY, retries=2).steps({"symbol": "BTCUSDT", "order_id": 1}))
    assert len(exchange.sent) == 4
