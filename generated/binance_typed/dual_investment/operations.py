"""The operations of Dual Investment: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge
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

CHANGE_AUTO_COMPOUND_STATUS: Operation[models.ChangeAutoCompoundStatus] = Operation(
    name="change_auto_compound_status",
    auth="signed",
    answer=models.ChangeAutoCompoundStatus,
    rest=Route("POST", "/sapi/v1/dci/product/auto_compound/edit-status", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("positionId", "position_id", "STRING", mandatory=True),
        Param("AutoCompoundPlan", "auto_compound_plan", "STRING", enum=("NONE", "STANDARD", "ADVANCED")),
    ),
)

CHECK_DUAL_INVESTMENT_ACCOUNTS: Operation[models.CheckDualInvestmentAccounts[Any]] = Operation(
    name="check_dual_investment_accounts",
    auth="signed",
    answer=models.CheckDualInvestmentAccounts,
    rest=Route("GET", "/sapi/v1/dci/product/accounts", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

GET_DUAL_INVESTMENT_POSITIONS: Operation[models.GetDualInvestmentPositions[Any]] = Operation(
    name="get_dual_investment_positions",
    auth="signed",
    answer=models.GetDualInvestmentPositions,
    rest=Route("GET", "/sapi/v1/dci/product/positions", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param(
            "status",
            "status",
            "ENUM",
            enum=("PENDING", "PURCHASE_SUCCESS", "SETTLED", "PURCHASE_FAIL", "REFUNDING", "REFUND_SUCCESS", "SETTLING"),
        ),
        Param("pageSize", "page_size", "LONG", max=100),
        Param("pageIndex", "page_index", "INT"),
    ),
    reads=True,
)

GET_DUAL_INVESTMENT_PRODUCT_LIST: Operation[models.GetDualInvestmentProductList[Any]] = Operation(
    name="get_dual_investment_product_list",
    auth="signed",
    answer=models.GetDualInvestmentProductList,
    rest=Route("GET", "/sapi/v1/dci/product/list", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("optionType", "option_type", "STRING", mandatory=True, enum=("CALL", "PUT")),
        Param("exercisedCoin", "exercised_coin", "STRING", mandatory=True),
        Param("investCoin", "invest_coin", "STRING", mandatory=True),
        Param("pageSize", "page_size", "LONG", max=100),
        Param("pageIndex", "page_index", "INT"),
    ),
    reads=True,
)

SUBSCRIBE_DUAL_INVESTMENT_PRODUCTS: Operation[models.SubscribeDualInvestmentProducts[Any]] = Operation(
    name="subscribe_dual_investment_products",
    auth="signed",
    answer=models.SubscribeDualInvestmentProducts,
    rest=Route("POST", "/sapi/v1/dci/product/subscribe", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("id", "id", "STRING", mandatory=True),
        Param("orderId", "order_id", "STRING", mandatory=True),
        Param("depositAmount", "deposit_amount", "DECIMAL", mandatory=True),
        Param("autoCompoundPlan", "auto_compound_plan", "ENUM", mandatory=True, enum=("NONE", "STANDARD", "ADVANCED")),
    ),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
