"""The asynchronous clients of Spot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseDict, ResponseList
from ..runtime.caller_async import AsyncCaller
from ..runtime.deprecation import deprecated
from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from ..runtime.ws_async import AsyncWsClient
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings, AsyncWsSettings


class AsyncSpotOperations(AsyncCaller, Generic[Num]):
    """What REST and the WebSocket API of Spot have in common."""

    async def check_server_time(self) -> models.CheckServerTime:
        """Check server time.

        GET /api/v3/time: NONE, weight 1.
        WebSocket API time: NONE, weight 1.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#check-server-time
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#check-server-time
        """
        return await self._call(ops.CHECK_SERVER_TIME)

    async def current_average_price(self, *, symbol: str) -> models.CurrentAveragePrice[Num]:
        """Current average price.

        GET /api/v3/avgPrice: NONE, weight 2.
        WebSocket API avgPrice: NONE, weight 2.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#current-average-price
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#current-average-price
        """
        return await self._call(ops.CURRENT_AVERAGE_PRICE, symbol=symbol)

    async def historical_block_trades(
        self, *, symbol: str, from_id: int, limit: int | None = None
    ) -> ResponseList[models.HistoricalBlockTrades[Num]]:
        """Historical Block Trades.

        GET /api/v3/historicalBlockTrades: NONE, weight 25.
        WebSocket API blockTrades.historical: NONE, weight 25.

        Args:
            symbol: `symbol`, STRING.
            from_id: `fromId`, LONG.
            limit: `limit`, LONG, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#historical-block-trades
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#historical-block-trades
        """
        return await self._call(ops.HISTORICAL_BLOCK_TRADES, symbol=symbol, from_id=from_id, limit=limit)

    async def query_execution_rules(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.QueryExecutionRules[Num]:
        """Query Execution Rules.

        GET /api/v3/executionRules: NONE, weight 2 if `symbol` is sent, 2 for each of `symbols`, at most 40 if `symbols`
        is sent, 40 if `symbol_status` is sent, 40 if `symbol` is not sent and `symbols` is not sent and `symbol_status`
        is not sent.
        WebSocket API executionRules: NONE, weight 2 if `symbol` is sent, 2 for each of `symbols`, at most 40 if
        `symbols` is sent, 40 if `symbol_status` is sent, 40 if `symbol` is not sent and `symbols` is not sent and
        `symbol_status` is not sent.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-execution-rules
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#query-execution-rules
        """
        return await self._call(ops.QUERY_EXECUTION_RULES, symbol=symbol, symbols=symbols, symbol_status=symbol_status)

    async def query_order_amendments(
        self,
        *,
        symbol: str,
        order_id: int,
        from_execution_id: int | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.QueryOrderAmendments[Num]]:
        """Query Order Amendments.

        GET /api/v3/order/amendments: USER_DATA, weight 4.
        WebSocket API order.amendments: USER_DATA, weight 4.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            from_execution_id: `fromExecutionId`, LONG.
            limit: `limit`, LONG, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-order-amendments-user_data
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#query-order-amendments-user_data
        """
        return await self._call(
            ops.QUERY_ORDER_AMENDMENTS,
            symbol=symbol,
            order_id=order_id,
            from_execution_id=from_execution_id,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_reference_price(self, *, symbol: str) -> models.QueryReferencePrice[Num]:
        """Query Reference Price.

        GET /api/v3/referencePrice: NONE, weight 2.
        WebSocket API referencePrice: NONE, weight 2.

        Args:
            symbol: `symbol`, STRING.

        Raises:
            ApiError: -2043 (This symbol doesn't have a reference price.)

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-reference-price
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#query-reference-price
        """
        return await self._call(ops.QUERY_REFERENCE_PRICE, symbol=symbol)

    async def query_reference_price_calculation(
        self, *, symbol: str, symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None
    ) -> models.QueryReferencePriceCalculation:
        """Query Reference Price Calculation.

        GET /api/v3/referencePrice/calculation: NONE, weight 2.
        WebSocket API referencePrice.calculation: NONE, weight 2.

        Args:
            symbol: `symbol`, STRING.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -2043 (This symbol doesn't have a reference price.)

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-reference-price-calculation
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#query-reference-price-calculation
        """
        return await self._call(ops.QUERY_REFERENCE_PRICE_CALCULATION, symbol=symbol, symbol_status=symbol_status)

    async def query_relevant_filters(
        self, *, symbol: str, recv_window: Number | None = None
    ) -> models.QueryRelevantFilters[Num]:
        """Query relevant filters.

        GET /api/v3/myFilters: USER_DATA, weight 40.
        WebSocket API myFilters: USER_DATA, weight 40.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-relevant-filters-user_data
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#query-relevant-filters-user_data
        """
        return await self._call(ops.QUERY_RELEVANT_FILTERS, symbol=symbol, recv_window=recv_window)

    async def test_connectivity(self) -> ResponseDict[Any]:
        """Test connectivity.

        GET /api/v3/ping: NONE, weight 1.
        WebSocket API ping: NONE, weight 1.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#test-connectivity
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#test-connectivity
        """
        return await self._call(ops.TEST_CONNECTIVITY)

    async def ui_klines(
        self,
        *,
        symbol: str,
        interval: Literal[
            "1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
        ],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        time_zone: str | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.UiKlines[Num]]:
        """UIKlines.

        GET /api/v3/uiKlines: NONE, weight 2.
        WebSocket API uiKlines: NONE, weight 2.

        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1s, 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            time_zone: `timeZone`, STRING, default 0.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#uiklines
        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#ui-klines
        """
        return await self._call(
            ops.UI_KLINES,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            time_zone=time_zone,
            limit=limit,
        )


class AsyncSpot(AsyncSpotOperations[Num], AsyncRestClient):
    """REST of Spot, asynchronous."""

    _product = "spot"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncSpot[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet", "demo"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncSpot[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet", "demo"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncSpot[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet", "demo"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def account_information(
        self, *, omit_zero_balances: bool | None = None, recv_window: Number | None = None
    ) -> models.AccountInformation[Num]:
        """Account information.

        GET /api/v3/account: USER_DATA, weight 20.

        Args:
            omit_zero_balances: `omitZeroBalances`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#account-information-user_data
        """
        return await self._call(
            ops.ACCOUNT_INFORMATION_REST, omit_zero_balances=omit_zero_balances, recv_window=recv_window
        )

    async def account_trade_list(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.AccountTradeList[Num]]:
        """Account trade list.

        GET /api/v3/myTrades: USER_DATA, weight 5 if `order_id` is sent, 20 if `order_id` is not sent.

        Exactly one of these sets must be sent: `symbol`; or `symbol` and `order_id`; or `symbol` and `start_time`; or
        `symbol` and `end_time`; or `symbol` and `from_id`; or `symbol`, `start_time` and `end_time`; or `symbol`,
        `order_id` and `from_id`.
        Without `from_id`: most recent.
        `start_time` and `end_time` lie at most 24h apart.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, LONG.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#account-trade-list-user_data
        """
        return await self._call(
            ops.ACCOUNT_TRADE_LIST,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            from_id=from_id,
            limit=limit,
            recv_window=recv_window,
        )

    async def all_orders(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.AllOrders[Num]]:
        """All orders.

        GET /api/v3/allOrders: USER_DATA, weight 20.

        Without `order_id`: most recent.
        `start_time` and `end_time` lie at most 24h apart.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#all-orders-user_data
        """
        return await self._call(
            ops.ALL_ORDERS,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def cancel_all_open_orders_on_a_symbol(
        self, *, symbol: str, recv_window: Number | None = None
    ) -> ResponseList[models.CancelAllOpenOrdersOnASymbol[Num]]:
        """Cancel All Open Orders on a Symbol.

        DELETE /api/v3/openOrders: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#cancel-all-open-orders-on-a-symbol-trade
        """
        return await self._call(ops.CANCEL_ALL_OPEN_ORDERS_ON_A_SYMBOL, symbol=symbol, recv_window=recv_window)

    @overload
    async def cancel_an_existing_order_and_send_a_new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        cancel_replace_mode: Literal["STOP_ON_FAILURE", "ALLOW_FAILURE"],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        price: Number | None = None,
        cancel_new_client_order_id: str | None = None,
        cancel_orig_client_order_id: str | None = None,
        cancel_order_id: int,
        new_client_order_id: str | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        stop_price: Number | None = None,
        trailing_delta: int | None = None,
        iceberg_qty: Number | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        order_rate_limit_exceeded_mode: Literal["DO_NOTHING", "CANCEL_ONLY"] | None = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelAnExistingOrderAndSendANewOrder[Num]: ...

    @overload
    async def cancel_an_existing_order_and_send_a_new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        cancel_replace_mode: Literal["STOP_ON_FAILURE", "ALLOW_FAILURE"],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        price: Number | None = None,
        cancel_new_client_order_id: str | None = None,
        cancel_orig_client_order_id: str,
        cancel_order_id: int | None = None,
        new_client_order_id: str | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        stop_price: Number | None = None,
        trailing_delta: int | None = None,
        iceberg_qty: Number | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        order_rate_limit_exceeded_mode: Literal["DO_NOTHING", "CANCEL_ONLY"] | None = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelAnExistingOrderAndSendANewOrder[Num]: ...

    async def cancel_an_existing_order_and_send_a_new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        cancel_replace_mode: Literal["STOP_ON_FAILURE", "ALLOW_FAILURE"],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        price: Number | None = None,
        cancel_new_client_order_id: str | None = None,
        cancel_orig_client_order_id: str | None = None,
        cancel_order_id: int | None = None,
        new_client_order_id: str | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        stop_price: Number | None = None,
        trailing_delta: int | None = None,
        iceberg_qty: Number | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        order_rate_limit_exceeded_mode: Literal["DO_NOTHING", "CANCEL_ONLY"] | None = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelAnExistingOrderAndSendANewOrder[Num]:
        """Cancel an Existing Order and Send a New Order.

        POST /api/v3/order/cancelReplace: TRADE, weight 1, 1 of the unfilled-order count.

        At least one of `cancel_order_id` and `cancel_orig_client_order_id` must be sent.
        `peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or
        STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `peg_offset_type` and `peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            cancel_replace_mode: `cancelReplaceMode`, ENUM, one of STOP_ON_FAILURE, ALLOW_FAILURE.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            quantity: `quantity`, DECIMAL.
            quote_order_qty: `quoteOrderQty`, DECIMAL.
            price: `price`, DECIMAL.
            cancel_new_client_order_id: `cancelNewClientOrderId`, STRING, default: generated, unique.
            cancel_orig_client_order_id: `cancelOrigClientOrderId`, STRING.
            cancel_order_id: `cancelOrderId`, LONG.
            new_client_order_id: `newClientOrderId`, STRING.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            stop_price: `stopPrice`, DECIMAL.
            trailing_delta: `trailingDelta`, LONG.
            iceberg_qty: `icebergQty`, DECIMAL.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT], else ACK.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            cancel_restrictions: `cancelRestrictions`, ENUM, one of ONLY_NEW, ONLY_PARTIALLY_FILLED.
            order_rate_limit_exceeded_mode: `orderRateLimitExceededMode`, ENUM, one of DO_NOTHING, CANCEL_ONLY, default
                DO_NOTHING.
            peg_price_type: `pegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            peg_offset_value: `pegOffsetValue`, INT, max 100.
            peg_offset_type: `pegOffsetType`, ENUM, one of PRICE_LEVEL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -1015 (Too many new orders; current limit is 1 orders per 10 SECOND.)
            ApiError: -2021 (Order cancel-replace partially failed.)
            ApiError: -2022 (Order cancel-replace failed.)

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#cancel-an-existing-order-and-send-a-new-order-trade
        """
        return await self._call(
            ops.CANCEL_AN_EXISTING_ORDER_AND_SEND_A_NEW_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            cancel_replace_mode=cancel_replace_mode,
            time_in_force=time_in_force,
            quantity=quantity,
            quote_order_qty=quote_order_qty,
            price=price,
            cancel_new_client_order_id=cancel_new_client_order_id,
            cancel_orig_client_order_id=cancel_orig_client_order_id,
            cancel_order_id=cancel_order_id,
            new_client_order_id=new_client_order_id,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            stop_price=stop_price,
            trailing_delta=trailing_delta,
            iceberg_qty=iceberg_qty,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            cancel_restrictions=cancel_restrictions,
            order_rate_limit_exceeded_mode=order_rate_limit_exceeded_mode,
            peg_price_type=peg_price_type,
            peg_offset_value=peg_offset_value,
            peg_offset_type=peg_offset_type,
            recv_window=recv_window,
        )

    @overload
    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrder[Num]: ...

    @overload
    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str,
        new_client_order_id: str | None = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrder[Num]: ...

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrder[Num]:
        """Cancel order.

        DELETE /api/v3/order: TRADE, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            cancel_restrictions: `cancelRestrictions`, ENUM, one of ONLY_NEW, ONLY_PARTIALLY_FILLED.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -1145 (Invalid cancelRestrictions)
            ApiError: -2011 (Order was not canceled due to cancel restrictions.)

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#cancel-order-trade
        """
        return await self._call(
            ops.CANCEL_ORDER_REST,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            new_client_order_id=new_client_order_id,
            cancel_restrictions=cancel_restrictions,
            recv_window=recv_window,
        )

    @overload
    async def cancel_order_list(
        self,
        *,
        symbol: str,
        order_list_id: int,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderList[Num]: ...

    @overload
    async def cancel_order_list(
        self,
        *,
        symbol: str,
        order_list_id: int | None = None,
        list_client_order_id: str,
        new_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderList[Num]: ...

    async def cancel_order_list(
        self,
        *,
        symbol: str,
        order_list_id: int | None = None,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderList[Num]:
        """Cancel Order list.

        DELETE /api/v3/orderList: TRADE, weight 1.

        At least one of `order_list_id` and `list_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_list_id: `orderListId`, LONG.
            list_client_order_id: `listClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#cancel-order-list-trade
        """
        return await self._call(
            ops.CANCEL_ORDER_LIST_REST,
            symbol=symbol,
            order_list_id=order_list_id,
            list_client_order_id=list_client_order_id,
            new_client_order_id=new_client_order_id,
            recv_window=recv_window,
        )

    async def compressed_aggregate_trades_list(
        self,
        *,
        symbol: str,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.CompressedAggregateTradesList[Num]]:
        """Compressed/Aggregate trades list.

        GET /api/v3/aggTrades: NONE, weight 4.

        Without `from_id`, `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#compressedaggregate-trades-list
        """
        return await self._call(
            ops.COMPRESSED_AGGREGATE_TRADES_LIST,
            symbol=symbol,
            from_id=from_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def current_open_orders(
        self, *, symbol: str | None = None, recv_window: Number | None = None
    ) -> ResponseList[models.CurrentOpenOrders[Num]]:
        """Current open orders.

        GET /api/v3/openOrders: USER_DATA, weight 6 if `symbol` is sent, 80 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#current-open-orders-user_data
        """
        return await self._call(ops.CURRENT_OPEN_ORDERS_REST, symbol=symbol, recv_window=recv_window)

    async def exchange_information(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        show_permission_sets: bool | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.ExchangeInformation:
        """Exchange information.

        GET /api/v3/exchangeInfo: NONE, weight 20.

        `symbol_status` cannot be sent with `symbols` or `symbol`.
        Without `permissions`: all.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            permissions: `permissions`, ARRAY of ENUM.
            show_permission_sets: `showPermissionSets`, BOOLEAN, default True.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#exchange-information
        """
        return await self._call(
            ops.EXCHANGE_INFORMATION_REST,
            symbol=symbol,
            symbols=symbols,
            permissions=permissions,
            show_permission_sets=show_permission_sets,
            symbol_status=symbol_status,
        )

    async def kline_candlestick_data(
        self,
        *,
        symbol: str,
        interval: Literal[
            "1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
        ],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        time_zone: str | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.KlineCandlestickData[Num]]:
        """Kline/Candlestick data.

        GET /api/v3/klines: NONE, weight 2.

        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1s, 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            time_zone: `timeZone`, STRING, default 0.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#klinecandlestick-data
        """
        return await self._call(
            ops.KLINE_CANDLESTICK_DATA,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            time_zone=time_zone,
            limit=limit,
        )

    @deprecated(
        "`new_oco` is deprecated; see https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-oco---deprecated-trade"
    )
    async def new_oco(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        side: Literal["BUY", "SELL"],
        quantity: Number,
        limit_client_order_id: str | None = None,
        price: Number,
        limit_strategy_id: int | None = None,
        limit_strategy_type: int | None = None,
        limit_iceberg_qty: Number | None = None,
        trailing_delta: int | None = None,
        stop_client_order_id: str | None = None,
        stop_price: Number,
        stop_strategy_id: int | None = None,
        stop_strategy_type: int | None = None,
        stop_limit_price: Number | None = None,
        stop_iceberg_qty: Number | None = None,
        stop_limit_time_in_force: Literal["GTC", "FOK", "IOC"] | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        recv_window: Number | None = None,
    ) -> models.NewOco[Num]:
        """New OCO.

        POST /api/v3/order/oco: TRADE, weight 1, 2 of the unfilled-order count.
        Deprecated.

        `stop_limit_price` can be sent only together with `stop_limit_time_in_force`.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, unique.
            side: `side`, ENUM, one of BUY, SELL.
            quantity: `quantity`, DECIMAL.
            limit_client_order_id: `limitClientOrderId`, STRING, unique.
            price: `price`, DECIMAL.
            limit_strategy_id: `limitStrategyId`, LONG.
            limit_strategy_type: `limitStrategyType`, INT, min 1000000.
            limit_iceberg_qty: `limitIcebergQty`, DECIMAL.
            trailing_delta: `trailingDelta`, LONG.
            stop_client_order_id: `stopClientOrderId`, STRING, unique.
            stop_price: `stopPrice`, DECIMAL.
            stop_strategy_id: `stopStrategyId`, LONG.
            stop_strategy_type: `stopStrategyType`, INT, min 1000000.
            stop_limit_price: `stopLimitPrice`, DECIMAL.
            stop_iceberg_qty: `stopIcebergQty`, DECIMAL.
            stop_limit_time_in_force: `stopLimitTimeInForce`, ENUM, one of GTC, FOK, IOC.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-oco---deprecated-trade
        """
        return await self._call(
            ops.NEW_OCO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            side=side,
            quantity=quantity,
            limit_client_order_id=limit_client_order_id,
            price=price,
            limit_strategy_id=limit_strategy_id,
            limit_strategy_type=limit_strategy_type,
            limit_iceberg_qty=limit_iceberg_qty,
            trailing_delta=trailing_delta,
            stop_client_order_id=stop_client_order_id,
            stop_price=stop_price,
            stop_strategy_id=stop_strategy_id,
            stop_strategy_type=stop_strategy_type,
            stop_limit_price=stop_limit_price,
            stop_iceberg_qty=stop_iceberg_qty,
            stop_limit_time_in_force=stop_limit_time_in_force,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            recv_window=recv_window,
        )

    async def new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        price: Number | None = None,
        new_client_order_id: str | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        stop_price: Number | None = None,
        trailing_delta: int | None = None,
        iceberg_qty: Number | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        recv_window: Number | None = None,
    ) -> models.NewOrder[Num]:
        """New order.

        POST /api/v3/order: TRADE, weight 1, 1 of the unfilled-order count.

        `stop_price` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `iceberg_qty` can be sent only if `type` is LIMIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        `peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or
        STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `peg_offset_type` and `peg_offset_value` must be sent together or not at all.
        `time_in_force` must be GTC if `iceberg_qty` is sent.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        `price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent.
        At least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        STOP_LOSS.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is STOP_LOSS_LIMIT.
        `price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        TAKE_PROFIT.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is TAKE_PROFIT_LIMIT.
        `price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory if `type` is LIMIT_MAKER.
        `price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            quantity: `quantity`, DECIMAL.
            quote_order_qty: `quoteOrderQty`, DECIMAL.
            price: `price`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            stop_price: `stopPrice`, DECIMAL.
            trailing_delta: `trailingDelta`, LONG.
            iceberg_qty: `icebergQty`, DECIMAL.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT], else ACK.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            peg_price_type: `pegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            peg_offset_value: `pegOffsetValue`, INT, max 100.
            peg_offset_type: `pegOffsetType`, ENUM, one of PRICE_LEVEL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-order-trade
        """
        return await self._call(
            ops.NEW_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            quote_order_qty=quote_order_qty,
            price=price,
            new_client_order_id=new_client_order_id,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            stop_price=stop_price,
            trailing_delta=trailing_delta,
            iceberg_qty=iceberg_qty,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            peg_price_type=peg_price_type,
            peg_offset_value=peg_offset_value,
            peg_offset_type=peg_offset_type,
            recv_window=recv_window,
        )

    async def new_order_list_oco(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        side: Literal["BUY", "SELL"],
        quantity: Number,
        above_type: Literal["STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"],
        above_client_order_id: str | None = None,
        above_iceberg_qty: int | None = None,
        above_price: Number | None = None,
        above_stop_price: Number | None = None,
        above_trailing_delta: int | None = None,
        above_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        above_strategy_id: int | None = None,
        above_strategy_type: int | None = None,
        above_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        above_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        above_peg_offset_value: int | None = None,
        below_type: Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        below_client_order_id: str | None = None,
        below_iceberg_qty: int | None = None,
        below_price: Number | None = None,
        below_stop_price: Number | None = None,
        below_trailing_delta: int | None = None,
        below_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        below_strategy_id: int | None = None,
        below_strategy_type: int | None = None,
        below_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        below_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        below_peg_offset_value: int | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        recv_window: Number | None = None,
    ) -> models.NewOrderListOco[Num]:
        """New Order list - OCO.

        POST /api/v3/orderList/oco: TRADE, weight 1, 2 of the unfilled-order count.

        `above_iceberg_qty` can be sent only if `above_time_in_force` is GTC.
        `above_price` can be sent only if `above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or TAKE_PROFIT_LIMIT.
        `above_stop_price` can be sent only if `above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or
        TAKE_PROFIT_LIMIT.
        At least one of `above_stop_price` and `above_trailing_delta` must be sent if `above_type` is STOP_LOSS or
        STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `above_time_in_force` is mandatory if `above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `below_iceberg_qty` can be sent only if `below_time_in_force` is GTC.
        `below_stop_price` can be sent only if `below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or
        TAKE_PROFIT_LIMIT.
        At least one of `below_stop_price` and `below_trailing_delta` must be sent if `below_type` is STOP_LOSS or
        STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `below_time_in_force` is mandatory if `below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `above_peg_price_type`, `above_peg_offset_value` and `above_peg_offset_type` can be sent only if `above_type` is
        LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `above_peg_offset_type` and `above_peg_offset_value` must be sent together or not at all.
        `below_peg_price_type`, `below_peg_offset_value` and `below_peg_offset_type` can be sent only if `below_type` is
        LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `below_peg_offset_type` and `below_peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            side: `side`, ENUM, one of BUY, SELL.
            quantity: `quantity`, DECIMAL.
            above_type: `aboveType`, ENUM, one of STOP_LOSS_LIMIT, STOP_LOSS, LIMIT_MAKER, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT.
            above_client_order_id: `aboveClientOrderId`, STRING, default: generated, unique.
            above_iceberg_qty: `aboveIcebergQty`, LONG.
            above_price: `abovePrice`, DECIMAL.
            above_stop_price: `aboveStopPrice`, DECIMAL.
            above_trailing_delta: `aboveTrailingDelta`, LONG.
            above_time_in_force: `aboveTimeInForce`, ENUM, one of GTC, IOC, FOK.
            above_strategy_id: `aboveStrategyId`, LONG.
            above_strategy_type: `aboveStrategyType`, INT, min 1000000.
            above_peg_price_type: `abovePegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            above_peg_offset_type: `abovePegOffsetType`, ENUM, one of PRICE_LEVEL.
            above_peg_offset_value: `abovePegOffsetValue`, INT, max 100.
            below_type: `belowType`, ENUM, one of STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            below_client_order_id: `belowClientOrderId`, STRING, default: generated, unique.
            below_iceberg_qty: `belowIcebergQty`, LONG.
            below_price: `belowPrice`, DECIMAL.
            below_stop_price: `belowStopPrice`, DECIMAL.
            below_trailing_delta: `belowTrailingDelta`, LONG.
            below_time_in_force: `belowTimeInForce`, ENUM, one of GTC, IOC, FOK.
            below_strategy_id: `belowStrategyId`, LONG.
            below_strategy_type: `belowStrategyType`, INT, min 1000000.
            below_peg_price_type: `belowPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            below_peg_offset_type: `belowPegOffsetType`, ENUM, one of PRICE_LEVEL.
            below_peg_offset_value: `belowPegOffsetValue`, INT, max 100.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-order-list---oco-trade
        """
        return await self._call(
            ops.NEW_ORDER_LIST_OCO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            side=side,
            quantity=quantity,
            above_type=above_type,
            above_client_order_id=above_client_order_id,
            above_iceberg_qty=above_iceberg_qty,
            above_price=above_price,
            above_stop_price=above_stop_price,
            above_trailing_delta=above_trailing_delta,
            above_time_in_force=above_time_in_force,
            above_strategy_id=above_strategy_id,
            above_strategy_type=above_strategy_type,
            above_peg_price_type=above_peg_price_type,
            above_peg_offset_type=above_peg_offset_type,
            above_peg_offset_value=above_peg_offset_value,
            below_type=below_type,
            below_client_order_id=below_client_order_id,
            below_iceberg_qty=below_iceberg_qty,
            below_price=below_price,
            below_stop_price=below_stop_price,
            below_trailing_delta=below_trailing_delta,
            below_time_in_force=below_time_in_force,
            below_strategy_id=below_strategy_id,
            below_strategy_type=below_strategy_type,
            below_peg_price_type=below_peg_price_type,
            below_peg_offset_type=below_peg_offset_type,
            below_peg_offset_value=below_peg_offset_value,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            recv_window=recv_window,
        )

    async def new_order_list_opo(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number | None = None,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        working_strategy_id: int | None = None,
        working_strategy_type: int | None = None,
        working_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        working_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        working_peg_offset_value: int | None = None,
        pending_type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        pending_side: Literal["BUY", "SELL"],
        pending_client_order_id: str | None = None,
        pending_price: Number | None = None,
        pending_stop_price: Number | None = None,
        pending_trailing_delta: Number | None = None,
        pending_iceberg_qty: Number | None = None,
        pending_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_strategy_id: int | None = None,
        pending_strategy_type: int | None = None,
        pending_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_peg_offset_value: int | None = None,
        recv_window: Number | None = None,
    ) -> models.NewOrderListOpo[Num]:
        """New Order List - OPO.

        POST /api/v3/orderList/opo: TRADE, weight 1, 2 of the unfilled-order count.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER.
        `pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC or `pending_type` is LIMIT_MAKER.
        `working_price` can be left out if `working_peg_price_type` is sent.
        `working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all.
        `pending_peg_price_type`, `pending_peg_offset_value` and `pending_peg_offset_type` can be sent only if
        `pending_type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_peg_offset_type` and `pending_peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            working_strategy_id: `workingStrategyId`, LONG.
            working_strategy_type: `workingStrategyType`, INT, min 1000000.
            working_peg_price_type: `workingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            working_peg_offset_type: `workingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            working_peg_offset_value: `workingPegOffsetValue`, INT, max 100.
            pending_type: `pendingType`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT, LIMIT_MAKER.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_client_order_id: `pendingClientOrderId`, STRING, default: generated, unique.
            pending_price: `pendingPrice`, DECIMAL.
            pending_stop_price: `pendingStopPrice`, DECIMAL.
            pending_trailing_delta: `pendingTrailingDelta`, DECIMAL.
            pending_iceberg_qty: `pendingIcebergQty`, DECIMAL.
            pending_time_in_force: `pendingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_strategy_id: `pendingStrategyId`, LONG.
            pending_strategy_type: `pendingStrategyType`, INT, min 1000000.
            pending_peg_price_type: `pendingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_peg_offset_type: `pendingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_peg_offset_value: `pendingPegOffsetValue`, INT, max 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-order-list---opo-trade
        """
        return await self._call(
            ops.NEW_ORDER_LIST_OPO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            working_strategy_id=working_strategy_id,
            working_strategy_type=working_strategy_type,
            working_peg_price_type=working_peg_price_type,
            working_peg_offset_type=working_peg_offset_type,
            working_peg_offset_value=working_peg_offset_value,
            pending_type=pending_type,
            pending_side=pending_side,
            pending_client_order_id=pending_client_order_id,
            pending_price=pending_price,
            pending_stop_price=pending_stop_price,
            pending_trailing_delta=pending_trailing_delta,
            pending_iceberg_qty=pending_iceberg_qty,
            pending_time_in_force=pending_time_in_force,
            pending_strategy_id=pending_strategy_id,
            pending_strategy_type=pending_strategy_type,
            pending_peg_price_type=pending_peg_price_type,
            pending_peg_offset_type=pending_peg_offset_type,
            pending_peg_offset_value=pending_peg_offset_value,
            recv_window=recv_window,
        )

    async def new_order_list_opoco(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number | None = None,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        working_strategy_id: int | None = None,
        working_strategy_type: int | None = None,
        working_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        working_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        working_peg_offset_value: int | None = None,
        pending_side: Literal["BUY", "SELL"],
        pending_above_type: Literal["STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"],
        pending_above_client_order_id: str | None = None,
        pending_above_price: Number | None = None,
        pending_above_stop_price: Number | None = None,
        pending_above_trailing_delta: Number | None = None,
        pending_above_iceberg_qty: Number | None = None,
        pending_above_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_above_strategy_id: int | None = None,
        pending_above_strategy_type: int | None = None,
        pending_above_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_above_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_above_peg_offset_value: int | None = None,
        pending_below_type: (
            Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"] | None
        ) = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Number | None = None,
        pending_below_stop_price: Number | None = None,
        pending_below_trailing_delta: Number | None = None,
        pending_below_iceberg_qty: Number | None = None,
        pending_below_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_below_strategy_id: int | None = None,
        pending_below_strategy_type: int | None = None,
        pending_below_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_below_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_below_peg_offset_value: int | None = None,
        recv_window: Number | None = None,
    ) -> models.NewOrderListOpoco[Num]:
        """New Order List - OPOCO.

        POST /api/v3/orderList/opoco: TRADE, weight 1, 3 of the unfilled-order count.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER.
        `pending_above_price` can be sent only if `pending_above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or
        TAKE_PROFIT_LIMIT.
        `pending_above_stop_price` can be sent only if `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT or
        TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC or `pending_above_type` is
        LIMIT_MAKER.
        `pending_below_price` can be sent only if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_below_stop_price` can be sent only if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or
        TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        At least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if
        `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `working_price` can be left out if `working_peg_price_type` is sent.
        `working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all.
        `pending_above_peg_price_type`, `pending_above_peg_offset_value` and `pending_above_peg_offset_type` can be sent
        only if `pending_above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_above_peg_offset_type` and `pending_above_peg_offset_value` must be sent together or not at all.
        `pending_below_peg_price_type`, `pending_below_peg_offset_value` and `pending_below_peg_offset_type` can be sent
        only if `pending_below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_below_peg_offset_type` and `pending_below_peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            working_strategy_id: `workingStrategyId`, LONG.
            working_strategy_type: `workingStrategyType`, INT, min 1000000.
            working_peg_price_type: `workingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            working_peg_offset_type: `workingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            working_peg_offset_value: `workingPegOffsetValue`, INT, max 100.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_above_type: `pendingAboveType`, ENUM, one of STOP_LOSS_LIMIT, STOP_LOSS, LIMIT_MAKER, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT.
            pending_above_client_order_id: `pendingAboveClientOrderId`, STRING, default: generated, unique.
            pending_above_price: `pendingAbovePrice`, DECIMAL.
            pending_above_stop_price: `pendingAboveStopPrice`, DECIMAL.
            pending_above_trailing_delta: `pendingAboveTrailingDelta`, DECIMAL.
            pending_above_iceberg_qty: `pendingAboveIcebergQty`, DECIMAL.
            pending_above_time_in_force: `pendingAboveTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_above_strategy_id: `pendingAboveStrategyId`, LONG.
            pending_above_strategy_type: `pendingAboveStrategyType`, INT, min 1000000.
            pending_above_peg_price_type: `pendingAbovePegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_above_peg_offset_type: `pendingAbovePegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_above_peg_offset_value: `pendingAbovePegOffsetValue`, INT, max 100.
            pending_below_type: `pendingBelowType`, ENUM, one of STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT, LIMIT_MAKER.
            pending_below_client_order_id: `pendingBelowClientOrderId`, STRING, default: generated, unique.
            pending_below_price: `pendingBelowPrice`, DECIMAL.
            pending_below_stop_price: `pendingBelowStopPrice`, DECIMAL.
            pending_below_trailing_delta: `pendingBelowTrailingDelta`, DECIMAL.
            pending_below_iceberg_qty: `pendingBelowIcebergQty`, DECIMAL.
            pending_below_time_in_force: `pendingBelowTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_below_strategy_id: `pendingBelowStrategyId`, LONG.
            pending_below_strategy_type: `pendingBelowStrategyType`, INT, min 1000000.
            pending_below_peg_price_type: `pendingBelowPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_below_peg_offset_type: `pendingBelowPegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_below_peg_offset_value: `pendingBelowPegOffsetValue`, INT, max 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-order-list---opoco-trade
        """
        return await self._call(
            ops.NEW_ORDER_LIST_OPOCO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            working_strategy_id=working_strategy_id,
            working_strategy_type=working_strategy_type,
            working_peg_price_type=working_peg_price_type,
            working_peg_offset_type=working_peg_offset_type,
            working_peg_offset_value=working_peg_offset_value,
            pending_side=pending_side,
            pending_above_type=pending_above_type,
            pending_above_client_order_id=pending_above_client_order_id,
            pending_above_price=pending_above_price,
            pending_above_stop_price=pending_above_stop_price,
            pending_above_trailing_delta=pending_above_trailing_delta,
            pending_above_iceberg_qty=pending_above_iceberg_qty,
            pending_above_time_in_force=pending_above_time_in_force,
            pending_above_strategy_id=pending_above_strategy_id,
            pending_above_strategy_type=pending_above_strategy_type,
            pending_above_peg_price_type=pending_above_peg_price_type,
            pending_above_peg_offset_type=pending_above_peg_offset_type,
            pending_above_peg_offset_value=pending_above_peg_offset_value,
            pending_below_type=pending_below_type,
            pending_below_client_order_id=pending_below_client_order_id,
            pending_below_price=pending_below_price,
            pending_below_stop_price=pending_below_stop_price,
            pending_below_trailing_delta=pending_below_trailing_delta,
            pending_below_iceberg_qty=pending_below_iceberg_qty,
            pending_below_time_in_force=pending_below_time_in_force,
            pending_below_strategy_id=pending_below_strategy_id,
            pending_below_strategy_type=pending_below_strategy_type,
            pending_below_peg_price_type=pending_below_peg_price_type,
            pending_below_peg_offset_type=pending_below_peg_offset_type,
            pending_below_peg_offset_value=pending_below_peg_offset_value,
            recv_window=recv_window,
        )

    async def new_order_list_oto(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number | None = None,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        working_strategy_id: int | None = None,
        working_strategy_type: int | None = None,
        working_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        working_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        working_peg_offset_value: int | None = None,
        pending_type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        pending_side: Literal["BUY", "SELL"],
        pending_client_order_id: str | None = None,
        pending_price: Number | None = None,
        pending_stop_price: Number | None = None,
        pending_trailing_delta: Number | None = None,
        pending_quantity: Number,
        pending_iceberg_qty: Number | None = None,
        pending_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_strategy_id: int | None = None,
        pending_strategy_type: int | None = None,
        pending_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_peg_offset_value: int | None = None,
        recv_window: Number | None = None,
    ) -> models.NewOrderListOto[Num]:
        """New Order list - OTO.

        POST /api/v3/orderList/oto: TRADE, weight 1, 2 of the unfilled-order count.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER.
        `pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC or `pending_type` is LIMIT_MAKER.
        `working_time_in_force` is mandatory if `working_type` is LIMIT.
        `pending_time_in_force` is mandatory if `pending_type` is LIMIT.
        `pending_price` is mandatory if `pending_type` is LIMIT and `pending_peg_price_type` is not sent.
        At least one of `pending_stop_price` and `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS or
        TAKE_PROFIT.
        `pending_time_in_force` is mandatory and at least one of `pending_stop_price` and `pending_trailing_delta` must
        be sent if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_price` is mandatory if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and
        `pending_peg_price_type` is not sent.
        `working_price` can be left out if `working_peg_price_type` is sent.
        `working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all.
        `pending_peg_price_type`, `pending_peg_offset_value` and `pending_peg_offset_type` can be sent only if
        `pending_type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_peg_offset_type` and `pending_peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            working_strategy_id: `workingStrategyId`, LONG.
            working_strategy_type: `workingStrategyType`, INT, min 1000000.
            working_peg_price_type: `workingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            working_peg_offset_type: `workingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            working_peg_offset_value: `workingPegOffsetValue`, INT, max 100.
            pending_type: `pendingType`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT, LIMIT_MAKER.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_client_order_id: `pendingClientOrderId`, STRING, default: generated, unique.
            pending_price: `pendingPrice`, DECIMAL.
            pending_stop_price: `pendingStopPrice`, DECIMAL.
            pending_trailing_delta: `pendingTrailingDelta`, DECIMAL.
            pending_quantity: `pendingQuantity`, DECIMAL.
            pending_iceberg_qty: `pendingIcebergQty`, DECIMAL.
            pending_time_in_force: `pendingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_strategy_id: `pendingStrategyId`, LONG.
            pending_strategy_type: `pendingStrategyType`, INT, min 1000000.
            pending_peg_price_type: `pendingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_peg_offset_type: `pendingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_peg_offset_value: `pendingPegOffsetValue`, INT, max 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-order-list---oto-trade
        """
        return await self._call(
            ops.NEW_ORDER_LIST_OTO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            working_strategy_id=working_strategy_id,
            working_strategy_type=working_strategy_type,
            working_peg_price_type=working_peg_price_type,
            working_peg_offset_type=working_peg_offset_type,
            working_peg_offset_value=working_peg_offset_value,
            pending_type=pending_type,
            pending_side=pending_side,
            pending_client_order_id=pending_client_order_id,
            pending_price=pending_price,
            pending_stop_price=pending_stop_price,
            pending_trailing_delta=pending_trailing_delta,
            pending_quantity=pending_quantity,
            pending_iceberg_qty=pending_iceberg_qty,
            pending_time_in_force=pending_time_in_force,
            pending_strategy_id=pending_strategy_id,
            pending_strategy_type=pending_strategy_type,
            pending_peg_price_type=pending_peg_price_type,
            pending_peg_offset_type=pending_peg_offset_type,
            pending_peg_offset_value=pending_peg_offset_value,
            recv_window=recv_window,
        )

    async def new_order_list_otoco(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number | None = None,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        working_strategy_id: int | None = None,
        working_strategy_type: int | None = None,
        working_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        working_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        working_peg_offset_value: int | None = None,
        pending_side: Literal["BUY", "SELL"],
        pending_quantity: Number,
        pending_above_type: Literal["STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"],
        pending_above_client_order_id: str | None = None,
        pending_above_price: Number | None = None,
        pending_above_stop_price: Number | None = None,
        pending_above_trailing_delta: Number | None = None,
        pending_above_iceberg_qty: Number | None = None,
        pending_above_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_above_strategy_id: int | None = None,
        pending_above_strategy_type: int | None = None,
        pending_above_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_above_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_above_peg_offset_value: int | None = None,
        pending_below_type: (
            Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"] | None
        ) = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Number | None = None,
        pending_below_stop_price: Number | None = None,
        pending_below_trailing_delta: Number | None = None,
        pending_below_iceberg_qty: Number | None = None,
        pending_below_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_below_strategy_id: int | None = None,
        pending_below_strategy_type: int | None = None,
        pending_below_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_below_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_below_peg_offset_value: int | None = None,
        recv_window: Number | None = None,
    ) -> models.NewOrderListOtoco[Num]:
        """New Order list - OTOCO.

        POST /api/v3/orderList/otoco: TRADE, weight 1, 3 of the unfilled-order count.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER.
        `pending_above_price` can be sent only if `pending_above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or
        TAKE_PROFIT_LIMIT.
        `pending_above_stop_price` can be sent only if `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT or
        TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC or `pending_above_type` is
        LIMIT_MAKER.
        `pending_below_stop_price` can be sent only if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or
        TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        At least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if
        `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `working_time_in_force` is mandatory if `working_type` is LIMIT.
        `pending_above_price` is mandatory if `pending_above_type` is LIMIT_MAKER and `pending_above_peg_price_type` is
        not sent.
        At least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if
        `pending_above_type` is STOP_LOSS or TAKE_PROFIT.
        `pending_above_time_in_force` is mandatory and at least one of `pending_above_stop_price` and
        `pending_above_trailing_delta` must be sent if `pending_above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_above_price` is mandatory if `pending_above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and
        `pending_above_peg_price_type` is not sent.
        At least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if
        `pending_below_type` is STOP_LOSS or TAKE_PROFIT.
        `pending_below_time_in_force` is mandatory and at least one of `pending_below_stop_price` and
        `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_below_price` is mandatory if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and
        `pending_below_peg_price_type` is not sent.
        `working_price` can be left out if `working_peg_price_type` is sent.
        `working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all.
        `pending_above_peg_price_type`, `pending_above_peg_offset_value` and `pending_above_peg_offset_type` can be sent
        only if `pending_above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_above_peg_offset_type` and `pending_above_peg_offset_value` must be sent together or not at all.
        `pending_below_peg_price_type`, `pending_below_peg_offset_value` and `pending_below_peg_offset_type` can be sent
        only if `pending_below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_below_peg_offset_type` and `pending_below_peg_offset_value` must be sent together or not at all.
        `pending_below_iceberg_qty` can be sent only if `pending_below_time_in_force` is GTC.
        `pending_below_price` can be sent only if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT or
        LIMIT_MAKER.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            working_strategy_id: `workingStrategyId`, LONG.
            working_strategy_type: `workingStrategyType`, INT, min 1000000.
            working_peg_price_type: `workingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            working_peg_offset_type: `workingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            working_peg_offset_value: `workingPegOffsetValue`, INT, max 100.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_quantity: `pendingQuantity`, DECIMAL.
            pending_above_type: `pendingAboveType`, ENUM, one of STOP_LOSS_LIMIT, STOP_LOSS, LIMIT_MAKER, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT.
            pending_above_client_order_id: `pendingAboveClientOrderId`, STRING, default: generated, unique.
            pending_above_price: `pendingAbovePrice`, DECIMAL.
            pending_above_stop_price: `pendingAboveStopPrice`, DECIMAL.
            pending_above_trailing_delta: `pendingAboveTrailingDelta`, DECIMAL.
            pending_above_iceberg_qty: `pendingAboveIcebergQty`, DECIMAL.
            pending_above_time_in_force: `pendingAboveTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_above_strategy_id: `pendingAboveStrategyId`, LONG.
            pending_above_strategy_type: `pendingAboveStrategyType`, INT, min 1000000.
            pending_above_peg_price_type: `pendingAbovePegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_above_peg_offset_type: `pendingAbovePegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_above_peg_offset_value: `pendingAbovePegOffsetValue`, INT, max 100.
            pending_below_type: `pendingBelowType`, ENUM, one of STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT, LIMIT_MAKER.
            pending_below_client_order_id: `pendingBelowClientOrderId`, STRING, default: generated, unique.
            pending_below_price: `pendingBelowPrice`, DECIMAL.
            pending_below_stop_price: `pendingBelowStopPrice`, DECIMAL.
            pending_below_trailing_delta: `pendingBelowTrailingDelta`, DECIMAL.
            pending_below_iceberg_qty: `pendingBelowIcebergQty`, DECIMAL.
            pending_below_time_in_force: `pendingBelowTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_below_strategy_id: `pendingBelowStrategyId`, LONG.
            pending_below_strategy_type: `pendingBelowStrategyType`, INT, min 1000000.
            pending_below_peg_price_type: `pendingBelowPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_below_peg_offset_type: `pendingBelowPegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_below_peg_offset_value: `pendingBelowPegOffsetValue`, INT, max 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-order-list---otoco-trade
        """
        return await self._call(
            ops.NEW_ORDER_LIST_OTOCO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            working_strategy_id=working_strategy_id,
            working_strategy_type=working_strategy_type,
            working_peg_price_type=working_peg_price_type,
            working_peg_offset_type=working_peg_offset_type,
            working_peg_offset_value=working_peg_offset_value,
            pending_side=pending_side,
            pending_quantity=pending_quantity,
            pending_above_type=pending_above_type,
            pending_above_client_order_id=pending_above_client_order_id,
            pending_above_price=pending_above_price,
            pending_above_stop_price=pending_above_stop_price,
            pending_above_trailing_delta=pending_above_trailing_delta,
            pending_above_iceberg_qty=pending_above_iceberg_qty,
            pending_above_time_in_force=pending_above_time_in_force,
            pending_above_strategy_id=pending_above_strategy_id,
            pending_above_strategy_type=pending_above_strategy_type,
            pending_above_peg_price_type=pending_above_peg_price_type,
            pending_above_peg_offset_type=pending_above_peg_offset_type,
            pending_above_peg_offset_value=pending_above_peg_offset_value,
            pending_below_type=pending_below_type,
            pending_below_client_order_id=pending_below_client_order_id,
            pending_below_price=pending_below_price,
            pending_below_stop_price=pending_below_stop_price,
            pending_below_trailing_delta=pending_below_trailing_delta,
            pending_below_iceberg_qty=pending_below_iceberg_qty,
            pending_below_time_in_force=pending_below_time_in_force,
            pending_below_strategy_id=pending_below_strategy_id,
            pending_below_strategy_type=pending_below_strategy_type,
            pending_below_peg_price_type=pending_below_peg_price_type,
            pending_below_peg_offset_type=pending_below_peg_offset_type,
            pending_below_peg_offset_value=pending_below_peg_offset_value,
            recv_window=recv_window,
        )

    async def new_order_using_sor(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        quantity: Number,
        price: Number | None = None,
        new_client_order_id: str | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        iceberg_qty: Number | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        recv_window: Number | None = None,
    ) -> models.NewOrderUsingSor[Num]:
        """New order using SOR.

        POST /api/v3/sor/order: TRADE, weight 1, 1 of the unfilled-order count.

        `iceberg_qty` can be sent only if `type` is LIMIT.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            iceberg_qty: `icebergQty`, DECIMAL.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#new-order-using-sor-trade
        """
        return await self._call(
            ops.NEW_ORDER_USING_SOR,
            symbol=symbol,
            side=side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            price=price,
            new_client_order_id=new_client_order_id,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            iceberg_qty=iceberg_qty,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            recv_window=recv_window,
        )

    async def old_trade_lookup(
        self, *, symbol: str, limit: int | None = None, from_id: int | None = None
    ) -> ResponseList[models.OldTradeLookup[Num]]:
        """Old trade lookup.

        GET /api/v3/historicalTrades: NONE, weight 25.

        Without `from_id`: most recent.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 1000, default 500.
            from_id: `fromId`, LONG, default: latest.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#old-trade-lookup
        """
        return await self._call(ops.OLD_TRADE_LOOKUP, symbol=symbol, limit=limit, from_id=from_id)

    @overload
    async def order_amend_keep_priority(
        self,
        *,
        symbol: str,
        order_id: int,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        new_qty: Number,
        recv_window: Number | None = None,
    ) -> models.OrderAmendKeepPriority[Num]: ...

    @overload
    async def order_amend_keep_priority(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str,
        new_client_order_id: str | None = None,
        new_qty: Number,
        recv_window: Number | None = None,
    ) -> models.OrderAmendKeepPriority[Num]: ...

    async def order_amend_keep_priority(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        new_qty: Number,
        recv_window: Number | None = None,
    ) -> models.OrderAmendKeepPriority[Num]:
        """Order Amend Keep Priority.

        PUT /api/v3/order/amend/keepPriority: TRADE, weight 4, 0 of the unfilled-order count.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated.
            new_qty: `newQty`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#order-amend-keep-priority-trade
        """
        return await self._call(
            ops.ORDER_AMEND_KEEP_PRIORITY_REST,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            new_client_order_id=new_client_order_id,
            new_qty=new_qty,
            recv_window=recv_window,
        )

    async def order_book(
        self, *, symbol: str, limit: int | None = None, symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None
    ) -> models.OrderBook[Num]:
        """Order book.

        GET /api/v3/depth: NONE, weight 5 if `limit` is in [1,100], 25 if `limit` is in [101,500], 50 if `limit` is in
        [501,1000], 250 if `limit` is in [1001,5000].

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 5000, default 100.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#order-book
        """
        return await self._call(ops.ORDER_BOOK_REST, symbol=symbol, limit=limit, symbol_status=symbol_status)

    async def query_all_order_lists(
        self,
        *,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.QueryAllOrderLists]:
        """Query all Order lists.

        GET /api/v3/allOrderList: USER_DATA, weight 20.

        `from_id` cannot be sent with `start_time` or `end_time`.
        `start_time` and `end_time` lie at most 24h apart.

        Args:
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-all-order-lists-user_data
        """
        return await self._call(
            ops.QUERY_ALL_ORDER_LISTS,
            from_id=from_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_allocations(
        self,
        *,
        symbol: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_allocation_id: int | None = None,
        limit: int | None = None,
        order_id: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.QueryAllocations[Num]]:
        """Query Allocations.

        GET /api/v3/myAllocations: USER_DATA, weight 20.

        `start_time` and `end_time` lie at most 24h apart.
        Exactly one of these sets must be sent: `symbol`; or `symbol` and `start_time`; or `symbol` and `end_time`; or
        `symbol`, `start_time` and `end_time`; or `symbol` and `from_allocation_id`; or `symbol` and `order_id`; or
        `symbol`, `order_id` and `from_allocation_id`.

        Args:
            symbol: `symbol`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_allocation_id: `fromAllocationId`, INT.
            limit: `limit`, INT, max 1000, default 500.
            order_id: `orderId`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-allocations-user_data
        """
        return await self._call(
            ops.QUERY_ALLOCATIONS,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            from_allocation_id=from_allocation_id,
            limit=limit,
            order_id=order_id,
            recv_window=recv_window,
        )

    async def query_commission_rates(self, *, symbol: str) -> models.QueryCommissionRates[Num]:
        """Query Commission Rates.

        GET /api/v3/account/commission: USER_DATA, weight 20.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-commission-rates-user_data
        """
        return await self._call(ops.QUERY_COMMISSION_RATES, symbol=symbol)

    async def query_open_order_lists(
        self, *, recv_window: Number | None = None
    ) -> ResponseList[models.QueryOpenOrderLists]:
        """Query Open Order lists.

        GET /api/v3/openOrderList: USER_DATA, weight 6.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-open-order-lists-user_data
        """
        return await self._call(ops.QUERY_OPEN_ORDER_LISTS, recv_window=recv_window)

    @overload
    async def query_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: Number | None = None
    ) -> models.QueryOrder[Num]: ...

    @overload
    async def query_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: Number | None = None
    ) -> models.QueryOrder[Num]: ...

    async def query_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.QueryOrder[Num]:
        """Query order.

        GET /api/v3/order: USER_DATA, weight 4.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-order-user_data
        """
        return await self._call(
            ops.QUERY_ORDER_REST,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    @overload
    async def query_order_list(
        self, *, order_list_id: int, orig_client_order_id: str | None = None, recv_window: Number | None = None
    ) -> models.QueryOrderList: ...

    @overload
    async def query_order_list(
        self, *, order_list_id: int | None = None, orig_client_order_id: str, recv_window: Number | None = None
    ) -> models.QueryOrderList: ...

    async def query_order_list(
        self,
        *,
        order_list_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.QueryOrderList:
        """Query Order list.

        GET /api/v3/orderList: USER_DATA, weight 4.

        At least one of `order_list_id` and `orig_client_order_id` must be sent.

        Args:
            order_list_id: `orderListId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-order-list-user_data
        """
        return await self._call(
            ops.QUERY_ORDER_LIST_REST,
            order_list_id=order_list_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def query_prevented_matches(
        self,
        *,
        symbol: str,
        prevented_match_id: int | None = None,
        order_id: int | None = None,
        from_prevented_match_id: int | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.QueryPreventedMatches[Num]]:
        """Query Prevented Matches.

        GET /api/v3/myPreventedMatches: USER_DATA, weight 2 if `prevented_match_id` is sent, 20 if `order_id` is sent.

        Exactly one of these sets must be sent: `symbol` and `prevented_match_id`; or `symbol` and `order_id`; or
        `symbol`, `order_id` and `from_prevented_match_id`; or `symbol`, `order_id`, `from_prevented_match_id` and
        `limit`.

        Args:
            symbol: `symbol`, STRING.
            prevented_match_id: `preventedMatchId`, LONG.
            order_id: `orderId`, LONG.
            from_prevented_match_id: `fromPreventedMatchId`, LONG.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-prevented-matches-user_data
        """
        return await self._call(
            ops.QUERY_PREVENTED_MATCHES,
            symbol=symbol,
            prevented_match_id=prevented_match_id,
            order_id=order_id,
            from_prevented_match_id=from_prevented_match_id,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_unfilled_order_count(
        self, *, recv_window: Number | None = None
    ) -> ResponseList[models.QueryUnfilledOrderCount]:
        """Query Unfilled Order Count.

        GET /api/v3/rateLimit/order: USER_DATA, weight 40.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#query-unfilled-order-count-user_data
        """
        return await self._call(ops.QUERY_UNFILLED_ORDER_COUNT, recv_window=recv_window)

    async def recent_trades_list(
        self, *, symbol: str, limit: int | None = None
    ) -> ResponseList[models.RecentTradesList[Num]]:
        """Recent trades list.

        GET /api/v3/trades: NONE, weight 25.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#recent-trades-list
        """
        return await self._call(ops.RECENT_TRADES_LIST, symbol=symbol, limit=limit)

    @overload
    async def rolling_window_price_change_statistics(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        window_size: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.RollingWindowPriceChangeStatistics[Num] | list[models.RollingWindowPriceChangeStatistics[Num]]: ...

    @overload
    async def rolling_window_price_change_statistics(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str],
        window_size: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.RollingWindowPriceChangeStatistics[Num] | list[models.RollingWindowPriceChangeStatistics[Num]]: ...

    async def rolling_window_price_change_statistics(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        window_size: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.RollingWindowPriceChangeStatistics[Num] | list[models.RollingWindowPriceChangeStatistics[Num]]:
        """Rolling window price change statistics.

        GET /api/v3/ticker: NONE, weight 4 if `symbol` is sent, 4 for each of `symbols`, at most 200 if `symbols` is
        sent.

        At least one of `symbol` and `symbols` must be sent.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING, max elements 100.
            window_size: `windowSize`, ENUM, one of 1m, 2m, 3m, 4m, 5m, 6m, 7m, 8m, 9m, 10m, 11m, 12m, 13m, 14m, 15m,
                16m, 17m, 18m, 19m, 20m, 21m, 22m, 23m, 24m, 25m, 26m, 27m, 28m, 29m, 30m, 31m, 32m, 33m, 34m, 35m, 36m,
                37m, 38m, 39m, 40m, 41m, 42m, 43m, 44m, 45m, 46m, 47m, 48m, 49m, 50m, 51m, 52m, 53m, 54m, 55m, 56m, 57m,
                58m, 59m, 1h, 2h, 3h, 4h, 5h, 6h, 7h, 8h, 9h, 10h, 11h, 12h, 13h, 14h, 15h, 16h, 17h, 18h, 19h, 20h,
                21h, 22h, 23h, 1d, 2d, 3d, 4d, 5d, 6d, 7d, default 1d.
            type: `type`, ENUM, one of FULL, MINI, default FULL.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#rolling-window-price-change-statistics
        """
        return await self._call(
            ops.ROLLING_WINDOW_PRICE_CHANGE_STATISTICS_REST,
            symbol=symbol,
            symbols=symbols,
            window_size=window_size,
            type=type,
            symbol_status=symbol_status,
        )

    async def symbol_order_book_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.SymbolOrderBookTicker[Num] | list[models.SymbolOrderBookTicker[Num]]:
        """Symbol order book ticker.

        GET /api/v3/ticker/bookTicker: NONE, weight 2 if `symbol` is sent, 4 if `symbols` is sent, 4 if `symbol` is not
        sent and `symbols` is not sent.

        At most one of `symbol` and `symbols` can be sent.
        Without `symbol` or `symbols`: all.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#symbol-order-book-ticker
        """
        return await self._call(
            ops.SYMBOL_ORDER_BOOK_TICKER_REST, symbol=symbol, symbols=symbols, symbol_status=symbol_status
        )

    async def symbol_price_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.SymbolPriceTicker[Num] | list[models.SymbolPriceTicker[Num]]:
        """Symbol price ticker.

        GET /api/v3/ticker/price: NONE, weight 2 if `symbol` is sent, 4 if `symbols` is sent, 4 if `symbol` is not sent
        and `symbols` is not sent.

        At most one of `symbol` and `symbols` can be sent.
        Without `symbol` or `symbols`: all.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#symbol-price-ticker
        """
        return await self._call(
            ops.SYMBOL_PRICE_TICKER_REST, symbol=symbol, symbols=symbols, symbol_status=symbol_status
        )

    async def test_new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        price: Number | None = None,
        new_client_order_id: str | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        stop_price: Number | None = None,
        trailing_delta: int | None = None,
        iceberg_qty: Number | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        compute_commission_rates: bool | None = None,
        recv_window: Number | None = None,
    ) -> models.TestNewOrder[Num]:
        """Test new order.

        POST /api/v3/order/test: TRADE, weight 20 if `compute_commission_rates` is sent, 1 if `compute_commission_rates`
        is not sent.

        `stop_price` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `iceberg_qty` can be sent only if `type` is LIMIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT or LIMIT_MAKER.
        `peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or
        STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `peg_offset_type` and `peg_offset_value` must be sent together or not at all.
        `time_in_force` must be GTC if `iceberg_qty` is sent.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        `price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent.
        At least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        STOP_LOSS.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is STOP_LOSS_LIMIT.
        `price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        TAKE_PROFIT.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is TAKE_PROFIT_LIMIT.
        `price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory if `type` is LIMIT_MAKER.
        `price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            quantity: `quantity`, DECIMAL.
            quote_order_qty: `quoteOrderQty`, DECIMAL.
            price: `price`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            stop_price: `stopPrice`, DECIMAL.
            trailing_delta: `trailingDelta`, LONG.
            iceberg_qty: `icebergQty`, DECIMAL.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT], else ACK.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            peg_price_type: `pegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            peg_offset_value: `pegOffsetValue`, INT, max 100.
            peg_offset_type: `pegOffsetType`, ENUM, one of PRICE_LEVEL.
            compute_commission_rates: `computeCommissionRates`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#test-new-order-trade
        """
        return await self._call(
            ops.TEST_NEW_ORDER_REST,
            symbol=symbol,
            side=side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            quote_order_qty=quote_order_qty,
            price=price,
            new_client_order_id=new_client_order_id,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            stop_price=stop_price,
            trailing_delta=trailing_delta,
            iceberg_qty=iceberg_qty,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            peg_price_type=peg_price_type,
            peg_offset_value=peg_offset_value,
            peg_offset_type=peg_offset_type,
            compute_commission_rates=compute_commission_rates,
            recv_window=recv_window,
        )

    async def test_new_order_using_sor(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        quantity: Number,
        price: Number | None = None,
        new_client_order_id: str | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        iceberg_qty: Number | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        compute_commission_rates: bool | None = None,
        recv_window: Number | None = None,
    ) -> models.TestNewOrderUsingSor[Num]:
        """Test new order using SOR.

        POST /api/v3/sor/order/test: TRADE, weight 20 if `compute_commission_rates` is sent, 1 if
        `compute_commission_rates` is not sent.

        `iceberg_qty` can be sent only if `type` is LIMIT.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            iceberg_qty: `icebergQty`, DECIMAL.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            compute_commission_rates: `computeCommissionRates`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#test-new-order-using-sor-trade
        """
        return await self._call(
            ops.TEST_NEW_ORDER_USING_SOR_REST,
            symbol=symbol,
            side=side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            price=price,
            new_client_order_id=new_client_order_id,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            iceberg_qty=iceberg_qty,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            compute_commission_rates=compute_commission_rates,
            recv_window=recv_window,
        )

    async def ticker_price_change_statistics24_hr(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.TickerPriceChangeStatistics24Hr[Num] | list[models.TickerPriceChangeStatistics24Hr[Num]]:
        """24hr ticker price change statistics.

        GET /api/v3/ticker/24hr: NONE, weight 2 if `symbol` is sent, 2 if the count of `symbols` is in [1,20], 40 if the
        count of `symbols` is in [21,100], 80 if the count of `symbols` is in [101,], 80 if `symbol` is not sent and
        `symbols` is not sent.

        At most one of `symbol` and `symbols` can be sent.
        Without `symbol` or `symbols`: all.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            type: `type`, ENUM, one of FULL, MINI, default FULL.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#24hr-ticker-price-change-statistics
        """
        return await self._call(
            ops.TICKER_PRICE_CHANGE_STATISTICS24_HR_REST,
            symbol=symbol,
            symbols=symbols,
            type=type,
            symbol_status=symbol_status,
        )

    @overload
    async def trading_day_ticker(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        time_zone: str | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.TradingDayTicker[Num] | list[models.TradingDayTicker2[Num]]: ...

    @overload
    async def trading_day_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str],
        time_zone: str | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.TradingDayTicker[Num] | list[models.TradingDayTicker2[Num]]: ...

    async def trading_day_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        time_zone: str | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.TradingDayTicker[Num] | list[models.TradingDayTicker2[Num]]:
        """Trading Day Ticker.

        GET /api/v3/ticker/tradingDay: NONE, weight 4 if `symbol` is sent, 4 for each of `symbols`, at most 200 if
        `symbols` is sent.

        At least one of `symbol` and `symbols` must be sent.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING, max elements 100.
            time_zone: `timeZone`, STRING, default 0.
            type: `type`, ENUM, one of FULL, MINI, default FULL.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/rest-api#trading-day-ticker
        """
        return await self._call(
            ops.TRADING_DAY_TICKER_REST,
            symbol=symbol,
            symbols=symbols,
            time_zone=time_zone,
            type=type,
            symbol_status=symbol_status,
        )


class AsyncSpotWs(AsyncSpotOperations[Num], AsyncWsClient):
    """WebSocket API of Spot, asynchronous."""

    _product = "spot"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncSpotWs[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet", "demo"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncSpotWs[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet", "demo"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncSpotWs[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet", "demo"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def account_allocations(
        self,
        *,
        symbol: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_allocation_id: int | None = None,
        limit: int | None = None,
        order_id: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.AccountAllocations[Num]]:
        """Account allocations.

        WebSocket API myAllocations: USER_DATA, weight 20.

        `start_time` and `end_time` lie at most 24h apart.
        Exactly one of these sets must be sent: `symbol`; or `symbol` and `start_time`; or `symbol` and `end_time`; or
        `symbol`, `start_time` and `end_time`; or `symbol` and `from_allocation_id`; or `symbol` and `order_id`; or
        `symbol`, `order_id` and `from_allocation_id`.

        Args:
            symbol: `symbol`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_allocation_id: `fromAllocationId`, INT.
            limit: `limit`, INT, max 1000, default 500.
            order_id: `orderId`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#account-allocations-user_data
        """
        return await self._call(
            ops.ACCOUNT_ALLOCATIONS,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            from_allocation_id=from_allocation_id,
            limit=limit,
            order_id=order_id,
            recv_window=recv_window,
        )

    async def account_commission_rates(self, *, symbol: str) -> models.AccountCommissionRates[Num]:
        """Account Commission Rates.

        WebSocket API account.commission: USER_DATA, weight 20.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#account-commission-rates-user_data
        """
        return await self._call(ops.ACCOUNT_COMMISSION_RATES, symbol=symbol)

    async def account_information(
        self, *, omit_zero_balances: bool | None = None, recv_window: Number | None = None
    ) -> models.AccountInformationWs[Num]:
        """Account information.

        WebSocket API account.status: USER_DATA, weight 20.

        Args:
            omit_zero_balances: `omitZeroBalances`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#account-information-user_data
        """
        return await self._call(
            ops.ACCOUNT_INFORMATION_WS, omit_zero_balances=omit_zero_balances, recv_window=recv_window
        )

    async def account_order_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.AccountOrderHistory[Num]]:
        """Account order history.

        WebSocket API allOrders: USER_DATA, weight 20.

        `start_time` prevails over `order_id`.
        `end_time` prevails over `order_id`.
        `start_time` and `end_time` lie at most 24h apart.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#account-order-history-user_data
        """
        return await self._call(
            ops.ACCOUNT_ORDER_HISTORY,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def account_order_list_history(
        self,
        *,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.AccountOrderListHistory]:
        """Account order list history.

        WebSocket API allOrderLists: USER_DATA, weight 20.

        `start_time` prevails over `from_id`.
        `end_time` prevails over `from_id`.
        `start_time` and `end_time` lie at most 24h apart.

        Args:
            from_id: `fromId`, INT.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#account-order-list-history-user_data
        """
        return await self._call(
            ops.ACCOUNT_ORDER_LIST_HISTORY,
            from_id=from_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def account_prevented_matches(
        self,
        *,
        symbol: str,
        prevented_match_id: int | None = None,
        order_id: int | None = None,
        from_prevented_match_id: int | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.AccountPreventedMatches[Num]]:
        """Account prevented matches.

        WebSocket API myPreventedMatches: USER_DATA, weight 2 if `prevented_match_id` is sent, 20 if `order_id` is sent.

        Exactly one of these sets must be sent: `symbol` and `prevented_match_id`; or `symbol` and `order_id`; or
        `symbol`, `order_id` and `from_prevented_match_id`; or `symbol`, `order_id`, `from_prevented_match_id` and
        `limit`.

        Args:
            symbol: `symbol`, STRING.
            prevented_match_id: `preventedMatchId`, LONG.
            order_id: `orderId`, LONG.
            from_prevented_match_id: `fromPreventedMatchId`, LONG.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#account-prevented-matches-user_data
        """
        return await self._call(
            ops.ACCOUNT_PREVENTED_MATCHES,
            symbol=symbol,
            prevented_match_id=prevented_match_id,
            order_id=order_id,
            from_prevented_match_id=from_prevented_match_id,
            limit=limit,
            recv_window=recv_window,
        )

    async def account_trade_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.AccountTradeHistory[Num]]:
        """Account trade history.

        WebSocket API myTrades: USER_DATA, weight 5 if `order_id` is sent, 20 if `order_id` is not sent.

        `from_id` cannot be sent with `start_time` or `end_time`.
        `start_time` or `end_time` cannot be sent with `order_id`.
        `start_time` and `end_time` lie at most 24h apart.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, INT.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#account-trade-history-user_data
        """
        return await self._call(
            ops.ACCOUNT_TRADE_HISTORY,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            from_id=from_id,
            limit=limit,
            recv_window=recv_window,
        )

    async def aggregate_trades(
        self,
        *,
        symbol: str,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.AggregateTrades[Num]]:
        """Aggregate trades.

        WebSocket API trades.aggregate: NONE, weight 4.

        `from_id` cannot be sent with `start_time` or `end_time`.

        Args:
            symbol: `symbol`, STRING.
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, LONG, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#aggregate-trades
        """
        return await self._call(
            ops.AGGREGATE_TRADES, symbol=symbol, from_id=from_id, start_time=start_time, end_time=end_time, limit=limit
        )

    @overload
    async def cancel_and_replace_order(
        self,
        *,
        symbol: str,
        cancel_replace_mode: Literal["STOP_ON_FAILURE", "ALLOW_FAILURE"],
        cancel_order_id: int,
        cancel_orig_client_order_id: str | None = None,
        cancel_new_client_order_id: str | None = None,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        price: Number | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        stop_price: Number | None = None,
        trailing_delta: Number | None = None,
        iceberg_qty: Number | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        order_rate_limit_exceeded_mode: Literal["DO_NOTHING", "CANCEL_ONLY"] | None = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelAndReplaceOrder[Num]: ...

    @overload
    async def cancel_and_replace_order(
        self,
        *,
        symbol: str,
        cancel_replace_mode: Literal["STOP_ON_FAILURE", "ALLOW_FAILURE"],
        cancel_order_id: int | None = None,
        cancel_orig_client_order_id: str,
        cancel_new_client_order_id: str | None = None,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        price: Number | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        stop_price: Number | None = None,
        trailing_delta: Number | None = None,
        iceberg_qty: Number | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        order_rate_limit_exceeded_mode: Literal["DO_NOTHING", "CANCEL_ONLY"] | None = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelAndReplaceOrder[Num]: ...

    async def cancel_and_replace_order(
        self,
        *,
        symbol: str,
        cancel_replace_mode: Literal["STOP_ON_FAILURE", "ALLOW_FAILURE"],
        cancel_order_id: int | None = None,
        cancel_orig_client_order_id: str | None = None,
        cancel_new_client_order_id: str | None = None,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        price: Number | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        stop_price: Number | None = None,
        trailing_delta: Number | None = None,
        iceberg_qty: Number | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        order_rate_limit_exceeded_mode: Literal["DO_NOTHING", "CANCEL_ONLY"] | None = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelAndReplaceOrder[Num]:
        """Cancel and replace order.

        WebSocket API order.cancelReplace: TRADE, weight 1, 1 of the unfilled-order count.

        At least one of `cancel_order_id` and `cancel_orig_client_order_id` must be sent.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        `price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory if `type` is LIMIT_MAKER.
        `price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent.
        At least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        STOP_LOSS.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is STOP_LOSS_LIMIT.
        `price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        TAKE_PROFIT.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is TAKE_PROFIT_LIMIT.
        `price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent.
        `peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or
        STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `peg_offset_type` and `peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            cancel_replace_mode: `cancelReplaceMode`, ENUM, one of STOP_ON_FAILURE, ALLOW_FAILURE.
            cancel_order_id: `cancelOrderId`, LONG.
            cancel_orig_client_order_id: `cancelOrigClientOrderId`, STRING.
            cancel_new_client_order_id: `cancelNewClientOrderId`, STRING, default: generated.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            price: `price`, DECIMAL.
            quantity: `quantity`, DECIMAL.
            quote_order_qty: `quoteOrderQty`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT], else ACK.
            stop_price: `stopPrice`, DECIMAL.
            trailing_delta: `trailingDelta`, DECIMAL.
            iceberg_qty: `icebergQty`, DECIMAL.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            cancel_restrictions: `cancelRestrictions`, ENUM, one of ONLY_NEW, ONLY_PARTIALLY_FILLED.
            order_rate_limit_exceeded_mode: `orderRateLimitExceededMode`, ENUM, one of DO_NOTHING, CANCEL_ONLY, default
                DO_NOTHING.
            peg_price_type: `pegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            peg_offset_value: `pegOffsetValue`, INT, max 100.
            peg_offset_type: `pegOffsetType`, ENUM, one of PRICE_LEVEL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -1015 (Too many new orders; current limit is 50 orders per 10 SECOND.)
            ApiError: -2021 (Order cancel-replace partially failed.)
            ApiError: -2022 (Order cancel-replace failed.)

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#cancel-and-replace-order-trade
        """
        return await self._call(
            ops.CANCEL_AND_REPLACE_ORDER,
            symbol=symbol,
            cancel_replace_mode=cancel_replace_mode,
            cancel_order_id=cancel_order_id,
            cancel_orig_client_order_id=cancel_orig_client_order_id,
            cancel_new_client_order_id=cancel_new_client_order_id,
            side=side,
            type=type,
            time_in_force=time_in_force,
            price=price,
            quantity=quantity,
            quote_order_qty=quote_order_qty,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            stop_price=stop_price,
            trailing_delta=trailing_delta,
            iceberg_qty=iceberg_qty,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            cancel_restrictions=cancel_restrictions,
            order_rate_limit_exceeded_mode=order_rate_limit_exceeded_mode,
            peg_price_type=peg_price_type,
            peg_offset_value=peg_offset_value,
            peg_offset_type=peg_offset_type,
            recv_window=recv_window,
        )

    async def cancel_open_orders(
        self, *, symbol: str, recv_window: Number | None = None
    ) -> ResponseList[models.CancelOpenOrders[Num]]:
        """Cancel open orders.

        WebSocket API openOrders.cancelAll: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#cancel-open-orders-trade
        """
        return await self._call(ops.CANCEL_OPEN_ORDERS, symbol=symbol, recv_window=recv_window)

    @overload
    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderWs[Num]: ...

    @overload
    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str,
        new_client_order_id: str | None = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderWs[Num]: ...

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        cancel_restrictions: Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"] | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderWs[Num]:
        """Cancel order.

        WebSocket API order.cancel: TRADE, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated.
            cancel_restrictions: `cancelRestrictions`, ENUM, one of ONLY_NEW, ONLY_PARTIALLY_FILLED.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -1145 (Invalid cancelRestrictions)
            ApiError: -2011 (Order was not canceled due to cancel restrictions.)

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#cancel-order-trade
        """
        return await self._call(
            ops.CANCEL_ORDER_WS,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            new_client_order_id=new_client_order_id,
            cancel_restrictions=cancel_restrictions,
            recv_window=recv_window,
        )

    @overload
    async def cancel_order_list(
        self,
        *,
        symbol: str,
        order_list_id: int,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderListWs[Num]: ...

    @overload
    async def cancel_order_list(
        self,
        *,
        symbol: str,
        order_list_id: int | None = None,
        list_client_order_id: str,
        new_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderListWs[Num]: ...

    async def cancel_order_list(
        self,
        *,
        symbol: str,
        order_list_id: int | None = None,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.CancelOrderListWs[Num]:
        """Cancel Order list.

        WebSocket API orderList.cancel: TRADE, weight 1.

        At least one of `order_list_id` and `list_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_list_id: `orderListId`, INT.
            list_client_order_id: `listClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#cancel-order-list-trade
        """
        return await self._call(
            ops.CANCEL_ORDER_LIST_WS,
            symbol=symbol,
            order_list_id=order_list_id,
            list_client_order_id=list_client_order_id,
            new_client_order_id=new_client_order_id,
            recv_window=recv_window,
        )

    async def current_open_order_lists(
        self, *, recv_window: Number | None = None
    ) -> ResponseList[models.CurrentOpenOrderLists]:
        """Current open Order lists.

        WebSocket API openOrderLists.status: USER_DATA, weight 6.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#current-open-order-lists-user_data
        """
        return await self._call(ops.CURRENT_OPEN_ORDER_LISTS, recv_window=recv_window)

    async def current_open_orders(
        self, *, symbol: str | None = None, recv_window: Number | None = None
    ) -> ResponseList[models.CurrentOpenOrdersWs[Num]]:
        """Current open orders.

        WebSocket API openOrders.status: USER_DATA, weight 6 if `symbol` is sent, 80 if `symbol` is not sent.

        Args:
            symbol: `symbol`, STRING, default: all.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#current-open-orders-user_data
        """
        return await self._call(ops.CURRENT_OPEN_ORDERS_WS, symbol=symbol, recv_window=recv_window)

    async def exchange_information(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        show_permission_sets: bool | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.ExchangeInformationWs[Num]:
        """Exchange information.

        WebSocket API exchangeInfo: NONE, weight 20.

        `symbol_status` cannot be sent with `symbol` or `symbols`.
        At most one of `symbol`, `symbols` and `permissions` can be sent.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            permissions: `permissions`, ARRAY of STRING.
            show_permission_sets: `showPermissionSets`, BOOLEAN, default True.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#exchange-information
        """
        return await self._call(
            ops.EXCHANGE_INFORMATION_WS,
            symbol=symbol,
            symbols=symbols,
            permissions=permissions,
            show_permission_sets=show_permission_sets,
            symbol_status=symbol_status,
        )

    async def historical_trades(
        self, *, symbol: str, from_id: int | None = None, limit: int | None = None
    ) -> ResponseList[models.HistoricalTrades[Num]]:
        """Historical trades.

        WebSocket API trades.historical: NONE, weight 25.

        Without `from_id`: most recent.

        Args:
            symbol: `symbol`, STRING.
            from_id: `fromId`, INT.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#historical-trades
        """
        return await self._call(ops.HISTORICAL_TRADES, symbol=symbol, from_id=from_id, limit=limit)

    async def klines(
        self,
        *,
        symbol: str,
        interval: Literal[
            "1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
        ],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        time_zone: str | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.Klines[Num]]:
        """Klines.

        WebSocket API klines: NONE, weight 2.

        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1s, 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            time_zone: `timeZone`, STRING, default 0.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#klines
        """
        return await self._call(
            ops.KLINES,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            time_zone=time_zone,
            limit=limit,
        )

    async def listing_all_subscriptions(self) -> ResponseList[models.ListingAllSubscriptions]:
        """Listing all subscriptions.

        WebSocket API session.subscriptions: NONE, weight 2.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#listing-all-subscriptions
        """
        return await self._call(ops.LISTING_ALL_SUBSCRIPTIONS)

    async def log_in_with_api_key(self, *, recv_window: Number | None = None) -> models.LogInWithApiKey:
        """Log in with API key.

        WebSocket API session.logon: SIGNED, weight 2.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#log-in-with-api-key-signed
        """
        return await self._call(ops.LOG_IN_WITH_API_KEY, recv_window=recv_window)

    async def log_out_of_the_session(self) -> models.LogOutOfTheSession:
        """Log out of the session.

        WebSocket API session.logout: NONE, weight 2.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#log-out-of-the-session
        """
        return await self._call(ops.LOG_OUT_OF_THE_SESSION)

    async def opo(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number | None = None,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        working_strategy_id: int | None = None,
        working_strategy_type: int | None = None,
        working_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        working_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        working_peg_offset_value: int | None = None,
        pending_type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        pending_side: Literal["BUY", "SELL"],
        pending_client_order_id: str | None = None,
        pending_price: Number | None = None,
        pending_stop_price: Number | None = None,
        pending_trailing_delta: Number | None = None,
        pending_iceberg_qty: Number | None = None,
        pending_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_strategy_id: int | None = None,
        pending_strategy_type: int | None = None,
        pending_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_peg_offset_value: int | None = None,
        recv_window: Number | None = None,
    ) -> models.Opo[Num]:
        """OPO.

        WebSocket API orderList.place.opo: TRADE, weight 1, 2 of the unfilled-order count.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER.
        `pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC or `pending_type` is LIMIT_MAKER.
        `working_price` can be left out if `working_peg_price_type` is sent.
        `working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all.
        `pending_peg_price_type`, `pending_peg_offset_value` and `pending_peg_offset_type` can be sent only if
        `pending_type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_peg_offset_type` and `pending_peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            working_strategy_id: `workingStrategyId`, LONG.
            working_strategy_type: `workingStrategyType`, INT, min 1000000.
            working_peg_price_type: `workingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            working_peg_offset_type: `workingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            working_peg_offset_value: `workingPegOffsetValue`, INT, max 100.
            pending_type: `pendingType`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT, LIMIT_MAKER.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_client_order_id: `pendingClientOrderId`, STRING, default: generated, unique.
            pending_price: `pendingPrice`, DECIMAL.
            pending_stop_price: `pendingStopPrice`, DECIMAL.
            pending_trailing_delta: `pendingTrailingDelta`, DECIMAL.
            pending_iceberg_qty: `pendingIcebergQty`, DECIMAL.
            pending_time_in_force: `pendingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_strategy_id: `pendingStrategyId`, LONG.
            pending_strategy_type: `pendingStrategyType`, INT, min 1000000.
            pending_peg_price_type: `pendingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_peg_offset_type: `pendingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_peg_offset_value: `pendingPegOffsetValue`, INT, max 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#opo-trade
        """
        return await self._call(
            ops.OPO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            working_strategy_id=working_strategy_id,
            working_strategy_type=working_strategy_type,
            working_peg_price_type=working_peg_price_type,
            working_peg_offset_type=working_peg_offset_type,
            working_peg_offset_value=working_peg_offset_value,
            pending_type=pending_type,
            pending_side=pending_side,
            pending_client_order_id=pending_client_order_id,
            pending_price=pending_price,
            pending_stop_price=pending_stop_price,
            pending_trailing_delta=pending_trailing_delta,
            pending_iceberg_qty=pending_iceberg_qty,
            pending_time_in_force=pending_time_in_force,
            pending_strategy_id=pending_strategy_id,
            pending_strategy_type=pending_strategy_type,
            pending_peg_price_type=pending_peg_price_type,
            pending_peg_offset_type=pending_peg_offset_type,
            pending_peg_offset_value=pending_peg_offset_value,
            recv_window=recv_window,
        )

    async def opoco(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number | None = None,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        working_strategy_id: int | None = None,
        working_strategy_type: int | None = None,
        working_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        working_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        working_peg_offset_value: int | None = None,
        pending_side: Literal["BUY", "SELL"],
        pending_above_type: Literal["STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"],
        pending_above_client_order_id: str | None = None,
        pending_above_price: Number | None = None,
        pending_above_stop_price: Number | None = None,
        pending_above_trailing_delta: Number | None = None,
        pending_above_iceberg_qty: Number | None = None,
        pending_above_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_above_strategy_id: int | None = None,
        pending_above_strategy_type: int | None = None,
        pending_above_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_above_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_above_peg_offset_value: int | None = None,
        pending_below_type: (
            Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"] | None
        ) = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Number | None = None,
        pending_below_stop_price: Number | None = None,
        pending_below_trailing_delta: Number | None = None,
        pending_below_iceberg_qty: Number | None = None,
        pending_below_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_below_strategy_id: int | None = None,
        pending_below_strategy_type: int | None = None,
        pending_below_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_below_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_below_peg_offset_value: int | None = None,
        recv_window: Number | None = None,
    ) -> models.Opoco[Num]:
        """OPOCO.

        WebSocket API orderList.place.opoco: TRADE, weight 1, 3 of the unfilled-order count.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER.
        `pending_above_price` can be sent only if `pending_above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or
        TAKE_PROFIT_LIMIT.
        `pending_above_stop_price` can be sent only if `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT or
        TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC or `pending_above_type` is
        LIMIT_MAKER.
        `pending_below_price` can be sent only if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_below_stop_price` can be sent only if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or
        TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        At least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if
        `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `working_price` can be left out if `working_peg_price_type` is sent.
        `working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all.
        `pending_above_peg_price_type`, `pending_above_peg_offset_value` and `pending_above_peg_offset_type` can be sent
        only if `pending_above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_above_peg_offset_type` and `pending_above_peg_offset_value` must be sent together or not at all.
        `pending_below_peg_price_type`, `pending_below_peg_offset_value` and `pending_below_peg_offset_type` can be sent
        only if `pending_below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_below_peg_offset_type` and `pending_below_peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            working_strategy_id: `workingStrategyId`, LONG.
            working_strategy_type: `workingStrategyType`, INT, min 1000000.
            working_peg_price_type: `workingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            working_peg_offset_type: `workingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            working_peg_offset_value: `workingPegOffsetValue`, INT, max 100.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_above_type: `pendingAboveType`, ENUM, one of STOP_LOSS_LIMIT, STOP_LOSS, LIMIT_MAKER, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT.
            pending_above_client_order_id: `pendingAboveClientOrderId`, STRING, default: generated, unique.
            pending_above_price: `pendingAbovePrice`, DECIMAL.
            pending_above_stop_price: `pendingAboveStopPrice`, DECIMAL.
            pending_above_trailing_delta: `pendingAboveTrailingDelta`, DECIMAL.
            pending_above_iceberg_qty: `pendingAboveIcebergQty`, DECIMAL.
            pending_above_time_in_force: `pendingAboveTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_above_strategy_id: `pendingAboveStrategyId`, LONG.
            pending_above_strategy_type: `pendingAboveStrategyType`, INT, min 1000000.
            pending_above_peg_price_type: `pendingAbovePegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_above_peg_offset_type: `pendingAbovePegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_above_peg_offset_value: `pendingAbovePegOffsetValue`, INT, max 100.
            pending_below_type: `pendingBelowType`, ENUM, one of STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT, LIMIT_MAKER.
            pending_below_client_order_id: `pendingBelowClientOrderId`, STRING, default: generated, unique.
            pending_below_price: `pendingBelowPrice`, DECIMAL.
            pending_below_stop_price: `pendingBelowStopPrice`, DECIMAL.
            pending_below_trailing_delta: `pendingBelowTrailingDelta`, DECIMAL.
            pending_below_iceberg_qty: `pendingBelowIcebergQty`, DECIMAL.
            pending_below_time_in_force: `pendingBelowTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_below_strategy_id: `pendingBelowStrategyId`, LONG.
            pending_below_strategy_type: `pendingBelowStrategyType`, INT, min 1000000.
            pending_below_peg_price_type: `pendingBelowPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_below_peg_offset_type: `pendingBelowPegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_below_peg_offset_value: `pendingBelowPegOffsetValue`, INT, max 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#opoco-trade
        """
        return await self._call(
            ops.OPOCO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            working_strategy_id=working_strategy_id,
            working_strategy_type=working_strategy_type,
            working_peg_price_type=working_peg_price_type,
            working_peg_offset_type=working_peg_offset_type,
            working_peg_offset_value=working_peg_offset_value,
            pending_side=pending_side,
            pending_above_type=pending_above_type,
            pending_above_client_order_id=pending_above_client_order_id,
            pending_above_price=pending_above_price,
            pending_above_stop_price=pending_above_stop_price,
            pending_above_trailing_delta=pending_above_trailing_delta,
            pending_above_iceberg_qty=pending_above_iceberg_qty,
            pending_above_time_in_force=pending_above_time_in_force,
            pending_above_strategy_id=pending_above_strategy_id,
            pending_above_strategy_type=pending_above_strategy_type,
            pending_above_peg_price_type=pending_above_peg_price_type,
            pending_above_peg_offset_type=pending_above_peg_offset_type,
            pending_above_peg_offset_value=pending_above_peg_offset_value,
            pending_below_type=pending_below_type,
            pending_below_client_order_id=pending_below_client_order_id,
            pending_below_price=pending_below_price,
            pending_below_stop_price=pending_below_stop_price,
            pending_below_trailing_delta=pending_below_trailing_delta,
            pending_below_iceberg_qty=pending_below_iceberg_qty,
            pending_below_time_in_force=pending_below_time_in_force,
            pending_below_strategy_id=pending_below_strategy_id,
            pending_below_strategy_type=pending_below_strategy_type,
            pending_below_peg_price_type=pending_below_peg_price_type,
            pending_below_peg_offset_type=pending_below_peg_offset_type,
            pending_below_peg_offset_value=pending_below_peg_offset_value,
            recv_window=recv_window,
        )

    @overload
    async def order_amend_keep_priority(
        self,
        *,
        symbol: str,
        order_id: int,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        new_qty: Number,
        recv_window: Number | None = None,
    ) -> models.OrderAmendKeepPriority[Num]: ...

    @overload
    async def order_amend_keep_priority(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str,
        new_client_order_id: str | None = None,
        new_qty: Number,
        recv_window: Number | None = None,
    ) -> models.OrderAmendKeepPriority[Num]: ...

    async def order_amend_keep_priority(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        new_qty: Number,
        recv_window: Number | None = None,
    ) -> models.OrderAmendKeepPriority[Num]:
        """Order Amend Keep Priority.

        WebSocket API order.amend.keepPriority: TRADE, weight 4, 0 of the unfilled-order count.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated.
            new_qty: `newQty`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#order-amend-keep-priority-trade
        """
        return await self._call(
            ops.ORDER_AMEND_KEEP_PRIORITY_WS,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            new_client_order_id=new_client_order_id,
            new_qty=new_qty,
            recv_window=recv_window,
        )

    async def order_book(
        self, *, symbol: str, limit: int | None = None, symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None
    ) -> models.OrderBookWs[Num]:
        """Order book.

        WebSocket API depth: NONE, weight 5 if `limit` is in [1,100], 25 if `limit` is in [101,500], 50 if `limit` is in
        [501,1000], 250 if `limit` is in [1001,5000].

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 5000, default 100.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#order-book
        """
        return await self._call(ops.ORDER_BOOK_WS, symbol=symbol, limit=limit, symbol_status=symbol_status)

    @overload
    @deprecated(
        "`place_new_oco` is deprecated; see https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-oco---deprecated-trade"
    )
    async def place_new_oco(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        price: Number,
        quantity: Number,
        list_client_order_id: str | None = None,
        limit_client_order_id: str | None = None,
        limit_iceberg_qty: Number | None = None,
        limit_strategy_id: int | None = None,
        limit_strategy_type: int | None = None,
        stop_price: Number,
        trailing_delta: int | None = None,
        stop_client_order_id: str | None = None,
        stop_limit_price: Number | None = None,
        stop_limit_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        stop_iceberg_qty: Number | None = None,
        stop_strategy_id: int | None = None,
        stop_strategy_type: int | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        recv_window: Number | None = None,
    ) -> models.PlaceNewOco[Num]: ...

    @overload
    @deprecated(
        "`place_new_oco` is deprecated; see https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-oco---deprecated-trade"
    )
    async def place_new_oco(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        price: Number,
        quantity: Number,
        list_client_order_id: str | None = None,
        limit_client_order_id: str | None = None,
        limit_iceberg_qty: Number | None = None,
        limit_strategy_id: int | None = None,
        limit_strategy_type: int | None = None,
        stop_price: Number | None = None,
        trailing_delta: int,
        stop_client_order_id: str | None = None,
        stop_limit_price: Number | None = None,
        stop_limit_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        stop_iceberg_qty: Number | None = None,
        stop_strategy_id: int | None = None,
        stop_strategy_type: int | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        recv_window: Number | None = None,
    ) -> models.PlaceNewOco[Num]: ...

    @deprecated(
        "`place_new_oco` is deprecated; see https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-oco---deprecated-trade"
    )
    async def place_new_oco(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        price: Number,
        quantity: Number,
        list_client_order_id: str | None = None,
        limit_client_order_id: str | None = None,
        limit_iceberg_qty: Number | None = None,
        limit_strategy_id: int | None = None,
        limit_strategy_type: int | None = None,
        stop_price: Number | None = None,
        trailing_delta: int | None = None,
        stop_client_order_id: str | None = None,
        stop_limit_price: Number | None = None,
        stop_limit_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        stop_iceberg_qty: Number | None = None,
        stop_strategy_id: int | None = None,
        stop_strategy_type: int | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        recv_window: Number | None = None,
    ) -> models.PlaceNewOco[Num]:
        """Place new OCO.

        WebSocket API orderList.place: TRADE, weight 1, 1 of the unfilled-order count.
        Deprecated.

        At least one of `stop_price` and `trailing_delta` must be sent.
        `stop_limit_time_in_force` must be GTC if `stop_iceberg_qty` is sent.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            price: `price`, DECIMAL.
            quantity: `quantity`, DECIMAL.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            limit_client_order_id: `limitClientOrderId`, STRING, default: generated, unique.
            limit_iceberg_qty: `limitIcebergQty`, DECIMAL.
            limit_strategy_id: `limitStrategyId`, LONG.
            limit_strategy_type: `limitStrategyType`, INT, min 1000000.
            stop_price: `stopPrice`, DECIMAL.
            trailing_delta: `trailingDelta`, INT.
            stop_client_order_id: `stopClientOrderId`, STRING, default: generated, unique.
            stop_limit_price: `stopLimitPrice`, DECIMAL.
            stop_limit_time_in_force: `stopLimitTimeInForce`, ENUM, one of GTC, IOC, FOK.
            stop_iceberg_qty: `stopIcebergQty`, DECIMAL.
            stop_strategy_id: `stopStrategyId`, LONG.
            stop_strategy_type: `stopStrategyType`, INT, min 1000000.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-oco---deprecated-trade
        """
        return await self._call(
            ops.PLACE_NEW_OCO,
            symbol=symbol,
            side=side,
            price=price,
            quantity=quantity,
            list_client_order_id=list_client_order_id,
            limit_client_order_id=limit_client_order_id,
            limit_iceberg_qty=limit_iceberg_qty,
            limit_strategy_id=limit_strategy_id,
            limit_strategy_type=limit_strategy_type,
            stop_price=stop_price,
            trailing_delta=trailing_delta,
            stop_client_order_id=stop_client_order_id,
            stop_limit_price=stop_limit_price,
            stop_limit_time_in_force=stop_limit_time_in_force,
            stop_iceberg_qty=stop_iceberg_qty,
            stop_strategy_id=stop_strategy_id,
            stop_strategy_type=stop_strategy_type,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            recv_window=recv_window,
        )

    async def place_new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        price: Number | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        stop_price: Number | None = None,
        trailing_delta: int | None = None,
        iceberg_qty: Number | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        recv_window: Number | None = None,
    ) -> models.PlaceNewOrder[Num]:
        """Place new order.

        WebSocket API order.place: TRADE, weight 1, 1 of the unfilled-order count.

        `peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or
        STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `peg_offset_type` and `peg_offset_value` must be sent together or not at all.
        `time_in_force` must be GTC if `iceberg_qty` is sent.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        `price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory if `type` is LIMIT_MAKER.
        `price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent.
        At least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        STOP_LOSS.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is STOP_LOSS_LIMIT.
        `price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        TAKE_PROFIT.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is TAKE_PROFIT_LIMIT.
        `price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            price: `price`, DECIMAL.
            quantity: `quantity`, DECIMAL.
            quote_order_qty: `quoteOrderQty`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT], else ACK.
            stop_price: `stopPrice`, DECIMAL.
            trailing_delta: `trailingDelta`, INT.
            iceberg_qty: `icebergQty`, DECIMAL.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            peg_price_type: `pegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            peg_offset_value: `pegOffsetValue`, INT, max 100.
            peg_offset_type: `pegOffsetType`, ENUM, one of PRICE_LEVEL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-order-trade
        """
        return await self._call(
            ops.PLACE_NEW_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            time_in_force=time_in_force,
            price=price,
            quantity=quantity,
            quote_order_qty=quote_order_qty,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            stop_price=stop_price,
            trailing_delta=trailing_delta,
            iceberg_qty=iceberg_qty,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            peg_price_type=peg_price_type,
            peg_offset_value=peg_offset_value,
            peg_offset_type=peg_offset_type,
            recv_window=recv_window,
        )

    async def place_new_order_list_oco(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        side: Literal["BUY", "SELL"],
        quantity: Number,
        above_type: Literal["STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"],
        above_client_order_id: str | None = None,
        above_iceberg_qty: int | None = None,
        above_price: Number | None = None,
        above_stop_price: Number | None = None,
        above_trailing_delta: int | None = None,
        above_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        above_strategy_id: int | None = None,
        above_strategy_type: int | None = None,
        above_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        above_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        above_peg_offset_value: int | None = None,
        below_type: Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        below_client_order_id: str | None = None,
        below_iceberg_qty: int | None = None,
        below_price: Number | None = None,
        below_stop_price: Number | None = None,
        below_trailing_delta: int | None = None,
        below_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        below_strategy_id: int | None = None,
        below_strategy_type: int | None = None,
        below_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        below_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        below_peg_offset_value: int | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        recv_window: Number | None = None,
    ) -> models.PlaceNewOrderListOco[Num]:
        """Place new Order list - OCO.

        WebSocket API orderList.place.oco: TRADE, weight 1, 2 of the unfilled-order count.

        `above_iceberg_qty` can be sent only if `above_time_in_force` is GTC.
        `above_price` can be sent only if `above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or TAKE_PROFIT_LIMIT.
        `above_stop_price` can be sent only if `above_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or
        TAKE_PROFIT_LIMIT.
        At least one of `above_stop_price` and `above_trailing_delta` must be sent if `above_type` is STOP_LOSS or
        STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `above_time_in_force` is mandatory if `above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `below_iceberg_qty` can be sent only if `below_time_in_force` is GTC.
        `below_stop_price` can be sent only if `below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or
        TAKE_PROFIT_LIMIT.
        At least one of `below_stop_price` and `below_trailing_delta` must be sent if `below_type` is STOP_LOSS or
        STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `below_time_in_force` is mandatory if `below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `above_peg_price_type`, `above_peg_offset_value` and `above_peg_offset_type` can be sent only if `above_type` is
        LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `above_peg_offset_type` and `above_peg_offset_value` must be sent together or not at all.
        `below_peg_price_type`, `below_peg_offset_value` and `below_peg_offset_type` can be sent only if `below_type` is
        LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `below_peg_offset_type` and `below_peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            side: `side`, ENUM, one of BUY, SELL.
            quantity: `quantity`, DECIMAL.
            above_type: `aboveType`, ENUM, one of STOP_LOSS_LIMIT, STOP_LOSS, LIMIT_MAKER, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT.
            above_client_order_id: `aboveClientOrderId`, STRING, default: generated, unique.
            above_iceberg_qty: `aboveIcebergQty`, LONG.
            above_price: `abovePrice`, DECIMAL.
            above_stop_price: `aboveStopPrice`, DECIMAL.
            above_trailing_delta: `aboveTrailingDelta`, LONG.
            above_time_in_force: `aboveTimeInForce`, ENUM, one of GTC, IOC, FOK.
            above_strategy_id: `aboveStrategyId`, LONG.
            above_strategy_type: `aboveStrategyType`, INT, min 1000000.
            above_peg_price_type: `abovePegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            above_peg_offset_type: `abovePegOffsetType`, ENUM, one of PRICE_LEVEL.
            above_peg_offset_value: `abovePegOffsetValue`, INT, max 100.
            below_type: `belowType`, ENUM, one of STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            below_client_order_id: `belowClientOrderId`, STRING.
            below_iceberg_qty: `belowIcebergQty`, LONG.
            below_price: `belowPrice`, DECIMAL.
            below_stop_price: `belowStopPrice`, DECIMAL.
            below_trailing_delta: `belowTrailingDelta`, LONG.
            below_time_in_force: `belowTimeInForce`, ENUM, one of GTC, IOC, FOK.
            below_strategy_id: `belowStrategyId`, LONG.
            below_strategy_type: `belowStrategyType`, INT, min 1000000.
            below_peg_price_type: `belowPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            below_peg_offset_type: `belowPegOffsetType`, ENUM, one of PRICE_LEVEL.
            below_peg_offset_value: `belowPegOffsetValue`, INT, max 100.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-order-list---oco-trade
        """
        return await self._call(
            ops.PLACE_NEW_ORDER_LIST_OCO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            side=side,
            quantity=quantity,
            above_type=above_type,
            above_client_order_id=above_client_order_id,
            above_iceberg_qty=above_iceberg_qty,
            above_price=above_price,
            above_stop_price=above_stop_price,
            above_trailing_delta=above_trailing_delta,
            above_time_in_force=above_time_in_force,
            above_strategy_id=above_strategy_id,
            above_strategy_type=above_strategy_type,
            above_peg_price_type=above_peg_price_type,
            above_peg_offset_type=above_peg_offset_type,
            above_peg_offset_value=above_peg_offset_value,
            below_type=below_type,
            below_client_order_id=below_client_order_id,
            below_iceberg_qty=below_iceberg_qty,
            below_price=below_price,
            below_stop_price=below_stop_price,
            below_trailing_delta=below_trailing_delta,
            below_time_in_force=below_time_in_force,
            below_strategy_id=below_strategy_id,
            below_strategy_type=below_strategy_type,
            below_peg_price_type=below_peg_price_type,
            below_peg_offset_type=below_peg_offset_type,
            below_peg_offset_value=below_peg_offset_value,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            recv_window=recv_window,
        )

    async def place_new_order_list_oto(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number | None = None,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        working_strategy_id: int | None = None,
        working_strategy_type: int | None = None,
        working_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        working_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        working_peg_offset_value: int | None = None,
        pending_type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        pending_side: Literal["BUY", "SELL"],
        pending_client_order_id: str | None = None,
        pending_price: Number | None = None,
        pending_stop_price: Number | None = None,
        pending_trailing_delta: Number | None = None,
        pending_quantity: Number,
        pending_iceberg_qty: Number | None = None,
        pending_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_strategy_id: int | None = None,
        pending_strategy_type: int | None = None,
        pending_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_peg_offset_value: int | None = None,
        recv_window: Number | None = None,
    ) -> models.PlaceNewOrderListOto[Num]:
        """Place new Order list - OTO.

        WebSocket API orderList.place.oto: TRADE, weight 1, 2 of the unfilled-order count.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER.
        `pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC or `pending_type` is LIMIT_MAKER.
        `working_time_in_force` is mandatory if `working_type` is LIMIT.
        `pending_time_in_force` is mandatory if `pending_type` is LIMIT.
        `pending_price` is mandatory if `pending_type` is LIMIT and `pending_peg_price_type` is not sent.
        At least one of `pending_stop_price` and `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS or
        TAKE_PROFIT.
        `pending_time_in_force` is mandatory and at least one of `pending_stop_price` and `pending_trailing_delta` must
        be sent if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_price` is mandatory if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and
        `pending_peg_price_type` is not sent.
        `working_price` can be left out if `working_peg_price_type` is sent.
        `working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all.
        `pending_peg_price_type`, `pending_peg_offset_value` and `pending_peg_offset_type` can be sent only if
        `pending_type` is LIMIT or LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_peg_offset_type` and `pending_peg_offset_value` must be sent together or not at all.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            working_strategy_id: `workingStrategyId`, LONG.
            working_strategy_type: `workingStrategyType`, INT, min 1000000.
            working_peg_price_type: `workingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            working_peg_offset_type: `workingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            working_peg_offset_value: `workingPegOffsetValue`, INT, max 100.
            pending_type: `pendingType`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT, LIMIT_MAKER.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_client_order_id: `pendingClientOrderId`, STRING, default: generated, unique.
            pending_price: `pendingPrice`, DECIMAL.
            pending_stop_price: `pendingStopPrice`, DECIMAL.
            pending_trailing_delta: `pendingTrailingDelta`, DECIMAL.
            pending_quantity: `pendingQuantity`, DECIMAL.
            pending_iceberg_qty: `pendingIcebergQty`, DECIMAL.
            pending_time_in_force: `pendingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_strategy_id: `pendingStrategyId`, LONG.
            pending_strategy_type: `pendingStrategyType`, INT, min 1000000.
            pending_peg_offset_type: `pendingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_peg_price_type: `pendingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_peg_offset_value: `pendingPegOffsetValue`, INT, max 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-order-list---oto-trade
        """
        return await self._call(
            ops.PLACE_NEW_ORDER_LIST_OTO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            working_strategy_id=working_strategy_id,
            working_strategy_type=working_strategy_type,
            working_peg_price_type=working_peg_price_type,
            working_peg_offset_type=working_peg_offset_type,
            working_peg_offset_value=working_peg_offset_value,
            pending_type=pending_type,
            pending_side=pending_side,
            pending_client_order_id=pending_client_order_id,
            pending_price=pending_price,
            pending_stop_price=pending_stop_price,
            pending_trailing_delta=pending_trailing_delta,
            pending_quantity=pending_quantity,
            pending_iceberg_qty=pending_iceberg_qty,
            pending_time_in_force=pending_time_in_force,
            pending_strategy_id=pending_strategy_id,
            pending_strategy_type=pending_strategy_type,
            pending_peg_offset_type=pending_peg_offset_type,
            pending_peg_price_type=pending_peg_price_type,
            pending_peg_offset_value=pending_peg_offset_value,
            recv_window=recv_window,
        )

    async def place_new_order_list_otoco(
        self,
        *,
        symbol: str,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number | None = None,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        working_strategy_id: int | None = None,
        working_strategy_type: int | None = None,
        working_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        working_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        working_peg_offset_value: int | None = None,
        pending_side: Literal["BUY", "SELL"],
        pending_quantity: Number,
        pending_above_type: Literal["STOP_LOSS_LIMIT", "STOP_LOSS", "LIMIT_MAKER", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"],
        pending_above_client_order_id: str | None = None,
        pending_above_price: Number | None = None,
        pending_above_stop_price: Number | None = None,
        pending_above_trailing_delta: Number | None = None,
        pending_above_iceberg_qty: Number | None = None,
        pending_above_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_above_strategy_id: int | None = None,
        pending_above_strategy_type: int | None = None,
        pending_above_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_above_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_above_peg_offset_value: int | None = None,
        pending_below_type: (
            Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"] | None
        ) = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Number | None = None,
        pending_below_stop_price: Number | None = None,
        pending_below_trailing_delta: Number | None = None,
        pending_below_iceberg_qty: Number | None = None,
        pending_below_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_below_strategy_id: int | None = None,
        pending_below_strategy_type: int | None = None,
        pending_below_peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        pending_below_peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        pending_below_peg_offset_value: int | None = None,
        recv_window: Number | None = None,
    ) -> models.PlaceNewOrderListOtoco[Num]:
        """Place new Order list - OTOCO.

        WebSocket API orderList.place.otoco: TRADE, weight 1, 3 of the unfilled-order count.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC or `working_type` is LIMIT_MAKER.
        `pending_above_price` can be sent only if `pending_above_type` is STOP_LOSS_LIMIT or LIMIT_MAKER or
        TAKE_PROFIT_LIMIT.
        `pending_above_stop_price` can be sent only if `pending_above_type` is STOP_LOSS or STOP_LOSS_LIMIT or
        TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC or `pending_above_type` is
        LIMIT_MAKER.
        `pending_below_stop_price` can be sent only if `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or
        TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        At least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if
        `pending_below_type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `working_time_in_force` is mandatory if `working_type` is LIMIT.
        `pending_above_price` is mandatory if `pending_above_type` is LIMIT_MAKER and `pending_above_peg_price_type` is
        not sent.
        At least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if
        `pending_above_type` is STOP_LOSS or TAKE_PROFIT.
        `pending_above_time_in_force` is mandatory and at least one of `pending_above_stop_price` and
        `pending_above_trailing_delta` must be sent if `pending_above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_above_price` is mandatory if `pending_above_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and
        `pending_above_peg_price_type` is not sent.
        At least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if
        `pending_below_type` is STOP_LOSS or TAKE_PROFIT.
        `pending_below_time_in_force` is mandatory and at least one of `pending_below_stop_price` and
        `pending_below_trailing_delta` must be sent if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_below_price` is mandatory if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT and
        `pending_below_peg_price_type` is not sent.
        `working_price` can be left out if `working_peg_price_type` is sent.
        `working_peg_offset_type` and `working_peg_offset_value` must be sent together or not at all.
        `pending_above_peg_price_type`, `pending_above_peg_offset_value` and `pending_above_peg_offset_type` can be sent
        only if `pending_above_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_above_peg_offset_type` and `pending_above_peg_offset_value` must be sent together or not at all.
        `pending_below_peg_price_type`, `pending_below_peg_offset_value` and `pending_below_peg_offset_type` can be sent
        only if `pending_below_type` is LIMIT_MAKER or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `pending_below_peg_offset_type` and `pending_below_peg_offset_value` must be sent together or not at all.
        `pending_below_iceberg_qty` can be sent only if `pending_below_time_in_force` is GTC.
        `pending_below_price` can be sent only if `pending_below_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT or
        LIMIT_MAKER.

        Args:
            symbol: `symbol`, STRING.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            working_strategy_id: `workingStrategyId`, LONG.
            working_strategy_type: `workingStrategyType`, INT, min 1000000.
            working_peg_price_type: `workingPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            working_peg_offset_type: `workingPegOffsetType`, ENUM, one of PRICE_LEVEL.
            working_peg_offset_value: `workingPegOffsetValue`, INT, max 100.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_quantity: `pendingQuantity`, DECIMAL.
            pending_above_type: `pendingAboveType`, ENUM, one of STOP_LOSS_LIMIT, STOP_LOSS, LIMIT_MAKER, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT.
            pending_above_client_order_id: `pendingAboveClientOrderId`, STRING, default: generated, unique.
            pending_above_price: `pendingAbovePrice`, DECIMAL.
            pending_above_stop_price: `pendingAboveStopPrice`, DECIMAL.
            pending_above_trailing_delta: `pendingAboveTrailingDelta`, DECIMAL.
            pending_above_iceberg_qty: `pendingAboveIcebergQty`, DECIMAL.
            pending_above_time_in_force: `pendingAboveTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_above_strategy_id: `pendingAboveStrategyId`, LONG.
            pending_above_strategy_type: `pendingAboveStrategyType`, INT, min 1000000.
            pending_above_peg_price_type: `pendingAbovePegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_above_peg_offset_type: `pendingAbovePegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_above_peg_offset_value: `pendingAbovePegOffsetValue`, INT, max 100.
            pending_below_type: `pendingBelowType`, ENUM, one of STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT,
                TAKE_PROFIT_LIMIT, LIMIT_MAKER.
            pending_below_client_order_id: `pendingBelowClientOrderId`, STRING, default: generated, unique.
            pending_below_price: `pendingBelowPrice`, DECIMAL.
            pending_below_stop_price: `pendingBelowStopPrice`, DECIMAL.
            pending_below_trailing_delta: `pendingBelowTrailingDelta`, DECIMAL.
            pending_below_iceberg_qty: `pendingBelowIcebergQty`, DECIMAL.
            pending_below_time_in_force: `pendingBelowTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_below_strategy_id: `pendingBelowStrategyId`, LONG.
            pending_below_strategy_type: `pendingBelowStrategyType`, INT, min 1000000.
            pending_below_peg_price_type: `pendingBelowPegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            pending_below_peg_offset_type: `pendingBelowPegOffsetType`, ENUM, one of PRICE_LEVEL.
            pending_below_peg_offset_value: `pendingBelowPegOffsetValue`, INT, max 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-order-list---otoco-trade
        """
        return await self._call(
            ops.PLACE_NEW_ORDER_LIST_OTOCO,
            symbol=symbol,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            working_strategy_id=working_strategy_id,
            working_strategy_type=working_strategy_type,
            working_peg_price_type=working_peg_price_type,
            working_peg_offset_type=working_peg_offset_type,
            working_peg_offset_value=working_peg_offset_value,
            pending_side=pending_side,
            pending_quantity=pending_quantity,
            pending_above_type=pending_above_type,
            pending_above_client_order_id=pending_above_client_order_id,
            pending_above_price=pending_above_price,
            pending_above_stop_price=pending_above_stop_price,
            pending_above_trailing_delta=pending_above_trailing_delta,
            pending_above_iceberg_qty=pending_above_iceberg_qty,
            pending_above_time_in_force=pending_above_time_in_force,
            pending_above_strategy_id=pending_above_strategy_id,
            pending_above_strategy_type=pending_above_strategy_type,
            pending_above_peg_price_type=pending_above_peg_price_type,
            pending_above_peg_offset_type=pending_above_peg_offset_type,
            pending_above_peg_offset_value=pending_above_peg_offset_value,
            pending_below_type=pending_below_type,
            pending_below_client_order_id=pending_below_client_order_id,
            pending_below_price=pending_below_price,
            pending_below_stop_price=pending_below_stop_price,
            pending_below_trailing_delta=pending_below_trailing_delta,
            pending_below_iceberg_qty=pending_below_iceberg_qty,
            pending_below_time_in_force=pending_below_time_in_force,
            pending_below_strategy_id=pending_below_strategy_id,
            pending_below_strategy_type=pending_below_strategy_type,
            pending_below_peg_price_type=pending_below_peg_price_type,
            pending_below_peg_offset_type=pending_below_peg_offset_type,
            pending_below_peg_offset_value=pending_below_peg_offset_value,
            recv_window=recv_window,
        )

    async def place_new_order_using_sor(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        price: Number | None = None,
        quantity: Number,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        iceberg_qty: Number | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        recv_window: Number | None = None,
    ) -> ResponseList[models.PlaceNewOrderUsingSor[Num]]:
        """Place new order using SOR.

        WebSocket API sor.order.place: TRADE, weight 1, 1 of the unfilled-order count.

        `time_in_force` can be sent only if `type` is LIMIT.
        `price` can be sent only if `type` is LIMIT.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            price: `price`, DECIMAL.
            quantity: `quantity`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT].
            iceberg_qty: `icebergQty`, DECIMAL.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#place-new-order-using-sor-trade
        """
        return await self._call(
            ops.PLACE_NEW_ORDER_USING_SOR,
            symbol=symbol,
            side=side,
            type=type,
            time_in_force=time_in_force,
            price=price,
            quantity=quantity,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            iceberg_qty=iceberg_qty,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            recv_window=recv_window,
        )

    @overload
    async def query_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: Number | None = None
    ) -> models.QueryOrderWs[Num]: ...

    @overload
    async def query_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: Number | None = None
    ) -> models.QueryOrderWs[Num]: ...

    async def query_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: Number | None = None,
    ) -> models.QueryOrderWs[Num]:
        """Query order.

        WebSocket API order.status: USER_DATA, weight 4.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#query-order-user_data
        """
        return await self._call(
            ops.QUERY_ORDER_WS,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    @overload
    async def query_order_list(
        self, *, orig_client_order_id: str | None = None, order_list_id: int, recv_window: Number | None = None
    ) -> models.QueryOrderListWs: ...

    @overload
    async def query_order_list(
        self, *, orig_client_order_id: str, order_list_id: int | None = None, recv_window: Number | None = None
    ) -> models.QueryOrderListWs: ...

    async def query_order_list(
        self,
        *,
        orig_client_order_id: str | None = None,
        order_list_id: int | None = None,
        recv_window: Number | None = None,
    ) -> models.QueryOrderListWs:
        """Query Order list.

        WebSocket API orderList.status: USER_DATA, weight 4.

        At least one of `order_list_id` and `orig_client_order_id` must be sent.
        `orig_client_order_id` prevails over `order_list_id`.

        Args:
            orig_client_order_id: `origClientOrderId`, STRING.
            order_list_id: `orderListId`, INT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#query-order-list-user_data
        """
        return await self._call(
            ops.QUERY_ORDER_LIST_WS,
            orig_client_order_id=orig_client_order_id,
            order_list_id=order_list_id,
            recv_window=recv_window,
        )

    async def query_session_status(self) -> models.QuerySessionStatus:
        """Query session status.

        WebSocket API session.status: NONE, weight 2.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#query-session-status
        """
        return await self._call(ops.QUERY_SESSION_STATUS)

    async def recent_trades(self, *, symbol: str, limit: int | None = None) -> ResponseList[models.RecentTrades[Num]]:
        """Recent trades.

        WebSocket API trades.recent: NONE, weight 25.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#recent-trades
        """
        return await self._call(ops.RECENT_TRADES, symbol=symbol, limit=limit)

    @overload
    async def rolling_window_price_change_statistics(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        window_size: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.RollingWindowPriceChangeStatisticsWs[Num] | list[models.RollingWindowPriceChangeStatisticsWs[Num]]: ...

    @overload
    async def rolling_window_price_change_statistics(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str],
        type: Literal["FULL", "MINI"] | None = None,
        window_size: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.RollingWindowPriceChangeStatisticsWs[Num] | list[models.RollingWindowPriceChangeStatisticsWs[Num]]: ...

    async def rolling_window_price_change_statistics(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        window_size: (
            Literal[
                "1m",
                "2m",
                "3m",
                "4m",
                "5m",
                "6m",
                "7m",
                "8m",
                "9m",
                "10m",
                "11m",
                "12m",
                "13m",
                "14m",
                "15m",
                "16m",
                "17m",
                "18m",
                "19m",
                "20m",
                "21m",
                "22m",
                "23m",
                "24m",
                "25m",
                "26m",
                "27m",
                "28m",
                "29m",
                "30m",
                "31m",
                "32m",
                "33m",
                "34m",
                "35m",
                "36m",
                "37m",
                "38m",
                "39m",
                "40m",
                "41m",
                "42m",
                "43m",
                "44m",
                "45m",
                "46m",
                "47m",
                "48m",
                "49m",
                "50m",
                "51m",
                "52m",
                "53m",
                "54m",
                "55m",
                "56m",
                "57m",
                "58m",
                "59m",
                "1h",
                "2h",
                "3h",
                "4h",
                "5h",
                "6h",
                "7h",
                "8h",
                "9h",
                "10h",
                "11h",
                "12h",
                "13h",
                "14h",
                "15h",
                "16h",
                "17h",
                "18h",
                "19h",
                "20h",
                "21h",
                "22h",
                "23h",
                "1d",
                "2d",
                "3d",
                "4d",
                "5d",
                "6d",
                "7d",
            ]
            | None
        ) = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.RollingWindowPriceChangeStatisticsWs[Num] | list[models.RollingWindowPriceChangeStatisticsWs[Num]]:
        """Rolling window price change statistics.

        WebSocket API ticker: NONE, weight 4 if `symbol` is sent, 4 for each of `symbols` if the count of `symbols` is
        in [1,50], 200 if the count of `symbols` is in [51,100].

        At least one of `symbol` and `symbols` must be sent.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING, max elements 200.
            type: `type`, ENUM, one of FULL, MINI, default FULL.
            window_size: `windowSize`, ENUM, one of 1m, 2m, 3m, 4m, 5m, 6m, 7m, 8m, 9m, 10m, 11m, 12m, 13m, 14m, 15m,
                16m, 17m, 18m, 19m, 20m, 21m, 22m, 23m, 24m, 25m, 26m, 27m, 28m, 29m, 30m, 31m, 32m, 33m, 34m, 35m, 36m,
                37m, 38m, 39m, 40m, 41m, 42m, 43m, 44m, 45m, 46m, 47m, 48m, 49m, 50m, 51m, 52m, 53m, 54m, 55m, 56m, 57m,
                58m, 59m, 1h, 2h, 3h, 4h, 5h, 6h, 7h, 8h, 9h, 10h, 11h, 12h, 13h, 14h, 15h, 16h, 17h, 18h, 19h, 20h,
                21h, 22h, 23h, 1d, 2d, 3d, 4d, 5d, 6d, 7d, default 1d.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#rolling-window-price-change-statistics
        """
        return await self._call(
            ops.ROLLING_WINDOW_PRICE_CHANGE_STATISTICS_WS,
            symbol=symbol,
            symbols=symbols,
            type=type,
            window_size=window_size,
            symbol_status=symbol_status,
        )

    async def subscribe_to_user_data_stream(self) -> models.SubscribeToUserDataStream:
        """Subscribe to User Data Stream.

        WebSocket API userDataStream.subscribe: USER_STREAM, weight 2.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#subscribe-to-user-data-stream-user_stream
        """
        return await self._call(ops.SUBSCRIBE_TO_USER_DATA_STREAM)

    async def subscribe_to_user_data_stream_through_signature_subscription(
        self, *, recv_window: Number | None = None
    ) -> models.SubscribeToUserDataStreamThroughSignatureSubscription:
        """Subscribe to User Data Stream through signature subscription.

        WebSocket API userDataStream.subscribe.signature: USER_STREAM, weight 2.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#subscribe-to-user-data-stream-through-signature-subscription-user_stream
        """
        return await self._call(
            ops.SUBSCRIBE_TO_USER_DATA_STREAM_THROUGH_SIGNATURE_SUBSCRIPTION, recv_window=recv_window
        )

    async def symbol_order_book_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.SymbolOrderBookTickerWs[Num] | list[models.SymbolOrderBookTickerWs[Num]]:
        """Symbol order book ticker.

        WebSocket API ticker.book: NONE, weight 2 if `symbol` is sent, 4 if `symbols` is sent, 4 if `symbol` is not sent
        and `symbols` is not sent.

        At most one of `symbol` and `symbols` can be sent.
        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#symbol-order-book-ticker
        """
        return await self._call(
            ops.SYMBOL_ORDER_BOOK_TICKER_WS, symbol=symbol, symbols=symbols, symbol_status=symbol_status
        )

    async def symbol_price_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.SymbolPriceTickerWs[Num] | list[models.SymbolPriceTickerWs[Num]]:
        """Symbol price ticker.

        WebSocket API ticker.price: NONE, weight 2 if `symbol` is sent, 4 if `symbols` is sent, 4 if `symbol` is not
        sent and `symbols` is not sent.

        At most one of `symbol` and `symbols` can be sent.
        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#symbol-price-ticker
        """
        return await self._call(ops.SYMBOL_PRICE_TICKER_WS, symbol=symbol, symbols=symbols, symbol_status=symbol_status)

    async def test_new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        price: Number | None = None,
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        stop_price: Number | None = None,
        trailing_delta: int | None = None,
        iceberg_qty: Number | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        peg_price_type: Literal["PRIMARY_PEG", "MARKET_PEG"] | None = None,
        peg_offset_value: int | None = None,
        peg_offset_type: Literal["PRICE_LEVEL"] | None = None,
        compute_commission_rates: bool | None = None,
        recv_window: Number | None = None,
    ) -> models.TestNewOrderWs[Num]:
        """Test new order.

        WebSocket API order.test: TRADE, weight 20 if `compute_commission_rates` is sent, 1 if
        `compute_commission_rates` is not sent.

        `peg_price_type`, `peg_offset_value` and `peg_offset_type` can be sent only if `type` is LIMIT or LIMIT_MAKER or
        STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `peg_offset_type` and `peg_offset_value` must be sent together or not at all.
        `time_in_force` must be GTC if `iceberg_qty` is sent.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        `price` is mandatory if `type` is LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory if `type` is LIMIT_MAKER.
        `price` is mandatory if `type` is LIMIT_MAKER and `peg_price_type` is not sent.
        At least one of `quantity` and `quote_order_qty` must be sent if `type` is MARKET.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        STOP_LOSS.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is STOP_LOSS_LIMIT.
        `price` is mandatory if `type` is STOP_LOSS_LIMIT and `peg_price_type` is not sent.
        `quantity` is mandatory and at least one of `stop_price` and `trailing_delta` must be sent if `type` is
        TAKE_PROFIT.
        `time_in_force` and `quantity` are mandatory and at least one of `stop_price` and `trailing_delta` must be sent
        if `type` is TAKE_PROFIT_LIMIT.
        `price` is mandatory if `type` is TAKE_PROFIT_LIMIT and `peg_price_type` is not sent.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            price: `price`, DECIMAL.
            quantity: `quantity`, DECIMAL.
            quote_order_qty: `quoteOrderQty`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT], else ACK.
            stop_price: `stopPrice`, DECIMAL.
            trailing_delta: `trailingDelta`, INT.
            iceberg_qty: `icebergQty`, DECIMAL.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            peg_price_type: `pegPriceType`, ENUM, one of PRIMARY_PEG, MARKET_PEG.
            peg_offset_value: `pegOffsetValue`, INT, max 100.
            peg_offset_type: `pegOffsetType`, ENUM, one of PRICE_LEVEL.
            compute_commission_rates: `computeCommissionRates`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#test-new-order-trade
        """
        return await self._call(
            ops.TEST_NEW_ORDER_WS,
            symbol=symbol,
            side=side,
            type=type,
            time_in_force=time_in_force,
            price=price,
            quantity=quantity,
            quote_order_qty=quote_order_qty,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            stop_price=stop_price,
            trailing_delta=trailing_delta,
            iceberg_qty=iceberg_qty,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            peg_price_type=peg_price_type,
            peg_offset_value=peg_offset_value,
            peg_offset_type=peg_offset_type,
            compute_commission_rates=compute_commission_rates,
            recv_window=recv_window,
        )

    async def test_new_order_using_sor(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        price: Number | None = None,
        quantity: Number,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        iceberg_qty: Number | None = None,
        strategy_id: int | None = None,
        strategy_type: int | None = None,
        self_trade_prevention_mode: (
            Literal["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"] | None
        ) = None,
        compute_commission_rates: bool | None = None,
        recv_window: Number | None = None,
    ) -> models.TestNewOrderUsingSorWs[Num]:
        """Test new order using SOR.

        WebSocket API sor.order.test: TRADE, weight 20 if `compute_commission_rates` is sent, 1 if
        `compute_commission_rates` is not sent.

        `time_in_force` can be sent only if `type` is LIMIT.
        `price` can be sent only if `type` is LIMIT.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            price: `price`, DECIMAL.
            quantity: `quantity`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT].
            iceberg_qty: `icebergQty`, DECIMAL.
            strategy_id: `strategyId`, LONG.
            strategy_type: `strategyType`, INT, min 1000000.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_MAKER, EXPIRE_TAKER,
                EXPIRE_BOTH, DECREMENT, TRANSFER.
            compute_commission_rates: `computeCommissionRates`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#test-new-order-using-sor-trade
        """
        return await self._call(
            ops.TEST_NEW_ORDER_USING_SOR_WS,
            symbol=symbol,
            side=side,
            type=type,
            time_in_force=time_in_force,
            price=price,
            quantity=quantity,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            iceberg_qty=iceberg_qty,
            strategy_id=strategy_id,
            strategy_type=strategy_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            compute_commission_rates=compute_commission_rates,
            recv_window=recv_window,
        )

    async def ticker_price_change_statistics24_hr(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.TickerPriceChangeStatistics24HrWs[Num] | list[models.TickerPriceChangeStatistics24HrWs[Num]]:
        """24hr ticker price change statistics.

        WebSocket API ticker.24hr: NONE, weight 2 if `symbol` is sent, 2 if the count of `symbols` is in [1,20], 40 if
        the count of `symbols` is in [21,100], 80 if the count of `symbols` is in [101,], 80 if `symbol` is not sent and
        `symbols` is not sent.

        At most one of `symbol` and `symbols` can be sent.
        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            type: `type`, ENUM, one of FULL, MINI, default FULL.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#24hr-ticker-price-change-statistics
        """
        return await self._call(
            ops.TICKER_PRICE_CHANGE_STATISTICS24_HR_WS,
            symbol=symbol,
            symbols=symbols,
            type=type,
            symbol_status=symbol_status,
        )

    @overload
    async def trading_day_ticker(
        self,
        *,
        symbol: str,
        symbols: Sequence[str] | None = None,
        time_zone: str | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.TradingDayTickerWs[Num] | list[models.TradingDayTickerWs2[Num]]: ...

    @overload
    async def trading_day_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str],
        time_zone: str | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.TradingDayTickerWs[Num] | list[models.TradingDayTickerWs2[Num]]: ...

    async def trading_day_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        time_zone: str | None = None,
        type: Literal["FULL", "MINI"] | None = None,
        symbol_status: Literal["TRADING", "HALT", "BREAK"] | None = None,
    ) -> models.TradingDayTickerWs[Num] | list[models.TradingDayTickerWs2[Num]]:
        """Trading Day Ticker.

        WebSocket API ticker.tradingDay: NONE, weight 4 if `symbol` is sent, 4 for each of `symbols`, at most 200 if
        `symbols` is sent.

        At least one of `symbol` and `symbols` must be sent.

        Args:
            symbol: `symbol`, STRING.
            symbols: `symbols`, ARRAY of STRING.
            time_zone: `timeZone`, STRING, default 0.
            type: `type`, ENUM, one of FULL, MINI, default FULL.
            symbol_status: `symbolStatus`, ENUM, one of TRADING, HALT, BREAK.

        Raises:
            ApiError: -1220 SYMBOL_DOES_NOT_MATCH_STATUS

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#trading-day-ticker
        """
        return await self._call(
            ops.TRADING_DAY_TICKER_WS,
            symbol=symbol,
            symbols=symbols,
            time_zone=time_zone,
            type=type,
            symbol_status=symbol_status,
        )

    async def unfilled_order_count(
        self, *, recv_window: Number | None = None
    ) -> ResponseList[models.UnfilledOrderCount]:
        """Unfilled Order Count.

        WebSocket API account.rateLimits.orders: USER_DATA, weight 40.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#unfilled-order-count-user_data
        """
        return await self._call(ops.UNFILLED_ORDER_COUNT, recv_window=recv_window)

    async def unsubscribe_from_user_data_stream(self, *, subscription_id: int | None = None) -> ResponseDict[Any]:
        """Unsubscribe from User Data Stream.

        WebSocket API userDataStream.unsubscribe: NONE, weight 2.

        Args:
            subscription_id: `subscriptionId`, INT.

        https://developers.binance.com/docs/binance-spot-api-docs/web-socket-api#unsubscribe-from-user-data-stream
        """
        return await self._call(ops.UNSUBSCRIBE_FROM_USER_DATA_STREAM, subscription_id=subscription_id)
