"""No secret hangs on what is raised: not in its words, not in its causes, not in a local variable of any frame."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor

import pytest
from binance_typed.runtime.transports.aio import AioTransport
from binance_typed.runtime.transports.http_client import HttpClientTransport
from binance_typed.runtime.wire import Lost, Timeout, Unsent

QUICK = Timeout(2.0, 0.3, 3.0)


def _all_of(error):
    """The error, and whatever hangs on it."""
    found, open_ones = [], [error]
    while open_ones:
        each = open_ones.pop()
        if each is None or any(each is one for one in found):
            continue
        found.append(each)
        open_ones += [each.__cause__, each.__context__]
    return found


def _shown(error):
    """All that a crash report with local variables could show of it, but for the test's own frames."""
    parts = []
    for each in _all_of(error):
        parts += [str(each), repr(each), repr(each.args), repr(vars(each))]
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                parts += [frame.f_code.co_qualname, *(_deep(value) for value in frame.f_locals.values())]
    return "\n".join(parts)


def _deep(value, depth=2):
    """A value, and what it is made of, as reports like to show it; a request shows what its `repr` shows."""
    parts = [repr(value)]
    if depth and isinstance(value, dict):
        parts += [_deep(each, depth - 1) for each in value.values()]
    elif depth and isinstance(value, list | tuple | set):
        parts += [_deep(each, depth - 1) for each in value]
    elif depth and hasattr(value, "__dict__") and not isinstance(value, type):
        parts += [_deep(each, depth - 1) for each in vars(value).values()]
    return " ".join(parts)


def _frames(error):
    return [
        frame.f_code.co_name
        for each in _all_of(error)
        for frame, _ in traceback.walk_tb(each.__traceback__)
        if "/transports/" in frame.f_code.co_filename and "/tests/" not in frame.f_code.co_filename
    ]


def _reset(link):
    link.request()
    link.reset()


def _half(link):
    link.request()
    link.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")


def _nonsense(link):
    link.request()
    link.send(b"nonsense\r\n\r\n")


def _silence(link):
    link.request()
    link.wait()


def _chunk(link):
    link.request()
    link.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")


def _packed(link):
    link.request()
    link.answer(200, b"{}", "Content-Encoding: gzip")


SCRIPTS = {"reset": _reset, "half": _half, "nonsense": _nonsense, "silence": _silence, "chunk": _chunk}
SCRIPTS["packed"] = _packed


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("method", ["DELETE", "POST"])
def test_lost(peer, transport, make, secrets, script, method):
    there = peer(SCRIPTS[script])
    body = b"signature=" + secrets[1].encode() if method == "POST" else b""
    found = transport.send(make(there.url, method, body), QUICK)
    assert isinstance(found, Lost)
    _check(found, secrets)


@pytest.mark.parametrize("base", ["refused", "no tls", "no proxy", "proxy refuses", "no name"])
def test_unsent(peer, opened, make, secrets, base):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = f"127.0.0.1:{taken.getsockname()[1]}"
    no = peer(lambda link: (link.request(), link.answer(407)))
    settings = {"no proxy": nobody, "proxy refuses": no.address}
    proxy = f"http://user:{secrets[0]}@{settings[base]}" if base in settings else None
    urls = {"refused": f"http://{nobody}", "no tls": no.url.replace("http:", "https:"), "no name": "http://a..b"}
    found = opened(proxy=proxy).send(make(urls.get(base, "https://toy.example.com")), QUICK)
    assert isinstance(found, Unsent)
    _check(found, secrets)


def _check(found, secrets):
    assert found.__context__ is None
    assert found.__cause__ is None
    assert _frames(found) == ["send"]
    shown = _shown(found)
    assert "send" in shown
    assert not any(secret in shown for secret in secrets)


@pytest.mark.parametrize("stage", ["connecting", "answering", "in the body"])
def test_a_keyboard_interrupt(peer, make, secrets, stage):
    """It comes in the main thread, wherever the transport waits there."""

    def script(link):
        if stage == "connecting":
            link.socket.recv(10_000)
        else:
            link.request()
            if stage == "in the body":
                link.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
        threading.Timer(0.1, os.kill, [os.getpid(), signal.SIGINT]).start()
        ended.append(link.socket.recv(10))

    ended = []
    there = peer(script)
    transport = HttpClientTransport()
    url = there.url.replace("http:", "https:") if stage == "connecting" else there.url
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt) as caught:
            transport.send(make(url), Timeout(5.0, 5.0, 5.0))
    finally:
        signal.signal(signal.SIGINT, before)
    _check(caught.value, secrets)
    for thread in there.threads:
        thread.join(5)
    assert ended == [b""]  # its connection is dropped
    assert len(transport._pool) == 0


