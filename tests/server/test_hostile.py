"""No input ends the server, and every answer has the exchange's form."""

import json
import socket as sockets
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

FEW = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
SHAPES = """
    list: {type: ARRAY, items: {type: LONG}}
    moves: {type: ARRAY, encoding: indexed, items: {type: OBJECT, fields: {a: {type: DECIMAL}}}}
    comma: {type: ARRAY, encoding: comma, items: {type: STRING}}
    n: {type: LONG}
    d: {type: DECIMAL}
    s: {type: STRING, pattern: "^[a-z]+$"}
"""
RULES = """
    - max_span: {from: n, to: d, value: 1d}
    - value_if: {when: {param: n, in_range: "[1,]"}, param: s, in: [x]}
    - forbidden_if: {when: {count_of: list, range: "[2,]"}, params: [comma]}
"""
WEIGHT = """
    weight:
      - {counter: ip, per_item: {param: list, value: 1}}
      - {counter: ip, cases: [{when: {param: d, in_range: "(5,]"}, value: 1}, {value: 0}]}
"""


@pytest.fixture
def many(serve, make_endpoint):
    return serve(
        {
            "toy/rest/get.yaml": make_endpoint("GET /thing", SHAPES, RULES, WEIGHT),
            "toy/rest/post.yaml": make_endpoint("POST /thing", SHAPES, RULES, WEIGHT),
            "toy/ws/get.yaml": make_endpoint("thing", SHAPES, RULES, WEIGHT),
        }
    )


def raw(server, data):
    """Send bytes, read until the server hangs up; status and body of the first answer."""
    with sockets.create_connection(("127.0.0.1", int(server.address.rpartition(":")[2])), timeout=5) as connection:
        connection.sendall(data)
        answer = b""
        while chunk := connection.recv(65536):
            answer += chunk
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), json.loads(body)


def shaped(answer):
    status, body = answer
    assert status in (200, 400, 404, 413), (status, body)
    assert status == 200 or body.keys() == {"code", "msg"}
    assert body != {"code": -1000, "msg": "An unknown error occurred while processing the request."}


NAMES = ["list", "n", "d", "s", "comma", "moves", "moves[0]", "moves[0].a", "moves[", "moves]0[", "x", "signature", ""]
VALUES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["[1,2]", "[", "NaN", "1e999999999", "9" * 400, "\x00", "[[[[", "{}", "-0", "1" * 5000, '"\\ud800"']
    ),
)


@FEW
@given(st.lists(st.tuples(st.sampled_from(NAMES), VALUES), max_size=5), st.booleans())
def test_queries_and_forms(many, pairs, in_body):
    text = urlencode(pairs)
    answer = many.send("POST", "/thing", text) if in_body else many.get(text)
    shaped((answer.status, answer.body))


@FEW
@given(st.binary(max_size=60))
def test_bytes_as_a_form(many, body):
    answer = many.send("POST", "/thing", body)
    shaped((answer.status, answer.body))


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=True), st.text(max_size=5)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
    max_leaves=8,
)


@FEW
@given(st.one_of(JSON, st.fixed_dictionaries({"id": JSON, "method": st.just("thing"), "params": JSON})))
def test_frames(many, value):
    connection = many.socket()
    try:
        connection.send(json.dumps(value))
        answer = json.loads(connection.recv(timeout=5))
        assert answer["status"] in (200, 400)
        assert answer["status"] == 200 or answer["error"]["code"] != -1000
    finally:
        connection.close()


@pytest.mark.parametrize(
    "request_text",
    [
        b"nonsense\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n",
        b"GET /thing HTTP/9.9\r\n\r\n",
        b"GET /thing HTTP/1.1\r\nbad header\r\n\r\n",
        b"GET /thing HTTP/1.1\r\nHost: x\r\nX: \x00\r\n\r\n",
        b"GET /thing HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /thing HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /thing HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 300_000 + b"\r\n\r\n",
        b"GET /thing?" + b"a" * 300_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET http://[/thing HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET thing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET //// HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /thing?n=\xff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /thing?n=%ff&s=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        b"GET /thing HTTP/1.1\r\nHost: x\r\nX-MBX-APIKEY: \xff\xfe\r\nConnection: close\r\n\r\n",
        b"POST /thing HTTP/1.1\r\nHost: x\r\nContent-Type: %%%\r\nContent-Length: 1\r\nConnection: close\r\n\r\na",
        b"POST /thing HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: 1\r\nConnection: close\r\n\r\na",
    ],
)
def test_http_that_is_none(many, request_text, capfd):
    shaped(raw(many, request_text))
    assert many.get().status == 200
    assert capfd.readouterr().err == ""


def test_a_proxys_form_of_the_target(many):
    request = b"GET http://elsewhere/thing?n=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    assert raw(many, request) == (200, {})


def test_huge_bodies(many):
    answer = many.send("POST", "/thing", "s=" + "a" * (1 << 20))
    assert (answer.status, answer.body.keys()) == (413, {"code", "msg"})
    assert many.requests()[-1]["status"] == 413
    assert many.send("POST", "/thing", "s=" + "a" * 100_000).status == 200


def test_huge_frames_close_only_their_connection(many):
    connection = many.socket()
    with pytest.raises(ConnectionClosed):
        connection.send("x" * (2 << 20))
        connection.recv(timeout=5)
    assert many.ask(many.socket(), "thing")["status"] == 200


def test_thousands_of_parameters(many):
    query = "&".join(f"p{i}=1" for i in range(5000))
    answer = many.get(query)
    assert (answer.code, "was sent '5000'" in answer.body["msg"]) == (-1104, True)
    assert many.get("&".join(["n=1"] * 5000)).code == -1101
    assert many.get("&" * 5000).status == 200


def test_deep_json(many):
    for deep in ("[" * 5000, "[" * 5000 + "]" * 5000, '{"a":' * 5000):
        assert many.send("POST", "/thing", f"list={deep}").code == -1130
    assert many.requests()


def test_nothing_is_said_on_stderr(many, capfd):
    many.get("list=[")
    connection = many.socket()
    connection.send(b"\xff")
    connection.recv(timeout=5)
    connection.socket.close()
    many.get()
    assert capfd.readouterr().err == ""
