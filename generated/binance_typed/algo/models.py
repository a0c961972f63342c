"""The answers of Algo Trading. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


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


class QueryCurrentAlgoOpenOrdersFutures(Response):
    total: int | None = field(name="total", default=None)
    orders: list[QueryCurrentAlgoOpenOrdersFuturesOrders] | None = field(name="orders", default=None)


class QueryCurrentAlgoOpenOrdersFuturesOrders(Model):
    algo_id: int | None = field(name="algoId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    total_qty: str | None = field(name="totalQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    avg_price: str | None = field(name="avgPrice", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    urgency: str | None = field(name="urgency", default=None)


class QueryCurrentAlgoOpenOrdersSpot(Response):
    total: int | None = field(name="total", default=None)
    orders: list[QueryCurrentAlgoOpenOrdersSpotOrders] | None = field(name="orders", default=None)


class QueryCurrentAlgoOpenOrdersSpotOrders(Model):
    algo_id: int | None = field(name="algoId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    total_qty: str | None = field(name="totalQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    avg_price: str | None = field(name="avgPrice", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    urgency: str | None = field(name="urgency", default=None)


class QueryHistoricalAlgoOrdersFutures(Response):
    total: int | None = field(name="total", default=None)
    orders: list[QueryHistoricalAlgoOrdersFuturesOrders] | None = field(name="orders", default=None)


class QueryHistoricalAlgoOrdersFuturesOrders(Model):
    algo_id: int | None = field(name="algoId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    total_qty: str | None = field(name="totalQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    avg_price: str | None = field(name="avgPrice", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    urgency: str | None = field(name="urgency", default=None)


class QueryHistoricalAlgoOrdersSpot(Response):
    total: int | None = field(name="total", default=None)
    orders: list[QueryHistoricalAlgoOrdersSpotOrders] | None = field(name="orders", default=None)


class QueryHistoricalAlgoOrdersSpotOrders(Model):
    algo_id: int | None = field(name="algoId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    total_qty: str | None = field(name="totalQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    avg_price: str | None = field(name="avgPrice", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    urgency: str | None = field(name="urgency", default=None)


class QuerySubOrdersFutures(Response):
    total: int | None = field(name="total", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    sub_orders: list[QuerySubOrdersFuturesSubOrders] | None = field(name="subOrders", default=None)


class QuerySubOrdersFuturesSubOrders(Model):
    algo_id: int | None = field(name="algoId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    fee_amt: str | None = field(name="feeAmt", default=None)
    fee_asset: str | None = field(name="feeAsset", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    avg_price: str | None = field(name="avgPrice", default=None)
    side: str | None = field(name="side", default=None)
    symbol: str | None = field(name="symbol", default=None)
    sub_id: int | None = field(name="subId", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    orig_qty: str | None = field(name="origQty", default=None)


class QuerySubOrdersSpot(Response):
    total: int | None = field(name="total", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    sub_orders: list[QuerySubOrdersSpotSubOrders] | None = field(name="subOrders", default=None)


class QuerySubOrdersSpotSubOrders(Model):
    algo_id: int | None = field(name="algoId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    fee_amt: str | None = field(name="feeAmt", default=None)
    fee_asset: str | None = field(name="feeAsset", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    avg_price: str | None = field(name="avgPrice", default=None)
    side: str | None = field(name="side", default=None)
    symbol: str | None = field(name="symbol", default=None)
    sub_id: int | None = field(name="subId", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    orig_qty: str | None = field(name="origQty", default=None)


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
