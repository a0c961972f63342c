"""The operations of Binance Link: what the clients send, check and expect."""

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

CHANGE_SUB_ACCOUNT_API_PERMISSION: Operation[models.ChangeSubAccountApiPermission] = Operation(
    name="change_sub_account_api_permission",
    auth="signed",
    answer=models.ChangeSubAccountApiPermission,
    rest=Route("POST", "/sapi/v1/broker/subAccountApi/permission"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
        Param("canTrade", "can_trade", "ENUM", mandatory=True),
        Param("marginTrade", "margin_trade", "ENUM", mandatory=True),
        Param("futuresTrade", "futures_trade", "ENUM", mandatory=True),
    ),
)

CHANGE_SUB_ACCOUNT_COIN_FUTURES_COMMISSION_ADJUSTMENT: Operation[
    models.ChangeSubAccountCoinFuturesCommissionAdjustment
] = Operation(
    name="change_sub_account_coin_futures_commission_adjustment",
    auth="signed",
    answer=models.ChangeSubAccountCoinFuturesCommissionAdjustment,
    rest=Route("POST", "/sapi/v1/broker/subAccountApi/commission/coinFutures"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("pair", "pair", "STRING", mandatory=True),
        Param("makerAdjustment", "maker_adjustment", "INT", mandatory=True),
        Param("takerAdjustment", "taker_adjustment", "INT", mandatory=True),
    ),
)

CHANGE_SUB_ACCOUNT_COMMISSION: Operation[models.ChangeSubAccountCommission] = Operation(
    name="change_sub_account_commission",
    auth="signed",
    answer=models.ChangeSubAccountCommission,
    rest=Route("POST", "/sapi/v1/broker/subAccountApi/commission", charges=(Charge("uid", (Case(4),)),)),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("makerCommission", "maker_commission", "DECIMAL", mandatory=True),
        Param("takerCommission", "taker_commission", "DECIMAL", mandatory=True),
        Param("marginMakerCommission", "margin_maker_commission", "DECIMAL"),
        Param("marginTakerCommission", "margin_taker_commission", "DECIMAL"),
    ),
)

CHANGE_SUB_ACCOUNT_USDT_FUTURES_COMMISSION_ADJUSTMENT: Operation[
    models.ChangeSubAccountUsdtFuturesCommissionAdjustment
] = Operation(
    name="change_sub_account_usdt_futures_commission_adjustment",
    auth="signed",
    answer=models.ChangeSubAccountUsdtFuturesCommissionAdjustment,
    rest=Route("POST", "/sapi/v1/broker/subAccountApi/commission/futures"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("makerAdjustment", "maker_adjustment", "INT", mandatory=True),
        Param("takerAdjustment", "taker_adjustment", "INT", mandatory=True),
    ),
)

CREATE_A_SUB_ACCOUNT: Operation[models.CreateASubAccount] = Operation(
    name="create_a_sub_account",
    auth="signed",
    answer=models.CreateASubAccount,
    rest=Route("POST", "/sapi/v1/broker/subAccount"),
    params=(Param("tag", "tag", "STRING", max_length=31),),
)

CREATE_API_KEY_FOR_SUB_ACCOUNT: Operation[models.CreateApiKeyForSubAccount] = Operation(
    name="create_api_key_for_sub_account",
    auth="signed",
    answer=models.CreateApiKeyForSubAccount,
    rest=Route(
        "POST", "/sapi/v1/broker/subAccountApi", charges=(Charge("ip", (Case(8),)), Charge("ip", (Case(3000),)))
    ),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("publicKey", "public_key", "STRING"),
        Param("canTrade", "can_trade", "ENUM", mandatory=True),
        Param("marginTrade", "margin_trade", "ENUM"),
        Param("futuresTrade", "futures_trade", "ENUM"),
    ),
)

