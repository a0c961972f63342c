"""The operations of Pay: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

GET_PAY_TRADE_HISTORY: Operation[models.GetPayTradeHistory] = Operation(
    name="get_pay_trade_history",
    auth="signed",
    answer=models.GetPayTradeHistory,
    rest=Route("GET", "/sapi/v1/pay/transactions", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("startTime", "start_time", "LONG"),
        Param("endTime", "end_time", "LONG"),
        Param("limit", "limit", "INT", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 90d apart",
            groups=((7776000000,),),
        ),
    ),
)
