"""The asynchronous clients of Convert."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseList
from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncConvert(AsyncRestClient, Generic[Num]):
    """REST of Convert, asynchronous."""

    _product = "convert"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncConvert[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncConvert[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncConvert[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def accept_quote(self, *, quote_id: str, recv_window: int | None = None) -> models.AcceptQuote:
        """Accept Quote.

        POST /sapi/v1/convert/acceptQuote: TRADE, weight 500 per account.

        Args:
            quote_id: `quoteId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/convert/trade/Accept-Quote
        """
        return await self._call(ops.ACCEPT_QUOTE, quote_id=quote_id, recv_window=recv_window)

    async def cancel_limit_order(self, *, order_id: int, recv_window: int | None = None) -> models.CancelLimitOrder:
        """Cancel limit order.

        POST /sapi/v1/convert/limit/cancelOrder: USER_DATA, weight 200 per account.

        Args:
            order_id: `orderId`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/convert/trade/Cancel-Order
        """
        return await self._call(ops.CANCEL_LIMIT_ORDER, order_id=order_id, recv_window=recv_window)

    async def get_convert_trade_history(
        self,
        *,
        start_time: int | datetime,
        end_time: int | datetime,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetConvertTradeHistory[Num]:
        """Get Convert Trade History.

        GET /sapi/v1/convert/tradeFlow: USER_DATA, weight 3000 per account.

        `start_time` and `end_time` lie at most 30d apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/convert/trade/Get-Convert-Trade-History
        """
        return await self._call(
            ops.GET_CONVERT_TRADE_HISTORY,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    async def list_all_convert_pairs(
        self, *, from_asset: str, to_asset: str | None = None
    ) -> ResponseList[models.ListAllConvertPairs[Num]]: ...

    @overload
    async def list_all_convert_pairs(
        self, *, from_asset: str | None = None, to_asset: str
    ) -> ResponseList[models.ListAllConvertPairs[Num]]: ...

    async def list_all_convert_pairs(
        self, *, from_asset: str | None = None, to_asset: str | None = None
    ) -> ResponseList[models.ListAllConvertPairs[Num]]:
        """List All Convert Pairs.

        GET /sapi/v1/convert/exchangeInfo: NONE, weight 3000 per IP.

        At least one of `from_asset` and `to_asset` must be sent.

        Args:
            from_asset: `fromAsset`, STRING.
            to_asset: `toAsset`, STRING.

        https://developers.binance.com/docs/convert/market-data
        """
        return await self._call(ops.LIST_ALL_CONVERT_PAIRS, from_asset=from_asset, to_asset=to_asset)

    @overload
    async def order_status(self, *, order_id: str, quote_id: str | None = None) -> models.OrderStatus[Num]: ...

    @overload
    async def order_status(self, *, order_id: str | None = None, quote_id: str) -> models.OrderStatus[Num]: ...

    async def order_status(
        self, *, order_id: str | None = None, quote_id: str | None = None
    ) -> models.OrderStatus[Num]:
        """Order status.

        GET /sapi/v1/convert/orderStatus: USER_DATA, weight 100 per account.

        At least one of `order_id` and `quote_id` must be sent.

        Args:
            order_id: `orderId`, STRING.
            quote_id: `quoteId`, STRING.

        https://developers.binance.com/docs/convert/trade/Order-Status
        """
        return await self._call(ops.ORDER_STATUS, order_id=order_id, quote_id=quote_id)

    @overload
    async def place_limit_order(
        self,
        *,
        base_asset: str,
        quote_asset: str,
        limit_price: Number,
        base_amount: Number,
        quote_amount: Number | None = None,
        side: Literal["BUY", "SELL"],
        wallet_type: (
            Literal["SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"] | None
        ) = None,
        expired_type: Literal["1_D", "3_D", "7_D", "30_D"],
        recv_window: int | None = None,
    ) -> models.PlaceLimitOrder[Num]: ...

    @overload
    async def place_limit_order(
        self,
        *,
        base_asset: str,
        quote_asset: str,
        limit_price: Number,
        base_amount: Number | None = None,
        quote_amount: Number,
        side: Literal["BUY", "SELL"],
        wallet_type: (
            Literal["SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"] | None
        ) = None,
        expired_type: Literal["1_D", "3_D", "7_D", "30_D"],
        recv_window: int | None = None,
    ) -> models.PlaceLimitOrder[Num]: ...

    async def place_limit_order(
        self,
        *,
        base_asset: str,
        quote_asset: str,
        limit_price: Number,
        base_amount: Number | None = None,
        quote_amount: Number | None = None,
        side: Literal["BUY", "SELL"],
        wallet_type: (
            Literal["SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"] | None
        ) = None,
        expired_type: Literal["1_D", "3_D", "7_D", "30_D"],
        recv_window: int | None = None,
    ) -> models.PlaceLimitOrder[Num]:
        """Place limit order.

        POST /sapi/v1/convert/limit/placeOrder: USER_DATA, weight 500 per account.

        At least one of `base_amount` and `quote_amount` must be sent.

        Args:
            base_asset: `baseAsset`, STRING.
            quote_asset: `quoteAsset`, STRING.
            limit_price: `limitPrice`, DECIMAL.
            base_amount: `baseAmount`, DECIMAL.
            quote_amount: `quoteAmount`, DECIMAL.
            side: `side`, ENUM, one of BUY, SELL.
            wallet_type: `walletType`, ENUM, one of SPOT, FUNDING, EARN, SPOT_FUNDING, FUNDING_EARN, SPOT_FUNDING_EARN,
                SPOT_EARN, default SPOT.
            expired_type: `expiredType`, ENUM, one of 1_D, 3_D, 7_D, 30_D.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/convert/trade/Place-Order
        """
        return await self._call(
            ops.PLACE_LIMIT_ORDER,
            base_asset=base_asset,
            quote_asset=quote_asset,
            limit_price=limit_price,
            base_amount=base_amount,
            quote_amount=quote_amount,
            side=side,
            wallet_type=wallet_type,
            expired_type=expired_type,
            recv_window=recv_window,
        )

    async def query_limit_open_orders(self, *, recv_window: int | None = None) -> models.QueryLimitOpenOrders[Num]:
        """Query limit open orders.

        GET /sapi/v1/convert/limit/queryOpenOrders: USER_DATA, weight 3000 per account.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/convert/trade/Query-Order
        """
        return await self._call(ops.QUERY_LIMIT_OPEN_ORDERS, recv_window=recv_window)

    async def query_order_quantity_precision_per_asset(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.QueryOrderQuantityPrecisionPerAsset]:
        """Query order quantity precision per asset.

        GET /sapi/v1/convert/assetInfo: USER_DATA, weight 100 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/convert/market-data/Query-order-quantity-precision-per-asset
        """
        return await self._call(ops.QUERY_ORDER_QUANTITY_PRECISION_PER_ASSET, recv_window=recv_window)

    @overload
    async def send_quote_request(
        self,
        *,
        from_asset: str,
        to_asset: str,
        from_amount: Number,
        to_amount: Number | None = None,
        wallet_type: (
            Literal["SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"] | None
        ) = None,
        valid_time: Literal["10s", "30s", "1m"] | None = None,
        recv_window: int | None = None,
    ) -> models.SendQuoteRequest[Num]: ...

    @overload
    async def send_quote_request(
        self,
        *,
        from_asset: str,
        to_asset: str,
        from_amount: Number | None = None,
        to_amount: Number,
        wallet_type: (
            Literal["SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"] | None
        ) = None,
        valid_time: Literal["10s", "30s", "1m"] | None = None,
        recv_window: int | None = None,
    ) -> models.SendQuoteRequest[Num]: ...

    async def send_quote_request(
        self,
        *,
        from_asset: str,
        to_asset: str,
        from_amount: Number | None = None,
        to_amount: Number | None = None,
        wallet_type: (
            Literal["SPOT", "FUNDING", "EARN", "SPOT_FUNDING", "FUNDING_EARN", "SPOT_FUNDING_EARN", "SPOT_EARN"] | None
        ) = None,
        valid_time: Literal["10s", "30s", "1m"] | None = None,
        recv_window: int | None = None,
    ) -> models.SendQuoteRequest[Num]:
        """Send Quote Request.

        POST /sapi/v1/convert/getQuote: USER_DATA, weight 200 per account.

        At least one of `from_amount` and `to_amount` must be sent.

        Args:
            from_asset: `fromAsset`, STRING.
            to_asset: `toAsset`, STRING.
            from_amount: `fromAmount`, DECIMAL.
            to_amount: `toAmount`, DECIMAL.
            wallet_type: `walletType`, ENUM, one of SPOT, FUNDING, EARN, SPOT_FUNDING, FUNDING_EARN, SPOT_FUNDING_EARN,
                SPOT_EARN, default SPOT.
            valid_time: `validTime`, ENUM, one of 10s, 30s, 1m, default 10s.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/convert/trade
        """
        return await self._call(
            ops.SEND_QUOTE_REQUEST,
            from_asset=from_asset,
            to_asset=to_asset,
            from_amount=from_amount,
            to_amount=to_amount,
            wallet_type=wallet_type,
            valid_time=valid_time,
            recv_window=recv_window,
        )
