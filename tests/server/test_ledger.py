"""Orders that are kept: made once, found by any of their names, canceled, changed, and counted."""

from __future__ import annotations

import json
from decimal import Decimal
from urllib.parse import quote

import pytest

from generator.server import Hmac, Settings
from generator.server.answers import Answer
from generator.server.books import books
from generator.server.errors import Refusal
from generator.server.ledger import Ledger
from generator.server.request import Request
from tests.server import orders

KEYS = {"demo": Hmac("demo")}


@pytest.fixture
def book(serve):
    return serve(orders.files(), Settings(keys=KEYS, ledger=True, fill_market=True))


def new(server, name="a", more=""):
    return server.signed(f"symbol=BTC&quantity=1.50&price=2&newClientOrderId={name}{more}", "POST")


def query(server, what):
    return server.signed(f"symbol=BTC&{what}", "GET")


def test_an_order_is_made_and_found_by_either_name(book):
    made = new(book).body
    assert made == {
        "clientOrderId": "a", "orderId": made["orderId"], "symbol": "BTC", "status": "NEW", "price": "2",
        "origQty": "1.50", "executedQty": "0", "side": "SELL", "type": "LIMIT", "updateTime": book.clock.now,
        "other": "kept",
    }  # fmt: skip
    for what in ("origClientOrderId=a", f"orderId={made['orderId']}"):
        assert query(book, what).body == made
    second = new(book, "b").body
    assert second["orderId"] > made["orderId"]
    assert query(book, f"orderId={second['orderId']}&origClientOrderId=b").body["clientOrderId"] == "b"


def test_what_was_never_made_is_absent(book):
    number = new(book).body["orderId"]
    for what in ("origClientOrderId=b", "orderId=5", "orderId=99999999999"):
        assert (query(book, what).status, query(book, what).code) == (400, -2013)
    for what in ("origClientOrderId=a", f"orderId={number}"):
        assert book.signed(f"symbol=ETH&{what}", "GET").code == -2013


def test_a_second_order_of_that_name_is_refused_while_the_first_is_open(book):
    first = new(book).body["orderId"]
    again = new(book)
    assert (again.code, book.requests()[-1]["executed"]) == (-2010, False)
    (row,) = book.control("GET", "orders")
    assert (row["duplicates"], row["executed"]) == (1, {"new": 1, "cancel": 0, "change": 0})
    book.signed("symbol=BTC&origClientOrderId=a")
    assert new(book).body["orderId"] > first
    assert query(book, "origClientOrderId=a").body["status"] == "NEW"
    assert query(book, f"orderId={first}").body["status"] == "CANCELED"


def test_the_duplicate_code_that_the_product_documents(serve):
    files = orders.files()
    files["toy/product.yaml"] = files["toy/product.yaml"].replace("{code: -2010}", "{code: -4116}")
    book = serve(files, Settings(keys=KEYS, ledger=True))
    assert [new(book).code for _ in range(2)] == [None, -4116]


def test_cancel(book):
    new(book)
    canceled = book.signed("symbol=BTC&origClientOrderId=a").body
    assert (canceled["status"], canceled["clientOrderId"]) == ("CANCELED", "a")
    assert query(book, "origClientOrderId=a").body["status"] == "CANCELED"
    for what in ("origClientOrderId=a", "origClientOrderId=zz"):
        assert book.signed(f"symbol=BTC&{what}").code == -2011
    (row,) = book.control("GET", "orders")
    assert row["executed"] == {"new": 1, "cancel": 1, "change": 0}
    assert [event["effect"] for event in row["events"]] == ["new", "cancel"]
    assert [event["request"] for event in row["events"]] == [1, 2]


def test_change(book):
    new(book)
    book.clock.now += 10
    changed = book.signed("symbol=BTC&origClientOrderId=a&price=7&quantity=3", "PUT").body
    assert (changed["price"], changed["origQty"], changed["updateTime"]) == ("7", "3", book.clock.now)
    assert query(book, "origClientOrderId=a").body["price"] == "7"
    assert book.signed("symbol=BTC&origClientOrderId=b&price=7", "PUT").code == -2013


def test_a_market_order_is_filled_at_once(book):
    made = new(book, more="&type=MARKET").body
    assert (made["status"], made["executedQty"], made["type"]) == ("FILLED", "1.50", "MARKET")
    assert book.signed("symbol=BTC&origClientOrderId=a").code == -2011


def test_an_order_without_a_name_is_given_one(book):
    made = book.signed("symbol=BTC&quantity=1", "POST").body
    assert query(book, f"origClientOrderId={made['clientOrderId']}").body["orderId"] == made["orderId"]


def test_both_transports_share_the_orders(book):
    new(book)
    socket = book.socket()
    found = book.ask(socket, "order.status", book.ws_params(symbol="BTC", origClientOrderId="a"))
    assert found["result"]["status"] == "NEW"
    assert book.ask(socket, "order.cancel", book.ws_params(symbol="BTC", origClientOrderId="a"))["status"] == 200
    assert query(book, "origClientOrderId=a").body["status"] == "CANCELED"
    gone = book.ask(socket, "order.status", book.ws_params(symbol="BTC", origClientOrderId="b"))
    assert (gone["status"], gone["error"]["code"]) == (400, -2013)


