"""The answers of Margin Trading. A field that an answer leaves out is None."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class AdjustCrossMarginMaxLeverage(Response):
    success: bool | None = field(name="success", default=None)


class CreateMarginAccountListenToken(Response):
    token: str | None = field(name="token", default=None)
    expiration_time: int | None = field(name="expirationTime", default=None)


class CreateSpecialKey(Response):
    api_key: str | None = field(name="apiKey", default=None)
    secret_key: str | None = field(name="secretKey", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: HMAC_SHA256, RSA."""


class CrossMarginCollateralRatio(Model, Generic[Num]):
    collaterals: list[CrossMarginCollateralRatioCollaterals[Num]] | None = field(name="collaterals", default=None)
    asset_names: list[str] | None = field(name="assetNames", default=None)


class CrossMarginCollateralRatioCollaterals(Model, Generic[Num]):
    min_usd_value: str | None = field(name="minUsdValue", default=None)
    max_usd_value: str | None = field(name="maxUsdValue", default=None)
    discount_rate: Num | None = field(name="discountRate", default=None)


class DisableIsolatedMarginAccount(Response):
    success: bool | None = field(name="success", default=None)
    symbol: str | None = field(name="symbol", default=None)


class EnableIsolatedMarginAccount(Response):
    success: bool | None = field(name="success", default=None)
    symbol: str | None = field(name="symbol", default=None)


class GetAllCrossMarginPairs(Model):
    base: str | None = field(name="base", default=None)
    id: int | None = field(name="id", default=None)
    is_buy_allowed: bool | None = field(name="isBuyAllowed", default=None)
    is_margin_trade: bool | None = field(name="isMarginTrade", default=None)
    is_sell_allowed: bool | None = field(name="isSellAllowed", default=None)
    quote: str | None = field(name="quote", default=None)
    symbol: str | None = field(name="symbol", default=None)
    delist_time: int | None = field(name="delistTime", default=None)


class GetAllIsolatedMarginSymbol(Model):
    base: str | None = field(name="base", default=None)
    is_buy_allowed: bool | None = field(name="isBuyAllowed", default=None)
    is_margin_trade: bool | None = field(name="isMarginTrade", default=None)
    is_sell_allowed: bool | None = field(name="isSellAllowed", default=None)
    quote: str | None = field(name="quote", default=None)
    symbol: str | None = field(name="symbol", default=None)


class GetAllMarginAssets(Model, Generic[Num]):
    asset_full_name: str | None = field(name="assetFullName", default=None)
    asset_name: str | None = field(name="assetName", default=None)
    is_borrowable: bool | None = field(name="isBorrowable", default=None)
    is_mortgageable: bool | None = field(name="isMortgageable", default=None)
    user_min_borrow: Num | None = field(name="userMinBorrow", default=None)
    user_min_repay: Num | None = field(name="userMinRepay", default=None)
    delist_time: int | None = field(name="delistTime", default=None)


class GetBnbBurnStatus(Response):
    spot_bnb_burn: bool | None = field(name="spotBNBBurn", default=None)
    interest_bnb_burn: bool | None = field(name="interestBNBBurn", default=None)


