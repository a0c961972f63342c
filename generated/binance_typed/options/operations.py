"""The operations of Options: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseDict, ResponseList
from ..runtime.operation import Limit, Operation, Param, Query, Route
from ..runtime.rules import Case, Charge, Rule, When
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {
    "rest": {"production": "https://eapi.binance.com", "testnet": "https://demo-fapi.binance.com"}
}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit("ip", 2400, 60000, headers=("x-mbx-used-weight-1m",)),
    Limit("order_1m", 1200, 60000, headers=("x-mbx-order-count-1m",)),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {"rest": Route("GET", "/eapi/v1/time", charges=(Charge("ip", (Case(1),)),))}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

ACCEPT_BLOCK_TRADE_ORDER: Operation[models.AcceptBlockTradeOrder[Any]] = Operation(
    name="accept_block_trade_order",
    auth="signed",
    answer=models.AcceptBlockTradeOrder,
    rest=Route("POST", "/eapi/v1/block/order/execute", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("blockOrderMatchingKey", "block_order_matching_key", "STRING", mandatory=True),),
)

ACCOUNT_BLOCK_TRADE_LIST: Operation[ResponseList[models.AccountBlockTradeList]] = Operation(
    name="account_block_trade_list",
    auth="signed",
    answer=list[models.AccountBlockTradeList],
    rest=Route("GET", "/eapi/v1/block/user-trades", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("underlying", "underlying", "STRING"),
    ),
    reads=True,
)

ACCOUNT_FUNDING_FLOW: Operation[ResponseList[models.AccountFundingFlow[Any]]] = Operation(
    name="account_funding_flow",
    auth="signed",
    answer=list[models.AccountFundingFlow],
    rest=Route("GET", "/eapi/v1/bill", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("currency", "currency", "STRING", mandatory=True, enum=("USDT",)),
        Param("recordId", "record_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

ACCOUNT_TRADE_LIST: Operation[ResponseList[models.AccountTradeList[Any]]] = Operation(
    name="account_trade_list",
    auth="signed",
    answer=list[models.AccountTradeList],
    rest=Route("GET", "/eapi/v1/userTrades", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("fromId", "from_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

AUTO_CANCEL_ALL_OPEN_ORDERS_HEARTBEAT: Operation[models.AutoCancelAllOpenOrdersHeartbeat] = Operation(
    name="auto_cancel_all_open_orders_heartbeat",
    auth="signed",
    answer=models.AutoCancelAllOpenOrdersHeartbeat,
    rest=Route("POST", "/eapi/v1/countdownCancelAllHeartBeat", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param(
            "underlyings",
            "underlyings",
            "ARRAY",
            mandatory=True,
            encoding="comma",
            items=Param("underlyings", "underlyings", "STRING"),
        ),
    ),
)

CANCEL_ALL_OPTION_ORDERS_BY_UNDERLYING: Operation[models.CancelAllOptionOrdersByUnderlying] = Operation(
    name="cancel_all_option_orders_by_underlying",
    auth="signed",
    answer=models.CancelAllOptionOrdersByUnderlying,
    rest=Route("DELETE", "/eapi/v1/allOpenOrdersByUnderlying", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("underlying", "underlying", "STRING", mandatory=True),),
)

CANCEL_ALL_OPTION_ORDERS_ON_SPECIFIC_SYMBOL: Operation[models.CancelAllOptionOrdersOnSpecificSymbol] = Operation(
    name="cancel_all_option_orders_on_specific_symbol",
    auth="signed",
    answer=models.CancelAllOptionOrdersOnSpecificSymbol,
    rest=Route("DELETE", "/eapi/v1/allOpenOrders", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_BLOCK_TRADE_ORDER: Operation[ResponseDict[Any]] = Operation(
    name="cancel_block_trade_order",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("DELETE", "/eapi/v1/block/order/create", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("blockOrderMatchingKey", "block_order_matching_key", "STRING", mandatory=True),),
)

CANCEL_MULTIPLE_OPTION_ORDERS: Operation[ResponseList[models.CancelMultipleOptionOrders[Any]]] = Operation(
    name="cancel_multiple_option_orders",
    auth="signed",
    answer=list[models.CancelMultipleOptionOrders],
    rest=Route("DELETE", "/eapi/v1/batchOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderIds", "order_ids", "ARRAY", items=Param("orderIds", "order_ids", "LONG")),
        Param(
            "clientOrderIds", "client_order_ids", "ARRAY", items=Param("clientOrderIds", "client_order_ids", "STRING")
        ),
    ),
    rules=(
        Rule(
            "exactly_one",
            ("order_ids", "client_order_ids"),
            "exactly one of `order_ids` and `client_order_ids` must be sent",
        ),
    ),
    query=Query(
        "QUERY_SINGLE_ORDER",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderIds[]"), ("client_order_id", "clientOrderIds[]")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
        absent=(),
    ),
)

CANCEL_OPTION_ORDER: Operation[models.CancelOptionOrder[Any]] = Operation(
    name="cancel_option_order",
    auth="signed",
    answer=models.CancelOptionOrder,
    rest=Route("DELETE", "/eapi/v1/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("clientOrderId", "client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of", ("order_id", "client_order_id"), "at least one of `order_id` and `client_order_id` must be sent"
        ),
    ),
    query=Query(
        "QUERY_SINGLE_ORDER",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderId"), ("client_order_id", "clientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
        absent=(),
    ),
)

CHECK_SERVER_TIME: Operation[models.CheckServerTime] = Operation(
    name="check_server_time",
    auth="none",
    answer=models.CheckServerTime,
    rest=Route("GET", "/eapi/v1/time", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

CLOSE_USER_DATA_STREAM: Operation[ResponseDict[Any]] = Operation(
    name="close_user_data_stream",
    auth="key",
    answer=dict[str, Any],
    rest=Route("DELETE", "/eapi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
)

EXCHANGE_INFORMATION: Operation[models.ExchangeInformation[Any]] = Operation(
    name="exchange_information",
    auth="none",
    answer=models.ExchangeInformation,
    rest=Route("GET", "/eapi/v1/exchangeInfo", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

EXTEND_BLOCK_TRADE_ORDER: Operation[models.ExtendBlockTradeOrder[Any]] = Operation(
    name="extend_block_trade_order",
    auth="signed",
    answer=models.ExtendBlockTradeOrder,
    rest=Route("PUT", "/eapi/v1/block/order/create", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("blockOrderMatchingKey", "block_order_matching_key", "STRING", mandatory=True),),
)

GET_AUTO_CANCEL_ALL_OPEN_ORDERS_CONFIG: Operation[models.GetAutoCancelAllOpenOrdersConfig] = Operation(
    name="get_auto_cancel_all_open_orders_config",
    auth="signed",
    answer=models.GetAutoCancelAllOpenOrdersConfig,
    rest=Route("GET", "/eapi/v1/countdownCancelAll", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("underlying", "underlying", "STRING"),),
    reads=True,
)

GET_MARKET_MAKER_PROTECTION_CONFIG: Operation[models.GetMarketMakerProtectionConfig[Any]] = Operation(
    name="get_market_maker_protection_config",
    auth="signed",
    answer=models.GetMarketMakerProtectionConfig,
    rest=Route("GET", "/eapi/v1/mmp", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("underlying", "underlying", "STRING", mandatory=True),),
    reads=True,
)

HISTORICAL_EXERCISE_RECORDS: Operation[ResponseList[models.HistoricalExerciseRecords[Any]]] = Operation(
    name="historical_exercise_records",
    auth="none",
    answer=list[models.HistoricalExerciseRecords],
    rest=Route("GET", "/eapi/v1/exerciseHistory", charges=(Charge("ip", (Case(3),)),)),
    params=(
        Param("underlying", "underlying", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    reads=True,
)

INDEX_PRICE: Operation[models.IndexPrice[Any]] = Operation(
    name="index_price",
    auth="none",
    answer=models.IndexPrice,
    rest=Route("GET", "/eapi/v1/index", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("underlying", "underlying", "STRING", mandatory=True),),
    reads=True,
)

KEEPALIVE_USER_DATA_STREAM: Operation[ResponseDict[Any]] = Operation(
    name="keepalive_user_data_stream",
    auth="key",
    answer=dict[str, Any],
    rest=Route("PUT", "/eapi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
)

KLINE_CANDLESTICK_DATA: Operation[ResponseList[models.KlineCandlestickData[Any]]] = Operation(
    name="kline_candlestick_data",
    auth="none",
    answer=list[models.KlineCandlestickData],
    rest=Route("GET", "/eapi/v1/klines", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("interval", "interval", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1500),
    ),
    reads=True,
)

NEW_BLOCK_TRADE_ORDER: Operation[models.NewBlockTradeOrder[Any]] = Operation(
    name="new_block_trade_order",
    auth="signed",
    answer=models.NewBlockTradeOrder,
    rest=Route("POST", "/eapi/v1/block/order/create", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("liquidity", "liquidity", "STRING", mandatory=True, enum=("Taker", "Maker")),
        Param("legs", "legs", "ARRAY", mandatory=True, max_length=1),
    ),
)

NEW_ORDER: Operation[models.NewOrder[Any]] = Operation(
    name="new_order",
    auth="signed",
    answer=models.NewOrder,
    rest=Route("POST", "/eapi/v1/order", charges=(Charge("ip", (Case(0),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("SELL", "BUY")),
        Param("type", "type", "ENUM", mandatory=True, enum=("LIMIT",)),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("price", "price", "DECIMAL"),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX")),
        Param("reduceOnly", "reduce_only", "BOOLEAN"),
        Param("postOnly", "post_only", "BOOLEAN"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT")),
        Param("clientOrderId", "client_order_id", "STRING"),
        Param("isMmp", "is_mmp", "BOOLEAN"),
    ),
    rules=(
        Rule(
            "required_if",
            ("time_in_force", "quantity", "price"),
            "`time_in_force`, `quantity` and `price` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity", "price"), ()),
        ),
    ),
    client_id="clientOrderId",
    query=Query(
        "QUERY_SINGLE_ORDER",
        "new",
        (("symbol", "symbol"), ("client_order_id", "clientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
    ),
)

OPEN_INTEREST: Operation[ResponseList[models.OpenInterest[Any]]] = Operation(
    name="open_interest",
    auth="none",
    answer=list[models.OpenInterest],
    rest=Route("GET", "/eapi/v1/openInterest", charges=(Charge("ip", (Case(0),)),)),
    params=(
        Param("underlyingAsset", "underlying_asset", "STRING", mandatory=True),
        Param("expiration", "expiration", "STRING", mandatory=True),
    ),
    reads=True,
)

OPTION_MARGIN_ACCOUNT_INFORMATION: Operation[models.OptionMarginAccountInformation[Any]] = Operation(
    name="option_margin_account_information",
    auth="signed",
    answer=models.OptionMarginAccountInformation,
    rest=Route("GET", "/eapi/v1/marginAccount", charges=(Charge("ip", (Case(3),)),)),
    reads=True,
)

OPTION_MARK_PRICE: Operation[ResponseList[models.OptionMarkPrice[Any]]] = Operation(
    name="option_mark_price",
    auth="none",
    answer=list[models.OptionMarkPrice],
    rest=Route("GET", "/eapi/v1/mark", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

OPTION_POSITION_INFORMATION: Operation[ResponseList[models.OptionPositionInformation[Any]]] = Operation(
    name="option_position_information",
    auth="signed",
    answer=list[models.OptionPositionInformation],
    rest=Route("GET", "/eapi/v1/position", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

ORDER_BOOK: Operation[models.OrderBook[Any]] = Operation(
    name="order_book",
    auth="none",
    answer=models.OrderBook,
    rest=Route(
        "GET",
        "/eapi/v1/depth",
        charges=(
            Charge(
                "ip",
                (
                    Case(1, when=When("in", "limit", (5, 10, 20, 50))),
                    Case(5, when=When("any", operand=(When("in", "limit", (100,)), When("absent", "limit")))),
                    Case(10, when=When("in", "limit", (500,))),
                    Case(20, when=When("in", "limit", (1000,))),
                ),
            ),
        ),
    ),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("limit", "limit", "INT", enum=(10, 20, 50, 100, 500, 1000, 5), max=1000),
    ),
    reads=True,
)

PLACE_MULTIPLE_ORDERS: Operation[ResponseList[models.PlaceMultipleOrders[Any]]] = Operation(
    name="place_multiple_orders",
    auth="signed",
    answer=list[models.PlaceMultipleOrders],
    rest=Route("POST", "/eapi/v1/batchOrders", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param(
            "orders",
            "orders",
            "ARRAY",
            mandatory=True,
            max_length=10,
            items=Param(
                "orders",
                "orders",
                "OBJECT",
                fields=(
                    Param("symbol", "symbol", "STRING", mandatory=True),
                    Param("side", "side", "ENUM", mandatory=True, enum=("SELL", "BUY")),
                    Param("type", "type", "ENUM", mandatory=True, enum=("LIMIT",)),
                    Param("quantity", "quantity", "DECIMAL", mandatory=True),
                    Param("price", "price", "DECIMAL"),
                    Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX")),
                    Param("reduceOnly", "reduce_only", "BOOLEAN"),
                    Param("postOnly", "post_only", "BOOLEAN"),
                    Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT")),
                    Param("clientOrderId", "client_order_id", "STRING", pattern="^[\\.A-Z\\:/a-z0-9_-]{1,36}$"),
                    Param("isMmp", "is_mmp", "BOOLEAN"),
                ),
            ),
        ),
    ),
    rules=(
        Rule(
            "required_if",
            ("time_in_force", "quantity", "price"),
            "`time_in_force`, `quantity` and `price` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity", "price"), ()),
            scope="orders",
        ),
    ),
    client_id="orders[].clientOrderId",
    query=Query(
        "QUERY_SINGLE_ORDER",
        "new",
        (("symbol", "orders[].symbol"), ("client_order_id", "orders[].clientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
    ),
)

QUERY_BLOCK_TRADE_DETAILS: Operation[models.QueryBlockTradeDetails[Any]] = Operation(
    name="query_block_trade_details",
    auth="signed",
    answer=models.QueryBlockTradeDetails,
    rest=Route("GET", "/eapi/v1/block/order/execute", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("blockOrderMatchingKey", "block_order_matching_key", "STRING", mandatory=True),),
    reads=True,
)

QUERY_BLOCK_TRADE_ORDER: Operation[ResponseList[models.QueryBlockTradeOrder[Any]]] = Operation(
    name="query_block_trade_order",
    auth="signed",
    answer=list[models.QueryBlockTradeOrder],
    rest=Route("GET", "/eapi/v1/block/order/orders", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("blockOrderMatchingKey", "block_order_matching_key", "STRING"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("underlying", "underlying", "STRING"),
    ),
    reads=True,
)

QUERY_CURRENT_OPEN_OPTION_ORDERS: Operation[ResponseList[models.QueryCurrentOpenOptionOrders[Any]]] = Operation(
    name="query_current_open_option_orders",
    auth="signed",
    answer=list[models.QueryCurrentOpenOptionOrders],
    rest=Route(
        "GET",
        "/eapi/v1/openOrders",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

QUERY_OPTION_ORDER_HISTORY: Operation[ResponseList[models.QueryOptionOrderHistory[Any]]] = Operation(
    name="query_option_order_history",
    auth="signed",
    answer=list[models.QueryOptionOrderHistory],
    rest=Route("GET", "/eapi/v1/historyOrders", charges=(Charge("ip", (Case(3),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

QUERY_SINGLE_ORDER: Operation[models.QuerySingleOrder[Any]] = Operation(
    name="query_single_order",
    auth="signed",
    answer=models.QuerySingleOrder,
    rest=Route("GET", "/eapi/v1/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("clientOrderId", "client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of", ("order_id", "client_order_id"), "at least one of `order_id` and `client_order_id` must be sent"
        ),
    ),
    reads=True,
)

RECENT_BLOCK_TRADES_LIST: Operation[ResponseList[models.RecentBlockTradesList[Any]]] = Operation(
    name="recent_block_trades_list",
    auth="none",
    answer=list[models.RecentBlockTradesList],
    rest=Route("GET", "/eapi/v1/blockTrades", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"), Param("limit", "limit", "INT", max=500)),
    reads=True,
)

RECENT_TRADES_LIST: Operation[ResponseList[models.RecentTradesList[Any]]] = Operation(
    name="recent_trades_list",
    auth="none",
    answer=list[models.RecentTradesList],
    rest=Route("GET", "/eapi/v1/trades", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True), Param("limit", "limit", "INT", max=500)),
    reads=True,
)

RESET_MARKET_MAKER_PROTECTION_CONFIG: Operation[models.ResetMarketMakerProtectionConfig[Any]] = Operation(
    name="reset_market_maker_protection_config",
    auth="signed",
    answer=models.ResetMarketMakerProtectionConfig,
    rest=Route("POST", "/eapi/v1/mmpReset", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("underlying", "underlying", "STRING", mandatory=True),),
)

SET_AUTO_CANCEL_ALL_OPEN_ORDERS_CONFIG: Operation[models.SetAutoCancelAllOpenOrdersConfig] = Operation(
    name="set_auto_cancel_all_open_orders_config",
    auth="signed",
    answer=models.SetAutoCancelAllOpenOrdersConfig,
    rest=Route("POST", "/eapi/v1/countdownCancelAll", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("underlying", "underlying", "STRING", mandatory=True),
        Param("countdownTime", "countdown_time", "LONG", mandatory=True, min=0),
    ),
)

SET_MARKET_MAKER_PROTECTION_CONFIG: Operation[models.SetMarketMakerProtectionConfig[Any]] = Operation(
    name="set_market_maker_protection_config",
    auth="signed",
    answer=models.SetMarketMakerProtectionConfig,
    rest=Route("POST", "/eapi/v1/mmpSet", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("underlying", "underlying", "STRING", mandatory=True),
        Param("windowTimeInMilliseconds", "window_time_in_milliseconds", "LONG", mandatory=True, min=1, max=5000),
        Param("frozenTimeInMilliseconds", "frozen_time_in_milliseconds", "LONG", mandatory=True),
        Param("qtyLimit", "qty_limit", "DECIMAL", mandatory=True),
        Param("deltaLimit", "delta_limit", "DECIMAL", mandatory=True),
    ),
)

START_USER_DATA_STREAM: Operation[models.StartUserDataStream] = Operation(
    name="start_user_data_stream",
    auth="key",
    answer=models.StartUserDataStream,
    rest=Route("POST", "/eapi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
)

TEST_CONNECTIVITY: Operation[ResponseDict[Any]] = Operation(
    name="test_connectivity",
    auth="none",
    answer=dict[str, Any],
    rest=Route("GET", "/eapi/v1/ping", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

TICKER_PRICE_CHANGE_STATISTICS24_HR: Operation[ResponseList[models.TickerPriceChangeStatistics24Hr[Any]]] = Operation(
    name="ticker_price_change_statistics24_hr",
    auth="none",
    answer=list[models.TickerPriceChangeStatistics24Hr],
    rest=Route("GET", "/eapi/v1/ticker", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

USER_COMMISSION: Operation[models.UserCommission[Any]] = Operation(
    name="user_commission",
    auth="signed",
    answer=models.UserCommission,
    rest=Route("GET", "/eapi/v1/commission", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

USER_EXERCISE_RECORD: Operation[ResponseList[models.UserExerciseRecord[Any]]] = Operation(
    name="user_exercise_record",
    auth="signed",
    answer=list[models.UserExerciseRecord],
    rest=Route("GET", "/eapi/v1/exerciseRecord", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
