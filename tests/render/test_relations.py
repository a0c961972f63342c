"""What the relations of a product become: reads, the names of new orders, queries, the product's constants."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.catalog.check_relations import CLIENT_ID, client_id_of, takes_client_id
from generator.catalog.findings import Position
from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint, Limit, Param, RateLimit
from generator.render import limits
from generator.render.methods import Method, ProductView, product_view

ROOT = Path(__file__).parents[2]
TRADING = ("coin_futures", "margin", "options", "portfolio_margin", "spot", "usds_futures")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(ROOT / "specs")


@pytest.fixture(scope="module")
def everything() -> ProductView:
    found = load(ROOT / "tests/catalog/everything")
    return product_view(found, found.products["mint"])


@pytest.fixture(scope="module")
def views(catalogue: Catalogue) -> dict[str, ProductView]:
    return {name: product_view(catalogue, product) for name, product in catalogue.products.items()}


def call(source: str) -> ast.Call:
    """The `Operation(...)` of a constant's source."""
    (statement,) = ast.parse(source).body
    assert isinstance(statement, ast.AnnAssign) and isinstance(statement.value, ast.Call)
    return statement.value


def operations(view: ProductView) -> Iterator[tuple[Method, dict[str, ast.expr]]]:
    """The operations of a product, each with its arguments."""
    for method in view.methods:
        if method.operation:
            yield method, {str(each.arg): each.value for each in call(method.operation).keywords}


def query(of: ast.expr) -> dict[str, Any]:
    """The arguments of `Query(...)`."""
    assert isinstance(of, ast.Call) and ast.unparse(of.func) == "Query"
    given = dict(zip(("operation", "effect", "match"), map(ast.literal_eval, of.args), strict=True))
    return given | {str(each.arg): ast.literal_eval(each.value) for each in of.keywords}


def queries(view: ProductView) -> dict[str, dict[str, Any]]:
    return {method.constant: query(said["query"]) for method, said in operations(view) if "query" in said}


@pytest.mark.parametrize("product", TRADING)
def test_a_query_is_an_operation_of_the_same_product(views: dict[str, ProductView], product: str) -> None:
    view = views[product]
    known = {method.constant: method for method, _ in operations(view)}
    reading = {method.constant for method, said in operations(view) if "reads" in said}
    asking = queries(view)
    assert asking
    for constant, said in asking.items():
        asked, request = known[said["operation"]], known[constant]
        assert asked.constant in reading and constant not in reading
        names = {param.python_name for each in asked.endpoints for param in each.arguments}
        sent = {param.name for each in request.endpoints for param in each.arguments}
        assert {name for name, _ in said["match"]} <= names
        assert {wire.partition("[]")[0] for _, wire in (*said["match"], *said.get("replaces", ()))} <= sent
        # Whatever can be asked over the WebSocket API is, so that one client needs one connection.
        over_both = asked.ws is not None or f"{asked.constant.removesuffix('_REST')}_WS" not in known
        assert request.ws is None or request.rest is not None or over_both


def test_every_request_that_names_an_order_gets_a_name(views: dict[str, ProductView]) -> None:
    named = {
        f"{product}.{method.constant}": ast.literal_eval(said["client_id"])
        for product, view in views.items()
        for method, said in operations(view)
        if "client_id" in said
    }
    assert named["spot.NEW_ORDER"] == named["spot.PLACE_NEW_ORDER"] == "newClientOrderId"
    assert named["usds_futures.NEW_ALGO_ORDER_WS"] == "clientAlgoId"
    assert named["usds_futures.PLACE_MULTIPLE_ORDERS"] == "batchOrders[].newClientOrderId"
    assert named["options.PLACE_MULTIPLE_ORDERS"] == "orders[].clientOrderId"
    assert named["margin.MARGIN_ACCOUNT_NEW_OTOCO"] == "listClientOrderId"
    assert named["portfolio_margin.NEW_UM_CONDITIONAL_ORDER"] == "newClientStrategyId"
    # Test orders are no orders, and an amended order keeps the name that its owner gave it.
    assert not any("TEST" in name or "AMEND" in name or "CANCEL_ORDER" in name for name in named)


