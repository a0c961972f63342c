"""How a call can end: for every kind of failure the right exception, and never a second request."""

from __future__ import annotations

import asyncio
import json
import re
import socket

import pytest
from binance_typed import ApiError, ExecutionUnknown, NotSent

REST = ["rest", "async rest"]
WS = ["ws", "async ws"]
ALL = REST + WS
LOST = r"connection lost \(\w+\)"
HTML = b"<html><body>Bad gateway</body></html>"


def error(code: int, msg: str = "said") -> bytes:
    return json.dumps({"code": code, "msg": msg}).encode()


# --- nothing was sent -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ALL)
def test_nobody_listens(ask, kind):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NotSent, match="cancel_order: no connection"):
        ask(kind, f"http://127.0.0.1:{port}")


@pytest.mark.parametrize("kind", ALL)
def test_no_connection_in_time(ask, kind):
    """A listening socket whose queue is full answers no further connection."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        waiting = []
        try:
            for _ in range(20):
                one = socket.socket()
                waiting.append(one)
                one.settimeout(0.1)
                one.connect(address)
            pytest.skip("the queue of a listening socket does not fill up here")
        except TimeoutError:
            with pytest.raises(NotSent, match="cancel_order: no connection"):
                ask(kind, f"http://127.0.0.1:{address[1]}", timeout=0.2)
        finally:
            for one in waiting:
                one.close()


@pytest.mark.parametrize("kind", ALL)
def test_no_tls_at_the_other_end(peer, ask, kind):
    def script(link):
        link.socket.recv(100)
        link.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    there = peer(script)
    with pytest.raises(NotSent, match="no connection"):
        ask(kind, there.url.replace("http:", "https:"))
    assert there.requests == []


@pytest.mark.parametrize("kind", WS)
def test_no_websocket_at_the_other_end(peer, ask, kind):
    def script(link):
        link.request()
        link.answer(404, b"not here")

    with pytest.raises(NotSent, match="no connection"):
        ask(kind, peer(script).url)


# --- the outcome is unknown -------------------------------------------------------------------------------------

HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n" + b'{"order'


def _half_then_silence(link):
    link.send(HALF)
    link.wait()


#: What the peer does after it has read the request → reason, status and raw bytes of the exception.
BROKEN = {
    "silence": (lambda link: link.wait(), "timeout", None, b""),
    "reset": (lambda link: link.reset(), LOST, None, b""),
    "closed": (lambda link: link.socket.close(), LOST, None, b""),
    "half a status line": (lambda link: link.send(b"HTTP/1."), LOST, None, b""),
    "half the headers": (
        lambda link: link.send(b"HTTP/1.1 200 OK\r\nContent-Le"),
        LOST + "|the answer is no JSON",
        ...,
        b"",
    ),
    "no HTTP": (lambda link: link.send(HTML), LOST, None, b""),
    "half a body": (lambda link: link.send(HALF), LOST, 200, b'{"order'),
    "half a body, then silence": (_half_then_silence, "timeout", 200, ...),
    "half a chunk": (
        lambda link: link.send(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nd\r\n{"order'),
        LOST,
        200,
        ...,
    ),
    "a chunk of no size": (
        lambda link: link.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"),
        LOST,
        ...,
        b"",
    ),
    "garbage": (lambda link: link.answer(200, HTML), "the answer is no JSON", 200, HTML),
    "nothing": (lambda link: link.answer(200, b""), "the answer is no JSON", 200, b""),
    "half a text": (lambda link: link.answer(200, b'{"orderId":'), "the answer is no JSON", 200, b'{"orderId":'),
    "no UTF-8": (lambda link: link.answer(200, b'{"\xff'), "the answer is no JSON", 200, b'{"\xff'),
    "a text": (lambda link: link.answer(200, b'"\xff"'), "the answer is neither object nor array", 200, b'"\xff"'),
    "null": (lambda link: link.answer(200, b"null"), "the answer is neither object nor array", 200, b"null"),
    "depth": (lambda link: link.answer(200, b"[" * 100_000), "the answer is no JSON", 200, b"[" * 100_000),
}


@pytest.mark.parametrize("kind", REST)
@pytest.mark.parametrize("fault", BROKEN)
def test_an_http_answer_that_does_not_come_whole(peer, ask, kind, fault):
    act, reason, status, raw = BROKEN[fault]

    def script(link):
        link.request()
        act(link)

    there = peer(script)
    with pytest.raises(ExecutionUnknown) as caught:
        ask(kind, there.url, timeout=0.3 if reason == "timeout" else 5.0)
    found = caught.value
    assert len(there.requests) == 1
    assert found.request.pop("timestamp") > 1_600_000_000_000
    assert found.request == {"symbol": "BTCUSDT", "orderId": 7}
    assert (found.operation, found.code, found.msg) == ("cancel_order", None, "")
    assert re.fullmatch(reason, found.reason)
    assert status is ... or found.status == status
    assert raw is ... or found.raw == raw


ANSWERED = [(500, HTML, None), (502, b"", None), (503, error(-1007), -1007), (503, error(-1008), -1008)]
ANSWERED += [(500, error(-1006), -1006), (504, b"[]", None), (408, HTML, None), (408, error(-1003), -1003)]
ANSWERED += [(400, error(-1007), -1007), (400, error(-1006), -1006), (200 + 300, b'{"code":"-1007"}', None)]


@pytest.mark.parametrize("kind", REST)
@pytest.mark.parametrize(("status", "body", "code"), ANSWERED)
def test_an_http_answer_that_does_not_know(peer, ask, kind, status, body, code):
    def script(link):
        while True:
            link.request()
            link.answer(status, body)

    there = peer(script)
    with pytest.raises(ExecutionUnknown) as caught:
        ask(kind, there.url)
    found = caught.value
    assert len(there.requests) == 1
    assert (found.reason, found.status, found.code, found.raw) == (f"status {status}", status, code, body)
    assert found.msg == ("said" if code else "")


@pytest.mark.parametrize("kind", REST)
def test_an_interim_answer_is_not_the_next_request_s(peer, clients, credentials, operation, kind):
    """103 and then, late, the real answer: each request gets its own."""

    def script(link):
        for number in (7, 8):
            link.request()
            link.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")
            link.peer.over.wait(0.1)
            link.answer(200, b'{"orderId":%d}' % number)
        link.wait()

    there = peer(script)
    client = clients[kind](credentials, base_url=there.url)
    if kind == "rest":
        with client:
            answers = [client._call(operation, symbol="A", order_id=i) for i in (1, 2)]
    else:

        async def run():
            async with client:
                return [await client._call(operation, symbol="A", order_id=i) for i in (1, 2)]

        answers = asyncio.run(run())
    assert [answer.orderId for answer in answers] == [7, 8]
    assert (there.connections, len(there.requests)) == (1, 2)


@pytest.mark.parametrize("kind", REST)
@pytest.mark.parametrize("status", [300, 301, 302, 304, 307, 308, 399, 600, 999])
def test_a_status_that_says_nothing_of_the_request(peer, ask, kind, status):
    """No redirect is followed, wherever it points; what whoever sent it has done with the request, nobody knows."""

    def script(link):
        while True:
            link.request()
            link.answer(status, b"", f"Location: {there.url}/elsewhere")

    there = peer(script)
    with pytest.raises(ExecutionUnknown) as caught:
        ask(kind, there.url)
    assert len(there.requests) == 1
    assert (caught.value.reason, caught.value.status) == (f"status {status}", status)


# --- WebSocket API ----------------------------------------------------------------------------------------------

LOST_WS = {
    "reset": lambda link, frame: link.reset(),
    "closed": lambda link, frame: link.socket.close(),
    "a close frame": lambda link, frame: link.say(b"\x03\xe8", opcode=8),
    "half a frame": lambda link, frame: link.send(b"\x81\x7e\x01\x00{"),
    "garbage": lambda link, frame: link.say(HTML),
    "an array": lambda link, frame: link.say([1]),
    "a number": lambda link, frame: link.say(b"7"),
    "binary": lambda link, frame: link.say(b"\xff\x00", opcode=2),
    "no UTF-8": lambda link, frame: link.say(b'{"id":"\xff"}'),
    "an id of another kind": lambda link, frame: link.say({"id": {}}),
    "a status of another kind": lambda link, frame: link.say({"id": frame["id"], "status": "200"}),
    "depth": lambda link, frame: link.say(b'{"id":"1","result":' + b"[" * 60_000),
}


@pytest.mark.parametrize("kind", WS)
@pytest.mark.parametrize("fault", LOST_WS)
def test_a_frame_that_is_no_reply(peer, ask, kind, fault):
    def script(link):
        link.upgrade()
        LOST_WS[fault](link, link.frame())

    there = peer(script)
    with pytest.raises(ExecutionUnknown) as caught:
        ask(kind, there.url)
    assert len(there.requests) == 1
    assert caught.value.reason.startswith("connection lost (")
    assert caught.value.request.keys() == {"symbol", "orderId", "timestamp"}
    assert (caught.value.status, caught.value.code, caught.value.raw) == (None, None, b"")


@pytest.mark.parametrize("kind", WS)
def test_no_reply_in_time(peer, ask, kind):
    def script(link):
        link.upgrade()
        link.frame()
        link.wait()

    there = peer(script)
    with pytest.raises(ExecutionUnknown, match="timeout"):
        ask(kind, there.url, timeout=0.2)
    assert len(there.requests) == 1


REPLIES_UNKNOWN = [
    ({"status": 503, "error": {"code": -1007, "msg": "said"}}, "status 503", 503, -1007),
    ({"status": 500, "error": {"code": -1006, "msg": "said"}}, "status 500", 500, -1006),
    ({"status": 500}, "status 500", 500, None),
    ({"status": 408, "error": {"code": -1000, "msg": "said"}}, "status 408", 408, -1000),
    ({"status": 400, "error": {"code": -1007, "msg": "said"}}, "status 400", 400, -1007),
    ({"status": 200, "error": {"code": -1007, "msg": "said"}}, "status 200", 200, -1007),
    ({"note": "nothing"}, "the answer holds neither status nor result", None, None),
]


@pytest.mark.parametrize("kind", WS)
@pytest.mark.parametrize(("reply", "reason", "status", "code"), REPLIES_UNKNOWN)
def test_a_reply_that_does_not_know(peer, ask, kind, reply, reason, status, code):
    def script(link):
        link.upgrade()
        link.reply(link.frame(), **reply)
        link.wait()

    there = peer(script)
    with pytest.raises(ExecutionUnknown) as caught:
        ask(kind, there.url)
    assert (caught.value.reason, caught.value.status, caught.value.code) == (reason, status, code)
    assert json.loads(caught.value.raw or b"null") == reply.get("error")
    assert len(there.requests) == 1


# --- the exchange refused ---------------------------------------------------------------------------------------

REFUSED = [
    (400, error(-2011), -2011, "CANCEL_REJECTED"),
    (400, error(-1121), -1121, "BAD_SYMBOL"),
    (401, error(-9999), -9999, None),
    (429, error(-1003), -1003, None),
    (418, HTML, None, None),
    (403, HTML, None, None),
    (404, b"", None, None),
    (400, b'{"code":true,"msg":1}', None, None),
    (400, b"[" * 100_000, None, None),
    (400, b'{"msg":"\xff"}', None, None),
]


@pytest.mark.parametrize("kind", REST)
@pytest.mark.parametrize(("status", "body", "code", "name"), REFUSED)
def test_an_http_refusal(peer, ask, kind, status, body, code, name):
    def script(link):
        while True:
            link.request()
            link.answer(status, body, f"Location: {there.url}/elsewhere", "Retry-After: 3")

    there = peer(script)
    with pytest.raises(ApiError) as caught:
        ask(kind, there.url)
    found = caught.value
    assert len(there.requests) == 1
    assert (found.operation, found.status, found.code, found.name) == ("cancel_order", status, code, name)
    assert found.raw == body
    assert found.headers["retry-after"] == "3"
    assert found.msg == ("said" if code else "")


@pytest.mark.parametrize("kind", WS)
@pytest.mark.parametrize("status", [0, 200, 302, 400, 401, 403, 418, 429])
def test_a_refusing_reply(peer, ask, kind, status):
    def script(link):
        link.upgrade()
        link.reply(link.frame(), status=status, error={"code": -2011, "msg": "said"})
        link.wait()

    there = peer(script)
    with pytest.raises(ApiError) as caught:
        ask(kind, there.url)
    assert (caught.value.status, caught.value.code, caught.value.msg) == (status, -2011, "said")
    assert (caught.value.name, caught.value.headers) == ("CANCEL_REJECTED", {})
    assert len(there.requests) == 1


@pytest.mark.parametrize("kind", WS)
def test_an_error_of_null_is_none(peer, ask, kind):
    def script(link):
        link.upgrade()
        link.reply(link.frame(), status=200, result={"orderId": 7}, error=None)
        link.wait()

    assert ask(kind, peer(script).url).orderId == 7
