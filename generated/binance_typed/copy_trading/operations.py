"""The operations of Copy Trading: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Route
from ..runtime.rules import Case, Charge
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

GET_FUTURES_LEAD_TRADER_STATUS: Operation[models.GetFuturesLeadTraderStatus] = Operation(
    name="get_futures_lead_trader_status",
    auth="signed",
    answer=models.GetFuturesLeadTraderStatus,
    rest=Route("GET", "/sapi/v1/copyTrading/futures/userStatus", charges=(Charge("uid", (Case(20),)),)),
)

GET_FUTURES_LEAD_TRADING_SYMBOL_WHITELIST: Operation[models.GetFuturesLeadTradingSymbolWhitelist] = Operation(
    name="get_futures_lead_trading_symbol_whitelist",
    auth="signed",
    answer=models.GetFuturesLeadTradingSymbolWhitelist,
    rest=Route("GET", "/sapi/v1/copyTrading/futures/leadSymbol", charges=(Charge("ip", (Case(20),)),)),
)
