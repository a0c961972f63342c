"""A connection that ended without a word: whose silence is noticed, and which request is the last to go over it."""

from __future__ import annotations

import asyncio
import json
import socket
import time

import pytest
from binance_typed.runtime.websocket import pulse
from binance_typed.runtime.wire import Lost, Timeout, Unsent

SHORT = Timeout(10, 0.2, 10)


def silent(link):
    """Take what comes, on the first connection; it answers nothing there, not even a ping."""
    link.upgrade()
    while link.number == 1:
        link.peer.frames.append((1, {"opcode": link.packet()[0], "params": {}}))
    while True:
        link.reply(link.frame())


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(pulse, "PATIENCE", 0.3)


def test_only_one_request_is_lost_in_silence(peer, asking, patient, run, impatient):
    there = peer(silent)

    async def work(session):
        with pytest.raises(Lost, match="timeout"):
            await session.send(asking(1), SHORT)
        began = time.monotonic()
        assert (await session.send(asking(2), patient)).body == b'{"n": 2}'
        assert 0.25 < time.monotonic() - began < 2

    run(there.url, work)
    assert [frame["opcode"] for number, frame in there.frames if number == 1] == [1, 9, 8]
    assert there.numbers == [2]


def test_all_that_come_meanwhile_share_one_ping(peer, asking, patient, run, impatient):
    there = peer(silent)

    async def work(session):
        with pytest.raises(Lost, match="timeout"):
            await session.send(asking(0), SHORT)
        began = time.monotonic()
        await asyncio.gather(*(session.send(asking(i), patient) for i in range(20)))
        assert time.monotonic() - began < 2

    run(there.url, work)
    assert [frame["opcode"] for number, frame in there.frames if number == 1].count(9) == 1
    assert (there.connections, sorted(there.numbers)) == (2, list(range(20)))


def test_what_is_in_flight_there_keeps_its_own_deadline(peer, asking, patient, run, impatient):
    """It may still be answered, even after the next connection is there."""

    def script(link):
        link.upgrade()
        if link.number > 1:
            while True:
                link.reply(link.frame())
        first, second = link.frame(), link.frame()
        assert (first["params"]["n"], second["params"]["n"]) == ("short", "long")
        link.peer.over.wait(1.2)
        link.reply(second)
        link.wait()

    there = peer(script)

    async def work(session):
        short = asyncio.create_task(session.send(asking("short"), SHORT))
        await asyncio.sleep(0.05)
        long = asyncio.create_task(session.send(asking("long"), patient))
        with pytest.raises(Lost, match="timeout"):
            await short
        assert (await session.send(asking("next"), patient)).status == 200
        assert there.connections == 2
        assert not long.done()
        assert (await long).body == b'{"n": "long"}'

    run(there.url, work)


def test_a_slow_exchange_that_answers_pings_keeps_its_connection(peer, asking, run):
    def script(link):
        link.upgrade()
        while True:
            opcode, data = link.packet()
            if opcode == 9:
                link.say(data, opcode=10)

    there = peer(script)

    async def work(session):
        for i in range(5):
            with pytest.raises(Lost, match="timeout"):
                await session.send(asking(i), Timeout(5, 0.05, 5))

    run(there.url, work)
    assert there.connections == 1


def test_other_answers_are_signs_of_life(peer, asking, patient, run):
    """One request that is never answered is no reason for a ping."""
    heard = []

    def script(link):
        link.upgrade()
        while True:
            opcode, data = link.packet()
            heard.append(opcode)
            if opcode == 8:
                return
            frame = json.loads(data)
            if frame["params"]["n"] != "never":
                link.reply(frame)

    there = peer(script)

    async def work(session):
        never = asyncio.create_task(session.send(asking("never"), SHORT))
        await asyncio.sleep(0.05)
        await session.send(asking(1), patient)
        with pytest.raises(Lost, match="timeout"):
            await never
        await session.send(asking(2), patient)

    run(there.url, work)
    there.threads[0].join(5)
    assert heard[:4] == [1, 1, 1, 8]


def test_no_time_to_find_out(peer, asking, run):
    """The sign of life does not come before the request's time for a connection is over: nothing was sent."""
    there = peer(silent)

    async def work(session):
        with pytest.raises(Lost, match="timeout"):
            await session.send(asking(0), SHORT)
        began = time.monotonic()
        with pytest.raises(Unsent, match="timeout"):
            await session.send(asking(1), Timeout(0.2, 5, 5))
        assert time.monotonic() - began < 1

    run(there.url, work)
    assert (there.connections, there.numbers) == (1, [])


def test_who_asks_for_a_sign_of_life_may_be_cancelled(peer, asking, patient, run, impatient):
    there = peer(silent)

    async def work(session):
        with pytest.raises(Lost, match="timeout"):
            await session.send(asking(0), SHORT)
        asks = asyncio.create_task(session.send(asking(1), patient))
        waits = asyncio.create_task(session.send(asking(2), patient))
        await asyncio.sleep(0.05)
        asks.cancel()
        assert (await waits).body == b'{"n": 2}'

    run(there.url, work)
    assert (there.connections, there.numbers) == (2, [2])


def test_closed_while_a_sign_of_life_is_waited_for(peer, asking, patient, run):
    there = peer(silent)

    async def work(session):
        with pytest.raises(Lost, match="timeout"):
            await session.send(asking(0), SHORT)
        asks = asyncio.create_task(session.send(asking(1), patient))
        await asyncio.sleep(0.05)
        began = time.monotonic()
        await session.aclose()
        with pytest.raises(Unsent, match="the client is closed"):
            await asks
        assert time.monotonic() - began < 1.5

    run(there.url, work)


def test_a_peer_that_takes_nothing_any_more(peer, asking, patient, run, impatient):
    """Not even a ping can be written; the next connection is taken all the same."""

    def script(link):
        link.upgrade()
        if link.number > 1:
            while True:
                link.reply(link.frame())
        link.peer.over.wait(10)

    there = peer(script)
    there.listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)

    async def work(session):
        calls = [session.send(asking(i, fill="x" * 400_000), Timeout(5, 0.3, 5)) for i in range(30)]
        found = await asyncio.gather(*calls, return_exceptions=True)
        assert {type(each) for each in found} == {Lost}
        assert (await session.send(asking("next"), patient)).body == b'{"n": "next"}'

    run(there.url, work)
    assert there.connections == 2
