"""The asynchronous clients of Algo Trading."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num
from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncAlgo(AsyncRestClient, Generic[Num]):
    """REST of Algo Trading, asynchronous."""

    _product = "algo"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncAlgo[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncAlgo[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncAlgo[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def cancel_algo_order_futures(
        self, *, algo_id: int, recv_window: int | None = None
    ) -> models.CancelAlgoOrderFutures:
        """Cancel Algo Order.

        DELETE /sapi/v1/algo/futures/order: TRADE, weight 1 per IP.

        Args:
            algo_id: `algoId`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/future-algo/Cancel-Algo-Order
        """
        return await self._call(ops.CANCEL_ALGO_ORDER_FUTURES, algo_id=algo_id, recv_window=recv_window)

    async def cancel_algo_order_spot(
        self, *, algo_id: int, recv_window: int | None = None
    ) -> models.CancelAlgoOrderSpot:
        """Cancel Algo Order.

        DELETE /sapi/v1/algo/spot/order: TRADE, weight 1 per IP.

        Args:
            algo_id: `algoId`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/spot-algo/Cancel-Algo-Order
        """
        return await self._call(ops.CANCEL_ALGO_ORDER_SPOT, algo_id=algo_id, recv_window=recv_window)

    async def query_current_algo_open_orders_futures(
        self, *, recv_window: int | None = None
    ) -> models.QueryCurrentAlgoOpenOrdersFutures[Num]:
        """Query Current Algo Open Orders.

        GET /sapi/v1/algo/futures/openOrders: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/future-algo/Query-Current-Algo-Open-Orders
        """
        return await self._call(ops.QUERY_CURRENT_ALGO_OPEN_ORDERS_FUTURES, recv_window=recv_window)

    async def query_current_algo_open_orders_spot(
        self, *, recv_window: int | None = None
    ) -> models.QueryCurrentAlgoOpenOrdersSpot[Num]:
        """Query Current Algo Open Orders.

        GET /sapi/v1/algo/spot/openOrders: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/spot-algo/Query-Current-Algo-Open-Orders
        """
        return await self._call(ops.QUERY_CURRENT_ALGO_OPEN_ORDERS_SPOT, recv_window=recv_window)

    async def query_historical_algo_orders_futures(
        self,
        *,
        symbol: str | None = None,
        side: Literal["BUY", "SELL"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        page_size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryHistoricalAlgoOrdersFutures[Num]:
        """Query Historical Algo Orders.

        GET /sapi/v1/algo/futures/historicalOrders: USER_DATA, weight 1 per IP.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            page_size: `pageSize`, INT, min 1, max 100, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/future-algo/Query-Historical-Algo-Orders
        """
        return await self._call(
            ops.QUERY_HISTORICAL_ALGO_ORDERS_FUTURES,
            symbol=symbol,
            side=side,
            start_time=start_time,
            end_time=end_time,
            page=page,
            page_size=page_size,
            recv_window=recv_window,
        )

    async def query_historical_algo_orders_spot(
        self,
        *,
        symbol: str | None = None,
        side: Literal["BUY", "SELL"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        page_size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryHistoricalAlgoOrdersSpot[Num]:
        """Query Historical Algo Orders.

        GET /sapi/v1/algo/spot/historicalOrders: USER_DATA, weight 1 per IP.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            page_size: `pageSize`, INT, min 1, max 100, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/spot-algo/Query-Historical-Algo-Orders
        """
        return await self._call(
            ops.QUERY_HISTORICAL_ALGO_ORDERS_SPOT,
            symbol=symbol,
            side=side,
            start_time=start_time,
            end_time=end_time,
            page=page,
            page_size=page_size,
            recv_window=recv_window,
        )

    async def query_sub_orders_futures(
        self, *, algo_id: int, page: int | None = None, page_size: int | None = None, recv_window: int | None = None
    ) -> models.QuerySubOrdersFutures[Num]:
        """Query Sub Orders.

        GET /sapi/v1/algo/futures/subOrders: USER_DATA, weight 1 per IP.

        Args:
            algo_id: `algoId`, LONG.
            page: `page`, INT, default 1.
            page_size: `pageSize`, INT, min 1, max 100, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/future-algo/Query-Sub-Orders
        """
        return await self._call(
            ops.QUERY_SUB_ORDERS_FUTURES, algo_id=algo_id, page=page, page_size=page_size, recv_window=recv_window
        )

    async def query_sub_orders_spot(
        self, *, algo_id: int, page: int | None = None, page_size: int | None = None, recv_window: int | None = None
    ) -> models.QuerySubOrdersSpot[Num]:
        """Query Sub Orders.

        GET /sapi/v1/algo/spot/subOrders: USER_DATA, weight 1 per IP.

        Args:
            algo_id: `algoId`, LONG.
            page: `page`, INT, default 1.
            page_size: `pageSize`, INT, min 1, max 100, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/spot-algo/Query-Sub-Orders
        """
        return await self._call(
            ops.QUERY_SUB_ORDERS_SPOT, algo_id=algo_id, page=page, page_size=page_size, recv_window=recv_window
        )

    async def time_weighted_average_price_new_order_futures(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        quantity: Number,
        duration: int,
        client_algo_id: str | None = None,
        reduce_only: bool | None = None,
        limit_price: Number | None = None,
        recv_window: int | None = None,
    ) -> models.TimeWeightedAveragePriceNewOrderFutures:
        """Time-Weighted Average Price(Twap) New Order.

        POST /sapi/v1/algo/futures/newOrderTwap: TRADE, weight 3000 per account.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `reduce_only` cannot be sent if order.opens_position is True.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            quantity: `quantity`, DECIMAL.
            duration: `duration`, LONG, min 300, max 86400, in seconds.
            client_algo_id: `clientAlgoId`, STRING, min length 32, max length 32, default: generated, unique.
            reduce_only: `reduceOnly`, BOOLEAN, default False.
            limit_price: `limitPrice`, DECIMAL, default: market_price.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/future-algo/Time-Weighted-Average-Price-New-Order
        """
        return await self._call(
            ops.TIME_WEIGHTED_AVERAGE_PRICE_NEW_ORDER_FUTURES,
            symbol=symbol,
            side=side,
            position_side=position_side,
            quantity=quantity,
            duration=duration,
            client_algo_id=client_algo_id,
            reduce_only=reduce_only,
            limit_price=limit_price,
            recv_window=recv_window,
        )

    async def time_weighted_average_price_new_order_spot(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        quantity: Number,
        duration: int,
        client_algo_id: str | None = None,
        limit_price: Number | None = None,
    ) -> models.TimeWeightedAveragePriceNewOrderSpot:
        """Time-Weighted Average Price(Twap) New Order.

        POST /sapi/v1/algo/spot/newOrderTwap: TRADE, weight 3000 per account.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            quantity: `quantity`, DECIMAL.
            duration: `duration`, LONG, min 300, max 86400, in seconds.
            client_algo_id: `clientAlgoId`, STRING, min length 32, max length 32, default: generated, unique.
            limit_price: `limitPrice`, DECIMAL, default: market_price.

        https://developers.binance.com/docs/algo/spot-algo/Time-Weighted-Average-Price-New-Order
        """
        return await self._call(
            ops.TIME_WEIGHTED_AVERAGE_PRICE_NEW_ORDER_SPOT,
            symbol=symbol,
            side=side,
            quantity=quantity,
            duration=duration,
            client_algo_id=client_algo_id,
            limit_price=limit_price,
        )

    async def volume_participation_new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        quantity: Number,
        urgency: Literal["LOW", "MEDIUM", "HIGH"],
        client_algo_id: str | None = None,
        reduce_only: bool | None = None,
        limit_price: Number | None = None,
        recv_window: int | None = None,
    ) -> models.VolumeParticipationNewOrder:
        """Volume Participation(VP) New Order.

        POST /sapi/v1/algo/futures/newOrderVp: TRADE, weight 300 per account.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `reduce_only` cannot be sent if order.opens_position is True.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            quantity: `quantity`, DECIMAL.
            urgency: `urgency`, ENUM, one of LOW, MEDIUM, HIGH.
            client_algo_id: `clientAlgoId`, STRING, min length 32, max length 32, default: generated, unique.
            reduce_only: `reduceOnly`, BOOLEAN, default False.
            limit_price: `limitPrice`, DECIMAL, default: market_price.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/algo/future-algo
        """
        return await self._call(
            ops.VOLUME_PARTICIPATION_NEW_ORDER,
            symbol=symbol,
            side=side,
            position_side=position_side,
            quantity=quantity,
            urgency=urgency,
            client_algo_id=client_algo_id,
            reduce_only=reduce_only,
            limit_price=limit_price,
            recv_window=recv_window,
        )
