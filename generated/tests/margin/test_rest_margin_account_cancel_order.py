"""Contract of margin/rest/margin_account_cancel_order: DELETE /sapi/v1/margin/order."""

from itertools import pairwise

import pytest

CLIENTS = ["Margin", "AsyncMargin"]
METHOD = "margin_account_cancel_order"
ENDPOINT = "margin/rest/margin_account_cancel_order"
OPERATION = "MARGIN_ACCOUNT_CANCEL_ORDER"
AUTH = "signed"
#: (arguments, what stands on the wire, what it costs)
FORMS = [
    ({"symbol": "BTCUSDT", "order_id": 7}, [("orderId", "7"), ("symbol", "BTCUSDT")], {"ip": 10}),
    (
        {"symbol": "BTCUSDT", "orig_client_order_id": "myOrigClientOrderId"},
        [("origClientOrderId", "myOrigClientOrderId"), ("symbol", "BTCUSDT")],
        {"ip": 10},
    ),
    (
        {"symbol": "BTCUSDT", "is_isolated": "TRUE", "order_id": 7, "new_client_order_id": "myNewClientOrderId"},
        [("isIsolated", "TRUE"), ("newClientOrderId", "myNewClientOrderId"), ("orderId", "7"), ("symbol", "BTCUSDT")],
        {"ip": 10},
    ),
]


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("arguments", "wire", "weight"), FORMS)
def test_sends_exactly(contract, client, arguments, wire, weight):
    request = ("DELETE", "/sapi/v1/margin/order")
    contract.sends(client, METHOD, arguments, request=request, wire=wire, signed=AUTH)
    contract.books(ENDPOINT, OPERATION, arguments, weight, on_success={})


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "rule"),
    [({"symbol": "BTCUSDT"}, "at least one of `order_id` and `orig_client_order_id` must be sent")],
)
def test_refuses_what_breaks_a_rule(contract, client, arguments, rule):
    contract.refuses(client, METHOD, arguments, rule)
    contract.is_refused_by_the_exchange(client, METHOD, arguments)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("one", "other"), list(pairwise(FORMS)))
def test_judges_as_the_exchange_does(contract, client, one, other):
    contract.agrees(client, METHOD, one[0] | other[0])


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("arguments", "missing"), [({"order_id": 7}, "symbol")])
def test_refuses_what_lacks_a_mandatory_parameter(contract, client, arguments, missing):
    contract.lacks(client, METHOD, arguments, missing)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"symbol": 7, "order_id": 7}, "symbol"),
        ({"symbol": "", "order_id": 7}, "symbol"),
        ({"symbol": "BTCUSDT", "is_isolated": 7, "order_id": 7}, "is_isolated"),
        ({"symbol": "BTCUSDT", "is_isolated": "", "order_id": 7}, "is_isolated"),
        ({"symbol": "BTCUSDT", "is_isolated": "no such value", "order_id": 7}, "is_isolated"),
        ({"symbol": "BTCUSDT", "order_id": "x"}, "order_id"),
        ({"symbol": "BTCUSDT", "order_id": 7, "orig_client_order_id": 7}, "orig_client_order_id"),
        ({"symbol": "BTCUSDT", "order_id": 7, "orig_client_order_id": ""}, "orig_client_order_id"),
        ({"symbol": "BTCUSDT", "order_id": 7, "new_client_order_id": 7}, "new_client_order_id"),
        ({"symbol": "BTCUSDT", "order_id": 7, "new_client_order_id": ""}, "new_client_order_id"),
    ],
)
def test_refuses_a_wrong_value(contract, client, arguments, name):
    contract.refuses(client, METHOD, arguments, f"`{name}`")


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "example", "fields"),
    [
        (
            {"symbol": "BTCUSDT", "order_id": 7},
            {
                "symbol": "LTCBTC",
                "isIsolated": True,
                "orderId": "28",
                "origClientOrderId": "myOrder1",
                "clientOrderId": "cancelMyOrder1",
                "price": "1.00000000",
                "origQty": "10.00000000",
                "executedQty": "8.00000000",
                "cummulativeQuoteQty": "8.00000000",
                "status": "CANCELED",
                "timeInForce": "GTC",
                "type": "LIMIT",
                "side": "SELL",
            },
            {
                "symbol": "LTCBTC",
                "is_isolated": True,
                "order_id": "28",
                "orig_client_order_id": "myOrder1",
                "client_order_id": "cancelMyOrder1",
                "price": "1.00000000",
                "orig_qty": "10.00000000",
                "executed_qty": "8.00000000",
                "cummulative_quote_qty": "8.00000000",
                "status": "CANCELED",
                "time_in_force": "GTC",
                "type": "LIMIT",
                "side": "SELL",
            },
        )
    ],
)
def test_decodes_the_documented_answer(contract, client, arguments, example, fields):
    contract.decodes(client, METHOD, arguments, example, fields)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("code", "name", "msg"), [(-2011, "CANCEL_REJECTED", "Unknown order sent.")])
def test_raises_a_documented_error(contract, client, code, name, msg):
    contract.raises(client, METHOD, {"symbol": "BTCUSDT", "order_id": 7}, ENDPOINT, code, name, msg)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    "fault", ["status=503:-1007", "status=500", "status=408", "status=400:-1006", "reset=after", "truncate", "garbage"]
)
def test_does_not_know_and_does_not_repeat(contract, client, fault):
    contract.is_unknown(client, METHOD, {"symbol": "BTCUSDT", "order_id": 7}, ENDPOINT, fault)
