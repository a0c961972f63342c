"""The answers of Spot. A field that an answer leaves out is None."""

from __future__ import annotations

from typing import Any, Generic

from msgspec import field

from ..runtime.answers import Model, Num, Positional, Response


class AccountAllocations(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    allocation_id: int | None = field(name="allocationId", default=None)
    allocation_type: str | None = field(name="allocationType", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    is_allocator: bool | None = field(name="isAllocator", default=None)


class AccountCommissionRates(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    standard_commission: AccountCommissionRatesStandardCommission[Num] | None = field(
        name="standardCommission", default=None
    )
    special_commission: AccountCommissionRatesSpecialCommission[Num] | None = field(
        name="specialCommission", default=None
    )
    tax_commission: AccountCommissionRatesTaxCommission[Num] | None = field(name="taxCommission", default=None)
    discount: AccountCommissionRatesDiscount[Num] | None = field(name="discount", default=None)


class AccountCommissionRatesStandardCommission(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)
    buyer: Num | None = field(name="buyer", default=None)
    seller: Num | None = field(name="seller", default=None)


class AccountCommissionRatesSpecialCommission(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)
    buyer: Num | None = field(name="buyer", default=None)
    seller: Num | None = field(name="seller", default=None)


class AccountCommissionRatesTaxCommission(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)
    buyer: Num | None = field(name="buyer", default=None)
    seller: Num | None = field(name="seller", default=None)


class AccountCommissionRatesDiscount(Model, Generic[Num]):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: Num | None = field(name="discount", default=None)


class AccountInformation(Response, Generic[Num]):
    maker_commission: int | None = field(name="makerCommission", default=None)
    taker_commission: int | None = field(name="takerCommission", default=None)
    buyer_commission: int | None = field(name="buyerCommission", default=None)
    seller_commission: int | None = field(name="sellerCommission", default=None)
    commission_rates: AccountInformationCommissionRates[Num] | None = field(name="commissionRates", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    brokered: bool | None = field(name="brokered", default=None)
    require_self_trade_prevention: bool | None = field(name="requireSelfTradePrevention", default=None)
    prevent_sor: bool | None = field(name="preventSor", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    account_type: str | None = field(name="accountType", default=None)
    balances: list[AccountInformationBalances[Num]] | None = field(name="balances", default=None)
    permissions: list[str] | None = field(name="permissions", default=None)
    uid: int | None = field(name="uid", default=None)


class AccountInformationCommissionRates(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)
    buyer: Num | None = field(name="buyer", default=None)
    seller: Num | None = field(name="seller", default=None)


class AccountInformationBalances(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    free: Num | None = field(name="free", default=None)
    locked: Num | None = field(name="locked", default=None)


class AccountInformationWs(Response, Generic[Num]):
    maker_commission: int | None = field(name="makerCommission", default=None)
    taker_commission: int | None = field(name="takerCommission", default=None)
    buyer_commission: int | None = field(name="buyerCommission", default=None)
    seller_commission: int | None = field(name="sellerCommission", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    commission_rates: AccountInformationWsCommissionRates[Num] | None = field(name="commissionRates", default=None)
    brokered: bool | None = field(name="brokered", default=None)
    require_self_trade_prevention: bool | None = field(name="requireSelfTradePrevention", default=None)
    prevent_sor: bool | None = field(name="preventSor", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    account_type: str | None = field(name="accountType", default=None)
    balances: list[AccountInformationWsBalances[Num]] | None = field(name="balances", default=None)
    permissions: list[str] | None = field(name="permissions", default=None)
    uid: int | None = field(name="uid", default=None)


class AccountInformationWsCommissionRates(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)
    buyer: Num | None = field(name="buyer", default=None)
    seller: Num | None = field(name="seller", default=None)


class AccountInformationWsBalances(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    free: Num | None = field(name="free", default=None)
    locked: Num | None = field(name="locked", default=None)


class AccountOrderHistory(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
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
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: Num | None = field(name="preventedQuantity", default=None)
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


class AccountPreventedMatches(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    taker_order_id: int | None = field(name="takerOrderId", default=None)
    maker_symbol: str | None = field(name="makerSymbol", default=None)
    maker_order_id: int | None = field(name="makerOrderId", default=None)
    trade_group_id: int | None = field(name="tradeGroupId", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    price: Num | None = field(name="price", default=None)
    maker_prevented_quantity: Num | None = field(name="makerPreventedQuantity", default=None)
    transact_time: int | None = field(name="transactTime", default=None)


class AccountTradeHistory(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    id: int | None = field(name="id", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class AccountTradeList(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    id: int | None = field(name="id", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class AggregateTrades(Model, Generic[Num]):
    a: int | None = field(name="a", default=None)
    p: Num | None = field(name="p", default=None)
    q: Num | None = field(name="q", default=None)
    f: int | None = field(name="f", default=None)
    l: int | None = field(name="l", default=None)
    t: int | None = field(name="T", default=None)
    m: bool | None = field(name="m", default=None)
    trade_best_price_match: bool | None = field(name="M", default=None)


class AllOrders(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
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
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
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


class CancelAllOpenOrdersOnASymbol(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelAllOpenOrdersOnASymbolOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelAllOpenOrdersOnASymbolOrderReports[Num]] | None = field(name="orderReports", default=None)
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
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class CancelAllOpenOrdersOnASymbolOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
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


class CancelAnExistingOrderAndSendANewOrder(Response, Generic[Num]):
    cancel_result: str | None = field(name="cancelResult", default=None)
    """Documented values: SUCCESS, FAILURE."""
    new_order_result: str | None = field(name="newOrderResult", default=None)
    """Documented values: SUCCESS, NOT_ATTEMPTED, FAILURE."""
    cancel_response: CancelAnExistingOrderAndSendANewOrderCancelResponse[Num] | None = field(
        name="cancelResponse", default=None
    )
    new_order_response: CancelAnExistingOrderAndSendANewOrderNewOrderResponse[Num] | None = field(
        name="newOrderResponse", default=None
    )


class CancelAnExistingOrderAndSendANewOrderCancelResponse(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class CancelAnExistingOrderAndSendANewOrderNewOrderResponse(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class CancelAndReplaceOrder(Response, Generic[Num]):
    cancel_result: str | None = field(name="cancelResult", default=None)
    new_order_result: str | None = field(name="newOrderResult", default=None)
    cancel_response: CancelAndReplaceOrderCancelResponse[Num] | None = field(name="cancelResponse", default=None)
    new_order_response: CancelAndReplaceOrderNewOrderResponse[Num] | None = field(name="newOrderResponse", default=None)


class CancelAndReplaceOrderCancelResponse(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class CancelAndReplaceOrderNewOrderResponse(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class CancelOpenOrders(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelOpenOrdersOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelOpenOrdersOrderReports[Num]] | None = field(name="orderReports", default=None)
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
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailing is True."""
    trailing_time: int | None = field(name="trailingTime", default=None)
    """Only if order.trailing is True."""
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
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


class CancelOpenOrdersOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class CancelOrder(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class CancelOrderWs(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelOrderWsOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelOrderWsOrderReports[Num]] | None = field(name="orderReports", default=None)
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
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    """Only if order.stopPrice is set."""
    trailing_delta: int | None = field(name="trailingDelta", default=None)
    """Only if order.trailingDelta is set."""
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
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


class CancelOrderWsOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class CancelOrderList(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelOrderListOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelOrderListOrderReports[Num]] | None = field(name="orderReports", default=None)


class CancelOrderListOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelOrderListOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class CancelOrderListWs(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelOrderListWsOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelOrderListWsOrderReports[Num]] | None = field(name="orderReports", default=None)


class CancelOrderListWsOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelOrderListWsOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class CompressedAggregateTradesList(Model, Generic[Num]):
    a: int | None = field(name="a", default=None)
    p: Num | None = field(name="p", default=None)
    q: Num | None = field(name="q", default=None)
    f: int | None = field(name="f", default=None)
    l: int | None = field(name="l", default=None)
    t: int | None = field(name="T", default=None)
    m: bool | None = field(name="m", default=None)
    trade_best_price_match: bool | None = field(name="M", default=None)


class CurrentAveragePrice(Response, Generic[Num]):
    mins: int | None = field(name="mins", default=None)
    """Unit: m."""
    price: Num | None = field(name="price", default=None)
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


class CurrentOpenOrders(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
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
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
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


class CurrentOpenOrdersWs(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
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


class ExchangeInformationWs(Response, Generic[Num]):
    timezone: str | None = field(name="timezone", default=None)
    server_time: int | None = field(name="serverTime", default=None)
    rate_limits: list[ExchangeInformationWsRateLimits] | None = field(name="rateLimits", default=None)
    exchange_filters: list[Any] | None = field(name="exchangeFilters", default=None)
    symbols: list[ExchangeInformationWsSymbols[Num]] | None = field(name="symbols", default=None)
    sors: list[ExchangeInformationWsSors] | None = field(name="sors", default=None)
    """Only if symbol.sor is available."""


class ExchangeInformationWsRateLimits(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    """Documented values: REQUEST_WEIGHT, ORDERS, CONNECTIONS."""
    interval: str | None = field(name="interval", default=None)
    """Documented values: SECOND, MINUTE, DAY."""
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)


class ExchangeInformationWsSymbols(Model, Generic[Num]):
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
    filters: list[ExchangeInformationWsSymbolsFilters[Num]] | None = field(name="filters", default=None)
    permissions: list[Any] | None = field(name="permissions", default=None)
    permission_sets: list[list[str]] | None = field(name="permissionSets", default=None)
    default_self_trade_prevention_mode: str | None = field(name="defaultSelfTradePreventionMode", default=None)
    allowed_self_trade_prevention_modes: list[str] | None = field(name="allowedSelfTradePreventionModes", default=None)


class ExchangeInformationWsSymbolsFilters(Model, Generic[Num]):
    filter_type: str | None = field(name="filterType", default=None)
    min_qty: Num | None = field(name="minQty", default=None)
    max_qty: Num | None = field(name="maxQty", default=None)
    step_size: Num | None = field(name="stepSize", default=None)
    min_price: Num | None = field(name="minPrice", default=None)
    max_price: Num | None = field(name="maxPrice", default=None)
    tick_size: Num | None = field(name="tickSize", default=None)


class ExchangeInformationWsSors(Model):
    base_asset: str | None = field(name="baseAsset", default=None)
    symbols: list[str] | None = field(name="symbols", default=None)


class HistoricalBlockTrades(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)


class HistoricalTrades(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class KlineCandlestickData(Positional, Generic[Num]):
    kline_open_time: int | None = field(name="klineOpenTime", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    close_price: Num | None = field(name="closePrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    kline_close_time: int | None = field(name="klineCloseTime", default=None)
    quote_asset_volume: Num | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: int | None = field(name="numberOfTrades", default=None)
    taker_buy_base_asset_volume: Num | None = field(name="takerBuyBaseAssetVolume", default=None)
    taker_buy_quote_asset_volume: Num | None = field(name="takerBuyQuoteAssetVolume", default=None)
    ignore: str | None = field(name="ignore", default=None)


class Klines(Positional, Generic[Num]):
    kline_open_time: int | None = field(name="klineOpenTime", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    close_price: Num | None = field(name="closePrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    kline_close_time: int | None = field(name="klineCloseTime", default=None)
    quote_asset_volume: Num | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: int | None = field(name="numberOfTrades", default=None)
    taker_buy_base_asset_volume: Num | None = field(name="takerBuyBaseAssetVolume", default=None)
    taker_buy_quote_asset_volume: Num | None = field(name="takerBuyQuoteAssetVolume", default=None)
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


class NewOco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOcoOrderReports[Num]] | None = field(name="orderReports", default=None)


class NewOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOcoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class NewOrder(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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
    fills: list[NewOrderFills[Num]] | None = field(name="fills", default=None)


class NewOrderFills(Model, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    trade_id: int | None = field(name="tradeId", default=None)


class NewOrderListOco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOcoOrderReports[Num]] | None = field(name="orderReports", default=None)


class NewOrderListOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOcoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    working_time: int | None = field(name="workingTime", default=None)
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
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


class NewOrderListOpo(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOpoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOpoOrderReports[Num]] | None = field(name="orderReports", default=None)


class NewOrderListOpoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOpoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class NewOrderListOpoco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOpocoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOpocoOrderReports[Num]] | None = field(name="orderReports", default=None)


class NewOrderListOpocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOpocoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class NewOrderListOto(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOtoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOtoOrderReports[Num]] | None = field(name="orderReports", default=None)


class NewOrderListOtoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOtoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class NewOrderListOtoco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[NewOrderListOtocoOrders] | None = field(name="orders", default=None)
    order_reports: list[NewOrderListOtocoOrderReports[Num]] | None = field(name="orderReports", default=None)


class NewOrderListOtocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class NewOrderListOtocoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class NewOrderUsingSor(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    fills: list[NewOrderUsingSorFills[Num]] | None = field(name="fills", default=None)
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


class NewOrderUsingSorFills(Model, Generic[Num]):
    match_type: str | None = field(name="matchType", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    alloc_id: int | None = field(name="allocId", default=None)


class OldTradeLookup(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class Opo(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[OpoOrders] | None = field(name="orders", default=None)
    order_reports: list[OpoOrderReports[Num]] | None = field(name="orderReports", default=None)


class OpoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class OpoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class Opoco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[OpocoOrders] | None = field(name="orders", default=None)
    order_reports: list[OpocoOrderReports[Num]] | None = field(name="orderReports", default=None)


class OpocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class OpocoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class OrderAmendKeepPriority(Response, Generic[Num]):
    transact_time: int | None = field(name="transactTime", default=None)
    execution_id: int | None = field(name="executionId", default=None)
    amended_order: OrderAmendKeepPriorityAmendedOrder[Num] | None = field(name="amendedOrder", default=None)
    list_status: OrderAmendKeepPriorityListStatus | None = field(name="listStatus", default=None)


class OrderAmendKeepPriorityAmendedOrder(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    prevented_qty: Num | None = field(name="preventedQty", default=None)
    quote_order_qty: Num | None = field(name="quoteOrderQty", default=None)
    cumulative_quote_qty: Num | None = field(name="cumulativeQuoteQty", default=None)
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


class OrderBook(Response, Generic[Num]):
    last_update_id: int | None = field(name="lastUpdateId", default=None)
    bids: list[OrderBookBids[Num]] | None = field(name="bids", default=None)
    asks: list[OrderBookAsks[Num]] | None = field(name="asks", default=None)


class OrderBookBids(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)


class OrderBookAsks(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)


class OrderBookWs(Response, Generic[Num]):
    last_update_id: int | None = field(name="lastUpdateId", default=None)
    bids: list[OrderBookWsBids[Num]] | None = field(name="bids", default=None)
    asks: list[OrderBookWsAsks[Num]] | None = field(name="asks", default=None)


class OrderBookWsBids(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)


class OrderBookWsAsks(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)


class PlaceNewOco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[PlaceNewOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[PlaceNewOcoOrderReports[Num]] | None = field(name="orderReports", default=None)


class PlaceNewOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class PlaceNewOcoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class PlaceNewOrder(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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
    fills: list[PlaceNewOrderFills[Num]] | None = field(name="fills", default=None)


class PlaceNewOrderFills(Model, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    trade_id: int | None = field(name="tradeId", default=None)


class PlaceNewOrderListOco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[PlaceNewOrderListOcoOrders] | None = field(name="orders", default=None)
    order_reports: list[PlaceNewOrderListOcoOrderReports[Num]] | None = field(name="orderReports", default=None)


class PlaceNewOrderListOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class PlaceNewOrderListOcoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class PlaceNewOrderListOto(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[PlaceNewOrderListOtoOrders] | None = field(name="orders", default=None)
    order_reports: list[PlaceNewOrderListOtoOrderReports[Num]] | None = field(name="orderReports", default=None)


class PlaceNewOrderListOtoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class PlaceNewOrderListOtoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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


class PlaceNewOrderListOtoco(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[PlaceNewOrderListOtocoOrders] | None = field(name="orders", default=None)
    order_reports: list[PlaceNewOrderListOtocoOrderReports[Num]] | None = field(name="orderReports", default=None)


class PlaceNewOrderListOtocoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class PlaceNewOrderListOtocoOrderReports(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
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


class PlaceNewOrderUsingSor(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    transact_time: int | None = field(name="transactTime", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
    status: str | None = field(name="status", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    side: str | None = field(name="side", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    fills: list[PlaceNewOrderUsingSorFills[Num]] | None = field(name="fills", default=None)
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


class PlaceNewOrderUsingSorFills(Model, Generic[Num]):
    match_type: str | None = field(name="matchType", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    commission: Num | None = field(name="commission", default=None)
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


class QueryAllocations(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    allocation_id: int | None = field(name="allocationId", default=None)
    allocation_type: str | None = field(name="allocationType", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer: bool | None = field(name="isBuyer", default=None)
    is_maker: bool | None = field(name="isMaker", default=None)
    is_allocator: bool | None = field(name="isAllocator", default=None)


class QueryCommissionRates(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    standard_commission: QueryCommissionRatesStandardCommission[Num] | None = field(
        name="standardCommission", default=None
    )
    special_commission: QueryCommissionRatesSpecialCommission[Num] | None = field(
        name="specialCommission", default=None
    )
    tax_commission: QueryCommissionRatesTaxCommission[Num] | None = field(name="taxCommission", default=None)
    discount: QueryCommissionRatesDiscount[Num] | None = field(name="discount", default=None)


class QueryCommissionRatesStandardCommission(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)
    buyer: Num | None = field(name="buyer", default=None)
    seller: Num | None = field(name="seller", default=None)


class QueryCommissionRatesSpecialCommission(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)
    buyer: Num | None = field(name="buyer", default=None)
    seller: Num | None = field(name="seller", default=None)


class QueryCommissionRatesTaxCommission(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)
    buyer: Num | None = field(name="buyer", default=None)
    seller: Num | None = field(name="seller", default=None)


class QueryCommissionRatesDiscount(Model, Generic[Num]):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: Num | None = field(name="discount", default=None)


class QueryExecutionRules(Response, Generic[Num]):
    symbol_rules: list[QueryExecutionRulesSymbolRules[Num]] | None = field(name="symbolRules", default=None)


class QueryExecutionRulesSymbolRules(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    rules: list[QueryExecutionRulesSymbolRulesRules[Num]] | None = field(name="rules", default=None)


class QueryExecutionRulesSymbolRulesRules(Model, Generic[Num]):
    rule_type: str | None = field(name="ruleType", default=None)
    bid_limit_mult_up: Num | None = field(name="bidLimitMultUp", default=None)
    bid_limit_mult_down: Num | None = field(name="bidLimitMultDown", default=None)
    ask_limit_mult_up: Num | None = field(name="askLimitMultUp", default=None)
    ask_limit_mult_down: Num | None = field(name="askLimitMultDown", default=None)


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


class QueryOrder(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
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
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: Num | None = field(name="icebergQty", default=None)
    """Only if order.icebergQty is set."""
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    is_working: bool | None = field(name="isWorking", default=None)
    working_time: int | None = field(name="workingTime", default=None)
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    """Only if order.expired_by is STP."""
    prevented_quantity: Num | None = field(name="preventedQuantity", default=None)
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


class QueryOrderWs(Response, Generic[Num]):
    stop_price: Num | None = field(name="stopPrice")
    """Only if order.type is STOP_LOSS or TAKE_PROFIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT."""
    iceberg_qty: Num | None = field(name="icebergQty")
    """Only if order.icebergQty is set."""
    orig_quote_order_qty: Num | None = field(name="origQuoteOrderQty")
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    order_list_id: int | None = field(name="orderListId", default=None)
    """Only if order.in_order_list is True."""
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cummulative_quote_qty: Num | None = field(name="cummulativeQuoteQty", default=None)
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
    prevented_quantity: Num | None = field(name="preventedQuantity", default=None)
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


class QueryOrderAmendments(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    execution_id: int | None = field(name="executionId", default=None)
    orig_client_order_id: str | None = field(name="origClientOrderId", default=None)
    new_client_order_id: str | None = field(name="newClientOrderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    new_qty: Num | None = field(name="newQty", default=None)
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


class QueryPreventedMatches(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    prevented_match_id: int | None = field(name="preventedMatchId", default=None)
    taker_order_id: int | None = field(name="takerOrderId", default=None)
    maker_symbol: str | None = field(name="makerSymbol", default=None)
    maker_order_id: int | None = field(name="makerOrderId", default=None)
    trade_group_id: int | None = field(name="tradeGroupId", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    price: Num | None = field(name="price", default=None)
    maker_prevented_quantity: Num | None = field(name="makerPreventedQuantity", default=None)
    transact_time: int | None = field(name="transactTime", default=None)


class QueryReferencePrice(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    reference_price: Num | None = field(name="referencePrice", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class QueryReferencePriceCalculation(Response):
    symbol: str | None = field(name="symbol", default=None)
    calculation_type: str | None = field(name="calculationType", default=None)
    external_calculation_id: int | None = field(name="externalCalculationId", default=None)
    bucket_count: int | None = field(name="bucketCount", default=None)
    bucket_width_ms: int | None = field(name="bucketWidthMs", default=None)


class QueryRelevantFilters(Response, Generic[Num]):
    exchange_filters: list[QueryRelevantFiltersExchangeFilters] | None = field(name="exchangeFilters", default=None)
    symbol_filters: list[QueryRelevantFiltersSymbolFilters] | None = field(name="symbolFilters", default=None)
    asset_filters: list[QueryRelevantFiltersAssetFilters[Num]] | None = field(name="assetFilters", default=None)


class QueryRelevantFiltersExchangeFilters(Model):
    filter_type: str | None = field(name="filterType", default=None)
    max_num_orders: int | None = field(name="maxNumOrders", default=None)


class QueryRelevantFiltersSymbolFilters(Model):
    filter_type: str | None = field(name="filterType", default=None)
    max_num_order_lists: int | None = field(name="maxNumOrderLists", default=None)


class QueryRelevantFiltersAssetFilters(Model, Generic[Num]):
    filter_type: str | None = field(name="filterType", default=None)
    asset: str | None = field(name="asset", default=None)
    limit: Num | None = field(name="limit", default=None)


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


class RecentTrades(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class RecentTradesList(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_best_match: bool | None = field(name="isBestMatch", default=None)


class RollingWindowPriceChangeStatistics(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    """Unit: percent."""
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    quote_volume: Num | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class RollingWindowPriceChangeStatisticsWs(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    quote_volume: Num | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class SubscribeToUserDataStream(Response):
    subscription_id: int | None = field(name="subscriptionId", default=None)


class SubscribeToUserDataStreamThroughSignatureSubscription(Response):
    subscription_id: int | None = field(name="subscriptionId", default=None)


class SymbolOrderBookTicker(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    bid_price: Num | None = field(name="bidPrice", default=None)
    bid_qty: Num | None = field(name="bidQty", default=None)
    ask_price: Num | None = field(name="askPrice", default=None)
    ask_qty: Num | None = field(name="askQty", default=None)


class SymbolOrderBookTickerWs(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    bid_price: Num | None = field(name="bidPrice", default=None)
    bid_qty: Num | None = field(name="bidQty", default=None)
    ask_price: Num | None = field(name="askPrice", default=None)
    ask_qty: Num | None = field(name="askQty", default=None)


class SymbolPriceTicker(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)


class SymbolPriceTickerWs(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)


class TestNewOrder(Response, Generic[Num]):
    standard_commission_for_order: TestNewOrderStandardCommissionForOrder[Num] | None = field(
        name="standardCommissionForOrder", default=None
    )
    special_commission_for_order: TestNewOrderSpecialCommissionForOrder[Num] | None = field(
        name="specialCommissionForOrder", default=None
    )
    tax_commission_for_order: TestNewOrderTaxCommissionForOrder[Num] | None = field(
        name="taxCommissionForOrder", default=None
    )
    discount: TestNewOrderDiscount[Num] | None = field(name="discount", default=None)


class TestNewOrderStandardCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderSpecialCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderTaxCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderDiscount(Model, Generic[Num]):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: Num | None = field(name="discount", default=None)


class TestNewOrderWs(Response, Generic[Num]):
    standard_commission_for_order: TestNewOrderWsStandardCommissionForOrder[Num] | None = field(
        name="standardCommissionForOrder", default=None
    )
    special_commission_for_order: TestNewOrderWsSpecialCommissionForOrder[Num] | None = field(
        name="specialCommissionForOrder", default=None
    )
    tax_commission_for_order: TestNewOrderWsTaxCommissionForOrder[Num] | None = field(
        name="taxCommissionForOrder", default=None
    )
    discount: TestNewOrderWsDiscount[Num] | None = field(name="discount", default=None)


class TestNewOrderWsStandardCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderWsSpecialCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderWsTaxCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderWsDiscount(Model, Generic[Num]):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: Num | None = field(name="discount", default=None)


class TestNewOrderUsingSor(Response, Generic[Num]):
    standard_commission_for_order: TestNewOrderUsingSorStandardCommissionForOrder[Num] | None = field(
        name="standardCommissionForOrder", default=None
    )
    tax_commission_for_order: TestNewOrderUsingSorTaxCommissionForOrder[Num] | None = field(
        name="taxCommissionForOrder", default=None
    )
    discount: TestNewOrderUsingSorDiscount[Num] | None = field(name="discount", default=None)


class TestNewOrderUsingSorStandardCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderUsingSorTaxCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderUsingSorDiscount(Model, Generic[Num]):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: Num | None = field(name="discount", default=None)


class TestNewOrderUsingSorWs(Response, Generic[Num]):
    standard_commission_for_order: TestNewOrderUsingSorWsStandardCommissionForOrder[Num] | None = field(
        name="standardCommissionForOrder", default=None
    )
    tax_commission_for_order: TestNewOrderUsingSorWsTaxCommissionForOrder[Num] | None = field(
        name="taxCommissionForOrder", default=None
    )
    discount: TestNewOrderUsingSorWsDiscount[Num] | None = field(name="discount", default=None)


class TestNewOrderUsingSorWsStandardCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderUsingSorWsTaxCommissionForOrder(Model, Generic[Num]):
    maker: Num | None = field(name="maker", default=None)
    taker: Num | None = field(name="taker", default=None)


class TestNewOrderUsingSorWsDiscount(Model, Generic[Num]):
    enabled_for_account: bool | None = field(name="enabledForAccount", default=None)
    enabled_for_symbol: bool | None = field(name="enabledForSymbol", default=None)
    discount_asset: str | None = field(name="discountAsset", default=None)
    discount: Num | None = field(name="discount", default=None)


class TickerPriceChangeStatistics24Hr(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    prev_close_price: Num | None = field(name="prevClosePrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    last_qty: Num | None = field(name="lastQty", default=None)
    bid_price: Num | None = field(name="bidPrice", default=None)
    bid_qty: Num | None = field(name="bidQty", default=None)
    ask_price: Num | None = field(name="askPrice", default=None)
    ask_qty: Num | None = field(name="askQty", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    quote_volume: Num | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TickerPriceChangeStatistics24HrWs(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    prev_close_price: Num | None = field(name="prevClosePrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    last_qty: Num | None = field(name="lastQty", default=None)
    bid_price: Num | None = field(name="bidPrice", default=None)
    bid_qty: Num | None = field(name="bidQty", default=None)
    ask_price: Num | None = field(name="askPrice", default=None)
    ask_qty: Num | None = field(name="askQty", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    quote_volume: Num | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TradingDayTicker(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    """Unit: percent."""
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    quote_volume: Num | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TradingDayTicker2(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    quote_volume: Num | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TradingDayTickerWs(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    """Unit: percent."""
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    quote_volume: Num | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class TradingDayTickerWs2(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    quote_volume: Num | None = field(name="quoteVolume", default=None)
    open_time: int | None = field(name="openTime", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    first_id: int | None = field(name="firstId", default=None)
    last_id: int | None = field(name="lastId", default=None)
    count: int | None = field(name="count", default=None)


class UiKlines(Positional, Generic[Num]):
    kline_open_time: int | None = field(name="klineOpenTime", default=None)
    open_price: Num | None = field(name="openPrice", default=None)
    high_price: Num | None = field(name="highPrice", default=None)
    low_price: Num | None = field(name="lowPrice", default=None)
    close_price: Num | None = field(name="closePrice", default=None)
    volume: Num | None = field(name="volume", default=None)
    kline_close_time: int | None = field(name="klineCloseTime", default=None)
    quote_asset_volume: Num | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: int | None = field(name="numberOfTrades", default=None)
    taker_buy_base_asset_volume: Num | None = field(name="takerBuyBaseAssetVolume", default=None)
    taker_buy_quote_asset_volume: Num | None = field(name="takerBuyQuoteAssetVolume", default=None)
    ignore: str | None = field(name="ignore", default=None)


class UnfilledOrderCount(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)
    count: int | None = field(name="count", default=None)
