"""The answers of Binance Link. A field that an answer leaves out is None."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class ChangeSubAccountApiPermission(Response):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    apikey: str | None = field(name="apikey", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    margin_trade: bool | None = field(name="marginTrade", default=None)
    futures_trade: bool | None = field(name="futuresTrade", default=None)


class ChangeSubAccountCoinFuturesCommissionAdjustment(Response):
    sub_account_id: int | None = field(name="subAccountId", default=None)
    pair: str | None = field(name="pair", default=None)
    maker_adjustment: int | None = field(name="makerAdjustment", default=None)
    taker_adjustment: int | None = field(name="takerAdjustment", default=None)
    maker_commission: int | None = field(name="makerCommission", default=None)
    taker_commission: int | None = field(name="takerCommission", default=None)


class ChangeSubAccountCommission(Response):
    sub_account_id: str | None = field(name="subAccountId", default=None)
    maker_commission: Decimal | None = field(name="makerCommission", default=None)
    taker_commission: Decimal | None = field(name="takerCommission", default=None)
    margin_maker_commission: Decimal | None = field(name="marginMakerCommission", default=None)
    margin_taker_commission: Decimal | None = field(name="marginTakerCommission", default=None)


class ChangeSubAccountUsdtFuturesCommissionAdjustment(Response):
    sub_account_id: int | None = field(name="subAccountId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    maker_adjustment: int | None = field(name="makerAdjustment", default=None)
    taker_adjustment: int | None = field(name="takerAdjustment", default=None)
    maker_commission: int | None = field(name="makerCommission", default=None)
    taker_commission: int | None = field(name="takerCommission", default=None)


class CreateASubAccount(Response):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    email: str | None = field(name="email", default=None)
    tag: str | None = field(name="tag", default=None)


class CreateApiKeyForSubAccount(Response):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    api_key: str | None = field(name="apiKey", default=None)
    secret_key: str | None = field(name="secretKey", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    margin_trade: bool | None = field(name="marginTrade", default=None)
    futures_trade: bool | None = field(name="futuresTrade", default=None)


class CustomizeIdForClient(Response):
    customer_id: str | None = field(name="customerId", default=None)


class CustomizeIdForClientForPartner(Response):
    customer_id: str | None = field(name="customerId", default=None)
    email: str | None = field(name="email", default=None)


class DeleteIpRestrictionForSubAccountApiKey(Response):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    apikey: str | None = field(name="apikey", default=None)
    ip_list: list[str] | None = field(name="ipList", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class EnableFuturesForSubAccount(Response):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    enable_futures: bool | None = field(name="enableFutures", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class EnableOrDisableBnbBurnForSubAccountMarginInterest(Response):
    sub_account_id: int | None = field(name="subAccountId", default=None)
    interest_bnb_burn: bool | None = field(name="interestBNBBurn", default=None)


class EnableOrDisableBnbBurnForSubAccountSpotAndMargin(Response):
    sub_account_id: int | None = field(name="subAccountId", default=None)
    spot_bnb_burn: bool | None = field(name="spotBNBBurn", default=None)


class EnableUniversalTransferPermissionForSubAccountApiKey(Response):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    apikey: str | None = field(name="apikey", default=None)
    can_universal_transfer: bool | None = field(name="canUniversalTransfer", default=None)


class GetBnbBurnStatusForSubAccount(Response):
    sub_account_id: int | None = field(name="subAccountId", default=None)
    spot_bnb_burn: bool | None = field(name="spotBNBBurn", default=None)
    interest_bnb_burn: bool | None = field(name="interestBNBBurn", default=None)


class GetClientEmailCustomizedIdForPartner(Model):
    customer_id: str | None = field(name="customerId", default=None)
    email: str | None = field(name="email", default=None)


class GetIpRestrictionForSubAccountApiKey(Response):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    ip_restrict: bool | None = field(name="ipRestrict", default=None)
    apikey: str | None = field(name="apikey", default=None)
    ip_list: list[str] | None = field(name="ipList", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class GetSubAccountDepositHistory(Model, Generic[Num]):
    deposit_id: int | None = field(name="depositId", default=None)
    sub_account_id: str | None = field(name="subAccountId", default=None)
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    amount: Num | None = field(name="amount", default=None)
    coin: str | None = field(name="coin", default=None)
    insert_time: int | None = field(name="insertTime", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    network: str | None = field(name="network", default=None)
    status: int | None = field(name="status", default=None)
    tx_id: str | None = field(name="txId", default=None)
    source_address: str | None = field(name="sourceAddress", default=None)
    confirm_times: str | None = field(name="confirmTimes", default=None)
    self_return_status: int | None = field(name="selfReturnStatus", default=None)
    travel_rule_status: int | None = field(name="travelRuleStatus", default=None)
    """Documented values: 0, 1."""


class GetSubAccountDepositHistoryV2(Model, Generic[Num]):
    deposit_id: int | None = field(name="depositId", default=None)
    sub_account_id: str | None = field(name="subAccountId", default=None)
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    amount: Num | None = field(name="amount", default=None)
    coin: str | None = field(name="coin", default=None)
    insert_time: int | None = field(name="insertTime", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    network: str | None = field(name="network", default=None)
    status: int | None = field(name="status", default=None)
    tx_id: str | None = field(name="txId", default=None)
    confirm_times: str | None = field(name="confirmTimes", default=None)
    self_return_status: int | None = field(name="selfReturnStatus", default=None)
    travel_rule_status: int | None = field(name="travelRuleStatus", default=None)
    """Documented values: 0, 1."""


class GetUsersCustomizeId(Response):
    customer_id: str | None = field(name="customerId", default=None)


class QueryBrokerCommissionRebateRecentRecordSpot(Model, Generic[Num]):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    income: Num | None = field(name="income", default=None)
    asset: str | None = field(name="asset", default=None)
    symbol: str | None = field(name="symbol", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    time: int | None = field(name="time", default=None)
    status: int | None = field(name="status", default=None)
    """Documented values: 0, 1, 2."""


class QueryBrokerFuturesCommissionRebateRecord(Model, Generic[Num]):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    income: Num | None = field(name="income", default=None)
    asset: str | None = field(name="asset", default=None)
    symbol: str | None = field(name="symbol", default=None)
    trade_id: int | None = field(name="tradeId", default=None)
    time: int | None = field(name="time", default=None)
    status: int | None = field(name="status", default=None)
    """Documented values: 0, 1, 2."""


class QueryClientIfTheNewUser(Response):
    api_agent_code: str | None = field(name="apiAgentCode", default=None)
    rebate_working: bool | None = field(name="rebateWorking", default=None)
    if_new_user: bool | None = field(name="ifNewUser", default=None)
    referrer_id: int | None = field(name="referrerId", default=None)


class QueryRebateRecentRecordForClient(Model, Generic[Num]):
    income: Num | None = field(name="income", default=None)
    asset: str | None = field(name="asset", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)


class QueryRebateRecentRecordForPartner(Model, Generic[Num]):
    customer_id: str | None = field(name="customerId", default=None)
    email: str | None = field(name="email", default=None)
    income: Num | None = field(name="income", default=None)
    asset: str | None = field(name="asset", default=None)
    symbol: str | None = field(name="symbol", default=None)
    time: int | None = field(name="time", default=None)
    order_id: int | None = field(name="orderId", default=None)
    trade_id: int | None = field(name="tradeId", default=None)


class QuerySubAccount(Model):
    subaccount_id: str | None = field(name="subaccountId", default=None)
    email: str | None = field(name="email", default=None)
    tag: str | None = field(name="tag", default=None)
    maker_commission: Decimal | None = field(name="makerCommission", default=None)
    taker_commission: Decimal | None = field(name="takerCommission", default=None)
    margin_maker_commission: int | None = field(name="marginMakerCommission", default=None)
    margin_taker_commission: int | None = field(name="marginTakerCommission", default=None)
    create_time: int | None = field(name="createTime", default=None)


class QuerySubAccountApiKey(Model):
    apikey: str | None = field(name="apikey", default=None)
    subaccount_id: str | None = field(name="subaccountId", default=None)
    can_trade: bool | None = field(name="canTrade", default=None)
    margin_trade: bool | None = field(name="marginTrade", default=None)
    futures_trade: bool | None = field(name="futuresTrade", default=None)


class QuerySubAccountCoinFuturesCommissionAdjustment(Model):
    sub_account_id: int | None = field(name="subAccountId", default=None)
    pair: str | None = field(name="pair", default=None)
    maker_commission: int | None = field(name="makerCommission", default=None)
    taker_commission: int | None = field(name="takerCommission", default=None)


class QuerySubAccountFuturesAssetInfo(Response, Generic[Num]):
    data: list[QuerySubAccountFuturesAssetInfoData[Num]] | None = field(name="data", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class QuerySubAccountFuturesAssetInfoData(Model, Generic[Num]):
    sub_account_id: str | None = field(name="subAccountId", default=None)
    total_wallet_balance_of_usdt: Num | None = field(name="totalWalletBalanceOfUsdt", default=None)
    total_unrealized_profit_of_usdt: Num | None = field(name="totalUnrealizedProfitOfUsdt", default=None)
    total_margin_balance_of_usdt: Num | None = field(name="totalMarginBalanceOfUsdt", default=None)
    total_initial_margin: Num | None = field(name="totalInitialMargin", default=None)
    total_maintenance_margin: Num | None = field(name="totalMaintenanceMargin", default=None)
    total_wallet_balance: Num | None = field(name="totalWalletBalance", default=None)
    total_unrealized_profit: Num | None = field(name="totalUnrealizedProfit", default=None)
    total_margin_balance: Num | None = field(name="totalMarginBalance", default=None)
    total_position_initial_margin: Num | None = field(name="totalPositionInitialMargin", default=None)
    total_open_order_initial_margin: Num | None = field(name="totalOpenOrderInitialMargin", default=None)
    futures_enable: bool | None = field(name="futuresEnable", default=None)
    asset: str | None = field(name="asset", default=None)


class QuerySubAccountMarginAssetInfo(Response, Generic[Num]):
    data: list[QuerySubAccountMarginAssetInfoData[Num]] | None = field(name="data", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class QuerySubAccountMarginAssetInfoData(Model, Generic[Num]):
    margin_enable: bool | None = field(name="marginEnable", default=None)
    sub_account_id: str | None = field(name="subAccountId", default=None)
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)
    margin_level: Num | None = field(name="marginLevel", default=None)


class QuerySubAccountSpotAssetInfo(Response, Generic[Num]):
    data: list[QuerySubAccountSpotAssetInfoData[Num]] | None = field(name="data", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class QuerySubAccountSpotAssetInfoData(Model, Generic[Num]):
    sub_account_id: str | None = field(name="subAccountId", default=None)
    total_balance_of_btc: Num | None = field(name="totalBalanceOfBtc", default=None)


class QuerySubAccountTransferHistoryFutures(Response, Generic[Num]):
    success: bool | None = field(name="success", default=None)
    futures_type: int | None = field(name="futuresType", default=None)
    transfers: list[QuerySubAccountTransferHistoryFuturesTransfers[Num]] | None = field(name="transfers", default=None)


class QuerySubAccountTransferHistoryFuturesTransfers(Model, Generic[Num]):
    from_id: str | None = field(name="fromId", default=None)
    to_id: str | None = field(name="toId", default=None)
    from_: str | None = field(name="from", default=None)
    to: str | None = field(name="to", default=None)
    asset: str | None = field(name="asset", default=None)
    qty: Num | None = field(name="qty", default=None)
    tran_id: str | None = field(name="tranId", default=None)
    client_tran_id: str | None = field(name="clientTranId", default=None)
    time: int | None = field(name="time", default=None)


class QuerySubAccountTransferHistorySpot(Model, Generic[Num]):
    from_id: str | None = field(name="fromId", default=None)
    to_id: str | None = field(name="toId", default=None)
    asset: str | None = field(name="asset", default=None)
    qty: Num | None = field(name="qty", default=None)
    time: int | None = field(name="time", default=None)
    txn_id: str | None = field(name="txnId", default=None)
    client_tran_id: str | None = field(name="clientTranId", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: INIT, PROCESS, SUCCESS."""