CUSTOMIZE_ID_FOR_CLIENT: Operation[models.CustomizeIdForClient] = Operation(
    name="customize_id_for_client",
    auth="signed",
    answer=models.CustomizeIdForClient,
    rest=Route("POST", "/sapi/v1/apiReferral/userCustomization"),
    params=(
        Param("customerId", "customer_id", "STRING", mandatory=True),
        Param("apiAgentCode", "api_agent_code", "STRING", mandatory=True),
    ),
)

CUSTOMIZE_ID_FOR_CLIENT_FOR_PARTNER: Operation[models.CustomizeIdForClientForPartner] = Operation(
    name="customize_id_for_client_for_partner",
    auth="signed",
    answer=models.CustomizeIdForClientForPartner,
    rest=Route("POST", "/sapi/v1/apiReferral/customization"),
    params=(
        Param("customerId", "customer_id", "STRING", mandatory=True),
        Param("email", "email", "STRING", mandatory=True),
    ),
)

DELETE_IP_RESTRICTION_FOR_SUB_ACCOUNT_API_KEY: Operation[models.DeleteIpRestrictionForSubAccountApiKey] = Operation(
    name="delete_ip_restriction_for_sub_account_api_key",
    auth="signed",
    answer=models.DeleteIpRestrictionForSubAccountApiKey,
    rest=Route("DELETE", "/sapi/v1/broker/subAccountApi/ipRestriction/ipList"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
        Param("ipAddress", "ip_address", "STRING"),
    ),
)

DELETE_SUB_ACCOUNT: Operation[ResponseDict[Any]] = Operation(
    name="delete_sub_account",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("DELETE", "/sapi/v1/broker/subAccount", limits=(Limit("requests_uid", 20, 86400000, per="endpoint"),)),
    params=(Param("subAccountId", "sub_account_id", "STRING", mandatory=True),),
)

DELETE_SUB_ACCOUNT_API_KEY: Operation[ResponseDict[Any]] = Operation(
    name="delete_sub_account_api_key",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("DELETE", "/sapi/v1/broker/subAccountApi"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
    ),
)

ENABLE_FUTURES_FOR_SUB_ACCOUNT: Operation[models.EnableFuturesForSubAccount] = Operation(
    name="enable_futures_for_sub_account",
    auth="signed",
    answer=models.EnableFuturesForSubAccount,
    rest=Route("POST", "/sapi/v1/broker/subAccount/futures"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("futures", "futures", "ENUM", mandatory=True, enum=("true",)),
    ),
)

ENABLE_OR_DISABLE_BNB_BURN_FOR_SUB_ACCOUNT_MARGIN_INTEREST: Operation[
    models.EnableOrDisableBnbBurnForSubAccountMarginInterest
] = Operation(
    name="enable_or_disable_bnb_burn_for_sub_account_margin_interest",
    auth="signed",
    answer=models.EnableOrDisableBnbBurnForSubAccountMarginInterest,
    rest=Route("POST", "/sapi/v1/broker/subAccount/bnbBurn/marginInterest"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("interestBNBBurn", "interest_bnb_burn", "ENUM", mandatory=True, enum=("true", "false")),
    ),
)

ENABLE_OR_DISABLE_BNB_BURN_FOR_SUB_ACCOUNT_SPOT_AND_MARGIN: Operation[
    models.EnableOrDisableBnbBurnForSubAccountSpotAndMargin
] = Operation(
    name="enable_or_disable_bnb_burn_for_sub_account_spot_and_margin",
    auth="signed",
    answer=models.EnableOrDisableBnbBurnForSubAccountSpotAndMargin,
    rest=Route("POST", "/sapi/v1/broker/subAccount/bnbBurn/spot"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("spotBNBBurn", "spot_bnb_burn", "ENUM", mandatory=True, enum=("true", "false")),
    ),
)

