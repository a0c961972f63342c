"""Clients that outlive something: a close meanwhile, a dead connection, a cancelled close, an event loop, a fork."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
import time
import warnings

import aiohttp
import pytest
from binance_typed import ExecutionUnknown, NotSent
from binance_typed.runtime import ws_async


def _answers(link):
    link.upgrade()
    while True:
        link.reply(link.frame())


def _answers_http(link):
    while True:
        link.request()
        link.answer()


@pytest.mark.parametrize("step", ["_drop", "_open"])
def test_closed_during_a_reconnect(peer, clients, credentials, operation, monkeypatch, step):
    there = peer(_answers)

    async def run():
        client = clients["async ws"](credentials, base_url=there.url)
        await client._call(operation, symbol="A", order_id=1)
        await client._socket.close()
        original = getattr(client, step)

        async def closed_meanwhile():
            found = await original()
            monkeypatch.undo()
            await client.aclose() if step == "_drop" else setattr(client, "_closed", True)
            return found

        monkeypatch.setattr(client, step, closed_meanwhile)
        with pytest.raises(NotSent, match="the client is closed"):
            await client._call(operation, symbol="A", order_id=2)
        assert (client._socket, client._http, client._reader) == (None, None, None)

    asyncio.run(run())
    assert len(there.requests) == 1


def test_a_sync_client_closed_between_two_looks(peer, clients, credentials, operation):
    there = peer(_answers)
    client = clients["ws"](credentials, base_url=there.url)
    client._call(operation, symbol="A", order_id=1)
    real = client._socket

    class Socket:
        @property
        def state(self):
            client.close()
            return real.state.OPEN

    client._socket = Socket()
    with pytest.raises(NotSent, match="the client is closed"):
        client._call(operation, symbol="A", order_id=2)
    assert len(there.requests) == 1


def test_a_half_dead_connection_ends(peer, clients, credentials, operation, monkeypatch):
    """The other side takes the request, but answers no ping any more."""
    assert ws_async.HEARTBEAT == 20

    def script(link):
        link.upgrade()
        link.frame()
        link.frame()

    monkeypatch.setattr(ws_async, "HEARTBEAT", 0.1)
    there = peer(script)

    async def run():
        async with clients["async ws"](credentials, base_url=there.url, timeout=8) as client:
            started = time.monotonic()
            with pytest.raises(ExecutionUnknown, match="connection lost"):
                await client._call(operation, symbol="A", order_id=1)
            assert time.monotonic() - started < 4

    asyncio.run(run())


@pytest.mark.parametrize("step", ["socket", "http"])
def test_a_cancelled_close_leaves_nothing(peer, clients, credentials, operation, monkeypatch, step):
    there = peer(_answers)

    async def run():
        client = clients["async ws"](credentials, base_url=there.url)
        await client._call(operation, symbol="A", order_id=1)
        reader, http = client._reader, client._http
        kind = aiohttp.ClientSession if step == "http" else aiohttp.ClientWebSocketResponse
        entered = asyncio.Event()

        async def endless(self):
            entered.set()
            await asyncio.sleep(60)

        with monkeypatch.context() as patch:
            patch.setattr(kind, "close", endless)
            closing = asyncio.create_task(client.aclose())
            await asyncio.wait_for(entered.wait(), 20)
            closing.cancel()
            with pytest.raises(asyncio.CancelledError):
                await closing
        await client.aclose()
        assert reader.done()
        assert http.closed

    asyncio.run(run())


def test_a_close_before_the_reader_has_begun(peer, clients, credentials, operation, monkeypatch):
    there = peer(lambda link: (link.upgrade(), link.frame(), link.wait()))

    async def run():
        client = clients["async ws"](credentials, base_url=there.url, timeout=8)
        original = client._open

        async def opened():
            socket = await original()
            asyncio.get_running_loop().call_soon(lambda: client._reader.cancel())
            closing.append(asyncio.create_task(client.aclose()))
            return socket

        closing = []
        monkeypatch.setattr(client, "_open", opened)
        started = time.monotonic()
        with pytest.raises(ExecutionUnknown, match="connection lost"):
            await client._call(operation, symbol="A", order_id=1)
        assert time.monotonic() - started < 4
        await closing[0]

    asyncio.run(run())


@pytest.mark.parametrize("kind", ["async rest", "async ws"])
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_second_event_loop(peer, clients, credentials, operation, kind):
    there = peer(_answers if kind == "async ws" else _answers_http)
    client = clients[kind](credentials, base_url=there.url)
    assert asyncio.run(client._call(operation, symbol="A", order_id=1)).orderId == 7
    with pytest.raises(NotSent, match="another event loop"):
        asyncio.run(client._call(operation, symbol="A", order_id=2))
    asyncio.run(client.aclose())
    assert len(there.requests) == 1
    del client
    gc.collect()  # here, where the warnings about what the first loop left open are expected


def test_a_large_answer_in_many_parts(peer, clients, credentials, operation):
    def script(link):
        link.request()
        link.answer(200, b'{"x":"%s","orderId":7}' % (b"a" * 40_000_000))

    there = peer(script)

    async def run():
        async with clients["async rest"](credentials, base_url=there.url, timeout=20) as client:
            started = time.monotonic()
            answer = await client._call(operation, symbol="A", order_id=1)
            return answer.orderId, time.monotonic() - started

    order, seconds = asyncio.run(run())
    assert order == 7
    assert seconds < 4


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("kind", ["rest", "ws"])
@pytest.mark.parametrize("held", [False, True])
def test_a_child_does_not_use_its_parent_s_connection(peer, clients, credentials, operation, kind, held):
    there = peer(_answers if kind == "ws" else _answers_http)
    with clients[kind](credentials, base_url=there.url) as client:
        client._call(operation, symbol="A", order_id=1)
        status = _forked(client, operation, held)
        assert status == 0
        assert client._call(operation, symbol="A", order_id=3).orderId == 7  # it still has its connection
    assert (there.connections, len(there.requests)) == (2, 3)


def _forked(client, operation, held):
    """The exit status of a child that makes one call and closes; another thread may hold the lock as it forks."""
    if held:
        client._lock.acquire()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads of the peer
        child = os.fork()
    if child == 0:
        threading.Timer(5, os._exit, [2]).start()
        try:
            with client:
                client._call(operation, symbol="A", order_id=2)
            os._exit(0)
        except BaseException as error:
            print(repr(error), file=sys.stderr)
            os._exit(1)
    if held:
        client._lock.release()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
