"""Answers that no exchange gives: each ends in time, with bounded memory, in an outcome that is true."""

from __future__ import annotations

import asyncio
import gzip
import time
import tracemalloc
import zlib

import aiohttp
import pytest
from binance_typed.runtime.transports import aio, connector, messages, opening
from binance_typed.runtime.transports import link as link_module
from binance_typed.runtime.wire import Lost, Timeout, Unsent

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"

LOST = {
    "HTTP/0.9": b"<html>hello</html>",
    "no version": b"200 OK\r\n\r\n",
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "HTTP/2": b"HTTP/2 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "a status that is none": b"HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}",
    "a status of four digits": b"HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}",
    "NUL bytes": b"\0" * 100,
    "NUL in the status line": b"HTTP/1.1 200\0 OK\r\nContent-Length: 2\r\n\r\n{}",
    "NUL in a header": OK + b"X: a\0b\r\nContent-Length: 2\r\n\r\n{}",
    "NUL in a header's name": OK + b"X\0Y: a\r\nContent-Length: 2\r\n\r\n{}",
    "a header without a colon": OK + b"nonsense\r\nContent-Length: 2\r\n\r\n{}",
    "another protocol, taken": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n{}",
    "two lengths": OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
    "a length and chunks": OK + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a length of nothing, and chunks": OK
    + b"Content-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    "a negative length": OK + b"Content-Length: -2\r\n\r\n{}",
    "a length with a sign": OK + b"Content-Length: +2\r\n\r\n{}",
    "a length with an underscore": OK + b"Content-Length: 1_0\r\n\r\n{}        ",
    "a length that is no number": OK + b"Content-Length: two\r\n\r\n{}",
    "a chunk of no size": CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n",
    "a chunk of negative size": CHUNKED + b"-2\r\n{}\r\n0\r\n\r\n",
    "a chunk without a size": CHUNKED + b"\r\n{}\r\n0\r\n\r\n",
    "compressed, it says": OK + b"Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
    "compressed in an unknown way": OK + b"Content-Encoding: br\r\nContent-Length: 2\r\n\r\n{}",
    "compressed twice": OK + b"Content-Encoding: gzip, gzip\r\nContent-Length: 2\r\n\r\n{}",
}


@pytest.mark.parametrize("case", LOST)
def test_no_answer(peer, transport, make, case):
    def script(link):
        link.request()
        link.send(LOST[case])

    there = peer(script)
    found = transport.send(make(there.url), Timeout(5.0, 1.0, 3.0))
    assert isinstance(found, Lost), found
    assert found.reason.startswith("connection lost (")
    assert (there.connections, len(there.requests)) == (1, 1)


FLOODS = {
    "a status line": (b"HTTP/1.1 200 ", b"x" * 9000),
    "a header": (OK + b"X: ", b"x" * 9000),
    "headers": (OK, b"X-Header-Of-Which-There-Are-Many: y\r\n" * 200),
    "100 Continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 200),
    "103 Early Hints": (b"", b"HTTP/1.1 103 Early Hints\r\nLink: y\r\n\r\n" * 200),
    "a body without an end": (OK + b"\r\n", b"x" * 1_000_000),
    "chunks": (CHUNKED, b"f4240\r\n" + b"x" * 1_000_000 + b"\r\n"),
    "one chunk": (CHUNKED + b"fffffffffff\r\n", b"x" * 1_000_000),
    "trailers": (CHUNKED + b"0\r\n", b"X-Trailer: y\r\n" * 10_000),
    "a chunk's extension": (CHUNKED + b"1;", b"x" * 100_000),
}


@pytest.mark.parametrize("case", FLOODS)
def test_a_flood(peer, transport, make, case, small):
    """It ends long before the time is over, since only so much is taken."""
    first, more = FLOODS[case]

    def script(link):
        link.request()
        link.send(first)
        while not link.peer.over.is_set():
            link.send(more)

    there = peer(script)
    started = time.monotonic()
    found = transport.send(make(there.url), Timeout(5.0, 10.0, 30.0))
    assert isinstance(found, Lost), found
    assert found.reason == "answer too large" or found.reason.startswith("connection lost (")
    assert len(found.raw) < 1.5 * small
    assert time.monotonic() - started < 10
    assert len(there.requests) == 1


