"""The operations of NFT: what the clients send, check and expect."""

from __future__ import annotations

from typing import Any

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

GET_NFT_ASSET: Operation[models.GetNftAsset] = Operation(
    name="get_nft_asset",
    auth="signed",
    answer=models.GetNftAsset,
    rest=Route("GET", "/sapi/v1/nft/user/getAsset", charges=(Charge("uid", (Case(3000),)),)),
    params=(Param("limit", "limit", "INT", max=50), Param("page", "page", "INT")),
    reads=True,
)

GET_NFT_DEPOSIT_HISTORY: Operation[models.GetNftDepositHistory] = Operation(
    name="get_nft_deposit_history",
    auth="signed",
    answer=models.GetNftDepositHistory,
    rest=Route("GET", "/sapi/v1/nft/history/deposit", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=50),
        Param("page", "page", "INT"),
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

GET_NFT_TRANSACTION_HISTORY: Operation[models.GetNftTransactionHistory[Any]] = Operation(
    name="get_nft_transaction_history",
    auth="signed",
    answer=models.GetNftTransactionHistory,
    rest=Route("GET", "/sapi/v1/nft/history/transactions", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("orderType", "order_type", "INT", mandatory=True, enum=(0, 1, 2, 3, 4)),
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=50),
        Param("page", "page", "INT"),
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

GET_NFT_WITHDRAW_HISTORY: Operation[models.GetNftWithdrawHistory] = Operation(
    name="get_nft_withdraw_history",
    auth="signed",
    answer=models.GetNftWithdrawHistory,
    rest=Route("GET", "/sapi/v1/nft/history/withdraw", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("startTime", "start_time", "LONG", unit="ms"),
        Param("endTime", "end_time", "LONG", unit="ms"),
        Param("limit", "limit", "INT", max=50),
        Param("page", "page", "INT"),
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

#: Begins a session of the WebSocket API.
LOGON: Operation[Any] | None = None

#: A connection to the WebSocket API.
HANDSHAKE: Route | None = None