ENABLE_UNIVERSAL_TRANSFER_PERMISSION_FOR_SUB_ACCOUNT_API_KEY: Operation[
    models.EnableUniversalTransferPermissionForSubAccountApiKey
] = Operation(
    name="enable_universal_transfer_permission_for_sub_account_api_key",
    auth="signed",
    answer=models.EnableUniversalTransferPermissionForSubAccountApiKey,
    rest=Route("POST", "/sapi/v1/broker/subAccountApi/permission/universalTransfer"),
    params=(
        Param("subAccountId", "sub_account_id", "LONG", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
        Param("canUniversalTransfer", "can_universal_transfer", "ENUM", mandatory=True, enum=("true", "false")),
    ),
)

GET_BNB_BURN_STATUS_FOR_SUB_ACCOUNT: Operation[models.GetBnbBurnStatusForSubAccount] = Operation(
    name="get_bnb_burn_status_for_sub_account",
    auth="signed",
    answer=models.GetBnbBurnStatusForSubAccount,
    rest=Route("GET", "/sapi/v1/broker/subAccount/bnbBurn/status"),
    params=(Param("subAccountId", "sub_account_id", "STRING", mandatory=True),),
    reads=True,
)

GET_CLIENT_EMAIL_CUSTOMIZED_ID_FOR_PARTNER: Operation[ResponseList[models.GetClientEmailCustomizedIdForPartner]] = (
    Operation(
        name="get_client_email_customized_id_for_partner",
        auth="signed",
        answer=list[models.GetClientEmailCustomizedIdForPartner],
        rest=Route("GET", "/sapi/v1/apiReferral/customization"),
        params=(Param("customerId", "customer_id", "STRING"), Param("email", "email", "STRING")),
        rules=(Rule("at_most_one", ("customer_id", "email"), "at most one of `customer_id` and `email` can be sent"),),
        reads=True,
    )
)

GET_IP_RESTRICTION_FOR_SUB_ACCOUNT_API_KEY: Operation[models.GetIpRestrictionForSubAccountApiKey] = Operation(
    name="get_ip_restriction_for_sub_account_api_key",
    auth="signed",
    answer=models.GetIpRestrictionForSubAccountApiKey,
    rest=Route("GET", "/sapi/v1/broker/subAccountApi/ipRestriction"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
    ),
    reads=True,
)

GET_SUB_ACCOUNT_DEPOSIT_HISTORY: Operation[ResponseList[models.GetSubAccountDepositHistory[Any]]] = Operation(
    name="get_sub_account_deposit_history",
    auth="signed",
    answer=list[models.GetSubAccountDepositHistory],
    rest=Route("GET", "/sapi/v1/broker/subAccount/depositHist", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("subAccountId", "sub_account_id", "STRING"),
        Param("coin", "coin", "STRING"),
        Param("status", "status", "INT", enum=(0, 6, 1)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT"),
        Param("offset", "offset", "INT"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 7d apart",
            groups=((604800000,),),
        ),
    ),
    reads=True,
)

GET_SUB_ACCOUNT_DEPOSIT_HISTORY_V2: Operation[ResponseList[models.GetSubAccountDepositHistoryV2[Any]]] = Operation(
    name="get_sub_account_deposit_history_v2",
    auth="signed",
    answer=list[models.GetSubAccountDepositHistoryV2],
    rest=Route("GET", "/sapi/v2/broker/subAccount/depositHist", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("depositId", "deposit_id", "STRING", mandatory=True),
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("limit", "limit", "INT"),
        Param("offset", "offset", "INT"),
    ),
    reads=True,
)

GET_USERS_CUSTOMIZE_ID: Operation[models.GetUsersCustomizeId] = Operation(
    name="get_users_customize_id",
    auth="signed",
    answer=models.GetUsersCustomizeId,
    rest=Route("GET", "/sapi/v1/apiReferral/userCustomization"),
    params=(Param("apiAgentCode", "api_agent_code", "STRING", mandatory=True),),
    reads=True,
)

QUERY_BROKER_COMMISSION_REBATE_RECENT_RECORD_SPOT: Operation[
    ResponseList[models.QueryBrokerCommissionRebateRecentRecordSpot[Any]]
] = Operation(
    name="query_broker_commission_rebate_recent_record_spot",
    auth="signed",
    answer=list[models.QueryBrokerCommissionRebateRecentRecordSpot],
    rest=Route("GET", "/sapi/v1/broker/rebate/recentRecord"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "LONG"),
        Param("size", "size", "LONG", max=500),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 7d apart",
            groups=((604800000,),),
        ),
    ),
    reads=True,
)

