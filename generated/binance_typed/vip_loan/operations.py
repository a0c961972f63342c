"""The operations of VIP Loan: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseList
from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
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

CHECK_VIP_LOAN_COLLATERAL_ACCOUNT: Operation[models.CheckVipLoanCollateralAccount] = Operation(
    name="check_vip_loan_collateral_account",
    auth="signed",
    answer=models.CheckVipLoanCollateralAccount,
    rest=Route("GET", "/sapi/v1/loan/vip/collateral/account", charges=(Charge("ip", (Case(6000),)),)),
    params=(Param("orderId", "order_id", "LONG"), Param("collateralAccountId", "collateral_account_id", "LONG")),
    reads=True,
)

GET_BORROW_INTEREST_RATE: Operation[ResponseList[models.GetBorrowInterestRate[Any]]] = Operation(
    name="get_borrow_interest_rate",
    auth="signed",
    answer=list[models.GetBorrowInterestRate],
    rest=Route("GET", "/sapi/v1/loan/vip/request/interestRate", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param(
            "loanCoin",
            "loan_coin",
            "ARRAY",
            mandatory=True,
            max_length=10,
            encoding="comma",
            items=Param("loanCoin", "loan_coin", "STRING"),
        ),
    ),
    reads=True,
)

GET_COLLATERAL_ASSET_DATA: Operation[models.GetCollateralAssetData] = Operation(
    name="get_collateral_asset_data",
    auth="signed",
    answer=models.GetCollateralAssetData,
    rest=Route("GET", "/sapi/v1/loan/vip/collateral/data", charges=(Charge("ip", (Case(400),)),)),
    params=(Param("collateralCoin", "collateral_coin", "STRING"),),
    reads=True,
)

GET_INTEREST_RATE_HISTORY: Operation[models.GetInterestRateHistory[Any]] = Operation(
    name="get_interest_rate_history",
    auth="signed",
    answer=models.GetInterestRateHistory,
    rest=Route("GET", "/sapi/v1/loan/vip/interestRateHistory", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("coin", "coin", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1, max=1000),
        Param("limit", "limit", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 180d apart",
            groups=((15552000000,),),
        ),
    ),
    reads=True,
    recv_window=5000,
)

GET_LOANABLE_ASSETS_DATA: Operation[models.GetLoanableAssetsData[Any]] = Operation(
    name="get_loanable_assets_data",
    auth="signed",
    answer=models.GetLoanableAssetsData,
    rest=Route("GET", "/sapi/v1/loan/vip/loanable/data", charges=(Charge("ip", (Case(400),)),)),
    params=(Param("loanCoin", "loan_coin", "STRING"), Param("vipLevel", "vip_level", "INT")),
    reads=True,
)

GET_VIP_LOAN_ACCRUED_INTEREST: Operation[models.GetVipLoanAccruedInterest[Any]] = Operation(
    name="get_vip_loan_accrued_interest",
    auth="signed",
    answer=models.GetVipLoanAccruedInterest,
    rest=Route("GET", "/sapi/v1/loan/vip/accruedInterest", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("loanCoin", "loan_coin", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1, max=1000),
        Param("limit", "limit", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 90d apart",
            groups=((7776000000,),),
        ),
    ),
    reads=True,
    recv_window=5000,
)

GET_VIP_LOAN_ONGOING_ORDERS: Operation[models.GetVipLoanOngoingOrders[Any]] = Operation(
    name="get_vip_loan_ongoing_orders",
    auth="signed",
    answer=models.GetVipLoanOngoingOrders,
    rest=Route("GET", "/sapi/v1/loan/vip/ongoing/orders", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("collateralAccountId", "collateral_account_id", "LONG"),
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
        Param("current", "current", "LONG", min=1, max=1000),
        Param("limit", "limit", "LONG", max=100),
    ),
    reads=True,
)

GET_VIP_LOAN_REPAYMENT_HISTORY: Operation[models.GetVipLoanRepaymentHistory[Any]] = Operation(
    name="get_vip_loan_repayment_history",
    auth="signed",
    answer=models.GetVipLoanRepaymentHistory,
    rest=Route("GET", "/sapi/v1/loan/vip/repay/history", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("loanCoin", "loan_coin", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1, max=1000),
        Param("limit", "limit", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 180d apart",
            groups=((15552000000,),),
        ),
    ),
    reads=True,
)

QUERY_APPLICATION_STATUS: Operation[models.QueryApplicationStatus[Any]] = Operation(
    name="query_application_status",
    auth="signed",
    answer=models.QueryApplicationStatus,
    rest=Route("GET", "/sapi/v1/loan/vip/request/data", charges=(Charge("uid", (Case(400),)),)),
    params=(Param("current", "current", "LONG", min=1, max=1000), Param("limit", "limit", "LONG", max=100)),
    reads=True,
)

VIP_LOAN_BORROW: Operation[models.VipLoanBorrow[Any]] = Operation(
    name="vip_loan_borrow",
    auth="signed",
    answer=models.VipLoanBorrow,
    rest=Route("POST", "/sapi/v1/loan/vip/borrow", charges=(Charge("uid", (Case(6000),)),)),
    params=(
        Param("loanAccountId", "loan_account_id", "LONG", mandatory=True),
        Param("loanCoin", "loan_coin", "STRING", mandatory=True),
        Param("loanAmount", "loan_amount", "DECIMAL", mandatory=True),
        Param(
            "collateralAccountId",
            "collateral_account_id",
            "ARRAY",
            mandatory=True,
            encoding="comma",
            items=Param("collateralAccountId", "collateral_account_id", "STRING"),
        ),
        Param(
            "collateralCoin",
            "collateral_coin",
            "ARRAY",
            mandatory=True,
            encoding="comma",
            items=Param("collateralCoin", "collateral_coin", "STRING"),
        ),
        Param("isFlexibleRate", "is_flexible_rate", "BOOLEAN", mandatory=True),
        Param("loanTerm", "loan_term", "INT"),
    ),
)

VIP_LOAN_RENEW: Operation[models.VipLoanRenew[Any]] = Operation(
    name="vip_loan_renew",
    auth="signed",
    answer=models.VipLoanRenew,
    rest=Route("POST", "/sapi/v1/loan/vip/renew", charges=(Charge("uid", (Case(6000),)),)),
    params=(
        Param("orderId", "order_id", "LONG", mandatory=True),
        Param("loanTerm", "loan_term", "INT", mandatory=True),
    ),
)

VIP_LOAN_REPAY: Operation[models.VipLoanRepay[Any]] = Operation(
    name="vip_loan_repay",
    auth="signed",
    answer=models.VipLoanRepay,
    rest=Route("POST", "/sapi/v1/loan/vip/repay", charges=(Charge("uid", (Case(6000),)),)),
    params=(Param("orderId", "order_id", "LONG", mandatory=True), Param("amount", "amount", "DECIMAL", mandatory=True)),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