@pytest.fixture
def small(monkeypatch):
    """Less is taken, so that the tests are quick."""
    for module in (messages, aio, connector, link_module):
        monkeypatch.setattr(module, "MAX_BODY", 3_000_000)
    return 3_000_000


@pytest.mark.parametrize("length", ["67108865", "1" + "0" * 15, "1" + "0" * 30, "1" + "0" * 5000])
def test_a_huge_length(peer, transport, make, length):
    def script(link):
        link.request()
        link.send(OK + b"Content-Length: " + length.encode() + b"\r\n\r\n{")
        link.wait()

    found = transport.send(make(peer(script).url), Timeout(5.0, 1.0, 3.0))
    assert isinstance(found, Lost)
    assert found.reason == "answer too large" or found.reason.startswith("connection lost (")


def test_what_is_allowed_is_taken(peer, transport, make, small):
    def script(link):
        while True:
            link.request()
            link.answer(200, b"x" * small)

    there = peer(script)
    assert len(transport.send(make(there.url)).body) == small
    assert len(transport.send(make(there.url)).body) == small
    assert there.connections == 1


@pytest.mark.parametrize("pack", ["gzip", "x-gzip", "deflate", "bare deflate", "identity", "GZIP"])
def test_a_body_that_is_compressed_unasked(peer, transport, make, pack):
    text = b'{"symbol":"BTCUSDT"}' * 1000
    bare = zlib.compressobj(wbits=-15)
    packed = {"deflate": zlib.compress(text), "bare deflate": bare.compress(text) + bare.flush(), "identity": text}
    body = packed.get(pack, gzip.compress(text))

    def script(link):
        link.request()
        link.answer(200, body, f"Content-Encoding: {pack.split()[-1]}")

    found = transport.send(make(peer(script).url))
    assert found.body == text


def test_a_bomb_is_not_unpacked_whole(small):
    body = zlib.compress(b"\0" * 50_000_000)
    tracemalloc.start()
    with pytest.raises(messages.TooLarge):
        messages.decoded(body, "deflate")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5 * small


@pytest.mark.parametrize("pack", ["gzip", "deflate"])
def test_a_bomb(peer, transport, make, pack, small):
    text = b"\0" * 100_000_000
    body = gzip.compress(text) if pack == "gzip" else zlib.compress(text)

    def script(link):
        link.request()
        link.answer(200, body, f"Content-Encoding: {pack}")

    found = transport.send(make(peer(script).url))
    assert isinstance(found, Lost)
    assert (found.reason, found.status, found.raw) == ("answer too large", 200, body)


@pytest.mark.parametrize("fault", ["cut", "more behind"])
def test_a_compressed_body_that_is_not_whole(peer, transport, make, fault):
    body = gzip.compress(b"{}" * 1000)
    body = body[:-4] if fault == "cut" else body + b"{}"

    def script(link):
        link.request()
        link.answer(200, body, "Content-Encoding: gzip")

    found = transport.send(make(peer(script).url))
    assert isinstance(found, Lost)
    assert (found.reason, found.status, found.raw) == ("connection lost (BadEncoding)", 200, body)


def test_two_answers_at_once(peer, transport, make):
    """The second is nobody's."""

    def script(link):
        link.request()
        link.send(OK + b"Content-Length: 1\r\n\r\n1" + OK + b"Content-Length: 1\r\n\r\n2")
        link.wait()

    there = peer(script)
    for _ in range(3):
        found = transport.send(make(there.url))
        assert isinstance(found, Lost) or found.body == b"1"
    assert (there.connections, len(there.requests)) == (3, 3)


def test_more_than_the_length_says(peer, transport, make):
    def script(link):
        link.request()
        link.send(OK + b"Content-Length: 2\r\n\r\n{}" + b"x" * 100_000)
        link.wait()

    there = peer(script)
    for _ in range(2):
        found = transport.send(make(there.url))
        assert isinstance(found, Lost) or found.body == b"{}"
    assert (there.connections, len(there.requests)) == (2, 2)


