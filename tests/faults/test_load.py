"""As much as the exchange allows for more than a real minute, and never more: not one 429, and little left unused.

All that takes its minute takes the same one. The exchange's clock is set so that two minutes end in it, and the way to
the exchange takes so long that requests are on it whenever a window ends.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from binance_typed import AsyncSpot, AsyncSpotWs, LimitReached, LocalStore, Spot, SpotWs

from generator.catalog.load import load
from generator.catalog.model import Catalogue
from generator.server.local import local
from generator.server.settings import Settings
from tests.faults.demand import INTERVALS, ROUND, WORKERS, Rounds, aask, ask, asked, heavy, refused, shares
from tests.faults.exchange import KEY, KEYS, Control
from tests.faults.relay import Relay
from tests.limits.conftest import Server, find_server

ROOT = Path(__file__).parents[2]

#: ms of an even minute of the exchange: when everything is set up, begins, and ends.
SET_UP, BEGIN, ENDS = 44_000, 50_000, 125_000

#: Seconds that a request takes to the exchange, and its answer back.
DELAY = 0.1, 0.6


@dataclass
class Minute:
    """What an exchange has seen of clients that asked for as much as they could: refusals, and parts of each window.

    Attributes:
        error: of the clients, if any.
    """

    refused: Counter[int]
    used: dict[str, list[float]]
    error: BaseException | None = None


class Scene:
    """One exchange, the way to it, and its time."""

    def __init__(self, stack: ExitStack, catalogue: Catalogue) -> None:
        now = time.time_ns() // 1_000_000
        minute = (now // 120_000 + 1) * 120_000
        self.offset = minute + SET_UP - now
        self.begin, self.ends = minute + BEGIN, minute + ENDS
        url = stack.enter_context(local(catalogue, Settings(keys=KEYS, ledger=True, clock_offset=self.offset)))
        self.control = Control(url)
        self.relay = stack.enter_context(Relay(url, seed=11))

    def clock(self) -> int:
        """ms since 1970 at the exchange."""
        return time.time_ns() // 1_000_000 + self.offset

    def set_off(self) -> None:
        """All who take part know the exchange's clock: from now on it is far away."""
        self.relay.delay = DELAY
        time.sleep(max(0.0, self.begin - self.clock()) / 1000)

    def seen(self) -> Minute:
        """What came of it."""
        return Minute(
            refused(self.control), {kind: shares(self.control, kind, self.begin, self.ends) for kind in INTERVALS}
        )


def one_process(scene: Scene) -> None:
    """Every kind of client, on one budget."""
    asyncio.run(_every_kind(scene))


