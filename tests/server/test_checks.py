"""The order of checks, and the code and message of each, on both transports."""

import json

import pytest


def test_a_right_request_is_answered_with_the_documented_example(toy):
    answer = toy.signed("symbol=BTCUSDT&orderId=7")
    assert (answer.status, answer.body) == (200, {"orderId": 7})
    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.headers["X-USED"] == "1"


@pytest.mark.parametrize(("key", "code"), [(None, -2014), ("", -2014), ("stranger", -2015)])
def test_keys(toy, key, code):
    headers = {} if key is None else {"X-MBX-APIKEY": key}
    answer = toy.send("DELETE", "/order", headers=headers)
    assert (answer.status, answer.code) == (401, code)


@pytest.mark.parametrize(
    ("query", "code", "said"),
    [
        ("orderId=7&orderId=8", -1101, "Duplicate values for a parameter detected."),
        ("orderId=7", -1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed."),
        ("symbol=&orderId=7", -1105, "Parameter 'symbol' was empty."),
        ("symbol=A&orderId=", -1105, "Parameter 'orderId' was empty."),
        ("symbol=A&orderId=x", -1100, "Illegal characters found in parameter 'orderId'; legal range is"),
        (
            "symbol=A&orderId=7&side=B",
            -1104,
            "Not all sent parameters were read; read '4' parameter(s) but was sent '5'.",
        ),
        ("symbol=A&orderId=7&recvWindow=60001", -1131, "recvWindow"),
        ("symbol=A", -1102, "Param 'orderId' or 'origClientOrderId' must be sent, but both were empty/null!"),
    ],
)
def test_parameters(toy, query, code, said):
    answer = toy.signed(query)
    assert (answer.status, answer.code) == (400, code)
    assert said in answer.body["msg"]


def test_timestamp_and_signature_are_mandatory(toy):
    headers = {"X-MBX-APIKEY": "demo"}
    bare = toy.send("DELETE", "/order?symbol=A&orderId=7", headers=headers)
    assert (bare.code, "'timestamp'" in bare.body["msg"]) == (-1102, True)
    stamped = toy.send("DELETE", f"/order?symbol=A&orderId=7&timestamp={toy.clock.now}", headers=headers)
    assert (stamped.code, "'signature'" in stamped.body["msg"]) == (-1102, True)


@pytest.mark.parametrize(
    ("offset", "window", "ok"),
    [
        (0, "", True),
        (999, "", True),
        (1000, "", False),
        (-5000, "", True),
        (-5001, "", False),
        (-5001, "&recvWindow=5001", True),
        (-60000, "&recvWindow=60000", True),
        (-60001, "&recvWindow=60000", False),
        (-1, "&recvWindow=0", False),
    ],
)
def test_the_timestamp_lies_in_the_window(toy, offset, window, ok):
    answer = toy.signed(f"symbol=A&orderId=7{window}&timestamp={toy.clock.now + offset}")
    assert answer.code == (None if ok else -1021)


def test_a_product_that_lists_no_1131_says_1130(serve, make_endpoint):
    product = """
        title: Plain
        servers: {}
        security: {TRADE: signed}
        signing: {recv_window_max: 6000}
    """
    server = serve(
        {"toy/product.yaml": product, "toy/rest/thing.yaml": make_endpoint("DELETE /order", more="security: TRADE\n")}
    )
    assert server.signed("recvWindow=6001").code == -1130
    assert server.signed("recvWindow=6000").code is None


@pytest.mark.parametrize(("most", "right", "wrong"), [(60000, 60000, 60001), (9000, 9000, 9001), (99999, 60000, 60001)])
def test_a_recv_window_of_its_own_is_refused_by_its_own_code(serve, make_endpoint, most, right, wrong):
    params = f"recvWindow: {{type: LONG, max: {most}}}"
    server = serve(make_endpoint("DELETE /order", params, more="security: TRADE\n"))
    assert [server.signed(f"recvWindow={value}").code for value in (right, wrong)] == [None, -1131]


def test_each_check_comes_before_the_next(toy):
    """One request with every fault: mending one reveals the next."""
    headers = {"X-MBX-APIKEY": "demo"}
    stale = toy.clock.now - 10_000
    steps = [
        ("orderId=x&orderId=x&unknown=1", {}, -2014),
        ("orderId=x&orderId=x&unknown=1", headers, -1101),
        ("orderId=x&unknown=1", headers, -1102),
        (f"symbol=&orderId=x&unknown=1&timestamp={stale}&signature=0", headers, -1105),
        (f"symbol=A&orderId=x&unknown=1&timestamp={stale}&signature=0", headers, -1100),
        (f"symbol=A&unknown=1&recvWindow=70000&timestamp={stale}&signature=0", headers, -1104),
        (f"symbol=A&recvWindow=70000&timestamp={stale}&signature=0", headers, -1131),
        (f"symbol=A&timestamp={stale}&signature=0", headers, -1021),
        (f"symbol=A&timestamp={toy.clock.now}&signature=0", headers, -1022),
    ]
    assert [toy.send("DELETE", f"/order?{q}", headers=h).code for q, h, _ in steps] == [c for _, _, c in steps]
    assert toy.signed("symbol=A").code == -1102


def test_auth_key_needs_the_key_and_no_signature(serve, make_endpoint):
    server = serve(make_endpoint(more="security: KEYED\n"))
    assert server.get().code == -2014
    assert server.get(key="stranger").code == -2015
    assert server.get(key="demo").status == 200
    assert server.get("timestamp=1", key="demo").code == -1104


def test_auth_none_needs_nothing(serve, make_endpoint):
    server = serve(make_endpoint())
    assert server.get().status == 200
    assert server.get(key="stranger").status == 200


def test_a_code_may_have_its_own_status(serve, make_endpoint):
    server = serve(
        make_endpoint(params="a: {type: LONG, mandatory: true}", more="errors: [{code: -1102, status: 422}]\n")
    )
    assert (server.get().status, server.get().code) == (422, -1102)


def test_a_name_in_query_and_body_is_read_from_the_query(toy):
    answer = toy.signed("symbol=A&orderId=7", body="orderId=x")
    assert answer.status == 200
    assert toy.signed("symbol=A", body="orderId=x").code == -1100


def test_a_repeated_list_in_query_and_body_is_read_from_the_query(serve, make_endpoint):
    params = "ids: {type: ARRAY, encoding: repeated, max_items: 2, items: {type: LONG}}"
    server = serve(make_endpoint("POST /thing", params))
    assert server.send("POST", "/thing?ids=1&ids=2", "ids=3").status == 200
    assert server.send("POST", "/thing", "ids=1&ids=2&ids=3").code == -1130


def test_a_body_counts_only_as_a_form_and_not_of_a_get(serve, make_endpoint):
    params = "a: {type: LONG, mandatory: true}"
    server = serve(
        {
            "toy/rest/read.yaml": make_endpoint("GET /thing", params),
            "toy/rest/write.yaml": make_endpoint("POST /thing", params),
        }
    )
    assert server.send("POST", "/thing", "a=1").status == 200
    assert server.send("POST", "/thing", '{"a":1}', {"Content-Type": "application/json"}).code == -1102
    assert server.send("POST", "/thing", "a=1", {"Content-Type": "text/plain"}).code == -1102
    assert server.send("GET", "/thing", "a=1").code == -1102


# --- WebSocket API ----------------------------------------------------------------------------------------------


def test_ws_answers_in_the_documented_frame(toy):
    socket = toy.socket()
    answer = toy.ask(socket, "order.cancel", toy.ws_params(symbol="A", orderId=7))
    limit = {"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 1000, "count": 1}
    assert answer == {"id": 1, "status": 200, "result": {"orderId": 7}, "rateLimits": [limit]}


@pytest.mark.parametrize(
    ("params", "status", "code"),
    [
        ({"apiKey": None}, 401, -2014),
        ({"apiKey": "stranger"}, 401, -2015),
        ({"symbol": None}, 400, -1102),
        ({"symbol": ""}, 400, -1105),
        ({"symbol": 5}, 400, -1102),
        ({"orderId": "7"}, 400, -1102),
        ({"orderId": 7.0}, 400, -1102),
        ({"orderId": True}, 400, -1102),
        ({"orderId": 1 << 63}, 400, -1130),
        ({"origClientOrderId": None}, 400, -1102),
        ({"side": "BUY"}, 400, -1104),
        ({"recvWindow": 60001}, 400, -1131),
        ({"timestamp": 5}, 400, -1021),
        ({"signature": "00"}, 400, -1022),
    ],
)
def test_ws_checks(toy, params, status, code):
    sent = toy.ws_params(**{"symbol": "A", "orderId": 7} | params)
    answer = toy.ask(toy.socket(), "order.cancel", sent | {k: v for k, v in params.items() if k == "signature"})
    assert (answer["status"], answer["error"]["code"]) == (status, code)


def test_ws_constraint(toy):
    answer = toy.ask(toy.socket(), "order.cancel", toy.ws_params(symbol="A"))
    assert answer["error"]["code"] == -1102


def test_rate_limits_are_shown_or_hidden_as_asked(toy):
    shown, hidden = toy.socket(), toy.socket("/ws-toy/v1?returnRateLimits=false")
    right = {"symbol": "A", "orderId": 7}
    for socket, asked, expected in (
        (shown, {}, True),
        (shown, {"returnRateLimits": False}, False),
        (hidden, {}, False),
        (hidden, {"returnRateLimits": True}, True),
    ):
        answer = toy.ask(socket, "order.cancel", toy.ws_params(**right, **asked))
        assert (answer["status"], "rateLimits" in answer) == (200, expected)
    assert toy.ask(shown, "order.cancel", toy.ws_params(**right, returnRateLimits="yes"))["error"]["code"] == -1102


@pytest.mark.parametrize(
    ("frame", "identity"),
    [
        ("", None),
        ("{", None),
        ("[]", None),
        ("null", None),
        ('{"id":1}', 1),
        ('{"id":1,"method":5}', 1),
        ('{"id":1,"method":""}', 1),
        ('{"id":"x","method":"order.cancel","params":[]}', "x"),
        ('{"id":"x","method":"order.cancel","params":null}', "x"),
        ('{"id":"x","method":"order.cancel","params":"a=1"}', "x"),
        ('{"id":1.5,"method":"order.cancel"}', None),
        ('{"id":true,"method":"order.cancel"}', None),
        ('{"id":1,"method":"order.cancel","method":"order.cancel"}', None),
        ('{"id":1,"method":"order.cancel","params":{"a":NaN}}', None),
        ('{"id":1,"method":"order.cancel","params":{"symbol":"A","symbol":"B"}}', None),
        (b'{"id":1,"method":"order.cancel"}', None),
        ("[" * 100_000, None),
        ('{"id":1,"method":"order.cancel","params":{"a":' + "[" * 500 + "]" * 500 + "}}", None),
        ('{"id":' + "9" * 5000 + ',"method":"order.cancel"}', None),
    ],
)
def test_malformed_frames_get_an_error_and_the_connection_lives(toy, frame, identity):
    socket = toy.socket()
    socket.send(frame)
    answer = json.loads(socket.recv(timeout=5))
    assert (answer["id"], answer["status"]) == (identity, 400)
    assert answer["error"]["code"] < 0
    assert toy.ask(socket, "order.cancel", toy.ws_params(symbol="A", orderId=7))["status"] == 200


def test_an_unknown_frame_key_is_refused(toy):
    socket = toy.socket()
    frame = {"id": 1, "method": "order.cancel", "param": {}, "params": toy.ws_params(symbol="A", orderId=7)}
    socket.send(json.dumps(frame))
    assert json.loads(socket.recv(timeout=5))["error"]["code"] == -1104
