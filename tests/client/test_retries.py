"""What is sent again, how often and when; and what is never sent again, whatever the exchange does."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import pytest
from binance_typed import ApiError, ExecutionUnknown, LimitReached, NotSent
from binance_typed.runtime.operation import Limit
from binance_typed.runtime.retry import backoff
from binance_typed.runtime.wire import Answer, Timeout
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.client.scripted import BATCH, CANCEL, CHANGE, ENDS, LEVERAGE, NEW, QUERY, TICKER, UNSENT, Exchange, ask, ok
from tests.client.scripted import error as refused

READS = {"signed": (QUERY, {"order_id": 7}), "public": (TICKER, {})}
WRITES: dict[str, tuple[Any, dict[str, Any]]] = {
    "new": (NEW, {}),
    "cancel": (CANCEL, {"order_id": 7}),
    "change": (CHANGE, {"order_id": 7, "price": "1"}),
    "leverage": (LEVERAGE, {}),
    "batch": (BATCH, {"symbol": None, "orders": [{"symbol": "A"}]}),
}
OVER = pytest.mark.parametrize("over", ["rest", "ws"])
EACH_READ = pytest.mark.parametrize("read", READS)
EACH_WRITE = pytest.mark.parametrize("write", WRITES)
SURE = {"server_time": False}


# --- reads ------------------------------------------------------------------------------------------------------


@OVER
@EACH_READ
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_a_read_is_asked_again(over, read, end, retries):
    operation, params = READS[read]
    exchange = Exchange(ENDS[end]())
    found = ask(exchange, operation, params, over=over, retries=retries, **SURE)
    assert type(found) is ExecutionUnknown
    assert len(exchange.sent) == 1 + retries
    for i, nap in enumerate(exchange.naps):
        assert 0.05 * 2**i <= nap <= 0.1 * 2**i


@OVER
@EACH_READ
@pytest.mark.parametrize("end", [*ENDS, "unsent"])
def test_a_read_that_is_answered_at_last(over, read, end):
    operation, params = READS[read]
    first = UNSENT if end == "unsent" else ENDS[end]()
    exchange = Exchange(first, first, ok())
    assert ask(exchange, operation, params, over=over, **SURE).orderId == 7
    assert len(exchange.sent) == 3


@EACH_READ
@pytest.mark.parametrize(
    "answer", [refused(400, -1121), refused(401), refused(403), refused(404, -2013), refused(200 + 209, -2021)]
)
def test_a_refusal_is_final(read, answer):
    operation, params = READS[read]
    exchange = Exchange(answer)
    assert type(ask(exchange, operation, params, **SURE)) is ApiError
    assert (len(exchange.sent), exchange.naps) == (1, [])


def test_an_error_in_a_success_is_final_for_a_read():
    exchange = Exchange(ok({"code": -2013, "msg": "said"}))
    found = ask(exchange, QUERY, {"order_id": 7}, **SURE)
    assert (type(found), found.code, len(exchange.sent)) == (ApiError, -2013, 1)


# --- what changes something -------------------------------------------------------------------------------------


@OVER
@EACH_WRITE
@pytest.mark.parametrize("end", ENDS)
def test_what_may_have_been_executed_never_leaves_again(over, write, end):
    operation, params = WRITES[write]
    exchange = Exchange(ENDS[end]())
    found = ask(exchange, operation, params, over=over, retries=20, **SURE)
    assert type(found) is ExecutionUnknown
    assert (len(exchange.sent), exchange.naps) == (1, [])


@OVER
@EACH_WRITE
@pytest.mark.parametrize("limits", ["wait", "raise", "off"])
@pytest.mark.parametrize("status", [429, 418])
def test_what_changes_something_is_not_repeated_after_a_stop(over, write, limits, status):
    """... though nothing of it was executed: that is for the caller to decide."""
    operation, params = WRITES[write]
    exchange = Exchange(refused(status, -1003, 1))
    found = ask(exchange, operation, params, over=over, limits=limits, retries=20, **SURE)
    assert (type(found), found.status, found.retry_after, found.nothing_executed) == (ApiError, status, 1.0, True)
    assert (len(exchange.sent), exchange.naps) == (1, [])


@OVER
@EACH_WRITE
@pytest.mark.parametrize(
    "body", [b'{"code":-2010,"msg":"said"}', b'{"code":-1021,"msg":"said"}', b"null", b'"x"', b"7"]
)
def test_a_success_that_is_none_is_not_repeated(over, write, body):
    operation, params = WRITES[write]
    exchange = Exchange(Answer(200, {}, body))
    found = ask(exchange, operation, params, over=over, retries=20)
    assert type(found) is ExecutionUnknown
    assert found.raw == body
    assert len(exchange.sent) == 1


@OVER
@EACH_WRITE
@pytest.mark.parametrize("retries", [0, 2])
def test_what_has_not_left_is_sent_again(over, write, retries):
    operation, params = WRITES[write]
    exchange = Exchange(UNSENT)
    found = ask(exchange, operation, params, over=over, retries=retries, **SURE)
    assert type(found) is NotSent
    assert str(found) == f"{operation.name}: no connection"
    assert (len(exchange.sent), len(exchange.naps)) == (1 + retries, retries)


@EACH_WRITE
def test_unsent_twice_and_then_unknown_is_unknown(write):
    operation, params = WRITES[write]
    exchange = Exchange(UNSENT, UNSENT, ENDS["a timeout"](), ok())
    assert type(ask(exchange, operation, params, retries=20, **SURE)) is ExecutionUnknown
    assert len(exchange.sent) == 3


def test_a_repetition_is_dated_anew_and_keeps_its_id():
    exchange = Exchange(UNSENT, ok(), lasts=2.0)
    ask(exchange, NEW, **SURE)
    one, two = exchange.sent
    assert int(two.pop("timestamp")) - int(one.pop("timestamp")) >= 2000
    assert one.pop("signature") != two.pop("signature")
    assert one == two
    assert one["newClientOrderId"]


# --- pauses and the end of patience -----------------------------------------------------------------------------


@given(st.integers(1, 10**6), st.floats(0, 1, exclude_max=True))
def test_a_pause_lies_in_the_upper_half_of_its_step(attempt, drawn):
    step = min(5.0, 0.1 * 2 ** min(attempt - 1, 20))
    assert step / 2 <= backoff(attempt, lambda: drawn) <= step


def test_pauses_differ():
    assert len({backoff(3) for _ in range(20)}) > 10


@given(
    total=st.floats(0.05, 60), lasts=st.floats(0.001, 10), reads=st.booleans(), ends=st.lists(
        st.sampled_from(["unsent", "lost", "500", "429", "418"]), min_size=1, max_size=30
    ), retry_after=st.integers(0, 100), limits=st.sampled_from(["wait", "raise", "off"]),
)  # fmt: skip
def test_no_call_goes_on_beyond_its_time(total, lasts, reads, ends, retry_after, limits):
    """The last request may last as long as it is given, which is no longer than what is left."""
    known = {"unsent": UNSENT, "429": refused(429, -1003, retry_after), "418": refused(418, -1003, retry_after)}
    exchange = Exchange(*(known.get(end) or ENDS[end]() for end in ends), lasts=lasts)
    began = exchange.mono
    operation, params = READS["public"] if reads else (NEW, {})
    left: list[float] = []
    exchange.script = [
        lambda _, found=found: (left.append(total - (exchange.mono - began) / 1e9 + lasts), found)[1]
        for found in exchange.script
    ]
    ask(exchange, operation, params, retries=20, limits=limits, timeout=Timeout(60, 60, total))
    assert all(each > 0 for each in left)
    for timeout, rest in zip(exchange.timeouts[-len(left) :], left, strict=False):
        assert timeout.total <= max(0.001, rest) + 1e-6
        assert timeout.connect <= timeout.total
        assert timeout.read <= timeout.total
    assert sum(exchange.naps) <= total


def test_no_pause_that_would_outlast_the_call():
    exchange = Exchange(UNSENT, lasts=0.97)
    assert type(ask(exchange, TICKER, retries=20, timeout=Timeout(10, 10, 1.0))) is NotSent
    assert (len(exchange.sent), exchange.naps) == (1, [])


def test_a_time_query_is_part_of_the_call():
    """A time endpoint that hangs takes from the call's time; what is then late does not leave."""
    exchange = Exchange(ok(), times=[ENDS["a timeout"]()], lasts=1.0)
    found = ask(exchange, NEW, timeout=Timeout(1, 1, 1))
    assert type(found) is NotSent
    assert exchange.sent == []
    assert exchange.mono - 5_000_000_000_000 < 1.2e9


