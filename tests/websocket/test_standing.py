"""The user's own `session.logon` and `session.logout`: what is signed afterwards, here and on later connections."""

from __future__ import annotations

import asyncio
import json
import time

import pytest
from binance_typed.runtime.wire import Timeout


def logon(id_):
    return json.dumps({"id": id_, "method": "session.logon", "params": {"signature": "toy"}})


def saying(method):
    """A request of the user's: it shows whether it was signed."""

    def build(id_, logged_on):
        return json.dumps({"id": id_, "method": method, "params": {"signed": not logged_on}})

    return build


SIGN_ON, SIGN_OFF, ORDER = saying("session.logon"), saying("session.logout"), saying("order")


def exchange(refused=(), drops=()):
    """Serves everything; refuses some methods, and drops the connection instead of answering others."""

    def script(link):
        link.upgrade()
        while True:
            frame = link.frame()
            if frame["method"] in drops:
                return
            if frame["method"] in refused:
                link.reply(frame, status=400, error={"code": -1, "msg": "no"})
            else:
                link.reply(frame, status=200, result={})

    return script


def seen(there):
    """Number of the connection, method, whether it was signed; those of the session's own logons is None."""
    return [
        (number, frame["method"].rpartition(".")[2], frame["params"].get("signed")) for number, frame in there.frames
    ]


def test_after_a_logout_requests_are_signed(peer, patient, run):
    there = peer(exchange())

    async def work(session):
        for each in (ORDER, SIGN_OFF, ORDER):
            await session.send(each, patient)
        assert not session.logged_on

    run(there.url, work, logon=logon)
    assert seen(there) == [(1, "logon", None), (1, "order", False), (1, "logout", False), (1, "order", True)]


def test_what_follows_a_logout_does_not_wait_for_its_answer(peer, patient, run):
    """The exchange takes them in this order; a signed request is right at any time."""
    there = peer(exchange())

    async def work(session):
        await session.send(ORDER, patient)
        await asyncio.gather(*(session.send(each, patient) for each in (SIGN_OFF, ORDER)))

    run(there.url, work, logon=logon)
    assert seen(there)[2:] == [(1, "logout", False), (1, "order", True)]


@pytest.mark.parametrize("fault", ["refused", "dropped"])
def test_after_a_logout_that_nobody_knows_of_requests_are_signed_too(peer, patient, run, fault):
    method = ("session.logout",)
    there = peer(exchange(refused=method if fault == "refused" else (), drops=method if fault == "dropped" else ()))

    async def work(session):
        await session.send(ORDER, patient)
        await asyncio.gather(session.send(SIGN_OFF, patient), return_exceptions=True)
        await session.send(ORDER, patient)

    run(there.url, work, logon=logon)
    assert [signed for _, method, signed in seen(there) if method == "order"] == [False, True]


def test_who_has_logged_out_is_logged_on_by_nobody_else(peer, patient, run):
    """Neither on the connection that takes the place of this one, nor until the user logs on."""
    there = peer(exchange(drops=("drop",)))

    async def lose(session):
        await asyncio.gather(session.send(saying("drop"), Timeout(5, 5, 5)), return_exceptions=True)

    async def work(session):
        await session.send(SIGN_OFF, patient)
        await lose(session)
        await session.send(ORDER, patient)
        assert not session.logged_on
        await session.send(SIGN_ON, patient)
        assert session.logged_on
        await session.send(ORDER, patient)
        await lose(session)
        await session.send(ORDER, patient)

    run(there.url, work, logon=logon)
    assert [each for each in seen(there) if each[1] != "drop"] == [
        (1, "logon", None), (1, "logout", False),
        (2, "order", True), (2, "logon", True), (2, "order", False),
        (3, "logon", None), (3, "order", False),
    ]  # fmt: skip


