"""Connections: kept, few, shared by threads and tasks, replaced when old, and never another process's or loop's."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import sys
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor

import pytest
from binance_typed.runtime.transports import pool as pool_module
from binance_typed.runtime.transports.aio import AioTransport
from binance_typed.runtime.transports.http_client import HttpClientTransport
from binance_typed.runtime.transports.link import Link
from binance_typed.runtime.transports.messages import origin_of
from binance_typed.runtime.wire import Lost, Timeout, Unsent

QUICK = Timeout(5.0, 5.0, 10.0)


def _answers(link):
    while True:
        link.answer(200, link.request().split(b" ")[1])


def test_a_connection_is_kept(peer, transport, make):
    there = peer(_answers)
    for _ in range(5):
        assert transport.send(make(there.url)).status == 200
    assert (there.connections, len(there.requests)) == (1, 5)


def test_each_origin_has_its_own(peer, transport, make):
    one, two = peer(_answers), peer(_answers)
    for _ in range(3):
        transport.send(make(one.url))
        transport.send(make(two.url + "/prefix"))
    assert (one.connections, two.connections) == (1, 1)
    assert (len(one.requests), len(two.requests)) == (3, 3)


def test_threads_share_a_transport(peer, make):
    there = peer(_answers)
    transport = HttpClientTransport()
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda i: transport.send(make(there.url, target=f"/{i}"), QUICK).body, range(200)))
    transport.close()
    assert found == [b"/%d" % i for i in range(200)]
    assert len(there.requests) == 200
    assert there.connections <= 8


def test_a_connection_is_given_to_one_at_a_time():
    pool, origin = pool_module.Pool(2), origin_of("http://127.0.0.1")
    near, far = socket.socketpair()
    link = Link(near)
    pool.give(origin, link)
    assert (pool.take(origin), pool.take(origin)) == (link, None)
    link.close()
    far.close()


def test_tasks_share_a_transport(peer, make):
    there = peer(_answers)

    async def run():
        transport = AioTransport()
        calls = [transport.send(make(there.url, target=f"/{i}"), QUICK) for i in range(100)]
        found = [answer.body for answer in await asyncio.gather(*calls)]
        await transport.aclose()
        return found

    assert asyncio.run(run()) == [b"/%d" % i for i in range(100)]
    assert len(there.requests) == 100


def _at_once(gate):
    def script(link):
        while True:
            link.request()
            gate.wait(5)
            link.answer()

    return script


def test_few_idle_connections_are_kept_sync(peer, make):
    there = peer(_at_once(threading.Barrier(8)))
    transport = HttpClientTransport(max_idle=3)
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: transport.send(make(there.url), QUICK), range(8)))
        assert len(transport._pool) == 3
        list(threads.map(lambda _: transport.send(make(there.url), QUICK), range(8)))
    assert there.connections == 13
    transport.close()
    assert len(transport._pool) == 0


def test_few_idle_connections_are_kept_async(peer, make):
    there = peer(_at_once(threading.Barrier(8)))

    async def run():
        transport = AioTransport(max_idle=3)
        for _ in range(2):
            await asyncio.gather(*(transport.send(make(there.url), QUICK) for _ in range(8)))
            assert sum(map(len, transport._connector._conns.values())) == 3
        await transport.aclose()

    asyncio.run(run())
    assert there.connections == 13


def test_an_old_connection_is_not_trusted_sync(peer, make, monkeypatch):
    there = peer(_answers)
    transport = HttpClientTransport()
    transport.send(make(there.url), QUICK)
    monkeypatch.setattr(pool_module, "MAX_IDLE_SECONDS", 0.05)
    time.sleep(0.1)
    transport.send(make(there.url), QUICK)
    transport.close()
    assert (there.connections, len(there.requests)) == (2, 2)


def test_an_old_connection_is_not_trusted_async(peer, make):
    there = peer(_answers)

    async def run():
        transport = AioTransport()
        await transport.send(make(there.url), QUICK)
        assert transport._connector._keepalive_timeout == 30
        transport._connector._keepalive_timeout = 0.05
        await asyncio.sleep(0.1)
        await transport.send(make(there.url), QUICK)
        await transport.aclose()

    asyncio.run(run())
    assert (there.connections, len(there.requests)) == (2, 2)


def test_stale_before_the_loop_has_seen_it(peer, make):
    """The end has come, but the event loop was held up and does not know of it yet."""

    def script(link):
        link.request()
        link.answer()
        link.socket.close()
        ended.set()

    ended = threading.Event()
    there = peer(script)

    async def run():
        transport = AioTransport()
        for _ in range(3):
            ended.clear()
            assert (await transport.send(make(there.url), QUICK)).status == 200
            ended.wait(5)  # this holds up the loop
            time.sleep(0.02)  # noqa: ASYNC251 - and so does this
        await transport.aclose()

    asyncio.run(run())
    assert (there.connections, len(there.requests)) == (3, 3)


def test_closed_at_once_and_for_ever(peer, opened, make):
    there = peer(_answers)
    transport = opened()
    transport.send(make(there.url))
    if transport.kind == "http.client":
        transport.transport.close()
        transport.transport.close()
    else:
        transport.runner.run(transport.transport.aclose())
        transport.runner.run(transport.transport.aclose())
    found = transport.send(make(there.url))
    assert isinstance(found, Unsent)
    assert str(found) == "the client is closed"
    assert len(there.requests) == 1


def test_closed_in_flight_sync(peer, make):
    """What is under way still ends, and its connection is not kept."""

    def script(link):
        link.request()
        asked.set()
        closing.wait(5)
        link.answer()
        link.wait()

    asked, closing = threading.Event(), threading.Event()
    there = peer(script)
    transport = HttpClientTransport()
    with ThreadPoolExecutor(1) as threads:
        answer = threads.submit(transport.send, make(there.url), QUICK)
        assert asked.wait(5)
        transport.close()
        closing.set()
        assert answer.result(5).status == 200
    assert len(transport._pool) == 0


def test_closed_in_flight_async(peer, make):
    there = peer(lambda link: (link.request(), asked.set(), link.wait()))
    asked = threading.Event()

    async def run():
        transport = AioTransport()
        call = asyncio.create_task(transport.send(make(there.url), QUICK))
        await asyncio.to_thread(asked.wait, 5)
        await transport.aclose()
        with pytest.raises(Lost, match="connection lost"):
            await call

    asyncio.run(run())


def test_closed_while_it_connects(peer, opened, authority, make):
    """Nothing is sent on a connection that comes too late."""

    def script(link):
        link.socket.recv(1, socket.MSG_PEEK)
        if transport.kind == "http.client":
            transport.transport.close()
        else:
            asyncio.run_coroutine_threadsafe(transport.transport.aclose(), transport.runner.get_loop()).result(5)
        link.secure(authority.server())
        link.request()

    there = peer(script)
    transport = opened(tls=authority.client())
    found = transport.send(make(there.url.replace("http:", "https:")))
    assert isinstance(found, Unsent)
    assert (there.connections, there.heads) == (1, [])


def test_what_the_loop_has_read_unasked(peer, make):
    """The event loop has taken it from the operating system already, and aiohttp keeps it for the next request."""

    def script(link):
        link.request()
        link.answer()
        link.peer.over.wait(0.05)
        link.send(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n666")
        link.wait()

    there = peer(script)

    async def run():
        transport = AioTransport()
        for _ in range(3):
            assert (await transport.send(make(there.url), QUICK)).body == b"{}"
            await asyncio.sleep(0.15)
        await transport.aclose()

    asyncio.run(run())
    assert (there.connections, len(there.requests)) == (3, 3)


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_another_event_loop(peer, make):
    there = peer(_answers)
    transport = AioTransport()
    assert asyncio.run(transport.send(make(there.url), QUICK)).status == 200
    with pytest.raises(Unsent, match="the client is used in another event loop than before"):
        asyncio.run(transport.send(make(there.url), QUICK))
    asyncio.run(transport.aclose())
    assert len(there.requests) == 1
    del transport
    gc.collect()  # here, where the warnings about what the first loop left open are expected


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("held", [False, True])
def test_a_fork(peer, make, held):
    """The child opens its own connection, and the parent keeps its one; a lock that is held stays with the parent."""
    there = peer(_answers)
    transport = HttpClientTransport()
    transport.send(make(there.url), QUICK)
    if held:
        transport._pool._lock.acquire()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads of the peer
        child = os.fork()
    if child == 0:
        threading.Timer(5, os._exit, [2]).start()
        try:
            transport.send(make(there.url), QUICK)
            transport.send(make(there.url), QUICK)
            transport.close()
            os._exit(0)
        except BaseException as error:
            print(repr(error), file=sys.stderr)
            os._exit(1)
    if held:
        transport._pool._lock.release()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert transport.send(make(there.url), QUICK).status == 200
    transport.close()
    assert (there.connections, len(there.requests)) == (2, 4)


def test_a_fork_over_tls(peer, authority, make):
    """The child says no goodbye in its parent's name, which would end the connection for both."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")

    def script(link):
        link.secure(authority.server())
        _answers(link)

    there = peer(script)
    url = there.url.replace("http:", "https:")
    transport = HttpClientTransport(tls=authority.client())
    transport.send(make(url), QUICK)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        threading.Timer(5, os._exit, [2]).start()
        try:
            transport.send(make(url), QUICK)
            transport.close()
            os._exit(0)
        except BaseException as error:
            print(repr(error), file=sys.stderr)
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert transport.send(make(url), QUICK).status == 200
    transport.close()
    assert (there.connections, len(there.requests)) == (2, 3)