def test_every_name_is_accepted(catalogue: Catalogue) -> None:
    for relation in catalogue.relation_of.values():
        if relation.client_id:
            param = client_id_of(catalogue.by_id[relation.request], relation.client_id)
            assert param is not None and takes_client_id(param)
            assert param.pattern is None or re.fullmatch(param.pattern, CLIENT_ID)
            assert (param.max_length or 32) >= 32


def test_an_order_is_asked_for_over_its_own_transport(views: dict[str, ProductView]) -> None:
    spot = queries(views["spot"])
    assert spot["NEW_ORDER"]["operation"] == "QUERY_ORDER_REST"
    assert spot["PLACE_NEW_ORDER"]["operation"] == "QUERY_ORDER_WS"
    # One method on both transports, and a query on each: two operations.
    amends = [spot[f"ORDER_AMEND_KEEP_PRIORITY_{over}"]["operation"] for over in ("REST", "WS")]
    assert amends == ["QUERY_ORDER_REST", "QUERY_ORDER_WS"]
    futures = queries(views["usds_futures"])
    assert futures["NEW_ALGO_ORDER_WS"]["operation"] == futures["CANCEL_ALGO_ORDER"]["operation"] == "QUERY_ALGO_ORDER"


def test_models_do_not_differ_by_the_query(views: dict[str, ProductView]) -> None:
    rest, ws = (m for m in views["spot"].methods if m.name == "order_amend_keep_priority")
    assert rest.returns == ws.returns


def test_what_proves_that_nothing_was_executed(views: dict[str, ProductView]) -> None:
    spot, futures = queries(views["spot"]), queries(views["usds_futures"])
    assert "absent" not in spot["NEW_ORDER"] and "absent" not in futures["NEW_ORDER_REST"]
    # The query may have forgotten the order.
    assert futures["CANCEL_ORDER_REST"]["absent"] == ()


def test_a_batch_is_asked_for_order_by_order(views: dict[str, ProductView]) -> None:
    futures, options = queries(views["usds_futures"]), queries(views["options"])
    assert futures["PLACE_MULTIPLE_ORDERS"]["match"] == (
        ("symbol", "batchOrders[].symbol"), ("orig_client_order_id", "batchOrders[].newClientOrderId")
    )  # fmt: skip
    assert dict(futures["CANCEL_MULTIPLE_ORDERS"]["match"])["order_id"] == "orderIdList[]"
    assert dict(options["CANCEL_MULTIPLE_OPTION_ORDERS"]["match"])["client_order_id"] == "clientOrderIds[]"


def test_an_order_in_the_place_of_another_is_two_orders(views: dict[str, ProductView]) -> None:
    for name in ("CANCEL_AN_EXISTING_ORDER_AND_SEND_A_NEW_ORDER", "CANCEL_AND_REPLACE_ORDER"):
        found = queries(views["spot"])[name]
        assert dict(found["replaces"])["order_id"] == "cancelOrderId"
        assert dict(found["match"])["orig_client_order_id"] == "newClientOrderId"


#: Requests about orders that have no query, as docs/runtime.md says.
WITHOUT_A_QUERY = {
    "algo": {"volume_participation_new_order", "time_weighted_average_price_new_order_futures",
             "time_weighted_average_price_new_order_spot", "cancel_algo_order_futures", "cancel_algo_order_spot"},
    "coin_futures": {"cancel_all_open_orders", "auto_cancel_all_open_orders"},
    "convert": {"accept_quote", "place_limit_order", "cancel_limit_order"},
    "margin": {"margin_account_cancel_all_open_orders_on_a_symbol"},
    "options": {"cancel_all_option_orders_by_underlying", "cancel_all_option_orders_on_specific_symbol",
                "set_auto_cancel_all_open_orders_config", "auto_cancel_all_open_orders_heartbeat",
                "new_block_trade_order", "accept_block_trade_order", "cancel_block_trade_order",
                "extend_block_trade_order"},
    "portfolio_margin": {"cancel_all_um_open_orders", "cancel_all_cm_open_orders",
                         "cancel_all_um_open_conditional_orders", "cancel_all_cm_open_conditional_orders",
                         "cancel_margin_account_all_open_orders_on_a_symbol"},
    "spot": {"cancel_all_open_orders_on_a_symbol", "cancel_open_orders"},
    "usds_futures": {"cancel_all_open_orders", "cancel_all_algo_open_orders", "auto_cancel_all_open_orders",
                     "accept_the_offered_quote"},
}  # fmt: skip


