"""New orders get an id before they are sent, and nothing else is ever added to a request."""

from __future__ import annotations

import asyncio
import json
import re
from urllib.parse import parse_qsl

import pytest
from binance_typed import ConstraintError, UsdsFutures, UsdsFuturesWs
from binance_typed.runtime.operation import Param
from binance_typed.runtime.options import new_order_id
from binance_typed.runtime.wire import Answer
from msgspec.structs import replace

from tests.client.scripted import BATCH, CANCEL, CHANGE, ENDS, NEW, QUERY, SYMBOL, TEST, TICKER, Exchange, ask, ok

OVER = pytest.mark.parametrize("over", ["rest", "ws"])
#: What a signed request carries besides its parameters.
SIGNED = {"rest": {"timestamp", "signature"}, "ws": {"timestamp", "signature", "apiKey"}}
#: As the exchange takes them in every product.
TAKEN = re.compile(r"[.A-Z:/a-z0-9_-]{1,36}")


def sent(exchange: Exchange, over: str) -> dict[str, object]:
    """The parameters of the only request, without what every signed request carries."""
    (found,) = exchange.sent
    return {name: value for name, value in found.items() if name not in {"", *SIGNED[over]}}


@OVER
def test_an_order_without_an_id_gets_one(over):
    exchange = Exchange(ok())
    ask(exchange, NEW, {"price": "1.5"}, over=over)
    found = sent(exchange, over)
    assert TAKEN.fullmatch(str(found.pop("newClientOrderId")))
    assert found == {"symbol": "A", "price": "1.5"}


@OVER
@pytest.mark.parametrize("given", ["mine", "x" * 36, "0"])
def test_an_id_that_is_given_stays(over, given):
    exchange = Exchange(ok())
    ask(exchange, NEW, {"new_client_order_id": given}, over=over, order_ids=lambda: pytest.fail("not needed"))
    assert sent(exchange, over) == {"symbol": "A", "newClientOrderId": given}


@OVER
def test_none_is_no_id(over):
    exchange = Exchange(ok())
    ask(exchange, NEW, {"new_client_order_id": None}, over=over, order_ids=lambda: "made")
    assert sent(exchange, over)["newClientOrderId"] == "made"


@OVER
def test_without_ids_nothing_is_added(over):
    exchange = Exchange(ok())
    ask(exchange, NEW, over=over, order_ids=None)
    assert sent(exchange, over) == {"symbol": "A"}
    exchange = Exchange(ok())
    batch = [{"symbol": "A"}, {"symbol": "B", "new_client_order_id": "mine"}]
    ask(exchange, BATCH, {"symbol": None, "orders": batch}, over=over, order_ids=None)
    assert _batch(sent(exchange, over)) == [{"symbol": "A"}, {"symbol": "B", "newClientOrderId": "mine"}]


@OVER
@pytest.mark.parametrize(
    ("operation", "params", "expected"),
    [
        (TEST, {}, {"symbol": "A"}),
        (CANCEL, {"order_id": 7}, {"symbol": "A", "orderId": 7}),
        (CHANGE, {"order_id": 7, "price": "1"}, {"symbol": "A", "orderId": 7, "price": "1"}),
        (QUERY, {"order_id": 7}, {"symbol": "A", "orderId": 7}),
        (TICKER, {}, {"symbol": "A"}),
    ],
)
def test_what_places_no_order_gets_none(over, operation, params, expected):
    """A test order among them: the exchange keeps none."""
    exchange = Exchange(ok())
    ask(exchange, operation, params, over=over, order_ids=lambda: pytest.fail("not needed"))
    assert {name: str(value) for name, value in sent(exchange, over).items()} == {
        name: str(value) for name, value in expected.items()
    }
    (found,) = exchange.sent
    assert found.keys() - {"", *expected} == (SIGNED[over] if operation.auth == "signed" else set())


def _batch(found):
    assert found.keys() == {"orders"}
    orders = found["orders"]
    return json.loads(orders) if isinstance(orders, str) else orders


@OVER
@pytest.mark.parametrize("kind", [list, tuple])
def test_every_order_of_a_batch_has_its_own(over, kind):
    names = iter("abc")
    batch = kind([{"symbol": "A"}, {"symbol": "B", "new_client_order_id": "mine", "price": "1"}, {"symbol": "C"}])
    before = json.dumps(batch)
    exchange = Exchange(ok())
    ask(exchange, BATCH, {"symbol": None, "orders": batch}, over=over, order_ids=lambda: next(names))
    assert _batch(sent(exchange, over)) == [
        {"symbol": "A", "newClientOrderId": "a"},
        {"symbol": "B", "newClientOrderId": "mine", "price": "1"},
        {"symbol": "C", "newClientOrderId": "b"},
    ]
    assert json.dumps(batch) == before  # the caller's own is left alone


