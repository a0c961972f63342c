"""Clients at the limit: the exchange never has to refuse, and little of what it grants lies idle."""

from __future__ import annotations

import time
from statistics import mean

import pytest
from binance_typed.runtime.limits.bill import Entry
from binance_typed.runtime.limits.local import LocalStore
from binance_typed.runtime.limits.store import Receipt
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.limits.virtual import PLACE, START, Exchange, World, bill, entry

MINUTE = 60_000


def test_ten_minutes_at_the_limit() -> None:
    began = time.perf_counter()
    world = World(Exchange(("ip", 2400, MINUTE, False)), [LocalStore()], workers=20, error=100)
    world.run(10 * MINUTE)
    assert world.exchange.refused == 0
    assert min(world.shares("ip", 2400, MINUTE, range(10))) >= 0.95
    assert world.asked < 10 * world.sent, "waiting is no polling"
    assert time.perf_counter() - began < 20


def test_short_windows() -> None:
    world = World(Exchange(("order_10s", 300, 10_000, False)), [LocalStore()], workers=20, error=50, costs=(1,))
    world.run(10 * MINUTE)
    assert world.exchange.refused == 0
    assert mean(world.shares("order_10s", 300, 10_000, range(1, 59))) >= 0.95


def test_short_and_long_windows_together() -> None:
    exchange = Exchange(
        ("order_10s", 300, 10_000, False), ("order_1m", 1200, MINUTE, False), ("ip", 2400, MINUTE, False)
    )
    world = World(exchange, [LocalStore()], workers=20, error=50, costs=(1,))
    world.run(10 * MINUTE)
    assert exchange.refused == 0
    assert mean(world.shares("order_1m", 1200, MINUTE, range(10))) >= 0.95


def test_demand_barely_above_the_limit_loses_only_what_crosses_the_boundary() -> None:
    """The worst case for charging twice: requests flow evenly, so that some are always about to cross."""
    world = World(Exchange(("ip", 2400, MINUTE, False)), [LocalStore()], workers=2, error=50, flight=500, costs=(4,))
    world.run(10 * MINUTE)
    assert world.exchange.refused == 0
    assert mean(world.shares("ip", 2400, MINUTE, range(1, 10))) >= 0.95


@pytest.mark.parametrize("interval", [10_000, MINUTE, 10 * MINUTE])
def test_rolling(interval: int) -> None:
    exchange = Exchange(("requests_ip", 500, interval, True))
    world = World(exchange, [LocalStore()], workers=20, error=20, quick=50, costs=(1,))
    world.run(20 * interval)
    assert exchange.refused == 0
    assert mean(world.shares("requests_ip", 500, interval, range(2, 19))) >= 0.95


@pytest.mark.parametrize("listens", [True, False])
def test_what_others_use_is_learnt_from_answers(listens: bool) -> None:
    """Half of every window is gone before ours rush into it: too many are at most those in flight at the end."""
    world = World(Exchange(("ip", 2400, MINUTE, False)), [LocalStore()], error=50, costs=(1,), listens=listens)
    for minute in range(10):
        world.at(START + minute * MINUTE, lambda now: world.exchange.count({"ip": 1200}, now))
    world.run(10 * MINUTE)
    if listens:
        assert world.exchange.refused <= 10 * world.workers
    else:
        assert world.exchange.refused > 10_000


def test_others_who_come_first() -> None:
    """Half of every window is gone before ours begin: not one request too many."""
    world = World(Exchange(("ip", 2400, MINUTE, False)), [LocalStore()], workers=1, error=0, costs=(10,))
    for minute in range(10):
        world.at(START + minute * MINUTE, lambda now: world.exchange.count({"ip": 1200}, now))
    world.run(10 * MINUTE)
    assert world.exchange.refused == 0
    assert world.shares("ip", 2400, MINUTE, range(9)) == [1.0] * 9


def test_a_restart_costs_what_is_unknown_and_no_more() -> None:
    """A process that begins in the middle of a window learns with its first answers what is left of that."""
    world = World(Exchange(("ip", 2400, MINUTE, False)), [LocalStore()], workers=3, error=20, costs=(10,))
    world.exchange.count({"ip": 2300}, START)
    world.run(2 * MINUTE)
    assert world.exchange.refused == 0
    assert world.shares("ip", 2400, MINUTE, range(2)) == [1.0, 1.0]


def test_success_that_costs_less() -> None:
    """Room is set aside for what a failure costs; what a success leaves is used by others."""

    def entries(cost: int) -> tuple[Entry, ...]:
        return (entry("ip", 600, MINUTE, 20, after=1),)

    world = World(
        Exchange(("ip", 600, MINUTE, False)), [LocalStore()], workers=4, error=20, failing=0.1, entries=entries
    )
    world.run(10 * MINUTE)
    assert world.exchange.refused == 0
    assert mean(world.shares("ip", 600, MINUTE, range(1, 10))) >= 0.95


def test_lost_answers_are_counted_as_arrived() -> None:
    world = World(Exchange(("ip", 2400, MINUTE, False)), [LocalStore()], workers=20, error=100, lost=0.05, unsent=0.05)
    world.run(10 * MINUTE)
    assert world.exchange.refused == 0
    assert mean(world.shares("ip", 2400, MINUTE, range(1, 10))) >= 0.9


budgets = st.lists(
    st.builds(
        lambda name, limit, interval, rolling: (name, limit, interval, rolling),
        st.sampled_from(["ip", "order_10s", "requests_uid"]),
        st.integers(10, 400),
        st.sampled_from([1_000, 3_000, 10_000, MINUTE]),
        st.booleans(),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda budget: budget[0],
)


@settings(max_examples=60, deadline=None)
@given(
    budgets=budgets,
    workers=st.integers(1, 12),
    error=st.integers(0, 1_000),
    flight=st.integers(1, 20_000),
    quick=st.integers(1, 3_000),
    lost=st.sampled_from([0.0, 0.1]),
    unsent=st.sampled_from([0.0, 0.1]),
    listens=st.booleans(),
    seed=st.integers(0, 2**32),
)
def test_nothing_is_ever_refused(
    budgets: list[tuple[str, int, int, bool]],
    workers: int,
    error: int,
    flight: int,
    quick: int,
    lost: float,
    unsent: float,
    listens: bool,
    seed: int,
) -> None:
    world = World(
        Exchange(*budgets),
        [LocalStore()],
        workers,
        error,
        flight,
        quick,
        lost,
        unsent,
        seed=seed,
        listens=listens,
    )
    world.run(2 * MINUTE)
    assert world.exchange.refused == 0
    assert world.sent > 0


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 50), st.integers(0, 2_000), st.integers(0, 30_000), st.sampled_from([1_000, 10_000, MINUTE]))
def test_a_lone_client_gets_back_all_it_did_not_use(cost: int, error: int, flight: int, interval: int) -> None:
    """When all answers are there, what counts as used is what reached each window, exactly."""
    store, line = LocalStore(), entry("ip", 100, interval, cost)
    now = START + interval // 2
    receipt = store.reserve(bill(line), now - error, now + error + flight)
    assert isinstance(receipt, Receipt)
    arrived = now + error
    store.settle(receipt, arrived, True)
    for index in range((now - error) // interval - 1, (now + error + flight) // interval + 2):
        (state,) = store.state(PLACE, "", index * interval)
        is_reached = (now - error) // interval <= index <= min(arrived, now + error + flight) // interval
        is_charged = index < (now - error) // interval + 60
        assert state.used == (cost if is_reached and is_charged else 0), index
