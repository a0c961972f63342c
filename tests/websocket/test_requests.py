"""Requests in flight: each gets its own reply by its own deadline, whatever becomes of the others."""

from __future__ import annotations

import asyncio
import json
import random
import threading
import time
import traceback

import pytest
from binance_typed.runtime.wire import Lost, Timeout, Unsent

KEY, SIGNATURE = "toy-key-toy-key", "toy-signature-toy"


def test_an_answer(peer, asking, patient, run):
    limits = [{"rateLimitType": "ORDERS", "count": 1}]

    def script(link):
        link.upgrade()
        link.reply(link.frame(), status=200, result={"x": "é"}, rateLimits=limits)
        link.reply(link.frame(), status=200, result=[1.10])
        link.reply(link.frame(), status=400, error={"code": -1}, rateLimits=limits)
        link.reply(link.frame(), status=200, error={"code": -1}, result=1)
        link.reply(link.frame(), status=503)
        link.reply(link.frame(), status=200, result={}, error=None)
        link.reply(link.frame(), note=1)
        link.wait()

    async def work(session):
        return [await session.send(asking(i), patient) for i in range(7)]

    answers = run(peer(script).url, work)
    assert [(a.status, json.loads(a.body or b"0"), a.is_error) for a in answers] == [
        (200, {"x": "é"}, False),
        (200, [1.1], False),
        (400, {"code": -1}, True),
        (200, {"code": -1}, True),
        (503, 0, False),
        (200, {}, False),
        (0, 0, False),
    ]
    assert [json.loads(a.limits or b"0") for a in answers] == [limits, 0, limits, 0, 0, 0, 0]
    assert all(a.headers == {} for a in answers)


def test_two_hundred_in_flight(peer, asking, patient, run):
    """The replies come in another order, with events between them."""

    def script(link):
        link.upgrade()
        frames = [link.frame() for _ in range(200)]
        random.Random(5).shuffle(frames)
        for frame in frames:
            link.say({"subscriptionId": 0, "event": {"e": "executionReport", "status": "NEW"}})
            link.reply(frame)
        link.wait()

    there = peer(script)

    async def work(session):
        return await asyncio.gather(*(session.send(asking(i), patient) for i in range(200)))

    answers = run(there.url, work)
    assert [json.loads(answer.body)["n"] for answer in answers] == list(range(200))
    assert sorted(there.numbers) == list(range(200))
    assert len({frame["id"] for _, frame in there.frames}) == 200
    assert there.connections == 1


EVENTS = [
    {"subscriptionId": 0, "event": {"e": "executionReport", "i": 1}},
    {"e": "ACCOUNT_UPDATE", "E": 1, "status": "FILLED", "result": None},
    {"event": [1]},
    {"event": {"e": 7}},
    {"stream": "x", "data": [1]},
    {},
    {"id": None, "status": 200, "result": {"n": 1}},
    {"id": None, "status": 200, "result": {"n": 1}, "error": None},
    {"id": 5, "status": 400, "error": {"code": -1}},
    {"id": "someone-else", "status": "400", "error": {"code": -1, "msg": ""}},
]


def test_what_is_not_asked_for_is_passed_over(peer, asking, patient, run):
    def script(link):
        link.upgrade()
        frame = link.frame()
        for event in EVENTS:
            link.say(event)
        link.say(b"", opcode=9)
        link.reply(frame)
        link.reply(frame, status=200, result={"n": "twice"})
        link.reply(link.frame())
        link.wait()

    there = peer(script)

    async def work(session):
        return [(await session.send(asking(i), patient)).body for i in range(2)]

    assert run(there.url, work) == [b'{"n": 0}', b'{"n": 1}']
    assert (there.connections, there.numbers) == (1, [0, 1])


def test_each_has_its_own_deadline(peer, asking, patient, run):
    """A reply that comes too late is nobody's, and the others do not notice."""

    def script(link):
        link.upgrade()
        late, other = link.frame(), link.frame()
        gate.wait(5)
        link.reply(late, status=200, result="late")
        link.reply(other)
        link.reply(link.frame())
        link.wait()

    gate = threading.Event()
    there = peer(script)

    async def work(session):
        short = asyncio.create_task(session.send(asking(0), Timeout(10, 0.2, 10)))
        long = asyncio.create_task(session.send(asking(1), patient))
        started = time.monotonic()
        with pytest.raises(Lost, match=r"^timeout$"):
            await short
        assert 0.15 < time.monotonic() - started < 2
        gate.set()
        return (await long).body, (await session.send(asking(2), patient)).body

    assert run(there.url, work) == (b'{"n": 1}', b'{"n": 2}')
    assert (there.connections, there.numbers) == (1, [0, 1, 2])


def test_the_total_ends_a_wait_for_a_reply(peer, asking, run):
    there = peer(lambda link: (link.upgrade(), link.wait()))

    async def work(session):
        started = time.monotonic()
        with pytest.raises(Lost, match="timeout"):
            await session.send(asking(0), Timeout(10, 10, 0.2))
        assert time.monotonic() - started < 2

    run(there.url, work)
    assert there.numbers == [0]


def test_no_time_left(peer, asking, patient, run):
    there = peer()

    async def work(session):
        await session.send(asking(0), patient)
        with pytest.raises(Unsent, match="no time"):
            await session.send(asking(1), Timeout(1, 1, 0.0))

    run(there.url, work)
    assert there.numbers == [0]


