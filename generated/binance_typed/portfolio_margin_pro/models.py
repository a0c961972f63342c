"""The answers of Portfolio Margin Pro. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class BankruptcyLoanRepay(Response):
    tran_id: int | None = field(name="tranId", default=None)


class BnbTransfer(Response):
    tran_id: int | None = field(name="tranId", default=None)


class ChangeAutoRepayFuturesStatus(Response):
    msg: str | None = field(name="msg", default=None)


class FundAutoCollection(Response):
    msg: str | None = field(name="msg", default=None)


class FundCollectionByAsset(Response):
    msg: str | None = field(name="msg", default=None)


class GetAccountBalance(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    cross_margin_asset: str | None = field(name="crossMarginAsset", default=None)
    cross_margin_borrowed: str | None = field(name="crossMarginBorrowed", default=None)
    cross_margin_free: str | None = field(name="crossMarginFree", default=None)
    cross_margin_interest: str | None = field(name="crossMarginInterest", default=None)
    cross_margin_locked: str | None = field(name="crossMarginLocked", default=None)
    um_wallet_balance: Num | None = field(name="umWalletBalance", default=None)
    um_unrealized_pnl: Num | None = field(name="umUnrealizedPNL", default=None)
    cm_wallet_balance: Num | None = field(name="cmWalletBalance", default=None)
    cm_unrealized_pnl: Num | None = field(name="cmUnrealizedPNL", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    negative_balance: Num | None = field(name="negativeBalance", default=None)
    option_wallet_balance: Num | None = field(name="optionWalletBalance", default=None)
    """Only if account.mode is pm_pro_span."""
    option_equity: Num | None = field(name="optionEquity", default=None)
    """Only if account.mode is pm_pro_span."""


class GetAccountInfo(Response, Generic[Num]):
    uni_mmr: Num | None = field(name="uniMMR", default=None)
    account_equity: Num | None = field(name="accountEquity", default=None)
    """Unit: USD."""
    actual_equity: Num | None = field(name="actualEquity", default=None)
    """Unit: USD."""
    account_maint_margin: Num | None = field(name="accountMaintMargin", default=None)
    """Unit: USD."""
    account_initial_margin: Num | None = field(name="accountInitialMargin", default=None)
    total_available_balance: str | None = field(name="totalAvailableBalance", default=None)
    account_status: str | None = field(name="accountStatus", default=None)
    """Documented values: NORMAL, MARGIN_CALL, SUPPLY_MARGIN, REDUCE_ONLY, ACTIVE_LIQUIDATION, FORCE_LIQUIDATION, BANKRUPTED."""
    account_type: str | None = field(name="accountType", default=None)
    """Documented values: PM_1, PM_2, PM_3."""


class GetAutoRepayFuturesStatus(Response):
    auto_repay: bool | None = field(name="autoRepay", default=None)


class GetDeltaModeStatus(Response):
    delta_enabled: bool | None = field(name="deltaEnabled", default=None)


class GetPortfolioMarginAssetLeverage(Model):
    asset: str | None = field(name="asset", default=None)
    leverage: int | None = field(name="leverage", default=None)


class GetSpanAccountInfo(Response, Generic[Num]):
    uni_mmr: Num | None = field(name="uniMMR", default=None)
    account_equity: Num | None = field(name="accountEquity", default=None)
    """Unit: USD."""
    actual_equity: Num | None = field(name="actualEquity", default=None)
    """Unit: USD."""
    account_maint_margin: Num | None = field(name="accountMaintMargin", default=None)
    """Unit: USD."""
    risk_unit_mm_list: list[GetSpanAccountInfoRiskUnitMMList[Num]] | None = field(name="riskUnitMMList", default=None)
    margin_mm: Num | None = field(name="marginMM", default=None)
    other_mm: Num | None = field(name="otherMM", default=None)
    account_status: str | None = field(name="accountStatus", default=None)
    """Documented values: NORMAL, MARGIN_CALL, SUPPLY_MARGIN, REDUCE_ONLY, ACTIVE_LIQUIDATION, FORCE_LIQUIDATION, BANKRUPTED."""
    account_type: str | None = field(name="accountType", default=None)
    """Documented values: PM_1, PM_2, PM_3."""


class GetSpanAccountInfoRiskUnitMMList(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    uni_maintain_usd: Num | None = field(name="uniMaintainUsd", default=None)


class GetTransferableEarnAssetBalanceForPortfolioMargin(Response, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)


class PortfolioMarginCollateralRate(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    collateral_rate: Num | None = field(name="collateralRate", default=None)


class QueryBankruptcyLoanAmount(Response, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    """Unit: BUSD."""


class QueryBankruptcyLoanRepayHistory(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    rows: list[QueryBankruptcyLoanRepayHistoryRows[Num]] | None = field(name="rows", default=None)


class QueryBankruptcyLoanRepayHistoryRows(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    repay_time: int | None = field(name="repayTime", default=None)


class QueryNegativeBalanceInterestHistory(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    interest: Num | None = field(name="interest", default=None)
    interest_accrued_time: int | None = field(name="interestAccruedTime", default=None)
    interest_rate: Num | None = field(name="interestRate", default=None)
    principal: Num | None = field(name="principal", default=None)


class QueryPortfolioMarginAssetIndexPrice(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    asset_index_price: Num | None = field(name="assetIndexPrice", default=None)
    """Unit: USD."""
    time: int | None = field(name="time", default=None)


class RepayFuturesNegativeBalance(Response):
    msg: str | None = field(name="msg", default=None)


class SwitchDeltaMode(Response):
    msg: str | None = field(name="msg", default=None)


class TieredCollateralRate(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    collateral_info: list[TieredCollateralRateCollateralInfo[Num]] | None = field(name="collateralInfo", default=None)


class TieredCollateralRateCollateralInfo(Model, Generic[Num]):
    tier_floor: Num | None = field(name="tierFloor", default=None)
    tier_cap: Num | None = field(name="tierCap", default=None)
    collateral_rate: Num | None = field(name="collateralRate", default=None)
    cum: Num | None = field(name="cum", default=None)


class TransferLdusdtRwusdForPortfolioMargin(Response):
    msg: str | None = field(name="msg", default=None)
