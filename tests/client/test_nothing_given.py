"""What says nothing, or cannot be said: lists and mappings of nothing, control characters, weights of no row."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from binance_typed import ConstraintError
from binance_typed.runtime.operation import Operation, Param, Route
from binance_typed.runtime.options import Options
from binance_typed.runtime.request import checked
from binance_typed.runtime.rules import Case, Charge, Rule, When
from binance_typed.runtime.timing import recv_window
from binance_typed.usds_futures.operations import PLACE_MULTIPLE_ORDERS

STRICT, LOOSE = Options(), Options(validate=False)
ITEM = Param("leg", "leg", "OBJECT", fields=(Param("symbol", "symbol", "STRING"),))


def operation(*params: Param, rules: tuple[Rule, ...] = (), auth: Any = "none") -> Operation[Any]:
    return Operation("op", auth, Any, Route("GET", "/"), params=params, rules=rules)


def symbols(*, mandatory: bool = False) -> Param:
    return Param("symbols", "symbols", "ARRAY", mandatory, items=Param("s", "s", "STRING"))


@pytest.mark.parametrize("nothing", [[], ()])
def test_a_batch_of_nothing_is_not_given(nothing):
    with pytest.raises(ConstraintError, match="`batch_orders` is mandatory"):
        checked(PLACE_MULTIPLE_ORDERS, {"batch_orders": nothing}, STRICT)
    assert checked(PLACE_MULTIPLE_ORDERS, {"batch_orders": nothing}, LOOSE)[0] == {"batchOrders": []}


def test_an_empty_list_that_nobody_demands_is_sent():
    assert checked(operation(symbols()), {"symbols": []}, STRICT)[0] == {"symbols": []}


@pytest.mark.parametrize(("kind", "also"), [("any_of", False), ("exactly_one", True), ("at_most_one", True)])
def test_rules_do_not_count_an_empty_list(kind, also):
    asked = operation(Param("symbol", "symbol", "STRING"), symbols(), rules=(Rule(kind, ("symbol", "symbols"), kind),))
    assert checked(asked, {"symbol": "A", "symbols": []}, STRICT)
    if kind != "at_most_one":
        with pytest.raises(ConstraintError, match=kind):
            checked(asked, {"symbols": []}, STRICT)


@pytest.mark.parametrize(
    ("param", "value"),
    [
        (Param("leg", "leg", "OBJECT", encoding="indexed", fields=ITEM.fields), {}),
        (Param("leg", "leg", "OBJECT", encoding="indexed", fields=ITEM.fields), {"symbol": None}),
        (Param("leg", "leg", "OBJECT", encoding="indexed"), {"any": None}),
        (Param("legs", "leg", "ARRAY", encoding="indexed", items=ITEM), [{"symbol": "A"}, {}]),
        (Param("legs", "leg", "ARRAY", encoding="indexed", items=ITEM), [{}, {"symbol": "A"}]),
    ],
)
def test_a_mapping_of_nothing_has_no_form_in_a_query(param, value):
    for options in (STRICT, LOOSE):
        with pytest.raises(ConstraintError, match="empty"):
            checked(operation(param), {"leg": value}, options)


@pytest.mark.parametrize("control", ["\0", "\x01", "\x08", "\x0b", "\x1f"])
def test_control_characters_are_refused(control):
    for param, value in ((ITEM.fields[0], f"a{control}"), (symbols(), ["a", control])):
        with pytest.raises(ConstraintError, match="control character"):
            checked(operation(param), {param.name: value}, STRICT)
        assert checked(operation(param), {param.name: value}, LOOSE)[0] == {param.wire: value}


@pytest.mark.parametrize("fine", ["a b", "\t", "\r\n", "\x7f", "é名😀", "\u2028"])
def test_other_characters_are_not(fine):
    assert checked(operation(ITEM.fields[0]), {"symbol": fine}, STRICT)[0] == {"symbol": fine}


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (Decimal("5000.1250"), "5000.125"),
        (Decimal("5000.50000000"), "5000.5"),
        (Decimal("5E+3"), 5000),
        (5000.125, "5000.125"),
    ],
)
def test_a_window_has_no_zeros_at_its_end(given, sent):
    assert recv_window(operation(auth="signed"), STRICT, given) == sent


TABLE = (
    Case(2, When("in_range", "limit", (1, 100, True, True))),
    Case(0, When("count_of", "symbols", (1, 50, True, True)), ("symbols", 4, None)),
    Case(200, When("count_of", "symbols", (51, 100, True, True))),
)


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        ({"limit": 1}, 2),
        ({"symbols": ["a"] * 3}, 12),
        ({"symbols": ["a"] * 60}, 200),
        ({"limit": 0}, 200),
        ({"symbols": ["a"] * 101}, 404),
        ({}, 200),
    ],
)
def test_where_no_row_of_a_table_holds_the_dearest_is_due(sent, due):
    assert Charge("ip", TABLE).of(sent) == due