def test_orders_that_no_query_tells_of(catalogue: Catalogue) -> None:
    """Every other request about orders has one."""
    found: dict[str, set[str]] = {}
    for endpoint in catalogue.endpoints:
        known = catalogue.relation_of.get(endpoint.id)
        words = f"{endpoint.name} {endpoint.path} {endpoint.method}".lower()
        is_order = re.search(r"order|oco|acceptquote", words) and "test" not in words and "asyn" not in words
        if endpoint.transport not in ("rest", "ws") or catalogue.reads(endpoint) or not is_order:
            continue
        if known is None or known.query is None:
            found.setdefault(endpoint.product, set()).add(endpoint.name)
    assert found == WITHOUT_A_QUERY


def test_reads(views: dict[str, ProductView]) -> None:
    reading = {
        f"{name}.{m.constant}" for name, view in views.items() for m, said in operations(view) if "reads" in said
    }
    changing = {f"{name}.{m.constant}" for name, view in views.items() for m, _ in operations(view)} - reading
    assert {"spot.QUERY_ORDER_WS", "spot.CHECK_SERVER_TIME", "usds_futures.ACCOUNT_INFORMATION"} <= reading
    assert {
        "spot.UNSUBSCRIBE_FROM_USER_DATA_STREAM", "spot.LOG_IN_WITH_API_KEY", "spot.QUERY_SESSION_STATUS",
        "spot.SUBSCRIBE_TO_USER_DATA_STREAM", "usds_futures.START_USER_DATA_STREAM",
        "usds_futures.GET_DOWNLOAD_ID_FOR_FUTURES_ORDER_HISTORY", "spot.TEST_NEW_ORDER_REST",
    } <= changing  # fmt: skip


def test_constants(views: dict[str, ProductView]) -> None:
    spot, wallet, papi = views["spot"], views["wallet"], views["portfolio_margin"]
    assert spot.logon == "LOG_IN_WITH_API_KEY" and wallet.logon is None
    assert spot.handshake == 'Route("", charges=(Charge("ip", (Case(2),)),))' and wallet.handshake is None
    assert spot.times.startswith('{"rest": Route("GET", "/api/v3/time", ') and '"ws": Route("time", ' in spot.times
    assert wallet.times.startswith('{"rest": Route("GET", "/api/v3/time", ')
    assert papi.times == "{}"
    assert views["usds_futures"].servers["rest"]["testnet"] == "https://demo-fapi.binance.com"


# --- budgets --------------------------------------------------------------------------------------------------------


def endpoint(name: str, *budgets: RateLimit) -> Endpoint:
    at = Position(f"mint/rest/{name}.yaml")
    return Endpoint("mint", "rest", name, name, at, "p", "", method="GET", path=f"/{name}", rate_limits=budgets)


def test_budgets_of_a_product() -> None:
    found = limits.of_product(
        [Limit("ip", 9, "1m", headers=("X-Used",)), Limit("uid", 8, "2d", per="endpoint", paths="/a/")]
    )
    assert found == (
        '(Limit("ip", 9, 60000, headers=("x-used",)), Limit("uid", 8, 172800000, per="endpoint", paths="/a/"))'
    )
    assert limits.of_product([]) == "()"


def test_a_budget_of_requests_that_several_share() -> None:
    one = endpoint("one", RateLimit(5, "1m", "ip", ("GET /two", "GET /nowhere"), False))
    two = endpoint("two")
    six = endpoint("six", RateLimit(6, "1s", "uid", (), True), RateLimit(7, "1d", "ip", ("mint/rest/two",), False))
    alone = endpoint("alone", RateLimit(1, "3s", "uid", (), False))
    shared = 'Limit("requests_ip", 5, 60000, per="endpoint", group="GET /one")'
    daily = 'Limit("requests_ip", 7, 86400000, per="endpoint", group="GET /one")'
    rolling = 'Limit("requests_uid", 6, 1000, per="endpoint", rolling=True, group="GET /one")'
    assert limits.of_endpoints([one, two, six, alone, endpoint("none")]) == {
        "mint/rest/one": (shared,),
        "mint/rest/two": (shared, daily),
        "mint/rest/six": (rolling, daily),
        "mint/rest/alone": ('Limit("requests_uid", 1, 3000, per="endpoint")',),
    }