def test_a_logout_while_the_next_connection_logs_on(peer, patient, run, until_async):
    """The next connection speaks for the key already; requests over it are signed all the same."""
    slow = []

    def script(link):
        link.upgrade()
        while True:
            frame = link.frame()
            if link.number == 2 and "signed" not in frame["params"]:
                slow.append(link)
                link.peer.over.wait(0.3)
            link.reply(frame, status=200, result={})

    there = peer(script)

    async def work(session):
        await session.send(ORDER, patient)
        await asyncio.sleep(0.06)
        await session.send(ORDER, patient)
        await until_async(lambda: slow)
        await session.send(SIGN_OFF, patient)
        session._lifetime = 60
        await until_async(lambda: session._opening is None)
        assert not session.logged_on
        await session.send(ORDER, patient)

    run(there.url, work, logon=logon, lifetime=0.05)
    assert seen(there)[-1] == (2, "order", True)


def test_a_logon_of_the_user_s_counts_once_it_is_answered(peer, patient, run):
    there = peer(exchange())

    async def work(session):
        await session.send(ORDER, patient)
        await asyncio.gather(*(session.send(each, patient) for each in (SIGN_ON, ORDER)))
        assert session.logged_on
        await session.send(ORDER, patient)

    run(there.url, work)
    assert [signed for *_, signed in seen(there)] == [True, True, True, False]


def test_a_logon_of_the_user_s_that_is_refused_changes_nothing(peer, patient, run):
    there = peer(exchange(refused=("session.logon",)))

    async def work(session):
        assert (await session.send(SIGN_ON, patient)).status == 400
        assert not session.logged_on
        await session.send(ORDER, patient)

    run(there.url, work)
    assert [signed for *_, signed in seen(there)] == [True, True]


def test_a_second_logon_is_signed(peer, patient, run):
    there = peer(exchange())

    async def work(session):
        for each in (SIGN_ON, ORDER):
            await session.send(each, patient)

    run(there.url, work, logon=logon)
    assert seen(there) == [(1, "logon", None), (1, "logon", True), (1, "order", False)]


@pytest.mark.parametrize(("first", "last"), [(SIGN_ON, SIGN_OFF), (SIGN_OFF, SIGN_ON)])
def test_the_last_one_counts(peer, patient, run, first, last):
    there = peer(exchange())

    async def work(session):
        await session.send(ORDER, patient)
        await asyncio.gather(*(session.send(each, patient) for each in (first, last)))
        assert session.logged_on == (last is SIGN_ON)

    run(there.url, work)


def test_an_answer_that_comes_too_late_leaves_requests_signed(peer, patient, run):
    def script(link):
        link.upgrade()
        late = link.frame()
        link.peer.over.wait(0.2)
        link.reply(late, status=200, result={})
        while True:
            link.reply(link.frame(), status=200, result={})

    there = peer(script)

    async def work(session):
        began = time.monotonic()
        with pytest.raises(Exception, match="timeout"):
            await session.send(SIGN_ON, Timeout(5, 0.05, 5))
        assert time.monotonic() - began < 0.2
        await session.send(ORDER, patient)
        assert not session.logged_on

    run(there.url, work)
    assert seen(there)[-1] == (1, "order", True)


FORGOTTEN = [
    (-1102, "Mandatory parameter 'signature' was not sent.", True),
    (-1102, "Mandatory parameter 'apiKey' was not sent.", True),
    (-2015, "no", True),
    (-1022, "no", True),
    (-1102, "Mandatory parameter 'symbol' was not sent.", False),
    (-2010, "signature", False),
    ("-2015", "no", False),
]


@pytest.mark.parametrize(("code", "msg", "signed"), FORGOTTEN)
def test_when_the_exchange_has_forgotten_the_key_requests_are_signed(peer, patient, run, code, msg, signed):
    def script(link):
        link.upgrade()
        while True:
            frame = link.frame()
            if frame["params"].get("signed") is False:
                link.reply(frame, status=400, error={"code": code, "msg": msg})
            else:
                link.reply(frame, status=200, result={})

    there = peer(script)

    async def work(session):
        assert (await session.send(ORDER, patient)).is_error
        assert (await session.send(ORDER, patient)).is_error is not signed

    run(there.url, work, logon=logon)
    assert seen(there) == [(1, "logon", None), (1, "order", False), (1, "order", signed)]