QUERY_BROKER_FUTURES_COMMISSION_REBATE_RECORD: Operation[
    ResponseList[models.QueryBrokerFuturesCommissionRebateRecord[Any]]
] = Operation(
    name="query_broker_futures_commission_rebate_record",
    auth="signed",
    answer=list[models.QueryBrokerFuturesCommissionRebateRecord],
    rest=Route("GET", "/sapi/v1/broker/rebate/futures/recentRecord"),
    params=(
        Param("futuresType", "futures_type", "LONG", mandatory=True, enum=(1, 2)),
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        Param("page", "page", "LONG"),
        Param("size", "size", "LONG", max=100),
        Param("filterResult", "filter_result", "BOOLEAN"),
    ),
    reads=True,
)

QUERY_CLIENT_IF_THE_NEW_USER: Operation[models.QueryClientIfTheNewUser] = Operation(
    name="query_client_if_the_new_user",
    auth="signed",
    answer=models.QueryClientIfTheNewUser,
    rest=Route("GET", "/sapi/v1/apiReferral/ifNewUser"),
    params=(Param("apiAgentCode", "api_agent_code", "STRING", mandatory=True),),
    reads=True,
)

QUERY_REBATE_RECENT_RECORD_FOR_CLIENT: Operation[ResponseList[models.QueryRebateRecentRecordForClient[Any]]] = (
    Operation(
        name="query_rebate_recent_record_for_client",
        auth="signed",
        answer=list[models.QueryRebateRecentRecordForClient],
        rest=Route("GET", "/sapi/v1/apiReferral/kickback/recentRecord"),
        params=(
            Param("startTime", "start_time", "LONG", unit="ms"),
            Param("endTime", "end_time", "LONG", unit="ms"),
            Param("limit", "limit", "INT", max=1000),
        ),
        reads=True,
    )
)

QUERY_REBATE_RECENT_RECORD_FOR_PARTNER: Operation[ResponseList[models.QueryRebateRecentRecordForPartner[Any]]] = (
    Operation(
        name="query_rebate_recent_record_for_partner",
        auth="signed",
        answer=list[models.QueryRebateRecentRecordForPartner],
        rest=Route("GET", "/sapi/v1/apiReferral/rebate/recentRecord"),
        params=(
            Param("customerId", "customer_id", "STRING"),
            Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
            Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
            Param("limit", "limit", "INT", mandatory=True, max=500),
        ),
        reads=True,
    )
)

QUERY_SUB_ACCOUNT: Operation[ResponseList[models.QuerySubAccount]] = Operation(
    name="query_sub_account",
    auth="signed",
    answer=list[models.QuerySubAccount],
    rest=Route("GET", "/sapi/v1/broker/subAccount"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING"),
        Param("page", "page", "LONG"),
        Param("size", "size", "LONG"),
    ),
    reads=True,
)

QUERY_SUB_ACCOUNT_API_KEY: Operation[ResponseList[models.QuerySubAccountApiKey]] = Operation(
    name="query_sub_account_api_key",
    auth="signed",
    answer=list[models.QuerySubAccountApiKey],
    rest=Route("GET", "/sapi/v1/broker/subAccountApi"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING"),
        Param("page", "page", "LONG"),
        Param("size", "size", "LONG", max=500),
    ),
    reads=True,
)

QUERY_SUB_ACCOUNT_COIN_FUTURES_COMMISSION_ADJUSTMENT: Operation[
    ResponseList[models.QuerySubAccountCoinFuturesCommissionAdjustment]
] = Operation(
    name="query_sub_account_coin_futures_commission_adjustment",
    auth="signed",
    answer=list[models.QuerySubAccountCoinFuturesCommissionAdjustment],
    rest=Route("GET", "/sapi/v1/broker/subAccountApi/commission/coinFutures"),
    params=(Param("subAccountId", "sub_account_id", "STRING", mandatory=True), Param("pair", "pair", "STRING")),
    reads=True,
)

