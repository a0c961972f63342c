"""The records, and the rest of the control interface."""

import pytest


def test_a_record_says_what_arrived_and_what_became_of_it(toy):
    toy.signed("symbol=B%20C&orderId=7", body="origClientOrderId=x+y")
    (record,) = toy.requests()
    signature = record["params"][3][1]
    assert record == {
        "n": 1,
        "transport": "rest",
        "endpoint": "toy/rest/cancel_order",
        "method": "DELETE",
        "path": "/order",
        "query": f"symbol=B%20C&orderId=7&timestamp={toy.clock.now}&signature={signature}",
        "body": "origClientOrderId=x+y",
        "params": [
            ["symbol", "B C"],
            ["orderId", "7"],
            ["timestamp", str(toy.clock.now)],
            ["signature", signature],
            ["origClientOrderId", "x y"],
        ],
        "key": "demo",
        "signature_valid": True,
        "status": 200,
        "code": None,
        "weight": {"ip": 1},
        "executed": True,
        "answered": "example 1",
        "at": toy.clock.now,
        "executed_at": toy.clock.now,
        "fault": None,
    }


def test_ws_records(toy):
    socket = toy.socket("/toy/ws-toy/v1?returnRateLimits=false")
    toy.ask(socket, "order.cancel", toy.ws_params(symbol="A", orderId=7))
    toy.ask(socket, "nowhere", {"x": 1.50})
    socket.send("{")
    socket.recv(timeout=5)
    first, second, third = toy.requests()
    assert (first["transport"], first["endpoint"], first["method"]) == ("ws", "toy/ws/cancel_order", "order.cancel")
    assert (first["path"], first["query"], first["executed"]) == ("/ws-toy/v1", "returnRateLimits=false", True)
    assert ["orderId", 7] in first["params"]
    assert (second["endpoint"], second["status"], second["params"]) == (None, 400, [["x", "1.5"]])
    assert (third["endpoint"], third["body"], third["code"]) == (None, "{", -1130)


@pytest.mark.parametrize(
    ("query", "valid"),
    [("symbol=A&orderId=7", True), ("symbol=A", True), ("", True)],
)
def test_the_signature_is_judged_whatever_else_is_wrong(toy, query, valid):
    toy.signed(query)
    assert toy.requests()[-1]["signature_valid"] is valid


def test_a_signature_may_be_wrong_or_absent(toy):
    headers = {"X-MBX-APIKEY": "demo"}
    toy.send("DELETE", "/order?symbol=A&signature=00", headers=headers)
    toy.send("DELETE", "/order?symbol=A", headers=headers)
    toy.send("DELETE", "/order?symbol=A&signature=00", headers={"X-MBX-APIKEY": "stranger"})
    assert [r["signature_valid"] for r in toy.requests()] == [False, None, None]


def test_unknown_requests_are_recorded(toy):
    toy.send("GET", "/toy/nowhere?a=1")
    (record,) = toy.requests()
    assert (record["endpoint"], record["path"], record["status"], record["code"]) == (None, "/nowhere", 404, -5000)


def test_records_are_cleared(toy):
    toy.get()
    assert toy.control("DELETE", "requests") == {}
    assert toy.requests() == []
    toy.get()
    assert toy.requests()[0]["n"] == 1


@pytest.mark.parametrize(
    ("method", "name", "body", "status"),
    [
        ("GET", "nowhere", None, 404),
        ("PUT", "requests", None, 404),
        ("POST", "faults", "boom", 400),
        ("POST", "faults", "[{", 400),
        ("POST", "faults", '[{"kind":"error","code":-1,"endpoint":"no/rest/where"}]', 400),
        ("POST", "faults", b"\xff", 400),
        ("POST", "usage", "5", 400),
        ("POST", "usage", '{"product":"toy","counter":"ip"}', 400),
        ("POST", "usage", '{"product":"no","counter":"ip","used":1}', 400),
        ("POST", "usage", '{"product":"toy","counter":"no","used":1}', 400),
        ("POST", "usage", '{"product":"toy","counter":[],"used":1}', 400),
        ("POST", "usage", '{"product":"toy","counter":"ip","used":-1}', 400),
        ("POST", "faults", "x" * (2 << 20), 413),
        ("POST", "listener", '{"closed":-1}', 400),
        ("POST", "listener", '{"closed":true}', 400),
        ("POST", "listener", '{"closed":1e99}', 400),
        ("POST", "clock", "[]", 400),
        ("PUT", "orders", None, 404),
    ],
)
def test_control_refuses_in_the_exchanges_form(toy, method, name, body, status):
    answer = toy.send(method, f"/_specwright/{name}", body)
    assert (answer.status, answer.body.keys()) == (status, {"code", "msg"})


@pytest.mark.parametrize(
    "body",
    [
        "delay=0.001",
        '["delay=0.001"]',
        '[{"kind":"delay","seconds":0.001}]',
        '{"kind":"delay","seconds":0}',
    ],
)
def test_faults_in_every_written_form(toy, body):
    toy.control("POST", "faults", body)
    assert toy.signed("symbol=A&orderId=7").status == 200


def test_control_is_on_no_record(toy):
    toy.control("GET", "usage")
    assert toy.requests() == []
