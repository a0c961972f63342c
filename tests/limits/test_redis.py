"""Budgets that several processes share through a Redis: one that works, and one that does not."""

from __future__ import annotations

import asyncio
import multiprocessing
import socket
import subprocess
import sys
import time
from multiprocessing.synchronize import Barrier

import pytest
import redis
from binance_typed.runtime.limits import scripts
from binance_typed.runtime.limits.redis_store import AsyncRedisStore, RedisStore
from binance_typed.runtime.limits.store import Receipt, Seen, Unavailable, Wait

from tests.limits.conftest import Awaited, Server
from tests.limits.virtual import PLACE, START, Exchange, World, bill, entry

MINUTE = 60_000


def _spend(path: str, prefix: str, start: Barrier, results: multiprocessing.SimpleQueue[int]) -> None:
    """Take all there is, request by request."""
    with redis.Redis(unix_socket_path=path) as client:
        store = RedisStore(client, prefix)
        taken = 0
        start.wait(60)
        for i in range(1_000):
            found = store.reserve(bill(entry(limit=600), entry("uid", 900, rolling=True)), START, START + 20_000)
            if isinstance(found, Receipt):
                if i % 5 == 0:
                    store.cancel(found)
                else:
                    store.settle(found, START + 10, True)
                    taken += 1
    results.put(taken)