QUERY_SUB_ACCOUNT_FUTURES_ASSET_INFO: Operation[models.QuerySubAccountFuturesAssetInfo[Any]] = Operation(
    name="query_sub_account_futures_asset_info",
    auth="signed",
    answer=models.QuerySubAccountFuturesAssetInfo,
    rest=Route("GET", "/sapi/v3/broker/subAccount/futuresSummary", charges=(Charge("uid", (Case(60),)),)),
    params=(
        Param("subAccountId", "sub_account_id", "STRING"),
        Param("futuresType", "futures_type", "INT", mandatory=True, enum=(1, 2)),
        Param("page", "page", "LONG"),
        Param("size", "size", "LONG", max=20),
    ),
    reads=True,
)

QUERY_SUB_ACCOUNT_MARGIN_ASSET_INFO: Operation[models.QuerySubAccountMarginAssetInfo[Any]] = Operation(
    name="query_sub_account_margin_asset_info",
    auth="signed",
    answer=models.QuerySubAccountMarginAssetInfo,
    rest=Route("GET", "/sapi/v1/broker/subAccount/marginSummary"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING"),
        Param("page", "page", "LONG"),
        Param("size", "size", "LONG", max=20),
    ),
    rules=(
        Rule(
            "required_if",
            ("size",),
            "`size` is mandatory if `sub_account_id` is not sent",
            when=When("absent", "sub_account_id"),
            groups=(("size",), ()),
        ),
    ),
    reads=True,
)

QUERY_SUB_ACCOUNT_SPOT_ASSET_INFO: Operation[models.QuerySubAccountSpotAssetInfo[Any]] = Operation(
    name="query_sub_account_spot_asset_info",
    auth="signed",
    answer=models.QuerySubAccountSpotAssetInfo,
    rest=Route("GET", "/sapi/v1/broker/subAccount/spotSummary", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("subAccountId", "sub_account_id", "STRING"),
        Param("page", "page", "LONG"),
        Param("size", "size", "LONG", max=20),
    ),
    rules=(
        Rule(
            "required_if",
            ("size",),
            "`size` is mandatory if `sub_account_id` is not sent",
            when=When("absent", "sub_account_id"),
            groups=(("size",), ()),
        ),
    ),
    reads=True,
)

QUERY_SUB_ACCOUNT_TRANSFER_HISTORY_FUTURES: Operation[models.QuerySubAccountTransferHistoryFutures[Any]] = Operation(
    name="query_sub_account_transfer_history_futures",
    auth="signed",
    answer=models.QuerySubAccountTransferHistoryFutures,
    rest=Route("GET", "/sapi/v1/broker/transfer/futures"),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("futuresType", "futures_type", "LONG", mandatory=True, enum=(1, 2)),
        Param("clientTranId", "client_tran_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT", max=500),
    ),
    reads=True,
)

QUERY_SUB_ACCOUNT_TRANSFER_HISTORY_SPOT: Operation[ResponseList[models.QuerySubAccountTransferHistorySpot[Any]]] = (
    Operation(
        name="query_sub_account_transfer_history_spot",
        auth="signed",
        answer=list[models.QuerySubAccountTransferHistorySpot],
        rest=Route("GET", "/sapi/v1/broker/transfer"),
        params=(
            Param("fromId", "from_id", "STRING"),
            Param("toId", "to_id", "STRING"),
            Param("clientTranId", "client_tran_id", "STRING"),
            Param("showAllStatus", "show_all_status", "ENUM", enum=("true", "false")),
            Param("startTime", "start_time", "LONG", unit="ms"),
            Param("endTime", "end_time", "LONG", unit="ms"),
            Param("page", "page", "INT"),
            Param("limit", "limit", "INT", max=500),
        ),
        reads=True,
    )
)

