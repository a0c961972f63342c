"""The operations of Staking: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

from ..runtime.answers import ResponseList
from ..runtime.operation import Limit, Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
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

CLAIM_BOOST_REWARDS: Operation[models.ClaimBoostRewards] = Operation(
    name="claim_boost_rewards",
    auth="signed",
    answer=models.ClaimBoostRewards,
    rest=Route(
        "POST",
        "/sapi/v1/sol-staking/sol/claim",
        charges=(Charge("ip", (Case(150),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
)

ETH_STAKING_ACCOUNT: Operation[models.EthStakingAccount[Any]] = Operation(
    name="eth_staking_account",
    auth="signed",
    answer=models.EthStakingAccount,
    rest=Route("GET", "/sapi/v2/eth-staking/account", charges=(Charge("ip", (Case(150),)),)),
    reads=True,
)

GET_BETH_REWARDS_DISTRIBUTION_HISTORY: Operation[models.GetBethRewardsDistributionHistory[Any]] = Operation(
    name="get_beth_rewards_distribution_history",
    auth="signed",
    answer=models.GetBethRewardsDistributionHistory,
    rest=Route("GET", "/sapi/v1/eth-staking/eth/history/rewardsHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_BNSOL_RATE_HISTORY: Operation[models.GetBnsolRateHistory[Any]] = Operation(
    name="get_bnsol_rate_history",
    auth="signed",
    answer=models.GetBnsolRateHistory,
    rest=Route("GET", "/sapi/v1/sol-staking/sol/history/rateHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_BNSOL_REWARDS_HISTORY: Operation[models.GetBnsolRewardsHistory[Any]] = Operation(
    name="get_bnsol_rewards_history",
    auth="signed",
    answer=models.GetBnsolRewardsHistory,
    rest=Route("GET", "/sapi/v1/sol-staking/sol/history/bnsolRewardsHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_BOOST_REWARDS_HISTORY: Operation[models.GetBoostRewardsHistory[Any]] = Operation(
    name="get_boost_rewards_history",
    auth="signed",
    answer=models.GetBoostRewardsHistory,
    rest=Route("GET", "/sapi/v1/sol-staking/sol/history/boostRewardsHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
        Param("type", "type", "ENUM", mandatory=True, enum=("CLAIM", "DISTRIBUTE")),
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

GET_CURRENT_ETH_STAKING_QUOTA: Operation[models.GetCurrentEthStakingQuota] = Operation(
    name="get_current_eth_staking_quota",
    auth="signed",
    answer=models.GetCurrentEthStakingQuota,
    rest=Route("GET", "/sapi/v1/eth-staking/eth/quota", charges=(Charge("ip", (Case(150),)),)),
    reads=True,
)

GET_ETH_REDEMPTION_HISTORY: Operation[models.GetEthRedemptionHistory[Any]] = Operation(
    name="get_eth_redemption_history",
    auth="signed",
    answer=models.GetEthRedemptionHistory,
    rest=Route("GET", "/sapi/v1/eth-staking/eth/history/redemptionHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_ETH_STAKING_HISTORY: Operation[models.GetEthStakingHistory[Any]] = Operation(
    name="get_eth_staking_history",
    auth="signed",
    answer=models.GetEthStakingHistory,
    rest=Route("GET", "/sapi/v1/eth-staking/eth/history/stakingHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_SOL_REDEMPTION_HISTORY: Operation[models.GetSolRedemptionHistory[Any]] = Operation(
    name="get_sol_redemption_history",
    auth="signed",
    answer=models.GetSolRedemptionHistory,
    rest=Route("GET", "/sapi/v1/sol-staking/sol/history/redemptionHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_SOL_STAKING_HISTORY: Operation[models.GetSolStakingHistory[Any]] = Operation(
    name="get_sol_staking_history",
    auth="signed",
    answer=models.GetSolStakingHistory,
    rest=Route("GET", "/sapi/v1/sol-staking/sol/history/stakingHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_SOL_STAKING_QUOTA_DETAILS: Operation[models.GetSolStakingQuotaDetails[Any]] = Operation(
    name="get_sol_staking_quota_details",
    auth="signed",
    answer=models.GetSolStakingQuotaDetails,
    rest=Route("GET", "/sapi/v1/sol-staking/sol/quota", charges=(Charge("ip", (Case(150),)),)),
    reads=True,
)

GET_UNCLAIMED_REWARDS: Operation[ResponseList[models.GetUnclaimedRewards[Any]]] = Operation(
    name="get_unclaimed_rewards",
    auth="signed",
    answer=list[models.GetUnclaimedRewards],
    rest=Route("GET", "/sapi/v1/sol-staking/sol/history/unclaimedRewards", charges=(Charge("ip", (Case(150),)),)),
    reads=True,
)

GET_WBETH_RATE_HISTORY: Operation[models.GetWbethRateHistory[Any]] = Operation(
    name="get_wbeth_rate_history",
    auth="signed",
    answer=models.GetWbethRateHistory,
    rest=Route("GET", "/sapi/v1/eth-staking/eth/history/rateHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_WBETH_REWARDS_HISTORY: Operation[models.GetWbethRewardsHistory[Any]] = Operation(
    name="get_wbeth_rewards_history",
    auth="signed",
    answer=models.GetWbethRewardsHistory,
    rest=Route("GET", "/sapi/v1/eth-staking/eth/history/wbethRewardsHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_WBETH_UNWRAP_HISTORY: Operation[models.GetWbethUnwrapHistory[Any]] = Operation(
    name="get_wbeth_unwrap_history",
    auth="signed",
    answer=models.GetWbethUnwrapHistory,
    rest=Route("GET", "/sapi/v1/eth-staking/wbeth/history/unwrapHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

GET_WBETH_WRAP_HISTORY: Operation[models.GetWbethWrapHistory[Any]] = Operation(
    name="get_wbeth_wrap_history",
    auth="signed",
    answer=models.GetWbethWrapHistory,
    rest=Route("GET", "/sapi/v1/eth-staking/wbeth/history/wrapHistory", charges=(Charge("ip", (Case(150),)),)),
    params=(
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

REDEEM_ETH: Operation[models.RedeemEth[Any]] = Operation(
    name="redeem_eth",
    auth="signed",
    answer=models.RedeemEth,
    rest=Route(
        "POST",
        "/sapi/v1/eth-staking/eth/redeem",
        charges=(Charge("ip", (Case(150),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(
        Param("amount", "amount", "DECIMAL", mandatory=True, pattern="^[0-9]+(\\.[0-9]{1,8})?$"),
        Param("asset", "asset", "STRING", enum=("WBETH", "BETH")),
    ),
)

REDEEM_SOL: Operation[models.RedeemSol[Any]] = Operation(
    name="redeem_sol",
    auth="signed",
    answer=models.RedeemSol,
    rest=Route(
        "POST",
        "/sapi/v1/sol-staking/sol/redeem",
        charges=(Charge("ip", (Case(150),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(Param("amount", "amount", "DECIMAL", mandatory=True, pattern="^[0-9]+(\\.[0-9]{1,8})?$"),),
)

SOL_STAKING_ACCOUNT: Operation[models.SolStakingAccount[Any]] = Operation(
    name="sol_staking_account",
    auth="signed",
    answer=models.SolStakingAccount,
    rest=Route("GET", "/sapi/v1/sol-staking/account", charges=(Charge("ip", (Case(150),)),)),
    reads=True,
)

SUBSCRIBE_ETH_STAKING: Operation[models.SubscribeEthStaking[Any]] = Operation(
    name="subscribe_eth_staking",
    auth="signed",
    answer=models.SubscribeEthStaking,
    rest=Route(
        "POST",
        "/sapi/v2/eth-staking/eth/stake",
        charges=(Charge("ip", (Case(150),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(Param("amount", "amount", "DECIMAL", mandatory=True, pattern="^[0-9]+(\\.[0-9]{1,4})?$"),),
)

SUBSCRIBE_SOL_STAKING: Operation[models.SubscribeSolStaking[Any]] = Operation(
    name="subscribe_sol_staking",
    auth="signed",
    answer=models.SubscribeSolStaking,
    rest=Route(
        "POST",
        "/sapi/v1/sol-staking/sol/stake",
        charges=(Charge("ip", (Case(150),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(Param("amount", "amount", "DECIMAL", mandatory=True),),
)

WRAP_BETH: Operation[models.WrapBeth[Any]] = Operation(
    name="wrap_beth",
    auth="signed",
    answer=models.WrapBeth,
    rest=Route(
        "POST",
        "/sapi/v1/eth-staking/wbeth/wrap",
        charges=(Charge("ip", (Case(150),)),),
        limits=(Limit("requests_uid", 1, 3000, per="endpoint"),),
    ),
    params=(Param("amount", "amount", "DECIMAL", mandatory=True, pattern="^[0-9]+(\\.[0-9]{1,4})?$"),),
)

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
