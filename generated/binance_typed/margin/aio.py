"""The asynchronous clients of Margin Trading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseDict, ResponseList
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


class AsyncMargin(AsyncRestClient, Generic[Num]):
    """REST of Margin Trading, asynchronous."""

    _product = "margin"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncMargin[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncMargin[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncMargin[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def adjust_cross_margin_max_leverage(self, *, max_leverage: int) -> models.AdjustCrossMarginMaxLeverage:
        """Adjust cross margin max leverage.

        POST /sapi/v1/margin/max-leverage: USER_DATA, weight 3000 per account.

        Args:
            max_leverage: `maxLeverage`, INT.

        https://developers.binance.com/docs/margin_trading/account
        """
        return await self._call(ops.ADJUST_CROSS_MARGIN_MAX_LEVERAGE, max_leverage=max_leverage)

    async def close_user_data_stream(self) -> ResponseDict[Any]:
        """Close User Data Stream.

        DELETE /sapi/v1/margin/listen-key: USER_STREAM, weight 3000 per account.

        https://developers.binance.com/docs/margin_trading/risk-data-stream/Close-User-Data-Stream
        """
        return await self._call(ops.CLOSE_USER_DATA_STREAM)

    async def create_margin_account_listen_token(
        self, *, symbol: str | None = None, is_isolated: bool | None = None, validity: int | None = None
    ) -> models.CreateMarginAccountListenToken:
        """Create Margin Account listenToken.

        POST /sapi/v1/userListenToken: USER_STREAM, weight 1 per account.

        `symbol` is mandatory if `is_isolated` is True.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, BOOLEAN, default False.
            validity: `validity`, LONG, max 86400000, in milliseconds, default 86400000.

        https://developers.binance.com/docs/margin_trading/trade-data-stream#create-margin-account-listentoken-user_stream
        """
        return await self._call(
            ops.CREATE_MARGIN_ACCOUNT_LISTEN_TOKEN, symbol=symbol, is_isolated=is_isolated, validity=validity
        )

    async def create_special_key(
        self,
        *,
        api_name: str,
        symbol: str | None = None,
        ip: Sequence[str] | None = None,
        public_key: str | None = None,
        permission_mode: Literal["TRADE", "READ"] | None = None,
        recv_window: int | None = None,
    ) -> models.CreateSpecialKey:
        """Create Special Key(Low-Latency Trading).

        POST /sapi/v1/margin/apiKey: TRADE, weight 1 per account.

        Args:
            api_name: `apiName`, STRING.
            symbol: `symbol`, STRING.
            ip: `ip`, ARRAY of STRING, max elements 30.
            public_key: `publicKey`, STRING.
            permission_mode: `permissionMode`, ENUM, one of TRADE, READ, default TRADE.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Create-Special-Key-of-Low-Latency-Trading
        """
        return await self._call(
            ops.CREATE_SPECIAL_KEY,
            api_name=api_name,
            symbol=symbol,
            ip=ip,
            public_key=public_key,
            permission_mode=permission_mode,
            recv_window=recv_window,
        )

    async def cross_margin_collateral_ratio(self) -> ResponseList[models.CrossMarginCollateralRatio[Num]]:
        """Cross margin collateral ratio.

        GET /sapi/v1/margin/crossMarginCollateralRatio: MARKET_DATA, weight 100 per IP.

        https://developers.binance.com/docs/margin_trading/market-data
        """
        return await self._call(ops.CROSS_MARGIN_COLLATERAL_RATIO)

    async def delete_special_key(
        self,
        *,
        api_key: str | None = None,
        api_name: str | None = None,
        symbol: str | None = None,
        recv_window: int | None = None,
    ) -> ResponseDict[Any]:
        """Delete Special Key(Low-Latency Trading).

        DELETE /sapi/v1/margin/apiKey: TRADE, weight 1 per account.

        `api_key` prevails over `api_name`.

        Args:
            api_key: `apiKey`, STRING.
            api_name: `apiName`, STRING.
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Delete-Special-Key-of-Low-Latency-Trading
        """
        return await self._call(
            ops.DELETE_SPECIAL_KEY, api_key=api_key, api_name=api_name, symbol=symbol, recv_window=recv_window
        )

    async def disable_isolated_margin_account(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.DisableIsolatedMarginAccount:
        """Disable Isolated Margin Account.

        DELETE /sapi/v1/margin/isolated/account: TRADE, weight 300 per account.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Disable-Isolated-Margin-Account
        """
        return await self._call(ops.DISABLE_ISOLATED_MARGIN_ACCOUNT, symbol=symbol, recv_window=recv_window)

    async def edit_ip_for_special_key(
        self, *, api_key: str, symbol: str | None = None, ip: Sequence[str], recv_window: int | None = None
    ) -> ResponseDict[Any]:
        """Edit ip for Special Key(Low-Latency Trading).

        PUT /sapi/v1/margin/apiKey/ip: TRADE, weight 1 per account.

        Args:
            api_key: `apiKey`, STRING.
            symbol: `symbol`, STRING.
            ip: `ip`, ARRAY of STRING, max elements 30.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Edit-ip-for-Special-Key-of-Low-Latency-Trading
        """
        return await self._call(
            ops.EDIT_IP_FOR_SPECIAL_KEY, api_key=api_key, symbol=symbol, ip=ip, recv_window=recv_window
        )

    async def enable_isolated_margin_account(
        self, *, symbol: str, recv_window: int | None = None
    ) -> models.EnableIsolatedMarginAccount:
        """Enable Isolated Margin Account.

        POST /sapi/v1/margin/isolated/account: TRADE, weight 300 per account.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Enable-Isolated-Margin-Account
        """
        return await self._call(ops.ENABLE_ISOLATED_MARGIN_ACCOUNT, symbol=symbol, recv_window=recv_window)

    async def exit_special_key_mode(self, *, recv_window: int | None = None) -> ResponseDict[Any]:
        """Exit Special Key Mode.

        POST /sapi/v1/margin/exit-special-key-mode: TRADE, weight 10 per account.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Exit-Special-Key-Mode
        """
        return await self._call(ops.EXIT_SPECIAL_KEY_MODE, recv_window=recv_window)

    async def get_all_cross_margin_pairs(
        self, *, symbol: str | None = None
    ) -> ResponseList[models.GetAllCrossMarginPairs]:
        """Get All Cross Margin Pairs.

        GET /sapi/v1/margin/allPairs: MARKET_DATA, weight 1 per IP.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/margin_trading/market-data/Get-All-Cross-Margin-Pairs
        """
        return await self._call(ops.GET_ALL_CROSS_MARGIN_PAIRS, symbol=symbol)

    async def get_all_isolated_margin_symbol(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.GetAllIsolatedMarginSymbol]:
        """Get All Isolated Margin Symbol.

        GET /sapi/v1/margin/isolated/allPairs: MARKET_DATA, weight 10 per IP.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/market-data/Get-All-Isolated-Margin-Symbol
        """
        return await self._call(ops.GET_ALL_ISOLATED_MARGIN_SYMBOL, symbol=symbol, recv_window=recv_window)

    async def get_all_margin_assets(self, *, asset: str | None = None) -> ResponseList[models.GetAllMarginAssets[Num]]:
        """Get All Margin Assets.

        GET /sapi/v1/margin/allAssets: MARKET_DATA, weight 1 per IP.

        Args:
            asset: `asset`, STRING.

        https://developers.binance.com/docs/margin_trading/market-data/Get-All-Margin-Assets
        """
        return await self._call(ops.GET_ALL_MARGIN_ASSETS, asset=asset)

    async def get_bnb_burn_status(self, *, recv_window: int | None = None) -> models.GetBnbBurnStatus:
        """Get BNB Burn Status.

        GET /sapi/v1/bnbBurn: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Get-BNB-Burn-Status
        """
        return await self._call(ops.GET_BNB_BURN_STATUS, recv_window=recv_window)

    async def get_cross_margin_transfer_history(
        self,
        *,
        asset: str | None = None,
        type: Literal["ROLL_IN", "ROLL_OUT"] | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        isolated_symbol: str | None = None,
        recv_window: int | None = None,
    ) -> models.GetCrossMarginTransferHistory[Num]:
        """Get Cross Margin Transfer History.

        GET /sapi/v1/margin/transfer: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            asset: `asset`, STRING.
            type: `type`, STRING, one of ROLL_IN, ROLL_OUT.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            isolated_symbol: `isolatedSymbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -3020 EXCEED_MAX_ROLLOUT (Transfer out amount exceeds max amount.)
            ApiError: -3065 PREPAREDELIST_CANT_TRANSFER_IN (%s has been scheduled for delisting. You may only transfer
                up to %s %s, which is the amount of liabilities less any collateral already available.)
            ApiError: -21003 NET_ASSET_MUST_LTE_RATIO (Fail to retrieve margin assets.)

        https://developers.binance.com/docs/margin_trading/transfer
        """
        return await self._call(
            ops.GET_CROSS_MARGIN_TRANSFER_HISTORY,
            asset=asset,
            type=type,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            isolated_symbol=isolated_symbol,
            recv_window=recv_window,
        )

    async def get_delist_schedule(self, *, recv_window: int | None = None) -> ResponseList[models.GetDelistSchedule]:
        """Get Delist Schedule.

        GET /sapi/v1/margin/delist-schedule: MARKET_DATA, weight 100 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/market-data/Get-Delist-Schedule
        """
        return await self._call(ops.GET_DELIST_SCHEDULE, recv_window=recv_window)

    async def get_force_liquidation_record(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        isolated_symbol: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetForceLiquidationRecord[Num]:
        """Get Force Liquidation Record.

        GET /sapi/v1/margin/forceLiquidationRec: USER_DATA, weight 1 per IP.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            isolated_symbol: `isolatedSymbol`, STRING.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade
        """
        return await self._call(
            ops.GET_FORCE_LIQUIDATION_RECORD,
            start_time=start_time,
            end_time=end_time,
            isolated_symbol=isolated_symbol,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_future_hourly_interest_rate(
        self, *, assets: Sequence[str], is_isolated: bool
    ) -> ResponseList[models.GetFutureHourlyInterestRate[Num]]:
        """Get future hourly interest rate.

        GET /sapi/v1/margin/next-hourly-interest-rate: USER_DATA, weight 100 per IP.

        Args:
            assets: `assets`, ARRAY of STRING, max elements 20.
            is_isolated: `isIsolated`, BOOLEAN.

        https://developers.binance.com/docs/margin_trading/borrow-and-repay
        """
        return await self._call(ops.GET_FUTURE_HOURLY_INTEREST_RATE, assets=assets, is_isolated=is_isolated)

    async def get_interest_history(
        self,
        *,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetInterestHistory[Num]:
        """Get Interest History.

        GET /sapi/v1/margin/interestHistory: USER_DATA, weight 1 per IP.

        Without `isolated_symbol`: cross margin.
        `start_time` and `end_time` lie at most 30d apart.
        Without `start_time` or `end_time`: recent 7d.
        If `start_time` is sent, without `end_time`: server_time.
        If `end_time` is sent, without `start_time`: endTime-7d.

        Args:
            asset: `asset`, STRING.
            isolated_symbol: `isolatedSymbol`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/borrow-and-repay/Get-Interest-History
        """
        return await self._call(
            ops.GET_INTEREST_HISTORY,
            asset=asset,
            isolated_symbol=isolated_symbol,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def get_limit_price_pairs(self) -> models.GetLimitPricePairs:
        """Get Limit Price Pairs.

        GET /sapi/v1/margin/limit-price-pairs: MARKET_DATA, weight 1 per IP.

        https://developers.binance.com/docs/margin_trading/market-data/Get-Limit-Price-Pairs
        """
        return await self._call(ops.GET_LIMIT_PRICE_PAIRS)

    async def get_list_schedule(self, *, recv_window: int | None = None) -> ResponseList[models.GetListSchedule]:
        """Get list Schedule.

        GET /sapi/v1/margin/list-schedule: MARKET_DATA, weight 100 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/market-data/Get-List-Schedule
        """
        return await self._call(ops.GET_LIST_SCHEDULE, recv_window=recv_window)

    async def get_small_liability_exchange_coin_list(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.GetSmallLiabilityExchangeCoinList[Num]]:
        """Get Small Liability Exchange Coin List.

        GET /sapi/v1/margin/exchange-small-liability: USER_DATA, weight 100 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Get-Small-Liability-Exchange-Coin-List
        """
        return await self._call(ops.GET_SMALL_LIABILITY_EXCHANGE_COIN_LIST, recv_window=recv_window)

    async def get_small_liability_exchange_history(
        self,
        *,
        current: int,
        size: int,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> models.GetSmallLiabilityExchangeHistory[Num]:
        """Get Small Liability Exchange History.

        GET /sapi/v1/margin/exchange-small-liability-history: USER_DATA, weight 100 per account.

        Args:
            current: `current`, INT, min 1, default 1.
            size: `size`, INT, max 100, default 10.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-30d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Get-Small-Liability-Exchange-History
        """
        return await self._call(
            ops.GET_SMALL_LIABILITY_EXCHANGE_HISTORY,
            current=current,
            size=size,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    async def get_summary_of_margin_account(
        self, *, recv_window: int | None = None
    ) -> models.GetSummaryOfMarginAccount[Num]:
        """Get Summary of Margin account.

        GET /sapi/v1/margin/tradeCoeff: USER_DATA, weight 10 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Get-Summary-Of-Margin-Account
        """
        return await self._call(ops.GET_SUMMARY_OF_MARGIN_ACCOUNT, recv_window=recv_window)

    async def keepalive_user_data_stream(self, *, listen_key: str) -> ResponseDict[Any]:
        """Keepalive User Data Stream.

        PUT /sapi/v1/margin/listen-key: USER_STREAM, weight 1 per account.

        Args:
            listen_key: `listenKey`, STRING.

        https://developers.binance.com/docs/margin_trading/risk-data-stream/Keepalive-User-Data-Stream
        """
        return await self._call(ops.KEEPALIVE_USER_DATA_STREAM, listen_key=listen_key)

    async def margin_account_borrow_repay(
        self,
        *,
        asset: str,
        is_isolated: Literal["TRUE", "FALSE"],
        symbol: str,
        amount: str,
        type: Literal["BORROW", "REPAY"],
        recv_window: int | None = None,
    ) -> models.MarginAccountBorrowRepay:
        """Margin account borrow/repay.

        POST /sapi/v1/margin/borrow-repay: MARGIN, weight 1500.

        Args:
            asset: `asset`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            symbol: `symbol`, STRING.
            amount: `amount`, STRING.
            type: `type`, STRING, one of BORROW, REPAY.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -3006 EXCEED_MAX_BORROWABLE (Your borrow amount has exceed maximum borrow amount.)
            ApiError: -3007 HAS_PENDING_TRANSACTION (You have pending transaction, please try again later.)
            ApiError: -3012 ASSET_ADMIN_BAN_BORROW (Borrow is banned for this asset.)
            ApiError: -3015 REPAY_EXCEED_LIABILITY (Repay amount exceeds borrow amount.)
            ApiError: -3015 FEW_LIABILITY_LEFT (The unpaid debt is too small after this repayment.)
            ApiError: -3045 INSUFFICIENT_INVENTORY (The system does not have enough asset now.)

        https://developers.binance.com/docs/margin_trading/borrow-and-repay/Margin-Account-Borrow-Repay
        """
        return await self._call(
            ops.MARGIN_ACCOUNT_BORROW_REPAY,
            asset=asset,
            is_isolated=is_isolated,
            symbol=symbol,
            amount=amount,
            type=type,
            recv_window=recv_window,
        )

    async def margin_account_cancel_all_open_orders_on_a_symbol(
        self, *, symbol: str, is_isolated: Literal["TRUE", "FALSE"] | None = None, recv_window: int | None = None
    ) -> ResponseList[models.MarginAccountCancelAllOpenOrdersOnASymbol[Num]]:
        """Margin Account Cancel all Open Orders on a Symbol.

        DELETE /sapi/v1/margin/openOrders: TRADE, weight 1.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Margin-Account-Cancel-All-Open-Orders
        """
        return await self._call(
            ops.MARGIN_ACCOUNT_CANCEL_ALL_OPEN_ORDERS_ON_A_SYMBOL,
            symbol=symbol,
            is_isolated=is_isolated,
            recv_window=recv_window,
        )

    @overload
    async def margin_account_cancel_oco(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_list_id: int,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountCancelOco[Num]: ...

    @overload
    async def margin_account_cancel_oco(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_list_id: int | None = None,
        list_client_order_id: str,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountCancelOco[Num]: ...

    async def margin_account_cancel_oco(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_list_id: int | None = None,
        list_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountCancelOco[Num]:
        """Margin Account Cancel OCO.

        DELETE /sapi/v1/margin/orderList: TRADE, weight 1 per account.

        At least one of `order_list_id` and `list_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            order_list_id: `orderListId`, LONG.
            list_client_order_id: `listClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Margin-Account-Cancel-OCO
        """
        return await self._call(
            ops.MARGIN_ACCOUNT_CANCEL_OCO,
            symbol=symbol,
            is_isolated=is_isolated,
            order_list_id=order_list_id,
            list_client_order_id=list_client_order_id,
            new_client_order_id=new_client_order_id,
            recv_window=recv_window,
        )

    @overload
    async def margin_account_cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountCancelOrder[Num]: ...

    @overload
    async def margin_account_cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int | None = None,
        orig_client_order_id: str,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountCancelOrder[Num]: ...

    async def margin_account_cancel_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        new_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountCancelOrder[Num]:
        """Margin Account Cancel Order.

        DELETE /sapi/v1/margin/order: TRADE, weight 10 per IP.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

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
            recv_window=recv_window,
        )

    async def margin_account_new_oco(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        list_client_order_id: str | None = None,
        side: Literal["BUY", "SELL"],
        quantity: Number,
        limit_client_order_id: str | None = None,
        price: Number,
        limit_iceberg_qty: Number | None = None,
        stop_client_order_id: str | None = None,
        stop_price: Number,
        stop_limit_price: Number | None = None,
        stop_iceberg_qty: Number | None = None,
        stop_limit_time_in_force: Literal["GTC", "FOK", "IOC"] | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        side_effect_type: Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"] | None = None,
        self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "NONE"] | None = None,
        auto_repay_at_cancel: bool | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountNewOco[Num]:
        """Margin Account New OCO.

        POST /sapi/v1/margin/order/oco: TRADE, weight 6 per account.

        `stop_limit_price` can be sent only together with `stop_limit_time_in_force`.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            list_client_order_id: `listClientOrderId`, STRING, unique.
            side: `side`, ENUM, one of BUY, SELL.
            quantity: `quantity`, DECIMAL.
            limit_client_order_id: `limitClientOrderId`, STRING, unique.
            price: `price`, DECIMAL.
            limit_iceberg_qty: `limitIcebergQty`, DECIMAL.
            stop_client_order_id: `stopClientOrderId`, STRING, unique.
            stop_price: `stopPrice`, DECIMAL.
            stop_limit_price: `stopLimitPrice`, DECIMAL.
            stop_iceberg_qty: `stopIcebergQty`, DECIMAL.
            stop_limit_time_in_force: `stopLimitTimeInForce`, ENUM, one of GTC, FOK, IOC.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            side_effect_type: `sideEffectType`, ENUM, one of NO_SIDE_EFFECT, MARGIN_BUY, AUTO_REPAY, AUTO_BORROW_REPAY,
                default NO_SIDE_EFFECT.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of EXPIRE_TAKER, EXPIRE_MAKER, EXPIRE_BOTH,
                NONE.
            auto_repay_at_cancel: `autoRepayAtCancel`, BOOLEAN, default True.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Margin-Account-New-OCO
        """
        return await self._call(
            ops.MARGIN_ACCOUNT_NEW_OCO,
            symbol=symbol,
            is_isolated=is_isolated,
            list_client_order_id=list_client_order_id,
            side=side,
            quantity=quantity,
            limit_client_order_id=limit_client_order_id,
            price=price,
            limit_iceberg_qty=limit_iceberg_qty,
            stop_client_order_id=stop_client_order_id,
            stop_price=stop_price,
            stop_limit_price=stop_limit_price,
            stop_iceberg_qty=stop_iceberg_qty,
            stop_limit_time_in_force=stop_limit_time_in_force,
            new_order_resp_type=new_order_resp_type,
            side_effect_type=side_effect_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            auto_repay_at_cancel=auto_repay_at_cancel,
            recv_window=recv_window,
        )

    async def margin_account_new_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        side: Literal["BUY", "SELL"],
        type: Literal[
            "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
        ],
        quantity: Number | None = None,
        quote_order_qty: Number | None = None,
        price: Number | None = None,
        stop_price: Number | None = None,
        new_client_order_id: str | None = None,
        iceberg_qty: Number | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        side_effect_type: Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"] | None = None,
        time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "NONE"] | None = None,
        trailing_delta: int | None = None,
        auto_repay_at_cancel: bool | None = None,
        recv_window: int | None = None,
    ) -> models.MarginAccountNewOrder[Num]:
        """Margin Account New Order.

        POST /sapi/v1/margin/order: TRADE, weight 1500 if `side_effect_type` is MARGIN_BUY or AUTO_BORROW_REPAY, 6 if
        `side_effect_type` is not MARGIN_BUY or AUTO_BORROW_REPAY per account.

        `stop_price` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.
        `iceberg_qty` can be sent only if `type` is LIMIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.
        `trailing_delta` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            side: `side`, ENUM, one of BUY, SELL.
            type: `type`, ENUM, one of LIMIT, MARKET, STOP_LOSS, STOP_LOSS_LIMIT, TAKE_PROFIT, TAKE_PROFIT_LIMIT,
                LIMIT_MAKER.
            quantity: `quantity`, DECIMAL.
            quote_order_qty: `quoteOrderQty`, DECIMAL.
            price: `price`, DECIMAL.
            stop_price: `stopPrice`, DECIMAL.
            new_client_order_id: `newClientOrderId`, STRING, default: generated, unique.
            iceberg_qty: `icebergQty`, DECIMAL.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL, default: FULL if type in [MARKET,
                LIMIT], else ACK.
            side_effect_type: `sideEffectType`, ENUM, one of NO_SIDE_EFFECT, MARGIN_BUY, AUTO_REPAY, AUTO_BORROW_REPAY,
                default NO_SIDE_EFFECT.
            time_in_force: `timeInForce`, ENUM, one of GTC, IOC, FOK.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of EXPIRE_TAKER, EXPIRE_MAKER, EXPIRE_BOTH,
                NONE.
            trailing_delta: `trailingDelta`, LONG.
            auto_repay_at_cancel: `autoRepayAtCancel`, BOOLEAN, default True.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        Raises:
            ApiError: -1015 TOO_MANY_ORDERS (Too many new orders; current limit is %s orders per %s.)
            ApiError: -2010 NEW_ORDER_REJECTED (NEW_ORDER_REJECTED)
            ApiError: -3027 NOT_VALID_MARGIN_ASSET (Not a valid margin asset.)
            ApiError: -3028 NOT_VALID_MARGIN_PAIR (Not a valid margin pair.)
            ApiError: -3041 BALANCE_NOT_CLEARED (Balance is not enough.)
            ApiError: -3064 EXCEED_PRICE_LIMIT (Limit price needs to be within (-15%,15%) of current index price for
                this margin trading pair.)
            ApiError: -3067 ASSET_BAN_TRADE (This asset is currently not a supported margin asset, please try another
                asset.)
            ApiError: -20204 (Filter failure: NOTIONAL.)

        https://developers.binance.com/docs/margin_trading/trade/Margin-Account-New-Order
        """
        return await self._call(
            ops.MARGIN_ACCOUNT_NEW_ORDER,
            symbol=symbol,
            is_isolated=is_isolated,
            side=side,
            type=type,
            quantity=quantity,
            quote_order_qty=quote_order_qty,
            price=price,
            stop_price=stop_price,
            new_client_order_id=new_client_order_id,
            iceberg_qty=iceberg_qty,
            new_order_resp_type=new_order_resp_type,
            side_effect_type=side_effect_type,
            time_in_force=time_in_force,
            self_trade_prevention_mode=self_trade_prevention_mode,
            trailing_delta=trailing_delta,
            auto_repay_at_cancel=auto_repay_at_cancel,
            recv_window=recv_window,
        )

    async def margin_account_new_oto(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        side_effect_type: Literal["NO_SIDE_EFFECT", "MARGIN_BUY"] | None = None,
        self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "NONE"] | None = None,
        auto_repay_at_cancel: bool | None = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number,
        working_quantity: Number,
        working_iceberg_qty: Number,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
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
    ) -> models.MarginAccountNewOto[Num]:
        """Margin Account New OTO.

        POST /sapi/v1/margin/order/oto: TRADE, weight 6 per account.

        `pending_iceberg_qty` can be sent only if `pending_time_in_force` is GTC.
        `working_time_in_force` is mandatory if `working_type` is LIMIT.
        `pending_price` and `pending_time_in_force` are mandatory if `pending_type` is LIMIT.
        At least one of `pending_stop_price` and `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS or
        TAKE_PROFIT.
        `pending_price` and `pending_time_in_force` are mandatory and at least one of `pending_stop_price` and
        `pending_trailing_delta` must be sent if `pending_type` is STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            side_effect_type: `sideEffectType`, ENUM, one of NO_SIDE_EFFECT, MARGIN_BUY, default NO_SIDE_EFFECT.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of EXPIRE_TAKER, EXPIRE_MAKER, EXPIRE_BOTH,
                NONE.
            auto_repay_at_cancel: `autoRepayAtCancel`, BOOLEAN, default True.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
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

        https://developers.binance.com/docs/margin_trading/trade/Margin-Account-New-OTO
        """
        return await self._call(
            ops.MARGIN_ACCOUNT_NEW_OTO,
            symbol=symbol,
            is_isolated=is_isolated,
            list_client_order_id=list_client_order_id,
            new_order_resp_type=new_order_resp_type,
            side_effect_type=side_effect_type,
            self_trade_prevention_mode=self_trade_prevention_mode,
            auto_repay_at_cancel=auto_repay_at_cancel,
            working_type=working_type,
            working_side=working_side,
            working_client_order_id=working_client_order_id,
            working_price=working_price,
            working_quantity=working_quantity,
            working_iceberg_qty=working_iceberg_qty,
            working_time_in_force=working_time_in_force,
            pending_type=pending_type,
            pending_side=pending_side,
            pending_client_order_id=pending_client_order_id,
            pending_price=pending_price,
            pending_stop_price=pending_stop_price,
            pending_trailing_delta=pending_trailing_delta,
            pending_quantity=pending_quantity,
            pending_iceberg_qty=pending_iceberg_qty,
            pending_time_in_force=pending_time_in_force,
        )

    async def margin_account_new_otoco(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        side_effect_type: Literal["NO_SIDE_EFFECT", "MARGIN_BUY"] | None = None,
        auto_repay_at_cancel: bool | None = None,
        list_client_order_id: str | None = None,
        new_order_resp_type: Literal["ACK", "RESULT", "FULL"] | None = None,
        self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH", "NONE"] | None = None,
        working_type: Literal["LIMIT", "LIMIT_MAKER"],
        working_side: Literal["BUY", "SELL"],
        working_client_order_id: str | None = None,
        working_price: Number,
        working_quantity: Number,
        working_iceberg_qty: Number | None = None,
        working_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_side: Literal["BUY", "SELL"],
        pending_quantity: Number,
        pending_above_type: Literal["LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT"],
        pending_above_client_order_id: str | None = None,
        pending_above_price: Number | None = None,
        pending_above_stop_price: Number | None = None,
        pending_above_trailing_delta: Number | None = None,
        pending_above_iceberg_qty: Number | None = None,
        pending_above_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
        pending_below_type: Literal["LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT"] | None = None,
        pending_below_client_order_id: str | None = None,
        pending_below_price: Number | None = None,
        pending_below_stop_price: Number | None = None,
        pending_below_trailing_delta: Number | None = None,
        pending_below_iceberg_qty: Number | None = None,
        pending_below_time_in_force: Literal["GTC", "IOC", "FOK"] | None = None,
    ) -> models.MarginAccountNewOtoco[Num]:
        """Margin Account New OTOCO.

        POST /sapi/v1/margin/order/otoco: TRADE, weight 6 per account.

        `working_iceberg_qty` can be sent only if `working_time_in_force` is GTC.
        `pending_above_iceberg_qty` can be sent only if `pending_above_time_in_force` is GTC.
        `pending_below_iceberg_qty` can be sent only if `pending_below_time_in_force` is GTC.
        `working_time_in_force` is mandatory if `working_type` is LIMIT.
        `pending_above_price` is mandatory if `pending_above_type` is LIMIT_MAKER.
        At least one of `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if
        `pending_above_type` is STOP_LOSS.
        `pending_above_price` and `pending_above_time_in_force` are mandatory and at least one of
        `pending_above_stop_price` and `pending_above_trailing_delta` must be sent if `pending_above_type` is
        STOP_LOSS_LIMIT.
        `pending_below_price` is mandatory if `pending_below_type` is LIMIT_MAKER.
        At least one of `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if
        `pending_below_type` is STOP_LOSS.
        `pending_below_price` and `pending_below_time_in_force` are mandatory and at least one of
        `pending_below_stop_price` and `pending_below_trailing_delta` must be sent if `pending_below_type` is
        STOP_LOSS_LIMIT.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            side_effect_type: `sideEffectType`, ENUM, one of NO_SIDE_EFFECT, MARGIN_BUY, default NO_SIDE_EFFECT.
            auto_repay_at_cancel: `autoRepayAtCancel`, BOOLEAN, default True.
            list_client_order_id: `listClientOrderId`, STRING, default: generated, unique.
            new_order_resp_type: `newOrderRespType`, ENUM, one of ACK, RESULT, FULL.
            self_trade_prevention_mode: `selfTradePreventionMode`, ENUM, one of EXPIRE_TAKER, EXPIRE_MAKER, EXPIRE_BOTH,
                NONE.
            working_type: `workingType`, ENUM, one of LIMIT, LIMIT_MAKER.
            working_side: `workingSide`, ENUM, one of BUY, SELL.
            working_client_order_id: `workingClientOrderId`, STRING, default: generated, unique.
            working_price: `workingPrice`, DECIMAL.
            working_quantity: `workingQuantity`, DECIMAL.
            working_iceberg_qty: `workingIcebergQty`, DECIMAL.
            working_time_in_force: `workingTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_side: `pendingSide`, ENUM, one of BUY, SELL.
            pending_quantity: `pendingQuantity`, DECIMAL.
            pending_above_type: `pendingAboveType`, ENUM, one of LIMIT_MAKER, STOP_LOSS, STOP_LOSS_LIMIT.
            pending_above_client_order_id: `pendingAboveClientOrderId`, STRING, default: generated, unique.
            pending_above_price: `pendingAbovePrice`, DECIMAL.
            pending_above_stop_price: `pendingAboveStopPrice`, DECIMAL.
            pending_above_trailing_delta: `pendingAboveTrailingDelta`, DECIMAL.
            pending_above_iceberg_qty: `pendingAboveIcebergQty`, DECIMAL.
            pending_above_time_in_force: `pendingAboveTimeInForce`, ENUM, one of GTC, IOC, FOK.
            pending_below_type: `pendingBelowType`, ENUM, one of LIMIT_MAKER, STOP_LOSS, STOP_LOSS_LIMIT.
            pending_below_client_order_id: `pendingBelowClientOrderId`, STRING, default: generated, unique.
            pending_below_price: `pendingBelowPrice`, DECIMAL.
            pending_below_stop_price: `pendingBelowStopPrice`, DECIMAL.
            pending_below_trailing_delta: `pendingBelowTrailingDelta`, DECIMAL.
            pending_below_iceberg_qty: `pendingBelowIcebergQty`, DECIMAL.
            pending_below_time_in_force: `pendingBelowTimeInForce`, ENUM, one of GTC, IOC, FOK.

        https://developers.binance.com/docs/margin_trading/trade/Margin-Account-New-OTOCO
        """
        return await self._call(
            ops.MARGIN_ACCOUNT_NEW_OTOCO,
            symbol=symbol,
            is_isolated=is_isolated,
            side_effect_type=side_effect_type,
            auto_repay_at_cancel=auto_repay_at_cancel,
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
            pending_side=pending_side,
            pending_quantity=pending_quantity,
            pending_above_type=pending_above_type,
            pending_above_client_order_id=pending_above_client_order_id,
            pending_above_price=pending_above_price,
            pending_above_stop_price=pending_above_stop_price,
            pending_above_trailing_delta=pending_above_trailing_delta,
            pending_above_iceberg_qty=pending_above_iceberg_qty,
            pending_above_time_in_force=pending_above_time_in_force,
            pending_below_type=pending_below_type,
            pending_below_client_order_id=pending_below_client_order_id,
            pending_below_price=pending_below_price,
            pending_below_stop_price=pending_below_stop_price,
            pending_below_trailing_delta=pending_below_trailing_delta,
            pending_below_iceberg_qty=pending_below_iceberg_qty,
            pending_below_time_in_force=pending_below_time_in_force,
        )

    async def margin_manual_liquidation(
        self, *, type: Literal["MARGIN", "ISOLATED"], symbol: str | None = None, recv_window: int | None = None
    ) -> models.MarginManualLiquidation[Num]:
        """Margin Manual Liquidation.

        POST /sapi/v1/margin/manual-liquidation: MARGIN, weight 3000 per account.

        `symbol` is mandatory if `type` is ISOLATED.

        Args:
            type: `type`, STRING, one of MARGIN, ISOLATED.
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Margin-Manual-Liquidation
        """
        return await self._call(ops.MARGIN_MANUAL_LIQUIDATION, type=type, symbol=symbol, recv_window=recv_window)

    async def query_borrow_repay_records_in_margin_account(
        self,
        *,
        asset: str | None = None,
        isolated_symbol: str | None = None,
        tx_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        type: Literal["BORROW", "REPAY"],
        recv_window: int | None = None,
    ) -> models.QueryBorrowRepayRecordsInMarginAccount[Num]:
        """Query borrow/repay records in Margin account.

        GET /sapi/v1/margin/borrow-repay: USER_DATA, weight 10 per IP.

        `tx_id` prevails over `start_time`.
        If `asset` is sent, `start_time` and `end_time` lie at most 30d apart.
        If `asset` is not sent, `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.

        Args:
            asset: `asset`, STRING.
            isolated_symbol: `isolatedSymbol`, STRING.
            tx_id: `txId`, LONG.
            start_time: `startTime`, LONG, in milliseconds, default: endTime-7d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            type: `type`, STRING, one of BORROW, REPAY.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/borrow-and-repay/Query-Borrow-Repay
        """
        return await self._call(
            ops.QUERY_BORROW_REPAY_RECORDS_IN_MARGIN_ACCOUNT,
            asset=asset,
            isolated_symbol=isolated_symbol,
            tx_id=tx_id,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            type=type,
            recv_window=recv_window,
        )

    async def query_cross_isolated_margin_capital_flow(
        self,
        *,
        asset: str | None = None,
        symbol: str | None = None,
        type: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryCrossIsolatedMarginCapitalFlow[Num]]:
        """Query Cross Isolated Margin Capital Flow.

        GET /sapi/v1/margin/capital-flow: USER_DATA, weight 100 per IP.

        `start_time` lies at most 90d back.
        `start_time` and `end_time` lie at most 7d apart.
        Without `from_id`: most recent.

        Args:
            asset: `asset`, STRING.
            symbol: `symbol`, STRING.
            type: `type`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, LONG, default: latest.
            limit: `limit`, LONG, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Query-Cross-Isolated-Margin-Capital-Flow
        """
        return await self._call(
            ops.QUERY_CROSS_ISOLATED_MARGIN_CAPITAL_FLOW,
            asset=asset,
            symbol=symbol,
            type=type,
            start_time=start_time,
            end_time=end_time,
            from_id=from_id,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_cross_margin_account_details(
        self, *, recv_window: int | None = None
    ) -> models.QueryCrossMarginAccountDetails[Num]:
        """Query Cross Margin Account Details.

        GET /sapi/v1/margin/account: USER_DATA, weight 10 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Query-Cross-Margin-Account-Details
        """
        return await self._call(ops.QUERY_CROSS_MARGIN_ACCOUNT_DETAILS, recv_window=recv_window)

    async def query_cross_margin_fee_data(
        self, *, vip_level: int | None = None, coin: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryCrossMarginFeeData[Num]]:
        """Query Cross Margin Fee Data.

        GET /sapi/v1/margin/crossMarginData: USER_DATA, weight 1 if `coin` is sent, 5 if `coin` is not sent per IP.

        Args:
            vip_level: `vipLevel`, INT, default: account.vip_level.
            coin: `coin`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Query-Cross-Margin-Fee-Data
        """
        return await self._call(
            ops.QUERY_CROSS_MARGIN_FEE_DATA, vip_level=vip_level, coin=coin, recv_window=recv_window
        )

    async def query_current_margin_order_count_usage(
        self,
        *,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryCurrentMarginOrderCountUsage]:
        """Query Current Margin Order Count Usage.

        GET /sapi/v1/margin/rateLimit/order: TRADE, weight 20 per IP.

        `symbol` is mandatory if `is_isolated` is TRUE.

        Args:
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Current-Margin-Order-Count-Usage
        """
        return await self._call(
            ops.QUERY_CURRENT_MARGIN_ORDER_COUNT_USAGE, is_isolated=is_isolated, symbol=symbol, recv_window=recv_window
        )

    async def query_enabled_isolated_margin_account_limit(
        self, *, recv_window: int | None = None
    ) -> models.QueryEnabledIsolatedMarginAccountLimit:
        """Query Enabled Isolated Margin Account Limit.

        GET /sapi/v1/margin/isolated/accountLimit: USER_DATA, weight 1 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Query-Enabled-Isolated-Margin-Account-Limit
        """
        return await self._call(ops.QUERY_ENABLED_ISOLATED_MARGIN_ACCOUNT_LIMIT, recv_window=recv_window)

    async def query_isolated_margin_account_info(
        self, *, symbols: Sequence[str] | None = None, recv_window: int | None = None
    ) -> models.QueryIsolatedMarginAccountInfo[Num]:
        """Query Isolated Margin Account Info.

        GET /sapi/v1/margin/isolated/account: USER_DATA, weight 10 per IP.

        Without `symbols`: all.

        Args:
            symbols: `symbols`, ARRAY of STRING, max elements 5.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Query-Isolated-Margin-Account-Info
        """
        return await self._call(ops.QUERY_ISOLATED_MARGIN_ACCOUNT_INFO, symbols=symbols, recv_window=recv_window)

    async def query_isolated_margin_fee_data(
        self, *, vip_level: int | None = None, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryIsolatedMarginFeeData[Num]]:
        """Query Isolated Margin Fee Data.

        GET /sapi/v1/margin/isolatedMarginData: USER_DATA, weight 1 if `symbol` is sent, 10 if `symbol` is not sent per
        IP.

        Args:
            vip_level: `vipLevel`, INT, default: account.vip_level.
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/account/Query-Isolated-Margin-Fee-Data
        """
        return await self._call(
            ops.QUERY_ISOLATED_MARGIN_FEE_DATA, vip_level=vip_level, symbol=symbol, recv_window=recv_window
        )

    async def query_isolated_margin_tier_data(
        self, *, symbol: str, tier: int | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QueryIsolatedMarginTierData[Num]]:
        """Query Isolated Margin Tier Data.

        GET /sapi/v1/margin/isolatedMarginTier: USER_DATA, weight 1 per IP.

        Args:
            symbol: `symbol`, STRING.
            tier: `tier`, INT, default: all.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/market-data/Query-Isolated-Margin-Tier-Data
        """
        return await self._call(ops.QUERY_ISOLATED_MARGIN_TIER_DATA, symbol=symbol, tier=tier, recv_window=recv_window)

    @deprecated(
        "`query_liability_coin_leverage_bracket_in_cross_margin_pro_mode` is deprecated, not to be used from 2026-04-13 on; see https://developers.binance.com/docs/margin_trading/change-log#2026-04-13"
    )
    async def query_liability_coin_leverage_bracket_in_cross_margin_pro_mode(
        self,
    ) -> ResponseList[models.QueryLiabilityCoinLeverageBracketInCrossMarginProMode]:
        """Query Liability Coin Leverage Bracket in Cross Margin Pro Mode.

        GET /sapi/v1/margin/leverageBracket: MARKET_DATA, weight 1 per IP.
        Deprecated, not to be used from 2026-04-13 on; see
        https://developers.binance.com/docs/margin_trading/change-log#2026-04-13.

        https://developers.binance.com/docs/margin_trading/market-data/Query-Liability-Coin-Leverage-Bracket-in-Cross-Margin-Pro-Mode
        """
        return await self._call(ops.QUERY_LIABILITY_COIN_LEVERAGE_BRACKET_IN_CROSS_MARGIN_PRO_MODE)

    async def query_margin_accounts_all_oco(
        self,
        *,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        from_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryMarginAccountsAllOco]:
        """Query Margin Account's all OCO.

        GET /sapi/v1/margin/allOrderList: USER_DATA, weight 200 per IP.

        `symbol` is mandatory if `is_isolated` is TRUE.
        `symbol` can be sent only if `is_isolated` is TRUE.
        `from_id` cannot be sent with `start_time` or `end_time`.

        Args:
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            symbol: `symbol`, STRING.
            from_id: `fromId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Margin-Account-All-OCO
        """
        return await self._call(
            ops.QUERY_MARGIN_ACCOUNTS_ALL_OCO,
            is_isolated=is_isolated,
            symbol=symbol,
            from_id=from_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_margin_accounts_all_orders(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryMarginAccountsAllOrders[Num]]:
        """Query Margin Account's All Orders.

        GET /sapi/v1/margin/allOrders: USER_DATA, weight 200 per IP.

        `start_time` and `end_time` lie at most 24h apart.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 500, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Margin-Account-All-Orders
        """
        return await self._call(
            ops.QUERY_MARGIN_ACCOUNTS_ALL_ORDERS,
            symbol=symbol,
            is_isolated=is_isolated,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    @overload
    async def query_margin_accounts_oco(
        self,
        *,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        order_list_id: int,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryMarginAccountsOco: ...

    @overload
    async def query_margin_accounts_oco(
        self,
        *,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        order_list_id: int | None = None,
        orig_client_order_id: str,
        recv_window: int | None = None,
    ) -> models.QueryMarginAccountsOco: ...

    async def query_margin_accounts_oco(
        self,
        *,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        order_list_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryMarginAccountsOco:
        """Query Margin Account's OCO.

        GET /sapi/v1/margin/orderList: USER_DATA, weight 10 per IP.

        `symbol` is mandatory if `is_isolated` is TRUE.
        `symbol` can be sent only if `is_isolated` is TRUE.
        At least one of `order_list_id` and `orig_client_order_id` must be sent.

        Args:
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            symbol: `symbol`, STRING.
            order_list_id: `orderListId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Margin-Account-OCO
        """
        return await self._call(
            ops.QUERY_MARGIN_ACCOUNTS_OCO,
            is_isolated=is_isolated,
            symbol=symbol,
            order_list_id=order_list_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def query_margin_accounts_open_oco(
        self,
        *,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        symbol: str | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryMarginAccountsOpenOco]:
        """Query Margin Account's Open OCO.

        GET /sapi/v1/margin/openOrderList: USER_DATA, weight 10 per IP.

        `symbol` is mandatory if `is_isolated` is TRUE.
        `symbol` can be sent only if `is_isolated` is TRUE.

        Args:
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Margin-Account-Open-OCO
        """
        return await self._call(
            ops.QUERY_MARGIN_ACCOUNTS_OPEN_OCO, is_isolated=is_isolated, symbol=symbol, recv_window=recv_window
        )

    async def query_margin_accounts_open_orders(
        self,
        *,
        symbol: str | None = None,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryMarginAccountsOpenOrders[Num]]:
        """Query Margin Account's Open Orders.

        GET /sapi/v1/margin/openOrders: USER_DATA, weight 10 per IP.

        Without `symbol`: all.
        `symbol` is mandatory if `is_isolated` is TRUE.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Margin-Account-Open-Orders
        """
        return await self._call(
            ops.QUERY_MARGIN_ACCOUNTS_OPEN_ORDERS, symbol=symbol, is_isolated=is_isolated, recv_window=recv_window
        )

    @overload
    async def query_margin_accounts_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryMarginAccountsOrder[Num]: ...

    @overload
    async def query_margin_accounts_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int | None = None,
        orig_client_order_id: str,
        recv_window: int | None = None,
    ) -> models.QueryMarginAccountsOrder[Num]: ...

    async def query_margin_accounts_order(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int | None = None,
        orig_client_order_id: str | None = None,
        recv_window: int | None = None,
    ) -> models.QueryMarginAccountsOrder[Num]:
        """Query Margin Account's Order.

        GET /sapi/v1/margin/order: USER_DATA, weight 10 per IP.

        At least one of `order_id` and `orig_client_order_id` must be sent.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            order_id: `orderId`, LONG.
            orig_client_order_id: `origClientOrderId`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Margin-Account-Order
        """
        return await self._call(
            ops.QUERY_MARGIN_ACCOUNTS_ORDER,
            symbol=symbol,
            is_isolated=is_isolated,
            order_id=order_id,
            orig_client_order_id=orig_client_order_id,
            recv_window=recv_window,
        )

    async def query_margin_accounts_trade_list(
        self,
        *,
        symbol: str,
        is_isolated: Literal["TRUE", "FALSE"] | None = None,
        order_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        from_id: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryMarginAccountsTradeList[Num]]:
        """Query Margin Account's Trade List.

        GET /sapi/v1/margin/myTrades: USER_DATA, weight 10 per IP.

        `start_time` and `end_time` lie at most 24h apart.

        Args:
            symbol: `symbol`, STRING.
            is_isolated: `isIsolated`, STRING, one of TRUE, FALSE, default FALSE.
            order_id: `orderId`, LONG.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            from_id: `fromId`, LONG, default: latest.
            limit: `limit`, INT, max 1000, default 500.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Margin-Account-Trade-List
        """
        return await self._call(
            ops.QUERY_MARGIN_ACCOUNTS_TRADE_LIST,
            symbol=symbol,
            is_isolated=is_isolated,
            order_id=order_id,
            start_time=start_time,
            end_time=end_time,
            from_id=from_id,
            limit=limit,
            recv_window=recv_window,
        )

    async def query_margin_available_inventory(
        self, *, type: Literal["MARGIN", "ISOLATED"]
    ) -> models.QueryMarginAvailableInventory:
        """Query Margin Available Inventory.

        GET /sapi/v1/margin/available-inventory: USER_DATA, weight 50 per account.

        Args:
            type: `type`, STRING, one of MARGIN, ISOLATED.

        https://developers.binance.com/docs/margin_trading/market-data/Query-margin-avaliable-inventory
        """
        return await self._call(ops.QUERY_MARGIN_AVAILABLE_INVENTORY, type=type)

    async def query_margin_interest_rate_history(
        self,
        *,
        asset: str,
        vip_level: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryMarginInterestRateHistory[Num]]:
        """Query Margin Interest Rate History.

        GET /sapi/v1/margin/interestRateHistory: USER_DATA, weight 1 per IP.

        `start_time` and `end_time` lie at most 1mo apart.

        Args:
            asset: `asset`, STRING.
            vip_level: `vipLevel`, INT, default: account.vip_level.
            start_time: `startTime`, LONG, in milliseconds, default: server_time-7d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/borrow-and-repay/Query-Margin-Interest-Rate-History
        """
        return await self._call(
            ops.QUERY_MARGIN_INTEREST_RATE_HISTORY,
            asset=asset,
            vip_level=vip_level,
            start_time=start_time,
            end_time=end_time,
            recv_window=recv_window,
        )

    async def query_margin_price_index(self, *, symbol: str) -> models.QueryMarginPriceIndex[Num]:
        """Query Margin PriceIndex.

        GET /sapi/v1/margin/priceIndex: MARKET_DATA, weight 10 per IP.

        Args:
            symbol: `symbol`, STRING.

        https://developers.binance.com/docs/margin_trading/market-data/Query-Margin-PriceIndex
        """
        return await self._call(ops.QUERY_MARGIN_PRICE_INDEX, symbol=symbol)

    async def query_max_borrow(
        self, *, asset: str, isolated_symbol: str | None = None, recv_window: int | None = None
    ) -> models.QueryMaxBorrow[Num]:
        """Query Max Borrow.

        GET /sapi/v1/margin/maxBorrowable: USER_DATA, weight 50 per IP.

        Without `isolated_symbol`: cross margin.

        Args:
            asset: `asset`, STRING.
            isolated_symbol: `isolatedSymbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/borrow-and-repay/Query-Max-Borrow
        """
        return await self._call(
            ops.QUERY_MAX_BORROW, asset=asset, isolated_symbol=isolated_symbol, recv_window=recv_window
        )

    async def query_max_transfer_out_amount(
        self, *, asset: str, isolated_symbol: str | None = None, recv_window: int | None = None
    ) -> models.QueryMaxTransferOutAmount[Num]:
        """Query Max Transfer-Out Amount.

        GET /sapi/v1/margin/maxTransferable: USER_DATA, weight 50 per IP.

        Without `isolated_symbol`: cross margin.

        Args:
            asset: `asset`, STRING.
            isolated_symbol: `isolatedSymbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/transfer/Query-Max-Transfer-Out-Amount
        """
        return await self._call(
            ops.QUERY_MAX_TRANSFER_OUT_AMOUNT, asset=asset, isolated_symbol=isolated_symbol, recv_window=recv_window
        )

    async def query_special_key(
        self, *, api_key: str, symbol: str | None = None, recv_window: int | None = None
    ) -> models.QuerySpecialKey:
        """Query Special key(Low Latency Trading).

        GET /sapi/v1/margin/apiKey: TRADE, weight 1 per account.

        Args:
            api_key: `apiKey`, STRING.
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Special-Key-of-Low-Latency-Trading
        """
        return await self._call(ops.QUERY_SPECIAL_KEY, api_key=api_key, symbol=symbol, recv_window=recv_window)

    async def query_special_key_list(
        self, *, symbol: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.QuerySpecialKeyList]:
        """Query Special key List(Low Latency Trading).

        GET /sapi/v1/margin/api-key-list: TRADE, weight 1 per account.

        Args:
            symbol: `symbol`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Query-Special-Key-List-of-Low-Latency-Trading
        """
        return await self._call(ops.QUERY_SPECIAL_KEY_LIST, symbol=symbol, recv_window=recv_window)

    async def small_liability_exchange(self, *, asset_names: Sequence[str], recv_window: int | None = None) -> Any:
        """Small Liability Exchange.

        POST /sapi/v1/margin/exchange-small-liability: MARGIN, weight 3000 per account.

        Args:
            asset_names: `assetNames`, ARRAY.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/margin_trading/trade/Small-Liability-Exchange
        """
        return await self._call(ops.SMALL_LIABILITY_EXCHANGE, asset_names=asset_names, recv_window=recv_window)

    async def start_user_data_stream(self) -> models.StartUserDataStream:
        """Start User Data Stream.

        POST /sapi/v1/margin/listen-key: USER_STREAM, weight 1 per account.

        https://developers.binance.com/docs/margin_trading/risk-data-stream/Start-User-Data-Stream
        """
        return await self._call(ops.START_USER_DATA_STREAM)


class AsyncMarginWs(AsyncWsClient, Generic[Num]):
    """WebSocket API of Margin Trading, asynchronous."""

    _product = "margin"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncMarginWs[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncWsSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncMarginWs[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncWsSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncMarginWs[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncWsSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def subscribe_to_user_data_stream_using_listen_token(
        self, *, listen_token: str
    ) -> models.SubscribeToUserDataStreamUsingListenToken:
        """Subscribe to User Data Stream using listenToken.

        WebSocket API userDataStream.subscribe.listenToken: USER_STREAM, weight 2 per account.

        Args:
            listen_token: `listenToken`, STRING.

        Raises:
            ApiError: -1209

        https://developers.binance.com/docs/margin_trading/trade-data-stream#subscribe-to-user-data-stream-using-listentoken-user_stream
        """
        return await self._call(ops.SUBSCRIBE_TO_USER_DATA_STREAM_USING_LISTEN_TOKEN, listen_token=listen_token)
