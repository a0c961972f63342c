"""Opening a connection: on demand, once for all that wait for it; where it fails, nothing was sent."""

from __future__ import annotations

import asyncio
import socket
import threading
import time

import pytest
from binance_typed.runtime.wire import Timeout, Unsent


def test_nothing_is_opened_before_it_is_needed(peer, run):
    there = peer()

    async def work(session):
        await asyncio.sleep(0.05)
        assert not session.logged_on

    run(there.url, work)
    assert there.connections == 0


def test_one_attempt_for_all_that_wait(peer, asking, patient, run):
    there = peer(lambda link: (link.peer.over.wait(0.1), link.serve()))

    async def work(session):
        return await asyncio.gather(*(session.send(asking(i), patient) for i in range(50)))

    assert [answer.status for answer in run(there.url, work)] == [200] * 50
    assert (there.connections, sorted(there.numbers)) == (1, list(range(50)))


def test_one_failure_for_all_that_wait(peer, asking, patient, run):
    def script(link):
        link.head()
        link.peer.over.wait(0.1)
        link.send(b"HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n")

    there = peer(script)

    async def work(session):
        calls = [session.send(asking(i), patient) for i in range(50)]
        found = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(each) for each in found] == [Unsent] * 50
        assert {str(each) for each in found} == {f"no connection to {there.url}: status 503"}
        assert len({id(each) for each in found}) == 50
        assert there.connections == 1
        there.script = type(there.links[0]).serve
        assert (await session.send(asking(0), patient)).status == 200

    run(there.url, work)
    assert (there.connections, there.numbers) == (2, [0])


def _answer(text):
    return lambda link: (link.head(), link.send(text.encode() + b"\r\nContent-Length: 2\r\n\r\nno"))


NO_WEBSOCKET = {
    "not found": (_answer("HTTP/1.1 404 X"), "status 404"),
    "an answer": (_answer("HTTP/1.1 200 X"), "status 200"),
    "another key": (
        _answer("HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Accept: x"),
        "status 101",
    ),
    "no HTTP": (lambda link: (link.head(), link.send(b"SSH-2.0-x\r\n")), r"status 400|\w+Error"),
    "closed": (lambda link: link.socket.close(), r".*(disconnect|reset|closed|Error).*"),
    "reset": (lambda link: (link.head(), link.reset()), r".*(disconnect|reset|closed|Error).*"),
}


@pytest.mark.parametrize("fault", NO_WEBSOCKET)
def test_no_websocket_at_the_other_end(peer, asking, patient, run, fault):
    script, reason = NO_WEBSOCKET[fault]
    there = peer(script)

    async def work(session):
        with pytest.raises(Unsent, match=f"^no connection to {there.url}: ({reason})$") as caught:
            await session.send(asking(1), patient)
        assert caught.value.__context__ is None

    run(there.url, work)
    assert there.frames == []


def test_a_redirect_is_not_followed(peer, asking, patient, run):
    """A logon goes to the exchange, not to wherever somebody points."""
    elsewhere = peer()
    there = peer(_answer(f"HTTP/1.1 301 X\r\nLocation: http://127.0.0.1:{elsewhere.port}/"))

    async def work(session):
        with pytest.raises(Unsent, match="it is redirected elsewhere"):
            await session.send(asking(1), patient)

    run(there.url, work, logon=lambda id_: asking("logon")(id_, False))
    assert (elsewhere.connections, elsewhere.frames) == (0, [])


def test_nobody_listens(asking, patient, run):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    async def work(session):
        with pytest.raises(Unsent, match=f"no connection to ws://127.0.0.1:{port}/x: Connection refused$"):
            await session.send(asking(1), patient)

    run(f"ws://127.0.0.1:{port}/x", work)


@pytest.mark.parametrize("timeout", [Timeout(0.2, 10, 10), Timeout(10, 10, 0.2)])
def test_no_handshake_in_time(peer, asking, run, timeout):
    there = peer(lambda link: link.peer.over.wait(10))

    async def work(session):
        started = time.monotonic()
        with pytest.raises(Unsent, match="timeout"):
            await session.send(asking(1), timeout)
        assert time.monotonic() - started < 2

    run(there.url, work)


def test_an_attempt_joined_as_its_time_runs_out(peer, asking, patient, run):
    there = peer(lambda link: link.peer.over.wait(10))

    async def work(session):
        first = asyncio.create_task(session.send(asking(1), Timeout(0.05, 5, 5)))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        while not session._opening._limit.expired():  # noqa: ASYNC110 - it is the very turn of the loop that counts
            await asyncio.sleep(0)
        assert not session._opening.ready.done()
        with pytest.raises(Unsent, match="timeout"):
            await session.send(asking(2), patient)
        with pytest.raises(Unsent, match="timeout"):
            await first

    run(there.url, work)


