"""The end of a connection: what has left is lost, at once; what has not goes over the next one, or is unsent."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest
from binance_typed.runtime.websocket.site import LARGEST_FRAME
from binance_typed.runtime.wire import Lost, Timeout, Unsent

FAULTS = {
    "reset": lambda link: link.reset(),
    "closed": lambda link: link.socket.close(),
    "a close frame": lambda link: (link.say(b"\x03\xe8", opcode=8), link.peer.over.wait(10)),
    "an empty close frame": lambda link: (link.say(b"", opcode=8), link.peer.over.wait(10)),
    "half a frame": lambda link: (link.send(b"\x81\x7e\x01\x00{"), link.socket.close()),
    "HTML": lambda link: (link.say(b"<html>"), link.peer.over.wait(10)),
    "an array": lambda link: (link.say([1]), link.peer.over.wait(10)),
    "a number": lambda link: (link.say(b"7"), link.peer.over.wait(10)),
    "nothing": lambda link: (link.say(b""), link.peer.over.wait(10)),
    "binary": lambda link: (link.say(b"\xff\x00", opcode=2), link.peer.over.wait(10)),
    "no UTF-8": lambda link: (link.say(b'{"id":"\xff"}'), link.peer.over.wait(10)),
    "an id of another kind": lambda link: (link.say({"id": {}}), link.peer.over.wait(10)),
    "depth": lambda link: (link.say(b'{"id":"1","result":' + b"[" * 60_000), link.peer.over.wait(10)),
    "an unknown opcode": lambda link: (link.send(b"\x83\x00"), link.peer.over.wait(10)),
    "too large": lambda link: (
        link.send(b"\x81\x7f" + (LARGEST_FRAME + 1).to_bytes(8, "big") + b"{"),
        link.peer.over.wait(10),
    ),
    "a stream of garbage": lambda link: [link.say(b"<html>" * 1000) for _ in range(2000)],
}


@pytest.mark.parametrize("fault", FAULTS)
def test_everything_in_flight_ends_at_once(peer, asking, patient, run, fault):
    """... and the next request opens a new connection."""

    def script(link):
        link.upgrade()
        if link.number == 1:
            for _ in range(5):
                link.frame()
            FAULTS[fault](link)
        else:
            link.reply(link.frame())
            link.wait()

    there = peer(script)

    async def work(session):
        started = time.monotonic()
        calls = [session.send(asking(i), patient) for i in range(5)]
        found = await asyncio.gather(*calls, return_exceptions=True)
        assert time.monotonic() - started < 0.9  # not the second that is granted for a goodbye
        assert [type(each) for each in found] == [Lost] * 5
        assert {each.reason.partition(" (")[0] for each in found} == {"connection lost"}
        assert (await session.send(asking(9), patient)).body == b'{"n": 9}'

    run(there.url, work)
    assert there.connections == 2
    assert sorted(there.numbers) == [0, 1, 2, 3, 4, 9]


@pytest.mark.parametrize("status", ["200", True, None, 2.5, [200]])
def test_a_reply_without_a_status(peer, asking, patient, run, status):
    def script(link):
        link.upgrade()
        link.reply(link.frame(), status=status, result={})
        link.wait()

    async def work(session):
        with pytest.raises(Lost, match=r"connection lost \(ConnectionError\)"):
            await session.send(asking(1), patient)

    run(peer(script).url, work)


@pytest.mark.parametrize("named", [{"id": None}, {}])
def test_a_refusal_that_names_no_request(peer, asking, patient, run, named):
    """Nobody knows whose it is, nor if the connection is still logged on."""

    def script(link):
        link.upgrade()
        if link.number == 1:
            link.frame(), link.frame()
            link.say({**named, "status": 401, "error": {"code": -2015, "msg": "Invalid API-key."}})
        link.reply(link.frame())
        link.wait()

    there = peer(script)

    async def work(session):
        calls = [session.send(asking(i), patient) for i in range(2)]
        found = await asyncio.gather(*calls, return_exceptions=True)
        says = "the exchange refused a request that it does not name: status 401, code -2015, Invalid API-key."
        assert [(type(each), each.reason) for each in found] == [(Lost, says)] * 2
        assert (await session.send(asking(2), patient)).body == b'{"n": 2}'

    run(there.url, work)
    assert [(number, frame["params"]["n"]) for number, frame in there.frames] == [(1, 0), (1, 1), (2, 2)]


@pytest.mark.parametrize("fault", ["closed", "reset", "a close frame", "HTML"])
def test_an_idle_connection_that_ends_costs_nothing(peer, asking, patient, run, fault):
    def script(link):
        link.upgrade()
        link.reply(link.frame())
        FAULTS[fault](link)

    there = peer(script)

    async def work(session):
        for i in range(4):
            assert (await session.send(asking(i), patient)).status == 200
            await asyncio.sleep(0.05)

    run(there.url, work)
    assert (there.connections, there.numbers) == (4, [0, 1, 2, 3])


def test_a_connection_found_closed_at_the_last_moment(peer, asking, patient, run):
    """The transport is closed already and nobody has noticed yet: nothing is written, and the next one is taken."""
    there = peer()
    built = []

    def counted(id_, logged_on):
        built.append(id_)
        return asking(1)(id_, logged_on)

    async def work(session):
        await session.send(asking(0), patient)
        session._current._socket._response.connection.transport.abort()
        assert session._current.is_open
        return (await session.send(counted, patient)).body

    assert run(there.url, work) == b'{"n": 1}'
    assert (there.connections, there.numbers) == (2, [0, 1])
    assert len(built) == 2
    assert len(set(built)) == 1


def test_connections_that_are_closed_as_soon_as_they_are_open(peer, asking, run):
    there = peer(lambda link: (link.upgrade(), link.socket.close()))

    async def work(session):
        for i in range(5):
            with pytest.raises((Unsent, Lost)):
                await session.send(asking(i), Timeout(2, 2, 2))

    run(there.url, work)
    assert there.connections <= 15
    assert there.frames == []


def test_a_half_dead_connection_ends(peer, asking, patient, run):
    """The other side takes the request, but answers no ping any more."""

    def script(link):
        link.upgrade()
        while True:
            link.packet()

    async def work(session):
        started = time.monotonic()
        with pytest.raises(Lost, match=r"connection lost \("):
            await session.send(asking(1), patient)
        assert time.monotonic() - started < 3

    run(peer(script).url, work, heartbeat=0.2)


def test_a_connection_that_answers_pings_stays(peer, asking, patient, run):
    pings = []

    def script(link):
        link.upgrade()
        frame = None
        while len(pings) < 4:
            opcode, data = link.packet()
            if opcode == 9:
                pings.append(data)
                link.say(data, opcode=10)
            elif frame is None:
                frame = __import__("json").loads(data)
        link.reply(frame)
        link.wait()

    async def work(session):
        return (await session.send(asking(1), patient)).status

    assert run(peer(script).url, work, heartbeat=0.1) == 200


def test_pings_are_answered(peer, asking, patient, run):
    heard = []

    def script(link):
        link.upgrade()
        frame = link.frame()
        link.say(b"abc", opcode=9)
        heard.append(link.packet())
        link.reply(frame)
        link.wait()

    async def work(session):
        return (await session.send(asking(1), patient)).status

    assert run(peer(script).url, work) == 200
    assert heard == [(10, b"abc")]


# --- closed by this side ----------------------------------------------------------------------------------------


def test_closing_ends_what_waits(peer, asking, patient, run, until_async):
    there = peer(lambda link: (link.upgrade(), link.wait()))

    async def work(session):
        calls = [asyncio.create_task(session.send(asking(i), patient)) for i in range(3)]
        await until_async(lambda: len(there.frames) == 3)
        started = time.monotonic()
        await session.aclose()
        found = await asyncio.gather(*calls, return_exceptions=True)
        assert time.monotonic() - started < 0.5
        assert [(type(each), each.reason) for each in found] == [(Lost, "connection lost (the client is closed)")] * 3
        with pytest.raises(Unsent, match="the client is closed"):
            await session.send(asking(4), patient)
        await session.aclose()
        await until_async(lambda: there.goodbyes == [1])

    run(there.url, work)
    assert there.numbers == [0, 1, 2]


def test_closed_while_it_connects(peer, asking, patient, run, until_async):
    there = peer(lambda link: (link.peer.over.wait(0.3), link.serve()))

    async def work(session):
        call = asyncio.create_task(session.send(asking(1), patient))
        await until_async(lambda: there.connections)
        await session.aclose()
        with pytest.raises(Unsent, match="the client is closed"):
            await call

    run(there.url, work)
    assert there.frames == []


@pytest.mark.parametrize("turns", range(8))
def test_closed_at_any_point(peer, asking, patient, run, turns):
    there = peer()

    async def work(session):
        call = asyncio.create_task(session.send(asking(1), patient))
        for _ in range(turns):
            await asyncio.sleep(0.0005)
        await session.aclose()
        (found,) = await asyncio.gather(call, return_exceptions=True)
        await asyncio.sleep(0.02)
        return found

    found = run(there.url, work)
    if isinstance(found, Unsent):
        assert there.numbers == []
    else:
        assert isinstance(found, Lost) or found.status == 200


def test_a_cancelled_close_leaves_nothing(peer, asking, patient, run, until_async):
    """What is left of it goes on by itself."""

    def script(link):
        link.upgrade()
        link.frame()
        link.say(b"", opcode=8)  # a goodbye of the kind that aiohttp waits for
        link.peer.over.wait(5)

    there = peer(script)

    async def work(session):
        call = asyncio.create_task(session.send(asking(1), patient))
        await until_async(lambda: there.frames)
        closing = asyncio.create_task(session.aclose())
        await asyncio.sleep(0)
        closing.cancel()
        await asyncio.gather(closing, return_exceptions=True)
        with pytest.raises(Lost):
            await call
        await asyncio.sleep(1.5)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run(there.url, work)


# --- event loops ------------------------------------------------------------------------------------------------


def test_a_second_event_loop(peer, asking, patient):
    from binance_typed.runtime.websocket.session import WsSession

    there = peer()
    session = WsSession(there.url)
    assert asyncio.run(session.send(asking(1), patient)).status == 200
    with pytest.raises(Unsent, match="another event loop"):
        asyncio.run(session.send(asking(2), patient))
    asyncio.run(session.aclose())
    assert there.numbers == [1]


def test_closed_from_another_event_loop(peer, asking, patient, until):
    from binance_typed.runtime.websocket.session import WsSession

    there = peer()
    session = WsSession(there.url)
    asked, over = threading.Event(), threading.Event()

    async def here():
        await session.send(asking(1), patient)
        asked.set()
        while not over.is_set():  # noqa: ASYNC110 - it is set by another thread
            await asyncio.sleep(0.005)

    thread = threading.Thread(target=asyncio.run, args=(here(),))
    thread.start()
    try:
        assert asked.wait(5)
        asyncio.run(session.aclose())
        until(lambda: there.goodbyes == [1])
    finally:
        over.set()
        thread.join(5)
