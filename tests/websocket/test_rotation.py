"""Rotation: a connection that grows old, or is about to end, is replaced without a request being lost."""

from __future__ import annotations

import asyncio
import collections
import threading
import time

import pytest
from binance_typed.runtime.wire import Lost, Timeout


def test_under_load(peer, asking, patient, run, until):
    """Two thousand requests over connections of 0.3 seconds: none is lost, none is sent twice."""
    open_at_once = []

    def script(link):
        link.upgrade()
        while True:
            frame = link.frame()
            open_at_once.append(there.connections - len(there.goodbyes))
            link.reply(frame)

    there = peer(script)

    async def work(session):
        async def one(i):
            async with room:
                await asyncio.sleep(0.03)
                return (await session.send(asking(i), patient)).body

        room = asyncio.Semaphore(50)
        return await asyncio.gather(*(one(i) for i in range(2000)))

    answers = run(there.url, work, lifetime=0.3)
    assert answers == [b'{"n": %d}' % i for i in range(2000)]
    assert collections.Counter(there.numbers) == dict.fromkeys(range(2000), 1)
    assert there.connections >= 4
    until(lambda: sorted(there.goodbyes) == list(range(1, there.connections + 1)))
    assert max(open_at_once) <= 3  # the current one, the next one, and one that is being closed


def test_the_old_one_stays_until_its_last_reply(peer, asking, patient, run, until_async):
    gate = threading.Event()

    def script(link):
        link.upgrade()
        if link.number > 1:
            while True:
                link.reply(link.frame())
        slow = link.frame()
        link.reply(link.frame())
        gate.wait(5)
        link.reply(slow)
        link.wait()

    there = peer(script)

    async def work(session):
        slow = asyncio.create_task(session.send(asking("slow"), patient))
        await until_async(lambda: there.frames)
        await asyncio.sleep(0.2)
        assert (await session.send(asking("trigger"), patient)).status == 200
        await until_async(
            lambda: session._current is not None and session._current.opened > 0.2 and there.connections == 2
        )
        await until_async(lambda: session._opening is None)
        assert (await session.send(asking("new"), patient)).status == 200
        assert there.goodbyes == []
        gate.set()
        assert (await slow).body == b'{"n": "slow"}'
        await until_async(lambda: there.goodbyes == [1])

    run(there.url, work, lifetime=0.1)
    assert [(number, frame["params"]["n"]) for number, frame in there.frames] == [
        (1, "slow"),
        (1, "trigger"),
        (2, "new"),
    ]


def test_the_old_one_is_closed_when_its_last_reply_is_overdue(peer, asking, patient, run, until_async):
    def script(link):
        link.upgrade()
        if link.number == 1:
            link.wait()
        while True:
            link.reply(link.frame())

    there = peer(script)

    async def work(session):
        calls = [asyncio.create_task(session.send(asking(0), Timeout(5, 0.5, 5)))]
        await until_async(lambda: there.frames)
        await asyncio.sleep(0.1)
        calls.append(asyncio.create_task(session.send(asking(1), Timeout(5, 0.5, 5))))
        await until_async(lambda: session._opening is None and there.connections == 2)
        assert (await session.send(asking(2), patient)).status == 200
        assert there.goodbyes == []
        found = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(each) for each in found] == [Lost, Lost]
        await until_async(lambda: there.goodbyes == [1])

    run(there.url, work, lifetime=0.05)


def test_the_old_one_goes_on_while_there_is_no_new_one(peer, asking, patient, run):
    """Nor is the exchange asked for one more than once a second."""

    def script(link):
        if link.number > 1:
            link.head()
            link.send(b"HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n")
        else:
            link.serve()

    there = peer(script)

    async def work(session):
        started = time.monotonic()
        i = 0
        while time.monotonic() - started < 1.6:
            assert (await session.send(asking(i), patient)).status == 200
            i += 1
            await asyncio.sleep(0.02)
        return i

    count = run(there.url, work, lifetime=0.1)
    assert there.numbers == list(range(count))
    assert {number for number, _ in there.frames} == {1}
    assert there.connections == 3


def test_a_new_one_that_comes_to_nothing_delays_nobody(peer, asking, patient, run, until_async):
    there = peer(lambda link: link.serve() if link.number == 1 else link.peer.over.wait(10))

    async def work(session):
        await session.send(asking(0), patient)
        await asyncio.sleep(0.1)
        started = time.monotonic()
        for i in range(1, 20):
            await session.send(asking(i), patient)
        assert time.monotonic() - started < 1
        await until_async(lambda: there.connections == 2)

    run(there.url, work, lifetime=0.05)
    assert there.connections == 2


@pytest.mark.parametrize(
    "notice",
    [
        {"event": {"e": "serverShutdown", "E": 1}},
        {"e": "serverShutdown", "E": 1},
        {"id": None, "event": {"e": "serverShutdown"}},
    ],
)
def test_a_shutdown_that_is_announced(peer, asking, patient, run, until_async, notice):
    """The next request has the connection replaced, before the exchange ends it."""

    def script(link):
        link.upgrade()
        link.reply(link.frame())
        if link.number == 1:
            link.say(notice)
        while True:
            link.reply(link.frame())

    there = peer(script)

    async def work(session):
        await session.send(asking(0), patient)
        await until_async(lambda: session._current.is_leaving)
        assert there.connections == 1
        assert (await session.send(asking(1), patient)).status == 200
        await until_async(lambda: there.goodbyes == [1])
        assert (await session.send(asking(2), patient)).status == 200
        assert (await session.send(asking(3), patient)).status == 200

    run(there.url, work)
    assert [number for number, _ in there.frames] == [1, 1, 2, 2]
    assert there.connections == 2


def test_another_event_of_that_name_means_nothing(peer, asking, patient, run):
    def script(link):
        link.upgrade()
        link.say({"event": {"E": "serverShutdown", "x": {"e": "serverShutdown"}}})
        link.say({"id": "x", "event": {"e": "serverShutdown"}})
        while True:
            link.reply(link.frame())

    there = peer(script)

    async def work(session):
        for i in range(3):
            await session.send(asking(i), patient)
            await asyncio.sleep(0.02)

    run(there.url, work)
    assert there.connections == 1
