"""The operations of Futures Data: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

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
        Param("startTime", "start_time", "LONG", mandatory=True),
        Param("endTime", "end_time", "LONG", mandatory=True),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 7d apart",
            groups=((604800000,),),
        ),
    ),
)
