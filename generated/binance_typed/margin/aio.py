"""The asynchronous clients of Margin Trading."""

from __future__ import annotations

from typing import Literal, overload

from ..runtime.rest_async import AsyncRestClient
from . import models, operations as ops
from .errors import NAMES


class AsyncMargin(AsyncRestClient):
    """REST of Margin Trading, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    @overload
    async def margin_account_cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
    ) -> models.MarginAccountCancelOrder: ...

    @overload
    async def margin_account_cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int | None = None,
        orig_client_order_id: str,
        new_client_order_id: str | None = None,
    ) -> models.MarginAccountCancelOrder: ...

    async def margin_account_cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
    ) -> models.MarginAccountCancelOrder:
        """Margin Account Cancel Order.

        DELETE /sapi/v1/margin/order: TRADE, weight 10 per IP.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.

        Raises:
            ApiError: -2011 CANCEL_REJECTED (Unknown order sent.)

        https://developers.binance.com/docs/margin_trading/trade/Margin-Account-Cancel-Order
        """
        return await self._call(
            ops.MARGIN_ACCOUNT_CANCEL_ORDER,
            symbol=symbol,
            is_isolated=is_isolated,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            new_client_order_id=new_client_order_id,
        )
