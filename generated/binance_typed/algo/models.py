"""The answers of Algo Trading. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


class CancelAlgoOrderOrder(Response):
    algo_id: int | None = field(name="algoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelAlgoOrderOrderSpot(Response):
    algo_id: int | None = field(name="algoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class QueryCurrentAlgoOpenOrdersOpenOrders(Response):
    total: int | None = field(name="total", default=None)
    orders: list[QueryCurrentAlgoOpenOrdersOpenOrdersOrders] | None = field(name="orders", default=None)


class QueryCurrentAlgoOpenOrdersOpenOrdersOrders(Model):
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


class QueryCurrentAlgoOpenOrdersOpenOrdersSpot(Response):
    total: int | None = field(name="total", default=None)
    orders: list[QueryCurrentAlgoOpenOrdersOpenOrdersSpotOrders] | None = field(name="orders", default=None)


class QueryCurrentAlgoOpenOrdersOpenOrdersSpotOrders(Model):
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


class QueryHistoricalAlgoOrdersHistoricalOrders(Response):
    total: int | None = field(name="total", default=None)
    orders: list[QueryHistoricalAlgoOrdersHistoricalOrdersOrders] | None = field(name="orders", default=None)


class QueryHistoricalAlgoOrdersHistoricalOrdersOrders(Model):
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


class QueryHistoricalAlgoOrdersHistoricalOrdersSpot(Response):
    total: int | None = field(name="total", default=None)
    orders: list[QueryHistoricalAlgoOrdersHistoricalOrdersSpotOrders] | None = field(name="orders", default=None)


class QueryHistoricalAlgoOrdersHistoricalOrdersSpotOrders(Model):
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


class QuerySubOrdersSubOrders(Response):
    total: int | None = field(name="total", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    sub_orders: list[QuerySubOrdersSubOrdersSubOrders] | None = field(name="subOrders", default=None)


class QuerySubOrdersSubOrdersSubOrders(Model):
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


class QuerySubOrdersSubOrdersSpot(Response):
    total: int | None = field(name="total", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    executed_amt: str | None = field(name="executedAmt", default=None)
    sub_orders: list[QuerySubOrdersSubOrdersSpotSubOrders] | None = field(name="subOrders", default=None)


class QuerySubOrdersSubOrdersSpotSubOrders(Model):
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


class TimeWeightedAveragePriceNewOrderNewOrderTwap(Response):
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class TimeWeightedAveragePriceNewOrderNewOrderTwapSpot(Response):
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class VolumeParticipationNewOrder(Response):
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    success: bool | None = field(name="success", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
