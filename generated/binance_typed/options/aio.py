"""The asynchronous clients of Options."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseDict, ResponseList
from ..runtime.rest_async import AsyncRestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import AsyncRestSettings


class AsyncOptions(AsyncRestClient, Generic[Num]):
    """REST of Options, asynchronous."""

    _product = "options"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncOptions[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncOptions[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncOptions[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def accept_block_trade_order(
        self, *, block_order_matching_key: str, recv_window: int | None = None
    ) -> models.AcceptBlockTradeOrder[Num]:
        """Accept Block Trade Order.

        POST /eapi/v1/block/order/execute: TRADE, weight 5.

        Args:
            block_order_matching_key: `blockOrderMatchingKey`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Accept-Block-Trade-Order
        """
        return await self._call(
            ops.ACCEPT_BLOCK_TRADE_ORDER, block_order_matching_key=block_order_matching_key, recv_window=recv_window
        )

    async def account_block_trade_list(
        self,
        *,
        end_time: int | datetime | None = None,
        start_time: int | datetime | None = None,
        underlying: str | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AccountBlockTradeList]:
        """Account Block Trade List.

        GET /eapi/v1/block/user-trades: USER_DATA, weight 5.

        Args:
            end_time: `endTime`, LONG, in milliseconds.
            start_time: `startTime`, LONG, in milliseconds.
            underlying: `underlying`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Account-Block-Trade-List
        """
        return await self._call(
            ops.ACCOUNT_BLOCK_TRADE_LIST,
            end_time=end_time,
            start_time=start_time,
            underlying=underlying,
            recv_window=recv_window,
        )

    async def account_funding_flow(
        self,
        *,
        currency: Literal["USDT"],
        record_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AccountFundingFlow[Num]]:
        """Account Funding Flow.

        GET /eapi/v1/bill: USER_DATA, weight 1.

        Without `record_id`: most recent.

        Args:
            currency: `currency`, STRING, one of USDT.
            record_id: `recordId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/account/Account-Funding-Flow
        """
        return await self._call(
            ops.ACCOUNT_FUNDING_FLOW,
            currency=currency,
            record_id=record_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def account_trade_list(
        self,
        *,
        symbol: str | None = None,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AccountTradeList[Num]]:
        """Account Trade List.

        GET /eapi/v1/userTrades: USER_DATA, weight 5.

        Without `from_id`: most recent.

        Args:
            symbol: `symbol`, STRING.
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Account-Trade-List
        """
        return await self._call(
            ops.ACCOUNT_TRADE_LIST,
            symbol=symbol,
            from_id=from_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def auto_cancel_all_open_orders_heartbeat(
        self, *, underlyings: Sequence[str], recv_window: int | None = None
    ) -> models.AutoCancelAllOpenOrdersHeartbeat:
        """Auto-Cancel All Open Orders (Kill-Switch) Heartbeat.

        POST /eapi/v1/countdownCancelAllHeartBeat: TRADE, weight 10.

        Args:
            underlyings: `underlyings`, ARRAY of STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Auto-Cancel-All-Open-Orders-Heartbeat
        """
        return await self._call(
            ops.AUTO_CANCEL_ALL_OPEN_ORDERS_HEARTBEAT, underlyings=underlyings, recv_window=recv_window
        )

    async def cancel_all_option_orders_by_underlying(
        self, *, underlying: str, recv_window: int | None = None
    ) -> models.CancelAllOptionOrdersByUnderlying:
        """Cancel All Option Orders By Underlying.

        DELETE /eapi/v1/allOpenOrdersByUnderlying: TRADE, weight 1.

        Args:
            underlying: `underlying`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Cancel-All-Option-Orders-By-Underlying
        """
        return await self._call(
            ops.CANCEL_ALL_OPTION_ORDERS_BY_UNDERLYING, underlying=underlying, recv_window=recv_window
        )

    async def cancel_all_option_orders_on_specific_symbol(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.CancelAllOptionOrdersOnSpecificSymbol:
        """Cancel all Option orders on specific symbol.

        DELETE /eapi/v1/allOpenOrders: TRADE, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Cancel-all-Option-orders-on-specific-symbol
        """
        return await self._call(ops.CANCEL_ALL_OPTION_ORDERS_ON_SPECIFIC_SYMBOL, symbol=symbol, recv_window=recv_window)

    async def cancel_block_trade_order(
        self, *, block_order_matching_key: str, recv_window: int | None = None
    ) -> ResponseDict[Any]:
        """Cancel Block Trade Order.

        DELETE /eapi/v1/block/order/create: TRADE, weight 5.

        Args:
            block_order_matching_key: `blockOrderMatchingKey`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Cancel-Block-Trade-Order
        """
        return await self._call(
            ops.CANCEL_BLOCK_TRADE_ORDER, block_order_matching_key=block_order_matching_key, recv_window=recv_window
        )

    @overload
    async def cancel_multiple_option_orders(
        self, *, symbol: str, order_ids: Sequence[int], recv_window: int | None = None
    ) -> ResponseList[models.CancelMultipleOptionOrders[Num]]: ...

    @overload
    async def cancel_multiple_option_orders(
        self, *, symbol: str, client_order_ids: Sequence[str], recv_window: int | None = None
    ) -> ResponseList[models.CancelMultipleOptionOrders[Num]]: ...

    async def cancel_multiple_option_orders(
        self,
        *,
        symbol: str,
        order_ids: Sequence[int] | None = None,
        client_order_ids: Sequence[str] | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.CancelMultipleOptionOrders[Num]]:
        """Cancel Multiple Option Orders.

        DELETE /eapi/v1/batchOrders: TRADE, weight 1.

        Exactly one of `order_ids` and `client_order_ids` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_ids: `orderIds`, ARRAY of LONG.
            client_order_ids: `clientOrderIds`, ARRAY of STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Cancel-Multiple-Option-Orders
        """
        return await self._call(
            ops.CANCEL_MULTIPLE_OPTION_ORDERS,
            symbol=symbol,
            order_ids=order_ids,
            client_order_ids=client_order_ids,
            recv_window=recv_window,
        )

    @overload
    async def cancel_option_order(
        self, *, symbol: str, order_id: int, client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.CancelOptionOrder[Num]: ...

    @overload
    async def cancel_option_order(
        self, *, symbol: str, order_id: int | None = None, client_order_id: str, recv_window: int | None = None
    ) -> models.CancelOptionOrder[Num]: ...

    async def cancel_option_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelOptionOrder[Num]:
        """Cancel Option Order.

        DELETE /eapi/v1/order: TRADE, weight 1.

        At least one of `order_id` and `client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            client_order_id: `clientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Cancel-Option-Order
        """
        return await self._call(
            ops.CANCEL_OPTION_ORDER,
            symbol=symbol,
            order_id=order_id,
            client_order_id=client_order_id,
            recv_window=recv_window,
        )

    async def check_server_time(self) -> models.CheckServerTime:
        """Check Server Time.

        GET /eapi/v1/time: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/options-trading/market-data
        """
        return await self._call(ops.CHECK_SERVER_TIME)

    async def close_user_data_stream(self) -> ResponseDict[Any]:
        """Close User Data Stream.

        DELETE /eapi/v1/listenKey: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/options-trading/user-data-streams/Close-User-Data-Stream
        """
        return await self._call(ops.CLOSE_USER_DATA_STREAM)

    async def exchange_information(self) -> models.ExchangeInformation[Num]:
        """Exchange Information.

        GET /eapi/v1/exchangeInfo: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Exchange-Information
        """
        return await self._call(ops.EXCHANGE_INFORMATION)

    async def extend_block_trade_order(
        self, *, block_order_matching_key: str, recv_window: int | None = None
    ) -> models.ExtendBlockTradeOrder[Num]:
        """Extend Block Trade Order.

        PUT /eapi/v1/block/order/create: TRADE, weight 5.

        Args:
            block_order_matching_key: `blockOrderMatchingKey`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Extend-Block-Trade-Order
        """
        return await self._call(
            ops.EXTEND_BLOCK_TRADE_ORDER, block_order_matching_key=block_order_matching_key, recv_window=recv_window
        )

    async def get_auto_cancel_all_open_orders_config(
        self, *, underlying: str | None = None, recv_window: int | None = None
    ) -> models.GetAutoCancelAllOpenOrdersConfig:
        """Get Auto-Cancel All Open Orders (Kill-Switch) Config.

        GET /eapi/v1/countdownCancelAll: TRADE, weight 1.

        Args:
            underlying: `underlying`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Get-Auto-Cancel-All-Open-Orders-Config
        """
        return await self._call(
            ops.GET_AUTO_CANCEL_ALL_OPEN_ORDERS_CONFIG, underlying=underlying, recv_window=recv_window
        )

    async def get_market_maker_protection_config(
        self, *, underlying: str, recv_window: int | None = None
    ) -> models.GetMarketMakerProtectionConfig[Num]:
        """Get Market Maker Protection Config.

        GET /eapi/v1/mmp: TRADE, weight 1.

        Args:
            underlying: `underlying`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints
        """
        return await self._call(ops.GET_MARKET_MAKER_PROTECTION_CONFIG, underlying=underlying, recv_window=recv_window)

    async def historical_exercise_records(
        self,
        *,
        underlying: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.HistoricalExerciseRecords[Num]]:
        """Historical Exercise Records.

        GET /eapi/v1/exerciseHistory: NONE, weight 3.

        Args:
            underlying: `underlying`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 100.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Historical-Exercise-Records
        """
        return await self._call(
            ops.HISTORICAL_EXERCISE_RECORDS,
            underlying=underlying,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def index_price(self, *, underlying: str) -> models.IndexPrice[Num]:
        """Index Price.

        GET /eapi/v1/index: NONE, weight 1.

        Args:
            underlying: `underlying`, STRING.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Symbol-Price-Ticker
        """
        return await self._call(ops.INDEX_PRICE, underlying=underlying)

    async def keepalive_user_data_stream(self) -> ResponseDict[Any]:
        """Keepalive User Data Stream.

        PUT /eapi/v1/listenKey: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/options-trading/user-data-streams/Keepalive-User-Data-Stream
        """
        return await self._call(ops.KEEPALIVE_USER_DATA_STREAM)

    async def kline_candlestick_data(
        self,
        *,
        symbol: str,
        interval: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.KlineCandlestickData[Num]]:
        """Kline/Candlestick Data.

        GET /eapi/v1/klines: NONE, weight 1.

        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Kline-Candlestick-Data
        """
        return await self._call(
            ops.KLINE_CANDLESTICK_DATA,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def new_block_trade_order(
        self, *, liquidity: Literal["Taker", "Maker"], legs: Sequence[str], recv_window: int | None = None
    ) -> models.NewBlockTradeOrder[Num]:
        """New Block Trade Order.

        POST /eapi/v1/block/order/create: TRADE, weight 5.

        Args:
            liquidity: `liquidity`, STRING, one of Taker, Maker.
            legs: `legs`, ARRAY, max elements 1.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade
        """
        return await self._call(ops.NEW_BLOCK_TRADE_ORDER, liquidity=liquidity, legs=legs, recv_window=recv_window)

    async def new_order(
        self,
        *,
        symbol: str,
        side: Literal["SELL", "BUY"],
        type: Literal["LIMIT"],
        quantity: Number,
        price: Number | None = None,
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX"] | None = None,
        reduce_only: bool | None = None,
        post_only: bool | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        client_order_id: str | None = None,
        is_mmp: bool | None = None,
        recv_window: int | None = None,
    ) -> models.NewOrder[Num]:
        """New Order.

        POST /eapi/v1/order: TRADE, weight 0.

        `time_in_force`, `quantity` and `price` are mandatory if `type` is LIMIT.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of SELL, BUY.
            type: `type`, ENUM, one of LIMIT.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX, default GTC.
            reduce_only: `reduceOnly`, BOOLEAN, default False.
            post_only: `postOnly`, BOOLEAN, default False.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            client_order_id: `clientOrderId`, STRING, default: generated, unique.
            is_mmp: `isMmp`, BOOLEAN.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade
        """
        return await self._call(
            ops.NEW_ORDER,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            price=price,
            time_in_force=time_in_force,
            reduce_only=reduce_only,
            post_only=post_only,
            new_order_resp_type=new_order_resp_type,
            client_order_id=client_order_id,
            is_mmp=is_mmp,
            recv_window=recv_window,
        )

    async def open_interest(self, *, underlying_asset: str, expiration: str) -> ResponseList[models.OpenInterest[Num]]:
        """Open Interest.

        GET /eapi/v1/openInterest: NONE, weight 0.

        Args:
            underlying_asset: `underlyingAsset`, STRING.
            expiration: `expiration`, STRING.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Open-Interest
        """
        return await self._call(ops.OPEN_INTEREST, underlying_asset=underlying_asset, expiration=expiration)

    async def option_margin_account_information(
        self, *, recv_window: int | None = None
    ) -> models.OptionMarginAccountInformation[Num]:
        """Option Margin Account Information.

        GET /eapi/v1/marginAccount: USER_DATA, weight 3.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/account
        """
        return await self._call(ops.OPTION_MARGIN_ACCOUNT_INFORMATION, recv_window=recv_window)

    async def option_mark_price(self, *, symbol: str | None = None) -> ResponseList[models.OptionMarkPrice[Num]]:
        """Option Mark Price.

        GET /eapi/v1/mark: NONE, weight 5.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Option-Mark-Price
        """
        return await self._call(ops.OPTION_MARK_PRICE, symbol=symbol)

    async def option_position_information(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.OptionPositionInformation[Num]]:
        """Option Position Information.

        GET /eapi/v1/position: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Option-Position-Information
        """
        return await self._call(ops.OPTION_POSITION_INFORMATION, symbol=symbol, recv_window=recv_window)

    async def order_book(
        self, *, symbol: str, limit: Literal[10, 20, 50, 100, 500, 1000, 5] | None = None
    ) -> models.OrderBook[Num]:
        """Order Book.

        GET /eapi/v1/depth: NONE, weight 1 if `limit` is 5 or 10 or 20 or 50, 5 if `limit` is 100 or `limit` is not
        sent, 10 if `limit` is 500, 20 if `limit` is 1000.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, one of 10, 20, 50, 100, 500, 1000, 5, max 1000, default 100.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Order-Book
        """
        return await self._call(ops.ORDER_BOOK, symbol=symbol, limit=limit)

    async def place_multiple_orders(
        self, *, orders: Sequence[models.PlaceMultipleOrdersOrders], recv_window: int | None = None
    ) -> ResponseList[models.PlaceMultipleOrders[Num]]:
        """Place Multiple Orders.

        POST /eapi/v1/batchOrders: TRADE, weight 5.

        `time_in_force`, `quantity` and `price` are mandatory if `type` is LIMIT.

        Args:
            orders: `orders`, ARRAY of OBJECT, max elements 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Place-Multiple-Orders
        """
        return await self._call(ops.PLACE_MULTIPLE_ORDERS, orders=orders, recv_window=recv_window)

    async def query_block_trade_details(
        self, *, block_order_matching_key: str, recv_window: int | None = None
    ) -> models.QueryBlockTradeDetails[Num]:
        """Query Block Trade Details.

        GET /eapi/v1/block/order/execute: USER_DATA, weight 5.

        Args:
            block_order_matching_key: `blockOrderMatchingKey`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Query-Block-Trade-Detail
        """
        return await self._call(
            ops.QUERY_BLOCK_TRADE_DETAILS, block_order_matching_key=block_order_matching_key, recv_window=recv_window
        )

    async def query_block_trade_order(
        self,
        *,
        block_order_matching_key: str | None = None,
        end_time: int | datetime | None = None,
        start_time: int | datetime | None = None,
        underlying: str | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryBlockTradeOrder[Num]]:
        """Query Block Trade Order.

        GET /eapi/v1/block/order/orders: TRADE, weight 5.

        Args:
            block_order_matching_key: `blockOrderMatchingKey`, STRING.
            end_time: `endTime`, LONG, in milliseconds.
            start_time: `startTime`, LONG, in milliseconds.
            underlying: `underlying`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-block-trade/Query-Block-Trade-Order
        """
        return await self._call(
            ops.QUERY_BLOCK_TRADE_ORDER,
            block_order_matching_key=block_order_matching_key,
            end_time=end_time,
            start_time=start_time,
            underlying=underlying,
            recv_window=recv_window,
        )

    async def query_current_open_option_orders(
        self,
        *,
        symbol: str | None = None,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryCurrentOpenOptionOrders[Num]]:
        """Query Current Open Option Orders.

        GET /eapi/v1/openOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Without `order_id`: most recent.
        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING, default: all.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Query-Current-Open-Option-Orders
        """
        return await self._call(
            ops.QUERY_CURRENT_OPEN_OPTION_ORDERS,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    async def query_option_order_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryOptionOrderHistory[Num]]:
        """Query Option Order History.

        GET /eapi/v1/historyOrders: TRADE, weight 3.

        Without `order_id`: most recent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/Query-Option-Order-History
        """
        return await self._call(
            ops.QUERY_OPTION_ORDER_HISTORY,
            symbol=symbol,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    async def query_single_order(
        self, *, symbol: str, order_id: int, client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QuerySingleOrder[Num]: ...

    @overload
    async def query_single_order(
        self, *, symbol: str, order_id: int | None = None, client_order_id: str, recv_window: int | None = None
    ) -> models.QuerySingleOrder[Num]: ...

    async def query_single_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QuerySingleOrder[Num]:
        """Query Single Order.

        GET /eapi/v1/order: TRADE, weight 1.

        At least one of `order_id` and `client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            client_order_id: `clientOrderId`, STRING, unique.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2013 (Order does not exist)

        https://developers.binance.com/docs/derivatives/options-trading/trade/Query-Single-Order
        """
        return await self._call(
            ops.QUERY_SINGLE_ORDER,
            symbol=symbol,
            order_id=order_id,
            client_order_id=client_order_id,
            recv_window=recv_window,
        )

    async def recent_block_trades_list(
        self, *, symbol: str | None = None, limit: int | None = None
    ) -> ResponseList[models.RecentBlockTradesList[Num]]:
        """Recent Block Trades List.

        GET /eapi/v1/blockTrades: NONE, weight 5.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 500, default 100.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Recent-Block-Trade-List
        """
        return await self._call(ops.RECENT_BLOCK_TRADES_LIST, symbol=symbol, limit=limit)

    async def recent_trades_list(
        self, *, symbol: str, limit: int | None = None
    ) -> ResponseList[models.RecentTradesList[Num]]:
        """Recent Trades List.

        GET /eapi/v1/trades: NONE, weight 5.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 500, default 100.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Recent-Trades-List
        """
        return await self._call(ops.RECENT_TRADES_LIST, symbol=symbol, limit=limit)

    async def reset_market_maker_protection_config(
        self, *, underlying: str, recv_window: int | None = None
    ) -> models.ResetMarketMakerProtectionConfig[Num]:
        """Reset Market Maker Protection Config.

        POST /eapi/v1/mmpReset: TRADE, weight 1.

        Args:
            underlying: `underlying`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Reset-Market-Maker-Protection-Config
        """
        return await self._call(
            ops.RESET_MARKET_MAKER_PROTECTION_CONFIG, underlying=underlying, recv_window=recv_window
        )

    async def set_auto_cancel_all_open_orders_config(
        self, *, underlying: str, countdown_time: int, recv_window: int | None = None
    ) -> models.SetAutoCancelAllOpenOrdersConfig:
        """Set Auto-Cancel All Open Orders (Kill-Switch) Config.

        POST /eapi/v1/countdownCancelAll: TRADE, weight 1.

        Args:
            underlying: `underlying`, STRING.
            countdown_time: `countdownTime`, LONG, min 0, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Set-Auto-Cancel-All-Open-Orders-Config
        """
        return await self._call(
            ops.SET_AUTO_CANCEL_ALL_OPEN_ORDERS_CONFIG,
            underlying=underlying,
            countdown_time=countdown_time,
            recv_window=recv_window,
        )

    async def set_market_maker_protection_config(
        self,
        *,
        underlying: str,
        window_time_in_milliseconds: int,
        frozen_time_in_milliseconds: int,
        qty_limit: Number,
        delta_limit: Number,
        recv_window: int | None = None,
    ) -> models.SetMarketMakerProtectionConfig[Num]:
        """Set Market Maker Protection Config.

        POST /eapi/v1/mmpSet: TRADE, weight 1.

        Args:
            underlying: `underlying`, STRING.
            window_time_in_milliseconds: `windowTimeInMilliseconds`, LONG, min 1, max 5000, in milliseconds.
            frozen_time_in_milliseconds: `frozenTimeInMilliseconds`, LONG, in milliseconds.
            qty_limit: `qtyLimit`, DECIMAL.
            delta_limit: `deltaLimit`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/market-maker-endpoints/Set-Market-Maker-Protection-Config
        """
        return await self._call(
            ops.SET_MARKET_MAKER_PROTECTION_CONFIG,
            underlying=underlying,
            window_time_in_milliseconds=window_time_in_milliseconds,
            frozen_time_in_milliseconds=frozen_time_in_milliseconds,
            qty_limit=qty_limit,
            delta_limit=delta_limit,
            recv_window=recv_window,
        )

    async def start_user_data_stream(self) -> models.StartUserDataStream:
        """Start User Data Stream.

        POST /eapi/v1/listenKey: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/options-trading/user-data-streams/Start-User-Data-Stream
        """
        return await self._call(ops.START_USER_DATA_STREAM)

    async def test_connectivity(self) -> ResponseDict[Any]:
        """Test Connectivity.

        GET /eapi/v1/ping: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/Test-Connectivity
        """
        return await self._call(ops.TEST_CONNECTIVITY)

    async def ticker_price_change_statistics24_hr(
        self, *, symbol: str | None = None
    ) -> ResponseList[models.TickerPriceChangeStatistics24Hr[Num]]:
        """24hr Ticker Price Change Statistics.

        GET /eapi/v1/ticker: NONE, weight 5.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/options-trading/market-data/24hr-Ticker-Price-Change-Statistics
        """
        return await self._call(ops.TICKER_PRICE_CHANGE_STATISTICS24_HR, symbol=symbol)

    async def user_commission(self, *, recv_window: int | None = None) -> models.UserCommission[Num]:
        """User Commission.

        GET /eapi/v1/commission: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/User-Commission
        """
        return await self._call(ops.USER_COMMISSION, recv_window=recv_window)

    async def user_exercise_record(
        self,
        *,
        symbol: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.UserExerciseRecord[Num]]:
        """User Exercise Record.

        GET /eapi/v1/exerciseRecord: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 1000.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/options-trading/trade/User-Exercise-Record
        """
        return await self._call(
            ops.USER_EXERCISE_RECORD,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )
