"""The answers of Crypto Loan. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


class CheckCollateralRepayRate(Response):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    rate: str | None = field(name="rate", default=None)


class FlexibleLoanAdjustLtv(Response):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    direction: str | None = field(name="direction", default=None)
    adjustment_amount: str | None = field(name="adjustmentAmount", default=None)
    current_ltv: str | None = field(name="currentLTV", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Succeeds, Failed, Processing."""


class FlexibleLoanBorrow(Response):
    loan_coin: str | None = field(name="loanCoin", default=None)
    loan_amount: str | None = field(name="loanAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    collateral_amount: str | None = field(name="collateralAmount", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Succeeds, Failed, Processing."""


class FlexibleLoanCollateralRepayment(Response):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    remaining_debt: str | None = field(name="remainingDebt", default=None)
    remaining_collateral: str | None = field(name="remainingCollateral", default=None)
    full_repayment: bool | None = field(name="fullRepayment", default=None)
    current_ltv: str | None = field(name="currentLTV", default=None)
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""


class FlexibleLoanRepay(Response):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    remaining_debt: str | None = field(name="remainingDebt", default=None)
    remaining_collateral: str | None = field(name="remainingCollateral", default=None)
    full_repayment: bool | None = field(name="fullRepayment", default=None)
    current_ltv: str | None = field(name="currentLTV", default=None)
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""


class GetCryptoLoansIncomeHistory(Model):
    asset: str | None = field(name="asset", default=None)
    type: str | None = field(name="type", default=None)
    amount: str | None = field(name="amount", default=None)
    timestamp: int | None = field(name="timestamp", default=None)
    tran_id: str | None = field(name="tranId", default=None)


class GetFlexibleLoanAssetsData(Response):
    rows: list[GetFlexibleLoanAssetsDataRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanAssetsDataRows(Model):
    loan_coin: str | None = field(name="loanCoin", default=None)
    flexible_interest_rate: str | None = field(name="flexibleInterestRate", default=None)
    flexible_min_limit: str | None = field(name="flexibleMinLimit", default=None)
    flexible_max_limit: str | None = field(name="flexibleMaxLimit", default=None)


class GetFlexibleLoanBorrowHistory(Response):
    rows: list[GetFlexibleLoanBorrowHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanBorrowHistoryRows(Model):
    loan_coin: str | None = field(name="loanCoin", default=None)
    initial_loan_amount: str | None = field(name="initialLoanAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    initial_collateral_amount: str | None = field(name="initialCollateralAmount", default=None)
    borrow_time: int | None = field(name="borrowTime", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: SUCCESS, FAILED, PENDING."""


class GetFlexibleLoanCollateralAssetsData(Response):
    rows: list[GetFlexibleLoanCollateralAssetsDataRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanCollateralAssetsDataRows(Model):
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    initial_ltv: str | None = field(name="initialLTV", default=None)
    margin_call_ltv: str | None = field(name="marginCallLTV", default=None)
    liquidation_ltv: str | None = field(name="liquidationLTV", default=None)
    max_limit: str | None = field(name="maxLimit", default=None)


class GetFlexibleLoanLiquidationHistory(Response):
    rows: list[GetFlexibleLoanLiquidationHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanLiquidationHistoryRows(Model):
    loan_coin: str | None = field(name="loanCoin", default=None)
    liquidation_debt: str | None = field(name="liquidationDebt", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    liquidation_collateral_amount: str | None = field(name="liquidationCollateralAmount", default=None)
    return_collateral_amount: str | None = field(name="returnCollateralAmount", default=None)
    liquidation_fee: str | None = field(name="liquidationFee", default=None)
    liquidation_starting_price: str | None = field(name="liquidationStartingPrice", default=None)
    liquidation_starting_time: int | None = field(name="liquidationStartingTime", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Liquidated, Liquidating."""


class GetFlexibleLoanLtvAdjustmentHistory(Response):
    rows: list[GetFlexibleLoanLtvAdjustmentHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanLtvAdjustmentHistoryRows(Model):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    direction: str | None = field(name="direction", default=None)
    collateral_amount: str | None = field(name="collateralAmount", default=None)
    pre_ltv: str | None = field(name="preLTV", default=None)
    after_ltv: str | None = field(name="afterLTV", default=None)
    adjust_time: int | None = field(name="adjustTime", default=None)


class GetFlexibleLoanOngoingOrders(Response):
    rows: list[GetFlexibleLoanOngoingOrdersRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanOngoingOrdersRows(Model):
    loan_coin: str | None = field(name="loanCoin", default=None)
    total_debt: str | None = field(name="totalDebt", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    collateral_amount: str | None = field(name="collateralAmount", default=None)
    current_ltv: str | None = field(name="currentLTV", default=None)


class GetFlexibleLoanRepaymentHistory(Response):
    rows: list[GetFlexibleLoanRepaymentHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanRepaymentHistoryRows(Model):
    loan_coin: str | None = field(name="loanCoin", default=None)
    repay_amount: str | None = field(name="repayAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    collateral_return: str | None = field(name="collateralReturn", default=None)
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""
    repay_time: int | None = field(name="repayTime", default=None)


class GetLoanBorrowHistory(Response):
    rows: list[GetLoanBorrowHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLoanBorrowHistoryRows(Model):
    order_id: int | None = field(name="orderId", default=None)
    loan_coin: str | None = field(name="loanCoin", default=None)
    initial_loan_amount: str | None = field(name="initialLoanAmount", default=None)
    hourly_interest_rate: str | None = field(name="hourlyInterestRate", default=None)
    loan_term: str | None = field(name="loanTerm", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    initial_collateral_amount: str | None = field(name="initialCollateralAmount", default=None)
    borrow_time: int | None = field(name="borrowTime", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Accruing_Interest, Overdue, Liquidating, Repaying, Repaid, Liquidated, Pending, Failed."""


class GetLoanLtvAdjustmentHistory(Response):
    rows: list[GetLoanLtvAdjustmentHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLoanLtvAdjustmentHistoryRows(Model):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    direction: str | None = field(name="direction", default=None)
    amount: str | None = field(name="amount", default=None)
    pre_ltv: str | None = field(name="preLTV", default=None)
    after_ltv: str | None = field(name="afterLTV", default=None)
    adjust_time: int | None = field(name="adjustTime", default=None)
    order_id: int | None = field(name="orderId", default=None)


class GetLoanRepaymentHistory(Response):
    rows: list[GetLoanRepaymentHistoryRows] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLoanRepaymentHistoryRows(Model):
    loan_coin: str | None = field(name="loanCoin", default=None)
    repay_amount: str | None = field(name="repayAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    collateral_used: str | None = field(name="collateralUsed", default=None)
    collateral_return: str | None = field(name="collateralReturn", default=None)
    repay_type: str | None = field(name="repayType", default=None)
    """Documented values: 1, 2."""
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""
    repay_time: int | None = field(name="repayTime", default=None)
    order_id: int | None = field(name="orderId", default=None)
