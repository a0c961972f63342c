"""The operations of Futures Data: what the clients send, check and expect."""

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

GET_FUTURE_TICK_LEVEL_ORDERBOOK_HISTORICAL_DATA_DOWNLOAD_LINK: Operation[
    models.GetFutureTickLevelOrderbookHistoricalDataDownloadLink
] = Operation(
    name="get_future_tick_level_orderbook_historical_data_download_link",
    auth="signed",
    answer=models.GetFutureTickLevelOrderbookHistoricalDataDownloadLink,
    rest=Route("GET", "/sapi/v1/futures/histDataLink", charges=(Charge("ip", (Case(200),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("dataType", "data_type", "ENUM", mandatory=True, enum=("T_DEPTH", "S_DEPTH")),
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 7d apart",
            groups=((604800000,),),
        ),
    ),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
