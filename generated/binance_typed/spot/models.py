"""The answers of Spot. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Any

from msgspec import field

from ..runtime.answers import Model, Positional, Response


class AccountAllocations(Model):
    symbol: str | None = field(name="symbol", default=None)
    allocation_id: int | None = field(name="allocationId", default=None)
    allocation_type: str | None = field(name="allocationType", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    commission: str | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    is_allocator: bool | None = field(name="isAllocator", default=None)


class AccountCommissionRates(Response):
    symbol: str | None = field(name="symbol", default=None)
    standard_commission: AccountCommissionRatesStandardCommission | None = field(
        name="standardCommission", default=None
    )
    special_commission: AccountCommissionRatesSpecialCommission | None = field(name="specialCommission", default=None)
    tax_commission: AccountCommissionRatesTaxCommission | None = field(name="taxCommission", default=None)
    discount: AccountCommissionRatesDiscount | None = field(name="discount", default=None)


class AccountCommissionRatesStandardCommission(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)
    buyer: str | None = field(name="buyer", default=None)
    seller: str | None = field(name="seller", default=None)


class AccountCommissionRatesSpecialCommission(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)
    buyer: str | None = field(name="buyer", default=None)
    seller: str | None = field(name="seller", default=None)


class AccountCommissionRatesTaxCommission(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)
    buyer: str | None = field(name="buyer", default=None)
    seller: str | None = field(name="seller", default=None)


class AccountCommissionRatesDiscount(Model):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: str | None = field(name="discount", default=None)


class AccountInformation(Response):
    maker_commission: int | None = field(name="makerCommission", default=None)
    taker_commission: int | None = field(name="takerCommission", default=None)
    buyer_commission: int | None = field(name="buyerCommission", default=None)
    seller_commission: int | None = field(name="sellerCommission", default=None)
    commission_rates: AccountInformationCommissionRates | None = field(name="commissionRates", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    brokered: bool | None = field(name="brokered", default=None)
    require_self_trade_prevention: bool | None = field(name="requireSelfTradePrevention", default=None)
    prevent_sor: bool | None = field(name="preventSor", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    account_type: str | None = field(name="accountType", default=None)
    balances: list[AccountInformationBalances] | None = field(name="balances", default=None)
    permissions: list[str] | None = field(name="permissions", default=None)
    uid: int | None = field(name="uid", default=None)


class AccountInformationCommissionRates(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)
    buyer: str | None = field(name="buyer", default=None)
    seller: str | None = field(name="seller", default=None)


class AccountInformationBalances(Model):
    asset: str | None = field(name="asset", default=None)
    free: str | None = field(name="free", default=None)
    locked: str | None = field(name="locked", default=None)


class AccountInformationWs(Response):
    maker_commission: int | None = field(name="makerCommission", default=None)
    taker_commission: int | None = field(name="takerCommission", default=None)
    buyer_commission: int | None = field(name="buyerCommission", default=None)
    seller_commission: int | None = field(name="sellerCommission", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    commission_rates: AccountInformationWsCommissionRates | None = field(name="commissionRates", default=None)
    brokered: bool | None = field(name="brokered", default=None)
    require_self_trade_prevention: bool | None = field(name="requireSelfTradePrevention", default=None)
    prevent_sor: bool | None = field(name="preventSor", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    account_type: str | None = field(name="accountType", default=None)
    balances: list[AccountInformationWsBalances] | None = field(name="balances", default=None)
    permissions: list[str] | None = field(name="permissions", default=None)
    uid: int | None = field(name="uid", default=None)


class AccountInformationWsCommissionRates(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)
    buyer: str | None = field(name="buyer", default=None)
    seller: str | None = field(name="seller", default=None)


class AccountInformationWsBalances(Model):
    asset: str | None = field(name="asset", default=None)
    free: str | None = field(name="free", default=None)
    locked: str | None = field(name="locked", default=None)


class AccountOrderHistory(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class AccountOrderListHistory(Model):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[AccountOrderListHistoryOrders] | None = field(name="orders", default=None)


class AccountOrderListHistoryOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class AccountPreventedMatches(Model):
    symbol: str | None = field(name="symbol", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    taker_order_id: int | None = field(name="takerOrderId", default=None)
    maker_symbol: str | None = field(name="makerSymbol", default=None)
    maker_order_id: int | None = field(name="makerOrderId", default=None)
    trade_group_id: int | None = field(name="tradeGroupId", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    price: str | None = field(name="price", default=None)
    maker_prevented_quantity: str | None = field(name="makerPreventedQuantity", default=None)
    transact_time: int | None = field(name="transactTime", default=None)


class AccountTradeHistory(Model):
    symbol: str | None = field(name="symbol", default=None)
    id: int | None = field(name="id", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    commission: str | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class AccountTradeList(Model):
    symbol: str | None = field(name="symbol", default=None)
    id: int | None = field(name="id", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    commission: str | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class AggregateTrades(Model):
    a: int | None = field(name="a", default=None)
    p: str | None = field(name="p", default=None)
    q: str | None = field(name="q", default=None)
    f: int | None = field(name="f", default=None)
    l: int | None = field(name="l", default=None)
    t: int | None = field(name="T", default=None)
    m: bool | None = field(name="m", default=None)
    trade_best_price_match: bool | None = field(name="M", default=None)


class AllOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelAllOpenOrdersOnASymbol(Model):
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelAllOpenOrdersOnASymbolOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelAllOpenOrdersOnASymbolOrderReports] | None = field(name="orderReports", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelAllOpenOrdersOnASymbolOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelAllOpenOrdersOnASymbolOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelAnExistingOrderAndSendANewOrder(Response):
    cancel_result: str | None = field(name="cancelResult", default=None)
    """Documented values: SUCCESS, FAILURE."""
    new_order_result: str | None = field(name="newOrderResult", default=None)
    """Documented values: SUCCESS, NOT_ATTEMPTED, FAILURE."""
    cancel_response: CancelAnExistingOrderAndSendANewOrderCancelResponse | None = field(
        name="cancelResponse", default=None
    )
    new_order_response: CancelAnExistingOrderAndSendANewOrderNewOrderResponse | None = field(
        name="newOrderResponse", default=None
    )


class CancelAnExistingOrderAndSendANewOrderCancelResponse(Model):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if icebergQty is sent."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if strategyId is sent."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if strategyType is sent."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if pegOffsetType is sent."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if pegOffsetValue is sent."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelAnExistingOrderAndSendANewOrderNewOrderResponse(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    fills: list[Any] | None = field(name="fills", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if icebergQty is sent."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if strategyId is sent."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if strategyType is sent."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if pegOffsetType is sent."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if pegOffsetValue is sent."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelAndReplaceOrder(Response):
    cancel_result: str | None = field(name="cancelResult", default=None)
    new_order_result: str | None = field(name="newOrderResult", default=None)
    cancel_response: CancelAndReplaceOrderCancelResponse | None = field(name="cancelResponse", default=None)
    new_order_response: CancelAndReplaceOrderNewOrderResponse | None = field(name="newOrderResponse", default=None)


class CancelAndReplaceOrderCancelResponse(Model):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if icebergQty is sent."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if strategyId is sent."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if strategyType is sent."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if pegOffsetType is sent."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if pegOffsetValue is sent."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelAndReplaceOrderNewOrderResponse(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if icebergQty is sent."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if strategyId is sent."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if strategyType is sent."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if pegOffsetType is sent."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if pegOffsetValue is sent."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelOpenOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelOpenOrdersOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelOpenOrdersOrderReports] | None = field(name="orderReports", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelOpenOrdersOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelOpenOrdersOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelOrder(Response):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelOrderWs(Response):
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelOrderWsOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelOrderWsOrderReports] | None = field(name="orderReports", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    """Only if order.in_order_list is True."""
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.stopPrice is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailingDelta is set."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelOrderWsOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelOrderWsOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelOrderList(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelOrderListOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelOrderListOrderReports] | None = field(name="orderReports", default=None)


class CancelOrderListOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelOrderListOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CancelOrderListWs(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelOrderListWsOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelOrderListWsOrderReports] | None = field(name="orderReports", default=None)


class CancelOrderListWsOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelOrderListWsOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CheckServerTime(Response):
    server_time: int | None = field(name="serverTime", default=None)


class CompressedAggregateTradesList(Model):
    a: int | None = field(name="a", default=None)
    p: str | None = field(name="p", default=None)
    q: str | None = field(name="q", default=None)
    f: int | None = field(name="f", default=None)
    l: int | None = field(name="l", default=None)
    t: int | None = field(name="T", default=None)
    m: bool | None = field(name="m", default=None)
    trade_best_price_match: bool | None = field(name="M", default=None)


class CurrentAveragePrice(Response):
    mins: int | None = field(name="mins", default=None)
    """Unit: m."""
    price: str | None = field(name="price", default=None)
    close_time: int | None = field(name="closeTime", default=None)


class CurrentOpenOrderLists(Model):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CurrentOpenOrderListsOrders] | None = field(name="orders", default=None)


class CurrentOpenOrderListsOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CurrentOpenOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class CurrentOpenOrdersWs(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class ExchangeInformation(Response):
    timezone: str | None = field(name="timezone", default=None)
    server_time: int | None = field(name="serverTime", default=None)
    rate_limits: list[ExchangeInformationRateLimits] | None = field(name="rateLimits", default=None)
    exchange_filters: list[Any] | None = field(name="exchangeFilters", default=None)
    symbols: list[ExchangeInformationSymbols] | None = field(name="symbols", default=None)
    sors: list[ExchangeInformationSors] | None = field(name="sors", default=None)
    """Only if symbol.sor is available."""


class ExchangeInformationRateLimits(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)


class ExchangeInformationSymbols(Model):
    symbol: str | None = field(name="symbol", default=None)
    status: str | None = field(name="status", default=None)
    base_asset: str | None = field(name="baseAsset", default=None)
    base_asset_precision: int | None = field(name="baseAssetPrecision", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    quote_precision: int | None = field(name="quotePrecision", default=None)
    """Deprecated."""
    quote_asset_precision: int | None = field(name="quoteAssetPrecision", default=None)
    base_commission_precision: int | None = field(name="baseCommissionPrecision", default=None)
    quote_commission_precision: int | None = field(name="quoteCommissionPrecision", default=None)
    order_types: list[str] | None = field(name="orderTypes", default=None)
    iceberg_allowed: bool | None = field(name="icebergAllowed", default=None)
    oco_allowed: bool | None = field(name="ocoAllowed", default=None)
    oto_allowed: bool | None = field(name="otoAllowed", default=None)
    opo_allowed: bool | None = field(name="opoAllowed", default=None)
    quote_order_qty_market_allowed: bool | None = field(name="quoteOrderQtyMarketAllowed", default=None)
    allow_trailing_stop: bool | None = field(name="allowTrailingStop", default=None)
    cancel_replace_allowed: bool | None = field(name="cancelReplaceAllowed", default=None)
    amend_allowed: bool | None = field(name="amendAllowed", default=None)
    peg_instructions_allowed: bool | None = field(name="pegInstructionsAllowed", default=None)
    is_spot_trading_allowed: bool | None = field(name="isSpotTradingAllowed", default=None)
    is_margin_trading_allowed: bool | None = field(name="isMarginTradingAllowed", default=None)
    filters: list[Any] | None = field(name="filters", default=None)
    permissions: list[Any] | None = field(name="permissions", default=None)
    permission_sets: list[list[str]] | None = field(name="permissionSets", default=None)
    default_self_trade_prevention_mode: str | None = field(name="defaultSelfTradePreventionMode", default=None)
    allowed_self_trade_prevention_modes: list[str] | None = field(name="allowedSelfTradePreventionModes", default=None)


class ExchangeInformationSors(Model):
    base_asset: str | None = field(name="baseAsset", default=None)
    symbols: list[str] | None = field(name="symbols", default=None)


class ExchangeInformationWs(Response):
    timezone: str | None = field(name="timezone", default=None)
    server_time: int | None = field(name="serverTime", default=None)
    rate_limits: list[ExchangeInformationWsRateLimits] | None = field(name="rateLimits", default=None)
    exchange_filters: list[Any] | None = field(name="exchangeFilters", default=None)
    symbols: list[ExchangeInformationWsSymbols] | None = field(name="symbols", default=None)
    sors: list[ExchangeInformationWsSors] | None = field(name="sors", default=None)
    """Only if symbol.sor is available."""


class ExchangeInformationWsRateLimits(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    """Documented values: REQUEST_WEIGHT, ORDERS, CONNECTIONS."""
    interval: str | None = field(name="interval", default=None)
    """Documented values: SECOND, MINUTE, DAY."""
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)


class ExchangeInformationWsSymbols(Model):
    symbol: str | None = field(name="symbol", default=None)
    status: str | None = field(name="status", default=None)
    base_asset: str | None = field(name="baseAsset", default=None)
    base_asset_precision: int | None = field(name="baseAssetPrecision", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    quote_precision: int | None = field(name="quotePrecision", default=None)
    quote_asset_precision: int | None = field(name="quoteAssetPrecision", default=None)
    base_commission_precision: int | None = field(name="baseCommissionPrecision", default=None)
    quote_commission_precision: int | None = field(name="quoteCommissionPrecision", default=None)
    order_types: list[str] | None = field(name="orderTypes", default=None)
    iceberg_allowed: bool | None = field(name="icebergAllowed", default=None)
    oco_allowed: bool | None = field(name="ocoAllowed", default=None)
    oto_allowed: bool | None = field(name="otoAllowed", default=None)
    opo_allowed: bool | None = field(name="opoAllowed", default=None)
    quote_order_qty_market_allowed: bool | None = field(name="quoteOrderQtyMarketAllowed", default=None)
    allow_trailing_stop: bool | None = field(name="allowTrailingStop", default=None)
    cancel_replace_allowed: bool | None = field(name="cancelReplaceAllowed", default=None)
    amend_allowed: bool | None = field(name="amendAllowed", default=None)
    peg_instructions_allowed: bool | None = field(name="pegInstructionsAllowed", default=None)
    is_spot_trading_allowed: bool | None = field(name="isSpotTradingAllowed", default=None)
    is_margin_trading_allowed: bool | None = field(name="isMarginTradingAllowed", default=None)
    filters: list[ExchangeInformationWsSymbolsFilters] | None = field(name="filters", default=None)
    permissions: list[Any] | None = field(name="permissions", default=None)
    permission_sets: list[list[str]] | None = field(name="permissionSets", default=None)
    default_self_trade_prevention_mode: str | None = field(name="defaultSelfTradePreventionMode", default=None)
    allowed_self_trade_prevention_modes: list[str] | None = field(name="allowedSelfTradePreventionModes", default=None)


class ExchangeInformationWsSymbolsFilters(Model):
    filter_type: str | None = field(name="filterType", default=None)
    min_qty: str | None = field(name="minQty", default=None)
    max_qty: str | None = field(name="maxQty", default=None)
    step_size: str | None = field(name="stepSize", default=None)
    min_price: str | None = field(name="minPrice", default=None)
    max_price: str | None = field(name="maxPrice", default=None)
    tick_size: str | None = field(name="tickSize", default=None)


class ExchangeInformationWsSors(Model):
    base_asset: str | None = field(name="baseAsset", default=None)
    symbols: list[str] | None = field(name="symbols", default=None)


class HistoricalBlockTrades(Model):
    id: int | None = field(name="id", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)


class HistoricalTrades(Model):
    id: int | None = field(name="id", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class KlineCandlestickData(Positional):
    kline_open_time: int | None = field(name="klineOpenTime", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    close_price: str | None = field(name="closePrice", default=None)
    volume: str | None = field(name="volume", default=None)
    kline_close_time: int | None = field(name="klineCloseTime", default=None)
    quote_asset_volume: str | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: int | None = field(name="numberOfTrades", default=None)
    taker_buy_base_asset_volume: str | None = field(name="takerBuyBaseAssetVolume", default=None)
    taker_buy_quote_asset_volume: str | None = field(name="takerBuyQuoteAssetVolume", default=None)
    ignore: str | None = field(name="ignore", default=None)


class Klines(Positional):
    kline_open_time: int | None = field(name="klineOpenTime", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    close_price: str | None = field(name="closePrice", default=None)
    volume: str | None = field(name="volume", default=None)
    kline_close_time: int | None = field(name="klineCloseTime", default=None)
    quote_asset_volume: str | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: int | None = field(name="numberOfTrades", default=None)
    taker_buy_base_asset_volume: str | None = field(name="takerBuyBaseAssetVolume", default=None)
    taker_buy_quote_asset_volume: str | None = field(name="takerBuyQuoteAssetVolume", default=None)
    ignore: str | None = field(name="ignore", default=None)


class ListingAllSubscriptions(Model):
    subscription_id: int | None = field(name="subscriptionId", default=None)


class LogInWithApiKey(Response):
    api_key: str | None = field(name="apiKey", default=None)
    authorized_since: int | None = field(name="authorizedSince", default=None)
    connected_since: int | None = field(name="connectedSince", default=None)
    return_rate_limits: bool | None = field(name="returnRateLimits", default=None)
    server_time: int | None = field(name="serverTime", default=None)
    user_data_stream: bool | None = field(name="userDataStream", default=None)


class LogOutOfTheSession(Response):
    api_key: Any | None = field(name="apiKey", default=None)
    authorized_since: Any | None = field(name="authorizedSince", default=None)
    connected_since: int | None = field(name="connectedSince", default=None)
    return_rate_limits: bool | None = field(name="returnRateLimits", default=None)
    server_time: int | None = field(name="serverTime", default=None)
    user_data_stream: bool | None = field(name="userDataStream", default=None)


class NewOco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOcoOrderReports] | None = field(name="orderReports", default=None)


class NewOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOcoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class NewOrder(Response):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_type: int | None = field(name="strategyType", default=None)
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    trailing_time: int | None = field(name="trailingTime", default=None)
    used_sor: bool | None = field(name="usedSor", default=None)
    working_floor: str | None = field(name="workingFloor", default=None)
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    pegged_price: str | None = field(name="peggedPrice", default=None)
    expiry_reason: str | None = field(name="expiryReason", default=None)
    fills: list[NewOrderFills] | None = field(name="fills", default=None)


class NewOrderFills(Model):
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    commission: str | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    trade_id: int | None = field(name="tradeId", default=None)


class NewOrderListOco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOcoOrderReports] | None = field(name="orderReports", default=None)


class NewOrderListOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOcoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class NewOrderListOpo(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOpoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOpoOrderReports] | None = field(name="orderReports", default=None)


class NewOrderListOpoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOpoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class NewOrderListOpoco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOpocoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOpocoOrderReports] | None = field(name="orderReports", default=None)


class NewOrderListOpocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOpocoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class NewOrderListOto(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOtoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOtoOrderReports] | None = field(name="orderReports", default=None)


class NewOrderListOtoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOtoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class NewOrderListOtoco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOtocoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOtocoOrderReports] | None = field(name="orderReports", default=None)


class NewOrderListOtocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOtocoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class NewOrderUsingSor(Response):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    fills: list[NewOrderUsingSorFills] | None = field(name="fills", default=None)
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if icebergQty is sent."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if strategyId is sent."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if strategyType is sent."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class NewOrderUsingSorFills(Model):
    match_type: str | None = field(name="matchType", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    commission: str | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    alloc_id: int | None = field(name="allocId", default=None)


class OldTradeLookup(Model):
    id: int | None = field(name="id", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class Opo(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[OpoOrders] | None = field(name="orders", default=None)
    order_reports: list[OpoOrderReports] | None = field(name="orderReports", default=None)


class OpoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class OpoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class Opoco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[OpocoOrders] | None = field(name="orders", default=None)
    order_reports: list[OpocoOrderReports] | None = field(name="orderReports", default=None)


class OpocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class OpocoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class OrderAmendKeepPriority(Response):
    transact_time: int | None = field(name="transactTime", default=None)
    execution_id: int | None = field(name="executionId", default=None)
    amended_order: OrderAmendKeepPriorityAmendedOrder | None = field(name="amendedOrder", default=None)
    list_status: OrderAmendKeepPriorityListStatus | None = field(name="listStatus", default=None)


class OrderAmendKeepPriorityAmendedOrder(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    prevented_qty: str | None = field(name="preventedQty", default=None)
    quote_order_qty: str | None = field(name="quoteOrderQty", default=None)
    cumulative_quote_qty: str | None = field(name="cumulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class OrderAmendKeepPriorityListStatus(Model):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[OrderAmendKeepPriorityListStatusOrders] | None = field(name="orders", default=None)


class OrderAmendKeepPriorityListStatusOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class OrderBook(Response):
    last_update_id: int | None = field(name="lastUpdateId", default=None)
    bids: list[OrderBookBids] | None = field(name="bids", default=None)
    asks: list[OrderBookAsks] | None = field(name="asks", default=None)


class OrderBookBids(Positional):
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)


class OrderBookAsks(Positional):
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)


class OrderBookWs(Response):
    last_update_id: int | None = field(name="lastUpdateId", default=None)
    bids: list[OrderBookWsBids] | None = field(name="bids", default=None)
    asks: list[OrderBookWsAsks] | None = field(name="asks", default=None)


class OrderBookWsBids(Positional):
    price: str | None = field(name="price", default=None)
    quantity: str | None = field(name="quantity", default=None)


class OrderBookWsAsks(Positional):
    price: str | None = field(name="price", default=None)
    quantity: str | None = field(name="quantity", default=None)


class PlaceNewOco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[PlaceNewOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[PlaceNewOcoOrderReports] | None = field(name="orderReports", default=None)


class PlaceNewOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class PlaceNewOcoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class PlaceNewOrder(Response):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_type: int | None = field(name="strategyType", default=None)
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    trailing_time: int | None = field(name="trailingTime", default=None)
    used_sor: bool | None = field(name="usedSor", default=None)
    working_floor: str | None = field(name="workingFloor", default=None)
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    pegged_price: str | None = field(name="peggedPrice", default=None)
    expiry_reason: str | None = field(name="expiryReason", default=None)
    fills: list[PlaceNewOrderFills] | None = field(name="fills", default=None)


class PlaceNewOrderFills(Model):
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    commission: str | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    trade_id: int | None = field(name="tradeId", default=None)


class PlaceNewOrderListOco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[PlaceNewOrderListOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[PlaceNewOrderListOcoOrderReports] | None = field(name="orderReports", default=None)


class PlaceNewOrderListOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class PlaceNewOrderListOcoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class PlaceNewOrderListOto(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[PlaceNewOrderListOtoOrders] | None = field(name="orders", default=None)
    order_reports: list[PlaceNewOrderListOtoOrderReports] | None = field(name="orderReports", default=None)


class PlaceNewOrderListOtoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class PlaceNewOrderListOtoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class PlaceNewOrderListOtoco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[PlaceNewOrderListOtocoOrders] | None = field(name="orders", default=None)
    order_reports: list[PlaceNewOrderListOtocoOrderReports] | None = field(name="orderReports", default=None)


class PlaceNewOrderListOtocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class PlaceNewOrderListOtocoOrderReports(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class PlaceNewOrderUsingSor(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    fills: list[PlaceNewOrderUsingSorFills] | None = field(name="fills", default=None)
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if icebergQty is sent."""
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if strategyId is sent."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if strategyType is sent."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class PlaceNewOrderUsingSorFills(Model):
    match_type: str | None = field(name="matchType", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    commission: str | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    alloc_id: int | None = field(name="allocId", default=None)


class QueryAllOrderLists(Model):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[QueryAllOrderListsOrders] | None = field(name="orders", default=None)


class QueryAllOrderListsOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryAllocations(Model):
    symbol: str | None = field(name="symbol", default=None)
    allocation_id: int | None = field(name="allocationId", default=None)
    allocation_type: str | None = field(name="allocationType", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    commission: str | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    is_allocator: bool | None = field(name="isAllocator", default=None)


class QueryCommissionRates(Response):
    symbol: str | None = field(name="symbol", default=None)
    standard_commission: QueryCommissionRatesStandardCommission | None = field(name="standardCommission", default=None)
    special_commission: QueryCommissionRatesSpecialCommission | None = field(name="specialCommission", default=None)
    tax_commission: QueryCommissionRatesTaxCommission | None = field(name="taxCommission", default=None)
    discount: QueryCommissionRatesDiscount | None = field(name="discount", default=None)


class QueryCommissionRatesStandardCommission(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)
    buyer: str | None = field(name="buyer", default=None)
    seller: str | None = field(name="seller", default=None)


class QueryCommissionRatesSpecialCommission(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)
    buyer: str | None = field(name="buyer", default=None)
    seller: str | None = field(name="seller", default=None)


class QueryCommissionRatesTaxCommission(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)
    buyer: str | None = field(name="buyer", default=None)
    seller: str | None = field(name="seller", default=None)


class QueryCommissionRatesDiscount(Model):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: str | None = field(name="discount", default=None)


class QueryExecutionRules(Response):
    symbol_rules: list[QueryExecutionRulesSymbolRules] | None = field(name="symbolRules", default=None)


class QueryExecutionRulesSymbolRules(Model):
    symbol: str | None = field(name="symbol", default=None)
    rules: list[QueryExecutionRulesSymbolRulesRules] | None = field(name="rules", default=None)


class QueryExecutionRulesSymbolRulesRules(Model):
    rule_type: str | None = field(name="ruleType", default=None)
    bid_limit_mult_up: str | None = field(name="bidLimitMultUp", default=None)
    bid_limit_mult_down: str | None = field(name="bidLimitMultDown", default=None)
    ask_limit_mult_up: str | None = field(name="askLimitMultUp", default=None)
    ask_limit_mult_down: str | None = field(name="askLimitMultDown", default=None)


class QueryOpenOrderLists(Model):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[QueryOpenOrderListsOrders] | None = field(name="orders", default=None)


class QueryOpenOrderListsOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryOrder(Response):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: str | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: str | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class QueryOrderWs(Response):
    stop_price: str | None = field(name="stopPrice")
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: str | None = field(name="icebergQty")
    """Only if order.icebergQty is set."""
    orig_quote_order_qty: str | None = field(name="origQuoteOrderQty")
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    """Only if order.in_order_list is True."""
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: str | None = field(name="price", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    executed_qty: str | None = field(name="executedQty", default=None)
    cummulative_quote_qty: str | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailingDelta is set."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailingDelta is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    """Only if order.strategyId is set."""
    strategy_type: int | None = field(name="strategyType", default=None)
    """Only if order.strategyType is set."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: str | None = field(name="preventedQuantity", default=None)
    """Only if order.expired_by is STP."""
    used_sor: bool | None = field(name="usedSor", default=None)
    """Only if order.sor is True."""
    working_floor: str | None = field(name="workingFloor", default=None)
    """Only if order.sor is True."""
    peg_price_type: str | None = field(name="pegPriceType", default=None)
    """Only if order.pegged is True."""
    peg_offset_type: str | None = field(name="pegOffsetType", default=None)
    """Only if order.pegOffsetType is set."""
    peg_offset_value: int | None = field(name="pegOffsetValue", default=None)
    """Only if order.pegOffsetValue is set."""
    pegged_price: str | None = field(name="peggedPrice", default=None)
    """Only if order.pegged is True."""
    expiry_reason: str | None = field(name="expiryReason", default=None)
    """Only if order.expired is True."""


class QueryOrderAmendments(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    execution_id: int | None = field(name="executionId", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    new_client_order_id: str | None = field(name="newClientOrderId", default=None)
    orig_qty: str | None = field(name="origQty", default=None)
    new_qty: str | None = field(name="newQty", default=None)
    time: int | None = field(name="time", default=None)


class QueryOrderList(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[QueryOrderListOrders] | None = field(name="orders", default=None)


class QueryOrderListOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryOrderListWs(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[QueryOrderListWsOrders] | None = field(name="orders", default=None)


class QueryOrderListWsOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryPreventedMatches(Model):
    symbol: str | None = field(name="symbol", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    taker_order_id: int | None = field(name="takerOrderId", default=None)
    maker_symbol: str | None = field(name="makerSymbol", default=None)
    maker_order_id: int | None = field(name="makerOrderId", default=None)
    trade_group_id: int | None = field(name="tradeGroupId", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    price: str | None = field(name="price", default=None)
    maker_prevented_quantity: str | None = field(name="makerPreventedQuantity", default=None)
    transact_time: int | None = field(name="transactTime", default=None)


class QueryReferencePrice(Response):
    symbol: str | None = field(name="symbol", default=None)
    reference_price: str | None = field(name="referencePrice", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class QueryReferencePriceCalculation(Response):
    symbol: str | None = field(name="symbol", default=None)
    calculation_type: str | None = field(name="calculationType", default=None)
    external_calculation_id: int | None = field(name="externalCalculationId", default=None)
    bucket_count: int | None = field(name="bucketCount", default=None)
    bucket_width_ms: int | None = field(name="bucketWidthMs", default=None)


class QueryRelevantFilters(Response):
    exchange_filters: list[QueryRelevantFiltersExchangeFilters] | None = field(name="exchangeFilters", default=None)
    symbol_filters: list[QueryRelevantFiltersSymbolFilters] | None = field(name="symbolFilters", default=None)
    asset_filters: list[QueryRelevantFiltersAssetFilters] | None = field(name="assetFilters", default=None)


class QueryRelevantFiltersExchangeFilters(Model):
    filter_type: str | None = field(name="filterType", default=None)
    max_num_orders: int | None = field(name="maxNumOrders", default=None)


class QueryRelevantFiltersSymbolFilters(Model):
    filter_type: str | None = field(name="filterType", default=None)
    max_num_order_lists: int | None = field(name="maxNumOrderLists", default=None)


class QueryRelevantFiltersAssetFilters(Model):
    filter_type: str | None = field(name="filterType", default=None)
    asset: str | None = field(name="asset", default=None)
    limit: str | None = field(name="limit", default=None)


class QuerySessionStatus(Response):
    api_key: str | None = field(name="apiKey", default=None)
    authorized_since: int | None = field(name="authorizedSince", default=None)
    connected_since: int | None = field(name="connectedSince", default=None)
    return_rate_limits: bool | None = field(name="returnRateLimits", default=None)
    server_time: int | None = field(name="serverTime", default=None)
    user_data_stream: bool | None = field(name="userDataStream", default=None)


class QueryUnfilledOrderCount(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)
    count: int | None = field(name="count", default=None)


class RecentTrades(Model):
    id: int | None = field(name="id", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class RecentTradesList(Model):
    id: int | None = field(name="id", default=None)
    price: str | None = field(name="price", default=None)
    qty: str | None = field(name="qty", default=None)
    quote_qty: str | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class RollingWindowPriceChangeStatistics(Response):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    """Unit: percent."""
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    volume: str | None = field(name="volume", default=None)
    quote_volume: str | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class RollingWindowPriceChangeStatisticsWs(Response):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    volume: str | None = field(name="volume", default=None)
    quote_volume: str | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class SubscribeToUserDataStream(Response):
    subscription_id: int | None = field(name="subscriptionId", default=None)


class SubscribeToUserDataStreamThroughSignatureSubscription(Response):
    subscription_id: int | None = field(name="subscriptionId", default=None)


class SymbolOrderBookTicker(Response):
    symbol: str | None = field(name="symbol", default=None)
    bid_price: str | None = field(name="bidPrice", default=None)
    bid_qty: str | None = field(name="bidQty", default=None)
    ask_price: str | None = field(name="askPrice", default=None)
    ask_qty: str | None = field(name="askQty", default=None)


class SymbolOrderBookTickerWs(Response):
    symbol: str | None = field(name="symbol", default=None)
    bid_price: str | None = field(name="bidPrice", default=None)
    bid_qty: str | None = field(name="bidQty", default=None)
    ask_price: str | None = field(name="askPrice", default=None)
    ask_qty: str | None = field(name="askQty", default=None)


class SymbolPriceTicker(Response):
    symbol: str | None = field(name="symbol", default=None)
    price: str | None = field(name="price", default=None)


class SymbolPriceTickerWs(Response):
    symbol: str | None = field(name="symbol", default=None)
    price: str | None = field(name="price", default=None)


class TestNewOrder(Response):
    standard_commission_for_order: TestNewOrderStandardCommissionForOrder | None = field(
        name="standardCommissionForOrder", default=None
    )
    special_commission_for_order: TestNewOrderSpecialCommissionForOrder | None = field(
        name="specialCommissionForOrder", default=None
    )
    tax_commission_for_order: TestNewOrderTaxCommissionForOrder | None = field(
        name="taxCommissionForOrder", default=None
    )
    discount: TestNewOrderDiscount | None = field(name="discount", default=None)


class TestNewOrderStandardCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderSpecialCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderTaxCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderDiscount(Model):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: str | None = field(name="discount", default=None)


class TestNewOrderWs(Response):
    standard_commission_for_order: TestNewOrderWsStandardCommissionForOrder | None = field(
        name="standardCommissionForOrder", default=None
    )
    special_commission_for_order: TestNewOrderWsSpecialCommissionForOrder | None = field(
        name="specialCommissionForOrder", default=None
    )
    tax_commission_for_order: TestNewOrderWsTaxCommissionForOrder | None = field(
        name="taxCommissionForOrder", default=None
    )
    discount: TestNewOrderWsDiscount | None = field(name="discount", default=None)


class TestNewOrderWsStandardCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderWsSpecialCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderWsTaxCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderWsDiscount(Model):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: str | None = field(name="discount", default=None)


class TestNewOrderUsingSor(Response):
    standard_commission_for_order: TestNewOrderUsingSorStandardCommissionForOrder | None = field(
        name="standardCommissionForOrder", default=None
    )
    tax_commission_for_order: TestNewOrderUsingSorTaxCommissionForOrder | None = field(
        name="taxCommissionForOrder", default=None
    )
    discount: TestNewOrderUsingSorDiscount | None = field(name="discount", default=None)


class TestNewOrderUsingSorStandardCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderUsingSorTaxCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderUsingSorDiscount(Model):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: str | None = field(name="discount", default=None)


class TestNewOrderUsingSorWs(Response):
    standard_commission_for_order: TestNewOrderUsingSorWsStandardCommissionForOrder | None = field(
        name="standardCommissionForOrder", default=None
    )
    tax_commission_for_order: TestNewOrderUsingSorWsTaxCommissionForOrder | None = field(
        name="taxCommissionForOrder", default=None
    )
    discount: TestNewOrderUsingSorWsDiscount | None = field(name="discount", default=None)


class TestNewOrderUsingSorWsStandardCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderUsingSorWsTaxCommissionForOrder(Model):
    maker: str | None = field(name="maker", default=None)
    taker: str | None = field(name="taker", default=None)


class TestNewOrderUsingSorWsDiscount(Model):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: str | None = field(name="discount", default=None)


class TickerPriceChangeStatistics24Hr(Response):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    prev_close_price: str | None = field(name="prevClosePrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    last_qty: str | None = field(name="lastQty", default=None)
    bid_price: str | None = field(name="bidPrice", default=None)
    bid_qty: str | None = field(name="bidQty", default=None)
    ask_price: str | None = field(name="askPrice", default=None)
    ask_qty: str | None = field(name="askQty", default=None)
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


class TickerPriceChangeStatistics24HrWs(Response):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    prev_close_price: str | None = field(name="prevClosePrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    last_qty: str | None = field(name="lastQty", default=None)
    bid_price: str | None = field(name="bidPrice", default=None)
    bid_qty: str | None = field(name="bidQty", default=None)
    ask_price: str | None = field(name="askPrice", default=None)
    ask_qty: str | None = field(name="askQty", default=None)
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


class TradingDayTicker(Response):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    """Unit: percent."""
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    volume: str | None = field(name="volume", default=None)
    quote_volume: str | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TradingDayTicker2(Model):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    volume: str | None = field(name="volume", default=None)
    quote_volume: str | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TradingDayTickerWs(Response):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    """Unit: percent."""
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    volume: str | None = field(name="volume", default=None)
    quote_volume: str | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TradingDayTickerWs2(Model):
    symbol: str | None = field(name="symbol", default=None)
    price_change: str | None = field(name="priceChange", default=None)
    price_change_percent: str | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: str | None = field(name="weightedAvgPrice", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    last_price: str | None = field(name="lastPrice", default=None)
    volume: str | None = field(name="volume", default=None)
    quote_volume: str | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class UiKlines(Positional):
    kline_open_time: int | None = field(name="klineOpenTime", default=None)
    open_price: str | None = field(name="openPrice", default=None)
    high_price: str | None = field(name="highPrice", default=None)
    low_price: str | None = field(name="lowPrice", default=None)
    close_price: str | None = field(name="closePrice", default=None)
    volume: str | None = field(name="volume", default=None)
    kline_close_time: int | None = field(name="klineCloseTime", default=None)
    quote_asset_volume: str | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: int | None = field(name="numberOfTrades", default=None)
    taker_buy_base_asset_volume: str | None = field(name="takerBuyBaseAssetVolume", default=None)
    taker_buy_quote_asset_volume: str | None = field(name="takerBuyQuoteAssetVolume", default=None)
    ignore: str | None = field(name="ignore", default=None)


class UnfilledOrderCount(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)
    count: int | None = field(name="count", default=None)
