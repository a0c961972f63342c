"""The answers of Portfolio Margin. A field that an answer leaves out is None."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class AccountBalance(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    cross_margin_asset: Num | None = field(name="crossMarginAsset", default=None)
    cross_margin_borrowed: Num | None = field(name="crossMarginBorrowed", default=None)
    cross_margin_free: Num | None = field(name="crossMarginFree", default=None)
    cross_margin_interest: Num | None = field(name="crossMarginInterest", default=None)
    cross_margin_locked: Num | None = field(name="crossMarginLocked", default=None)
    um_wallet_balance: Num | None = field(name="umWalletBalance", default=None)
    um_unrealized_pnl: Num | None = field(name="umUnrealizedPNL", default=None)
    cm_wallet_balance: Num | None = field(name="cmWalletBalance", default=None)
    cm_unrealized_pnl: str | None = field(name="cmUnrealizedPNL", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    negative_balance: Num | None = field(name="negativeBalance", default=None)


class AccountBalance2(Response, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    cross_margin_borrowed: Num | None = field(name="crossMarginBorrowed", default=None)
    cross_margin_free: Num | None = field(name="crossMarginFree", default=None)
    cross_margin_interest: Num | None = field(name="crossMarginInterest", default=None)
    cross_margin_locked: Num | None = field(name="crossMarginLocked", default=None)
    um_wallet_balance: Num | None = field(name="umWalletBalance", default=None)
    um_unrealized_pnl: Num | None = field(name="umUnrealizedPNL", default=None)
    cm_wallet_balance: Num | None = field(name="cmWalletBalance", default=None)
    cm_unrealized_pnl: str | None = field(name="cmUnrealizedPNL", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    negative_balance: Num | None = field(name="negativeBalance", default=None)


class AccountInformation(Response, Generic[Num]):
    uni_mmr: Num | None = field(name="uniMMR", default=None)
    account_equity: Num | None = field(name="accountEquity", default=None)
    """Unit: USD."""
    actual_equity: Num | None = field(name="actualEquity", default=None)
    """Unit: USD."""
    account_initial_margin: Num | None = field(name="accountInitialMargin", default=None)
    account_maint_margin: Num | None = field(name="accountMaintMargin", default=None)
    """Unit: USD."""
    account_status: str | None = field(name="accountStatus", default=None)
    """Documented values: NORMAL, MARGIN_CALL, SUPPLY_MARGIN, REDUCE_ONLY, ACTIVE_LIQUIDATION, FORCE_LIQUIDATION, BANKRUPTED."""
    virtual_max_withdraw_amount: Num | None = field(name="virtualMaxWithdrawAmount", default=None)
    """Unit: USD."""
    total_available_balance: str | None = field(name="totalAvailableBalance", default=None)
    total_margin_open_loss: str | None = field(name="totalMarginOpenLoss", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class BnbTransfer(Response):
    tran_id: int | None = field(name="tranId", default=None)


class CancelAllCmOpenConditionalOrders(Response):
    code: str | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelAllCmOpenOrders(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelAllUmOpenConditionalOrders(Response):
    code: str | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelAllUmOpenOrders(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelCmConditionalOrder(Response, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)


class CancelCmOrder(Response, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
    cum_base: Num | None = field(name="cumBase", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class CancelMarginAccountAllOpenOrdersOnASymbol(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelMarginAccountAllOpenOrdersOnASymbolOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelMarginAccountAllOpenOrdersOnASymbolOrderReports[Num]] | None = field(
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


class CancelMarginAccountAllOpenOrdersOnASymbolOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelMarginAccountAllOpenOrdersOnASymbolOrderReports(Model, Generic[Num]):
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


class CancelMarginAccountOcoOrders(Response, Generic[Num]):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[CancelMarginAccountOcoOrdersOrders] | None = field(name="orders", default=None)
    order_reports: list[CancelMarginAccountOcoOrdersOrderReports[Num]] | None = field(name="orderReports", default=None)


class CancelMarginAccountOcoOrdersOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class CancelMarginAccountOcoOrdersOrderReports(Model, Generic[Num]):
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


class CancelMarginAccountOrder(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
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


class CancelUmConditionalOrder(Response, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class CancelUmOrder(Response, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
    cum_quote: Num | None = field(name="cumQuote", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class ChangeAutoRepayFuturesStatus(Response):
    msg: str | None = field(name="msg", default=None)


class ChangeCmInitialLeverage(Response, Generic[Num]):
    leverage: int | None = field(name="leverage", default=None)
    max_qty: Num | None = field(name="maxQty", default=None)
    symbol: str | None = field(name="symbol", default=None)


class ChangeCmPositionMode(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class ChangeUmInitialLeverage(Response):
    leverage: int | None = field(name="leverage", default=None)
    max_notional_value: str | None = field(name="maxNotionalValue", default=None)
    symbol: str | None = field(name="symbol", default=None)


class ChangeUmPositionMode(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CmAccountTradeList(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    id: int | None = field(name="id", default=None)
    order_id: int | None = field(name="orderId", default=None)
    pair: str | None = field(name="pair", default=None)
    side: str | None = field(name="side", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    realized_pnl: Num | None = field(name="realizedPnl", default=None)
    margin_asset: str | None = field(name="marginAsset", default=None)
    base_qty: Num | None = field(name="baseQty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    buyer: bool | None = field(name="buyer", default=None)
    maker: bool | None = field(name="maker", default=None)


class CmNotionalAndLeverageBrackets(Model):
    symbol: str | None = field(name="symbol", default=None)
    brackets: list[CmNotionalAndLeverageBracketsBrackets] | None = field(name="brackets", default=None)


class CmNotionalAndLeverageBracketsBrackets(Model):
    bracket: int | None = field(name="bracket", default=None)
    initial_leverage: int | None = field(name="initialLeverage", default=None)
    qty_cap: int | None = field(name="qtyCap", default=None)
    qty_floor: int | None = field(name="qtyFloor", default=None)
    maint_margin_ratio: Decimal | None = field(name="maintMarginRatio", default=None)
    cum: Decimal | None = field(name="cum", default=None)


class CmPositionAdlQuantileEstimation(Model):
    symbol: str | None = field(name="symbol", default=None)
    adl_quantile: CmPositionAdlQuantileEstimationAdlQuantile | None = field(name="adlQuantile", default=None)


class CmPositionAdlQuantileEstimationAdlQuantile(Model):
    long: int | None = field(name="LONG", default=None)
    """Documented values: 0, 1, 2, 3, 4."""
    short: int | None = field(name="SHORT", default=None)
    """Documented values: 0, 1, 2, 3, 4."""
    both: int | None = field(name="BOTH", default=None)
    """Documented values: 0, 1, 2, 3, 4."""
    hedge: int | None = field(name="HEDGE", default=None)


class FundAutoCollection(Response):
    msg: str | None = field(name="msg", default=None)


class FundCollectionByAsset(Response):
    msg: str | None = field(name="msg", default=None)


class GetAutoRepayFuturesStatus(Response):
    auto_repay: bool | None = field(name="autoRepay", default=None)


class GetCmAccountDetail(Response, Generic[Num]):
    assets: list[GetCmAccountDetailAssets[Num]] | None = field(name="assets", default=None)
    positions: list[GetCmAccountDetailPositions[Num]] | None = field(name="positions", default=None)


class GetCmAccountDetailAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetCmAccountDetailPositions(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    leverage: str | None = field(name="leverage", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    entry_price: Num | None = field(name="entryPrice", default=None)
    max_qty: Num | None = field(name="maxQty", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetCmCurrentPositionMode(Response):
    dual_side_position: bool | None = field(name="dualSidePosition", default=None)


class GetCmIncomeHistory(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    income_type: str | None = field(name="incomeType", default=None)
    income: Num | None = field(name="income", default=None)
    asset: str | None = field(name="asset", default=None)
    info: str | None = field(name="info", default=None)
    time: int | None = field(name="time", default=None)
    tran_id: str | None = field(name="tranId", default=None)
    trade_id: str | None = field(name="tradeId", default=None)


class GetDownloadIdForUmFuturesOrderHistory(Response):
    avg_cost_timestamp_of_last30_d: int | None = field(name="avgCostTimestampOfLast30d", default=None)
    download_id: str | None = field(name="downloadId", default=None)


class GetDownloadIdForUmFuturesTradeHistory(Response):
    avg_cost_timestamp_of_last30_d: int | None = field(name="avgCostTimestampOfLast30d", default=None)
    download_id: str | None = field(name="downloadId", default=None)


class GetDownloadIdForUmFuturesTransactionHistory(Response):
    avg_cost_timestamp_of_last30_d: int | None = field(name="avgCostTimestampOfLast30d", default=None)
    download_id: str | None = field(name="downloadId", default=None)


class GetMarginBorrowLoanInterestHistory(Response, Generic[Num]):
    rows: list[GetMarginBorrowLoanInterestHistoryRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class GetMarginBorrowLoanInterestHistoryRows(Model, Generic[Num]):
    tx_id: int | None = field(name="txId", default=None)
    interest_accured_time: int | None = field(name="interestAccuredTime", default=None)
    asset: str | None = field(name="asset", default=None)
    raw_asset: str | None = field(name="rawAsset", default=None)
    principal: Num | None = field(name="principal", default=None)
    interest: Num | None = field(name="interest", default=None)
    interest_rate: Num | None = field(name="interestRate", default=None)
    type: str | None = field(name="type", default=None)
    """Documented values: PERIODIC, ON_BORROW, PERIODIC_CONVERTED, ON_BORROW_CONVERTED, PORTFOLIO."""


class GetUmAccountDetail(Response, Generic[Num]):
    assets: list[GetUmAccountDetailAssets[Num]] | None = field(name="assets", default=None)
    positions: list[GetUmAccountDetailPositions[Num]] | None = field(name="positions", default=None)


class GetUmAccountDetailAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetUmAccountDetailPositions(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    leverage: str | None = field(name="leverage", default=None)
    entry_price: Num | None = field(name="entryPrice", default=None)
    max_notional: Num | None = field(name="maxNotional", default=None)
    bid_notional: Num | None = field(name="bidNotional", default=None)
    ask_notional: Num | None = field(name="askNotional", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    """Documented values: BOTH, LONG, SHORT."""
    position_amt: Num | None = field(name="positionAmt", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetUmAccountDetailV2(Response, Generic[Num]):
    assets: list[GetUmAccountDetailV2Assets[Num]] | None = field(name="assets", default=None)
    positions: list[GetUmAccountDetailV2Positions[Num]] | None = field(name="positions", default=None)


class GetUmAccountDetailV2Assets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetUmAccountDetailV2Positions(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    """Documented values: BOTH, LONG, SHORT."""
    position_amt: Num | None = field(name="positionAmt", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    notional: Num | None = field(name="notional", default=None)


class GetUmCurrentPositionMode(Response):
    dual_side_position: bool | None = field(name="dualSidePosition", default=None)


class GetUmFuturesBnbBurnStatus(Response):
    fee_burn: bool | None = field(name="feeBurn", default=None)


class GetUmFuturesOrderDownloadLinkById(Response):
    download_id: str | None = field(name="downloadId", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: completed, processing."""
    url: str | None = field(name="url", default=None)
    s3_link: Any | None = field(name="s3Link", default=None)
    notified: bool | None = field(name="notified", default=None)
    expiration_timestamp: int | None = field(name="expirationTimestamp", default=None)
    is_expired: Any | None = field(name="isExpired", default=None)


