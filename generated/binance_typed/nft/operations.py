"""The operations of NFT: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

GET_NFT_ASSET: Operation[models.GetNftAsset] = Operation(
    name="get_nft_asset",
    auth="signed",
    answer=models.GetNftAsset,
    rest=Route("GET", "/sapi/v1/nft/user/getAsset", charges=(Charge("uid", (Case(3000),)),)),
    params=(Param("limit", "limit", "INT", max=50), Param("page", "page", "INT")),
)

GET_NFT_DEPOSIT_HISTORY: Operation[models.GetNftDepositHistory] = Operation(
    name="get_nft_deposit_history",
    auth="signed",
    answer=models.GetNftDepositHistory,
    rest=Route("GET", "/sapi/v1/nft/history/deposit", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("startTime", "start_time", "LONG"),
        Param("endTime", "end_time", "LONG"),
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
)

GET_NFT_TRANSACTION_HISTORY: Operation[models.GetNftTransactionHistory] = Operation(
    name="get_nft_transaction_history",
    auth="signed",
    answer=models.GetNftTransactionHistory,
    rest=Route("GET", "/sapi/v1/nft/history/transactions", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("orderType", "order_type", "INT", mandatory=True, enum=(0, 1, 2, 3, 4)),
        Param("startTime", "start_time", "LONG"),
        Param("endTime", "end_time", "LONG"),
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
)

GET_NFT_WITHDRAW_HISTORY: Operation[models.GetNftWithdrawHistory] = Operation(
    name="get_nft_withdraw_history",
    auth="signed",
    answer=models.GetNftWithdrawHistory,
    rest=Route("GET", "/sapi/v1/nft/history/withdraw", charges=(Charge("uid", (Case(3000),)),)),
    params=(
        Param("startTime", "start_time", "LONG"),
        Param("endTime", "end_time", "LONG"),
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
)
