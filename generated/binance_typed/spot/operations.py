"""The operations of Spot: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseDict, ResponseList
from ..runtime.operation import Limit, Operation, Param, Query, Route
from ..runtime.rules import Case, Charge, Rule, When
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {
    "rest": {
        "production": "https://api.binance.com",
        "testnet": "https://testnet.binance.vision",
        "demo": "https://demo-api.binance.com",
    },
    "ws": {
        "production": "wss://ws-api.binance.com:443/ws-api/v3",
        "testnet": "wss://ws-api.testnet.binance.vision/ws-api/v3",
        "demo": "wss://demo-ws-api.binance.com/ws-api/v3",
    },
}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit("ip", 6000, 60000, headers=("x-mbx-used-weight-1m",)),
    Limit("unfilled_orders", 50, 10000, headers=("x-mbx-order-count-10s",)),
    Limit("unfilled_orders", 160000, 86400000, headers=("x-mbx-order-count-1d",)),
    Limit("raw_requests", 61000, 300000),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {
    "rest": Route("GET", "/api/v3/time", charges=(Charge("ip", (Case(1),)),)),
    "ws": Route("time", charges=(Charge("ip", (Case(1),)),)),
}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms", "us")

ACCOUNT_ALLOCATIONS: Operation[ResponseList[models.AccountAllocations[Any]]] = Operation(
    name="account_allocations",
    auth="signed",
    answer=list[models.AccountAllocations],
    ws=Route("myAllocations", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromAllocationId", "from_allocation_id", "INT"),
        Param("limit", "limit", "INT", max=1000),
        Param("orderId", "order_id", "LONG"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
        Rule(
            "combinations",
            ("symbol", "start_time", "end_time", "from_allocation_id", "order_id"),
            "exactly one of these sets must be sent: `symbol`; or `symbol` and `start_time`; or `symbol` and `end_time`; or `symbol`, `start_time` and `end_time`; or `symbol` and `from_allocation_id`; or `symbol` and `order_id`; or `symbol`, `order_id` and `from_allocation_id`",
            groups=(
                ("symbol",),
                ("symbol", "start_time"),
                ("symbol", "end_time"),
                ("symbol", "start_time", "end_time"),
                ("symbol", "from_allocation_id"),
                ("symbol", "order_id"),
                ("symbol", "order_id", "from_allocation_id"),
            ),
        ),
    ),
    reads=True,
)

ACCOUNT_COMMISSION_RATES: Operation[models.AccountCommissionRates[Any]] = Operation(
    name="account_commission_rates",
    auth="signed",
    answer=models.AccountCommissionRates,
    ws=Route("account.commission", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

ACCOUNT_INFORMATION_REST: Operation[models.AccountInformation[Any]] = Operation(
    name="account_information",
    auth="signed",
    answer=models.AccountInformation,
    rest=Route("GET", "/api/v3/account", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("omitZeroBalances", "omit_zero_balances", "BOOLEAN"),),
    reads=True,
)

ACCOUNT_INFORMATION_WS: Operation[models.AccountInformationWs[Any]] = Operation(
    name="account_information",
    auth="signed",
    answer=models.AccountInformationWs,
    ws=Route("account.status", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("omitZeroBalances", "omit_zero_balances", "BOOLEAN"),),
    reads=True,
)

ACCOUNT_ORDER_HISTORY: Operation[ResponseList[models.AccountOrderHistory[Any]]] = Operation(
    name="account_order_history",
    auth="signed",
    answer=list[models.AccountOrderHistory],
    ws=Route("allOrders", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
    ),
    reads=True,
)

ACCOUNT_ORDER_LIST_HISTORY: Operation[ResponseList[models.AccountOrderListHistory]] = Operation(
    name="account_order_list_history",
    auth="signed",
    answer=list[models.AccountOrderListHistory],
    ws=Route("allOrderLists", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("fromId", "from_id", "INT"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
    ),
    reads=True,
)

ACCOUNT_PREVENTED_MATCHES: Operation[ResponseList[models.AccountPreventedMatches[Any]]] = Operation(
    name="account_prevented_matches",
    auth="signed",
    answer=list[models.AccountPreventedMatches],
    ws=Route(
        "myPreventedMatches",
        charges=(
            Charge(
                "ip", (Case(2, when=When("present", "prevented_match_id")), Case(20, when=When("present", "order_id")))
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("preventedMatchId", "prevented_match_id", "LONG"),
        Param("orderId", "order_id", "LONG"),
        Param("fromPreventedMatchId", "from_prevented_match_id", "LONG"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "combinations",
            ("symbol", "prevented_match_id", "order_id", "from_prevented_match_id", "limit"),
            "exactly one of these sets must be sent: `symbol` and `prevented_match_id`; or `symbol` and `order_id`; or `symbol`, `order_id` and `from_prevented_match_id`; or `symbol`, `order_id`, `from_prevented_match_id` and `limit`",
            groups=(
                ("symbol", "prevented_match_id"),
                ("symbol", "order_id"),
                ("symbol", "order_id", "from_prevented_match_id"),
                ("symbol", "order_id", "from_prevented_match_id", "limit"),
            ),
        ),
    ),
    reads=True,
)

ACCOUNT_TRADE_HISTORY: Operation[ResponseList[models.AccountTradeHistory[Any]]] = Operation(
    name="account_trade_history",
    auth="signed",
    answer=list[models.AccountTradeHistory],
    ws=Route(
        "myTrades",
        charges=(Charge("ip", (Case(5, when=When("present", "order_id")), Case(20, when=When("absent", "order_id")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromId", "from_id", "INT"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "conflicts",
            ("from_id", "start_time", "end_time"),
            "`from_id` cannot be sent with `start_time` or `end_time`",
            groups=(("from_id",), ("start_time", "end_time")),
        ),
        Rule(
            "conflicts",
            ("start_time", "end_time", "order_id"),
            "`start_time` or `end_time` cannot be sent with `order_id`",
            groups=(("start_time", "end_time"), ("order_id",)),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
    ),
    reads=True,
)

ACCOUNT_TRADE_LIST: Operation[ResponseList[models.AccountTradeList[Any]]] = Operation(
    name="account_trade_list",
    auth="signed",
    answer=list[models.AccountTradeList],
    rest=Route(
        "GET",
        "/api/v3/myTrades",
        charges=(Charge("ip", (Case(5, when=When("present", "order_id")), Case(20, when=When("absent", "order_id")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromId", "from_id", "LONG"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "combinations",
            ("symbol", "order_id", "start_time", "end_time", "from_id"),
            "exactly one of these sets must be sent: `symbol`; or `symbol` and `order_id`; or `symbol` and `start_time`; or `symbol` and `end_time`; or `symbol` and `from_id`; or `symbol`, `start_time` and `end_time`; or `symbol`, `order_id` and `from_id`",
            groups=(
                ("symbol",),
                ("symbol", "order_id"),
                ("symbol", "start_time"),
                ("symbol", "end_time"),
                ("symbol", "from_id"),
                ("symbol", "start_time", "end_time"),
                ("symbol", "order_id", "from_id"),
            ),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
    ),
    reads=True,
)

AGGREGATE_TRADES: Operation[ResponseList[models.AggregateTrades[Any]]] = Operation(
    name="aggregate_trades",
    auth="none",
    answer=list[models.AggregateTrades],
    ws=Route("trades.aggregate", charges=(Charge("ip", (Case(4),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("fromId", "from_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "LONG", max=1000),
    ),
    rules=(
        Rule(
            "conflicts",
            ("from_id", "start_time", "end_time"),
            "`from_id` cannot be sent with `start_time` or `end_time`",
            groups=(("from_id",), ("start_time", "end_time")),
        ),
    ),
    reads=True,
)

ALL_ORDERS: Operation[ResponseList[models.AllOrders[Any]]] = Operation(
    name="all_orders",
    auth="signed",
    answer=list[models.AllOrders],
    rest=Route("GET", "/api/v3/allOrders", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
    ),
    reads=True,
)

CANCEL_ALL_OPEN_ORDERS_ON_A_SYMBOL: Operation[ResponseList[models.CancelAllOpenOrdersOnASymbol[Any]]] = Operation(
    name="cancel_all_open_orders_on_a_symbol",
    auth="signed",
    answer=list[models.CancelAllOpenOrdersOnASymbol],
    rest=Route("DELETE", "/api/v3/openOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_AN_EXISTING_ORDER_AND_SEND_A_NEW_ORDER: Operation[models.CancelAnExistingOrderAndSendANewOrder[Any]] = Operation(
    name="cancel_an_existing_order_and_send_a_new_order",
    auth="signed",
    answer=models.CancelAnExistingOrderAndSendANewOrder,
    rest=Route(
        "POST", "/api/v3/order/cancelReplace", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(1),)))
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param(
            "cancelReplaceMode",
            "cancel_replace_mode",
            "ENUM",
            mandatory=True,
            enum=("STOP_ON_FAILURE", "ALLOW_FAILURE"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("quoteOrderQty", "quote_order_qty", "DECIMAL"),
        Param("price", "price", "DECIMAL"),
        Param("cancelNewClientOrderId", "cancel_new_client_order_id", "STRING"),
        Param("cancelOrigClientOrderId", "cancel_orig_client_order_id", "STRING"),
        Param("cancelOrderId", "cancel_order_id", "LONG"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("trailingDelta", "trailing_delta", "LONG"),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("cancelRestrictions", "cancel_restrictions", "ENUM", enum=("ONLY_NEW", "ONLY_PARTIALLY_FILLED")),
        Param(
            "orderRateLimitExceededMode", "order_rate_limit_exceeded_mode", "ENUM", enum=("DO_NOTHING", "CANCEL_ONLY")
        ),
        Param("pegPriceType", "peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pegOffsetValue", "peg_offset_value", "INT", max=100),
        Param("pegOffsetType", "peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
    ),
    rules=(
        Rule(
            "any_of",
            ("cancel_order_id", "cancel_orig_client_order_id"),
            "at least one of `cancel_order_id` and `cancel_orig_client_order_id` must be sent",
        ),
        Rule(
            "allowed_if",
            ("peg_price_type", "peg_offset_value", "peg_offset_type"),
            "`peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("peg_offset_type", "peg_offset_value"),
            "`peg_offset_type` and `peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_ORDER_REST",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
        replaces=(
            ("symbol", "symbol"),
            ("order_id", "cancelOrderId"),
            ("orig_client_order_id", "cancelOrigClientOrderId"),
        ),
    ),
)

CANCEL_AND_REPLACE_ORDER: Operation[models.CancelAndReplaceOrder[Any]] = Operation(
    name="cancel_and_replace_order",
    auth="signed",
    answer=models.CancelAndReplaceOrder,
    ws=Route("order.cancelReplace", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(1),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "cancelReplaceMode",
            "cancel_replace_mode",
            "ENUM",
            mandatory=True,
            enum=("STOP_ON_FAILURE", "ALLOW_FAILURE"),
        ),
        Param("cancelOrderId", "cancel_order_id", "LONG"),
        Param("cancelOrigClientOrderId", "cancel_orig_client_order_id", "STRING"),
        Param("cancelNewClientOrderId", "cancel_new_client_order_id", "STRING"),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("price", "price", "DECIMAL"),
        Param("quantity", "quantity", "DECIMAL"),
        Param("quoteOrderQty", "quote_order_qty", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("trailingDelta", "trailing_delta", "DECIMAL"),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("cancelRestrictions", "cancel_restrictions", "ENUM", enum=("ONLY_NEW", "ONLY_PARTIALLY_FILLED")),
        Param(
            "orderRateLimitExceededMode", "order_rate_limit_exceeded_mode", "ENUM", enum=("DO_NOTHING", "CANCEL_ONLY")
        ),
        Param("pegPriceType", "peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pegOffsetValue", "peg_offset_value", "INT", max=100),
        Param("pegOffsetType", "peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
    ),
    rules=(
        Rule(
            "any_of",
            ("cancel_order_id", "cancel_orig_client_order_id"),
            "at least one of `cancel_order_id` and `cancel_orig_client_order_id` must be sent",
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity"),
            "`time_in_force` and `quantity` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity"), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is LIMIT_MAKER",
            when=When("in", "type", ("LIMIT_MAKER",)),
            groups=(("quantity",), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT_MAKER",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "quote_order_qty"),
            "at least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=((), ("quantity", "quote_order_qty")),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS",
            when=When("in", "type", ("STOP_LOSS",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS_LIMIT",
            when=When("in", "type", ("STOP_LOSS_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("STOP_LOSS_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT",
            when=When("in", "type", ("TAKE_PROFIT",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("TAKE_PROFIT_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("TAKE_PROFIT_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "allowed_if",
            ("peg_price_type", "peg_offset_value", "peg_offset_type"),
            "`peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("peg_offset_type", "peg_offset_value"),
            "`peg_offset_type` and `peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_ORDER_WS",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
        replaces=(
            ("symbol", "symbol"),
            ("order_id", "cancelOrderId"),
            ("orig_client_order_id", "cancelOrigClientOrderId"),
        ),
    ),
)

CANCEL_OPEN_ORDERS: Operation[ResponseList[models.CancelOpenOrders[Any]]] = Operation(
    name="cancel_open_orders",
    auth="signed",
    answer=list[models.CancelOpenOrders],
    ws=Route("openOrders.cancelAll", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_ORDER_REST: Operation[models.CancelOrder[Any]] = Operation(
    name="cancel_order",
    auth="signed",
    answer=models.CancelOrder,
    rest=Route("DELETE", "/api/v3/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("cancelRestrictions", "cancel_restrictions", "ENUM", enum=("ONLY_NEW", "ONLY_PARTIALLY_FILLED")),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_ORDER_REST",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
    ),
)

CANCEL_ORDER_WS: Operation[models.CancelOrderWs[Any]] = Operation(
    name="cancel_order",
    auth="signed",
    answer=models.CancelOrderWs,
    ws=Route("order.cancel", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("cancelRestrictions", "cancel_restrictions", "ENUM", enum=("ONLY_NEW", "ONLY_PARTIALLY_FILLED")),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_ORDER_WS",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
    ),
)

CANCEL_ORDER_LIST_REST: Operation[models.CancelOrderList[Any]] = Operation(
    name="cancel_order_list",
    auth="signed",
    answer=models.CancelOrderList,
    rest=Route("DELETE", "/api/v3/orderList", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderListId", "order_list_id", "LONG"),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_list_id", "list_client_order_id"),
            "at least one of `order_list_id` and `list_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_ORDER_LIST_REST",
        "cancel",
        (("order_list_id", "orderListId"), ("orig_client_order_id", "listClientOrderId")),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
        absent=(),
    ),
)

CANCEL_ORDER_LIST_WS: Operation[models.CancelOrderListWs[Any]] = Operation(
    name="cancel_order_list",
    auth="signed",
    answer=models.CancelOrderListWs,
    ws=Route("orderList.cancel", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderListId", "order_list_id", "INT"),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_list_id", "list_client_order_id"),
            "at least one of `order_list_id` and `list_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_ORDER_LIST_WS",
        "cancel",
        (("order_list_id", "orderListId"), ("orig_client_order_id", "listClientOrderId")),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
        absent=(),
    ),
)

CHECK_SERVER_TIME: Operation[models.CheckServerTime] = Operation(
    name="check_server_time",
    auth="none",
    answer=models.CheckServerTime,
    rest=Route("GET", "/api/v3/time", charges=(Charge("ip", (Case(1),)),)),
    ws=Route("time", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

COMPRESSED_AGGREGATE_TRADES_LIST: Operation[ResponseList[models.CompressedAggregateTradesList[Any]]] = Operation(
    name="compressed_aggregate_trades_list",
    auth="none",
    answer=list[models.CompressedAggregateTradesList],
    rest=Route("GET", "/api/v3/aggTrades", charges=(Charge("ip", (Case(4),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("fromId", "from_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

CURRENT_AVERAGE_PRICE: Operation[models.CurrentAveragePrice[Any]] = Operation(
    name="current_average_price",
    auth="none",
    answer=models.CurrentAveragePrice,
    rest=Route("GET", "/api/v3/avgPrice", charges=(Charge("ip", (Case(2),)),)),
    ws=Route("avgPrice", charges=(Charge("ip", (Case(2),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

CURRENT_OPEN_ORDER_LISTS: Operation[ResponseList[models.CurrentOpenOrderLists]] = Operation(
    name="current_open_order_lists",
    auth="signed",
    answer=list[models.CurrentOpenOrderLists],
    ws=Route("openOrderLists.status", charges=(Charge("ip", (Case(6),)),)),
    reads=True,
)

CURRENT_OPEN_ORDERS_REST: Operation[ResponseList[models.CurrentOpenOrders[Any]]] = Operation(
    name="current_open_orders",
    auth="signed",
    answer=list[models.CurrentOpenOrders],
    rest=Route(
        "GET",
        "/api/v3/openOrders",
        charges=(Charge("ip", (Case(6, when=When("present", "symbol")), Case(80, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

CURRENT_OPEN_ORDERS_WS: Operation[ResponseList[models.CurrentOpenOrdersWs[Any]]] = Operation(
    name="current_open_orders",
    auth="signed",
    answer=list[models.CurrentOpenOrdersWs],
    ws=Route(
        "openOrders.status",
        charges=(Charge("ip", (Case(6, when=When("present", "symbol")), Case(80, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

EXCHANGE_INFORMATION_REST: Operation[models.ExchangeInformation] = Operation(
    name="exchange_information",
    auth="none",
    answer=models.ExchangeInformation,
    rest=Route("GET", "/api/v3/exchangeInfo", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("permissions", "permissions", "ARRAY", items=Param("permissions", "permissions", "ENUM")),
        Param("showPermissionSets", "show_permission_sets", "BOOLEAN"),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(
        Rule(
            "conflicts",
            ("symbol_status", "symbols", "symbol"),
            "`symbol_status` cannot be sent with `symbols` or `symbol`",
            groups=(("symbol_status",), ("symbols", "symbol")),
        ),
    ),
    reads=True,
)

EXCHANGE_INFORMATION_WS: Operation[models.ExchangeInformationWs[Any]] = Operation(
    name="exchange_information",
    auth="none",
    answer=models.ExchangeInformationWs,
    ws=Route("exchangeInfo", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("permissions", "permissions", "ARRAY", items=Param("permissions", "permissions", "STRING")),
        Param("showPermissionSets", "show_permission_sets", "BOOLEAN"),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(
        Rule(
            "conflicts",
            ("symbol_status", "symbol", "symbols"),
            "`symbol_status` cannot be sent with `symbol` or `symbols`",
            groups=(("symbol_status",), ("symbol", "symbols")),
        ),
        Rule(
            "at_most_one",
            ("symbol", "symbols", "permissions"),
            "at most one of `symbol`, `symbols` and `permissions` can be sent",
        ),
    ),
    reads=True,
)

HISTORICAL_BLOCK_TRADES: Operation[ResponseList[models.HistoricalBlockTrades[Any]]] = Operation(
    name="historical_block_trades",
    auth="none",
    answer=list[models.HistoricalBlockTrades],
    rest=Route("GET", "/api/v3/historicalBlockTrades", charges=(Charge("ip", (Case(25),)),)),
    ws=Route("blockTrades.historical", charges=(Charge("ip", (Case(25),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("fromId", "from_id", "LONG", mandatory=True),
        Param("limit", "limit", "LONG", max=1000),
    ),
    reads=True,
)

HISTORICAL_TRADES: Operation[ResponseList[models.HistoricalTrades[Any]]] = Operation(
    name="historical_trades",
    auth="none",
    answer=list[models.HistoricalTrades],
    ws=Route("trades.historical", charges=(Charge("ip", (Case(25),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("fromId", "from_id", "INT"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

KLINE_CANDLESTICK_DATA: Operation[ResponseList[models.KlineCandlestickData[Any]]] = Operation(
    name="kline_candlestick_data",
    auth="none",
    answer=list[models.KlineCandlestickData],
    rest=Route("GET", "/api/v3/klines", charges=(Charge("ip", (Case(2),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "interval",
            "interval",
            "ENUM",
            mandatory=True,
            enum=("1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("timeZone", "time_zone", "STRING"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

KLINES: Operation[ResponseList[models.Klines[Any]]] = Operation(
    name="klines",
    auth="none",
    answer=list[models.Klines],
    ws=Route("klines", charges=(Charge("ip", (Case(2),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "interval",
            "interval",
            "ENUM",
            mandatory=True,
            enum=("1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("timeZone", "time_zone", "STRING"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

LISTING_ALL_SUBSCRIPTIONS: Operation[ResponseList[models.ListingAllSubscriptions]] = Operation(
    name="listing_all_subscriptions",
    auth="none",
    answer=list[models.ListingAllSubscriptions],
    ws=Route("session.subscriptions", charges=(Charge("ip", (Case(2),)),)),
)

LOG_IN_WITH_API_KEY: Operation[models.LogInWithApiKey] = Operation(
    name="log_in_with_api_key",
    auth="signed",
    answer=models.LogInWithApiKey,
    ws=Route("session.logon", charges=(Charge("ip", (Case(2),)),)),
)

LOG_OUT_OF_THE_SESSION: Operation[models.LogOutOfTheSession] = Operation(
    name="log_out_of_the_session",
    auth="none",
    answer=models.LogOutOfTheSession,
    ws=Route("session.logout", charges=(Charge("ip", (Case(2),)),)),
)

NEW_OCO: Operation[models.NewOco[Any]] = Operation(
    name="new_oco",
    auth="signed",
    answer=models.NewOco,
    rest=Route("POST", "/api/v3/order/oco", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(2),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("limitClientOrderId", "limit_client_order_id", "STRING"),
        Param("price", "price", "DECIMAL", mandatory=True),
        Param("limitStrategyId", "limit_strategy_id", "LONG"),
        Param("limitStrategyType", "limit_strategy_type", "INT", min=1000000),
        Param("limitIcebergQty", "limit_iceberg_qty", "DECIMAL"),
        Param("trailingDelta", "trailing_delta", "LONG"),
        Param("stopClientOrderId", "stop_client_order_id", "STRING"),
        Param("stopPrice", "stop_price", "DECIMAL", mandatory=True),
        Param("stopStrategyId", "stop_strategy_id", "LONG"),
        Param("stopStrategyType", "stop_strategy_type", "INT", min=1000000),
        Param("stopLimitPrice", "stop_limit_price", "DECIMAL"),
        Param("stopIcebergQty", "stop_iceberg_qty", "DECIMAL"),
        Param("stopLimitTimeInForce", "stop_limit_time_in_force", "ENUM", enum=("GTC", "FOK", "IOC")),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
    ),
    rules=(
        Rule(
            "requires",
            ("stop_limit_price", "stop_limit_time_in_force"),
            "`stop_limit_price` can be sent only together with `stop_limit_time_in_force`",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_REST",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

NEW_ORDER: Operation[models.NewOrder[Any]] = Operation(
    name="new_order",
    auth="signed",
    answer=models.NewOrder,
    rest=Route("POST", "/api/v3/order", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(1),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("quoteOrderQty", "quote_order_qty", "DECIMAL"),
        Param("price", "price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("trailingDelta", "trailing_delta", "LONG"),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("pegPriceType", "peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pegOffsetValue", "peg_offset_value", "INT", max=100),
        Param("pegOffsetType", "peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("stop_price",),
            "`stop_price` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("iceberg_qty",),
            "`iceberg_qty` can be sent only if `type` is LIMIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT or LIMIT_MAKER",
            when=When("in", "type", ("LIMIT", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER")),
        ),
        Rule(
            "allowed_if",
            ("peg_price_type", "peg_offset_value", "peg_offset_type"),
            "`peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("peg_offset_type", "peg_offset_value"),
            "`peg_offset_type` and `peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "value_if",
            ("time_in_force",),
            "`time_in_force` must be GTC if `iceberg_qty` is sent",
            when=When("present", "iceberg_qty"),
            groups=(("GTC",),),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity"),
            "`time_in_force` and `quantity` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity"), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "quote_order_qty"),
            "at least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=((), ("quantity", "quote_order_qty")),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS",
            when=When("in", "type", ("STOP_LOSS",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS_LIMIT",
            when=When("in", "type", ("STOP_LOSS_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("STOP_LOSS_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT",
            when=When("in", "type", ("TAKE_PROFIT",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("TAKE_PROFIT_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("TAKE_PROFIT_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is LIMIT_MAKER",
            when=When("in", "type", ("LIMIT_MAKER",)),
            groups=(("quantity",), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT_MAKER",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_ORDER_REST",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
    ),
)

NEW_ORDER_LIST_OCO: Operation[models.NewOrderListOco[Any]] = Operation(
    name="new_order_list_oco",
    auth="signed",
    answer=models.NewOrderListOco,
    rest=Route(
        "POST", "/api/v3/orderList/oco", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(2),)))
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param(
            "aboveType",
            "above_type",
            "ENUM",
            mandatory=True,
            enum=("STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"),
        ),
        Param("aboveClientOrderId", "above_client_order_id", "STRING"),
        Param("aboveIcebergQty", "above_iceberg_qty", "LONG"),
        Param("abovePrice", "above_price", "DECIMAL"),
        Param("aboveStopPrice", "above_stop_price", "DECIMAL"),
        Param("aboveTrailingDelta", "above_trailing_delta", "LONG"),
        Param("aboveTimeInForce", "above_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("aboveStrategyId", "above_strategy_id", "LONG"),
        Param("aboveStrategyType", "above_strategy_type", "INT", min=1000000),
        Param("abovePegPriceType", "above_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("abovePegOffsetType", "above_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("abovePegOffsetValue", "above_peg_offset_value", "INT", max=100),
        Param(
            "belowType",
            "below_type",
            "ENUM",
            mandatory=True,
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("belowClientOrderId", "below_client_order_id", "STRING"),
        Param("belowIcebergQty", "below_iceberg_qty", "LONG"),
        Param("belowPrice", "below_price", "DECIMAL"),
        Param("belowStopPrice", "below_stop_price", "DECIMAL"),
        Param("belowTrailingDelta", "below_trailing_delta", "LONG"),
        Param("belowTimeInForce", "below_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("belowStrategyId", "below_strategy_id", "LONG"),
        Param("belowStrategyType", "below_strategy_type", "INT", min=1000000),
        Param("belowPegPriceType", "below_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("belowPegOffsetType", "below_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("belowPegOffsetValue", "below_peg_offset_value", "INT", max=100),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("above_iceberg_qty",),
            "`above_iceberg_qty` can be sent only if `above_time_in_force` is GTC",
            when=When("in", "above_time_in_force", ("GTC",)),
        ),
        Rule(
            "allowed_if",
            ("above_price",),
            "`above_price` can be sent only if `above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("STOP_LOSS_LIMIT", "LIMIT_MAKER", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("above_stop_price",),
            "`above_stop_price` can be sent only if `above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "required_if",
            ("above_stop_price", "above_trailing_delta"),
            "at least one of `above_stop_price` and `above_trailing_delta` must be sent if `above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
            groups=((), ("above_stop_price", "above_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("above_time_in_force",),
            "`above_time_in_force` is mandatory if `above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("above_time_in_force",), ()),
        ),
        Rule(
            "allowed_if",
            ("below_iceberg_qty",),
            "`below_iceberg_qty` can be sent only if `below_time_in_force` is GTC",
            when=When("in", "below_time_in_force", ("GTC",)),
        ),
        Rule(
            "allowed_if",
            ("below_stop_price",),
            "`below_stop_price` can be sent only if `below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "required_if",
            ("below_stop_price", "below_trailing_delta"),
            "at least one of `below_stop_price` and `below_trailing_delta` must be sent if `below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
            groups=((), ("below_stop_price", "below_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("below_time_in_force",),
            "`below_time_in_force` is mandatory if `below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("below_time_in_force",), ()),
        ),
        Rule(
            "allowed_if",
            ("above_peg_price_type", "above_peg_offset_value", "above_peg_offset_type"),
            "`above_peg_price_type`, `above_peg_offset_value` and `above_peg_offset_type` can be sent only if `above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("above_peg_offset_type", "above_peg_offset_value"),
            "`above_peg_offset_type` and `above_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("below_peg_price_type", "below_peg_offset_value", "below_peg_offset_type"),
            "`below_peg_price_type`, `below_peg_offset_value` and `below_peg_offset_type` can be sent only if `below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "below_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("below_peg_offset_type", "below_peg_offset_value"),
            "`below_peg_offset_type` and `below_peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_REST",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

NEW_ORDER_LIST_OPO: Operation[models.NewOrderListOpo[Any]] = Operation(
    name="new_order_list_opo",
    auth="signed",
    answer=models.NewOrderListOpo,
    rest=Route(
        "POST", "/api/v3/orderList/opo", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(2),)))
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("workingStrategyId", "working_strategy_id", "LONG"),
        Param("workingStrategyType", "working_strategy_type", "INT", min=1000000),
        Param("workingPegPriceType", "working_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("workingPegOffsetType", "working_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("workingPegOffsetValue", "working_peg_offset_value", "INT", max=100),
        Param(
            "pendingType",
            "pending_type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("pendingClientOrderId", "pending_client_order_id", "STRING"),
        Param("pendingPrice", "pending_price", "DECIMAL"),
        Param("pendingStopPrice", "pending_stop_price", "DECIMAL"),
        Param("pendingTrailingDelta", "pending_trailing_delta", "DECIMAL"),
        Param("pendingIcebergQty", "pending_iceberg_qty", "DECIMAL"),
        Param("pendingTimeInForce", "pending_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingStrategyId", "pending_strategy_id", "LONG"),
        Param("pendingStrategyType", "pending_strategy_type", "INT", min=1000000),
        Param("pendingPegPriceType", "pending_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingPegOffsetType", "pending_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingPegOffsetValue", "pending_peg_offset_value", "INT", max=100),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "working_time_in_force", ("GTC",)), When("in", "working_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_iceberg_qty",),
            "`pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC or `pending_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "pending_time_in_force", ("GTC",)), When("in", "pending_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "optional_if",
            ("working_price",),
            "`working_price` can be left out if `working_peg_price_type` is sent",
            when=When("present", "working_peg_price_type"),
        ),
        Rule(
            "all_or_none",
            ("working_peg_offset_type", "working_peg_offset_value"),
            "`working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_peg_price_type", "pending_peg_offset_value", "pending_peg_offset_type"),
            "`pending_peg_price_type`, `pending_peg_offset_value` and `pending_peg_offset_type` can be sent only if `pending_type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_peg_offset_type", "pending_peg_offset_value"),
            "`pending_peg_offset_type` and `pending_peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_REST",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

NEW_ORDER_LIST_OPOCO: Operation[models.NewOrderListOpoco[Any]] = Operation(
    name="new_order_list_opoco",
    auth="signed",
    answer=models.NewOrderListOpoco,
    rest=Route(
        "POST", "/api/v3/orderList/opoco", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(3),)))
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("workingStrategyId", "working_strategy_id", "LONG"),
        Param("workingStrategyType", "working_strategy_type", "INT", min=1000000),
        Param("workingPegPriceType", "working_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("workingPegOffsetType", "working_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("workingPegOffsetValue", "working_peg_offset_value", "INT", max=100),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "pendingAboveType",
            "pending_above_type",
            "ENUM",
            mandatory=True,
            enum=("STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"),
        ),
        Param("pendingAboveClientOrderId", "pending_above_client_order_id", "STRING"),
        Param("pendingAbovePrice", "pending_above_price", "DECIMAL"),
        Param("pendingAboveStopPrice", "pending_above_stop_price", "DECIMAL"),
        Param("pendingAboveTrailingDelta", "pending_above_trailing_delta", "DECIMAL"),
        Param("pendingAboveIcebergQty", "pending_above_iceberg_qty", "DECIMAL"),
        Param("pendingAboveTimeInForce", "pending_above_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingAboveStrategyId", "pending_above_strategy_id", "LONG"),
        Param("pendingAboveStrategyType", "pending_above_strategy_type", "INT", min=1000000),
        Param("pendingAbovePegPriceType", "pending_above_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingAbovePegOffsetType", "pending_above_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingAbovePegOffsetValue", "pending_above_peg_offset_value", "INT", max=100),
        Param(
            "pendingBelowType",
            "pending_below_type",
            "ENUM",
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("pendingBelowClientOrderId", "pending_below_client_order_id", "STRING"),
        Param("pendingBelowPrice", "pending_below_price", "DECIMAL"),
        Param("pendingBelowStopPrice", "pending_below_stop_price", "DECIMAL"),
        Param("pendingBelowTrailingDelta", "pending_below_trailing_delta", "DECIMAL"),
        Param("pendingBelowIcebergQty", "pending_below_iceberg_qty", "DECIMAL"),
        Param("pendingBelowTimeInForce", "pending_below_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingBelowStrategyId", "pending_below_strategy_id", "LONG"),
        Param("pendingBelowStrategyType", "pending_below_strategy_type", "INT", min=1000000),
        Param("pendingBelowPegPriceType", "pending_below_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingBelowPegOffsetType", "pending_below_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingBelowPegOffsetValue", "pending_below_peg_offset_value", "INT", max=100),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "working_time_in_force", ("GTC",)), When("in", "working_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_above_price",),
            "`pending_above_price` can be sent only if `pending_above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS_LIMIT", "LIMIT_MAKER", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_above_stop_price",),
            "`pending_above_stop_price` can be sent only if `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_above_iceberg_qty",),
            "`pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC or `pending_above_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(
                    When("in", "pending_above_time_in_force", ("GTC",)),
                    When("in", "pending_above_type", ("LIMIT_MAKER",)),
                ),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_below_price",),
            "`pending_below_price` can be sent only if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_below_stop_price",),
            "`pending_below_stop_price` can be sent only if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "required_if",
            ("pending_below_stop_price", "pending_below_trailing_delta"),
            "at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
            groups=((), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "optional_if",
            ("working_price",),
            "`working_price` can be left out if `working_peg_price_type` is sent",
            when=When("present", "working_peg_price_type"),
        ),
        Rule(
            "all_or_none",
            ("working_peg_offset_type", "working_peg_offset_value"),
            "`working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_above_peg_price_type", "pending_above_peg_offset_value", "pending_above_peg_offset_type"),
            "`pending_above_peg_price_type`, `pending_above_peg_offset_value` and `pending_above_peg_offset_type` can be sent only if `pending_above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_above_peg_offset_type", "pending_above_peg_offset_value"),
            "`pending_above_peg_offset_type` and `pending_above_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_below_peg_price_type", "pending_below_peg_offset_value", "pending_below_peg_offset_type"),
            "`pending_below_peg_price_type`, `pending_below_peg_offset_value` and `pending_below_peg_offset_type` can be sent only if `pending_below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_below_peg_offset_type", "pending_below_peg_offset_value"),
            "`pending_below_peg_offset_type` and `pending_below_peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_REST",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

NEW_ORDER_LIST_OTO: Operation[models.NewOrderListOto[Any]] = Operation(
    name="new_order_list_oto",
    auth="signed",
    answer=models.NewOrderListOto,
    rest=Route(
        "POST", "/api/v3/orderList/oto", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(2),)))
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("workingStrategyId", "working_strategy_id", "LONG"),
        Param("workingStrategyType", "working_strategy_type", "INT", min=1000000),
        Param("workingPegPriceType", "working_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("workingPegOffsetType", "working_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("workingPegOffsetValue", "working_peg_offset_value", "INT", max=100),
        Param(
            "pendingType",
            "pending_type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("pendingClientOrderId", "pending_client_order_id", "STRING"),
        Param("pendingPrice", "pending_price", "DECIMAL"),
        Param("pendingStopPrice", "pending_stop_price", "DECIMAL"),
        Param("pendingTrailingDelta", "pending_trailing_delta", "DECIMAL"),
        Param("pendingQuantity", "pending_quantity", "DECIMAL", mandatory=True),
        Param("pendingIcebergQty", "pending_iceberg_qty", "DECIMAL"),
        Param("pendingTimeInForce", "pending_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingStrategyId", "pending_strategy_id", "LONG"),
        Param("pendingStrategyType", "pending_strategy_type", "INT", min=1000000),
        Param("pendingPegPriceType", "pending_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingPegOffsetType", "pending_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingPegOffsetValue", "pending_peg_offset_value", "INT", max=100),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "working_time_in_force", ("GTC",)), When("in", "working_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_iceberg_qty",),
            "`pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC or `pending_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "pending_time_in_force", ("GTC",)), When("in", "pending_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "required_if",
            ("working_time_in_force",),
            "`working_time_in_force` is mandatory if `working_type` is LIMIT",
            when=When("in", "working_type", ("LIMIT",)),
            groups=(("working_time_in_force",), ()),
        ),
        Rule(
            "required_if",
            ("pending_time_in_force",),
            "`pending_time_in_force` is mandatory if `pending_type` is LIMIT",
            when=When("in", "pending_type", ("LIMIT",)),
            groups=(("pending_time_in_force",), ()),
        ),
        Rule(
            "required_if",
            ("pending_price",),
            "`pending_price` is mandatory if `pending_type` is LIMIT and `pending_peg_price_type` is not sent",
            when=When(
                "all", operand=(When("in", "pending_type", ("LIMIT",)), When("absent", "pending_peg_price_type"))
            ),
            groups=(("pending_price",), ()),
        ),
        Rule(
            "required_if",
            ("pending_stop_price", "pending_trailing_delta"),
            "at least one of `pending_stop_price` and `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS or TAKE_PROFIT",
            when=When("in", "pending_type", ("STOP_LOSS", "TAKE_PROFIT")),
            groups=((), ("pending_stop_price", "pending_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_time_in_force", "pending_stop_price", "pending_trailing_delta"),
            "`pending_time_in_force` is mandatory and at least one of `pending_stop_price` and `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("pending_time_in_force",), ("pending_stop_price", "pending_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_price",),
            "`pending_price` is mandatory if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and `pending_peg_price_type` is not sent",
            when=When(
                "all",
                operand=(
                    When("in", "pending_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
                    When("absent", "pending_peg_price_type"),
                ),
            ),
            groups=(("pending_price",), ()),
        ),
        Rule(
            "optional_if",
            ("working_price",),
            "`working_price` can be left out if `working_peg_price_type` is sent",
            when=When("present", "working_peg_price_type"),
        ),
        Rule(
            "all_or_none",
            ("working_peg_offset_type", "working_peg_offset_value"),
            "`working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_peg_price_type", "pending_peg_offset_value", "pending_peg_offset_type"),
            "`pending_peg_price_type`, `pending_peg_offset_value` and `pending_peg_offset_type` can be sent only if `pending_type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_peg_offset_type", "pending_peg_offset_value"),
            "`pending_peg_offset_type` and `pending_peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_REST",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

NEW_ORDER_LIST_OTOCO: Operation[models.NewOrderListOtoco[Any]] = Operation(
    name="new_order_list_otoco",
    auth="signed",
    answer=models.NewOrderListOtoco,
    rest=Route(
        "POST", "/api/v3/orderList/otoco", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(3),)))
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("workingStrategyId", "working_strategy_id", "LONG"),
        Param("workingStrategyType", "working_strategy_type", "INT", min=1000000),
        Param("workingPegPriceType", "working_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("workingPegOffsetType", "working_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("workingPegOffsetValue", "working_peg_offset_value", "INT", max=100),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("pendingQuantity", "pending_quantity", "DECIMAL", mandatory=True),
        Param(
            "pendingAboveType",
            "pending_above_type",
            "ENUM",
            mandatory=True,
            enum=("STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"),
        ),
        Param("pendingAboveClientOrderId", "pending_above_client_order_id", "STRING"),
        Param("pendingAbovePrice", "pending_above_price", "DECIMAL"),
        Param("pendingAboveStopPrice", "pending_above_stop_price", "DECIMAL"),
        Param("pendingAboveTrailingDelta", "pending_above_trailing_delta", "DECIMAL"),
        Param("pendingAboveIcebergQty", "pending_above_iceberg_qty", "DECIMAL"),
        Param("pendingAboveTimeInForce", "pending_above_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingAboveStrategyId", "pending_above_strategy_id", "LONG"),
        Param("pendingAboveStrategyType", "pending_above_strategy_type", "INT", min=1000000),
        Param("pendingAbovePegPriceType", "pending_above_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingAbovePegOffsetType", "pending_above_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingAbovePegOffsetValue", "pending_above_peg_offset_value", "INT", max=100),
        Param(
            "pendingBelowType",
            "pending_below_type",
            "ENUM",
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("pendingBelowClientOrderId", "pending_below_client_order_id", "STRING"),
        Param("pendingBelowPrice", "pending_below_price", "DECIMAL"),
        Param("pendingBelowStopPrice", "pending_below_stop_price", "DECIMAL"),
        Param("pendingBelowTrailingDelta", "pending_below_trailing_delta", "DECIMAL"),
        Param("pendingBelowIcebergQty", "pending_below_iceberg_qty", "DECIMAL"),
        Param("pendingBelowTimeInForce", "pending_below_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingBelowStrategyId", "pending_below_strategy_id", "LONG"),
        Param("pendingBelowStrategyType", "pending_below_strategy_type", "INT", min=1000000),
        Param("pendingBelowPegPriceType", "pending_below_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingBelowPegOffsetType", "pending_below_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingBelowPegOffsetValue", "pending_below_peg_offset_value", "INT", max=100),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "working_time_in_force", ("GTC",)), When("in", "working_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_above_price",),
            "`pending_above_price` can be sent only if `pending_above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS_LIMIT", "LIMIT_MAKER", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_above_stop_price",),
            "`pending_above_stop_price` can be sent only if `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_above_iceberg_qty",),
            "`pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC or `pending_above_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(
                    When("in", "pending_above_time_in_force", ("GTC",)),
                    When("in", "pending_above_type", ("LIMIT_MAKER",)),
                ),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_below_stop_price",),
            "`pending_below_stop_price` can be sent only if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "required_if",
            ("pending_below_stop_price", "pending_below_trailing_delta"),
            "at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
            groups=((), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("working_time_in_force",),
            "`working_time_in_force` is mandatory if `working_type` is LIMIT",
            when=When("in", "working_type", ("LIMIT",)),
            groups=(("working_time_in_force",), ()),
        ),
        Rule(
            "required_if",
            ("pending_above_price",),
            "`pending_above_price` is mandatory if `pending_above_type` is LIMIT_MAKER and `pending_above_peg_price_type` is not sent",
            when=When(
                "all",
                operand=(
                    When("in", "pending_above_type", ("LIMIT_MAKER",)),
                    When("absent", "pending_above_peg_price_type"),
                ),
            ),
            groups=(("pending_above_price",), ()),
        ),
        Rule(
            "required_if",
            ("pending_above_stop_price", "pending_above_trailing_delta"),
            "at least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if `pending_above_type` is STOP_LOSS or TAKE_PROFIT",
            when=When("in", "pending_above_type", ("STOP_LOSS", "TAKE_PROFIT")),
            groups=((), ("pending_above_stop_price", "pending_above_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_above_time_in_force", "pending_above_stop_price", "pending_above_trailing_delta"),
            "`pending_above_time_in_force` is mandatory and at least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if `pending_above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("pending_above_time_in_force",), ("pending_above_stop_price", "pending_above_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_above_price",),
            "`pending_above_price` is mandatory if `pending_above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and `pending_above_peg_price_type` is not sent",
            when=When(
                "all",
                operand=(
                    When("in", "pending_above_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
                    When("absent", "pending_above_peg_price_type"),
                ),
            ),
            groups=(("pending_above_price",), ()),
        ),
        Rule(
            "required_if",
            ("pending_below_stop_price", "pending_below_trailing_delta"),
            "at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS or TAKE_PROFIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "TAKE_PROFIT")),
            groups=((), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_below_time_in_force", "pending_below_stop_price", "pending_below_trailing_delta"),
            "`pending_below_time_in_force` is mandatory and at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("pending_below_time_in_force",), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_below_price",),
            "`pending_below_price` is mandatory if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and `pending_below_peg_price_type` is not sent",
            when=When(
                "all",
                operand=(
                    When("in", "pending_below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
                    When("absent", "pending_below_peg_price_type"),
                ),
            ),
            groups=(("pending_below_price",), ()),
        ),
        Rule(
            "optional_if",
            ("working_price",),
            "`working_price` can be left out if `working_peg_price_type` is sent",
            when=When("present", "working_peg_price_type"),
        ),
        Rule(
            "all_or_none",
            ("working_peg_offset_type", "working_peg_offset_value"),
            "`working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_above_peg_price_type", "pending_above_peg_offset_value", "pending_above_peg_offset_type"),
            "`pending_above_peg_price_type`, `pending_above_peg_offset_value` and `pending_above_peg_offset_type` can be sent only if `pending_above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_above_peg_offset_type", "pending_above_peg_offset_value"),
            "`pending_above_peg_offset_type` and `pending_above_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_below_peg_price_type", "pending_below_peg_offset_value", "pending_below_peg_offset_type"),
            "`pending_below_peg_price_type`, `pending_below_peg_offset_value` and `pending_below_peg_offset_type` can be sent only if `pending_below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_below_peg_offset_type", "pending_below_peg_offset_value"),
            "`pending_below_peg_offset_type` and `pending_below_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_below_iceberg_qty",),
            "`pending_below_iceberg_qty` can be sent only if `pending_below_time_in_force` is GTC",
            when=When("in", "pending_below_time_in_force", ("GTC",)),
        ),
        Rule(
            "allowed_if",
            ("pending_below_price",),
            "`pending_below_price` can be sent only if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT or LIMIT_MAKER",
            when=When("in", "pending_below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER")),
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_REST",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

NEW_ORDER_USING_SOR: Operation[models.NewOrderUsingSor[Any]] = Operation(
    name="new_order_using_sor",
    auth="signed",
    answer=models.NewOrderUsingSor,
    rest=Route("POST", "/api/v3/sor/order", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(1),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("price", "price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("iceberg_qty",),
            "`iceberg_qty` can be sent only if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_ORDER_REST",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
    ),
)

OLD_TRADE_LOOKUP: Operation[ResponseList[models.OldTradeLookup[Any]]] = Operation(
    name="old_trade_lookup",
    auth="none",
    answer=list[models.OldTradeLookup],
    rest=Route("GET", "/api/v3/historicalTrades", charges=(Charge("ip", (Case(25),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("limit", "limit", "INT", max=1000),
        Param("fromId", "from_id", "LONG"),
    ),
    reads=True,
)

OPO: Operation[models.Opo[Any]] = Operation(
    name="opo",
    auth="signed",
    answer=models.Opo,
    ws=Route("orderList.place.opo", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(2),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("workingStrategyId", "working_strategy_id", "LONG"),
        Param("workingStrategyType", "working_strategy_type", "INT", min=1000000),
        Param("workingPegPriceType", "working_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("workingPegOffsetType", "working_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("workingPegOffsetValue", "working_peg_offset_value", "INT", max=100),
        Param(
            "pendingType",
            "pending_type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("pendingClientOrderId", "pending_client_order_id", "STRING"),
        Param("pendingPrice", "pending_price", "DECIMAL"),
        Param("pendingStopPrice", "pending_stop_price", "DECIMAL"),
        Param("pendingTrailingDelta", "pending_trailing_delta", "DECIMAL"),
        Param("pendingIcebergQty", "pending_iceberg_qty", "DECIMAL"),
        Param("pendingTimeInForce", "pending_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingStrategyId", "pending_strategy_id", "LONG"),
        Param("pendingStrategyType", "pending_strategy_type", "INT", min=1000000),
        Param("pendingPegPriceType", "pending_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingPegOffsetType", "pending_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingPegOffsetValue", "pending_peg_offset_value", "INT", max=100),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "working_time_in_force", ("GTC",)), When("in", "working_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_iceberg_qty",),
            "`pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC or `pending_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "pending_time_in_force", ("GTC",)), When("in", "pending_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "optional_if",
            ("working_price",),
            "`working_price` can be left out if `working_peg_price_type` is sent",
            when=When("present", "working_peg_price_type"),
        ),
        Rule(
            "all_or_none",
            ("working_peg_offset_type", "working_peg_offset_value"),
            "`working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_peg_price_type", "pending_peg_offset_value", "pending_peg_offset_type"),
            "`pending_peg_price_type`, `pending_peg_offset_value` and `pending_peg_offset_type` can be sent only if `pending_type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_peg_offset_type", "pending_peg_offset_value"),
            "`pending_peg_offset_type` and `pending_peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_WS",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

OPOCO: Operation[models.Opoco[Any]] = Operation(
    name="opoco",
    auth="signed",
    answer=models.Opoco,
    ws=Route("orderList.place.opoco", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(3),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("workingStrategyId", "working_strategy_id", "LONG"),
        Param("workingStrategyType", "working_strategy_type", "INT", min=1000000),
        Param("workingPegPriceType", "working_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("workingPegOffsetType", "working_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("workingPegOffsetValue", "working_peg_offset_value", "INT", max=100),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "pendingAboveType",
            "pending_above_type",
            "ENUM",
            mandatory=True,
            enum=("STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"),
        ),
        Param("pendingAboveClientOrderId", "pending_above_client_order_id", "STRING"),
        Param("pendingAbovePrice", "pending_above_price", "DECIMAL"),
        Param("pendingAboveStopPrice", "pending_above_stop_price", "DECIMAL"),
        Param("pendingAboveTrailingDelta", "pending_above_trailing_delta", "DECIMAL"),
        Param("pendingAboveIcebergQty", "pending_above_iceberg_qty", "DECIMAL"),
        Param("pendingAboveTimeInForce", "pending_above_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingAboveStrategyId", "pending_above_strategy_id", "LONG"),
        Param("pendingAboveStrategyType", "pending_above_strategy_type", "INT", min=1000000),
        Param("pendingAbovePegPriceType", "pending_above_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingAbovePegOffsetType", "pending_above_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingAbovePegOffsetValue", "pending_above_peg_offset_value", "INT", max=100),
        Param(
            "pendingBelowType",
            "pending_below_type",
            "ENUM",
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("pendingBelowClientOrderId", "pending_below_client_order_id", "STRING"),
        Param("pendingBelowPrice", "pending_below_price", "DECIMAL"),
        Param("pendingBelowStopPrice", "pending_below_stop_price", "DECIMAL"),
        Param("pendingBelowTrailingDelta", "pending_below_trailing_delta", "DECIMAL"),
        Param("pendingBelowIcebergQty", "pending_below_iceberg_qty", "DECIMAL"),
        Param("pendingBelowTimeInForce", "pending_below_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingBelowStrategyId", "pending_below_strategy_id", "LONG"),
        Param("pendingBelowStrategyType", "pending_below_strategy_type", "INT", min=1000000),
        Param("pendingBelowPegPriceType", "pending_below_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingBelowPegOffsetType", "pending_below_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingBelowPegOffsetValue", "pending_below_peg_offset_value", "INT", max=100),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "working_time_in_force", ("GTC",)), When("in", "working_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_above_price",),
            "`pending_above_price` can be sent only if `pending_above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS_LIMIT", "LIMIT_MAKER", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_above_stop_price",),
            "`pending_above_stop_price` can be sent only if `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_above_iceberg_qty",),
            "`pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC or `pending_above_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(
                    When("in", "pending_above_time_in_force", ("GTC",)),
                    When("in", "pending_above_type", ("LIMIT_MAKER",)),
                ),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_below_price",),
            "`pending_below_price` can be sent only if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_below_stop_price",),
            "`pending_below_stop_price` can be sent only if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "required_if",
            ("pending_below_stop_price", "pending_below_trailing_delta"),
            "at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
            groups=((), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "optional_if",
            ("working_price",),
            "`working_price` can be left out if `working_peg_price_type` is sent",
            when=When("present", "working_peg_price_type"),
        ),
        Rule(
            "all_or_none",
            ("working_peg_offset_type", "working_peg_offset_value"),
            "`working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_above_peg_price_type", "pending_above_peg_offset_value", "pending_above_peg_offset_type"),
            "`pending_above_peg_price_type`, `pending_above_peg_offset_value` and `pending_above_peg_offset_type` can be sent only if `pending_above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_above_peg_offset_type", "pending_above_peg_offset_value"),
            "`pending_above_peg_offset_type` and `pending_above_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_below_peg_price_type", "pending_below_peg_offset_value", "pending_below_peg_offset_type"),
            "`pending_below_peg_price_type`, `pending_below_peg_offset_value` and `pending_below_peg_offset_type` can be sent only if `pending_below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_below_peg_offset_type", "pending_below_peg_offset_value"),
            "`pending_below_peg_offset_type` and `pending_below_peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_WS",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

ORDER_AMEND_KEEP_PRIORITY_REST: Operation[models.OrderAmendKeepPriority[Any]] = Operation(
    name="order_amend_keep_priority",
    auth="signed",
    answer=models.OrderAmendKeepPriority,
    rest=Route(
        "PUT",
        "/api/v3/order/amend/keepPriority",
        charges=(Charge("ip", (Case(4),)), Charge("unfilled_orders", (Case(0),))),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("newQty", "new_qty", "DECIMAL", mandatory=True),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_ORDER_REST",
        "change",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
        absent=(),
    ),
)

ORDER_AMEND_KEEP_PRIORITY_WS: Operation[models.OrderAmendKeepPriority[Any]] = Operation(
    name="order_amend_keep_priority",
    auth="signed",
    answer=models.OrderAmendKeepPriority,
    ws=Route("order.amend.keepPriority", charges=(Charge("ip", (Case(4),)), Charge("unfilled_orders", (Case(0),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("newQty", "new_qty", "DECIMAL", mandatory=True),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_ORDER_WS",
        "change",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
        absent=(),
    ),
)

ORDER_BOOK_REST: Operation[models.OrderBook[Any]] = Operation(
    name="order_book",
    auth="none",
    answer=models.OrderBook,
    rest=Route(
        "GET",
        "/api/v3/depth",
        charges=(
            Charge(
                "ip",
                (
                    Case(5, when=When("in_range", "limit", (1.0, 100.0, True, True), default=100)),
                    Case(25, when=When("in_range", "limit", (101.0, 500.0, True, True), default=100)),
                    Case(50, when=When("in_range", "limit", (501.0, 1000.0, True, True), default=100)),
                    Case(250, when=When("in_range", "limit", (1001.0, 5000.0, True, True), default=100)),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("limit", "limit", "INT", max=5000),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

ORDER_BOOK_WS: Operation[models.OrderBookWs[Any]] = Operation(
    name="order_book",
    auth="none",
    answer=models.OrderBookWs,
    ws=Route(
        "depth",
        charges=(
            Charge(
                "ip",
                (
                    Case(5, when=When("in_range", "limit", (1.0, 100.0, True, True), default=100)),
                    Case(25, when=When("in_range", "limit", (101.0, 500.0, True, True), default=100)),
                    Case(50, when=When("in_range", "limit", (501.0, 1000.0, True, True), default=100)),
                    Case(250, when=When("in_range", "limit", (1001.0, 5000.0, True, True), default=100)),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("limit", "limit", "INT", max=5000),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

PLACE_NEW_OCO: Operation[models.PlaceNewOco[Any]] = Operation(
    name="place_new_oco",
    auth="signed",
    answer=models.PlaceNewOco,
    ws=Route("orderList.place", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(1),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("price", "price", "DECIMAL", mandatory=True),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("limitClientOrderId", "limit_client_order_id", "STRING"),
        Param("limitIcebergQty", "limit_iceberg_qty", "DECIMAL"),
        Param("limitStrategyId", "limit_strategy_id", "LONG"),
        Param("limitStrategyType", "limit_strategy_type", "INT", min=1000000),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("trailingDelta", "trailing_delta", "INT"),
        Param("stopClientOrderId", "stop_client_order_id", "STRING"),
        Param("stopLimitPrice", "stop_limit_price", "DECIMAL"),
        Param("stopLimitTimeInForce", "stop_limit_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("stopIcebergQty", "stop_iceberg_qty", "DECIMAL"),
        Param("stopStrategyId", "stop_strategy_id", "LONG"),
        Param("stopStrategyType", "stop_strategy_type", "INT", min=1000000),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
    ),
    rules=(
        Rule(
            "any_of", ("stop_price", "trailing_delta"), "at least one of `stop_price` and `trailing_delta` must be sent"
        ),
        Rule(
            "value_if",
            ("stop_limit_time_in_force",),
            "`stop_limit_time_in_force` must be GTC if `stop_iceberg_qty` is sent",
            when=When("present", "stop_iceberg_qty"),
            groups=(("GTC",),),
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_WS",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

PLACE_NEW_ORDER: Operation[models.PlaceNewOrder[Any]] = Operation(
    name="place_new_order",
    auth="signed",
    answer=models.PlaceNewOrder,
    ws=Route("order.place", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(1),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("price", "price", "DECIMAL"),
        Param("quantity", "quantity", "DECIMAL"),
        Param("quoteOrderQty", "quote_order_qty", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("trailingDelta", "trailing_delta", "INT"),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("pegPriceType", "peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pegOffsetValue", "peg_offset_value", "INT", max=100),
        Param("pegOffsetType", "peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("peg_price_type", "peg_offset_value", "peg_offset_type"),
            "`peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("peg_offset_type", "peg_offset_value"),
            "`peg_offset_type` and `peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "value_if",
            ("time_in_force",),
            "`time_in_force` must be GTC if `iceberg_qty` is sent",
            when=When("present", "iceberg_qty"),
            groups=(("GTC",),),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity"),
            "`time_in_force` and `quantity` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity"), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is LIMIT_MAKER",
            when=When("in", "type", ("LIMIT_MAKER",)),
            groups=(("quantity",), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT_MAKER",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "quote_order_qty"),
            "at least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=((), ("quantity", "quote_order_qty")),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS",
            when=When("in", "type", ("STOP_LOSS",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS_LIMIT",
            when=When("in", "type", ("STOP_LOSS_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("STOP_LOSS_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT",
            when=When("in", "type", ("TAKE_PROFIT",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("TAKE_PROFIT_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("TAKE_PROFIT_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_ORDER_WS",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
    ),
)

PLACE_NEW_ORDER_LIST_OCO: Operation[models.PlaceNewOrderListOco[Any]] = Operation(
    name="place_new_order_list_oco",
    auth="signed",
    answer=models.PlaceNewOrderListOco,
    ws=Route("orderList.place.oco", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(2),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param(
            "aboveType",
            "above_type",
            "ENUM",
            mandatory=True,
            enum=("STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"),
        ),
        Param("aboveClientOrderId", "above_client_order_id", "STRING"),
        Param("aboveIcebergQty", "above_iceberg_qty", "LONG"),
        Param("abovePrice", "above_price", "DECIMAL"),
        Param("aboveStopPrice", "above_stop_price", "DECIMAL"),
        Param("aboveTrailingDelta", "above_trailing_delta", "LONG"),
        Param("aboveTimeInForce", "above_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("aboveStrategyId", "above_strategy_id", "LONG"),
        Param("aboveStrategyType", "above_strategy_type", "INT", min=1000000),
        Param("abovePegPriceType", "above_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("abovePegOffsetType", "above_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("abovePegOffsetValue", "above_peg_offset_value", "INT", max=100),
        Param(
            "belowType",
            "below_type",
            "ENUM",
            mandatory=True,
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("belowClientOrderId", "below_client_order_id", "STRING"),
        Param("belowIcebergQty", "below_iceberg_qty", "LONG"),
        Param("belowPrice", "below_price", "DECIMAL"),
        Param("belowStopPrice", "below_stop_price", "DECIMAL"),
        Param("belowTrailingDelta", "below_trailing_delta", "LONG"),
        Param("belowTimeInForce", "below_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("belowStrategyId", "below_strategy_id", "LONG"),
        Param("belowStrategyType", "below_strategy_type", "INT", min=1000000),
        Param("belowPegPriceType", "below_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("belowPegOffsetType", "below_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("belowPegOffsetValue", "below_peg_offset_value", "INT", max=100),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("above_iceberg_qty",),
            "`above_iceberg_qty` can be sent only if `above_time_in_force` is GTC",
            when=When("in", "above_time_in_force", ("GTC",)),
        ),
        Rule(
            "allowed_if",
            ("above_price",),
            "`above_price` can be sent only if `above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("STOP_LOSS_LIMIT", "LIMIT_MAKER", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("above_stop_price",),
            "`above_stop_price` can be sent only if `above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "required_if",
            ("above_stop_price", "above_trailing_delta"),
            "at least one of `above_stop_price` and `above_trailing_delta` must be sent if `above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
            groups=((), ("above_stop_price", "above_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("above_time_in_force",),
            "`above_time_in_force` is mandatory if `above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("above_time_in_force",), ()),
        ),
        Rule(
            "allowed_if",
            ("below_iceberg_qty",),
            "`below_iceberg_qty` can be sent only if `below_time_in_force` is GTC",
            when=When("in", "below_time_in_force", ("GTC",)),
        ),
        Rule(
            "allowed_if",
            ("below_stop_price",),
            "`below_stop_price` can be sent only if `below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "required_if",
            ("below_stop_price", "below_trailing_delta"),
            "at least one of `below_stop_price` and `below_trailing_delta` must be sent if `below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
            groups=((), ("below_stop_price", "below_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("below_time_in_force",),
            "`below_time_in_force` is mandatory if `below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("below_time_in_force",), ()),
        ),
        Rule(
            "allowed_if",
            ("above_peg_price_type", "above_peg_offset_value", "above_peg_offset_type"),
            "`above_peg_price_type`, `above_peg_offset_value` and `above_peg_offset_type` can be sent only if `above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "above_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("above_peg_offset_type", "above_peg_offset_value"),
            "`above_peg_offset_type` and `above_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("below_peg_price_type", "below_peg_offset_value", "below_peg_offset_type"),
            "`below_peg_price_type`, `below_peg_offset_value` and `below_peg_offset_type` can be sent only if `below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "below_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("below_peg_offset_type", "below_peg_offset_value"),
            "`below_peg_offset_type` and `below_peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_WS",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

PLACE_NEW_ORDER_LIST_OTO: Operation[models.PlaceNewOrderListOto[Any]] = Operation(
    name="place_new_order_list_oto",
    auth="signed",
    answer=models.PlaceNewOrderListOto,
    ws=Route("orderList.place.oto", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(2),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("workingStrategyId", "working_strategy_id", "LONG"),
        Param("workingStrategyType", "working_strategy_type", "INT", min=1000000),
        Param("workingPegPriceType", "working_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("workingPegOffsetType", "working_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("workingPegOffsetValue", "working_peg_offset_value", "INT", max=100),
        Param(
            "pendingType",
            "pending_type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("pendingClientOrderId", "pending_client_order_id", "STRING"),
        Param("pendingPrice", "pending_price", "DECIMAL"),
        Param("pendingStopPrice", "pending_stop_price", "DECIMAL"),
        Param("pendingTrailingDelta", "pending_trailing_delta", "DECIMAL"),
        Param("pendingQuantity", "pending_quantity", "DECIMAL", mandatory=True),
        Param("pendingIcebergQty", "pending_iceberg_qty", "DECIMAL"),
        Param("pendingTimeInForce", "pending_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingStrategyId", "pending_strategy_id", "LONG"),
        Param("pendingStrategyType", "pending_strategy_type", "INT", min=1000000),
        Param("pendingPegOffsetType", "pending_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingPegPriceType", "pending_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingPegOffsetValue", "pending_peg_offset_value", "INT", max=100),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "working_time_in_force", ("GTC",)), When("in", "working_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_iceberg_qty",),
            "`pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC or `pending_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "pending_time_in_force", ("GTC",)), When("in", "pending_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "required_if",
            ("working_time_in_force",),
            "`working_time_in_force` is mandatory if `working_type` is LIMIT",
            when=When("in", "working_type", ("LIMIT",)),
            groups=(("working_time_in_force",), ()),
        ),
        Rule(
            "required_if",
            ("pending_time_in_force",),
            "`pending_time_in_force` is mandatory if `pending_type` is LIMIT",
            when=When("in", "pending_type", ("LIMIT",)),
            groups=(("pending_time_in_force",), ()),
        ),
        Rule(
            "required_if",
            ("pending_price",),
            "`pending_price` is mandatory if `pending_type` is LIMIT and `pending_peg_price_type` is not sent",
            when=When(
                "all", operand=(When("in", "pending_type", ("LIMIT",)), When("absent", "pending_peg_price_type"))
            ),
            groups=(("pending_price",), ()),
        ),
        Rule(
            "required_if",
            ("pending_stop_price", "pending_trailing_delta"),
            "at least one of `pending_stop_price` and `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS or TAKE_PROFIT",
            when=When("in", "pending_type", ("STOP_LOSS", "TAKE_PROFIT")),
            groups=((), ("pending_stop_price", "pending_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_time_in_force", "pending_stop_price", "pending_trailing_delta"),
            "`pending_time_in_force` is mandatory and at least one of `pending_stop_price` and `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("pending_time_in_force",), ("pending_stop_price", "pending_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_price",),
            "`pending_price` is mandatory if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and `pending_peg_price_type` is not sent",
            when=When(
                "all",
                operand=(
                    When("in", "pending_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
                    When("absent", "pending_peg_price_type"),
                ),
            ),
            groups=(("pending_price",), ()),
        ),
        Rule(
            "optional_if",
            ("working_price",),
            "`working_price` can be left out if `working_peg_price_type` is sent",
            when=When("present", "working_peg_price_type"),
        ),
        Rule(
            "all_or_none",
            ("working_peg_offset_type", "working_peg_offset_value"),
            "`working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_peg_price_type", "pending_peg_offset_value", "pending_peg_offset_type"),
            "`pending_peg_price_type`, `pending_peg_offset_value` and `pending_peg_offset_type` can be sent only if `pending_type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_peg_offset_type", "pending_peg_offset_value"),
            "`pending_peg_offset_type` and `pending_peg_offset_value` must be sent together or not at all",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_WS",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

PLACE_NEW_ORDER_LIST_OTOCO: Operation[models.PlaceNewOrderListOtoco[Any]] = Operation(
    name="place_new_order_list_otoco",
    auth="signed",
    answer=models.PlaceNewOrderListOtoco,
    ws=Route("orderList.place.otoco", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(3),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("workingStrategyId", "working_strategy_id", "LONG"),
        Param("workingStrategyType", "working_strategy_type", "INT", min=1000000),
        Param("workingPegPriceType", "working_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("workingPegOffsetType", "working_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("workingPegOffsetValue", "working_peg_offset_value", "INT", max=100),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("pendingQuantity", "pending_quantity", "DECIMAL", mandatory=True),
        Param(
            "pendingAboveType",
            "pending_above_type",
            "ENUM",
            mandatory=True,
            enum=("STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"),
        ),
        Param("pendingAboveClientOrderId", "pending_above_client_order_id", "STRING"),
        Param("pendingAbovePrice", "pending_above_price", "DECIMAL"),
        Param("pendingAboveStopPrice", "pending_above_stop_price", "DECIMAL"),
        Param("pendingAboveTrailingDelta", "pending_above_trailing_delta", "DECIMAL"),
        Param("pendingAboveIcebergQty", "pending_above_iceberg_qty", "DECIMAL"),
        Param("pendingAboveTimeInForce", "pending_above_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingAboveStrategyId", "pending_above_strategy_id", "LONG"),
        Param("pendingAboveStrategyType", "pending_above_strategy_type", "INT", min=1000000),
        Param("pendingAbovePegPriceType", "pending_above_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingAbovePegOffsetType", "pending_above_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingAbovePegOffsetValue", "pending_above_peg_offset_value", "INT", max=100),
        Param(
            "pendingBelowType",
            "pending_below_type",
            "ENUM",
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("pendingBelowClientOrderId", "pending_below_client_order_id", "STRING"),
        Param("pendingBelowPrice", "pending_below_price", "DECIMAL"),
        Param("pendingBelowStopPrice", "pending_below_stop_price", "DECIMAL"),
        Param("pendingBelowTrailingDelta", "pending_below_trailing_delta", "DECIMAL"),
        Param("pendingBelowIcebergQty", "pending_below_iceberg_qty", "DECIMAL"),
        Param("pendingBelowTimeInForce", "pending_below_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingBelowStrategyId", "pending_below_strategy_id", "LONG"),
        Param("pendingBelowStrategyType", "pending_below_strategy_type", "INT", min=1000000),
        Param("pendingBelowPegPriceType", "pending_below_peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pendingBelowPegOffsetType", "pending_below_peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("pendingBelowPegOffsetValue", "pending_below_peg_offset_value", "INT", max=100),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(When("in", "working_time_in_force", ("GTC",)), When("in", "working_type", ("LIMIT_MAKER",))),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_above_price",),
            "`pending_above_price` can be sent only if `pending_above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS_LIMIT", "LIMIT_MAKER", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_above_stop_price",),
            "`pending_above_stop_price` can be sent only if `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("pending_above_iceberg_qty",),
            "`pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC or `pending_above_type` is LIMIT_MAKER",
            when=When(
                "any",
                operand=(
                    When("in", "pending_above_time_in_force", ("GTC",)),
                    When("in", "pending_above_type", ("LIMIT_MAKER",)),
                ),
            ),
        ),
        Rule(
            "allowed_if",
            ("pending_below_stop_price",),
            "`pending_below_stop_price` can be sent only if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "required_if",
            ("pending_below_stop_price", "pending_below_trailing_delta"),
            "at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
            groups=((), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("working_time_in_force",),
            "`working_time_in_force` is mandatory if `working_type` is LIMIT",
            when=When("in", "working_type", ("LIMIT",)),
            groups=(("working_time_in_force",), ()),
        ),
        Rule(
            "required_if",
            ("pending_above_price",),
            "`pending_above_price` is mandatory if `pending_above_type` is LIMIT_MAKER and `pending_above_peg_price_type` is not sent",
            when=When(
                "all",
                operand=(
                    When("in", "pending_above_type", ("LIMIT_MAKER",)),
                    When("absent", "pending_above_peg_price_type"),
                ),
            ),
            groups=(("pending_above_price",), ()),
        ),
        Rule(
            "required_if",
            ("pending_above_stop_price", "pending_above_trailing_delta"),
            "at least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if `pending_above_type` is STOP_LOSS or TAKE_PROFIT",
            when=When("in", "pending_above_type", ("STOP_LOSS", "TAKE_PROFIT")),
            groups=((), ("pending_above_stop_price", "pending_above_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_above_time_in_force", "pending_above_stop_price", "pending_above_trailing_delta"),
            "`pending_above_time_in_force` is mandatory and at least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if `pending_above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("pending_above_time_in_force",), ("pending_above_stop_price", "pending_above_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_above_price",),
            "`pending_above_price` is mandatory if `pending_above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and `pending_above_peg_price_type` is not sent",
            when=When(
                "all",
                operand=(
                    When("in", "pending_above_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
                    When("absent", "pending_above_peg_price_type"),
                ),
            ),
            groups=(("pending_above_price",), ()),
        ),
        Rule(
            "required_if",
            ("pending_below_stop_price", "pending_below_trailing_delta"),
            "at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS or TAKE_PROFIT",
            when=When("in", "pending_below_type", ("STOP_LOSS", "TAKE_PROFIT")),
            groups=((), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_below_time_in_force", "pending_below_stop_price", "pending_below_trailing_delta"),
            "`pending_below_time_in_force` is mandatory and at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("pending_below_time_in_force",), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "required_if",
            ("pending_below_price",),
            "`pending_below_price` is mandatory if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and `pending_below_peg_price_type` is not sent",
            when=When(
                "all",
                operand=(
                    When("in", "pending_below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
                    When("absent", "pending_below_peg_price_type"),
                ),
            ),
            groups=(("pending_below_price",), ()),
        ),
        Rule(
            "optional_if",
            ("working_price",),
            "`working_price` can be left out if `working_peg_price_type` is sent",
            when=When("present", "working_peg_price_type"),
        ),
        Rule(
            "all_or_none",
            ("working_peg_offset_type", "working_peg_offset_value"),
            "`working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_above_peg_price_type", "pending_above_peg_offset_value", "pending_above_peg_offset_type"),
            "`pending_above_peg_price_type`, `pending_above_peg_offset_value` and `pending_above_peg_offset_type` can be sent only if `pending_above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_above_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_above_peg_offset_type", "pending_above_peg_offset_value"),
            "`pending_above_peg_offset_type` and `pending_above_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_below_peg_price_type", "pending_below_peg_offset_value", "pending_below_peg_offset_type"),
            "`pending_below_peg_price_type`, `pending_below_peg_offset_value` and `pending_below_peg_offset_type` can be sent only if `pending_below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_below_type", ("LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("pending_below_peg_offset_type", "pending_below_peg_offset_value"),
            "`pending_below_peg_offset_type` and `pending_below_peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "allowed_if",
            ("pending_below_iceberg_qty",),
            "`pending_below_iceberg_qty` can be sent only if `pending_below_time_in_force` is GTC",
            when=When("in", "pending_below_time_in_force", ("GTC",)),
        ),
        Rule(
            "allowed_if",
            ("pending_below_price",),
            "`pending_below_price` can be sent only if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT or LIMIT_MAKER",
            when=When("in", "pending_below_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER")),
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_ORDER_LIST_WS",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

PLACE_NEW_ORDER_USING_SOR: Operation[ResponseList[models.PlaceNewOrderUsingSor[Any]]] = Operation(
    name="place_new_order_using_sor",
    auth="signed",
    answer=list[models.PlaceNewOrderUsingSor],
    ws=Route("sor.order.place", charges=(Charge("ip", (Case(1),)), Charge("unfilled_orders", (Case(1),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("price", "price", "DECIMAL"),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("time_in_force",),
            "`time_in_force` can be sent only if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
        ),
        Rule(
            "allowed_if", ("price",), "`price` can be sent only if `type` is LIMIT", when=When("in", "type", ("LIMIT",))
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_ORDER_WS",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
    ),
)

QUERY_ALL_ORDER_LISTS: Operation[ResponseList[models.QueryAllOrderLists]] = Operation(
    name="query_all_order_lists",
    auth="signed",
    answer=list[models.QueryAllOrderLists],
    rest=Route("GET", "/api/v3/allOrderList", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("fromId", "from_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "conflicts",
            ("from_id", "start_time", "end_time"),
            "`from_id` cannot be sent with `start_time` or `end_time`",
            groups=(("from_id",), ("start_time", "end_time")),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
    ),
    reads=True,
)

QUERY_ALLOCATIONS: Operation[ResponseList[models.QueryAllocations[Any]]] = Operation(
    name="query_allocations",
    auth="signed",
    answer=list[models.QueryAllocations],
    rest=Route("GET", "/api/v3/myAllocations", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromAllocationId", "from_allocation_id", "INT"),
        Param("limit", "limit", "INT", max=1000),
        Param("orderId", "order_id", "LONG"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
        Rule(
            "combinations",
            ("symbol", "start_time", "end_time", "from_allocation_id", "order_id"),
            "exactly one of these sets must be sent: `symbol`; or `symbol` and `start_time`; or `symbol` and `end_time`; or `symbol`, `start_time` and `end_time`; or `symbol` and `from_allocation_id`; or `symbol` and `order_id`; or `symbol`, `order_id` and `from_allocation_id`",
            groups=(
                ("symbol",),
                ("symbol", "start_time"),
                ("symbol", "end_time"),
                ("symbol", "start_time", "end_time"),
                ("symbol", "from_allocation_id"),
                ("symbol", "order_id"),
                ("symbol", "order_id", "from_allocation_id"),
            ),
        ),
    ),
    reads=True,
)

QUERY_COMMISSION_RATES: Operation[models.QueryCommissionRates[Any]] = Operation(
    name="query_commission_rates",
    auth="signed",
    answer=models.QueryCommissionRates,
    rest=Route("GET", "/api/v3/account/commission", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

QUERY_EXECUTION_RULES: Operation[models.QueryExecutionRules[Any]] = Operation(
    name="query_execution_rules",
    auth="none",
    answer=models.QueryExecutionRules,
    rest=Route(
        "GET",
        "/api/v3/executionRules",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("present", "symbol")),
                    Case(0, when=When("present", "symbols"), per_item=("symbols", 2, 40)),
                    Case(40, when=When("present", "symbol_status")),
                    Case(
                        40,
                        when=When(
                            "all",
                            operand=(
                                When("absent", "symbol"),
                                When("absent", "symbols"),
                                When("absent", "symbol_status"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    ws=Route(
        "executionRules",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("present", "symbol")),
                    Case(0, when=When("present", "symbols"), per_item=("symbols", 2, 40)),
                    Case(40, when=When("present", "symbol_status")),
                    Case(
                        40,
                        when=When(
                            "all",
                            operand=(
                                When("absent", "symbol"),
                                When("absent", "symbols"),
                                When("absent", "symbol_status"),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    reads=True,
)

QUERY_OPEN_ORDER_LISTS: Operation[ResponseList[models.QueryOpenOrderLists]] = Operation(
    name="query_open_order_lists",
    auth="signed",
    answer=list[models.QueryOpenOrderLists],
    rest=Route("GET", "/api/v3/openOrderList", charges=(Charge("ip", (Case(6),)),)),
    reads=True,
)

QUERY_ORDER_REST: Operation[models.QueryOrder[Any]] = Operation(
    name="query_order",
    auth="signed",
    answer=models.QueryOrder,
    rest=Route("GET", "/api/v3/order", charges=(Charge("ip", (Case(4),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_ORDER_WS: Operation[models.QueryOrderWs[Any]] = Operation(
    name="query_order",
    auth="signed",
    answer=models.QueryOrderWs,
    ws=Route("order.status", charges=(Charge("ip", (Case(4),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_ORDER_AMENDMENTS: Operation[ResponseList[models.QueryOrderAmendments[Any]]] = Operation(
    name="query_order_amendments",
    auth="signed",
    answer=list[models.QueryOrderAmendments],
    rest=Route("GET", "/api/v3/order/amendments", charges=(Charge("ip", (Case(4),)),)),
    ws=Route("order.amendments", charges=(Charge("ip", (Case(4),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG", mandatory=True),
        Param("fromExecutionId", "from_execution_id", "LONG"),
        Param("limit", "limit", "LONG", max=1000),
    ),
    reads=True,
)

QUERY_ORDER_LIST_REST: Operation[models.QueryOrderList] = Operation(
    name="query_order_list",
    auth="signed",
    answer=models.QueryOrderList,
    rest=Route("GET", "/api/v3/orderList", charges=(Charge("ip", (Case(4),)),)),
    params=(
        Param("orderListId", "order_list_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_list_id", "orig_client_order_id"),
            "at least one of `order_list_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_ORDER_LIST_WS: Operation[models.QueryOrderListWs] = Operation(
    name="query_order_list",
    auth="signed",
    answer=models.QueryOrderListWs,
    ws=Route("orderList.status", charges=(Charge("ip", (Case(4),)),)),
    params=(Param("origClientOrderId", "orig_client_order_id", "STRING"), Param("orderListId", "order_list_id", "INT")),
    rules=(
        Rule(
            "any_of",
            ("order_list_id", "orig_client_order_id"),
            "at least one of `order_list_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_PREVENTED_MATCHES: Operation[ResponseList[models.QueryPreventedMatches[Any]]] = Operation(
    name="query_prevented_matches",
    auth="signed",
    answer=list[models.QueryPreventedMatches],
    rest=Route(
        "GET",
        "/api/v3/myPreventedMatches",
        charges=(
            Charge(
                "ip", (Case(2, when=When("present", "prevented_match_id")), Case(20, when=When("present", "order_id")))
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("preventedMatchId", "prevented_match_id", "LONG"),
        Param("orderId", "order_id", "LONG"),
        Param("fromPreventedMatchId", "from_prevented_match_id", "LONG"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "combinations",
            ("symbol", "prevented_match_id", "order_id", "from_prevented_match_id", "limit"),
            "exactly one of these sets must be sent: `symbol` and `prevented_match_id`; or `symbol` and `order_id`; or `symbol`, `order_id` and `from_prevented_match_id`; or `symbol`, `order_id`, `from_prevented_match_id` and `limit`",
            groups=(
                ("symbol", "prevented_match_id"),
                ("symbol", "order_id"),
                ("symbol", "order_id", "from_prevented_match_id"),
                ("symbol", "order_id", "from_prevented_match_id", "limit"),
            ),
        ),
    ),
    reads=True,
)

QUERY_REFERENCE_PRICE: Operation[models.QueryReferencePrice[Any]] = Operation(
    name="query_reference_price",
    auth="none",
    answer=models.QueryReferencePrice,
    rest=Route("GET", "/api/v3/referencePrice", charges=(Charge("ip", (Case(2),)),)),
    ws=Route("referencePrice", charges=(Charge("ip", (Case(2),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

QUERY_REFERENCE_PRICE_CALCULATION: Operation[models.QueryReferencePriceCalculation] = Operation(
    name="query_reference_price_calculation",
    auth="none",
    answer=models.QueryReferencePriceCalculation,
    rest=Route("GET", "/api/v3/referencePrice/calculation", charges=(Charge("ip", (Case(2),)),)),
    ws=Route("referencePrice.calculation", charges=(Charge("ip", (Case(2),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    reads=True,
)

QUERY_RELEVANT_FILTERS: Operation[models.QueryRelevantFilters[Any]] = Operation(
    name="query_relevant_filters",
    auth="signed",
    answer=models.QueryRelevantFilters,
    rest=Route("GET", "/api/v3/myFilters", charges=(Charge("ip", (Case(40),)),)),
    ws=Route("myFilters", charges=(Charge("ip", (Case(40),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

QUERY_SESSION_STATUS: Operation[models.QuerySessionStatus] = Operation(
    name="query_session_status",
    auth="none",
    answer=models.QuerySessionStatus,
    ws=Route("session.status", charges=(Charge("ip", (Case(2),)),)),
)

QUERY_UNFILLED_ORDER_COUNT: Operation[ResponseList[models.QueryUnfilledOrderCount]] = Operation(
    name="query_unfilled_order_count",
    auth="signed",
    answer=list[models.QueryUnfilledOrderCount],
    rest=Route("GET", "/api/v3/rateLimit/order", charges=(Charge("ip", (Case(40),)),)),
    reads=True,
)

RECENT_TRADES: Operation[ResponseList[models.RecentTrades[Any]]] = Operation(
    name="recent_trades",
    auth="none",
    answer=list[models.RecentTrades],
    ws=Route("trades.recent", charges=(Charge("ip", (Case(25),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True), Param("limit", "limit", "INT", max=1000)),
    reads=True,
)

RECENT_TRADES_LIST: Operation[ResponseList[models.RecentTradesList[Any]]] = Operation(
    name="recent_trades_list",
    auth="none",
    answer=list[models.RecentTradesList],
    rest=Route("GET", "/api/v3/trades", charges=(Charge("ip", (Case(25),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True), Param("limit", "limit", "INT", max=1000)),
    reads=True,
)

ROLLING_WINDOW_PRICE_CHANGE_STATISTICS_REST: Operation[
    models.RollingWindowPriceChangeStatistics[Any] | list[models.RollingWindowPriceChangeStatistics[Any]]
] = Operation(
    name="rolling_window_price_change_statistics",
    auth="none",
    answer=models.RollingWindowPriceChangeStatistics | list[models.RollingWindowPriceChangeStatistics],
    rest=Route(
        "GET",
        "/api/v3/ticker",
        charges=(
            Charge(
                "ip",
                (
                    Case(4, when=When("present", "symbol")),
                    Case(0, when=When("present", "symbols"), per_item=("symbols", 4, 200)),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", max_length=100, items=Param("symbols", "symbols", "STRING")),
        Param(
            "windowSize",
            "window_size",
            "ENUM",
            enum=(
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ),
        ),
        Param("type", "type", "ENUM", enum=("FULL", "MINI")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("any_of", ("symbol", "symbols"), "at least one of `symbol` and `symbols` must be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

ROLLING_WINDOW_PRICE_CHANGE_STATISTICS_WS: Operation[
    models.RollingWindowPriceChangeStatisticsWs[Any] | list[models.RollingWindowPriceChangeStatisticsWs[Any]]
] = Operation(
    name="rolling_window_price_change_statistics",
    auth="none",
    answer=models.RollingWindowPriceChangeStatisticsWs | list[models.RollingWindowPriceChangeStatisticsWs],
    ws=Route(
        "ticker",
        charges=(
            Charge(
                "ip",
                (
                    Case(4, when=When("present", "symbol")),
                    Case(0, when=When("count_of", "symbols", (1.0, 50.0, True, True)), per_item=("symbols", 4, None)),
                    Case(200, when=When("count_of", "symbols", (51.0, 100.0, True, True))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", max_length=200, items=Param("symbols", "symbols", "STRING")),
        Param("type", "type", "ENUM", enum=("FULL", "MINI")),
        Param(
            "windowSize",
            "window_size",
            "ENUM",
            enum=(
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ),
        ),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("any_of", ("symbol", "symbols"), "at least one of `symbol` and `symbols` must be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

SUBSCRIBE_TO_USER_DATA_STREAM: Operation[models.SubscribeToUserDataStream] = Operation(
    name="subscribe_to_user_data_stream",
    auth="signed",
    answer=models.SubscribeToUserDataStream,
    ws=Route("userDataStream.subscribe", charges=(Charge("ip", (Case(2),)),)),
)

SUBSCRIBE_TO_USER_DATA_STREAM_THROUGH_SIGNATURE_SUBSCRIPTION: Operation[
    models.SubscribeToUserDataStreamThroughSignatureSubscription
] = Operation(
    name="subscribe_to_user_data_stream_through_signature_subscription",
    auth="signed",
    answer=models.SubscribeToUserDataStreamThroughSignatureSubscription,
    ws=Route("userDataStream.subscribe.signature", charges=(Charge("ip", (Case(2),)),)),
)

SYMBOL_ORDER_BOOK_TICKER_REST: Operation[
    models.SymbolOrderBookTicker[Any] | list[models.SymbolOrderBookTicker[Any]]
] = Operation(
    name="symbol_order_book_ticker",
    auth="none",
    answer=models.SymbolOrderBookTicker | list[models.SymbolOrderBookTicker],
    rest=Route(
        "GET",
        "/api/v3/ticker/bookTicker",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("present", "symbol")),
                    Case(4, when=When("present", "symbols")),
                    Case(4, when=When("all", operand=(When("absent", "symbol"), When("absent", "symbols")))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("at_most_one", ("symbol", "symbols"), "at most one of `symbol` and `symbols` can be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

SYMBOL_ORDER_BOOK_TICKER_WS: Operation[
    models.SymbolOrderBookTickerWs[Any] | list[models.SymbolOrderBookTickerWs[Any]]
] = Operation(
    name="symbol_order_book_ticker",
    auth="none",
    answer=models.SymbolOrderBookTickerWs | list[models.SymbolOrderBookTickerWs],
    ws=Route(
        "ticker.book",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("present", "symbol")),
                    Case(4, when=When("present", "symbols")),
                    Case(4, when=When("all", operand=(When("absent", "symbol"), When("absent", "symbols")))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("at_most_one", ("symbol", "symbols"), "at most one of `symbol` and `symbols` can be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

SYMBOL_PRICE_TICKER_REST: Operation[models.SymbolPriceTicker[Any] | list[models.SymbolPriceTicker[Any]]] = Operation(
    name="symbol_price_ticker",
    auth="none",
    answer=models.SymbolPriceTicker | list[models.SymbolPriceTicker],
    rest=Route(
        "GET",
        "/api/v3/ticker/price",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("present", "symbol")),
                    Case(4, when=When("present", "symbols")),
                    Case(4, when=When("all", operand=(When("absent", "symbol"), When("absent", "symbols")))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("at_most_one", ("symbol", "symbols"), "at most one of `symbol` and `symbols` can be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

SYMBOL_PRICE_TICKER_WS: Operation[models.SymbolPriceTickerWs[Any] | list[models.SymbolPriceTickerWs[Any]]] = Operation(
    name="symbol_price_ticker",
    auth="none",
    answer=models.SymbolPriceTickerWs | list[models.SymbolPriceTickerWs],
    ws=Route(
        "ticker.price",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("present", "symbol")),
                    Case(4, when=When("present", "symbols")),
                    Case(4, when=When("all", operand=(When("absent", "symbol"), When("absent", "symbols")))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("at_most_one", ("symbol", "symbols"), "at most one of `symbol` and `symbols` can be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

TEST_CONNECTIVITY: Operation[ResponseDict[Any]] = Operation(
    name="test_connectivity",
    auth="none",
    answer=dict[str, Any],
    rest=Route("GET", "/api/v3/ping", charges=(Charge("ip", (Case(1),)),)),
    ws=Route("ping", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

TEST_NEW_ORDER_REST: Operation[models.TestNewOrder[Any]] = Operation(
    name="test_new_order",
    auth="signed",
    answer=models.TestNewOrder,
    rest=Route(
        "POST",
        "/api/v3/order/test",
        charges=(
            Charge(
                "ip",
                (
                    Case(20, when=When("present", "compute_commission_rates")),
                    Case(1, when=When("absent", "compute_commission_rates")),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("quoteOrderQty", "quote_order_qty", "DECIMAL"),
        Param("price", "price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("trailingDelta", "trailing_delta", "LONG"),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("pegPriceType", "peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pegOffsetValue", "peg_offset_value", "INT", max=100),
        Param("pegOffsetType", "peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("computeCommissionRates", "compute_commission_rates", "BOOLEAN"),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("stop_price",),
            "`stop_price` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("iceberg_qty",),
            "`iceberg_qty` can be sent only if `type` is LIMIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT or LIMIT_MAKER",
            when=When("in", "type", ("LIMIT", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER")),
        ),
        Rule(
            "allowed_if",
            ("peg_price_type", "peg_offset_value", "peg_offset_type"),
            "`peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("peg_offset_type", "peg_offset_value"),
            "`peg_offset_type` and `peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "value_if",
            ("time_in_force",),
            "`time_in_force` must be GTC if `iceberg_qty` is sent",
            when=When("present", "iceberg_qty"),
            groups=(("GTC",),),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity"),
            "`time_in_force` and `quantity` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity"), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "quote_order_qty"),
            "at least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=((), ("quantity", "quote_order_qty")),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS",
            when=When("in", "type", ("STOP_LOSS",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS_LIMIT",
            when=When("in", "type", ("STOP_LOSS_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("STOP_LOSS_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT",
            when=When("in", "type", ("TAKE_PROFIT",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("TAKE_PROFIT_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("TAKE_PROFIT_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is LIMIT_MAKER",
            when=When("in", "type", ("LIMIT_MAKER",)),
            groups=(("quantity",), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT_MAKER",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
    ),
)

TEST_NEW_ORDER_WS: Operation[models.TestNewOrderWs[Any]] = Operation(
    name="test_new_order",
    auth="signed",
    answer=models.TestNewOrderWs,
    ws=Route(
        "order.test",
        charges=(
            Charge(
                "ip",
                (
                    Case(20, when=When("present", "compute_commission_rates")),
                    Case(1, when=When("absent", "compute_commission_rates")),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("price", "price", "DECIMAL"),
        Param("quantity", "quantity", "DECIMAL"),
        Param("quoteOrderQty", "quote_order_qty", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("trailingDelta", "trailing_delta", "INT"),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("pegPriceType", "peg_price_type", "ENUM", enum=("PRIMARY_PEG", "MARKET_PEG")),
        Param("pegOffsetValue", "peg_offset_value", "INT", max=100),
        Param("pegOffsetType", "peg_offset_type", "ENUM", enum=("PRICE_LEVEL",)),
        Param("computeCommissionRates", "compute_commission_rates", "BOOLEAN"),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("peg_price_type", "peg_offset_value", "peg_offset_type"),
            "`peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("LIMIT", "LIMIT_MAKER", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "all_or_none",
            ("peg_offset_type", "peg_offset_value"),
            "`peg_offset_type` and `peg_offset_value` must be sent together or not at all",
        ),
        Rule(
            "value_if",
            ("time_in_force",),
            "`time_in_force` must be GTC if `iceberg_qty` is sent",
            when=When("present", "iceberg_qty"),
            groups=(("GTC",),),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity"),
            "`time_in_force` and `quantity` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity"), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is LIMIT_MAKER",
            when=When("in", "type", ("LIMIT_MAKER",)),
            groups=(("quantity",), ()),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("LIMIT_MAKER",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "quote_order_qty"),
            "at least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=((), ("quantity", "quote_order_qty")),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS",
            when=When("in", "type", ("STOP_LOSS",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is STOP_LOSS_LIMIT",
            when=When("in", "type", ("STOP_LOSS_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("STOP_LOSS_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price", "trailing_delta"),
            "`quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT",
            when=When("in", "type", ("TAKE_PROFIT",)),
            groups=(("quantity",), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity", "stop_price", "trailing_delta"),
            "`time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("TAKE_PROFIT_LIMIT",)),
            groups=(("time_in_force", "quantity"), ("stop_price", "trailing_delta")),
        ),
        Rule(
            "required_if",
            ("price",),
            "`price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent",
            when=When("all", operand=(When("in", "type", ("TAKE_PROFIT_LIMIT",)), When("absent", "peg_price_type"))),
            groups=(("price",), ()),
        ),
    ),
)

TEST_NEW_ORDER_USING_SOR_REST: Operation[models.TestNewOrderUsingSor[Any]] = Operation(
    name="test_new_order_using_sor",
    auth="signed",
    answer=models.TestNewOrderUsingSor,
    rest=Route(
        "POST",
        "/api/v3/sor/order/test",
        charges=(
            Charge(
                "ip",
                (
                    Case(20, when=When("present", "compute_commission_rates")),
                    Case(1, when=When("absent", "compute_commission_rates")),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("price", "price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("computeCommissionRates", "compute_commission_rates", "BOOLEAN"),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("iceberg_qty",),
            "`iceberg_qty` can be sent only if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
        ),
    ),
)

TEST_NEW_ORDER_USING_SOR_WS: Operation[models.TestNewOrderUsingSorWs[Any]] = Operation(
    name="test_new_order_using_sor",
    auth="signed",
    answer=models.TestNewOrderUsingSorWs,
    ws=Route(
        "sor.order.test",
        charges=(
            Charge(
                "ip",
                (
                    Case(20, when=When("present", "compute_commission_rates")),
                    Case(1, when=When("absent", "compute_commission_rates")),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("price", "price", "DECIMAL"),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("strategyType", "strategy_type", "INT", min=1000000),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"),
        ),
        Param("computeCommissionRates", "compute_commission_rates", "BOOLEAN"),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("time_in_force",),
            "`time_in_force` can be sent only if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
        ),
        Rule(
            "allowed_if", ("price",), "`price` can be sent only if `type` is LIMIT", when=When("in", "type", ("LIMIT",))
        ),
    ),
)

TICKER_PRICE_CHANGE_STATISTICS24_HR_REST: Operation[
    models.TickerPriceChangeStatistics24Hr[Any] | list[models.TickerPriceChangeStatistics24Hr[Any]]
] = Operation(
    name="ticker_price_change_statistics24_hr",
    auth="none",
    answer=models.TickerPriceChangeStatistics24Hr | list[models.TickerPriceChangeStatistics24Hr],
    rest=Route(
        "GET",
        "/api/v3/ticker/24hr",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("present", "symbol")),
                    Case(2, when=When("count_of", "symbols", (1.0, 20.0, True, True))),
                    Case(40, when=When("count_of", "symbols", (21.0, 100.0, True, True))),
                    Case(80, when=When("count_of", "symbols", (101.0, None, True, True))),
                    Case(80, when=When("all", operand=(When("absent", "symbol"), When("absent", "symbols")))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("type", "type", "ENUM", enum=("FULL", "MINI")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("at_most_one", ("symbol", "symbols"), "at most one of `symbol` and `symbols` can be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

TICKER_PRICE_CHANGE_STATISTICS24_HR_WS: Operation[
    models.TickerPriceChangeStatistics24HrWs[Any] | list[models.TickerPriceChangeStatistics24HrWs[Any]]
] = Operation(
    name="ticker_price_change_statistics24_hr",
    auth="none",
    answer=models.TickerPriceChangeStatistics24HrWs | list[models.TickerPriceChangeStatistics24HrWs],
    ws=Route(
        "ticker.24hr",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("present", "symbol")),
                    Case(2, when=When("count_of", "symbols", (1.0, 20.0, True, True))),
                    Case(40, when=When("count_of", "symbols", (21.0, 100.0, True, True))),
                    Case(80, when=When("count_of", "symbols", (101.0, None, True, True))),
                    Case(80, when=When("all", operand=(When("absent", "symbol"), When("absent", "symbols")))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("type", "type", "ENUM", enum=("FULL", "MINI")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("at_most_one", ("symbol", "symbols"), "at most one of `symbol` and `symbols` can be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

TRADING_DAY_TICKER_REST: Operation[models.TradingDayTicker[Any] | list[models.TradingDayTicker2[Any]]] = Operation(
    name="trading_day_ticker",
    auth="none",
    answer=models.TradingDayTicker | list[models.TradingDayTicker2],
    rest=Route(
        "GET",
        "/api/v3/ticker/tradingDay",
        charges=(
            Charge(
                "ip",
                (
                    Case(4, when=When("present", "symbol")),
                    Case(0, when=When("present", "symbols"), per_item=("symbols", 4, 200)),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", max_length=100, items=Param("symbols", "symbols", "STRING")),
        Param("timeZone", "time_zone", "STRING"),
        Param("type", "type", "ENUM", enum=("FULL", "MINI")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("any_of", ("symbol", "symbols"), "at least one of `symbol` and `symbols` must be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

TRADING_DAY_TICKER_WS: Operation[models.TradingDayTickerWs[Any] | list[models.TradingDayTickerWs2[Any]]] = Operation(
    name="trading_day_ticker",
    auth="none",
    answer=models.TradingDayTickerWs | list[models.TradingDayTickerWs2],
    ws=Route(
        "ticker.tradingDay",
        charges=(
            Charge(
                "ip",
                (
                    Case(4, when=When("present", "symbol")),
                    Case(0, when=When("present", "symbols"), per_item=("symbols", 4, 200)),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("symbols", "symbols", "ARRAY", items=Param("symbols", "symbols", "STRING")),
        Param("timeZone", "time_zone", "STRING"),
        Param("type", "type", "ENUM", enum=("FULL", "MINI")),
        Param("symbolStatus", "symbol_status", "ENUM", enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule("any_of", ("symbol", "symbols"), "at least one of `symbol` and `symbols` must be sent"),),
    errors={-1220: "SYMBOL_DOES_NOT_MATCH_STATUS"},
    reads=True,
)

UI_KLINES: Operation[ResponseList[models.UiKlines[Any]]] = Operation(
    name="ui_klines",
    auth="none",
    answer=list[models.UiKlines],
    rest=Route("GET", "/api/v3/uiKlines", charges=(Charge("ip", (Case(2),)),)),
    ws=Route("uiKlines", charges=(Charge("ip", (Case(2),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "interval",
            "interval",
            "ENUM",
            mandatory=True,
            enum=("1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("timeZone", "time_zone", "STRING"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

UNFILLED_ORDER_COUNT: Operation[ResponseList[models.UnfilledOrderCount]] = Operation(
    name="unfilled_order_count",
    auth="signed",
    answer=list[models.UnfilledOrderCount],
    ws=Route("account.rateLimits.orders", charges=(Charge("ip", (Case(40),)),)),
    reads=True,
)

UNSUBSCRIBE_FROM_USER_DATA_STREAM: Operation[ResponseDict[Any]] = Operation(
    name="unsubscribe_from_user_data_stream",
    auth="none",
    answer=dict[str, Any],
    ws=Route("userDataStream.unsubscribe", charges=(Charge("ip", (Case(2),)),)),
    params=(Param("subscriptionId", "subscription_id", "INT"),),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = LOG_IN_WITH_API_KEY

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = Route("", charges=(Charge("ip", (Case(2),)),))
