"""The operations of Simple Earn: what the clients send, check and expect."""

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

GET_COLLATERAL_RECORD: Operation[models.GetCollateralRecord[Any]] = Operation(
    name="get_collateral_record",
    auth="signed",
    answer=models.GetCollateralRecord,
    rest=Route("GET", "/sapi/v1/simple-earn/flexible/history/collateralRecord", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("productId", "product_id", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
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

GET_FLEXIBLE_PERSONAL_LEFT_QUOTA: Operation[models.GetFlexiblePersonalLeftQuota] = Operation(
    name="get_flexible_personal_left_quota",
    auth="signed",
    answer=models.GetFlexiblePersonalLeftQuota,
    rest=Route("GET", "/sapi/v1/simple-earn/flexible/personalLeftQuota", charges=(Charge("ip", (Case(150),)),)),
    params=(Param("productId", "product_id", "STRING", mandatory=True),),
    reads=True,
)

GET_FLEXIBLE_PRODUCT_LIST: Operation[models.GetFlexibleProductList[Any]] = Operation(
    name="get_flexible_product_list",
    auth="signed",
    answer=models.GetFlexibleProductList,
    rest=Route("GET", "/sapi/v1/simple-earn/flexible/list", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    reads=True,
)

GET_FLEXIBLE_PRODUCT_POSITION: Operation[models.GetFlexibleProductPosition[Any]] = Operation(
    name="get_flexible_product_position",
    auth="signed",
    answer=models.GetFlexibleProductPosition,
    rest=Route("GET", "/sapi/v1/simple-earn/flexible/position", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("productId", "product_id", "STRING"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    reads=True,
)

GET_FLEXIBLE_REDEMPTION_RECORD: Operation[models.GetFlexibleRedemptionRecord[Any]] = Operation(
    name="get_flexible_redemption_record",
    auth="signed",
    answer=models.GetFlexibleRedemptionRecord,
    rest=Route("GET", "/sapi/v1/simple-earn/flexible/history/redemptionRecord", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("productId", "product_id", "STRING"),
        Param("redeemId", "redeem_id", "STRING"),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
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

GET_FLEXIBLE_REWARDS_HISTORY: Operation[models.GetFlexibleRewardsHistory[Any]] = Operation(
    name="get_flexible_rewards_history",
    auth="signed",
    answer=models.GetFlexibleRewardsHistory,
    rest=Route("GET", "/sapi/v1/simple-earn/flexible/history/rewardsRecord", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("productId", "product_id", "STRING"),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("type", "type", "ENUM", mandatory=True),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
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

GET_FLEXIBLE_SUBSCRIPTION_PREVIEW: Operation[models.GetFlexibleSubscriptionPreview[Any]] = Operation(
    name="get_flexible_subscription_preview",
    auth="signed",
    answer=models.GetFlexibleSubscriptionPreview,
    rest=Route("GET", "/sapi/v1/simple-earn/flexible/subscriptionPreview", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("productId", "product_id", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
    ),
    reads=True,
)

GET_FLEXIBLE_SUBSCRIPTION_RECORD: Operation[models.GetFlexibleSubscriptionRecord[Any]] = Operation(
    name="get_flexible_subscription_record",
    auth="signed",
    answer=models.GetFlexibleSubscriptionRecord,
    rest=Route(
        "GET", "/sapi/v1/simple-earn/flexible/history/subscriptionRecord", charges=(Charge("ip", (Case(150),)),)
    ),
    params=(
        Param("productId", "product_id", "STRING"),
        Param("purchaseId", "purchase_id", "STRING"),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
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

GET_LOCKED_PERSONAL_LEFT_QUOTA: Operation[models.GetLockedPersonalLeftQuota] = Operation(
    name="get_locked_personal_left_quota",
    auth="signed",
    answer=models.GetLockedPersonalLeftQuota,
    rest=Route("GET", "/sapi/v1/simple-earn/locked/personalLeftQuota", charges=(Charge("ip", (Case(150),)),)),
    params=(Param("projectId", "project_id", "STRING", mandatory=True),),
    reads=True,
)

GET_LOCKED_PRODUCT_LIST: Operation[models.GetLockedProductList[Any]] = Operation(
    name="get_locked_product_list",
    auth="signed",
    answer=models.GetLockedProductList,
    rest=Route("GET", "/sapi/v1/simple-earn/locked/list", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    reads=True,
)

GET_LOCKED_PRODUCT_POSITION: Operation[models.GetLockedProductPosition[Any]] = Operation(
    name="get_locked_product_position",
    auth="signed",
    answer=models.GetLockedProductPosition,
    rest=Route("GET", "/sapi/v1/simple-earn/locked/position", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("asset", "asset", "STRING"),
        Param("positionId", "position_id", "INT"),
        Param("projectId", "project_id", "STRING"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    reads=True,
)

GET_LOCKED_REDEMPTION_RECORD: Operation[models.GetLockedRedemptionRecord[Any]] = Operation(
    name="get_locked_redemption_record",
    auth="signed",
    answer=models.GetLockedRedemptionRecord,
    rest=Route("GET", "/sapi/v1/simple-earn/locked/history/redemptionRecord", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("positionId", "position_id", "INT"),
        Param("redeemId", "redeem_id", "STRING"),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
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

GET_LOCKED_REWARDS_HISTORY: Operation[models.GetLockedRewardsHistory[Any]] = Operation(
    name="get_locked_rewards_history",
    auth="signed",
    answer=models.GetLockedRewardsHistory,
    rest=Route("GET", "/sapi/v1/simple-earn/locked/history/rewardsRecord", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("positionId", "position_id", "INT"),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1, max=1000),
        Param("size", "size", "LONG", max=100),
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

GET_LOCKED_SUBSCRIPTION_PREVIEW: Operation[ResponseList[models.GetLockedSubscriptionPreview[Any]]] = Operation(
    name="get_locked_subscription_preview",
    auth="signed",
    answer=list[models.GetLockedSubscriptionPreview],
    rest=Route("GET", "/sapi/v1/simple-earn/locked/subscriptionPreview", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("projectId", "project_id", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("autoSubscribe", "auto_subscribe", "BOOLEAN"),
    ),
    reads=True,
)

GET_LOCKED_SUBSCRIPTION_RECORD: Operation[models.GetLockedSubscriptionRecord[Any]] = Operation(
    name="get_locked_subscription_record",
    auth="signed",
    answer=models.GetLockedSubscriptionRecord,
    rest=Route("GET", "/sapi/v1/simple-earn/locked/history/subscriptionRecord", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("purchaseId", "purchase_id", "STRING"),
        Param("asset", "asset", "STRING"),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
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

GET_RATE_HISTORY: Operation[models.GetRateHistory[Any]] = Operation(
    name="get_rate_history",
    auth="signed",
    answer=models.GetRateHistory,
    rest=Route("GET", "/sapi/v1/simple-earn/flexible/history/rateHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("productId", "product_id", "STRING", mandatory=True),
        Param("aprPeriod", "apr_period", "ENUM", enum=("DAY", "YEAR")),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("current", "current", "LONG", min=1),
        Param("size", "size", "LONG", max=100),
    ),
    rules=(
        Rule(
            "max_span",
            ("start_time", "end_time"),
            "`start_time` and `end_time` lie at most 1y apart",
            groups=((31622400000,),),
        ),
    ),
    reads=True,
)

REDEEM_FLEXIBLE_PRODUCT: Operation[models.RedeemFlexibleProduct] = Operation(
    name="redeem_flexible_product",
    auth="signed",
    answer=models.RedeemFlexibleProduct,
    rest=Route(
        "POST",
        "/sapi/v1/simple-earn/flexible/redeem",
        charges=(Charge("ip", (Case(1),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(
        Param("productId", "product_id", "STRING", mandatory=True),
        Param("redeemAll", "redeem_all", "BOOLEAN"),
        Param("amount", "amount", "DECIMAL"),
        Param("destAccount", "dest_account", "ENUM", enum=("SPOT", "FUND")),
    ),
    rules=(
        Rule(
            "required_if",
            ("amount",),
            "`amount` is mandatory if `redeem_all` is False",
            when=When("in", "redeem_all", (False,)),
            groups=(("amount",), ()),
        ),
    ),
)

REDEEM_LOCKED_PRODUCT: Operation[models.RedeemLockedProduct] = Operation(
    name="redeem_locked_product",
    auth="signed",
    answer=models.RedeemLockedProduct,
    rest=Route(
        "POST",
        "/sapi/v1/simple-earn/locked/redeem",
        charges=(Charge("ip", (Case(1),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(Param("positionId", "position_id", "INT", mandatory=True),),
)

SET_FLEXIBLE_AUTO_SUBSCRIBE: Operation[models.SetFlexibleAutoSubscribe] = Operation(
    name="set_flexible_auto_subscribe",
    auth="signed",
    answer=models.SetFlexibleAutoSubscribe,
    rest=Route("POST", "/sapi/v1/simple-earn/flexible/setAutoSubscribe", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("productId", "product_id", "STRING", mandatory=True),
        Param("autoSubscribe", "auto_subscribe", "BOOLEAN", mandatory=True),
    ),
)

SET_LOCKED_AUTO_SUBSCRIBE: Operation[models.SetLockedAutoSubscribe] = Operation(
    name="set_locked_auto_subscribe",
    auth="signed",
    answer=models.SetLockedAutoSubscribe,
    rest=Route("POST", "/sapi/v1/simple-earn/locked/setAutoSubscribe", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("positionId", "position_id", "INT", mandatory=True),
        Param("autoSubscribe", "auto_subscribe", "BOOLEAN", mandatory=True),
    ),
)

SET_LOCKED_PRODUCT_REDEEM_OPTION: Operation[models.SetLockedProductRedeemOption] = Operation(
    name="set_locked_product_redeem_option",
    auth="signed",
    answer=models.SetLockedProductRedeemOption,
    rest=Route("POST", "/sapi/v1/simple-earn/locked/setRedeemOption", charges=(Charge("ip", (Case(50),)),)),
    params=(
        Param("positionId", "position_id", "STRING", mandatory=True),
        Param("redeemTo", "redeem_to", "ENUM", mandatory=True, enum=("SPOT", "FLEXIBLE")),
    ),
)

SIMPLE_ACCOUNT: Operation[models.SimpleAccount[Any]] = Operation(
    name="simple_account",
    auth="signed",
    answer=models.SimpleAccount,
    rest=Route("GET", "/sapi/v1/simple-earn/account", charges=(Charge("ip", (Case(150),)),)),
    reads=True,
)

SUBSCRIBE_FLEXIBLE_PRODUCT: Operation[models.SubscribeFlexibleProduct] = Operation(
    name="subscribe_flexible_product",
    auth="signed",
    answer=models.SubscribeFlexibleProduct,
    rest=Route(
        "POST",
        "/sapi/v1/simple-earn/flexible/subscribe",
        charges=(Charge("ip", (Case(1),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(
        Param("productId", "product_id", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("autoSubscribe", "auto_subscribe", "BOOLEAN"),
        Param("sourceAccount", "source_account", "ENUM", enum=("SPOT", "FUND", "ALL")),
    ),
)

SUBSCRIBE_LOCKED_PRODUCT: Operation[models.SubscribeLockedProduct] = Operation(
    name="subscribe_locked_product",
    auth="signed",
    answer=models.SubscribeLockedProduct,
    rest=Route(
        "POST",
        "/sapi/v1/simple-earn/locked/subscribe",
        charges=(Charge("ip", (Case(1),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(
        Param("projectId", "project_id", "STRING", mandatory=True),
        Param("amount", "amount", "DECIMAL", mandatory=True),
        Param("autoSubscribe", "auto_subscribe", "BOOLEAN"),
        Param("sourceAccount", "source_account", "ENUM", enum=("SPOT", "FUND", "ALL")),
        Param("redeemTo", "redeem_to", "ENUM", enum=("SPOT", "FLEXIBLE")),
    ),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
