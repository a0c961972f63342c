"""The answers of Institutional Loan. A field that an answer leaves out is None."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class AddCollateralAccounts(Response):
    status: int | None = field(name="status", default=None)


class CloseRiskUnit(Response):
    group_id: int | None = field(name="groupId", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: CLOSED."""


class GetRiskUnitForceLiquidationRecord(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    rows: list[GetRiskUnitForceLiquidationRecordRows[Num]] | None = field(name="rows", default=None)


class GetRiskUnitForceLiquidationRecordRows(Model, Generic[Num]):
    group_id: int | None = field(name="groupId", default=None)
    start_ltv: int | None = field(name="startLtv", default=None)
    end_ltv: int | None = field(name="endLtv", default=None)
    liquidation_start_time: int | None = field(name="liquidationStartTime", default=None)
    """Unit: ms."""
    liquidation_end_time: int | None = field(name="liquidationEndTime", default=None)
    """Unit: ms."""
    total_net_equity: Decimal | None = field(name="totalNetEquity", default=None)
    total_maintenance_margin: int | str | None = field(name="totalMaintenanceMargin", default=None)
    total_liability: Decimal | None = field(name="totalLiability", default=None)
    liquidation_snapshot: GetRiskUnitForceLiquidationRecordRowsLiquidationSnapshot[Num] | None = field(
        name="liquidationSnapshot", default=None
    )


class GetRiskUnitForceLiquidationRecordRowsLiquidationSnapshot(Model, Generic[Num]):
    snapshots: list[GetRiskUnitForceLiquidationRecordRowsLiquidationSnapshotSnapshots[Num]] | None = field(
        name="snapshots", default=None
    )
    liabilities: GetRiskUnitForceLiquidationRecordRowsLiquidationSnapshotLiabilities[Num] | None = field(
        name="liabilities", default=None
    )


class GetRiskUnitForceLiquidationRecordRowsLiquidationSnapshotSnapshots(Model, Generic[Num]):
    sub_email: str | None = field(name="subEmail", default=None)
    member_type: str | None = field(name="memberType", default=None)
    """Documented values: CREDIT, COLLATERAL."""
    wallet_type: str | None = field(name="walletType", default=None)
    """Documented values: PORTFOLIO_MARGIN, SPOT, CROSS_MARGIN."""
    net_equity: Num | None = field(name="netEquity", default=None)
    maintain_margin: Num | None = field(name="maintainMargin", default=None)


class GetRiskUnitForceLiquidationRecordRowsLiquidationSnapshotLiabilities(Model, Generic[Num]):
    asset_name: str | None = field(name="assetName", default=None)
    principal: Num | None = field(name="principal", default=None)
    interest: Num | None = field(name="interest", default=None)


class QueryActiveRiskUnits(Model):
    group_id: int | None = field(name="groupId", default=None)
    members: list[QueryActiveRiskUnitsMembers] | None = field(name="members", default=None)
    create_time: int | None = field(name="createTime", default=None)
    """Unit: ms."""


class QueryActiveRiskUnitsMembers(Model):
    email: str | None = field(name="email", default=None)
    type: str | None = field(name="type", default=None)
    enable_margin: bool | None = field(name="enableMargin", default=None)
    enable_spot: bool | None = field(name="enableSpot", default=None)


class QueryClosedRiskUnitRecord(Response):
    total: int | None = field(name="total", default=None)
    rows: list[QueryClosedRiskUnitRecordRows] | None = field(name="rows", default=None)


class QueryClosedRiskUnitRecordRows(Model):
    group_id: int | None = field(name="groupId", default=None)
    parent_email: str | None = field(name="parentEmail", default=None)
    credit_email: str | None = field(name="creditEmail", default=None)
    enabled: bool | None = field(name="enabled", default=None)
    create_time: int | None = field(name="createTime", default=None)
    """Unit: ms."""
    close_time: int | None = field(name="closeTime", default=None)
    """Unit: ms."""


class QueryLoanGroupMaxBorrowable(Response, Generic[Num]):
    max_borrowable_amount: Num | None = field(name="maxBorrowableAmount", default=None)


class QueryRiskUnitDetails(Model, Generic[Num]):
    group_id: int | None = field(name="groupId", default=None)
    parent_email: str | None = field(name="parentEmail", default=None)
    credit_email: str | None = field(name="creditEmail", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    """Unit: ms."""
    ltv: Num | None = field(name="ltv", default=None)
    total_net_equity: Num | None = field(name="totalNetEquity", default=None)
    total_maintenance_margin: Num | None = field(name="totalMaintenanceMargin", default=None)
    total_liability: Num | None = field(name="totalLiability", default=None)
    parent_account_frozen_amount: Num | None = field(name="parentAccountFrozenAmount", default=None)
    max_transfer_out_amount: Num | None = field(name="maxTransferOutAmount", default=None)
    max_allowed_borrow_limit: Num | None = field(name="maxAllowedBorrowLimit", default=None)
    liabilities: list[QueryRiskUnitDetailsLiabilities[Num]] | None = field(name="liabilities", default=None)
    collateral_accounts: list[QueryRiskUnitDetailsCollateralAccounts[Num]] | None = field(
        name="collateralAccounts", default=None
    )


class QueryRiskUnitDetailsLiabilities(Model, Generic[Num]):
    asset_name: str | None = field(name="assetName", default=None)
    principal: Num | None = field(name="principal", default=None)
    interest: Num | None = field(name="interest", default=None)


class QueryRiskUnitDetailsCollateralAccounts(Model, Generic[Num]):
    email: str | None = field(name="email", default=None)
    type: str | None = field(name="type", default=None)
    wallets: list[QueryRiskUnitDetailsCollateralAccountsWallets[Num]] | None = field(name="wallets", default=None)


class QueryRiskUnitDetailsCollateralAccountsWallets(Model, Generic[Num]):
    account_type: str | None = field(name="accountType", default=None)
    net_equity: Num | None = field(name="netEquity", default=None)
    maintain_margin: Num | None = field(name="maintainMargin", default=None)


class QueryRiskUnitForcedLiquidationTransferRecords(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    rows: list[QueryRiskUnitForcedLiquidationTransferRecordsRows[Num]] | None = field(name="rows", default=None)


class QueryRiskUnitForcedLiquidationTransferRecordsRows(Model, Generic[Num]):
    liquidation_id: int | None = field(name="liquidationId", default=None)
    liquidation_transfer_record: (
        list[QueryRiskUnitForcedLiquidationTransferRecordsRowsLiquidationTransferRecord[Num]] | None
    ) = field(name="liquidationTransferRecord", default=None)


class QueryRiskUnitForcedLiquidationTransferRecordsRowsLiquidationTransferRecord(Model, Generic[Num]):
    transfer_time: int | None = field(name="transferTime", default=None)
    from_uid: int | str | None = field(name="fromUid", default=None)
    from_account_type: str | None = field(name="fromAccountType", default=None)
    to_uid: int | str | None = field(name="toUid", default=None)
    to_account_type: str | None = field(name="toAccountType", default=None)
    status: str | None = field(name="status", default=None)
    assets: list[QueryRiskUnitForcedLiquidationTransferRecordsRowsLiquidationTransferRecordAssets[Num]] | None = field(
        name="assets", default=None
    )


class QueryRiskUnitForcedLiquidationTransferRecordsRowsLiquidationTransferRecordAssets(Model, Generic[Num]):
    asset_name: str | None = field(name="assetName", default=None)
    amount: Num | None = field(name="amount", default=None)


class RiskUnitBorrow(Response):
    transaction_id: int | str | None = field(name="transactionId", default=None)
    amount: Decimal | None = field(name="amount", default=None)
    status: str | None = field(name="status", default=None)


class RiskUnitBorrowRepayRecords(Response):
    total: int | None = field(name="total", default=None)
    rows: list[RiskUnitBorrowRepayRecordsRows] | None = field(name="rows", default=None)


class RiskUnitBorrowRepayRecordsRows(Model):
    tran_id: int | None = field(name="tranId", default=None)
    asset_name: str | None = field(name="assetName", default=None)
    amount: int | None = field(name="amount", default=None)
    principal: int | None = field(name="principal", default=None)
    interest: int | None = field(name="interest", default=None)
    status: str | None = field(name="status", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: BORROW, NORMAL_REPAY, FORCE_REPAY."""
    timestamp: int | None = field(name="timestamp", default=None)


class RiskUnitInterestHistory(Response):
    total: int | str | None = field(name="total", default=None)
    rows: list[RiskUnitInterestHistoryRows] | None = field(name="rows", default=None)


class RiskUnitInterestHistoryRows(Model):
    group_id: int | str | None = field(name="groupId", default=None)
    asset_name: str | None = field(name="assetName", default=None)
    principal: Decimal | None = field(name="principal", default=None)
    interest_rate: Decimal | None = field(name="interestRate", default=None)
    interest: Decimal | None = field(name="interest", default=None)
    interest_timestamp: int | None = field(name="interestTimestamp", default=None)
    """Unit: ms."""


class RiskUnitRepay(Response):
    transaction_id: int | str | None = field(name="transactionId", default=None)
    amount: Decimal | None = field(name="amount", default=None)
