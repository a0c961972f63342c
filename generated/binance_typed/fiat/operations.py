"""The operations of Fiat: what the clients send, check and expect."""

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

GET_FIAT_DEPOSIT_WITHDRAW_HISTORY: Operation[models.GetFiatDepositWithdrawHistory[Any]] = Operation(
    name="get_fiat_deposit_withdraw_history",
    auth="signed",
    answer=models.GetFiatDepositWithdrawHistory,
    rest=Route("GET", "/sapi/v1/fiat/orders", charges=(Charge("uid", (Case(90000),)),)),
    params=(
        Param("transactionType", "transaction_type", "STRING", mandatory=True, enum=("0", "1")),
        Param("beginTime", "begin_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("rows", "rows", "INT", max=500),
    ),
    reads=True,
)

GET_FIAT_PAYMENTS_HISTORY: Operation[models.GetFiatPaymentsHistory[Any]] = Operation(
    name="get_fiat_payments_history",
    auth="signed",
    answer=models.GetFiatPaymentsHistory,
    rest=Route("GET", "/sapi/v1/fiat/payments", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("transactionType", "transaction_type", "STRING", mandatory=True, enum=("0", "1")),
        Param("beginTime", "begin_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("rows", "rows", "INT", max=500),
    ),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