def test_an_answer_before_the_request(peer, transport, make, slow_connections):
    """Who speaks unasked is not asked."""

    def script(link):
        link.send(OK + b"Content-Length: 3\r\n\r\n666")
        link.request()
        link.wait()

    there = peer(script)
    found = transport.send(make(there.url))
    assert isinstance(found, Unsent)
    assert "spoke, before it was asked" in str(found)
    assert (there.connections, there.heads) == (1, [])


@pytest.fixture
def slow_connections(monkeypatch):
    """Between the connection and the request there is time for what comes unasked."""
    dial, connect = opening.dial, aiohttp.TCPConnector.connect

    def slowly(*args):
        try:
            return dial(*args)
        finally:
            time.sleep(0.1)

    async def slowly_as_well(*args, **kwargs):
        connection = await connect(*args, **kwargs)
        await asyncio.sleep(0.1)
        return connection

    monkeypatch.setattr(opening, "dial", slowly)
    monkeypatch.setattr(aiohttp.TCPConnector, "connect", slowly_as_well)


def test_another_protocol_is_refused_at_once(peer, transport, make):
    def script(link):
        link.request()
        link.send(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")
        link.wait()

    found = transport.send(make(peer(script).url), Timeout(5.0, 1.0, 3.0))
    assert isinstance(found, Lost)
    assert found.reason == "connection lost (BadAnswer)"


def test_aiohttp_takes_so_many_interim_answers(peer, make):
    def script(link):
        link.request()
        link.send(b"HTTP/1.1 103 Early Hints\r\n\r\n" * (connector.MAX_INTERIM + 1))
        link.answer()
        link.wait()

    async def run():
        transport = aio.AioTransport()
        with pytest.raises(Lost, match="answer too large"):
            await transport.send(make(there.url), Timeout(5.0, 1.0, 3.0))
        await transport.aclose()

    there = peer(script)
    asyncio.run(run())


def test_interim_answers_are_passed_over(peer, transport, make):
    def script(link):
        while True:
            link.request()
            for status in (100, 102, 103, 103, 199):
                link.send(b"HTTP/1.1 %d Wait\r\nLink: x\r\n\r\n" % status)
            link.answer(200, b"the answer")

    there = peer(script)
    assert [transport.send(make(there.url)).body for _ in range(3)] == [b"the answer"] * 3
    assert (there.connections, len(there.requests)) == (1, 3)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(peer, transport, make, status):
    def script(link):
        while True:
            link.request()
            link.answer(status, b"", f"Location: {there.url}/elsewhere")

    there = peer(script)
    assert transport.send(make(there.url, "GET")).status == status
    assert len(there.requests) == 1


def test_no_cookie_comes_back(peer, transport, make):
    def script(link):
        while True:
            link.request()
            link.answer(200, b"{}", "Set-Cookie: a=b; Path=/")

    there = peer(script)
    transport.send(make(there.url))
    transport.send(make(there.url))
    assert b"ookie" not in there.requests[1]


def test_headers(peer, transport, make):
    def script(link):
        link.request()
        link.answer(429, b"{}", "X-MBX-USED-WEIGHT-1M: 7", "Retry-After: 3", "X-A: 1", "x-a: 2", "X-B: ")

    found = transport.send(make(peer(script).url))
    assert found.status == 429
    assert dict(found.headers) == {
        "content-length": "2",
        "x-mbx-used-weight-1m": "7",
        "retry-after": "3",
        "x-a": "1, 2",
        "x-b": "",
    }


@pytest.mark.parametrize("status", [200, 204, 304, 400, 500])
def test_an_empty_body(peer, transport, make, status):
    def script(link):
        while True:
            link.request()
            length = b"" if status in (204, 304) else b"Content-Length: 0\r\n"
            link.send(b"HTTP/1.1 %d X\r\n%s\r\n" % (status, length))

    there = peer(script)
    for _ in range(2):
        found = transport.send(make(there.url))
        assert (found.status, found.body) == (status, b"")
    assert there.connections == 1


def test_an_old_server(peer, transport, make):
    def script(link):
        link.request()
        link.send(b"HTTP/1.0 200 OK\r\n\r\n{}")

    there = peer(script)
    for _ in range(2):
        assert transport.send(make(there.url)).body == b"{}"
    assert there.connections == 2
