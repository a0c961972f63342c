"""The answers of Alpha Trading. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Any

from msgspec import field

from ..runtime.answers import Model, Positional, Response


class AggregatedTrades(Response):
    a: int | None = field(name="a", default=None)
    p: str | None = field(name="p", default=None)
    q: str | None = field(name="q", default=None)
    f: int | None = field(name="f", default=None)
    l: int | None = field(name="l", default=None)
    t: int | None = field(name="T", default=None)
    m: bool | None = field(name="m", default=None)
    """Deprecated."""


class GetExchangeInfo(Response):
    code: str | None = field(name="code", default=None)
    message: Any | None = field(name="message", default=None)
    message_detail: Any | None = field(name="messageDetail", default=None)
    success: bool | None = field(name="success", default=None)
    data: GetExchangeInfoData | None = field(name="data", default=None)


class GetExchangeInfoData(Model):
    timezone: str | None = field(name="timezone", default=None)
    assets: list[GetExchangeInfoDataAssets] | None = field(name="assets", default=None)
    symbols: list[GetExchangeInfoDataSymbols] | None = field(name="symbols", default=None)


class GetExchangeInfoDataAssets(Model):
    asset: str | None = field(name="asset", default=None)


class GetExchangeInfoDataSymbols(Model):
    symbol: str | None = field(name="symbol", default=None)
    status: str | None = field(name="status", default=None)
    base_asset: str | None = field(name="baseAsset", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    price_precision: int | None = field(name="pricePrecision", default=None)
    quantity_precision: int | None = field(name="quantityPrecision", default=None)
    base_asset_precision: int | None = field(name="baseAssetPrecision", default=None)
    quote_precision: int | None = field(name="quotePrecision", default=None)
    filters: list[GetExchangeInfoDataSymbolsFilters] | None = field(name="filters", default=None)
    order_types: list[str] | None = field(name="orderTypes", default=None)


class GetExchangeInfoDataSymbolsFilters(Model):
    filter_type: str | None = field(name="filterType", default=None)
    min_price: str | None = field(name="minPrice", default=None)
    max_price: str | None = field(name="maxPrice", default=None)
    tick_size: str | None = field(name="tickSize", default=None)
    step_size: str | None = field(name="stepSize", default=None)
    max_qty: str | None = field(name="maxQty", default=None)
    min_qty: str | None = field(name="minQty", default=None)
    limit: int | None = field(name="limit", default=None)
    min_notional: str | None = field(name="minNotional", default=None)
    max_notional: str | None = field(name="maxNotional", default=None)
    multiplier_down: str | None = field(name="multiplierDown", default=None)
    multiplier_up: str | None = field(name="multiplierUp", default=None)
    bid_multiplier_up: str | None = field(name="bidMultiplierUp", default=None)
    ask_multiplier_up: str | None = field(name="askMultiplierUp", default=None)
    bid_multiplier_down: str | None = field(name="bidMultiplierDown", default=None)
    ask_multiplier_down: str | None = field(name="askMultiplierDown", default=None)


class Klines(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    message_detail: str | None = field(name="messageDetail", default=None)
    success: bool | None = field(name="success", default=None)
    data: list[KlinesData] | None = field(name="data", default=None)


class KlinesData(Positional):
    open_time: str | None = field(name="openTime", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    close_price: str | None = field(name="closePrice", default=None)
    volume: str | None = field(name="volume", default=None)
    close_time: str | None = field(name="closeTime", default=None)
    quote_asset_volume: str | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: str | None = field(name="numberOfTrades", default=None)
    taker_buy_base_asset_volume: str | None = field(name="takerBuyBaseAssetVolume", default=None)
    taker_buy_quote_asset_volume: str | None = field(name="takerBuyQuoteAssetVolume", default=None)
    ignore: Any | None = field(name="ignore", default=None)


class Ticker(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    message_detail: str | None = field(name="messageDetail", default=None)
    success: bool | None = field(name="success", default=None)
    data: TickerData | None = field(name="data", default=None)


class TickerData(Model):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    last_qty: str | None = field(name="lastQty", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    volume: str | None = field(name="volume", default=None)
    quote_volume: str | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TokenList(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: list[TokenListData] | None = field(name="data", default=None)


class TokenListData(Model):
    alpha_id: int | None = field(name="alphaId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    name: str | None = field(name="name", default=None)
    chain_id: str | None = field(name="chainId", default=None)
    contract_address: str | None = field(name="contractAddress", default=None)
