"""Budgets that do not answer: a call ends when its time is over all the same."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import redis
import redis.asyncio
from binance_typed import Answer, AsyncRedisStore, AsyncSpot, Credentials, LocalStore, NotSent, RedisStore
from binance_typed.runtime.limits.bill import Bill
from binance_typed.runtime.limits.store import Unavailable, Wait
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.retry import Retry

from tests.limits.conftest import Server

KEY = Credentials.hmac("toy-key", "toy-secret")
ORDER: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": 1}
TOTAL = 0.6


class Transport:
    """Answers at once."""

    def __init__(self) -> None:
        self.sent = 0

    async def send(self, request: Any, timeout: Any) -> Answer:  # noqa: ASYNC109 - the protocol has it
        self.sent += 1
        return Answer(200, {"x-mbx-used-weight-1m": "7"}, b'{"orderId":7}')

    async def aclose(self) -> None:
        pass


class Partly:
    """A store of the user's own, some of whose verbs never end."""

    def __init__(self, *hanging: str) -> None:
        self._store = LocalStore()
        self._hanging = hanging
        self.given_up: list[str] = []

    def __getattr__(self, verb: str) -> Callable[..., Awaitable[Any]]:
        async def do(*given: Any, **named: Any) -> Any:
            if verb in self._hanging:
                try:
                    await asyncio.sleep(30)
                except asyncio.CancelledError:
                    self.given_up.append(verb)
                    raise
            return getattr(self._store, verb)(*given, **named)

        return do


def ordering(store: Any, transport: Transport) -> tuple[Any, float]:
    """What an order ends with, and how long it takes."""

    async def work() -> tuple[Any, float]:
        async with AsyncSpot(
            KEY, budget=store, transport=transport, timeout=TOTAL, server_time=False, base_url="http://127.0.0.1:1"
        ) as client:
            began = time.monotonic()
            (end,) = await asyncio.gather(client.new_order(**ORDER), return_exceptions=True)
            return end, time.monotonic() - began

    return asyncio.run(work())


def test_a_budget_that_gives_no_room_and_refuses_none() -> None:
    store, transport = Partly("reserve"), Transport()
    end, seconds = ordering(store, transport)
    assert isinstance(end, NotSent) and "the budget did not answer in time" in str(end)
    assert (transport.sent, store.given_up) == (0, ["reserve"])
    assert TOTAL - 0.1 < seconds < TOTAL + 0.4


@pytest.mark.parametrize("verb", ["settle", "observe"])
def test_an_answer_comes_in_time_whatever_the_budget_does(verb: str) -> None:
    store, transport = Partly(verb), Transport()
    end, seconds = ordering(store, transport)
    assert end.order_id == 7
    assert (transport.sent, store.given_up) == (1, [verb])
    assert seconds < TOTAL + 0.4


@pytest.mark.parametrize("reached", [False, True])
def test_a_redis_that_stands_still(own_server: Server, prefix: str, reached: bool) -> None:
    """Also where its client would wait for ever."""

    async def work() -> tuple[Any, float, int]:
        client = redis.asyncio.Redis(
            unix_socket_path=own_server.path, socket_timeout=None, socket_connect_timeout=None,
            retry=AsyncRetry(NoBackoff(), 0),
        )  # fmt: skip
        store, transport = AsyncRedisStore(client, prefix), Transport()
        if reached:
            await store.reserve(Bill("x.test", (), (), False), 0, 0)
        os.kill(own_server._process.pid, signal.SIGSTOP)
        try:
            async with AsyncSpot(
                KEY, budget=store, transport=transport, timeout=TOTAL, server_time=False, base_url="http://127.0.0.1:1"
            ) as spot:
                began = time.monotonic()
                (end,) = await asyncio.gather(spot.new_order(**ORDER), return_exceptions=True)
                return end, time.monotonic() - began, transport.sent
        finally:
            os.kill(own_server._process.pid, signal.SIGCONT)
            await client.aclose()

    end, seconds, sent = asyncio.run(work())
    assert isinstance(end, NotSent)
    assert sent == 0
    assert seconds < TOTAL + 0.4


def test_a_client_that_would_wait_for_ever_is_refused(own_server: Server) -> None:
    """There is no way to leave a thread that waits in it."""
    path = own_server.path
    for endless in (
        redis.Redis(unix_socket_path=path, socket_timeout=None),
        redis.Redis.from_url("redis://127.0.0.1:1", socket_timeout=None),
        redis.Redis(connection_pool=redis.ConnectionPool(socket_timeout=None)),
    ):
        with pytest.raises(ValueError, match=r"RedisStore takes a client that gives up: redis.Redis\(socket_timeout="):
            RedisStore(endless)
    for patient in (
        redis.Redis(unix_socket_path=path, socket_timeout=3),
        redis.Redis.from_url("redis://127.0.0.1:1?socket_timeout=3"),
        redis.Redis(connection_pool=redis.BlockingConnectionPool(socket_timeout=3, max_connections=1)),
    ):
        RedisStore(patient)
        assert patient.connection_pool.max_connections


def test_a_synchronous_client_waits_no_longer_than_its_redis(own_server: Server, prefix: str) -> None:
    with redis.Redis(
        unix_socket_path=own_server.path, socket_timeout=0.2, socket_connect_timeout=0.2, retry=Retry(NoBackoff(), 0)
    ) as client:
        store = RedisStore(client, prefix)
        os.kill(own_server._process.pid, signal.SIGSTOP)
        began = time.monotonic()
        with pytest.raises(Exception, match="the Redis that keeps the budgets cannot be asked"):
            store.reserve(Bill("x.test", (), (), False), 0, 0)
        os.kill(own_server._process.pid, signal.SIGCONT)
        assert time.monotonic() - began < 1.0


@pytest.mark.parametrize("on_failure", ["refuse", "local"])
def test_a_stop_is_kept_though_redis_is_gone(on_failure):
    """What this process was told it does not forget because nobody else can be told."""
    store, now = RedisStore.at("redis://127.0.0.1:1", seconds=0.2, on_failure=on_failure), 1_700_000_000_000
    with contextlib.suppress(Unavailable):
        store.hold("toy", now, now + 5000, is_banned=True)
    found = store.reserve(Bill("toy", (), (), False), now, now + 10)
    assert isinstance(found, Wait) and found.is_banned
    store.close()
