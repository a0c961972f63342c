"""The answers of Copy Trading. A field that an answer leaves out is None."""

from __future__ import annotations

from msgspec import field

from ..runtime.answers import Model, Response


class GetFuturesLeadTraderStatus(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: GetFuturesLeadTraderStatusData | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class GetFuturesLeadTraderStatusData(Model):
    is_lead_trader: bool | None = field(name="isLeadTrader", default=None)
    time: int | None = field(name="time", default=None)


class GetFuturesLeadTradingSymbolWhitelist(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[GetFuturesLeadTradingSymbolWhitelistData] | None = field(name="data", default=None)


class GetFuturesLeadTradingSymbolWhitelistData(Model):
    symbol: str | None = field(name="symbol", default=None)
    base_asset: str | None = field(name="baseAsset", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
