"""Logon: first of all on every connection; where it is refused, nothing is sent."""

from __future__ import annotations

import asyncio
import json
import time
import traceback

import pytest
from binance_typed.runtime.wire import Lost, Timeout, Unsent

KEY, SIGNATURE = "toy-key-toy-key", "toy-signature-toy"


def logon(id_):
    params = {"apiKey": KEY, "signature": SIGNATURE, "timestamp": time.time_ns()}
    return json.dumps({"id": id_, "method": "session.logon", "params": params})


def methods(there):
    return [(number, frame["method"], frame["params"].get("logged_on")) for number, frame in there.frames]


def _accepts(link):
    frame = link.frame()
    assert frame["method"] == "session.logon"
    link.reply(frame, status=200, result={"apiKey": KEY})


def _refuses(link):
    error = {"code": -2015, "msg": "Invalid API-key, IP, or permissions for action."}
    link.reply(link.frame(), status=401, error=error)


REFUSAL = "the logon was refused: status 401, code -2015, Invalid API-key, IP, or permissions for action."


def test_the_order_of_things(peer, asking, patient, run):
    """However many wait, nothing goes before the logon is answered; and so it is on every connection."""

    def script(link):
        link.upgrade()
        frame = link.frame()
        link.say({"event": {"e": "executionReport"}})
        link.say({"id": "someone-else", "status": 400, "error": {"code": 1}})
        link.peer.over.wait(0.1)
        before.append(len(there.frames))
        link.reply(frame, status=200, result={})
        for _ in range(10):
            link.reply(link.frame())

    before = []
    there = peer(script)

    async def work(session):
        assert not session.logged_on
        for _ in range(3):
            answers = await asyncio.gather(*(session.send(asking(i), patient) for i in range(10)))
            assert [answer.status for answer in answers] == [200] * 10
            await asyncio.sleep(0.05)
            assert not session.logged_on  # the connection has ended

    run(there.url, work, logon=logon)
    assert before == [1, 12, 23]
    of_one = [("session.logon", None)] + [("toy", True)] * 10
    assert methods(there) == [(number, *what) for number in (1, 2, 3) for what in of_one]
    stamps = [frame["params"]["timestamp"] for _, frame in there.frames if "timestamp" in frame["params"]]
    assert stamps == sorted(set(stamps))


def test_logged_on_is_said(peer, asking, patient, run):
    there = peer(lambda link: (link.upgrade(), _accepts(link), link.reply(link.frame()), link.wait()))

    async def work(session):
        await session.send(asking(1), patient)
        assert session.logged_on

    run(there.url, work, logon=logon)

    async def without(session):
        await session.send(asking(1), patient)
        assert not session.logged_on

    there = peer()
    run(there.url, without)
    assert methods(there) == [(1, "toy", False)]


def test_a_refusal(peer, asking, patient, run):
    """All who wait are told; the exchange is not asked again for a second; then everything may be well."""

    def script(link):
        link.upgrade()
        if link.number == 1:
            _refuses(link)
            link.wait()
        _accepts(link)
        while True:
            link.reply(link.frame())

    there = peer(script)

    async def work(session):
        found = await asyncio.gather(*(session.send(asking(i), patient) for i in range(5)), return_exceptions=True)
        assert {(type(each), str(each)) for each in found} == {(Unsent, f"no connection to {there.url}: {REFUSAL}")}
        for i in range(10):
            with pytest.raises(Unsent, match="the logon was refused: status 401, code -2015"):
                await session.send(asking(i), patient)
        assert there.connections == 1
        await asyncio.sleep(1.05)
        assert (await session.send(asking(9), patient)).body == b'{"n": 9}'

    run(there.url, work, logon=logon)
    assert there.numbers == [9]
    assert there.goodbyes[0] == 1
    assert there.connections == 2


def test_refused_at_most_once_a_second(peer, asking, patient, run):
    there = peer(lambda link: (link.upgrade(), _refuses(link), link.wait()))

    async def work(session):
        started = time.monotonic()
        while time.monotonic() - started < 2.3:
            with pytest.raises(Unsent, match="refused"):
                await session.send(asking(1), patient)
            await asyncio.sleep(0.01)

    run(there.url, work, logon=logon)
    assert there.connections == 3
    assert there.numbers == []


UNANSWERED = {
    "closed": (lambda link: link.frame(), r"connection lost \(closed\)"),
    "silence": (lambda link: link.wait(), "timeout"),
    "garbage": (lambda link: (link.frame(), link.say(b"{"), link.wait()), "a frame that is no reply"),
    "no status": (
        lambda link: (link.reply(link.frame(), status="x"), link.wait()),
        "a reply whose status is no number",
    ),
    "no name": (
        lambda link: (link.frame(), link.say({"id": None, "status": 400, "error": {"code": -1, "msg": "x\ny"}})),
        "the logon was refused: status 400, code -1",
    ),
    "an odd error": (
        lambda link: (link.reply(link.frame(), status=400, error=["x"]), link.wait()),
        "the logon was refused: status 400",
    ),
    "an error of status 200": (
        lambda link: (link.reply(link.frame(), status=200, error={"code": -1}), link.wait()),
        "the logon was refused: status 200, code -1",
    ),
}


@pytest.mark.parametrize("fault", UNANSWERED)
def test_a_logon_without_a_good_answer(peer, asking, run, fault):
    act, reason = UNANSWERED[fault]
    there = peer(lambda link: (link.upgrade(), act(link)))

    async def work(session):
        with pytest.raises(Unsent, match=f"^no connection to {there.url}: {reason}$"):
            await session.send(asking(1), Timeout(0.3, 5, 5))

    run(there.url, work, logon=logon)
    assert there.numbers == []


