"""Ten minutes at the limit in virtual time: wrong clocks, answers that take their time, others who spend.

The exchange is the contract server, over real sockets; nobody waits but in virtual time, which one scheduler keeps.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from random import Random
from statistics import mean
from typing import Any

from binance_typed import LimitReached, LocalStore, Spot, Timeout
from binance_typed.runtime.clock import ServerClock
from binance_typed.runtime.effects import Sleep, Steps
from binance_typed.runtime.runner_sync import SyncRunner
from msgspec import structs

from generator.catalog.load import load
from generator.server.local import local
from generator.server.settings import Settings
from tests.faults.demand import INTERVALS, ROUND, Rounds, asked, heavy, pause, refused, shares
from tests.faults.exchange import KEY, KEYS, Control

#: A start in the middle of a minute, in ms, and how long it goes on.
BEGIN, LENGTH = 1_790_000_017_123, 600_000

#: s that a request takes to the exchange, and its answer back.
DELAY = 0.02, 0.5

#: Of each client's clock: ms that it is wrong, and millionths that it gains.
CLOCKS = (0, 0), (700, 60), (-900, -60)


class Runner(SyncRunner):
    """Hands out the steps of a call, for the scheduler to run."""

    def run(self, steps: Steps[Any], /) -> Any:
        return steps


class World:
    """The one clock, of the exchange and of its clients, and what is to happen when."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.now = BEGIN * 1_000_000
        self._events: list[tuple[int, int, Callable[[], None]]] = []
        self._numbers = count()

    def ms(self) -> int:
        return self.now // 1_000_000

    def after(self, seconds: float, what: Callable[[], None]) -> None:
        heapq.heappush(self._events, (self.now + int(seconds * 1e9), next(self._numbers), what))

    def run(self) -> None:
        while self._events and self._events[0][0] < (BEGIN + LENGTH) * 1_000_000:
            self.now, _, what = heapq.heappop(self._events)
            what()

    def client(self, stack: ExitStack, url: str, wrong: int, gains: int, **options: Any) -> Spot:
        """A client with a clock of its own."""
        client = stack.enter_context(Spot(KEY, base_url=url, timeout=Timeout(10, 10, 15), **options))

        def monotonic() -> int:
            passed = self.now - BEGIN * 1_000_000
            return 1_000_000_000 + passed + passed * gains // 1_000_000

        def wall() -> int:
            return BEGIN * 1_000_000 + monotonic() + wrong * 1_000_000

        client._venue = structs.replace(client._venue, clock=ServerClock(monotonic, wall))
        client._runner = Runner(client._runner._make)
        return client

    def call(self, client: Spot, steps: Steps[Any], done: Callable[[LimitReached | None], None]) -> None:
        """Run a call, and say when it is over, and whether for want of room."""

        def go_on(given: Any) -> None:
            try:
                effect = steps.send(given)
            except StopIteration:
                done(None)
            except LimitReached as full:
                done(full)
            else:
                if isinstance(effect, Sleep):
                    self.after(effect.seconds, lambda: go_on(None))
                else:
                    self.after(self.random.uniform(*DELAY), lambda: arrive(effect))

        def arrive(effect: Any) -> None:
            outcome = client._runner._sent(effect)
            self.after(self.random.uniform(*DELAY), lambda: go_on(outcome))

        go_on(None)


@contextmanager
def exchange(world: World) -> Iterator[Control]:
    settings = Settings(keys=KEYS, ledger=True, clock=world.ms)
    with local(load(Path(__file__).parents[2] / "specs"), settings) as url:
        yield Control(url)


def used(control: Control) -> dict[str, list[float]]:
    found = {kind: shares(control, kind, BEGIN, BEGIN + LENGTH) for kind in INTERVALS}
    print({kind: (round(mean(each), 3), each) for kind, each in found.items()})  # with -rP
    return found


def test_many_in_flight_when_windows_end() -> None:
    world = World(seed=7)
    with exchange(world) as control, ExitStack() as stack:
        store = LocalStore()
        clients = [world.client(stack, control.url, *clock, budget=store) for clock in CLOCKS]

        def work(client: Spot, kind: str) -> None:
            def done(full: LimitReached | None) -> None:
                world.after(0.0 if full is None else full.wait, lambda: work(client, kind))

            def begin() -> None:
                world.call(client, asked(client, kind, world.random), done)

            world.after(pause(kind, world.ms(), world.random), begin)

        for client in (clients * 3)[:8]:
            for kind in INTERVALS:
                work(client, kind)
        world.run()
        assert refused(control) == {}
        found = used(control)
        assert mean(found["read"]) > 0.95 and mean(found["order"]) > 0.85, found


def test_others_who_keep_no_budget() -> None:
    """They take a part of each window before ours begin; nothing but the exchange's answers tells of them."""
    world = World(seed=8)
    with exchange(world) as control, ExitStack() as stack:
        store = LocalStore()
        clients = [world.client(stack, control.url, *clock, budget=store, limits="raise") for clock in CLOCKS]
        other = world.client(stack, control.url, 0, 0, limits="off", server_time=False)
        rounds = Rounds(world.ms)

        def begin() -> None:
            kinds = [kind for kind in rounds.kinds() for _ in range(ROUND)]
            left = len(kinds)

            def done(kind: str, full: LimitReached | None) -> None:
                nonlocal left
                left -= 1
                if full is not None:
                    rounds.full(kind, full)
                if not left:
                    world.after(0.01, begin)

            for number, kind in enumerate(kinds):
                client = clients[number % len(clients)]
                world.call(client, asked(client, kind, world.random), lambda full, kind=kind: done(kind, full))
            if not kinds:
                world.after(0.01, begin)

        def spend() -> None:
            window = world.ms() // INTERVALS["order"]
            wanted = rounds.others(window)
            left = len(wanted)

            def done(_: LimitReached | None) -> None:
                nonlocal left
                left -= 1
                if not left:
                    rounds.open.add(window)

            if not wanted:
                rounds.open.add(window)
            for kind in wanted:
                world.call(other, heavy(other) if kind == "read" else asked(other, kind, world.random), done)
            world.after(((window + 1) * INTERVALS["order"] - world.ms()) / 1000 + 0.001, spend)

        spend()
        begin()
        world.run()
        assert refused(control) == {}
        found = used(control)
        assert mean(found["read"]) > 0.95 and mean(found["order"]) > 0.85, found
