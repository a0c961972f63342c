"""Requests that are executed after their connection has gone, and the clock by which that is decided."""

from __future__ import annotations

import http.client
import json
import time

import pytest
from websockets.exceptions import ConnectionClosed

from generator.server import Hmac, Settings
from tests.server import orders

KEYS = {"demo": Hmac("demo")}
NEW_REST, NEW_WS = "toy/rest/new", "toy/ws/new"
LOST = (ConnectionResetError, http.client.RemoteDisconnected)


@pytest.fixture
def book(serve):
    """Its clock stands still until a test moves it."""
    return serve(orders.files(), Settings(keys=KEYS, ledger=True, virtual_clock=True))


def new(book, more=""):
    return book.signed(f"symbol=BTC&quantity=1&newClientOrderId=a{more}", "POST")


def found(book):
    now = book.control("GET", "clock")["now"]
    return book.signed(f"symbol=BTC&origClientOrderId=a&timestamp={now}", "GET")


@pytest.mark.parametrize("form", ["", ":close", ":reset"])
def test_not_found_is_no_answer_before_the_window_has_passed(book, form):
    book.control("POST", "faults", [f"late=3{form}@{NEW_REST}*1"])
    with pytest.raises(LOST):
        new(book)
    assert found(book).code == -2013
    book.control("POST", "clock", {"advance": 2999})
    assert found(book).code == -2013
    book.control("POST", "clock", {"advance": 1})
    assert found(book).body["status"] == "NEW"
    record = book.requests()[0]
    assert (record["executed"], record["executed_at"] - record["at"]) == (True, 3000)
    assert record["fault"] == f"late=3{form or ':close'}"


def test_what_comes_after_its_window_is_never_executed(book):
    book.control("POST", "faults", [f"late=3@{NEW_REST}*1"])
    with pytest.raises(LOST):
        new(book, "&recvWindow=2999")
    book.control("POST", "clock", {"advance": 3000})
    assert found(book).code == -2013
    book.control("POST", "clock", {"advance": 60_000})
    assert found(book).code == -2013
    record = book.requests()[0]
    assert (record["executed"], record["code"], record["executed_at"]) == (False, -1021, None)


def test_a_wrong_request_is_not_executed_later_either(book):
    book.control("POST", "faults", [f"late=1@{NEW_REST}*1"])
    with pytest.raises(LOST):
        new(book, "&nonsense=1")
    book.control("POST", "clock", {"advance": 1000})
    assert (found(book).code, book.requests()[0]["code"]) == (-2013, -1104)


def test_two_late_orders_of_one_name(book):
    """The later one is refused when its time comes, and counted."""
    book.control("POST", "faults", [f"late=1@{NEW_REST}*2"])
    for _ in range(2):
        with pytest.raises(LOST):
            new(book)
    book.control("POST", "clock", {"advance": 1000})
    (row,) = book.control("GET", "orders")
    assert (row["duplicates"], row["executed"]["new"]) == (1, 1)


def test_by_a_clock_that_runs(serve):
    book = serve(orders.files(), Settings(keys=KEYS, ledger=True))
    book.control("POST", "faults", [f"late=0.2@{NEW_REST}*1", f"late=0.1:hold@{NEW_REST}*1"])
    with pytest.raises(LOST):
        new(book)
    book.clock.now += 200
    limit = time.monotonic() + 5
    while found(book).code == -2013 and time.monotonic() < limit:
        time.sleep(0.01)
    assert found(book).body["status"] == "NEW"


def test_an_answer_that_is_held_comes_late(serve):
    book = serve(orders.files(), Settings(keys=KEYS, ledger=True, virtual_clock=True))
    book.control("POST", "faults", [f"late=1:hold@{NEW_WS}*1"])
    socket = book.socket()
    params = book.ws_params(symbol="BTC", quantity="1", newClientOrderId="a")
    socket.send(json.dumps({"id": 1, "method": "order.place", "params": params}))
    with pytest.raises(TimeoutError):
        socket.recv(timeout=0.1)
    book.control("POST", "clock", {"advance": 1000})
    assert json.loads(socket.recv(timeout=5))["status"] == 200


def test_ws_late(book):
    book.control("POST", "faults", [f"late=1@{NEW_WS}*1"])
    with pytest.raises(ConnectionClosed):
        book.ask(book.socket(), "order.place", book.ws_params(symbol="BTC", quantity="1", newClientOrderId="a"))
    assert found(book).code == -2013
    book.control("POST", "clock", {"advance": 1000})
    assert found(book).body["status"] == "NEW"


def test_a_reset_forgets_what_is_late(book):
    book.control("POST", "faults", [f"late=1@{NEW_REST}*1"])
    with pytest.raises(LOST):
        new(book)
    book.control("POST", "reset")
    book.control("POST", "clock", {"advance": 1000})
    assert book.control("GET", "orders") == []
