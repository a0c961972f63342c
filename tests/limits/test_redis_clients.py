"""Which clients of Redis a store takes, how many connections it uses, and how long a Redis that hangs is waited for."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import redis
import redis.asyncio
from binance_typed.runtime.limits.redis_store import AsyncRedisStore, RedisStore
from binance_typed.runtime.limits.store import Receipt, Unavailable

from tests.limits.conftest import Server
from tests.limits.virtual import START, bill, entry


@pytest.fixture
def hanging() -> Iterator[str]:
    """The URL of a Redis that accepts, and says nothing."""
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listener:
        yield f"redis://:pass-word@127.0.0.1:{listener.getsockname()[1]}/0"


async def _all(store: AsyncRedisStore, count: int) -> list[Any]:
    calls = [store.reserve(bill(entry(limit=100_000)), START, START) for _ in range(count)]
    return await asyncio.gather(*calls, return_exceptions=True)


@pytest.mark.parametrize("most", [None, 1, 4])
def test_more_calls_at_once_than_connections(server: Server, prefix: str, most: int | None) -> None:
    async def work() -> tuple[list[Any], int]:
        async with redis.asyncio.Redis(unix_socket_path=server.path, max_connections=most) as client:
            store = AsyncRedisStore(client, prefix)
            found = await _all(store, 200)
            return found, len(client.connection_pool._available_connections)

    for _ in range(2 if most is None else 1):
        found, connections = asyncio.run(work())
        assert {type(each) for each in found} == {Receipt}
        assert connections <= (16 if most is None else max(1, most // 2))


@pytest.mark.parametrize("most", [None, 1, 4])
def test_more_threads_than_connections(server: Server, prefix: str, most: int | None) -> None:
    """The library's pool fails whoever finds no connection; of its own accord it has a hundred."""
    with redis.Redis(unix_socket_path=server.path, max_connections=most) as client:
        store = RedisStore(client, prefix)
        start = threading.Barrier(150)

        def work(_: int) -> list[type]:
            start.wait(30)
            found = [store.reserve(bill(entry(limit=100_000)), START, START) for _ in range(5)]
            for receipt in found[1:]:
                assert isinstance(receipt, Receipt)
                store.cancel(receipt)
            return [type(each) for each in found]

        with ThreadPoolExecutor(150) as pool:
            found = [kind for kinds in pool.map(work, range(150)) for kind in kinds]
        assert set(found) == {Receipt}
        assert [each.used for each in store.state(entry().key.place, "", START)] == [150]
        assert len(client.connection_pool._available_connections) <= (16 if most is None else max(1, most // 2))


def test_threads_in_the_queue_do_not_wait_for_a_redis_that_hangs_in_turn(hanging: str) -> None:
    store = RedisStore.at(hanging, seconds=0.2)
    start = threading.Barrier(100)

    def work(_: int) -> type:
        start.wait(30)
        try:
            return type(store.reserve(bill(entry()), START, START))
        except Unavailable as error:
            return type(error)

    with ThreadPoolExecutor(100) as pool:
        began = time.monotonic()
        assert set(pool.map(work, range(100))) == {Unavailable}
    assert time.monotonic() - began < 1.5


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_process_has_turns_of_its_own(server: Server, prefix: str) -> None:
    with redis.Redis(unix_socket_path=server.path, max_connections=1) as client:
        store = RedisStore(client, prefix)
        with store._turns.mine():
            child = os.fork()
            if child == 0:
                try:
                    asks = threading.Thread(target=store.reserve, args=(bill(entry()), START, START), daemon=True)
                    asks.start()
                    asks.join(5)
                    os._exit(asks.is_alive())
                finally:
                    os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_one_store_in_one_loop_after_another(server: Server, prefix: str) -> None:
    client = server.async_client()
    store = AsyncRedisStore(client, prefix)

    async def work() -> list[Any]:
        found = await _all(store, 50)
        await client.aclose()
        return found

    for _ in range(2):
        assert {type(each) for each in asyncio.run(work())} == {Receipt}


def test_what_is_no_client() -> None:
    sync, awaited = redis.Redis(), redis.asyncio.Redis()
    for unfit in ("redis://:pass-word@h", None, awaited, object(), redis.Redis):
        with pytest.raises(TypeError, match=r"^RedisStore takes a redis\.Redis, not .+$") as caught:
            RedisStore(unfit)  # type: ignore[arg-type]
        assert "pass-word" not in str(caught.value)
    for unfit in ("redis://:pass-word@h", None, sync, object(), redis.asyncio.Redis):
        with pytest.raises(TypeError, match=r"^AsyncRedisStore takes a redis\.asyncio\.Redis, not .+$") as caught:
            AsyncRedisStore(unfit)  # type: ignore[arg-type]
        assert "pass-word" not in str(caught.value)


def test_a_store_at_a_url(server: Server, prefix: str) -> None:
    url = f"unix://{server.path}"

    async def work() -> Any:
        store = AsyncRedisStore.at(url, prefix=prefix)
        found = await store.reserve(bill(entry()), START, START)
        await store.aclose()
        return found

    assert isinstance(asyncio.run(work()), Receipt)
    store = RedisStore.at(url, prefix=prefix)
    assert isinstance(store.reserve(bill(entry()), START, START), Receipt)
    assert [each.used for each in store.state(entry().key.place, "", START)] == [2]
    store.close()


def test_a_given_client_stays_open(server: Server, prefix: str) -> None:
    with server.client() as client:
        store = RedisStore(client, prefix)
        store.reserve(bill(entry()), START, START)
        store.close()
        assert client.connection_pool._available_connections[0]._sock is not None


@pytest.mark.parametrize("kind", [RedisStore, AsyncRedisStore])
@pytest.mark.parametrize("url", ["", "h:6379", "http://:pass-word@h", "redis://:pass-word@h:pass-word", None])
def test_what_is_no_url(kind: Any, url: Any) -> None:
    with pytest.raises(ValueError, match=r"^a Redis is at redis://") as caught:
        kind.at(url)
    assert caught.value.__context__ is None and "pass-word" not in str(caught.value)
    with pytest.raises(ValueError, match=r"^seconds is more than 0"):
        kind.at("redis://h", seconds=0)


def test_a_redis_that_hangs_is_given_up_in_time(hanging: str) -> None:
    store = RedisStore.at(hanging, seconds=0.1)
    began = time.monotonic()
    with pytest.raises(Unavailable, match="TimeoutError"):
        store.reserve(bill(entry()), START, START)
    assert time.monotonic() - began < 0.5


def test_those_in_the_queue_do_not_wait_for_it_in_turn(hanging: str) -> None:
    async def work() -> list[Any]:
        store = AsyncRedisStore.at(hanging, seconds=0.1)
        found = await _all(store, 200)
        assert isinstance((await _all(store, 1))[0], Unavailable), "asked again, and in vain again"
        await store.aclose()
        return found

    began = time.monotonic()
    assert {type(each) for each in asyncio.run(work())} == {Unavailable}
    assert time.monotonic() - began < 1


@pytest.mark.parametrize("kind", [RedisStore, AsyncRedisStore])
def test_a_redis_that_is_down_is_asked_once(kind: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    store = kind.at(f"redis://127.0.0.1:{port}")

    async def work() -> None:
        await store.reserve(bill(entry()), START, START)

    began = time.monotonic()
    with pytest.raises(Unavailable, match="ConnectionError"):
        store.reserve(bill(entry()), START, START) if kind is RedisStore else asyncio.run(work())
    assert time.monotonic() - began < 0.3
