"""What leaves: exactly what was signed, and the same from both transports."""

from __future__ import annotations

import pytest
from binance_typed.runtime.wire import Unsent


def _answers(link):
    while True:
        link.request()
        link.answer()


TARGETS = ["/", "/a", "/a/../b", "//a", "/a%2fb", "/a?b=1", "/a?b=%2f%2F&c=+%20", "/a?b=[1]&c='\"<>", "/?a", "/a?b=1?2"]
TARGETS += ["/a?symbols=%5B%22BTCUSDT%22%5D", "/a?b=1&b=2;c", "/a?%E4%BD%A0", "/a?b=~-._!$*()@:", "/a?b&c=", "/a\\b"]


@pytest.mark.parametrize("prefix", ["", "/prefix"])
@pytest.mark.parametrize("target", TARGETS)
def test_a_target_leaves_as_it_stands(peer, transport, make, target, prefix):
    there = peer(_answers)
    assert transport.send(make(there.url + prefix, target=target)).status == 200
    assert there.requests[0].split(b"\r\n")[0].decode() == f"DELETE {prefix}{target} HTTP/1.1"


@pytest.mark.parametrize("method", ["GET", "DELETE", "POST", "PUT"])
@pytest.mark.parametrize("body", [b"", b"a=1&b=2", b"x" * 100_000])
def test_headers_and_body(peer, transport, make, method, body):
    there = peer(_answers)
    headers = {"X-MBX-APIKEY": "k", "Content-Type": "application/x-www-form-urlencoded"}
    assert transport.send(make(there.url, method, body, headers=headers)).status == 200
    head, _, sent = there.requests[0].partition(b"\r\n\r\n")
    lines = sorted(line.decode().lower() for line in head.split(b"\r\n")[1:])
    if method == "DELETE" and not body and "content-length: 0" in lines:  # aiohttp says so; both mean the same
        lines.remove("content-length: 0")
    expected = ["accept-encoding: identity", "content-type: application/x-www-form-urlencoded", "x-mbx-apikey: k"]
    expected.append(f"host: {there.address}")
    if body or method in ("POST", "PUT"):
        expected.append(f"content-length: {len(body)}")
    assert lines == sorted(expected)
    assert sent == body


def test_compression_is_asked_for_by_the_request(peer, transport, make):
    there = peer(_answers)
    transport.send(make(there.url, headers={"accept-encoding": "gzip"}))
    assert there.requests[0].lower().count(b"accept-encoding") == 1
    assert b"gzip" in there.requests[0]


BAD = [
    {"target": "/a b"},
    {"target": "/a\r\nX: y"},
    {"target": "/a\0"},
    {"target": "/ä"},
    {"target": "a"},
    {"target": ""},
    {"target": "/a?"},
    {"target": "/a#b"},
    {"target": "http://elsewhere/"},
    {"method": "GET /x HTTP/1.1\r\nX:"},
    {"method": ""},
    {"headers": {"X": "a\r\nY: b"}},
    {"headers": {"X": "a\nb"}},
    {"headers": {"X": "a\0b"}},
    {"headers": {"X": "ä"}},
    {"headers": {"X\r\nY": "a"}},
    {"headers": {"": "a"}},
    {"headers": {"Content-Length": "3"}},
    {"headers": {"transfer-encoding": "chunked"}},
    {"headers": {"Host": "elsewhere"}},
    {"headers": {"Connection": "close"}},
    {"base": "ftp://127.0.0.1"},
    {"base": "http://"},
    {"base": "http://user:pa55@127.0.0.1"},
    {"base": "http://127.0.0.1:99999"},
    {"base": "http://127.0.0.1/?a"},
    {"base": ""},
]


@pytest.mark.parametrize("change", BAD, ids=repr)
def test_what_cannot_be_written_does_not_leave(peer, transport, make, change, secrets):
    there = peer(_answers)
    found = transport.send(make(there.url, **change))
    assert isinstance(found, Unsent)
    assert there.connections == 0
    assert not any(secret in str(found) for secret in (*secrets, "pa55"))


@pytest.mark.parametrize("host", ["a" * 64 + ".com", "a..b", "."])
def test_a_host_that_is_none(transport, make, host):
    assert isinstance(transport.send(make(f"http://{host}")), Unsent)
