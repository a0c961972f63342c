"""The exchange's clock: how well it is known, when it is asked, and what requests are dated by."""

from __future__ import annotations

import heapq
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from binance_typed import Credentials, ExecutionUnknown, LimitReached, Network, NotSent, SpotWs, UsdsFutures
from binance_typed.runtime.clock import FRESH, PATIENCE, SAMPLES, Sample, ServerClock, clock_of
from binance_typed.runtime.effects import SendFrame
from binance_typed.runtime.operation import Limit, Route
from binance_typed.runtime.timing import time_in
from binance_typed.runtime.wire import Answer, Lost, Timeout
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.client.scripted import ENDS, NEW, TICKER, UNSENT, Exchange, S, ask, ok
from tests.client.scripted import error as refused

MS = 1_000_000  # ns
PEM = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


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


def test_a_worse_sample_replaces_nothing_unless_it_contradicts():
    machine = Machine(ahead=S)
    machine.clock.take([machine.sample(MS, MS)])
    offset = machine.clock.now() - machine.mono
    assert machine.clock.take([machine.sample(0, 300 * MS)]) == 0
    assert machine.clock.now() - machine.mono == offset
    machine.mono += round((FRESH + 1) * S)
    assert machine.clock.due() == 1
    machine.clock.take([machine.sample(S, 0)])
    assert machine.clock.now() - machine.mono == offset
    assert machine.clock.due() == 0  # it was asked
    machine.ahead += 10 * S
    assert machine.clock.take([machine.sample(S, S)]) == pytest.approx(10 * S, abs=2 * MS)


def test_a_better_sample_replaces():
    machine = Machine()
    machine.clock.take([machine.sample(0, 300 * MS)])
    assert machine.clock.take([machine.sample(MS, MS)]) == pytest.approx(150 * MS, abs=2 * MS)


def test_after_a_jump_a_worse_sample_counts_too():
    machine = Machine()
    machine.clock.take([machine.sample(MS, MS)])
    machine.start += 600 * MS  # the machine has slept
    assert machine.clock.take([machine.sample(S, S)]) == pytest.approx(600 * MS, abs=2 * MS)


@pytest.mark.parametrize(
    ("by", "there", "drift"),
    [(100 * MS, MS, 100 / 70_000), (-100 * MS, MS, -100 / 70_000), (3 * MS, MS, 0), (30 * MS, 80 * MS, 0)],
)
def test_drift_is_what_no_error_explains_and_no_clock_is_that_bad(by, there, drift):
    machine = Machine()
    machine.clock.take([machine.sample(there, there)])
    machine.mono += 70 * S
    machine.ahead += by
    machine.clock.take([machine.sample(there, there)])
    assert machine.clock.drift == pytest.approx(max(-1e-3, min(1e-3, drift)), rel=0.05)


def test_drift_that_is_not_seen_again_is_forgotten():
    machine = Machine()
    machine.clock.take([machine.sample(MS, MS)])
    for ahead, drift in ((100 * MS, 1e-3), (0, 0.0)):
        machine.mono += 90 * S
        machine.ahead += ahead
        machine.clock.take([machine.sample(MS, MS)])
        assert machine.clock.drift == drift


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


def test_slow_samples_cost_a_call_two_seconds_at_most():
    exchange = Exchange(ok(), lasts=0.9)
    assert ask(exchange, NEW, timeout=Timeout(10, 10, 60)).orderId == 7
    times = exchange.timeouts[:-1]
    assert [each.total for each in times] == pytest.approx([2, 1.1, 0.2])
    assert [each.read for each in times] == [each.connect for each in times] == pytest.approx([1, 1, 0.2])
    assert exchange.timeouts[-1].read == 10
    assert exchange.clock.known  # what was learnt is kept


def test_and_a_third_of_what_it_has_left():
    exchange = Exchange(ok(), lasts=0.2)
    assert ask(exchange, NEW, timeout=Timeout(10, 0.1, 1.5)).orderId == 7
    assert [each.total for each in exchange.timeouts[:-1]] == pytest.approx([0.5, 0.3, 0.1])
    assert [each.read for each in exchange.timeouts[:-1]] == pytest.approx([0.1, 0.1, 0.1])


