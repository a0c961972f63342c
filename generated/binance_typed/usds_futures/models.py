"""The answers of USDⓈ-M Futures. A field that an answer leaves out is None.

The elements of batches are TypedDicts, with their fields by Python name.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Generic, Literal, Required, TypedDict

from msgspec import field

from ..runtime.answers import Model, Num, Positional, Response
from ..runtime.values import Number


class AcceptTheOfferedQuote(Response):
    order_id: str | None = field(name="orderId", default=None)
    create_time: int | None = field(name="createTime", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    """Documented values: PROCESS, ACCEPT_SUCCESS, SUCCESS, FAIL."""


class AccountInformation(Response, Generic[Num]):
    fee_tier: int | None = field(name="feeTier", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    multi_assets_margin: bool | None = field(name="multiAssetsMargin", default=None)
    trade_group_id: int | None = field(name="tradeGroupId", default=None)
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    """Unit: USD."""
    total_maint_margin: Num | None = field(name="totalMaintMargin", default=None)
    """Unit: USD."""
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    """Unit: USD."""
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    """Unit: USD."""
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    """Unit: USD."""
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    """Unit: USD."""
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    """Unit: USD."""
    total_cross_wallet_balance: Num | None = field(name="totalCrossWalletBalance", default=None)
    """Unit: USD."""
    total_cross_un_pnl: Num | None = field(name="totalCrossUnPnl", default=None)
    """Unit: USD."""
    available_balance: Num | None = field(name="availableBalance", default=None)
    """Unit: USD."""
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    """Unit: USD."""
    assets: list[AccountInformationAssets[Num]] | None = field(name="assets", default=None)
    positions: list[AccountInformationPositions[Num]] | None = field(name="positions", default=None)


class AccountInformationAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    available_balance: Num | None = field(name="availableBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    margin_available: bool | None = field(name="marginAvailable", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountInformationPositions(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    leverage: str | None = field(name="leverage", default=None)
    isolated: bool | None = field(name="isolated", default=None)
    entry_price: Num | None = field(name="entryPrice", default=None)
    break_even_price: Num | None = field(name="breakEvenPrice", default=None)
    max_notional: Num | None = field(name="maxNotional", default=None)
    bid_notional: Num | None = field(name="bidNotional", default=None)
    ask_notional: Num | None = field(name="askNotional", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    """Documented values: BOTH, LONG, SHORT."""
    position_amt: Num | None = field(name="positionAmt", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountInformationV2(Response, Generic[Num]):
    fee_tier: int | None = field(name="feeTier", default=None)
    fee_burn: bool | None = field(name="feeBurn", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    multi_assets_margin: bool | None = field(name="multiAssetsMargin", default=None)
    trade_group_id: int | None = field(name="tradeGroupId", default=None)
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    """Unit: USD."""
    total_maint_margin: Num | None = field(name="totalMaintMargin", default=None)
    """Unit: USD."""
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    """Unit: USD."""
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    """Unit: USD."""
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    """Unit: USD."""
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    """Unit: USD."""
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    """Unit: USD."""
    total_cross_wallet_balance: Num | None = field(name="totalCrossWalletBalance", default=None)
    """Unit: USD."""
    total_cross_un_pnl: Num | None = field(name="totalCrossUnPnl", default=None)
    """Unit: USD."""
    available_balance: Num | None = field(name="availableBalance", default=None)
    """Unit: USD."""
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    """Unit: USD."""
    assets: list[AccountInformationV2Assets[Num]] | None = field(name="assets", default=None)
    positions: list[AccountInformationV2Positions[Num]] | None = field(name="positions", default=None)


class AccountInformationV2Assets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    available_balance: Num | None = field(name="availableBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    margin_available: bool | None = field(name="marginAvailable", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountInformationV2Positions(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    leverage: str | None = field(name="leverage", default=None)
    isolated: bool | None = field(name="isolated", default=None)
    entry_price: Num | None = field(name="entryPrice", default=None)
    max_notional: Num | None = field(name="maxNotional", default=None)
    bid_notional: Num | None = field(name="bidNotional", default=None)
    ask_notional: Num | None = field(name="askNotional", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    """Documented values: BOTH, LONG, SHORT."""
    position_amt: Num | None = field(name="positionAmt", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountInformationV2Ws(Response, Generic[Num]):
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    """Unit: USD."""
    total_maint_margin: Num | None = field(name="totalMaintMargin", default=None)
    """Unit: USD."""
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    """Unit: USD."""
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    """Unit: USD."""
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    """Unit: USD."""
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    """Unit: USD."""
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    """Unit: USD."""
    total_cross_wallet_balance: Num | None = field(name="totalCrossWalletBalance", default=None)
    """Unit: USD."""
    total_cross_un_pnl: Num | None = field(name="totalCrossUnPnl", default=None)
    """Unit: USD."""
    available_balance: Num | None = field(name="availableBalance", default=None)
    """Unit: USD."""
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    """Unit: USD."""
    assets: list[AccountInformationV2WsAssets[Num]] | None = field(name="assets", default=None)
    positions: list[AccountInformationV2WsPositions[Num]] | None = field(name="positions", default=None)


class AccountInformationV2WsAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    available_balance: Num | None = field(name="availableBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    margin_available: bool | None = field(name="marginAvailable", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountInformationV2WsPositions(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    """Documented values: BOTH, LONG, SHORT."""
    position_amt: Num | None = field(name="positionAmt", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    isolated_margin: Num | None = field(name="isolatedMargin", default=None)
    notional: Num | None = field(name="notional", default=None)
    isolated_wallet: Num | None = field(name="isolatedWallet", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountInformationV3(Response, Generic[Num]):
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    """Unit: USD."""
    total_maint_margin: Num | None = field(name="totalMaintMargin", default=None)
    """Unit: USD."""
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    """Unit: USD."""
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    """Unit: USD."""
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    """Unit: USD."""
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    """Unit: USD."""
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    """Unit: USD."""
    total_cross_wallet_balance: Num | None = field(name="totalCrossWalletBalance", default=None)
    """Unit: USD."""
    total_cross_un_pnl: Num | None = field(name="totalCrossUnPnl", default=None)
    """Unit: USD."""
    available_balance: Num | None = field(name="availableBalance", default=None)
    """Unit: USD."""
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    """Unit: USD."""
    assets: list[AccountInformationV3Assets[Num]] | None = field(name="assets", default=None)
    positions: list[AccountInformationV3Positions[Num]] | None = field(name="positions", default=None)


class AccountInformationV3Assets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    available_balance: Num | None = field(name="availableBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountInformationV3Positions(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    """Documented values: BOTH, LONG, SHORT."""
    position_amt: Num | None = field(name="positionAmt", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    isolated_margin: Num | None = field(name="isolatedMargin", default=None)
    notional: Num | None = field(name="notional", default=None)
    isolated_wallet: Num | None = field(name="isolatedWallet", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountTradeList(Model, Generic[Num]):
    buyer: bool | None = field(name="buyer", default=None)
    commission: Num | None = field(name="commission", default=None)
    commission_asset: str | None = field(name="commissionAsset", default=None)
    id: int | None = field(name="id", default=None)
    maker: bool | None = field(name="maker", default=None)
    order_id: int | None = field(name="orderId", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    realized_pnl: Num | None = field(name="realizedPnl", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)


class AdlRisk(Response):
    symbol: str | None = field(name="symbol", default=None)
    adl_risk: str | None = field(name="adlRisk", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AllOrders(Model, Generic[Num]):
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class AutoCancelAllOpenOrders(Response):
    symbol: str | None = field(name="symbol", default=None)
    countdown_time: int | str | None = field(name="countdownTime", default=None)


class Basis(Model, Generic[Num]):
    index_price: Num | None = field(name="indexPrice", default=None)
    contract_type: str | None = field(name="contractType", default=None)
    basis_rate: Num | None = field(name="basisRate", default=None)
    futures_price: Num | None = field(name="futuresPrice", default=None)
    annualized_basis_rate: str | None = field(name="annualizedBasisRate", default=None)
    basis: Num | None = field(name="basis", default=None)
    pair: str | None = field(name="pair", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class CancelAlgoOrder(Response):
    algo_id: int | None = field(name="algoId", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    code: str | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelAllAlgoOpenOrders(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelAllOpenOrders(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelMultipleOrders(Model, Generic[Num]):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CancelOrder(Response, Generic[Num]):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class CancelOrderWs(Response, Generic[Num]):
    client_order_id: str | None = field(name="clientOrderId", default=None)
    cum_qty: Num | None = field(name="cumQty", default=None)
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    price_rate: Num | None = field(name="priceRate", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class ChangeInitialLeverage(Response):
    leverage: int | None = field(name="leverage", default=None)
    max_notional_value: str | None = field(name="maxNotionalValue", default=None)
    symbol: str | None = field(name="symbol", default=None)


class ChangeMarginType(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class ChangeMultiAssetsMode(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class ChangePositionMode(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class CheckServerTime(Response):
    server_time: int | None = field(name="serverTime", default=None)


class ClassicPortfolioMarginAccountInformation(Response, Generic[Num]):
    max_withdraw_amount_usd: Num | None = field(name="maxWithdrawAmountUSD", default=None)
    """Unit: USD."""
    asset: str | None = field(name="asset", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)


class CompositeIndexSymbolInformation(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    component: str | None = field(name="component", default=None)
    base_asset_list: list[CompositeIndexSymbolInformationBaseAssetList[Num]] | None = field(
        name="baseAssetList", default=None
    )


class CompositeIndexSymbolInformationBaseAssetList(Model, Generic[Num]):
    base_asset: str | None = field(name="baseAsset", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    weight_in_quantity: Num | None = field(name="weightInQuantity", default=None)
    weight_in_percentage: Num | None = field(name="weightInPercentage", default=None)


class CompressedAggregateTradesList(Model, Generic[Num]):
    a: int | None = field(name="a", default=None)
    p: Num | None = field(name="p", default=None)
    q: Num | None = field(name="q", default=None)
    f: int | None = field(name="f", default=None)
    l: int | None = field(name="l", default=None)
    t: int | None = field(name="T", default=None)
    m: bool | None = field(name="m", default=None)


class ContinuousContractKlineCandlestickData(Positional, Generic[Num]):
    open_time: int | None = field(name="openTime", default=None)
    open: Num | None = field(name="open", default=None)
    high: Num | None = field(name="high", default=None)
    low: Num | None = field(name="low", default=None)
    close: Num | None = field(name="close", default=None)
    volume: Num | None = field(name="volume", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    quote_asset_volume: Num | None = field(name="quoteAssetVolume", default=None)
    number_of_trades: int | None = field(name="numberOfTrades", default=None)
    taker_buy_volume: Num | None = field(name="takerBuyVolume", default=None)
    taker_buy_quote_asset_volume: Num | None = field(name="takerBuyQuoteAssetVolume", default=None)
    ignore: Num | None = field(name="ignore", default=None)


class CurrentAllAlgoOpenOrders(Model, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    order_type: str | None = field(name="orderType", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    actual_order_id: str | None = field(name="actualOrderId", default=None)
    actual_price: Num | None = field(name="actualPrice", default=None)
    trigger_price: Num | None = field(name="triggerPrice", default=None)
    price: Num | None = field(name="price", default=None)
    iceberg_quantity: Any | None = field(name="icebergQuantity", default=None)
    tp_trigger_price: Num | None = field(name="tpTriggerPrice", default=None)
    tp_price: Num | None = field(name="tpPrice", default=None)
    sl_trigger_price: Num | None = field(name="slTriggerPrice", default=None)
    sl_price: Num | None = field(name="slPrice", default=None)
    tp_order_type: str | None = field(name="tpOrderType", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class CurrentAllOpenOrders(Model, Generic[Num]):
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class ExchangeInformation(Response, Generic[Num]):
    exchange_filters: list[Any] | None = field(name="exchangeFilters", default=None)
    rate_limits: list[ExchangeInformationRateLimits] | None = field(name="rateLimits", default=None)
    server_time: int | None = field(name="serverTime", default=None)
    assets: list[ExchangeInformationAssets[Num]] | None = field(name="assets", default=None)
    symbols: list[ExchangeInformationSymbols[Num]] | None = field(name="symbols", default=None)
    timezone: str | None = field(name="timezone", default=None)


class ExchangeInformationRateLimits(Model):
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)
    rate_limit_type: str | None = field(name="rateLimitType", default=None)


class ExchangeInformationAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    margin_available: bool | None = field(name="marginAvailable", default=None)
    auto_asset_exchange: Num | None = field(name="autoAssetExchange", default=None)


class ExchangeInformationSymbols(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    contract_type: str | None = field(name="contractType", default=None)
    delivery_date: int | None = field(name="deliveryDate", default=None)
    onboard_date: int | None = field(name="onboardDate", default=None)
    status: str | None = field(name="status", default=None)
    maint_margin_percent: Num | None = field(name="maintMarginPercent", default=None)
    required_margin_percent: Num | None = field(name="requiredMarginPercent", default=None)
    base_asset: str | None = field(name="baseAsset", default=None)
    quote_asset: str | None = field(name="quoteAsset", default=None)
    margin_asset: str | None = field(name="marginAsset", default=None)
    price_precision: int | None = field(name="pricePrecision", default=None)
    quantity_precision: int | None = field(name="quantityPrecision", default=None)
    base_asset_precision: int | None = field(name="baseAssetPrecision", default=None)
    quote_precision: int | None = field(name="quotePrecision", default=None)
    underlying_type: str | None = field(name="underlyingType", default=None)
    underlying_sub_type: list[str] | None = field(name="underlyingSubType", default=None)
    settle_plan: int | None = field(name="settlePlan", default=None)
    trigger_protect: Num | None = field(name="triggerProtect", default=None)
    filters: list[ExchangeInformationSymbolsFilters[Num]] | None = field(name="filters", default=None)
    order_type: list[str] | None = field(name="OrderType", default=None)
    time_in_force: list[str] | None = field(name="timeInForce", default=None)
    liquidation_fee: Num | None = field(name="liquidationFee", default=None)
    market_take_bound: Num | None = field(name="marketTakeBound", default=None)


class ExchangeInformationSymbolsFilters(Model, Generic[Num]):
    filter_type: str | None = field(name="filterType", default=None)
    multiplier_up: Num | None = field(name="multiplierUp", default=None)
    multiplier_down: Num | None = field(name="multiplierDown", default=None)
    multiplier_decimal: str | None = field(name="multiplierDecimal", default=None)
    notional: Num | None = field(name="notional", default=None)
    limit: int | None = field(name="limit", default=None)
    max_qty: Num | None = field(name="maxQty", default=None)
    min_qty: Num | None = field(name="minQty", default=None)
    step_size: str | None = field(name="stepSize", default=None)
    max_price: Num | None = field(name="maxPrice", default=None)
    min_price: Num | None = field(name="minPrice", default=None)
    tick_size: Num | None = field(name="tickSize", default=None)


class FuturesAccountBalance(Model, Generic[Num]):
    account_alias: str | None = field(name="accountAlias", default=None)
    asset: str | None = field(name="asset", default=None)
    balance: Num | None = field(name="balance", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    available_balance: Num | None = field(name="availableBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    margin_available: bool | None = field(name="marginAvailable", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class FuturesAccountBalanceV2(Model, Generic[Num]):
    account_alias: str | None = field(name="accountAlias", default=None)
    asset: str | None = field(name="asset", default=None)
    balance: Num | None = field(name="balance", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    available_balance: Num | None = field(name="availableBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    margin_available: bool | None = field(name="marginAvailable", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class FuturesAccountBalanceV3(Model, Generic[Num]):
    account_alias: str | None = field(name="accountAlias", default=None)
    asset: str | None = field(name="asset", default=None)
    balance: Num | None = field(name="balance", default=None)
    cross_wallet_balance: Num | None = field(name="crossWalletBalance", default=None)
    cross_un_pnl: Num | None = field(name="crossUnPnl", default=None)
    available_balance: Num | None = field(name="availableBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    margin_available: bool | None = field(name="marginAvailable", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class FuturesAccountConfiguration(Response):
    fee_tier: int | None = field(name="feeTier", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    dual_side_position: bool | None = field(name="dualSidePosition", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    multi_assets_margin: bool | None = field(name="multiAssetsMargin", default=None)
    trade_group_id: int | None = field(name="tradeGroupId", default=None)


class FuturesTradfiPerpsContract(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class FuturesTradingQuantitativeRulesIndicators(Response):
    indicators: dict[str, list[FuturesTradingQuantitativeRulesIndicatorsIndicators]] | None = field(
        name="indicators", default=None
    )
    update_time: int | None = field(name="updateTime", default=None)


class FuturesTradingQuantitativeRulesIndicatorsIndicators(Model):
    is_locked: bool | None = field(name="isLocked", default=None)
    planned_recover_time: int | None = field(name="plannedRecoverTime", default=None)
    indicator: str | None = field(name="indicator", default=None)
    value: Decimal | None = field(name="value", default=None)
    trigger_value: Decimal | None = field(name="triggerValue", default=None)


class GetBnbBurnStatus(Response):
    fee_burn: bool | None = field(name="feeBurn", default=None)


class GetCurrentMultiAssetsMode(Response):
    multi_assets_margin: bool | None = field(name="multiAssetsMargin", default=None)


class GetCurrentPositionMode(Response):
    dual_side_position: bool | None = field(name="dualSidePosition", default=None)


class GetDownloadIdForFuturesOrderHistory(Response):
    avg_cost_timestamp_of_last30_d: int | None = field(name="avgCostTimestampOfLast30d", default=None)
    download_id: str | None = field(name="downloadId", default=None)


class GetDownloadIdForFuturesTradeHistory(Response):
    avg_cost_timestamp_of_last30_d: int | None = field(name="avgCostTimestampOfLast30d", default=None)
    download_id: str | None = field(name="downloadId", default=None)


class GetDownloadIdForFuturesTransactionHistory(Response):
    avg_cost_timestamp_of_last30_d: int | None = field(name="avgCostTimestampOfLast30d", default=None)
    download_id: str | None = field(name="downloadId", default=None)


class GetFundingRateHistory(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    funding_rate: Num | None = field(name="fundingRate", default=None)
    funding_time: int | None = field(name="fundingTime", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)


class GetFundingRateInfo(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    adjusted_funding_rate_cap: Num | None = field(name="adjustedFundingRateCap", default=None)
    adjusted_funding_rate_floor: Num | None = field(name="adjustedFundingRateFloor", default=None)
    funding_interval_hours: int | None = field(name="fundingIntervalHours", default=None)
    disclaimer: bool | None = field(name="disclaimer", default=None)


class GetFuturesOrderHistoryDownloadLinkById(Response):
    download_id: str | None = field(name="downloadId", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: completed, processing."""
    url: str | None = field(name="url", default=None)
    notified: bool | None = field(name="notified", default=None)
    expiration_timestamp: int | None = field(name="expirationTimestamp", default=None)
    is_expired: Any | None = field(name="isExpired", default=None)