def test_two_processes_together_stay_below_the_limit(server: Server, prefix: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    start, results = spawn.Barrier(2), spawn.SimpleQueue()
    processes = [spawn.Process(target=_spend, args=(server.path, prefix, start, results)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
        assert process.exitcode == 0
    taken = [results.get() for _ in processes]
    assert sum(taken) == 600 and min(taken) > 0


def test_several_clients_at_the_limit(server: Server, prefix: str) -> None:
    """Four processes' stores on one Redis: never refused, and little lies idle."""
    exchange = Exchange(("ip", 300, MINUTE, False), ("order_10s", 30, 10_000, False))
    with server.client() as client:
        stores = [RedisStore(client, prefix) for _ in range(4)]
        world = World(exchange, list(stores), workers=8, error=50, costs=(1,), unsent=0.02)
        world.run(2 * MINUTE)
    assert exchange.refused == 0
    assert min(world.shares("order_10s", 30, 10_000, range(1, 11))) >= 0.95


def test_both_colours_share_a_budget(server: Server, prefix: str) -> None:
    async def take() -> Receipt | Wait:
        async with server.async_client() as client:
            return await AsyncRedisStore(client, prefix).reserve(bill(entry(cost=60)), START, START)

    assert isinstance(asyncio.run(take()), Receipt)
    with server.client() as client:
        assert isinstance(RedisStore(client, prefix).reserve(bill(entry(cost=60)), START, START), Wait)
        assert isinstance(RedisStore(client, prefix + "x").reserve(bill(entry(cost=60)), START, START), Receipt)


def test_a_cluster(own_server: Server, prefix: str) -> None:
    """A script may touch keys of one slot only; here, one server has all slots."""
    own_server.kill()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    own_server.start("--cluster-enabled", "yes", "--cluster-port", str(port), "--bind", "127.0.0.1")
    with own_server.client() as client:
        client.execute_command("CLUSTER", "ADDSLOTS", *range(16_384))
        deadline = time.monotonic() + 10
        while b"cluster_state:ok" not in client.execute_command("CLUSTER", "INFO", NEVER_DECODE=True):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        store = RedisStore(client, prefix)
        found = store.reserve(bill(entry(), entry("order_1m", account="a")), START, START + 20_000)
        assert isinstance(found, Receipt)
        store.settle(found, START, True)
        store.observe([Seen(line, 5) for line in found.bill.entries], START)
        store.hold(PLACE, START, START)
        store.hold(PLACE, START, START, orders_of="a")
        assert [each.used for each in store.state(PLACE, "a", START)] == [5, 5]


def test_keys_of_a_host_lie_together_and_expire(server: Server, prefix: str) -> None:
    lines = entry("order_10s", 10, 10_000, account="a"), entry("requests_ip", 10, 10_000, rolling=True)
    with server.client() as client:
        store = RedisStore(client, prefix)
        store.reserve(bill(*lines), START, START + 20_000)
        store.observe([Seen(line, 3, 9) for line in lines], START)
        store.hold(PLACE, START, START + 30_000)
        store.hold(PLACE, START, START + 30_000, orders_of="a")
        keys = [key.decode() for key in client.keys(f"*{prefix}:*")]
        assert len(keys) == 6, "two budgets, the receipt, the index, and what is held, for all and for an account"
        for key in keys:
            assert key.startswith(f"{{{prefix}:{PLACE}}}:")
            # Ends of windows, 20 s for the request, what was said for what is held, and a minute for clocks that lag.
            # Limits that were stated are kept for a week.
            week = 0 if ":held" in key or ":receipt" in key else 7 * 86_400_000
            assert week - 1_000 < client.pttl(key) <= (week or (90_000 if ":held" in key else 100_000))


def test_old_windows_are_forgotten(server: Server, prefix: str) -> None:
    lines = entry("a", interval=1_000), entry("b", interval=1_000, rolling=True)
    with server.client(decode_responses=True) as client:
        store = RedisStore(client, prefix)
        for second in range(300):
            found = store.reserve(bill(*lines), START + second * 1_000, START + second * 1_000 + 2_000)
            assert isinstance(found, Receipt)
            store.settle(found, found.earliest, True)
        for name in ("|a|1000|0|", "|b|1000|1|"):
            assert client.hlen(f"{{{prefix}:{PLACE}}}:{name}") < 80
        assert [each.used for each in store.state(PLACE, "", START + 299_500)] == [1, 1]


def test_accounts_that_are_gone_are_not_listed(server: Server, prefix: str) -> None:
    with server.client() as client:
        store = RedisStore(client, prefix)
        for number in range(50):
            store.reserve(bill(entry("uid", 5, 20, account=f"a{number}", rolling=True)), START, START)
        time.sleep(0.2)
        store.reserve(bill(entry()), START, START)
        assert client.zcard(f"{{{prefix}:{PLACE}}}:index") == 1


def test_what_a_connection_repeats_happens_once(server: Server, prefix: str) -> None:
    """The library sends a command again if the connection breaks before the answer, when it may have been obeyed."""
    with server.client() as client:
        store = RedisStore(client, prefix)
        for text, script in list(store._scripts.items()):
            store._scripts[text] = lambda *given, script=script: (script(*given), script(*given))[1]
        first = store.reserve(bill(entry(cost=10)), START, START)
        second = store.reserve(bill(entry(cost=20)), START, START)
        assert isinstance(first, Receipt) and isinstance(second, Receipt)
        assert [each.used for each in store.state(PLACE, "", START)] == [30]
        store.cancel(first)
        store.settle(first, START, True)
        assert [each.used for each in store.state(PLACE, "", START)] == [20]


class Interrupt(BaseException):
    """As Ctrl-C."""


def test_interrupted_while_redis_is_asked(server: Server, prefix: str) -> None:
    with server.client() as client:
        store = RedisStore(client, prefix)
        script = store._scripts[scripts.RESERVE]

        def obeyed(*given: object) -> None:
            script(*given)
            raise Interrupt

        store._scripts[scripts.RESERVE] = obeyed
        with pytest.raises(Interrupt):
            store.reserve(bill(entry(cost=60)), START, START + 20_000)
        assert [each.used for each in store.state(PLACE, "", START)] == [0]


def test_what_was_given_up_takes_nothing_if_it_arrives_later(server: Server, prefix: str) -> None:
    """The interrupted question may still lie in a socket when the next one is obeyed."""
    with server.client() as client:
        store = RedisStore(client, prefix)
        script = store._scripts[scripts.RESERVE]
        late: list[tuple[object, ...]] = []

        def delayed(*given: object) -> None:
            late.append(given)
            raise Interrupt

        store._scripts[scripts.RESERVE] = delayed
        with pytest.raises(Interrupt):
            store.reserve(bill(entry(cost=60)), START, START + 20_000)
        script(*late[0])
        assert [each.used for each in store.state(PLACE, "", START)] == []
        keys = [key.decode() for key in client.keys(f"*{prefix}:*")]
        assert all(client.pttl(key) > 0 for key in keys)


def test_cancelled_while_redis_is_asked(server: Server, prefix: str) -> None:
    """However far the question has got, nothing is taken in the end."""

    async def work() -> list[int]:
        async with server.async_client() as client:
            store = AsyncRedisStore(client, prefix)
            for moments in range(60):
                task = asyncio.create_task(store.reserve(bill(entry(cost=1)), START, START + 20_000))
                for _ in range(moments % 12):
                    await asyncio.sleep(0)
                await asyncio.sleep(moments % 5 / 10_000)
                if task.cancel():
                    with pytest.raises(asyncio.CancelledError):  # which the library passes over at times
                        await task
                else:
                    found = task.result()
                    assert isinstance(found, Receipt)
                    await store.cancel(found)
            await asyncio.sleep(0.05)
            return [each.used for each in await store.state(PLACE, "", START)]

    assert set(asyncio.run(work())) <= {0}


def test_a_process_that_dies_leaves_nothing_beyond_its_windows(server: Server, prefix: str) -> None:
    with server.client() as client:
        assert isinstance(RedisStore(client, prefix).reserve(bill(entry(cost=100)), START, START + 20_000), Receipt)
    with server.client() as client:
        store = RedisStore(client, prefix)
        assert isinstance(store.reserve(bill(entry(cost=1)), START + 30_000, START + 30_000), Wait)
        assert isinstance(store.reserve(bill(entry(cost=100)), START + MINUTE, START + MINUTE), Receipt)


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_killed_and_refusing(own_server: Server, prefix: str, colour: str) -> None:
    client = own_server.client()
    store = RedisStore(client, prefix) if colour == "sync" else Awaited(own_server.async_client, prefix, "refuse")
    receipt = store.reserve(bill(entry()), START, START)
    assert isinstance(receipt, Receipt)
    own_server.kill()
    began = time.monotonic()
    for verb in (
        lambda: store.reserve(bill(entry()), START, START),
        lambda: store.settle(receipt, START, True),
        lambda: store.cancel(receipt),
        lambda: store.observe([Seen(entry(), 1)], START),
        lambda: store.hold(PLACE, START, START),
        lambda: store.state(PLACE, "", START),
    ):
        with pytest.raises(Unavailable, match="cannot be asked") as caught:
            verb()
        assert caught.value.__context__ is None, "no frames of the library"
    assert time.monotonic() - began < 5
    own_server.start()
    assert isinstance(store.reserve(bill(entry()), START, START), Receipt), "it is asked again at once"
    if isinstance(store, Awaited):
        store.close()
    client.close()


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_killed_and_counting_for_itself(
    own_server: Server, prefix: str, colour: str, caplog: pytest.LogCaptureFixture
) -> None:
    client, clock = own_server.client(), [0.0]
    store = (
        RedisStore(client, prefix, on_failure="local")
        if colour == "sync"
        else Awaited(own_server.async_client, prefix, "local")
    )
    fallback = (store if isinstance(store, RedisStore) else store._store)._fallback
    fallback._monotonic = lambda: clock[0]
    elsewhere = store.reserve(bill(entry(cost=60)), START, START)
    assert isinstance(elsewhere, Receipt)
    store.observe([Seen(entry(), 70)], START)
    store.hold("banned.test", START, START + MINUTE)
    own_server.kill()

    here = store.reserve(bill(entry(cost=20)), START, START)
    assert isinstance(here, Receipt) and isinstance(store.reserve(bill(entry(cost=20)), START, START), Wait)
    assert [each.used for each in store.state(PLACE, "", START)] == [90], "of before, what the exchange said is known"
    banned = bill(entry())
    banned.place = "banned.test"
    assert isinstance(store.reserve(banned, START, START), Wait)
    store.settle(elsewhere, START, True)
    clock[0] += 6
    store.cancel(here)
    assert [each.used for each in store.state(PLACE, "", START)] == [70], "asked in vain, a second time"
    assert [record.levelname for record in caplog.records if record.name == "binance_typed"] == ["WARNING"]

    own_server.start()
    local = store.reserve(bill(entry(cost=5)), START, START)
    assert isinstance(local, Receipt) and not local.id, "Redis is left alone for a while"
    clock[0] += 6
    again = store.reserve(bill(entry(cost=5)), START, START)
    assert isinstance(again, Receipt) and again.id
    store.cancel(local)
    store.cancel(again)
    assert [each.used for each in store.state(PLACE, "", START)] == [0]
    if isinstance(store, Awaited):
        store.close()
    client.close()


def test_options_that_are_none(server: Server) -> None:
    with server.client() as client:
        with pytest.raises(ValueError, match="on_failure"):
            RedisStore(client, on_failure="panic")  # type: ignore[arg-type]
        for prefix in ("", "a{b}"):
            with pytest.raises(ValueError, match="prefix"):
                RedisStore(client, prefix)


def test_redis_is_imported_only_by_those_who_use_it() -> None:
    code = (
        "import sys, binance_typed.runtime.limits.local, binance_typed.runtime.limits.redis_store as r;"
        "sys.exit(bool({'redis', 'asyncio', 'logging'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
