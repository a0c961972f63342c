"""The operations of Wallet: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseDict, ResponseList
from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule, When
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {"rest": {"production": "https://api.binance.com"}}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit(
        "ip", 12000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-ip-weight-1m", "x-mbx-used-weight-1m")
    ),
    Limit("uid", 180000, 60000, per="endpoint", paths="/sapi/", headers=("x-sapi-used-uid-weight-1m",)),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {"rest": Route("GET", "/api/v3/time", charges=(Charge("ip", (Case(1),)),))}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

ACCOUNT_API_TRADING_STATUS: Operation[models.AccountApiTradingStatus] = Operation(
    name="account_api_trading_status",
    auth="signed",
    answer=models.AccountApiTradingStatus,
    rest=Route("GET", "/sapi/v1/account/apiTradingStatus", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

ACCOUNT_INFO: Operation[models.AccountInfo] = Operation(
    name="account_info",
    auth="signed",
    answer=models.AccountInfo,
    rest=Route("GET", "/sapi/v1/account/info", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

ACCOUNT_STATUS: Operation[models.AccountStatus] = Operation(
    name="account_status",
    auth="signed",
    answer=models.AccountStatus,
    rest=Route("GET", "/sapi/v1/account/status", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

ALL_COINS_INFORMATION: Operation[ResponseList[models.AllCoinsInformation[Any]]] = Operation(
    name="all_coins_information",
    auth="signed",
    answer=list[models.AllCoinsInformation],
    rest=Route("GET", "/sapi/v1/capital/config/getall", charges=(Charge("ip", (Case(10),)),)),
    reads=True,
)

ASSET_DETAIL: Operation[ResponseDict[models.AssetDetail[Any]]] = Operation(
    name="asset_detail",
    auth="signed",
    answer=dict[str, models.AssetDetail],
    rest=Route("GET", "/sapi/v1/asset/assetDetail", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("asset", "asset", "STRING"),),
    reads=True,
)

ASSET_DIVIDEND_RECORD: Operation[models.AssetDividendRecord[Any]] = Operation(
    name="asset_dividend_record",
    auth="signed",
    answer=models.AssetDividendRecord,
    rest=Route("GET", "/sapi/v1/asset/assetDividend", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=500),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 180d apart",
            groups=((15552000000,),),
        ),
    ),
    reads=True,
)

BROKER_WITHDRAW: Operation[models.BrokerWithdraw] = Operation(
    name="broker_withdraw",
    auth="signed",
    answer=models.BrokerWithdraw,
    rest=Route("POST", "/sapi/v1/localentity/broker/withdraw/apply", charges=(Charge("uid", (Case(600),)),)),
    params=(
        Param("address", "address", "STRING", mandatory=True),
        Param("addressTag", "address_tag", "STRING"),
        Param("network", "network", "STRING"),
        Param("coin", "coin", "STRING", mandatory=True),
        Param("addressName", "address_name", "STRING"),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("withdrawOrderId", "withdraw_order_id", "STRING", mandatory=True),
        Param("transactionFeeFlag", "transaction_fee_flag", "BOOLEAN"),
        Param("walletType", "wallet_type", "INT", enum=(0, 1)),
        Param("questionnaire", "questionnaire", "STRING", mandatory=True),
        Param("originatorPii", "originator_pii", "STRING", mandatory=True),
    ),
)

CHECK_QUESTIONNAIRE_REQUIREMENTS: Operation[models.CheckQuestionnaireRequirements] = Operation(
    name="check_questionnaire_requirements",
    auth="signed",
    answer=models.CheckQuestionnaireRequirements,
    rest=Route("GET", "/sapi/v1/localentity/questionnaire-requirements", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

DAILY_ACCOUNT_SNAPSHOT: Operation[models.DailyAccountSnapshot[Any]] = Operation(
    name="daily_account_snapshot",
    auth="signed",
    answer=models.DailyAccountSnapshot,
    rest=Route("GET", "/sapi/v1/accountSnapshot", charges=(Charge("ip", (Case(2400),)),)),
    params=(
        Param("type", "type", "STRING", mandatory=True, enum=("SPOT", "MARGIN", "FUTURES")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", min=7, max=30),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 30d apart",
            groups=((2592000000,),),
        ),
    ),
    reads=True,
)

DEPOSIT_ADDRESS: Operation[models.DepositAddress] = Operation(
    name="deposit_address",
    auth="signed",
    answer=models.DepositAddress,
    rest=Route("GET", "/sapi/v1/capital/deposit/address", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("coin", "coin", "STRING", mandatory=True),
        Param("network", "network", "STRING"),
        Param("amount", "amount", "DECIMAL"),
    ),
    rules=(
        Rule(
            "required_if",
            ("amount",),
            "`amount` is mandatory if `network` is LIGHTNING",
            when=When("in", "network", ("LIGHTNING",)),
            groups=(("amount",), ()),
        ),
    ),
    reads=True,
)

DEPOSIT_HISTORY: Operation[ResponseList[models.DepositHistory[Any]]] = Operation(
    name="deposit_history",
    auth="signed",
    answer=list[models.DepositHistory],
    rest=Route("GET", "/sapi/v1/capital/deposit/hisrec", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("includeSource", "include_source", "BOOLEAN"),
        Param("coin", "coin", "STRING"),
        Param("status", "status", "INT", enum=(0, 6, 7, 8, 1, 2)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("offset", "offset", "INT"),
        Param("limit", "limit", "INT", max=1000),
        Param("txId", "tx_id", "STRING"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 90d apart",
            groups=((7776000000,),),
        ),
    ),
    reads=True,
)

DEPOSIT_HISTORY_LOCALENTITY: Operation[ResponseList[models.DepositHistoryLocalentity[Any]]] = Operation(
    name="deposit_history_localentity",
    auth="signed",
    answer=list[models.DepositHistoryLocalentity],
    rest=Route("GET", "/sapi/v1/localentity/deposit/history", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("trId", "tr_id", "ARRAY", encoding="comma", items=Param("trId", "tr_id", "STRING")),
        Param("txId", "tx_id", "ARRAY", encoding="comma", items=Param("txId", "tx_id", "STRING")),
        Param("tranId", "tran_id", "ARRAY", encoding="comma", items=Param("tranId", "tran_id", "STRING")),
        Param("network", "network", "STRING"),
        Param("coin", "coin", "STRING"),
        Param("travelRuleStatus", "travel_rule_status", "INT", enum=(0, 1, 2)),
        Param("pendingQuestionnaire", "pending_questionnaire", "BOOLEAN"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("offset", "offset", "INT"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 90d apart",
            groups=((7776000000,),),
        ),
    ),
    reads=True,
)

DEPOSIT_HISTORY_V2: Operation[ResponseList[models.DepositHistoryV2[Any]]] = Operation(
    name="deposit_history_v2",
    auth="signed",
    answer=list[models.DepositHistoryV2],
    rest=Route("GET", "/sapi/v2/localentity/deposit/history", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("depositId", "deposit_id", "ARRAY", encoding="comma", items=Param("depositId", "deposit_id", "STRING")),
        Param("txId", "tx_id", "ARRAY", encoding="comma", items=Param("txId", "tx_id", "STRING")),
        Param("network", "network", "STRING"),
        Param("coin", "coin", "STRING"),
        Param("retrieveQuestionnaire", "retrieve_questionnaire", "BOOLEAN"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("offset", "offset", "INT"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 90d apart",
            groups=((7776000000,),),
        ),
    ),
    reads=True,
)

DISABLE_FAST_WITHDRAW_SWITCH: Operation[ResponseDict[Any]] = Operation(
    name="disable_fast_withdraw_switch",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("POST", "/sapi/v1/account/disableFastWithdrawSwitch", charges=(Charge("ip", (Case(1),)),)),
)

DUST_CONVERT: Operation[models.DustConvert[Any]] = Operation(
    name="dust_convert",
    auth="signed",
    answer=models.DustConvert,
    rest=Route("POST", "/sapi/v1/asset/dust-convert/convert", charges=(Charge("uid", (Case(10),)),)),
    params=(
        Param("asset", "asset", "ARRAY", mandatory=True),
        Param("clientId", "client_id", "STRING"),
        Param("targetAsset", "target_asset", "STRING"),
        Param("thirdPartyClientId", "third_party_client_id", "STRING"),
        Param("dustQuotaAssetToTargetAssetPrice", "dust_quota_asset_to_target_asset_price", "DECIMAL"),
    ),
)

DUST_CONVERTIBLE_ASSETS: Operation[models.DustConvertibleAssets[Any]] = Operation(
    name="dust_convertible_assets",
    auth="signed",
    answer=models.DustConvertibleAssets,
    rest=Route("POST", "/sapi/v1/asset/dust-convert/query-convertible-assets", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("accountType", "account_type", "STRING", enum=("SPOT", "MARGIN")),
        Param("targetAsset", "target_asset", "STRING", mandatory=True),
        Param("dustQuotaAssetToTargetAssetPrice", "dust_quota_asset_to_target_asset_price", "DECIMAL"),
    ),
)

DUST_LOG: Operation[models.DustLog[Any]] = Operation(
    name="dust_log",
    auth="signed",
    answer=models.DustLog,
    rest=Route("GET", "/sapi/v1/asset/dribblet", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("accountType", "account_type", "STRING", enum=("SPOT", "MARGIN")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    reads=True,
)

DUST_TRANSFER: Operation[models.DustTransfer[Any]] = Operation(
    name="dust_transfer",
    auth="signed",
    answer=models.DustTransfer,
    rest=Route("POST", "/sapi/v1/asset/dust", charges=(Charge("uid", (Case(10),)),)),
    params=(
        Param("asset", "asset", "ARRAY", mandatory=True),
        Param("accountType", "account_type", "STRING", enum=("SPOT", "MARGIN")),
    ),
)

ENABLE_FAST_WITHDRAW_SWITCH: Operation[ResponseDict[Any]] = Operation(
    name="enable_fast_withdraw_switch",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("POST", "/sapi/v1/account/enableFastWithdrawSwitch", charges=(Charge("ip", (Case(1),)),)),
)

FETCH_ADDRESS_VERIFICATION_LIST: Operation[ResponseList[models.FetchAddressVerificationList]] = Operation(
    name="fetch_address_verification_list",
    auth="signed",
    answer=list[models.FetchAddressVerificationList],
    rest=Route("GET", "/sapi/v1/addressVerify/list", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

FETCH_DEPOSIT_ADDRESS_LIST_WITH_NETWORK: Operation[ResponseList[models.FetchDepositAddressListWithNetwork]] = Operation(
    name="fetch_deposit_address_list_with_network",
    auth="signed",
    answer=list[models.FetchDepositAddressListWithNetwork],
    rest=Route("GET", "/sapi/v1/capital/deposit/address/list", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("coin", "coin", "STRING", mandatory=True), Param("network", "network", "STRING")),
    reads=True,
)

FETCH_WITHDRAW_ADDRESS_LIST: Operation[ResponseList[models.FetchWithdrawAddressList]] = Operation(
    name="fetch_withdraw_address_list",
    auth="signed",
    answer=list[models.FetchWithdrawAddressList],
    rest=Route("GET", "/sapi/v1/capital/withdraw/address/list", charges=(Charge("ip", (Case(10),)),)),
    reads=True,
)

FETCH_WITHDRAW_QUOTA: Operation[models.FetchWithdrawQuota] = Operation(
    name="fetch_withdraw_quota",
    auth="signed",
    answer=models.FetchWithdrawQuota,
    rest=Route("GET", "/sapi/v1/capital/withdraw/quota", charges=(Charge("ip", (Case(10),)),)),
    reads=True,
)

FUNDING_WALLET: Operation[ResponseList[models.FundingWallet[Any]]] = Operation(
    name="funding_wallet",
    auth="signed",
    answer=list[models.FundingWallet],
    rest=Route("POST", "/sapi/v1/asset/get-funding-asset", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("needBtcValuation", "need_btc_valuation", "STRING", enum=("true", "false")),
    ),
)

GET_API_KEY_PERMISSION: Operation[models.GetApiKeyPermission] = Operation(
    name="get_api_key_permission",
    auth="signed",
    answer=models.GetApiKeyPermission,
    rest=Route("GET", "/sapi/v1/account/apiRestrictions", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

GET_ASSETS_THAT_CAN_BE_CONVERTED_INTO_BNB: Operation[models.GetAssetsThatCanBeConvertedIntoBnb[Any]] = Operation(
    name="get_assets_that_can_be_converted_into_bnb",
    auth="signed",
    answer=models.GetAssetsThatCanBeConvertedIntoBnb,
    rest=Route("POST", "/sapi/v1/asset/dust-btc", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("accountType", "account_type", "STRING", enum=("SPOT", "MARGIN")),),
)

GET_CLOUD_MINING_PAYMENT_AND_REFUND_HISTORY: Operation[models.GetCloudMiningPaymentAndRefundHistory[Any]] = Operation(
    name="get_cloud_mining_payment_and_refund_history",
    auth="signed",
    answer=models.GetCloudMiningPaymentAndRefundHistory,
    rest=Route(
        "GET", "/sapi/v1/asset/ledger-transfer/cloud-mining/queryByPage", charges=(Charge("uid", (Case(600),)),)
    ),
    params=(
        Param("tranId", "tran_id", "LONG"),
        Param("clientTranId", "client_tran_id", "STRING"),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        Param("current", "current", "INT", min=1),
        Param("size", "size", "INT", max=100),
    ),
    reads=True,
)

GET_OPEN_SYMBOL_LIST: Operation[ResponseList[models.GetOpenSymbolList]] = Operation(
    name="get_open_symbol_list",
    auth="key",
    answer=list[models.GetOpenSymbolList],
    rest=Route("GET", "/sapi/v1/spot/open-symbol-list", charges=(Charge("ip", (Case(100),)),)),
    reads=True,
)

GET_SYMBOLS_DELIST_SCHEDULE_FOR_SPOT: Operation[ResponseList[models.GetSymbolsDelistScheduleForSpot]] = Operation(
    name="get_symbols_delist_schedule_for_spot",
    auth="signed",
    answer=list[models.GetSymbolsDelistScheduleForSpot],
    rest=Route("GET", "/sapi/v1/spot/delist-schedule", charges=(Charge("ip", (Case(100),)),)),
    reads=True,
)

ONE_CLICK_ARRIVAL_DEPOSIT_APPLY: Operation[models.OneClickArrivalDepositApply] = Operation(
    name="one_click_arrival_deposit_apply",
    auth="signed",
    answer=models.OneClickArrivalDepositApply,
    rest=Route("POST", "/sapi/v1/capital/deposit/credit-apply", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("depositId", "deposit_id", "LONG"),
        Param("txId", "tx_id", "STRING"),
        Param("subAccountId", "sub_account_id", "LONG"),
        Param("subUserId", "sub_user_id", "LONG"),
    ),
)

QUERY_USER_DELEGATION_HISTORY: Operation[models.QueryUserDelegationHistory[Any]] = Operation(
    name="query_user_delegation_history",
    auth="signed",
    answer=models.QueryUserDelegationHistory,
    rest=Route("GET", "/sapi/v1/asset/custody/transfer-history", charges=(Charge("ip", (Case(60),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        Param("type", "type", "ENUM", enum=("Delegate", "Undelegate")),
        Param("asset", "asset", "STRING"),
        Param("current", "current", "INT"),
        Param("size", "size", "INT", max=100),
    ),
    reads=True,
)

QUERY_USER_UNIVERSAL_TRANSFER_HISTORY: Operation[models.QueryUserUniversalTransferHistory[Any]] = Operation(
    name="query_user_universal_transfer_history",
    auth="signed",
    answer=models.QueryUserUniversalTransferHistory,
    rest=Route("GET", "/sapi/v1/asset/transfer", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("type", "type", "ENUM", mandatory=True),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "INT"),
        Param("size", "size", "INT", max=100),
        Param("fromSymbol", "from_symbol", "STRING"),
        Param("toSymbol", "to_symbol", "STRING"),
    ),
    rules=(
        Rule(
            "required_if",
            ("from_symbol",),
            "`from_symbol` is mandatory if `type` is ISOLATEDMARGIN_MARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN",
            when=When("in", "type", ("ISOLATEDMARGIN_MARGIN", "ISOLATEDMARGIN_ISOLATEDMARGIN")),
            groups=(("from_symbol",), ()),
        ),
        Rule(
            "required_if",
            ("to_symbol",),
            "`to_symbol` is mandatory if `type` is MARGIN_ISOLATEDMARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN",
            when=When("in", "type", ("MARGIN_ISOLATEDMARGIN", "ISOLATEDMARGIN_ISOLATEDMARGIN")),
            groups=(("to_symbol",), ()),
        ),
    ),
    reads=True,
)

QUERY_USER_WALLET_BALANCE: Operation[ResponseList[models.QueryUserWalletBalance[Any]]] = Operation(
    name="query_user_wallet_balance",
    auth="signed",
    answer=list[models.QueryUserWalletBalance],
    rest=Route("GET", "/sapi/v1/asset/wallet/balance", charges=(Charge("ip", (Case(60),)),)),
    params=(Param("quoteAsset", "quote_asset", "STRING"),),
    reads=True,
)

SUBMIT_DEPOSIT_QUESTIONNAIRE: Operation[models.SubmitDepositQuestionnaire] = Operation(
    name="submit_deposit_questionnaire",
    auth="signed",
    answer=models.SubmitDepositQuestionnaire,
    rest=Route("PUT", "/sapi/v1/localentity/deposit/provide-info", charges=(Charge("uid", (Case(600),)),)),
    params=(
        Param("tranId", "tran_id", "LONG", mandatory=True),
        Param("questionnaire", "questionnaire", "STRING", mandatory=True),
    ),
)

SUBMIT_DEPOSIT_QUESTIONNAIRE_BROKER: Operation[models.SubmitDepositQuestionnaireBroker] = Operation(
    name="submit_deposit_questionnaire_broker",
    auth="signed",
    answer=models.SubmitDepositQuestionnaireBroker,
    rest=Route("PUT", "/sapi/v1/localentity/broker/deposit/provide-info", charges=(Charge("uid", (Case(600),)),)),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("depositId", "deposit_id", "STRING", mandatory=True),
        Param("questionnaire", "questionnaire", "STRING", mandatory=True),
        Param("beneficiaryPii", "beneficiary_pii", "STRING", mandatory=True),
        Param("network", "network", "STRING"),
        Param("coin", "coin", "STRING"),
        Param("amount", "amount", "DECIMAL"),
        Param("address", "address", "STRING"),
        Param("addressTag", "address_tag", "STRING"),
    ),
)

SUBMIT_DEPOSIT_QUESTIONNAIRE_V2: Operation[models.SubmitDepositQuestionnaireV2] = Operation(
    name="submit_deposit_questionnaire_v2",
    auth="signed",
    answer=models.SubmitDepositQuestionnaireV2,
    rest=Route("PUT", "/sapi/v2/localentity/deposit/provide-info", charges=(Charge("uid", (Case(600),)),)),
    params=(
        Param("depositId", "deposit_id", "LONG", mandatory=True),
        Param("questionnaire", "questionnaire", "STRING", mandatory=True),
    ),
)

SYSTEM_STATUS: Operation[models.SystemStatus] = Operation(
    name="system_status",
    auth="none",
    answer=models.SystemStatus,
    rest=Route("GET", "/sapi/v1/system/status", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

TOGGLE_BNB_BURN_ON_SPOT_TRADE_AND_MARGIN_INTEREST: Operation[models.ToggleBnbBurnOnSpotTradeAndMarginInterest] = (
    Operation(
        name="toggle_bnb_burn_on_spot_trade_and_margin_interest",
        auth="signed",
        answer=models.ToggleBnbBurnOnSpotTradeAndMarginInterest,
        rest=Route("POST", "/sapi/v1/bnbBurn", charges=(Charge("ip", (Case(1),)),)),
        params=(
            Param("spotBNBBurn", "spot_bnb_burn", "STRING", enum=("true", "false")),
            Param("interestBNBBurn", "interest_bnb_burn", "STRING", enum=("true", "false")),
        ),
        rules=(
            Rule(
                "any_of",
                ("spot_bnb_burn", "interest_bnb_burn"),
                "at least one of `spot_bnb_burn` and `interest_bnb_burn` must be sent",
            ),
        ),
    )
)

TRADE_FEE: Operation[ResponseList[models.TradeFee[Any]]] = Operation(
    name="trade_fee",
    auth="signed",
    answer=list[models.TradeFee],
    rest=Route("GET", "/sapi/v1/asset/tradeFee", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

USER_ASSET: Operation[ResponseList[models.UserAsset[Any]]] = Operation(
    name="user_asset",
    auth="signed",
    answer=list[models.UserAsset],
    rest=Route("POST", "/sapi/v3/asset/getUserAsset", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("asset", "asset", "STRING"), Param("needBtcValuation", "need_btc_valuation", "BOOLEAN")),
)

USER_UNIVERSAL_TRANSFER: Operation[models.UserUniversalTransfer] = Operation(
    name="user_universal_transfer",
    auth="signed",
    answer=models.UserUniversalTransfer,
    rest=Route("POST", "/sapi/v1/asset/transfer", charges=(Charge("uid", (Case(900),)),)),
    params=(
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=(
                "MAIN_UMFUTURE",
                "MAIN_CMFUTURE",
                "MAIN_MARGIN",
                "UMFUTURE_MAIN",
                "UMFUTURE_MARGIN",
                "CMFUTURE_MAIN",
                "MARGIN_MAIN",
                "MARGIN_UMFUTURE",
                "MARGIN_CMFUTURE",
                "CMFUTURE_MARGIN",
                "ISOLATEDMARGIN_MARGIN",
                "MARGIN_ISOLATEDMARGIN",
                "ISOLATEDMARGIN_ISOLATEDMARGIN",
                "MAIN_FUNDING",
                "FUNDING_MAIN",
                "FUNDING_UMFUTURE",
                "UMFUTURE_FUNDING",
                "MARGIN_FUNDING",
                "FUNDING_MARGIN",
                "FUNDING_CMFUTURE",
                "CMFUTURE_FUNDING",
                "MAIN_OPTION",
                "OPTION_MAIN",
                "UMFUTURE_OPTION",
                "OPTION_UMFUTURE",
                "MARGIN_OPTION",
                "OPTION_MARGIN",
                "FUNDING_OPTION",
                "OPTION_FUNDING",
                "MAIN_PORTFOLIO_MARGIN",
                "PORTFOLIO_MARGIN_MAIN",
                "MAIN_ISOLATED_MARGIN",
                "ISOLATED_MARGIN_MAIN",
            ),
        ),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("fromSymbol", "from_symbol", "STRING"),
        Param("toSymbol", "to_symbol", "STRING"),
    ),
    rules=(
        Rule(
            "required_if",
            ("from_symbol",),
            "`from_symbol` is mandatory if `type` is ISOLATEDMARGIN_MARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN",
            when=When("in", "type", ("ISOLATEDMARGIN_MARGIN", "ISOLATEDMARGIN_ISOLATEDMARGIN")),
            groups=(("from_symbol",), ()),
        ),
        Rule(
            "required_if",
            ("to_symbol",),
            "`to_symbol` is mandatory if `type` is MARGIN_ISOLATEDMARGIN or ISOLATEDMARGIN_ISOLATEDMARGIN",
            when=When("in", "type", ("MARGIN_ISOLATEDMARGIN", "ISOLATEDMARGIN_ISOLATEDMARGIN")),
            groups=(("to_symbol",), ()),
        ),
    ),
)

VASP_LIST: Operation[ResponseList[models.VaspList]] = Operation(
    name="vasp_list",
    auth="signed",
    answer=list[models.VaspList],
    rest=Route("GET", "/sapi/v1/localentity/vasp", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

WITHDRAW: Operation[models.Withdraw] = Operation(
    name="withdraw",
    auth="signed",
    answer=models.Withdraw,
    rest=Route("POST", "/sapi/v1/capital/withdraw/apply", charges=(Charge("uid", (Case(900),)),)),
    params=(
        Param("coin", "coin", "STRING", mandatory=True),
        Param("withdrawOrderId", "withdraw_order_id", "STRING"),
        Param("network", "network", "STRING"),
        Param("address", "address", "STRING", mandatory=True),
        Param("addressTag", "address_tag", "STRING"),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("transactionFeeFlag", "transaction_fee_flag", "BOOLEAN"),
        Param("name", "name", "STRING"),
        Param("walletType", "wallet_type", "INT", enum=(0, 1)),
    ),
)

WITHDRAW_HISTORY: Operation[ResponseList[models.WithdrawHistory[Any]]] = Operation(
    name="withdraw_history",
    auth="signed",
    answer=list[models.WithdrawHistory],
    rest=Route(
        "GET",
        "/sapi/v1/capital/withdraw/history",
        charges=(Charge("uid", (Case(18000),)),),
        limits=(Limit("requests_ip", 10, 1000, per="endpoint"),),
    ),
    params=(
        Param("coin", "coin", "STRING"),
        Param("withdrawOrderId", "withdraw_order_id", "STRING"),
        Param("status", "status", "INT", enum=(0, 2, 3, 4, 6)),
        Param("offset", "offset", "INT"),
        Param("limit", "limit", "INT", max=1000),
        Param(
            "idList", "id_list", "ARRAY", max_length=45, encoding="comma", items=Param("idList", "id_list", "STRING")
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 90d apart",
            groups=((7776000000,),),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "if `withdraw_order_id` is sent, `start_time` and `end_time` lie at most 7d apart",
            when=When("present", "withdraw_order_id"),
            groups=((604800000,),),
        ),
    ),
    reads=True,
)

WITHDRAW_HISTORY_LOCALENTITY: Operation[ResponseList[models.WithdrawHistoryLocalentity[Any]]] = Operation(
    name="withdraw_history_localentity",
    auth="signed",
    answer=list[models.WithdrawHistoryLocalentity],
    rest=Route("GET", "/sapi/v1/localentity/withdraw/history", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("trId", "tr_id", "ARRAY", encoding="comma", items=Param("trId", "tr_id", "STRING")),
        Param("txId", "tx_id", "ARRAY", encoding="comma", items=Param("txId", "tx_id", "STRING")),
        Param(
            "withdrawOrderId",
            "withdraw_order_id",
            "ARRAY",
            encoding="comma",
            items=Param("withdrawOrderId", "withdraw_order_id", "STRING"),
        ),
        Param("network", "network", "STRING"),
        Param("coin", "coin", "STRING"),
        Param("travelRuleStatus", "travel_rule_status", "INT", enum=(0, 1, 2)),
        Param("offset", "offset", "INT"),
        Param("limit", "limit", "INT", max=1000),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 90d apart",
            groups=((7776000000,),),
        ),
    ),
    reads=True,
)

WITHDRAW_HISTORY_V2: Operation[ResponseList[models.WithdrawHistoryV2[Any]]] = Operation(
    name="withdraw_history_v2",
    auth="signed",
    answer=list[models.WithdrawHistoryV2],
    rest=Route("GET", "/sapi/v2/localentity/withdraw/history", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("trId", "tr_id", "ARRAY", encoding="comma", items=Param("trId", "tr_id", "STRING")),
        Param("txId", "tx_id", "ARRAY", encoding="comma", items=Param("txId", "tx_id", "STRING")),
        Param("withdrawOrderId", "withdraw_order_id", "STRING"),
        Param("network", "network", "STRING"),
        Param("coin", "coin", "STRING"),
        Param("travelRuleStatus", "travel_rule_status", "INT", enum=(0, 1, 2)),
        Param("offset", "offset", "INT"),
        Param("limit", "limit", "INT", max=1000),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 90d apart",
            groups=((7776000000,),),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "if `withdraw_order_id` is sent, `start_time` and `end_time` lie at most 7d apart",
            when=When("present", "withdraw_order_id"),
            groups=((604800000,),),
        ),
    ),
    reads=True,
)

WITHDRAW_LOCALENTITY: Operation[models.WithdrawLocalentity] = Operation(
    name="withdraw_localentity",
    auth="signed",
    answer=models.WithdrawLocalentity,
    rest=Route("POST", "/sapi/v1/localentity/withdraw/apply", charges=(Charge("uid", (Case(600),)),)),
    params=(
        Param("coin", "coin", "STRING", mandatory=True),
        Param("withdrawOrderId", "withdraw_order_id", "STRING"),
        Param("network", "network", "STRING"),
        Param("address", "address", "STRING", mandatory=True),
        Param("addressTag", "address_tag", "STRING"),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("transactionFeeFlag", "transaction_fee_flag", "BOOLEAN"),
        Param("name", "name", "STRING"),
        Param("walletType", "wallet_type", "INT", enum=(0, 1)),
        Param("questionnaire", "questionnaire", "STRING", mandatory=True),
    ),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