def test_a_time_endpoint_that_hangs_leaves_an_order_its_time():
    exchange = Exchange(ok(), lasts=0.0)

    def hang(_: object) -> Lost:
        exchange.mono += round(exchange.timeouts[-1].read * S)
        return Lost("timeout")

    exchange.times = [hang]
    began = exchange.mono
    assert ask(exchange, NEW, timeout=Timeout(10, 10, 6)).orderId == 7
    assert (exchange.asked_time, exchange.mono - began) == (1, S)  # it is not tried again


def test_a_full_budget_does_not_make_asking_longer():
    exchange = Exchange(ok())
    call = exchange.call(NEW, limits="wait", timeout=Timeout(10, 10, 300))
    call.venue = replace(call.venue, limits=(Limit("raw_requests", 1, 60_000),))
    exchange._run(call.steps({"symbol": "A"}))
    assert exchange.asked_time == 1
    assert exchange.clock.known


@pytest.mark.parametrize(
    ("routes", "bases", "transport", "over"),
    [("rest ws", "rest ws", "ws", "rest ws"), ("rest ws", "rest ws", "rest", "rest"), ("rest ws", "ws", "ws", "ws"),
     ("ws", "rest ws", "ws", "ws"), ("ws", "rest ws", "rest", ""), ("rest", "ws", "ws", ""),
     ("rest", "rest ws", "ws", "rest"), ("", "rest ws", "ws", "")],
)  # fmt: skip
def test_the_time_is_asked_over_rest_if_possible(routes, bases, transport, over):
    """A session with an Ed25519 key logs on first, with a timestamp that may be wrong. A REST client has no session."""
    venue = replace(
        Exchange().call(NEW, over=transport).venue,
        time={each: Route("GET", "/time") for each in routes.split()},
        bases=dict.fromkeys(bases.split(), "x://toy"),
    )
    asked = venue.time_operations()
    assert [each for each, _ in asked] == over.split()
    assert [(each.rest is None, each.ws is None) for _, each in asked] == [
        (e == "ws", e == "rest") for e in over.split()
    ]


TIMES = {"rest": Route("GET", "/toy/time"), "ws": Route("time")}


class TwoDoors(Exchange):
    """REST, which says what a test says, and the WebSocket API, which says the truth."""

    doors: list[str]

    def _done(self, effect: Any) -> Any:
        if isinstance(effect, SendFrame):
            if json.loads(effect.build("an-id", False))["method"] != "time":
                return super()._done(effect)
            self.timeouts.append(effect.timeout)
            self.doors.append("ws")
            times, self.times = self.times, []
            answer = self._time()
            self.times = times
            return answer
        self.doors.append("rest")
        return super()._done(effect)


@pytest.mark.parametrize(
    "fault",
    [UNSENT, refused(404), refused(403), ENDS["lost"](), Answer(200, {}, b"<html>"), Answer(200, {}, b"{}")],
)
def test_where_there_is_no_rest_the_session_tells_the_time(fault):
    exchange = TwoDoors(ok(), ahead=40 * S, times=[fault], doors=[])
    call = exchange.call(NEW, over="ws")
    call.venue = replace(call.venue, time=TIMES)
    assert exchange._run(call.steps({"symbol": "A"})).orderId == 7
    assert exchange.doors == ["rest"] + ["ws"] * SAMPLES
    assert exchange.clock.known
    assert abs(int(exchange.sent[-1]["timestamp"]) * MS - exchange.true_time()) < S


def test_a_rest_that_hangs_leaves_the_session_its_half():
    exchange = TwoDoors(ok(), ahead=40 * S, doors=[])

    def hang(_: object) -> Lost:
        exchange.mono += round(exchange.timeouts[-1].read * S)
        return Lost("timeout")

    exchange.times = [hang]
    call = exchange.call(NEW, over="ws", timeout=Timeout(10, 10, 3))
    call.venue = replace(call.venue, time=TIMES)
    began = exchange.mono
    assert exchange._run(call.steps({"symbol": "A"})).orderId == 7
    assert exchange.doors == ["rest"] + ["ws"] * SAMPLES
    assert exchange.timeouts[0].read == pytest.approx(0.5)
    assert exchange.mono - began < S
    assert exchange.clock.known


AHEAD = 40_000  # ms


