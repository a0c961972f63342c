"""Every fault, over both transports, and its written forms."""

import http.client
import json
import time

import pytest
from websockets.exceptions import ConnectionClosed

from generator.server import Fault, Hmac, Settings, from_json, from_text
from tests.server.conftest import ORDER

REST, WS = "toy/rest/cancel_order", "toy/ws/cancel_order"
RIGHT = "symbol=A&orderId=7"


def set_faults(toy, *faults):
    toy.control("POST", "faults", list(faults))


def last(toy):
    record = toy.requests()[-1]
    return record["status"], record["code"], record["executed"]


def ask(toy, socket=None):
    return toy.ask(socket or toy.socket(), "order.cancel", toy.ws_params(symbol="A", orderId=7))


@pytest.mark.parametrize(
    ("fault", "status", "body", "executed"),
    [
        (
            "status=503:-1007",
            503,
            {"code": -1007, "msg": "An unknown error occurred while processing the request."},
            True,
        ),
        ("status=503:-1008:Throttled.", 503, {"code": -1008, "msg": "Throttled."}, True),
        ({"kind": "status", "status": 503, "code": -1, "when": "before"}, 503, None, False),
        ("status=403", 403, b"<html><body><h1>403 Forbidden</h1></body></html>", False),
        ("error=-2011", 400, {"code": -2011, "msg": "Unknown order sent."}, False),
        ("error=-2011:Gone.", 400, {"code": -2011, "msg": "Gone."}, False),
        ("garbage", 200, None, True),
    ],
)
def test_rest_answers(toy, fault, status, body, executed):
    set_faults(toy, fault)
    answer = toy.signed(RIGHT)
    assert answer.status == status
    assert body is None or answer.body == body
    assert last(toy)[::2] == (status, executed)


def test_garbage_is_html(toy):
    set_faults(toy, "garbage")
    answer = toy.signed(RIGHT)
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.body.startswith(b"<!DOCTYPE html>")


def with_two_answers(serve):
    """The toy on both transports; its second example depends on something that no request tells."""
    second = "    - {when: {state: account.mode, in: [hedge]}, value: {orderId: 8}}\n"
    third = "    - {status: 400, value: {code: -2011, msg: Gone.}}\n"
    rest = ORDER.replace("    - value: {orderId: 7}\n", "    - value: {orderId: 7}\n" + second + third)
    ws = rest.replace("request: DELETE /order", "method: order.cancel")
    return serve({"toy/rest/cancel_order.yaml": rest, "toy/ws/cancel_order.yaml": ws})


def test_an_example_is_answered_on_demand(serve):
    toy = with_two_answers(serve)
    set_faults(toy, f"example=2@{REST}*1", f"example=3@{REST}*1")
    answers = [toy.signed(RIGHT) for _ in range(3)]
    assert [answer.body for answer in answers] == [{"orderId": 8}, {"code": -2011, "msg": "Gone."}, {"orderId": 7}]
    assert [answer.status for answer in answers] == [200, 400, 200]
    assert all(record["executed"] for record in toy.requests())


def test_ws_example_is_answered_on_demand(serve):
    toy = with_two_answers(serve)
    set_faults(toy, f"example=2@{WS}*1", {"kind": "example", "example": 3, "endpoint": WS, "count": 1})
    assert ask(toy)["result"] == {"orderId": 8}
    assert ask(toy)["error"] == {"code": -2011, "msg": "Gone."}
    assert ask(toy)["result"] == {"orderId": 7}


def test_a_wrong_request_gets_no_example(serve):
    toy = with_two_answers(serve)
    set_faults(toy, f"example=2@{REST}*1")
    assert toy.signed("symbol=A").code == -1102
    assert last(toy)[2] is False


def test_an_example_that_does_not_exist_is_refused(serve):
    toy = with_two_answers(serve)
    answer = toy.send("POST", "/_specwright/faults", f"example=4@{REST}")
    assert answer.status == 400
    assert "from 1 to 3" in answer.body["msg"]


@pytest.mark.parametrize(("fault", "executed"), [("reset", False), ("reset=before", False), ("reset=after", True)])
def test_reset(toy, fault, executed):
    set_faults(toy, fault)
    with pytest.raises(ConnectionResetError):
        toy.signed(RIGHT)
    assert last(toy) == (None, None, executed)
    set_faults(toy)
    toy.control("DELETE", "faults")
    assert toy.signed(RIGHT).status == 200


@pytest.mark.parametrize(("fault", "executed"), [("reset", False), ("reset=after", True)])
def test_ws_reset(toy, fault, executed):
    set_faults(toy, fault)
    with pytest.raises(ConnectionClosed) as closed:
        ask(toy)
    assert closed.value.rcvd is None
    assert last(toy) == (None, None, executed)


def test_truncate(toy):
    set_faults(toy, "truncate*1")
    with pytest.raises(http.client.IncompleteRead) as cut:
        toy.signed(RIGHT)
    assert (cut.value.partial, cut.value.expected) == (b'{"orde', 7)
    assert last(toy) == (200, None, True)


def test_ws_truncate_and_garbage(toy):
    set_faults(toy, "truncate*1", "garbage*1")
    with pytest.raises(ConnectionClosed):
        ask(toy)
    socket = toy.socket()
    with pytest.raises(json.JSONDecodeError):
        ask(toy, socket)
    assert ask(toy, socket)["status"] == 200
    assert [r["executed"] for r in toy.requests()] == [True] * 3


