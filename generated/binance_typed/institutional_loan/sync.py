"""The synchronous clients of Institutional Loan."""

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


class InstitutionalLoan(RestClient, Generic[Num]):
    """REST of Institutional Loan, synchronous."""

    _product = "institutional_loan"
    _operations = ops
    _error_names = NAMES

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: InstitutionalLoan[str],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[False] = False,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: InstitutionalLoan[Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: Literal[True],
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        @overload
        def __init__(
            self: InstitutionalLoan[str | Decimal],
            credentials: Credentials | None = None,
            *,
            decimals: bool,
            **settings: Unpack[RestSettings[Literal["production"]]],
        ) -> None: ...

        def __init__(self, *args: Any, **settings: Any) -> None:
            super().__init__(*args, **settings)

    def add_collateral_accounts(
        self, *, group_id: int, sub_email: str, enable_spot: bool, enable_margin: bool
    ) -> models.AddCollateralAccounts:
        """Add Collateral Accounts.

        POST /sapi/v1/margin/loan-group/edit-member: TRADE, weight 1000 per account.

        Args:
            group_id: `groupId`, LONG.
            sub_email: `subEmail`, STRING.
            enable_spot: `enableSpot`, BOOLEAN.
            enable_margin: `enableMargin`, BOOLEAN.

        https://developers.binance.com/docs/institutional_loan/account/Institution-Loan-Group-Edit-Member
        """
        return self._call(
            ops.ADD_COLLATERAL_ACCOUNTS,
            group_id=group_id,
            sub_email=sub_email,
            enable_spot=enable_spot,
            enable_margin=enable_margin,
        )

    def close_risk_unit(self, *, group_id: int) -> models.CloseRiskUnit:
        """Close Risk Unit.

        DELETE /sapi/v1/margin/loan-group: TRADE, weight 1000 per account.

        Args:
            group_id: `groupId`, LONG.

        https://developers.binance.com/docs/institutional_loan/account/Institution-Loan-Group-Close
        """
        return self._call(ops.CLOSE_RISK_UNIT, group_id=group_id)

    def get_risk_unit_force_liquidation_record(
        self,
        *,
        group_id: int | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.GetRiskUnitForceLiquidationRecord[Num]:
        """Get Risk Unit Force Liquidation Record.

        GET /sapi/v1/margin/loan-group/force-liquidation: USER_DATA, weight 1 per IP.

        Without `start_time` or `end_time`: recent 7d.
        `start_time` and `end_time` lie at most 100d apart.

        Args:
            group_id: `groupId`, LONG.
            start_time: `startTime`, LONG, in milliseconds, default: endTime-7d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/institutional_loan/trade
        """
        return self._call(
            ops.GET_RISK_UNIT_FORCE_LIQUIDATION_RECORD,
            group_id=group_id,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def query_active_risk_units(self) -> ResponseList[models.QueryActiveRiskUnits]:
        """Query Active Risk Units.

        GET /sapi/v1/margin/loan-groups/activated: USER_DATA, weight 10 per IP.

        https://developers.binance.com/docs/institutional_loan/account/Query-Institution-Loan-Group_Activated
        """
        return self._call(ops.QUERY_ACTIVE_RISK_UNITS)

    def query_closed_risk_unit_record(
        self, *, current: int | None = None, size: int | None = None
    ) -> models.QueryClosedRiskUnitRecord:
        """Query Closed Risk Unit Record.

        GET /sapi/v1/margin/loan-groups/closed: USER_DATA, weight 1 per IP.

        Args:
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/institutional_loan/account/Query-Closed-Group-Record
        """
        return self._call(ops.QUERY_CLOSED_RISK_UNIT_RECORD, current=current, size=size)

    def query_loan_group_max_borrowable(
        self, *, group_id: int | None = None, asset_name: str, recv_window: int | None = None
    ) -> models.QueryLoanGroupMaxBorrowable[Num]:
        """Query Loan Group Max Borrowable.

        GET /sapi/v1/margin/loan-group/max-borrowable: USER_DATA, weight 100 per IP.

        If key.owner is parent, `group_id` must be sent.

        Args:
            group_id: `groupId`, LONG.
            asset_name: `assetName`, STRING.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/institutional_loan/borrow-and-repay/Institution-Loan-Group-Max-Borrowable
        """
        return self._call(
            ops.QUERY_LOAN_GROUP_MAX_BORROWABLE, group_id=group_id, asset_name=asset_name, recv_window=recv_window
        )

    def query_risk_unit_details(self, *, group_id: int | None = None) -> ResponseList[models.QueryRiskUnitDetails[Num]]:
        """Query Risk Unit Details.

        GET /sapi/v1/margin/loan-group/ltv-details: USER_DATA, weight 200 per IP.

        If key.owner is parent, without `group_id`: all.

        Args:
            group_id: `groupId`, LONG.

        https://developers.binance.com/docs/institutional_loan/account
        """
        return self._call(ops.QUERY_RISK_UNIT_DETAILS, group_id=group_id)

    def query_risk_unit_forced_liquidation_transfer_records(
        self,
        *,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.QueryRiskUnitForcedLiquidationTransferRecords[Num]:
        """Query Risk Unit Forced Liquidation Transfer Records.

        GET /sapi/v1/margin/loan-group/force-liquidation-transfer-record: USER_DATA, weight 1 per IP.

        Without `start_time` or `end_time`: recent 7d.
        `start_time` and `end_time` lie at most 100d apart.

        Args:
            start_time: `startTime`, LONG, in milliseconds, default: endTime-7d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/institutional_loan/transfer/Query-Institution-Loan-Forced-Liquidation-Transfer-Records
        """
        return self._call(
            ops.QUERY_RISK_UNIT_FORCED_LIQUIDATION_TRANSFER_RECORDS,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def risk_unit_borrow(self, *, group_id: int, asset_name: str, amount: Number) -> models.RiskUnitBorrow:
        """Risk Unit Borrow.

        POST /sapi/v1/margin/loan-group/borrow: TRADE, weight 3000 per account.

        Args:
            group_id: `groupId`, LONG.
            asset_name: `assetName`, STRING.
            amount: `amount`, DECIMAL.

        Raises:
            ApiError: -27009

        https://developers.binance.com/docs/institutional_loan/borrow-and-repay
        """
        return self._call(ops.RISK_UNIT_BORROW, group_id=group_id, asset_name=asset_name, amount=amount)

    def risk_unit_borrow_repay_records(
        self,
        *,
        group_id: int | None = None,
        type: Literal["BORROW", "REPAY"],
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
        recv_window: int | None = None,
    ) -> models.RiskUnitBorrowRepayRecords:
        """Risk Unit borrow/repay records.

        GET /sapi/v1/margin/loan-group/borrow-repay: TRADE, weight 10 per IP.

        If `asset` is sent, `start_time` and `end_time` lie at most 30d apart.
        If `asset` is not sent, `start_time` and `end_time` lie at most 7d apart.
        Without `start_time` or `end_time`: recent 7d.
        `start_time` and `end_time` lie at most 100d apart.

        Args:
            group_id: `groupId`, LONG.
            type: `type`, STRING, one of BORROW, REPAY.
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds, default: endTime-7d.
            end_time: `endTime`, LONG, in milliseconds, default: server_time.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.
            recv_window: milliseconds for which the request is valid; the client's if it is left out.

        https://developers.binance.com/docs/institutional_loan/borrow-and-repay/Institution-Loan-Group-Borrow-Repay-Records
        """
        return self._call(
            ops.RISK_UNIT_BORROW_REPAY_RECORDS,
            group_id=group_id,
            type=type,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
            recv_window=recv_window,
        )

    def risk_unit_interest_history(
        self,
        *,
        group_id: int | None = None,
        asset: str | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        current: int | None = None,
        size: int | None = None,
    ) -> models.RiskUnitInterestHistory:
        """Risk Unit Interest History.

        GET /sapi/v1/margin/loan-group/interest-history: TRADE, weight 10 per IP.

        `start_time` and `end_time` lie at most 100d apart.
        Without `start_time` or `end_time`: recent 7d.
        If `start_time` is sent, without `end_time`: server_time.
        If `end_time` is sent, without `start_time`: endTime-7d.

        Args:
            group_id: `groupId`, LONG.
            asset: `asset`, STRING.
            start_time: `startTime`, LONG, in milliseconds.
            end_time: `endTime`, LONG, in milliseconds.
            current: `current`, LONG, min 1, default 1.
            size: `size`, LONG, max 100, default 10.

        https://developers.binance.com/docs/institutional_loan/borrow-and-repay/Institution-Loan-Group-Interest-History
        """
        return self._call(
            ops.RISK_UNIT_INTEREST_HISTORY,
            group_id=group_id,
            asset=asset,
            start_time=start_time,
            end_time=end_time,
            current=current,
            size=size,
        )

    def risk_unit_repay(self, *, group_id: int, asset_name: str, amount: Number) -> models.RiskUnitRepay:
        """Risk Unit Repay.

        POST /sapi/v1/margin/loan-group/repay: TRADE, weight 3000 per account.

        Args:
            group_id: `groupId`, LONG.
            asset_name: `assetName`, STRING.
            amount: `amount`, DECIMAL.

        https://developers.binance.com/docs/institutional_loan/borrow-and-repay/Institution-Loan-Group-Repay
        """
        return self._call(ops.RISK_UNIT_REPAY, group_id=group_id, asset_name=asset_name, amount=amount)

    def risk_unit_transfer(self, *, sub_email: str | None = None, asset: str, amount: Number) -> Any:
        """Risk Unit Transfer.

        POST /sapi/v1/margin/loan-group/transfer-out: TRADE, weight 1 per IP.

        If key.owner is parent, `sub_email` must be sent.
        If key.owner is credit or collateral, without `sub_email`: own subEmail.

        Args:
            sub_email: `subEmail`, STRING.
            asset: `asset`, STRING.
            amount: `amount`, DECIMAL.

        Raises:
            ApiError: -3003
            ApiError: -27025
            ApiError: -27026
            ApiError: -27027
            ApiError: -27028
            ApiError: -27029

        https://developers.binance.com/docs/institutional_loan/transfer
        """
        return self._call(ops.RISK_UNIT_TRANSFER, sub_email=sub_email, asset=asset, amount=amount)
