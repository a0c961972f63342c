"""The operations of Rebate: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

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

GET_SPOT_REBATE_HISTORY_RECORDS: Operation[models.GetSpotRebateHistoryRecords[Any]] = Operation(
    name="get_spot_rebate_history_records",
    auth="signed",
    answer=models.GetSpotRebateHistoryRecords,
    rest=Route("GET", "/sapi/v1/rebate/taxQuery", charges=(Charge("uid", (Case(12000),)),)),
    params=(
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
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

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
