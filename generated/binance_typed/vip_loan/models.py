"""The answers of VIP Loan. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class CheckVipLoanCollateralAccount(Response):
    rows: list[CheckVipLoanCollateralAccountRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class CheckVipLoanCollateralAccountRows(Model):
    collateral_account_id: int | str | None = field(name="collateralAccountId", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)


class GetBorrowInterestRate(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    flexible_daily_interest_rate: Num | None = field(name="flexibleDailyInterestRate", default=None)
    flexible_yearly_interest_rate: Num | None = field(name="flexibleYearlyInterestRate", default=None)
    time: int | None = field(name="time", default=None)


class GetCollateralAssetData(Response):
    rows: list[GetCollateralAssetDataRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetCollateralAssetDataRows(Model):
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    field_1_st_collateral_ratio: str | None = field(name="_1stCollateralRatio", default=None)
    field_1_st_collateral_range: str | None = field(name="_1stCollateralRange", default=None)
    field_2_nd_collateral_ratio: str | None = field(name="_2ndCollateralRatio", default=None)
    field_2_nd_collateral_range: str | None = field(name="_2ndCollateralRange", default=None)
    field_3_rd_collateral_ratio: str | None = field(name="_3rdCollateralRatio", default=None)
    field_3_rd_collateral_range: str | None = field(name="_3rdCollateralRange", default=None)
    field_4_th_collateral_ratio: str | None = field(name="_4thCollateralRatio", default=None)
    field_4_th_collateral_range: str | None = field(name="_4thCollateralRange", default=None)


class GetInterestRateHistory(Response, Generic[Num]):
    rows: list[GetInterestRateHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetInterestRateHistoryRows(Model, Generic[Num]):
    coin: str | None = field(name="coin", default=None)
    annualized_interest_rate: Num | None = field(name="annualizedInterestRate", default=None)
    time: int | None = field(name="time", default=None)


class GetLoanableAssetsData(Response, Generic[Num]):
    rows: list[GetLoanableAssetsDataRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLoanableAssetsDataRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    flexible_daily_interest_rate: Num | None = field(name="_flexibleDailyInterestRate", default=None)
    flexible_yearly_interest_rate: Num | None = field(name="_flexibleYearlyInterestRate", default=None)
    field_30_d_daily_interest_rate: Num | None = field(name="_30dDailyInterestRate", default=None)
    field_30_d_yearly_interest_rate: Num | None = field(name="_30dYearlyInterestRate", default=None)
    field_60_d_daily_interest_rate: Num | None = field(name="_60dDailyInterestRate", default=None)
    field_60_d_yearly_interest_rate: Num | None = field(name="_60dYearlyInterestRate", default=None)
    min_limit: str | None = field(name="minLimit", default=None)
    max_limit: str | None = field(name="maxLimit", default=None)
    vip_level: int | None = field(name="vipLevel", default=None)


class GetVipLoanAccruedInterest(Response, Generic[Num]):
    rows: list[GetVipLoanAccruedInterestRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetVipLoanAccruedInterestRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    principal_amount: Num | None = field(name="principalAmount", default=None)
    interest_amount: Num | None = field(name="interestAmount", default=None)
    annual_interest_rate: Num | None = field(name="annualInterestRate", default=None)
    accrual_time: int | None = field(name="accrualTime", default=None)
    order_id: int | None = field(name="orderId", default=None)


class GetVipLoanOngoingOrders(Response, Generic[Num]):
    rows: list[GetVipLoanOngoingOrdersRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetVipLoanOngoingOrdersRows(Model, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    loan_coin: str | None = field(name="loanCoin", default=None)
    total_debt: str | None = field(name="totalDebt", default=None)
    residual_interest: Num | None = field(name="residualInterest", default=None)
    collateral_account_id: str | None = field(name="collateralAccountId", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    total_collateral_value_after_haircut: Num | None = field(name="totalCollateralValueAfterHaircut", default=None)
    locked_collateral_value: Num | None = field(name="lockedCollateralValue", default=None)
    current_ltv: Num | None = field(name="currentLTV", default=None)
    expiration_time: int | None = field(name="expirationTime", default=None)
    loan_date: str | None = field(name="loanDate", default=None)
    loan_term: str | None = field(name="loanTerm", default=None)


class GetVipLoanRepaymentHistory(Response, Generic[Num]):
    rows: list[GetVipLoanRepaymentHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetVipLoanRepaymentHistoryRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    repay_amount: Num | None = field(name="repayAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""
    loan_date: str | None = field(name="loanDate", default=None)
    repay_time: str | None = field(name="repayTime", default=None)
    order_id: int | str | None = field(name="orderId", default=None)


class QueryApplicationStatus(Response, Generic[Num]):
    rows: list[QueryApplicationStatusRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class QueryApplicationStatusRows(Model, Generic[Num]):
    loan_account_id: str | None = field(name="loanAccountId", default=None)
    order_id: str | None = field(name="orderId", default=None)
    request_id: str | None = field(name="requestId", default=None)
    loan_coin: str | None = field(name="loanCoin", default=None)
    loan_amount: Num | None = field(name="loanAmount", default=None)
    collateral_account_id: str | None = field(name="collateralAccountId", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    loan_term: str | None = field(name="loanTerm", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Accruing_Interest, Overdue, Liquidating, Repaying, Repaid, Liquidated, Pending, Failed."""
    loan_date: str | None = field(name="loanDate", default=None)


class VipLoanBorrow(Response, Generic[Num]):
    loan_account_id: int | str | None = field(name="loanAccountId", default=None)
    request_id: str | None = field(name="requestId", default=None)
    loan_coin: str | None = field(name="loanCoin", default=None)
    is_flexible_rate: str | None = field(name="isFlexibleRate", default=None)
    loan_amount: Num | None = field(name="loanAmount", default=None)
    collateral_account_id: str | None = field(name="collateralAccountId", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    loan_term: int | str | None = field(name="loanTerm", default=None)


class VipLoanRenew(Response, Generic[Num]):
    loan_account_id: str | None = field(name="loanAccountId", default=None)
    loan_coin: str | None = field(name="loanCoin", default=None)
    loan_amount: Num | None = field(name="loanAmount", default=None)
    collateral_account_id: str | None = field(name="collateralAccountId", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    loan_term: int | str | None = field(name="loanTerm", default=None)


class VipLoanRepay(Response, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    repay_amount: Num | None = field(name="repayAmount", default=None)
    remaining_principal: Num | None = field(name="remainingPrincipal", default=None)
    remaining_interest: str | None = field(name="remainingInterest", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    current_ltv: Num | None = field(name="currentLTV", default=None)
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""
