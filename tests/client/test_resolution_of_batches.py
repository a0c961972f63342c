"""What became of requests about several orders: each is asked for, and what is said of all is so of each."""

from __future__ import annotations

import itertools
import logging
from typing import Any

import pytest
from binance_typed import ExecutionUnknown, UsdsFutures
from binance_typed.runtime.operation import Operation
from binance_typed.runtime.parts import is_several, parts_of, whole
from binance_typed.runtime.wire import Answer

from tests.client.scripted import BATCH, CANCEL_BATCH, CHANGE_BATCH, CREDENTIALS, ENDS, NEW, REPLACE, S, ask, ok
from tests.client.scripted import Exchange as Scripted
from tests.client.scripted import error as refused
from tests.client.test_interrupted import PLAIN, Sends
from tests.client.test_resolution import BEFORE, CLOSED, NOW, SETTLED, E, N, U

LOST, ABSENT = ENDS["lost"](), refused(400, -2013)
M = "mixed"


class Exchange(Scripted):
    closed = False


def order(name: Any = None, number: int = 7, status: str = "NEW", **more: Any) -> Answer:
    return ok({"orderId": number, "clientOrderId": name, "status": status, "price": "1.5", **more})


def knows(orders: dict[str, Answer]) -> Any:
    """What the query answers: by the client's name of an order, or by its number."""
    return lambda params: orders.get(params.get("origClientOrderId") or params.get("orderId"), ABSENT)


def lost(exchange: Exchange, operation: Operation[Any], **params: Any) -> ExecutionUnknown:
    exchange.script = [LOST]
    found = ask(exchange, operation, {"symbol": "A" if operation in (CANCEL_BATCH, REPLACE) else None, **params})
    assert type(found) is ExecutionUnknown
    exchange.sent.clear()
    exchange.naps.clear()
    return found


def batch(*names: str) -> dict[str, Any]:
    return {"orders": [{"symbol": f"S{at}", "new_client_order_id": name} for at, name in enumerate(names)]}


def settled(exchange: Exchange) -> None:
    exchange.mono += round(SETTLED * S)


# --- new orders -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_settled", [False, True])
@pytest.mark.parametrize("states", list(itertools.product((E, N, U), repeat=3)))
def test_the_whole_is_no_more_than_its_parts(states, is_settled):
    exchange = Exchange()
    found = lost(exchange, BATCH, **batch("a", "b", "c"))
    if is_settled:
        settled(exchange)
    answers = {E: order, N: lambda name: ABSENT, U: lambda name: refused(401, -2014)}
    exchange.script = [knows({name: answers[state](name) for name, state in zip("abc", states, strict=True)})]
    resolution = found.resolve(wait=0)
    parts = [part.state for part in resolution.parts]
    assert parts == [U if state == N and not is_settled else state for state in states]
    wanted = U if U in parts else parts[0] if len(set(parts)) == 1 else M
    assert resolution.state == wanted
    assert (resolution.answer, resolution.client_order_id) == (None, None)
    assert [part.client_order_id for part in resolution.parts] == ["a", "b", "c"]
    assert [part.answer is not None for part in resolution.parts] == [state == E for state in states]
    assert [sent["symbol"] for sent in exchange.sent] == ["S0", "S1", "S2"]


def test_who_sends_again_what_was_not_executed_sends_nothing_twice():
    """The program that a trader writes first; and the exchange has every mixture of the orders."""
    for there in itertools.product((False, True), repeat=3):
        exchange = Exchange()
        found = lost(exchange, BATCH, **batch("a", "b", "c"))
        exchange.script = [knows({name: order(name) for name, has in zip("abc", there, strict=True) if has})]
        resolution = found.resolve()
        if resolution.state == "not executed":
            assert not any(there)
        again = [part.client_order_id for part in resolution.parts if part.state == "not executed"]
        assert again == [name for name, has in zip("abc", there, strict=True) if not has]
        assert resolution.state == (E if all(there) else M if any(there) else N)