# --- told to stop -----------------------------------------------------------------------------------------------


@EACH_READ
@OVER
@pytest.mark.parametrize("limits", ["wait", "off"])
@pytest.mark.parametrize("status", [429, 418])
def test_a_read_comes_back_when_it_may(read, over, limits, status):
    operation, params = READS[read]
    exchange = Exchange(refused(status, -1003, 3), ok())
    assert ask(exchange, operation, params, over=over, limits=limits, **SURE).orderId == 7
    assert len(exchange.sent) == 2
    assert 3.0 <= sum(exchange.naps) < 5.1  # a budget adds what the clock may be wrong by


@EACH_READ
@pytest.mark.parametrize("status", [429, 418])
def test_a_client_that_does_not_wait_raises(read, status):
    operation, params = READS[read]
    exchange = Exchange(refused(status, -1003, 3), ok())
    found = ask(exchange, operation, params, limits="raise", **SURE)
    assert (type(found), found.status, found.retry_after) == (ApiError, status, 3.0)
    again = ask(exchange, operation, params, limits="raise", **SURE)
    assert (type(again), again.counter) == (LimitReached, "held")
    assert 1.9 < again.wait < 5.1
    assert (len(exchange.sent), exchange.naps) == (1, [])


def test_an_order_waits_for_the_end_of_a_stop():
    exchange = Exchange(refused(429, -1003, 3), ok())
    began = exchange.mono
    assert type(ask(exchange, NEW, limits="wait", **SURE)) is ApiError
    assert ask(exchange, NEW, limits="wait", **SURE).orderId == 7
    assert exchange.mono - began >= 3e9


