"""The operations of Alpha Trading: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.operation import Limit, Operation, Param, Route
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {"rest": {"production": "https://www.binance.com"}}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = ()

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

AGGREGATED_TRADES: Operation[models.AggregatedTrades] = Operation(
    name="aggregated_trades",
    auth="none",
    answer=models.AggregatedTrades,
    rest=Route("GET", "/bapi/defi/v1/public/alpha-trade/agg-trades"),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("fromId", "from_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

GET_EXCHANGE_INFO: Operation[models.GetExchangeInfo] = Operation(
    name="get_exchange_info",
    auth="none",
    answer=models.GetExchangeInfo,
    rest=Route("GET", "/bapi/defi/v1/public/alpha-trade/get-exchange-info"),
    reads=True,
)

KLINES: Operation[models.Klines] = Operation(
    name="klines",
    auth="none",
    answer=models.Klines,
    rest=Route("GET", "/bapi/defi/v1/public/alpha-trade/klines"),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param(
            "interval",
            "interval",
            "STRING",
            mandatory=True,
            enum=(
                "1s",
                "15s",
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1h",
                "2h",
                "4h",
                "6h",
                "8h",
                "12h",
                "1d",
                "3d",
                "1w",
                "1M",
            ),
        ),
        Param("limit", "limit", "INT", max=1500),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

TICKER: Operation[models.Ticker] = Operation(
    name="ticker",
    auth="none",
    answer=models.Ticker,
    rest=Route("GET", "/bapi/defi/v1/public/alpha-trade/ticker"),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

TOKEN_LIST: Operation[models.TokenList] = Operation(
    name="token_list",
    auth="none",
    answer=models.TokenList,
    rest=Route("GET", "/bapi/defi/v1/public/wallet-direct/buw/wallet/cex/alpha/all/token/list"),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
