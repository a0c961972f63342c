"""Times: for a connection, for each silence, and for the whole, however slowly an answer drips."""

from __future__ import annotations

import socket
import time

import pytest
from binance_typed.runtime.transports import dial
from binance_typed.runtime.wire import Lost, Timeout, Unsent

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
CHUNKS = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def _timed(transport, request, timeout):
    started = time.monotonic()
    found = transport.send(request, timeout)
    return found, time.monotonic() - started


#: What comes before the silence → status and body of what is lost.
SILENCES = {
    "at once": (b"", None, b""),
    "in the status line": (b"HTTP/1.1 2", None, b""),
    "in the headers": (b"HTTP/1.1 200 OK\r\nServer: x\r\n", None, b""),
    "after an interim answer": (b"HTTP/1.1 103 Early Hints\r\n\r\n", None, b""),
    "after 100 Continue": (b"HTTP/1.1 100 Continue\r\n\r\n", None, b""),
    "before the body": (HEAD, 200, b""),
    "in the body": (HEAD + b"{", 200, b"{"),
    "in a chunk": (CHUNKS + b"5\r\n{", 200, b"{"),
    "between chunks": (CHUNKS + b"1\r\n{\r\n", 200, b"{"),
}


@pytest.mark.parametrize("place", SILENCES)
def test_a_silence(peer, transport, make, place):
    said, status, raw = SILENCES[place]

    def script(link):
        link.request()
        link.send(said)
        link.wait()

    there = peer(script)
    found, seconds = _timed(transport, make(there.url), Timeout(5.0, 0.3, 10.0))
    assert isinstance(found, Lost)
    assert (found.reason, found.status, found.raw) == ("timeout", status, raw)
    assert 0.25 < seconds < 1.5
    assert (there.connections, len(there.requests)) == (1, 1)


DRIPS = {
    "the status line": (b"HTTP/1.1 200 ", b"x"),
    "a header": (b"HTTP/1.1 200 OK\r\nServer: ", b"x"),
    "headers": (b"HTTP/1.1 200 OK\r\n", b"a: b\r\n"),
    "interim answers": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "other interim answers": (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    "the body": (HEAD, b"x"),
    "chunks": (CHUNKS, b"1\r\nx\r\n"),
    "a chunk's size": (CHUNKS + b"1;", b"x"),
    "trailers": (CHUNKS + b"0\r\n", b"a: b\r\n"),
    "a body without an end": (b"HTTP/1.1 200 OK\r\n\r\n", b"x"),
}


@pytest.mark.parametrize("place", DRIPS)
def test_a_dripping_answer(peer, transport, make, place):
    """It never keeps silent for long, and does not outlive the whole's time for that."""
    first, drop = DRIPS[place]

    def script(link):
        link.request()
        link.send(first)
        while not link.peer.over.wait(0.03):
            link.send(drop)

    there = peer(script)
    found, seconds = _timed(transport, make(there.url), Timeout(5.0, 2.0, 0.7))
    assert isinstance(found, Lost)
    assert found.reason == "timeout"
    assert 0.6 < seconds < 1.8
    assert (there.connections, len(there.requests)) == (1, 1)


def test_a_slow_answer_that_is_never_silent_for_long(peer, transport, make):
    def script(link):
        link.request()
        for byte in b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n{  }":
            time.sleep(0.02)
            link.send(bytes([byte]))

    found, seconds = _timed(transport, make(peer(script).url), Timeout(0.3, 0.4, 10.0))
    assert found.body == b"{  }"
    assert seconds > 0.6


@pytest.fixture
def full_port():
    """A port whose queue is full, so that it answers no further connection."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = []
        try:
            for _ in range(20):
                one = socket.socket()
                waiting.append(one)
                one.settimeout(0.1)
                one.connect(listener.getsockname())
            pytest.skip("the queue of a listening socket does not fill up here")
        except TimeoutError:
            yield listener.getsockname()[1]
        finally:
            for one in waiting:
                one.close()


@pytest.mark.parametrize("timeout", [Timeout(0.3, 5.0, 9.0), Timeout(9.0, 5.0, 0.3)])
def test_no_connection_in_time(transport, make, full_port, timeout):
    found, seconds = _timed(transport, make(f"http://127.0.0.1:{full_port}"), timeout)
    assert isinstance(found, Unsent)
    assert str(found) == f"no connection to 127.0.0.1:{full_port}: timeout"
    assert 0.25 < seconds < 1.5


@pytest.mark.parametrize("said", [b"", b"\x16\x03\x03\x00\x50\x02"])
def test_a_handshake_that_does_not_end(peer, transport, make, said):
    def script(link):
        link.socket.recv(4096)
        link.send(said)
        link.wait()

    there = peer(script)
    found, seconds = _timed(transport, make(there.url.replace("http:", "https:")), Timeout(0.3, 5.0, 9.0))
    assert isinstance(found, Unsent)
    assert str(found).endswith(": timeout")
    assert 0.25 < seconds < 1.5


def test_a_dripping_handshake(peer, transport, make):
    def script(link):
        link.socket.recv(4096)
        link.send(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc\x03\x03")
        while not link.peer.over.wait(0.03):
            link.send(b"\x00")

    there = peer(script)
    found, seconds = _timed(transport, make(there.url.replace("http:", "https:")), Timeout(0.5, 5.0, 9.0))
    assert isinstance(found, Unsent)
    assert seconds < 1.8


def test_a_proxy_that_drips(peer, opened, make):
    def script(link):
        link.head()
        link.send(b"HTTP/1.1 200 OK\r\nServer: ")
        while not link.peer.over.wait(0.03):
            link.send(b"x")

    there = peer(script)
    found, seconds = _timed(opened(proxy=there.url), make("https://toy.example.com"), Timeout(0.5, 5.0, 9.0))
    assert isinstance(found, Unsent)
    assert seconds < 1.8


def test_a_resolver_that_hangs(transport, make, monkeypatch):
    """It cannot be interrupted, so it is left behind."""
    original = socket.getaddrinfo

    def slow(host, *rest, **options):
        if host == "toy.example.com":
            time.sleep(0 if options.get("flags") == socket.AI_NUMERICHOST else 1.5)
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return original(host, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    found, seconds = _timed(transport, make("http://toy.example.com"), Timeout(0.3, 5.0, 9.0))
    assert isinstance(found, Unsent)
    assert str(found) == "no connection to toy.example.com: timeout"
    assert seconds < 1.2


def test_a_name_that_nobody_has(transport, make, monkeypatch):
    def nobody(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    found = transport.send(make("http://toy.example.com"))
    assert isinstance(found, Unsent)
    assert str(found).startswith("no connection to toy.example.com: ")
    assert "not known" in str(found)


def test_a_dead_address_does_not_hold_up_the_next(peer, transport, make, monkeypatch, full_port):
    """The first address never answers; the second is asked a quarter of a second later."""

    def script(link):
        link.request()
        link.answer()

    there = peer(script)
    original = socket.getaddrinfo

    def two(host, *rest, **options):
        if host != "toy.example.com":
            return original(host, *rest, **options)
        if options.get("flags") == socket.AI_NUMERICHOST:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in (full_port, there.port)]

    monkeypatch.setattr(socket, "getaddrinfo", two)
    found, seconds = _timed(transport, make("http://toy.example.com"), Timeout(5.0, 5.0, 9.0))
    assert found.status == 200
    assert dial.STAGGER * 0.8 < seconds < 2
