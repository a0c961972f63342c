"""The asynchronous clients of USDⓈ-M Futures."""

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


class AsyncUsdsFuturesOperations(AsyncCaller, Generic[Num]):
    """What REST and the WebSocket API of USDⓈ-M Futures have in common."""

    @overload
    async def cancel_algo_order(
        self, *, algo_id: int, client_algo_id: str | None = None, recv_window: int | None = None
    ) -> models.CancelAlgoOrder: ...

    @overload
    async def cancel_algo_order(
        self, *, algo_id: int | None = None, client_algo_id: str, recv_window: int | None = None
    ) -> models.CancelAlgoOrder: ...

    async def cancel_algo_order(
        self, *, algo_id: int | None = None, client_algo_id: str | None = None, recv_window: int | None = None
    ) -> models.CancelAlgoOrder:
        """Cancel Algo Order.

        DELETE /fapi/v1/algoOrder: TRADE, weight 1.
        WebSocket API algoOrder.cancel: TRADE, weight 1.

        At least one of `algo_id` and `client_algo_id` must be sent.

        Args:
            algo_id: `algoId`, LONG.
            client_algo_id: `clientAlgoId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Algo-Order
        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/Cancel-Algo-Order
        """
        return await self._call(
            ops.CANCEL_ALGO_ORDER, algo_id=algo_id, client_algo_id=client_algo_id, recv_window=recv_window
        )

    async def close_user_data_stream(self) -> ResponseDict[Any]:
        """Close User Data Stream.

        DELETE /fapi/v1/listenKey: USER_STREAM, weight 1.
        WebSocket API userDataStream.stop: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Close-User-Data-Stream
        https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Close-User-Data-Stream-Wsp
        """
        return await self._call(ops.CLOSE_USER_DATA_STREAM)

    async def keepalive_user_data_stream(self) -> models.KeepaliveUserDataStream:
        """Keepalive User Data Stream.

        PUT /fapi/v1/listenKey: USER_STREAM, weight 1.
        WebSocket API userDataStream.ping: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Keepalive-User-Data-Stream
        https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Keepalive-User-Data-Stream-Wsp
        """
        return await self._call(ops.KEEPALIVE_USER_DATA_STREAM)

    async def order_book(
        self, *, symbol: str, limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None
    ) -> models.OrderBook[Num]:
        """Order Book.

        GET /fapi/v1/depth: NONE, weight 2 if `limit` is 5 or 10 or 20 or 50, 5 if `limit` is 100, 10 if `limit` is 500
        or `limit` is not sent, 20 if `limit` is 1000.
        WebSocket API depth: NONE, weight 2 if `limit` is 5 or 10 or 20 or 50, 5 if `limit` is 100, 10 if `limit` is 500
        or `limit` is not sent, 20 if `limit` is 1000.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, one of 5, 10, 20, 50, 100, 500, 1000, default 500.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Order-Book
        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/websocket-api
        """
        return await self._call(ops.ORDER_BOOK, symbol=symbol, limit=limit)

    async def start_user_data_stream(self) -> models.StartUserDataStream:
        """Start User Data Stream.

        POST /fapi/v1/listenKey: USER_STREAM, weight 1.
        WebSocket API userDataStream.start: USER_STREAM, weight 1.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Start-User-Data-Stream
        https://developers.binance.com/docs/derivatives/usds-margined-futures/user-data-streams/Start-User-Data-Stream-Wsp
        """
        return await self._call(ops.START_USER_DATA_STREAM)