@pytest.mark.parametrize("status", [429, 418])
@pytest.mark.parametrize("limits", ["wait", "off"])
def test_a_stop_that_outlasts_the_call_ends_it(status, limits):
    exchange = Exchange(refused(status, -1003, 30))
    found = ask(exchange, TICKER, limits=limits, timeout=Timeout(5, 5, 20))
    assert (type(found), found.retry_after, exchange.naps) == (ApiError, 30.0, [])


def test_stops_are_counted():
    exchange = Exchange(refused(429, -1003, 1))
    assert type(ask(exchange, TICKER, retries=2)) is ApiError
    assert len(exchange.sent) == 3


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("3", 3.0), (" 3 ", 3.0), ("0", 1.0), (None, 10.0), ("", 10.0), ("-1", 10.0), ("x", 10.0), ("9" * 12, 10.0),
     ("3.5", 10.0), ("３", 10.0), ("Wed, 21 Oct 2026 07:28:00 GMT", 10.0)],
)  # fmt: skip
def test_how_long_to_stop(said, seconds):
    found = ask(Exchange(refused(429, -1003, said)), TICKER, retries=0)
    assert found.retry_after == seconds
    assert ask(Exchange(refused(418)), TICKER, retries=0).retry_after == 120.0
    assert ask(Exchange(refused(400, -1121)), TICKER).retry_after is None


def test_a_stop_without_length_is_no_invitation():
    exchange = Exchange(refused(429, -1003, 0))
    ask(exchange, TICKER, retries=2)
    assert [nap >= 0.05 for nap in exchange.naps] == [True, True]


