"""The exchange's clock: how well it is known, when it is asked, and what requests are dated by."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from binance_typed import ExecutionUnknown, LimitReached, NotSent
from binance_typed.runtime.clock import FRESH, PATIENCE, SAMPLES, Sample, ServerClock
from binance_typed.runtime.operation import Limit
from binance_typed.runtime.timing import time_in
from binance_typed.runtime.wire import Answer, Timeout
from hypothesis import given
from hypothesis import strategies as st

from tests.client.scripted import ENDS, NEW, TICKER, UNSENT, Exchange, S, ask, ok
from tests.client.scripted import error as refused

MS = 1_000_000  # ns


class Machine:
    """A machine's two clocks, and an exchange whose clock runs as it likes."""

    def __init__(self, ahead: int = 0, drift: float = 0.0) -> None:
        self.mono, self.start = 1_000 * S, 1_700_000_000 * S
        self.ahead, self.drift = ahead, drift
        self.clock = ServerClock(lambda: self.mono, lambda: self.start + self.mono)

    def true(self) -> int:
        return self.start + self.mono + self.ahead + int((self.mono - 1_000 * S) * self.drift)

    def sample(self, there: int, back: int) -> Sample:
        """One question whose way takes so many ns there and back."""
        sent = self.mono
        self.mono += there
        server = self.true() // MS * MS  # it counts in whole ms
        self.mono += back
        return Sample(sent, self.mono, server)


# --- the estimate -----------------------------------------------------------------------------------------------


def test_until_it_was_asked_this_machine_s_clock_counts():
    machine = Machine(ahead=5 * S)
    assert (machine.clock.now(), machine.clock.known) == (machine.start + machine.mono, False)
    assert machine.clock.offset() == 0
    assert machine.clock.error() >= S


def test_the_round_trip_is_halved_and_the_quickest_counts():
    clock = Machine().clock
    samples = [Sample(1000 * S, 1000 * S + 80 * MS, 2000 * S), Sample(1001 * S, 1001 * S + 20 * MS, 2002 * S)]
    samples.append(Sample(1002 * S, 1002 * S + 50 * MS, 2005 * S))
    clock.take(samples)
    assert samples[0].offset == 1000 * S - 40 * MS
    assert clock.now() == 1000 * S + (1001 * S - 10 * MS)


@given(
    ahead=st.integers(-(10**13), 10**13),
    ways=st.lists(st.tuples(st.integers(0, 5 * S), st.integers(0, 5 * S)), min_size=1, max_size=6),
    drift=st.floats(-100e-6, 100e-6),
    age=st.integers(0, 1800 * S),
)
def test_the_true_time_lies_within_the_error(ahead, ways, drift, age):
    """For any latencies, any offset, and any drift that a computer's clock may have, at any age."""
    machine = Machine(ahead, drift)
    machine.clock.take([machine.sample(there, back) for there, back in ways])
    machine.mono += age
    slack = 2 + int(6 * 10**10 * abs(drift))  # what the clock drifts while it is asked
    assert abs(machine.clock.now() - machine.true()) <= machine.clock.error() + slack


@given(st.lists(st.tuples(st.integers(0, S), st.integers(0, S)), min_size=2, max_size=5))
def test_more_samples_are_never_worse(ways):
    one, all_ = Machine(), Machine()
    one.clock.take([one.sample(*ways[0])])
    found = [all_.sample(*way) for way in ways]
    all_.clock.take(found)
    assert min(sample.error for sample in found) <= found[0].error
    assert all_.clock.error() - 100e-6 * (all_.mono - found[0].sent) <= one.clock.error()


def test_the_error_grows_with_age():
    machine = Machine()
    machine.clock.take([machine.sample(10 * MS, 10 * MS)])
    young = machine.clock.error()
    assert young == pytest.approx(11 * MS)
    machine.mono += 1000 * S
    assert machine.clock.error() == pytest.approx(young + 100 * MS)