class AsyncUsdsFutures(AsyncUsdsFuturesOperations[Num], AsyncRestClient):
    """REST of USDⓈ-M Futures, asynchronous."""

    _product = "usds_futures"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncUsdsFutures[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncUsdsFutures[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncUsdsFutures[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def accept_the_offered_quote(
        self, *, quote_id: str, recv_window: int | None = None
    ) -> models.AcceptTheOfferedQuote:
        """Accept the offered quote.

        POST /fapi/v1/convert/acceptQuote: USER_DATA, weight 200 per IP.

        Args:
            quote_id: `quoteId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Accept-Quote
        """
        return await self._call(ops.ACCEPT_THE_OFFERED_QUOTE, quote_id=quote_id, recv_window=recv_window)

    @deprecated(
        "`account_information_v2` is deprecated; use `account_information_v3` instead; see https://developers.binance.com/docs/derivatives/change-log#2024-07-24"
    )
    async def account_information_v2(self, *, recv_window: int | None = None) -> models.AccountInformationV2[Num]:
        """Account Information V2.

        GET /fapi/v2/account: USER_DATA, weight 5.
        Deprecated; use `account_information_v3` instead; see
        https://developers.binance.com/docs/derivatives/change-log#2024-07-24.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Information-V2
        """
        return await self._call(ops.ACCOUNT_INFORMATION_V2_REST, recv_window=recv_window)

    async def account_information_v3(self, *, recv_window: int | None = None) -> models.AccountInformationV3[Num]:
        """Account Information V3.

        GET /fapi/v3/account: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Information-V3
        """
        return await self._call(ops.ACCOUNT_INFORMATION_V3, recv_window=recv_window)

    async def account_trade_list(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AccountTradeList[Num]]:
        """Account Trade List.

        GET /fapi/v1/userTrades: USER_DATA, weight 5.

        Without `start_time` or `end_time`: recent 7d.
        `start_time` and `end_time` lie at most 7d apart.
        `from_id` cannot be sent with `start_time` or `end_time`.
        `start_time` lies at most 6mo back.
        Without `from_id`: most recent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, LONG, default: latest.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Account-Trade-List
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

    async def adl_risk(self, *, symbol: str | None = None) -> models.AdlRisk | list[models.AdlRisk]:
        """ADL Risk.

        GET /fapi/v1/symbolAdlRisk: NONE, weight 1.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/ADL-Risk
        """
        return await self._call(ops.ADL_RISK, symbol=symbol)

    async def all_orders(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AllOrders[Num]]:
        """All Orders.

        GET /fapi/v1/allOrders: USER_DATA, weight 5.

        Without `order_id`: most recent.
        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/All-Orders
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

    async def auto_cancel_all_open_orders(
        self, *, symbol: str, countdown_time: int, recv_window: int | None = None
    ) -> models.AutoCancelAllOpenOrders:
        """Auto-Cancel All Open Orders.

        POST /fapi/v1/countdownCancelAll: TRADE, weight 10.

        Args:
            symbol: `symbol`, STRING.
            countdown_time: `countdownTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Auto-Cancel-All-Open-Orders
        """
        return await self._call(
            ops.AUTO_CANCEL_ALL_OPEN_ORDERS, symbol=symbol, countdown_time=countdown_time, recv_window=recv_window
        )

    async def basis(
        self,
        *,
        pair: str,
        contract_type: Literal["CURRENT_QUARTER", "NEXT_QUARTER", "PERPETUAL"],
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.Basis[Num]]:
        """Basis.

        GET /futures/data/basis: NONE, weight 0.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            pair: `pair`, STRING.
            contract_type: `contractType`, ENUM, one of CURRENT_QUARTER, NEXT_QUARTER, PERPETUAL.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Basis
        """
        return await self._call(
            ops.BASIS,
            pair=pair,
            contract_type=contract_type,
            period=period,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )

    async def cancel_all_algo_open_orders(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.CancelAllAlgoOpenOrders:
        """Cancel All Algo Open Orders.

        DELETE /fapi/v1/algoOpenOrders: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-All-Algo-Open-Orders
        """
        return await self._call(ops.CANCEL_ALL_ALGO_OPEN_ORDERS, symbol=symbol, recv_window=recv_window)

    async def cancel_all_open_orders(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.CancelAllOpenOrders:
        """Cancel All Open Orders.

        DELETE /fapi/v1/allOpenOrders: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-All-Open-Orders
        """
        return await self._call(ops.CANCEL_ALL_OPEN_ORDERS, symbol=symbol, recv_window=recv_window)

    @overload
    async def cancel_multiple_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[int],
        orig_client_order_id_list: Sequence[str] | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.CancelMultipleOrders[Num]]: ...

    @overload
    async def cancel_multiple_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[int] | None = None,
        orig_client_order_id_list: Sequence[str],
        recv_window: int | None = None,
    ) -> ResponseList[models.CancelMultipleOrders[Num]]: ...

    async def cancel_multiple_orders(
        self,
        *,
        symbol: str,
        order_id_list: Sequence[int] | None = None,
        orig_client_order_id_list: Sequence[str] | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.CancelMultipleOrders[Num]]:
        """Cancel Multiple Orders.

        DELETE /fapi/v1/batchOrders: TRADE, weight 1.

        At least one of `order_id_list` and `orig_client_order_id_list` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id_list: `orderIdList`, ARRAY of LONG, max elements 10.
            orig_client_order_id_list: `origClientOrderIdList`, ARRAY of STRING, max elements 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Multiple-Orders
        """
        return await self._call(
            ops.CANCEL_MULTIPLE_ORDERS,
            symbol=symbol,
            order_id_list=order_id_list,
            orig_client_order_id_list=orig_client_order_id_list,
            recv_window=recv_window,
        )

    @overload
    async def cancel_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.CancelOrder[Num]: ...

    @overload
    async def cancel_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.CancelOrder[Num]: ...

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelOrder[Num]:
        """Cancel Order.

        DELETE /fapi/v1/order: TRADE, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Cancel-Order
        """
        return await self._call(
            ops.CANCEL_ORDER_REST,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def change_initial_leverage(
        self, *, symbol: str, leverage: int, recv_window: int | None = None
    ) -> models.ChangeInitialLeverage:
        """Change Initial Leverage.

        POST /fapi/v1/leverage: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            leverage: `leverage`, INT, min 1, max 125.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Initial-Leverage
        """
        return await self._call(ops.CHANGE_INITIAL_LEVERAGE, symbol=symbol, leverage=leverage, recv_window=recv_window)

    async def change_margin_type(
        self, *, symbol: str, margin_type: Literal["ISOLATED", "CROSSED"], recv_window: int | None = None
    ) -> models.ChangeMarginType:
        """Change Margin Type.

        POST /fapi/v1/marginType: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            margin_type: `marginType`, ENUM, one of ISOLATED, CROSSED.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Margin-Type
        """
        return await self._call(ops.CHANGE_MARGIN_TYPE, symbol=symbol, margin_type=margin_type, recv_window=recv_window)

    async def change_multi_assets_mode(
        self, *, multi_assets_margin: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ChangeMultiAssetsMode:
        """Change Multi-Assets Mode.

        POST /fapi/v1/multiAssetsMargin: TRADE, weight 1.

        Args:
            multi_assets_margin: `multiAssetsMargin`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Multi-Assets-Mode
        """
        return await self._call(
            ops.CHANGE_MULTI_ASSETS_MODE, multi_assets_margin=multi_assets_margin, recv_window=recv_window
        )

    async def change_position_mode(
        self, *, dual_side_position: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ChangePositionMode:
        """Change Position Mode.

        POST /fapi/v1/positionSide/dual: TRADE, weight 1.

        Args:
            dual_side_position: `dualSidePosition`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Change-Position-Mode
        """
        return await self._call(
            ops.CHANGE_POSITION_MODE, dual_side_position=dual_side_position, recv_window=recv_window
        )

    async def check_server_time(self) -> models.CheckServerTime:
        """Check Server Time.

        GET /fapi/v1/time: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Check-Server-Time
        """
        return await self._call(ops.CHECK_SERVER_TIME)

    async def classic_portfolio_margin_account_information(
        self, *, asset: str, recv_window: int | None = None
    ) -> models.ClassicPortfolioMarginAccountInformation[Num]:
        """Classic Portfolio Margin Account Information.

        GET /fapi/v1/pmAccountInfo: USER_DATA, weight 5.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/portfolio-margin-endpoints
        """
        return await self._call(ops.CLASSIC_PORTFOLIO_MARGIN_ACCOUNT_INFORMATION, asset=asset, recv_window=recv_window)

    async def composite_index_symbol_information(
        self, *, symbol: str | None = None
    ) -> ResponseList[models.CompositeIndexSymbolInformation[Num]]:
        """Composite Index Symbol Information.

        GET /fapi/v1/indexInfo: NONE, weight 1.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Composite-Index-Symbol-Information
        """
        return await self._call(ops.COMPOSITE_INDEX_SYMBOL_INFORMATION, symbol=symbol)

    async def compressed_aggregate_trades_list(
        self,
        *,
        symbol: str,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.CompressedAggregateTradesList[Num]]:
        """Compressed/Aggregate Trades List.

        GET /fapi/v1/aggTrades: NONE, weight 20.

        `start_time` lies at most 1y back.
        `start_time` and `end_time` lie at most 1h apart.
        Without `from_id`, `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Compressed-Aggregate-Trades-List
        """
        return await self._call(
            ops.COMPRESSED_AGGREGATE_TRADES_LIST,
            symbol=symbol,
            from_id=from_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def continuous_contract_kline_candlestick_data(
        self,
        *,
        pair: str,
        contract_type: Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER", "TRADIFI_PERPETUAL"],
        interval: Literal["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.ContinuousContractKlineCandlestickData[Num]]:
        """Continuous Contract Kline/Candlestick Data.

        GET /fapi/v1/continuousKlines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if
        `limit` is in [500,1000], 10 if `limit` is in (1000,].

        Without `start_time` or `end_time`: most recent.

        Args:
            pair: `pair`, STRING.
            contract_type: `contractType`, ENUM, one of PERPETUAL, CURRENT_QUARTER, NEXT_QUARTER, TRADIFI_PERPETUAL.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Continuous-Contract-Kline-Candlestick-Data
        """
        return await self._call(
            ops.CONTINUOUS_CONTRACT_KLINE_CANDLESTICK_DATA,
            pair=pair,
            contract_type=contract_type,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def current_all_algo_open_orders(
        self,
        *,
        algo_type: str | None = None,
        symbol: str | None = None,
        algo_id: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.CurrentAllAlgoOpenOrders[Num]]:
        """Current All Algo Open Orders.

        GET /fapi/v1/openAlgoOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            algo_type: `algoType`, STRING.
            symbol: `symbol`, STRING.
            algo_id: `algoId`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Current-All-Algo-Open-Orders
        """
        return await self._call(
            ops.CURRENT_ALL_ALGO_OPEN_ORDERS,
            algo_type=algo_type,
            symbol=symbol,
            algo_id=algo_id,
            recv_window=recv_window,
        )

    async def current_all_open_orders(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.CurrentAllOpenOrders[Num]]:
        """Current All Open Orders.

        GET /fapi/v1/openOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Current-All-Open-Orders
        """
        return await self._call(ops.CURRENT_ALL_OPEN_ORDERS, symbol=symbol, recv_window=recv_window)

    async def exchange_information(self) -> models.ExchangeInformation[Num]:
        """Exchange Information.

        GET /fapi/v1/exchangeInfo: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Exchange-Information
        """
        return await self._call(ops.EXCHANGE_INFORMATION)

    @deprecated(
        "`futures_account_balance_v2` is deprecated; use `futures_account_balance_v3` instead; see https://developers.binance.com/docs/derivatives/change-log#2024-07-24"
    )
    async def futures_account_balance_v2(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.FuturesAccountBalanceV2[Num]]:
        """Futures Account Balance V2.

        GET /fapi/v2/balance: USER_DATA, weight 5.
        Deprecated; use `futures_account_balance_v3` instead; see
        https://developers.binance.com/docs/derivatives/change-log#2024-07-24.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Account-Balance-V2
        """
        return await self._call(ops.FUTURES_ACCOUNT_BALANCE_V2, recv_window=recv_window)

    async def futures_account_balance_v3(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.FuturesAccountBalanceV3[Num]]:
        """Futures Account Balance V3.

        GET /fapi/v3/balance: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Account-Balance-V3
        """
        return await self._call(ops.FUTURES_ACCOUNT_BALANCE_V3, recv_window=recv_window)

    async def futures_account_configuration(
        self, *, recv_window: int | None = None
    ) -> models.FuturesAccountConfiguration:
        """Futures Account Configuration.

        GET /fapi/v1/accountConfig: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Account-Config
        """
        return await self._call(ops.FUTURES_ACCOUNT_CONFIGURATION, recv_window=recv_window)

    async def futures_tradfi_perps_contract(
        self, *, recv_window: int | None = None
    ) -> models.FuturesTradfiPerpsContract:
        """Futures TradFi Perps Contract.

        POST /fapi/v1/stock/contract: USER_DATA, weight 50.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/TradFi-Perps
        """
        return await self._call(ops.FUTURES_TRADFI_PERPS_CONTRACT, recv_window=recv_window)

    async def futures_trading_quantitative_rules_indicators(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> models.FuturesTradingQuantitativeRulesIndicators:
        """Futures Trading Quantitative Rules Indicators.

        GET /fapi/v1/apiTradingStatus: USER_DATA, weight 1 if `symbol` is sent, 10 if `symbol` is not sent.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Futures-Trading-Quantitative-Rules-Indicators
        """
        return await self._call(
            ops.FUTURES_TRADING_QUANTITATIVE_RULES_INDICATORS, symbol=symbol, recv_window=recv_window
        )

    async def get_bnb_burn_status(self, *, recv_window: int | None = None) -> models.GetBnbBurnStatus:
        """Get BNB Burn Status.

        GET /fapi/v1/feeBurn: USER_DATA, weight 30.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-BNB-Burn-Status
        """
        return await self._call(ops.GET_BNB_BURN_STATUS, recv_window=recv_window)

    async def get_current_multi_assets_mode(
        self, *, recv_window: int | None = None
    ) -> models.GetCurrentMultiAssetsMode:
        """Get Current Multi-Assets Mode.

        GET /fapi/v1/multiAssetsMargin: USER_DATA, weight 30.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Current-Multi-Assets-Mode
        """
        return await self._call(ops.GET_CURRENT_MULTI_ASSETS_MODE, recv_window=recv_window)

    async def get_current_position_mode(self, *, recv_window: int | None = None) -> models.GetCurrentPositionMode:
        """Get Current Position Mode.

        GET /fapi/v1/positionSide/dual: USER_DATA, weight 30.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Current-Position-Mode
        """
        return await self._call(ops.GET_CURRENT_POSITION_MODE, recv_window=recv_window)

    async def get_download_id_for_futures_order_history(
        self, *, start_time: int | datetime, end_time: int | datetime, recv_window: int | None = None
    ) -> models.GetDownloadIdForFuturesOrderHistory:
        """Get Download Id For Futures Order History.

        GET /fapi/v1/order/asyn: USER_DATA, weight 1000.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Order-History
        """
        return await self._call(
            ops.GET_DOWNLOAD_ID_FOR_FUTURES_ORDER_HISTORY,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    async def get_download_id_for_futures_trade_history(
        self, *, start_time: int | datetime, end_time: int | datetime, recv_window: int | None = None
    ) -> models.GetDownloadIdForFuturesTradeHistory:
        """Get Download Id For Futures Trade History.

        GET /fapi/v1/trade/asyn: USER_DATA, weight 1000.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Trade-History
        """
        return await self._call(
            ops.GET_DOWNLOAD_ID_FOR_FUTURES_TRADE_HISTORY,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    async def get_download_id_for_futures_transaction_history(
        self, *, start_time: int | datetime, end_time: int | datetime, recv_window: int | None = None
    ) -> models.GetDownloadIdForFuturesTransactionHistory:
        """Get Download Id For Futures Transaction History.

        GET /fapi/v1/income/asyn: USER_DATA, weight 1000.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Transaction-History
        """
        return await self._call(
            ops.GET_DOWNLOAD_ID_FOR_FUTURES_TRANSACTION_HISTORY,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    async def get_funding_rate_history(
        self,
        *,
        symbol: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.GetFundingRateHistory[Num]]:
        """Get Funding Rate History.

        GET /fapi/v1/fundingRate: NONE, weight not stated.

        Without `start_time` or `end_time`: most recent 200.

        Args:
            symbol: `symbol`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 100.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Get-Funding-Rate-History
        """
        return await self._call(
            ops.GET_FUNDING_RATE_HISTORY, symbol=symbol, start_time=start_time, end_time=end_time, limit=limit
        )

    async def get_funding_rate_info(self) -> ResponseList[models.GetFundingRateInfo[Num]]:
        """Get Funding Rate Info.

        GET /fapi/v1/fundingInfo: NONE, weight 0.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Get-Funding-Rate-Info
        """
        return await self._call(ops.GET_FUNDING_RATE_INFO)

    async def get_futures_order_history_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetFuturesOrderHistoryDownloadLinkById:
        """Get Futures Order History Download Link by Id.

        GET /fapi/v1/order/asyn/id: USER_DATA, weight 10.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Order-History-Download-Link-by-Id
        """
        return await self._call(
            ops.GET_FUTURES_ORDER_HISTORY_DOWNLOAD_LINK_BY_ID, download_id=download_id, recv_window=recv_window
        )

    async def get_futures_trade_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetFuturesTradeDownloadLinkById:
        """Get Futures Trade Download Link by Id.

        GET /fapi/v1/trade/asyn/id: USER_DATA, weight 10.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Trade-Download-Link-by-Id
        """
        return await self._call(
            ops.GET_FUTURES_TRADE_DOWNLOAD_LINK_BY_ID, download_id=download_id, recv_window=recv_window
        )

    async def get_futures_transaction_history_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetFuturesTransactionHistoryDownloadLinkById:
        """Get Futures Transaction History Download Link by Id.

        GET /fapi/v1/income/asyn/id: USER_DATA, weight 10.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Futures-Transaction-History-Download-Link-by-Id
        """
        return await self._call(
            ops.GET_FUTURES_TRANSACTION_HISTORY_DOWNLOAD_LINK_BY_ID, download_id=download_id, recv_window=recv_window
        )

    async def get_income_history(
        self,
        *,
        symbol: str | None = None,
        income_type: (
            Literal[
                "TRANSFER",
                "WELCOME_BONUS",
                "REALIZED_PNL",
                "FUNDING_FEE",
                "COMMISSION",
                "INSURANCE_CLEAR",
                "REFERRAL_KICKBACK",
                "COMMISSION_REBATE",
                "API_REBATE",
                "CONTEST_REWARD",
                "CROSS_COLLATERAL_TRANSFER",
                "OPTIONS_PREMIUM_FEE",
                "OPTIONS_SETTLE_PROFIT",
                "INTERNAL_TRANSFER",
                "AUTO_EXCHANGE",
                "DELIVERED_SETTELMENT",
                "COIN_SWAP_DEPOSIT",
                "COIN_SWAP_WITHDRAW",
                "POSITION_LIMIT_INCREASE_FEE",
                "STRATEGY_UMFUTURES_TRANSFER",
                "FEE_RETURN",
                "BFUSD_REWARD",
            ]
            | None
        ) = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetIncomeHistory[Num]]:
        """Get Income History.

        GET /fapi/v1/income: USER_DATA, weight 30.

        Without `start_time` or `end_time`: recent 7d.
        Without `income_type`: all.
        `start_time` lies at most 3mo back.

        Args:
            symbol: `symbol`, STRING.
            income_type: `incomeType`, STRING, one of TRANSFER, WELCOME_BONUS, REALIZED_PNL, FUNDING_FEE, COMMISSION,
                INSURANCE_CLEAR, REFERRAL_KICKBACK, COMMISSION_REBATE, API_REBATE, CONTEST_REWARD,
                CROSS_COLLATERAL_TRANSFER, OPTIONS_PREMIUM_FEE, OPTIONS_SETTLE_PROFIT, INTERNAL_TRANSFER, AUTO_EXCHANGE,
                DELIVERED_SETTELMENT, COIN_SWAP_DEPOSIT, COIN_SWAP_WITHDRAW, POSITION_LIMIT_INCREASE_FEE,
                STRATEGY_UMFUTURES_TRANSFER, FEE_RETURN, BFUSD_REWARD.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Get-Income-History
        """
        return await self._call(
            ops.GET_INCOME_HISTORY,
            symbol=symbol,
            income_type=income_type,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    async def get_order_modify_history(
        self,
        *,
        symbol: str,
        order_id: int,
        orig_client_order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetOrderModifyHistory[Num]]: ...

    @overload
    async def get_order_modify_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetOrderModifyHistory[Num]]: ...

    async def get_order_modify_history(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetOrderModifyHistory[Num]]:
        """Get Order Modify History.

        GET /fapi/v1/orderAmendment: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are).
        `start_time` lies at most 3mo back.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Get-Order-Modify-History
        """
        return await self._call(
            ops.GET_ORDER_MODIFY_HISTORY,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def get_position_margin_change_history(
        self,
        *,
        symbol: str,
        type: Literal[1, 2] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetPositionMarginChangeHistory[Num]]:
        """Get Position Margin Change History.

        GET /fapi/v1/positionMargin/history: TRADE, weight 1.

        `start_time` lies at most 1mo back.
        `start_time` and `end_time` lie at most 30d apart.

        Args:
            symbol: `symbol`, STRING.
            type: `type`, INT, one of 1, 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            limit: `limit`, INT, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Get-Position-Margin-Change-History
        """
        return await self._call(
            ops.GET_POSITION_MARGIN_CHANGE_HISTORY,
            symbol=symbol,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def index_price_kline_candlestick_data(
        self,
        *,
        pair: str,
        interval: Literal["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.IndexPriceKlineCandlestickData[Num]]:
        """Index Price Kline/Candlestick Data.

        GET /fapi/v1/indexPriceKlines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if
        `limit` is in [500,1000], 10 if `limit` is in (1000,].

        Without `start_time` or `end_time`: most recent.

        Args:
            pair: `pair`, STRING.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Index-Price-Kline-Candlestick-Data
        """
        return await self._call(
            ops.INDEX_PRICE_KLINE_CANDLESTICK_DATA,
            pair=pair,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def kline_candlestick_data(
        self,
        *,
        symbol: str,
        interval: Literal["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.KlineCandlestickData[Num]]:
        """Kline/Candlestick Data.

        GET /fapi/v1/klines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if `limit` is in
        [500,1000], 10 if `limit` is in (1000,].

        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Kline-Candlestick-Data
        """
        return await self._call(
            ops.KLINE_CANDLESTICK_DATA,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
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

        GET /fapi/v1/convert/exchangeInfo: NONE, weight 20 per IP.

        At least one of `from_asset` and `to_asset` must be sent.

        Args:
            from_asset: `fromAsset`, STRING.
            to_asset: `toAsset`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/convert
        """
        return await self._call(ops.LIST_ALL_CONVERT_PAIRS, from_asset=from_asset, to_asset=to_asset)

    async def long_short_ratio(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.LongShortRatio[Num]]:
        """Long/Short Ratio.

        GET /futures/data/globalLongShortAccountRatio: NONE, weight 0.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            symbol: `symbol`, STRING.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Long-Short-Ratio
        """
        return await self._call(
            ops.LONG_SHORT_RATIO, symbol=symbol, period=period, limit=limit, start_time=start_time, end_time=end_time
        )

    async def mark_price(self, *, symbol: str | None = None) -> models.MarkPrice[Num] | list[models.MarkPrice[Num]]:
        """Mark Price.

        GET /fapi/v1/premiumIndex: NONE, weight 1 if `symbol` is sent, 10 if `symbol` is not sent.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Mark-Price
        """
        return await self._call(ops.MARK_PRICE, symbol=symbol)

    async def mark_price_kline_candlestick_data(
        self,
        *,
        symbol: str,
        interval: Literal["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.MarkPriceKlineCandlestickData[Num]]:
        """Mark Price Kline/Candlestick Data.

        GET /fapi/v1/markPriceKlines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if
        `limit` is in [500,1000], 10 if `limit` is in (1000,].

        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Mark-Price-Kline-Candlestick-Data
        """
        return await self._call(
            ops.MARK_PRICE_KLINE_CANDLESTICK_DATA,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def modify_isolated_position_margin(
        self,
        *,
        symbol: str,
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        amount: Number,
        type: Literal[1, 2],
        recv_window: int | None = None,
    ) -> models.ModifyIsolatedPositionMargin:
        """Modify Isolated Position Margin.

        POST /fapi/v1/positionMargin: TRADE, weight 1.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.

        Args:
            symbol: `symbol`, STRING.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            amount: `amount`, DECIMAL.
            type: `type`, INT, one of 1, 2.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Isolated-Position-Margin
        """
        return await self._call(
            ops.MODIFY_ISOLATED_POSITION_MARGIN,
            symbol=symbol,
            position_side=position_side,
            amount=amount,
            type=type,
            recv_window=recv_window,
        )

    async def modify_multiple_orders(
        self, *, batch_orders: Sequence[models.ModifyMultipleOrdersBatchOrders], recv_window: int | None = None
    ) -> ResponseList[models.ModifyMultipleOrders[Num]]:
        """Modify Multiple Orders.

        PUT /fapi/v1/batchOrders: TRADE, weight 5 of the 10-second order limit, 1 of the 1-minute order limit, 5 per IP.

        At least one of `order_id` and `orig_client_order_id` must be sent.
        Exactly one of `price` and `price_match` must be sent.

        Args:
            batch_orders: `batchOrders`, ARRAY of OBJECT, max elements 5.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Multiple-Orders
        """
        return await self._call(ops.MODIFY_MULTIPLE_ORDERS, batch_orders=batch_orders, recv_window=recv_window)

    @overload
    async def modify_order(
        self,
        *,
        order_id: int,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number,
        recv_window: int | None = None,
    ) -> models.ModifyOrder[Num]: ...

    @overload
    async def modify_order(
        self,
        *,
        order_id: int,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price_match: Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ],
        recv_window: int | None = None,
    ) -> models.ModifyOrder[Num]: ...

    @overload
    async def modify_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number,
        recv_window: int | None = None,
    ) -> models.ModifyOrder[Num]: ...

    @overload
    async def modify_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price_match: Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ],
        recv_window: int | None = None,
    ) -> models.ModifyOrder[Num]: ...

    async def modify_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        recv_window: int | None = None,
    ) -> models.ModifyOrder[Num]:
        """Modify Order.

        PUT /fapi/v1/order: TRADE, weight 1 of the 10-second order limit, 1 of the 1-minute order limit, 0 per IP.

        At least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are).
        Exactly one of `price` and `price_match` must be sent.

        Args:
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of SELL, BUY.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Order
        """
        return await self._call(
            ops.MODIFY_ORDER_REST,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            price_match=price_match,
            recv_window=recv_window,
        )

    async def multi_assets_mode_asset_index(
        self, *, symbol: str | None = None
    ) -> models.MultiAssetsModeAssetIndex[Num] | list[models.MultiAssetsModeAssetIndex[Num]]:
        """Multi-Assets Mode Asset Index.

        GET /fapi/v1/assetIndex: NONE, weight 1 if `symbol` is sent, 10 if `symbol` is not sent.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Multi-Assets-Mode-Asset-Index
        """
        return await self._call(ops.MULTI_ASSETS_MODE_ASSET_INDEX, symbol=symbol)

    async def new_algo_order(
        self,
        *,
        algo_type: Literal["CONDITIONAL"],
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal["STOP_MARKET", "TAKE_PROFIT_MARKET", "STOP", "TAKE_PROFIT", "TRAILING_STOP_MARKET"],
        time_in_force: Literal["IOC", "GTC", "FOK", "GTX"] | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        trigger_price: Number | None = None,
        working_type: Literal["MARK_PRICE", "CONTRACT_PRICE"] | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        close_position: Literal["true", "false"] | None = None,
        price_protect: Literal["TRUE", "FALSE"] | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        activate_price: Number | None = None,
        callback_rate: Number | None = None,
        client_algo_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        good_till_date: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.NewAlgoOrder[Num]:
        """New Algo Order.

        POST /fapi/v1/algoOrder: TRADE, weight 0 per IP.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        `quantity` cannot be sent if `close_position` is true.
        `price_match` can be sent only if `type` is STOP or TAKE_PROFIT.
        At most one of `price_match` and `price` can be sent.
        `close_position` can be sent only if `type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        `price_protect` can be sent only if `type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `reduce_only` cannot be sent if `close_position` is true.
        `activate_price` can be sent only if `type` is TRAILING_STOP_MARKET.
        `callback_rate` can be sent only if `type` is TRAILING_STOP_MARKET.
        If `type` is STOP, without `time_in_force`: GTC.
        If `type` is TAKE_PROFIT, without `time_in_force`: GTC.
        `quantity` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `reduce_only` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `close_position` must be false if `side` is BUY and `position_side` is LONG.
        `close_position` must be false if `side` is SELL and `position_side` is SHORT.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            algo_type: `algoType`, ENUM, one of CONDITIONAL.
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            type: `type`, ENUM, one of STOP_MARKET, TAKE_PROFIT_MARKET, STOP, TAKE_PROFIT, TRAILING_STOP_MARKET.
            time_in_force: `timeInForce`, ENUM, one of IOC, GTC, FOK, GTX, default GTC.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            trigger_price: `triggerPrice`, DECIMAL.
            working_type: `workingType`, ENUM, one of MARK_PRICE, CONTRACT_PRICE, default CONTRACT_PRICE.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            close_position: `closePosition`, STRING, one of true, false.
            price_protect: `priceProtect`, STRING, one of TRUE, FALSE, default FALSE.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            activate_price: `activatePrice`, DECIMAL, default: latest_price.
            callback_rate: `callbackRate`, DECIMAL, min 0.1, max 10, in percent.
            client_algo_id: `clientAlgoId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,36}$, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of EXPIRE_TAKER, EXPIRE_MAKER, EXPIRE_BOTH,
                default: NONE.
            good_till_date: `goodTillDate`, LONG, max 253402300798999, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2021 (Order would immediately trigger.)

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/New-Algo-Order
        """
        return await self._call(
            ops.NEW_ALGO_ORDER_REST,
            algo_type=algo_type,
            symbol=symbol,
            side=side,
            position_side=position_side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            price=price,
            trigger_price=trigger_price,
            working_type=working_type,
            price_match=price_match,
            close_position=close_position,
            price_protect=price_protect,
            reduce_only=reduce_only,
            activate_price=activate_price,
            callback_rate=callback_rate,
            client_algo_id=client_algo_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            good_till_date=good_till_date,
            recv_window=recv_window,
        )

    async def new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal[
            "LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX", "GTD", "RPI"] | None = None,
        quantity: Number | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        price: Number | None = None,
        new_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        good_till_date: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.NewOrder[Num]:
        """New Order.

        POST /fapi/v1/order: TRADE, weight 1 of the 10-second order limit, 1 of the 1-minute order limit, 0 per IP.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `price_match` can be sent only if `type` is LIMIT or STOP or TAKE_PROFIT.
        At most one of `price_match` and `price` can be sent.
        `good_till_date` is mandatory if `time_in_force` is GTD.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        At least one of `price` and `price_match` must be sent if `type` is LIMIT.
        `quantity` is mandatory if `type` is MARKET.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET,
                TRAILING_STOP_MARKET.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX, GTD, RPI.
            quantity: `quantity`, DECIMAL.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            price: `price`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,36}$, default: generated,
                unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of EXPIRE_TAKER, EXPIRE_MAKER, EXPIRE_BOTH,
                default EXPIRE_MAKER.
            good_till_date: `goodTillDate`, LONG, max 253402300798999, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api
        """
        return await self._call(
            ops.NEW_ORDER_REST,
            symbol=symbol,
            side=side,
            position_side=position_side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            reduce_only=reduce_only,
            price=price,
            new_client_order_id=new_client_order_id,
            new_order_resp_type=new_order_resp_type,
            price_match=price_match,
            self_trade_prevention_mode=self_trade_prevention_mode,
            good_till_date=good_till_date,
            recv_window=recv_window,
        )

    async def notional_and_leverage_brackets(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> list[models.NotionalAndLeverageBrackets] | models.NotionalAndLeverageBrackets2:
        """Notional and Leverage Brackets.

        GET /fapi/v1/leverageBracket: USER_DATA, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Notional-and-Leverage-Brackets
        """
        return await self._call(ops.NOTIONAL_AND_LEVERAGE_BRACKETS, symbol=symbol, recv_window=recv_window)

    async def old_trades_lookup(
        self, *, symbol: str, limit: int | None = None, from_id: int | None = None
    ) -> ResponseList[models.OldTradesLookup[Num]]:
        """Old Trades Lookup.

        GET /fapi/v1/historicalTrades: MARKET_DATA, weight 20.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 500, default 100.
            from_id: `fromId`, LONG, default: latest.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Old-Trades-Lookup
        """
        return await self._call(ops.OLD_TRADES_LOOKUP, symbol=symbol, limit=limit, from_id=from_id)

    async def open_interest(self, *, symbol: str) -> models.OpenInterest[Num]:
        """Open Interest.

        GET /fapi/v1/openInterest: NONE, weight 1.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Open-Interest
        """
        return await self._call(ops.OPEN_INTEREST, symbol=symbol)

    async def open_interest_statistics(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.OpenInterestStatistics[Num]]:
        """Open Interest Statistics.

        GET /futures/data/openInterestHist: NONE, weight 0.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 1mo back.

        Args:
            symbol: `symbol`, STRING.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Open-Interest-Statistics
        """
        return await self._call(
            ops.OPEN_INTEREST_STATISTICS,
            symbol=symbol,
            period=period,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )

    @overload
    async def order_status(self, *, order_id: str, quote_id: str | None = None) -> models.OrderStatus[Num]: ...

    @overload
    async def order_status(self, *, order_id: str | None = None, quote_id: str) -> models.OrderStatus[Num]: ...

    async def order_status(
        self, *, order_id: str | None = None, quote_id: str | None = None
    ) -> models.OrderStatus[Num]:
        """Order status.

        GET /fapi/v1/convert/orderStatus: USER_DATA, weight 50 per IP.

        At least one of `order_id` and `quote_id` must be sent.

        Args:
            order_id: `orderId`, STRING.
            quote_id: `quoteId`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Order-Status
        """
        return await self._call(ops.ORDER_STATUS, order_id=order_id, quote_id=quote_id)

    async def place_multiple_orders(
        self, *, batch_orders: Sequence[models.PlaceMultipleOrdersBatchOrders], recv_window: int | None = None
    ) -> ResponseList[models.PlaceMultipleOrders[Num]]:
        """Place Multiple Orders.

        POST /fapi/v1/batchOrders: TRADE, weight 5 of the 10-second order limit, 1 of the 1-minute order limit, 5 per
        IP.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        `price_match` can be sent only if `type` is LIMIT or STOP or TAKE_PROFIT.
        At most one of `price_match` and `price` can be sent.
        `good_till_date` is mandatory if `time_in_force` is GTD.
        If account.position_mode is one_way, without `reduce_only`: false.
        If account.position_mode is hedge, `reduce_only` cannot be sent.

        Args:
            batch_orders: `batchOrders`, ARRAY of OBJECT, max elements 5.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Place-Multiple-Orders
        """
        return await self._call(ops.PLACE_MULTIPLE_ORDERS, batch_orders=batch_orders, recv_window=recv_window)

    async def position_adl_quantile_estimation(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.PositionAdlQuantileEstimation]:
        """Position ADL Quantile Estimation.

        GET /fapi/v1/adlQuantile: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Position-ADL-Quantile-Estimation
        """
        return await self._call(ops.POSITION_ADL_QUANTILE_ESTIMATION, symbol=symbol, recv_window=recv_window)

    @deprecated(
        "`position_information_v2` is deprecated; use `position_information_v3` instead; see https://developers.binance.com/docs/derivatives/change-log#2024-07-24"
    )
    async def position_information_v2(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.PositionInformationV2[Num]]:
        """Position Information V2.

        GET /fapi/v2/positionRisk: USER_DATA, weight 5.
        Deprecated; use `position_information_v3` instead; see
        https://developers.binance.com/docs/derivatives/change-log#2024-07-24.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Position-Information-V2
        """
        return await self._call(ops.POSITION_INFORMATION_V2_REST, symbol=symbol, recv_window=recv_window)

    async def position_information_v3(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.PositionInformationV3[Num]]:
        """Position Information V3.

        GET /fapi/v3/positionRisk: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Position-Information-V3
        """
        return await self._call(ops.POSITION_INFORMATION_V3, symbol=symbol, recv_window=recv_window)

    async def premium_index_kline_data(
        self,
        *,
        symbol: str,
        interval: Literal["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.PremiumIndexKlineData[Num]]:
        """Premium index Kline Data.

        GET /fapi/v1/premiumIndexKlines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if
        `limit` is in [500,1000], 10 if `limit` is in (1000,].

        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Premium-Index-Kline-Data
        """
        return await self._call(
            ops.PREMIUM_INDEX_KLINE_DATA,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def quarterly_contract_settlement_price(
        self, *, pair: str
    ) -> ResponseList[models.QuarterlyContractSettlementPrice]:
        """Quarterly Contract Settlement Price.

        GET /futures/data/delivery-price: NONE, weight 0.

        Args:
            pair: `pair`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Delivery-Price
        """
        return await self._call(ops.QUARTERLY_CONTRACT_SETTLEMENT_PRICE, pair=pair)

    @overload
    async def query_algo_order(
        self, *, algo_id: int, client_algo_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryAlgoOrder[Num]: ...

    @overload
    async def query_algo_order(
        self, *, algo_id: int | None = None, client_algo_id: str, recv_window: int | None = None
    ) -> models.QueryAlgoOrder[Num]: ...

    async def query_algo_order(
        self, *, algo_id: int | None = None, client_algo_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryAlgoOrder[Num]:
        """Query Algo Order.

        GET /fapi/v1/algoOrder: USER_DATA, weight 1.

        At least one of `algo_id` and `client_algo_id` must be sent.

        Args:
            algo_id: `algoId`, LONG.
            client_algo_id: `clientAlgoId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Algo-Order
        """
        return await self._call(
            ops.QUERY_ALGO_ORDER, algo_id=algo_id, client_algo_id=client_algo_id, recv_window=recv_window
        )

    async def query_all_algo_orders(
        self,
        *,
        symbol: str,
        algo_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        page: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryAllAlgoOrders[Num]]:
        """Query All Algo Orders.

        GET /fapi/v1/allAlgoOrders: USER_DATA, weight 5.

        Without `algo_id`: most recent.
        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            symbol: `symbol`, STRING.
            algo_id: `algoId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-All-Algo-Orders
        """
        return await self._call(
            ops.QUERY_ALL_ALGO_ORDERS,
            symbol=symbol,
            algo_id=algo_id,
            start_time=start_time,
            end_time=end_time,
            page=page,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    async def query_current_open_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryCurrentOpenOrder[Num]: ...

    @overload
    async def query_current_open_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.QueryCurrentOpenOrder[Num]: ...

    async def query_current_open_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryCurrentOpenOrder[Num]:
        """Query Current Open Order.

        GET /fapi/v1/openOrder: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Current-Open-Order
        """
        return await self._call(
            ops.QUERY_CURRENT_OPEN_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def query_index_price_constituents(self, *, symbol: str) -> models.QueryIndexPriceConstituents[Num]:
        """Query Index Price Constituents.

        GET /fapi/v1/constituents: NONE, weight 2.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Index-Constituents
        """
        return await self._call(ops.QUERY_INDEX_PRICE_CONSTITUENTS, symbol=symbol)

    async def query_insurance_fund_balance_snapshot(
        self, *, symbol: str | None = None
    ) -> models.QueryInsuranceFundBalanceSnapshot[Num] | list[models.QueryInsuranceFundBalanceSnapshot[Num]]:
        """Query Insurance Fund Balance Snapshot.

        GET /fapi/v1/insuranceBalance: NONE, weight 1.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Insurance-Fund-Balance
        """
        return await self._call(ops.QUERY_INSURANCE_FUND_BALANCE_SNAPSHOT, symbol=symbol)

    @overload
    async def query_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryOrder[Num]: ...

    @overload
    async def query_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.QueryOrder[Num]: ...

    async def query_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryOrder[Num]:
        """Query Order.

        GET /fapi/v1/order: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Query-Order
        """
        return await self._call(
            ops.QUERY_ORDER_REST,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def query_user_rate_limit(self, *, recv_window: int | None = None) -> ResponseList[models.QueryUserRateLimit]:
        """Query User Rate Limit.

        GET /fapi/v1/rateLimit/order: USER_DATA, weight 1.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Query-Rate-Limit
        """
        return await self._call(ops.QUERY_USER_RATE_LIMIT, recv_window=recv_window)

    async def recent_trades_list(
        self, *, symbol: str, limit: int | None = None
    ) -> ResponseList[models.RecentTradesList[Num]]:
        """Recent Trades List.

        GET /fapi/v1/trades: NONE, weight 5.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Recent-Trades-List
        """
        return await self._call(ops.RECENT_TRADES_LIST, symbol=symbol, limit=limit)

    async def rpi_order_book(self, *, symbol: str, limit: Literal[1000] | None = None) -> models.RpiOrderBook[Num]:
        """RPI Order Book.

        GET /fapi/v1/rpiDepth: NONE, weight 20 if `limit` is 1000 or `limit` is not sent.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, one of 1000, default 1000.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Order-Book-RPI
        """
        return await self._call(ops.RPI_ORDER_BOOK, symbol=symbol, limit=limit)

    @overload
    async def send_quote_request(
        self,
        *,
        from_asset: str,
        to_asset: str,
        from_amount: Number,
        to_amount: Number | None = None,
        valid_time: Literal["10s"] | None = None,
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
        valid_time: Literal["10s"] | None = None,
        recv_window: int | None = None,
    ) -> models.SendQuoteRequest[Num]: ...

    async def send_quote_request(
        self,
        *,
        from_asset: str,
        to_asset: str,
        from_amount: Number | None = None,
        to_amount: Number | None = None,
        valid_time: Literal["10s"] | None = None,
        recv_window: int | None = None,
    ) -> models.SendQuoteRequest[Num]:
        """Send Quote Request.

        POST /fapi/v1/convert/getQuote: USER_DATA, weight 50 per IP.

        At least one of `from_amount` and `to_amount` must be sent.

        Args:
            from_asset: `fromAsset`, STRING.
            to_asset: `toAsset`, STRING.
            from_amount: `fromAmount`, DECIMAL.
            to_amount: `toAmount`, DECIMAL.
            valid_time: `validTime`, ENUM, one of 10s, default 10s.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/convert/Send-quote-request
        """
        return await self._call(
            ops.SEND_QUOTE_REQUEST,
            from_asset=from_asset,
            to_asset=to_asset,
            from_amount=from_amount,
            to_amount=to_amount,
            valid_time=valid_time,
            recv_window=recv_window,
        )

    async def symbol_configuration(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.SymbolConfiguration]:
        """Symbol Configuration.

        GET /fapi/v1/symbolConfig: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Symbol-Config
        """
        return await self._call(ops.SYMBOL_CONFIGURATION, symbol=symbol, recv_window=recv_window)

    async def symbol_order_book_ticker(
        self, *, symbol: str | None = None
    ) -> models.SymbolOrderBookTicker[Num] | list[models.SymbolOrderBookTicker[Num]]:
        """Symbol Order Book Ticker.

        GET /fapi/v1/ticker/bookTicker: NONE, weight 2 if `symbol` is sent, 5 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Order-Book-Ticker
        """
        return await self._call(ops.SYMBOL_ORDER_BOOK_TICKER_REST, symbol=symbol)

    @deprecated(
        "`symbol_price_ticker` is deprecated; see https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker"
    )
    async def symbol_price_ticker(
        self, *, symbol: str | None = None
    ) -> models.SymbolPriceTicker[Num] | list[models.SymbolPriceTicker[Num]]:
        """Symbol Price Ticker.

        GET /fapi/v1/ticker/price: NONE, weight 1 if `symbol` is sent, 2 if `symbol` is not sent.
        Deprecated.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker
        """
        return await self._call(ops.SYMBOL_PRICE_TICKER, symbol=symbol)

    async def symbol_price_ticker_v2(
        self, *, symbol: str | None = None
    ) -> models.SymbolPriceTickerV2[Num] | list[models.SymbolPriceTickerV2[Num]]:
        """Symbol Price Ticker V2.

        GET /fapi/v2/ticker/price: NONE, weight 1 if `symbol` is sent, 2 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Symbol-Price-Ticker-v2
        """
        return await self._call(ops.SYMBOL_PRICE_TICKER_V2, symbol=symbol)

    async def taker_buy_sell_volume(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.TakerBuySellVolume[Num]]:
        """Taker Buy/Sell Volume.

        GET /futures/data/takerlongshortRatio: NONE, weight 0.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            symbol: `symbol`, STRING.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Taker-BuySell-Volume
        """
        return await self._call(
            ops.TAKER_BUY_SELL_VOLUME,
            symbol=symbol,
            period=period,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )

    async def test_connectivity(self) -> ResponseDict[Any]:
        """Test Connectivity.

        GET /fapi/v1/ping: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api
        """
        return await self._call(ops.TEST_CONNECTIVITY)

    async def test_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal[
            "LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX", "GTD", "RPI"] | None = None,
        quantity: Number | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        price: Number | None = None,
        new_client_order_id: str | None = None,
        stop_price: Number | None = None,
        close_position: Literal["true", "false"] | None = None,
        activation_price: Number | None = None,
        callback_rate: Number | None = None,
        working_type: Literal["MARK_PRICE", "CONTRACT_PRICE"] | None = None,
        price_protect: Literal["TRUE", "FALSE"] | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        self_trade_prevention_mode: Literal["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        good_till_date: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.TestOrder[Num]:
        """Test Order.

        POST /fapi/v1/order/test: TRADE, weight not stated.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        `quantity` cannot be sent if `close_position` is true.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `reduce_only` cannot be sent if `close_position` is true.
        `stop_price` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `close_position` can be sent only if `type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        `activation_price` can be sent only if `type` is TRAILING_STOP_MARKET.
        `callback_rate` can be sent only if `type` is TRAILING_STOP_MARKET.
        `price_protect` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `price_match` can be sent only if `type` is LIMIT or STOP or TAKE_PROFIT.
        At most one of `price_match` and `price` can be sent.
        `good_till_date` is mandatory if `time_in_force` is GTD.
        If `type` is STOP, without `time_in_force`: GTC.
        If `type` is TAKE_PROFIT, without `time_in_force`: GTC.
        `quantity` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `reduce_only` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `close_position` must be false if `side` is BUY and `position_side` is LONG.
        `close_position` must be false if `side` is SELL and `position_side` is SHORT.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        At least one of `price` and `price_match` must be sent if `type` is LIMIT.
        `quantity` is mandatory if `type` is MARKET.
        `quantity` and `stop_price` are mandatory if `type` is STOP or TAKE_PROFIT.
        At least one of `price` and `price_match` must be sent if `type` is STOP or TAKE_PROFIT.
        `stop_price` is mandatory if `type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        `callback_rate` is mandatory if `type` is TRAILING_STOP_MARKET.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET,
                TRAILING_STOP_MARKET.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX, GTD, RPI.
            quantity: `quantity`, DECIMAL.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            price: `price`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,36}$, default: generated,
                unique.
            stop_price: `stopPrice`, DECIMAL.
            close_position: `closePosition`, STRING, one of true, false.
            activation_price: `activationPrice`, DECIMAL, default: latest_price.
            callback_rate: `callbackRate`, DECIMAL, min 0.1, max 5, in percent.
            working_type: `workingType`, ENUM, one of MARK_PRICE, CONTRACT_PRICE, default CONTRACT_PRICE.
            price_protect: `priceProtect`, STRING, one of TRUE, FALSE, default FALSE.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_TAKER, EXPIRE_MAKER,
                EXPIRE_BOTH, default NONE.
            good_till_date: `goodTillDate`, LONG, max 253402300798999, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2021 (Order would immediately trigger.)

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/New-Order-Test
        """
        return await self._call(
            ops.TEST_ORDER,
            symbol=symbol,
            side=side,
            position_side=position_side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            reduce_only=reduce_only,
            price=price,
            new_client_order_id=new_client_order_id,
            stop_price=stop_price,
            close_position=close_position,
            activation_price=activation_price,
            callback_rate=callback_rate,
            working_type=working_type,
            price_protect=price_protect,
            new_order_resp_type=new_order_resp_type,
            price_match=price_match,
            self_trade_prevention_mode=self_trade_prevention_mode,
            good_till_date=good_till_date,
            recv_window=recv_window,
        )

    async def ticker_price_change_statistics24_hr(
        self, *, symbol: str | None = None
    ) -> models.TickerPriceChangeStatistics24Hr[Num] | list[models.TickerPriceChangeStatistics24Hr[Num]]:
        """24hr Ticker Price Change Statistics.

        GET /fapi/v1/ticker/24hr: NONE, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/24hr-Ticker-Price-Change-Statistics
        """
        return await self._call(ops.TICKER_PRICE_CHANGE_STATISTICS24_HR, symbol=symbol)

    async def toggle_bnb_burn_on_futures_trade(
        self, *, fee_burn: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ToggleBnbBurnOnFuturesTrade:
        """Toggle BNB Burn On Futures Trade.

        POST /fapi/v1/feeBurn: TRADE, weight 1.

        Args:
            fee_burn: `feeBurn`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/Toggle-BNB-Burn-On-Futures-Trade
        """
        return await self._call(ops.TOGGLE_BNB_BURN_ON_FUTURES_TRADE, fee_burn=fee_burn, recv_window=recv_window)

    async def top_trader_long_short_ratio_accounts(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.TopTraderLongShortRatioAccounts[Num]]:
        """Top Trader Long/Short Ratio (Accounts).

        GET /futures/data/topLongShortAccountRatio: NONE, weight not stated.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            symbol: `symbol`, STRING.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Top-Long-Short-Account-Ratio
        """
        return await self._call(
            ops.TOP_TRADER_LONG_SHORT_RATIO_ACCOUNTS,
            symbol=symbol,
            period=period,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )

    async def top_trader_long_short_ratio_positions(
        self,
        *,
        symbol: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.TopTraderLongShortRatioPositions[Num]]:
        """Top Trader Long/Short Ratio (Positions).

        GET /futures/data/topLongShortPositionRatio: NONE, weight 0.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            symbol: `symbol`, STRING.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Top-Trader-Long-Short-Ratio
        """
        return await self._call(
            ops.TOP_TRADER_LONG_SHORT_RATIO_POSITIONS,
            symbol=symbol,
            period=period,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )

    async def trading_schedule(self) -> models.TradingSchedule:
        """Trading Schedule.

        GET /fapi/v1/tradingSchedule: NONE, weight 5.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/rest-api/Trading-Schedule
        """
        return await self._call(ops.TRADING_SCHEDULE)

    async def user_commission_rate(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.UserCommissionRate[Num]:
        """User Commission Rate.

        GET /fapi/v1/commissionRate: USER_DATA, weight 20.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/rest-api/User-Commission-Rate
        """
        return await self._call(ops.USER_COMMISSION_RATE, symbol=symbol, recv_window=recv_window)

    async def users_force_orders(
        self,
        *,
        symbol: str | None = None,
        auto_close_type: Literal["LIQUIDATION", "ADL"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.UsersForceOrders[Num]]:
        """User's Force Orders.

        GET /fapi/v1/forceOrders: USER_DATA, weight 20 if `symbol` is sent, 50 if `symbol` is not sent.

        Without `auto_close_type`: all.

        Args:
            symbol: `symbol`, STRING.
            auto_close_type: `autoCloseType`, ENUM, one of LIQUIDATION, ADL.
            start_time: `startTime`, LONG, in milliseconds, default: endTime-7d.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Users-Force-Orders
        """
        return await self._call(
            ops.USERS_FORCE_ORDERS,
            symbol=symbol,
            auto_close_type=auto_close_type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )


class AsyncUsdsFuturesWs(AsyncUsdsFuturesOperations[Num], AsyncWsClient):
    """WebSocket API of USDⓈ-M Futures, asynchronous."""

    _product = "usds_futures"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncUsdsFuturesWs[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncUsdsFuturesWs[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncUsdsFuturesWs[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    @deprecated(
        "`account_information` is deprecated; use `account_information_v2` instead; see https://developers.binance.com/docs/derivatives/change-log#2024-07-24"
    )
    async def account_information(self, *, recv_window: int | None = None) -> models.AccountInformation[Num]:
        """Account Information.

        WebSocket API account.status: USER_DATA, weight 5.
        Deprecated; use `account_information_v2` instead; see
        https://developers.binance.com/docs/derivatives/change-log#2024-07-24.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/websocket-api/Account-Information
        """
        return await self._call(ops.ACCOUNT_INFORMATION, recv_window=recv_window)

    async def account_information_v2(self, *, recv_window: int | None = None) -> models.AccountInformationV2Ws[Num]:
        """Account Information V2.

        WebSocket API v2/account.status: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/websocket-api/Account-Information-V2
        """
        return await self._call(ops.ACCOUNT_INFORMATION_V2_WS, recv_window=recv_window)

    @overload
    async def cancel_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.CancelOrderWs[Num]: ...

    @overload
    async def cancel_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.CancelOrderWs[Num]: ...

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.CancelOrderWs[Num]:
        """Cancel Order.

        WebSocket API order.cancel: TRADE, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/Cancel-Order
        """
        return await self._call(
            ops.CANCEL_ORDER_WS,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    @deprecated(
        "`futures_account_balance` is deprecated; use `futures_account_balance_v2` instead; see https://developers.binance.com/docs/derivatives/change-log#2024-07-24"
    )
    async def futures_account_balance(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.FuturesAccountBalance[Num]]:
        """Futures Account Balance.

        WebSocket API account.balance: USER_DATA, weight 5.
        Deprecated; use `futures_account_balance_v2` instead; see
        https://developers.binance.com/docs/derivatives/change-log#2024-07-24.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/websocket-api/Futures-Account-Balance
        """
        return await self._call(ops.FUTURES_ACCOUNT_BALANCE, recv_window=recv_window)

    async def futures_account_balance_v2(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.FuturesAccountBalanceV2[Num]]:
        """Futures Account Balance V2.

        WebSocket API v2/account.balance: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/account/websocket-api
        """
        return await self._call(ops.FUTURES_ACCOUNT_BALANCE_V2, recv_window=recv_window)

    async def log_in_with_api_key(self, *, recv_window: int | None = None) -> models.LogInWithApiKey:
        """Log in with API key.

        WebSocket API session.logon: SIGNED, weight 2.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info#log-in-with-api-key-signed
        """
        return await self._call(ops.LOG_IN_WITH_API_KEY, recv_window=recv_window)

    async def log_out_of_the_session(self) -> models.LogOutOfTheSession:
        """Log out of the session.

        WebSocket API session.logout: NONE, weight 2.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info#log-out-of-the-session
        """
        return await self._call(ops.LOG_OUT_OF_THE_SESSION)

    @overload
    async def modify_order(
        self,
        *,
        order_id: int,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number,
        recv_window: int | None = None,
    ) -> models.ModifyOrderWs[Num]: ...

    @overload
    async def modify_order(
        self,
        *,
        order_id: int,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price_match: Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ],
        recv_window: int | None = None,
    ) -> models.ModifyOrderWs[Num]: ...

    @overload
    async def modify_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number,
        recv_window: int | None = None,
    ) -> models.ModifyOrderWs[Num]: ...

    @overload
    async def modify_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price_match: Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ],
        recv_window: int | None = None,
    ) -> models.ModifyOrderWs[Num]: ...

    async def modify_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number,
        price: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        recv_window: int | None = None,
    ) -> models.ModifyOrderWs[Num]:
        """Modify Order.

        WebSocket API order.modify: TRADE, weight 1 of the 10-second order limit, 1 of the 1-minute order limit, 0 per
        IP.

        At least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are).
        Exactly one of `price` and `price_match` must be sent.

        Args:
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of SELL, BUY.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/Modify-Order
        """
        return await self._call(
            ops.MODIFY_ORDER_WS,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            symbol=symbol,
            side=side,
            quantity=quantity,
            price=price,
            price_match=price_match,
            recv_window=recv_window,
        )

    async def new_algo_order(
        self,
        *,
        algo_type: Literal["CONDITIONAL"],
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal["STOP_MARKET", "TAKE_PROFIT_MARKET", "STOP", "TAKE_PROFIT", "TRAILING_STOP_MARKET"],
        time_in_force: Literal["IOC", "GTC", "FOK"] | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        trigger_price: Number | None = None,
        working_type: Literal["MARK_PRICE", "CONTRACT_PRICE"] | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        close_position: Literal["true", "false"] | None = None,
        price_protect: Literal["TRUE", "FALSE"] | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        activate_price: Number | None = None,
        callback_rate: Number | None = None,
        client_algo_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        good_till_date: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.NewAlgoOrderWs[Num]:
        """New Algo Order.

        WebSocket API algoOrder.place: TRADE, weight 0.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        `quantity` cannot be sent if `close_position` is true.
        `price_match` can be sent only if `type` is STOP or TAKE_PROFIT.
        At most one of `price_match` and `price` can be sent.
        `close_position` can be sent only if `type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        `price_protect` can be sent only if `type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `reduce_only` cannot be sent if `close_position` is true.
        `activate_price` can be sent only if `type` is TRAILING_STOP_MARKET.
        `callback_rate` can be sent only if `type` is TRAILING_STOP_MARKET.
        `quantity` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `reduce_only` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `close_position` must be false if `side` is BUY and `position_side` is LONG.
        `close_position` must be false if `side` is SELL and `position_side` is SHORT.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            algo_type: `algoType`, ENUM, one of CONDITIONAL.
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            type: `type`, ENUM, one of STOP_MARKET, TAKE_PROFIT_MARKET, STOP, TAKE_PROFIT, TRAILING_STOP_MARKET.
            time_in_force: `timeInForce`, ENUM, one of IOC, GTC, FOK, default GTC.
            quantity: `quantity`, DECIMAL.
            price: `price`, DECIMAL.
            trigger_price: `triggerPrice`, DECIMAL.
            working_type: `workingType`, ENUM, one of MARK_PRICE, CONTRACT_PRICE, default CONTRACT_PRICE.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            close_position: `closePosition`, STRING, one of true, false.
            price_protect: `priceProtect`, STRING, one of TRUE, FALSE, default FALSE.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            activate_price: `activatePrice`, DECIMAL, default: latest_price.
            callback_rate: `callbackRate`, DECIMAL, min 0.1, max 10, in percent.
            client_algo_id: `clientAlgoId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,36}$, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of EXPIRE_TAKER, EXPIRE_MAKER, EXPIRE_BOTH,
                default: NONE.
            good_till_date: `goodTillDate`, LONG, max 253402300798999, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2021 (Order would immediately trigger.)

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/New-Algo-Order
        """
        return await self._call(
            ops.NEW_ALGO_ORDER_WS,
            algo_type=algo_type,
            symbol=symbol,
            side=side,
            position_side=position_side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            price=price,
            trigger_price=trigger_price,
            working_type=working_type,
            price_match=price_match,
            close_position=close_position,
            price_protect=price_protect,
            reduce_only=reduce_only,
            activate_price=activate_price,
            callback_rate=callback_rate,
            client_algo_id=client_algo_id,
            new_order_resp_type=new_order_resp_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            good_till_date=good_till_date,
            recv_window=recv_window,
        )

    async def new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal[
            "LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX", "GTD", "RPI"] | None = None,
        quantity: Number | None = None,
        reduce_only: Literal["true", "false"] | None = None,
        price: Number | None = None,
        new_client_order_id: str | None = None,
        stop_price: Number | None = None,
        close_position: Literal["true", "false"] | None = None,
        activation_price: Number | None = None,
        callback_rate: Number | None = None,
        working_type: Literal["MARK_PRICE", "CONTRACT_PRICE"] | None = None,
        price_protect: Literal["TRUE", "FALSE"] | None = None,
        new_order_resp_type: Literal["ACK", "RESULT"] | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        self_trade_prevention_mode: Literal["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        good_till_date: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.NewOrderWs[Num]:
        """New Order.

        WebSocket API order.place: TRADE, weight 0.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        `quantity` cannot be sent if `close_position` is true.
        If account.position_mode is hedge, `reduce_only` cannot be sent.
        `reduce_only` cannot be sent if `close_position` is true.
        `stop_price` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `close_position` can be sent only if `type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        `activation_price` can be sent only if `type` is TRAILING_STOP_MARKET.
        `callback_rate` can be sent only if `type` is TRAILING_STOP_MARKET.
        `price_protect` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `price_match` can be sent only if `type` is LIMIT or STOP or TAKE_PROFIT.
        At most one of `price_match` and `price` can be sent.
        `good_till_date` is mandatory if `time_in_force` is GTD.
        If `type` is STOP, without `time_in_force`: GTC.
        If `type` is TAKE_PROFIT, without `time_in_force`: GTC.
        `quantity` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `reduce_only` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `close_position` must be false if `side` is BUY and `position_side` is LONG.
        `close_position` must be false if `side` is SELL and `position_side` is SHORT.
        `time_in_force` and `quantity` are mandatory and at least one of `price` and `price_match` must be sent if
        `type` is LIMIT.
        `quantity` is mandatory if `type` is MARKET.
        `quantity` and `stop_price` are mandatory if `type` is STOP or TAKE_PROFIT.
        `stop_price` is mandatory if `type` is STOP_MARKET or TAKE_PROFIT_MARKET.
        `callback_rate` is mandatory if `type` is TRAILING_STOP_MARKET.
        If account.position_mode is one_way, without `reduce_only`: false.

        Args:
            symbol: `symbol`, STRING.
            side: `side`, ENUM, one of BUY, SELL.
            position_side: `positionSide`, ENUM, one of BOTH, LONG, SHORT, default: BOTH if account.position_mode is
                one_way.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP, STOP_MARKET, TAKE_PROFIT, TAKE_PROFIT_MARKET,
                TRAILING_STOP_MARKET.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX, GTD, RPI.
            quantity: `quantity`, DECIMAL.
            reduce_only: `reduceOnly`, STRING, one of true, false, default false.
            price: `price`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, matches ^[\\.A-Z\\:/a-z0-9_-]{1,36}$, default: generated,
                unique.
            stop_price: `stopPrice`, DECIMAL.
            close_position: `closePosition`, STRING, one of true, false.
            activation_price: `activationPrice`, DECIMAL, default: latest_price.
            callback_rate: `callbackRate`, DECIMAL, min 0.1, max 10, in percent.
            working_type: `workingType`, ENUM, one of MARK_PRICE, CONTRACT_PRICE, default CONTRACT_PRICE.
            price_protect: `priceProtect`, STRING, one of TRUE, FALSE, default FALSE.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_TAKER, EXPIRE_MAKER,
                EXPIRE_BOTH, default NONE.
            good_till_date: `goodTillDate`, LONG, max 253402300798999, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2021 (Order would immediately trigger.)

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api
        """
        return await self._call(
            ops.NEW_ORDER_WS,
            symbol=symbol,
            side=side,
            position_side=position_side,
            type=type,
            time_in_force=time_in_force,
            quantity=quantity,
            reduce_only=reduce_only,
            price=price,
            new_client_order_id=new_client_order_id,
            stop_price=stop_price,
            close_position=close_position,
            activation_price=activation_price,
            callback_rate=callback_rate,
            working_type=working_type,
            price_protect=price_protect,
            new_order_resp_type=new_order_resp_type,
            price_match=price_match,
            self_trade_prevention_mode=self_trade_prevention_mode,
            good_till_date=good_till_date,
            recv_window=recv_window,
        )

    @deprecated(
        "`position_information` is deprecated; use `position_information_v2` instead; see https://developers.binance.com/docs/derivatives/change-log#2024-07-24"
    )
    async def position_information(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.PositionInformation[Num]]:
        """Position Information.

        WebSocket API account.position: USER_DATA, weight 5.
        Deprecated; use `position_information_v2` instead; see
        https://developers.binance.com/docs/derivatives/change-log#2024-07-24.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/Position-Information
        """
        return await self._call(ops.POSITION_INFORMATION, symbol=symbol, recv_window=recv_window)

    async def position_information_v2(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.PositionInformationV2Ws[Num]]:
        """Position Information V2.

        WebSocket API v2/account.position: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/Position-Info-V2
        """
        return await self._call(ops.POSITION_INFORMATION_V2_WS, symbol=symbol, recv_window=recv_window)

    @overload
    async def query_order(
        self, *, symbol: str, order_id: int, orig_client_order_id: str | None = None, recv_window: int | None = None
    ) -> models.QueryOrderWs[Num]: ...

    @overload
    async def query_order(
        self, *, symbol: str, order_id: int | None = None, orig_client_order_id: str, recv_window: int | None = None
    ) -> models.QueryOrderWs[Num]: ...

    async def query_order(
        self,
        *,
        symbol: str,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryOrderWs[Num]:
        """Query Order.

        WebSocket API order.status: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/websocket-api/Query-Order
        """
        return await self._call(
            ops.QUERY_ORDER_WS,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def query_session_status(self) -> models.QuerySessionStatus:
        """Query session status.

        WebSocket API session.status: NONE, weight 2.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info#query-session-status
        """
        return await self._call(ops.QUERY_SESSION_STATUS)

    async def symbol_order_book_ticker(
        self, *, symbol: str | None = None
    ) -> models.SymbolOrderBookTickerWs[Num] | list[models.SymbolOrderBookTickerWs[Num]]:
        """Symbol Order Book Ticker.

        WebSocket API ticker.book: NONE, weight 2 if `symbol` is sent, 5 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/websocket-api/Symbol-Order-Book-Ticker
        """
        return await self._call(ops.SYMBOL_ORDER_BOOK_TICKER_WS, symbol=symbol)

    async def symbol_price_ticker(
        self, *, symbol: str | None = None
    ) -> models.SymbolPriceTicker[Num] | list[models.SymbolPriceTicker[Num]]:
        """Symbol Price Ticker.

        WebSocket API ticker.price: NONE, weight 1 if `symbol` is sent, 2 if `symbol` is not sent.

        Without `symbol`: all.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/usds-margined-futures/market-data/websocket-api/Symbol-Price-Ticker
        """
        return await self._call(ops.SYMBOL_PRICE_TICKER, symbol=symbol)
