"""The answers of Sub Account. A field that an answer leaves out is None.

The elements of batches are TypedDicts, with their fields by Python name.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, Literal, Required, TypedDict

from msgspec import field

from ..runtime.answers import Model, Num, Response
from ..runtime.values import Number


class AddIpRestrictionForSubAccountApiKey(Response):
    status: str | None = field(name="status", default=None)
    ip_list: list[str] | None = field(name="ipList", default=None)
    """Only if key.ip_restriction is set."""
    update_time: int | None = field(name="updateTime", default=None)
    api_key: str | None = field(name="apiKey", default=None)


class CreateAVirtualSubAccount(Response):
    email: str | None = field(name="email", default=None)


class DeleteIpListForASubAccountApiKey(Response):
    ip_restrict: str | None = field(name="ipRestrict", default=None)
    ip_list: list[str] | None = field(name="ipList", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    api_key: str | None = field(name="apiKey", default=None)


class DepositAssetsIntoTheManagedSubAccount(Response):
    tran_id: int | None = field(name="tranId", default=None)


class EnableFuturesForSubAccount(Response):
    email: str | None = field(name="email", default=None)
    is_futures_enabled: bool | None = field(name="isFuturesEnabled", default=None)


class EnableOptionsForSubAccount(Response):
    email: str | None = field(name="email", default=None)
    is_e_options_enabled: bool | None = field(name="isEOptionsEnabled", default=None)


class FuturesTransferForSubAccount(Response):
    txn_id: str | None = field(name="txnId", default=None)


class GetDetailOnSubAccountsFuturesAccount(Response, Generic[Num]):
    email: str | None = field(name="email", default=None)
    asset: str | None = field(name="asset", default=None)
    assets: list[GetDetailOnSubAccountsFuturesAccountAssets[Num]] | None = field(name="assets", default=None)
    can_deposit: bool | None = field(name="canDeposit", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    fee_tier: int | None = field(name="feeTier", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    total_maintenance_margin: Num | None = field(name="totalMaintenanceMargin", default=None)
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetDetailOnSubAccountsFuturesAccountAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maintenance_margin: Num | None = field(name="maintenanceMargin", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)


class GetDetailOnSubAccountsFuturesAccountV2(Response, Generic[Num]):
    future_account_resp: GetDetailOnSubAccountsFuturesAccountV2FutureAccountResp[Num] | None = field(
        name="futureAccountResp", default=None
    )
    delivery_account_resp: GetDetailOnSubAccountsFuturesAccountV2DeliveryAccountResp[Num] | None = field(
        name="deliveryAccountResp", default=None
    )


class GetDetailOnSubAccountsFuturesAccountV2FutureAccountResp(Model, Generic[Num]):
    email: str | None = field(name="email", default=None)
    assets: list[GetDetailOnSubAccountsFuturesAccountV2FutureAccountRespAssets[Num]] | None = field(
        name="assets", default=None
    )
    can_deposit: bool | None = field(name="canDeposit", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    fee_tier: int | None = field(name="feeTier", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    total_maintenance_margin: Num | None = field(name="totalMaintenanceMargin", default=None)
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetDetailOnSubAccountsFuturesAccountV2FutureAccountRespAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maintenance_margin: Num | None = field(name="maintenanceMargin", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)


class GetDetailOnSubAccountsFuturesAccountV2DeliveryAccountResp(Model, Generic[Num]):
    email: str | None = field(name="email", default=None)
    assets: list[GetDetailOnSubAccountsFuturesAccountV2DeliveryAccountRespAssets[Num]] | None = field(
        name="assets", default=None
    )
    can_deposit: bool | None = field(name="canDeposit", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    can_withdraw: bool | None = field(name="canWithdraw", default=None)
    fee_tier: int | None = field(name="feeTier", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetDetailOnSubAccountsFuturesAccountV2DeliveryAccountRespAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    initial_margin: Num | None = field(name="initialMargin", default=None)
    maintenance_margin: Num | None = field(name="maintenanceMargin", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    max_withdraw_amount: Num | None = field(name="maxWithdrawAmount", default=None)
    open_order_initial_margin: Num | None = field(name="openOrderInitialMargin", default=None)
    position_initial_margin: Num | None = field(name="positionInitialMargin", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)


class GetDetailOnSubAccountsMarginAccount(Response, Generic[Num]):
    email: str | None = field(name="email", default=None)
    margin_level: Num | None = field(name="marginLevel", default=None)
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)
    margin_trade_coeff_vo: GetDetailOnSubAccountsMarginAccountMarginTradeCoeffVo[Num] | None = field(
        name="marginTradeCoeffVo", default=None
    )
    margin_user_asset_vo_list: list[GetDetailOnSubAccountsMarginAccountMarginUserAssetVoList[Num]] | None = field(
        name="marginUserAssetVoList", default=None
    )


class GetDetailOnSubAccountsMarginAccountMarginTradeCoeffVo(Model, Generic[Num]):
    force_liquidation_bar: Num | None = field(name="forceLiquidationBar", default=None)
    margin_call_bar: Num | None = field(name="marginCallBar", default=None)
    normal_bar: Num | None = field(name="normalBar", default=None)


class GetDetailOnSubAccountsMarginAccountMarginUserAssetVoList(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    borrowed: Num | None = field(name="borrowed", default=None)
    free: Num | None = field(name="free", default=None)
    interest: Num | None = field(name="interest", default=None)
    locked: Num | None = field(name="locked", default=None)
    net_asset: Num | None = field(name="netAsset", default=None)


class GetFuturesPositionRiskOfSubAccount(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    leverage: str | None = field(name="leverage", default=None)
    max_notional: Num | None = field(name="maxNotional", default=None)
    liquidation_price: Num | None = field(name="liquidationPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    position_amount: Num | None = field(name="positionAmount", default=None)
    symbol: str | None = field(name="symbol", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)


class GetFuturesPositionRiskOfSubAccountV2(Response, Generic[Num]):
    future_position_risk_vos: list[GetFuturesPositionRiskOfSubAccountV2FuturePositionRiskVos[Num]] | None = field(
        name="futurePositionRiskVos", default=None
    )
    delivery_position_risk_vos: list[GetFuturesPositionRiskOfSubAccountV2DeliveryPositionRiskVos[Num]] | None = field(
        name="deliveryPositionRiskVos", default=None
    )


class GetFuturesPositionRiskOfSubAccountV2FuturePositionRiskVos(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    leverage: str | None = field(name="leverage", default=None)
    max_notional: Num | None = field(name="maxNotional", default=None)
    liquidation_price: Num | None = field(name="liquidationPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    position_amount: Num | None = field(name="positionAmount", default=None)
    symbol: str | None = field(name="symbol", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)


class GetFuturesPositionRiskOfSubAccountV2DeliveryPositionRiskVos(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    leverage: str | None = field(name="leverage", default=None)
    isolated: str | None = field(name="isolated", default=None)
    isolated_wallet: Num | None = field(name="isolatedWallet", default=None)
    isolated_margin: Num | None = field(name="isolatedMargin", default=None)
    is_auto_add_margin: str | None = field(name="isAutoAddMargin", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    position_amount: Num | None = field(name="positionAmount", default=None)
    symbol: str | None = field(name="symbol", default=None)
    unrealized_profit: Num | None = field(name="unrealizedProfit", default=None)


class GetIpRestrictionForASubAccountApiKey(Response):
    ip_restrict: str | None = field(name="ipRestrict", default=None)
    ip_list: list[str] | None = field(name="ipList", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    api_key: str | None = field(name="apiKey", default=None)


class GetManagedSubAccountDepositAddress(Response):
    coin: str | None = field(name="coin", default=None)
    address: str | None = field(name="address", default=None)
    tag: str | None = field(name="tag", default=None)
    url: str | None = field(name="url", default=None)


class GetMovePositionHistoryForSubAccount(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    future_move_position_order_vo_list: (
        list[GetMovePositionHistoryForSubAccountFutureMovePositionOrderVoList[Num]] | None
    ) = field(name="futureMovePositionOrderVoList", default=None)


class GetMovePositionHistoryForSubAccountFutureMovePositionOrderVoList(Model, Generic[Num]):
    from_user_email: str | None = field(name="fromUserEmail", default=None)
    to_user_email: str | None = field(name="toUserEmail", default=None)
    product_type: str | None = field(name="productType", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    side: str | None = field(name="side", default=None)
    time_stamp: int | None = field(name="timeStamp", default=None)


class GetSubAccountDepositAddress(Response):
    address: str | None = field(name="address", default=None)
    coin: str | None = field(name="coin", default=None)
    tag: str | None = field(name="tag", default=None)
    url: str | None = field(name="url", default=None)


class GetSubAccountDepositHistory(Model, Generic[Num]):
    id: str | None = field(name="id", default=None)
    amount: Num | None = field(name="amount", default=None)
    coin: str | None = field(name="coin", default=None)
    network: str | None = field(name="network", default=None)
    status: int | None = field(name="status", default=None)
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    tx_id: str | None = field(name="txId", default=None)
    insert_time: int | None = field(name="insertTime", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    confirm_times: str | None = field(name="confirmTimes", default=None)
    unlock_confirm: int | None = field(name="unlockConfirm", default=None)
    wallet_type: int | None = field(name="walletType", default=None)


class GetSubAccountsStatusOnMarginOrFutures(Model):
    email: str | None = field(name="email", default=None)
    is_sub_user_enabled: bool | None = field(name="isSubUserEnabled", default=None)
    is_user_active: bool | None = field(name="isUserActive", default=None)
    insert_time: int | None = field(name="insertTime", default=None)
    is_margin_enabled: bool | None = field(name="isMarginEnabled", default=None)
    is_future_enabled: bool | None = field(name="isFutureEnabled", default=None)
    mobile: int | None = field(name="mobile", default=None)


class GetSummaryOfSubAccountsFuturesAccount(Response, Generic[Num]):
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    total_maintenance_margin: Num | None = field(name="totalMaintenanceMargin", default=None)
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    asset: str | None = field(name="asset", default=None)
    sub_account_list: list[GetSummaryOfSubAccountsFuturesAccountSubAccountList[Num]] | None = field(
        name="subAccountList", default=None
    )


class GetSummaryOfSubAccountsFuturesAccountSubAccountList(Model, Generic[Num]):
    email: str | None = field(name="email", default=None)
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    total_maintenance_margin: Num | None = field(name="totalMaintenanceMargin", default=None)
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    asset: str | None = field(name="asset", default=None)


class GetSummaryOfSubAccountsFuturesAccountV2(Response, Generic[Num]):
    future_account_summary_resp: GetSummaryOfSubAccountsFuturesAccountV2FutureAccountSummaryResp[Num] | None = field(
        name="futureAccountSummaryResp", default=None
    )
    delivery_account_summary_resp: GetSummaryOfSubAccountsFuturesAccountV2DeliveryAccountSummaryResp[Num] | None = (
        field(name="deliveryAccountSummaryResp", default=None)
    )


class GetSummaryOfSubAccountsFuturesAccountV2FutureAccountSummaryResp(Model, Generic[Num]):
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    total_maintenance_margin: Num | None = field(name="totalMaintenanceMargin", default=None)
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    asset: str | None = field(name="asset", default=None)
    sub_account_list: (
        list[GetSummaryOfSubAccountsFuturesAccountV2FutureAccountSummaryRespSubAccountList[Num]] | None
    ) = field(name="subAccountList", default=None)


class GetSummaryOfSubAccountsFuturesAccountV2FutureAccountSummaryRespSubAccountList(Model, Generic[Num]):
    email: str | None = field(name="email", default=None)
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    total_maintenance_margin: Num | None = field(name="totalMaintenanceMargin", default=None)
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    asset: str | None = field(name="asset", default=None)


class GetSummaryOfSubAccountsFuturesAccountV2DeliveryAccountSummaryResp(Model, Generic[Num]):
    total_margin_balance_of_btc: Num | None = field(name="totalMarginBalanceOfBTC", default=None)
    total_unrealized_profit_of_btc: Num | None = field(name="totalUnrealizedProfitOfBTC", default=None)
    total_wallet_balance_of_btc: Num | None = field(name="totalWalletBalanceOfBTC", default=None)
    asset: str | None = field(name="asset", default=None)
    sub_account_list: (
        list[GetSummaryOfSubAccountsFuturesAccountV2DeliveryAccountSummaryRespSubAccountList[Num]] | None
    ) = field(name="subAccountList", default=None)


class GetSummaryOfSubAccountsFuturesAccountV2DeliveryAccountSummaryRespSubAccountList(Model, Generic[Num]):
    email: str | None = field(name="email", default=None)
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    asset: str | None = field(name="asset", default=None)


class GetSummaryOfSubAccountsMarginAccount(Response, Generic[Num]):
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)
    sub_account_list: list[GetSummaryOfSubAccountsMarginAccountSubAccountList[Num]] | None = field(
        name="subAccountList", default=None
    )


class GetSummaryOfSubAccountsMarginAccountSubAccountList(Model, Generic[Num]):
    email: str | None = field(name="email", default=None)
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)


class MarginTransferForSubAccount(Response):
    txn_id: str | None = field(name="txnId", default=None)


class MovePositionForSubAccount(Response, Generic[Num]):
    move_position_orders: list[MovePositionForSubAccountMovePositionOrders[Num]] | None = field(
        name="movePositionOrders", default=None
    )


class MovePositionForSubAccountMovePositionOrders(Model, Generic[Num]):
    from_user_email: str | None = field(name="fromUserEmail", default=None)
    to_user_email: str | None = field(name="toUserEmail", default=None)
    product_type: str | None = field(name="productType", default=None)
    symbol: str | None = field(name="symbol", default=None)
    price_type: str | None = field(name="priceType", default=None)
    price: Num | None = field(name="price", default=None)
    quantity: Num | None = field(name="quantity", default=None)
    position_side: str | None = field(name="positionSide", default=None)
    side: str | None = field(name="side", default=None)
    success: bool | None = field(name="success", default=None)


class QueryFuturesAssetTransferHistory(Response, Generic[Num]):
    success: bool | None = field(name="success", default=None)
    futures_type: int | None = field(name="futuresType", default=None)
    transfers: list[QueryFuturesAssetTransferHistoryTransfers[Num]] | None = field(name="transfers", default=None)


class QueryFuturesAssetTransferHistoryTransfers(Model, Generic[Num]):
    from_: str | None = field(name="from", default=None)
    to: str | None = field(name="to", default=None)
    asset: str | None = field(name="asset", default=None)
    qty: Num | None = field(name="qty", default=None)
    tran_id: int | None = field(name="tranId", default=None)
    time: int | None = field(name="time", default=None)


class QueryManagedSubAccountAssetDetails(Model, Generic[Num]):
    coin: str | None = field(name="coin", default=None)
    name: str | None = field(name="name", default=None)
    total_balance: Num | None = field(name="totalBalance", default=None)
    available_balance: Num | None = field(name="availableBalance", default=None)
    in_order: str | None = field(name="inOrder", default=None)
    btc_value: str | None = field(name="btcValue", default=None)


class QueryManagedSubAccountFuturesAssetDetails(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    snapshot_vos: list[QueryManagedSubAccountFuturesAssetDetailsSnapshotVos] | None = field(
        name="snapshotVos", default=None
    )


class QueryManagedSubAccountFuturesAssetDetailsSnapshotVos(Model):
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)
    data: QueryManagedSubAccountFuturesAssetDetailsSnapshotVosData | None = field(name="data", default=None)


class QueryManagedSubAccountFuturesAssetDetailsSnapshotVosData(Model):
    assets: list[QueryManagedSubAccountFuturesAssetDetailsSnapshotVosDataAssets] | None = field(
        name="assets", default=None
    )
    position: list[QueryManagedSubAccountFuturesAssetDetailsSnapshotVosDataPosition] | None = field(
        name="position", default=None
    )


class QueryManagedSubAccountFuturesAssetDetailsSnapshotVosDataAssets(Model):
    asset: str | None = field(name="asset", default=None)
    margin_balance: int | None = field(name="marginBalance", default=None)
    wallet_balance: int | None = field(name="walletBalance", default=None)


class QueryManagedSubAccountFuturesAssetDetailsSnapshotVosDataPosition(Model):
    symbol: str | None = field(name="symbol", default=None)
    entry_price: int | None = field(name="entryPrice", default=None)
    mark_price: int | None = field(name="markPrice", default=None)
    position_amt: Decimal | None = field(name="positionAmt", default=None)


class QueryManagedSubAccountList(Response):
    total: int | None = field(name="total", default=None)
    manager_sub_user_info_vo_list: list[QueryManagedSubAccountListManagerSubUserInfoVoList] | None = field(
        name="managerSubUserInfoVoList", default=None
    )


class QueryManagedSubAccountListManagerSubUserInfoVoList(Model):
    root_user_id: int | None = field(name="rootUserId", default=None)
    managersub_user_id: int | None = field(name="managersubUserId", default=None)
    bind_parent_user_id: int | None = field(name="bindParentUserId", default=None)
    email: str | None = field(name="email", default=None)
    insert_time_stamp: int | None = field(name="insertTimeStamp", default=None)
    bind_parent_email: str | None = field(name="bindParentEmail", default=None)
    is_sub_user_enabled: bool | None = field(name="isSubUserEnabled", default=None)
    is_user_active: bool | None = field(name="isUserActive", default=None)
    is_margin_enabled: bool | None = field(name="isMarginEnabled", default=None)
    is_future_enabled: bool | None = field(name="isFutureEnabled", default=None)
    is_signed_lvt_risk_agreement: bool | None = field(name="isSignedLVTRiskAgreement", default=None)


class QueryManagedSubAccountMarginAssetDetails(Response, Generic[Num]):
    margin_level: Num | None = field(name="marginLevel", default=None)
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)
    user_assets: list[QueryManagedSubAccountMarginAssetDetailsUserAssets[Num]] | None = field(
        name="userAssets", default=None
    )


class QueryManagedSubAccountMarginAssetDetailsUserAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    borrowed: Num | None = field(name="borrowed", default=None)
    free: Num | None = field(name="free", default=None)
    interest: Num | None = field(name="interest", default=None)
    locked: Num | None = field(name="locked", default=None)
    net_asset: Num | None = field(name="netAsset", default=None)


class QueryManagedSubAccountSnapshot(Response, Generic[Num]):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    snapshot_vos: list[QueryManagedSubAccountSnapshotSnapshotVos[Num]] | None = field(name="snapshotVos", default=None)


class QueryManagedSubAccountSnapshotSnapshotVos(Model, Generic[Num]):
    data: QueryManagedSubAccountSnapshotSnapshotVosData[Num] | None = field(name="data", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class QueryManagedSubAccountSnapshotSnapshotVosData(Model, Generic[Num]):
    margin_level: Num | None = field(name="marginLevel", default=None)
    balances: list[QueryManagedSubAccountSnapshotSnapshotVosDataBalances[Num]] | None = field(
        name="balances", default=None
    )
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)
    user_assets: list[QueryManagedSubAccountSnapshotSnapshotVosDataUserAssets[Num]] | None = field(
        name="userAssets", default=None
    )
    assets: list[QueryManagedSubAccountSnapshotSnapshotVosDataAssets[Num]] | None = field(name="assets", default=None)
    position: list[QueryManagedSubAccountSnapshotSnapshotVosDataPosition[Num]] | None = field(
        name="position", default=None
    )


class QueryManagedSubAccountSnapshotSnapshotVosDataBalances(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    free: Num | None = field(name="free", default=None)
    locked: Num | None = field(name="locked", default=None)


class QueryManagedSubAccountSnapshotSnapshotVosDataUserAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    borrowed: Num | None = field(name="borrowed", default=None)
    free: Num | None = field(name="free", default=None)
    interest: Num | None = field(name="interest", default=None)
    locked: Num | None = field(name="locked", default=None)
    net_asset: Num | None = field(name="netAsset", default=None)


class QueryManagedSubAccountSnapshotSnapshotVosDataAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)


class QueryManagedSubAccountSnapshotSnapshotVosDataPosition(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    symbol: str | None = field(name="symbol", default=None)
    un_realized_profit: Num | None = field(name="unRealizedProfit", default=None)


class QueryManagedSubAccountTransferLog(Response, Generic[Num]):
    manager_sub_transfer_history_vos: (
        list[QueryManagedSubAccountTransferLogManagerSubTransferHistoryVos[Num]] | None
    ) = field(name="managerSubTransferHistoryVos", default=None)
    count: int | None = field(name="count", default=None)


class QueryManagedSubAccountTransferLogManagerSubTransferHistoryVos(Model, Generic[Num]):
    from_email: str | None = field(name="fromEmail", default=None)
    from_account_type: str | None = field(name="fromAccountType", default=None)
    to_email: str | None = field(name="toEmail", default=None)
    to_account_type: str | None = field(name="toAccountType", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    scheduled_data: int | None = field(name="scheduledData", default=None)
    create_time: int | None = field(name="createTime", default=None)
    status: str | None = field(name="status", default=None)
    tran_id: int | None = field(name="tranId", default=None)


class QueryManagedSubAccountTransferLogForInvestor(Response, Generic[Num]):
    manager_sub_transfer_history_vos: (
        list[QueryManagedSubAccountTransferLogForInvestorManagerSubTransferHistoryVos[Num]] | None
    ) = field(name="managerSubTransferHistoryVos", default=None)
    count: int | None = field(name="count", default=None)


class QueryManagedSubAccountTransferLogForInvestorManagerSubTransferHistoryVos(Model, Generic[Num]):
    from_email: str | None = field(name="fromEmail", default=None)
    from_account_type: str | None = field(name="fromAccountType", default=None)
    to_email: str | None = field(name="toEmail", default=None)
    to_account_type: str | None = field(name="toAccountType", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    scheduled_data: int | None = field(name="scheduledData", default=None)
    create_time: int | None = field(name="createTime", default=None)
    status: str | None = field(name="status", default=None)
    tran_id: int | None = field(name="tranId", default=None)


class QueryManagedSubAccountTransferLogForTradeParent(Response, Generic[Num]):
    manager_sub_transfer_history_vos: (
        list[QueryManagedSubAccountTransferLogForTradeParentManagerSubTransferHistoryVos[Num]] | None
    ) = field(name="managerSubTransferHistoryVos", default=None)
    count: int | None = field(name="count", default=None)


class QueryManagedSubAccountTransferLogForTradeParentManagerSubTransferHistoryVos(Model, Generic[Num]):
    from_email: str | None = field(name="fromEmail", default=None)
    from_account_type: str | None = field(name="fromAccountType", default=None)
    to_email: str | None = field(name="toEmail", default=None)
    to_account_type: str | None = field(name="toAccountType", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    scheduled_data: int | None = field(name="scheduledData", default=None)
    create_time: int | None = field(name="createTime", default=None)
    status: str | None = field(name="status", default=None)
    tran_id: int | None = field(name="tranId", default=None)


class QuerySpotAssetTransferHistory(Model, Generic[Num]):
    from_: str | None = field(name="from", default=None)
    to: str | None = field(name="to", default=None)
    asset: str | None = field(name="asset", default=None)
    qty: Num | None = field(name="qty", default=None)
    status: str | None = field(name="status", default=None)
    tran_id: int | None = field(name="tranId", default=None)
    time: int | None = field(name="time", default=None)


class QuerySpotAssetsSummary(Response, Generic[Num]):
    total_count: int | None = field(name="totalCount", default=None)
    master_account_total_asset: Num | None = field(name="masterAccountTotalAsset", default=None)
    spot_sub_user_asset_btc_vo_list: list[QuerySpotAssetsSummarySpotSubUserAssetBtcVoList[Num]] | None = field(
        name="spotSubUserAssetBtcVoList", default=None
    )


class QuerySpotAssetsSummarySpotSubUserAssetBtcVoList(Model, Generic[Num]):
    email: str | None = field(name="email", default=None)
    total_asset: Num | None = field(name="totalAsset", default=None)


class QuerySubAccountAssetsV3(Response):
    balances: list[QuerySubAccountAssetsV3Balances] | None = field(name="balances", default=None)


class QuerySubAccountAssetsV3Balances(Model):
    freeze: int | None = field(name="freeze", default=None)
    withdrawing: int | None = field(name="withdrawing", default=None)
    asset: str | None = field(name="asset", default=None)
    free: Decimal | None = field(name="free", default=None)
    locked: int | None = field(name="locked", default=None)


class QuerySubAccountAssetsV4(Response, Generic[Num]):
    balances: list[QuerySubAccountAssetsV4Balances[Num]] | None = field(name="balances", default=None)


class QuerySubAccountAssetsV4Balances(Model, Generic[Num]):
    freeze: str | None = field(name="freeze", default=None)
    withdrawing: str | None = field(name="withdrawing", default=None)
    asset: str | None = field(name="asset", default=None)
    free: Num | None = field(name="free", default=None)
    locked: Num | None = field(name="locked", default=None)


class QuerySubAccountList(Response):
    sub_accounts: list[QuerySubAccountListSubAccounts] | None = field(name="subAccounts", default=None)


class QuerySubAccountListSubAccounts(Model):
    sub_user_id: int | None = field(name="subUserId", default=None)
    email: str | None = field(name="email", default=None)
    remark: str | None = field(name="remark", default=None)
    is_freeze: bool | None = field(name="isFreeze", default=None)
    create_time: int | None = field(name="createTime", default=None)
    is_managed_sub_account: bool | None = field(name="isManagedSubAccount", default=None)
    is_asset_management_sub_account: bool | None = field(name="isAssetManagementSubAccount", default=None)


class QuerySubAccountTransactionStatistics(Response):
    recent30_btc_total: str | None = field(name="recent30BtcTotal", default=None)
    recent30_btc_futures_total: str | None = field(name="recent30BtcFuturesTotal", default=None)
    recent30_btc_margin_total: str | None = field(name="recent30BtcMarginTotal", default=None)
    recent30_busd_total: str | None = field(name="recent30BusdTotal", default=None)
    recent30_busd_futures_total: str | None = field(name="recent30BusdFuturesTotal", default=None)
    recent30_busd_margin_total: str | None = field(name="recent30BusdMarginTotal", default=None)
    trade_info_vos: list[QuerySubAccountTransactionStatisticsTradeInfoVos] | None = field(
        name="tradeInfoVos", default=None
    )


class QuerySubAccountTransactionStatisticsTradeInfoVos(Model):
    user_id: int | None = field(name="userId", default=None)
    btc: int | None = field(name="btc", default=None)
    btc_futures: int | None = field(name="btcFutures", default=None)
    btc_margin: int | None = field(name="btcMargin", default=None)
    busd: int | None = field(name="busd", default=None)
    busd_futures: int | None = field(name="busdFutures", default=None)
    busd_margin: int | None = field(name="busdMargin", default=None)
    date: int | None = field(name="date", default=None)


class QueryUniversalTransferHistory(Response, Generic[Num]):
    result: list[QueryUniversalTransferHistoryResult[Num]] | None = field(name="result", default=None)
    total_count: int | None = field(name="totalCount", default=None)


class QueryUniversalTransferHistoryResult(Model, Generic[Num]):
    tran_id: int | None = field(name="tranId", default=None)
    from_email: str | None = field(name="fromEmail", default=None)
    to_email: str | None = field(name="toEmail", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    create_time_stamp: int | None = field(name="createTimeStamp", default=None)
    from_account_type: str | None = field(name="fromAccountType", default=None)
    to_account_type: str | None = field(name="toAccountType", default=None)
    status: str | None = field(name="status", default=None)
    client_tran_id: str | None = field(name="clientTranId", default=None)


class SubAccountFuturesAssetTransfer(Response):
    success: bool | None = field(name="success", default=None)
    txn_id: str | None = field(name="txnId", default=None)


class SubAccountTransferHistory(Model, Generic[Num]):
    counter_party: str | None = field(name="counterParty", default=None)
    email: str | None = field(name="email", default=None)
    type: int | None = field(name="type", default=None)
    """Documented values: 1, 2."""
    asset: str | None = field(name="asset", default=None)
    qty: Num | None = field(name="qty", default=None)
    from_account_type: str | None = field(name="fromAccountType", default=None)
    to_account_type: str | None = field(name="toAccountType", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: PROCESS, SUCCESS, FAILURE."""
    tran_id: int | None = field(name="tranId", default=None)
    time: int | None = field(name="time", default=None)


class TransferToMaster(Response):
    txn_id: str | None = field(name="txnId", default=None)


class TransferToSubAccountOfSameMaster(Response):
    txn_id: str | None = field(name="txnId", default=None)


class UniversalTransfer(Response):
    tran_id: int | None = field(name="tranId", default=None)
    client_tran_id: str | None = field(name="clientTranId", default=None)


class WithdrawlAssetsFromTheManagedSubAccount(Response):
    tran_id: int | None = field(name="tranId", default=None)


class MovePositionForSubAccountOrderArgs(TypedDict, total=False):
    symbol: Required[str]
    quantity: Required[Number]
    position_side: Required[Literal["BOTH", "LONG", "SHORT"]]
