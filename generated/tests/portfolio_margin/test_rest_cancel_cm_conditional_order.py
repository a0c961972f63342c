"""Contract of portfolio_margin/rest/cancel_cm_conditional_order: DELETE /papi/v1/cm/conditional/order."""

from itertools import pairwise

import pytest

CLIENTS = ["PortfolioMargin", "AsyncPortfolioMargin"]
METHOD = "cancel_cm_conditional_order"
ENDPOINT = "portfolio_margin/rest/cancel_cm_conditional_order"
OPERATION = "CANCEL_CM_CONDITIONAL_ORDER"
AUTH = "signed"
#: (arguments, what stands on the wire, what it costs)
FORMS = [
    ({"symbol": "BTCUSDT", "strategy_id": 7}, [("strategyId", "7"), ("symbol", "BTCUSDT")], {"ip": 1}),
    (
        {"symbol": "BTCUSDT", "new_client_strategy_id": "myNewClientStrategyId"},
        [("newClientStrategyId", "myNewClientStrategyId"), ("symbol", "BTCUSDT")],
        {"ip": 1},
    ),
]


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("arguments", "wire", "weight"), FORMS)
def test_sends_exactly(contract, client, arguments, wire, weight):
    request = ("DELETE", "/papi/v1/cm/conditional/order")
    contract.sends(client, METHOD, arguments, request=request, wire=wire, signed=AUTH)
    contract.books(ENDPOINT, OPERATION, arguments, weight, on_success={})


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "rule"),
    [({"symbol": "BTCUSDT"}, "at least one of `strategy_id` and `new_client_strategy_id` must be sent")],
)
def test_refuses_what_breaks_a_rule(contract, client, arguments, rule):
    contract.refuses(client, METHOD, arguments, rule)
    contract.is_refused_by_the_exchange(client, METHOD, arguments)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("one", "other"), list(pairwise(FORMS)))
def test_judges_as_the_exchange_does(contract, client, one, other):
    contract.agrees(client, METHOD, one[0] | other[0])


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("arguments", "missing"), [({"strategy_id": 7}, "symbol")])
def test_refuses_what_lacks_a_mandatory_parameter(contract, client, arguments, missing):
    contract.lacks(client, METHOD, arguments, missing)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"symbol": 7, "strategy_id": 7}, "symbol"),
        ({"symbol": "", "strategy_id": 7}, "symbol"),
        ({"symbol": "BTCUSDT", "strategy_id": "x"}, "strategy_id"),
        ({"symbol": "BTCUSDT", "strategy_id": 7, "new_client_strategy_id": 7}, "new_client_strategy_id"),
        ({"symbol": "BTCUSDT", "strategy_id": 7, "new_client_strategy_id": ""}, "new_client_strategy_id"),
    ],
)
def test_refuses_a_wrong_value(contract, client, arguments, name):
    contract.refuses(client, METHOD, arguments, f"`{name}`")


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "example", "fields"),
    [
        (
            {"symbol": "BTCUSDT", "strategy_id": 7},
            {
                "newClientStrategyId": "myOrder1",
                "strategyId": 123445,
                "strategyStatus": "CANCELED",
                "strategyType": "TRAILING_STOP_MARKET",
                "origQty": "11",
                "price": "0",
                "reduceOnly": False,
                "side": "BUY",
                "positionSide": "SHORT",
                "stopPrice": "9300",
                "symbol": "BTCUSD",
                "timeInForce": "GTC",
                "activatePrice": "9020",
                "priceRate": "0.3",
                "bookTime": 1566818724710,
                "updateTime": 1566818724722,
                "workingType": "CONTRACT_PRICE",
                "priceProtect": False,
            },
            {
                "new_client_strategy_id": "myOrder1",
                "strategy_id": 123445,
                "strategy_status": "CANCELED",
                "strategy_type": "TRAILING_STOP_MARKET",
                "orig_qty": "11",
                "price": "0",
                "reduce_only": False,
                "side": "BUY",
                "position_side": "SHORT",
                "stop_price": "9300",
                "symbol": "BTCUSD",
                "time_in_force": "GTC",
                "activate_price": "9020",
                "price_rate": "0.3",
                "book_time": 1566818724710,
                "update_time": 1566818724722,
                "working_type": "CONTRACT_PRICE",
                "price_protect": False,
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
    contract.is_unknown(client, METHOD, {"symbol": "BTCUSDT", "strategy_id": 7}, ENDPOINT, fault)
