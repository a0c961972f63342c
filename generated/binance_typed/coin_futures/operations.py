"""The operations of COIN-M Futures: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseDict, ResponseList
from ..runtime.operation import Limit, Operation, Param, Query, Route
from ..runtime.rules import Case, Charge, Rule, When
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {
    "rest": {"production": "https://dapi.binance.com", "testnet": "https://testnet.binancefuture.com"},
    "ws": {
        "production": "wss://ws-dapi.binance.com/ws-dapi/v1",
        "testnet": "wss://testnet.binancefuture.com/ws-dapi/v1",
    },
}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit("ip", 2400, 60000, headers=("x-mbx-used-weight-1m",)),
    Limit("order_10s", 300, 10000, headers=("x-mbx-order-count-10s",)),
    Limit("order_1m", 1200, 60000, headers=("x-mbx-order-count-1m",)),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {"rest": Route("GET", "/dapi/v1/time", charges=(Charge("ip", (Case(1),)),))}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

ACCOUNT_INFORMATION_REST: Operation[models.AccountInformation[Any]] = Operation(
    name="account_information",
    auth="signed",
    answer=models.AccountInformation,
    rest=Route("GET", "/dapi/v1/account", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

ACCOUNT_INFORMATION_WS: Operation[models.AccountInformationWs[Any]] = Operation(
    name="account_information",
    auth="signed",
    answer=models.AccountInformationWs,
    ws=Route("account.status", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

ACCOUNT_TRADE_LIST: Operation[ResponseList[models.AccountTradeList[Any]]] = Operation(
    name="account_trade_list",
    auth="signed",
    answer=list[models.AccountTradeList],
    rest=Route(
        "GET",
        "/dapi/v1/userTrades",
        charges=(Charge("ip", (Case(20, when=When("present", "symbol")), Case(40, when=When("present", "pair")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("pair", "pair", "STRING"),
        Param("orderId", "order_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromId", "from_id", "LONG"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule("any_of", ("symbol", "pair"), "at least one of `symbol` and `pair` must be sent"),
        Rule("at_most_one", ("symbol", "pair"), "at most one of `symbol` and `pair` can be sent"),
        Rule("at_most_one", ("pair", "from_id"), "at most one of `pair` and `from_id` can be sent"),
        Rule("requires", ("order_id", "symbol"), "`order_id` can be sent only together with `symbol`"),
        Rule(
            "conflicts",
            ("from_id", "start_time", "end_time"),
            "`from_id` cannot be sent with `start_time` or `end_time`",
            groups=(("from_id",), ("start_time", "end_time")),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 7d apart",
            groups=((604800000,),),
        ),
        Rule("requires", ("from_id", "symbol"), "`from_id` can be sent only together with `symbol`"),
    ),
    reads=True,
)

ALL_ORDERS: Operation[ResponseList[models.AllOrders[Any]]] = Operation(
    name="all_orders",
    auth="signed",
    answer=list[models.AllOrders],
    rest=Route(
        "GET",
        "/dapi/v1/allOrders",
        charges=(Charge("ip", (Case(20, when=When("present", "symbol")), Case(40, when=When("present", "pair")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("pair", "pair", "STRING"),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    rules=(
        Rule("any_of", ("symbol", "pair"), "at least one of `symbol` and `pair` must be sent"),
        Rule("at_most_one", ("pair", "order_id"), "at most one of `pair` and `order_id` can be sent"),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 7d apart",
            groups=((604800000,),),
        ),
        Rule("requires", ("order_id", "symbol"), "`order_id` can be sent only together with `symbol`"),
    ),
    reads=True,
)

AUTO_CANCEL_ALL_OPEN_ORDERS: Operation[models.AutoCancelAllOpenOrders] = Operation(
    name="auto_cancel_all_open_orders",
    auth="signed",
    answer=models.AutoCancelAllOpenOrders,
    rest=Route("POST", "/dapi/v1/countdownCancelAll", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("countdownTime", "countdown_time", "LONG", mandatory=True),
    ),
)

BASIS: Operation[ResponseList[models.Basis[Any]]] = Operation(
    name="basis",
    auth="none",
    answer=list[models.Basis],
    rest=Route("GET", "/futures/data/basis", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("pair", "pair", "STRING", mandatory=True),
        Param(
            "contractType",
            "contract_type",
            "ENUM",
            mandatory=True,
            enum=("CURRENT_QUARTER", "NEXT_QUARTER", "PERPETUAL"),
        ),
        Param(
            "period", "period", "ENUM", mandatory=True, enum=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d")
        ),
        Param("limit", "limit", "LONG", max=500),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

CANCEL_ALL_OPEN_ORDERS: Operation[models.CancelAllOpenOrders] = Operation(
    name="cancel_all_open_orders",
    auth="signed",
    answer=models.CancelAllOpenOrders,
    rest=Route("DELETE", "/dapi/v1/allOpenOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_MULTIPLE_ORDERS: Operation[ResponseList[models.CancelMultipleOrders[Any]]] = Operation(
    name="cancel_multiple_orders",
    auth="signed",
    answer=list[models.CancelMultipleOrders],
    rest=Route("DELETE", "/dapi/v1/batchOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "orderIdList", "order_id_list", "ARRAY", max_length=10, items=Param("orderIdList", "order_id_list", "LONG")
        ),
        Param(
            "origClientOrderIdList",
            "orig_client_order_id_list",
            "ARRAY",
            max_length=10,
            items=Param("origClientOrderIdList", "orig_client_order_id_list", "STRING"),
        ),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id_list", "orig_client_order_id_list"),
            "at least one of `order_id_list` and `orig_client_order_id_list` must be sent",
        ),
    ),
    query=Query(
        "QUERY_ORDER_REST",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderIdList[]"), ("orig_client_order_id", "origClientOrderIdList[]")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "EXPIRED"),
        absent=(),
    ),
)

CANCEL_ORDER_REST: Operation[models.CancelOrder[Any]] = Operation(
    name="cancel_order",
    auth="signed",
    answer=models.CancelOrder,
    rest=Route("DELETE", "/dapi/v1/order", charges=(Charge("ip", (Case(1),)),)),
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
    query=Query(
        "QUERY_ORDER_REST",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "EXPIRED"),
        absent=(),
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
        final=("CANCELED", "FILLED", "EXPIRED"),
        absent=(),
    ),
)

CHANGE_INITIAL_LEVERAGE: Operation[models.ChangeInitialLeverage[Any]] = Operation(
    name="change_initial_leverage",
    auth="signed",
    answer=models.ChangeInitialLeverage,
    rest=Route("POST", "/dapi/v1/leverage", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("leverage", "leverage", "INT", mandatory=True, min=1, max=125),
    ),
)

CHANGE_MARGIN_TYPE: Operation[models.ChangeMarginType] = Operation(
    name="change_margin_type",
    auth="signed",
    answer=models.ChangeMarginType,
    rest=Route("POST", "/dapi/v1/marginType", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("marginType", "margin_type", "ENUM", mandatory=True, enum=("ISOLATED", "CROSSED")),
    ),
)

CHANGE_POSITION_MODE: Operation[models.ChangePositionMode] = Operation(
    name="change_position_mode",
    auth="signed",
    answer=models.ChangePositionMode,
    rest=Route("POST", "/dapi/v1/positionSide/dual", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("dualSidePosition", "dual_side_position", "STRING", mandatory=True, enum=("true", "false")),),
)

CHECK_SERVER_TIME: Operation[models.CheckServerTime] = Operation(
    name="check_server_time",
    auth="none",
    answer=models.CheckServerTime,
    rest=Route("GET", "/dapi/v1/time", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

CLASSIC_PORTFOLIO_MARGIN_ACCOUNT_INFORMATION: Operation[models.ClassicPortfolioMarginAccountInformation[Any]] = (
    Operation(
        name="classic_portfolio_margin_account_information",
        auth="signed",
        answer=models.ClassicPortfolioMarginAccountInformation,
        rest=Route("GET", "/dapi/v1/pmAccountInfo", charges=(Charge("ip", (Case(5),)),)),
        params=(Param("asset", "asset", "STRING", mandatory=True),),
        reads=True,
    )
)

CLOSE_USER_DATA_STREAM: Operation[ResponseDict[Any]] = Operation(
    name="close_user_data_stream",
    auth="key",
    answer=dict[str, Any],
    rest=Route("DELETE", "/dapi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
    ws=Route("userDataStream.stop", charges=(Charge("ip", (Case(1),)),)),
)

COMPRESSED_AGGREGATE_TRADES_LIST: Operation[ResponseList[models.CompressedAggregateTradesList[Any]]] = Operation(
    name="compressed_aggregate_trades_list",
    auth="none",
    answer=list[models.CompressedAggregateTradesList],
    rest=Route("GET", "/dapi/v1/aggTrades", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("fromId", "from_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 1h apart",
            groups=((3600000,),),
        ),
    ),
    reads=True,
)

CONTINUOUS_CONTRACT_KLINE_CANDLESTICK_DATA: Operation[
    ResponseList[models.ContinuousContractKlineCandlestickData[Any]]
] = Operation(
    name="continuous_contract_kline_candlestick_data",
    auth="none",
    answer=list[models.ContinuousContractKlineCandlestickData],
    rest=Route(
        "GET",
        "/dapi/v1/continuousKlines",
        charges=(
            Charge(
                "ip",
                (
                    Case(1, when=When("in_range", "limit", (1.0, 100.0, True, False), default=500)),
                    Case(2, when=When("in_range", "limit", (100.0, 500.0, True, False), default=500)),
                    Case(5, when=When("in_range", "limit", (500.0, 1000.0, True, True), default=500)),
                    Case(10, when=When("in_range", "limit", (1000.0, None, False, True), default=500)),
                ),
            ),
        ),
    ),
    params=(
        Param("pair", "pair", "STRING", mandatory=True),
        Param(
            "contractType",
            "contract_type",
            "ENUM",
            mandatory=True,
            enum=("PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"),
        ),
        Param(
            "interval",
            "interval",
            "ENUM",
            mandatory=True,
            enum=("1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1500),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 200d apart",
            groups=((17280000000,),),
        ),
    ),
    reads=True,
)

CURRENT_ALL_OPEN_ORDERS: Operation[ResponseList[models.CurrentAllOpenOrders[Any]]] = Operation(
    name="current_all_open_orders",
    auth="signed",
    answer=list[models.CurrentAllOpenOrders],
    rest=Route(
        "GET",
        "/dapi/v1/openOrders",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"), Param("pair", "pair", "STRING")),
    reads=True,
)

EXCHANGE_INFORMATION: Operation[models.ExchangeInformation[Any]] = Operation(
    name="exchange_information",
    auth="none",
    answer=models.ExchangeInformation,
    rest=Route("GET", "/dapi/v1/exchangeInfo", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

FUTURES_ACCOUNT_BALANCE: Operation[ResponseList[models.FuturesAccountBalance[Any]]] = Operation(
    name="futures_account_balance",
    auth="signed",
    answer=list[models.FuturesAccountBalance],
    rest=Route("GET", "/dapi/v1/balance", charges=(Charge("ip", (Case(1),)),)),
    ws=Route("account.balance", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

GET_CURRENT_POSITION_MODE: Operation[models.GetCurrentPositionMode] = Operation(
    name="get_current_position_mode",
    auth="signed",
    answer=models.GetCurrentPositionMode,
    rest=Route("GET", "/dapi/v1/positionSide/dual", charges=(Charge("ip", (Case(30),)),)),
    reads=True,
)

GET_DOWNLOAD_ID_FOR_FUTURES_ORDER_HISTORY: Operation[models.GetDownloadIdForFuturesOrderHistory] = Operation(
    name="get_download_id_for_futures_order_history",
    auth="signed",
    answer=models.GetDownloadIdForFuturesOrderHistory,
    rest=Route(
        "GET",
        "/dapi/v1/order/asyn",
        charges=(Charge("ip", (Case(5),)),),
        limits=(Limit("requests_ip", 10, 2678400000, per="endpoint"),),
    ),
    params=(
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 1y apart",
            groups=((31622400000,),),
        ),
    ),
)

GET_DOWNLOAD_ID_FOR_FUTURES_TRADE_HISTORY: Operation[models.GetDownloadIdForFuturesTradeHistory] = Operation(
    name="get_download_id_for_futures_trade_history",
    auth="signed",
    answer=models.GetDownloadIdForFuturesTradeHistory,
    rest=Route(
        "GET",
        "/dapi/v1/trade/asyn",
        charges=(Charge("ip", (Case(5),)),),
        limits=(Limit("requests_ip", 5, 2678400000, per="endpoint"),),
    ),
    params=(
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 1y apart",
            groups=((31622400000,),),
        ),
    ),
)

GET_DOWNLOAD_ID_FOR_FUTURES_TRANSACTION_HISTORY: Operation[models.GetDownloadIdForFuturesTransactionHistory] = (
    Operation(
        name="get_download_id_for_futures_transaction_history",
        auth="signed",
        answer=models.GetDownloadIdForFuturesTransactionHistory,
        rest=Route(
            "GET",
            "/dapi/v1/income/asyn",
            charges=(Charge("ip", (Case(5),)),),
            limits=(Limit("requests_ip", 5, 2678400000, per="endpoint"),),
        ),
        params=(
            Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
            Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        ),
        rules=(
            Rule(
                "max_span",
                ("start_time", "end_time"),
                "`start_time` and `end_time` lie at most 1y apart",
                groups=((31622400000,),),
            ),
        ),
    )
)

GET_FUNDING_RATE_HISTORY_OF_PERPETUAL_FUTURES: Operation[
    ResponseList[models.GetFundingRateHistoryOfPerpetualFutures[Any]]
] = Operation(
    name="get_funding_rate_history_of_perpetual_futures",
    auth="none",
    answer=list[models.GetFundingRateHistoryOfPerpetualFutures],
    rest=Route("GET", "/dapi/v1/fundingRate", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

GET_FUNDING_RATE_INFO: Operation[ResponseList[models.GetFundingRateInfo[Any]]] = Operation(
    name="get_funding_rate_info",
    auth="none",
    answer=list[models.GetFundingRateInfo],
    rest=Route("GET", "/dapi/v1/fundingInfo"),
    reads=True,
)

GET_FUTURES_ORDER_HISTORY_DOWNLOAD_LINK_BY_ID: Operation[models.GetFuturesOrderHistoryDownloadLinkById] = Operation(
    name="get_futures_order_history_download_link_by_id",
    auth="signed",
    answer=models.GetFuturesOrderHistoryDownloadLinkById,
    rest=Route("GET", "/dapi/v1/order/asyn/id", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("downloadId", "download_id", "STRING", mandatory=True),),
    reads=True,
)

GET_FUTURES_TRADE_DOWNLOAD_LINK_BY_ID: Operation[models.GetFuturesTradeDownloadLinkById] = Operation(
    name="get_futures_trade_download_link_by_id",
    auth="signed",
    answer=models.GetFuturesTradeDownloadLinkById,
    rest=Route("GET", "/dapi/v1/trade/asyn/id", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("downloadId", "download_id", "STRING", mandatory=True),),
    reads=True,
)

GET_FUTURES_TRANSACTION_HISTORY_DOWNLOAD_LINK_BY_ID: Operation[models.GetFuturesTransactionHistoryDownloadLinkById] = (
    Operation(
        name="get_futures_transaction_history_download_link_by_id",
        auth="signed",
        answer=models.GetFuturesTransactionHistoryDownloadLinkById,
        rest=Route("GET", "/dapi/v1/income/asyn/id", charges=(Charge("ip", (Case(5),)),)),
        params=(Param("downloadId", "download_id", "STRING", mandatory=True),),
        reads=True,
    )
)

GET_INCOME_HISTORY: Operation[ResponseList[models.GetIncomeHistory[Any]]] = Operation(
    name="get_income_history",
    auth="signed",
    answer=list[models.GetIncomeHistory],
    rest=Route("GET", "/dapi/v1/income", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param(
            "incomeType",
            "income_type",
            "STRING",
            enum=(
                "TRANSFER",
                "WELCOME_BONUS",
                "FUNDING_FEE",
                "REALIZED_PNL",
                "COMMISSION",
                "INSURANCE_CLEAR",
                "DELIVERED_SETTELMENT",
            ),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 1y apart",
            groups=((31622400000,),),
        ),
    ),
    reads=True,
)

GET_ORDER_MODIFY_HISTORY: Operation[ResponseList[models.GetOrderModifyHistory[Any]]] = Operation(
    name="get_order_modify_history",
    auth="signed",
    answer=list[models.GetOrderModifyHistory],
    rest=Route("GET", "/dapi/v1/orderAmendment", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are)",
        ),
    ),
    reads=True,
)

GET_POSITION_MARGIN_CHANGE_HISTORY: Operation[ResponseList[models.GetPositionMarginChangeHistory[Any]]] = Operation(
    name="get_position_margin_change_history",
    auth="signed",
    answer=list[models.GetPositionMarginChangeHistory],
    rest=Route("GET", "/dapi/v1/positionMargin/history", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("type", "type", "INT", enum=(1, 2)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT"),
    ),
    reads=True,
)

INDEX_PRICE_AND_MARK_PRICE: Operation[ResponseList[models.IndexPriceAndMarkPrice[Any]]] = Operation(
    name="index_price_and_mark_price",
    auth="none",
    answer=list[models.IndexPriceAndMarkPrice],
    rest=Route("GET", "/dapi/v1/premiumIndex", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("symbol", "symbol", "STRING"), Param("pair", "pair", "STRING")),
    reads=True,
)

INDEX_PRICE_KLINE_CANDLESTICK_DATA: Operation[ResponseList[models.IndexPriceKlineCandlestickData[Any]]] = Operation(
    name="index_price_kline_candlestick_data",
    auth="none",
    answer=list[models.IndexPriceKlineCandlestickData],
    rest=Route(
        "GET",
        "/dapi/v1/indexPriceKlines",
        charges=(
            Charge(
                "ip",
                (
                    Case(1, when=When("in_range", "limit", (1.0, 100.0, True, False), default=500)),
                    Case(2, when=When("in_range", "limit", (100.0, 500.0, True, False), default=500)),
                    Case(5, when=When("in_range", "limit", (500.0, 1000.0, True, True), default=500)),
                    Case(10, when=When("in_range", "limit", (1000.0, None, False, True), default=500)),
                ),
            ),
        ),
    ),
    params=(
        Param("pair", "pair", "STRING", mandatory=True),
        Param(
            "interval",
            "interval",
            "ENUM",
            mandatory=True,
            enum=("1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1500),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 200d apart",
            groups=((17280000000,),),
        ),
    ),
    reads=True,
)

KEEPALIVE_USER_DATA_STREAM: Operation[models.KeepaliveUserDataStream] = Operation(
    name="keepalive_user_data_stream",
    auth="key",
    answer=models.KeepaliveUserDataStream,
    rest=Route("PUT", "/dapi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
    ws=Route("userDataStream.ping", charges=(Charge("ip", (Case(1),)),)),
)

KLINE_CANDLESTICK_DATA: Operation[ResponseList[models.KlineCandlestickData[Any]]] = Operation(
    name="kline_candlestick_data",
    auth="none",
    answer=list[models.KlineCandlestickData],
    rest=Route(
        "GET",
        "/dapi/v1/klines",
        charges=(
            Charge(
                "ip",
                (
                    Case(1, when=When("in_range", "limit", (1.0, 100.0, True, False), default=500)),
                    Case(2, when=When("in_range", "limit", (100.0, 500.0, True, False), default=500)),
                    Case(5, when=When("in_range", "limit", (500.0, 1000.0, True, True), default=500)),
                    Case(10, when=When("in_range", "limit", (1000.0, None, False, True), default=500)),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "interval",
            "interval",
            "ENUM",
            mandatory=True,
            enum=("1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1500),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 200d apart",
            groups=((17280000000,),),
        ),
    ),
    reads=True,
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

LONG_SHORT_RATIO: Operation[ResponseList[models.LongShortRatio[Any]]] = Operation(
    name="long_short_ratio",
    auth="none",
    answer=list[models.LongShortRatio],
    rest=Route("GET", "/futures/data/globalLongShortAccountRatio", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("pair", "pair", "STRING", mandatory=True),
        Param(
            "period", "period", "ENUM", mandatory=True, enum=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d")
        ),
        Param("limit", "limit", "LONG", max=500),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

MARK_PRICE_KLINE_CANDLESTICK_DATA: Operation[ResponseList[models.MarkPriceKlineCandlestickData[Any]]] = Operation(
    name="mark_price_kline_candlestick_data",
    auth="none",
    answer=list[models.MarkPriceKlineCandlestickData],
    rest=Route(
        "GET",
        "/dapi/v1/markPriceKlines",
        charges=(
            Charge(
                "ip",
                (
                    Case(1, when=When("in_range", "limit", (1.0, 100.0, True, False), default=500)),
                    Case(2, when=When("in_range", "limit", (100.0, 500.0, True, False), default=500)),
                    Case(5, when=When("in_range", "limit", (500.0, 1000.0, True, True), default=500)),
                    Case(10, when=When("in_range", "limit", (1000.0, None, False, True), default=500)),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "interval",
            "interval",
            "ENUM",
            mandatory=True,
            enum=("1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1500),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 200d apart",
            groups=((17280000000,),),
        ),
    ),
    reads=True,
)

MODIFY_ISOLATED_POSITION_MARGIN: Operation[models.ModifyIsolatedPositionMargin] = Operation(
    name="modify_isolated_position_margin",
    auth="signed",
    answer=models.ModifyIsolatedPositionMargin,
    rest=Route("POST", "/dapi/v1/positionMargin", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("type", "type", "INT", mandatory=True, enum=(1, 2)),
    ),
)

MODIFY_MULTIPLE_ORDERS: Operation[ResponseList[models.ModifyMultipleOrders[Any]]] = Operation(
    name="modify_multiple_orders",
    auth="signed",
    answer=list[models.ModifyMultipleOrders],
    rest=Route("PUT", "/dapi/v1/batchOrders", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param(
            "batchOrders",
            "batch_orders",
            "ARRAY",
            mandatory=True,
            max_length=5,
            items=Param(
                "batchOrders",
                "batch_orders",
                "OBJECT",
                fields=(
                    Param("orderId", "order_id", "LONG"),
                    Param("origClientOrderId", "orig_client_order_id", "STRING"),
                    Param("symbol", "symbol", "STRING", mandatory=True),
                    Param("side", "side", "ENUM", mandatory=True, enum=("SELL", "BUY")),
                    Param("quantity", "quantity", "DECIMAL"),
                    Param("price", "price", "DECIMAL"),
                    Param("stopPrice", "stop_price", "DECIMAL"),
                ),
            ),
        ),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
            scope="batch_orders",
        ),
    ),
    query=Query(
        "QUERY_ORDER_REST",
        "change",
        (
            ("symbol", "batchOrders[].symbol"),
            ("order_id", "batchOrders[].orderId"),
            ("orig_client_order_id", "batchOrders[].origClientOrderId"),
        ),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "EXPIRED"),
        absent=(),
    ),
)

MODIFY_ORDER_REST: Operation[models.ModifyOrder[Any]] = Operation(
    name="modify_order",
    auth="signed",
    answer=models.ModifyOrder,
    rest=Route("PUT", "/dapi/v1/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("SELL", "BUY")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("price", "price", "DECIMAL"),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
    ),
    rules=(
        Rule("at_most_one", ("price_match", "price"), "at most one of `price_match` and `price` can be sent"),
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are)",
        ),
        Rule("any_of", ("quantity", "price"), "at least one of `quantity` and `price` must be sent"),
    ),
    query=Query(
        "QUERY_ORDER_REST",
        "change",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "EXPIRED"),
        absent=(),
    ),
)

MODIFY_ORDER_WS: Operation[models.ModifyOrderWs[Any]] = Operation(
    name="modify_order",
    auth="signed",
    answer=models.ModifyOrderWs,
    ws=Route(
        "order.modify",
        charges=(Charge("order_10s", (Case(1),)), Charge("order_1m", (Case(1),)), Charge("ip", (Case(1),))),
    ),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("SELL", "BUY")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("price", "price", "DECIMAL"),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are)",
        ),
        Rule("exactly_one", ("price", "price_match"), "exactly one of `price` and `price_match` must be sent"),
    ),
    query=Query(
        "QUERY_ORDER_WS",
        "change",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "EXPIRED"),
        absent=(),
    ),
)

NEW_ORDER_REST: Operation[models.NewOrder[Any]] = Operation(
    name="new_order",
    auth="signed",
    answer=models.NewOrder,
    rest=Route("POST", "/dapi/v1/order", charges=(Charge("order_1m", (Case(1),)), Charge("ip", (Case(0),)))),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=(
                "LIMIT",
                "MARKET",
                "STOP",
                "STOP_MARKET",
                "TAKE_PROFIT",
                "TAKE_PROFIT_MARKET",
                "TRAILING_STOP_MARKET",
            ),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("reduceOnly", "reduce_only", "STRING", enum=("true", "false")),
        Param("price", "price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING", pattern="^[\\.A-Z\\:/a-z0-9_-]{1,36}$"),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("closePosition", "close_position", "STRING", enum=("true", "false")),
        Param("activationPrice", "activation_price", "DECIMAL"),
        Param("callbackRate", "callback_rate", "DECIMAL", min=0.1, max=10),
        Param("workingType", "working_type", "ENUM", enum=("MARK_PRICE", "CONTRACT_PRICE")),
        Param("priceProtect", "price_protect", "STRING", enum=("TRUE", "FALSE")),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT")),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"),
        ),
    ),
    rules=(
        Rule(
            "forbidden_if",
            ("quantity",),
            "`quantity` cannot be sent if `close_position` is true",
            when=When("in", "close_position", ("true",)),
        ),
        Rule(
            "forbidden_if",
            ("reduce_only",),
            "`reduce_only` cannot be sent if `close_position` is true",
            when=When("in", "close_position", ("true",)),
        ),
        Rule(
            "allowed_if",
            ("stop_price",),
            "`stop_price` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("close_position",),
            "`close_position` can be sent only if `type` is STOP_MARKET or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("activation_price",),
            "`activation_price` can be sent only if `type` is TRAILING_STOP_MARKET",
            when=When("in", "type", ("TRAILING_STOP_MARKET",)),
        ),
        Rule(
            "allowed_if",
            ("callback_rate",),
            "`callback_rate` can be sent only if `type` is TRAILING_STOP_MARKET",
            when=When("in", "type", ("TRAILING_STOP_MARKET",)),
        ),
        Rule(
            "allowed_if",
            ("price_protect",),
            "`price_protect` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("price_match",),
            "`price_match` can be sent only if `type` is LIMIT or STOP or TAKE_PROFIT",
            when=When("in", "type", ("LIMIT", "STOP", "TAKE_PROFIT")),
        ),
        Rule("at_most_one", ("price_match", "price"), "at most one of `price_match` and `price` can be sent"),
        Rule(
            "forbidden_if",
            ("quantity",),
            "`quantity` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true",
            when=When(
                "all",
                operand=(
                    When("in", "type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
                    When("in", "close_position", ("true",)),
                ),
            ),
        ),
        Rule(
            "forbidden_if",
            ("reduce_only",),
            "`reduce_only` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true",
            when=When(
                "all",
                operand=(
                    When("in", "type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
                    When("in", "close_position", ("true",)),
                ),
            ),
        ),
        Rule(
            "value_if",
            ("close_position",),
            "`close_position` must be false if `side` is BUY and `position_side` is LONG",
            when=When("all", operand=(When("in", "side", ("BUY",)), When("in", "position_side", ("LONG",)))),
            groups=(("false",),),
        ),
        Rule(
            "value_if",
            ("close_position",),
            "`close_position` must be false if `side` is SELL and `position_side` is SHORT",
            when=When("all", operand=(When("in", "side", ("SELL",)), When("in", "position_side", ("SHORT",)))),
            groups=(("false",),),
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
            ("price", "price_match"),
            "at least one of `price` and `price_match` must be sent if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=((), ("price", "price_match")),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=(("quantity",), ()),
        ),
        Rule(
            "required_if",
            ("stop_price",),
            "`stop_price` is mandatory if `type` is STOP or TAKE_PROFIT",
            when=When("in", "type", ("STOP", "TAKE_PROFIT")),
            groups=(("stop_price",), ()),
        ),
        Rule(
            "required_if",
            ("price", "price_match"),
            "at least one of `price` and `price_match` must be sent if `type` is STOP or TAKE_PROFIT",
            when=When("in", "type", ("STOP", "TAKE_PROFIT")),
            groups=((), ("price", "price_match")),
        ),
        Rule(
            "required_if",
            ("stop_price",),
            "`stop_price` is mandatory if `type` is STOP_MARKET or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
            groups=(("stop_price",), ()),
        ),
        Rule(
            "required_if",
            ("callback_rate",),
            "`callback_rate` is mandatory if `type` is TRAILING_STOP_MARKET",
            when=When("in", "type", ("TRAILING_STOP_MARKET",)),
            groups=(("callback_rate",), ()),
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_ORDER_REST",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "EXPIRED"),
    ),
)

NEW_ORDER_WS: Operation[models.NewOrderWs[Any]] = Operation(
    name="new_order",
    auth="signed",
    answer=models.NewOrderWs,
    ws=Route("order.place", charges=(Charge("ip", (Case(0),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=(
                "LIMIT",
                "MARKET",
                "STOP",
                "STOP_MARKET",
                "TAKE_PROFIT",
                "TAKE_PROFIT_MARKET",
                "TRAILING_STOP_MARKET",
            ),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("reduceOnly", "reduce_only", "STRING", enum=("true", "false")),
        Param("price", "price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING", pattern="^[\\.A-Z\\:/a-z0-9_-]{1,36}$"),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("closePosition", "close_position", "STRING", enum=("true", "false")),
        Param("activationPrice", "activation_price", "DECIMAL"),
        Param("callbackRate", "callback_rate", "DECIMAL", min=0.1, max=10),
        Param("workingType", "working_type", "ENUM", enum=("MARK_PRICE", "CONTRACT_PRICE")),
        Param("priceProtect", "price_protect", "ENUM", enum=("TRUE", "FALSE")),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT")),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"),
        ),
    ),
    rules=(
        Rule(
            "forbidden_if",
            ("quantity",),
            "`quantity` cannot be sent if `close_position` is true",
            when=When("in", "close_position", ("true",)),
        ),
        Rule(
            "forbidden_if",
            ("reduce_only",),
            "`reduce_only` cannot be sent if `close_position` is true",
            when=When("in", "close_position", ("true",)),
        ),
        Rule(
            "allowed_if",
            ("stop_price",),
            "`stop_price` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("close_position",),
            "`close_position` can be sent only if `type` is STOP_MARKET or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("activation_price",),
            "`activation_price` can be sent only if `type` is TRAILING_STOP_MARKET",
            when=When("in", "type", ("TRAILING_STOP_MARKET",)),
        ),
        Rule(
            "allowed_if",
            ("callback_rate",),
            "`callback_rate` can be sent only if `type` is TRAILING_STOP_MARKET",
            when=When("in", "type", ("TRAILING_STOP_MARKET",)),
        ),
        Rule(
            "allowed_if",
            ("price_protect",),
            "`price_protect` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("price_match",),
            "`price_match` can be sent only if `type` is LIMIT or STOP or TAKE_PROFIT",
            when=When("in", "type", ("LIMIT", "STOP", "TAKE_PROFIT")),
        ),
        Rule("at_most_one", ("price_match", "price"), "at most one of `price_match` and `price` can be sent"),
        Rule(
            "forbidden_if",
            ("quantity",),
            "`quantity` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true",
            when=When(
                "all",
                operand=(
                    When("in", "type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
                    When("in", "close_position", ("true",)),
                ),
            ),
        ),
        Rule(
            "forbidden_if",
            ("reduce_only",),
            "`reduce_only` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true",
            when=When(
                "all",
                operand=(
                    When("in", "type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
                    When("in", "close_position", ("true",)),
                ),
            ),
        ),
        Rule(
            "value_if",
            ("close_position",),
            "`close_position` must be false if `side` is BUY and `position_side` is LONG",
            when=When("all", operand=(When("in", "side", ("BUY",)), When("in", "position_side", ("LONG",)))),
            groups=(("false",),),
        ),
        Rule(
            "value_if",
            ("close_position",),
            "`close_position` must be false if `side` is SELL and `position_side` is SHORT",
            when=When("all", operand=(When("in", "side", ("SELL",)), When("in", "position_side", ("SHORT",)))),
            groups=(("false",),),
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
            ("price", "price_match"),
            "at least one of `price` and `price_match` must be sent if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=((), ("price", "price_match")),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=(("quantity",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price"),
            "`quantity` and `stop_price` are mandatory if `type` is STOP or TAKE_PROFIT",
            when=When("in", "type", ("STOP", "TAKE_PROFIT")),
            groups=(("quantity", "stop_price"), ()),
        ),
        Rule(
            "required_if",
            ("price", "price_match"),
            "at least one of `price` and `price_match` must be sent if `type` is STOP or TAKE_PROFIT",
            when=When("in", "type", ("STOP", "TAKE_PROFIT")),
            groups=((), ("price", "price_match")),
        ),
        Rule(
            "required_if",
            ("stop_price",),
            "`stop_price` is mandatory if `type` is STOP_MARKET or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
            groups=(("stop_price",), ()),
        ),
        Rule(
            "required_if",
            ("callback_rate",),
            "`callback_rate` is mandatory if `type` is TRAILING_STOP_MARKET",
            when=When("in", "type", ("TRAILING_STOP_MARKET",)),
            groups=(("callback_rate",), ()),
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_ORDER_WS",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "EXPIRED"),
    ),
)

NOTIONAL_BRACKET_FOR_PAIR: Operation[ResponseList[models.NotionalBracketForPair]] = Operation(
    name="notional_bracket_for_pair",
    auth="signed",
    answer=list[models.NotionalBracketForPair],
    rest=Route("GET", "/dapi/v1/leverageBracket", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("pair", "pair", "STRING"),),
    reads=True,
)

NOTIONAL_BRACKET_FOR_SYMBOL: Operation[ResponseList[models.NotionalBracketForSymbol]] = Operation(
    name="notional_bracket_for_symbol",
    auth="signed",
    answer=list[models.NotionalBracketForSymbol],
    rest=Route("GET", "/dapi/v2/leverageBracket", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

OLD_TRADES_LOOKUP: Operation[ResponseList[models.OldTradesLookup[Any]]] = Operation(
    name="old_trades_lookup",
    auth="key",
    answer=list[models.OldTradesLookup],
    rest=Route("GET", "/dapi/v1/historicalTrades", charges=(Charge("ip", (Case(20),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("limit", "limit", "INT", max=500),
        Param("fromId", "from_id", "LONG"),
    ),
    reads=True,
)

OPEN_INTEREST: Operation[models.OpenInterest] = Operation(
    name="open_interest",
    auth="none",
    answer=models.OpenInterest,
    rest=Route("GET", "/dapi/v1/openInterest", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

OPEN_INTEREST_STATISTICS: Operation[ResponseList[models.OpenInterestStatistics[Any]]] = Operation(
    name="open_interest_statistics",
    auth="none",
    answer=list[models.OpenInterestStatistics],
    rest=Route("GET", "/futures/data/openInterestHist", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("pair", "pair", "STRING", mandatory=True),
        Param(
            "contractType",
            "contract_type",
            "ENUM",
            mandatory=True,
            enum=("ALL", "CURRENT_QUARTER", "NEXT_QUARTER", "PERPETUAL"),
        ),
        Param(
            "period", "period", "ENUM", mandatory=True, enum=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d")
        ),
        Param("limit", "limit", "LONG", max=500),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

ORDER_BOOK: Operation[models.OrderBook[Any]] = Operation(
    name="order_book",
    auth="none",
    answer=models.OrderBook,
    rest=Route(
        "GET",
        "/dapi/v1/depth",
        charges=(
            Charge(
                "ip",
                (
                    Case(2, when=When("in", "limit", (5, 10, 20, 50))),
                    Case(5, when=When("in", "limit", (100,))),
                    Case(10, when=When("any", operand=(When("in", "limit", (500,)), When("absent", "limit")))),
                    Case(20, when=When("in", "limit", (1000,))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("limit", "limit", "INT", enum=(5, 10, 20, 50, 100, 500, 1000)),
    ),
    reads=True,
)

PLACE_MULTIPLE_ORDERS: Operation[ResponseList[models.PlaceMultipleOrders[Any]]] = Operation(
    name="place_multiple_orders",
    auth="signed",
    answer=list[models.PlaceMultipleOrders],
    rest=Route("POST", "/dapi/v1/batchOrders", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param(
            "batchOrders",
            "batch_orders",
            "ARRAY",
            mandatory=True,
            max_length=5,
            items=Param(
                "batchOrders",
                "batch_orders",
                "OBJECT",
                fields=(
                    Param("symbol", "symbol", "STRING", mandatory=True),
                    Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
                    Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
                    Param(
                        "type",
                        "type",
                        "ENUM",
                        mandatory=True,
                        enum=(
                            "LIMIT",
                            "MARKET",
                            "STOP",
                            "STOP_MARKET",
                            "TAKE_PROFIT",
                            "TAKE_PROFIT_MARKET",
                            "TRAILING_STOP_MARKET",
                        ),
                    ),
                    Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX")),
                    Param("quantity", "quantity", "DECIMAL", mandatory=True),
                    Param("reduceOnly", "reduce_only", "STRING", enum=("true", "false")),
                    Param("price", "price", "DECIMAL"),
                    Param("newClientOrderId", "new_client_order_id", "STRING", pattern="^[\\.A-Z\\:/a-z0-9_-]{1,36}$"),
                    Param("stopPrice", "stop_price", "DECIMAL"),
                    Param("activationPrice", "activation_price", "DECIMAL"),
                    Param("callbackRate", "callback_rate", "DECIMAL", min=0.1, max=4),
                    Param("workingType", "working_type", "ENUM", enum=("MARK_PRICE", "CONTRACT_PRICE")),
                    Param("priceProtect", "price_protect", "STRING", enum=("TRUE", "FALSE")),
                    Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT")),
                    Param(
                        "priceMatch",
                        "price_match",
                        "ENUM",
                        enum=(
                            "OPPONENT",
                            "OPPONENT_5",
                            "OPPONENT_10",
                            "OPPONENT_20",
                            "QUEUE",
                            "QUEUE_5",
                            "QUEUE_10",
                            "QUEUE_20",
                        ),
                    ),
                    Param(
                        "selfTradePreventionMode",
                        "self_trade_prevention_mode",
                        "ENUM",
                        enum=("EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"),
                    ),
                ),
            ),
        ),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("stop_price",),
            "`stop_price` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
            scope="batch_orders",
        ),
        Rule(
            "allowed_if",
            ("activation_price",),
            "`activation_price` can be sent only if `type` is TRAILING_STOP_MARKET",
            when=When("in", "type", ("TRAILING_STOP_MARKET",)),
            scope="batch_orders",
        ),
        Rule(
            "allowed_if",
            ("callback_rate",),
            "`callback_rate` can be sent only if `type` is TRAILING_STOP_MARKET",
            when=When("in", "type", ("TRAILING_STOP_MARKET",)),
            scope="batch_orders",
        ),
        Rule(
            "allowed_if",
            ("price_protect",),
            "`price_protect` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
            scope="batch_orders",
        ),
        Rule(
            "allowed_if",
            ("price_match",),
            "`price_match` can be sent only if `type` is LIMIT or STOP or TAKE_PROFIT",
            when=When("in", "type", ("LIMIT", "STOP", "TAKE_PROFIT")),
            scope="batch_orders",
        ),
        Rule(
            "at_most_one",
            ("price_match", "price"),
            "at most one of `price_match` and `price` can be sent",
            scope="batch_orders",
        ),
    ),
    client_id="batchOrders[].newClientOrderId",
    query=Query(
        "QUERY_ORDER_REST",
        "new",
        (("symbol", "batchOrders[].symbol"), ("orig_client_order_id", "batchOrders[].newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "EXPIRED"),
    ),
)

POSITION_ADL_QUANTILE_ESTIMATION: Operation[ResponseList[models.PositionAdlQuantileEstimation]] = Operation(
    name="position_adl_quantile_estimation",
    auth="signed",
    answer=list[models.PositionAdlQuantileEstimation],
    rest=Route("GET", "/dapi/v1/adlQuantile", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

POSITION_INFORMATION_REST: Operation[ResponseList[models.PositionInformation[Any]]] = Operation(
    name="position_information",
    auth="signed",
    answer=list[models.PositionInformation],
    rest=Route("GET", "/dapi/v1/positionRisk", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("marginAsset", "margin_asset", "STRING"), Param("pair", "pair", "STRING")),
    rules=(Rule("at_most_one", ("margin_asset", "pair"), "at most one of `margin_asset` and `pair` can be sent"),),
    reads=True,
)

POSITION_INFORMATION_WS: Operation[ResponseList[models.PositionInformationWs[Any]]] = Operation(
    name="position_information",
    auth="signed",
    answer=list[models.PositionInformationWs],
    ws=Route("account.position", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("marginAsset", "margin_asset", "STRING"), Param("pair", "pair", "STRING")),
    reads=True,
)

PREMIUM_INDEX_KLINE_DATA: Operation[ResponseList[models.PremiumIndexKlineData[Any]]] = Operation(
    name="premium_index_kline_data",
    auth="none",
    answer=list[models.PremiumIndexKlineData],
    rest=Route(
        "GET",
        "/dapi/v1/premiumIndexKlines",
        charges=(
            Charge(
                "ip",
                (
                    Case(1, when=When("in_range", "limit", (1.0, 100.0, True, False), default=500)),
                    Case(2, when=When("in_range", "limit", (100.0, 500.0, True, False), default=500)),
                    Case(5, when=When("in_range", "limit", (500.0, 1000.0, True, True), default=500)),
                    Case(10, when=When("in_range", "limit", (1000.0, None, False, True), default=500)),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "interval",
            "interval",
            "ENUM",
            mandatory=True,
            enum=("1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1500),
    ),
    reads=True,
)

QUERY_CURRENT_OPEN_ORDER: Operation[models.QueryCurrentOpenOrder[Any]] = Operation(
    name="query_current_open_order",
    auth="signed",
    answer=models.QueryCurrentOpenOrder,
    rest=Route("GET", "/dapi/v1/openOrder", charges=(Charge("ip", (Case(1),)),)),
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

QUERY_INDEX_PRICE_CONSTITUENTS: Operation[models.QueryIndexPriceConstituents] = Operation(
    name="query_index_price_constituents",
    auth="none",
    answer=models.QueryIndexPriceConstituents,
    rest=Route("GET", "/dapi/v1/constituents", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

QUERY_ORDER_REST: Operation[models.QueryOrder[Any]] = Operation(
    name="query_order",
    auth="signed",
    answer=models.QueryOrder,
    rest=Route("GET", "/dapi/v1/order", charges=(Charge("ip", (Case(1),)),)),
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
    ws=Route("order.status", charges=(Charge("ip", (Case(1),)),)),
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

QUERY_SESSION_STATUS: Operation[models.QuerySessionStatus] = Operation(
    name="query_session_status",
    auth="none",
    answer=models.QuerySessionStatus,
    ws=Route("session.status", charges=(Charge("ip", (Case(2),)),)),
)

RECENT_TRADES_LIST: Operation[ResponseList[models.RecentTradesList[Any]]] = Operation(
    name="recent_trades_list",
    auth="none",
    answer=list[models.RecentTradesList],
    rest=Route("GET", "/dapi/v1/trades", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True), Param("limit", "limit", "INT", max=1000)),
    reads=True,
)

START_USER_DATA_STREAM: Operation[models.StartUserDataStream] = Operation(
    name="start_user_data_stream",
    auth="key",
    answer=models.StartUserDataStream,
    rest=Route("POST", "/dapi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
    ws=Route("userDataStream.start", charges=(Charge("ip", (Case(1),)),)),
)

SYMBOL_PRICE_TICKER: Operation[ResponseList[models.SymbolPriceTicker[Any]]] = Operation(
    name="symbol_price_ticker",
    auth="none",
    answer=list[models.SymbolPriceTicker],
    rest=Route(
        "GET",
        "/dapi/v1/ticker/price",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(2, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"), Param("pair", "pair", "STRING")),
    rules=(Rule("at_most_one", ("symbol", "pair"), "at most one of `symbol` and `pair` can be sent"),),
    reads=True,
)

TAKER_BUY_SELL_VOLUME: Operation[ResponseList[models.TakerBuySellVolume[Any]]] = Operation(
    name="taker_buy_sell_volume",
    auth="none",
    answer=list[models.TakerBuySellVolume],
    rest=Route("GET", "/futures/data/takerBuySellVol", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("pair", "pair", "STRING", mandatory=True),
        Param(
            "contractType",
            "contract_type",
            "ENUM",
            mandatory=True,
            enum=("ALL", "CURRENT_QUARTER", "NEXT_QUARTER", "PERPETUAL"),
        ),
        Param(
            "period", "period", "ENUM", mandatory=True, enum=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d")
        ),
        Param("limit", "limit", "LONG", max=500),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

TEST_CONNECTIVITY: Operation[ResponseDict[Any]] = Operation(
    name="test_connectivity",
    auth="none",
    answer=dict[str, Any],
    rest=Route("GET", "/dapi/v1/ping", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

TICKER_PRICE_CHANGE_STATISTICS24_HR: Operation[ResponseList[models.TickerPriceChangeStatistics24Hr[Any]]] = Operation(
    name="ticker_price_change_statistics24_hr",
    auth="none",
    answer=list[models.TickerPriceChangeStatistics24Hr],
    rest=Route(
        "GET",
        "/dapi/v1/ticker/24hr",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"), Param("pair", "pair", "STRING")),
    rules=(Rule("at_most_one", ("symbol", "pair"), "at most one of `symbol` and `pair` can be sent"),),
    reads=True,
)

TOP_TRADER_LONG_SHORT_RATIO_ACCOUNTS: Operation[ResponseList[models.TopTraderLongShortRatioAccounts[Any]]] = Operation(
    name="top_trader_long_short_ratio_accounts",
    auth="none",
    answer=list[models.TopTraderLongShortRatioAccounts],
    rest=Route("GET", "/futures/data/topLongShortAccountRatio", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "period", "period", "ENUM", mandatory=True, enum=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d")
        ),
        Param("limit", "limit", "LONG", max=500),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

TOP_TRADER_LONG_SHORT_RATIO_POSITIONS: Operation[ResponseList[models.TopTraderLongShortRatioPositions[Any]]] = (
    Operation(
        name="top_trader_long_short_ratio_positions",
        auth="none",
        answer=list[models.TopTraderLongShortRatioPositions],
        rest=Route("GET", "/futures/data/topLongShortPositionRatio", charges=(Charge("ip", (Case(1),)),)),
        params=(
            Param("pair", "pair", "STRING", mandatory=True),
            Param(
                "period",
                "period",
                "ENUM",
                mandatory=True,
                enum=("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"),
            ),
            Param("limit", "limit", "LONG", max=500),
            Param("startTime", "start_time", "LONG", unit="ms"),
            Param("endTime", "end_time", "LONG", unit="ms"),
        ),
        reads=True,
    )
)

USER_COMMISSION_RATE: Operation[models.UserCommissionRate[Any]] = Operation(
    name="user_commission_rate",
    auth="signed",
    answer=models.UserCommissionRate,
    rest=Route("GET", "/dapi/v1/commissionRate", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

USERS_FORCE_ORDERS: Operation[ResponseList[models.UsersForceOrders[Any]]] = Operation(
    name="users_force_orders",
    auth="signed",
    answer=list[models.UsersForceOrders],
    rest=Route(
        "GET",
        "/dapi/v1/forceOrders",
        charges=(Charge("ip", (Case(20, when=When("present", "symbol")), Case(50, when=When("absent", "symbol")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("autoCloseType", "auto_close_type", "ENUM", enum=("LIQUIDATION", "ADL")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = LOG_IN_WITH_API_KEY

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