async def _every_kind(scene: Scene) -> None:
    options: dict[str, Any] = {"base_url": scene.relay.url, "budget": LocalStore()}
    with Spot(KEY, **options) as rest, SpotWs(KEY, **options) as ws, ThreadPoolExecutor(sum(WORKERS.values())) as pool:
        async with AsyncSpot(KEY, **options) as arest, AsyncSpotWs(KEY, **options) as aws, asyncio.TaskGroup() as group:
            asked(rest, "order", Random(0))
            await asyncio.to_thread(scene.set_off)
            for seed, kind in enumerate(kind for kind, count in WORKERS.items() for _ in range(count // 4)):
                for sync in (rest, ws):
                    work = partial(ask, sync, kind, scene.clock, scene.ends, seed)
                    group.create_task(_done(asyncio.get_running_loop().run_in_executor(pool, work)))
                for client in (arest, aws):
                    group.create_task(aask(client, kind, scene.clock, scene.ends, seed))


async def _done(future: asyncio.Future[None]) -> None:
    await future


def others(sync: type[Any], asynchronous: type[Any], scene: Scene) -> None:
    """Two clients, and others behind the same address who keep no budget: only answers tell of them."""
    asyncio.run(_in_rounds(sync, asynchronous, scene))


async def _in_rounds(sync: type[Any], asynchronous: type[Any], scene: Scene) -> None:
    options: dict[str, Any] = {"base_url": scene.relay.url, "budget": LocalStore(), "limits": "raise"}
    rounds, random = Rounds(scene.clock), Random(5)
    with sync(KEY, **options) as threaded, ThreadPoolExecutor(2 * ROUND) as pool:
        async with (
            asynchronous(KEY, **options) as client,
            AsyncSpot(KEY, base_url=scene.control.url, limits="off") as other,
        ):
            asked(threaded, "order", random)
            await asyncio.to_thread(scene.set_off)
            spending = asyncio.create_task(_others(other, rounds, scene))
            loop = asyncio.get_running_loop()
            while scene.clock() < scene.ends:
                kinds = [kind for kind in rounds.kinds() for _ in range(ROUND)]
                calls = [
                    loop.run_in_executor(pool, asked, threaded, kind, random)
                    if number % 2
                    else asked(client, kind, random)
                    for number, kind in enumerate(kinds)
                ]
                for kind, end in zip(kinds, await asyncio.gather(*calls, return_exceptions=True), strict=True):
                    if isinstance(end, LimitReached):
                        rounds.full(kind, end)
                    elif isinstance(end, BaseException):
                        raise end
                await asyncio.sleep(0.01)
            await spending


async def _others(client: AsyncSpot, rounds: Rounds, scene: Scene) -> None:
    while (now := scene.clock()) < scene.ends:
        window = now // INTERVALS["order"]
        if window not in rounds.open:
            for kind in rounds.others(window):
                await (heavy(client) if kind == "read" else asked(client, kind, Random()))
            rounds.open.add(window)
        await asyncio.sleep(0.01)


def two_processes(program: str, scene: Scene) -> None:
    """One of threads and one of tasks, which know of each other by Redis alone."""
    with tempfile.TemporaryDirectory(prefix="r") as folder, ExitStack() as stack:
        server = Server(program, folder)
        stack.callback(server.kill)
        given = [scene.relay.url, server.path, str(scene.offset), str(scene.ends)]
        processes = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.faults.hammer", *given, str(seed), colour],
                cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            )
            for seed, colour in enumerate(("sync", "async"))
        ]  # fmt: skip
        for process in processes:
            stack.callback(process.kill)
        for process in processes:
            assert process.stdout is not None and process.stdout.readline() == "ready\n"
        scene.set_off()
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        ends = [process.communicate(timeout=150) for process in processes]
        assert [process.returncode for process in processes] == [0, 0], ends


SCENES = {
    "one process": lambda _: one_process,
    "others, REST": lambda _: partial(others, Spot, AsyncSpot),
    "others, WebSocket": lambda _: partial(others, SpotWs, AsyncSpotWs),
    "two processes": lambda program: partial(two_processes, program),
}


@pytest.fixture(scope="module")
def minutes() -> Iterator[dict[str, Minute]]:
    """All scenes, each on an exchange of its own, at the same time."""
    program, catalogue = find_server(), load(ROOT / "specs")
    with ExitStack() as stack, ThreadPoolExecutor(len(SCENES)) as pool:
        wanted = [name for name in SCENES if program is not None or name != "two processes"]
        scenes = {name: Scene(stack, catalogue) for name in wanted}
        plays: dict[str, Callable[[Scene], None]] = {name: SCENES[name](program) for name in wanted}
        running = [pool.submit(plays[name], scenes[name]) for name in wanted]
        errors = [each.exception(200) for each in running]
        yield {name: replace(scenes[name].seen(), error=error) for name, error in zip(wanted, errors, strict=True)}


@pytest.mark.parametrize("scene", SCENES)
def test_more_than_a_minute_at_the_limit(minutes: dict[str, Minute], scene: str) -> None:
    if scene not in minutes:
        pytest.skip("there is no redis-server or valkey-server on this machine")
    minute = minutes[scene]
    print(scene, minute)
    assert minute.refused == {}
    assert minute.error is None, repr(minute.error)
    assert minute.used["read"][0] > 0.9, "the one whole minute"
    orders = minute.used["order"]
    assert len(orders) == 7 and sum(orders) / len(orders) > 0.85, orders
