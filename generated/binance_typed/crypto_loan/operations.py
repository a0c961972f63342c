"""The operations of Crypto Loan: what the clients send, check and expect."""

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

CHECK_COLLATERAL_REPAY_RATE: Operation[models.CheckCollateralRepayRate[Any]] = Operation(
    name="check_collateral_repay_rate",
    auth="signed",
    answer=models.CheckCollateralRepayRate,
    rest=Route("GET", "/sapi/v2/loan/flexible/repay/rate", charges=(Charge("ip", (Case(6000),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING", mandatory=True),
        Param("collateralCoin", "collateral_coin", "STRING", mandatory=True),
    ),
    reads=True,
)

FLEXIBLE_LOAN_ADJUST_LTV: Operation[models.FlexibleLoanAdjustLtv[Any]] = Operation(
    name="flexible_loan_adjust_ltv",
    auth="signed",
    answer=models.FlexibleLoanAdjustLtv,
    rest=Route("POST", "/sapi/v2/loan/flexible/adjust/ltv", charges=(Charge("uid", (Case(6000),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING", mandatory=True),
        Param("collateralCoin", "collateral_coin", "STRING", mandatory=True),
        Param("adjustmentAmount", "adjustment_amount", "DECIMAL", mandatory=True),
        Param("direction", "direction", "ENUM", mandatory=True, enum=("ADDITIONAL", "REDUCED")),
    ),
)

FLEXIBLE_LOAN_BORROW: Operation[models.FlexibleLoanBorrow[Any]] = Operation(
    name="flexible_loan_borrow",
    auth="signed",
    answer=models.FlexibleLoanBorrow,
    rest=Route("POST", "/sapi/v2/loan/flexible/borrow", charges=(Charge("ip", (Case(6000),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING", mandatory=True),
        Param("loanAmount", "loan_amount", "DECIMAL"),
        Param("collateralCoin", "collateral_coin", "STRING", mandatory=True),
        Param("collateralAmount", "collateral_amount", "DECIMAL"),
    ),
    rules=(
        Rule(
            "required_if",
            ("loan_amount",),
            "`loan_amount` is mandatory if `collateral_amount` is not sent",
            when=When("absent", "collateral_amount"),
            groups=(("loan_amount",), ()),
        ),
        Rule(
            "required_if",
            ("collateral_amount",),
            "`collateral_amount` is mandatory if `loan_amount` is not sent",
            when=When("absent", "loan_amount"),
            groups=(("collateral_amount",), ()),
        ),
    ),
)

FLEXIBLE_LOAN_COLLATERAL_REPAYMENT: Operation[models.FlexibleLoanCollateralRepayment[Any]] = Operation(
    name="flexible_loan_collateral_repayment",
    auth="signed",
    answer=models.FlexibleLoanCollateralRepayment,
    rest=Route("POST", "/sapi/v2/loan/flexible/repay/collateral"),
    params=(
        Param("loanCoin", "loan_coin", "STRING", mandatory=True),
        Param("collateralCoin", "collateral_coin", "STRING", mandatory=True),
        Param("repayAmount", "repay_amount", "DECIMAL", mandatory=True),
        Param("fullRepayment", "full_repayment", "BOOLEAN"),
    ),
)

FLEXIBLE_LOAN_REPAY: Operation[models.FlexibleLoanRepay[Any]] = Operation(
    name="flexible_loan_repay",
    auth="signed",
    answer=models.FlexibleLoanRepay,
    rest=Route("POST", "/sapi/v2/loan/flexible/repay", charges=(Charge("ip", (Case(6000),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING", mandatory=True),
        Param("collateralCoin", "collateral_coin", "STRING", mandatory=True),
        Param("repayAmount", "repay_amount", "DECIMAL", mandatory=True),
        Param("collateralReturn", "collateral_return", "BOOLEAN"),
        Param("fullRepayment", "full_repayment", "BOOLEAN"),
    ),
)

GET_CRYPTO_LOANS_INCOME_HISTORY: Operation[ResponseList[models.GetCryptoLoansIncomeHistory[Any]]] = Operation(
    name="get_crypto_loans_income_history",
    auth="signed",
    answer=list[models.GetCryptoLoansIncomeHistory],
    rest=Route("GET", "/sapi/v1/loan/income", charges=(Charge("uid", (Case(6000),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param(
            "type",
            "type",
            "STRING",
            enum=(
                "borrowIn",
                "collateralSpent",
                "repayAmount",
                "collateralReturn",
                "addCollateral",
                "removeCollateral",
                "collateralReturnAfterLiquidation",
            ),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 30d apart",
            groups=((2592000000,),),
        ),
    ),
    reads=True,
)

GET_FLEXIBLE_LOAN_ASSETS_DATA: Operation[models.GetFlexibleLoanAssetsData[Any]] = Operation(
    name="get_flexible_loan_assets_data",
    auth="signed",
    answer=models.GetFlexibleLoanAssetsData,
    rest=Route("GET", "/sapi/v2/loan/flexible/loanable/data", charges=(Charge("ip", (Case(400),)),)),
    params=(Param("loanCoin", "loan_coin", "STRING"),),
    reads=True,
)

GET_FLEXIBLE_LOAN_BORROW_HISTORY: Operation[models.GetFlexibleLoanBorrowHistory[Any]] = Operation(
    name="get_flexible_loan_borrow_history",
    auth="signed",
    answer=models.GetFlexibleLoanBorrowHistory,
    rest=Route("GET", "/sapi/v2/loan/flexible/borrow/history", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
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

GET_FLEXIBLE_LOAN_COLLATERAL_ASSETS_DATA: Operation[models.GetFlexibleLoanCollateralAssetsData[Any]] = Operation(
    name="get_flexible_loan_collateral_assets_data",
    auth="signed",
    answer=models.GetFlexibleLoanCollateralAssetsData,
    rest=Route("GET", "/sapi/v2/loan/flexible/collateral/data", charges=(Charge("ip", (Case(400),)),)),
    params=(Param("collateralCoin", "collateral_coin", "STRING"),),
    reads=True,
)

GET_FLEXIBLE_LOAN_LIQUIDATION_HISTORY: Operation[models.GetFlexibleLoanLiquidationHistory[Any]] = Operation(
    name="get_flexible_loan_liquidation_history",
    auth="signed",
    answer=models.GetFlexibleLoanLiquidationHistory,
    rest=Route("GET", "/sapi/v2/loan/flexible/liquidation/history", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
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

GET_FLEXIBLE_LOAN_LTV_ADJUSTMENT_HISTORY: Operation[models.GetFlexibleLoanLtvAdjustmentHistory[Any]] = Operation(
    name="get_flexible_loan_ltv_adjustment_history",
    auth="signed",
    answer=models.GetFlexibleLoanLtvAdjustmentHistory,
    rest=Route("GET", "/sapi/v2/loan/flexible/ltv/adjustment/history", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
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

GET_FLEXIBLE_LOAN_ONGOING_ORDERS: Operation[models.GetFlexibleLoanOngoingOrders[Any]] = Operation(
    name="get_flexible_loan_ongoing_orders",
    auth="signed",
    answer=models.GetFlexibleLoanOngoingOrders,
    rest=Route("GET", "/sapi/v2/loan/flexible/ongoing/orders", charges=(Charge("ip", (Case(300),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
        Param("current", "current", "LONG", min=1, max=1000),
        Param("limit", "limit", "LONG", max=100),
    ),
    reads=True,
)

GET_FLEXIBLE_LOAN_REPAYMENT_HISTORY: Operation[models.GetFlexibleLoanRepaymentHistory[Any]] = Operation(
    name="get_flexible_loan_repayment_history",
    auth="signed",
    answer=models.GetFlexibleLoanRepaymentHistory,
    rest=Route("GET", "/sapi/v2/loan/flexible/repay/history", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
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

GET_LOAN_BORROW_HISTORY: Operation[models.GetLoanBorrowHistory[Any]] = Operation(
    name="get_loan_borrow_history",
    auth="signed",
    answer=models.GetLoanBorrowHistory,
    rest=Route("GET", "/sapi/v1/loan/borrow/history", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
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

GET_LOAN_LTV_ADJUSTMENT_HISTORY: Operation[models.GetLoanLtvAdjustmentHistory[Any]] = Operation(
    name="get_loan_ltv_adjustment_history",
    auth="signed",
    answer=models.GetLoanLtvAdjustmentHistory,
    rest=Route("GET", "/sapi/v1/loan/ltv/adjustment/history", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
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

GET_LOAN_REPAYMENT_HISTORY: Operation[models.GetLoanRepaymentHistory[Any]] = Operation(
    name="get_loan_repayment_history",
    auth="signed",
    answer=models.GetLoanRepaymentHistory,
    rest=Route("GET", "/sapi/v1/loan/repay/history", charges=(Charge("ip", (Case(400),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("loanCoin", "loan_coin", "STRING"),
        Param("collateralCoin", "collateral_coin", "STRING"),
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

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
