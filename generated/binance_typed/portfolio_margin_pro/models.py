"""The answers of Portfolio Margin Pro. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


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


class GetAccountBalance(Model):
    asset: str | None = field(name="asset", default=None)
    total_wallet_balance: str | None = field(name="totalWalletBalance", default=None)
    cross_margin_asset: str | None = field(name="crossMarginAsset", default=None)
    cross_margin_borrowed: str | None = field(name="crossMarginBorrowed", default=None)
    cross_margin_free: str | None = field(name="crossMarginFree", default=None)
    cross_margin_interest: str | None = field(name="crossMarginInterest", default=None)
    cross_margin_locked: str | None = field(name="crossMarginLocked", default=None)
    um_wallet_balance: str | None = field(name="umWalletBalance", default=None)
    um_unrealized_pnl: str | None = field(name="umUnrealizedPNL", default=None)
    cm_wallet_balance: str | None = field(name="cmWalletBalance", default=None)
    cm_unrealized_pnl: str | None = field(name="cmUnrealizedPNL", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    negative_balance: str | None = field(name="negativeBalance", default=None)
    option_wallet_balance: str | None = field(name="optionWalletBalance", default=None)
    """Only if account.mode is pm_pro_span."""
    option_equity: str | None = field(name="optionEquity", default=None)
    """Only if account.mode is pm_pro_span."""


class GetAccountInfo(Response):
    uni_mmr: str | None = field(name="uniMMR", default=None)
    account_equity: str | None = field(name="accountEquity", default=None)
    """Unit: USD."""
    actual_equity: str | None = field(name="actualEquity", default=None)
    """Unit: USD."""
    account_maint_margin: str | None = field(name="accountMaintMargin", default=None)
    """Unit: USD."""
    account_initial_margin: str | None = field(name="accountInitialMargin", default=None)
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


class GetSpanAccountInfo(Response):
    uni_mmr: str | None = field(name="uniMMR", default=None)
    account_equity: str | None = field(name="accountEquity", default=None)
    """Unit: USD."""
    actual_equity: str | None = field(name="actualEquity", default=None)
    """Unit: USD."""
    account_maint_margin: str | None = field(name="accountMaintMargin", default=None)
    """Unit: USD."""
    risk_unit_mm_list: list[GetSpanAccountInfoRiskUnitMMList] | None = field(name="riskUnitMMList", default=None)
    margin_mm: str | None = field(name="marginMM", default=None)
    other_mm: str | None = field(name="otherMM", default=None)
    account_status: str | None = field(name="accountStatus", default=None)
    """Documented values: NORMAL, MARGIN_CALL, SUPPLY_MARGIN, REDUCE_ONLY, ACTIVE_LIQUIDATION, FORCE_LIQUIDATION, BANKRUPTED."""
    account_type: str | None = field(name="accountType", default=None)
    """Documented values: PM_1, PM_2, PM_3."""


class GetSpanAccountInfoRiskUnitMMList(Model):
    asset: str | None = field(name="asset", default=None)
    uni_maintain_usd: str | None = field(name="uniMaintainUsd", default=None)


class GetTransferableEarnAssetBalanceForPortfolioMargin(Response):
    asset: str | None = field(name="asset", default=None)
    amount: str | None = field(name="amount", default=None)


class PortfolioMarginCollateralRate(Model):
    asset: str | None = field(name="asset", default=None)
    collateral_rate: str | None = field(name="collateralRate", default=None)


class QueryBankruptcyLoanAmount(Response):
    asset: str | None = field(name="asset", default=None)
    amount: str | None = field(name="amount", default=None)
    """Unit: BUSD."""


class QueryBankruptcyLoanRepayHistory(Response):
    total: int | None = field(name="total", default=None)
    rows: list[QueryBankruptcyLoanRepayHistoryRows] | None = field(name="rows", default=None)


class QueryBankruptcyLoanRepayHistoryRows(Model):
    asset: str | None = field(name="asset", default=None)
    amount: str | None = field(name="amount", default=None)
    repay_time: int | None = field(name="repayTime", default=None)


class QueryNegativeBalanceInterestHistory(Model):
    asset: str | None = field(name="asset", default=None)
    interest: str | None = field(name="interest", default=None)
    interest_accrued_time: int | None = field(name="interestAccruedTime", default=None)
    interest_rate: str | None = field(name="interestRate", default=None)
    principal: str | None = field(name="principal", default=None)


class QueryPortfolioMarginAssetIndexPrice(Model):
    asset: str | None = field(name="asset", default=None)
    asset_index_price: str | None = field(name="assetIndexPrice", default=None)
    """Unit: USD."""
    time: int | None = field(name="time", default=None)


class RepayFuturesNegativeBalance(Response):
    msg: str | None = field(name="msg", default=None)


class SwitchDeltaMode(Response):
    msg: str | None = field(name="msg", default=None)


class TieredCollateralRate(Model):
    asset: str | None = field(name="asset", default=None)
    collateral_info: list[TieredCollateralRateCollateralInfo] | None = field(name="collateralInfo", default=None)


class TieredCollateralRateCollateralInfo(Model):
    tier_floor: str | None = field(name="tierFloor", default=None)
    tier_cap: str | None = field(name="tierCap", default=None)
    collateral_rate: str | None = field(name="collateralRate", default=None)
    cum: str | None = field(name="cum", default=None)


class TransferLdusdtRwusdForPortfolioMargin(Response):
    msg: str | None = field(name="msg", default=None)
