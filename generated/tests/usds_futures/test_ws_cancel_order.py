"""Contract of usds_futures/ws/cancel_order: order.cancel."""

from itertools import pairwise

import pytest

CLIENTS = ["UsdsFuturesWs", "AsyncUsdsFuturesWs"]
METHOD = "cancel_order"
ENDPOINT = "usds_futures/ws/cancel_order"
OPERATION = "CANCEL_ORDER"
AUTH = "signed"
#: (arguments, what stands on the wire, what it costs)
FORMS = [
    ({"symbol": "BTCUSDT", "order_id": 7}, [("orderId", 7), ("symbol", "BTCUSDT")], {"ip": 1}),
    (
        {"symbol": "BTCUSDT", "orig_client_order_id": "myOrigClientOrderId"},
        [("origClientOrderId", "myOrigClientOrderId"), ("symbol", "BTCUSDT")],
        {"ip": 1},
    ),
]


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("arguments", "wire", "weight"), FORMS)
def test_sends_exactly(contract, client, arguments, wire, weight):
    request = ("order.cancel", "")
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
        ({"symbol": "BTCUSDT", "order_id": "x"}, "order_id"),
        ({"symbol": "BTCUSDT", "order_id": 7, "orig_client_order_id": 7}, "orig_client_order_id"),
        ({"symbol": "BTCUSDT", "order_id": 7, "orig_client_order_id": ""}, "orig_client_order_id"),
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
                "clientOrderId": "myOrder1",
                "cumQty": "0",
                "cumQuote": "0",
                "executedQty": "0",
                "orderId": 283194212,
                "origQty": "11",
                "origType": "TRAILING_STOP_MARKET",
                "price": "0",
                "reduceOnly": False,
                "side": "BUY",
                "positionSide": "SHORT",
                "status": "CANCELED",
                "stopPrice": "9300",
                "closePosition": False,
                "symbol": "BTCUSDT",
                "timeInForce": "GTC",
                "type": "TRAILING_STOP_MARKET",
                "activatePrice": "9020",
                "priceRate": "0.3",
                "updateTime": 1571110484038,
                "workingType": "CONTRACT_PRICE",
                "priceProtect": False,
                "priceMatch": "NONE",
                "selfTradePreventionMode": "NONE",
                "goodTillDate": 0,
            },
            {
                "client_order_id": "myOrder1",
                "cum_qty": "0",
                "cum_quote": "0",
                "executed_qty": "0",
                "order_id": 283194212,
                "orig_qty": "11",
                "orig_type": "TRAILING_STOP_MARKET",
                "price": "0",
                "reduce_only": False,
                "side": "BUY",
                "position_side": "SHORT",
                "status": "CANCELED",
                "stop_price": "9300",
                "close_position": False,
                "symbol": "BTCUSDT",
                "time_in_force": "GTC",
                "type": "TRAILING_STOP_MARKET",
                "activate_price": "9020",
                "price_rate": "0.3",
                "update_time": 1571110484038,
                "working_type": "CONTRACT_PRICE",
                "price_protect": False,
                "price_match": "NONE",
                "self_trade_prevention_mode": "NONE",
                "good_till_date": 0,
            },
        )
    ],
)
def test_decodes_the_documented_answer(contract, client, arguments, example, fields):
    contract.decodes(client, METHOD, arguments, example, fields)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    "fault", ["status=503:-1007", "status=500", "status=408", "status=400:-1006", "reset=after", "truncate", "garbage"]
)
def test_does_not_know_and_does_not_repeat(contract, client, fault):
    contract.is_unknown(client, METHOD, {"symbol": "BTCUSDT", "order_id": 7}, ENDPOINT, fault)
