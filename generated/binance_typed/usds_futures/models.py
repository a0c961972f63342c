"""The answers of USDⓈ-M Futures. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Response


class CancelAlgoOrder(Response):
    algo_id: int | None = field(name="algoId", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    code: str | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelOrder(Response):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_qty: str | None = field(name="cumQty", default=None)
    cum_quote: str | None = field(name="cumQuote", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: str | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: str | None = field(name="activatePrice", default=None)
    price_rate: str | None = field(name="priceRate", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
