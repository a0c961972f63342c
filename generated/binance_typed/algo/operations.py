"""The operations of Algo Trading: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge
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

CANCEL_ALGO_ORDER_FUTURES: Operation[models.CancelAlgoOrderFutures] = Operation(
    name="cancel_algo_order_futures",
    auth="signed",
    answer=models.CancelAlgoOrderFutures,
    rest=Route("DELETE", "/sapi/v1/algo/futures/order", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("algoId", "algo_id", "LONG", mandatory=True),),
)

CANCEL_ALGO_ORDER_SPOT: Operation[models.CancelAlgoOrderSpot] = Operation(
    name="cancel_algo_order_spot",
    auth="signed",
    answer=models.CancelAlgoOrderSpot,
    rest=Route("DELETE", "/sapi/v1/algo/spot/order", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("algoId", "algo_id", "LONG", mandatory=True),),
)

QUERY_CURRENT_ALGO_OPEN_ORDERS_FUTURES: Operation[models.QueryCurrentAlgoOpenOrdersFutures[Any]] = Operation(
    name="query_current_algo_open_orders_futures",
    auth="signed",
    answer=models.QueryCurrentAlgoOpenOrdersFutures,
    rest=Route("GET", "/sapi/v1/algo/futures/openOrders", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

QUERY_CURRENT_ALGO_OPEN_ORDERS_SPOT: Operation[models.QueryCurrentAlgoOpenOrdersSpot[Any]] = Operation(
    name="query_current_algo_open_orders_spot",
    auth="signed",
    answer=models.QueryCurrentAlgoOpenOrdersSpot,
    rest=Route("GET", "/sapi/v1/algo/spot/openOrders", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

QUERY_HISTORICAL_ALGO_ORDERS_FUTURES: Operation[models.QueryHistoricalAlgoOrdersFutures[Any]] = Operation(
    name="query_historical_algo_orders_futures",
    auth="signed",
    answer=models.QueryHistoricalAlgoOrdersFutures,
    rest=Route("GET", "/sapi/v1/algo/futures/historicalOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("side", "side", "ENUM", enum=("BUY", "SELL")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("pageSize", "page_size", "INT", min=1, max=100),
    ),
    reads=True,
)

QUERY_HISTORICAL_ALGO_ORDERS_SPOT: Operation[models.QueryHistoricalAlgoOrdersSpot[Any]] = Operation(
    name="query_historical_algo_orders_spot",
    auth="signed",
    answer=models.QueryHistoricalAlgoOrdersSpot,
    rest=Route("GET", "/sapi/v1/algo/spot/historicalOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("side", "side", "ENUM", enum=("BUY", "SELL")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("pageSize", "page_size", "INT", min=1, max=100),
    ),
    reads=True,
)

QUERY_SUB_ORDERS_FUTURES: Operation[models.QuerySubOrdersFutures[Any]] = Operation(
    name="query_sub_orders_futures",
    auth="signed",
    answer=models.QuerySubOrdersFutures,
    rest=Route("GET", "/sapi/v1/algo/futures/subOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("algoId", "algo_id", "LONG", mandatory=True),
        Param("page", "page", "INT"),
        Param("pageSize", "page_size", "INT", min=1, max=100),
    ),
    reads=True,
)

QUERY_SUB_ORDERS_SPOT: Operation[models.QuerySubOrdersSpot[Any]] = Operation(
    name="query_sub_orders_spot",
    auth="signed",
    answer=models.QuerySubOrdersSpot,
    rest=Route("GET", "/sapi/v1/algo/spot/subOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("algoId", "algo_id", "LONG", mandatory=True),
        Param("page", "page", "INT"),
        Param("pageSize", "page_size", "INT", min=1, max=100),
    ),
    reads=True,
)

TIME_WEIGHTED_AVERAGE_PRICE_NEW_ORDER_FUTURES: Operation[models.TimeWeightedAveragePriceNewOrderFutures] = Operation(
    name="time_weighted_average_price_new_order_futures",
    auth="signed",
    answer=models.TimeWeightedAveragePriceNewOrderFutures,
    rest=Route("POST", "/sapi/v1/algo/futures/newOrderTwap", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("duration", "duration", "LONG", mandatory=True, min=300, max=86400),
        Param("clientAlgoId", "client_algo_id", "STRING", min_length=32, max_length=32),
        Param("reduceOnly", "reduce_only", "BOOLEAN"),
        Param("limitPrice", "limit_price", "DECIMAL"),
    ),
    client_id="clientAlgoId",
)

TIME_WEIGHTED_AVERAGE_PRICE_NEW_ORDER_SPOT: Operation[models.TimeWeightedAveragePriceNewOrderSpot] = Operation(
    name="time_weighted_average_price_new_order_spot",
    auth="signed",
    answer=models.TimeWeightedAveragePriceNewOrderSpot,
    rest=Route("POST", "/sapi/v1/algo/spot/newOrderTwap", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("duration", "duration", "LONG", mandatory=True, min=300, max=86400),
        Param("clientAlgoId", "client_algo_id", "STRING", min_length=32, max_length=32),
        Param("limitPrice", "limit_price", "DECIMAL"),
    ),
    client_id="clientAlgoId",
)

VOLUME_PARTICIPATION_NEW_ORDER: Operation[models.VolumeParticipationNewOrder] = Operation(
    name="volume_participation_new_order",
    auth="signed",
    answer=models.VolumeParticipationNewOrder,
    rest=Route("POST", "/sapi/v1/algo/futures/newOrderVp", charges=(Charge("uid", (Case(300),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("urgency", "urgency", "ENUM", mandatory=True, enum=("LOW", "MEDIUM", "HIGH")),
        Param("clientAlgoId", "client_algo_id", "STRING", min_length=32, max_length=32),
        Param("reduceOnly", "reduce_only", "BOOLEAN"),
        Param("limitPrice", "limit_price", "DECIMAL"),
    ),
    client_id="clientAlgoId",
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