def test_drift_is_watched():
    machine = Machine(drift=400e-6)
    machine.clock.take([machine.sample(MS, MS)])
    machine.mono += 1000 * S
    moved = machine.clock.take([machine.sample(MS, MS)])
    assert moved == pytest.approx(400 * MS, abs=2 * MS)
    assert machine.clock.drift == pytest.approx(400e-6, rel=0.01)
    machine.mono += 1000 * S
    assert machine.clock.error() == pytest.approx(400 * MS, rel=0.02)
    assert abs(machine.clock.now() - machine.true()) <= machine.clock.error()


def test_a_jump_is_no_drift_nor_is_what_comes_at_once():
    machine = Machine()
    machine.clock.take([machine.sample(MS, MS)])
    machine.mono += S
    machine.ahead += 100 * MS
    machine.clock.take([machine.sample(MS, MS)])
    assert machine.clock.drift == 0
    machine.mono += 1000 * S
    machine.ahead += 10 * S
    assert machine.clock.take([machine.sample(MS, MS)]) == pytest.approx(10 * S, abs=2 * MS)
    assert machine.clock.drift == 0


def test_what_the_first_estimate_has_moved():
    machine = Machine(ahead=-3 * S)
    assert machine.clock.take([machine.sample(MS, MS)]) == pytest.approx(-3 * S, abs=2 * MS)
    assert machine.clock.offset() == pytest.approx(-3.0, abs=0.002)


def test_the_machine_s_clock_may_be_set_without_harm():
    machine = Machine()
    machine.clock.take([machine.sample(MS, MS)])
    before = machine.clock.now()
    machine.start += 3600 * S
    assert machine.clock.now() == before


# --- when it is asked -------------------------------------------------------------------------------------------


def test_due():
    machine = Machine()
    clock = machine.clock
    assert clock.due() == SAMPLES
    clock.take([machine.sample(MS, MS)])
    assert clock.due() == 0
    machine.mono += round((FRESH - 1) * S)
    assert clock.due() == 0
    machine.mono += 2 * S
    assert clock.due() == 1


@pytest.mark.parametrize(("by", "due"), [(400 * MS, 0), (600 * MS, 1), (-600 * MS, 1), (-400 * MS, 0), (3600 * S, 1)])
def test_a_jump_of_the_machine_s_clock_makes_it_due(by, due):
    """It may have slept, and the monotonic clock with it."""
    machine = Machine()
    machine.clock.take([machine.sample(MS, MS)])
    machine.start += by
    assert machine.clock.due() == due
    if due:
        machine.clock.take([machine.sample(MS, MS)])
        assert machine.clock.due() == 0


def test_a_failure_is_not_repeated_at_once():
    machine = Machine()
    machine.clock.failed()
    assert machine.clock.due() == 0
    machine.mono += round((PATIENCE + 1) * S)
    assert machine.clock.due() == SAMPLES


def test_a_success_ends_that_patience():
    machine = Machine()
    machine.clock.failed()
    machine.clock.take([machine.sample(MS, MS)])
    machine.start += 3600 * S
    assert machine.clock.due() == 1


# --- in a call --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("over", ["rest", "ws"])
@pytest.mark.parametrize("ahead", [-40 * S, 0, 3 * S])
def test_requests_are_dated_by_the_exchange_s_clock(over, ahead):
    exchange = Exchange(ok(), ahead=ahead, lasts=0.2, lead=0.01)
    for _ in range(3):
        ask(exchange, NEW, over=over)
        dated = int(exchange.sent[-1]["timestamp"]) * MS
        assert abs(dated - (exchange.true_time() - 200 * MS)) <= 100 * MS
    assert exchange.asked_time == SAMPLES  # once for all of them


@pytest.mark.parametrize("options", [{"server_time": False}, {"has_time": False}])
def test_or_by_this_machine_s(options):
    exchange = Exchange(ok(), ahead=40 * S, has_time=options.pop("has_time", True))
    ask(exchange, NEW, **options)
    assert exchange.asked_time == 0
    assert int(exchange.sent[-1]["timestamp"]) == exchange.wall() // MS - 10


