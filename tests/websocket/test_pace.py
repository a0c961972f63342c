"""How often connections are opened: the exchange takes 300 in five minutes from one address, and then none."""

from __future__ import annotations

import asyncio
import time

import pytest
from binance_typed import NotSent, SpotWs
from binance_typed.runtime.websocket import pace, reasons
from binance_typed.runtime.websocket.pace import Pace, pace_of
from binance_typed.runtime.websocket.session import WsSession
from binance_typed.runtime.wire import Lost, Timeout, Unsent

FIVE_MINUTES = 300.0


def test_a_burst_and_then_one_at_a_time():
    now = [1000.0]
    there = Pace(lambda: now[0])
    assert [there.take() for _ in range(pace.BURST)] == [0.0] * pace.BURST
    assert there.take() == pytest.approx(pace.SECONDS)
    now[0] += pace.SECONDS - 1
    assert there.take() == pytest.approx(1)
    now[0] += 1.001
    assert there.take() == 0
    assert there.take() > 2


def test_whoever_asks_all_the_time_stays_below_what_the_exchange_takes():
    now = [0.0]
    there = Pace(lambda: now[0])
    taken = []
    while now[0] < 3 * FIVE_MINUTES:
        if not there.take():
            taken.append(now[0])
        now[0] += 0.05
    most = max(sum(start <= each < start + FIVE_MINUTES for each in taken) for start in taken)
    assert 150 <= most <= 201


def test_what_is_not_used_is_not_saved_up():
    now = [0.0]
    there = Pace(lambda: now[0])
    now[0] += 10 * FIVE_MINUTES
    assert sum(not there.take() for _ in range(500)) == pace.BURST


def test_one_for_each_host():
    assert pace_of("one.test") is pace_of("one.test") is not pace_of("two.test")


def test_all_sessions_with_a_host_share_it(peer, asking, patient, monkeypatch):
    monkeypatch.setattr(pace, "BURST", 3)
    there = peer(lambda link: (link.upgrade(), link.reply(link.frame())))

    async def work():
        found = []
        for i in range(6):
            session = WsSession(there.url, pace=pace_of(there.url))
            found += await asyncio.gather(session.send(asking(i), patient), return_exceptions=True)
            await session.aclose()
        return found

    found = asyncio.run(work())
    assert [type(each).__name__ for each in found] == ["Answer"] * 3 + ["Unsent"] * 3
    assert "too many were opened; the next may be in " in str(found[-1])
    assert there.connections == 3


def test_a_rotation_that_may_not_be_yet_is_put_off(peer, asking, patient, run, monkeypatch):
    monkeypatch.setattr(pace, "BURST", 2)
    there = peer()

    async def work(session):
        for i in range(10):
            assert (await session.send(asking(i), patient)).status == 200
            await asyncio.sleep(0.02)

    run(there.url, work, lifetime=0.001, pace=Pace())
    assert there.connections == 2
    assert len(there.numbers) == 10


@pytest.mark.parametrize(("limits", "opened"), [("wait", 2), ("raise", 2), ("off", 5)])
def test_all_clients_of_a_host_share_it(peer, monkeypatch, limits, opened):
    """Nothing is counted where nothing is to be."""
    monkeypatch.setattr(pace, "BURST", 2)
    there = peer(lambda link: (link.upgrade(), link.reply(link.frame(), status=200, result={}), link.wait()))
    found = []
    for _ in range(5):
        with SpotWs(base_url=there.url, limits=limits, retries=0, validate=False) as client:
            try:
                client.test_connectivity()
            except NotSent as error:
                found.append(str(error))
    assert there.connections == opened
    assert len(found) == 5 - opened
    assert all("too many were opened" in each for each in found)


# --- after a failure --------------------------------------------------------------------------------------------


def refuses(status, *headers):
    lines = [f"HTTP/1.1 {status} X", "Content-Length: 0", *headers]
    return lambda link: (link.head(), link.send("\r\n".join(lines).encode() + b"\r\n\r\n"))


def test_a_loop_of_calls_is_no_loop_of_connections(peer, asking, run):
    """Each call fails at once, in the same words; the pauses between attempts grow."""
    there = peer(refuses(503))

    async def work(session):
        began, calls = time.monotonic(), 0
        while time.monotonic() - began < 2:
            with pytest.raises(Unsent, match=r": status 503$"):
                await session.send(asking(1), Timeout(5, 5, 5))
            calls += 1
            await asyncio.sleep(0.001)
        return calls

    assert run(there.url, work) > 100
    assert 4 <= there.connections <= 8


def test_one_failure_is_no_reason_to_wait(peer, asking, patient, run):
    there = peer(lambda link: refuses(503)(link) if link.number == 1 else link.serve())

    async def work(session):
        with pytest.raises(Unsent):
            await session.send(asking(1), patient)
        assert (await session.send(asking(1), patient)).status == 200

    run(there.url, work)


def test_a_success_ends_the_pauses(peer, asking, patient, run):
    """What is counted are failures in a row."""
    there = peer(
        lambda link: refuses(503)(link) if link.number in (1, 3) else (link.upgrade(), link.reply(link.frame()))
    )

    async def work(session):
        found = []
        for i in range(4):
            found += await asyncio.gather(session.send(asking(i), patient), return_exceptions=True)
            await asyncio.sleep(0.05)
        return [type(each).__name__ for each in found]

    assert run(there.url, work) == ["Unsent", "Answer"] * 2


@pytest.mark.parametrize(
    ("status", "headers", "seconds"),
    [(429, ("Retry-After: 7",), 7), (418, ("Retry-After: 600",), 600), (429, (), 10), (418, (), 120),
     (429, ("Retry-After: 0",), 1), (429, ("Retry-After: soon",), 10), (418, ("Retry-After: 999999999",), 259_200)],
)  # fmt: skip
def test_whom_the_exchange_sends_away_stays_away(peer, asking, patient, run, status, headers, seconds):
    there = peer(refuses(status, *headers))

    async def work(session):
        for _ in range(5):
            with pytest.raises(Unsent, match=f": status {status}$"):
                await session.send(asking(1), patient)
        assert session._pause - session._loop.time() == pytest.approx(seconds, abs=0.5)

    run(there.url, work)
    assert there.connections == 1


def test_only_the_exchange_s_own_word_counts():
    assert reasons.retry_after(ValueError("429")) == 0


def test_connections_that_are_lost_at_once_are_bounded_too(peer, asking, run, monkeypatch):
    monkeypatch.setattr(pace, "BURST", 5)
    there = peer(lambda link: (link.upgrade(), link.socket.close()))

    async def work(session):
        for i in range(40):
            with pytest.raises((Unsent, Lost)):
                await session.send(asking(i), Timeout(2, 2, 2))

    run(there.url, work, pace=Pace())
    assert there.connections <= 6
