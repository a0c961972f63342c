"""What became of a request: what the query answers, what the request does, and whether it can still arrive."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import Any

import pytest
from binance_typed import ExecutionUnknown
from binance_typed.runtime.clock import Sample
from binance_typed.runtime.operation import Param
from binance_typed.runtime.wire import Answer, Timeout
from msgspec.structs import replace

from tests.client.scripted import (
    CANCEL,
    CHANGE,
    ENDS,
    LEVERAGE,
    NEW,
    OPERATIONS,
    QUERY,
    TICKER,
    UNSENT,
    S,
    ask,
    ok,
)  # fmt: skip
from tests.client.scripted import Exchange as Scripted
from tests.client.scripted import error as refused


class Exchange(Scripted):
    closed = False


MS = 1_000_000  # ns
ID = "an-id"
LOST = ENDS["lost"]()
CLOSED = "the client is closed; `resolve(error)` of another client can ask"
#: Every request that the query can tell of.
REQUESTS: dict[str, tuple[Any, dict[str, Any]]] = {
    "new": (NEW, {"new_client_order_id": ID}),
    "cancel": (CANCEL, {"order_id": 7}),
    "cancel by id": (CANCEL, {"orig_client_order_id": ID}),
    "change": (CHANGE, {"order_id": 7, "price": "1.50"}),
}
SETTLED = 15.1  # s: `recvWindow`, and as long as an order may lie in a queue of the exchange
#: ms since 1970: when the requests are made, and as much earlier and later as no clock is wrong.
NOW = 1_700_000_000_000
BEFORE, LATER = NOW - 60_000, NOW + 60_000


def shown(state: Any, **more: Any) -> Answer:
    return ok({"orderId": 7, "clientOrderId": ID, "status": state, "price": "1.4", **more})


def unknown(exchange: Exchange, request: str, **options: Any) -> ExecutionUnknown:
    operation, params = REQUESTS[request]
    exchange.script = [LOST]
    found = ask(exchange, operation, params, **options)
    assert type(found) is ExecutionUnknown
    exchange.sent.clear()
    exchange.naps.clear()
    return found


#: What the request does → what the query answers → what is said as long as it can arrive, and later.
E, N, U = "executed", "not executed", "unknown"
ABSENT = refused(400, -2013)
TABLE: dict[str, dict[str, tuple[Answer, str, str]]] = {
    "new": {
        "no such order": (ABSENT, U, N),
        "no such order, in other words": (refused(400, -2026), U, N),
        "open": (shown("NEW"), E, E),
        "filled": (shown("FILLED"), E, E),
        "canceled": (shown("CANCELED"), E, E),
        "expired": (shown("EXPIRED"), E, E),
        "rejected": (shown("REJECTED"), N, N),
        "triggered, and denied then": (shown("REJECTED_LATER"), E, E),
        "a list of which something was rejected": (shown("REJECT"), U, U),
        "a state that nobody knows": (shown("MELTED"), E, E),
        "a list of the same id, of before": (shown("ALL_DONE", transactionTime=BEFORE), U, N),
        "a list": (shown("ALL_DONE", transactionTime=LATER), E, E),
    },
    "cancel": {
        "no such order": (ABSENT, U, U),
        "open": (shown("NEW"), U, N),
        "in part filled": (shown("PARTIALLY_FILLED"), U, N),
        "filled": (shown("FILLED"), N, N),
        "canceled": (shown("CANCELED"), E, E),
        "on its way": (shown("PENDING_CANCEL"), U, U),
        "expired": (shown("EXPIRED"), N, N),
        "rejected": (shown("REJECTED"), N, N),
        "triggered": (shown("TRIGGERED"), U, N),
        "triggered, and filled or canceled": (shown("FINISHED"), U, U),
        "canceled before": (shown("CANCELED", updateTime=BEFORE), N, N),
        "ended before, nobody knows how": (shown("FINISHED", updateTime=BEFORE), N, N),
        "canceled just before": (shown("CANCELED", updateTime=NOW - 1), E, E),
        "open, and made after the request": (shown("NEW", time=LATER), U, U),
        "canceled, and made after the request": (shown("CANCELED", time=LATER), U, U),
        "made just before the request": (shown("NEW", time=NOW - 1), U, N),
    },
    "change": {
        "no such order": (ABSENT, U, U),
        "as it was": (shown("NEW", updateTime=BEFORE), U, N),
        "as it was, and nobody says when it was touched": (shown("NEW"), U, U),
        "as it was made": (shown("NEW", time=NOW - 1, updateTime=NOW - 1), U, N),
        "as nobody wanted it": (shown("NEW", price="1.6", updateTime=NOW), U, U),
        "as it was, and filled in part": (shown("PARTIALLY_FILLED", updateTime=LATER), U, U),
        "as it was, and filled since": (shown("FILLED", updateTime=LATER), U, U),
        "as it was, and made after the request": (shown("NEW", time=LATER, updateTime=LATER), U, U),
        "as it was to be": (shown("NEW", price="1.5"), E, E),
        "as it was to be, and filled": (shown("FILLED", price="1.500"), E, E),
        "ended as it was": (shown("FILLED", updateTime=BEFORE), N, N),
        "canceled": (shown("CANCELED"), U, U),
        "expired": (shown("EXPIRED"), U, U),
        "without a price": (ok({"orderId": 7, "status": "NEW"}), U, U),
    },
}
TABLE["cancel by id"] = TABLE["cancel"]
ROWS = [(request, name) for request, rows in TABLE.items() for name in rows]

#: Answers to the query that say nothing of the order.
NOTHING: dict[str, Any] = {
    "unreadable": Answer(200, {}, b"<html>"),
    "empty": Answer(200, {}, b""),
    "null": Answer(200, {}, b"null"),
    "a text": Answer(200, {}, b'"FILLED"'),
    "half": Answer(200, {}, b'{"orderId":7,"clientOrderId":"an-id","status":"FILLED"'),
    "no object": ok([]),
    "two objects": ok([{"orderId": 7, "clientOrderId": ID, "status": "CANCELED"}] * 2),
    "an empty object": ok({}),
    "another order": shown("CANCELED", orderId=8, clientOrderId="other"),
    "another order, whose price is the id": shown("FILLED", orderId=8, clientOrderId=None, price="1.5"),
    "another order, of which another field holds the id": shown(
        "FILLED", orderId=8, clientOrderId="x", symbol=ID, no=7
    ),
    "another order, with the id of its list": shown("FILLED", orderId=8, clientOrderId="x", orderListId=7),
    "another order, whose number is the id": shown("FILLED", orderId=ID, clientOrderId="7"),
    "no state": shown(None),
    "a state that is no text": shown(["FILLED"]),
    "an empty state": shown(""),
    "an error in a success": ok({"code": -1000, "msg": "said"}),
    "refused": refused(400, -1102),
    "no key": refused(401, -2014),
    "stopped": refused(429, -1003, 0),
    "502": refused(502),
    "unknown itself": refused(503, -1007),
    "lost": LOST,
    "unsent": UNSENT,
}


# --- the table --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("over", ["rest", "ws"])
@pytest.mark.parametrize("is_settled", [False, True])
@pytest.mark.parametrize(("request_", "row"), ROWS)
def test_the_table(over, is_settled, request_, row):
    answer, early, late = TABLE[request_][row]
    exchange = Exchange()
    found = unknown(exchange, request_, over=over)
    if is_settled:
        exchange.mono += round(SETTLED * S)
    exchange.script = [answer]
    resolution = found.resolve(wait=0)
    assert resolution.state == (late if is_settled else early), resolution
    assert resolution.reason
    assert [sent[""] for sent in exchange.sent] == ["/toy/query_order" if over == "rest" else "query_order.ws"]
    assert (resolution.answer is None) == (answer.status != 200)
    if resolution.answer is not None:
        assert resolution.answer.raw == answer.body


@pytest.mark.parametrize("is_settled", [False, True])
@pytest.mark.parametrize("request_", REQUESTS)
@pytest.mark.parametrize("fault", NOTHING)
def test_what_says_nothing_decides_nothing(is_settled, request_, fault):
    exchange = Exchange()
    found = unknown(exchange, request_)
    if is_settled:
        exchange.mono += round(SETTLED * S)
    exchange.script = [NOTHING[fault]]
    assert found.resolve(wait=0).state == U
    assert found.resolve(wait=3).state == U
    assert all(sent[""] == "/toy/query_order" for sent in exchange.sent)  # the request itself never leaves again


def test_what_is_asked():
    for request, asked in (
        ("new", {"symbol": "A", "origClientOrderId": ID}),
        ("cancel", {"symbol": "A", "orderId": "7"}),
        ("cancel by id", {"symbol": "A", "origClientOrderId": ID}),
        ("change", {"symbol": "A", "orderId": "7"}),
    ):
        exchange = Exchange()
        found = unknown(exchange, request)
        exchange.script = [shown("FILLED")]
        found.resolve(wait=0)
        (sent,) = exchange.sent
        assert {name: sent[name] for name in sent if name not in ("", "timestamp", "signature")} == asked


def test_an_answer_that_comes_as_a_list_of_one():
    exchange = Exchange()
    found = unknown(exchange, "new")
    exchange.script = [ok([{"orderId": 7, "clientOrderId": ID, "status": "NEW"}])]
    assert found.resolve(wait=0).state == E


# --- until the request can no longer arrive ---------------------------------------------------------------------


@pytest.mark.parametrize("window", [None, 1000, 20_000])
@pytest.mark.parametrize("over", ["rest", "ws"])
def test_it_goes_on_asking_until_the_request_can_no_longer_arrive(window, over):
    exchange = Exchange()
    found = unknown(exchange, "new", window=window, over=over)
    began = exchange.mono
    exchange.script = [ABSENT]
    assert found.resolve().state == N
    elapsed = (exchange.mono - began) / S
    limit = (window or 5000) / 1000 + 10
    assert limit - 0.1 <= elapsed <= limit + 0.2
    assert 3 <= len(exchange.sent) <= 40


def test_an_order_that_appears_late():
    exchange = Exchange()
    found = unknown(exchange, "new")
    exchange.script = [ABSENT, ABSENT, refused(500), ABSENT, shown("FILLED")]
    assert found.resolve().state == E
    assert exchange.mono - 5_000 * S < 6 * S


def test_an_order_that_appears_at_the_last_moment():
    """The answer counts that was asked for after the request could no longer arrive, not one that was under way."""
    exchange = Exchange()
    found = unknown(exchange, "new")
    exchange.mono += round((SETTLED - 0.3) * S)
    exchange.lasts = 1.0  # the query itself takes so long that the time passes meanwhile
    exchange.script = [ABSENT]
    assert found.resolve(wait=0).state == U
    assert found.resolve(wait=0).state == N


def test_a_clock_that_may_be_wrong_takes_longer():
    """Not known to a second: the exchange may still take the request for as long."""
    for server_time, state in ((True, N), (False, U)):
        exchange = Exchange()
        found = unknown(exchange, "new", server_time=server_time)
        exchange.mono += round(SETTLED * S)
        exchange.script = [ABSENT]
        assert found.resolve(wait=0).state == state
    exchange.mono += 2 * S
    assert found.resolve(wait=0).state == N


@pytest.mark.parametrize("wait", [0, 0.5, 3])
def test_as_long_as_is_wanted(wait):
    exchange = Exchange()
    found = unknown(exchange, "cancel")
    began = exchange.mono
    exchange.script = [shown("NEW")]
    assert found.resolve(wait).state == U
    assert wait <= (exchange.mono - began) / S < wait + 0.1
    assert len(exchange.sent) == 1 if wait == 0 else len(exchange.sent) > 1
    if wait == 0:
        assert exchange.naps == []


@pytest.mark.parametrize("wait", [-1, -0.001, float("nan"), float("inf"), float("-inf"), True, False, "1", 1j])
@pytest.mark.parametrize("is_async", [False, True])
def test_what_is_no_time_to_wait(wait, is_async):
    exchange = Exchange(is_async=is_async)
    found = unknown(exchange, "new")
    with pytest.raises(ValueError, match=r"^wait is a number of seconds, 0 or more$"):
        asyncio.run(found.aresolve(wait)) if is_async else found.resolve(wait)
    assert exchange.sent == []


@pytest.mark.parametrize("wait", [0, 0.0, 1e300, 10**400])
def test_any_time_to_wait(wait):
    exchange = Exchange()
    found = unknown(exchange, "new")
    exchange.script = [shown("FILLED")]
    assert found.resolve(wait).state == E


@pytest.mark.parametrize(("wait", "total"), [(0, 1.0), (0.5, 1.0), (4, 4.0), (20, 8.0), (None, 8.0)])
def test_a_query_takes_no_longer_than_there_is(wait, total):
    exchange = Exchange()
    found = unknown(exchange, "new", timeout=Timeout(8, 8, 8))
    exchange.script = [shown("FILLED")]
    exchange.timeouts.clear()
    found.resolve(wait)
    assert [round(timeout.total, 6) for timeout in exchange.timeouts] == [total]
    assert all(timeout.connect <= total and timeout.read <= total for timeout in exchange.timeouts)


def test_the_last_query_has_what_is_left():
    exchange = Exchange()
    found = unknown(exchange, "cancel")
    exchange.script = [shown("NEW")]
    exchange.timeouts.clear()
    began = exchange.mono
    found.resolve(3)
    totals = [timeout.total for timeout in exchange.timeouts]
    assert totals[0] == pytest.approx(3, abs=0.01)
    assert totals == sorted(totals, reverse=True)
    assert totals[-1] == 1.0
    assert (exchange.mono - began) / S < 3.1


@pytest.mark.parametrize("wait", [None, 0, 30])
@pytest.mark.parametrize("is_async", [False, True])
def test_a_closed_client_says_so_at_once(wait, is_async):
    exchange = Exchange(is_async=is_async)
    found = unknown(exchange, "new")
    exchange.closed, began = True, exchange.mono
    resolution = asyncio.run(found.aresolve(wait)) if is_async else found.resolve(wait)
    assert (resolution.state, resolution.reason) == (U, CLOSED)
    assert (exchange.mono, exchange.sent, exchange.naps) == (began, [], [])


def test_a_client_that_is_closed_meanwhile():
    exchange = Exchange()
    found = unknown(exchange, "new")

    def closing(_):
        exchange.closed = True
        return ABSENT

    exchange.script = [closing]
    assert found.resolve().reason == CLOSED
    assert len(exchange.sent) == 1


def test_again_and_again():
    """An unknown outcome may be asked for as often as one likes, and for the time of the query, not of the call."""
    exchange = Exchange()
    found = unknown(exchange, "new", timeout=Timeout(2, 2, 2))
    exchange.script = [ABSENT]
    assert found.resolve(wait=0).state == U
    exchange.mono += 60 * S
    assert found.resolve(wait=0).state == N
    exchange.script = [shown("FILLED")]
    assert found.resolve(wait=0).state == E


@pytest.mark.parametrize("over", ["rest", "ws"])
def test_a_request_whose_end_came_late(over):
    """The connection was there until then: for as long the exchange may have been at it."""
    exchange = Exchange(lasts=8.0)
    found = unknown(exchange, "new", over=over, window=1000)
    exchange.lasts, exchange.script = 0.01, [ABSENT]
    exchange.mono += round(9.8 * S)
    assert found.resolve(wait=0).state == U
    exchange.mono += round(0.3 * S)
    assert found.resolve(wait=0).state == N


def test_a_clock_that_the_query_sets_right():
    """Ten seconds fast: what looked as if its time had passed can still arrive."""
    exchange = Exchange()
    found = unknown(exchange, "new")
    exchange.mono += round(SETTLED * S)

    def corrected(_):
        exchange.clock.take([Sample(exchange.mono - 2 * MS, exchange.mono, exchange.wall() - 10 * S)])
        return ABSENT

    exchange.script = [corrected]
    assert found.resolve(wait=0).state == U
    exchange.script = [ABSENT]
    assert found.resolve(wait=0).state == U
    exchange.mono += 11 * S
    assert found.resolve(wait=0).state == N


def test_too_late_to_say():
    """The exchange forgets orders that came to nothing."""
    exchange = Exchange()
    found = unknown(exchange, "new")
    exchange.mono += 2 * 3600 * S
    exchange.script = [ABSENT]
    assert found.resolve(wait=0).state == U


def test_unsigned_requests_have_no_window():
    """They can arrive as long as the call waited for an answer, and a little longer."""
    asked = replace(NEW, auth="key")
    for seconds, state in ((0, U), (14.9, U), (15.2, N)):
        exchange = Exchange(LOST)
        found = ask(exchange, asked, {"new_client_order_id": ID}, timeout=Timeout(5, 5, 5))
        exchange.mono += round(seconds * S)
        exchange.script = [ABSENT]
        assert found.resolve(wait=0).state == state


# --- the same id twice ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["time", "transactTime", "createTime", "bookTime"])
@pytest.mark.parametrize("unit", ["ms", "us"])
def test_an_older_order_of_the_same_id(field, unit):
    """An id may be used again once its order has ended: that order is not this one."""
    exchange = Exchange()
    began = exchange.true_time()
    found = unknown(exchange, "new")
    of = 1_000 if unit == "us" else MS
    exchange.script = [shown("FILLED", **{field: (began - 60 * S) // of})]
    assert found.resolve(wait=0).state == U
    exchange.mono += round(SETTLED * S)
    assert found.resolve(wait=0).state == N
    exchange.script = [shown("FILLED", **{field: (began + S) // of})]
    assert found.resolve(wait=0).state == E
    exchange.script = [shown("FILLED", **{field: began // of})]
    assert found.resolve(wait=0).state == E


@pytest.mark.parametrize("answer", [ABSENT, shown("REJECTED"), shown("FILLED", time=1)])
def test_a_request_that_does_more_than_one_thing(answer):
    """Without the new order the other one may be canceled all the same: no error of the query is listed on purpose."""
    exchange = Exchange(LOST)
    assert NEW.query is not None
    found = ask(exchange, replace(NEW, query=replace(NEW.query, absent=())), {"new_client_order_id": ID})
    exchange.mono += round(SETTLED * S)
    exchange.script = [answer]
    assert found.resolve(wait=0).state == U
    exchange.script = [shown("NEW")]
    assert found.resolve(wait=0).state == E


FULL = replace(NEW, params=(*NEW.params, *(Param(name, name, "STRING") for name in ("side", "type", "quantity"))))
SENT = {"new_client_order_id": ID, "side": "BUY", "type": "STOP", "quantity": "0.10", "price": "1.50"}
SEEN = {"side": "BUY", "type": "STOP", "origQty": "0.1", "price": "1.5"}


@pytest.mark.parametrize("is_settled", [False, True])
@pytest.mark.parametrize(
    ("other", "state"),
    [
        ({}, E),
        ({"side": "SELL"}, U),
        ({"type": "MARKET"}, U),
        ({"type": "MARKET", "origType": "STOP"}, E),
        ({"origQty": "0.2"}, U),
        ({"origQty": "NaN"}, U),
        ({"origQty": None, "quantity": "0.100"}, E),
        ({"origQty": None, "quantity": "0.2"}, U),
        ({"price": "1.6"}, U),
        ({"price": "sNaN"}, U),
        ({"price": None, "side": None, "type": None, "origQty": None}, E),
    ],
)
def test_an_order_that_is_not_the_one_that_was_sent(other, state, is_settled):
    exchange = Exchange(LOST)
    found = ask(exchange, FULL, SENT)
    if is_settled:
        exchange.mono += round(SETTLED * S)
    exchange.script = [shown("FILLED", **{**SEEN, **other})]
    resolution = found.resolve(wait=0)
    assert resolution.state == state
    assert state == E or resolution.reason == "the query shows another order"


def test_an_order_at_whatever_price():
    exchange = Exchange(LOST)
    found = ask(exchange, FULL, {name: value for name, value in SENT.items() if name != "price"})
    exchange.script = [shown("FILLED", **{**SEEN, "price": "0"})]
    assert found.resolve(wait=0).state == E


@pytest.mark.parametrize("made", ["1", True, None, 1.5, {}])
def test_a_time_that_is_none(made):
    exchange = Exchange()
    found = unknown(exchange, "new")
    exchange.script = [shown("FILLED", time=made)]
    assert found.resolve(wait=0).state in (E, U)


# --- where nothing tells ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("operation", "params", "reason"),
    [
        (LEVERAGE, {}, "the documentation has no query that tells"),
        (TICKER, {}, "it only reads: ask again"),
    ],
)
def test_without_a_query(operation, params, reason):
    exchange = Exchange(LOST)
    found = ask(exchange, operation, params)
    exchange.sent.clear()
    resolution = found.resolve()
    assert (resolution.state, resolution.answer, exchange.sent) == (U, None, [])
    assert resolution.reason == reason
    assert found.client_order_id is None


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("answer", [shown("FILLED", clientOrderId=None), ABSENT])
def test_without_an_id(validate, answer):
    """Nothing that the exchange shows, or does not, can be known to be this order."""
    exchange = Exchange(LOST)
    found = ask(exchange, NEW, order_ids=None, validate=validate)
    assert found.client_order_id is None
    exchange.script = [answer]
    exchange.mono += round(SETTLED * S)
    resolution = found.resolve()
    assert (resolution.state, resolution.answer) == (U, None)
    assert resolution.reason == "the order was sent without an id"
    assert len(exchange.sent) == 1


def test_without_a_client():
    exchange = Exchange()
    found = unknown(exchange, "new")
    copy = pickle.loads(pickle.dumps(found))
    assert copy.resolve().state == U
    assert asyncio.run(copy.aresolve()).state == U
    assert (copy.client_order_id, copy.request) == (ID, found.request)


# --- what the exception carries ---------------------------------------------------------------------------------


@pytest.mark.parametrize("over", ["rest", "ws"])
def test_what_the_exception_carries(over):
    exchange = Exchange()
    found = unknown(exchange, "new", over=over, window=1500)
    assert (found.operation, found.reason, found.client_order_id) == ("new_order", "connection lost (X)", ID)
    assert found.request.keys() == {"symbol", "newClientOrderId", "recvWindow", "timestamp"}
    made = Exchange(LOST)
    found = ask(made, NEW, over=over)
    assert made.sent[0]["newClientOrderId"] == found.client_order_id == found.request["newClientOrderId"]
    named = unknown(Exchange(), "cancel by id", over=over)
    assert named.client_order_id == ID
    assert unknown(Exchange(), "cancel", over=over).client_order_id is None


def test_a_query_over_rest_where_the_websocket_has_none(monkeypatch):
    exchange = Exchange()
    found = unknown(exchange, "new", over="ws")
    monkeypatch.setattr(OPERATIONS, "QUERY", replace(QUERY, ws=None))
    exchange.script = [shown("FILLED")]
    assert found.resolve(wait=0).state == E
    assert exchange.sent[0][""] == "/toy/query_order"


# --- colours ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wait", [None, 0])
def test_asynchronous(wait):
    exchange = Exchange(is_async=True)
    found = unknown(exchange, "new")
    exchange.script = [shown("FILLED")]
    assert asyncio.run(found.aresolve(wait)).state == E
    with pytest.raises(TypeError, match=r"await error.aresolve\(\)"):
        found.resolve(wait)


def test_synchronous():
    exchange = Exchange()
    found = unknown(exchange, "new")
    exchange.script = [shown("FILLED")]
    with pytest.raises(TypeError, match=r"error.resolve\(\)"):
        asyncio.run(found.aresolve())
    assert exchange.sent == []


# --- over real sockets ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["rest", "async rest", "ws", "async ws"])
def test_over_sockets(peer, clients, credentials, kind, monkeypatch):
    """The connection goes with the answer; the next one tells that the order is there."""

    def script(link):
        if "ws" in kind:
            link.upgrade()
            frame = link.frame()
            if frame["method"] == "new_order.ws":
                return link.reset()
            link.reply(frame, status=200, result=told(frame["params"]["origClientOrderId"]))
            return link.wait()
        request = link.request()
        if b"/toy/new_order" in request:
            return link.reset()
        named = request.split(b"origClientOrderId=")[1].split(b"&")[0].decode()
        link.answer(200, json.dumps(told(named)).encode())
        return link.wait()

    def told(named):
        return {"orderId": 7, "clientOrderId": named, "status": "FILLED"}

    there = peer(script)
    monkeypatch.setattr(clients[kind]._operations, "QUERY", QUERY, raising=False)
    client = clients[kind](credentials, base_url=there.url)
    if not kind.startswith("async"):
        with client:
            with pytest.raises(ExecutionUnknown) as caught:
                client._call(NEW, symbol="A")
            resolution = caught.value.resolve()
    else:

        async def run():
            async with client:
                with pytest.raises(ExecutionUnknown) as caught:
                    await client._call(NEW, symbol="A")
                return caught, await caught.value.aresolve()

        caught, resolution = asyncio.run(run())
    assert (resolution.state, resolution.answer.orderId) == (E, 7)
    assert resolution.answer.clientOrderId == caught.value.client_order_id
    assert len(there.requests) == 2


def test_a_closed_client_cannot_find_out(peer, clients, credentials, monkeypatch):
    def script(link):
        link.request()
        link.reset()

    there = peer(script)
    monkeypatch.setattr(clients["rest"]._operations, "QUERY", QUERY, raising=False)
    with clients["rest"](credentials, base_url=there.url) as client, pytest.raises(ExecutionUnknown) as caught:
        client._call(NEW, symbol="A")
    resolution = caught.value.resolve(wait=0)
    assert (resolution.state, resolution.reason) == (U, CLOSED)


def test_an_amount_that_is_shown_otherwise():
    """1.50 and 1.5 are one number, however the exchange writes it."""
    asked = replace(CHANGE, params=(*CHANGE.params, Param("quantity", "quantity", "DECIMAL")))
    for quantity, price, state in (("0.10", "1.5", E), ("0.1", "1.50", E), ("0.2", "1.5", U), ("0.1", "1.6", U)):
        exchange = Exchange(LOST)
        found = ask(exchange, asked, {"order_id": 7, "price": "1.5", "quantity": "0.1"})
        exchange.script = [shown("NEW", price=price, origQty=quantity)]
        assert found.resolve(wait=0).state == state


HIDDEN = replace(CHANGE, params=(*CHANGE.params, *(Param(name, name, "STRING") for name in ("side", "priceMatch"))))


@pytest.mark.parametrize("is_settled", [False, True])
@pytest.mark.parametrize("status", ["NEW", "FILLED"])
@pytest.mark.parametrize("price", ["1.4", "1.5"])
def test_a_change_that_does_not_show(price, status, is_settled):
    for more, shows in (({"side": "BUY"}, True), ({"priceMatch": "QUEUE"}, False)):
        exchange = Exchange(LOST)
        found = ask(exchange, HIDDEN, {"order_id": 7, "price": "1.5", **more})
        if is_settled:
            exchange.mono += round(SETTLED * S)
        exchange.script = [shown(status, price=price, updateTime=BEFORE if price == "1.4" else None)]
        state = E if price == "1.5" else N if is_settled or status == "FILLED" else U
        assert found.resolve(wait=0).state == (state if shows else U)


@pytest.mark.parametrize("unit", ["ms", "us"])
@pytest.mark.parametrize(("seconds", "state"), [(-60, U), (-1.5, U), (-0.5, E), (0, E), (3, E)])
@pytest.mark.parametrize("is_settled", [False, True])
def test_an_order_that_was_so_before(seconds, state, unit, is_settled):
    """It had these values already: that proves nothing."""
    exchange = Exchange()
    began = exchange.true_time()
    found = unknown(exchange, "change")
    if is_settled:
        exchange.mono += round(SETTLED * S)
    of = 1_000 if unit == "us" else MS
    exchange.script = [shown("NEW", price="1.5", updateTime=round(began + seconds * S) // of)]
    assert found.resolve(wait=0).state == state
