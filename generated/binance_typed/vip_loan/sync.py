"""The synchronous clients of VIP Loan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, Unpack, overload

from ..runtime.answers import Num, ResponseList
from ..runtime.rest_sync import RestClient
from ..runtime.values import Number
from . import models, operations as ops
from .errors import NAMES

if TYPE_CHECKING:
    from decimal import Decimal

    from ..runtime.credentials import Credentials
    from ..runtime.settings import RestSettings


class VipLoan(RestClient, Generic[Num]):
    """REST of VIP Loan, synchronous."""

    _product = "vip_loan"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: VipLoan[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: VipLoan[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: VipLoan[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def check_vip_loan_collateral_account(
        self, *, order_id: int | None = None, collateral_account_id: int | None = None, recv_window: int | None = None
    ) -> models.CheckVipLoanCollateralAccount:
        """Check VIP Loan Collateral Account.

        GET /sapi/v1/loan/vip/collateral/account: USER_DATA, weight 6000 per IP.

        Args:
            order_id: `orderId`, LONG.
            collateral_account_id: `collateralAccountId`, LONG.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/user-information/Check-Locked-Value-of-VIP-Collateral-Account
        """
        return self._call(
            ops.CHECK_VIP_LOAN_COLLATERAL_ACCOUNT,
            order_id=order_id,
            collateral_account_id=collateral_account_id,
            recv_window=recv_window,
        )

    def get_borrow_interest_rate(
        self, *, loan_coin: Sequence[str], recv_window: int | None = None
    ) -> ResponseList[models.GetBorrowInterestRate[Num]]:
        """Get Borrow Interest Rate.

        GET /sapi/v1/loan/vip/request/interestRate: USER_DATA, weight 400 per IP.

        Args:
            loan_coin: `loanCoin`, ARRAY of STRING, max elements 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/market-data
        """
        return self._call(ops.GET_BORROW_INTEREST_RATE, loan_coin=loan_coin, recv_window=recv_window)

    def get_collateral_asset_data(
        self, *, collateral_coin: str | None = None, recv_window: int | None = None
    ) -> models.GetCollateralAssetData:
        """Get Collateral Asset Data.

        GET /sapi/v1/loan/vip/collateral/data: USER_DATA, weight 400 per IP.

        Args:
            collateral_coin: `collateralCoin`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/market-data/Get-Collateral-Asset-Data
        """
        return self._call(ops.GET_COLLATERAL_ASSET_DATA, collateral_coin=collateral_coin, recv_window=recv_window)

    def get_interest_rate_history(
        self,
        *,
        coin: str,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetInterestRateHistory[Num]:
        """Get VIP Loan Interest Rate History.

        GET /sapi/v1/loan/vip/interestRateHistory: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            coin: `coin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/market-data/Get-VIP-Loan-Interest-Rate-History
        """
        return self._call(
            ops.GET_INTEREST_RATE_HISTORY,
            coin=coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_loanable_assets_data(
        self, *, loan_coin: str | None = None, vip_level: int | None = None, recv_window: int | None = None
    ) -> models.GetLoanableAssetsData[Num]:
        """Get Loanable Assets Data.

        GET /sapi/v1/loan/vip/loanable/data: USER_DATA, weight 400 per IP.

        Args:
            loan_coin: `loanCoin`, STRING.
            vip_level: `vipLevel`, INT, default: account.vip_level.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/market-data/Get-Loanable-Assets-Data
        """
        return self._call(
            ops.GET_LOANABLE_ASSETS_DATA, loan_coin=loan_coin, vip_level=vip_level, recv_window=recv_window
        )

    def get_vip_loan_accrued_interest(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetVipLoanAccruedInterest[Num]:
        """Get VIP Loan Accrued Interest.

        GET /sapi/v1/loan/vip/accruedInterest: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 90d apart.

        Args:
            order_id: `orderId`, LONG.
            loan_coin: `loanCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/user-information/Get-VIP-Loan-Accrued-Interest
        """
        return self._call(
            ops.GET_VIP_LOAN_ACCRUED_INTEREST,
            order_id=order_id,
            loan_coin=loan_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_vip_loan_ongoing_orders(
        self,
        *,
        order_id: int | None = None,
        collateral_account_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetVipLoanOngoingOrders[Num]:
        """Get VIP Loan Ongoing Orders.

        GET /sapi/v1/loan/vip/ongoing/orders: USER_DATA, weight 400 per IP.

        Args:
            order_id: `orderId`, LONG.
            collateral_account_id: `collateralAccountId`, LONG.
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/user-information
        """
        return self._call(
            ops.GET_VIP_LOAN_ONGOING_ORDERS,
            order_id=order_id,
            collateral_account_id=collateral_account_id,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_vip_loan_repayment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetVipLoanRepaymentHistory[Num]:
        """Get VIP Loan Repayment History.

        GET /sapi/v1/loan/vip/repay/history: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            order_id: `orderId`, LONG.
            loan_coin: `loanCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/user-information/Get-VIP-Loan-Repayment-History
        """
        return self._call(
            ops.GET_VIP_LOAN_REPAYMENT_HISTORY,
            order_id=order_id,
            loan_coin=loan_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def query_application_status(
        self, *, current: int | None = None, limit: int | None = None, recv_window: int | None = None
    ) -> models.QueryApplicationStatus[Num]:
        """Query Application Status.

        GET /sapi/v1/loan/vip/request/data: USER_DATA, weight 400 per account.

        Args:
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/user-information/Query-Application-Status
        """
        return self._call(ops.QUERY_APPLICATION_STATUS, current=current, limit=limit, recv_window=recv_window)

    def vip_loan_borrow(
        self,
        *,
        loan_account_id: int,
        loan_coin: str,
        loan_amount: Number,
        collateral_account_id: Sequence[str],
        collateral_coin: Sequence[str],
        is_flexible_rate: bool,
        loan_term: int | None = None,
        recv_window: int | None = None,
    ) -> models.VipLoanBorrow[Num]:
        """VIP Loan Borrow.

        POST /sapi/v1/loan/vip/borrow: TRADE, weight 6000 per account.

        Args:
            loan_account_id: `loanAccountId`, LONG.
            loan_coin: `loanCoin`, STRING.
            loan_amount: `loanAmount`, DECIMAL.
            collateral_account_id: `collateralAccountId`, ARRAY of STRING.
            collateral_coin: `collateralCoin`, ARRAY of STRING.
            is_flexible_rate: `isFlexibleRate`, BOOLEAN, default True.
            loan_term: `loanTerm`, INT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/trade/VIP-Loan-Borrow
        """
        return self._call(
            ops.VIP_LOAN_BORROW,
            loan_account_id=loan_account_id,
            loan_coin=loan_coin,
            loan_amount=loan_amount,
            collateral_account_id=collateral_account_id,
            collateral_coin=collateral_coin,
            is_flexible_rate=is_flexible_rate,
            loan_term=loan_term,
            recv_window=recv_window,
        )

    def vip_loan_renew(
        self, *, order_id: int, loan_term: int, recv_window: int | None = None
    ) -> models.VipLoanRenew[Num]:
        """VIP Loan Renew.

        POST /sapi/v1/loan/vip/renew: TRADE, weight 6000 per account.

        Args:
            order_id: `orderId`, LONG.
            loan_term: `loanTerm`, INT.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/trade
        """
        return self._call(ops.VIP_LOAN_RENEW, order_id=order_id, loan_term=loan_term, recv_window=recv_window)

    def vip_loan_repay(
        self, *, order_id: int, amount: Number, recv_window: int | None = None
    ) -> models.VipLoanRepay[Num]:
        """VIP Loan Repay.

        POST /sapi/v1/loan/vip/repay: TRADE, weight 6000 per account.

        Args:
            order_id: `orderId`, LONG.
            amount: `amount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/vip_loan/trade/VIP-Loan-Repay
        """
        return self._call(ops.VIP_LOAN_REPAY, order_id=order_id, amount=amount, recv_window=recv_window)
