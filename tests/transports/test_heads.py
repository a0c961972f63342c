"""Heads of answers as the synchronous transport reads them: the usual in any form, and nothing that is ambiguous."""

from __future__ import annotations

import time

import pytest
from binance_typed.runtime.transports.head import MAX_LINES
from binance_typed.runtime.transports.http_client import HttpClientTransport
from binance_typed.runtime.wire import Answer, Lost, Timeout

OK = b"HTTP/1.1 200 OK\r\n"
END = b"Content-Length: 2\r\n\r\n{}"


@pytest.fixture
def sent(peer, make):
    """What comes of a request that is answered with these bytes, and how many connections two of them take."""

    def send(answer: bytes) -> tuple[Answer | Lost, int]:
        def script(link):
            while True:
                link.request()
                link.send(answer)

        there = peer(script)
        transport = HttpClientTransport()
        found: list[Answer | Lost] = []
        for _ in range(2):
            try:
                found.append(transport.send(make(there.url), Timeout(2.0, 0.5, 2.0)))
            except Lost as lost:
                found.append(lost)
        transport.close()
        assert type(found[0]) is type(found[1])
        return found[0], there.connections

    return send


HEADERS = {
    "many": (b"X-A: 1\r\nX-B: 2\r\n", {"x-a": "1", "x-b": "2"}),
    "blanks around the value": (b"X-A: \t 1 2\t \r\n", {"x-a": "1 2"}),
    "no blank": (b"X-A:1\r\n", {"x-a": "1"}),
    "no value": (b"X-A:\r\nX-B: \r\n", {"x-a": "", "x-b": ""}),
    "a colon in the value": (b"X-A: 12:30\r\n", {"x-a": "12:30"}),
    "bytes above ASCII": (b"X-A: \xe9\r\n", {"x-a": "\xe9"}),
    "marks in the name": (b"X(A)/b: 1\r\n", {"x(a)/b": "1"}),
    "lines that end in LF": (b"X-A: 1\nX-B: 2\n", {"x-a": "1", "x-b": "2"}),
    "a value that goes on": (b"X-A: 1\r\n  2 \r\n\t3\r\nX-B: 4\r\n", {"x-a": "1 2 3", "x-b": "4"}),
    "one that goes on with nothing": (b"X-A: 1\r\n \r\nX-B: 2\r\n", {"x-a": "1", "x-b": "2"}),
    "twice": (b"X-A: 1\r\nx-a: 2\r\n", {"x-a": "1, 2"}),
    "as many as are taken": (b"X-A: 1\r\n" * (MAX_LINES - 2), {"x-a": ", ".join("1" * (MAX_LINES - 2))}),
}


@pytest.mark.parametrize("case", HEADERS)
def test_headers(sent, case):
    written, read = HEADERS[case]
    found, connections = sent(OK + written + END)
    assert isinstance(found, Answer), found
    assert (dict(found.headers), found.body) == ({**read, "content-length": "2"}, b"{}")
    assert connections == 1


REFUSED = {
    "a name without a colon": b"nonsense\r\n",
    "no name": b": 1\r\n",
    "a blank before the colon": b"X-A : 1\r\n",
    "a first line that goes on": b" X-A: 1\r\n",
    "a CR in the value": b"X-A: 1\rTransfer-Encoding: chunked\r\n",
    "a CR in the name": b"X\rA: 1\r\n",
    "two CRs": b"X-A: 1\r\r\n",
    "a NUL in what goes on": b"X-A: 1\r\n \0\r\n",
    "the line of a mailbox": b"From nobody Sat Nov 21 12:00:00 2026\r\n",
    "one more than are taken": b"X-A: 1\r\n" * (MAX_LINES - 1),
    "lines without end that go on": b"X-A: 1\r\n" + b" 2\r\n" * MAX_LINES,
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_can_be_read_in_two_ways_is_refused(sent, case):
    found, connections = sent(OK + REFUSED[case] + END)
    assert isinstance(found, Lost), found
    assert found.reason in ("connection lost (BadAnswer)", "answer too large")
    assert connections == 2


STATUS_LINES = {
    b"HTTP/1.1 200 OK\r\n": 200,
    b"HTTP/1.1 200\r\n": 200,
    b"HTTP/1.1 200 \r\n": 200,
    b"HTTP/1.1 200 OK\n": 200,
    b"HTTP/1.1 999 \xe9 x\r\n": 999,
    b"HTTP/1.1 200OK\r\n": None,
    b"HTTP/1.1 2_0 OK\r\n": None,
    b"HTTP/1.1 +20 OK\r\n": None,
    b"HTTP/1.1 099 OK\r\n": None,
    b"HTTP/1.1 \xb2\xb3\xb9 OK\r\n": None,
    b"HTTP/1.1200 OK\r\n": None,
    b"http/1.1 200 OK\r\n": None,
    b"HTTP/1.1 200 O\rK\r\n": None,
    b"\r\nHTTP/1.1 200 OK\r\n": None,
}


@pytest.mark.parametrize("line", STATUS_LINES)
def test_status_lines(sent, line):
    found, connections = sent(line + END)
    if (status := STATUS_LINES[line]) is None:
        assert isinstance(found, Lost)
        assert (found.reason, found.status) == ("connection lost (BadStatusLine)", None)
    else:
        assert isinstance(found, Answer)
        assert (found.status, found.body, connections) == (status, b"{}", 1)


KEPT = {
    OK + END: True,
    OK + b"Connection: keep-alive\r\n" + END: True,
    OK + b"Connection: Close\r\n" + END: False,
    OK + b"Connection: x, close\r\n" + END: False,
    OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n": True,
    b"HTTP/1.0 200 OK\r\n" + END: False,
    b"HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\n" + END: True,
}


@pytest.mark.parametrize("answer", KEPT)
def test_who_keeps_the_connection(sent, answer):
    found, connections = sent(answer)
    assert isinstance(found, Answer)
    assert (found.body, connections) == (b"{}", 1 if KEPT[answer] else 2)


@pytest.mark.parametrize("written", [b"Content-Length: 5\r\n", b"Transfer-Encoding: chunked\r\n"])
@pytest.mark.parametrize("status", [204, 304])
def test_a_body_that_cannot_be_there_is_not_waited_for(sent, status, written):
    found, connections = sent(b"HTTP/1.1 %d X\r\n%s\r\n" % (status, written))
    assert isinstance(found, Answer)
    assert (found.status, found.body, connections) == (status, b"", 1)


@pytest.mark.parametrize("filler", [b" ", b"\t", b"a", b":", b"\xe9"])
def test_a_long_line_takes_no_long_time(sent, filler):
    """Whatever it is made of, and wherever it turns out to be wrong."""
    started = time.process_time()
    for written in (b"X: %s\0\r\n", b"%s\r\n", b"X: 1\r\n %s\0\r\n"):
        sent(OK + written % (filler * 200_000) + END)
    assert time.process_time() - started < 1.5
