"""Where an exchange can break, by a close or a reset: what is unsent, what is lost, and what the peer was asked."""

from __future__ import annotations

import re
import socket
import time

import pytest
from binance_typed.runtime.transports import connector
from binance_typed.runtime.wire import Lost, Timeout, Unsent

#: aiohttp's, about bodies such as nobody sends, which are sent here.
pytestmark = pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning")

LENGTH = b"HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

#: What the peer says of its answer before it ends → status and body of what is lost.
PARTS = {
    "nothing": (b"", None, b""),
    "half a status line": (b"HTTP/1.", None, b""),
    "half a header": (b"HTTP/1.1 200 OK\r\nContent-Le", None, b""),
    "half the headers": (b"HTTP/1.1 200 OK\r\nServer: x\r\n", None, b""),
    "half a length": (b"HTTP/1.1 200 OK\r\nServer: x\r\nContent-Length: 1", None, b""),
    "half a body": (LENGTH + b'{"order', 200, b'{"order'),
    "no body": (LENGTH, 200, b""),
    "half a chunk": (CHUNKED + b'd\r\n{"order', 200, b'{"order'),
    "one chunk of two": (CHUNKED + b'7\r\n{"order\r\n', 200, b'{"order'),
    "no last chunk": (CHUNKED + b"2\r\n{}\r\n", 200, b"{}"),
    "half a chunk's size": (CHUNKED + b"2", 200, b""),
}


def _end(link, how):
    if how == "close":
        link.socket.shutdown(socket.SHUT_WR)
        link.wait()
    else:
        time.sleep(0.05)  # a reset takes back what has not been read yet
        link.reset()


@pytest.mark.parametrize("how", ["close", "reset"])
@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("method", ["DELETE", "POST", "GET", "PUT"])
def test_after_the_request(peer, transport, make, part, how, method):
    said, status, raw = PARTS[part]

    def script(link):
        link.request()
        link.send(said)
        _end(link, how)

    there = peer(script)
    found = transport.send(make(there.url, method))
    assert isinstance(found, Lost)
    assert re.fullmatch(r"connection lost \(\w+\)", found.reason)
    assert len(there.requests) == 1
    assert (found.status, found.raw) == (status, raw)
    assert found.headers.get("content-length") == ("13" if status and b"Length" in said else None)


@pytest.mark.parametrize("how", ["close", "reset"])
@pytest.mark.parametrize("method", ["DELETE", "POST", "GET", "PUT"])
def test_on_a_kept_connection(peer, transport, make, how, method):
    """The second request left on it, so it is lost; nobody sends it again."""

    def script(link):
        link.request()
        link.answer()
        link.request()
        _end(link, how)

    there = peer(script)
    assert transport.send(make(there.url, method)).status == 200
    found = transport.send(make(there.url, method))
    assert isinstance(found, Lost)
    assert (there.connections, len(there.requests)) == (1, 2)


