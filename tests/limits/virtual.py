"""An exchange that counts by itself, and clients that reach it late and with wrong clocks: all in virtual time."""

from __future__ import annotations

import heapq
import random
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from binance_typed.runtime.limits.bill import Bill, Entry, Key
from binance_typed.runtime.limits.store import Seen, Store, Wait

PLACE = "exchange.test"

#: A midnight, so that windows of every length begin with it.
START = 1_699_920_000_000


def entry(
    counter: str = "ip",
    limit: int = 100,
    interval: int = 60_000,
    cost: int = 1,
    *,
    after: int | None = None,
    rolling: bool = False,
    account: str = "",
) -> Entry:
    """A line of a bill."""
    key = Key(PLACE, account, counter, interval, rolling, "")
    return Entry(key, limit, cost, cost if after is None else after)


def bill(*entries: Entry, orders: Entry | None = None) -> Bill:
    """A bill of these lines."""
    return Bill(PLACE, entries, entries, False, orders)


class Exchange:
    """Counts each request when it arrives, in windows as documented; knows nothing of how clients count."""

    def __init__(self, *budgets: tuple[str, int, int, bool]) -> None:
        self.budgets = budgets
        self.windows: dict[tuple[str, int, int], int] = defaultdict(int)
        self.recent: dict[tuple[str, int], deque[tuple[int, int]]] = defaultdict(deque)
        self.refused = 0

    def used(self, budget: tuple[str, int, int, bool], now: int) -> int:
        """What is used of a budget."""
        counter, _, interval, rolling = budget
        if not rolling:
            return self.windows[counter, interval, now // interval]
        recent = self.recent[counter, interval]
        while recent and recent[0][0] <= now - interval:
            recent.popleft()
        return sum(cost for _, cost in recent)

    def arrive(self, costs: dict[str, int], now: int) -> bool:
        """Whether there is room for the request, which is counted then. The first of an empty window always has."""
        for budget in self.budgets:
            used = self.used(budget, now)
            if used and used + costs.get(budget[0], 0) > budget[1]:
                self.refused += 1
                return False
        self.count(costs, now)
        return True

    def count(self, costs: dict[str, int], now: int) -> None:
        """Count a request, or give back what it costs less."""
        for counter, _, interval, rolling in self.budgets:
            if cost := costs.get(counter, 0):
                self.windows[counter, interval, now // interval] += cost
                if rolling:
                    self.recent[counter, interval].append((now, cost))


@dataclass
class World:
    """Workers that send all they may, each as soon as the answer before is there.

    Attributes:
        exchange: that they send to.
        stores: of the processes that they run in, by turns.
        error: ms by which a worker's clock may be wrong, and thinks it may.
        flight: ms that a request takes to arrive at most.
        quick: ms that one usually takes at most.
        lost: the share of answers that never come.
        unsent: the share of requests that never leave.
        failing: the share of requests that the exchange does not execute, though it counts them.
        costs: what requests cost, by chance.
        entries: the bill of a request of a cost; without it, it takes that of every budget.
        seed: of everything that happens by chance.
        listens: whether what answers say of the budgets is taken over.
        sent: requests so far.
        asked: reservations so far.
    """

    exchange: Exchange
    stores: list[Store]
    workers: int = 10
    error: int = 0
    flight: int = 20_000
    quick: int = 100
    lost: float = 0.0
    unsent: float = 0.0
    failing: float = 0.0
    costs: tuple[int, ...] = (1, 2, 5, 10)
    entries: Callable[[int], tuple[Entry, ...]] | None = None
    seed: int = 0
    listens: bool = True
    sent: int = 0
    asked: int = 0
    events: list[tuple[int, int, Callable[[int], None]]] = field(default_factory=list)
    number: int = 0

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)

    def at(self, time: int, what: Callable[[int], None]) -> None:
        """Let something happen."""
        self.number += 1
        heapq.heappush(self.events, (time, self.number, what))

    def run(self, duration: int) -> None:
        """Let so much time pass."""
        for i in range(self.workers):
            offset = self.random.randint(-self.error, self.error)
            self.at(START + self.random.randint(0, 1_000), self._worker(self.stores[i % len(self.stores)], offset))
        while self.events and self.events[0][0] < START + duration:
            time, _, what = heapq.heappop(self.events)
            what(time)

    def _worker(self, store: Store, offset: int) -> Callable[[int], None]:
        def send(now: int) -> None:
            cost = self.random.choice(self.costs)
            entries = self._entries(cost)
            clock = now + offset
            self.asked += 1
            found = store.reserve(bill(*entries), clock - self.error, clock + self.error + self.flight)
            if isinstance(found, Wait):
                self.at(now + max(1, found.until - (clock - self.error)), send)
                return
            if self.random.random() < self.unsent:
                store.cancel(found)
                self.at(now + self.random.randint(1, 50), send)
                return
            self.sent += 1
            slow = self.flight if self.random.random() < 0.01 else self.quick
            arrives = now + self.random.randint(1, min(slow, self.flight))
            self.at(arrives, lambda time: arrive(time, found, entries))

        def arrive(now: int, receipt: Any, entries: tuple[Entry, ...]) -> None:
            succeeds = self.random.random() >= self.failing
            costs = {each.key.counter: each.after if succeeds else each.cost for each in entries}
            accepted = self.exchange.arrive(costs, now)
            seen = [
                Seen(each, self.exchange.used((each.key.counter, 0, each.key.interval, each.key.rolling), now))
                for each in entries
            ]
            if self.random.random() < self.lost:
                self.at(now + 10_000, send)
            else:
                back = now + self.random.randint(1, self.quick)
                self.at(back, lambda time: answered(time, receipt, seen, accepted and succeeds))

        def answered(now: int, receipt: Any, seen: list[Seen], succeeded: bool) -> None:
            latest = now + offset + self.error
            store.settle(receipt, latest, succeeded)
            if self.listens:
                store.observe(seen, latest, receipt.earliest)
            send(now)

        return send

    def _entries(self, cost: int) -> tuple[Entry, ...]:
        if self.entries is not None:
            return self.entries(cost)
        return tuple(
            entry(counter, limit, interval, cost, rolling=rolling)
            for counter, limit, interval, rolling in self.exchange.budgets
        )

    def shares(self, counter: str, limit: int, interval: int, windows: range) -> list[float]:
        """How much of the budget was used in each of these windows."""
        first = START // interval
        return [self.exchange.windows[counter, interval, first + i] / limit for i in windows]
