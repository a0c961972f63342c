"""The operations of Margin Trading: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseDict, ResponseList
from ..runtime.operation import Limit, Operation, Param, Query, Route
from ..runtime.rules import Case, Charge, Rule, When
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {
    "rest": {"production": "https://api.binance.com"},
    "ws": {"production": "wss://ws-api.binance.com:443/ws-api/v3"},
}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit(
        "ip", 12000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-ip-weight-1m", "x-mbx-used-weight-1m")
    ),
    Limit("uid", 180000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-uid-weight-1m",)),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {
    "rest": Route("GET", "/api/v3/time", charges=(Charge("ip", (Case(1),)),)),
    "ws": Route("time", charges=(Charge("ip", (Case(1),)),)),
}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

ADJUST_CROSS_MARGIN_MAX_LEVERAGE: Operation[models.AdjustCrossMarginMaxLeverage] = Operation(
    name="adjust_cross_margin_max_leverage",
    auth="signed",
    answer=models.AdjustCrossMarginMaxLeverage,
    rest=Route(
        "POST",
        "/sapi/v1/margin/max-leverage",
        charges=(Charge("uid", (Case(3000),)),),
        limits=(Limit("requests_ip", 1, 60000, per="endpoint"),),
    ),
    params=(Param("maxLeverage", "max_leverage", "INT", mandatory=True),),
)

CLOSE_USER_DATA_STREAM: Operation[ResponseDict[Any]] = Operation(
    name="close_user_data_stream",
    auth="key",
    answer=dict[str, Any],
    rest=Route("DELETE", "/sapi/v1/margin/listen-key", charges=(Charge("uid", (Case(3000),)),)),
)

CREATE_MARGIN_ACCOUNT_LISTEN_TOKEN: Operation[models.CreateMarginAccountListenToken] = Operation(
    name="create_margin_account_listen_token",
    auth="key",
    answer=models.CreateMarginAccountListenToken,
    rest=Route("POST", "/sapi/v1/userListenToken", charges=(Charge("uid", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("isIsolated", "is_isolated", "BOOLEAN"),
        Param("validity", "validity", "LONG", max=86400000),
    ),
    rules=(
        Rule(
            "required_if",
            ("symbol",),
            "`symbol` is mandatory if `is_isolated` is True",
            when=When("in", "is_isolated", (True,)),
            groups=(("symbol",), ()),
        ),
    ),
)

CREATE_SPECIAL_KEY: Operation[models.CreateSpecialKey] = Operation(
    name="create_special_key",
    auth="signed",
    answer=models.CreateSpecialKey,
    rest=Route("POST", "/sapi/v1/margin/apiKey", charges=(Charge("uid", (Case(1),)),)),
    params=(
        Param("apiName", "api_name", "STRING", mandatory=True),
        Param("symbol", "symbol", "STRING"),
        Param("ip", "ip", "ARRAY", max_length=30, encoding="comma", items=Param("ip", "ip", "STRING")),
        Param("publicKey", "public_key", "STRING"),
        Param("permissionMode", "permission_mode", "ENUM", enum=("TRADE", "READ")),
    ),
)

CROSS_MARGIN_COLLATERAL_RATIO: Operation[ResponseList[models.CrossMarginCollateralRatio[Any]]] = Operation(
    name="cross_margin_collateral_ratio",
    auth="key",
    answer=list[models.CrossMarginCollateralRatio],
    rest=Route("GET", "/sapi/v1/margin/crossMarginCollateralRatio", charges=(Charge("ip", (Case(100),)),)),
    reads=True,
)

DELETE_SPECIAL_KEY: Operation[ResponseDict[Any]] = Operation(
    name="delete_special_key",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("DELETE", "/sapi/v1/margin/apiKey", charges=(Charge("uid", (Case(1),)),)),
    params=(
        Param("apiKey", "api_key", "STRING"),
        Param("apiName", "api_name", "STRING"),
        Param("symbol", "symbol", "STRING"),
    ),
)

DISABLE_ISOLATED_MARGIN_ACCOUNT: Operation[models.DisableIsolatedMarginAccount] = Operation(
    name="disable_isolated_margin_account",
    auth="signed",
    answer=models.DisableIsolatedMarginAccount,
    rest=Route("DELETE", "/sapi/v1/margin/isolated/account", charges=(Charge("uid", (Case(300),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

EDIT_IP_FOR_SPECIAL_KEY: Operation[ResponseDict[Any]] = Operation(
    name="edit_ip_for_special_key",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("PUT", "/sapi/v1/margin/apiKey/ip", charges=(Charge("uid", (Case(1),)),)),
    params=(
        Param("apiKey", "api_key", "STRING", mandatory=True),
        Param("symbol", "symbol", "STRING"),
        Param("ip", "ip", "ARRAY", mandatory=True, max_length=30, encoding="comma", items=Param("ip", "ip", "STRING")),
    ),
)

ENABLE_ISOLATED_MARGIN_ACCOUNT: Operation[models.EnableIsolatedMarginAccount] = Operation(
    name="enable_isolated_margin_account",
    auth="signed",
    answer=models.EnableIsolatedMarginAccount,
    rest=Route("POST", "/sapi/v1/margin/isolated/account", charges=(Charge("uid", (Case(300),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

EXIT_SPECIAL_KEY_MODE: Operation[ResponseDict[Any]] = Operation(
    name="exit_special_key_mode",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("POST", "/sapi/v1/margin/exit-special-key-mode", charges=(Charge("uid", (Case(10),)),)),
)

GET_ALL_CROSS_MARGIN_PAIRS: Operation[ResponseList[models.GetAllCrossMarginPairs]] = Operation(
    name="get_all_cross_margin_pairs",
    auth="key",
    answer=list[models.GetAllCrossMarginPairs],
    rest=Route("GET", "/sapi/v1/margin/allPairs", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

GET_ALL_ISOLATED_MARGIN_SYMBOL: Operation[ResponseList[models.GetAllIsolatedMarginSymbol]] = Operation(
    name="get_all_isolated_margin_symbol",
    auth="signed",
    answer=list[models.GetAllIsolatedMarginSymbol],
    rest=Route("GET", "/sapi/v1/margin/isolated/allPairs", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

GET_ALL_MARGIN_ASSETS: Operation[ResponseList[models.GetAllMarginAssets[Any]]] = Operation(
    name="get_all_margin_assets",
    auth="key",
    answer=list[models.GetAllMarginAssets],
    rest=Route("GET", "/sapi/v1/margin/allAssets", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("asset", "asset", "STRING"),),
    reads=True,
)

GET_BNB_BURN_STATUS: Operation[models.GetBnbBurnStatus] = Operation(
    name="get_bnb_burn_status",
    auth="signed",
    answer=models.GetBnbBurnStatus,
    rest=Route("GET", "/sapi/v1/bnbBurn", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

GET_CROSS_MARGIN_TRANSFER_HISTORY: Operation[models.GetCrossMarginTransferHistory[Any]] = Operation(
    name="get_cross_margin_transfer_history",
    auth="signed",
    answer=models.GetCrossMarginTransferHistory,
    rest=Route("GET", "/sapi/v1/margin/transfer", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("type", "type", "STRING", enum=("ROLL_IN", "ROLL_OUT")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
        Param("isolatedSymbol", "isolated_symbol", "STRING"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 30d apart",
            groups=((2592000000,),),
        ),
    ),
    errors={-3020: "EXCEED_MAX_ROLLOUT", -3065: "PREPAREDELIST_CANT_TRANSFER_IN", -21003: "NET_ASSET_MUST_LTE_RATIO"},
    reads=True,
)

GET_DELIST_SCHEDULE: Operation[ResponseList[models.GetDelistSchedule]] = Operation(
    name="get_delist_schedule",
    auth="signed",
    answer=list[models.GetDelistSchedule],
    rest=Route("GET", "/sapi/v1/margin/delist-schedule", charges=(Charge("ip", (Case(100),)),)),
    reads=True,
)

GET_FORCE_LIQUIDATION_RECORD: Operation[models.GetForceLiquidationRecord[Any]] = Operation(
    name="get_force_liquidation_record",
    auth="signed",
    answer=models.GetForceLiquidationRecord,
    rest=Route("GET", "/sapi/v1/margin/forceLiquidationRec", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("isolatedSymbol", "isolated_symbol", "STRING"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    reads=True,
)

GET_FUTURE_HOURLY_INTEREST_RATE: Operation[ResponseList[models.GetFutureHourlyInterestRate[Any]]] = Operation(
    name="get_future_hourly_interest_rate",
    auth="signed",
    answer=list[models.GetFutureHourlyInterestRate],
    rest=Route("GET", "/sapi/v1/margin/next-hourly-interest-rate", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param(
            "assets",
            "assets",
            "ARRAY",
            mandatory=True,
            max_length=20,
            encoding="comma",
            items=Param("assets", "assets", "STRING"),
        ),
        Param("isIsolated", "is_isolated", "BOOLEAN", mandatory=True),
    ),
    reads=True,
)

GET_INTEREST_HISTORY: Operation[models.GetInterestHistory[Any]] = Operation(
    name="get_interest_history",
    auth="signed",
    answer=models.GetInterestHistory,
    rest=Route("GET", "/sapi/v1/margin/interestHistory", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("isolatedSymbol", "isolated_symbol", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 30d apart",
            groups=((2592000000,),),
        ),
    ),
    reads=True,
)

GET_LIMIT_PRICE_PAIRS: Operation[models.GetLimitPricePairs] = Operation(
    name="get_limit_price_pairs",
    auth="key",
    answer=models.GetLimitPricePairs,
    rest=Route("GET", "/sapi/v1/margin/limit-price-pairs", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

GET_LIST_SCHEDULE: Operation[ResponseList[models.GetListSchedule]] = Operation(
    name="get_list_schedule",
    auth="signed",
    answer=list[models.GetListSchedule],
    rest=Route("GET", "/sapi/v1/margin/list-schedule", charges=(Charge("ip", (Case(100),)),)),
    reads=True,
)

GET_SMALL_LIABILITY_EXCHANGE_COIN_LIST: Operation[ResponseList[models.GetSmallLiabilityExchangeCoinList[Any]]] = (
    Operation(
        name="get_small_liability_exchange_coin_list",
        auth="signed",
        answer=list[models.GetSmallLiabilityExchangeCoinList],
        rest=Route("GET", "/sapi/v1/margin/exchange-small-liability", charges=(Charge("ip", (Case(100),)),)),
        reads=True,
    )
)

GET_SMALL_LIABILITY_EXCHANGE_HISTORY: Operation[models.GetSmallLiabilityExchangeHistory[Any]] = Operation(
    name="get_small_liability_exchange_history",
    auth="signed",
    answer=models.GetSmallLiabilityExchangeHistory,
    rest=Route("GET", "/sapi/v1/margin/exchange-small-liability-history", charges=(Charge("uid", (Case(100),)),)),
    params=(
        Param("current", "current", "INT", mandatory=True, min=1),
        Param("size", "size", "INT", mandatory=True, max=100),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

GET_SUMMARY_OF_MARGIN_ACCOUNT: Operation[models.GetSummaryOfMarginAccount[Any]] = Operation(
    name="get_summary_of_margin_account",
    auth="signed",
    answer=models.GetSummaryOfMarginAccount,
    rest=Route("GET", "/sapi/v1/margin/tradeCoeff", charges=(Charge("ip", (Case(10),)),)),
    reads=True,
)

KEEPALIVE_USER_DATA_STREAM: Operation[ResponseDict[Any]] = Operation(
    name="keepalive_user_data_stream",
    auth="key",
    answer=dict[str, Any],
    rest=Route("PUT", "/sapi/v1/margin/listen-key", charges=(Charge("uid", (Case(1),)),)),
    params=(Param("listenKey", "listen_key", "STRING", mandatory=True),),
)

MARGIN_ACCOUNT_BORROW_REPAY: Operation[models.MarginAccountBorrowRepay] = Operation(
    name="margin_account_borrow_repay",
    auth="signed",
    answer=models.MarginAccountBorrowRepay,
    rest=Route("POST", "/sapi/v1/margin/borrow-repay", charges=(Charge("ip", (Case(1500),)),)),
    params=(
        Param("asset", "asset", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", mandatory=True, enum=("TRUE", "FALSE")),
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("amount", "amount", "STRING", mandatory=True),
        Param("type", "type", "STRING", mandatory=True, enum=("BORROW", "REPAY")),
    ),
    errors={
        -3006: "EXCEED_MAX_BORROWABLE",
        -3007: "HAS_PENDING_TRANSACTION",
        -3012: "ASSET_ADMIN_BAN_BORROW",
        -3015: "FEW_LIABILITY_LEFT",
        -3045: "INSUFFICIENT_INVENTORY",
    },
)

MARGIN_ACCOUNT_CANCEL_ALL_OPEN_ORDERS_ON_A_SYMBOL: Operation[
    ResponseList[models.MarginAccountCancelAllOpenOrdersOnASymbol[Any]]
] = Operation(
    name="margin_account_cancel_all_open_orders_on_a_symbol",
    auth="signed",
    answer=list[models.MarginAccountCancelAllOpenOrdersOnASymbol],
    rest=Route("DELETE", "/sapi/v1/margin/openOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
    ),
)

MARGIN_ACCOUNT_CANCEL_OCO: Operation[models.MarginAccountCancelOco[Any]] = Operation(
    name="margin_account_cancel_oco",
    auth="signed",
    answer=models.MarginAccountCancelOco,
    rest=Route("DELETE", "/sapi/v1/margin/orderList", charges=(Charge("uid", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
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
        "QUERY_MARGIN_ACCOUNTS_OCO",
        "cancel",
        (
            ("is_isolated", "isIsolated"),
            ("symbol", "symbol"),
            ("order_list_id", "orderListId"),
            ("orig_client_order_id", "listClientOrderId"),
        ),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
        absent=(),
    ),
)

MARGIN_ACCOUNT_CANCEL_ORDER: Operation[models.MarginAccountCancelOrder[Any]] = Operation(
    name="margin_account_cancel_order",
    auth="signed",
    answer=models.MarginAccountCancelOrder,
    rest=Route("DELETE", "/sapi/v1/margin/order", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    errors={-2011: "CANCEL_REJECTED"},
    query=Query(
        "QUERY_MARGIN_ACCOUNTS_ORDER",
        "cancel",
        (
            ("symbol", "symbol"),
            ("is_isolated", "isIsolated"),
            ("order_id", "orderId"),
            ("orig_client_order_id", "origClientOrderId"),
        ),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
    ),
)

MARGIN_ACCOUNT_NEW_OCO: Operation[models.MarginAccountNewOco[Any]] = Operation(
    name="margin_account_new_oco",
    auth="signed",
    answer=models.MarginAccountNewOco,
    rest=Route("POST", "/sapi/v1/margin/order/oco", charges=(Charge("uid", (Case(6),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("limitClientOrderId", "limit_client_order_id", "STRING"),
        Param("price", "price", "DECIMAL", mandatory=True),
        Param("limitIcebergQty", "limit_iceberg_qty", "DECIMAL"),
        Param("stopClientOrderId", "stop_client_order_id", "STRING"),
        Param("stopPrice", "stop_price", "DECIMAL", mandatory=True),
        Param("stopLimitPrice", "stop_limit_price", "DECIMAL"),
        Param("stopIcebergQty", "stop_iceberg_qty", "DECIMAL"),
        Param("stopLimitTimeInForce", "stop_limit_time_in_force", "ENUM", enum=("GTC", "FOK", "IOC")),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "sideEffectType",
            "side_effect_type",
            "ENUM",
            enum=("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"),
        ),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "NONE"),
        ),
        Param("autoRepayAtCancel", "auto_repay_at_cancel", "BOOLEAN"),
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
        "QUERY_MARGIN_ACCOUNTS_OCO",
        "new",
        (("is_isolated", "isIsolated"), ("symbol", "symbol"), ("orig_client_order_id", "listClientOrderId")),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

MARGIN_ACCOUNT_NEW_ORDER: Operation[models.MarginAccountNewOrder[Any]] = Operation(
    name="margin_account_new_order",
    auth="signed",
    answer=models.MarginAccountNewOrder,
    rest=Route(
        "POST",
        "/sapi/v1/margin/order",
        charges=(
            Charge(
                "uid",
                (
                    Case(1500, when=When("in", "side_effect_type", ("MARGIN_BUY", "AUTO_BORROW_REPAY"))),
                    Case(6, when=When("not_in", "side_effect_type", ("MARGIN_BUY", "AUTO_BORROW_REPAY"))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param("quantity", "quantity", "DECIMAL"),
        Param("quoteOrderQty", "quote_order_qty", "DECIMAL"),
        Param("price", "price", "DECIMAL"),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "sideEffectType",
            "side_effect_type",
            "ENUM",
            enum=("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "NONE"),
        ),
        Param("trailingDelta", "trailing_delta", "LONG"),
        Param("autoRepayAtCancel", "auto_repay_at_cancel", "BOOLEAN"),
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
            "`iceberg_qty` can be sent only if `type` is LIMIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("LIMIT", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("trailing_delta",),
            "`trailing_delta` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
    ),
    errors={
        -1015: "TOO_MANY_ORDERS",
        -2010: "NEW_ORDER_REJECTED",
        -3027: "NOT_VALID_MARGIN_ASSET",
        -3028: "NOT_VALID_MARGIN_PAIR",
        -3041: "BALANCE_NOT_CLEARED",
        -3064: "EXCEED_PRICE_LIMIT",
        -3067: "ASSET_BAN_TRADE",
    },
    client_id="newClientOrderId",
    query=Query(
        "QUERY_MARGIN_ACCOUNTS_ORDER",
        "new",
        (("symbol", "symbol"), ("is_isolated", "isIsolated"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"),
    ),
)

MARGIN_ACCOUNT_NEW_OTO: Operation[models.MarginAccountNewOto[Any]] = Operation(
    name="margin_account_new_oto",
    auth="signed",
    answer=models.MarginAccountNewOto,
    rest=Route("POST", "/sapi/v1/margin/order/oto", charges=(Charge("uid", (Case(6),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param("sideEffectType", "side_effect_type", "ENUM", enum=("NO_SIDE_EFFECT", "MARGIN_BUY")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "NONE"),
        ),
        Param("autoRepayAtCancel", "auto_repay_at_cancel", "BOOLEAN"),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL", mandatory=True),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
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
    ),
    rules=(
        Rule(
            "allowed_if",
            ("pending_iceberg_qty",),
            "`pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC",
            when=When("in", "pending_time_in_force", ("GTC",)),
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
            ("pending_price", "pending_time_in_force"),
            "`pending_price` and `pending_time_in_force` are mandatory if `pending_type` is LIMIT",
            when=When("in", "pending_type", ("LIMIT",)),
            groups=(("pending_price", "pending_time_in_force"), ()),
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
            ("pending_price", "pending_time_in_force", "pending_stop_price", "pending_trailing_delta"),
            "`pending_price` and `pending_time_in_force` are mandatory and at least one of `pending_stop_price` and `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "pending_type", ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
            groups=(("pending_price", "pending_time_in_force"), ("pending_stop_price", "pending_trailing_delta")),
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_MARGIN_ACCOUNTS_OCO",
        "new",
        (("is_isolated", "isIsolated"), ("symbol", "symbol"), ("orig_client_order_id", "listClientOrderId")),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

MARGIN_ACCOUNT_NEW_OTOCO: Operation[models.MarginAccountNewOtoco[Any]] = Operation(
    name="margin_account_new_otoco",
    auth="signed",
    answer=models.MarginAccountNewOtoco,
    rest=Route("POST", "/sapi/v1/margin/order/otoco", charges=(Charge("uid", (Case(6),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("sideEffectType", "side_effect_type", "ENUM", enum=("NO_SIDE_EFFECT", "MARGIN_BUY")),
        Param("autoRepayAtCancel", "auto_repay_at_cancel", "BOOLEAN"),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "NONE"),
        ),
        Param("workingType", "working_type", "ENUM", mandatory=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param("workingSide", "working_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("workingClientOrderId", "working_client_order_id", "STRING"),
        Param("workingPrice", "working_price", "DECIMAL", mandatory=True),
        Param("workingQuantity", "working_quantity", "DECIMAL", mandatory=True),
        Param("workingIcebergQty", "working_iceberg_qty", "DECIMAL"),
        Param("workingTimeInForce", "working_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingSide", "pending_side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("pendingQuantity", "pending_quantity", "DECIMAL", mandatory=True),
        Param(
            "pendingAboveType",
            "pending_above_type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT"),
        ),
        Param("pendingAboveClientOrderId", "pending_above_client_order_id", "STRING"),
        Param("pendingAbovePrice", "pending_above_price", "DECIMAL"),
        Param("pendingAboveStopPrice", "pending_above_stop_price", "DECIMAL"),
        Param("pendingAboveTrailingDelta", "pending_above_trailing_delta", "DECIMAL"),
        Param("pendingAboveIcebergQty", "pending_above_iceberg_qty", "DECIMAL"),
        Param("pendingAboveTimeInForce", "pending_above_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param("pendingBelowType", "pending_below_type", "ENUM", enum=("LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT")),
        Param("pendingBelowClientOrderId", "pending_below_client_order_id", "STRING"),
        Param("pendingBelowPrice", "pending_below_price", "DECIMAL"),
        Param("pendingBelowStopPrice", "pending_below_stop_price", "DECIMAL"),
        Param("pendingBelowTrailingDelta", "pending_below_trailing_delta", "DECIMAL"),
        Param("pendingBelowIcebergQty", "pending_below_iceberg_qty", "DECIMAL"),
        Param("pendingBelowTimeInForce", "pending_below_time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("working_iceberg_qty",),
            "`working_iceberg_qty` can be sent only if `working_time_in_force` is GTC",
            when=When("in", "working_time_in_force", ("GTC",)),
        ),
        Rule(
            "allowed_if",
            ("pending_above_iceberg_qty",),
            "`pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC",
            when=When("in", "pending_above_time_in_force", ("GTC",)),
        ),
        Rule(
            "allowed_if",
            ("pending_below_iceberg_qty",),
            "`pending_below_iceberg_qty` can be sent only if `pending_below_time_in_force` is GTC",
            when=When("in", "pending_below_time_in_force", ("GTC",)),
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
            "`pending_above_price` is mandatory if `pending_above_type` is LIMIT_MAKER",
            when=When("in", "pending_above_type", ("LIMIT_MAKER",)),
            groups=(("pending_above_price",), ()),
        ),
        Rule(
            "required_if",
            ("pending_above_stop_price", "pending_above_trailing_delta"),
            "at least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if `pending_above_type` is STOP_LOSS",
            when=When("in", "pending_above_type", ("STOP_LOSS",)),
            groups=((), ("pending_above_stop_price", "pending_above_trailing_delta")),
        ),
        Rule(
            "required_if",
            (
                "pending_above_price",
                "pending_above_time_in_force",
                "pending_above_stop_price",
                "pending_above_trailing_delta",
            ),
            "`pending_above_price` and `pending_above_time_in_force` are mandatory and at least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if `pending_above_type` is STOP_LOSS_LIMIT",
            when=When("in", "pending_above_type", ("STOP_LOSS_LIMIT",)),
            groups=(
                ("pending_above_price", "pending_above_time_in_force"),
                ("pending_above_stop_price", "pending_above_trailing_delta"),
            ),
        ),
        Rule(
            "required_if",
            ("pending_below_price",),
            "`pending_below_price` is mandatory if `pending_below_type` is LIMIT_MAKER",
            when=When("in", "pending_below_type", ("LIMIT_MAKER",)),
            groups=(("pending_below_price",), ()),
        ),
        Rule(
            "required_if",
            ("pending_below_stop_price", "pending_below_trailing_delta"),
            "at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS",
            when=When("in", "pending_below_type", ("STOP_LOSS",)),
            groups=((), ("pending_below_stop_price", "pending_below_trailing_delta")),
        ),
        Rule(
            "required_if",
            (
                "pending_below_price",
                "pending_below_time_in_force",
                "pending_below_stop_price",
                "pending_below_trailing_delta",
            ),
            "`pending_below_price` and `pending_below_time_in_force` are mandatory and at least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS_LIMIT",
            when=When("in", "pending_below_type", ("STOP_LOSS_LIMIT",)),
            groups=(
                ("pending_below_price", "pending_below_time_in_force"),
                ("pending_below_stop_price", "pending_below_trailing_delta"),
            ),
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_MARGIN_ACCOUNTS_OCO",
        "new",
        (("is_isolated", "isIsolated"), ("symbol", "symbol"), ("orig_client_order_id", "listClientOrderId")),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

MARGIN_MANUAL_LIQUIDATION: Operation[models.MarginManualLiquidation[Any]] = Operation(
    name="margin_manual_liquidation",
    auth="signed",
    answer=models.MarginManualLiquidation,
    rest=Route("POST", "/sapi/v1/margin/manual-liquidation", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("type", "type", "STRING", mandatory=True, enum=("MARGIN", "ISOLATED")),
        Param("symbol", "symbol", "STRING"),
    ),
    rules=(
        Rule(
            "required_if",
            ("symbol",),
            "`symbol` is mandatory if `type` is ISOLATED",
            when=When("in", "type", ("ISOLATED",)),
            groups=(("symbol",), ()),
        ),
    ),
)

QUERY_BORROW_REPAY_RECORDS_IN_MARGIN_ACCOUNT: Operation[models.QueryBorrowRepayRecordsInMarginAccount[Any]] = Operation(
    name="query_borrow_repay_records_in_margin_account",
    auth="signed",
    answer=models.QueryBorrowRepayRecordsInMarginAccount,
    rest=Route("GET", "/sapi/v1/margin/borrow-repay", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("isolatedSymbol", "isolated_symbol", "STRING"),
        Param("txId", "tx_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
        Param("type", "type", "STRING", mandatory=True, enum=("BORROW", "REPAY")),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "if `asset` is sent, `start_time` and `end_time` lie at most 30d apart",
            when=When("present", "asset"),
            groups=((2592000000,),),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "if `asset` is not sent, `start_time` and `end_time` lie at most 7d apart",
            when=When("absent", "asset"),
            groups=((604800000,),),
        ),
    ),
    reads=True,
)

QUERY_CROSS_ISOLATED_MARGIN_CAPITAL_FLOW: Operation[ResponseList[models.QueryCrossIsolatedMarginCapitalFlow[Any]]] = (
    Operation(
        name="query_cross_isolated_margin_capital_flow",
        auth="signed",
        answer=list[models.QueryCrossIsolatedMarginCapitalFlow],
        rest=Route("GET", "/sapi/v1/margin/capital-flow", charges=(Charge("ip", (Case(100),)),)),
        params=(
            Param("asset", "asset", "STRING"),
            Param("symbol", "symbol", "STRING"),
            Param("type", "type", "STRING"),
            Param("startTime", "start_time", "LONG", unit="ms"),
            Param("endTime", "end_time", "LONG", unit="ms"),
            Param("fromId", "from_id", "LONG"),
            Param("limit", "limit", "LONG", max=1000),
        ),
        rules=(
            Rule(
                "max_span",
                ("start_time", "end_time"),
                "`start_time` and `end_time` lie at most 7d apart",
                groups=((604800000,),),
            ),
        ),
        reads=True,
    )
)

QUERY_CROSS_MARGIN_ACCOUNT_DETAILS: Operation[models.QueryCrossMarginAccountDetails[Any]] = Operation(
    name="query_cross_margin_account_details",
    auth="signed",
    answer=models.QueryCrossMarginAccountDetails,
    rest=Route("GET", "/sapi/v1/margin/account", charges=(Charge("ip", (Case(10),)),)),
    reads=True,
)

QUERY_CROSS_MARGIN_FEE_DATA: Operation[ResponseList[models.QueryCrossMarginFeeData[Any]]] = Operation(
    name="query_cross_margin_fee_data",
    auth="signed",
    answer=list[models.QueryCrossMarginFeeData],
    rest=Route(
        "GET",
        "/sapi/v1/margin/crossMarginData",
        charges=(Charge("ip", (Case(1, when=When("present", "coin")), Case(5, when=When("absent", "coin")))),),
    ),
    params=(Param("vipLevel", "vip_level", "INT"), Param("coin", "coin", "STRING")),
    reads=True,
)

QUERY_CURRENT_MARGIN_ORDER_COUNT_USAGE: Operation[ResponseList[models.QueryCurrentMarginOrderCountUsage]] = Operation(
    name="query_current_margin_order_count_usage",
    auth="signed",
    answer=list[models.QueryCurrentMarginOrderCountUsage],
    rest=Route("GET", "/sapi/v1/margin/rateLimit/order", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")), Param("symbol", "symbol", "STRING")),
    rules=(
        Rule(
            "required_if",
            ("symbol",),
            "`symbol` is mandatory if `is_isolated` is TRUE",
            when=When("in", "is_isolated", ("TRUE",)),
            groups=(("symbol",), ()),
        ),
    ),
    reads=True,
)

QUERY_ENABLED_ISOLATED_MARGIN_ACCOUNT_LIMIT: Operation[models.QueryEnabledIsolatedMarginAccountLimit] = Operation(
    name="query_enabled_isolated_margin_account_limit",
    auth="signed",
    answer=models.QueryEnabledIsolatedMarginAccountLimit,
    rest=Route("GET", "/sapi/v1/margin/isolated/accountLimit", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

QUERY_ISOLATED_MARGIN_ACCOUNT_INFO: Operation[models.QueryIsolatedMarginAccountInfo[Any]] = Operation(
    name="query_isolated_margin_account_info",
    auth="signed",
    answer=models.QueryIsolatedMarginAccountInfo,
    rest=Route("GET", "/sapi/v1/margin/isolated/account", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param(
            "symbols", "symbols", "ARRAY", max_length=5, encoding="comma", items=Param("symbols", "symbols", "STRING")
        ),
    ),
    reads=True,
)

QUERY_ISOLATED_MARGIN_FEE_DATA: Operation[ResponseList[models.QueryIsolatedMarginFeeData[Any]]] = Operation(
    name="query_isolated_margin_fee_data",
    auth="signed",
    answer=list[models.QueryIsolatedMarginFeeData],
    rest=Route(
        "GET",
        "/sapi/v1/margin/isolatedMarginData",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(10, when=When("absent", "symbol")))),),
    ),
    params=(Param("vipLevel", "vip_level", "INT"), Param("symbol", "symbol", "STRING")),
    reads=True,
)

QUERY_ISOLATED_MARGIN_TIER_DATA: Operation[ResponseList[models.QueryIsolatedMarginTierData[Any]]] = Operation(
    name="query_isolated_margin_tier_data",
    auth="signed",
    answer=list[models.QueryIsolatedMarginTierData],
    rest=Route("GET", "/sapi/v1/margin/isolatedMarginTier", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True), Param("tier", "tier", "INT")),
    reads=True,
)

QUERY_LIABILITY_COIN_LEVERAGE_BRACKET_IN_CROSS_MARGIN_PRO_MODE: Operation[
    ResponseList[models.QueryLiabilityCoinLeverageBracketInCrossMarginProMode]
] = Operation(
    name="query_liability_coin_leverage_bracket_in_cross_margin_pro_mode",
    auth="key",
    answer=list[models.QueryLiabilityCoinLeverageBracketInCrossMarginProMode],
    rest=Route("GET", "/sapi/v1/margin/leverageBracket", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

QUERY_MARGIN_ACCOUNTS_ALL_OCO: Operation[ResponseList[models.QueryMarginAccountsAllOco]] = Operation(
    name="query_margin_accounts_all_oco",
    auth="signed",
    answer=list[models.QueryMarginAccountsAllOco],
    rest=Route("GET", "/sapi/v1/margin/allOrderList", charges=(Charge("ip", (Case(200),)),)),
    params=(
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("symbol", "symbol", "STRING"),
        Param("fromId", "from_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "required_if",
            ("symbol",),
            "`symbol` is mandatory if `is_isolated` is TRUE",
            when=When("in", "is_isolated", ("TRUE",)),
            groups=(("symbol",), ()),
        ),
        Rule(
            "allowed_if",
            ("symbol",),
            "`symbol` can be sent only if `is_isolated` is TRUE",
            when=When("in", "is_isolated", ("TRUE",)),
        ),
        Rule(
            "conflicts",
            ("from_id", "start_time", "end_time"),
            "`from_id` cannot be sent with `start_time` or `end_time`",
            groups=(("from_id",), ("start_time", "end_time")),
        ),
    ),
    reads=True,
)

QUERY_MARGIN_ACCOUNTS_ALL_ORDERS: Operation[ResponseList[models.QueryMarginAccountsAllOrders[Any]]] = Operation(
    name="query_margin_accounts_all_orders",
    auth="signed",
    answer=list[models.QueryMarginAccountsAllOrders],
    rest=Route(
        "GET",
        "/sapi/v1/margin/allOrders",
        charges=(Charge("ip", (Case(200),)),),
        limits=(Limit("requests_ip", 60, 60000, per="endpoint"),),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=500),
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

QUERY_MARGIN_ACCOUNTS_OCO: Operation[models.QueryMarginAccountsOco] = Operation(
    name="query_margin_accounts_oco",
    auth="signed",
    answer=models.QueryMarginAccountsOco,
    rest=Route("GET", "/sapi/v1/margin/orderList", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("symbol", "symbol", "STRING"),
        Param("orderListId", "order_list_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "required_if",
            ("symbol",),
            "`symbol` is mandatory if `is_isolated` is TRUE",
            when=When("in", "is_isolated", ("TRUE",)),
            groups=(("symbol",), ()),
        ),
        Rule(
            "allowed_if",
            ("symbol",),
            "`symbol` can be sent only if `is_isolated` is TRUE",
            when=When("in", "is_isolated", ("TRUE",)),
        ),
        Rule(
            "any_of",
            ("order_list_id", "orig_client_order_id"),
            "at least one of `order_list_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_MARGIN_ACCOUNTS_OPEN_OCO: Operation[ResponseList[models.QueryMarginAccountsOpenOco]] = Operation(
    name="query_margin_accounts_open_oco",
    auth="signed",
    answer=list[models.QueryMarginAccountsOpenOco],
    rest=Route("GET", "/sapi/v1/margin/openOrderList", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")), Param("symbol", "symbol", "STRING")),
    rules=(
        Rule(
            "required_if",
            ("symbol",),
            "`symbol` is mandatory if `is_isolated` is TRUE",
            when=When("in", "is_isolated", ("TRUE",)),
            groups=(("symbol",), ()),
        ),
        Rule(
            "allowed_if",
            ("symbol",),
            "`symbol` can be sent only if `is_isolated` is TRUE",
            when=When("in", "is_isolated", ("TRUE",)),
        ),
    ),
    reads=True,
)

QUERY_MARGIN_ACCOUNTS_OPEN_ORDERS: Operation[ResponseList[models.QueryMarginAccountsOpenOrders[Any]]] = Operation(
    name="query_margin_accounts_open_orders",
    auth="signed",
    answer=list[models.QueryMarginAccountsOpenOrders],
    rest=Route("GET", "/sapi/v1/margin/openOrders", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("symbol", "symbol", "STRING"), Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE"))),
    rules=(
        Rule(
            "required_if",
            ("symbol",),
            "`symbol` is mandatory if `is_isolated` is TRUE",
            when=When("in", "is_isolated", ("TRUE",)),
            groups=(("symbol",), ()),
        ),
    ),
    reads=True,
)

QUERY_MARGIN_ACCOUNTS_ORDER: Operation[models.QueryMarginAccountsOrder[Any]] = Operation(
    name="query_margin_accounts_order",
    auth="signed",
    answer=models.QueryMarginAccountsOrder,
    rest=Route("GET", "/sapi/v1/margin/order", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
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

QUERY_MARGIN_ACCOUNTS_TRADE_LIST: Operation[ResponseList[models.QueryMarginAccountsTradeList[Any]]] = Operation(
    name="query_margin_accounts_trade_list",
    auth="signed",
    answer=list[models.QueryMarginAccountsTradeList],
    rest=Route("GET", "/sapi/v1/margin/myTrades", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromId", "from_id", "LONG"),
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

QUERY_MARGIN_AVAILABLE_INVENTORY: Operation[models.QueryMarginAvailableInventory] = Operation(
    name="query_margin_available_inventory",
    auth="signed",
    answer=models.QueryMarginAvailableInventory,
    rest=Route("GET", "/sapi/v1/margin/available-inventory", charges=(Charge("uid", (Case(50),)),)),
    params=(Param("type", "type", "STRING", mandatory=True, enum=("MARGIN", "ISOLATED")),),
    reads=True,
)

QUERY_MARGIN_INTEREST_RATE_HISTORY: Operation[ResponseList[models.QueryMarginInterestRateHistory[Any]]] = Operation(
    name="query_margin_interest_rate_history",
    auth="signed",
    answer=list[models.QueryMarginInterestRateHistory],
    rest=Route("GET", "/sapi/v1/margin/interestRateHistory", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("asset", "asset", "STRING", mandatory=True),
        Param("vipLevel", "vip_level", "INT"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 1mo apart",
            groups=((2678400000,),),
        ),
    ),
    reads=True,
)

QUERY_MARGIN_PRICE_INDEX: Operation[models.QueryMarginPriceIndex[Any]] = Operation(
    name="query_margin_price_index",
    auth="key",
    answer=models.QueryMarginPriceIndex,
    rest=Route("GET", "/sapi/v1/margin/priceIndex", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

QUERY_MAX_BORROW: Operation[models.QueryMaxBorrow[Any]] = Operation(
    name="query_max_borrow",
    auth="signed",
    answer=models.QueryMaxBorrow,
    rest=Route("GET", "/sapi/v1/margin/maxBorrowable", charges=(Charge("ip", (Case(50),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True), Param("isolatedSymbol", "isolated_symbol", "STRING")),
    reads=True,
)

QUERY_MAX_TRANSFER_OUT_AMOUNT: Operation[models.QueryMaxTransferOutAmount[Any]] = Operation(
    name="query_max_transfer_out_amount",
    auth="signed",
    answer=models.QueryMaxTransferOutAmount,
    rest=Route("GET", "/sapi/v1/margin/maxTransferable", charges=(Charge("ip", (Case(50),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True), Param("isolatedSymbol", "isolated_symbol", "STRING")),
    reads=True,
)

QUERY_SPECIAL_KEY: Operation[models.QuerySpecialKey] = Operation(
    name="query_special_key",
    auth="signed",
    answer=models.QuerySpecialKey,
    rest=Route("GET", "/sapi/v1/margin/apiKey", charges=(Charge("uid", (Case(1),)),)),
    params=(Param("apiKey", "api_key", "STRING", mandatory=True), Param("symbol", "symbol", "STRING")),
    reads=True,
)

QUERY_SPECIAL_KEY_LIST: Operation[ResponseList[models.QuerySpecialKeyList]] = Operation(
    name="query_special_key_list",
    auth="signed",
    answer=list[models.QuerySpecialKeyList],
    rest=Route("GET", "/sapi/v1/margin/api-key-list", charges=(Charge("uid", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

SMALL_LIABILITY_EXCHANGE: Operation[Any] = Operation(
    name="small_liability_exchange",
    auth="signed",
    answer=Any,
    rest=Route("POST", "/sapi/v1/margin/exchange-small-liability", charges=(Charge("uid", (Case(3000),)),)),
    params=(Param("assetNames", "asset_names", "ARRAY", mandatory=True),),
)

START_USER_DATA_STREAM: Operation[models.StartUserDataStream] = Operation(
    name="start_user_data_stream",
    auth="key",
    answer=models.StartUserDataStream,
    rest=Route("POST", "/sapi/v1/margin/listen-key", charges=(Charge("uid", (Case(1),)),)),
)

SUBSCRIBE_TO_USER_DATA_STREAM_USING_LISTEN_TOKEN: Operation[models.SubscribeToUserDataStreamUsingListenToken] = (
    Operation(
        name="subscribe_to_user_data_stream_using_listen_token",
        auth="key",
        answer=models.SubscribeToUserDataStreamUsingListenToken,
        ws=Route("userDataStream.subscribe.listenToken", charges=(Charge("uid", (Case(2),)),)),
        params=(Param("listenToken", "listen_token", "STRING", mandatory=True),),
    )
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