class GetFuturesTradeDownloadLinkById(Response):
    download_id: str | None = field(name="downloadId", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: completed, processing."""
    url: str | None = field(name="url", default=None)
    notified: bool | None = field(name="notified", default=None)
    expiration_timestamp: int | None = field(name="expirationTimestamp", default=None)
    is_expired: Any | None = field(name="isExpired", default=None)


class GetFuturesTransactionHistoryDownloadLinkById(Response):
    download_id: str | None = field(name="downloadId", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: completed, processing."""
    url: str | None = field(name="url", default=None)
    notified: bool | None = field(name="notified", default=None)
    expiration_timestamp: int | None = field(name="expirationTimestamp", default=None)
    is_expired: Any | None = field(name="isExpired", default=None)


class GetIncomeHistory(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    income_type: str | None = field(name="incomeType", default=None)
    income: Num | None = field(name="income", default=None)
    asset: str | None = field(name="asset", default=None)
    info: str | None = field(name="info", default=None)
    time: int | None = field(name="time", default=None)
    tran_id: int | None = field(name="tranId", default=None)
    trade_id: str | None = field(name="tradeId", default=None)


class GetOrderModifyHistory(Model, Generic[Num]):
    amendment_id: int | None = field(name="amendmentId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    pair: str | None = field(name="pair", default=None)
    order_id: int | None = field(name="orderId", default=None)
    client_order_id: str | None = field(name="clientOrderId", default=None)
    time: int | None = field(name="time", default=None)
    amendment: GetOrderModifyHistoryAmendment[Num] | None = field(name="amendment", default=None)


class GetOrderModifyHistoryAmendment(Model, Generic[Num]):
    price: GetOrderModifyHistoryAmendmentPrice[Num] | None = field(name="price", default=None)
    orig_qty: GetOrderModifyHistoryAmendmentOrigQty[Num] | None = field(name="origQty", default=None)
    count: int | None = field(name="count", default=None)


class GetOrderModifyHistoryAmendmentPrice(Model, Generic[Num]):
    before: str | None = field(name="before", default=None)
    after: Num | None = field(name="after", default=None)


class GetOrderModifyHistoryAmendmentOrigQty(Model, Generic[Num]):
    before: str | None = field(name="before", default=None)
    after: Num | None = field(name="after", default=None)


class GetPositionMarginChangeHistory(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    type: int | None = field(name="type", default=None)
    delta_type: str | None = field(name="deltaType", default=None)
    amount: Num | None = field(name="amount", default=None)
    asset: str | None = field(name="asset", default=None)
    time: int | None = field(name="time", default=None)
    position_side: str | None = field(name="positionSide", default=None)


class IndexPriceKlineCandlestickData(Positional, Generic[Num]):
    open_time: int | None = field(name="openTime", default=None)
    open: Num | None = field(name="open", default=None)
    high: Num | None = field(name="high", default=None)
    low: Num | None = field(name="low", default=None)
    close: Num | None = field(name="close", default=None)
    ignore: Num | None = field(name="ignore", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    ignore2: str | None = field(name="ignore2", default=None)
    ignore3: int | None = field(name="ignore3", default=None)
    ignore4: str | None = field(name="ignore4", default=None)
    ignore5: str | None = field(name="ignore5", default=None)
    ignore6: str | None = field(name="ignore6", default=None)


class KeepaliveUserDataStream(Response):
    listen_key: str | None = field(name="listenKey", default=None)


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
    ignore: Num | None = field(name="ignore", default=None)


class ListAllConvertPairs(Model, Generic[Num]):
    from_asset: str | None = field(name="fromAsset", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    from_asset_min_amount: Num | None = field(name="fromAssetMinAmount", default=None)
    from_asset_max_amount: Num | None = field(name="fromAssetMaxAmount", default=None)
    to_asset_min_amount: Num | None = field(name="toAssetMinAmount", default=None)
    to_asset_max_amount: Num | None = field(name="toAssetMaxAmount", default=None)


class LogInWithApiKey(Response):
    api_key: str | None = field(name="apiKey", default=None)
    authorized_since: int | None = field(name="authorizedSince", default=None)
    connected_since: int | None = field(name="connectedSince", default=None)
    return_rate_limits: bool | None = field(name="returnRateLimits", default=None)
    server_time: int | None = field(name="serverTime", default=None)


class LogOutOfTheSession(Response):
    api_key: Any | None = field(name="apiKey", default=None)
    authorized_since: Any | None = field(name="authorizedSince", default=None)
    connected_since: int | None = field(name="connectedSince", default=None)
    return_rate_limits: bool | None = field(name="returnRateLimits", default=None)
    server_time: int | None = field(name="serverTime", default=None)


class LongShortRatio(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    long_short_ratio: Num | None = field(name="longShortRatio", default=None)
    long_account: Num | None = field(name="longAccount", default=None)
    short_account: Num | None = field(name="shortAccount", default=None)
    timestamp: str | None = field(name="timestamp", default=None)


class MarkPrice(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    index_price: Num | None = field(name="indexPrice", default=None)
    estimated_settle_price: Num | None = field(name="estimatedSettlePrice", default=None)
    last_funding_rate: Num | None = field(name="lastFundingRate", default=None)
    interest_rate: Num | None = field(name="interestRate", default=None)
    next_funding_time: int | None = field(name="nextFundingTime", default=None)
    time: int | None = field(name="time", default=None)


class MarkPriceKlineCandlestickData(Positional, Generic[Num]):
    open_time: int | None = field(name="openTime", default=None)
    open: Num | None = field(name="open", default=None)
    high: Num | None = field(name="high", default=None)
    low: Num | None = field(name="low", default=None)
    close: Num | None = field(name="close", default=None)
    ignore: Num | None = field(name="ignore", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    ignore2: str | None = field(name="ignore2", default=None)
    ignore3: int | None = field(name="ignore3", default=None)
    ignore4: str | None = field(name="ignore4", default=None)
    ignore5: str | None = field(name="ignore5", default=None)
    ignore6: str | None = field(name="ignore6", default=None)


class ModifyIsolatedPositionMargin(Response):
    amount: Decimal | None = field(name="amount", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    type: int | None = field(name="type", default=None)


class ModifyMultipleOrders(Model, Generic[Num]):
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
    cum_base: str | None = field(name="cumBase", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class ModifyOrder(Response, Generic[Num]):
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
    cum_base: str | None = field(name="cumBase", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class ModifyOrderWs(Response, Generic[Num]):
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
    close_position: bool | None = field(name="closePosition", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class MultiAssetsModeAssetIndex(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    index: Num | None = field(name="index", default=None)
    bid_buffer: Num | None = field(name="bidBuffer", default=None)
    ask_buffer: Num | None = field(name="askBuffer", default=None)
    bid_rate: Num | None = field(name="bidRate", default=None)
    ask_rate: Num | None = field(name="askRate", default=None)
    auto_exchange_bid_buffer: Num | None = field(name="autoExchangeBidBuffer", default=None)
    auto_exchange_ask_buffer: Num | None = field(name="autoExchangeAskBuffer", default=None)
    auto_exchange_bid_rate: Num | None = field(name="autoExchangeBidRate", default=None)
    auto_exchange_ask_rate: Num | None = field(name="autoExchangeAskRate", default=None)


class NewAlgoOrder(Response, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    order_type: str | None = field(name="orderType", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    trigger_price: Num | None = field(name="triggerPrice", default=None)
    price: Num | None = field(name="price", default=None)
    iceberg_quantity: Any | None = field(name="icebergQuantity", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    activate_price: str | None = field(name="activatePrice", default=None)
    callback_rate: str | None = field(name="callbackRate", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class NewAlgoOrderWs(Response, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    order_type: str | None = field(name="orderType", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    trigger_price: Num | None = field(name="triggerPrice", default=None)
    price: Num | None = field(name="price", default=None)
    iceberg_quantity: Any | None = field(name="icebergQuantity", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class NewOrder(Response, Generic[Num]):
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    orig_type: str | None = field(name="origType", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class NewOrderWs(Response, Generic[Num]):
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
    close_position: bool | None = field(name="closePosition", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    orig_type: str | None = field(name="origType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class NotionalAndLeverageBrackets(Model):
    symbol: str | None = field(name="symbol", default=None)
    notional_coef: Decimal | None = field(name="notionalCoef", default=None)
    """Only if account.symbol_bracket is adjusted."""
    brackets: list[NotionalAndLeverageBracketsBrackets] | None = field(name="brackets", default=None)


class NotionalAndLeverageBracketsBrackets(Model):
    bracket: int | None = field(name="bracket", default=None)
    initial_leverage: int | None = field(name="initialLeverage", default=None)
    notional_cap: int | None = field(name="notionalCap", default=None)
    notional_floor: int | None = field(name="notionalFloor", default=None)
    maint_margin_ratio: Decimal | None = field(name="maintMarginRatio", default=None)
    cum: Decimal | None = field(name="cum", default=None)


class NotionalAndLeverageBrackets2(Response):
    symbol: str | None = field(name="symbol", default=None)
    notional_coef: Decimal | None = field(name="notionalCoef", default=None)
    brackets: list[NotionalAndLeverageBrackets2Brackets] | None = field(name="brackets", default=None)


class NotionalAndLeverageBrackets2Brackets(Model):
    bracket: int | None = field(name="bracket", default=None)
    initial_leverage: int | None = field(name="initialLeverage", default=None)
    notional_cap: int | None = field(name="notionalCap", default=None)
    notional_floor: int | None = field(name="notionalFloor", default=None)
    maint_margin_ratio: Decimal | None = field(name="maintMarginRatio", default=None)
    cum: int | None = field(name="cum", default=None)


class OldTradesLookup(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_rpi_trade: bool | None = field(name="isRPITrade", default=None)


class OpenInterest(Response, Generic[Num]):
    open_interest: Num | None = field(name="openInterest", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)


class OpenInterestStatistics(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    sum_open_interest: Num | None = field(name="sumOpenInterest", default=None)
    sum_open_interest_value: Num | None = field(name="sumOpenInterestValue", default=None)
    cmc_circulating_supply: Num | None = field(name="CMCCirculatingSupply", default=None)
    timestamp: str | None = field(name="timestamp", default=None)


class OrderBook(Response, Generic[Num]):
    last_update_id: int | None = field(name="lastUpdateId", default=None)
    e: int | None = field(name="E", default=None)
    t: int | None = field(name="T", default=None)
    bids: list[OrderBookBids[Num]] | None = field(name="bids", default=None)
    asks: list[OrderBookAsks[Num]] | None = field(name="asks", default=None)


class OrderBookBids(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)


class OrderBookAsks(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)


class OrderStatus(Response, Generic[Num]):
    order_id: int | None = field(name="orderId", default=None)
    order_status: str | None = field(name="orderStatus", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)
    to_asset: str | None = field(name="toAsset", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    ratio: Num | None = field(name="ratio", default=None)
    inverse_ratio: Num | None = field(name="inverseRatio", default=None)
    create_time: int | None = field(name="createTime", default=None)


class PlaceMultipleOrders(Model, Generic[Num]):
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    orig_type: str | None = field(name="origType", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class PositionAdlQuantileEstimation(Model):
    symbol: str | None = field(name="symbol", default=None)
    adl_quantile: PositionAdlQuantileEstimationAdlQuantile | None = field(name="adlQuantile", default=None)


class PositionAdlQuantileEstimationAdlQuantile(Model):
    long: int | None = field(name="LONG", default=None)
    """Documented values: 0, 1, 2, 3, 4."""
    short: int | None = field(name="SHORT", default=None)
    """Documented values: 0, 1, 2, 3, 4."""
    both: int | None = field(name="BOTH", default=None)
    """Documented values: 0, 1, 2, 3, 4."""
    hedge: int | None = field(name="HEDGE", default=None)


class PositionInformation(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    break_even_price: Num | None = field(name="breakEvenPrice", default=None)
    margin_type: str | None = field(name="marginType", default=None)
    is_auto_add_margin: str | None = field(name="isAutoAddMargin", default=None)
    isolated_margin: Num | None = field(name="isolatedMargin", default=None)
    leverage: str | None = field(name="leverage", default=None)
    liquidation_price: Num | None = field(name="liquidationPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    max_notional_value: str | None = field(name="maxNotionalValue", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    notional: Num | None = field(name="notional", default=None)
    isolated_wallet: Num | None = field(name="isolatedWallet", default=None)
    symbol: str | None = field(name="symbol", default=None)
    un_realized_profit: Num | None = field(name="unRealizedProfit", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class PositionInformationV2(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    break_even_price: Num | None = field(name="breakEvenPrice", default=None)
    margin_type: str | None = field(name="marginType", default=None)
    is_auto_add_margin: str | None = field(name="isAutoAddMargin", default=None)
    isolated_margin: Num | None = field(name="isolatedMargin", default=None)
    leverage: str | None = field(name="leverage", default=None)
    liquidation_price: Num | None = field(name="liquidationPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    max_notional_value: str | None = field(name="maxNotionalValue", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    notional: Num | None = field(name="notional", default=None)
    isolated_wallet: Num | None = field(name="isolatedWallet", default=None)
    symbol: str | None = field(name="symbol", default=None)
    un_realized_profit: Num | None = field(name="unRealizedProfit", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class PositionInformationV2Ws(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    entry_price: Num | None = field(name="entryPrice", default=None)
    break_even_price: Num | None = field(name="breakEvenPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    un_realized_profit: str | None = field(name="unRealizedProfit", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    liquidation_price: Num | None = field(name="liquidationPrice", default=None)
    isolated_margin: Num | None = field(name="isolatedMargin", default=None)
    notional: Num | None = field(name="notional", default=None)
    margin_asset: str | None = field(name="marginAsset", default=None)
    isolated_wallet: Num | None = field(name="isolatedWallet", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    adl: int | None = field(name="adl", default=None)
    bid_notional: Num | None = field(name="bidNotional", default=None)
    ask_notional: Num | None = field(name="askNotional", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class PositionInformationV3(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    entry_price: Num | None = field(name="entryPrice", default=None)
    break_even_price: Num | None = field(name="breakEvenPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    un_realized_profit: Num | None = field(name="unRealizedProfit", default=None)
    liquidation_price: Num | None = field(name="liquidationPrice", default=None)
    isolated_margin: Num | None = field(name="isolatedMargin", default=None)
    notional: Num | None = field(name="notional", default=None)
    margin_asset: str | None = field(name="marginAsset", default=None)
    isolated_wallet: Num | None = field(name="isolatedWallet", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maint_margin: Num | None = field(name="maintMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    adl: int | None = field(name="adl", default=None)
    bid_notional: Num | None = field(name="bidNotional", default=None)
    ask_notional: Num | None = field(name="askNotional", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class PremiumIndexKlineData(Positional, Generic[Num]):
    open_time: int | None = field(name="openTime", default=None)
    open: Num | None = field(name="open", default=None)
    high: Num | None = field(name="high", default=None)
    low: Num | None = field(name="low", default=None)
    close: Num | None = field(name="close", default=None)
    ignore: Num | None = field(name="ignore", default=None)
    close_time: int | None = field(name="closeTime", default=None)
    ignore2: str | None = field(name="ignore2", default=None)
    ignore3: int | None = field(name="ignore3", default=None)
    ignore4: str | None = field(name="ignore4", default=None)
    ignore5: str | None = field(name="ignore5", default=None)
    ignore6: str | None = field(name="ignore6", default=None)


class QuarterlyContractSettlementPrice(Model):
    delivery_time: int | None = field(name="deliveryTime", default=None)
    delivery_price: Decimal | None = field(name="deliveryPrice", default=None)


class QueryAlgoOrder(Response, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    order_type: str | None = field(name="orderType", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    actual_order_id: str | None = field(name="actualOrderId", default=None)
    actual_price: Num | None = field(name="actualPrice", default=None)
    trigger_price: Num | None = field(name="triggerPrice", default=None)
    price: Num | None = field(name="price", default=None)
    iceberg_quantity: Any | None = field(name="icebergQuantity", default=None)
    tp_trigger_price: Num | None = field(name="tpTriggerPrice", default=None)
    tp_price: Num | None = field(name="tpPrice", default=None)
    sl_trigger_price: Num | None = field(name="slTriggerPrice", default=None)
    sl_price: Num | None = field(name="slPrice", default=None)
    tp_order_type: str | None = field(name="tpOrderType", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class QueryAllAlgoOrders(Model, Generic[Num]):
    algo_id: int | None = field(name="algoId", default=None)
    client_algo_id: str | None = field(name="clientAlgoId", default=None)
    algo_type: str | None = field(name="algoType", default=None)
    order_type: str | None = field(name="orderType", default=None)
    symbol: str | None = field(name="symbol", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    algo_status: str | None = field(name="algoStatus", default=None)
    actual_order_id: str | None = field(name="actualOrderId", default=None)
    actual_price: Num | None = field(name="actualPrice", default=None)
    trigger_price: Num | None = field(name="triggerPrice", default=None)
    price: Num | None = field(name="price", default=None)
    iceberg_quantity: Any | None = field(name="icebergQuantity", default=None)
    tp_trigger_price: Num | None = field(name="tpTriggerPrice", default=None)
    tp_price: Num | None = field(name="tpPrice", default=None)
    sl_trigger_price: Num | None = field(name="slTriggerPrice", default=None)
    sl_price: Num | None = field(name="slPrice", default=None)
    tp_order_type: str | None = field(name="tpOrderType", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    reduce_only: bool | None = field(name="reduceOnly", default=None)
    create_time: int | None = field(name="createTime", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    trigger_time: int | None = field(name="triggerTime", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class QueryCurrentOpenOrder(Response, Generic[Num]):
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class QueryIndexPriceConstituents(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    constituents: list[QueryIndexPriceConstituentsConstituents[Num]] | None = field(name="constituents", default=None)


class QueryIndexPriceConstituentsConstituents(Model, Generic[Num]):
    exchange: str | None = field(name="exchange", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    weight: Num | None = field(name="weight", default=None)


class QueryInsuranceFundBalanceSnapshot(Response, Generic[Num]):
    symbols: list[str] | None = field(name="symbols", default=None)
    assets: list[QueryInsuranceFundBalanceSnapshotAssets[Num]] | None = field(name="assets", default=None)


class QueryInsuranceFundBalanceSnapshotAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryOrder(Response, Generic[Num]):
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class QueryOrderWs(Response, Generic[Num]):
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if response.origType is TRAILING_STOP_MARKET."""
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)


class QuerySessionStatus(Response):
    api_key: str | None = field(name="apiKey", default=None)
    authorized_since: int | None = field(name="authorizedSince", default=None)
    connected_since: int | None = field(name="connectedSince", default=None)
    return_rate_limits: bool | None = field(name="returnRateLimits", default=None)
    server_time: int | None = field(name="serverTime", default=None)


class QueryUserRateLimit(Model):
    rate_limit_type: str | None = field(name="rateLimitType", default=None)
    interval: str | None = field(name="interval", default=None)
    interval_num: int | None = field(name="intervalNum", default=None)
    limit: int | None = field(name="limit", default=None)


class RecentTradesList(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)
    quote_qty: Num | None = field(name="quoteQty", default=None)
    time: int | None = field(name="time", default=None)
    is_buyer_maker: bool | None = field(name="isBuyerMaker", default=None)
    is_rpi_trade: bool | None = field(name="isRPITrade", default=None)


class RpiOrderBook(Response, Generic[Num]):
    last_update_id: int | None = field(name="lastUpdateId", default=None)
    e: int | None = field(name="E", default=None)
    t: int | None = field(name="T", default=None)
    bids: list[RpiOrderBookBids[Num]] | None = field(name="bids", default=None)
    asks: list[RpiOrderBookAsks[Num]] | None = field(name="asks", default=None)


class RpiOrderBookBids(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)


class RpiOrderBookAsks(Positional, Generic[Num]):
    price: Num | None = field(name="price", default=None)
    qty: Num | None = field(name="qty", default=None)


class SendQuoteRequest(Response, Generic[Num]):
    quote_id: str | None = field(name="quoteId", default=None)
    ratio: Num | None = field(name="ratio", default=None)
    inverse_ratio: Num | None = field(name="inverseRatio", default=None)
    valid_timestamp: int | None = field(name="validTimestamp", default=None)
    to_amount: Num | None = field(name="toAmount", default=None)
    from_amount: Num | None = field(name="fromAmount", default=None)


class StartUserDataStream(Response):
    listen_key: str | None = field(name="listenKey", default=None)


class SymbolConfiguration(Model):
    symbol: str | None = field(name="symbol", default=None)
    margin_type: str | None = field(name="marginType", default=None)
    is_auto_add_margin: bool | None = field(name="isAutoAddMargin", default=None)
    leverage: int | None = field(name="leverage", default=None)
    max_notional_value: str | None = field(name="maxNotionalValue", default=None)


class SymbolOrderBookTicker(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    bid_price: Num | None = field(name="bidPrice", default=None)
    bid_qty: Num | None = field(name="bidQty", default=None)
    ask_price: Num | None = field(name="askPrice", default=None)
    ask_qty: Num | None = field(name="askQty", default=None)
    time: int | None = field(name="time", default=None)


class SymbolOrderBookTickerWs(Response, Generic[Num]):
    last_update_id: int | None = field(name="lastUpdateId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    bid_price: Num | None = field(name="bidPrice", default=None)
    bid_qty: Num | None = field(name="bidQty", default=None)
    ask_price: Num | None = field(name="askPrice", default=None)
    ask_qty: Num | None = field(name="askQty", default=None)
    time: int | None = field(name="time", default=None)


class SymbolPriceTicker(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    time: int | None = field(name="time", default=None)


class SymbolPriceTickerV2(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    time: int | None = field(name="time", default=None)


class TakerBuySellVolume(Model, Generic[Num]):
    buy_sell_ratio: Num | None = field(name="buySellRatio", default=None)
    buy_vol: Num | None = field(name="buyVol", default=None)
    sell_vol: Num | None = field(name="sellVol", default=None)
    timestamp: str | None = field(name="timestamp", default=None)


class TestOrder(Response, Generic[Num]):
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
    stop_price: Num | None = field(name="stopPrice", default=None)
    close_position: bool | None = field(name="closePosition", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time_in_force: str | None = field(name="timeInForce", default=None)
    type: str | None = field(name="type", default=None)
    orig_type: str | None = field(name="origType", default=None)
    activate_price: Num | None = field(name="activatePrice", default=None)
    """Only if type is TRAILING_STOP_MARKET."""
    price_rate: Num | None = field(name="priceRate", default=None)
    """Only if type is TRAILING_STOP_MARKET."""
    update_time: int | None = field(name="updateTime", default=None)
    working_type: str | None = field(name="workingType", default=None)
    price_protect: bool | None = field(name="priceProtect", default=None)
    price_match: str | None = field(name="priceMatch", default=None)
    self_trade_prevention_mode: str | None = field(name="selfTradePreventionMode", default=None)
    good_till_date: int | None = field(name="goodTillDate", default=None)


class TickerPriceChangeStatistics24Hr(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    price_change: Num | None = field(name="priceChange", default=None)
    price_change_percent: Num | None = field(name="priceChangePercent", default=None)
    weighted_avg_price: Num | None = field(name="weightedAvgPrice", default=None)
    last_price: Num | None = field(name="lastPrice", default=None)
    last_qty: Num | None = field(name="lastQty", default=None)
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


class ToggleBnbBurnOnFuturesTrade(Response):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)


class TopTraderLongShortRatioAccounts(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    long_short_ratio: Num | None = field(name="longShortRatio", default=None)
    long_account: Num | None = field(name="longAccount", default=None)
    short_account: Num | None = field(name="shortAccount", default=None)
    timestamp: str | None = field(name="timestamp", default=None)


class TopTraderLongShortRatioPositions(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    long_short_ratio: Num | None = field(name="longShortRatio", default=None)
    long_account: Num | None = field(name="longAccount", default=None)
    short_account: Num | None = field(name="shortAccount", default=None)
    timestamp: str | None = field(name="timestamp", default=None)


class TradingSchedule(Response):
    update_time: int | None = field(name="updateTime", default=None)
    market_schedules: TradingScheduleMarketSchedules | None = field(name="marketSchedules", default=None)


class TradingScheduleMarketSchedules(Model):
    equity: TradingScheduleMarketSchedulesEQUITY | None = field(name="EQUITY", default=None)
    commodity: TradingScheduleMarketSchedulesCOMMODITY | None = field(name="COMMODITY", default=None)


class TradingScheduleMarketSchedulesEQUITY(Model):
    sessions: list[TradingScheduleMarketSchedulesEQUITYSessions] | None = field(name="sessions", default=None)


class TradingScheduleMarketSchedulesEQUITYSessions(Model):
    start_time: int | None = field(name="startTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    type: str | None = field(name="type", default=None)


class TradingScheduleMarketSchedulesCOMMODITY(Model):
    sessions: list[TradingScheduleMarketSchedulesCOMMODITYSessions] | None = field(name="sessions", default=None)


class TradingScheduleMarketSchedulesCOMMODITYSessions(Model):
    start_time: int | None = field(name="startTime", default=None)
    end_time: int | None = field(name="endTime", default=None)
    type: str | None = field(name="type", default=None)


class UserCommissionRate(Response, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    maker_commission_rate: Num | None = field(name="makerCommissionRate", default=None)
    taker_commission_rate: Num | None = field(name="takerCommissionRate", default=None)
    rpi_commission_rate: Num | None = field(name="rpiCommissionRate", default=None)


class UsersForceOrders(Model, Generic[Num]):
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
    close_position: bool | None = field(name="closePosition", default=None)
    side: str | None = field(name="side", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    stop_price: Num | None = field(name="stopPrice", default=None)
    working_type: str | None = field(name="workingType", default=None)
    orig_type: str | None = field(name="origType", default=None)
    time: int | None = field(name="time", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class ModifyMultipleOrdersBatchOrders(TypedDict, total=False):
    order_id: int
    orig_client_order_id: str
    symbol: Required[str]
    side: Required[Literal["SELL", "BUY"]]
    quantity: Required[Number]
    price: Number
    price_match: Literal[
        "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
    ]
    stop_price: Number


class PlaceMultipleOrdersBatchOrders(TypedDict, total=False):
    symbol: Required[str]
    side: Required[Literal["BUY", "SELL"]]
    position_side: Literal["BOTH", "LONG", "SHORT"]
    type: Required[Literal["LIMIT", "MARKET", "STOP", "TAKE_PROFIT"]]
    time_in_force: Literal["GTC", "IOC", "FOK", "GTX", "GTD", "RPI"]
    quantity: Required[Number]
    reduce_only: Literal["true", "false"]
    price: Number
    new_client_order_id: str
    new_order_resp_type: Literal["ACK", "RESULT"]
    price_match: Literal[
        "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
    ]
    self_trade_prevention_mode: Literal["EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"]
    good_till_date: int | datetime