def test_a_reply_says_until_when():
    """... in ms by the exchange's clock, on the WebSocket API."""
    exchange = Exchange()
    until = exchange.true_time() // 1_000_000 + 4_000
    body = json.dumps({"code": -1003, "msg": "said", "data": {"retryAfter": until}}).encode()
    exchange.script = [Answer(418, {}, body, is_error=True)]
    found = ask(exchange, TICKER, over="ws", retries=0)
    assert found.retry_after == pytest.approx(4.0, abs=0.02)
    for odd in (True, "x", -1, 2**60, None):
        body = json.dumps({"code": -1003, "data": {"retryAfter": odd}}).encode()
        assert ask(Exchange(Answer(418, {}, body)), TICKER, over="ws", retries=0).retry_after == 120.0


def test_a_server_that_wants_a_pause_gets_it():
    exchange = Exchange(refused(503, None, 2), ok())
    assert ask(exchange, TICKER).orderId == 7
    assert exchange.naps == [2.0]


# --- -1021 ------------------------------------------------------------------------------------------------------

LATE = refused(400, -1021)


@OVER
@pytest.mark.parametrize("write", ["new", "cancel", "leverage"])
@pytest.mark.parametrize("retries", [0, 2])
def test_a_refused_timestamp_once_after_the_clock_was_set(over, write, retries):
    operation, params = WRITES[write]
    exchange = Exchange(ok())
    assert ask(exchange, operation, params, over=over).orderId == 7
    exchange.ahead += 40_000_000_000  # the exchange's clock is set
    exchange.script = [LATE, ok()]
    assert ask(exchange, operation, params, over=over, retries=retries).orderId == 7
    assert len(exchange.sent) == 3
    assert abs(int(exchange.sent[-1]["timestamp"]) - exchange.true_time() // 1_000_000) < 20
    assert exchange.naps in ([], [0.0])


@pytest.mark.parametrize("operation", [NEW, QUERY])
def test_a_timestamp_refused_twice_is_refused(operation):
    exchange = Exchange(LATE)
    found = ask(exchange, operation, {"order_id": 7} if operation is QUERY else {}, retries=20)
    assert (type(found), found.code, len(exchange.sent)) == (ApiError, -1021, 2)


def test_after_unsent_a_refused_timestamp_still_counts_once():
    exchange = Exchange(UNSENT, LATE, UNSENT, LATE, ok())
    found = ask(exchange, NEW, retries=20)
    assert (type(found), found.code, len(exchange.sent)) == (ApiError, -1021, 4)


@pytest.mark.parametrize("window", [None, 1000])
def test_an_order_older_than_its_window_is_not_sent_again(window):
    """Who sent it wanted it done within the window, or not at all."""
    limit = (window or 5000) / 1000
    for lasts, sent in ((limit / 2, 2), (limit + 0.5, 1)):
        exchange = Exchange(ok())
        ask(exchange, NEW)  # the clock is known
        exchange.script, exchange.sent, exchange.lasts = [_late(exchange, lasts), ok()], [], 0.01
        found = ask(exchange, NEW, window=window)
        assert len(exchange.sent) == sent
        assert found.orderId == 7 if sent == 2 else found.code == -1021
        again = Exchange(ok())
        again.script = [_late(again, lasts), ok()]
        assert ask(again, QUERY, {"order_id": 7}, window=window).orderId == 7


def _late(exchange, seconds):
    def answer(_):
        exchange.mono += round(seconds * 1e9)
        return LATE

    return answer


@pytest.mark.parametrize("options", [{"server_time": False}, {}])
def test_without_a_time_endpoint_a_refused_timestamp_is_refused(options):
    exchange = Exchange(LATE, has_time=bool(options))
    assert ask(exchange, NEW, **options).code == -1021
    assert (len(exchange.sent), exchange.asked_time) == (1, 0)


def test_a_clock_that_cannot_be_set_repeats_nothing():
    exchange = Exchange(ok())
    ask(exchange, NEW)
    exchange.script, exchange.times = [LATE], [refused(403)]
    assert ask(exchange, NEW).code == -1021
    assert len(exchange.sent) == 2


def test_a_public_request_has_no_timestamp_to_mend():
    exchange = Exchange(LATE)
    assert ask(exchange, TICKER).code == -1021
    assert (len(exchange.sent), exchange.asked_time) == (1, 0)


@pytest.mark.parametrize("status", [500, 503, 504])
def test_a_refused_timestamp_of_an_unknown_status_is_unknown(status):
    exchange = Exchange(refused(status, -1021))
    assert type(ask(exchange, NEW)) is ExecutionUnknown
    assert len(exchange.sent) == 1


# --- budgets ----------------------------------------------------------------------------------------------------


def test_what_did_not_leave_costs_nothing():
    """Every attempt takes of the budget, and what is unsent gives it back."""
    exchange = Exchange(UNSENT, UNSENT, UNSENT, ok())
    call = exchange.call(TICKER, limits="wait", retries=20)
    call.venue = replace(call.venue, limits=(Limit("ip", 10, 60_000),))
    assert exchange._run(call.steps({"symbol": "A"})).orderId == 7
    (state,) = exchange.store.state("toy", "", exchange.true_time() // 1_000_000)
    assert state.used == 1


def test_what_is_not_sent_in_time_costs_nothing():
    exchange = Exchange(ok(), times=[ENDS["a timeout"]()], lasts=1.0)
    call = exchange.call(NEW, limits="wait", timeout=Timeout(1, 1, 1))
    call.venue = replace(call.venue, limits=(Limit("raw_requests", 10, 60_000),))
    with pytest.raises(NotSent, match="no time is left"):
        exchange._run(call.steps({"symbol": "A"}))
    (state,) = exchange.store.state("toy", "", exchange.true_time() // 1_000_000)
    assert state.used <= 1  # the time query


# --- over real sockets ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["rest", "async rest"])
@pytest.mark.parametrize(("method", "count"), [("GET", 3), ("DELETE", 1)])
def test_over_sockets(peer, clients, credentials, operation, kind, method, count):
    def script(link):
        link.request()
        {1: lambda: link.answer(503), 2: link.reset}.get(len(link.peer.requests), link.answer)()

    there = peer(script)
    asked = replace(operation, rest=replace(operation.rest, method=method), reads=method == "GET")
    client = clients[kind](credentials, base_url=there.url, retries=2)
    if kind == "rest":
        with client:
            found = _ended(lambda: client._call(asked, symbol="A", order_id=1))
    else:

        async def run():
            async with client:
                try:
                    return await client._call(asked, symbol="A", order_id=1)
                except ExecutionUnknown as unknown:
                    return unknown

        found = asyncio.run(run())
    assert len(there.requests) == count
    assert found.orderId == 7 if count == 3 else found.reason == "status 503"


@pytest.mark.parametrize("kind", ["rest", "async rest"])
def test_nothing_comes_back_before_it_may(peer, clients, credentials, operation, kind):
    def script(link):
        link.request()
        stop = (429, b"", "Retry-After: 1")
        link.answer(*stop if len(link.peer.requests) == 1 else ())

    there = peer(script)
    asked = replace(operation, rest=replace(operation.rest, method="GET"), reads=True)
    client = clients[kind](credentials, base_url=there.url, retries=1, timeout=5)
    began = time.monotonic()
    if kind == "rest":
        with client:
            client._call(asked, symbol="A", order_id=1)
    else:

        async def run():
            async with client:
                await client._call(asked, symbol="A", order_id=1)

        asyncio.run(run())
    assert 1.0 <= time.monotonic() - began < 2.5
    assert len(there.requests) == 2


def _ended(call):
    try:
        return call()
    except ExecutionUnknown as unknown:
        return unknown
