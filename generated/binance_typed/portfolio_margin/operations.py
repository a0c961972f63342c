"""The operations of Portfolio Margin: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseDict, ResponseList
from ..runtime.operation import Limit, Operation, Param, Query, Route
from ..runtime.rules import Case, Charge, Rule, When
from . import models

#: The servers of each transport, by environment.
SERVERS: dict[str, dict[str, str]] = {"rest": {"production": "https://papi.binance.com"}}

#: The budgets that all operations share.
LIMITS: tuple[Limit, ...] = (
    Limit("ip", 6000, 60000, headers=("x-mbx-used-weight-1m",)),
    Limit("orders", 1200, 60000, headers=("x-mbx-order-count-1m",)),
)

#: Where the server's time is told, by transport.
TIME: dict[str, Route] = {}

#: The units of times in requests and answers.
TIME_UNITS: tuple[str, ...] = ("ms",)

ACCOUNT_BALANCE: Operation[list[models.AccountBalance[Any]] | models.AccountBalance2[Any]] = Operation(
    name="account_balance",
    auth="signed",
    answer=list[models.AccountBalance] | models.AccountBalance2,
    rest=Route("GET", "/papi/v1/balance", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("asset", "asset", "STRING"),),
    reads=True,
)

ACCOUNT_INFORMATION: Operation[models.AccountInformation[Any]] = Operation(
    name="account_information",
    auth="signed",
    answer=models.AccountInformation,
    rest=Route("GET", "/papi/v1/account", charges=(Charge("ip", (Case(20),)),)),
    reads=True,
)

BNB_TRANSFER: Operation[models.BnbTransfer] = Operation(
    name="bnb_transfer",
    auth="signed",
    answer=models.BnbTransfer,
    rest=Route(
        "POST",
        "/papi/v1/bnb-transfer",
        charges=(Charge("ip", (Case(750),)),),
        limits=(Limit("requests_ip", 10, 600000, per="endpoint", rolling=True),),
    ),
    params=(
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("transferSide", "transfer_side", "STRING", mandatory=True, enum=("TO_UM", "FROM_UM")),
    ),
)

CANCEL_ALL_CM_OPEN_CONDITIONAL_ORDERS: Operation[models.CancelAllCmOpenConditionalOrders] = Operation(
    name="cancel_all_cm_open_conditional_orders",
    auth="signed",
    answer=models.CancelAllCmOpenConditionalOrders,
    rest=Route("DELETE", "/papi/v1/cm/conditional/allOpenOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_ALL_CM_OPEN_ORDERS: Operation[models.CancelAllCmOpenOrders] = Operation(
    name="cancel_all_cm_open_orders",
    auth="signed",
    answer=models.CancelAllCmOpenOrders,
    rest=Route("DELETE", "/papi/v1/cm/allOpenOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_ALL_UM_OPEN_CONDITIONAL_ORDERS: Operation[models.CancelAllUmOpenConditionalOrders] = Operation(
    name="cancel_all_um_open_conditional_orders",
    auth="signed",
    answer=models.CancelAllUmOpenConditionalOrders,
    rest=Route("DELETE", "/papi/v1/um/conditional/allOpenOrders", charges=(Charge("orders", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_ALL_UM_OPEN_ORDERS: Operation[models.CancelAllUmOpenOrders] = Operation(
    name="cancel_all_um_open_orders",
    auth="signed",
    answer=models.CancelAllUmOpenOrders,
    rest=Route("DELETE", "/papi/v1/um/allOpenOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_CM_CONDITIONAL_ORDER: Operation[models.CancelCmConditionalOrder[Any]] = Operation(
    name="cancel_cm_conditional_order",
    auth="signed",
    answer=models.CancelCmConditionalOrder,
    rest=Route("DELETE", "/papi/v1/cm/conditional/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("strategyId", "strategy_id", "LONG"),
        Param("newClientStrategyId", "new_client_strategy_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("strategy_id", "new_client_strategy_id"),
            "at least one of `strategy_id` and `new_client_strategy_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_CM_CONDITIONAL_ORDER_HISTORY",
        "cancel",
        (("symbol", "symbol"), ("strategy_id", "strategyId"), ("new_client_strategy_id", "newClientStrategyId")),
        status="strategyStatus",
        canceled=("CANCELED",),
        final=("CANCELED", "FINISHED", "EXPIRED"),
        unclear=("FINISHED",),
        absent=(),
    ),
)

CANCEL_CM_ORDER: Operation[models.CancelCmOrder[Any]] = Operation(
    name="cancel_cm_order",
    auth="signed",
    answer=models.CancelCmOrder,
    rest=Route("DELETE", "/papi/v1/cm/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_CM_ORDER",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
        absent=(),
    ),
)

CANCEL_MARGIN_ACCOUNT_ALL_OPEN_ORDERS_ON_A_SYMBOL: Operation[
    ResponseList[models.CancelMarginAccountAllOpenOrdersOnASymbol[Any]]
] = Operation(
    name="cancel_margin_account_all_open_orders_on_a_symbol",
    auth="signed",
    answer=list[models.CancelMarginAccountAllOpenOrdersOnASymbol],
    rest=Route("DELETE", "/papi/v1/margin/allOpenOrders", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
)

CANCEL_MARGIN_ACCOUNT_OCO_ORDERS: Operation[models.CancelMarginAccountOcoOrders[Any]] = Operation(
    name="cancel_margin_account_oco_orders",
    auth="signed",
    answer=models.CancelMarginAccountOcoOrders,
    rest=Route("DELETE", "/papi/v1/margin/orderList", charges=(Charge("ip", (Case(2),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderListId", "order_list_id", "LONG"),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_list_id", "list_client_order_id"),
            "at least one of `order_list_id` and `list_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_MARGIN_ACCOUNTS_OCO",
        "cancel",
        (("order_list_id", "orderListId"), ("orig_client_order_id", "listClientOrderId")),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
        absent=(),
    ),
)

CANCEL_MARGIN_ACCOUNT_ORDER: Operation[models.CancelMarginAccountOrder[Any]] = Operation(
    name="cancel_margin_account_order",
    auth="signed",
    answer=models.CancelMarginAccountOrder,
    rest=Route("DELETE", "/papi/v1/margin/order", charges=(Charge("ip", (Case(2),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_MARGIN_ACCOUNT_ORDER",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
    ),
)

CANCEL_UM_CONDITIONAL_ORDER: Operation[models.CancelUmConditionalOrder[Any]] = Operation(
    name="cancel_um_conditional_order",
    auth="signed",
    answer=models.CancelUmConditionalOrder,
    rest=Route("DELETE", "/papi/v1/um/conditional/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("strategyId", "strategy_id", "LONG"),
        Param("newClientStrategyId", "new_client_strategy_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("strategy_id", "new_client_strategy_id"),
            "at least one of `strategy_id` and `new_client_strategy_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_UM_CONDITIONAL_ORDER_HISTORY",
        "cancel",
        (("symbol", "symbol"), ("strategy_id", "strategyId"), ("new_client_strategy_id", "newClientStrategyId")),
        status="strategyStatus",
        canceled=("CANCELED",),
        final=("CANCELED", "FINISHED", "EXPIRED"),
        unclear=("FINISHED",),
        absent=(),
    ),
)

CANCEL_UM_ORDER: Operation[models.CancelUmOrder[Any]] = Operation(
    name="cancel_um_order",
    auth="signed",
    answer=models.CancelUmOrder,
    rest=Route("DELETE", "/papi/v1/um/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    query=Query(
        "QUERY_UM_ORDER",
        "cancel",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
        absent=(),
    ),
)

CHANGE_AUTO_REPAY_FUTURES_STATUS: Operation[models.ChangeAutoRepayFuturesStatus] = Operation(
    name="change_auto_repay_futures_status",
    auth="signed",
    answer=models.ChangeAutoRepayFuturesStatus,
    rest=Route("POST", "/papi/v1/repay-futures-switch", charges=(Charge("ip", (Case(750),)),)),
    params=(Param("autoRepay", "auto_repay", "STRING", mandatory=True, enum=("true", "false")),),
)

CHANGE_CM_INITIAL_LEVERAGE: Operation[models.ChangeCmInitialLeverage[Any]] = Operation(
    name="change_cm_initial_leverage",
    auth="signed",
    answer=models.ChangeCmInitialLeverage,
    rest=Route("POST", "/papi/v1/cm/leverage", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("leverage", "leverage", "INT", mandatory=True, min=1, max=125),
    ),
)

CHANGE_CM_POSITION_MODE: Operation[models.ChangeCmPositionMode] = Operation(
    name="change_cm_position_mode",
    auth="signed",
    answer=models.ChangeCmPositionMode,
    rest=Route("POST", "/papi/v1/cm/positionSide/dual", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("dualSidePosition", "dual_side_position", "STRING", mandatory=True, enum=("true", "false")),),
)

CHANGE_UM_INITIAL_LEVERAGE: Operation[models.ChangeUmInitialLeverage] = Operation(
    name="change_um_initial_leverage",
    auth="signed",
    answer=models.ChangeUmInitialLeverage,
    rest=Route("POST", "/papi/v1/um/leverage", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("leverage", "leverage", "INT", mandatory=True, min=1, max=125),
    ),
)

CHANGE_UM_POSITION_MODE: Operation[models.ChangeUmPositionMode] = Operation(
    name="change_um_position_mode",
    auth="signed",
    answer=models.ChangeUmPositionMode,
    rest=Route("POST", "/papi/v1/um/positionSide/dual", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("dualSidePosition", "dual_side_position", "STRING", mandatory=True, enum=("true", "false")),),
)

CLOSE_USER_DATA_STREAM: Operation[ResponseDict[Any]] = Operation(
    name="close_user_data_stream",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("DELETE", "/papi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
)

CM_ACCOUNT_TRADE_LIST: Operation[ResponseList[models.CmAccountTradeList[Any]]] = Operation(
    name="cm_account_trade_list",
    auth="signed",
    answer=list[models.CmAccountTradeList],
    rest=Route(
        "GET",
        "/papi/v1/cm/userTrades",
        charges=(Charge("ip", (Case(20, when=When("present", "symbol")), Case(40, when=When("present", "pair")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("pair", "pair", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromId", "from_id", "LONG"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule("any_of", ("symbol", "pair"), "at least one of `symbol` and `pair` must be sent"),
        Rule("at_most_one", ("symbol", "pair"), "at most one of `symbol` and `pair` can be sent"),
        Rule("at_most_one", ("pair", "from_id"), "at most one of `pair` and `from_id` can be sent"),
        Rule(
            "conflicts",
            ("from_id", "start_time", "end_time"),
            "`from_id` cannot be sent with `start_time` or `end_time`",
            groups=(("from_id",), ("start_time", "end_time")),
        ),
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
        Rule("requires", ("from_id", "symbol"), "`from_id` can be sent only together with `symbol`"),
    ),
    reads=True,
)

CM_NOTIONAL_AND_LEVERAGE_BRACKETS: Operation[ResponseList[models.CmNotionalAndLeverageBrackets]] = Operation(
    name="cm_notional_and_leverage_brackets",
    auth="signed",
    answer=list[models.CmNotionalAndLeverageBrackets],
    rest=Route("GET", "/papi/v1/cm/leverageBracket", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

CM_POSITION_ADL_QUANTILE_ESTIMATION: Operation[ResponseList[models.CmPositionAdlQuantileEstimation]] = Operation(
    name="cm_position_adl_quantile_estimation",
    auth="signed",
    answer=list[models.CmPositionAdlQuantileEstimation],
    rest=Route("GET", "/papi/v1/cm/adlQuantile", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

FUND_AUTO_COLLECTION: Operation[models.FundAutoCollection] = Operation(
    name="fund_auto_collection",
    auth="signed",
    answer=models.FundAutoCollection,
    rest=Route(
        "POST",
        "/papi/v1/auto-collection",
        charges=(Charge("ip", (Case(750),)),),
        limits=(Limit("requests_ip", 500, 3600000, per="endpoint", rolling=True),),
    ),
)

FUND_COLLECTION_BY_ASSET: Operation[models.FundCollectionByAsset] = Operation(
    name="fund_collection_by_asset",
    auth="signed",
    answer=models.FundCollectionByAsset,
    rest=Route("POST", "/papi/v1/asset-collection", charges=(Charge("ip", (Case(30),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True),),
)

GET_AUTO_REPAY_FUTURES_STATUS: Operation[models.GetAutoRepayFuturesStatus] = Operation(
    name="get_auto_repay_futures_status",
    auth="signed",
    answer=models.GetAutoRepayFuturesStatus,
    rest=Route("GET", "/papi/v1/repay-futures-switch", charges=(Charge("ip", (Case(30),)),)),
    reads=True,
)

GET_CM_ACCOUNT_DETAIL: Operation[models.GetCmAccountDetail[Any]] = Operation(
    name="get_cm_account_detail",
    auth="signed",
    answer=models.GetCmAccountDetail,
    rest=Route("GET", "/papi/v1/cm/account", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

GET_CM_CURRENT_POSITION_MODE: Operation[models.GetCmCurrentPositionMode] = Operation(
    name="get_cm_current_position_mode",
    auth="signed",
    answer=models.GetCmCurrentPositionMode,
    rest=Route("GET", "/papi/v1/cm/positionSide/dual", charges=(Charge("ip", (Case(30),)),)),
    reads=True,
)

GET_CM_INCOME_HISTORY: Operation[ResponseList[models.GetCmIncomeHistory[Any]]] = Operation(
    name="get_cm_income_history",
    auth="signed",
    answer=list[models.GetCmIncomeHistory],
    rest=Route("GET", "/papi/v1/cm/income", charges=(Charge("ip", (Case(30),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param(
            "incomeType",
            "income_type",
            "STRING",
            enum=(
                "TRANSFER",
                "WELCOME_BONUS",
                "FUNDING_FEE",
                "REALIZED_PNL",
                "COMMISSION",
                "INSURANCE_CLEAR",
                "DELIVERED_SETTELMENT",
            ),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 200d apart",
            groups=((17280000000,),),
        ),
    ),
    reads=True,
)

GET_DOWNLOAD_ID_FOR_UM_FUTURES_ORDER_HISTORY: Operation[models.GetDownloadIdForUmFuturesOrderHistory] = Operation(
    name="get_download_id_for_um_futures_order_history",
    auth="signed",
    answer=models.GetDownloadIdForUmFuturesOrderHistory,
    rest=Route(
        "GET",
        "/papi/v1/um/order/asyn",
        charges=(Charge("ip", (Case(1500),)),),
        limits=(Limit("requests_ip", 10, 2678400000, per="endpoint"),),
    ),
    params=(
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 1y apart",
            groups=((31622400000,),),
        ),
    ),
)

GET_DOWNLOAD_ID_FOR_UM_FUTURES_TRADE_HISTORY: Operation[models.GetDownloadIdForUmFuturesTradeHistory] = Operation(
    name="get_download_id_for_um_futures_trade_history",
    auth="signed",
    answer=models.GetDownloadIdForUmFuturesTradeHistory,
    rest=Route(
        "GET",
        "/papi/v1/um/trade/asyn",
        charges=(Charge("ip", (Case(1500),)),),
        limits=(Limit("requests_ip", 5, 2678400000, per="endpoint"),),
    ),
    params=(
        Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
        Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 1y apart",
            groups=((31622400000,),),
        ),
    ),
)

GET_DOWNLOAD_ID_FOR_UM_FUTURES_TRANSACTION_HISTORY: Operation[models.GetDownloadIdForUmFuturesTransactionHistory] = (
    Operation(
        name="get_download_id_for_um_futures_transaction_history",
        auth="signed",
        answer=models.GetDownloadIdForUmFuturesTransactionHistory,
        rest=Route(
            "GET",
            "/papi/v1/um/income/asyn",
            charges=(Charge("ip", (Case(1500),)),),
            limits=(Limit("requests_ip", 5, 2678400000, per="endpoint"),),
        ),
        params=(
            Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
            Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        ),
        rules=(
            Rule(
                "max_span",
                ("start_time", "end_time"),
                "`start_time` and `end_time` lie at most 1y apart",
                groups=((31622400000,),),
            ),
        ),
    )
)

GET_MARGIN_BORROW_LOAN_INTEREST_HISTORY: Operation[models.GetMarginBorrowLoanInterestHistory[Any]] = Operation(
    name="get_margin_borrow_loan_interest_history",
    auth="signed",
    answer=models.GetMarginBorrowLoanInterestHistory,
    rest=Route("GET", "/papi/v1/margin/marginInterestHistory", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
        Param("archived", "archived", "STRING", enum=("true", "false")),
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

GET_UM_ACCOUNT_DETAIL: Operation[models.GetUmAccountDetail[Any]] = Operation(
    name="get_um_account_detail",
    auth="signed",
    answer=models.GetUmAccountDetail,
    rest=Route("GET", "/papi/v1/um/account", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

GET_UM_ACCOUNT_DETAIL_V2: Operation[models.GetUmAccountDetailV2[Any]] = Operation(
    name="get_um_account_detail_v2",
    auth="signed",
    answer=models.GetUmAccountDetailV2,
    rest=Route("GET", "/papi/v2/um/account", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

GET_UM_CURRENT_POSITION_MODE: Operation[models.GetUmCurrentPositionMode] = Operation(
    name="get_um_current_position_mode",
    auth="signed",
    answer=models.GetUmCurrentPositionMode,
    rest=Route("GET", "/papi/v1/um/positionSide/dual", charges=(Charge("ip", (Case(30),)),)),
    reads=True,
)

GET_UM_FUTURES_BNB_BURN_STATUS: Operation[models.GetUmFuturesBnbBurnStatus] = Operation(
    name="get_um_futures_bnb_burn_status",
    auth="signed",
    answer=models.GetUmFuturesBnbBurnStatus,
    rest=Route("GET", "/papi/v1/um/feeBurn", charges=(Charge("ip", (Case(30),)),)),
    reads=True,
)

GET_UM_FUTURES_ORDER_DOWNLOAD_LINK_BY_ID: Operation[models.GetUmFuturesOrderDownloadLinkById] = Operation(
    name="get_um_futures_order_download_link_by_id",
    auth="signed",
    answer=models.GetUmFuturesOrderDownloadLinkById,
    rest=Route("GET", "/papi/v1/um/order/asyn/id", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("downloadId", "download_id", "STRING", mandatory=True),),
    reads=True,
)

GET_UM_FUTURES_TRADE_DOWNLOAD_LINK_BY_ID: Operation[models.GetUmFuturesTradeDownloadLinkById] = Operation(
    name="get_um_futures_trade_download_link_by_id",
    auth="signed",
    answer=models.GetUmFuturesTradeDownloadLinkById,
    rest=Route("GET", "/papi/v1/um/trade/asyn/id", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("downloadId", "download_id", "STRING", mandatory=True),),
    reads=True,
)

GET_UM_FUTURES_TRANSACTION_DOWNLOAD_LINK_BY_ID: Operation[models.GetUmFuturesTransactionDownloadLinkById] = Operation(
    name="get_um_futures_transaction_download_link_by_id",
    auth="signed",
    answer=models.GetUmFuturesTransactionDownloadLinkById,
    rest=Route("GET", "/papi/v1/um/income/asyn/id", charges=(Charge("ip", (Case(10),)),)),
    params=(Param("downloadId", "download_id", "STRING", mandatory=True),),
    reads=True,
)

GET_UM_INCOME_HISTORY: Operation[ResponseList[models.GetUmIncomeHistory[Any]]] = Operation(
    name="get_um_income_history",
    auth="signed",
    answer=list[models.GetUmIncomeHistory],
    rest=Route("GET", "/papi/v1/um/income", charges=(Charge("ip", (Case(30),)),)),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param(
            "incomeType",
            "income_type",
            "STRING",
            enum=(
                "TRANSFER",
                "WELCOME_BONUS",
                "REALIZED_PNL",
                "FUNDING_FEE",
                "COMMISSION",
                "INSURANCE_CLEAR",
                "REFERRAL_KICKBACK",
                "COMMISSION_REBATE",
                "API_REBATE",
                "CONTEST_REWARD",
                "CROSS_COLLATERAL_TRANSFER",
                "OPTIONS_PREMIUM_FEE",
                "OPTIONS_SETTLE_PROFIT",
                "INTERNAL_TRANSFER",
                "AUTO_EXCHANGE",
                "DELIVERED_SETTELMENT",
                "COIN_SWAP_DEPOSIT",
                "COIN_SWAP_WITHDRAW",
                "POSITION_LIMIT_INCREASE_FEE",
            ),
        ),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("page", "page", "INT"),
        Param("limit", "limit", "INT", max=1000),
    ),
    reads=True,
)

GET_USER_COMMISSION_RATE_FOR_CM: Operation[models.GetUserCommissionRateForCm[Any]] = Operation(
    name="get_user_commission_rate_for_cm",
    auth="signed",
    answer=models.GetUserCommissionRateForCm,
    rest=Route("GET", "/papi/v1/cm/commissionRate", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

GET_USER_COMMISSION_RATE_FOR_UM: Operation[models.GetUserCommissionRateForUm[Any]] = Operation(
    name="get_user_commission_rate_for_um",
    auth="signed",
    answer=models.GetUserCommissionRateForUm,
    rest=Route("GET", "/papi/v1/um/commissionRate", charges=(Charge("ip", (Case(20),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

KEEPALIVE_USER_DATA_STREAM: Operation[ResponseDict[Any]] = Operation(
    name="keepalive_user_data_stream",
    auth="signed",
    answer=dict[str, Any],
    rest=Route("PUT", "/papi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
)

MARGIN_ACCOUNT_BORROW: Operation[models.MarginAccountBorrow] = Operation(
    name="margin_account_borrow",
    auth="signed",
    answer=models.MarginAccountBorrow,
    rest=Route("POST", "/papi/v1/marginLoan", charges=(Charge("ip", (Case(100),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True), Param("amount", "amount", "DECIMAL", mandatory=True)),
)

MARGIN_ACCOUNT_NEW_OCO: Operation[models.MarginAccountNewOco[Any]] = Operation(
    name="margin_account_new_oco",
    auth="signed",
    answer=models.MarginAccountNewOco,
    rest=Route("POST", "/papi/v1/margin/order/oco", charges=(Charge("orders", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("listClientOrderId", "list_client_order_id", "STRING"),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("limitClientOrderId", "limit_client_order_id", "STRING"),
        Param("price", "price", "DECIMAL", mandatory=True),
        Param("limitIcebergQty", "limit_iceberg_qty", "DECIMAL"),
        Param("stopClientOrderId", "stop_client_order_id", "STRING"),
        Param("stopPrice", "stop_price", "DECIMAL", mandatory=True),
        Param("stopLimitPrice", "stop_limit_price", "DECIMAL"),
        Param("stopIcebergQty", "stop_iceberg_qty", "DECIMAL"),
        Param("stopLimitTimeInForce", "stop_limit_time_in_force", "ENUM", enum=("GTC", "FOK", "IOC")),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT")),
        Param("sideEffectType", "side_effect_type", "ENUM", enum=("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY")),
    ),
    rules=(
        Rule(
            "requires",
            ("stop_limit_price", "stop_limit_time_in_force"),
            "`stop_limit_price` can be sent only together with `stop_limit_time_in_force`",
        ),
    ),
    client_id="listClientOrderId",
    query=Query(
        "QUERY_MARGIN_ACCOUNTS_OCO",
        "new",
        (("orig_client_order_id", "listClientOrderId"),),
        status="listOrderStatus",
        final=("ALL_DONE",),
        unclear=("ALL_DONE", "REJECT"),
    ),
)

MARGIN_ACCOUNT_REPAY: Operation[models.MarginAccountRepay] = Operation(
    name="margin_account_repay",
    auth="signed",
    answer=models.MarginAccountRepay,
    rest=Route("POST", "/papi/v1/repayLoan", charges=(Charge("ip", (Case(100),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True), Param("amount", "amount", "DECIMAL", mandatory=True)),
)

MARGIN_ACCOUNT_REPAY_DEBT: Operation[models.MarginAccountRepayDebt[Any]] = Operation(
    name="margin_account_repay_debt",
    auth="signed",
    answer=models.MarginAccountRepayDebt,
    rest=Route("POST", "/papi/v1/margin/repay-debt", charges=(Charge("orders", (Case(3000),)),)),
    params=(
        Param("asset", "asset", "STRING", mandatory=True),
        Param("amount", "amount", "STRING"),
        Param(
            "specifyRepayAssets",
            "specify_repay_assets",
            "ARRAY",
            encoding="comma",
            items=Param("specifyRepayAssets", "specify_repay_assets", "STRING"),
        ),
    ),
)

MARGIN_ACCOUNT_TRADE_LIST: Operation[ResponseList[models.MarginAccountTradeList[Any]]] = Operation(
    name="margin_account_trade_list",
    auth="signed",
    answer=list[models.MarginAccountTradeList],
    rest=Route("GET", "/papi/v1/margin/myTrades", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromId", "from_id", "LONG"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 24h apart",
            groups=((86400000,),),
        ),
    ),
    reads=True,
)

MARGIN_MAX_BORROW: Operation[models.MarginMaxBorrow[Any]] = Operation(
    name="margin_max_borrow",
    auth="signed",
    answer=models.MarginMaxBorrow,
    rest=Route("GET", "/papi/v1/margin/maxBorrowable", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True),),
    reads=True,
)

MODIFY_CM_ORDER: Operation[models.ModifyCmOrder[Any]] = Operation(
    name="modify_cm_order",
    auth="signed",
    answer=models.ModifyCmOrder,
    rest=Route("PUT", "/papi/v1/cm/order", charges=(Charge("orders", (Case(1),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("SELL", "BUY")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("price", "price", "DECIMAL"),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are)",
        ),
        Rule("exactly_one", ("price", "price_match"), "exactly one of `price` and `price_match` must be sent"),
    ),
    query=Query(
        "QUERY_CM_ORDER",
        "change",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
        absent=(),
    ),
)

MODIFY_UM_ORDER: Operation[models.ModifyUmOrder[Any]] = Operation(
    name="modify_um_order",
    auth="signed",
    answer=models.ModifyUmOrder,
    rest=Route("PUT", "/papi/v1/um/order", charges=(Charge("orders", (Case(1),)),)),
    params=(
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("SELL", "BUY")),
        Param("quantity", "quantity", "DECIMAL", mandatory=True),
        Param("price", "price", "DECIMAL"),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are)",
        ),
        Rule("exactly_one", ("price", "price_match"), "exactly one of `price` and `price_match` must be sent"),
    ),
    query=Query(
        "QUERY_UM_ORDER",
        "change",
        (("symbol", "symbol"), ("order_id", "orderId"), ("orig_client_order_id", "origClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
        absent=(),
    ),
)

NEW_CM_CONDITIONAL_ORDER: Operation[models.NewCmConditionalOrder[Any]] = Operation(
    name="new_cm_conditional_order",
    auth="signed",
    answer=models.NewCmConditionalOrder,
    rest=Route("POST", "/papi/v1/cm/conditional/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param(
            "strategyType",
            "strategy_type",
            "ENUM",
            mandatory=True,
            enum=("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("reduceOnly", "reduce_only", "STRING", enum=("true", "false")),
        Param("price", "price", "DECIMAL"),
        Param("workingType", "working_type", "ENUM", enum=("MARK_PRICE", "CONTRACT_PRICE")),
        Param("priceProtect", "price_protect", "STRING", enum=("TRUE", "FALSE")),
        Param("newClientStrategyId", "new_client_strategy_id", "STRING", pattern="^[\\.A-Z\\:/a-z0-9_-]{1,36}$"),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("activationPrice", "activation_price", "DECIMAL"),
        Param("callbackRate", "callback_rate", "DECIMAL", min=0.1, max=5),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("price_protect",),
            "`price_protect` can be sent only if `strategy_type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "strategy_type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("stop_price",),
            "`stop_price` can be sent only if `strategy_type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "strategy_type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("activation_price",),
            "`activation_price` can be sent only if `strategy_type` is TRAILING_STOP_MARKET",
            when=When("in", "strategy_type", ("TRAILING_STOP_MARKET",)),
        ),
        Rule(
            "allowed_if",
            ("callback_rate",),
            "`callback_rate` can be sent only if `strategy_type` is TRAILING_STOP_MARKET",
            when=When("in", "strategy_type", ("TRAILING_STOP_MARKET",)),
        ),
        Rule(
            "required_if",
            ("quantity", "price", "stop_price"),
            "`quantity`, `price` and `stop_price` are mandatory if `strategy_type` is STOP or TAKE_PROFIT",
            when=When("in", "strategy_type", ("STOP", "TAKE_PROFIT")),
            groups=(("quantity", "price", "stop_price"), ()),
        ),
        Rule(
            "required_if",
            ("stop_price",),
            "`stop_price` is mandatory if `strategy_type` is STOP_MARKET or TAKE_PROFIT_MARKET",
            when=When("in", "strategy_type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
            groups=(("stop_price",), ()),
        ),
        Rule(
            "required_if",
            ("callback_rate",),
            "`callback_rate` is mandatory if `strategy_type` is TRAILING_STOP_MARKET",
            when=When("in", "strategy_type", ("TRAILING_STOP_MARKET",)),
            groups=(("callback_rate",), ()),
        ),
    ),
    client_id="newClientStrategyId",
    query=Query(
        "QUERY_CURRENT_CM_OPEN_CONDITIONAL_ORDER",
        "new",
        (("symbol", "symbol"), ("new_client_strategy_id", "newClientStrategyId")),
        status="strategyStatus",
        canceled=("CANCELED",),
        final=("CANCELED", "FINISHED", "EXPIRED"),
        unclear=("FINISHED",),
        absent=(),
    ),
)

NEW_CM_ORDER: Operation[models.NewCmOrder[Any]] = Operation(
    name="new_cm_order",
    auth="signed",
    answer=models.NewCmOrder,
    rest=Route("POST", "/papi/v1/cm/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param("type", "type", "ENUM", mandatory=True, enum=("LIMIT", "MARKET")),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("reduceOnly", "reduce_only", "STRING", enum=("true", "false")),
        Param("price", "price", "DECIMAL"),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
        Param("newClientOrderId", "new_client_order_id", "STRING", pattern="^[\\.A-Z\\:/a-z0-9_-]{1,32}$"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT")),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("price_match",),
            "`price_match` can be sent only if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
        ),
        Rule("at_most_one", ("price_match", "price"), "at most one of `price_match` and `price` can be sent"),
        Rule(
            "required_if",
            ("time_in_force", "quantity"),
            "`time_in_force` and `quantity` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity"), ()),
        ),
        Rule(
            "required_if",
            ("price", "price_match"),
            "at least one of `price` and `price_match` must be sent if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=((), ("price", "price_match")),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=(("quantity",), ()),
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_CM_ORDER",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
    ),
)

NEW_MARGIN_ORDER: Operation[models.NewMarginOrder[Any]] = Operation(
    name="new_margin_order",
    auth="signed",
    answer=models.NewMarginOrder,
    rest=Route("POST", "/papi/v1/margin/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param(
            "type",
            "type",
            "ENUM",
            mandatory=True,
            enum=("LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"),
        ),
        Param("quantity", "quantity", "DECIMAL"),
        Param("quoteOrderQty", "quote_order_qty", "DECIMAL"),
        Param("price", "price", "DECIMAL"),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT", "FULL")),
        Param("icebergQty", "iceberg_qty", "DECIMAL"),
        Param(
            "sideEffectType",
            "side_effect_type",
            "ENUM",
            enum=("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK")),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"),
        ),
        Param("autoRepayAtCancel", "auto_repay_at_cancel", "BOOLEAN"),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("stop_price",),
            "`stop_price` can be sent only if `type` is STOP_LOSS or STOP_LOSS_LIMIT or TAKE_PROFIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT")),
        ),
        Rule(
            "allowed_if",
            ("iceberg_qty",),
            "`iceberg_qty` can be sent only if `type` is LIMIT or STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT",
            when=When("in", "type", ("LIMIT", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")),
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_MARGIN_ACCOUNT_ORDER",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
    ),
)

NEW_UM_CONDITIONAL_ORDER: Operation[models.NewUmConditionalOrder[Any]] = Operation(
    name="new_um_conditional_order",
    auth="signed",
    answer=models.NewUmConditionalOrder,
    rest=Route("POST", "/papi/v1/um/conditional/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param(
            "strategyType",
            "strategy_type",
            "ENUM",
            mandatory=True,
            enum=("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"),
        ),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX", "GTD")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("reduceOnly", "reduce_only", "STRING", enum=("true", "false")),
        Param("price", "price", "DECIMAL"),
        Param("workingType", "working_type", "ENUM", enum=("MARK_PRICE", "CONTRACT_PRICE")),
        Param("priceProtect", "price_protect", "STRING", enum=("TRUE", "FALSE")),
        Param("newClientStrategyId", "new_client_strategy_id", "STRING", pattern="^[\\.A-Z\\:/a-z0-9_-]{1,32}$"),
        Param("stopPrice", "stop_price", "DECIMAL"),
        Param("activationPrice", "activation_price", "DECIMAL"),
        Param("callbackRate", "callback_rate", "DECIMAL", min=0.1, max=5),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"),
        ),
        Param("goodTillDate", "good_till_date", "LONG", max=253402300798999, unit="ms"),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("price_protect",),
            "`price_protect` can be sent only if `strategy_type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "strategy_type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("stop_price",),
            "`stop_price` can be sent only if `strategy_type` is STOP or STOP_MARKET or TAKE_PROFIT or TAKE_PROFIT_MARKET",
            when=When("in", "strategy_type", ("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET")),
        ),
        Rule(
            "allowed_if",
            ("activation_price",),
            "`activation_price` can be sent only if `strategy_type` is TRAILING_STOP_MARKET",
            when=When("in", "strategy_type", ("TRAILING_STOP_MARKET",)),
        ),
        Rule(
            "allowed_if",
            ("callback_rate",),
            "`callback_rate` can be sent only if `strategy_type` is TRAILING_STOP_MARKET",
            when=When("in", "strategy_type", ("TRAILING_STOP_MARKET",)),
        ),
        Rule(
            "allowed_if",
            ("price_match",),
            "`price_match` can be sent only if `strategy_type` is STOP or TAKE_PROFIT",
            when=When("in", "strategy_type", ("STOP", "TAKE_PROFIT")),
        ),
        Rule("at_most_one", ("price_match", "price"), "at most one of `price_match` and `price` can be sent"),
        Rule(
            "required_if",
            ("good_till_date",),
            "`good_till_date` is mandatory if `time_in_force` is GTD",
            when=When("in", "time_in_force", ("GTD",)),
            groups=(("good_till_date",), ()),
        ),
        Rule(
            "required_if",
            ("quantity", "stop_price"),
            "`quantity` and `stop_price` are mandatory if `strategy_type` is STOP or TAKE_PROFIT",
            when=When("in", "strategy_type", ("STOP", "TAKE_PROFIT")),
            groups=(("quantity", "stop_price"), ()),
        ),
        Rule(
            "required_if",
            ("price", "price_match"),
            "at least one of `price` and `price_match` must be sent if `strategy_type` is STOP or TAKE_PROFIT",
            when=When("in", "strategy_type", ("STOP", "TAKE_PROFIT")),
            groups=((), ("price", "price_match")),
        ),
        Rule(
            "required_if",
            ("stop_price",),
            "`stop_price` is mandatory if `strategy_type` is STOP_MARKET or TAKE_PROFIT_MARKET",
            when=When("in", "strategy_type", ("STOP_MARKET", "TAKE_PROFIT_MARKET")),
            groups=(("stop_price",), ()),
        ),
        Rule(
            "required_if",
            ("callback_rate",),
            "`callback_rate` is mandatory if `strategy_type` is TRAILING_STOP_MARKET",
            when=When("in", "strategy_type", ("TRAILING_STOP_MARKET",)),
            groups=(("callback_rate",), ()),
        ),
    ),
    client_id="newClientStrategyId",
    query=Query(
        "QUERY_CURRENT_UM_OPEN_CONDITIONAL_ORDER",
        "new",
        (("symbol", "symbol"), ("new_client_strategy_id", "newClientStrategyId")),
        status="strategyStatus",
        canceled=("CANCELED",),
        final=("CANCELED", "FINISHED", "EXPIRED"),
        unclear=("FINISHED",),
        absent=(),
    ),
)

NEW_UM_ORDER: Operation[models.NewUmOrder[Any]] = Operation(
    name="new_um_order",
    auth="signed",
    answer=models.NewUmOrder,
    rest=Route("POST", "/papi/v1/um/order", charges=(Charge("orders", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("side", "side", "ENUM", mandatory=True, enum=("BUY", "SELL")),
        Param("positionSide", "position_side", "ENUM", enum=("BOTH", "LONG", "SHORT")),
        Param("type", "type", "ENUM", mandatory=True, enum=("LIMIT", "MARKET")),
        Param("timeInForce", "time_in_force", "ENUM", enum=("GTC", "IOC", "FOK", "GTX", "GTD")),
        Param("quantity", "quantity", "DECIMAL"),
        Param("reduceOnly", "reduce_only", "STRING", enum=("true", "false")),
        Param("price", "price", "DECIMAL"),
        Param("newClientOrderId", "new_client_order_id", "STRING", pattern="^[\\.A-Z\\:/a-z0-9_-]{1,32}$"),
        Param("newOrderRespType", "new_order_resp_type", "ENUM", enum=("ACK", "RESULT")),
        Param(
            "priceMatch",
            "price_match",
            "ENUM",
            enum=("OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"),
        ),
        Param(
            "selfTradePreventionMode",
            "self_trade_prevention_mode",
            "ENUM",
            enum=("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"),
        ),
        Param("goodTillDate", "good_till_date", "LONG", max=253402300798999, unit="ms"),
    ),
    rules=(
        Rule(
            "allowed_if",
            ("price_match",),
            "`price_match` can be sent only if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
        ),
        Rule("at_most_one", ("price_match", "price"), "at most one of `price_match` and `price` can be sent"),
        Rule(
            "required_if",
            ("good_till_date",),
            "`good_till_date` is mandatory if `time_in_force` is GTD",
            when=When("in", "time_in_force", ("GTD",)),
            groups=(("good_till_date",), ()),
        ),
        Rule(
            "required_if",
            ("time_in_force", "quantity"),
            "`time_in_force` and `quantity` are mandatory if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=(("time_in_force", "quantity"), ()),
        ),
        Rule(
            "required_if",
            ("price", "price_match"),
            "at least one of `price` and `price_match` must be sent if `type` is LIMIT",
            when=When("in", "type", ("LIMIT",)),
            groups=((), ("price", "price_match")),
        ),
        Rule(
            "required_if",
            ("quantity",),
            "`quantity` is mandatory if `type` is MARKET",
            when=When("in", "type", ("MARKET",)),
            groups=(("quantity",), ()),
        ),
    ),
    client_id="newClientOrderId",
    query=Query(
        "QUERY_UM_ORDER",
        "new",
        (("symbol", "symbol"), ("orig_client_order_id", "newClientOrderId")),
        canceled=("CANCELED",),
        final=("CANCELED", "FILLED", "REJECTED", "EXPIRED"),
    ),
)

QUERY_ALL_CM_CONDITIONAL_ORDERS: Operation[ResponseList[models.QueryAllCmConditionalOrders[Any]]] = Operation(
    name="query_all_cm_conditional_orders",
    auth="signed",
    answer=list[models.QueryAllCmConditionalOrders],
    rest=Route(
        "GET",
        "/papi/v1/cm/conditional/allOrders",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
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

QUERY_ALL_CM_ORDERS: Operation[ResponseList[models.QueryAllCmOrders[Any]]] = Operation(
    name="query_all_cm_orders",
    auth="signed",
    answer=list[models.QueryAllCmOrders],
    rest=Route(
        "GET",
        "/papi/v1/cm/allOrders",
        charges=(Charge("ip", (Case(20, when=When("present", "symbol")), Case(40, when=When("present", "pair")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("pair", "pair", "STRING"),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    rules=(Rule("any_of", ("symbol", "pair"), "at least one of `symbol` and `pair` must be sent"),),
    reads=True,
)

QUERY_ALL_CURRENT_CM_OPEN_CONDITIONAL_ORDERS: Operation[
    ResponseList[models.QueryAllCurrentCmOpenConditionalOrders[Any]]
] = Operation(
    name="query_all_current_cm_open_conditional_orders",
    auth="signed",
    answer=list[models.QueryAllCurrentCmOpenConditionalOrders],
    rest=Route(
        "GET",
        "/papi/v1/cm/conditional/openOrders",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

QUERY_ALL_CURRENT_CM_OPEN_ORDERS: Operation[ResponseList[models.QueryAllCurrentCmOpenOrders[Any]]] = Operation(
    name="query_all_current_cm_open_orders",
    auth="signed",
    answer=list[models.QueryAllCurrentCmOpenOrders],
    rest=Route(
        "GET",
        "/papi/v1/cm/openOrders",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"), Param("pair", "pair", "STRING")),
    reads=True,
)

QUERY_ALL_CURRENT_UM_OPEN_CONDITIONAL_ORDERS: Operation[
    ResponseList[models.QueryAllCurrentUmOpenConditionalOrders[Any]]
] = Operation(
    name="query_all_current_um_open_conditional_orders",
    auth="signed",
    answer=list[models.QueryAllCurrentUmOpenConditionalOrders],
    rest=Route(
        "GET",
        "/papi/v1/um/conditional/openOrders",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

QUERY_ALL_CURRENT_UM_OPEN_ORDERS: Operation[ResponseList[models.QueryAllCurrentUmOpenOrders[Any]]] = Operation(
    name="query_all_current_um_open_orders",
    auth="signed",
    answer=list[models.QueryAllCurrentUmOpenOrders],
    rest=Route(
        "GET",
        "/papi/v1/um/openOrders",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

QUERY_ALL_MARGIN_ACCOUNT_ORDERS: Operation[ResponseList[models.QueryAllMarginAccountOrders[Any]]] = Operation(
    name="query_all_margin_account_orders",
    auth="signed",
    answer=list[models.QueryAllMarginAccountOrders],
    rest=Route("GET", "/papi/v1/margin/allOrders", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=500),
    ),
    reads=True,
)

QUERY_ALL_UM_CONDITIONAL_ORDERS: Operation[ResponseList[models.QueryAllUmConditionalOrders[Any]]] = Operation(
    name="query_all_um_conditional_orders",
    auth="signed",
    answer=list[models.QueryAllUmConditionalOrders],
    rest=Route(
        "GET",
        "/papi/v1/um/conditional/allOrders",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(40, when=When("absent", "symbol")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("strategyId", "strategy_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
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

QUERY_ALL_UM_ORDERS: Operation[ResponseList[models.QueryAllUmOrders[Any]]] = Operation(
    name="query_all_um_orders",
    auth="signed",
    answer=list[models.QueryAllUmOrders],
    rest=Route("GET", "/papi/v1/um/allOrders", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
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

QUERY_CM_CONDITIONAL_ORDER_HISTORY: Operation[models.QueryCmConditionalOrderHistory[Any]] = Operation(
    name="query_cm_conditional_order_history",
    auth="signed",
    answer=models.QueryCmConditionalOrderHistory,
    rest=Route("GET", "/papi/v1/cm/conditional/orderHistory", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("strategyId", "strategy_id", "LONG"),
        Param("newClientStrategyId", "new_client_strategy_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("strategy_id", "new_client_strategy_id"),
            "at least one of `strategy_id` and `new_client_strategy_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_CM_MODIFY_ORDER_HISTORY: Operation[ResponseList[models.QueryCmModifyOrderHistory[Any]]] = Operation(
    name="query_cm_modify_order_history",
    auth="signed",
    answer=list[models.QueryCmModifyOrderHistory],
    rest=Route("GET", "/papi/v1/cm/orderAmendment", charges=(Charge("orders", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are)",
        ),
    ),
    reads=True,
)

QUERY_CM_ORDER: Operation[models.QueryCmOrder[Any]] = Operation(
    name="query_cm_order",
    auth="signed",
    answer=models.QueryCmOrder,
    rest=Route("GET", "/papi/v1/cm/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_CM_POSITION_INFORMATION: Operation[ResponseList[models.QueryCmPositionInformation[Any]]] = Operation(
    name="query_cm_position_information",
    auth="signed",
    answer=list[models.QueryCmPositionInformation],
    rest=Route("GET", "/papi/v1/cm/positionRisk", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("marginAsset", "margin_asset", "STRING"), Param("pair", "pair", "STRING")),
    rules=(Rule("at_most_one", ("margin_asset", "pair"), "at most one of `margin_asset` and `pair` can be sent"),),
    reads=True,
)

QUERY_CURRENT_CM_OPEN_CONDITIONAL_ORDER: Operation[models.QueryCurrentCmOpenConditionalOrder[Any]] = Operation(
    name="query_current_cm_open_conditional_order",
    auth="signed",
    answer=models.QueryCurrentCmOpenConditionalOrder,
    rest=Route("GET", "/papi/v1/cm/conditional/openOrder", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("strategyId", "strategy_id", "LONG"),
        Param("newClientStrategyId", "new_client_strategy_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("strategy_id", "new_client_strategy_id"),
            "at least one of `strategy_id` and `new_client_strategy_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_CURRENT_CM_OPEN_ORDER: Operation[models.QueryCurrentCmOpenOrder[Any]] = Operation(
    name="query_current_cm_open_order",
    auth="signed",
    answer=models.QueryCurrentCmOpenOrder,
    rest=Route("GET", "/papi/v1/cm/openOrder", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_CURRENT_MARGIN_OPEN_ORDER: Operation[ResponseList[models.QueryCurrentMarginOpenOrder[Any]]] = Operation(
    name="query_current_margin_open_order",
    auth="signed",
    answer=list[models.QueryCurrentMarginOpenOrder],
    rest=Route("GET", "/papi/v1/margin/openOrders", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING", mandatory=True),),
    reads=True,
)

QUERY_CURRENT_UM_OPEN_CONDITIONAL_ORDER: Operation[models.QueryCurrentUmOpenConditionalOrder[Any]] = Operation(
    name="query_current_um_open_conditional_order",
    auth="signed",
    answer=models.QueryCurrentUmOpenConditionalOrder,
    rest=Route("GET", "/papi/v1/um/conditional/openOrder", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("strategyId", "strategy_id", "LONG"),
        Param("newClientStrategyId", "new_client_strategy_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("strategy_id", "new_client_strategy_id"),
            "at least one of `strategy_id` and `new_client_strategy_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_CURRENT_UM_OPEN_ORDER: Operation[models.QueryCurrentUmOpenOrder[Any]] = Operation(
    name="query_current_um_open_order",
    auth="signed",
    answer=models.QueryCurrentUmOpenOrder,
    rest=Route("GET", "/papi/v1/um/openOrder", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_MARGIN_ACCOUNT_ORDER: Operation[models.QueryMarginAccountOrder[Any]] = Operation(
    name="query_margin_account_order",
    auth="signed",
    answer=models.QueryMarginAccountOrder,
    rest=Route("GET", "/papi/v1/margin/order", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_MARGIN_ACCOUNTS_ALL_OCO: Operation[ResponseList[models.QueryMarginAccountsAllOco]] = Operation(
    name="query_margin_accounts_all_oco",
    auth="signed",
    answer=list[models.QueryMarginAccountsAllOco],
    rest=Route("GET", "/papi/v1/margin/allOrderList", charges=(Charge("ip", (Case(100),)),)),
    params=(
        Param("fromId", "from_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=500),
    ),
    rules=(
        Rule(
            "conflicts",
            ("from_id", "start_time", "end_time"),
            "`from_id` cannot be sent with `start_time` or `end_time`",
            groups=(("from_id",), ("start_time", "end_time")),
        ),
    ),
    reads=True,
)

QUERY_MARGIN_ACCOUNTS_OCO: Operation[models.QueryMarginAccountsOco] = Operation(
    name="query_margin_accounts_oco",
    auth="signed",
    answer=models.QueryMarginAccountsOco,
    rest=Route("GET", "/papi/v1/margin/orderList", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("orderListId", "order_list_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    reads=True,
)

QUERY_MARGIN_ACCOUNTS_OPEN_OCO: Operation[ResponseList[models.QueryMarginAccountsOpenOco]] = Operation(
    name="query_margin_accounts_open_oco",
    auth="signed",
    answer=list[models.QueryMarginAccountsOpenOco],
    rest=Route("GET", "/papi/v1/margin/openOrderList", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

QUERY_MARGIN_LOAN_RECORD: Operation[models.QueryMarginLoanRecord[Any]] = Operation(
    name="query_margin_loan_record",
    auth="signed",
    answer=models.QueryMarginLoanRecord,
    rest=Route("GET", "/papi/v1/margin/marginLoan", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("asset", "asset", "STRING", mandatory=True),
        Param("txId", "tx_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
        Param("archived", "archived", "STRING", enum=("true", "false")),
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

QUERY_MARGIN_MAX_WITHDRAW: Operation[models.QueryMarginMaxWithdraw[Any]] = Operation(
    name="query_margin_max_withdraw",
    auth="signed",
    answer=models.QueryMarginMaxWithdraw,
    rest=Route("GET", "/papi/v1/margin/maxWithdraw", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("asset", "asset", "STRING", mandatory=True),),
    reads=True,
)

QUERY_MARGIN_REPAY_RECORD: Operation[models.QueryMarginRepayRecord[Any]] = Operation(
    name="query_margin_repay_record",
    auth="signed",
    answer=models.QueryMarginRepayRecord,
    rest=Route("GET", "/papi/v1/margin/repayLoan", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("asset", "asset", "STRING", mandatory=True),
        Param("txId", "tx_id", "LONG"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
        Param("archived", "archived", "STRING", enum=("true", "false")),
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

QUERY_NEGATIVE_BALANCE_INTEREST_HISTORY: Operation[ResponseList[models.QueryNegativeBalanceInterestHistory[Any]]] = (
    Operation(
        name="query_negative_balance_interest_history",
        auth="signed",
        answer=list[models.QueryNegativeBalanceInterestHistory],
        rest=Route("GET", "/papi/v1/portfolio/interest-history", charges=(Charge("ip", (Case(50),)),)),
        params=(
            Param("asset", "asset", "STRING"),
            Param("startTime", "start_time", "LONG", unit="ms"),
            Param("endTime", "end_time", "LONG", unit="ms"),
            Param("size", "size", "LONG", max=100),
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
)

QUERY_UM_CONDITIONAL_ORDER_HISTORY: Operation[models.QueryUmConditionalOrderHistory[Any]] = Operation(
    name="query_um_conditional_order_history",
    auth="signed",
    answer=models.QueryUmConditionalOrderHistory,
    rest=Route("GET", "/papi/v1/um/conditional/orderHistory", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("strategyId", "strategy_id", "LONG"),
        Param("newClientStrategyId", "new_client_strategy_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("strategy_id", "new_client_strategy_id"),
            "at least one of `strategy_id` and `new_client_strategy_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_UM_MODIFY_ORDER_HISTORY: Operation[ResponseList[models.QueryUmModifyOrderHistory[Any]]] = Operation(
    name="query_um_modify_order_history",
    auth="signed",
    answer=list[models.QueryUmModifyOrderHistory],
    rest=Route("GET", "/papi/v1/um/orderAmendment", charges=(Charge("orders", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent (`order_id` prevails if several are)",
        ),
    ),
    reads=True,
)

QUERY_UM_ORDER: Operation[models.QueryUmOrder[Any]] = Operation(
    name="query_um_order",
    auth="signed",
    answer=models.QueryUmOrder,
    rest=Route("GET", "/papi/v1/um/order", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("orderId", "order_id", "LONG"),
        Param("origClientOrderId", "orig_client_order_id", "STRING"),
    ),
    rules=(
        Rule(
            "any_of",
            ("order_id", "orig_client_order_id"),
            "at least one of `order_id` and `orig_client_order_id` must be sent",
        ),
    ),
    reads=True,
)

QUERY_UM_POSITION_INFORMATION: Operation[ResponseList[models.QueryUmPositionInformation[Any]]] = Operation(
    name="query_um_position_information",
    auth="signed",
    answer=list[models.QueryUmPositionInformation],
    rest=Route("GET", "/papi/v1/um/positionRisk", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

QUERY_USER_NEGATIVE_BALANCE_AUTO_EXCHANGE_RECORD: Operation[models.QueryUserNegativeBalanceAutoExchangeRecord] = (
    Operation(
        name="query_user_negative_balance_auto_exchange_record",
        auth="signed",
        answer=models.QueryUserNegativeBalanceAutoExchangeRecord,
        rest=Route("GET", "/papi/v1/portfolio/negative-balance-exchange-record", charges=(Charge("ip", (Case(100),)),)),
        params=(
            Param("startTime", "start_time", "LONG", mandatory=True, unit="ms"),
            Param("endTime", "end_time", "LONG", mandatory=True, unit="ms"),
        ),
        rules=(
            Rule(
                "max_span",
                ("start_time", "end_time"),
                "`start_time` and `end_time` lie at most 3mo apart",
                groups=((8035200000,),),
            ),
        ),
        reads=True,
    )
)

QUERY_USER_RATE_LIMIT: Operation[ResponseList[models.QueryUserRateLimit]] = Operation(
    name="query_user_rate_limit",
    auth="signed",
    answer=list[models.QueryUserRateLimit],
    rest=Route("GET", "/papi/v1/rateLimit/order", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

QUERY_USERS_CM_FORCE_ORDERS: Operation[ResponseList[models.QueryUsersCmForceOrders[Any]]] = Operation(
    name="query_users_cm_force_orders",
    auth="signed",
    answer=list[models.QueryUsersCmForceOrders],
    rest=Route(
        "GET",
        "/papi/v1/cm/forceOrders",
        charges=(Charge("ip", (Case(20, when=When("present", "symbol")), Case(50, when=When("absent", "symbol")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("autoCloseType", "auto_close_type", "ENUM", enum=("LIQUIDATION", "ADL")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    reads=True,
)

QUERY_USERS_MARGIN_FORCE_ORDERS: Operation[models.QueryUsersMarginForceOrders[Any]] = Operation(
    name="query_users_margin_force_orders",
    auth="signed",
    answer=models.QueryUsersMarginForceOrders,
    rest=Route("GET", "/papi/v1/margin/forceOrders", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    reads=True,
)

QUERY_USERS_UM_FORCE_ORDERS: Operation[ResponseList[models.QueryUsersUmForceOrders[Any]]] = Operation(
    name="query_users_um_force_orders",
    auth="signed",
    answer=list[models.QueryUsersUmForceOrders],
    rest=Route(
        "GET",
        "/papi/v1/um/forceOrders",
        charges=(Charge("ip", (Case(20, when=When("present", "symbol")), Case(50, when=When("absent", "symbol")))),),
    ),
    params=(
        Param("symbol", "symbol", "STRING"),
        Param("autoCloseType", "auto_close_type", "ENUM", enum=("LIQUIDATION", "ADL")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=100),
    ),
    reads=True,
)

REPAY_FUTURES_NEGATIVE_BALANCE: Operation[models.RepayFuturesNegativeBalance] = Operation(
    name="repay_futures_negative_balance",
    auth="signed",
    answer=models.RepayFuturesNegativeBalance,
    rest=Route("POST", "/papi/v1/repay-futures-negative-balance", charges=(Charge("ip", (Case(750),)),)),
)

START_USER_DATA_STREAM: Operation[models.StartUserDataStream] = Operation(
    name="start_user_data_stream",
    auth="signed",
    answer=models.StartUserDataStream,
    rest=Route("POST", "/papi/v1/listenKey", charges=(Charge("ip", (Case(1),)),)),
)

TEST_CONNECTIVITY: Operation[ResponseDict[Any]] = Operation(
    name="test_connectivity",
    auth="none",
    answer=dict[str, Any],
    rest=Route("GET", "/papi/v1/ping", charges=(Charge("ip", (Case(1),)),)),
    reads=True,
)

TOGGLE_BNB_BURN_ON_UM_FUTURES_TRADE: Operation[models.ToggleBnbBurnOnUmFuturesTrade] = Operation(
    name="toggle_bnb_burn_on_um_futures_trade",
    auth="signed",
    answer=models.ToggleBnbBurnOnUmFuturesTrade,
    rest=Route("POST", "/papi/v1/um/feeBurn", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("feeBurn", "fee_burn", "STRING", mandatory=True, enum=("true", "false")),),
)

UM_ACCOUNT_TRADE_LIST: Operation[ResponseList[models.UmAccountTradeList[Any]]] = Operation(
    name="um_account_trade_list",
    auth="signed",
    answer=list[models.UmAccountTradeList],
    rest=Route("GET", "/papi/v1/um/userTrades", charges=(Charge("ip", (Case(5),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("fromId", "from_id", "LONG"),
        Param("limit", "limit", "INT", max=1000),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 7d apart",
            groups=((604800000,),),
        ),
        Rule(
            "conflicts",
            ("from_id", "start_time", "end_time"),
            "`from_id` cannot be sent with `start_time` or `end_time`",
            groups=(("from_id",), ("start_time", "end_time")),
        ),
    ),
    reads=True,
)

UM_FUTURES_ACCOUNT_CONFIGURATION: Operation[models.UmFuturesAccountConfiguration] = Operation(
    name="um_futures_account_configuration",
    auth="signed",
    answer=models.UmFuturesAccountConfiguration,
    rest=Route("GET", "/papi/v1/um/accountConfig", charges=(Charge("ip", (Case(5),)),)),
    reads=True,
)

UM_FUTURES_SYMBOL_CONFIGURATION: Operation[ResponseList[models.UmFuturesSymbolConfiguration]] = Operation(
    name="um_futures_symbol_configuration",
    auth="signed",
    answer=list[models.UmFuturesSymbolConfiguration],
    rest=Route("GET", "/papi/v1/um/symbolConfig", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

UM_NOTIONAL_AND_LEVERAGE_BRACKETS: Operation[ResponseList[models.UmNotionalAndLeverageBrackets[Any]]] = Operation(
    name="um_notional_and_leverage_brackets",
    auth="signed",
    answer=list[models.UmNotionalAndLeverageBrackets],
    rest=Route("GET", "/papi/v1/um/leverageBracket", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

UM_POSITION_ADL_QUANTILE_ESTIMATION: Operation[ResponseList[models.UmPositionAdlQuantileEstimation]] = Operation(
    name="um_position_adl_quantile_estimation",
    auth="signed",
    answer=list[models.UmPositionAdlQuantileEstimation],
    rest=Route("GET", "/papi/v1/um/adlQuantile", charges=(Charge("ip", (Case(5),)),)),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

UM_TRADING_QUANTITATIVE_RULES_INDICATORS: Operation[models.UmTradingQuantitativeRulesIndicators] = Operation(
    name="um_trading_quantitative_rules_indicators",
    auth="signed",
    answer=models.UmTradingQuantitativeRulesIndicators,
    rest=Route(
        "GET",
        "/papi/v1/um/apiTradingStatus",
        charges=(Charge("ip", (Case(1, when=When("present", "symbol")), Case(10, when=When("absent", "symbol")))),),
    ),
    params=(Param("symbol", "symbol", "STRING"),),
    reads=True,
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