def test_a_reason_that_counts():
    exchange = Exchange()
    found = lost(exchange, BATCH, **batch("a", "b", "c"))
    settled(exchange)
    exchange.script = [knows({"a": order("a"), "b": refused(500)})]
    assert found.resolve(wait=0).reason == "of 3 orders: 1 executed, 1 not executed, 1 unknown"


@pytest.mark.parametrize("names", [("a",), ("a", "b")])
def test_ids_of_the_client(names):
    """Orders that came without one were given one, by which they are found."""
    exchange = Exchange()
    found = lost(exchange, BATCH, orders=[{"symbol": "A"} for _ in names])
    sent = [each["newClientOrderId"] for each in found.request["orders"]]
    exchange.script = [knows({name: order(name) for name in sent})]
    resolution = found.resolve()
    assert (resolution.state, [part.client_order_id for part in resolution.parts]) == (E, sent)
    assert found.client_order_id is None


def test_each_is_compared_with_its_own_element():
    exchange = Exchange()
    orders = [{"symbol": "A", "new_client_order_id": name, "price": price} for name, price in (("a", "1"), ("b", "2"))]
    found = lost(exchange, BATCH, orders=orders)
    settled(exchange)
    exchange.script = [knows({"a": order("a", price="1.0"), "b": order("b", price="1.0")})]
    assert [part.state for part in found.resolve(wait=0).parts] == [E, U]


def test_an_older_order_of_one_id():
    exchange = Exchange()
    found = lost(exchange, BATCH, **batch("a", "b"))
    settled(exchange)
    exchange.script = [knows({"a": order("a", time=BEFORE), "b": order("b", time=NOW)})]
    resolution = found.resolve(wait=0)
    assert (resolution.state, [part.state for part in resolution.parts]) == (M, [N, E])


def test_two_orders_of_one_id():
    """One of them was refused, and nobody knows which."""
    exchange = Exchange()
    found = lost(exchange, BATCH, orders=[{"symbol": "A", "new_client_order_id": name} for name in ("a", "a", "b")])
    settled(exchange)
    exchange.script = [knows({"a": order("a"), "b": order("b")})]
    resolution = found.resolve(wait=0)
    assert (resolution.state, [part.state for part in resolution.parts]) == (U, [U, U, E])
    assert resolution.parts[0].reason == "the request names this order twice"
    assert len(exchange.sent) == 1
    # Of two symbols there may be one order each.
    found = lost(exchange, BATCH, **batch("a", "a"))
    exchange.script = [knows({"a": order("a")})]
    assert found.resolve(wait=0).state == E


def test_orders_without_an_id():
    exchange = Exchange(LOST)
    orders = [{"symbol": "A"}, {"symbol": "A"}, {"symbol": "A", "new_client_order_id": "c"}]
    found = ask(exchange, BATCH, {"symbol": None, "orders": orders}, order_ids=None)
    exchange.sent.clear()
    exchange.script = [knows({"c": order("c")})]
    resolution = found.resolve()
    assert (resolution.state, [part.state for part in resolution.parts]) == (U, [U, U, E])
    assert resolution.parts[0].reason == "the order was sent without an id"
    assert len(exchange.sent) == 1


def test_a_batch_of_none():
    exchange = Exchange()
    found = lost(exchange, BATCH, orders=[])
    settled(exchange)
    resolution = found.resolve()
    assert (resolution.state, resolution.parts, resolution.reason) == (U, (), "the request names no order")
    assert exchange.sent == []
    assert whole(()).state == U


def test_the_orders_of_an_interrupted_batch_are_named(caplog):
    client = UsdsFutures(CREDENTIALS, transport=Sends(KeyboardInterrupt()), **PLAIN)
    order = {"symbol": "A", "side": "BUY", "type": "MARKET", "quantity": 1}
    with caplog.at_level(logging.WARNING), pytest.raises(KeyboardInterrupt) as caught:
        client.place_multiple_orders(batch_orders=[{**order, "new_client_order_id": name} for name in "ab"])
    said = "place_multiple_orders: it may have been executed as a, b; query before you repeat it"
    assert caught.value.__notes__ == [said]
    assert "client_order_id=a, b" in caplog.text


