"""Contract of usds_futures/rest/cancel_algo_order: DELETE /fapi/v1/algoOrder."""

from itertools import pairwise

import pytest

CLIENTS = ["UsdsFutures", "AsyncUsdsFutures"]
METHOD = "cancel_algo_order"
ENDPOINT = "usds_futures/rest/cancel_algo_order"
OPERATION = "CANCEL_ALGO_ORDER"
AUTH = "signed"
#: (arguments, what stands on the wire, what it costs)
FORMS = [
    ({"algo_id": 7}, [("algoId", "7")], {"ip": 1}),
    ({"client_algo_id": "myClientAlgoId"}, [("clientAlgoId", "myClientAlgoId")], {"ip": 1}),
]


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("arguments", "wire", "weight"), FORMS)
def test_sends_exactly(contract, client, arguments, wire, weight):
    request = ("DELETE", "/fapi/v1/algoOrder")
    contract.sends(client, METHOD, arguments, request=request, wire=wire, signed=AUTH)
    contract.books(ENDPOINT, OPERATION, arguments, weight, on_success={})


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("arguments", "rule"), [({}, "at least one of `algo_id` and `client_algo_id` must be sent")])
def test_refuses_what_breaks_a_rule(contract, client, arguments, rule):
    contract.refuses(client, METHOD, arguments, rule)
    contract.is_refused_by_the_exchange(client, METHOD, arguments)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(("one", "other"), list(pairwise(FORMS)))
def test_judges_as_the_exchange_does(contract, client, one, other):
    contract.agrees(client, METHOD, one[0] | other[0])


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ({"algo_id": "x"}, "algo_id"),
        ({"algo_id": 7, "client_algo_id": 7}, "client_algo_id"),
        ({"algo_id": 7, "client_algo_id": ""}, "client_algo_id"),
    ],
)
def test_refuses_a_wrong_value(contract, client, arguments, name):
    contract.refuses(client, METHOD, arguments, f"`{name}`")


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "example", "fields"),
    [
        (
            {"algo_id": 7},
            {"algoId": 2146760, "clientAlgoId": "6B2I9XVcJpCjqPAJ4YoFX7", "code": "200", "msg": "success"},
            {"algo_id": 2146760, "client_algo_id": "6B2I9XVcJpCjqPAJ4YoFX7", "code": "200", "msg": "success"},
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
    contract.is_unknown(client, METHOD, {"algo_id": 7}, ENDPOINT, fault)
