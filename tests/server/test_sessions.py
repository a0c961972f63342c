"""Sessions of the WebSocket API: logged on once, and the requests that follow; the end of a connection's life."""

from __future__ import annotations

import base64
import json
import time

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from websockets.exceptions import ConnectionClosed

from generator.server import Hmac, Settings, ed25519_key
from tests.server import orders

PRIVATE = Ed25519PrivateKey.generate()
PUBLIC = PRIVATE.public_key().public_bytes(
    serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
)  # fmt: skip
KEYS = {"demo": Hmac("demo"), "ed": ed25519_key(PUBLIC)}


@pytest.fixture
def book(serve):
    return serve(orders.files(), Settings(keys=KEYS, ledger=True))


def by_ed(book, **params):
    params = {"apiKey": "ed", "timestamp": book.clock.now} | params
    text = "&".join(f"{name}={params[name]}" for name in sorted(params))
    return params | {"signature": base64.b64encode(PRIVATE.sign(text.encode())).decode()}


def logged_on(book):
    socket = book.socket()
    assert book.ask(socket, "session.logon", by_ed(book))["status"] == 200
    return socket


def place(book, socket, **params):
    return book.ask(socket, "order.place", {"symbol": "BTC"} | params)


def test_who_is_logged_on_needs_no_key_and_no_signature(book):
    socket = logged_on(book)
    assert place(book, socket, timestamp=book.clock.now)["status"] == 200
    (row,) = book.control("GET", "orders")
    assert row["key"] == "ed"
    assert place(book, socket, timestamp=book.clock.now - 6000)["error"]["code"] == -1021
    assert place(book, socket)["error"]["code"] == -1102  # the timestamp is still demanded


def test_who_is_not_logged_on_needs_both(book):
    answer = place(book, book.socket(), timestamp=book.clock.now)
    assert (answer["status"], answer["error"]["code"]) == (401, -2014)
    logged_on(book)  # another connection's logon is not this one's
    assert place(book, book.socket(), timestamp=book.clock.now)["error"]["code"] == -2014


def test_a_signature_that_is_sent_is_checked_all_the_same(book):
    socket = logged_on(book)
    assert place(book, socket, timestamp=book.clock.now, signature="00")["error"]["code"] == -1022
    answer = place(book, socket, timestamp=book.clock.now, apiKey="ed")
    assert answer["error"]["code"] == -1102  # a key of its own, so a signature of its own


def test_another_key_may_sign_a_single_request(book):
    socket = logged_on(book)
    assert book.ask(socket, "order.place", book.ws_params(symbol="BTC"))["status"] == 200
    assert [row["key"] for row in book.control("GET", "orders")] == ["demo"]


def test_logon_is_for_ed25519_alone(serve, book):
    answer = book.ask(book.socket(), "session.logon", book.ws_params())
    assert (answer["status"], answer["error"]["code"]) == (401, -2015)
    wrong = by_ed(book) | {"timestamp": book.clock.now + 1}
    assert book.ask(book.socket(), "session.logon", wrong)["error"]["code"] == -1022


def test_the_code_of_a_wrong_kind_of_key_is_the_documented_one(serve):
    files = orders.files()
    listed = "{code: -4056, name: INVALID_API_KEY_TYPE}"
    files["toy/product.yaml"] = files["toy/product.yaml"].replace("{code: -2010}", listed)
    book = serve(files, Settings(keys=KEYS, live=True))
    assert book.ask(book.socket(), "session.logon", book.ws_params())["error"]["code"] == -4056


def test_status_and_logout(book):
    socket = book.socket()
    connected = book.clock.now
    shown = {"apiKey": None, "authorizedSince": None, "connectedSince": connected, "returnRateLimits": True}
    assert book.ask(socket, "session.status")["result"] == shown | {"serverTime": connected}
    book.clock.now += 5
    on = shown | {"apiKey": "ed", "authorizedSince": connected + 5, "serverTime": connected + 5}
    assert book.ask(socket, "session.logon", by_ed(book))["result"] == on
    book.clock.now += 5
    assert book.ask(socket, "session.status")["result"] == on | {"serverTime": connected + 10}
    assert book.ask(socket, "session.logout")["result"] == shown | {"serverTime": connected + 10}
    assert place(book, socket, timestamp=book.clock.now)["error"]["code"] == -2014
    assert book.ask(socket, "session.logout")["status"] == 200


def test_a_failed_logon_leaves_the_session_as_it_is(book):
    socket = logged_on(book)
    assert book.ask(socket, "session.logon", by_ed(book) | {"signature": "00"})["error"]["code"] == -1022
    assert place(book, socket, timestamp=book.clock.now)["status"] == 200


def test_a_session_ends_when_its_key_is_revoked(book):
    """The refusal has no id, as documented; afterwards the connection is as it was before the logon."""
    socket = logged_on(book)
    book.control("POST", "keys", {"revoke": "ed"})
    socket.send(
        json.dumps({"id": 5, "method": "order.place", "params": {"symbol": "BTC", "timestamp": book.clock.now}})
    )
    answer = json.loads(socket.recv(timeout=5))
    assert (answer["id"], answer["status"], answer["error"]["code"]) == (None, 401, -2015)
    assert place(book, socket, timestamp=book.clock.now)["error"]["code"] == -2014
    assert book.ask(socket, "session.status")["result"]["apiKey"] is None
    assert book.ask(book.socket(), "session.logon", by_ed(book))["error"]["code"] == -2015
    book.control("POST", "reset")
    assert logged_on(book)


def test_a_logon_is_signed_even_in_a_session(book):
    socket = logged_on(book)
    answer = book.ask(socket, "session.logon", {"timestamp": book.clock.now})
    assert (answer["status"], answer["error"]["code"]) == (400, -1102)
    unsigned = {"apiKey": "ed", "timestamp": book.clock.now}
    assert book.ask(socket, "session.logon", unsigned)["error"]["code"] == -1102


def test_limits_are_shown_as_the_address_says(book):
    socket = book.socket("/ws-toy/v1?returnRateLimits=false")
    answer = book.ask(socket, "session.status")
    assert "rateLimits" not in answer
    assert answer["result"]["returnRateLimits"] is False
    assert "rateLimits" in book.ask(socket, "order.place", book.ws_params(symbol="BTC", returnRateLimits=True))


def test_a_connection_costs_what_the_settings_say(serve):
    book = serve(orders.files(), Settings(keys=KEYS, handshake_weight=7))
    answer = book.ask(book.socket(), "session.status")
    assert answer["rateLimits"][0]["count"] == 8


def test_a_connection_ends_when_its_time_is_over(serve):
    settings = Settings(keys=KEYS, live=True, socket_lifetime=1.1, socket_notice=1.0)
    book = serve(orders.files(), settings)
    begun = time.monotonic()
    socket = book.socket()
    assert json.loads(socket.recv(timeout=5)) == {"event": {"e": "serverShutdown", "E": book.clock.now}}
    assert time.monotonic() - begun >= 0.1
    assert book.ask(socket, "session.status")["status"] == 200  # until then it works
    with pytest.raises(ConnectionClosed) as closed:
        socket.recv(timeout=5)
    assert closed.value.rcvd.code == 1001
    assert time.monotonic() - begun >= 1.1


def test_a_connection_ends_without_notice_if_none_is_wanted(serve):
    book = serve(orders.files(), Settings(keys=KEYS, socket_lifetime=0.1))
    with pytest.raises(ConnectionClosed):
        book.socket().recv(timeout=5)