# --- how long, and how often ------------------------------------------------------------------------------------


def test_what_is_known_is_not_asked_again():
    exchange = Exchange()
    found = lost(exchange, BATCH, **batch("a", "b", "c"))
    began = exchange.mono
    exchange.script = [knows({"a": order("a"), "c": order("c")})]
    assert found.resolve().state == M
    asked = [sent["origClientOrderId"] for sent in exchange.sent]
    assert asked[:3] == ["a", "b", "c"] and set(asked[3:]) == {"b"}
    assert 14.9 <= (exchange.mono - began) / S <= 15.4


@pytest.mark.parametrize("count", [1, 5, 10])
def test_a_round_has_one_query_for_each(count):
    exchange = Exchange()
    found = lost(exchange, BATCH, **batch(*(f"n{at}" for at in range(count))))
    exchange.script = [ABSENT]
    assert found.resolve(wait=0).state == U
    assert len(exchange.sent) == count and exchange.naps == []
    exchange.sent.clear()
    assert found.resolve().state == N
    rounds = len(exchange.naps) + 1
    assert count * (rounds - 1) < len(exchange.sent) <= count * rounds <= count * 16


@pytest.mark.parametrize(("wait", "rounds"), [(0, 1), (2, 1), (4, 2)])
def test_a_slow_exchange(wait, rounds):
    """Each order is asked for once, then nobody waits longer than was wanted, by a second and a query."""
    exchange = Exchange()
    found = lost(exchange, BATCH, **batch("a", "b", "c", "d"))
    exchange.script, exchange.lasts, began = [ABSENT], 0.9, exchange.mono
    assert found.resolve(wait).state == U
    elapsed = (exchange.mono - began) / S
    assert elapsed <= max(4 * 0.9, wait + 2)
    assert len(exchange.sent) <= rounds * 4


def test_the_last_order_counts_from_its_own_query():
    """It becomes certain while the round goes on: for what was asked before that it is not."""
    exchange = Exchange()
    found = lost(exchange, BATCH, **batch("a", "b", "c"))
    exchange.mono += round((SETTLED - 0.8) * S)
    exchange.lasts, exchange.script = 0.5, [ABSENT]
    resolution = found.resolve(wait=0)
    assert (resolution.state, [part.state for part in resolution.parts]) == (U, [U, U, N])


def test_a_client_that_is_closed_meanwhile():
    exchange = Exchange()
    found = lost(exchange, BATCH, **batch("a", "b", "c"))

    def closing(params):
        exchange.closed = params["origClientOrderId"] == "b"
        return order("a") if params["origClientOrderId"] == "a" else ABSENT

    exchange.script = [closing, closing, ABSENT]
    resolution = found.resolve()
    assert (resolution.state, [part.state for part in resolution.parts]) == (U, [E, U, U])
    assert [part.reason for part in resolution.parts[1:]] == [CLOSED, CLOSED]


# --- cancels ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("params", [{"order_ids": [1, 2, 3]}, {"client_ids": ["1", "2", "3"]}])
@pytest.mark.parametrize("is_settled", [False, True])
def test_cancels(params, is_settled):
    exchange = Exchange()
    found = lost(exchange, CANCEL_BATCH, **params)
    if is_settled:
        settled(exchange)
    ends = {"1": "CANCELED", "2": "FILLED", "3": "NEW"}
    exchange.script = [knows({name: order(name, int(name), state) for name, state in ends.items()})]
    resolution = found.resolve(wait=0)
    assert [part.state for part in resolution.parts] == [E, N, N if is_settled else U]
    assert resolution.state == (M if is_settled else U)
    names = ["1", "2", "3"] if "client_ids" in params else [None] * 3
    assert [part.client_order_id for part in resolution.parts] == names
    assert {sent["symbol"] for sent in exchange.sent} == {"A"}
    asked = "orderId" if "order_ids" in params else "origClientOrderId"
    assert [sent[asked] for sent in exchange.sent] == ["1", "2", "3"]