# --- times and the receive window -----------------------------------------------------------------------------------


def method(view: ProductView, name: str) -> Method:
    return next(each for each in view.methods if each.name == name)


def test_a_point_in_time_takes_a_datetime(everything: ProductView) -> None:
    press = method(everything, "press_coin")
    assert "good_till_date: int | datetime | None = None" in press.signature
    assert 'Param("goodTillDate", "good_till_date", "LONG", unit="ms")' in press.operation
    report = method(everything, "coin_report")
    assert "since: int | datetime" in report.signature and 'unit="us"' in report.operation
    assert "since: `since`, LONG, in microseconds." in report.doc
    # A span is none, whatever its unit is.
    assert "callback_rate: Number" in press.signature and 'unit="percent"' not in press.operation


def test_the_receive_window_of_one_call(everything: ProductView, views: dict[str, ProductView]) -> None:
    press = method(everything, "press_coin")
    assert press.signature.endswith(", recv_window: int | None = None")
    assert press.overloads and all(form.endswith(", recv_window: int | None = None") for form in press.overloads)
    assert press.arguments.endswith(", recv_window=recv_window")
    assert "recv_window: milliseconds for which the request is valid" in press.doc
    assert '"recvWindow"' not in press.operation
    # Its page knows none; others know fractions of a millisecond.
    assert "recv_window" not in method(everything, "coin_status").signature
    assert "recv_window: Number | None = None" in method(views["spot"], "new_order").signature
    assert method(views["spot"], "query_open_order_lists").signature == "self, *, recv_window: Number | None = None"


def test_a_receive_window_that_nobody_signs_is_a_parameter() -> None:
    at = Position("mint/rest/look.yaml")
    look = Endpoint("mint", "rest", "look", "Look", at, "p", "", method="GET", path="/look", auth="key")
    window = Param("recvWindow", "LONG", at)
    assert not replace(look, params=(window,)).has_window
    assert replace(look, params=(window,), auth="signed").has_window


# --- the lines of the specs -----------------------------------------------------------------------------------------


def test_every_place_has_the_line_of_its_name(views: dict[str, ProductView]) -> None:
    told = 0
    for view in views.values():
        found = json.loads(view.spec_lines)
        for name, said in found.items():
            text = (ROOT / "specs" / said["spec"]).read_text("utf-8").splitlines()
            assert "schema:" in text[said["lines"].pop("") - 1], name
            for place, line in said["lines"].items():
                wire = place.rpartition(".")[2]
                words, bare = (re.sub(r"[^a-z0-9]", "", each.lower()) for each in (text[line - 1], wire))
                assert bare in words, (name, place, line)
                told += 1
    assert told > 5000


def test_places_are_those_that_the_runtime_names(everything: ProductView) -> None:
    found = json.loads(everything.spec_lines)
    assert found["order_book"]["spec"] == "mint/rest/coin_book.yaml"
    assert {"bids", "bids[].price", "byMetal.*.free"} <= found["order_book"]["lines"].keys()
    assert {"orderId", "fills[].tradeId"} <= found["press_coin"]["lines"].keys()
    assert "[].orderId" in found["press_coins"]["lines"]
    # What is taken from another endpoint stands in that one's file.
    assert found["press_coin_test"]["spec"] == "mint/rest/press_coin.yaml"


def test_two_transports_of_one_name_have_two_places(views: dict[str, ProductView]) -> None:
    found = json.loads(views["usds_futures"].spec_lines)
    assert found["query_order"]["spec"] == "usds_futures/rest/query_order.yaml"
    assert found["ws/query_order"]["spec"] == "usds_futures/ws/query_order.yaml"
    assert "ws/position_information" not in found
