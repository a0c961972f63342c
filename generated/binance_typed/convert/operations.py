"""The operations of Convert: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseList
from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {"rest": {"production": "https://api.binance.com"}}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit(
        "ip", 12000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-ip-weight-1m", "x-mbx-used-weight-1m")
    ),
    Limit("uid", 180000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-uid-weight-1m",)),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {"rest": Route("GET", "/api/v3/time", charges=(Charge("ip", (Case(1),)),))}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

ACCEPT_QUOTE: Operation[models.AcceptQuote] = Operation(
    name="accept_quote",
    auth="signed",
    answer=models.AcceptQuote,
    rest=Route("POST", "/sapi/v1/convert/acceptQuote", charges=(Charge("uid", (Case(500),)),)),
    params=(Param("quoteId", "quote_id", "STRING", mandatory=True),),
)

CANCEL_LIMIT_ORDER: Operation[models.CancelLimitOrder] = Operation(
    name="cancel_limit_order",
    auth="signed",
    answer=models.CancelLimitOrder,
    rest=Route("POST", "/sapi/v1/convert/limit/cancelOrder", charges=(Charge("uid", (Case(200),)),)),
    params=(Param("orderId", "order_id", "LONG", mandatory=True),),
)

GET_CONVERT_TRADE_HISTORY: Operation[models.GetConvertTradeHistory[Any]] = Operation(
    name="get_convert_trade_history",
    auth="signed",
    answer=models.GetConvertTradeHistory,
    rest=Route("GET", "/sapi/v1/convert/tradeFlow", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        Param("limit", "limit", "INT", max=1000),
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

LIST_ALL_CONVERT_PAIRS: Operation[ResponseList[models.ListAllConvertPairs[Any]]] = Operation(
    name="list_all_convert_pairs",
    auth="none",
    answer=list[models.ListAllConvertPairs],
    rest=Route("GET", "/sapi/v1/convert/exchangeInfo", charges=(Charge("ip", (Case(3000),)),)),
    params=(Param("fromAsset", "from_asset", "STRING"), Param("toAsset", "to_asset", "STRING")),
    rules=(Rule("any_of", ("from_asset", "to_asset"), "at least one of `from_asset` and `to_asset` must be sent"),),
    reads=True,
)

ORDER_STATUS: Operation[models.OrderStatus[Any]] = Operation(
    name="order_status",
    auth="signed",
    answer=models.OrderStatus,
    rest=Route("GET", "/sapi/v1/convert/orderStatus", charges=(Charge("uid", (Case(100),)),)),
    params=(Param("orderId", "order_id", "STRING"), Param("quoteId", "quote_id", "STRING")),
    rules=(Rule("any_of", ("order_id", "quote_id"), "at least one of `order_id` and `quote_id` must be sent"),),
    reads=True,
)

PLACE_LIMIT_ORDER: Operation[models.PlaceLimitOrder[Any]] = Operation(
    name="place_limit_order",
    auth="signed",
    answer=models.PlaceLimitOrder,
    rest=Route("POST", "/sapi/v1/convert/limit/placeOrder", charges=(Charge("uid", (Case(500),)),)),
    params=(
        Param("baseAsset", "base_asset", "STRING", mandatory=True),
        Param("quoteAsset", "quote_asset", "STRING", mandatory=True),
        Param("limitPrice", "limit_price", "DECIMAL", mandatory=True),
        Param("baseAmount", "base_amount", "DECIMAL"),
        Param("quoteAmount", "quote_amount", "DECIMAL"),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "walletType",
            "wallet_type",
            "ENUM",
            enum=("SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"),
        ),
        Param("expiredType", "expired_type", "ENUM", mandatory=True, enum=("1_D", "3_D", "7_D", "30_D")),
    ),
    rules=(
        Rule(
            "any_of", ("base_amount", "quote_amount"), "at least one of `base_amount` and `quote_amount` must be sent"
        ),
    ),
)

QUERY_LIMIT_OPEN_ORDERS: Operation[models.QueryLimitOpenOrders[Any]] = Operation(
    name="query_limit_open_orders",
    auth="signed",
    answer=models.QueryLimitOpenOrders,
    rest=Route("GET", "/sapi/v1/convert/limit/queryOpenOrders", charges=(Charge("uid", (Case(3000),)),)),
    reads=True,
)

QUERY_ORDER_QUANTITY_PRECISION_PER_ASSET: Operation[ResponseList[models.QueryOrderQuantityPrecisionPerAsset]] = (
    Operation(
        name="query_order_quantity_precision_per_asset",
        auth="signed",
        answer=list[models.QueryOrderQuantityPrecisionPerAsset],
        rest=Route("GET", "/sapi/v1/convert/assetInfo", charges=(Charge("ip", (Case(100),)),)),
        reads=True,
    )
)

SEND_QUOTE_REQUEST: Operation[models.SendQuoteRequest[Any]] = Operation(
    name="send_quote_request",
    auth="signed",
    answer=models.SendQuoteRequest,
    rest=Route("POST", "/sapi/v1/convert/getQuote", charges=(Charge("uid", (Case(200),)),)),
    params=(
        Param("fromAsset", "from_asset", "STRING", mandatory=True),
        Param("toAsset", "to_asset", "STRING", mandatory=True),
        Param("fromAmount", "from_amount", "DECIMAL"),
        Param("toAmount", "to_amount", "DECIMAL"),
        Param(
            "walletType",
            "wallet_type",
            "ENUM",
            enum=("SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"),
        ),
        Param("validTime", "valid_time", "ENUM", enum=("10s", "30s", "1m")),
    ),
    rules=(Rule("any_of", ("from_amount", "to_amount"), "at least one of `from_amount` and `to_amount` must be sent"),),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