def test_a_batch_goes_element_by_element(book):
    new(book, "b")
    listed = [{"symbol": "BTC", "quantity": "1", "newClientOrderId": name} for name in "abc"]
    answer = book.signed(f"orders={quote(json.dumps(listed))}", "POST", "/batch").body
    assert [each.get("clientOrderId", each.get("code")) for each in answer] == ["a", -2010, "c"]
    assert {row["client_id"]: row["duplicates"] for row in book.control("GET", "orders")} == {"b": 1, "a": 0, "c": 0}
    assert book.requests()[-1]["executed"] is True


def test_a_request_that_breaks_a_rule_makes_no_order(book):
    for wrong in ("&nonsense=1", "&recvWindow=99999"):
        assert new(book, more=wrong).status == 400
    target = f"/order?symbol=BTC&newClientOrderId=a&timestamp={book.clock.now}&signature=00"
    assert book.send("POST", target, headers={"X-MBX-APIKEY": "demo"}).code == -1022
    assert new(book, more=f"&timestamp={book.clock.now - 6000}").code == -1021
    assert book.control("GET", "orders") == []


def test_accounts_do_not_see_each_other(serve):
    book = serve(orders.files(), Settings(keys=KEYS | {"other": Hmac("demo")}, ledger=True))
    new(book)
    text = f"symbol=BTC&origClientOrderId=a&timestamp={book.clock.now}"
    target = f"/order?{text}&signature={orders.sign(text)}"
    assert book.send("GET", target, headers={"X-MBX-APIKEY": "other"}).code == -2013


def test_a_reset_forgets_the_orders(book):
    new(book)
    book.control("POST", "reset")
    assert book.control("GET", "orders") == []
    assert query(book, "origClientOrderId=a").code == -2013


def test_without_a_ledger_answers_are_the_documented_ones(serve):
    plain = serve(orders.files())
    assert [new(plain).body["clientOrderId"] for _ in range(2)] == ["example"] * 2
    assert plain.control("GET", "orders") == []


def test_every_request_of_the_catalogue_has_a_book(real_catalogue):
    found, relations = books(real_catalogue)
    assert relations
    for request in relations:
        book = found[request]
        assert book.client_names, request
        assert book.opened not in book.final, request
        assert book.number_name.endswith("Id"), request
        assert book.number_name not in book.client_names, request


class Desk:
    """The ledger of the whole catalogue, asked without a wire and without rules."""

    def __init__(self, catalogue):
        self.catalogue = catalogue
        self.ledger = Ledger(catalogue)

    def ask(self, identity, values):
        endpoint = self.catalogue.by_id[identity]
        product = self.catalogue.products[endpoint.product]
        request = Request("rest", product, endpoint, "", "", "", key="K")
        example = next((each for each in endpoint.examples if each.status < 400), None)
        given = Answer(200, example.value if example else {}, "example")
        return self.ledger.answer(request, values, given, 1000, 1).body


def test_every_order_of_the_catalogue_goes_its_way(real_catalogue):
    """Made, found by what the relation says, canceled by every request that cancels, each only once."""
    relations = [each for found in real_catalogue.relations.values() for each in found.orders]
    made = [each for each in relations if each.effect == "new" and each.query]
    assert len(made) > 20
    for relation in made:
        told = {"symbol": "BTC", "quantity": Decimal("1.5"), relation.client_id.rpartition("].")[2]: "mine"}
        is_batch = "[]" in relation.client_id
        sent = {relation.client_id.partition("[]")[0]: [told]} if is_batch else told
        asked = {param: told[of.rpartition("].")[2]] for param, of in relation.match if of.rpartition("].")[2] in told}
        same = [
            each
            for each in relations
            if each.kind == relation.kind and each.request.split("/")[0] == relation.request.split("/")[0]
        ]
        cancels = [each for each in same if each.effect == "cancel" and each.query]
        for cancel in [None, *cancels]:
            desk = Desk(real_catalogue)
            with pytest.raises(Refusal) as absent:
                desk.ask(relation.query, asked)
            assert absent.value.code in (relation.absent or (-2013,))
            desk.ask(relation.request, sent)
            (order,) = desk.ledger.orders
            shown = desk.ask(relation.query, asked)
            assert "mine" in shown.values() or not isinstance(shown, dict), relation.request
            assert order.number in shown.values(), relation.request
            assert shown.get(relation.status, order.book.opened) == order.book.opened
            if cancel is not None:
                named = [of for param, of in cancel.match if param in order.book.client_names]
                by_name = {"symbol": "BTC"} | {
                    of.removesuffix("[]"): ["mine"] if of.endswith("[]") else "mine" for of in named
                }
                desk.ask(cancel.request, by_name)
                assert order.status in (relation.canceled or relation.unclear)
                assert desk.ask(relation.query, asked).get(relation.status, order.status) == order.status
                if "[]" in named[0]:
                    assert [each.keys() for each in desk.ask(cancel.request, by_name)] == [{"code", "msg"}]
                    continue
                with pytest.raises(Refusal):
                    desk.ask(cancel.request, by_name)
