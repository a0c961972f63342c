"""The answers of Crypto Loan. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class CheckCollateralRepayRate(Response, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    rate: Num | None = field(name="rate", default=None)


class FlexibleLoanAdjustLtv(Response, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    direction: str | None = field(name="direction", default=None)
    adjustment_amount: Num | None = field(name="adjustmentAmount", default=None)
    current_ltv: Num | None = field(name="currentLTV", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Succeeds, Failed, Processing."""


class FlexibleLoanBorrow(Response, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    loan_amount: Num | None = field(name="loanAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    collateral_amount: Num | None = field(name="collateralAmount", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Succeeds, Failed, Processing."""


class FlexibleLoanCollateralRepayment(Response, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    remaining_debt: Num | None = field(name="remainingDebt", default=None)
    remaining_collateral: Num | None = field(name="remainingCollateral", default=None)
    full_repayment: bool | None = field(name="fullRepayment", default=None)
    current_ltv: Num | None = field(name="currentLTV", default=None)
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""


class FlexibleLoanRepay(Response, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    remaining_debt: Num | None = field(name="remainingDebt", default=None)
    remaining_collateral: Num | None = field(name="remainingCollateral", default=None)
    full_repayment: bool | None = field(name="fullRepayment", default=None)
    current_ltv: Num | None = field(name="currentLTV", default=None)
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""


class GetCryptoLoansIncomeHistory(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    type: str | None = field(name="type", default=None)
    amount: Num | None = field(name="amount", default=None)
    timestamp: int | None = field(name="timestamp", default=None)
    tran_id: str | None = field(name="tranId", default=None)


class GetFlexibleLoanAssetsData(Response, Generic[Num]):
    rows: list[GetFlexibleLoanAssetsDataRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanAssetsDataRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    flexible_interest_rate: Num | None = field(name="flexibleInterestRate", default=None)
    flexible_min_limit: str | None = field(name="flexibleMinLimit", default=None)
    flexible_max_limit: str | None = field(name="flexibleMaxLimit", default=None)


class GetFlexibleLoanBorrowHistory(Response, Generic[Num]):
    rows: list[GetFlexibleLoanBorrowHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanBorrowHistoryRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    initial_loan_amount: Num | None = field(name="initialLoanAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    initial_collateral_amount: Num | None = field(name="initialCollateralAmount", default=None)
    borrow_time: int | None = field(name="borrowTime", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: SUCCESS, FAILED, PENDING."""


class GetFlexibleLoanCollateralAssetsData(Response, Generic[Num]):
    rows: list[GetFlexibleLoanCollateralAssetsDataRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanCollateralAssetsDataRows(Model, Generic[Num]):
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    initial_ltv: Num | None = field(name="initialLTV", default=None)
    margin_call_ltv: Num | None = field(name="marginCallLTV", default=None)
    liquidation_ltv: Num | None = field(name="liquidationLTV", default=None)
    max_limit: str | None = field(name="maxLimit", default=None)


class GetFlexibleLoanLiquidationHistory(Response, Generic[Num]):
    rows: list[GetFlexibleLoanLiquidationHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanLiquidationHistoryRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    liquidation_debt: str | None = field(name="liquidationDebt", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    liquidation_collateral_amount: Num | None = field(name="liquidationCollateralAmount", default=None)
    return_collateral_amount: Num | None = field(name="returnCollateralAmount", default=None)
    liquidation_fee: Num | None = field(name="liquidationFee", default=None)
    liquidation_starting_price: Num | None = field(name="liquidationStartingPrice", default=None)
    liquidation_starting_time: int | None = field(name="liquidationStartingTime", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Liquidated, Liquidating."""


class GetFlexibleLoanLtvAdjustmentHistory(Response, Generic[Num]):
    rows: list[GetFlexibleLoanLtvAdjustmentHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanLtvAdjustmentHistoryRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    direction: str | None = field(name="direction", default=None)
    collateral_amount: Num | None = field(name="collateralAmount", default=None)
    pre_ltv: Num | None = field(name="preLTV", default=None)
    after_ltv: Num | None = field(name="afterLTV", default=None)
    adjust_time: int | None = field(name="adjustTime", default=None)


class GetFlexibleLoanOngoingOrders(Response, Generic[Num]):
    rows: list[GetFlexibleLoanOngoingOrdersRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanOngoingOrdersRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    total_debt: str | None = field(name="totalDebt", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    collateral_amount: Num | None = field(name="collateralAmount", default=None)
    current_ltv: Num | None = field(name="currentLTV", default=None)


class GetFlexibleLoanRepaymentHistory(Response, Generic[Num]):
    rows: list[GetFlexibleLoanRepaymentHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetFlexibleLoanRepaymentHistoryRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    repay_amount: Num | None = field(name="repayAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    collateral_return: Num | None = field(name="collateralReturn", default=None)
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""
    repay_time: int | None = field(name="repayTime", default=None)


class GetLoanBorrowHistory(Response, Generic[Num]):
    rows: list[GetLoanBorrowHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLoanBorrowHistoryRows(Model, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    loan_coin: str | None = field(name="loanCoin", default=None)
    initial_loan_amount: Num | None = field(name="initialLoanAmount", default=None)
    hourly_interest_rate: Num | None = field(name="hourlyInterestRate", default=None)
    loan_term: str | None = field(name="loanTerm", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    initial_collateral_amount: Num | None = field(name="initialCollateralAmount", default=None)
    borrow_time: int | None = field(name="borrowTime", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: Accruing_Interest, Overdue, Liquidating, Repaying, Repaid, Liquidated, Pending, Failed."""


class GetLoanLtvAdjustmentHistory(Response, Generic[Num]):
    rows: list[GetLoanLtvAdjustmentHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLoanLtvAdjustmentHistoryRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    direction: str | None = field(name="direction", default=None)
    amount: Num | None = field(name="amount", default=None)
    pre_ltv: Num | None = field(name="preLTV", default=None)
    after_ltv: Num | None = field(name="afterLTV", default=None)
    adjust_time: int | None = field(name="adjustTime", default=None)
    order_id: int | None = field(name="orderId", default=None)


class GetLoanRepaymentHistory(Response, Generic[Num]):
    rows: list[GetLoanRepaymentHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetLoanRepaymentHistoryRows(Model, Generic[Num]):
    loan_coin: str | None = field(name="loanCoin", default=None)
    repay_amount: Num | None = field(name="repayAmount", default=None)
    collateral_coin: str | None = field(name="collateralCoin", default=None)
    collateral_used: str | None = field(name="collateralUsed", default=None)
    collateral_return: Num | None = field(name="collateralReturn", default=None)
    repay_type: str | None = field(name="repayType", default=None)
    """Documented values: 1, 2."""
    repay_status: str | None = field(name="repayStatus", default=None)
    """Documented values: Repaid, Repaying, Failed."""
    repay_time: int | None = field(name="repayTime", default=None)
    order_id: int | None = field(name="orderId", default=None)
