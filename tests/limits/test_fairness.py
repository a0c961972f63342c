"""Who waits has a claim on the window that it waits for: light requests cannot keep a heavy one waiting for ever."""

from __future__ import annotations

import asyncio
import heapq
import threading
import time
from collections.abc import Callable, Generator
from itertools import count
from typing import Any

import pytest
from binance_typed import AsyncSpot, LocalStore, Spot, Timeout
from binance_typed.runtime.limits.bill import Bill
from binance_typed.runtime.limits.store import Receipt, Wait

from tests.limits.virtual import START, bill, entry

MINUTE = 60_000


def refused(store: LocalStore, asked: Bill, now: int) -> Wait:
    """It finds no room, and waits."""
    found = store.reserve(asked, now, now + 5)
    assert isinstance(found, Wait)
    store.queue(asked, found.until)
    return found


def granted(store: LocalStore, asked: Bill, now: int) -> None:
    assert isinstance(store.reserve(asked, now, now + 5), Receipt)
    store.leave(asked)


@pytest.mark.parametrize("is_fair", [True, False])
def test_a_heavy_request_among_light_ones_that_never_rest(is_fair: bool) -> None:
    """Each takes what there is as soon as it wakes, and the heavy one wakes last; without claims it waits for ever."""
    store, numbers = LocalStore(), count()
    events: list[tuple[int, int, Bill, int]] = []
    waits: list[int] = []

    def come(now: int, asked: Bill, since: int) -> None:
        heapq.heappush(events, (now, next(numbers), asked, since))

    for _ in range(50):
        come(START, bill(entry(cost=2)), START)
    come(START + 1_000, bill(entry(cost=60)), START + 1_000)
    while events and events[0][0] < START + 20 * MINUTE:
        now, _, asked, since = heapq.heappop(events)
        found = store.reserve(asked, now, now + 5)
        if isinstance(found, Wait):
            if is_fair:
                store.queue(asked, found.until)
            come(max(now + 1, found.until) + (asked.entries[0].cost == 60), asked, since)
        else:
            store.leave(asked)
            store.settle(found, now + 1, True)
            if asked.entries[0].cost == 60:
                waits.append(now - since)
            come(now, bill(*asked.entries), now)
    if is_fair:
        assert len(waits) >= 6 and max(waits) <= 3 * MINUTE + 1_000
    else:
        assert waits == []


def test_what_it_leaves_is_for_all_and_until_its_window_begins_everything_is() -> None:
    store = LocalStore()
    granted(store, bill(entry(cost=50)), START)
    heavy = bill(entry(cost=60))
    assert refused(store, heavy, START).until == START + MINUTE
    granted(store, bill(entry(cost=50)), START + 1)
    granted(store, bill(entry(cost=40)), START + MINUTE)
    late = refused(store, bill(entry(cost=1)), START + MINUTE)
    assert (late.until, late.counter) == (START + MINUTE + 50, "ip"), "it asks again soon: the heavy one may be gone"
    granted(store, heavy, START + MINUTE)


def test_who_does_not_come_loses_its_claim() -> None:
    store, heavy = LocalStore(), bill(entry(cost=100))
    granted(store, bill(entry(cost=50)), START)
    refused(store, heavy, START)
    refused(store, bill(entry(cost=1)), START + MINUTE + 999)
    granted(store, bill(entry(cost=1)), START + MINUTE + 1_000)
    store.leave(heavy)
    assert id(heavy) not in store._claims


def test_first_come_first_served() -> None:
    store = LocalStore()
    granted(store, bill(entry(cost=100)), START)
    first, second = bill(entry(cost=70)), bill(entry(cost=70))
    for asked in (first, second, first):
        refused(store, asked, START)
    refused(store, second, START + MINUTE)
    granted(store, first, START + MINUTE)
    assert refused(store, second, START + MINUTE).until == START + 2 * MINUTE
    granted(store, bill(entry(cost=30)), START + MINUTE)  # what it leaves
    granted(store, second, START + 2 * MINUTE)


def test_only_those_who_share_a_budget_stand_in_line_and_nobody_waits_for_each_other() -> None:
    store = LocalStore()
    one, other = entry("ip", cost=80), entry("uid", cost=80)
    granted(store, bill(one, other), START)
    both, mirrored = bill(one, other), bill(other, one)
    refused(store, both, START)
    refused(store, mirrored, START)
    granted(store, bill(entry("order_1m", cost=100)), START + MINUTE)
    granted(store, both, START + MINUTE)
    granted(store, mirrored, START + 2 * MINUTE)


