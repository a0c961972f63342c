"""Connections: kept, replaced when they are stale, shared by threads and tasks; and no request leaves twice."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from binance_typed import ExecutionUnknown, NotSent
from binance_typed.runtime.operation import Route
from msgspec.structs import replace

REST = ["rest", "async rest"]
WS = ["ws", "async ws"]


def order_of(request: bytes) -> int:
    return int(request.split(b"orderId=")[1].split(b"&")[0])


# --- REST -------------------------------------------------------------------------------------------------------


def _drops_the_second(link):
    link.request()
    link.answer()
    link.request()


@pytest.mark.parametrize("method", ["DELETE", "PUT", "GET", "POST"])
def test_aiohttp_resends_nothing_on_a_kept_connection(peer, clients, credentials, make_operation, method):
    """aiohttp by itself resends idempotent methods here; the client has to keep it from doing so."""
    there = peer(_drops_the_second)

    async def run():
        async with clients["async rest"](credentials, base_url=there.url) as client:
            await client._call(make_operation(method), order_id=1)
            with pytest.raises(ExecutionUnknown, match="connection lost"):
                await client._call(make_operation(method), order_id=2)

    asyncio.run(run())
    assert [order_of(request) for request in there.requests] == [1, 2]


@pytest.mark.parametrize("method", ["DELETE", "PUT", "GET", "POST"])
def test_http_client_resends_nothing_on_a_kept_connection(peer, clients, credentials, make_operation, method):
    there = peer(_drops_the_second)
    with clients["rest"](credentials, base_url=there.url) as client:
        client._call(make_operation(method), order_id=1)
        with pytest.raises(ExecutionUnknown, match="connection lost"):
            client._call(make_operation(method), order_id=2)
    assert [order_of(request) for request in there.requests] == [1, 2]


@pytest.fixture
def make_operation(operation):
    def make(method):
        return replace(operation, rest=Route(method, "/toy/order"), params=operation.params[1:])

    return make


@pytest.mark.parametrize("kind", REST)
def test_a_connection_is_kept(peer, clients, credentials, operation, kind):
    def script(link):
        while True:
            link.request()
            link.answer()

    there = peer(script)
    _several(clients[kind](credentials, base_url=there.url), operation, 5)
    assert (there.connections, len(there.requests)) == (1, 5)


@pytest.mark.parametrize("kind", REST)
@pytest.mark.parametrize("ending", ["close", "reset", "more", "says so"])
def test_a_stale_connection_is_replaced(peer, clients, credentials, operation, kind, ending):
    """Whatever an idle connection has to say, it is not the answer to the next request."""

    def script(link):
        link.request()
        link.answer(200, b'{"orderId":7}', *(["Connection: close"] if ending == "says so" else []))
        if ending == "reset":
            link.reset()
        elif ending == "more":
            link.peer.over.wait(0.02)
            link.send(b'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"orderId":8}')
            link.wait()

    there = peer(script)
    answers = _several(clients[kind](credentials, base_url=there.url), operation, 3, pause=0.05)
    assert [answer.orderId for answer in answers] == [7, 7, 7]
    assert (there.connections, len(there.requests)) == (3, 3)


def _several(client, operation, count, pause=0.0):
    """So many calls, one after the other, by one client."""
    if hasattr(client, "close"):
        with client:
            return [(client._call(operation, symbol="A", order_id=i), time.sleep(pause))[0] for i in range(count)]

    async def run():
        found = []
        async with client:
            for i in range(count):
                found.append(await client._call(operation, symbol="A", order_id=i))
                await asyncio.sleep(pause)
        return found

    return asyncio.run(run())


def test_threads_share_a_rest_client(peer, clients, credentials, operation):
    def script(link):
        while True:
            link.answer(200, b'{"orderId":%d}' % order_of(link.request()))

    there = peer(script)
    with clients["rest"](credentials, base_url=there.url) as client, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda i: client._call(operation, symbol="A", order_id=i).orderId, range(200)))
    assert answers == list(range(200))
    assert len(there.requests) == 200
    assert there.connections <= 8


@pytest.mark.parametrize("kind", REST)
def test_a_client_closed_in_flight(peer, clients, credentials, operation, kind):
    """The request has left: its outcome is unknown, or the answer still comes."""

    def script(link):
        link.request()
        closing.wait(5)
        link.answer()
        link.wait()
        ended.set()

    closing, ended = threading.Event(), threading.Event()
    there = peer(script)
    client = clients[kind](credentials, base_url=there.url)
    if kind == "rest":
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(client._call, operation, symbol="A", order_id=1)
            _until(lambda: there.requests)
            client.close()
            closing.set()
            assert answer.result(5).orderId == 7
        assert ended.wait(5)  # and the connection is not kept
        return

    async def run():
        answer = asyncio.create_task(client._call(operation, symbol="A", order_id=1))
        await _until_async(lambda: there.requests)
        await client.aclose()
        closing.set()
        with pytest.raises(ExecutionUnknown):
            await answer

    asyncio.run(run())
    assert len(there.requests) == 1


def _until(holds):
    deadline = time.monotonic() + 5
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.005)


async def _until_async(holds):
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 - what it waits for happens in another thread
            await asyncio.sleep(0.005)


# --- WebSocket API ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["close", "reset", "garbage", "garbage, then no goodbye"])
def test_everything_in_flight_ends_at_once(peer, clients, credentials, operation, fault):
    """... and the next call opens a new connection."""

    def script(link):
        link.upgrade()
        if there.connections > 1:
            return link.reply(link.frame()) or link.wait()
        for _ in range(5):
            link.frame()
        if fault == "reset":
            link.reset()
        elif "garbage" in fault:
            link.say(b"<html>")
            there.over.wait(5) if "no goodbye" in fault else link.frame()
        return None

    there = peer(script)

    async def run():
        async with clients["async ws"](credentials, base_url=there.url, timeout=8) as client:
            started = time.monotonic()
            calls = [client._call(operation, symbol="A", order_id=i) for i in range(5)]
            found = await asyncio.gather(*calls, return_exceptions=True)
            assert time.monotonic() - started < 0.9  # not the second that is granted for a goodbye
            assert [type(each) for each in found] == [ExecutionUnknown] * 5
            assert all(each.reason.startswith("connection lost") for each in found)
            assert sorted(each.request["orderId"] for each in found) == [0, 1, 2, 3, 4]
            assert (await client._call(operation, symbol="A", order_id=9)).orderId == 7

    asyncio.run(run())
    assert (there.connections, len(there.requests)) == (2, 6)


def test_a_sync_client_reconnects(peer, clients, credentials, operation):
    def script(link):
        link.upgrade()
        link.reply(link.frame())
        if there.connections == 1:
            link.frame()

    there = peer(script)
    with clients["ws"](credentials, base_url=there.url) as client:
        assert client._call(operation, symbol="A", order_id=1).orderId == 7
        with pytest.raises(ExecutionUnknown):
            client._call(operation, symbol="A", order_id=2)
        assert client._call(operation, symbol="A", order_id=3).orderId == 7
        time.sleep(0.05)  # the other side has closed it by now, and nothing is lost by that
        assert client._call(operation, symbol="A", order_id=4).orderId == 7
    assert (there.connections, len(there.requests)) == (3, 4)


def test_replies_out_of_order(peer, clients, credentials, operation):
    def script(link):
        link.upgrade()
        frames = [link.frame() for _ in range(20)]
        for frame in reversed(frames):
            link.say({"e": "executionReport", "i": 1})
            link.reply(frame, status=200, result={"orderId": frame["params"]["orderId"]})
        link.wait()

    there = peer(script)

    async def run():
        async with clients["async ws"](credentials, base_url=there.url) as client:
            return await asyncio.gather(*(client._call(operation, symbol="A", order_id=i) for i in range(20)))

    assert [answer.orderId for answer in asyncio.run(run())] == list(range(20))


@pytest.mark.parametrize("kind", WS)
def test_events_and_strangers_are_passed_over(peer, ask, kind):
    def script(link):
        link.upgrade()
        frame = link.frame()
        link.say({"e": "ACCOUNT_UPDATE", "E": 1, "a": {}})
        link.say({"stream": "x", "data": [1]})
        link.say({})
        link.say({"id": None, "status": 200, "result": {"orderId": 1}})
        link.say({"id": 5, "status": 200, "result": {"orderId": 2}})
        link.say({"id": "someone-else", "status": 400, "error": {"code": -1, "msg": ""}})
        link.say(b"", opcode=9)
        link.reply(frame)
        link.wait()

    assert ask(kind, peer(script).url).orderId == 7


@pytest.mark.parametrize("kind", WS)
def test_a_late_reply_is_not_the_next_one_s(peer, clients, credentials, operation, kind):
    def script(link):
        link.upgrade()
        late = link.frame()
        frame = link.frame()
        link.reply(late, status=200, result={"orderId": 1})
        link.reply(frame, status=200, result={"orderId": 2})
        link.wait()

    there = peer(script)
    client = clients[kind](credentials, base_url=there.url, timeout=0.3)
    if kind == "ws":
        with client:
            with pytest.raises(ExecutionUnknown, match="timeout"):
                client._call(operation, symbol="A", order_id=1)
            assert client._call(operation, symbol="A", order_id=2).orderId == 2
    else:

        async def run():
            async with client:
                with pytest.raises(ExecutionUnknown, match="timeout"):
                    await client._call(operation, symbol="A", order_id=1)
                assert (await client._call(operation, symbol="A", order_id=2)).orderId == 2

        asyncio.run(run())
    assert (there.connections, len(there.requests)) == (1, 2)


def test_threads_share_a_websocket_client(peer, clients, credentials, operation):
    def script(link):
        link.upgrade()
        while True:
            frame = link.frame()
            link.reply(frame, status=200, result={"orderId": frame["params"]["orderId"]})

    there = peer(script)
    with clients["ws"](credentials, base_url=there.url) as client, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda i: client._call(operation, symbol="A", order_id=i).orderId, range(100)))
    assert answers == list(range(100))
    assert (there.connections, len(there.requests)) == (1, 100)


def test_a_cancelled_call_leaves_the_others_alone(peer, clients, credentials, operation):
    def script(link):
        link.upgrade()
        frames = [link.frame(), link.frame()]
        answering.wait(5)
        for frame in frames:
            link.reply(frame, status=200, result={"orderId": frame["params"]["orderId"]})
        link.wait()

    answering = threading.Event()
    there = peer(script)

    async def run():
        async with clients["async ws"](credentials, base_url=there.url) as client:
            calls = [asyncio.create_task(client._call(operation, symbol="A", order_id=i)) for i in range(2)]
            await _until_async(lambda: len(there.requests) == 2)
            calls[0].cancel()
            with pytest.raises(asyncio.CancelledError):
                await calls[0]
            answering.set()
            assert (await calls[1]).orderId == 1

    asyncio.run(run())


def test_closing_ends_what_waits(peer, clients, credentials, operation):
    def script(link):
        link.upgrade()
        link.frame()
        link.frame()

    there = peer(script)

    async def run():
        client = clients["async ws"](credentials, base_url=there.url)
        call = asyncio.create_task(client._call(operation, symbol="A", order_id=1))
        await _until_async(lambda: there.requests)
        await client.aclose()
        with pytest.raises(ExecutionUnknown, match="connection lost"):
            await call

    asyncio.run(run())


def test_a_client_closed_while_it_connects(peer, clients, credentials, operation):
    """It neither sends on the connection that it then gets nor keeps it."""

    def script(link):
        link.peer.over.wait(0.2)
        try:
            link.upgrade()
            link.frame()
        finally:
            ended.set()

    ended = threading.Event()
    there = peer(script)

    async def run():
        client = clients["async ws"](credentials, base_url=there.url)
        call = asyncio.create_task(client._call(operation, symbol="A", order_id=1))
        await _until_async(lambda: there.connections)
        await client.aclose()
        with pytest.raises(NotSent, match="the client is closed"):
            await call
        assert await asyncio.to_thread(ended.wait, 5)

    asyncio.run(run())
    assert there.requests == []


def test_a_sync_client_closed_while_it_connects(peer, clients, credentials, operation):
    def script(link):
        link.peer.over.wait(0.2)
        link.upgrade()
        link.frame()

    there = peer(script)
    client = clients["ws"](credentials, base_url=there.url)
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(client._call, operation, symbol="A", order_id=1)
        _until(lambda: there.connections)
        client.close()
        with pytest.raises(NotSent, match="the client is closed"):
            call.result(5)
    assert there.requests == []


@pytest.mark.parametrize("kind", REST + WS)
def test_a_closed_client_sends_nothing(peer, clients, credentials, operation, kind):
    def script(link):
        link.wait()

    there = peer(script)
    client = clients[kind](credentials, base_url=there.url)
    if kind.startswith("async"):

        async def run():
            async with client:
                pass
            with pytest.raises(NotSent, match="the client is closed"):
                await client._call(operation, symbol="A", order_id=1)

        asyncio.run(run())
    else:
        with client:
            pass
        with pytest.raises(NotSent, match="the client is closed"):
            client._call(operation, symbol="A", order_id=1)
    assert there.connections == 0