def test_ws_status_and_error(toy):
    set_faults(toy, "status=503:-1007*1", "error=-2011*1", "status=403*1")
    socket = toy.socket()
    answers = [ask(toy, socket) for _ in range(4)]
    assert [a["status"] for a in answers] == [503, 400, 403, 200]
    assert [a.get("error", {}).get("code") for a in answers] == [-1007, -2011, -1000, None]
    assert [r["executed"] for r in toy.requests()] == [True, False, False, True]


def test_delay(toy):
    set_faults(toy, "delay=0.2*1", "error=-2011*1")
    begun = time.monotonic()
    assert toy.signed(RIGHT).code == -2011
    assert 0.2 <= time.monotonic() - begun < 2


def test_a_delayed_frame_does_not_hold_up_the_next(toy):
    set_faults(toy, "delay=0.3*1")
    socket = toy.socket()
    for identity in (1, 2):
        params = toy.ws_params(symbol="A", orderId=7)
        socket.send(json.dumps({"id": identity, "method": "order.cancel", "params": params}))
    assert [json.loads(socket.recv(timeout=5))["id"] for _ in range(2)] == [2, 1]


def test_a_fault_may_be_limited_to_an_endpoint_and_a_count(toy):
    set_faults(toy, {"kind": "error", "code": -2011, "endpoint": REST, "count": 2})
    socket = toy.socket()
    assert ask(toy, socket)["status"] == 200
    assert [toy.signed(RIGHT).code for _ in range(3)] == [-2011, -2011, None]


def test_a_wrong_request_is_told_what_is_wrong_with_it(toy):
    set_faults(toy, "error=-2011")
    assert toy.signed("symbol=A").code == -1102


def test_faults_of_the_start_come_back_with_a_reset(serve, make_endpoint):
    fault = Fault("error", code=-1, count=1)
    server = serve(make_endpoint(), Settings(keys={"demo": Hmac("demo")}, faults=(fault,)))
    assert [server.get().code for _ in range(2)] == [-1, None]
    server.control("POST", "reset")
    assert server.get().code == -1


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("status=503", Fault("status", status=503)),
        ("status=503:-1007", Fault("status", status=503, code=-1007)),
        ("status=429:-1003:Slow: down", Fault("status", status=429, code=-1003, msg="Slow: down", before=True)),
        (f"reset=after@{REST}*1", Fault("reset", endpoint=REST, count=1)),
        ("reset", Fault("reset", before=True)),
        ("delay=0.5", Fault("delay", seconds=0.5)),
        ("truncate*3", Fault("truncate", count=3)),
        (f"garbage@{WS}", Fault("garbage", endpoint=WS)),
        ("error=-2011", Fault("error", code=-2011)),
        (f"example=2@{REST}*1", Fault("example", endpoint=REST, count=1, example=2)),
        ("status=before:503:-1007", Fault("status", status=503, code=-1007, before=True)),
        ("status=after:403", Fault("status", status=403)),
        ("close", Fault("close", before=True)),
        ("close=next", Fault("close", point="next")),
        ("reset=request*2", Fault("reset", before=True, point="request", count=2)),
        ("reset=accept", Fault("reset", before=True, point="accept")),
        ("close=before:1008", Fault("close", before=True, code=1008)),
        ("late=2", Fault("late", seconds=2)),
        ("late=0.5:hold", Fault("late", seconds=0.5, form="hold")),
        ("garbage=html", Fault("garbage")),
        ("garbage=empty", Fault("garbage", form="empty")),
        ("handshake=503*3", Fault("handshake", status=503, count=3)),
    ],
)
def test_text_forms(text, fault):
    assert from_text(text, {REST: 1, WS: 1}) == fault


@pytest.mark.parametrize(
    "text",
    [
        "", "boom", "status", "status=", "status=abc", "status=99", "status=600", "status=503:x", "reset=never",
        "delay", "delay=x", "delay=-1", "delay=nan", "delay=inf", "truncate=1", "garbage=x", "error", "error=x",
        "error=-2011*0", "error=-2011*x", "error=-2011*", "error=-2011@nowhere", "error=-2011@", "status=٥٠٣",
        "a\nb", "error=-1@a\nb", "status=5\n3", "example", "example=2", f"example=x@{REST}", f"example=0@{REST}",
        f"reset=accept@{REST}", "close=now", "close=before:x", "late", "late=x", "late=1:never", "late=-1", "handshake",
        "handshake=101", f"handshake=503@{REST}", "status=next:503", "garbage=", "reset=before:5",
    ],
)  # fmt: skip
def test_bad_text_forms(text):
    with pytest.raises(ValueError, match="fault") as error:
        from_text(text, {REST: 1})
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "written",
    [
        5, None, [], {}, {"kind": "boom"}, {"kind": []}, {"kind": "status"}, {"kind": "status", "status": "503"},
        {"kind": "status", "status": True}, {"kind": "reset", "seconds": 1}, {"kind": "reset", "when": "now"},
        {"kind": "delay", "seconds": "1"}, {"kind": "error", "code": -1, "msg": 5}, {"kind": "garbage", "count": 0},
        {"kind": "garbage", "endpoint": 5}, {"kind": "garbage", "endpoint": []},
    ],
)  # fmt: skip
def test_bad_json_forms(written):
    with pytest.raises(ValueError, match="fault"):
        from_json(written, {REST: 1})