def steps(store: LocalStore, cost: int, ends: float) -> Generator[float, None, float]:
    """As a call does it; the seconds that it took to have room."""
    asked, began = bill(entry(limit=100, interval=300, cost=cost)), time.monotonic()
    try:
        while time.monotonic() < ends:
            now = time.time_ns() // 1_000_000
            found = store.reserve(asked, now, now + 5)
            if isinstance(found, Receipt):
                store.settle(found, now + 1, True)
                break
            store.queue(asked, found.until)
            yield max(0.001, (found.until - now) / 1000)
    finally:
        store.leave(asked)
    return time.monotonic() - began


def in_thread(given: Generator[float, None, float]) -> float:
    while True:
        try:
            time.sleep(next(given))
        except StopIteration as end:
            return float(end.value)


async def in_loop(given: Generator[float, None, float]) -> float:
    while True:
        try:
            await asyncio.sleep(next(given))
        except StopIteration as end:
            return float(end.value)


def test_threads_and_an_event_loop_in_one_line() -> None:
    store, ends = LocalStore(), time.monotonic() + 2.5

    def thread() -> None:
        while time.monotonic() < ends:
            in_thread(steps(store, 1, ends))

    async def task() -> None:
        while time.monotonic() < ends:
            await in_loop(steps(store, 1, ends))
            await asyncio.sleep(0)

    async def tasks() -> None:
        await asyncio.gather(*[task() for _ in range(20)])

    threads = [threading.Thread(target=thread) for _ in range(4)]
    threads.append(threading.Thread(target=lambda: asyncio.run(tasks())))
    for each in threads:
        each.start()
    time.sleep(0.4)
    waits = [in_thread(steps(store, 60, ends)) for _ in range(3)]
    for each in threads:
        each.join()
    assert max(waits) < 1.2
    assert store._claims == {}


class Counted(LocalStore):
    """It keeps account of its queue."""

    def __init__(self) -> None:
        super().__init__()
        self.queued: list[int] = []
        self.left = 0

    def queue(self, bill: Bill, until: int) -> None:
        super().queue(bill, until)
        self.queued.append(until)

    def leave(self, bill: Bill) -> None:
        super().leave(bill)
        self.left += 1


class Answers:
    def send(self, request: Any, timeout: Any) -> Any:
        from binance_typed import Answer

        return Answer(200, {}, b'{"serverTime":1}')

    def close(self) -> None:
        pass


class AsyncAnswers:
    async def send(self, request: Any, timeout: Any) -> Any:  # noqa: ASYNC109 - as the protocol has it
        return Answers().send(request, timeout)

    async def aclose(self) -> None:
        pass


def full(store: LocalStore, client: Any) -> Callable[[], None]:
    """All budgets of a client are used up until this is called."""
    from binance_typed.runtime.limits.bill import documented
    from binance_typed.runtime.limits.store import Seen

    (line, *_) = documented(client._venue.limits, place=client._venue.place, account="")
    now = time.time_ns() // 1_000_000
    store.observe([Seen(line, line.limit)], now)
    return lambda: store._budgets.clear()


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_call_that_waits_stands_in_line_and_leaves_it(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Counted()
    options: dict[str, Any] = {"base_url": "http://127.0.0.1:1", "budget": store, "timeout": Timeout(1, 1, 120)}
    empty: list[Callable[[], None]] = []

    def sleep(seconds: float) -> None:
        assert len(store._claims) == 1 and seconds > 0
        empty[0]()

    async def asleep(seconds: float) -> None:
        sleep(seconds)

    if colour == "sync":
        client = Spot(transport=Answers(), **options)
        empty.append(full(store, client))
        monkeypatch.setattr("time.sleep", sleep)
        client.check_server_time()
    else:
        awaited = AsyncSpot(transport=AsyncAnswers(), **options)
        empty.append(full(store, awaited))
        monkeypatch.setattr("binance_typed.runtime.runner_async.asyncio.sleep", asleep)
        asyncio.run(_called(awaited))
    assert len(store.queued) == 1 and store.left == 1 and store._claims == {}


async def _called(client: Any) -> None:
    await client.check_server_time()