def test_a_cancelled_request_leaves_the_others_alone(peer, asking, patient, until_async, run):
    def script(link):
        link.upgrade()
        frames = [link.frame() for _ in range(3)]
        gate.wait(5)
        for frame in frames:
            link.reply(frame)
        link.wait()

    gate = threading.Event()
    there = peer(script)

    async def work(session):
        calls = [asyncio.create_task(session.send(asking(i), patient)) for i in range(3)]
        await until_async(lambda: len(there.frames) == 3)
        calls[1].cancel()
        with pytest.raises(asyncio.CancelledError):
            await calls[1]
        gate.set()
        return (await calls[0]).body, (await calls[2]).body

    assert run(there.url, work) == (b'{"n": 0}', b'{"n": 2}')
    assert there.connections == 1


@pytest.mark.parametrize("turns", range(14))
def test_cancelled_at_any_point(peer, asking, patient, turns, run):
    """... the session stays what it was; nothing is sent twice, and nothing of a cancelled request later."""
    there = peer()

    async def work(session):
        call = asyncio.create_task(session.send(asking("cancelled"), patient))
        for _ in range(turns):
            await asyncio.sleep(0.001 if turns % 2 else 0)
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        seen = there.numbers
        body = (await session.send(asking("next"), patient)).body
        await asyncio.sleep(0.02)
        return seen, body

    _, body = run(there.url, work)
    assert body == b'{"n": "next"}'
    assert there.connections == 1
    assert there.numbers in (["next"], ["cancelled", "next"])


def test_a_peer_that_reads_nothing(peer, asking, patient, until_async, run):
    """What waits for room is given up one by one, and the session can be closed."""
    there = peer(lambda link: (link.upgrade(), link.peer.over.wait(20)))

    async def work(session):
        big = "x" * 8_000_000
        calls = [asyncio.create_task(session.send(asking(i, big=big), Timeout(5, 5, 5))) for i in range(4)]
        await asyncio.sleep(0.2)
        calls[0].cancel()
        started = time.monotonic()
        with pytest.raises(asyncio.CancelledError) as caught:
            await calls[0]
        assert time.monotonic() - started < 1
        assert "send_str" not in [frame.name for frame in traceback.extract_tb(caught.tb)]
        started = time.monotonic()
        await session.aclose()
        assert time.monotonic() - started < 4
        found = await asyncio.gather(*calls[1:], return_exceptions=True)
        assert [type(each) for each in found] == [Lost] * 3

    run(there.url, work)


# --- what is said of requests -----------------------------------------------------------------------------------


def shown(error):
    """All that a report of an exception can show: it, its chain, and the local variables of its frames."""
    found = [repr(error), *map(repr, error.args)]
    for each in (error, error.__context__, error.__cause__):
        trace = each.__traceback__ if each is not None else None
        while trace is not None:
            found += [
                repr(value) for value in trace.tb_frame.f_locals.values() if trace.tb_frame.f_code.co_name != "work"
            ]
            trace = trace.tb_next
    assert error.__context__ is None
    return "\n".join(found)


def _signed(id_, logged_on):
    return json.dumps({"id": id_, "method": "toy", "params": {"n": 1, "apiKey": KEY, "signature": SIGNATURE}})


def _failing(id_, logged_on):
    frame = _signed(id_, logged_on)
    raise ValueError(frame)


SHOWN = {
    "lost": (lambda link: link.frame(), _signed, Timeout(5, 5, 5), Lost),
    "timeout": (lambda link: link.wait(), _signed, Timeout(5, 0.1, 5), Lost),
    "garbage": (lambda link: (link.frame(), link.say(b"{"), link.wait()), _signed, Timeout(5, 5, 5), Lost),
    "not made": (lambda link: link.wait(), _failing, Timeout(5, 5, 5), Unsent),
    "an echo": (
        lambda link: (link.say({"id": None, "error": link.frame()}), link.wait()),
        _signed,
        Timeout(5, 5, 5),
        Lost,
    ),
}


@pytest.mark.parametrize("fault", SHOWN)
def test_no_exception_shows_a_key(peer, fault, run):
    act, build, timeout, kind = SHOWN[fault]

    def script(link):
        link.upgrade()
        act(link)

    async def work(session):
        assert KEY not in repr(session)
        with pytest.raises(kind) as caught:
            await session.send(build, timeout)
        text = shown(caught.value)
        assert KEY not in text
        assert SIGNATURE not in text

    run(peer(script).url, work)


def test_a_cancelled_request_shows_no_key(peer, until_async, run):
    there = peer(lambda link: (link.upgrade(), link.wait()))

    async def work(session):
        call = asyncio.create_task(session.send(_signed, Timeout(5, 5, 5)))
        await until_async(lambda: there.frames)
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
        return shown(caught.value)

    assert KEY not in run(there.url, work)


def test_a_request_that_cannot_be_made_harms_nobody(peer, asking, patient, run):
    there = peer()

    async def work(session):
        await session.send(asking(1), patient)
        with pytest.raises(Unsent, match=r"the request could not be made \(ValueError\)"):
            await session.send(_failing, patient)
        return (await session.send(asking(2), patient)).body

    assert run(there.url, work) == b'{"n": 2}'
    assert (there.connections, there.numbers) == (1, [1, 2])
