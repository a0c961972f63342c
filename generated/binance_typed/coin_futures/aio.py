"""The asynchronous clients of COIN-M Futures."""

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


class AsyncCoinFuturesOperations(AsyncCaller, Generic[Num]):
    """What REST and the WebSocket API of COIN-M Futures have in common."""

    async def close_user_data_stream(self) -> ResponseDict[Any]:
        """Close User Data Stream.

        DELETE /dapi/v1/listenKey: USER_STREAM, weight 1.
        WebSocket API userDataStream.stop: USER_STREAM, weight 1.

        If session.authenticated is false, `api_key` must be sent.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Close-User-Data-Stream
        https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Close-User-Data-Stream-Wsp
        """
        return await self._call(ops.CLOSE_USER_DATA_STREAM)

    async def futures_account_balance(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.FuturesAccountBalance[Num]]:
        """Futures Account Balance.

        GET /dapi/v1/balance: USER_DATA, weight 1.
        WebSocket API account.balance: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Futures-Account-Balance
        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/websocket-api
        """
        return await self._call(ops.FUTURES_ACCOUNT_BALANCE, recv_window=recv_window)

    async def keepalive_user_data_stream(self) -> models.KeepaliveUserDataStream:
        """Keepalive User Data Stream.

        PUT /dapi/v1/listenKey: USER_STREAM, weight 1.
        WebSocket API userDataStream.ping: USER_STREAM, weight 1.

        If session.authenticated is false, `api_key` must be sent.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Keepalive-User-Data-Stream
        https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Keepalive-User-Data-Stream-Wsp
        """
        return await self._call(ops.KEEPALIVE_USER_DATA_STREAM)

    async def start_user_data_stream(self) -> models.StartUserDataStream:
        """Start User Data Stream.

        POST /dapi/v1/listenKey: USER_STREAM, weight 1.
        WebSocket API userDataStream.start: USER_STREAM, weight 1.

        If session.authenticated is false, `api_key` must be sent.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Start-User-Data-Stream
        https://developers.binance.com/docs/derivatives/coin-margined-futures/user-data-streams/Start-User-Data-Stream-Wsp
        """
        return await self._call(ops.START_USER_DATA_STREAM)