def test_a_keyboard_interrupt_while_sending(peer, make, secrets):
    def script(link):
        link.head()
        threading.Timer(0.1, os.kill, [os.getpid(), signal.SIGINT]).start()
        link.peer.over.wait(5)

    there = peer(script)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt) as caught:
            HttpClientTransport().send(make(there.url, "POST", b"x" * 50_000_000), Timeout(5.0, 5.0, 5.0))
    finally:
        signal.signal(signal.SIGINT, before)
    _check(caught.value, secrets)


@pytest.mark.parametrize("stage", ["connecting", "answering", "in the body"])
def test_a_cancelled_call(peer, make, secrets, stage):
    """It drops its connection at once, and leaves the others alone."""

    def script(link):
        if stage == "connecting":
            link.socket.recv(10_000)
        else:
            link.request()
            if stage == "in the body":
                link.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
        asked.set()
        ended.append(link.socket.recv(10))

    asked, ended = threading.Event(), []
    there = peer(script)
    url = there.url.replace("http:", "https:") if stage == "connecting" else there.url

    async def run():
        transport = AioTransport()
        call = asyncio.create_task(transport.send(make(url), Timeout(5.0, 5.0, 5.0)))
        await asyncio.to_thread(asked.wait, 5)
        await asyncio.sleep(0.05)
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
        await asyncio.to_thread(there.threads[0].join, 5)
        assert ended == [b""]
        _check(caught.value, secrets)
        assert transport._connector.expected == {}
        assert not transport._connector._conns
        await transport.aclose()

    asyncio.run(run())


def test_a_cancelled_call_sends_no_more(peer, make):
    """What the operating system has not taken yet stays here."""

    def script(link):
        link.head()
        asked.set()
        link.peer.over.wait(0.5)
        while data := link.socket.recv(1 << 20):
            came.append(len(data))

    asked, came = threading.Event(), []
    there = peer(script)

    async def run():
        transport = AioTransport()
        call = asyncio.create_task(transport.send(make(there.url, "POST", b"x" * 50_000_000), Timeout(5.0, 5.0, 5.0)))
        await asyncio.to_thread(asked.wait, 5)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await asyncio.to_thread(there.threads[0].join, 5)
        await transport.aclose()

    with pytest.warns(ResourceWarning, match="Sending a large body"):
        asyncio.run(run())
    assert sum(came) < 40_000_000


def test_a_timeout_of_the_caller(peer, make, secrets):
    """`asyncio.timeout` around a call works as it does around everything else."""
    there = peer(_silence)

    async def run():
        transport = AioTransport()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await transport.send(make(there.url), Timeout(5.0, 5.0, 5.0))
        await transport.aclose()

    asyncio.run(run())


def test_nothing_stays_with_a_kept_connection(peer, make, secrets):
    """What lives on between two requests knows nothing of the last one."""
    import gc

    def script(link):
        while True:
            link.request()
            link.answer(200, b"the body of this answer" * 100)

    there = peer(script)

    async def run():
        transport = AioTransport()
        await transport.send(make(there.url), QUICK)
        ((protocol, _),) = next(iter(transport._connector._conns.values()))
        assert protocol.exchange.body == b""
        assert transport._connector.expected == {}
        await transport.aclose()

    asyncio.run(run())
    gc.collect()


@pytest.mark.parametrize("kind", [HttpClientTransport, AioTransport])
def test_how_a_transport_shows_itself(kind):
    shown = repr(kind(proxy="http://user:proxy-pa55@proxy.example.com:3128", family="ipv4"))
    assert shown.startswith(f"<{kind.__name__} family=ipv4 proxy=proxy.example.com:3128")
    assert "proxy-pa55" not in shown
    assert "user" not in shown
    assert "proxy=none" in repr(kind())


def test_threads_that_end_in_different_ways(peer, make, secrets):
    """Each call tells its own story."""

    def script(link):
        path = link.request().split(b" ")[1]
        {b"/0": link.answer, b"/1": link.reset}.get(path, link.wait)()

    there = peer(script)
    transport = HttpClientTransport()

    def call(i):
        try:
            return transport.send(make(there.url, target=f"/{i}"), Timeout(2.0, 1.0, 6.0)).status
        except (Lost, Unsent) as error:
            _check(error, secrets)
            return error.reason

    with ThreadPoolExecutor(6) as threads:
        found = list(threads.map(call, [0, 1, 2, 0, 1, 2]))
    transport.close()
    assert found[0] == found[3] == 200
    assert found[2] == found[5] == "timeout"
    assert found[1].startswith("connection lost")