class QuerySubAccountUsdtFuturesCommissionAdjustment(Model):
    sub_account_id: int | None = field(name="subAccountId", default=None)
    symbol: str | None = field(name="symbol", default=None)
    maker_commission: int | None = field(name="makerCommission", default=None)
    taker_commission: int | None = field(name="takerCommission", default=None)


class QueryUniversalTransferHistory(Model, Generic[Num]):
    to_id: str | None = field(name="toId", default=None)
    asset: str | None = field(name="asset", default=None)
    qty: Num | None = field(name="qty", default=None)
    time: int | None = field(name="time", default=None)
    status: str | None = field(name="status", default=None)
    txn_id: str | None = field(name="txnId", default=None)
    client_tran_id: str | None = field(name="clientTranId", default=None)
    from_account_type: str | None = field(name="fromAccountType", default=None)
    to_account_type: str | None = field(name="toAccountType", default=None)


class SubAccountTransferFutures(Response):
    success: bool | None = field(name="success", default=None)
    txn_id: str | None = field(name="txnId", default=None)
    client_tran_id: str | None = field(name="clientTranId", default=None)


class SubAccountTransferSpot(Response):
    txn_id: str | None = field(name="txnId", default=None)
    client_tran_id: str | None = field(name="clientTranId", default=None)


class UniversalTransfer(Response):
    txn_id: int | None = field(name="txnId", default=None)
    client_tran_id: str | None = field(name="clientTranId", default=None)


class UpdateIpRestrictionForSubAccountApiKey(Response):
    status: str | None = field(name="status", default=None)
    ip_list: list[str] | None = field(name="ipList", default=None)
    """Only if key.ip_restriction is set."""
    update_time: int | None = field(name="updateTime", default=None)
    api_key: str | None = field(name="apiKey", default=None)