def test_cancels_by_both_kinds_of_ids():
    exchange = Exchange()
    found = lost(exchange, CANCEL_BATCH, order_ids=[1], client_ids=["b", "b"])
    exchange.script = [knows({"1": order("x", 1, "CANCELED"), "b": order("b", 2, "CANCELED")})]
    resolution = found.resolve()
    assert (resolution.state, len(resolution.parts)) == (E, 3)


# --- changes ----------------------------------------------------------------------------------------------------


def test_changes():
    exchange = Exchange()
    orders = [{"symbol": "A", "order_id": 1, "price": "1.5"}, {"symbol": "A", "orig_client_order_id": "b", "price": 2}]
    found = lost(exchange, CHANGE_BATCH, orders=orders)
    settled(exchange)
    exchange.script = [knows({"1": order("x", 1), "b": order("b", 2, updateTime=BEFORE)})]
    resolution = found.resolve()
    assert (resolution.state, [part.state for part in resolution.parts]) == (M, [E, N])
    assert [part.client_order_id for part in resolution.parts] == [None, "b"]


def test_one_order_changed_twice():
    exchange = Exchange()
    orders = [{"symbol": "A", "order_id": 1, "price": price} for price in ("1.5", "2")]
    found = lost(exchange, CHANGE_BATCH, orders=orders)
    settled(exchange)
    exchange.script = [order("x", 1)]
    assert [part.state for part in found.resolve().parts] == [U, U]


# --- one order in the place of another --------------------------------------------------------------------------

REPLACED = {"cancel_order_id": 1, "new_client_order_id": "b", "price": "1.5"}


@pytest.mark.parametrize(
    ("old", "new", "state", "parts"),
    [
        ("CANCELED", "NEW", E, [E, E]),
        ("CANCELED", None, M, [E, N]),
        ("FILLED", None, N, [N, N]),
        ("NEW", None, N, [N, N]),
        ("NEW", "NEW", M, [N, E]),
        (None, "NEW", U, [U, E]),
        (None, None, U, [U, N]),
    ],
)
def test_one_order_in_the_place_of_another(old, new, state, parts):
    exchange = Exchange()
    found = lost(exchange, REPLACE, **REPLACED)
    settled(exchange)
    known = {"1": order("a", 1, old) if old else ABSENT, "b": order("b", 2, new) if new else ABSENT}
    exchange.script = [knows(known)]
    resolution = found.resolve()
    assert (resolution.state, [part.state for part in resolution.parts]) == (state, parts)
    assert [part.client_order_id for part in resolution.parts] == [None, "b"]
    assert found.client_order_id == "b"


def test_one_order_in_the_place_of_another_of_its_name():
    exchange = Exchange()
    found = lost(exchange, REPLACE, new_client_order_id="b", cancel_orig_client_order_id="b")
    settled(exchange)
    exchange.script = [order("b")]
    assert found.resolve(wait=0).state == U


# --- parts ------------------------------------------------------------------------------------------------------


def test_parts_of_what_was_sent():
    assert BATCH.query is not None and CANCEL_BATCH.query is not None and NEW.query is not None
    (one,) = parts_of(NEW.query, {"symbol": "A", "newClientOrderId": "a", "price": "1"})
    assert (one.asked, one.client_order_id) == ({"symbol": "A", "orig_client_order_id": "a"}, "a")
    assert [is_several(each) for each in (NEW.query, BATCH.query, CANCEL_BATCH.query)] == [False, True, True]
    values = {"orders": [{"symbol": "A", "newClientOrderId": "a", "price": "1"}], "recvWindow": 5}
    (one,) = parts_of(BATCH.query, values)
    assert one.values == {"recvWindow": 5, "symbol": "A", "newClientOrderId": "a", "price": "1"}
    assert parts_of(CANCEL_BATCH.query, {"symbol": "A"}) == ()
