"""The asynchronous clients of Portfolio Margin."""

from __future__ import annotations

from typing import overload

from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES


class AsyncPortfolioMargin(AsyncRestClient):
    """REST of Portfolio Margin, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    @overload
    async def cancel_cm_conditional_order(
        self, *, symbol: str, strategy_id: int, new_client_strategy_id: str | None = None
    ) -> models.CancelCmConditionalOrder: ...

    @overload
    async def cancel_cm_conditional_order(
        self, *, symbol: str, strategy_id: int | None = None, new_client_strategy_id: str
    ) -> models.CancelCmConditionalOrder: ...

    async def cancel_cm_conditional_order(
        self, *, symbol: str, strategy_id: int | None = None, new_client_strategy_id: str | None = None
    ) -> models.CancelCmConditionalOrder:
        """Cancel CM Conditional Order.

        DELETE /papi/v1/cm/conditional/order: TRADE, weight 1.

        At least one of `strategy_id` and `new_client_strategy_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            strategy_id: `strategyId`, LONG.
            new_client_strategy_id: `newClientStrategyId`, STRING.

        https://developers.binance.com/docs/derivatives/portfolio-margin/trade/Cancel-CM-Conditional-Order
        """
        return await self._call(
            ops.CANCEL_CM_CONDITIONAL_ORDER,
            symbol=symbol,
            strategy_id=strategy_id,
            new_client_strategy_id=new_client_strategy_id,
        )