@pytest.mark.parametrize("how", ["close", "reset", "speaks", "says so"])
def test_stale_before_the_next_request(peer, transport, make, how):
    def script(link):
        link.request()
        link.answer(200, b"{}", *(["Connection: close"] if how == "says so" else []))
        if how == "speaks":
            link.send(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n666")
            link.wait()
        elif how != "says so":
            _end(link, how)

    there = peer(script)
    for _ in range(3):
        assert transport.send(make(there.url)).body == b"{}"
        time.sleep(0.1)  # the event loop sleeps as well, and learns of it only when it is asked again
    assert (there.connections, len(there.requests)) == (3, 3)


def test_refused(transport, make):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    found = transport.send(make(f"http://127.0.0.1:{port}"))
    assert isinstance(found, Unsent)
    assert re.search(r"no connection to 127.0.0.1:\d+: .*refused", str(found))


@pytest.mark.parametrize("how", ["close", "reset"])
def test_ended_before_the_request(peer, transport, make, how):
    """Seen in time it is unsent; if the request was faster than the end, it is lost. It is never sent twice."""
    there = peer(lambda link: link.reset() if how == "reset" else None)
    found = transport.send(make(there.url))
    assert isinstance(found, Unsent | Lost)
    assert there.connections == 1


@pytest.mark.parametrize("how", ["close", "reset"])
def test_in_the_middle_of_the_request(peer, transport, make, how):
    def script(link):
        link.head()
        link.peer.heads.append(b"")
        link.reset() if how == "reset" else link.socket.close()

    there = peer(script)
    found = transport.send(make(there.url, "POST", b"x" * 30_000_000))
    assert isinstance(found, Lost)
    assert found.reason.startswith("connection lost (")
    assert (found.status, found.raw, there.connections, len(there.heads)) == (None, b"", 1, 1)


def test_nothing_is_taken(peer, transport, make, broken_sockets):
    """The connection looks alive, and the first byte is refused: nothing has left, and that is known."""

    def script(link):
        link.request()
        link.answer()
        link.wait()

    there = peer(script)
    for body in (b"", b"x=1", b"x" * 1_000_000):
        broken_sockets.break_after = None
        assert transport.send(make(there.url)).status == 200
        broken_sockets.break_after = 0
        found = transport.send(make(there.url, "POST", body))
        assert isinstance(found, Unsent), found
        assert "before anything was sent" in str(found)
    assert len(there.requests) == 3


def test_one_byte_is_taken(peer, transport, make, broken_sockets):
    def script(link):
        link.request()
        link.answer()
        link.wait()

    there = peer(script)
    for body in (b"", b"x=1", b"x" * 1_000_000):
        broken_sockets.break_after = None
        assert transport.send(make(there.url)).status == 200
        broken_sockets.break_after = 1
        found = transport.send(make(there.url, "POST", body))
        assert isinstance(found, Lost), found
        assert found.reason.startswith("connection lost (")


def test_another_kind_of_event_loop(peer, opened, make, broken_sockets, monkeypatch):
    """It does not write through the socket that counts, so that nothing is known."""
    there = peer(lambda link: (link.request(), link.answer(), link.wait()))
    transport = opened()
    assert transport.send(make(there.url)).status == 200
    monkeypatch.setattr(connector.asyncio, "SelectorEventLoop", type("Another", (), {}))
    broken_sockets.break_after = 0
    assert isinstance(transport.send(make(there.url)), Unsent if transport.kind == "http.client" else Lost)


@pytest.fixture
def broken_sockets(monkeypatch):
    """The operating system takes so many bytes more, and then says that the connection is broken.

    No real peer can time this: it is the race between its reset and the request. What stands in is the one system
    call; the sockets below and all code above are real.
    """

    class Settings:
        break_after: int | None = None

    original = socket.socket.send

    def send(self, data, *rest):
        if Settings.break_after is None:
            return original(self, data, *rest)
        if not Settings.break_after:
            raise BrokenPipeError(32, "Broken pipe")
        count = original(self, bytes(data[: Settings.break_after]), *rest)
        Settings.break_after -= count
        return count

    monkeypatch.setattr(socket.socket, "send", send, raising=False)
    if hasattr(socket.socket, "sendmsg"):
        monkeypatch.setattr(socket.socket, "sendmsg", lambda self, parts, *_: self.send(b"".join(parts)), raising=False)
    return Settings


def test_the_peer_does_not_read(peer, transport, make):
    """Something of it has left, and the rest waits; that ends in time, and nothing more leaves afterwards."""
    there = peer(lambda link: link.peer.over.wait(5))
    started = time.monotonic()
    found = transport.send(make(there.url, "POST", b"x" * 50_000_000), Timeout(5.0, 0.4, 5.0))
    assert isinstance(found, Lost)
    assert found.reason == "timeout"
    assert 0.3 < time.monotonic() - started < 2


def test_an_answer_before_the_request_is_complete(peer, transport, make):
    """An answer that comes too early, from one who then leaves, is no reason to send again."""

    def script(link):
        link.head()
        link.answer(413, b"too much", "Connection: close")
        link.socket.close()

    there = peer(script)
    found = transport.send(make(there.url, "POST", b"x" * 30_000_000))
    assert isinstance(found, Lost) or found.status == 413
    assert there.connections == 1