def only_a_session(link: Any) -> None:
    """A host without REST. It refuses what is dated by another clock than its own."""
    head = link.head()
    if b"Upgrade" not in head:
        link.send(b"HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n")
        return
    link.buffer = head + link.buffer
    link.upgrade()
    while True:
        frame = link.frame()
        now = time.time_ns() // MS + AHEAD
        dated = frame.get("params", {}).get("timestamp", now)
        if abs(dated - now) > 5_000:
            link.reply(frame, status=400, error={"code": -1021, "msg": "out of time"})
        else:
            link.reply(frame, status=200, result={"serverTime": now, "orderId": 7, "price": "1"})


@pytest.mark.parametrize("asked", ["signed", "public"])
@pytest.mark.parametrize("kind", ["hmac", "ed25519"])
def test_a_session_alone_sets_the_clock(peer, kind, asked):
    """Even that of its own logon, whatever the first request is about."""
    there = peer(only_a_session)
    key = Credentials.hmac("key", "secret") if kind == "hmac" else Credentials.ed25519("key", PEM)
    with SpotWs(key, base_url=there.url, limits="off", retries=0, timeout=5) as client:
        if asked == "public":
            assert client.check_server_time().server_time is not None
        assert client.query_order(symbol="A", order_id=1).order_id == 7
        assert client.server_time_offset == pytest.approx(AHEAD / 1000, abs=1)
    methods = [json.loads(each)["method"] for each in there.requests]
    assert methods.count("session.logon") == (2 if kind == "ed25519" else 0)
    assert methods.count("order.status") == 1


def test_without_the_server_s_time_a_logon_that_is_refused_is_refused(peer):
    there = peer(only_a_session)
    options: dict[str, Any] = {"base_url": there.url, "limits": "off", "retries": 0, "timeout": 5}
    with (
        SpotWs(Credentials.ed25519("key", PEM), server_time=False, **options) as client,
        pytest.raises(NotSent, match="code -1021"),
    ):
        client.query_order(symbol="A", order_id=1)
    assert [json.loads(each)["method"] for each in there.requests] == ["session.logon"]


# --- many calls at once -----------------------------------------------------------------------------------------


def at_once(exchange: Exchange, calls: list[Any], dies: int = -1, at: int = -1, closes: bool = True) -> list[Any]:
    """Run calls side by side, each in its own time: when each ended, and how. One of them dies at some time."""
    found: list[Any] = [None] * len(calls)
    queue: list[Any] = [(exchange.mono, number) for number in range(len(calls))]
    given_: dict[int, Any] = {}
    for _ in range(50_000):
        if not queue:
            return found
        exchange.mono, number = heapq.heappop(queue)
        if number == dies and exchange.mono >= at >= 0:
            if closes:
                calls[number].close()
            continue
        try:
            effect = calls[number].send(given_.get(number))
        except StopIteration as end:
            found[number] = (exchange.mono, end.value)
            continue
        began = exchange.mono
        given_[number] = exchange._done(effect)
        heapq.heappush(queue, (exchange.mono, number))
        exchange.mono = began
    raise AssertionError("they do not end")


def orders(exchange: Exchange, count: int = 100, **options: Any) -> list[Any]:
    return [exchange.call(NEW, **options).steps({"symbol": "A"}) for _ in range(count)]


def test_of_many_first_calls_one_asks():
    exchange = Exchange(ok(), ahead=40 * S, lasts=0.1, lead=0.05)
    found = at_once(exchange, orders(exchange))
    assert exchange.asked_time == SAMPLES
    assert all(answer.orderId == 7 for _, answer in found)
    dated = [int(each["timestamp"]) * MS - exchange.wall_start for each in exchange.sent]
    assert len(dated) == 100
    assert all(40 * S <= each <= 41 * S for each in dated)  # none by this machine's clock


