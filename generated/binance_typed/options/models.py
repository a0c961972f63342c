"""The answers of Options. A field that an answer leaves out is None.

The elements of batches are TypedDicts, with their fields by Python name.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, Literal, Required, TypedDict

from msgspec import field

from ..runtime.answers import Model, Num, Positional, Response
from ..runtime.values import Number


class AcceptBlockTradeOrder(Response, Generic[Num]):
    block_trade_settlement_key: str | None = field(name="blockTradeSettlementKey", default=None)
    expire_time: int | None = field(name="expireTime", default=None)
    liquidity: str | None = field(name="liquidity", default=None)
    status: str | None = field(name="status", default=None)
    create_time: int | None = field(name="createTime", default=None)
    legs: list[AcceptBlockTradeOrderLegs[Num]] | None = field(name="legs", default=None)


class AcceptBlockTradeOrderLegs(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    price: Num | None = field(name="price", default=None)


class AccountBlockTradeList(Model):
    parent_order_id: str | None = field(name="parentOrderId", default=None)
    cross_type: str | None = field(name="crossType", default=None)
    legs: list[AccountBlockTradeListLegs] | None = field(name="legs", default=None)
    block_trade_settlement_key: str | None = field(name="blockTradeSettlementKey", default=None)


class AccountBlockTradeListLegs(Model):
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    order_id: str | None = field(name="orderId", default=None)
    order_price: Decimal | None = field(name="orderPrice", default=None)
    order_quantity: Decimal | None = field(name="orderQuantity", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    executed_qty: Decimal | None = field(name="executedQty", default=None)
    executed_amount: Decimal | None = field(name="executedAmount", default=None)
    fee: Decimal | None = field(name="fee", default=None)
    order_type: str | None = field(name="orderType", default=None)
    order_side: str | None = field(name="orderSide", default=None)
    id: str | None = field(name="id", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    trade_price: Decimal | None = field(name="tradePrice", default=None)
    trade_qty: Decimal | None = field(name="tradeQty", default=None)
    trade_time: int | None = field(name="tradeTime", default=None)
    liquidity: str | None = field(name="liquidity", default=None)
    commission: Decimal | None = field(name="commission", default=None)


class AccountFundingFlow(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    type: str | None = field(name="type", default=None)
    create_date: int | None = field(name="createDate", default=None)


class AccountTradeList(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    fee: Num | None = field(name="fee", default=None)
    realized_profit: Num | None = field(name="realizedProfit", default=None)
    side: str | None = field(name="side", default=None)
    type: str | None = field(name="type", default=None)
    liquidity: str | None = field(name="liquidity", default=None)
    """Documented values: TAKER, MAKER."""
    time: int | None = field(name="time", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)


class AutoCancelAllOpenOrdersHeartbeat(Response):
    underlyings: list[str] | None = field(name="underlyings", default=None)


class CancelAllOptionOrdersByUnderlying(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelAllOptionOrdersOnSpecificSymbol(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelMultipleOptionOrders(Model, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    fee: str | None = field(name="fee", default=None)
    side: str | None = field(name="side", default=None)
    type: str | None = field(name="type", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    status: str | None = field(name="status", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    source: str | None = field(name="source", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    mmp: bool | None = field(name="mmp", default=None)


class CancelOptionOrder(Response, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    side: str | None = field(name="side", default=None)
    type: str | None = field(name="type", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    create_date: int | None = field(name="createDate", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    status: str | None = field(name="status", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    source: str | None = field(name="source", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    mmp: bool | None = field(name="mmp", default=None)


class CheckServerTime(Response):
    server_time: int | None = field(name="serverTime", default=None)


class ExchangeInformation(Response, Generic[Num]):
    timezone: str | None = field(name="timezone", default=None)
    server_time: int | None = field(name="serverTime", default=None)
    option_contracts: list[ExchangeInformationOptionContracts] | None = field(name="optionContracts", default=None)
    option_assets: list[ExchangeInformationOptionAssets] | None = field(name="optionAssets", default=None)
    option_symbols: list[ExchangeInformationOptionSymbols[Num]] | None = field(name="optionSymbols", default=None)
    rate_limits: list[ExchangeInformationRateLimits] | None = field(name="rateLimits", default=None)


class ExchangeInformationOptionContracts(Model):
    base_asset: str | None = field(name="baseAsset", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    underlying: str | None = field(name="underlying", default=None)
    settle_asset: str | None = field(name="settleAsset", default=None)


class ExchangeInformationOptionAssets(Model):
    name: str | None = field(name="name", default=None)


class ExchangeInformationOptionSymbols(Model, Generic[Num]):
    expiry_date: int | None = field(name="expiryDate", default=None)
    filters: list[ExchangeInformationOptionSymbolsFilters[Num]] | None = field(name="filters", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    """Documented values: CALL, PUT."""
    strike_price: Num | None = field(name="strikePrice", default=None)
    underlying: str | None = field(name="underlying", default=None)
    unit: int | None = field(name="unit", default=None)
    liquidation_fee_rate: Num | None = field(name="liquidationFeeRate", default=None)
    min_qty: Num | None = field(name="minQty", default=None)
    max_qty: Num | None = field(name="maxQty", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maintenance_margin: Num | None = field(name="maintenanceMargin", default=None)
    min_initial_margin: Num | None = field(name="minInitialMargin", default=None)
    min_maintenance_margin: Num | None = field(name="minMaintenanceMargin", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    status: str | None = field(name="status", default=None)


class ExchangeInformationOptionSymbolsFilters(Model, Generic[Num]):
    filter_type: str | None = field(name="filterType", default=None)
    min_qty: Num | None = field(name="minQty", default=None)
    max_qty: Num | None = field(name="maxQty", default=None)
    step_size: Num | None = field(name="stepSize", default=None)
    min_price: Num | None = field(name="minPrice", default=None)
    max_price: Num | None = field(name="maxPrice", default=None)
    tick_size: Num | None = field(name="tickSize", default=None)


class ExchangeInformationRateLimits(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)


class ExtendBlockTradeOrder(Response, Generic[Num]):
    block_trade_settlement_key: str | None = field(name="blockTradeSettlementKey", default=None)
    expire_time: int | None = field(name="expireTime", default=None)
    liquidity: str | None = field(name="liquidity", default=None)
    status: str | None = field(name="status", default=None)
    create_time: int | None = field(name="createTime", default=None)
    legs: list[ExtendBlockTradeOrderLegs[Num]] | None = field(name="legs", default=None)


class ExtendBlockTradeOrderLegs(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    price: Num | None = field(name="price", default=None)


class GetAutoCancelAllOpenOrdersConfig(Response):
    underlying: str | None = field(name="underlying", default=None)
    countdown_time: int | None = field(name="countdownTime", default=None)


class GetMarketMakerProtectionConfig(Response, Generic[Num]):
    underlying_id: int | None = field(name="underlyingId", default=None)
    underlying: str | None = field(name="underlying", default=None)
    window_time_in_milliseconds: int | None = field(name="windowTimeInMilliseconds", default=None)
    frozen_time_in_milliseconds: int | None = field(name="frozenTimeInMilliseconds", default=None)
    qty_limit: str | None = field(name="qtyLimit", default=None)
    delta_limit: Num | None = field(name="deltaLimit", default=None)
    last_trigger_time: int | None = field(name="lastTriggerTime", default=None)


class HistoricalExerciseRecords(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    strike_price: Num | None = field(name="strikePrice", default=None)
    real_strike_price: Num | None = field(name="realStrikePrice", default=None)
    expiry_date: int | None = field(name="expiryDate", default=None)
    strike_result: str | None = field(name="strikeResult", default=None)


class IndexPrice(Response, Generic[Num]):
    time: int | None = field(name="time", default=None)
    index_price: Num | None = field(name="indexPrice", default=None)


class KlineCandlestickData(Positional, Generic[Num]):
    open_time: int | None = field(name="openTime", default=None)
    open: Num | None = field(name="open", default=None)
    high: Num | None = field(name="high", default=None)
    low: Num | None = field(name="low", default=None)
    close: Num | None = field(name="close", default=None)
    volume: Num | None = field(name="volume", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    quote_asset_volume: Num | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: int | None = field(name="numberOfTrades", default=None)
    taker_buy_base_asset_volume: Num | None = field(name="takerBuyBaseAssetVolume", default=None)
    taker_buy_quote_asset_volume: Num | None = field(name="takerBuyQuoteAssetVolume", default=None)
    ignore: str | None = field(name="ignore", default=None)


class NewBlockTradeOrder(Response, Generic[Num]):
    block_trade_settlement_key: str | None = field(name="blockTradeSettlementKey", default=None)
    expire_time: int | None = field(name="expireTime", default=None)
    liquidity: str | None = field(name="liquidity", default=None)
    status: str | None = field(name="status", default=None)
    legs: list[NewBlockTradeOrderLegs[Num]] | None = field(name="legs", default=None)


class NewBlockTradeOrderLegs(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    price: Num | None = field(name="price", default=None)


class NewOrder(Response, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: int | str | None = field(name="price", default=None)
    quantity: int | str | None = field(name="quantity", default=None)
    executed_qty: int | str | None = field(name="executedQty", default=None)
    fee: int | None = field(name="fee", default=None)
    side: str | None = field(name="side", default=None)
    type: str | None = field(name="type", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    post_only: bool | None = field(name="postOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    status: str | None = field(name="status", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    source: str | None = field(name="source", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    mmp: bool | None = field(name="mmp", default=None)


class OpenInterest(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    sum_open_interest: Num | None = field(name="sumOpenInterest", default=None)
    sum_open_interest_usd: Num | None = field(name="sumOpenInterestUsd", default=None)
    timestamp: str | None = field(name="timestamp", default=None)


class OptionMarginAccountInformation(Response, Generic[Num]):
    asset: list[OptionMarginAccountInformationAsset[Num]] | None = field(name="asset", default=None)
    greek: list[OptionMarginAccountInformationGreek[Num]] | None = field(name="greek", default=None)
    time: int | None = field(name="time", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)


class OptionMarginAccountInformationAsset(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    equity: Num | None = field(name="equity", default=None)
    available: Num | None = field(name="available", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    unrealized_pnl: Num | None = field(name="unrealizedPNL", default=None)
    adjusted_equity: Num | None = field(name="adjustedEquity", default=None)


class OptionMarginAccountInformationGreek(Model, Generic[Num]):
    underlying: str | None = field(name="underlying", default=None)
    delta: Num | None = field(name="delta", default=None)
    theta: Num | None = field(name="theta", default=None)
    gamma: Num | None = field(name="gamma", default=None)
    vega: Num | None = field(name="vega", default=None)


class OptionMarkPrice(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    bid_iv: Num | None = field(name="bidIV", default=None)
    ask_iv: Num | None = field(name="askIV", default=None)
    mark_iv: Num | None = field(name="markIV", default=None)
    delta: Num | None = field(name="delta", default=None)
    theta: Num | None = field(name="theta", default=None)
    gamma: Num | None = field(name="gamma", default=None)
    vega: Num | None = field(name="vega", default=None)
    high_price_limit: Num | None = field(name="highPriceLimit", default=None)
    low_price_limit: Num | None = field(name="lowPriceLimit", default=None)
    risk_free_interest: Num | None = field(name="riskFreeInterest", default=None)


class OptionPositionInformation(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    mark_value: Num | None = field(name="markValue", default=None)
    unrealized_pnl: Num | None = field(name="unrealizedPNL", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    strike_price: Num | None = field(name="strikePrice", default=None)
    expiry_date: int | None = field(name="expiryDate", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    time: int | None = field(name="time", default=None)
    bid_quantity: Num | None = field(name="bidQuantity", default=None)
    ask_quantity: Num | None = field(name="askQuantity", default=None)


class OrderBook(Response, Generic[Num]):
    bids: list[OrderBookBids[Num]] | None = field(name="bids", default=None)
    asks: list[OrderBookAsks[Num]] | None = field(name="asks", default=None)
    t: int | None = field(name="T", default=None)
    last_update_id: int | None = field(name="lastUpdateId", default=None)


class OrderBookBids(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)


class OrderBookAsks(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)


class PlaceMultipleOrders(Model, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: int | str | None = field(name="price", default=None)
    quantity: int | str | None = field(name="quantity", default=None)
    executed_qty: int | str | None = field(name="executedQty", default=None)
    fee: int | None = field(name="fee", default=None)
    side: str | None = field(name="side", default=None)
    type: str | None = field(name="type", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    post_only: bool | None = field(name="postOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    status: str | None = field(name="status", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    source: str | None = field(name="source", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    mmp: bool | None = field(name="mmp", default=None)


class QueryBlockTradeDetails(Response, Generic[Num]):
    block_trade_settlement_key: str | None = field(name="blockTradeSettlementKey", default=None)
    expire_time: int | None = field(name="expireTime", default=None)
    liquidity: str | None = field(name="liquidity", default=None)
    status: str | None = field(name="status", default=None)
    create_time: int | None = field(name="createTime", default=None)
    legs: list[QueryBlockTradeDetailsLegs[Num]] | None = field(name="legs", default=None)


class QueryBlockTradeDetailsLegs(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    price: Num | None = field(name="price", default=None)


class QueryBlockTradeOrder(Model, Generic[Num]):
    block_trade_settlement_key: str | None = field(name="blockTradeSettlementKey", default=None)
    expire_time: int | None = field(name="expireTime", default=None)
    liquidity: str | None = field(name="liquidity", default=None)
    status: str | None = field(name="status", default=None)
    create_time: int | None = field(name="createTime", default=None)
    legs: list[QueryBlockTradeOrderLegs[Num]] | None = field(name="legs", default=None)


class QueryBlockTradeOrderLegs(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    price: Num | None = field(name="price", default=None)


class QueryCurrentOpenOptionOrders(Model, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    side: str | None = field(name="side", default=None)
    type: str | None = field(name="type", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    status: str | None = field(name="status", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    mmp: bool | None = field(name="mmp", default=None)


class QueryOptionOrderHistory(Model, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: int | str | None = field(name="price", default=None)
    quantity: int | str | None = field(name="quantity", default=None)
    executed_qty: int | str | None = field(name="executedQty", default=None)
    side: str | None = field(name="side", default=None)
    type: str | None = field(name="type", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    status: str | None = field(name="status", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    mmp: bool | None = field(name="mmp", default=None)


class QuerySingleOrder(Response, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    side: str | None = field(name="side", default=None)
    type: str | None = field(name="type", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    post_only: bool | None = field(name="postOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    status: str | None = field(name="status", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    mmp: bool | None = field(name="mmp", default=None)


class RecentBlockTradesList(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    side: int | None = field(name="side", default=None)
    time: int | None = field(name="time", default=None)


class RecentTradesList(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    side: int | None = field(name="side", default=None)
    """Documented values: -1, 1."""
    time: int | None = field(name="time", default=None)


class ResetMarketMakerProtectionConfig(Response, Generic[Num]):
    underlying_id: int | None = field(name="underlyingId", default=None)
    underlying: str | None = field(name="underlying", default=None)
    window_time_in_milliseconds: int | None = field(name="windowTimeInMilliseconds", default=None)
    frozen_time_in_milliseconds: int | None = field(name="frozenTimeInMilliseconds", default=None)
    qty_limit: str | None = field(name="qtyLimit", default=None)
    delta_limit: Num | None = field(name="deltaLimit", default=None)
    last_trigger_time: int | None = field(name="lastTriggerTime", default=None)


class SetAutoCancelAllOpenOrdersConfig(Response):
    underlying: str | None = field(name="underlying", default=None)
    countdown_time: int | None = field(name="countdownTime", default=None)


class SetMarketMakerProtectionConfig(Response, Generic[Num]):
    underlying_id: int | None = field(name="underlyingId", default=None)
    underlying: str | None = field(name="underlying", default=None)
    window_time_in_milliseconds: int | None = field(name="windowTimeInMilliseconds", default=None)
    frozen_time_in_milliseconds: int | None = field(name="frozenTimeInMilliseconds", default=None)
    qty_limit: str | None = field(name="qtyLimit", default=None)
    delta_limit: Num | None = field(name="deltaLimit", default=None)
    last_trigger_time: int | None = field(name="lastTriggerTime", default=None)


class StartUserDataStream(Response):
    listen_key: str | None = field(name="listenKey", default=None)
    expiration: int | None = field(name="expiration", default=None)


class TickerPriceChangeStatistics24Hr(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    last_qty: Num | None = field(name="lastQty", default=None)
    open: Num | None = field(name="open", default=None)
    high: Num | None = field(name="high", default=None)
    low: Num | None = field(name="low", default=None)
    volume: Num | None = field(name="volume", default=None)
    """Unit: contracts."""
    amount: Num | None = field(name="amount", default=None)
    """Unit: quote asset."""
    bid_price: Num | None = field(name="bidPrice", default=None)
    ask_price: Num | None = field(name="askPrice", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_trade_id: int | None = field(name="firstTradeId", default=None)
    trade_count: int | None = field(name="tradeCount", default=None)
    strike_price: Num | None = field(name="strikePrice", default=None)
    exercise_price: Num | None = field(name="exercisePrice", default=None)


class UserCommission(Response, Generic[Num]):
    commissions: list[UserCommissionCommissions[Num]] | None = field(name="commissions", default=None)


class UserCommissionCommissions(Model, Generic[Num]):
    underlying: str | None = field(name="underlying", default=None)
    maker_fee: Num | None = field(name="makerFee", default=None)
    taker_fee: Num | None = field(name="takerFee", default=None)


class UserExerciseRecord(Model, Generic[Num]):
    id: str | None = field(name="id", default=None)
    currency: str | None = field(name="currency", default=None)
    symbol: str | None = field(name="symbol", default=None)
    exercise_price: Num | None = field(name="exercisePrice", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    amount: Num | None = field(name="amount", default=None)
    fee: Num | None = field(name="fee", default=None)
    create_date: int | None = field(name="createDate", default=None)
    price_scale: int | None = field(name="priceScale", default=None)
    quantity_scale: int | None = field(name="quantityScale", default=None)
    option_side: str | None = field(name="optionSide", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)


class PlaceMultipleOrdersOrders(TypedDict, total=False):
    symbol: Required[str]
    side: Required[Literal["SELL", "BUY"]]
    type: Required[Literal["LIMIT"]]
    quantity: Required[Number]
    price: Number
    time_in_force: Literal["GTC", "IOC", "FOK", "GTX"]
    reduce_only: bool
    post_only: bool
    new_order_resp_type: Literal["ACK", "RESULT"]
    client_order_id: str
    is_mmp: bool
