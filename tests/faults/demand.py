"""What is asked for by clients that want more than the exchange gives them: how much, and when."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

from binance_typed import LimitReached, Timeout

from tests.faults.exchange import CALLS, Control

#: ms of the exchange's windows: of the weight that Spot gives an address, and of the orders that it gives an account.
INTERVALS = {"read": 60_000, "order": 10_000}

#: How much it gives in each.
LIMITS = {"read": 6000, "order": 50}

#: What the exchange calls what it counts.
COUNTERS = {"read": "ip", "order": "unfilled_orders"}

#: ms at the beginning and at the end of every other window for orders in which any are wanted. In the windows between
#: always are: into each goes what was sent before it began, and it is used up while others are in flight.
FIRST, LAST = 2_000, 800

#: Workers for each kind, of all clients of an exchange together.
WORKERS = {"read": 8, "order": 12}

#: Seconds between two reads of one worker: all of them want a little more than there is. Orders need weight as well,
#: so the minute's must not be gone in its first seconds.
BETWEEN = 0.9, 1.9

ORDER = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "time_in_force": "GTC", "quantity": "1", "price": "10"}


def pause(kind: str, now: int, random: Random) -> float:
    """Seconds until a worker wants the next thing, at this time of the exchange's."""
    if kind == "read":
        return random.uniform(*BETWEEN)
    window, at = divmod(now, INTERVALS[kind])
    left = INTERVALS[kind] - LAST - at
    return left / 1000 if window % 2 == 0 and at >= FIRST and left > 0 else 0.0


def asked(client: Any, kind: str, random: Random) -> Any:
    """An order, or a read of a weight between 5 and 50."""
    if kind == "read":
        return client.order_book(symbol="BTCUSDT", limit=random.choice([100, 500, 1000]))
    place = CALLS["order"]["ws" if type(client).__name__.endswith("Ws") else "rest"]
    return getattr(client, place)(**ORDER)


def heavy(client: Any) -> Any:
    """A read of a weight of 250."""
    return client.order_book(symbol="BTCUSDT", limit=5000)


def _with_time(client: Any, left: float) -> Any:
    return client.with_options(timeout=Timeout(5, 5, max(2.0, min(12.0, left))))


def ask(client: Any, kind: str, clock: Callable[[], int], ends: int, seed: int) -> None:
    """Ask one thing after the other until that time; when there is no room, wait until there is, and go on."""
    random = Random(f"{kind} {seed}")
    while (left := (ends - clock()) / 1000) > 0:
        wait = pause(kind, clock(), random)
        if wait < left:
            time.sleep(wait)
            try:
                asked(_with_time(client, left), kind, random)
                continue
            except LimitReached as full:
                wait = full.wait
        time.sleep(min(wait, left))


async def aask(client: Any, kind: str, clock: Callable[[], int], ends: int, seed: int) -> None:
    """The same for an event loop."""
    random = Random(f"{kind} {seed}")
    while (left := (ends - clock()) / 1000) > 0:
        wait = pause(kind, clock(), random)
        if wait < left:
            await asyncio.sleep(wait)
            try:
                await asked(_with_time(client, left), kind, random)
                continue
            except LimitReached as full:
                wait = full.wait
        await asyncio.sleep(min(wait, left))


#: What others behind the same address, and with the same key, take of each window before ours are let into it: so many
#: reads of a weight of 250, and orders; in the last windows for orders of a minute they want none.
OTHERS = {"read": 6, "order": 15}
OTHERS_WANT = range(40_000)

#: Calls of each kind that ours send at once. The next round begins when all answers are there: the last of them has
#: told of everybody. So nothing else than that is between ours and a refusal.
ROUND = 6

#: ms between two rounds of reads, for the reason above.
BETWEEN_ROUNDS = 1_600


class Rounds:
    """When the next round of calls is due, and of which kinds."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._due = dict.fromkeys(INTERVALS, 0)
        self.open: set[int] = set()

    def kinds(self) -> list[str]:
        """Of which kinds calls are to be sent now: none until the others have had their part of the window."""
        now = self._clock()
        if now // INTERVALS["order"] not in self.open:
            return []
        kinds = [kind for kind, due in self._due.items() if due <= now]
        if "read" in kinds:
            self._due["read"] = now + BETWEEN_ROUNDS
        return kinds

    def full(self, kind: str, error: LimitReached) -> None:
        """There is no room for more of a kind for a while."""
        self._due[kind] = max(self._due[kind], self._clock() + int(error.wait * 1000))

    @staticmethod
    def others(window: int) -> list[str]:
        """What the others ask for as a window for orders begins."""
        at = window * INTERVALS["order"] % INTERVALS["read"]
        return ["read"] * (OTHERS["read"] if at == 0 else 0) + ["order"] * (OTHERS["order"] if at in OTHERS_WANT else 0)


def refused(control: Control) -> Counter[int]:
    """How often the exchange has said that it was too much."""
    return Counter(each["status"] for each in control.get("requests") if each["status"] in (429, 418))


def used(control: Control, kind: str) -> Counter[int]:
    """How much the exchange has counted in each of its windows."""
    counted = Counter[int]()
    for each in control.get("requests"):
        counted[each["at"] // INTERVALS[kind]] += each["weight"].get(COUNTERS[kind], 0)
    return counted


def shares(control: Control, kind: str, begin: int, ends: int) -> list[float]:
    """How much of each whole window between two times was used, as a part of what may be."""
    counted, length = used(control, kind), INTERVALS[kind]
    return [round(counted[window] / LIMITS[kind], 3) for window in range(-(-begin // length), ends // length)]
