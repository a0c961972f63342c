"""As much as the exchange allows, and never more: not one 429, and next to nothing of the budgets left unused."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from binance_typed import AsyncSpot, AsyncSpotWs, LimitReached, LocalStore, Spot, Timeout
from binance_typed.runtime.clock import ServerClock
from binance_typed.runtime.effects import Effect, Sleep, Steps
from binance_typed.runtime.runner_sync import SyncRunner

from generator.catalog.load import load
from generator.server.local import local
from generator.server.settings import Settings
from tests.faults.exchange import KEY, Control
from tests.limits.conftest import Server, find_server

ROOT = Path(__file__).parents[2]

#: Weight that Spot gives an address each minute, and orders that it gives an account each ten seconds.
WEIGHT, ORDERS = 6000, 50

#: A minute, and a little of the next.
SECONDS = 62

#: A start in the middle of a minute, in ms.
BEGIN = 1_790_000_017_123


class VirtualTime:
    """One clock for the exchange and its client; it goes on only when somebody waits."""

    def __init__(self) -> None:
        self.now = BEGIN * 1_000_000

    def ns(self) -> int:
        return self.now

    def ms(self) -> int:
        return self.now // 1_000_000

    def advance(self, seconds: float) -> None:
        self.now += int(seconds * 1e9)


class VirtualRunner(SyncRunner):
    """Sends over real sockets, and waits in virtual time; the way to the exchange and back takes some of it."""

    def __init__(self, inner: SyncRunner, time: VirtualTime, random: Random) -> None:
        super().__init__(inner._http)
        self._time, self._random = time, random

    def run(self, steps: Steps[Any], /) -> Any:
        return super().run(_waiting(steps, self._time))

    def _sent(self, effect: Any) -> Any:
        self._time.advance(self._random.uniform(0.001, 0.2))
        outcome = super()._sent(effect)
        self._time.advance(self._random.uniform(0.001, 0.2))
        return outcome


def _waiting(steps: Steps[Any], time: VirtualTime) -> Steps[Any]:
    """The same steps, of which those that sleep take virtual time."""
    step: Callable[[Any], Effect] = steps.send
    given: Any = None
    while True:
        try:
            effect = step(given)
        except StopIteration as end:
            return end.value
        if isinstance(effect, Sleep):
            time.advance(effect.seconds)
            given = None
        else:
            given = yield effect


@contextmanager
def serving(**settings: Any) -> Iterator[Control]:
    with local(load(ROOT / "specs"), Settings(ledger=True, **settings)) as url:
        yield Control(url)


def refused(control: Control) -> Counter[int]:
    """How often the exchange has said that it was too much."""
    return Counter(each["status"] for each in control.get("requests") if each["status"] in (429, 418))


def spent_by_minute(control: Control) -> Counter[int]:
    """The weight that the exchange has counted in each minute of its clock."""
    spent = Counter[int]()
    for each in control.get("requests"):
        spent[each["at"] // 60_000] += each["weight"].get("ip", 0)
    return spent


def heavy(client: Any, random: Random) -> Any:
    """A call of a weight between 5 and 250."""
    return client.order_book(symbol="BTCUSDT", limit=random.choice([100, 500, 1000, 5000]))


def order(client: Any) -> Any:
    return client.new_order(symbol="BTCUSDT", side="BUY", type="LIMIT", time_in_force="GTC", quantity="1", price="10")


def test_ten_virtual_minutes_at_the_limit() -> None:
    random, virtual = Random(7), VirtualTime()
    with serving(clock=virtual.ms) as control:
        client = Spot(KEY, base_url=control.url, budget=LocalStore(), timeout=Timeout(10, 10, 300))
        client._venue = replace(client._venue, clock=ServerClock(virtual.ns, virtual.ns))
        client._runner = VirtualRunner(client._runner, virtual, random)
        weight, orders = 0, 0
        while virtual.ms() < BEGIN + 600_000:
            if random.random() < 0.5:
                order(client)
                orders += 1
            else:
                heavy(client, random)
        weight = sum(each["weight"].get("ip", 0) for each in control.get("requests"))
        client.close()
        assert refused(control) == {}
        minutes = (virtual.ms() - BEGIN) / 60_000
        # One of both budgets is always the one that holds the client up.
        assert max(weight / (WEIGHT * minutes), orders / (6 * ORDERS * minutes)) > 0.9, (weight, orders, minutes)


@dataclass
class Minute:
    """What an exchange has seen of clients that asked for as much as they could for a minute."""

    spent: Counter[int]
    refused: Counter[int]


@pytest.fixture(scope="module")
def minutes() -> Iterator[dict[str, Minute]]:
    """A real minute of one process, and at the same time of two processes that know of each other by Redis alone."""
    found: dict[str, Minute] = {}
    program = find_server()
    with serving() as alone, serving() as shared, tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        processes = []
        if program is not None:
            server = Server(program, folder)
            stack.callback(server.kill)
            script = [sys.executable, str(Path(__file__).with_name("hammer.py")), shared.url, server.path, str(SECONDS)]
            processes = [subprocess.Popen([*script, str(seed)]) for seed in (1, 2)]
        asyncio.run(_for_a_minute(alone))
        found["one"] = Minute(spent_by_minute(alone), refused(alone))
        if processes:
            assert [process.wait(120) for process in processes] == [0, 0]
            found["two"] = Minute(spent_by_minute(shared), refused(shared))
    yield found


@pytest.mark.parametrize("processes", ["one", "two"])
def test_a_real_minute_at_the_limit(minutes: dict[str, Minute], processes: str) -> None:
    """Both colours and transports on one budget; two processes on one budget in Redis."""
    if processes not in minutes:
        pytest.skip("there is no redis-server or valkey-server on this machine")
    minute = minutes[processes]
    assert minute.refused == {}
    assert 0.9 * WEIGHT < max(minute.spent.values()) <= WEIGHT, minute.spent


async def _for_a_minute(control: Control) -> None:
    store, ends = LocalStore(), time.monotonic() + SECONDS
    options: dict[str, Any] = {"base_url": control.url, "budget": store}
    with Spot(KEY, **options) as sync:
        thread = asyncio.to_thread(_in_thread, sync, ends)
        async with AsyncSpot(KEY, **options) as rest, AsyncSpotWs(KEY, **options) as ws:
            await asyncio.gather(thread, *[_until(client, ends, seed) for seed, client in enumerate([rest, ws] * 4)])


def _in_thread(client: Spot, ends: float) -> None:
    random = Random(99)
    with suppress(LimitReached):  # there is no room any more before the end
        while (left := ends - time.monotonic()) > 0:
            heavy(client.with_options(timeout=Timeout(10, 10, left)), random)


async def _until(client: Any, ends: float, seed: int) -> None:
    random = Random(seed)
    with suppress(LimitReached):
        while (left := ends - time.monotonic()) > 0:
            await heavy(client.with_options(timeout=Timeout(10, 10, left)), random)
