"""The asynchronous clients of USDⓈ-M Futures."""

from __future__ import annotations

from typing import overload

from ..runtime.client import AsyncCaller
from ..runtime.rest_async import AsyncRestClient
from ..runtime.ws_async import AsyncWsClient
from . import models, operations as ops
from .errors import NAMES


class AsyncUsdsFuturesOperations(AsyncCaller):
    """What REST and the WebSocket API of USDⓈ-M Futures have in common."""

    @overload
    async def cancel_algo_order(self, *, algo_id: int, client_algo_id: str | None = None) -> models.CancelAlgoOrder: ...

    @overload
    async def cancel_algo_order(self, *, algo_id: int | None = None, client_algo_id: str) -> models.CancelAlgoOrder: ...

    async def cancel_algo_order(
        self, *, algo_id: int | None = None, client_algo_id: str | None = None
    ) -> models.CancelAlgoOrder:
        """Cancel Algo Order.

        DELETE /fapi/v1/algoOrder: TRADE, weight 1.
        WebSocket API algoOrder.cancel: TRADE, weight 1.

        At least one of `algo_id` and `client_algo_id` must be sent.

        Args:
            algo_id: `algoId`, LONG.
            client_algo_id: `clientAlgoId`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Algo-Order
        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/Cancel-Algo-Order
        """
        return await self._call(ops.CANCEL_ALGO_ORDER, algo_id=algo_id, client_algo_id=client_algo_id)


class AsyncUsdsFutures(AsyncUsdsFuturesOperations, AsyncRestClient):
    """REST of USDⓈ-M Futures, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES


class AsyncUsdsFuturesWs(AsyncUsdsFuturesOperations, AsyncWsClient):
    """WebSocket API of USDⓈ-M Futures, asynchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    @overload
    async def cancel_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None
    ) -> models.CancelOrder: ...

    @overload
    async def cancel_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str
    ) -> models.CancelOrder: ...

    async def cancel_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str | None = None
    ) -> models.CancelOrder:
        """Cancel Order.

        WebSocket API order.cancel: TRADE, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/Cancel-Order
        """
        return await self._call(
            ops.CANCEL_ORDER, symbol=symbol, order_id=order_id, orig_client_order_id=orig_client_order_id
        )
