"""The answers of Portfolio Margin. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Response


class CancelCmConditionalOrder(Response):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    price: str | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: str | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: str | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
