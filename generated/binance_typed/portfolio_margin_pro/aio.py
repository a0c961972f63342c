"""The asynchronous clients of Portfolio Margin Pro."""

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


class AsyncPortfolioMarginPro(AsyncRestClient, Generic[Num]):
    """REST of Portfolio Margin Pro, asynchronous."""

    _product = "portfolio_margin_pro"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncPortfolioMarginPro[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncPortfolioMarginPro[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncPortfolioMarginPro[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[AsyncRestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    async def bankruptcy_loan_repay(
        self, *, from_: Literal["SPOT", "MARGIN"] | None = None, recv_window: int | None = None
    ) -> models.BankruptcyLoanRepay:
        """Portfolio Margin Pro Bankruptcy Loan Repay.

        POST /sapi/v1/portfolio/repay: NONE, weight 3000 per account.

        Args:
            from_: `from`, STRING, one of SPOT, MARGIN, default SPOT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Classic-Portfolio-Margin-Bankruptcy-Loan-Repay
        """
        return await self._call(ops.BANKRUPTCY_LOAN_REPAY, from_=from_, recv_window=recv_window)

    async def bnb_transfer(
        self, *, amount: Number, transfer_side: Literal["TO_UM", "FROM_UM"], recv_window: int | None = None
    ) -> models.BnbTransfer:
        """BNB transfer.

        POST /sapi/v1/portfolio/bnb-transfer: USER_DATA, weight 1500 per IP.

        Args:
            amount: `amount`, DECIMAL.
            transfer_side: `transferSide`, STRING, one of TO_UM, FROM_UM.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/BNB-transfer
        """
        return await self._call(ops.BNB_TRANSFER, amount=amount, transfer_side=transfer_side, recv_window=recv_window)

    async def change_auto_repay_futures_status(
        self, *, auto_repay: Literal["true", "false"], recv_window: int | None = None
    ) -> models.ChangeAutoRepayFuturesStatus:
        """Change Auto-repay-futures Status.

        POST /sapi/v1/portfolio/repay-futures-switch: TRADE, weight 1500 per IP.

        Args:
            auto_repay: `autoRepay`, STRING, one of true, false, default true.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Change-Auto-repay-futures-Status
        """
        return await self._call(ops.CHANGE_AUTO_REPAY_FUTURES_STATUS, auto_repay=auto_repay, recv_window=recv_window)

    async def fund_auto_collection(self, *, recv_window: int | None = None) -> models.FundAutoCollection:
        """Fund Auto-collection.

        POST /sapi/v1/portfolio/auto-collection: USER_DATA, weight 1500 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Fund-Auto-collection
        """
        return await self._call(ops.FUND_AUTO_COLLECTION, recv_window=recv_window)

    async def fund_collection_by_asset(
        self, *, asset: str, recv_window: int | None = None
    ) -> models.FundCollectionByAsset:
        """Fund Collection by Asset.

        POST /sapi/v1/portfolio/asset-collection: USER_DATA, weight 60 per IP.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Fund-Collection-by-Asset
        """
        return await self._call(ops.FUND_COLLECTION_BY_ASSET, asset=asset, recv_window=recv_window)

    async def get_account_balance(
        self, *, asset: str | None = None, recv_window: int | None = None
    ) -> ResponseList[models.GetAccountBalance[Num]]:
        """Get Portfolio Margin Pro Account Balance.

        GET /sapi/v1/portfolio/balance: USER_DATA, weight 20.

        Args:
            asset: `asset`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Classic-Portfolio-Margin-Balance-Info
        """
        return await self._call(ops.GET_ACCOUNT_BALANCE, asset=asset, recv_window=recv_window)

    async def get_account_info(self, *, recv_window: int | None = None) -> models.GetAccountInfo[Num]:
        """Get Portfolio Margin Pro Account Info.

        GET /sapi/v1/portfolio/account: USER_DATA, weight 5 per account.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account
        """
        return await self._call(ops.GET_ACCOUNT_INFO, recv_window=recv_window)

    async def get_auto_repay_futures_status(
        self, *, recv_window: int | None = None
    ) -> models.GetAutoRepayFuturesStatus:
        """Get Auto-repay-futures Status.

        GET /sapi/v1/portfolio/repay-futures-switch: USER_DATA, weight 30 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Auto-repay-futures-Status
        """
        return await self._call(ops.GET_AUTO_REPAY_FUTURES_STATUS, recv_window=recv_window)

    async def get_delta_mode_status(self, *, recv_window: int | None = None) -> models.GetDeltaModeStatus:
        """Get Delta Mode Status.

        GET /sapi/v1/portfolio/delta-mode: USER_DATA, weight 1500 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Delta-Mode-Status
        """
        return await self._call(ops.GET_DELTA_MODE_STATUS, recv_window=recv_window)

    async def get_portfolio_margin_asset_leverage(self) -> ResponseList[models.GetPortfolioMarginAssetLeverage]:
        """Get Portfolio Margin Asset Leverage.

        GET /sapi/v1/portfolio/margin-asset-leverage: USER_DATA, weight 50 per IP.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/market-data/Get-Portfolio-Margin-Asset-Leverage
        """
        return await self._call(ops.GET_PORTFOLIO_MARGIN_ASSET_LEVERAGE)

    async def get_span_account_info(self, *, recv_window: int | None = None) -> models.GetSpanAccountInfo[Num]:
        """Get Portfolio Margin Pro SPAN Account Info.

        GET /sapi/v2/portfolio/account: USER_DATA, weight 5 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Classic-Portfolio-Margin-Account-Info-V2
        """
        return await self._call(ops.GET_SPAN_ACCOUNT_INFO, recv_window=recv_window)

    async def get_transferable_earn_asset_balance_for_portfolio_margin(
        self,
        *,
        asset: Literal["LDUSDT"],
        transfer_type: Literal["EARN_TO_FUTURE", "FUTURE_TO_EARN"],
        recv_window: int | None = None,
    ) -> models.GetTransferableEarnAssetBalanceForPortfolioMargin[Num]:
        """Get Transferable Earn Asset Balance for Portfolio Margin.

        GET /sapi/v1/portfolio/earn-asset-balance: USER_DATA, weight 1500 per IP.

        Args:
            asset: `asset`, STRING, one of LDUSDT.
            transfer_type: `transferType`, STRING, one of EARN_TO_FUTURE, FUTURE_TO_EARN.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Get-Transferable-Earn-Asset-Balance-Portfolio-Margin
        """
        return await self._call(
            ops.GET_TRANSFERABLE_EARN_ASSET_BALANCE_FOR_PORTFOLIO_MARGIN,
            asset=asset,
            transfer_type=transfer_type,
            recv_window=recv_window,
        )

    async def portfolio_margin_collateral_rate(self) -> ResponseList[models.PortfolioMarginCollateralRate[Num]]:
        """Portfolio Margin Collateral Rate.

        GET /sapi/v1/portfolio/collateralRate: MARKET_DATA, weight 50 per IP.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/market-data/Classic-Portfolio-Margin-Collateral-Rate
        """
        return await self._call(ops.PORTFOLIO_MARGIN_COLLATERAL_RATE)

    async def query_bankruptcy_loan_amount(
        self, *, recv_window: int | None = None
    ) -> models.QueryBankruptcyLoanAmount[Num]:
        """Query Portfolio Margin Pro Bankruptcy Loan Amount.

        GET /sapi/v1/portfolio/pmLoan: USER_DATA, weight 500 per account.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Query-Classic-Portfolio-Margin-Bankruptcy-Loan-Amount
        """
        return await self._call(ops.QUERY_BANKRUPTCY_LOAN_AMOUNT, recv_window=recv_window)

    async def query_bankruptcy_loan_repay_history(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryBankruptcyLoanRepayHistory[Num]:
        """Query Portfolio Margin Pro Bankruptcy Loan Repay History.

        GET /sapi/v1/portfolio/pmloan-history: USER_DATA, weight 500 per IP.

        `start_time` and `end_time` lie at most 360d apart.
        Without `start_time` or `end_time`: recent 30d.
        If `start_time` is sent, without `end_time`: startTime+30d.
        If `end_time` is sent, without `start_time`: endTime-30d.

        Args:
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Query-Portfolio-Margin-Pro-Bankruptcy-Loan-Repay-History
        """
        return await self._call(
            ops.QUERY_BANKRUPTCY_LOAN_REPAY_HISTORY,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    async def query_negative_balance_interest_history(
        self,
        *,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.QueryNegativeBalanceInterestHistory[Num]]:
        """Query Portfolio Margin Pro Negative Balance Interest History.

        GET /sapi/v1/portfolio/interest-history: USER_DATA, weight 50 per IP.

        Args:
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Query-Classic-Portfolio-Margin-Negative-Balance-Interest-History
        """
        return await self._call(
            ops.QUERY_NEGATIVE_BALANCE_INTEREST_HISTORY,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            size=size,
            recv_window=recv_window,
        )

    async def query_portfolio_margin_asset_index_price(
        self, *, asset: str | None = None
    ) -> ResponseList[models.QueryPortfolioMarginAssetIndexPrice[Num]]:
        """Query Portfolio Margin Asset Index Price.

        GET /sapi/v1/portfolio/asset-index-price: MARKET_DATA, weight 1 if `asset` is sent, 50 if `asset` is not sent
        per IP.

        Args:
            asset: `asset`, STRING.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/market-data
        """
        return await self._call(ops.QUERY_PORTFOLIO_MARGIN_ASSET_INDEX_PRICE, asset=asset)

    async def repay_futures_negative_balance(
        self, *, from_: Literal["SPOT", "MARGIN"] | None = None, recv_window: int | None = None
    ) -> models.RepayFuturesNegativeBalance:
        """Repay futures Negative Balance.

        POST /sapi/v1/portfolio/repay-futures-negative-balance: USER_DATA, weight 1500 per IP.

        Args:
            from_: `from`, STRING, one of SPOT, MARGIN, default SPOT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Repay-futures-Negative-Balance
        """
        return await self._call(ops.REPAY_FUTURES_NEGATIVE_BALANCE, from_=from_, recv_window=recv_window)

    async def switch_delta_mode(
        self, *, delta_enabled: Literal["true", "false"], recv_window: int | None = None
    ) -> models.SwitchDeltaMode:
        """Switch Delta Mode.

        POST /sapi/v1/portfolio/delta-mode: TRADE, weight 1500 per IP.

        Args:
            delta_enabled: `deltaEnabled`, STRING, one of true, false.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Switch-Delta-Mode
        """
        return await self._call(ops.SWITCH_DELTA_MODE, delta_enabled=delta_enabled, recv_window=recv_window)

    async def tiered_collateral_rate(
        self, *, recv_window: int | None = None
    ) -> ResponseList[models.TieredCollateralRate[Num]]:
        """Portfolio Margin Pro Tiered Collateral Rate.

        GET /sapi/v2/portfolio/collateralRate: USER_DATA, weight 50 per IP.

        Args:
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/market-data/Portfolio-Margin-Pro-Tiered-Collateral-Rate
        """
        return await self._call(ops.TIERED_COLLATERAL_RATE, recv_window=recv_window)

    async def transfer_ldusdt_rwusd_for_portfolio_margin(
        self,
        *,
        asset: Literal["LDUSDT", "RWUSD"],
        transfer_type: Literal["EARN_TO_FUTURE", "FUTURE_TO_EARN"],
        amount: Number,
        recv_window: int | None = None,
    ) -> models.TransferLdusdtRwusdForPortfolioMargin:
        """Transfer LDUSDT/RWUSD for Portfolio Margin.

        POST /sapi/v1/portfolio/earn-asset-transfer: TRADE, weight 1500 per account.

        Args:
            asset: `asset`, STRING, one of LDUSDT, RWUSD.
            transfer_type: `transferType`, STRING, one of EARN_TO_FUTURE, FUTURE_TO_EARN.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account/Transfer-LDUSDT-Portfolio-Margin
        """
        return await self._call(
            ops.TRANSFER_LDUSDT_RWUSD_FOR_PORTFOLIO_MARGIN,
            asset=asset,
            transfer_type=transfer_type,
            amount=amount,
            recv_window=recv_window,
        )
