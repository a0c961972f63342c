"""The synchronous clients of Algo Trading."""

from __future__ import annotations

from typing import Literal

from ..runtime.rest_sync import RestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES


class Algo(RestClient):
    """REST of Algo Trading, synchronous."""

    _servers = ops.SERVERS
    _error_names = NAMES

    def cancel_algo_order_futures(self, *, algo_id: int) -> models.CancelAlgoOrderFutures:
        """Cancel Algo Order.

        DELETE /sapi/v1/algo/futures/order: TRADE, weight 1 per IP.

        Args:
            algo_id: `algoId`, LONG.

        https://developers.binance.com/docs/algo/future-algo/Cancel-Algo-Order
        """
        return self._call(ops.CANCEL_ALGO_ORDER_FUTURES, algo_id=algo_id)

    def cancel_algo_order_spot(self, *, algo_id: int) -> models.CancelAlgoOrderSpot:
        """Cancel Algo Order.

        DELETE /sapi/v1/algo/spot/order: TRADE, weight 1 per IP.

        Args:
            algo_id: `algoId`, LONG.

        https://developers.binance.com/docs/algo/spot-algo/Cancel-Algo-Order
        """
        return self._call(ops.CANCEL_ALGO_ORDER_SPOT, algo_id=algo_id)

    def query_current_algo_open_orders_futures(self) -> models.QueryCurrentAlgoOpenOrdersFutures:
        """Query Current Algo Open Orders.

        GET /sapi/v1/algo/futures/openOrders: USER_DATA, weight 1 per IP.

        https://developers.binance.com/docs/algo/future-algo/Query-Current-Algo-Open-Orders
        """
        return self._call(ops.QUERY_CURRENT_ALGO_OPEN_ORDERS_FUTURES)

    def query_current_algo_open_orders_spot(self) -> models.QueryCurrentAlgoOpenOrdersSpot:
        """Query Current Algo Open Orders.

        GET /sapi/v1/algo/spot/openOrders: USER_DATA, weight 1 per IP.

        https://developers.binance.com/docs/algo/spot-algo/Query-Current-Algo-Open-Orders
        """
        return self._call(ops.QUERY_CURRENT_ALGO_OPEN_ORDERS_SPOT)

    def query_historical_algo_orders_futures(
        self,
        *,
        symbol: str | None = None,
        side: Literal["BUY", "SELL"] | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> models.QueryHistoricalAlgoOrdersFutures:
        """Query Historical Algo Orders.

        GET /sapi/v1/algo/futures/historicalOrders: USER_DATA, weight 1 per IP.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            page_size: `pageSize`, INT, min 1, max 100, default 100.

        https://developers.binance.com/docs/algo/future-algo/Query-Historical-Algo-Orders
        """
        return self._call(
            ops.QUERY_HISTORICAL_ALGO_ORDERS_FUTURES,
            symbol=symbol,
            side=side,
            start_time=start_time,
            end_time=end_time,
            page=page,
            page_size=page_size,
        )

    def query_historical_algo_orders_spot(
        self,
        *,
        symbol: str | None = None,
        side: Literal["BUY", "SELL"] | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> models.QueryHistoricalAlgoOrdersSpot:
        """Query Historical Algo Orders.

        GET /sapi/v1/algo/spot/historicalOrders: USER_DATA, weight 1 per IP.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT, default 1.
            page_size: `pageSize`, INT, min 1, max 100, default 100.

        https://developers.binance.com/docs/algo/spot-algo/Query-Historical-Algo-Orders
        """
        return self._call(
            ops.QUERY_HISTORICAL_ALGO_ORDERS_SPOT,
            symbol=symbol,
            side=side,
            start_time=start_time,
            end_time=end_time,
            page=page,
            page_size=page_size,
        )

    def query_sub_orders_futures(
        self, *, algo_id: int, page: int | None = None, page_size: int | None = None
    ) -> models.QuerySubOrdersFutures:
        """Query Sub Orders.

        GET /sapi/v1/algo/futures/subOrders: USER_DATA, weight 1 per IP.

        Args:
            algo_id: `algoId`, LONG.
            page: `page`, INT, default 1.
            page_size: `pageSize`, INT, min 1, max 100, default 100.

        https://developers.binance.com/docs/algo/future-algo/Query-Sub-Orders
        """
        return self._call(ops.QUERY_SUB_ORDERS_FUTURES, algo_id=algo_id, page=page, page_size=page_size)

    def query_sub_orders_spot(
        self, *, algo_id: int, page: int | None = None, page_size: int | None = None
    ) -> models.QuerySubOrdersSpot:
        """Query Sub Orders.

        GET /sapi/v1/algo/spot/subOrders: USER_DATA, weight 1 per IP.

        Args:
            algo_id: `algoId`, LONG.
            page: `page`, INT, default 1.
            page_size: `pageSize`, INT, min 1, max 100, default 100.

        https://developers.binance.com/docs/algo/spot-algo/Query-Sub-Orders
        """
        return self._call(ops.QUERY_SUB_ORDERS_SPOT, algo_id=algo_id, page=page, page_size=page_size)

    def time_weighted_average_price_new_order_futures(
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

        https://developers.binance.com/docs/algo/future-algo/Time-Weighted-Average-Price-New-Order
        """
        return self._call(
            ops.TIME_WEIGHTED_AVERAGE_PRICE_NEW_ORDER_FUTURES,
            symbol=symbol,
            side=side,
            position_side=position_side,
            quantity=quantity,
            duration=duration,
            client_algo_id=client_algo_id,
            reduce_only=reduce_only,
            limit_price=limit_price,
        )

    def time_weighted_average_price_new_order_spot(
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
        return self._call(
            ops.TIME_WEIGHTED_AVERAGE_PRICE_NEW_ORDER_SPOT,
            symbol=symbol,
            side=side,
            quantity=quantity,
            duration=duration,
            client_algo_id=client_algo_id,
            limit_price=limit_price,
        )

    def volume_participation_new_order(
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

        https://developers.binance.com/docs/algo/future-algo
        """
        return self._call(
            ops.VOLUME_PARTICIPATION_NEW_ORDER,
            symbol=symbol,
            side=side,
            position_side=position_side,
            quantity=quantity,
            urgency=urgency,
            client_algo_id=client_algo_id,
            reduce_only=reduce_only,
            limit_price=limit_price,
        )