@pytest.mark.parametrize("orders", ["x", 7, [7], [None], {"symbol": "A"}, None])
def test_a_batch_that_is_none_is_refused_as_ever(orders):
    exchange = Exchange(ok())
    required = replace(BATCH, params=(replace(BATCH.params[0], mandatory=True),))
    assert type(ask(exchange, required, {"orders": orders})) is ConstraintError
    assert exchange.sent == []


def test_ids_are_told_apart():
    found = {new_order_id() for _ in range(1000)}
    assert len(found) == 1000
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in found)


def test_an_id_that_the_exchange_would_not_take_is_refused_here():
    exchange = Exchange(ok())
    strict = replace(NEW, params=(SYMBOL, Param("newClientOrderId", "new_client_order_id", "STRING", max_length=36)))
    found = ask(exchange, strict, order_ids=lambda: "x" * 37)
    assert type(found) is ConstraintError
    assert "new_client_order_id" in str(found)
    assert exchange.sent == []


def test_the_id_is_known_when_the_outcome_is_not():
    exchange = Exchange(ENDS["lost"]())
    found = ask(exchange, NEW)
    assert found.client_order_id == exchange.sent[0]["newClientOrderId"]
    batch = [{"symbol": "A"}]
    found = ask(exchange, BATCH, {"symbol": None, "orders": batch})
    assert found.client_order_id is None
    assert "newClientOrderId" in str(found.request)  # each of its orders has one


# --- the products -----------------------------------------------------------------------------------------------


class Recorder:
    """A transport that takes everything down."""

    def __init__(self):
        self.targets = []

    def send(self, request, timeout):
        self.targets.append((request.target, request.body.decode()))
        return Answer(200, {}, b'{"orderId":1}')

    def close(self):
        pass


ORDER = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": "1"}
ON_THE_WIRE = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": "1"}


def test_an_order_of_a_product(credentials):
    there = Recorder()
    with UsdsFutures(credentials, transport=there, server_time=False, base_url="http://127.0.0.1") as client:
        client.new_order(**ORDER)
        client.new_order(**ORDER, new_client_order_id="mine")
        client.test_order(**ORDER)
        client.place_multiple_orders(batch_orders=[ORDER, {**ORDER, "new_client_order_id": "mine"}])
    one, two, three, four = (dict(parse_qsl(body)) for _, body in there.targets)
    for each in (one, two, three, four):
        del each["timestamp"], each["signature"]
    assert TAKEN.fullmatch(one.pop("newClientOrderId"))
    assert two.pop("newClientOrderId") == "mine"
    assert one == two == three == ON_THE_WIRE
    first, second = json.loads(four.pop("batchOrders"))
    assert TAKEN.fullmatch(first.pop("newClientOrderId"))
    assert second.pop("newClientOrderId") == "mine"
    assert first == second == ON_THE_WIRE
    assert four == {}


@pytest.mark.parametrize("order_ids", [new_order_id, None])
def test_an_order_over_the_websocket(peer, credentials, order_ids):
    def script(link):
        link.upgrade()
        while True:
            link.reply(link.frame())

    there = peer(script)
    with UsdsFuturesWs(credentials, base_url=there.url, server_time=False, order_ids=order_ids) as client:
        client.new_order(**ORDER)
    params = json.loads(there.requests[0])["params"]
    for name in ("timestamp", "signature", "apiKey"):
        del params[name]
    assert (params.pop("newClientOrderId", None) is None) == (order_ids is None)
    assert params == ON_THE_WIRE


@pytest.mark.parametrize("kind", ["rest", "async rest", "ws", "async ws"])
def test_over_sockets(served, clients, credentials, kind):
    there = served(kind, b'{"orderId":7}')
    client = clients[kind](credentials, base_url=there.url)
    if not kind.startswith("async"):
        with client:
            client._call(NEW, symbol="A")
    else:

        async def run():
            async with client:
                await client._call(NEW, symbol="A")

        asyncio.run(run())
    assert re.search(rb'newClientOrderId[":=]+[0-9a-f]{32}\b', there.requests[0])
