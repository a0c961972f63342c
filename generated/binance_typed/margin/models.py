"""The answers of Margin Trading. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Response


class MarginAccountCancelOrder(Response):
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    order_id: int | str | None = field(name="orderId", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
