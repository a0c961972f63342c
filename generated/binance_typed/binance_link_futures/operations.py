"""The operations of Binance Link Futures: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseList
from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {"rest": {"production": "https://fapi.binance.com"}}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (Limit("ip", 2400, 60000, headers=("x-mbx-used-weight-1m",)),)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {"rest": Route("GET", "/fapi/v1/time", charges=(Charge("ip", (Case(1),)),))}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

CUSTOMIZE_ID_FOR_CLIENT: Operation[models.CustomizeIdForClient] = Operation(
    name="customize_id_for_client",
    auth="signed",
    answer=models.CustomizeIdForClient,
    rest=Route("POST", "/fapi/v1/apiReferral/userCustomization", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("customerId", "customer_id", "STRING", mandatory=True),
        Param("brokerId", "broker_id", "STRING", mandatory=True),
    ),
)

CUSTOMIZE_ID_FOR_CLIENT_FOR_PARTNER: Operation[models.CustomizeIdForClientForPartner] = Operation(
    name="customize_id_for_client_for_partner",
    auth="signed",
    answer=models.CustomizeIdForClientForPartner,
    rest=Route("POST", "/fapi/v1/apiReferral/customization", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("customerId", "customer_id", "STRING", mandatory=True),
        Param("email", "email", "STRING", mandatory=True),
    ),
)

GET_CLIENT_EMAIL_CUSTOMIZED_ID: Operation[ResponseList[models.GetClientEmailCustomizedId]] = Operation(
    name="get_client_email_customized_id",
    auth="signed",
    answer=list[models.GetClientEmailCustomizedId],
    rest=Route("GET", "/fapi/v1/apiReferral/customization", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("customerId", "customer_id", "STRING"),
        Param("email", "email", "STRING"),
        Param("page", "page", "LONG"),
        Param("limit", "limit", "LONG", max=1000),
    ),
    rules=(Rule("at_most_one", ("customer_id", "email"), "at most one of `customer_id` and `email` can be sent"),),
    reads=True,
)

GET_INCOME_HISTORY: Operation[ResponseList[models.GetIncomeHistory[Any]]] = Operation(
    name="get_income_history",
    auth="signed",
    answer=list[models.GetIncomeHistory],
    rest=Route("GET", "/fapi/v1/income", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param(
            "incomeType",
            "income_type",
            "STRING",
            enum=("TRANSFER", "WELCOME_BONUS", "REALIZED_PNL", "FUNDING_FEE", "COMMISSION", "INSURANCE_CLEAR"),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

GET_REBATE_DATA_OVERVIEW: Operation[models.GetRebateDataOverview[Any]] = Operation(
    name="get_rebate_data_overview",
    auth="signed",
    answer=models.GetRebateDataOverview,
    rest=Route("GET", "/fapi/v1/apiReferral/overview", charges=(Charge("ip", (Case(100),)),)),
    params=(Param("type", "type", "INT", enum=(1, 2)),),
    reads=True,
)

GET_REBATE_VOLUME: Operation[ResponseList[models.GetRebateVolume[Any]]] = Operation(
    name="get_rebate_volume",
    auth="signed",
    answer=list[models.GetRebateVolume],
    rest=Route("GET", "/fapi/v1/apiReferral/rebateVol", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("type", "type", "INT", enum=(1, 2)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

GET_TRADER_DETAIL: Operation[ResponseList[models.GetTraderDetail[Any]]] = Operation(
    name="get_trader_detail",
    auth="signed",
    answer=list[models.GetTraderDetail],
    rest=Route("GET", "/fapi/v1/apiReferral/traderSummary", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("customerId", "customer_id", "STRING"),
        Param("type", "type", "INT", enum=(1, 2)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

GET_TRADER_NUMBER: Operation[ResponseList[models.GetTraderNumber]] = Operation(
    name="get_trader_number",
    auth="signed",
    answer=list[models.GetTraderNumber],
    rest=Route("GET", "/fapi/v1/apiReferral/traderNum", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("type", "type", "INT", enum=(1, 2)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

GET_USER_TRADE_VOLUME: Operation[ResponseList[models.GetUserTradeVolume[Any]]] = Operation(
    name="get_user_trade_volume",
    auth="signed",
    answer=list[models.GetUserTradeVolume],
    rest=Route("GET", "/fapi/v1/apiReferral/tradeVol", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("type", "type", "INT", enum=(1, 2)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

GET_USERS_CUSTOMIZE_ID: Operation[models.GetUsersCustomizeId] = Operation(
    name="get_users_customize_id",
    auth="signed",
    answer=models.GetUsersCustomizeId,
    rest=Route("GET", "/fapi/v1/apiReferral/userCustomization", charges=(Charge("ip", (Case(100),)),)),
    params=(Param("brokerId", "broker_id", "STRING", mandatory=True),),
    reads=True,
)

QUERY_CLIENT_IF_THE_NEW_USER: Operation[models.QueryClientIfTheNewUser] = Operation(
    name="query_client_if_the_new_user",
    auth="signed",
    answer=models.QueryClientIfTheNewUser,
    rest=Route("GET", "/fapi/v1/apiReferral/ifNewUser", charges=(Charge("ip", (Case(100),)),)),
    params=(Param("brokerId", "broker_id", "STRING", mandatory=True), Param("type", "type", "INT", enum=(1, 2))),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
