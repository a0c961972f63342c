"""The operations of Algo Trading: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

CANCEL_ALGO_ORDER_ORDER: Operation[models.CancelAlgoOrderOrder] = Operation(
    name="cancel_algo_order_order",
    auth="signed",
    answer=models.CancelAlgoOrderOrder,
    rest=Route("DELETE", "/sapi/v1/algo/futures/order", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("algoId", "algo_id", "LONG", mandatory=True),),
)

CANCEL_ALGO_ORDER_ORDER_SPOT: Operation[models.CancelAlgoOrderOrderSpot] = Operation(
    name="cancel_algo_order_order_spot",
    auth="signed",
    answer=models.CancelAlgoOrderOrderSpot,
    rest=Route("DELETE", "/sapi/v1/algo/spot/order", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("algoId", "algo_id", "LONG", mandatory=True),),
)

QUERY_CURRENT_ALGO_OPEN_ORDERS_OPEN_ORDERS: Operation[models.QueryCurrentAlgoOpenOrdersOpenOrders] = Operation(
    name="query_current_algo_open_orders_open_orders",
    auth="signed",
    answer=models.QueryCurrentAlgoOpenOrdersOpenOrders,
    rest=Route("GET", "/sapi/v1/algo/futures/openOrders", charges=(Charge("ip", (Case(1),)),)),
)

QUERY_CURRENT_ALGO_OPEN_ORDERS_OPEN_ORDERS_SPOT: Operation[models.QueryCurrentAlgoOpenOrdersOpenOrdersSpot] = Operation(
    name="query_current_algo_open_orders_open_orders_spot",
    auth="signed",
    answer=models.QueryCurrentAlgoOpenOrdersOpenOrdersSpot,
    rest=Route("GET", "/sapi/v1/algo/spot/openOrders", charges=(Charge("ip", (Case(1),)),)),
)

QUERY_HISTORICAL_ALGO_ORDERS_HISTORICAL_ORDERS: Operation[models.QueryHistoricalAlgoOrdersHistoricalOrders] = Operation(
    name="query_historical_algo_orders_historical_orders",
    auth="signed",
    answer=models.QueryHistoricalAlgoOrdersHistoricalOrders,
    rest=Route("GET", "/sapi/v1/algo/futures/historicalOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("side", "side", "ENUM", enum=("BUY", "SELL")),
        Param("startTime", "start_time", "LONG"),
        Param("endTime", "end_time", "LONG"),
        Param("page", "page", "INT"),
        Param("pageSize", "page_size", "INT", min=1, max=100),
    ),
)

QUERY_HISTORICAL_ALGO_ORDERS_HISTORICAL_ORDERS_SPOT: Operation[models.QueryHistoricalAlgoOrdersHistoricalOrdersSpot] = (
    Operation(
        name="query_historical_algo_orders_historical_orders_spot",
        auth="signed",
        answer=models.QueryHistoricalAlgoOrdersHistoricalOrdersSpot,
        rest=Route("GET", "/sapi/v1/algo/spot/historicalOrders", charges=(Charge("ip", (Case(1),)),)),
        params=(
            Param("symbol", "symbol", "STRING"),
            Param("side", "side", "ENUM", enum=("BUY", "SELL")),
            Param("startTime", "start_time", "LONG"),
            Param("endTime", "end_time", "LONG"),
            Param("page", "page", "INT"),
            Param("pageSize", "page_size", "INT", min=1, max=100),
        ),
    )
)

QUERY_SUB_ORDERS_SUB_ORDERS: Operation[models.QuerySubOrdersSubOrders] = Operation(
    name="query_sub_orders_sub_orders",
    auth="signed",
    answer=models.QuerySubOrdersSubOrders,
    rest=Route("GET", "/sapi/v1/algo/futures/subOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("algoId", "algo_id", "LONG", mandatory=True),
        Param("page", "page", "INT"),
        Param("pageSize", "page_size", "INT", min=1, max=100),
    ),
)

QUERY_SUB_ORDERS_SUB_ORDERS_SPOT: Operation[models.QuerySubOrdersSubOrdersSpot] = Operation(
    name="query_sub_orders_sub_orders_spot",
    auth="signed",
    answer=models.QuerySubOrdersSubOrdersSpot,
    rest=Route("GET", "/sapi/v1/algo/spot/subOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("algoId", "algo_id", "LONG", mandatory=True),
        Param("page", "page", "INT"),
        Param("pageSize", "page_size", "INT", min=1, max=100),
    ),
)

TIME_WEIGHTED_AVERAGE_PRICE_NEW_ORDER_NEW_ORDER_TWAP: Operation[models.TimeWeightedAveragePriceNewOrderNewOrderTwap] = (
    Operation(
        name="time_weighted_average_price_new_order_new_order_twap",
        auth="signed",
        answer=models.TimeWeightedAveragePriceNewOrderNewOrderTwap,
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
    )
)

TIME_WEIGHTED_AVERAGE_PRICE_NEW_ORDER_NEW_ORDER_TWAP_SPOT: Operation[
    models.TimeWeightedAveragePriceNewOrderNewOrderTwapSpot
] = Operation(
    name="time_weighted_average_price_new_order_new_order_twap_spot",
    auth="signed",
    answer=models.TimeWeightedAveragePriceNewOrderNewOrderTwapSpot,
    rest=Route("POST", "/sapi/v1/algo/spot/newOrderTwap", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("duration", "duration", "LONG", mandatory=True, min=300, max=86400),
        Param("clientAlgoId", "client_algo_id", "STRING", min_length=32, max_length=32),
        Param("limitPrice", "limit_price", "DECIMAL"),
    ),
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
)
