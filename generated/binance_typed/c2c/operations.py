"""The operations of C2C: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

GET_C2_C_TRADE_HISTORY: Operation[models.GetC2CTradeHistory] = Operation(
    name="get_c2_c_trade_history",
    auth="signed",
    answer=models.GetC2CTradeHistory,
    rest=Route("GET", "/sapi/v1/c2c/orderMatch/listUserOrderHistory", charges=(Charge("ip", (Case(1),)),)),
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