QUERY_SUB_ACCOUNT_USDT_FUTURES_COMMISSION_ADJUSTMENT: Operation[
    ResponseList[models.QuerySubAccountUsdtFuturesCommissionAdjustment]
] = Operation(
    name="query_sub_account_usdt_futures_commission_adjustment",
    auth="signed",
    answer=list[models.QuerySubAccountUsdtFuturesCommissionAdjustment],
    rest=Route("GET", "/sapi/v1/broker/subAccountApi/commission/futures"),
    params=(Param("subAccountId", "sub_account_id", "STRING", mandatory=True), Param("symbol", "symbol", "STRING")),
    reads=True,
)

QUERY_UNIVERSAL_TRANSFER_HISTORY: Operation[ResponseList[models.QueryUniversalTransferHistory[Any]]] = Operation(
    name="query_universal_transfer_history",
    auth="signed",
    answer=list[models.QueryUniversalTransferHistory],
    rest=Route("GET", "/sapi/v1/broker/universalTransfer"),
    params=(
        Param("fromId", "from_id", "STRING"),
        Param("toId", "to_id", "STRING"),
        Param("clientTranId", "client_tran_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT", max=500),
        Param("showAllStatus", "show_all_status", "BOOLEAN"),
    ),
    rules=(Rule("any_of", ("from_id", "to_id"), "at least one of `from_id` and `to_id` must be sent"),),
    reads=True,
)

SUB_ACCOUNT_TRANSFER_FUTURES: Operation[models.SubAccountTransferFutures] = Operation(
    name="sub_account_transfer_futures",
    auth="signed",
    answer=models.SubAccountTransferFutures,
    rest=Route(
        "POST", "/sapi/v1/broker/transfer/futures", limits=(Limit("requests_uid", 5000, 60000, per="endpoint"),)
    ),
    params=(
        Param("fromId", "from_id", "STRING"),
        Param("toId", "to_id", "STRING"),
        Param("futuresType", "futures_type", "LONG", mandatory=True, enum=(1, 2)),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("clientTranId", "client_tran_id", "STRING", max_length=32),
    ),
)

SUB_ACCOUNT_TRANSFER_SPOT: Operation[models.SubAccountTransferSpot] = Operation(
    name="sub_account_transfer_spot",
    auth="signed",
    answer=models.SubAccountTransferSpot,
    rest=Route("POST", "/sapi/v1/broker/transfer"),
    params=(
        Param("fromId", "from_id", "STRING"),
        Param("toId", "to_id", "STRING"),
        Param("clientTranId", "client_tran_id", "STRING", max_length=32),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

UNIVERSAL_TRANSFER: Operation[models.UniversalTransfer] = Operation(
    name="universal_transfer",
    auth="signed",
    answer=models.UniversalTransfer,
    rest=Route("POST", "/sapi/v1/broker/universalTransfer"),
    params=(
        Param("fromId", "from_id", "STRING"),
        Param("toId", "to_id", "STRING"),
        Param(
            "fromAccountType",
            "from_account_type",
            "STRING",
            mandatory=True,
            enum=("SPOT", "USDT_FUTURE", "COIN_FUTURE"),
        ),
        Param(
            "toAccountType", "to_account_type", "STRING", mandatory=True, enum=("SPOT", "USDT_FUTURE", "COIN_FUTURE")
        ),
        Param("clientTranId", "client_tran_id", "STRING", max_length=32),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

UPDATE_IP_RESTRICTION_FOR_SUB_ACCOUNT_API_KEY: Operation[models.UpdateIpRestrictionForSubAccountApiKey] = Operation(
    name="update_ip_restriction_for_sub_account_api_key",
    auth="signed",
    answer=models.UpdateIpRestrictionForSubAccountApiKey,
    rest=Route("POST", "/sapi/v2/broker/subAccountApi/ipRestriction", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("subAccountId", "sub_account_id", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
        Param("status", "status", "STRING", mandatory=True, enum=("1", "2")),
        Param("ipAddress", "ip_address", "ARRAY", encoding="comma", items=Param("ipAddress", "ip_address", "STRING")),
    ),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