class GetUmFuturesTradeDownloadLinkById(Response):
    download_id: str | None = field(name="downloadId", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: completed, processing."""
    url: str | None = field(name="url", default=None)
    s3_link: Any | None = field(name="s3Link", default=None)
    notified: bool | None = field(name="notified", default=None)
    expiration_timestamp: int | None = field(name="expirationTimestamp", default=None)
    is_expired: Any | None = field(name="isExpired", default=None)


class GetUmFuturesTransactionDownloadLinkById(Response):
    download_id: str | None = field(name="downloadId", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: completed, processing."""
    url: str | None = field(name="url", default=None)
    s3_link: Any | None = field(name="s3Link", default=None)
    notified: bool | None = field(name="notified", default=None)
    expiration_timestamp: int | None = field(name="expirationTimestamp", default=None)
    is_expired: Any | None = field(name="isExpired", default=None)


class GetUmIncomeHistory(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    income_type: str | None = field(name="incomeType", default=None)
    income: Num | None = field(name="income", default=None)
    asset: str | None = field(name="asset", default=None)
    info: str | None = field(name="info", default=None)
    time: int | None = field(name="time", default=None)
    tran_id: str | None = field(name="tranId", default=None)
    trade_id: str | None = field(name="tradeId", default=None)


class GetUserCommissionRateForCm(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    maker_commission_rate: Num | None = field(name="makerCommissionRate", default=None)
    taker_commission_rate: Num | None = field(name="takerCommissionRate", default=None)


class GetUserCommissionRateForUm(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    maker_commission_rate: Num | None = field(name="makerCommissionRate", default=None)
    taker_commission_rate: Num | None = field(name="takerCommissionRate", default=None)


class MarginAccountBorrow(Response):
    tran_id: int | None = field(name="tranId", default=None)


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


class MarginAccountRepay(Response):
    tran_id: int | None = field(name="tranId", default=None)


class MarginAccountRepayDebt(Response, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    asset: str | None = field(name="asset", default=None)
    specify_repay_assets: list[str] | None = field(name="specifyRepayAssets", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    success: bool | None = field(name="success", default=None)


class MarginAccountTradeList(Model, Generic[Num]):
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
    time: int | None = field(name="time", default=None)


class MarginMaxBorrow(Response, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    borrow_limit: str | None = field(name="borrowLimit", default=None)


class ModifyCmOrder(Response, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    status: str | None = field(name="status", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
    cum_base: Num | None = field(name="cumBase", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    orig_type: str | None = field(name="origType", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class ModifyUmOrder(Response, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    status: str | None = field(name="status", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
    cum_quote: Num | None = field(name="cumQuote", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    orig_type: str | None = field(name="origType", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class NewCmConditionalOrder(Response, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if strategyType is TRAILING_STOP_MARKET."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)


class NewCmOrder(Response, Generic[Num]):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
    cum_base: Num | None = field(name="cumBase", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class NewMarginOrder(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
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
    margin_buy_borrow_amount: Num | None = field(name="marginBuyBorrowAmount", default=None)
    """Only if order.borrowed is True."""
    margin_buy_borrow_asset: str | None = field(name="marginBuyBorrowAsset", default=None)
    """Only if order.borrowed is True."""
    fills: list[NewMarginOrderFills[Num]] | None = field(name="fills", default=None)


class NewMarginOrderFills(Model, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)


class NewUmConditionalOrder(Response, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if strategyType is TRAILING_STOP_MARKET."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class NewUmOrder(Response, Generic[Num]):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
    cum_quote: Num | None = field(name="cumQuote", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryAllCmConditionalOrders(Model, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    """Only if order.triggered is True."""
    status: str | None = field(name="status", default=None)
    """Only if order.triggered is True."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""


class QueryAllCmOrders(Model, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_base: Num | None = field(name="cumBase", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryAllCurrentCmOpenConditionalOrders(Model, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""


class QueryAllCurrentCmOpenOrders(Model, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_base: Num | None = field(name="cumBase", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryAllCurrentUmOpenConditionalOrders(Model, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryAllCurrentUmOpenOrders(Model, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_quote: Num | None = field(name="cumQuote", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryAllMarginAccountOrders(Model, Generic[Num]):
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
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    account_id: int | None = field(name="accountId", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: Any | None = field(name="preventedMatchId", default=None)
    prevented_quantity: Any | None = field(name="preventedQuantity", default=None)


class QueryAllUmConditionalOrders(Model, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    """Only if order.triggered is True."""
    status: str | None = field(name="status", default=None)
    """Only if order.triggered is True."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryAllUmOrders(Model, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_quote: Num | None = field(name="cumQuote", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryCmConditionalOrderHistory(Response, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    """Only if order.triggered is True."""
    status: str | None = field(name="status", default=None)
    """Only if order.triggered is True."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryCmModifyOrderHistory(Model, Generic[Num]):
    amendment_id: int | None = field(name="amendmentId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    time: int | None = field(name="time", default=None)
    amendment: QueryCmModifyOrderHistoryAmendment[Num] | None = field(name="amendment", default=None)


class QueryCmModifyOrderHistoryAmendment(Model, Generic[Num]):
    price: QueryCmModifyOrderHistoryAmendmentPrice[Num] | None = field(name="price", default=None)
    orig_qty: QueryCmModifyOrderHistoryAmendmentOrigQty[Num] | None = field(name="origQty", default=None)
    count: int | None = field(name="count", default=None)


class QueryCmModifyOrderHistoryAmendmentPrice(Model, Generic[Num]):
    before: str | None = field(name="before", default=None)
    after: Num | None = field(name="after", default=None)


class QueryCmModifyOrderHistoryAmendmentOrigQty(Model, Generic[Num]):
    before: str | None = field(name="before", default=None)
    after: Num | None = field(name="after", default=None)


class QueryCmOrder(Response, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_base: Num | None = field(name="cumBase", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryCmPositionInformation(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    entry_price: Num | None = field(name="entryPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    un_realized_profit: Num | None = field(name="unRealizedProfit", default=None)
    liquidation_price: Num | None = field(name="liquidationPrice", default=None)
    leverage: str | None = field(name="leverage", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    """Documented values: BOTH, LONG, SHORT."""
    update_time: int | None = field(name="updateTime", default=None)
    max_qty: Num | None = field(name="maxQty", default=None)
    notional_value: Num | None = field(name="notionalValue", default=None)


class QueryCurrentCmOpenConditionalOrder(Response, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""


class QueryCurrentCmOpenOrder(Response, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_base: Num | None = field(name="cumBase", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryCurrentMarginOpenOrder(Model, Generic[Num]):
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
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    account_id: int | None = field(name="accountId", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: Any | None = field(name="preventedMatchId", default=None)
    prevented_quantity: Any | None = field(name="preventedQuantity", default=None)


class QueryCurrentUmOpenConditionalOrder(Response, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryCurrentUmOpenOrder(Response, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_quote: Num | None = field(name="cumQuote", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryMarginAccountOrder(Response, Generic[Num]):
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
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    account_id: int | None = field(name="accountId", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    prevented_match_id: Any | None = field(name="preventedMatchId", default=None)
    prevented_quantity: Any | None = field(name="preventedQuantity", default=None)


class QueryMarginAccountsAllOco(Model):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
    orders: list[QueryMarginAccountsAllOcoOrders] | None = field(name="orders", default=None)


class QueryMarginAccountsAllOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryMarginAccountsOco(Response):
    order_list_id: int | None = field(name="orderListId", default=None)
    contingency_type: str | None = field(name="contingencyType", default=None)
    list_status_type: str | None = field(name="listStatusType", default=None)
    list_order_status: str | None = field(name="listOrderStatus", default=None)
    list_client_order_id: str | None = field(name="listClientOrderId", default=None)
    transaction_time: int | None = field(name="transactionTime", default=None)
    symbol: str | None = field(name="symbol", default=None)
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
    orders: list[QueryMarginAccountsOpenOcoOrders] | None = field(name="orders", default=None)


class QueryMarginAccountsOpenOcoOrders(Model):
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)


class QueryMarginLoanRecord(Response, Generic[Num]):
    rows: list[QueryMarginLoanRecordRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class QueryMarginLoanRecordRows(Model, Generic[Num]):
    tx_id: int | None = field(name="txId", default=None)
    asset: str | None = field(name="asset", default=None)
    principal: Num | None = field(name="principal", default=None)
    timestamp: int | None = field(name="timestamp", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, CONFIRMED, FAILED."""


class QueryMarginMaxWithdraw(Response, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)


class QueryMarginRepayRecord(Response, Generic[Num]):
    rows: list[QueryMarginRepayRecordRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class QueryMarginRepayRecordRows(Model, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    asset: str | None = field(name="asset", default=None)
    interest: Num | None = field(name="interest", default=None)
    principal: Num | None = field(name="principal", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PENDING, CONFIRMED, FAILED."""
    timestamp: int | None = field(name="timestamp", default=None)
    tx_id: int | None = field(name="txId", default=None)


class QueryNegativeBalanceInterestHistory(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    interest: Num | None = field(name="interest", default=None)
    interest_accured_time: int | None = field(name="interestAccuredTime", default=None)
    interest_rate: Num | None = field(name="interestRate", default=None)
    principal: Num | None = field(name="principal", default=None)


class QueryUmConditionalOrderHistory(Response, Generic[Num]):
    new_client_strategy_id: str | None = field(name="newClientStrategyId", default=None)
    strategy_id: int | None = field(name="strategyId", default=None)
    strategy_status: str | None = field(name="strategyStatus", default=None)
    strategy_type: str | None = field(name="strategyType", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    symbol: str | None = field(name="symbol", default=None)
    order_id: int | None = field(name="orderId", default=None)
    """Only if order.triggered is True."""
    status: str | None = field(name="status", default=None)
    """Only if order.triggered is True."""
    book_time: int | None = field(name="bookTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.strategyType is TRAILING_STOP_MARKET."""
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class QueryUmModifyOrderHistory(Model, Generic[Num]):
    amendment_id: int | None = field(name="amendmentId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    time: int | None = field(name="time", default=None)
    amendment: QueryUmModifyOrderHistoryAmendment[Num] | None = field(name="amendment", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryUmModifyOrderHistoryAmendment(Model, Generic[Num]):
    price: QueryUmModifyOrderHistoryAmendmentPrice[Num] | None = field(name="price", default=None)
    orig_qty: QueryUmModifyOrderHistoryAmendmentOrigQty[Num] | None = field(name="origQty", default=None)
    count: int | None = field(name="count", default=None)


class QueryUmModifyOrderHistoryAmendmentPrice(Model, Generic[Num]):
    before: str | None = field(name="before", default=None)
    after: Num | None = field(name="after", default=None)


class QueryUmModifyOrderHistoryAmendmentOrigQty(Model, Generic[Num]):
    before: str | None = field(name="before", default=None)
    after: Num | None = field(name="after", default=None)


class QueryUmOrder(Response, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_quote: Num | None = field(name="cumQuote", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price: Num | None = field(name="price", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    status: str | None = field(name="status", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    price_match: str | None = field(name="priceMatch", default=None)


class QueryUmPositionInformation(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    leverage: str | None = field(name="leverage", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    max_notional_value: str | None = field(name="maxNotionalValue", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    notional: Num | None = field(name="notional", default=None)
    symbol: str | None = field(name="symbol", default=None)
    un_realized_profit: Num | None = field(name="unRealizedProfit", default=None)
    liquidation_price: Num | None = field(name="liquidationPrice", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    """Documented values: BOTH, LONG, SHORT."""
    update_time: int | None = field(name="updateTime", default=None)


class QueryUserNegativeBalanceAutoExchangeRecord(Response):
    total: int | None = field(name="total", default=None)
    rows: list[QueryUserNegativeBalanceAutoExchangeRecordRows] | None = field(name="rows", default=None)


class QueryUserNegativeBalanceAutoExchangeRecordRows(Model):
    start_time: int | None = field(name="startTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    details: list[QueryUserNegativeBalanceAutoExchangeRecordRowsDetails] | None = field(name="details", default=None)


class QueryUserNegativeBalanceAutoExchangeRecordRowsDetails(Model):
    asset: str | None = field(name="asset", default=None)
    negative_balance: Decimal | None = field(name="negativeBalance", default=None)
    negative_max_threshold: int | None = field(name="negativeMaxThreshold", default=None)


class QueryUserRateLimit(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)


class QueryUsersCmForceOrders(Model, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    status: str | None = field(name="status", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cum_base: Num | None = field(name="cumBase", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    orig_type: str | None = field(name="origType", default=None)
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryUsersMarginForceOrders(Response, Generic[Num]):
    rows: list[QueryUsersMarginForceOrdersRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class QueryUsersMarginForceOrdersRows(Model, Generic[Num]):
    avg_price: Num | None = field(name="avgPrice", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    order_id: int | None = field(name="orderId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    side: str | None = field(name="side", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    updated_time: int | None = field(name="updatedTime", default=None)


class QueryUsersUmForceOrders(Model, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    status: str | None = field(name="status", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    price: Num | None = field(name="price", default=None)
    avg_price: Num | None = field(name="avgPrice", default=None)
    orig_qty: Num | None = field(name="origQty", default=None)
    executed_qty: Num | None = field(name="executedQty", default=None)
    cum_quote: Num | None = field(name="cumQuote", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    orig_type: str | None = field(name="origType", default=None)
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class RepayFuturesNegativeBalance(Response):
    msg: str | None = field(name="msg", default=None)


class StartUserDataStream(Response):
    listen_key: str | None = field(name="listenKey", default=None)


class ToggleBnbBurnOnUmFuturesTrade(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class UmAccountTradeList(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    id: int | None = field(name="id", default=None)
    order_id: int | None = field(name="orderId", default=None)
    side: str | None = field(name="side", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    realized_pnl: Num | None = field(name="realizedPnl", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    time: int | None = field(name="time", default=None)
    buyer: bool | None = field(name="buyer", default=None)
    maker: bool | None = field(name="maker", default=None)
    position_side: str | None = field(name="positionSide", default=None)


class UmFuturesAccountConfiguration(Response):
    fee_tier: int | None = field(name="feeTier", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    dual_side_position: bool | None = field(name="dualSidePosition", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    multi_assets_margin: bool | None = field(name="multiAssetsMargin", default=None)
    trade_group_id: int | None = field(name="tradeGroupId", default=None)


class UmFuturesSymbolConfiguration(Model):
    symbol: str | None = field(name="symbol", default=None)
    margin_type: str | None = field(name="marginType", default=None)
    is_auto_add_margin: str | None = field(name="isAutoAddMargin", default=None)
    leverage: int | None = field(name="leverage", default=None)
    max_notional_value: str | None = field(name="maxNotionalValue", default=None)


class UmNotionalAndLeverageBrackets(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    notional_coef: Num | None = field(name="notionalCoef", default=None)
    brackets: list[UmNotionalAndLeverageBracketsBrackets] | None = field(name="brackets", default=None)


class UmNotionalAndLeverageBracketsBrackets(Model):
    bracket: int | None = field(name="bracket", default=None)
    initial_leverage: int | None = field(name="initialLeverage", default=None)
    notional_cap: int | None = field(name="notionalCap", default=None)
    notional_floor: int | None = field(name="notionalFloor", default=None)
    maint_margin_ratio: Decimal | None = field(name="maintMarginRatio", default=None)
    cum: int | None = field(name="cum", default=None)


class UmPositionAdlQuantileEstimation(Model):
    symbol: str | None = field(name="symbol", default=None)
    adl_quantile: UmPositionAdlQuantileEstimationAdlQuantile | None = field(name="adlQuantile", default=None)


class UmPositionAdlQuantileEstimationAdlQuantile(Model):
    long: int | None = field(name="LONG", default=None)
    """Documented values: 0, 1, 2, 3, 4."""
    short: int | None = field(name="SHORT", default=None)
    """Documented values: 0, 1, 2, 3, 4."""
    both: int | None = field(name="BOTH", default=None)
    """Documented values: 0, 1, 2, 3, 4."""


class UmTradingQuantitativeRulesIndicators(Response):
    indicators: dict[str, list[UmTradingQuantitativeRulesIndicatorsIndicators]] | None = field(
        name="indicators", default=None
    )
    update_time: int | None = field(name="updateTime", default=None)


class UmTradingQuantitativeRulesIndicatorsIndicators(Model):
    is_locked: bool | None = field(name="isLocked", default=None)
    planned_recover_time: int | None = field(name="plannedRecoverTime", default=None)
    indicator: str | None = field(name="indicator", default=None)
    value: Decimal | None = field(name="value", default=None)
    trigger_value: Decimal | None = field(name="triggerValue", default=None)