def test_nobody_asks_for_a_public_request():
    exchange = Exchange(ok())
    ask(exchange, TICKER)
    assert exchange.asked_time == 0


def test_nobody_asks_for_what_is_refused_here():
    exchange = Exchange(ok())
    ask(exchange, NEW, {"price": "no number"})
    ask(exchange, NEW, credentials=None)
    assert exchange.asked_time == 0


@pytest.mark.parametrize(
    "fault",
    [UNSENT, refused(500), refused(429, -1003, 0), refused(403), ENDS["lost"](), Answer(200, {}, b"<html>"),
     Answer(200, {}, b'{"serverTime":"1"}'), Answer(200, {}, b"[]"), Answer(200, {}, b"")],
)  # fmt: skip
def test_an_order_goes_without_the_time_if_it_cannot_be_had(fault):
    exchange = Exchange(ok(), times=[fault])
    assert ask(exchange, NEW).orderId == 7
    asked = exchange.asked_time
    assert 1 <= asked <= 6
    assert ask(exchange, NEW).orderId == 7
    assert exchange.asked_time == asked  # not before some patience has passed
    exchange.mono += round((PATIENCE + 1) * S)
    exchange.times = []
    ask(exchange, NEW)
    assert exchange.asked_time == asked + SAMPLES
    assert exchange.clock.known


def test_some_samples_are_enough():
    good = [Answer(200, {}, b'{"serverTime":%d}' % (1_700_000_005_000)), refused(403)]
    exchange = Exchange(ok(), times=good)
    ask(exchange, NEW)
    assert exchange.clock.known
    assert exchange.asked_time == 2


def test_it_is_asked_once_more_when_it_is_stale():
    exchange = Exchange(ok())
    ask(exchange, NEW)
    exchange.mono += round((FRESH + 1) * S)
    ask(exchange, NEW)
    assert exchange.asked_time == SAMPLES + 1


def test_asking_for_the_time_costs_what_it_costs():
    exchange = Exchange(ok())
    call = exchange.call(NEW, limits="raise")
    call.venue = replace(call.venue, limits=(Limit("raw_requests", 2, 60_000),))
    with pytest.raises(LimitReached):
        exchange._run(call.steps({"symbol": "A"}))
    assert (exchange.asked_time, exchange.sent) == (2, [])


def test_many_slow_samples_do_not_make_a_call_longer():
    exchange = Exchange(ok(), lasts=0.9)
    found = ask(exchange, NEW, timeout=Timeout(10, 10, 2.5))
    assert [each.total for each in exchange.timeouts] == pytest.approx([2.5, 1.6, 0.7])
    assert type(found) is NotSent
    assert exchange.clock.known  # what was learnt is kept


@pytest.mark.parametrize("unit", ["ms", "us"])
@pytest.mark.parametrize("over", ["rest", "ws"])
def test_the_unit_of_a_timestamp(unit, over):
    exchange = Exchange(ok())
    ask(exchange, NEW, over=over, time_unit=unit)
    said = int(exchange.sent[0]["timestamp"])
    assert abs(said * (MS if unit == "ms" else 1000) - exchange.true_time()) < 20 * MS
    lost = Exchange(ENDS["lost"]())
    found = ask(lost, NEW, over=over, time_unit=unit)
    assert type(found) is ExecutionUnknown
    assert found.request["timestamp"] == int(lost.sent[0]["timestamp"])


NO_TIMES: list[Any] = ["1700000000000", True, None, 0, -1, 1.7e12, 10**12, 10**17, [], {}]


@pytest.mark.parametrize("value", NO_TIMES)
def test_what_is_no_time(value):
    assert time_in(json.dumps({"serverTime": value}).encode()) is None


def test_times():
    assert time_in(b'{"serverTime":1700000000123,"more":[]}') == 1_700_000_000_123 * MS
    assert time_in(b'{"serverTime":1700000000123456}') == 1_700_000_000_123_456 * 1000
    for body in (b"", b"7", b"[]", b"{}", b"<html>", b"\xff", b"[" * 100_000):
        assert time_in(body) is None
