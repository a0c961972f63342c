"""Asking with another client than the one that sent the request: only the right one, and until the answer counts."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest
from binance_typed import Credentials, ExecutionUnknown, Spot
from binance_typed.runtime.afterwards import inquiry
from binance_typed.runtime.operation import Operation
from binance_typed.runtime.resolution import sender_of

from tests.client.scripted import BATCH, CANCEL, CREDENTIALS, ENDS, NEW, OPERATIONS, S, ask
from tests.client.scripted import Exchange as Scripted
from tests.client.test_resolution import ABSENT, LATER, E, N, U, shown

LOST = ENDS["lost"]()
KEYS = [CREDENTIALS, Credentials.hmac("toy-key", "another-secret")]


class Exchange(Scripted):
    closed = False


@pytest.fixture(autouse=True)
def operations(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, operation in {"NEW": NEW, "CANCEL": CANCEL, "BATCH": BATCH}.items():
        monkeypatch.setattr(OPERATIONS, name, operation, raising=False)


def kept(operation: Operation[Any] = NEW, seconds: float = 0, **params: Any) -> ExecutionUnknown:
    """An error that was pickled by a process whose time began otherwise, so many seconds ago."""
    there = Exchange(LOST)
    options = {key: params.pop(key) for key in ("window", "time_unit", "credentials") if key in params}
    found = ask(there, operation, {"new_client_order_id": "an-id"} if operation is NEW else params, **options)
    assert type(found) is ExecutionUnknown
    restored = pickle.loads(pickle.dumps(found))
    assert type(restored) is ExecutionUnknown
    restored.request = {**restored.request, "timestamp": restored.request["timestamp"] - round(seconds * 1000)}
    return restored


def resolve(exchange: Scripted, error: ExecutionUnknown, wait: float | None = None, **options: Any) -> Any:
    """`client.resolve`, of a client over scripts."""
    call = exchange.call(NEW, **options)
    asked = inquiry(call.runner, call.venue, call.options, call.observer, error)
    return asyncio.run(asked.aresolve(wait)) if exchange.is_async else asked.resolve(wait)


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("over", ["rest", "ws"])
def test_what_is_asked(over, is_async):
    exchange = Exchange(shown("NEW"), is_async=is_async)
    resolution = resolve(exchange, kept(), wait=0, over=over)
    assert (resolution.state, resolution.client_order_id) == (E, "an-id")
    (sent,) = exchange.sent
    assert (sent["symbol"], sent["origClientOrderId"]) == ("A", "an-id")
    assert sent[""] == ("/toy/query_order" if over == "rest" else "query_order.ws")


def test_it_waits_as_if_the_request_had_just_ended():
    """However long ago it was made: it may have been under way until the other process ended."""
    for seconds, window, at_least in ((0, None, 15), (30, None, 10), (0, 20_000, 30), (25, 20_000, 10)):
        exchange = Exchange(ABSENT)
        began = exchange.mono
        assert resolve(exchange, kept(seconds=seconds, window=window)).state == N
        assert at_least - 0.1 <= (exchange.mono - began) / S <= at_least + 0.3


def test_the_window_is_the_one_that_was_sent():
    """Not that of the client that asks."""
    exchange = Exchange(ABSENT)
    began = exchange.mono
    assert resolve(exchange, kept(window=1000), recv_window=60_000).state == N
    assert (exchange.mono - began) / S < 12


def test_too_late_to_say():
    for seconds, state in ((3000, N), (4000, U)):
        exchange = Exchange(ABSENT)
        resolution = resolve(exchange, kept(seconds=seconds))
        assert resolution.state == state, resolution
    assert "too long ago" in resolution.reason


def test_an_older_order_of_its_name():
    exchange = Exchange(shown("FILLED", time=LATER - 120_000))
    assert resolve(exchange, kept()).state == N
    exchange = Exchange(shown("FILLED", time=LATER - 120_000))
    assert resolve(exchange, kept(seconds=90)).state == E


def test_microseconds(monkeypatch):
    exchange = Exchange(ABSENT)
    error = kept()
    error.request = {**error.request, "timestamp": error.request["timestamp"] * 1000}
    began = exchange.mono
    assert resolve(exchange, error).state == N
    assert 14.9 <= (exchange.mono - began) / S <= 15.3


def test_other_requests():
    assert resolve(Exchange(shown("CANCELED")), kept(CANCEL, order_id=7), wait=0).state == E
    orders = [{"symbol": "A", "new_client_order_id": "an-id"}]
    resolution = resolve(Exchange(shown("NEW")), kept(BATCH, symbol=None, orders=orders), wait=0)
    assert (resolution.state, len(resolution.parts)) == (E, 1)


# --- whose request it was ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", KEYS)
def test_the_same_key_is_the_same_account(key):
    assert resolve(Exchange(shown("NEW")), kept(credentials=key), wait=0).state == E


def test_another_account_knows_nothing_of_it():
    """What it does not have proves nothing, and would be taken for "not executed"."""
    exchange = Exchange(ABSENT)
    for error in (kept(credentials=Credentials.hmac("another-key", "s")), ExecutionUnknown("new_order", {}, "lost")):
        with pytest.raises(ValueError, match=r"^the request was sent by .*; this client is  ?at toy for [0-9a-f]{12}$"):
            resolve(exchange, error)
    assert exchange.sent == []


@pytest.mark.parametrize("part", ["product", "place"])
def test_another_product_or_host_knows_nothing_of_it(part):
    exchange = Exchange(ABSENT)
    call = exchange.call(NEW)
    venue = type(call.venue)(**{**{name: getattr(call.venue, name) for name in call.venue.__slots__}, part: "other"})
    with pytest.raises(ValueError, match=r"^the request was sent by "):
        inquiry(call.runner, venue, call.options, call.observer, kept())


def test_what_cannot_be_asked_for():
    error = kept()
    error.operation = "old_name"
    with pytest.raises(ValueError, match=r"^this client knows no old_name$"):
        resolve(Exchange(), error)
    for timestamp in (None, "1700000000000", True):
        error = kept()
        error.request = {**error.request, "timestamp": timestamp}
        with pytest.raises(ValueError, match=r"^the request has no timestamp"):
            resolve(Exchange(), error)
    with pytest.raises(TypeError, match=r"^resolve takes an ExecutionUnknown$"):
        resolve(Exchange(), ValueError())  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^wait is a number"):
        resolve(Exchange(), kept(), wait=-1)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_no_secret_is_kept(protocol):
    found = ask(Exchange(LOST), NEW, {"new_client_order_id": "an-id"})
    stored = pickle.dumps(found, protocol)
    assert b"an-id" in stored and CREDENTIALS.account.encode() in stored
    assert b"toy-key" not in stored and b"toy-secret" not in stored and b"signature" not in stored


def test_what_only_the_websocket_api_can_ask_is_not_tried_over_rest():
    """Spot's query over the WebSocket API has another name and other rules than that of REST."""
    key, other = Credentials.hmac("toy-key", "toy-secret"), "http://127.0.0.1:1"
    with Spot(key, base_url=other) as client:
        sender = sender_of(client._venue, client._options)
        request = {"symbol": "A", "newClientOrderId": "mine", "timestamp": 1}
        error = ExecutionUnknown("place_new_order", request, "lost", sender=sender, client_order_id="mine")
        with pytest.raises(ValueError, match="went over the WebSocket API"):
            client.resolve(error)
    again = pickle.loads(pickle.dumps(error))
    assert (again.resolve().state, again.resolve().client_order_id) == ("unknown", "mine")