class AsyncCoinFutures(AsyncCoinFuturesOperations[Num], AsyncRestClient):
    """REST of COIN-M Futures, asynchronous."""

    _product = "coin_futures"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncCoinFutures[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncCoinFutures[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncCoinFutures[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def account_information(self, *, recv_window: int | None = None) -> models.AccountInformation[Num]:
        """Account Information.

        GET /dapi/v1/account: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Account-Information
        """
        return await self._call(ops.ACCOUNT_INFORMATION_REST, recv_window=recv_window)

    @overload
    async def account_trade_list(
        self,
        *,
        symbol: str,
        pair: str | None = None,
        order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AccountTradeList[Num]]: ...

    @overload
    async def account_trade_list(
        self,
        *,
        symbol: str | None = None,
        pair: str,
        order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AccountTradeList[Num]]: ...

    async def account_trade_list(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        order_id: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AccountTradeList[Num]]:
        """Account Trade List.

        GET /dapi/v1/userTrades: USER_DATA, weight 20 if `symbol` is sent, 40 if `pair` is sent.

        At least one of `symbol` and `pair` must be sent.
        At most one of `symbol` and `pair` can be sent.
        At most one of `pair` and `from_id` can be sent.
        `order_id` can be sent only together with `symbol`.
        `from_id` cannot be sent with `start_time` or `end_time`.
        Without `start_time` or `end_time`: recent 7d.
        `start_time` and `end_time` lie at most 7d apart.
        `from_id` can be sent only together with `symbol`.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.
            order_id: `orderId`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, LONG, default: latest.
            limit: `limit`, INT, max 1000, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Account-Trade-List
        """
        return await self._call(
            ops.ACCOUNT_TRADE_LIST,
            symbol=symbol,
            pair=pair,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            from_id=from_id,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    async def all_orders(
        self,
        *,
        symbol: str,
        pair: str | None = None,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AllOrders[Num]]: ...

    @overload
    async def all_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AllOrders[Num]]: ...

    async def all_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.AllOrders[Num]]:
        """All Orders.

        GET /dapi/v1/allOrders: USER_DATA, weight 20 if `symbol` is sent, 40 if `pair` is sent.

        At least one of `symbol` and `pair` must be sent.
        At most one of `pair` and `order_id` can be sent.
        Without `order_id`: most recent.
        `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.
        `order_id` can be sent only together with `symbol`.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.
            order_id: `orderId`, LONG, default: latest.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/All-Orders
        """
        return await self._call(
            ops.ALL_ORDERS,
            symbol=symbol,
            pair=pair,
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

        POST /dapi/v1/countdownCancelAll: TRADE, weight 10.

        Args:
            symbol: `symbol`, STRING.
            countdown_time: `countdownTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Auto-Cancel-All-Open-Orders
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
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.Basis[Num]]:
        """Basis.

        GET /futures/data/basis: NONE, weight 1.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            pair: `pair`, STRING.
            contract_type: `contractType`, ENUM, one of CURRENT_QUARTER, NEXT_QUARTER, PERPETUAL.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Basis
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

    async def cancel_all_open_orders(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.CancelAllOpenOrders:
        """Cancel All Open Orders.

        DELETE /dapi/v1/allOpenOrders: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-All-Open-Orders
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

        DELETE /dapi/v1/batchOrders: TRADE, weight 1.

        At least one of `order_id_list` and `orig_client_order_id_list` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id_list: `orderIdList`, ARRAY of LONG, max elements 10.
            orig_client_order_id_list: `origClientOrderIdList`, ARRAY of STRING, max elements 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-Multiple-Orders
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

        DELETE /dapi/v1/order: TRADE, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Cancel-Order
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
    ) -> models.ChangeInitialLeverage[Num]:
        """Change Initial Leverage.

        POST /dapi/v1/leverage: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            leverage: `leverage`, INT, min 1, max 125.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Initial-Leverage
        """
        return await self._call(ops.CHANGE_INITIAL_LEVERAGE, symbol=symbol, leverage=leverage, recv_window=recv_window)

    async def change_margin_type(
        self, *, symbol: str, margin_type: Literal["ISOLATED", "CROSSED"], recv_window: int | None = None
    ) -> models.ChangeMarginType:
        """Change Margin Type.

        POST /dapi/v1/marginType: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            margin_type: `marginType`, ENUM, one of ISOLATED, CROSSED.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Margin-Type
        """
        return await self._call(ops.CHANGE_MARGIN_TYPE, symbol=symbol, margin_type=margin_type, recv_window=recv_window)

    async def change_position_mode(
        self, *, dual_side_position: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ChangePositionMode:
        """Change Position Mode.

        POST /dapi/v1/positionSide/dual: TRADE, weight 1.

        Args:
            dual_side_position: `dualSidePosition`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Change-Position-Mode
        """
        return await self._call(
            ops.CHANGE_POSITION_MODE, dual_side_position=dual_side_position, recv_window=recv_window
        )

    async def check_server_time(self) -> models.CheckServerTime:
        """Check Server time.

        GET /dapi/v1/time: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Check-Server-time
        """
        return await self._call(ops.CHECK_SERVER_TIME)

    async def classic_portfolio_margin_account_information(
        self, *, asset: str, recv_window: int | None = None
    ) -> models.ClassicPortfolioMarginAccountInformation[Num]:
        """Classic Portfolio Margin Account Information.

        GET /dapi/v1/pmAccountInfo: USER_DATA, weight 5 per IP.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/portfolio-margin-endpoints
        """
        return await self._call(ops.CLASSIC_PORTFOLIO_MARGIN_ACCOUNT_INFORMATION, asset=asset, recv_window=recv_window)

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

        GET /dapi/v1/aggTrades: NONE, weight 20.

        `start_time` lies at most 1y back.
        `start_time` and `end_time` lie at most 1h apart.
        Without `from_id`, `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Compressed-Aggregate-Trades-List
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
        contract_type: Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        interval: Literal["1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"],
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.ContinuousContractKlineCandlestickData[Num]]:
        """Continuous Contract Kline/Candlestick Data.

        GET /dapi/v1/continuousKlines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if
        `limit` is in [500,1000], 10 if `limit` is in (1000,].

        `start_time` and `end_time` lie at most 200d apart.
        Without `start_time` or `end_time`: most recent.
        If `start_time` is sent, without `end_time`: startTime+200d.
        If `end_time` is sent, without `start_time`: endTime-200d.

        Args:
            pair: `pair`, STRING.
            contract_type: `contractType`, ENUM, one of PERPETUAL, CURRENT_QUARTER, NEXT_QUARTER.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Continuous-Contract-Kline-Candlestick-Data
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

    async def current_all_open_orders(
        self, *, symbol: str | None = None, pair: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.CurrentAllOpenOrders[Num]]:
        """Current All Open Orders.

        GET /dapi/v1/openOrders: USER_DATA, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Current-All-Open-Orders
        """
        return await self._call(ops.CURRENT_ALL_OPEN_ORDERS, symbol=symbol, pair=pair, recv_window=recv_window)

    async def exchange_information(self) -> models.ExchangeInformation[Num]:
        """Exchange Information.

        GET /dapi/v1/exchangeInfo: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Exchange-Information
        """
        return await self._call(ops.EXCHANGE_INFORMATION)

    async def get_current_position_mode(self, *, recv_window: int | None = None) -> models.GetCurrentPositionMode:
        """Get Current Position Mode.

        GET /dapi/v1/positionSide/dual: USER_DATA, weight 30.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Current-Position-Mode
        """
        return await self._call(ops.GET_CURRENT_POSITION_MODE, recv_window=recv_window)

    async def get_download_id_for_futures_order_history(
        self, *, start_time: int | datetime, end_time: int | datetime, recv_window: int | None = None
    ) -> models.GetDownloadIdForFuturesOrderHistory:
        """Get Download Id For Futures Order History.

        GET /dapi/v1/order/asyn: USER_DATA, weight 5.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Order-History
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

        GET /dapi/v1/trade/asyn: USER_DATA, weight 5.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Trade-History
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

        GET /dapi/v1/income/asyn: USER_DATA, weight 5.

        `start_time` and `end_time` lie at most 1y apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Download-Id-For-Futures-Transaction-History
        """
        return await self._call(
            ops.GET_DOWNLOAD_ID_FOR_FUTURES_TRANSACTION_HISTORY,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    async def get_funding_rate_history_of_perpetual_futures(
        self,
        *,
        symbol: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
    ) -> ResponseList[models.GetFundingRateHistoryOfPerpetualFutures[Num]]:
        """Get Funding Rate History of Perpetual Futures.

        GET /dapi/v1/fundingRate: NONE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 100.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Get-Funding-Rate-History-of-Perpetual-Futures
        """
        return await self._call(
            ops.GET_FUNDING_RATE_HISTORY_OF_PERPETUAL_FUTURES,
            symbol=symbol,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def get_funding_rate_info(self) -> ResponseList[models.GetFundingRateInfo[Num]]:
        """Get Funding Rate Info.

        GET /dapi/v1/fundingInfo: NONE, weight not stated.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Get-Funding-Info
        """
        return await self._call(ops.GET_FUNDING_RATE_INFO)

    async def get_futures_order_history_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetFuturesOrderHistoryDownloadLinkById:
        """Get Futures Order History Download Link by Id.

        GET /dapi/v1/order/asyn/id: USER_DATA, weight 5.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Order-History-Download-Link-by-Id
        """
        return await self._call(
            ops.GET_FUTURES_ORDER_HISTORY_DOWNLOAD_LINK_BY_ID, download_id=download_id, recv_window=recv_window
        )

    async def get_futures_trade_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetFuturesTradeDownloadLinkById:
        """Get Futures Trade Download Link by Id.

        GET /dapi/v1/trade/asyn/id: USER_DATA, weight 5.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Trade-Download-Link-by-Id
        """
        return await self._call(
            ops.GET_FUTURES_TRADE_DOWNLOAD_LINK_BY_ID, download_id=download_id, recv_window=recv_window
        )

    async def get_futures_transaction_history_download_link_by_id(
        self, *, download_id: str, recv_window: int | None = None
    ) -> models.GetFuturesTransactionHistoryDownloadLinkById:
        """Get Futures Transaction History Download Link by Id.

        GET /dapi/v1/income/asyn/id: USER_DATA, weight 5.

        Args:
            download_id: `downloadId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Futures-Transaction-History-Download-Link-by-Id
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
                "FUNDING_FEE",
                "REALIZED_PNL",
                "COMMISSION",
                "INSURANCE_CLEAR",
                "DELIVERED_SETTELMENT",
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

        GET /dapi/v1/income: USER_DATA, weight 20.

        Without `income_type`: all.
        `start_time` and `end_time` lie at most 1y apart.

        Args:
            symbol: `symbol`, STRING.
            income_type: `incomeType`, STRING, one of TRANSFER, WELCOME_BONUS, FUNDING_FEE, REALIZED_PNL, COMMISSION,
                INSURANCE_CLEAR, DELIVERED_SETTELMENT.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            page: `page`, INT.
            limit: `limit`, INT, max 1000, default 100.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Get-Income-History
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

        GET /dapi/v1/orderAmendment: USER_DATA, weight 1.

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

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Get-Order-Modify-History
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

        GET /dapi/v1/positionMargin/history: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            type: `type`, INT, one of 1, 2.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Get-Position-Margin-Change-History
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

    async def index_price_and_mark_price(
        self, *, symbol: str | None = None, pair: str | None = None
    ) -> ResponseList[models.IndexPriceAndMarkPrice[Num]]:
        """Index Price and Mark Price.

        GET /dapi/v1/premiumIndex: NONE, weight 10.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Price-and-Mark-Price
        """
        return await self._call(ops.INDEX_PRICE_AND_MARK_PRICE, symbol=symbol, pair=pair)

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

        GET /dapi/v1/indexPriceKlines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if
        `limit` is in [500,1000], 10 if `limit` is in (1000,].

        `start_time` and `end_time` lie at most 200d apart.
        Without `start_time` or `end_time`: most recent.
        If `start_time` is sent, without `end_time`: startTime+200d.
        If `end_time` is sent, without `start_time`: endTime-200d.

        Args:
            pair: `pair`, STRING.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Price-Kline-Candlestick-Data
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

        GET /dapi/v1/klines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if `limit` is in
        [500,1000], 10 if `limit` is in (1000,].

        `start_time` and `end_time` lie at most 200d apart.
        Without `start_time` or `end_time`: most recent.
        If `start_time` is sent, without `end_time`: startTime+200d.
        If `end_time` is sent, without `start_time`: endTime-200d.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Kline-Candlestick-Data
        """
        return await self._call(
            ops.KLINE_CANDLESTICK_DATA,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
        )

    async def long_short_ratio(
        self,
        *,
        pair: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.LongShortRatio[Num]]:
        """Long/Short Ratio.

        GET /futures/data/globalLongShortAccountRatio: NONE, weight 1.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            pair: `pair`, STRING.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Long-Short-Ratio
        """
        return await self._call(
            ops.LONG_SHORT_RATIO, pair=pair, period=period, limit=limit, start_time=start_time, end_time=end_time
        )

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

        GET /dapi/v1/markPriceKlines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if
        `limit` is in [500,1000], 10 if `limit` is in (1000,].

        `start_time` and `end_time` lie at most 200d apart.
        Without `start_time` or `end_time`: most recent.
        If `start_time` is sent, without `end_time`: startTime+200d.
        If `end_time` is sent, without `start_time`: endTime-200d.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Mark-Price-Kline-Candlestick-Data
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

        POST /dapi/v1/positionMargin: TRADE, weight 1.

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

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Isolated-Position-Margin
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

        PUT /dapi/v1/batchOrders: TRADE, weight 5.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            batch_orders: `batchOrders`, ARRAY of OBJECT, max elements 5.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Multiple-Orders
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
        price: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
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
        quantity: Number | None = None,
        price: Number,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
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
        price: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
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
        quantity: Number | None = None,
        price: Number,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        recv_window: int | None = None,
    ) -> models.ModifyOrder[Num]: ...

    async def modify_order(
        self,
        *,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        symbol: str,
        side: Literal["SELL", "BUY"],
        quantity: Number | None = None,
        price: Number | None = None,
        price_match: (
            Literal["OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"]
            | None
        ) = None,
        recv_window: int | None = None,
    ) -> models.ModifyOrder[Num]:
        """Modify Order.

        PUT /dapi/v1/order: TRADE, weight 1.

        At most one of `price_match` and `price` can be sent.
        At least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are).
        At least one of `quantity` and `price` must be sent.

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

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Modify-Order
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

    async def new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal[
            "LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX"] | None = None,
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
        self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"] | None = None,
        recv_window: int | None = None,
    ) -> models.NewOrder[Num]:
        """New Order.

        POST /dapi/v1/order: TRADE, weight 1 of the 1-minute order limit, 0 per IP.

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
        If `type` is STOP, without `time_in_force`: GTC.
        If `type` is TAKE_PROFIT, without `time_in_force`: GTC.
        `quantity` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `reduce_only` cannot be sent if `type` is STOP_MARKET or TAKE_PROFIT_MARKET and `close_position` is true.
        `close_position` must be false if `side` is BUY and `position_side` is LONG.
        `close_position` must be false if `side` is SELL and `position_side` is SHORT.
        `time_in_force` and `quantity` are mandatory if `type` is LIMIT.
        At least one of `price` and `price_match` must be sent if `type` is LIMIT.
        `quantity` is mandatory if `type` is MARKET.
        `stop_price` is mandatory if `type` is STOP or TAKE_PROFIT.
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
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX.
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
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of EXPIRE_TAKER, EXPIRE_MAKER, EXPIRE_BOTH,
                default EXPIRE_MAKER.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2021 (Order would immediately trigger.)

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api
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
            stop_price=stop_price,
            close_position=close_position,
            activation_price=activation_price,
            callback_rate=callback_rate,
            working_type=working_type,
            price_protect=price_protect,
            new_order_resp_type=new_order_resp_type,
            price_match=price_match,
            self_trade_prevention_mode=self_trade_prevention_mode,
            recv_window=recv_window,
        )

    @deprecated(
        "`notional_bracket_for_pair` is deprecated; see https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Notional-Bracket-for-Pair"
    )
    async def notional_bracket_for_pair(
        self, *, pair: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.NotionalBracketForPair]:
        """Notional Bracket for Pair.

        GET /dapi/v1/leverageBracket: USER_DATA, weight 1.
        Deprecated.

        Args:
            pair: `pair`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Notional-Bracket-for-Pair
        """
        return await self._call(ops.NOTIONAL_BRACKET_FOR_PAIR, pair=pair, recv_window=recv_window)

    async def notional_bracket_for_symbol(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.NotionalBracketForSymbol]:
        """Notional Bracket for Symbol.

        GET /dapi/v2/leverageBracket: USER_DATA, weight 1.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/Notional-Bracket-for-Symbol
        """
        return await self._call(ops.NOTIONAL_BRACKET_FOR_SYMBOL, symbol=symbol, recv_window=recv_window)

    async def old_trades_lookup(
        self, *, symbol: str, limit: int | None = None, from_id: int | None = None
    ) -> ResponseList[models.OldTradesLookup[Num]]:
        """Old Trades Lookup.

        GET /dapi/v1/historicalTrades: MARKET_DATA, weight 20.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 500, default 100.
            from_id: `fromId`, LONG, default: latest.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Old-Trades-Lookup
        """
        return await self._call(ops.OLD_TRADES_LOOKUP, symbol=symbol, limit=limit, from_id=from_id)

    async def open_interest(self, *, symbol: str) -> models.OpenInterest:
        """Open Interest.

        GET /dapi/v1/openInterest: NONE, weight 1.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Open-Interest
        """
        return await self._call(ops.OPEN_INTEREST, symbol=symbol)

    async def open_interest_statistics(
        self,
        *,
        pair: str,
        contract_type: Literal["ALL", "CURRENT_QUARTER", "NEXT_QUARTER", "PERPETUAL"],
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.OpenInterestStatistics[Num]]:
        """Open Interest Statistics.

        GET /futures/data/openInterestHist: NONE, weight 1.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            pair: `pair`, STRING.
            contract_type: `contractType`, ENUM, one of ALL, CURRENT_QUARTER, NEXT_QUARTER, PERPETUAL.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Open-Interest-Statistics
        """
        return await self._call(
            ops.OPEN_INTEREST_STATISTICS,
            pair=pair,
            contract_type=contract_type,
            period=period,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )

    async def order_book(
        self, *, symbol: str, limit: Literal[5, 10, 20, 50, 100, 500, 1000] | None = None
    ) -> models.OrderBook[Num]:
        """Order Book.

        GET /dapi/v1/depth: NONE, weight 2 if `limit` is 5 or 10 or 20 or 50, 5 if `limit` is 100, 10 if `limit` is 500
        or `limit` is not sent, 20 if `limit` is 1000.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, one of 5, 10, 20, 50, 100, 500, 1000, default 500.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Order-Book
        """
        return await self._call(ops.ORDER_BOOK, symbol=symbol, limit=limit)

    async def place_multiple_orders(
        self, *, batch_orders: Sequence[models.PlaceMultipleOrdersBatchOrders], recv_window: int | None = None
    ) -> ResponseList[models.PlaceMultipleOrders[Num]]:
        """Place Multiple Orders.

        POST /dapi/v1/batchOrders: TRADE, weight 5.

        `position_side` must be LONG or SHORT if account.position_mode is hedge.
        `position_side` must be BOTH if account.position_mode is one_way.
        If account.position_mode is hedge, `position_side` must be sent.
        `stop_price` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `activation_price` can be sent only if `type` is TRAILING_STOP_MARKET.
        `callback_rate` can be sent only if `type` is TRAILING_STOP_MARKET.
        `price_protect` can be sent only if `type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET.
        `price_match` can be sent only if `type` is LIMIT or STOP or TAKE_PROFIT.
        At most one of `price_match` and `price` can be sent.
        If account.position_mode is one_way, without `reduce_only`: false.
        If account.position_mode is hedge, `reduce_only` cannot be sent.

        Args:
            batch_orders: `batchOrders`, ARRAY of OBJECT, max elements 5.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Place-Multiple-Orders
        """
        return await self._call(ops.PLACE_MULTIPLE_ORDERS, batch_orders=batch_orders, recv_window=recv_window)

    async def position_adl_quantile_estimation(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.PositionAdlQuantileEstimation]:
        """Position ADL Quantile Estimation.

        GET /dapi/v1/adlQuantile: USER_DATA, weight 5.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Position-ADL-Quantile-Estimation
        """
        return await self._call(ops.POSITION_ADL_QUANTILE_ESTIMATION, symbol=symbol, recv_window=recv_window)

    async def position_information(
        self, *, margin_asset: str | None = None, pair: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.PositionInformation[Num]]:
        """Position Information.

        GET /dapi/v1/positionRisk: USER_DATA, weight 1.

        Without `margin_asset` or `pair`: all.
        At most one of `margin_asset` and `pair` can be sent.

        Args:
            margin_asset: `marginAsset`, STRING.
            pair: `pair`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Position-Information
        """
        return await self._call(
            ops.POSITION_INFORMATION_REST, margin_asset=margin_asset, pair=pair, recv_window=recv_window
        )

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

        GET /dapi/v1/premiumIndexKlines: NONE, weight 1 if `limit` is in [1,100), 2 if `limit` is in [100,500), 5 if
        `limit` is in [500,1000], 10 if `limit` is in (1000,].

        Without `start_time` or `end_time`: most recent.

        Args:
            symbol: `symbol`, STRING.
            interval: `interval`, ENUM, one of 1m, 3m, 5m, 15m, 30m, 1h, 2h, 4h, 6h, 8h, 12h, 1d, 3d, 1w, 1M.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1500, default 500.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Premium-Index-Kline-Data
        """
        return await self._call(
            ops.PREMIUM_INDEX_KLINE_DATA,
            symbol=symbol,
            interval=interval,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
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

        GET /dapi/v1/openOrder: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Query-Current-Open-Order
        """
        return await self._call(
            ops.QUERY_CURRENT_OPEN_ORDER,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def query_index_price_constituents(self, *, symbol: str) -> models.QueryIndexPriceConstituents:
        """Query Index Price Constituents.

        GET /dapi/v1/constituents: NONE, weight 1.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Index-Constituents
        """
        return await self._call(ops.QUERY_INDEX_PRICE_CONSTITUENTS, symbol=symbol)

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

        GET /dapi/v1/order: USER_DATA, weight 1.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Query-Order
        """
        return await self._call(
            ops.QUERY_ORDER_REST,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def recent_trades_list(
        self, *, symbol: str, limit: int | None = None
    ) -> ResponseList[models.RecentTradesList[Num]]:
        """Recent Trades List.

        GET /dapi/v1/trades: NONE, weight 5.

        Args:
            symbol: `symbol`, STRING.
            limit: `limit`, INT, max 1000, default 500.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Recent-Trades-List
        """
        return await self._call(ops.RECENT_TRADES_LIST, symbol=symbol, limit=limit)

    async def symbol_price_ticker(
        self, *, symbol: str | None = None, pair: str | None = None
    ) -> ResponseList[models.SymbolPriceTicker[Num]]:
        """Symbol Price Ticker.

        GET /dapi/v1/ticker/price: NONE, weight 1 if `symbol` is sent, 2 if `symbol` is not sent.

        At most one of `symbol` and `pair` can be sent.
        Without `symbol` or `pair`: all.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Symbol-Price-Ticker
        """
        return await self._call(ops.SYMBOL_PRICE_TICKER, symbol=symbol, pair=pair)

    async def taker_buy_sell_volume(
        self,
        *,
        pair: str,
        contract_type: Literal["ALL", "CURRENT_QUARTER", "NEXT_QUARTER", "PERPETUAL"],
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.TakerBuySellVolume[Num]]:
        """Taker Buy/Sell Volume.

        GET /futures/data/takerBuySellVol: NONE, weight 1.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            pair: `pair`, STRING.
            contract_type: `contractType`, ENUM, one of ALL, CURRENT_QUARTER, NEXT_QUARTER, PERPETUAL.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Taker-Buy-Sell-Volume
        """
        return await self._call(
            ops.TAKER_BUY_SELL_VOLUME,
            pair=pair,
            contract_type=contract_type,
            period=period,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )

    async def test_connectivity(self) -> ResponseDict[Any]:
        """Test Connectivity.

        GET /dapi/v1/ping: NONE, weight 1.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api
        """
        return await self._call(ops.TEST_CONNECTIVITY)

    async def ticker_price_change_statistics24_hr(
        self, *, symbol: str | None = None, pair: str | None = None
    ) -> ResponseList[models.TickerPriceChangeStatistics24Hr[Num]]:
        """24hr Ticker Price Change Statistics.

        GET /dapi/v1/ticker/24hr: NONE, weight 1 if `symbol` is sent, 40 if `symbol` is not sent.

        At most one of `symbol` and `pair` can be sent.
        Without `symbol` or `pair`: all.

        Args:
            symbol: `symbol`, STRING.
            pair: `pair`, STRING.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/24hr-Ticker-Price-Change-Statistics
        """
        return await self._call(ops.TICKER_PRICE_CHANGE_STATISTICS24_HR, symbol=symbol, pair=pair)

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

        GET /futures/data/topLongShortAccountRatio: NONE, weight 1.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            symbol: `symbol`, STRING.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Top-Long-Short-Account-Ratio
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
        pair: str,
        period: Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"],
        limit: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
    ) -> ResponseList[models.TopTraderLongShortRatioPositions[Num]]:
        """Top Trader Long/Short Ratio (Positions).

        GET /futures/data/topLongShortPositionRatio: NONE, weight 1.

        Without `start_time` or `end_time`: most recent.
        `start_time` lies at most 30d back.

        Args:
            pair: `pair`, STRING.
            period: `period`, ENUM, one of 5m, 15m, 30m, 1h, 2h, 4h, 6h, 12h, 1d.
            limit: `limit`, LONG, max 500, default 30.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/market-data/rest-api/Top-Trader-Long-Short-Ratio
        """
        return await self._call(
            ops.TOP_TRADER_LONG_SHORT_RATIO_POSITIONS,
            pair=pair,
            period=period,
            limit=limit,
            start_time=start_time,
            end_time=end_time,
        )

    async def user_commission_rate(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.UserCommissionRate[Num]:
        """User Commission Rate.

        GET /dapi/v1/commissionRate: USER_DATA, weight 20.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/rest-api/User-Commission-Rate
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

        GET /dapi/v1/forceOrders: USER_DATA, weight 20 if `symbol` is sent, 50 if `symbol` is not sent.

        Without `auto_close_type`: all.

        Args:
            symbol: `symbol`, STRING.
            auto_close_type: `autoCloseType`, ENUM, one of LIQUIDATION, ADL.
            start_time: `startTime`, LONG, in milliseconds, default: endTime-200d.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 50.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/rest-api/Users-Force-Orders
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


class AsyncCoinFuturesWs(AsyncCoinFuturesOperations[Num], AsyncWsClient):
    """WebSocket API of COIN-M Futures, asynchronous."""

    _product = "coin_futures"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncCoinFuturesWs[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncCoinFuturesWs[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncCoinFuturesWs[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncWsSettings[Literal["production", "testnet"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def account_information(self, *, recv_window: int | None = None) -> models.AccountInformationWs[Num]:
        """Account Information.

        WebSocket API account.status: USER_DATA, weight 5.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/account/websocket-api/Account-Information
        """
        return await self._call(ops.ACCOUNT_INFORMATION_WS, recv_window=recv_window)

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

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/websocket-api/Cancel-Order
        """
        return await self._call(
            ops.CANCEL_ORDER_WS,
            symbol=symbol,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def log_in_with_api_key(self, *, recv_window: int | None = None) -> models.LogInWithApiKey:
        """Log in with API key.

        WebSocket API session.logon: SIGNED, weight 2.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/websocket-api-general-info#log-in-with-api-key-signed
        """
        return await self._call(ops.LOG_IN_WITH_API_KEY, recv_window=recv_window)

    async def log_out_of_the_session(self) -> models.LogOutOfTheSession:
        """Log out of the session.

        WebSocket API session.logout: NONE, weight 2.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/websocket-api-general-info#signed-request-example-ed25519
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

        WebSocket API order.modify: TRADE, weight 1 of the 10-second order limit, 1 of the 1-minute order limit, 1 per
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

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/websocket-api/Modify-Order
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

    async def new_order(
        self,
        *,
        symbol: str,
        side: Literal["BUY", "SELL"],
        position_side: Literal["BOTH", "LONG", "SHORT"] | None = None,
        type: Literal[
            "LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"
        ],
        time_in_force: Literal["GTC", "IOC", "FOK", "GTX"] | None = None,
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
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK, GTX.
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
            price_protect: `priceProtect`, ENUM, one of TRUE, FALSE, default FALSE.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, default ACK.
            price_match: `priceMatch`, ENUM, one of OPPONENT, OPPONENT_5, OPPONENT_10, OPPONENT_20, QUEUE, QUEUE_5,
                QUEUE_10, QUEUE_20.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of NONE, EXPIRE_TAKER, EXPIRE_MAKER,
                EXPIRE_BOTH, default NONE.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -2021 (Order would immediately trigger.)

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/websocket-api
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
            recv_window=recv_window,
        )

    async def position_information(
        self, *, margin_asset: str | None = None, pair: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.PositionInformationWs[Num]]:
        """Position Information.

        WebSocket API account.position: USER_DATA, weight 5.

        Args:
            margin_asset: `marginAsset`, STRING.
            pair: `pair`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/websocket-api/Position-Information
        """
        return await self._call(
            ops.POSITION_INFORMATION_WS, margin_asset=margin_asset, pair=pair, recv_window=recv_window
        )

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

        https://developers.binance.com/docs/derivatives/coin-margined-futures/trade/websocket-api/Query-Order
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

        https://developers.binance.com/docs/derivatives/coin-margined-futures/websocket-api-general-info#query-session-status
        """
        return await self._call(ops.QUERY_SESSION_STATUS)
