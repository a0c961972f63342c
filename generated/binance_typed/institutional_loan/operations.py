"""The operations of Institutional Loan: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseList
from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule, When
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {"rest": {"production": "https://api.binance.com"}}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit(
        "ip", 12000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-ip-weight-1m", "x-mbx-used-weight-1m")
    ),
    Limit("uid", 180000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-uid-weight-1m",)),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {"rest": Route("GET", "/api/v3/time", charges=(Charge("ip", (Case(1),)),))}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

ADD_COLLATERAL_ACCOUNTS: Operation[models.AddCollateralAccounts] = Operation(
    name="add_collateral_accounts",
    auth="signed",
    answer=models.AddCollateralAccounts,
    rest=Route("POST", "/sapi/v1/margin/loan-group/edit-member", charges=(Charge("uid", (Case(1000),)),)),
    params=(
        Param("groupId", "group_id", "LONG", mandatory=True),
        Param("subEmail", "sub_email", "STRING", mandatory=True),
        Param("enableSpot", "enable_spot", "BOOLEAN", mandatory=True),
        Param("enableMargin", "enable_margin", "BOOLEAN", mandatory=True),
    ),
)

CLOSE_RISK_UNIT: Operation[models.CloseRiskUnit] = Operation(
    name="close_risk_unit",
    auth="signed",
    answer=models.CloseRiskUnit,
    rest=Route("DELETE", "/sapi/v1/margin/loan-group", charges=(Charge("uid", (Case(1000),)),)),
    params=(Param("groupId", "group_id", "LONG", mandatory=True),),
)

GET_RISK_UNIT_FORCE_LIQUIDATION_RECORD: Operation[models.GetRiskUnitForceLiquidationRecord[Any]] = Operation(
    name="get_risk_unit_force_liquidation_record",
    auth="signed",
    answer=models.GetRiskUnitForceLiquidationRecord,
    rest=Route("GET", "/sapi/v1/margin/loan-group/force-liquidation", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("groupId", "group_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 100d apart",
            groups=((8640000000,),),
        ),
    ),
    reads=True,
)

QUERY_ACTIVE_RISK_UNITS: Operation[ResponseList[models.QueryActiveRiskUnits]] = Operation(
    name="query_active_risk_units",
    auth="signed",
    answer=list[models.QueryActiveRiskUnits],
    rest=Route("GET", "/sapi/v1/margin/loan-groups/activated", charges=(Charge("ip", (Case(10),)),)),
    reads=True,
)

QUERY_CLOSED_RISK_UNIT_RECORD: Operation[models.QueryClosedRiskUnitRecord] = Operation(
    name="query_closed_risk_unit_record",
    auth="signed",
    answer=models.QueryClosedRiskUnitRecord,
    rest=Route("GET", "/sapi/v1/margin/loan-groups/closed", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("current", "current", "LONG", min=1), Param("size", "size", "LONG", max=100)),
    reads=True,
)

QUERY_LOAN_GROUP_MAX_BORROWABLE: Operation[models.QueryLoanGroupMaxBorrowable[Any]] = Operation(
    name="query_loan_group_max_borrowable",
    auth="signed",
    answer=models.QueryLoanGroupMaxBorrowable,
    rest=Route("GET", "/sapi/v1/margin/loan-group/max-borrowable", charges=(Charge("ip", (Case(100),)),)),
    params=(Param("groupId", "group_id", "LONG"), Param("assetName", "asset_name", "STRING", mandatory=True)),
    reads=True,
)

QUERY_RISK_UNIT_DETAILS: Operation[ResponseList[models.QueryRiskUnitDetails[Any]]] = Operation(
    name="query_risk_unit_details",
    auth="signed",
    answer=list[models.QueryRiskUnitDetails],
    rest=Route("GET", "/sapi/v1/margin/loan-group/ltv-details", charges=(Charge("ip", (Case(200),)),)),
    params=(Param("groupId", "group_id", "LONG"),),
    reads=True,
)

QUERY_RISK_UNIT_FORCED_LIQUIDATION_TRANSFER_RECORDS: Operation[
    models.QueryRiskUnitForcedLiquidationTransferRecords[Any]
] = Operation(
    name="query_risk_unit_forced_liquidation_transfer_records",
    auth="signed",
    answer=models.QueryRiskUnitForcedLiquidationTransferRecords,
    rest=Route(
        "GET", "/sapi/v1/margin/loan-group/force-liquidation-transfer-record", charges=(Charge("ip", (Case(1),)),)
    ),
    params=(
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 100d apart",
            groups=((8640000000,),),
        ),
    ),
    reads=True,
)

RISK_UNIT_BORROW: Operation[models.RiskUnitBorrow] = Operation(
    name="risk_unit_borrow",
    auth="signed",
    answer=models.RiskUnitBorrow,
    rest=Route("POST", "/sapi/v1/margin/loan-group/borrow", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("groupId", "group_id", "LONG", mandatory=True),
        Param("assetName", "asset_name", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

RISK_UNIT_BORROW_REPAY_RECORDS: Operation[models.RiskUnitBorrowRepayRecords] = Operation(
    name="risk_unit_borrow_repay_records",
    auth="signed",
    answer=models.RiskUnitBorrowRepayRecords,
    rest=Route("GET", "/sapi/v1/margin/loan-group/borrow-repay", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("groupId", "group_id", "LONG"),
        Param("type", "type", "STRING", mandatory=True, enum=("BORROW", "REPAY")),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "if `asset` is sent, `start_time` and `end_time` lie at most 30d apart",
            when=When("present", "asset"),
            groups=((2592000000,),),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "if `asset` is not sent, `start_time` and `end_time` lie at most 7d apart",
            when=When("absent", "asset"),
            groups=((604800000,),),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 100d apart",
            groups=((8640000000,),),
        ),
    ),
    reads=True,
)

RISK_UNIT_INTEREST_HISTORY: Operation[models.RiskUnitInterestHistory] = Operation(
    name="risk_unit_interest_history",
    auth="signed",
    answer=models.RiskUnitInterestHistory,
    rest=Route("GET", "/sapi/v1/margin/loan-group/interest-history", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("groupId", "group_id", "LONG"),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 100d apart",
            groups=((8640000000,),),
        ),
    ),
    reads=True,
)

RISK_UNIT_REPAY: Operation[models.RiskUnitRepay] = Operation(
    name="risk_unit_repay",
    auth="signed",
    answer=models.RiskUnitRepay,
    rest=Route("POST", "/sapi/v1/margin/loan-group/repay", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("groupId", "group_id", "LONG", mandatory=True),
        Param("assetName", "asset_name", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

RISK_UNIT_TRANSFER: Operation[Any] = Operation(
    name="risk_unit_transfer",
    auth="signed",
    answer=Any,
    rest=Route("POST", "/sapi/v1/margin/loan-group/transfer-out", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("subEmail", "sub_email", "STRING"),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
