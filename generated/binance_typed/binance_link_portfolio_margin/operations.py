"""The operations of Binance Link Portfolio Margin: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {"rest": {"production": "https://papi.binance.com"}}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (Limit("ip", 6000, 60000, headers=("x-mbx-used-weight-1m",)),)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

CUSTOMIZE_ID_FOR_CLIENT: Operation[models.CustomizeIdForClient] = Operation(
    name="customize_id_for_client",
    auth="signed",
    answer=models.CustomizeIdForClient,
    rest=Route("POST", "/papi/v1/apiReferral/userCustomization", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("customerId", "customer_id", "STRING", mandatory=True),
        Param("brokerId", "broker_id", "STRING", mandatory=True),
    ),
)

GET_USERS_CUSTOMIZE_ID: Operation[models.GetUsersCustomizeId] = Operation(
    name="get_users_customize_id",
    auth="signed",
    answer=models.GetUsersCustomizeId,
    rest=Route("GET", "/papi/v1/apiReferral/userCustomization", charges=(Charge("ip", (Case(100),)),)),
    params=(Param("brokerId", "broker_id", "STRING", mandatory=True),),
    reads=True,
)

QUERY_CLIENT_IF_THE_NEW_USER: Operation[models.QueryClientIfTheNewUser] = Operation(
    name="query_client_if_the_new_user",
    auth="signed",
    answer=models.QueryClientIfTheNewUser,
    rest=Route("GET", "/papi/v1/apiReferral/ifNewUser", charges=(Charge("ip", (Case(100),)),)),
    params=(Param("brokerId", "broker_id", "STRING", mandatory=True), Param("type", "type", "INT", enum=(1, 2))),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
