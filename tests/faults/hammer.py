"""A process that asks for more than a shared budget allows: `hammer.py URL SOCKET OFFSET ENDS SEED COLOUR`.

It says so when it knows the exchange's clock, and begins when it is told to.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from random import Random

import redis
import redis.asyncio
from binance_typed import AsyncRedisStore, AsyncSpot, RedisStore, Spot

from tests.faults.demand import WORKERS, aask, ask, asked
from tests.faults.exchange import KEY

#: Of two processes each has half of the workers.
MINE = [(kind, number) for kind, count in WORKERS.items() for number in range(count // 2)]


def _begin() -> None:
    print("ready", flush=True)
    sys.stdin.readline()


def threads(url: str, socket: str, clock: Callable[[], int], ends: int, seed: int) -> None:
    store = RedisStore(redis.Redis(unix_socket_path=socket))
    with Spot(KEY, base_url=url, budget=store) as client, ThreadPoolExecutor(len(MINE)) as pool:
        asked(client, "order", Random(seed))
        _begin()
        jobs = [pool.submit(ask, client, kind, clock, ends, 100 * seed + number) for kind, number in MINE]
        for job in jobs:
            job.result()


async def tasks(url: str, socket: str, clock: Callable[[], int], ends: int, seed: int) -> None:
    async with (
        redis.asyncio.Redis(unix_socket_path=socket) as connection,
        AsyncSpot(KEY, base_url=url, budget=AsyncRedisStore(connection)) as client,
        asyncio.TaskGroup() as group,
    ):
        await asked(client, "order", Random(seed))
        _begin()
        for kind, number in MINE:
            group.create_task(aask(client, kind, clock, ends, 100 * seed + number))


def main(url: str, socket: str, offset: str, ends: str, seed: str, colour: str) -> None:
    def clock() -> int:
        return time.time_ns() // 1_000_000 + int(offset)

    if colour == "async":
        asyncio.run(tasks(url, socket, clock, int(ends), int(seed)))
    else:
        threads(url, socket, clock, int(ends), int(seed))


if __name__ == "__main__":
    main(*sys.argv[1:])
