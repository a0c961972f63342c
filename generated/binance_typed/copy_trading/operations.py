"""The operations of Copy Trading: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.operation import Limit, Operation, Route
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

GET_FUTURES_LEAD_TRADER_STATUS: Operation[models.GetFuturesLeadTraderStatus] = Operation(
    name="get_futures_lead_trader_status",
    auth="signed",
    answer=models.GetFuturesLeadTraderStatus,
    rest=Route("GET", "/sapi/v1/copyTrading/futures/userStatus", charges=(Charge("uid", (Case(20),)),)),
    reads=True,
)

GET_FUTURES_LEAD_TRADING_SYMBOL_WHITELIST: Operation[models.GetFuturesLeadTradingSymbolWhitelist] = Operation(
    name="get_futures_lead_trading_symbol_whitelist",
    auth="signed",
    answer=models.GetFuturesLeadTradingSymbolWhitelist,
    rest=Route("GET", "/sapi/v1/copyTrading/futures/leadSymbol", charges=(Charge("ip", (Case(20),)),)),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