class GetCrossMarginTransferHistory(Response, Generic[Num]):
    rows: list[GetCrossMarginTransferHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetCrossMarginTransferHistoryRows(Model, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    asset: str | None = field(name="asset", default=None)
    status: str | None = field(name="status", default=None)
    timestamp: int | None = field(name="timestamp", default=None)
    tx_id: int | None = field(name="txId", default=None)
    type: str | None = field(name="type", default=None)
    trans_from: str | None = field(name="transFrom", default=None)
    """Documented values: SPOT, FUTURES, FIAT, DELIVERY, MINING, ISOLATED_MARGIN, FUNDING, MOTHER_SPOT, OPTION, SUB_SPOT, SUB_MARGIN, CROSS_MARGIN."""
    trans_to: str | None = field(name="transTo", default=None)
    """Documented values: SPOT, FUTURES, FIAT, DELIVERY, MINING, ISOLATED_MARGIN, FUNDING, MOTHER_SPOT, OPTION, SUB_SPOT, SUB_MARGIN, CROSS_MARGIN."""
    from_symbol: str | None = field(name="fromSymbol", default=None)
    to_symbol: str | None = field(name="toSymbol", default=None)


class GetDelistSchedule(Model):
    delist_time: int | None = field(name="delistTime", default=None)
    cross_margin_assets: list[str] | None = field(name="crossMarginAssets", default=None)
    isolated_margin_symbols: list[str] | None = field(name="isolatedMarginSymbols", default=None)


class GetForceLiquidationRecord(Response, Generic[Num]):
    rows: list[GetForceLiquidationRecordRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetForceLiquidationRecordRows(Model, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    side: str | None = field(name="side", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    updated_time: int | None = field(name="updatedTime", default=None)


class GetFutureHourlyInterestRate(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    next_hourly_interest_rate: Num | None = field(name="nextHourlyInterestRate", default=None)


class GetInterestHistory(Response, Generic[Num]):
    rows: list[GetInterestHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetInterestHistoryRows(Model, Generic[Num]):
    tx_id: int | None = field(name="txId", default=None)
    interest_accured_time: int | None = field(name="interestAccuredTime", default=None)
    asset: str | None = field(name="asset", default=None)
    raw_asset: str | None = field(name="rawAsset", default=None)
    """Only if account.margin is not isolated."""
    principal: Num | None = field(name="principal", default=None)
    interest: Num | None = field(name="interest", default=None)
    interest_rate: Num | None = field(name="interestRate", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: PERIODIC, ON_BORROW, PERIODIC_CONVERTED, ON_BORROW_CONVERTED."""
    isolated_symbol: str | None = field(name="isolatedSymbol", default=None)
    """Only if account.margin is isolated."""


class GetLimitPricePairs(Response):
    cross_margin_symbols: list[str] | None = field(name="crossMarginSymbols", default=None)


class GetListSchedule(Model):
    list_time: int | None = field(name="listTime", default=None)
    cross_margin_assets: list[str] | None = field(name="crossMarginAssets", default=None)
    isolated_margin_symbols: list[str] | None = field(name="isolatedMarginSymbols", default=None)


class GetSmallLiabilityExchangeCoinList(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    interest: Num | None = field(name="interest", default=None)
    principal: Num | None = field(name="principal", default=None)
    liability_asset: str | None = field(name="liabilityAsset", default=None)
    liability_qty: Decimal | None = field(name="liabilityQty", default=None)


class GetSmallLiabilityExchangeHistory(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    rows: list[GetSmallLiabilityExchangeHistoryRows[Num]] | None = field(name="rows", default=None)


class GetSmallLiabilityExchangeHistoryRows(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    target_asset: str | None = field(name="targetAsset", default=None)
    target_amount: Num | None = field(name="targetAmount", default=None)
    biz_type: str | None = field(name="bizType", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class GetSummaryOfMarginAccount(Response, Generic[Num]):
    normal_bar: Num | None = field(name="normalBar", default=None)
    margin_call_bar: Num | None = field(name="marginCallBar", default=None)
    force_liquidation_bar: Num | None = field(name="forceLiquidationBar", default=None)


class MarginAccountBorrowRepay(Response):
    tran_id: int | None = field(name="tranId", default=None)


class MarginAccountCancelAllOpenOrdersOnASymbol(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    orders: list[MarginAccountCancelAllOpenOrdersOnASymbolOrders] | None = field(name="orders", default=None)
    order_reports: list[MarginAccountCancelAllOpenOrdersOnASymbolOrderReports[Num]] | None = field(
        name="orderReports", default=None
    )
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)


class MarginAccountCancelAllOpenOrdersOnASymbolOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class MarginAccountCancelAllOpenOrdersOnASymbolOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    iceberg_qty: Num | None = field(name="icebergQty", default=None)


class MarginAccountCancelOco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    orders: list[MarginAccountCancelOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[MarginAccountCancelOcoOrderReports[Num]] | None = field(name="orderReports", default=None)


class MarginAccountCancelOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class MarginAccountCancelOcoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)


class MarginAccountCancelOrder(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    order_id: int | str | None = field(name="orderId", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)


class MarginAccountNewOco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    margin_buy_borrow_amount: Num | None = field(name="marginBuyBorrowAmount", default=None)
    """Only if order.borrowed is True."""
    margin_buy_borrow_asset: str | None = field(name="marginBuyBorrowAsset", default=None)
    """Only if order.borrowed is True."""
    is_isolated: bool | None = field(name="isIsolated", default=None)
    orders: list[MarginAccountNewOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[MarginAccountNewOcoOrderReports[Num]] | None = field(name="orderReports", default=None)


class MarginAccountNewOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class MarginAccountNewOcoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)


class MarginAccountNewOrder(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    margin_buy_borrow_amount: int | None = field(name="marginBuyBorrowAmount", default=None)
    """Only if order.borrowed is True."""
    margin_buy_borrow_asset: str | None = field(name="marginBuyBorrowAsset", default=None)
    """Only if order.borrowed is True."""
    fills: list[MarginAccountNewOrderFills[Num]] | None = field(name="fills", default=None)


class MarginAccountNewOrderFills(Model, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    trade_id: int | None = field(name="tradeId", default=None)


class MarginAccountNewOto(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    orders: list[MarginAccountNewOtoOrders] | None = field(name="orders", default=None)
    order_reports: list[MarginAccountNewOtoOrderReports[Num]] | None = field(name="orderReports", default=None)


class MarginAccountNewOtoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class MarginAccountNewOtoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)


class MarginAccountNewOtoco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    orders: list[MarginAccountNewOtocoOrders] | None = field(name="orders", default=None)
    order_reports: list[MarginAccountNewOtocoOrderReports[Num]] | None = field(name="orderReports", default=None)


class MarginAccountNewOtocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class MarginAccountNewOtocoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)


class MarginManualLiquidation(Response, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    interest: Num | None = field(name="interest", default=None)
    principal: Num | None = field(name="principal", default=None)
    liability_asset: str | None = field(name="liabilityAsset", default=None)
    liability_qty: Decimal | None = field(name="liabilityQty", default=None)


class QueryBorrowRepayRecordsInMarginAccount(Response, Generic[Num]):
    rows: list[QueryBorrowRepayRecordsInMarginAccountRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class QueryBorrowRepayRecordsInMarginAccountRows(Model, Generic[Num]):
    type: str | None = field(name="type", default=None)
    """Documented values: AUTO, MANUAL, BNB_AUTO_REPAY, POINT_AUTO_REPAY."""
    isolated_symbol: str | None = field(name="isolatedSymbol", default=None)
    """Only if account.margin is isolated."""
    amount: Num | None = field(name="amount", default=None)
    asset: str | None = field(name="asset", default=None)
    interest: Num | None = field(name="interest", default=None)
    principal: Num | None = field(name="principal", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, CONFIRMED, FAILED."""
    timestamp: int | None = field(name="timestamp", default=None)
    tx_id: int | None = field(name="txId", default=None)


class QueryCrossIsolatedMarginCapitalFlow(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    tran_id: int | None = field(name="tranId", default=None)
    timestamp: int | None = field(name="timestamp", default=None)
    asset: str | None = field(name="asset", default=None)
    symbol: str | None = field(name="symbol", default=None)
    type: str | None = field(name="type", default=None)
    amount: Num | None = field(name="amount", default=None)


class QueryCrossMarginAccountDetails(Response, Generic[Num]):
    created: bool | None = field(name="created", default=None)
    borrow_enabled: bool | None = field(name="borrowEnabled", default=None)
    margin_level: Num | None = field(name="marginLevel", default=None)
    collateral_margin_level: Num | None = field(name="collateralMarginLevel", default=None)
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)
    total_collateral_value_in_usdt: Num | None = field(name="TotalCollateralValueInUSDT", default=None)
    total_open_order_loss_in_usdt: Num | None = field(name="totalOpenOrderLossInUSDT", default=None)
    trade_enabled: bool | None = field(name="tradeEnabled", default=None)
    transfer_in_enabled: bool | None = field(name="transferInEnabled", default=None)
    transfer_out_enabled: bool | None = field(name="transferOutEnabled", default=None)
    account_type: str | None = field(name="accountType", default=None)
    """Documented values: MARGIN_1, MARGIN_2."""
    user_assets: list[QueryCrossMarginAccountDetailsUserAssets[Num]] | None = field(name="userAssets", default=None)


class QueryCrossMarginAccountDetailsUserAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    borrowed: Num | None = field(name="borrowed", default=None)
    free: Num | None = field(name="free", default=None)
    interest: Num | None = field(name="interest", default=None)
    locked: Num | None = field(name="locked", default=None)
    net_asset: Num | None = field(name="netAsset", default=None)


class QueryCrossMarginFeeData(Model, Generic[Num]):
    vip_level: int | None = field(name="vipLevel", default=None)
    coin: str | None = field(name="coin", default=None)
    transfer_in: bool | None = field(name="transferIn", default=None)
    borrowable: bool | None = field(name="borrowable", default=None)
    daily_interest: Num | None = field(name="dailyInterest", default=None)
    yearly_interest: Num | None = field(name="yearlyInterest", default=None)
    borrow_limit: str | None = field(name="borrowLimit", default=None)
    marginable_pairs: list[str] | None = field(name="marginablePairs", default=None)


class QueryCurrentMarginOrderCountUsage(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)
    count: int | None = field(name="count", default=None)


class QueryEnabledIsolatedMarginAccountLimit(Response):
    enabled_account: int | None = field(name="enabledAccount", default=None)
    max_account: int | None = field(name="maxAccount", default=None)


class QueryIsolatedMarginAccountInfo(Response, Generic[Num]):
    assets: list[QueryIsolatedMarginAccountInfoAssets[Num]] | None = field(name="assets", default=None)
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)


class QueryIsolatedMarginAccountInfoAssets(Model, Generic[Num]):
    base_asset: QueryIsolatedMarginAccountInfoAssetsBaseAsset[Num] | None = field(name="baseAsset", default=None)
    quote_asset: QueryIsolatedMarginAccountInfoAssetsQuoteAsset[Num] | None = field(name="quoteAsset", default=None)
    symbol: str | None = field(name="symbol", default=None)
    isolated_created: bool | None = field(name="isolatedCreated", default=None)
    enabled: bool | None = field(name="enabled", default=None)
    margin_level: Num | None = field(name="marginLevel", default=None)
    margin_level_status: str | None = field(name="marginLevelStatus", default=None)
    """Documented values: EXCESSIVE, NORMAL, MARGIN_CALL, PRE_LIQUIDATION, FORCE_LIQUIDATION."""
    margin_ratio: Num | None = field(name="marginRatio", default=None)
    index_price: Num | None = field(name="indexPrice", default=None)
    liquidate_price: Num | None = field(name="liquidatePrice", default=None)
    liquidate_rate: Num | None = field(name="liquidateRate", default=None)
    trade_enabled: bool | None = field(name="tradeEnabled", default=None)


class QueryIsolatedMarginAccountInfoAssetsBaseAsset(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    borrow_enabled: bool | None = field(name="borrowEnabled", default=None)
    borrowed: Num | None = field(name="borrowed", default=None)
    free: Num | None = field(name="free", default=None)
    interest: Num | None = field(name="interest", default=None)
    locked: Num | None = field(name="locked", default=None)
    net_asset: Num | None = field(name="netAsset", default=None)
    net_asset_of_btc: Num | None = field(name="netAssetOfBtc", default=None)
    repay_enabled: bool | None = field(name="repayEnabled", default=None)
    total_asset: Num | None = field(name="totalAsset", default=None)


class QueryIsolatedMarginAccountInfoAssetsQuoteAsset(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    borrow_enabled: bool | None = field(name="borrowEnabled", default=None)
    borrowed: Num | None = field(name="borrowed", default=None)
    free: Num | None = field(name="free", default=None)
    interest: Num | None = field(name="interest", default=None)
    locked: Num | None = field(name="locked", default=None)
    net_asset: Num | None = field(name="netAsset", default=None)
    net_asset_of_btc: Num | None = field(name="netAssetOfBtc", default=None)
    repay_enabled: bool | None = field(name="repayEnabled", default=None)
    total_asset: Num | None = field(name="totalAsset", default=None)


class QueryIsolatedMarginFeeData(Model, Generic[Num]):
    vip_level: int | None = field(name="vipLevel", default=None)
    symbol: str | None = field(name="symbol", default=None)
    leverage: str | None = field(name="leverage", default=None)
    data: list[QueryIsolatedMarginFeeDataData[Num]] | None = field(name="data", default=None)


class QueryIsolatedMarginFeeDataData(Model, Generic[Num]):
    coin: str | None = field(name="coin", default=None)
    daily_interest: Num | None = field(name="dailyInterest", default=None)
    borrow_limit: str | None = field(name="borrowLimit", default=None)


class QueryIsolatedMarginTierData(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    tier: int | None = field(name="tier", default=None)
    effective_multiple: str | None = field(name="effectiveMultiple", default=None)
    initial_risk_ratio: Num | None = field(name="initialRiskRatio", default=None)
    liquidation_risk_ratio: Num | None = field(name="liquidationRiskRatio", default=None)
    base_asset_max_borrowable: str | None = field(name="baseAssetMaxBorrowable", default=None)
    quote_asset_max_borrowable: str | None = field(name="quoteAssetMaxBorrowable", default=None)


class QueryLiabilityCoinLeverageBracketInCrossMarginProMode(Model):
    asset_names: list[str] | None = field(name="assetNames", default=None)
    rank: int | None = field(name="rank", default=None)
    brackets: list[QueryLiabilityCoinLeverageBracketInCrossMarginProModeBrackets] | None = field(
        name="brackets", default=None
    )


class QueryLiabilityCoinLeverageBracketInCrossMarginProModeBrackets(Model):
    leverage: int | None = field(name="leverage", default=None)
    max_debt: Decimal | None = field(name="maxDebt", default=None)
    maintenance_margin_rate: Decimal | None = field(name="maintenanceMarginRate", default=None)
    initial_margin_rate: Decimal | None = field(name="initialMarginRate", default=None)
    fast_num: Decimal | None = field(name="fastNum", default=None)


class QueryMarginAccountsAllOco(Model):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    orders: list[QueryMarginAccountsAllOcoOrders] | None = field(name="orders", default=None)


class QueryMarginAccountsAllOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryMarginAccountsAllOrders(Model, Generic[Num]):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    side: str | None = field(name="side", default=None)
    status: str | None = field(name="status", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryMarginAccountsOco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    orders: list[QueryMarginAccountsOcoOrders] | None = field(name="orders", default=None)


class QueryMarginAccountsOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryMarginAccountsOpenOco(Model):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    orders: list[QueryMarginAccountsOpenOcoOrders] | None = field(name="orders", default=None)


class QueryMarginAccountsOpenOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryMarginAccountsOpenOrders(Model, Generic[Num]):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    side: str | None = field(name="side", default=None)
    status: str | None = field(name="status", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryMarginAccountsOrder(Response, Generic[Num]):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    side: str | None = field(name="side", default=None)
    status: str | None = field(name="status", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryMarginAccountsTradeList(Model, Generic[Num]):
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    id: int | None = field(name="id", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    order_id: int | None = field(name="orderId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    symbol: str | None = field(name="symbol", default=None)
    is_isolated: bool | None = field(name="isIsolated", default=None)
    time: int | None = field(name="time", default=None)


class QueryMarginAvailableInventory(Response):
    assets: dict[str, str] | None = field(name="assets", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryMarginInterestRateHistory(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    daily_interest_rate: Num | None = field(name="dailyInterestRate", default=None)
    timestamp: int | None = field(name="timestamp", default=None)
    vip_level: int | None = field(name="vipLevel", default=None)


class QueryMarginPriceIndex(Response, Generic[Num]):
    calc_time: int | None = field(name="calcTime", default=None)
    price: Num | None = field(name="price", default=None)
    symbol: str | None = field(name="symbol", default=None)


class QueryMaxBorrow(Response, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    borrow_limit: str | None = field(name="borrowLimit", default=None)


class QueryMaxTransferOutAmount(Response, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)


class QuerySpecialKey(Response):
    api_key: str | None = field(name="apiKey", default=None)
    ip: str | None = field(name="ip", default=None)
    api_name: str | None = field(name="apiName", default=None)
    type: str | None = field(name="type", default=None)
    permission_mode: str | None = field(name="permissionMode", default=None)


class QuerySpecialKeyList(Model):
    api_name: str | None = field(name="apiName", default=None)
    api_key: str | None = field(name="apiKey", default=None)
    ip: str | None = field(name="ip", default=None)
    type: str | None = field(name="type", default=None)
    permission_mode: str | None = field(name="permissionMode", default=None)


class StartUserDataStream(Response):
    listen_key: str | None = field(name="listenKey", default=None)


class SubscribeToUserDataStreamUsingListenToken(Response):
    subscription_id: int | None = field(name="subscriptionId", default=None)
    expiration_time: int | None = field(name="expirationTime", default=None)