def test_while_there_is_an_estimate_nobody_waits():
    exchange = Exchange(ok(), lasts=0.1, lead=0.05)
    ask(exchange, NEW)
    exchange.mono += round((FRESH + 1) * S)
    began = exchange.mono
    found = at_once(exchange, orders(exchange))
    assert exchange.asked_time == SAMPLES + 1
    assert sorted(end - began for end, _ in found) == [S // 10] * 99 + [S // 5]
    assert exchange.naps == []


@pytest.mark.parametrize("closes", [True, False])
def test_who_asks_may_die(closes):
    """Cancelled, it gives its turn back; killed, it cannot."""
    exchange = Exchange(ok(), lasts=0.1, lead=0.05)
    began = exchange.mono
    found = at_once(exchange, orders(exchange), dies=0, at=began + 1, closes=closes)
    assert found[0] is None
    assert all(answer.orderId == 7 for _, answer in found[1:])
    assert max(end for end, _ in found[1:]) - began <= 2.5 * S
    exchange.mono += 5 * S
    ask(exchange, NEW)
    assert exchange.clock.known


def test_nobody_waits_for_long():
    exchange = Exchange(ok(), lasts=0.9)
    began = exchange.mono
    found = at_once(exchange, orders(exchange, 5, timeout=Timeout(10, 10, 3)))
    assert max(end for end, _ in found[1:]) - began <= 2 * S  # a third of the call, and 0.9 for the order
    assert all(answer.orderId == 7 for _, answer in found)


def test_many_refused_timestamps_are_one_question():
    exchange = Exchange(ok(), lasts=0.1, lead=0.05)
    ask(exchange, NEW)
    exchange.ahead = 40 * S
    now = exchange.clock.now
    late = refused(400, -1021)
    exchange.script = [lambda p: ok() if abs(int(p["timestamp"]) * MS - exchange.true_time()) < 5 * S else late]
    found = at_once(exchange, orders(exchange))
    assert exchange.asked_time == SAMPLES + 1
    assert all(answer.orderId == 7 for _, answer in found)
    assert abs(now() - exchange.true_time()) < S


def test_who_gets_the_turn_looks_again_first():
    """Between its look and its turn another thread may have asked."""
    exchange = Exchange(ok())
    begin = exchange.clock.begin

    def begin_late() -> Any:
        exchange.clock.take([Sample(exchange.mono - 2 * MS, exchange.mono, exchange.true_time() - MS)])
        return begin()

    exchange.clock.begin = begin_late  # type: ignore[method-assign]
    assert ask(exchange, NEW).orderId == 7
    assert exchange.asked_time == 0


def test_a_turn_is_one_thread_s():
    clock, ready = ServerClock(), threading.Barrier(16)

    def begin(_: int) -> Any:
        ready.wait(5)
        return clock.begin()

    with ThreadPoolExecutor(16) as pool:
        turns = [turn for turn in pool.map(begin, range(16)) if turn is not None]
    assert len(turns) == 1
    clock.end(turns[0])
    assert clock.begin() is not None


def test_a_turn_that_was_taken_over_is_not_given_back():
    machine = Machine()
    dead = machine.clock.begin()
    machine.mono += 6 * S
    alive = machine.clock.begin()
    assert dead is not None
    assert alive is not None
    machine.clock.end(dead)
    assert machine.clock.begin() is None


def test_what_one_client_learns_of_a_host_all_know():
    here, there, elsewhere = clock_of("one.test"), clock_of("one.test"), clock_of("two.test")
    now = here.monotonic()
    here.take([Sample(now - MS, now, 2_000_000_000 * S)])
    assert there.known
    assert abs(there.now() - here.now()) < S
    assert there.due() == 0
    assert there.asked_since(now - S)
    assert not elsewhere.known


def test_that_one_client_learns_nothing_is_its_own_affair():
    """It may have the wrong proxy; nor do others wait for it."""
    here, there = clock_of("three.test"), clock_of("three.test")
    asked = here.monotonic()
    turn = here.begin()
    assert turn is not None
    assert there.begin() is not None
    here.failed()
    assert (here.due(), there.due()) == (0, SAMPLES)
    assert (here.asked_since(asked - 1), there.asked_since(asked - 1)) == (False, None)
    now = there.monotonic()
    there.take([Sample(now - MS, now, 2_000_000_000 * S)])
    assert here.known  # it profits all the same


def test_a_client_with_a_wrong_proxy_costs_the_others_nothing(served):
    """Over real sockets, with two clients of one host."""
    there = served("rest", b'{"serverTime":1700000000000,"orderId":7}')
    options: dict[str, Any] = {"base_url": there.url, "limits": "off", "retries": 0, "timeout": 5}
    key = Credentials.hmac("toy-key", "toy-secret")
    with UsdsFutures(key, network=Network(proxy="http://127.0.0.1:1"), **options) as broken:
        with pytest.raises(NotSent, match="proxy"):
            broken.query_order(symbol="A", order_id=1)
        assert broken.server_time_offset is None
        with UsdsFutures(key, **options) as sound:
            assert sound.query_order(symbol="A", order_id=1).order_id == 7
            assert sound.server_time_offset is not None
        assert broken.server_time_offset is not None


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
