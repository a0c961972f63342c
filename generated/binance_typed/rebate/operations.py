"""The operations of Rebate: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

GET_SPOT_REBATE_HISTORY_RECORDS: Operation[models.GetSpotRebateHistoryRecords] = Operation(
    name="get_spot_rebate_history_records",
    auth="signed",
    answer=models.GetSpotRebateHistoryRecords,
    rest=Route("GET", "/sapi/v1/rebate/taxQuery", charges=(Charge("uid", (Case(12000),)),)),
    params=(
        Param("startTime", "start_time", "LONG"),
        Param("endTime", "end_time", "LONG"),
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
)
