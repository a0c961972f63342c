"""The synchronous clients of Crypto Loan."""

from __future__ import annotations

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


class CryptoLoan(RestClient, Generic[Num]):
    """REST of Crypto Loan, synchronous."""

    _product = "crypto_loan"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: CryptoLoan[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: CryptoLoan[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: CryptoLoan[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def check_collateral_repay_rate(
        self, *, loan_coin: str, collateral_coin: str, recv_window: int | None = None
    ) -> models.CheckCollateralRepayRate[Num]:
        """Check Collateral Repay Rate.

        GET /sapi/v2/loan/flexible/repay/rate: USER_DATA, weight 6000 per IP.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/user-information/Check-Collateral-Repay-Rate
        """
        return self._call(
            ops.CHECK_COLLATERAL_REPAY_RATE,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            recv_window=recv_window,
        )

    def flexible_loan_adjust_ltv(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        adjustment_amount: Number,
        direction: Literal["ADDITIONAL", "REDUCED"],
        recv_window: int | None = None,
    ) -> models.FlexibleLoanAdjustLtv[Num]:
        """Flexible Loan Adjust LTV.

        POST /sapi/v2/loan/flexible/adjust/ltv: TRADE, weight 6000 per account.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            adjustment_amount: `adjustmentAmount`, DECIMAL.
            direction: `direction`, ENUM, one of ADDITIONAL, REDUCED.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/trade/Flexible-Loan-Adjust-LTV
        """
        return self._call(
            ops.FLEXIBLE_LOAN_ADJUST_LTV,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            adjustment_amount=adjustment_amount,
            direction=direction,
            recv_window=recv_window,
        )

    def flexible_loan_borrow(
        self,
        *,
        loan_coin: str,
        loan_amount: Number | None = None,
        collateral_coin: str,
        collateral_amount: Number | None = None,
        recv_window: int | None = None,
    ) -> models.FlexibleLoanBorrow[Num]:
        """Flexible Loan Borrow.

        POST /sapi/v2/loan/flexible/borrow: TRADE, weight 6000.

        `loan_amount` is mandatory if `collateral_amount` is not sent.
        `collateral_amount` is mandatory if `loan_amount` is not sent.

        Args:
            loan_coin: `loanCoin`, STRING.
            loan_amount: `loanAmount`, DECIMAL.
            collateral_coin: `collateralCoin`, STRING.
            collateral_amount: `collateralAmount`, DECIMAL.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/trade
        """
        return self._call(
            ops.FLEXIBLE_LOAN_BORROW,
            loan_coin=loan_coin,
            loan_amount=loan_amount,
            collateral_coin=collateral_coin,
            collateral_amount=collateral_amount,
            recv_window=recv_window,
        )

    def flexible_loan_collateral_repayment(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Number,
        full_repayment: bool | None = None,
        recv_window: int | None = None,
    ) -> models.FlexibleLoanCollateralRepayment[Num]:
        """Flexible Loan Collateral Repayment.

        POST /sapi/v2/loan/flexible/repay/collateral: TRADE, weight not stated.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            repay_amount: `repayAmount`, DECIMAL.
            full_repayment: `fullRepayment`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/trade/Flexible-Loan-Collateral-Repay
        """
        return self._call(
            ops.FLEXIBLE_LOAN_COLLATERAL_REPAYMENT,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            repay_amount=repay_amount,
            full_repayment=full_repayment,
            recv_window=recv_window,
        )

    def flexible_loan_repay(
        self,
        *,
        loan_coin: str,
        collateral_coin: str,
        repay_amount: Number,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        recv_window: int | None = None,
    ) -> models.FlexibleLoanRepay[Num]:
        """Flexible Loan Repay.

        POST /sapi/v2/loan/flexible/repay: TRADE, weight 6000.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            repay_amount: `repayAmount`, DECIMAL.
            collateral_return: `collateralReturn`, BOOLEAN, default True.
            full_repayment: `fullRepayment`, BOOLEAN, default False.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/trade/Flexible-Loan-Repay
        """
        return self._call(
            ops.FLEXIBLE_LOAN_REPAY,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            repay_amount=repay_amount,
            collateral_return=collateral_return,
            full_repayment=full_repayment,
            recv_window=recv_window,
        )

    def get_crypto_loans_income_history(
        self,
        *,
        asset: str | None = None,
        type: (
            Literal[
                "borrowIn",
                "collateralSpent",
                "repayAmount",
                "collateralReturn",
                "addCollateral",
                "removeCollateral",
                "collateralReturnAfterLiquidation",
            ]
            | None
        ) = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> ResponseList[models.GetCryptoLoansIncomeHistory[Num]]:
        """Get Crypto Loans Income History.

        GET /sapi/v1/loan/income: USER_DATA, weight 6000 per account.

        Without `start_time` or `end_time`: recent 7d.
        `start_time` and `end_time` lie at most 30d apart.

        Args:
            asset: `asset`, STRING.
            type: `type`, STRING, one of borrowIn, collateralSpent, repayAmount, collateralReturn, addCollateral,
                removeCollateral, collateralReturnAfterLiquidation, default: all.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            limit: `limit`, INT, max 100, default 20.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/stable-rate/market-data
        """
        return self._call(
            ops.GET_CRYPTO_LOANS_INCOME_HISTORY,
            asset=asset,
            type=type,
            start_time=start_time,
            end_time=end_time,
            limit=limit,
            recv_window=recv_window,
        )

    def get_flexible_loan_assets_data(
        self, *, loan_coin: str | None = None, recv_window: int | None = None
    ) -> models.GetFlexibleLoanAssetsData[Num]:
        """Get Flexible Loan Assets Data.

        GET /sapi/v2/loan/flexible/loanable/data: USER_DATA, weight 400 per IP.

        Args:
            loan_coin: `loanCoin`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/market-data/Get-Flexible-Loan-Assets-Data
        """
        return self._call(ops.GET_FLEXIBLE_LOAN_ASSETS_DATA, loan_coin=loan_coin, recv_window=recv_window)

    def get_flexible_loan_borrow_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleLoanBorrowHistory[Num]:
        """Get Flexible Loan Borrow History.

        GET /sapi/v2/loan/flexible/borrow/history: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/user-information/Get-Flexible-Loan-Borrow-History
        """
        return self._call(
            ops.GET_FLEXIBLE_LOAN_BORROW_HISTORY,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_flexible_loan_collateral_assets_data(
        self, *, collateral_coin: str | None = None, recv_window: int | None = None
    ) -> models.GetFlexibleLoanCollateralAssetsData[Num]:
        """Get Flexible Loan Collateral Assets Data.

        GET /sapi/v2/loan/flexible/collateral/data: USER_DATA, weight 400 per IP.

        Args:
            collateral_coin: `collateralCoin`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/market-data
        """
        return self._call(
            ops.GET_FLEXIBLE_LOAN_COLLATERAL_ASSETS_DATA, collateral_coin=collateral_coin, recv_window=recv_window
        )

    def get_flexible_loan_liquidation_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleLoanLiquidationHistory[Num]:
        """Get Flexible Loan Liquidation History.

        GET /sapi/v2/loan/flexible/liquidation/history: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/user-information/Get-Flexible-Loan-Liquidation-History
        """
        return self._call(
            ops.GET_FLEXIBLE_LOAN_LIQUIDATION_HISTORY,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_flexible_loan_ltv_adjustment_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleLoanLtvAdjustmentHistory[Num]:
        """Get Flexible Loan LTV Adjustment History.

        GET /sapi/v2/loan/flexible/ltv/adjustment/history: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/user-information
        """
        return self._call(
            ops.GET_FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_flexible_loan_ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleLoanOngoingOrders[Num]:
        """Get Flexible Loan Ongoing Orders.

        GET /sapi/v2/loan/flexible/ongoing/orders: USER_DATA, weight 300 per IP.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/user-information/Get-Flexible-Loan-Ongoing-Orders
        """
        return self._call(
            ops.GET_FLEXIBLE_LOAN_ONGOING_ORDERS,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_flexible_loan_repayment_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetFlexibleLoanRepaymentHistory[Num]:
        """Get Flexible Loan Repayment History.

        GET /sapi/v2/loan/flexible/repay/history: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/flexible-rate/user-information/Get-Flexible-Loan-Repayment-History
        """
        return self._call(
            ops.GET_FLEXIBLE_LOAN_REPAYMENT_HISTORY,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_loan_borrow_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetLoanBorrowHistory[Num]:
        """Get Loan Borrow History.

        GET /sapi/v1/loan/borrow/history: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            order_id: `orderId`, LONG.
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/stable-rate/user-information
        """
        return self._call(
            ops.GET_LOAN_BORROW_HISTORY,
            order_id=order_id,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_loan_ltv_adjustment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetLoanLtvAdjustmentHistory[Num]:
        """Get Loan LTV Adjustment History.

        GET /sapi/v1/loan/ltv/adjustment/history: USER_DATA, weight 400.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            order_id: `orderId`, LONG.
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/stable-rate/user-information/Get-Loan-LTV-Adjustment-History
        """
        return self._call(
            ops.GET_LOAN_LTV_ADJUSTMENT_HISTORY,
            order_id=order_id,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )

    def get_loan_repayment_history(
        self,
        *,
        order_id: int | None = None,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetLoanRepaymentHistory[Num]:
        """Get Loan Repayment History.

        GET /sapi/v1/loan/repay/history: USER_DATA, weight 400 per IP.

        Without `start_time` or `end_time`: recent 90d.
        `start_time` and `end_time` lie at most 180d apart.

        Args:
            order_id: `orderId`, LONG.
            loan_coin: `loanCoin`, STRING.
            collateral_coin: `collateralCoin`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, max 1000, default 1.
            limit: `limit`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/crypto_loan/stable-rate/user-information/Get-Loan-Repayment-History
        """
        return self._call(
            ops.GET_LOAN_REPAYMENT_HISTORY,
            order_id=order_id,
            loan_coin=loan_coin,
            collateral_coin=collateral_coin,
            start_time=start_time,
            end_time=end_time,
            current=current,
            limit=limit,
            recv_window=recv_window,
        )