def test_the_most_patient_decides_how_long_it_may_take(peer, asking, patient, run):
    there = peer(lambda link: (link.peer.over.wait(0.4), link.serve()))

    async def work(session):
        short = asyncio.create_task(session.send(asking(0), Timeout(0.1, 5, 5)))
        await asyncio.sleep(0)
        long = asyncio.create_task(session.send(asking(1), patient))
        with pytest.raises(Unsent, match="timeout"):
            await short
        return (await long).body

    assert run(there.url, work) == b'{"n": 1}'
    assert (there.connections, there.numbers) == (1, [1])


def test_a_cancelled_caller_leaves_the_attempt_to_the_others(peer, asking, patient, run, until_async):
    there = peer(lambda link: (link.peer.over.wait(0.2), link.serve()))

    async def work(session):
        calls = [asyncio.create_task(session.send(asking(i), patient)) for i in range(3)]
        await until_async(lambda: there.connections)
        calls[0].cancel()
        return await asyncio.gather(*calls, return_exceptions=True)

    first, *others = run(there.url, work)
    assert isinstance(first, asyncio.CancelledError)
    assert [answer.status for answer in others] == [200, 200]
    assert (there.connections, sorted(there.numbers)) == (1, [1, 2])


def test_what_the_handshake_offers(peer, asking, patient, run):
    there = peer()

    async def work(session):
        await session.send(asking(1), patient)

    run(there.url + "?returnRateLimits=false", work)
    head = there.links[0].head_
    assert head.startswith(b"GET /ws?returnRateLimits=false HTTP/1.1\r\n")
    assert b"\r\nUser-Agent: binance-typed\r\n" in head
    assert b"extensions" not in head.lower()


# --- parameters -------------------------------------------------------------------------------------------------


def test_ipv6_alone(peer, asking, patient, run):
    there = peer()

    async def work(session):
        with pytest.raises(Unsent):
            await session.send(asking(1), patient)

    run(f"ws://localhost:{there.port}/", work, family="ipv6")
    assert there.connections == 0


def test_ipv4_alone(peer, asking, patient, run):
    there = peer()

    async def work(session):
        return (await session.send(asking(1), patient)).status

    assert run(f"ws://localhost:{there.port}/", work, family="ipv4") == 200


def test_a_proxy(peer, asking, patient, run):
    """It sees the password that is for it, and no message shows it."""
    there = peer()

    async def work(session):
        await session.send(asking(1), patient)

    run("ws://exchange.example.com/ws", work, proxy=f"http://me:pass-word@127.0.0.1:{there.port}")
    head = there.links[0].head_
    assert head.startswith(b"GET ws://exchange.example.com/ws HTTP/1.1\r\n")
    assert b"\r\nProxy-Authorization: Basic bWU6cGFzcy13b3Jk\r\n" in head
    assert there.numbers == [1]


@pytest.mark.parametrize("scheme", ["ws", "wss"])
@pytest.mark.parametrize("refusal", ["407", "closed"])
def test_a_proxy_that_refuses(peer, asking, patient, run, scheme, refusal):
    there = peer(_answer("HTTP/1.1 407 X") if refusal == "407" else lambda link: link.reset())

    async def work(session):
        with pytest.raises(Unsent, match="no connection to ") as caught:
            await session.send(asking(1), patient)
        assert "pass-word" not in str(caught.value)
        assert "pass-word" not in repr(session._site)

    run(f"{scheme}://exchange.example.com/ws", work, proxy=f"http://me:pass-word@127.0.0.1:{there.port}")


def test_tls_of_the_user_s(peer, asking, patient, run, certified):
    server, trusting, _ = certified
    there = peer(tls=server)

    async def work(session):
        return [(await session.send(asking(i), patient)).status for i in range(3)]

    assert run(there.url, work, tls=trusting) == [200] * 3
    assert there.connections == 1


def test_tls_through_a_proxy(peer, asking, patient, run, certified):
    server, trusting, _ = certified

    def script(link):
        assert link.head().startswith(b"CONNECT 127.0.0.1:9 HTTP/1.1\r\n")
        link.send(b"HTTP/1.1 200 X\r\n\r\n")
        link.socket = server.wrap_socket(link.socket, server_side=True)
        link.serve()

    there = peer(script)

    async def work(session):
        return (await session.send(asking(1), patient)).status

    assert run("wss://127.0.0.1:9/ws", work, tls=trusting, proxy=f"http://127.0.0.1:{there.port}") == 200


def test_an_unknown_certificate(peer, asking, patient, run, certified):
    there = peer(tls=certified[0])

    async def work(session):
        with pytest.raises(Unsent, match=r"self-signed certificate$"):
            await session.send(asking(1), patient)

    run(there.url, work)
    assert there.frames == []


def test_tls_whose_end_is_never_confirmed(peer, asking, patient, run, certified):
    """Closing does not wait for the other side for ever."""
    server, trusting, _ = certified
    silent = threading.Event()

    def script(link):
        link.upgrade()
        link.reply(link.frame())
        silent.wait(10)

    there = peer(script, tls=server)

    async def work(session):
        await session.send(asking(1), patient)
        started = time.monotonic()
        await session.aclose()
        assert time.monotonic() - started < 2.5

    run(there.url, work, tls=trusting)
    silent.set()