def test_a_logon_that_is_revoked(peer, asking, patient, run):
    """What was in flight is lost; the next request logs on again, and is told why it cannot."""

    def script(link):
        link.upgrade()
        if link.number > 1:
            _refuses(link)
            link.wait()
        _accepts(link)
        link.reply(link.frame())
        link.frame()
        link.say({"id": None, "status": 401, "error": {"code": -2015, "msg": "Invalid API-key."}})
        link.wait()

    there = peer(script)

    async def work(session):
        await session.send(asking(1), patient)
        assert session.logged_on
        with pytest.raises(Lost, match="code -2015"):
            await session.send(asking(2), patient)
        assert not session.logged_on
        with pytest.raises(Unsent, match="the logon was refused"):
            await session.send(asking(3), patient)

    run(there.url, work, logon=logon)
    assert there.numbers == [1, 2]


def test_rotation_logs_on_before_it_replaces(peer, asking, patient, run):
    """Where the new logon is refused, the old connection goes on, and stays logged on."""

    def script(link):
        link.upgrade()
        _accepts(link) if link.number == 1 else _refuses(link)
        while True:
            link.reply(link.frame())

    there = peer(script)

    async def work(session):
        for i in range(20):
            assert (await session.send(asking(i), patient)).status == 200
            await asyncio.sleep(0.01)
        assert session.logged_on

    run(there.url, work, logon=logon, lifetime=0.05)
    assert there.numbers == list(range(20))
    assert there.connections == 2
    assert [number for number, frame in there.frames if frame["method"] == "toy"] == [1] * 20


def _failing(id_):
    text = logon(id_)
    raise ValueError(text)


@pytest.mark.parametrize("fault", ["refused", "not made", "lost"])
def test_no_exception_shows_a_key(peer, asking, patient, run, fault, caplog):
    scripts = {"refused": _refuses, "not made": lambda link: link.wait(), "lost": lambda link: link.frame()}
    there = peer(lambda link: (link.upgrade(), scripts[fault](link)))

    async def work(session):
        with pytest.raises(Unsent) as caught:
            await session.send(asking(1), patient)
        assert caught.value.__context__ is None
        whole = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        for secret in (KEY, SIGNATURE):
            assert secret not in "".join(whole.format())
            assert secret not in repr(session)
        if fault == "not made":
            assert str(caught.value).endswith("the logon could not be made (ValueError)")
            with pytest.raises(Unsent):
                await session.send(asking(1), patient)
            assert there.connections == 1  # it would not be better the next time, right away

    run(there.url, work, logon=_failing if fault == "not made" else logon)
    assert KEY not in caplog.text
    assert there.numbers == []


# --- a logon that is dated wrongly ------------------------------------------------------------------------------


class Clock:
    """One that counts how often it is set."""

    def __init__(self):
        self.takes = []

    def monotonic(self):
        return time.monotonic_ns()

    def text(self, id_):
        return json.dumps({"id": id_, "method": "time", "params": {}})

    def take(self, asked, answer):
        self.takes.append((time.monotonic_ns() - asked, answer.body))
        return b"serverTime" in answer.body


def dated(refusals, told):
    """Refuses so many logons of a connection for their timestamp, and says the time as it is told to."""

    def script(link):
        link.upgrade()
        left = refusals
        while True:
            frame = link.frame()
            if frame["method"] == "time":
                link.peer.over.wait(0.05)
                link.reply(frame, **told)
            elif frame["method"] == "session.logon" and left:
                left -= 1
                link.reply(frame, status=400, error={"code": -1021, "msg": "out of time"})
            else:
                link.reply(frame, status=200, result={})

    return script


TELLS = {"status": 200, "result": {"serverTime": 1_700_000_000_000}}


def test_the_clock_is_set_and_the_logon_repeated(peer, asking, patient, run):
    there, clock = peer(dated(1, TELLS)), Clock()

    async def work(session):
        assert (await session.send(asking(1), patient)).status == 200
        assert session.logged_on

    run(there.url, work, logon=logon, clock=clock)
    assert [method for _, method, _ in methods(there)] == ["session.logon", "time", "session.logon", "toy"]
    assert there.connections == len(clock.takes) == 1
    assert clock.takes[0][0] >= 50_000_000


@pytest.mark.parametrize(
    ("refusals", "told", "there_are"),
    [(2, TELLS, 3), (1, {"status": 400, "error": {"code": -1003}}, 2), (1, {"status": 200, "result": {}}, 2)],
)
def test_but_only_once_and_only_if_it_helps(peer, asking, patient, run, refusals, told, there_are):
    there = peer(dated(refusals, told))

    async def work(session):
        with pytest.raises(Unsent, match=r"the logon was refused: status 400, code -1021, out of time$"):
            await session.send(asking(1), patient)

    run(there.url, work, logon=logon, clock=Clock())
    assert len(there.frames) == there_are


def test_no_other_refusal_is_the_clock_s_fault(peer, asking, patient, run):
    there, clock = peer(lambda link: (link.upgrade(), _refuses(link), link.wait())), Clock()

    async def work(session):
        with pytest.raises(Unsent, match="code -2015"):
            await session.send(asking(1), patient)

    run(there.url, work, logon=logon, clock=clock)
    assert (len(there.frames), clock.takes) == (1, [])
