"""The answers of Algo Trading. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class CancelAlgoOrderFutures(Response):
    algo_id: int | None = field(name="algoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelAlgoOrderSpot(Response):
    algo_id: int | None = field(name="algoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class QueryCurrentAlgoOpenOrdersFutures(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    orders: list[QueryCurrentAlgoOpenOrdersFuturesOrders[Num]] | None = field(name="orders", default=None)


class QueryCurrentAlgoOpenOrdersFuturesOrders(Model, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    total_qty: Num | None = field(name="totalQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    executed_amt: Num | None = field(name="executedAmt", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    urgency: str | None = field(name="urgency", default=None)


class QueryCurrentAlgoOpenOrdersSpot(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    orders: list[QueryCurrentAlgoOpenOrdersSpotOrders[Num]] | None = field(name="orders", default=None)


class QueryCurrentAlgoOpenOrdersSpotOrders(Model, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    total_qty: Num | None = field(name="totalQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    executed_amt: Num | None = field(name="executedAmt", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    urgency: str | None = field(name="urgency", default=None)


class QueryHistoricalAlgoOrdersFutures(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    orders: list[QueryHistoricalAlgoOrdersFuturesOrders[Num]] | None = field(name="orders", default=None)


class QueryHistoricalAlgoOrdersFuturesOrders(Model, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    total_qty: Num | None = field(name="totalQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    executed_amt: Num | None = field(name="executedAmt", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    urgency: str | None = field(name="urgency", default=None)


class QueryHistoricalAlgoOrdersSpot(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    orders: list[QueryHistoricalAlgoOrdersSpotOrders[Num]] | None = field(name="orders", default=None)


class QueryHistoricalAlgoOrdersSpotOrders(Model, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    total_qty: Num | None = field(name="totalQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    executed_amt: Num | None = field(name="executedAmt", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    urgency: str | None = field(name="urgency", default=None)


class QuerySubOrdersFutures(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    executed_amt: Num | None = field(name="executedAmt", default=None)
    sub_orders: list[QuerySubOrdersFuturesSubOrders[Num]] | None = field(name="subOrders", default=None)


class QuerySubOrdersFuturesSubOrders(Model, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    executed_amt: Num | None = field(name="executedAmt", default=None)
    fee_amt: Num | None = field(name="feeAmt", default=None)
    fee_asset: str | None = field(name="feeAsset", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    side: str | None = field(name="side", default=None)
    symbol: str | None = field(name="symbol", default=None)
    sub_id: int | None = field(name="subId", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)


class QuerySubOrdersSpot(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    executed_amt: Num | None = field(name="executedAmt", default=None)
    sub_orders: list[QuerySubOrdersSpotSubOrders[Num]] | None = field(name="subOrders", default=None)


class QuerySubOrdersSpotSubOrders(Model, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    executed_amt: Num | None = field(name="executedAmt", default=None)
    fee_amt: Num | None = field(name="feeAmt", default=None)
    fee_asset: str | None = field(name="feeAsset", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    side: str | None = field(name="side", default=None)
    symbol: str | None = field(name="symbol", default=None)
    sub_id: int | None = field(name="subId", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)


class TimeWeightedAveragePriceNewOrderFutures(Response):
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class TimeWeightedAveragePriceNewOrderSpot(Response):
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class VolumeParticipationNewOrder(Response):
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
