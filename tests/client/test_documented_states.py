"""What the pages say of the states of orders, against what the client takes from the relations of the specs.

A state means that the order is open, that a cancel has ended it, or that it has ended otherwise; an unclear one is what
a cancel can lead to, and something else as well; one after a trigger proves that the order had been accepted.
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from binance_typed import Credentials, ExecutionUnknown, PortfolioMargin, UsdsFutures
from binance_typed.runtime.operation import Operation, Query
from binance_typed.runtime.wire import Answer, Lost

_OPEN = dict.fromkeys(("NEW", "PARTIALLY_FILLED"), "open")
_ENDED = {"CANCELED": "canceled", "FILLED": "ended", "EXPIRED": "ended"}
_PAPI = "portfolio_margin"
#: The queries of each kind of order, and what its states mean.
STATES: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "spot": (
        ("spot.QUERY_ORDER", "margin.QUERY_MARGIN_ACCOUNTS_ORDER"),
        {
            **_OPEN,
            **_ENDED,
            "PENDING_NEW": "open",
            "PENDING_CANCEL": "open",
            "REJECTED": "ended",
            "EXPIRED_IN_MATCH": "ended",
        },
    ),
    "order list": (
        ("spot.QUERY_ORDER_LIST", "margin.QUERY_MARGIN_ACCOUNTS_OCO", f"{_PAPI}.QUERY_MARGIN_ACCOUNTS_OCO"),
        {"EXECUTING": "open", "ALL_DONE": "ended, unclear", "REJECT": "open, unclear"},
    ),
    "USDⓈ-M": (("usds_futures.QUERY_ORDER",), {**_OPEN, **_ENDED, "REJECTED": "ended", "EXPIRED_IN_MATCH": "ended"}),
    "algo": (
        ("usds_futures.QUERY_ALGO_ORDER",),
        {
            **dict.fromkeys(("NEW", "TRIGGERING", "TRIGGERED"), "open"),
            "EXPIRED": "ended",
            "REJECTED": "ended after a trigger",
            "CANCELED": "canceled",
            "FINISHED": "ended, unclear",
        },
    ),
    "COIN-M": (("coin_futures.QUERY_ORDER",), {**_OPEN, **_ENDED}),
    "option": (("options.QUERY_SINGLE_ORDER",), {**_OPEN, **_ENDED, "REJECTED": "ended"}),
    "portfolio margin": (
        (f"{_PAPI}.QUERY_UM_ORDER", f"{_PAPI}.QUERY_CM_ORDER", f"{_PAPI}.QUERY_MARGIN_ACCOUNT_ORDER"),
        {**_OPEN, **_ENDED, "REJECTED": "ended"},
    ),
    "conditional, portfolio margin": (
        (
            f"{_PAPI}.QUERY_CURRENT_UM_OPEN_CONDITIONAL_ORDER",
            f"{_PAPI}.QUERY_CURRENT_CM_OPEN_CONDITIONAL_ORDER",
            f"{_PAPI}.QUERY_UM_CONDITIONAL_ORDER_HISTORY",
            f"{_PAPI}.QUERY_CM_CONDITIONAL_ORDER_HISTORY",
        ),
        {
            "NEW": "open",
            "TRIGGERED": "open",
            "CANCELED": "canceled",
            # Documented as filled; what one is whose order was canceled after the trigger, nothing says.
            "FINISHED": "ended, unclear",
            "EXPIRED": "ended",
        },
    ),
}
#: The constants of one name over each transport.
ENDS = ("", "_REST", "_WS")
PRODUCTS = sorted({name.partition(".")[0] for names, _ in STATES.values() for name in names})


def queries() -> dict[str, list[Query]]:
    """Every query that tells what became of a request, by what it asks."""
    found: dict[str, list[Query]] = {}
    for product in PRODUCTS:
        operations = vars(import_module(f"binance_typed.{product}.operations"))
        for each in operations.values():
            if isinstance(each, Operation) and each.query is not None:
                found.setdefault(f"{product}.{each.query.operation}", []).append(each.query)
    return found


@pytest.mark.parametrize("kind", STATES)
def test_each_state_is_what_the_pages_say(kind):
    names, meanings = STATES[kind]
    asked = queries()
    for name in names:
        related = [query for end in ENDS for query in asked.get(name + end, ())]
        assert related, name
        for query in related:
            assert set(query.canceled) == {state for state, meaning in meanings.items() if meaning == "canceled"}
            assert set(query.unclear) == {state for state, meaning in meanings.items() if "unclear" in meaning}
            assert set(query.final) == {state for state, meaning in meanings.items() if "open" not in meaning}
            assert set(query.accepted) == {state for state, meaning in meanings.items() if "after a trigger" in meaning}


def test_no_query_is_left_out():
    known = {name + end for names, _ in STATES.values() for name in names for end in ENDS}
    assert queries().keys() <= known


def test_what_proves_that_there_is_no_order():
    """One code of one documented meaning; and none where a query forgets orders, or shows open ones alone."""
    proofs = {query.absent for found in queries().values() for query in found if query.effect == "new"}
    assert proofs == {(-2013,), ()}
    by_hand = [name for name, found in queries().items() for query in found if "CONDITIONAL" in name and query.absent]
    assert by_hand == []


# --- one cancel, to its end -------------------------------------------------------------------------------------


class Exchange:
    """Loses the first request, and answers the others with one order."""

    def __init__(self, order: dict[str, Any]) -> None:
        self.order, self.methods = order, []

    def send(self, request, timeout):
        self.methods.append(request.method)
        if request.method == "DELETE":
            raise Lost("no answer came")
        return Answer(200, {}, json.dumps(self.order).encode())

    def close(self):
        pass


CREDENTIALS = Credentials.hmac("toy-key", "toy-secret")


@pytest.mark.parametrize(
    ("state", "found"),
    [
        ("CANCELED", "executed"),
        ("FINISHED", "unknown"),
        ("REJECTED", "not executed"),
        ("EXPIRED", "not executed"),
        ("TRIGGERED", "unknown"),  # as long as the cancel may still arrive
        ("NEW", "unknown"),
    ],
)
def test_a_cancel_of_an_algo_order_of_which_nothing_was_heard(state, found):
    exchange = Exchange({"algoId": 7, "clientAlgoId": "an-id", "algoStatus": state})
    with UsdsFutures(CREDENTIALS, transport=exchange, server_time=False, base_url="http://127.0.0.1:1") as futures:
        with pytest.raises(ExecutionUnknown) as caught:
            futures.cancel_algo_order(algo_id=7)
        assert caught.value.resolve(wait=0).state == found
    assert exchange.methods == ["DELETE", "GET"]


@pytest.mark.parametrize(
    ("state", "found"), [("CANCELED", "executed"), ("EXPIRED", "not executed"), ("FINISHED", "unknown")]
)
def test_a_cancel_of_a_conditional_order_under_portfolio_margin(state, found):
    exchange = Exchange({"strategyId": 7, "newClientStrategyId": "an-id", "strategyStatus": state})
    with PortfolioMargin(CREDENTIALS, transport=exchange, server_time=False, base_url="http://127.0.0.1:1") as margin:
        with pytest.raises(ExecutionUnknown) as caught:
            margin.cancel_um_conditional_order(symbol="BTCUSDT", strategy_id=7)
        assert caught.value.resolve(wait=0).state == found
