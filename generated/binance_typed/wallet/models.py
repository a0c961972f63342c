"""The answers of Wallet. A field that an answer leaves out is None."""

from __future__ import annotations

from decimal import Decimal
from typing import Generic

from msgspec import field

from ..runtime.answers import Model, Num, Response


class AccountApiTradingStatus(Response):
    data: AccountApiTradingStatusData | None = field(name="data", default=None)


class AccountApiTradingStatusData(Model):
    is_locked: bool | None = field(name="isLocked", default=None)
    planned_recover_time: int | None = field(name="plannedRecoverTime", default=None)
    trigger_condition: AccountApiTradingStatusDataTriggerCondition | None = field(name="triggerCondition", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class AccountApiTradingStatusDataTriggerCondition(Model):
    gcr: int | None = field(name="GCR", default=None)
    ifer: int | None = field(name="IFER", default=None)
    ufr: int | None = field(name="UFR", default=None)


class AccountInfo(Response):
    vip_level: int | None = field(name="vipLevel", default=None)
    is_margin_enabled: bool | None = field(name="isMarginEnabled", default=None)
    is_future_enabled: bool | None = field(name="isFutureEnabled", default=None)
    is_options_enabled: bool | None = field(name="isOptionsEnabled", default=None)
    is_portfolio_margin_retail_enabled: bool | None = field(name="isPortfolioMarginRetailEnabled", default=None)


class AccountStatus(Response):
    data: str | None = field(name="data", default=None)


class AllCoinsInformation(Model, Generic[Num]):
    coin: str | None = field(name="coin", default=None)
    deposit_all_enable: bool | None = field(name="depositAllEnable", default=None)
    withdraw_all_enable: bool | None = field(name="withdrawAllEnable", default=None)
    name: str | None = field(name="name", default=None)
    free: Num | None = field(name="free", default=None)
    locked: Num | None = field(name="locked", default=None)
    freeze: Num | None = field(name="freeze", default=None)
    withdrawing: Num | None = field(name="withdrawing", default=None)
    ipoing: str | None = field(name="ipoing", default=None)
    ipoable: str | None = field(name="ipoable", default=None)
    storage: str | None = field(name="storage", default=None)
    is_legal_money: bool | None = field(name="isLegalMoney", default=None)
    trading: bool | None = field(name="trading", default=None)
    network_list: list[AllCoinsInformationNetworkList[Num]] | None = field(name="networkList", default=None)


class AllCoinsInformationNetworkList(Model, Generic[Num]):
    network: str | None = field(name="network", default=None)
    coin: str | None = field(name="coin", default=None)
    withdraw_integer_multiple: Num | None = field(name="withdrawIntegerMultiple", default=None)
    is_default: bool | None = field(name="isDefault", default=None)
    deposit_enable: bool | None = field(name="depositEnable", default=None)
    withdraw_enable: bool | None = field(name="withdrawEnable", default=None)
    deposit_desc: str | None = field(name="depositDesc", default=None)
    """Only if response.networkList.depositEnable is False."""
    withdraw_desc: str | None = field(name="withdrawDesc", default=None)
    """Only if response.networkList.withdrawEnable is False."""
    special_tips: str | None = field(name="specialTips", default=None)
    special_withdraw_tips: str | None = field(name="specialWithdrawTips", default=None)
    name: str | None = field(name="name", default=None)
    reset_address_status: bool | None = field(name="resetAddressStatus", default=None)
    address_regex: str | None = field(name="addressRegex", default=None)
    memo_regex: str | None = field(name="memoRegex", default=None)
    withdraw_fee: Num | None = field(name="withdrawFee", default=None)
    withdraw_min: str | None = field(name="withdrawMin", default=None)
    withdraw_max: str | None = field(name="withdrawMax", default=None)
    withdraw_internal_min: Num | None = field(name="withdrawInternalMin", default=None)
    deposit_dust: Num | None = field(name="depositDust", default=None)
    min_confirm: int | None = field(name="minConfirm", default=None)
    un_lock_confirm: int | None = field(name="unLockConfirm", default=None)
    same_address: bool | None = field(name="sameAddress", default=None)
    """Deprecated."""
    withdraw_tag: bool | None = field(name="withdrawTag", default=None)
    estimated_arrival_time: int | None = field(name="estimatedArrivalTime", default=None)
    busy: bool | None = field(name="busy", default=None)
    contract_address_url: str | None = field(name="contractAddressUrl", default=None)
    contract_address: str | None = field(name="contractAddress", default=None)
    denomination: int | None = field(name="denomination", default=None)


class AssetDetail(Model, Generic[Num]):
    min_withdraw_amount: Num | None = field(name="minWithdrawAmount", default=None)
    deposit_status: bool | None = field(name="depositStatus", default=None)
    withdraw_fee: Decimal | None = field(name="withdrawFee", default=None)
    withdraw_status: bool | None = field(name="withdrawStatus", default=None)
    deposit_tip: str | None = field(name="depositTip", default=None)
    """Only if response.depositStatus is False."""


class AssetDividendRecord(Response, Generic[Num]):
    rows: list[AssetDividendRecordRows[Num]] | None = field(name="rows", default=None)
    total: int | None = field(name="total", default=None)


class AssetDividendRecordRows(Model, Generic[Num]):
    id: int | None = field(name="id", default=None)
    amount: Num | None = field(name="amount", default=None)
    asset: str | None = field(name="asset", default=None)
    div_time: int | None = field(name="divTime", default=None)
    en_info: str | None = field(name="enInfo", default=None)
    tran_id: int | None = field(name="tranId", default=None)


class BrokerWithdraw(Response):
    tr_id: int | None = field(name="trId", default=None)
    accpted: bool | None = field(name="accpted", default=None)
    info: str | None = field(name="info", default=None)


class CheckQuestionnaireRequirements(Response):
    questionnaire_country_code: str | None = field(name="questionnaireCountryCode", default=None)
    entity_country_code: str | None = field(name="entityCountryCode", default=None)


class DailyAccountSnapshot(Response, Generic[Num]):
    code: int | None = field(name="code", default=None)
    msg: str | None = field(name="msg", default=None)
    snapshot_vos: list[DailyAccountSnapshotSnapshotVos[Num]] | None = field(name="snapshotVos", default=None)


class DailyAccountSnapshotSnapshotVos(Model, Generic[Num]):
    data: DailyAccountSnapshotSnapshotVosData[Num] | None = field(name="data", default=None)
    type: str | None = field(name="type", default=None)
    update_time: int | None = field(name="updateTime", default=None)


class DailyAccountSnapshotSnapshotVosData(Model, Generic[Num]):
    margin_level: Num | None = field(name="marginLevel", default=None)
    balances: list[DailyAccountSnapshotSnapshotVosDataBalances[Num]] | None = field(name="balances", default=None)
    total_asset_of_btc: Num | None = field(name="totalAssetOfBtc", default=None)
    total_liability_of_btc: Num | None = field(name="totalLiabilityOfBtc", default=None)
    total_net_asset_of_btc: Num | None = field(name="totalNetAssetOfBtc", default=None)
    user_assets: list[DailyAccountSnapshotSnapshotVosDataUserAssets[Num]] | None = field(
        name="userAssets", default=None
    )
    assets: list[DailyAccountSnapshotSnapshotVosDataAssets[Num]] | None = field(name="assets", default=None)
    position: list[DailyAccountSnapshotSnapshotVosDataPosition[Num]] | None = field(name="position", default=None)


class DailyAccountSnapshotSnapshotVosDataBalances(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    free: Num | None = field(name="free", default=None)
    locked: Num | None = field(name="locked", default=None)


class DailyAccountSnapshotSnapshotVosDataUserAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    borrowed: Num | None = field(name="borrowed", default=None)
    free: Num | None = field(name="free", default=None)
    interest: Num | None = field(name="interest", default=None)
    locked: Num | None = field(name="locked", default=None)
    net_asset: Num | None = field(name="netAsset", default=None)


class DailyAccountSnapshotSnapshotVosDataAssets(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    margin_balance: Num | None = field(name="marginBalance", default=None)
    wallet_balance: Num | None = field(name="walletBalance", default=None)


class DailyAccountSnapshotSnapshotVosDataPosition(Model, Generic[Num]):
    entry_price: Num | None = field(name="entryPrice", default=None)
    mark_price: Num | None = field(name="markPrice", default=None)
    position_amt: Num | None = field(name="positionAmt", default=None)
    symbol: str | None = field(name="symbol", default=None)
    un_realized_profit: Num | None = field(name="unRealizedProfit", default=None)


class DepositAddress(Response):
    address: str | None = field(name="address", default=None)
    coin: str | None = field(name="coin", default=None)
    tag: str | None = field(name="tag", default=None)
    url: str | None = field(name="url", default=None)


class DepositHistory(Model, Generic[Num]):
    id: str | None = field(name="id", default=None)
    amount: Num | None = field(name="amount", default=None)
    coin: str | None = field(name="coin", default=None)
    network: str | None = field(name="network", default=None)
    status: int | None = field(name="status", default=None)
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    tx_id: str | None = field(name="txId", default=None)
    insert_time: int | None = field(name="insertTime", default=None)
    complete_time: int | None = field(name="completeTime", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    confirm_times: str | None = field(name="confirmTimes", default=None)
    unlock_confirm: int | None = field(name="unlockConfirm", default=None)
    wallet_type: int | None = field(name="walletType", default=None)
    travel_rule_status: int | None = field(name="travelRuleStatus", default=None)
    """Documented values: 0, 1."""


class DepositHistoryLocalentity(Model, Generic[Num]):
    tr_id: int | None = field(name="trId", default=None)
    tran_id: int | None = field(name="tranId", default=None)
    amount: Num | None = field(name="amount", default=None)
    coin: str | None = field(name="coin", default=None)
    network: str | None = field(name="network", default=None)
    deposit_status: int | None = field(name="depositStatus", default=None)
    travel_rule_status: int | None = field(name="travelRuleStatus", default=None)
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    tx_id: str | None = field(name="txId", default=None)
    insert_time: int | None = field(name="insertTime", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    confirm_times: str | None = field(name="confirmTimes", default=None)
    unlock_confirm: int | None = field(name="unlockConfirm", default=None)
    wallet_type: int | None = field(name="walletType", default=None)
    require_questionnaire: bool | None = field(name="requireQuestionnaire", default=None)
    questionnaire: str | None = field(name="questionnaire", default=None)


class DepositHistoryV2(Model, Generic[Num]):
    deposit_id: str | None = field(name="depositId", default=None)
    amount: Num | None = field(name="amount", default=None)
    network: str | None = field(name="network", default=None)
    coin: str | None = field(name="coin", default=None)
    deposit_status: int | None = field(name="depositStatus", default=None)
    travel_rule_req_status: int | None = field(name="travelRuleReqStatus", default=None)
    """Documented values: 0, 2, 3, -1."""
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    tx_id: str | None = field(name="txId", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    confirm_times: str | None = field(name="confirmTimes", default=None)
    require_questionnaire: bool | None = field(name="requireQuestionnaire", default=None)
    questionnaire: DepositHistoryV2Questionnaire | None = field(name="questionnaire", default=None)
    insert_time: int | None = field(name="insertTime", default=None)


class DepositHistoryV2Questionnaire(Model):
    vasp_name: str | None = field(name="vaspName", default=None)
    deposit_originator: int | None = field(name="depositOriginator", default=None)


class DustConvert(Response, Generic[Num]):
    total_transfered: Num | None = field(name="totalTransfered", default=None)
    total_service_charge: Num | None = field(name="totalServiceCharge", default=None)
    transfer_result: list[DustConvertTransferResult[Num]] | None = field(name="transferResult", default=None)


class DustConvertTransferResult(Model, Generic[Num]):
    tran_id: int | None = field(name="tranId", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    amount: Num | None = field(name="amount", default=None)
    transfered_amount: Num | None = field(name="transferedAmount", default=None)
    service_charge_amount: Num | None = field(name="serviceChargeAmount", default=None)
    operate_time: int | None = field(name="operateTime", default=None)


class DustConvertibleAssets(Response, Generic[Num]):
    dribblet_percentage: Num | None = field(name="dribbletPercentage", default=None)
    total_transfer_quota_asset_amount: Num | None = field(name="totalTransferQuotaAssetAmount", default=None)
    total_transfer_target_asset_amount: Num | None = field(name="totalTransferTargetAssetAmount", default=None)
    dribblet_base: str | None = field(name="dribbletBase", default=None)
    details: list[DustConvertibleAssetsDetails[Num]] | None = field(name="details", default=None)


class DustConvertibleAssetsDetails(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    asset_full_name: str | None = field(name="assetFullName", default=None)
    amount_free: Num | None = field(name="amountFree", default=None)
    exchange: Num | None = field(name="exchange", default=None)
    to_quota_asset_amount: Num | None = field(name="toQuotaAssetAmount", default=None)
    to_target_asset_amount: Num | None = field(name="toTargetAssetAmount", default=None)
    to_target_asset_off_exchange: Num | None = field(name="toTargetAssetOffExchange", default=None)


class DustLog(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    user_asset_dribblets: list[DustLogUserAssetDribblets[Num]] | None = field(name="userAssetDribblets", default=None)


class DustLogUserAssetDribblets(Model, Generic[Num]):
    operate_time: int | None = field(name="operateTime", default=None)
    total_transfered_amount: Num | None = field(name="totalTransferedAmount", default=None)
    total_service_charge_amount: Num | None = field(name="totalServiceChargeAmount", default=None)
    trans_id: int | None = field(name="transId", default=None)
    user_asset_dribblet_details: list[DustLogUserAssetDribbletsUserAssetDribbletDetails[Num]] | None = field(
        name="userAssetDribbletDetails", default=None
    )


class DustLogUserAssetDribbletsUserAssetDribbletDetails(Model, Generic[Num]):
    trans_id: int | None = field(name="transId", default=None)
    service_charge_amount: Num | None = field(name="serviceChargeAmount", default=None)
    amount: Num | None = field(name="amount", default=None)
    operate_time: int | None = field(name="operateTime", default=None)
    transfered_amount: Num | None = field(name="transferedAmount", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)


class DustTransfer(Response, Generic[Num]):
    total_service_charge: Num | None = field(name="totalServiceCharge", default=None)
    total_transfered: Num | None = field(name="totalTransfered", default=None)
    transfer_result: list[DustTransferTransferResult[Num]] | None = field(name="transferResult", default=None)


class DustTransferTransferResult(Model, Generic[Num]):
    amount: Num | None = field(name="amount", default=None)
    from_asset: str | None = field(name="fromAsset", default=None)
    operate_time: int | None = field(name="operateTime", default=None)
    service_charge_amount: Num | None = field(name="serviceChargeAmount", default=None)
    tran_id: int | None = field(name="tranId", default=None)
    transfered_amount: Num | None = field(name="transferedAmount", default=None)


class FetchAddressVerificationList(Model):
    status: str | None = field(name="status", default=None)
    """Documented values: Verified, Unverified, Pending."""
    token: str | None = field(name="token", default=None)
    network: str | None = field(name="network", default=None)
    wallet_address: str | None = field(name="walletAddress", default=None)
    address_questionnaire: FetchAddressVerificationListAddressQuestionnaire | None = field(
        name="addressQuestionnaire", default=None
    )


class FetchAddressVerificationListAddressQuestionnaire(Model):
    send_to: int | None = field(name="sendTo", default=None)
    satoshi_token: str | None = field(name="satoshiToken", default=None)
    is_address_owner: int | None = field(name="isAddressOwner", default=None)
    verify_method: int | None = field(name="verifyMethod", default=None)


class FetchDepositAddressListWithNetwork(Model):
    coin: str | None = field(name="coin", default=None)
    address: str | None = field(name="address", default=None)
    tag: str | None = field(name="tag", default=None)
    is_default: int | None = field(name="isDefault", default=None)


class FetchWithdrawAddressList(Model):
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    coin: str | None = field(name="coin", default=None)
    name: str | None = field(name="name", default=None)
    network: str | None = field(name="network", default=None)
    origin: str | None = field(name="origin", default=None)
    origin_type: str | None = field(name="originType", default=None)
    """Documented values: Binance, CoinBase, HTX, Bitfinex, OKX, Bithumb, Kraken, Kucoin, Gemini, Bitget, Bybit, Upbit, Gate.io, Binance Web3 Wallet, Trust Wallet, MetaMask, Rabby Wallet, Phantom, OKX Web 3 Wallet, Coinbase Wallet, Bitget Wallet, others."""
    white_status: bool | None = field(name="whiteStatus", default=None)


class FetchWithdrawQuota(Response):
    wd_quota: str | None = field(name="wdQuota", default=None)
    """Unit: USD."""
    used_wd_quota: str | None = field(name="usedWdQuota", default=None)
    """Unit: USD."""


class FundingWallet(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    free: Num | None = field(name="free", default=None)
    locked: Num | None = field(name="locked", default=None)
    freeze: Num | None = field(name="freeze", default=None)
    withdrawing: Num | None = field(name="withdrawing", default=None)
    btc_valuation: Num | None = field(name="btcValuation", default=None)


class GetApiKeyPermission(Response):
    ip_restrict: bool | None = field(name="ipRestrict", default=None)
    create_time: int | None = field(name="createTime", default=None)
    enable_reading: bool | None = field(name="enableReading", default=None)
    enable_withdrawals: bool | None = field(name="enableWithdrawals", default=None)
    enable_internal_transfer: bool | None = field(name="enableInternalTransfer", default=None)
    enable_margin: bool | None = field(name="enableMargin", default=None)
    enable_futures: bool | None = field(name="enableFutures", default=None)
    permits_universal_transfer: bool | None = field(name="permitsUniversalTransfer", default=None)
    enable_vanilla_options: bool | None = field(name="enableVanillaOptions", default=None)
    enable_fix_api_trade: bool | None = field(name="enableFixApiTrade", default=None)
    enable_fix_read_only: bool | None = field(name="enableFixReadOnly", default=None)
    enable_spot_and_margin_trading: bool | None = field(name="enableSpotAndMarginTrading", default=None)
    enable_portfolio_margin_trading: bool | None = field(name="enablePortfolioMarginTrading", default=None)


class GetAssetsThatCanBeConvertedIntoBnb(Response, Generic[Num]):
    details: list[GetAssetsThatCanBeConvertedIntoBnbDetails[Num]] | None = field(name="details", default=None)
    total_transfer_btc: Num | None = field(name="totalTransferBtc", default=None)
    total_transfer_bnb: Num | None = field(name="totalTransferBNB", default=None)
    dribblet_percentage: Num | None = field(name="dribbletPercentage", default=None)


class GetAssetsThatCanBeConvertedIntoBnbDetails(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    asset_full_name: str | None = field(name="assetFullName", default=None)
    amount_free: Num | None = field(name="amountFree", default=None)
    to_btc: Num | None = field(name="toBTC", default=None)
    to_bnb: Num | None = field(name="toBNB", default=None)
    to_bnb_off_exchange: Num | None = field(name="toBNBOffExchange", default=None)
    exchange: Num | None = field(name="exchange", default=None)


class GetCloudMiningPaymentAndRefundHistory(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    rows: list[GetCloudMiningPaymentAndRefundHistoryRows[Num]] | None = field(name="rows", default=None)


class GetCloudMiningPaymentAndRefundHistoryRows(Model, Generic[Num]):
    create_time: int | None = field(name="createTime", default=None)
    tran_id: int | None = field(name="tranId", default=None)
    type: int | None = field(name="type", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    status: str | None = field(name="status", default=None)


class GetOpenSymbolList(Model):
    open_time: int | None = field(name="openTime", default=None)
    symbols: list[str] | None = field(name="symbols", default=None)


class GetSymbolsDelistScheduleForSpot(Model):
    delist_time: int | None = field(name="delistTime", default=None)
    symbols: list[str] | None = field(name="symbols", default=None)


class OneClickArrivalDepositApply(Response):
    code: str | None = field(name="code", default=None)
    message: str | None = field(name="message", default=None)
    data: bool | None = field(name="data", default=None)
    success: bool | None = field(name="success", default=None)


class QueryUserDelegationHistory(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    rows: list[QueryUserDelegationHistoryRows[Num]] | None = field(name="rows", default=None)


class QueryUserDelegationHistoryRows(Model, Generic[Num]):
    client_tran_id: str | None = field(name="clientTranId", default=None)
    transfer_type: str | None = field(name="transferType", default=None)
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    time: int | None = field(name="time", default=None)


class QueryUserUniversalTransferHistory(Response, Generic[Num]):
    total: int | None = field(name="total", default=None)
    rows: list[QueryUserUniversalTransferHistoryRows[Num]] | None = field(name="rows", default=None)


class QueryUserUniversalTransferHistoryRows(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    amount: Num | None = field(name="amount", default=None)
    type: str | None = field(name="type", default=None)
    status: str | None = field(name="status", default=None)
    """Documented values: CONFIRMED, FAILED, PENDING."""
    tran_id: int | None = field(name="tranId", default=None)
    timestamp: int | None = field(name="timestamp", default=None)


class QueryUserWalletBalance(Model, Generic[Num]):
    activate: bool | None = field(name="activate", default=None)
    balance: Num | None = field(name="balance", default=None)
    wallet_name: str | None = field(name="walletName", default=None)


class SubmitDepositQuestionnaire(Response):
    tr_id: int | None = field(name="trId", default=None)
    accepted: bool | None = field(name="accepted", default=None)
    info: str | None = field(name="info", default=None)


class SubmitDepositQuestionnaireBroker(Response):
    tr_id: int | None = field(name="trId", default=None)
    accepted: bool | None = field(name="accepted", default=None)
    info: str | None = field(name="info", default=None)


class SubmitDepositQuestionnaireV2(Response):
    tr_id: int | None = field(name="trId", default=None)
    accepted: bool | None = field(name="accepted", default=None)
    info: str | None = field(name="info", default=None)


class SystemStatus(Response):
    status: int | None = field(name="status", default=None)
    """Documented values: 0, 1."""
    msg: str | None = field(name="msg", default=None)
    """Documented values: normal, system_maintenance."""


class ToggleBnbBurnOnSpotTradeAndMarginInterest(Response):
    spot_bnb_burn: bool | None = field(name="spotBNBBurn", default=None)
    interest_bnb_burn: bool | None = field(name="interestBNBBurn", default=None)


class TradeFee(Model, Generic[Num]):
    symbol: str | None = field(name="symbol", default=None)
    maker_commission: Num | None = field(name="makerCommission", default=None)
    taker_commission: Num | None = field(name="takerCommission", default=None)


class UserAsset(Model, Generic[Num]):
    asset: str | None = field(name="asset", default=None)
    free: Num | None = field(name="free", default=None)
    locked: Num | None = field(name="locked", default=None)
    freeze: Num | None = field(name="freeze", default=None)
    withdrawing: Num | None = field(name="withdrawing", default=None)
    ipoable: str | None = field(name="ipoable", default=None)
    btc_valuation: Num | None = field(name="btcValuation", default=None)


class UserUniversalTransfer(Response):
    tran_id: int | None = field(name="tranId", default=None)


class VaspList(Model):
    vasp_name: str | None = field(name="vaspName", default=None)
    vasp_code: str | None = field(name="vaspCode", default=None)


class Withdraw(Response):
    id: str | None = field(name="id", default=None)


class WithdrawHistory(Model, Generic[Num]):
    id: str | None = field(name="id", default=None)
    amount: Num | None = field(name="amount", default=None)
    transaction_fee: Num | None = field(name="transactionFee", default=None)
    coin: str | None = field(name="coin", default=None)
    status: int | None = field(name="status", default=None)
    address: str | None = field(name="address", default=None)
    tx_id: str | None = field(name="txId", default=None)
    apply_time: str | None = field(name="applyTime", default=None)
    network: str | None = field(name="network", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    """Documented values: 1, 0."""
    withdraw_order_id: str | None = field(name="withdrawOrderId", default=None)
    """Only if withdrawal.withdrawOrderId is set."""
    info: str | None = field(name="info", default=None)
    confirm_no: int | None = field(name="confirmNo", default=None)
    wallet_type: int | None = field(name="walletType", default=None)
    """Documented values: 1, 0."""
    tx_key: str | None = field(name="txKey", default=None)
    complete_time: str | None = field(name="completeTime", default=None)
    """Only if response.status is 6."""


class WithdrawHistoryLocalentity(Model, Generic[Num]):
    id: str | None = field(name="id", default=None)
    """Only if withdrawal.channel is sapi."""
    tr_id: int | None = field(name="trId", default=None)
    amount: Num | None = field(name="amount", default=None)
    transaction_fee: Num | None = field(name="transactionFee", default=None)
    """Only if withdrawal.channel is sapi."""
    coin: str | None = field(name="coin", default=None)
    withdrawal_status: int | None = field(name="withdrawalStatus", default=None)
    """Only if withdrawal.channel is sapi."""
    travel_rule_status: int | None = field(name="travelRuleStatus", default=None)
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    tx_id: str | None = field(name="txId", default=None)
    apply_time: str | None = field(name="applyTime", default=None)
    network: str | None = field(name="network", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    """Only if withdrawal.channel is sapi. Documented values: 1, 0."""
    withdraw_order_id: str | None = field(name="withdrawOrderId", default=None)
    """Only if withdrawal.withdrawOrderId is set and withdrawal.channel is sapi."""
    info: str | None = field(name="info", default=None)
    """Only if withdrawal.channel is sapi."""
    confirm_no: int | None = field(name="confirmNo", default=None)
    """Only if withdrawal.channel is sapi."""
    wallet_type: int | None = field(name="walletType", default=None)
    """Only if withdrawal.channel is sapi. Documented values: 1, 0."""
    tx_key: str | None = field(name="txKey", default=None)
    """Only if withdrawal.channel is sapi."""
    questionnaire: str | None = field(name="questionnaire", default=None)
    complete_time: str | None = field(name="completeTime", default=None)


class WithdrawHistoryV2(Model, Generic[Num]):
    id: str | None = field(name="id", default=None)
    """Only if withdrawal.channel is sapi."""
    tr_id: int | None = field(name="trId", default=None)
    amount: Num | None = field(name="amount", default=None)
    transaction_fee: Num | None = field(name="transactionFee", default=None)
    """Only if withdrawal.channel is sapi."""
    coin: str | None = field(name="coin", default=None)
    withdrawal_status: int | None = field(name="withdrawalStatus", default=None)
    """Only if withdrawal.channel is sapi."""
    travel_rule_status: int | None = field(name="travelRuleStatus", default=None)
    address: str | None = field(name="address", default=None)
    address_tag: str | None = field(name="addressTag", default=None)
    tx_id: str | None = field(name="txId", default=None)
    apply_time: str | None = field(name="applyTime", default=None)
    network: str | None = field(name="network", default=None)
    transfer_type: int | None = field(name="transferType", default=None)
    """Only if withdrawal.channel is sapi. Documented values: 1, 0."""
    withdraw_order_id: str | None = field(name="withdrawOrderId", default=None)
    """Only if withdrawal.withdrawOrderId is set and withdrawal.channel is sapi."""
    info: str | None = field(name="info", default=None)
    """Only if withdrawal.channel is sapi."""
    confirm_no: int | None = field(name="confirmNo", default=None)
    """Only if withdrawal.channel is sapi."""
    wallet_type: int | None = field(name="walletType", default=None)
    """Only if withdrawal.channel is sapi. Documented values: 1, 0."""
    tx_key: str | None = field(name="txKey", default=None)
    """Only if withdrawal.channel is sapi."""
    questionnaire: str | None = field(name="questionnaire", default=None)
    complete_time: str | None = field(name="completeTime", default=None)


class WithdrawLocalentity(Response):
    tr_id: int | None = field(name="trId", default=None)
    accpted: bool | None = field(name="accpted", default=None)
    info: str | None = field(name="info", default=None)
