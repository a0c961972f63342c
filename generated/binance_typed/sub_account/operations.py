"""The operations of Sub Account: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseList
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

ADD_IP_RESTRICTION_FOR_SUB_ACCOUNT_API_KEY: Operation[models.AddIpRestrictionForSubAccountApiKey] = Operation(
    name="add_ip_restriction_for_sub_account_api_key",
    auth="signed",
    answer=models.AddIpRestrictionForSubAccountApiKey,
    rest=Route("POST", "/sapi/v2/sub-account/subAccountApi/ipRestriction", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
        Param("status", "status", "STRING", mandatory=True, enum=("1", "2")),
        Param("ipAddress", "ip_address", "ARRAY", encoding="comma", items=Param("ipAddress", "ip_address", "STRING")),
    ),
)

CREATE_A_VIRTUAL_SUB_ACCOUNT: Operation[models.CreateAVirtualSubAccount] = Operation(
    name="create_a_virtual_sub_account",
    auth="signed",
    answer=models.CreateAVirtualSubAccount,
    rest=Route("POST", "/sapi/v1/sub-account/virtualSubAccount", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("subAccountString", "sub_account_string", "STRING", mandatory=True),),
)

DELETE_IP_LIST_FOR_A_SUB_ACCOUNT_API_KEY: Operation[models.DeleteIpListForASubAccountApiKey] = Operation(
    name="delete_ip_list_for_a_sub_account_api_key",
    auth="signed",
    answer=models.DeleteIpListForASubAccountApiKey,
    rest=Route(
        "DELETE", "/sapi/v1/sub-account/subAccountApi/ipRestriction/ipList", charges=(Charge("uid", (Case(3000),)),)
    ),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
        Param(
            "ipAddress",
            "ip_address",
            "ARRAY",
            mandatory=True,
            encoding="comma",
            items=Param("ipAddress", "ip_address", "STRING"),
        ),
    ),
)

DEPOSIT_ASSETS_INTO_THE_MANAGED_SUB_ACCOUNT: Operation[models.DepositAssetsIntoTheManagedSubAccount] = Operation(
    name="deposit_assets_into_the_managed_sub_account",
    auth="signed",
    answer=models.DepositAssetsIntoTheManagedSubAccount,
    rest=Route("POST", "/sapi/v1/managed-subaccount/deposit", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("toEmail", "to_email", "STRING", mandatory=True),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

ENABLE_FUTURES_FOR_SUB_ACCOUNT: Operation[models.EnableFuturesForSubAccount] = Operation(
    name="enable_futures_for_sub_account",
    auth="signed",
    answer=models.EnableFuturesForSubAccount,
    rest=Route("POST", "/sapi/v1/sub-account/futures/enable", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("email", "email", "STRING", mandatory=True),),
)

ENABLE_OPTIONS_FOR_SUB_ACCOUNT: Operation[models.EnableOptionsForSubAccount] = Operation(
    name="enable_options_for_sub_account",
    auth="signed",
    answer=models.EnableOptionsForSubAccount,
    rest=Route("POST", "/sapi/v1/sub-account/eoptions/enable", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("email", "email", "STRING", mandatory=True),),
)

FUTURES_TRANSFER_FOR_SUB_ACCOUNT: Operation[models.FuturesTransferForSubAccount] = Operation(
    name="futures_transfer_for_sub_account",
    auth="signed",
    answer=models.FuturesTransferForSubAccount,
    rest=Route("POST", "/sapi/v1/sub-account/futures/transfer", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("type", "type", "INT", mandatory=True, enum=(1, 2, 3, 4)),
    ),
)

GET_DETAIL_ON_SUB_ACCOUNTS_FUTURES_ACCOUNT: Operation[models.GetDetailOnSubAccountsFuturesAccount[Any]] = Operation(
    name="get_detail_on_sub_accounts_futures_account",
    auth="signed",
    answer=models.GetDetailOnSubAccountsFuturesAccount,
    rest=Route("GET", "/sapi/v1/sub-account/futures/account", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("email", "email", "STRING", mandatory=True),),
    reads=True,
)

GET_DETAIL_ON_SUB_ACCOUNTS_FUTURES_ACCOUNT_V2: Operation[models.GetDetailOnSubAccountsFuturesAccountV2[Any]] = (
    Operation(
        name="get_detail_on_sub_accounts_futures_account_v2",
        auth="signed",
        answer=models.GetDetailOnSubAccountsFuturesAccountV2,
        rest=Route("GET", "/sapi/v2/sub-account/futures/account", charges=(Charge("ip", (Case(1),)),)),
        params=(
            Param("email", "email", "STRING", mandatory=True),
            Param("futuresType", "futures_type", "INT", mandatory=True, enum=(1, 2)),
        ),
        reads=True,
    )
)

GET_DETAIL_ON_SUB_ACCOUNTS_MARGIN_ACCOUNT: Operation[models.GetDetailOnSubAccountsMarginAccount[Any]] = Operation(
    name="get_detail_on_sub_accounts_margin_account",
    auth="signed",
    answer=models.GetDetailOnSubAccountsMarginAccount,
    rest=Route("GET", "/sapi/v1/sub-account/margin/account", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("email", "email", "STRING", mandatory=True),),
    reads=True,
)

GET_FUTURES_POSITION_RISK_OF_SUB_ACCOUNT: Operation[ResponseList[models.GetFuturesPositionRiskOfSubAccount[Any]]] = (
    Operation(
        name="get_futures_position_risk_of_sub_account",
        auth="signed",
        answer=list[models.GetFuturesPositionRiskOfSubAccount],
        rest=Route("GET", "/sapi/v1/sub-account/futures/positionRisk", charges=(Charge("ip", (Case(10),)),)),
        params=(Param("email", "email", "STRING", mandatory=True),),
        reads=True,
    )
)

GET_FUTURES_POSITION_RISK_OF_SUB_ACCOUNT_V2: Operation[models.GetFuturesPositionRiskOfSubAccountV2[Any]] = Operation(
    name="get_futures_position_risk_of_sub_account_v2",
    auth="signed",
    answer=models.GetFuturesPositionRiskOfSubAccountV2,
    rest=Route("GET", "/sapi/v2/sub-account/futures/positionRisk", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("futuresType", "futures_type", "INT", mandatory=True, enum=(1, 2)),
    ),
    reads=True,
)

GET_IP_RESTRICTION_FOR_A_SUB_ACCOUNT_API_KEY: Operation[models.GetIpRestrictionForASubAccountApiKey] = Operation(
    name="get_ip_restriction_for_a_sub_account_api_key",
    auth="signed",
    answer=models.GetIpRestrictionForASubAccountApiKey,
    rest=Route("GET", "/sapi/v1/sub-account/subAccountApi/ipRestriction", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("subAccountApiKey", "sub_account_api_key", "STRING", mandatory=True),
    ),
    reads=True,
)

GET_MANAGED_SUB_ACCOUNT_DEPOSIT_ADDRESS: Operation[models.GetManagedSubAccountDepositAddress] = Operation(
    name="get_managed_sub_account_deposit_address",
    auth="signed",
    answer=models.GetManagedSubAccountDepositAddress,
    rest=Route("GET", "/sapi/v1/managed-subaccount/deposit/address", charges=(Charge("uid", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
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

GET_MOVE_POSITION_HISTORY_FOR_SUB_ACCOUNT: Operation[models.GetMovePositionHistoryForSubAccount[Any]] = Operation(
    name="get_move_position_history_for_sub_account",
    auth="signed",
    answer=models.GetMovePositionHistoryForSubAccount,
    rest=Route("GET", "/sapi/v1/sub-account/futures/move-position", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT", mandatory=True),
        Param("row", "row", "INT", mandatory=True),
    ),
    reads=True,
)

GET_SUB_ACCOUNT_DEPOSIT_ADDRESS: Operation[models.GetSubAccountDepositAddress] = Operation(
    name="get_sub_account_deposit_address",
    auth="signed",
    answer=models.GetSubAccountDepositAddress,
    rest=Route("GET", "/sapi/v1/capital/deposit/subAddress", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
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

GET_SUB_ACCOUNT_DEPOSIT_HISTORY: Operation[ResponseList[models.GetSubAccountDepositHistory[Any]]] = Operation(
    name="get_sub_account_deposit_history",
    auth="signed",
    answer=list[models.GetSubAccountDepositHistory],
    rest=Route("GET", "/sapi/v1/capital/deposit/subHisrec", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("coin", "coin", "STRING"),
        Param("status", "status", "INT", enum=(0, 6, 7, 8, 1)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT"),
        Param("offset", "offset", "INT"),
        Param("txId", "tx_id", "STRING"),
    ),
    reads=True,
)

GET_SUB_ACCOUNTS_STATUS_ON_MARGIN_OR_FUTURES: Operation[ResponseList[models.GetSubAccountsStatusOnMarginOrFutures]] = (
    Operation(
        name="get_sub_accounts_status_on_margin_or_futures",
        auth="signed",
        answer=list[models.GetSubAccountsStatusOnMarginOrFutures],
        rest=Route("GET", "/sapi/v1/sub-account/status", charges=(Charge("ip", (Case(10),)),)),
        params=(Param("email", "email", "STRING"),),
        reads=True,
    )
)

GET_SUMMARY_OF_SUB_ACCOUNTS_FUTURES_ACCOUNT: Operation[models.GetSummaryOfSubAccountsFuturesAccount[Any]] = Operation(
    name="get_summary_of_sub_accounts_futures_account",
    auth="signed",
    answer=models.GetSummaryOfSubAccountsFuturesAccount,
    rest=Route("GET", "/sapi/v1/sub-account/futures/accountSummary", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

GET_SUMMARY_OF_SUB_ACCOUNTS_FUTURES_ACCOUNT_V2: Operation[models.GetSummaryOfSubAccountsFuturesAccountV2[Any]] = (
    Operation(
        name="get_summary_of_sub_accounts_futures_account_v2",
        auth="signed",
        answer=models.GetSummaryOfSubAccountsFuturesAccountV2,
        rest=Route("GET", "/sapi/v2/sub-account/futures/accountSummary", charges=(Charge("ip", (Case(10),)),)),
        params=(
            Param("futuresType", "futures_type", "INT", mandatory=True, enum=(1, 2)),
            Param("page", "page", "INT"),
            Param("limit", "limit", "INT", max=20),
        ),
        reads=True,
    )
)

GET_SUMMARY_OF_SUB_ACCOUNTS_MARGIN_ACCOUNT: Operation[models.GetSummaryOfSubAccountsMarginAccount[Any]] = Operation(
    name="get_summary_of_sub_accounts_margin_account",
    auth="signed",
    answer=models.GetSummaryOfSubAccountsMarginAccount,
    rest=Route("GET", "/sapi/v1/sub-account/margin/accountSummary", charges=(Charge("ip", (Case(10),)),)),
    reads=True,
)

MARGIN_TRANSFER_FOR_SUB_ACCOUNT: Operation[models.MarginTransferForSubAccount] = Operation(
    name="margin_transfer_for_sub_account",
    auth="signed",
    answer=models.MarginTransferForSubAccount,
    rest=Route("POST", "/sapi/v1/sub-account/margin/transfer", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("type", "type", "INT", mandatory=True, enum=(1, 2)),
    ),
)

MOVE_POSITION_FOR_SUB_ACCOUNT: Operation[models.MovePositionForSubAccount[Any]] = Operation(
    name="move_position_for_sub_account",
    auth="signed",
    answer=models.MovePositionForSubAccount,
    rest=Route("POST", "/sapi/v1/sub-account/futures/move-position", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("fromUserEmail", "from_user_email", "STRING", mandatory=True),
        Param("toUserEmail", "to_user_email", "STRING", mandatory=True),
        Param("productType", "product_type", "STRING", mandatory=True, enum=("UM",)),
        Param(
            "orderArgs",
            "order_args",
            "ARRAY",
            mandatory=True,
            max_length=10,
            encoding="indexed",
            items=Param(
                "orderArgs",
                "order_args",
                "OBJECT",
                fields=(
                    Param("symbol", "symbol", "STRING", mandatory=True),
                    Param("quantity", "quantity", "DECIMAL", mandatory=True),
                    Param("positionSide", "position_side", "STRING", mandatory=True, enum=("BOTH", "LONG", "SHORT")),
                ),
            ),
        ),
    ),
)

QUERY_FUTURES_ASSET_TRANSFER_HISTORY: Operation[models.QueryFuturesAssetTransferHistory[Any]] = Operation(
    name="query_futures_asset_transfer_history",
    auth="signed",
    answer=models.QueryFuturesAssetTransferHistory,
    rest=Route("GET", "/sapi/v1/sub-account/futures/internalTransfer", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("futuresType", "futures_type", "LONG", mandatory=True, enum=(1, 2)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT", max=500),
    ),
    reads=True,
)

QUERY_MANAGED_SUB_ACCOUNT_ASSET_DETAILS: Operation[ResponseList[models.QueryManagedSubAccountAssetDetails[Any]]] = (
    Operation(
        name="query_managed_sub_account_asset_details",
        auth="signed",
        answer=list[models.QueryManagedSubAccountAssetDetails],
        rest=Route("GET", "/sapi/v1/managed-subaccount/asset", charges=(Charge("ip", (Case(1),)),)),
        params=(Param("email", "email", "STRING", mandatory=True),),
        reads=True,
    )
)

QUERY_MANAGED_SUB_ACCOUNT_FUTURES_ASSET_DETAILS: Operation[models.QueryManagedSubAccountFuturesAssetDetails] = (
    Operation(
        name="query_managed_sub_account_futures_asset_details",
        auth="signed",
        answer=models.QueryManagedSubAccountFuturesAssetDetails,
        rest=Route("GET", "/sapi/v1/managed-subaccount/fetch-future-asset", charges=(Charge("uid", (Case(60),)),)),
        params=(
            Param("email", "email", "STRING", mandatory=True),
            Param("accountType", "account_type", "STRING", enum=("USDT_FUTURE", "COIN_FUTURE")),
        ),
        reads=True,
    )
)

QUERY_MANAGED_SUB_ACCOUNT_LIST: Operation[models.QueryManagedSubAccountList] = Operation(
    name="query_managed_sub_account_list",
    auth="signed",
    answer=models.QueryManagedSubAccountList,
    rest=Route("GET", "/sapi/v1/managed-subaccount/info", charges=(Charge("uid", (Case(60),)),)),
    params=(Param("email", "email", "STRING"), Param("page", "page", "INT"), Param("limit", "limit", "INT", max=20)),
    reads=True,
)

QUERY_MANAGED_SUB_ACCOUNT_MARGIN_ASSET_DETAILS: Operation[models.QueryManagedSubAccountMarginAssetDetails[Any]] = (
    Operation(
        name="query_managed_sub_account_margin_asset_details",
        auth="signed",
        answer=models.QueryManagedSubAccountMarginAssetDetails,
        rest=Route("GET", "/sapi/v1/managed-subaccount/marginAsset", charges=(Charge("ip", (Case(1),)),)),
        params=(
            Param("email", "email", "STRING", mandatory=True),
            Param("accountType", "account_type", "STRING", enum=("MARGIN", "ISOLATED_MARGIN")),
        ),
        reads=True,
    )
)

QUERY_MANAGED_SUB_ACCOUNT_SNAPSHOT: Operation[models.QueryManagedSubAccountSnapshot[Any]] = Operation(
    name="query_managed_sub_account_snapshot",
    auth="signed",
    answer=models.QueryManagedSubAccountSnapshot,
    rest=Route("GET", "/sapi/v1/managed-subaccount/accountSnapshot", charges=(Charge("ip", (Case(2400),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
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

QUERY_MANAGED_SUB_ACCOUNT_TRANSFER_LOG: Operation[models.QueryManagedSubAccountTransferLog[Any]] = Operation(
    name="query_managed_sub_account_transfer_log",
    auth="signed",
    answer=models.QueryManagedSubAccountTransferLog,
    rest=Route("GET", "/sapi/v1/managed-subaccount/query-trans-log", charges=(Charge("uid", (Case(60),)),)),
    params=(
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        Param("page", "page", "INT", mandatory=True),
        Param("limit", "limit", "INT", mandatory=True, max=500),
        Param("transfers", "transfers", "STRING", enum=("FROM", "TO")),
        Param(
            "transferFunctionAccountType",
            "transfer_function_account_type",
            "STRING",
            enum=("SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"),
        ),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 6mo apart",
            groups=((16070400000,),),
        ),
    ),
    reads=True,
)

QUERY_MANAGED_SUB_ACCOUNT_TRANSFER_LOG_FOR_INVESTOR: Operation[
    models.QueryManagedSubAccountTransferLogForInvestor[Any]
] = Operation(
    name="query_managed_sub_account_transfer_log_for_investor",
    auth="signed",
    answer=models.QueryManagedSubAccountTransferLogForInvestor,
    rest=Route("GET", "/sapi/v1/managed-subaccount/queryTransLogForInvestor", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        Param("page", "page", "INT", mandatory=True),
        Param("limit", "limit", "INT", mandatory=True, max=500),
        Param("transfers", "transfers", "STRING", enum=("FROM", "TO")),
        Param(
            "transferFunctionAccountType",
            "transfer_function_account_type",
            "STRING",
            enum=("SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"),
        ),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 6mo apart",
            groups=((16070400000,),),
        ),
    ),
    reads=True,
)

QUERY_MANAGED_SUB_ACCOUNT_TRANSFER_LOG_FOR_TRADE_PARENT: Operation[
    models.QueryManagedSubAccountTransferLogForTradeParent[Any]
] = Operation(
    name="query_managed_sub_account_transfer_log_for_trade_parent",
    auth="signed",
    answer=models.QueryManagedSubAccountTransferLogForTradeParent,
    rest=Route("GET", "/sapi/v1/managed-subaccount/queryTransLogForTradeParent", charges=(Charge("uid", (Case(60),)),)),
    params=(
        Param("email", "email", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        Param("page", "page", "INT", mandatory=True),
        Param("limit", "limit", "INT", mandatory=True, max=500),
        Param("transfers", "transfers", "STRING", enum=("FROM", "TO")),
        Param(
            "transferFunctionAccountType",
            "transfer_function_account_type",
            "STRING",
            enum=("SPOT", "MARGIN", "ISOLATED_MARGIN", "USDT_FUTURE", "COIN_FUTURE"),
        ),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 6mo apart",
            groups=((16070400000,),),
        ),
    ),
    reads=True,
)

QUERY_SPOT_ASSET_TRANSFER_HISTORY: Operation[ResponseList[models.QuerySpotAssetTransferHistory[Any]]] = Operation(
    name="query_spot_asset_transfer_history",
    auth="signed",
    answer=list[models.QuerySpotAssetTransferHistory],
    rest=Route("GET", "/sapi/v1/sub-account/sub/transfer/history", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("fromEmail", "from_email", "STRING"),
        Param("toEmail", "to_email", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT"),
    ),
    rules=(Rule("at_most_one", ("from_email", "to_email"), "at most one of `from_email` and `to_email` can be sent"),),
    reads=True,
)

QUERY_SPOT_ASSETS_SUMMARY: Operation[models.QuerySpotAssetsSummary[Any]] = Operation(
    name="query_spot_assets_summary",
    auth="signed",
    answer=models.QuerySpotAssetsSummary,
    rest=Route("GET", "/sapi/v1/sub-account/spotSummary", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("email", "email", "STRING"), Param("page", "page", "LONG"), Param("size", "size", "LONG", max=20)),
    reads=True,
)

QUERY_SUB_ACCOUNT_ASSETS_V3: Operation[models.QuerySubAccountAssetsV3] = Operation(
    name="query_sub_account_assets_v3",
    auth="signed",
    answer=models.QuerySubAccountAssetsV3,
    rest=Route("GET", "/sapi/v3/sub-account/assets", charges=(Charge("uid", (Case(60),)),)),
    params=(Param("email", "email", "STRING", mandatory=True),),
    reads=True,
)

QUERY_SUB_ACCOUNT_ASSETS_V4: Operation[models.QuerySubAccountAssetsV4[Any]] = Operation(
    name="query_sub_account_assets_v4",
    auth="signed",
    answer=models.QuerySubAccountAssetsV4,
    rest=Route("GET", "/sapi/v4/sub-account/assets", charges=(Charge("uid", (Case(60),)),)),
    params=(Param("email", "email", "STRING", mandatory=True),),
    reads=True,
)

QUERY_SUB_ACCOUNT_LIST: Operation[models.QuerySubAccountList] = Operation(
    name="query_sub_account_list",
    auth="signed",
    answer=models.QuerySubAccountList,
    rest=Route("GET", "/sapi/v1/sub-account/list", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("email", "email", "STRING"),
        Param("isFreeze", "is_freeze", "STRING", enum=("true", "false")),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT", max=200),
    ),
    reads=True,
)

QUERY_SUB_ACCOUNT_TRANSACTION_STATISTICS: Operation[models.QuerySubAccountTransactionStatistics] = Operation(
    name="query_sub_account_transaction_statistics",
    auth="signed",
    answer=models.QuerySubAccountTransactionStatistics,
    rest=Route("GET", "/sapi/v1/sub-account/transaction-statistics", charges=(Charge("uid", (Case(60),)),)),
    params=(Param("email", "email", "STRING"),),
    reads=True,
)

QUERY_UNIVERSAL_TRANSFER_HISTORY: Operation[models.QueryUniversalTransferHistory[Any]] = Operation(
    name="query_universal_transfer_history",
    auth="signed",
    answer=models.QueryUniversalTransferHistory,
    rest=Route("GET", "/sapi/v1/sub-account/universalTransfer", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("fromEmail", "from_email", "STRING"),
        Param("toEmail", "to_email", "STRING"),
        Param("clientTranId", "client_tran_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT", max=500),
    ),
    rules=(
        Rule("at_most_one", ("from_email", "to_email"), "at most one of `from_email` and `to_email` can be sent"),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 7d apart",
            groups=((604800000,),),
        ),
    ),
    reads=True,
)

SUB_ACCOUNT_FUTURES_ASSET_TRANSFER: Operation[models.SubAccountFuturesAssetTransfer] = Operation(
    name="sub_account_futures_asset_transfer",
    auth="signed",
    answer=models.SubAccountFuturesAssetTransfer,
    rest=Route(
        "POST",
        "/sapi/v1/sub-account/futures/internalTransfer",
        charges=(Charge("ip", (Case(1),)),),
        limits=(Limit("requests_uid", 2000, 60000, per="endpoint"),),
    ),
    params=(
        Param("fromEmail", "from_email", "STRING", mandatory=True),
        Param("toEmail", "to_email", "STRING", mandatory=True),
        Param("futuresType", "futures_type", "LONG", mandatory=True, enum=(1, 2)),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

SUB_ACCOUNT_TRANSFER_HISTORY: Operation[ResponseList[models.SubAccountTransferHistory[Any]]] = Operation(
    name="sub_account_transfer_history",
    auth="signed",
    answer=list[models.SubAccountTransferHistory],
    rest=Route("GET", "/sapi/v1/sub-account/transfer/subUserHistory", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("type", "type", "INT", enum=(1, 2)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT"),
        Param("returnFailHistory", "return_fail_history", "BOOLEAN"),
    ),
    reads=True,
)

TRANSFER_TO_MASTER: Operation[models.TransferToMaster] = Operation(
    name="transfer_to_master",
    auth="signed",
    answer=models.TransferToMaster,
    rest=Route("POST", "/sapi/v1/sub-account/transfer/subToMaster", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True), Param("amount", "amount", "DECIMAL", mandatory=True)),
)

TRANSFER_TO_SUB_ACCOUNT_OF_SAME_MASTER: Operation[models.TransferToSubAccountOfSameMaster] = Operation(
    name="transfer_to_sub_account_of_same_master",
    auth="signed",
    answer=models.TransferToSubAccountOfSameMaster,
    rest=Route("POST", "/sapi/v1/sub-account/transfer/subToSub", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("toEmail", "to_email", "STRING", mandatory=True),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
)

UNIVERSAL_TRANSFER: Operation[models.UniversalTransfer] = Operation(
    name="universal_transfer",
    auth="signed",
    answer=models.UniversalTransfer,
    rest=Route(
        "POST",
        "/sapi/v1/sub-account/universalTransfer",
        charges=(Charge("ip", (Case(1),)), Charge("uid", (Case(360),))),
    ),
    params=(
        Param("fromEmail", "from_email", "STRING"),
        Param("toEmail", "to_email", "STRING"),
        Param(
            "fromAccountType",
            "from_account_type",
            "STRING",
            mandatory=True,
            enum=("SPOT", "USDT_FUTURE", "COIN_FUTURE", "MARGIN", "ISOLATED_MARGIN"),
        ),
        Param(
            "toAccountType",
            "to_account_type",
            "STRING",
            mandatory=True,
            enum=("SPOT", "USDT_FUTURE", "COIN_FUTURE", "MARGIN", "ISOLATED_MARGIN"),
        ),
        Param("clientTranId", "client_tran_id", "STRING"),
        Param("symbol", "symbol", "STRING"),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
    rules=(
        Rule(
            "required_if",
            ("from_email", "to_email"),
            "at least one of `from_email` and `to_email` must be sent if `from_account_type` is equal to `to_account_type`",
            when=When("equals_param", "from_account_type", ("to_account_type",)),
            groups=((), ("from_email", "to_email")),
        ),
    ),
)

WITHDRAWL_ASSETS_FROM_THE_MANAGED_SUB_ACCOUNT: Operation[models.WithdrawlAssetsFromTheManagedSubAccount] = Operation(
    name="withdrawl_assets_from_the_managed_sub_account",
    auth="signed",
    answer=models.WithdrawlAssetsFromTheManagedSubAccount,
    rest=Route("POST", "/sapi/v1/managed-subaccount/withdraw", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("fromEmail", "from_email", "STRING", mandatory=True),
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("transferDate", "transfer_date", "LONG"),
    ),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
