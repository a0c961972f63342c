"""The operations of Fiat: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

GET_FIAT_DEPOSIT_WITHDRAW_HISTORY: Operation[models.GetFiatDepositWithdrawHistory] = Operation(
    name="get_fiat_deposit_withdraw_history",
    auth="signed",
    answer=models.GetFiatDepositWithdrawHistory,
    rest=Route("GET", "/sapi/v1/fiat/orders", charges=(Charge("uid", (Case(90000),)),)),
    params=(
        Param("transactionType", "transaction_type", "STRING", mandatory=True, enum=("0", "1")),
        Param("beginTime", "begin_time", "LONG"),
        Param("endTime", "end_time", "LONG"),
        Param("page", "page", "INT"),
        Param("rows", "rows", "INT", max=500),
    ),
)

GET_FIAT_PAYMENTS_HISTORY: Operation[models.GetFiatPaymentsHistory] = Operation(
    name="get_fiat_payments_history",
    auth="signed",
    answer=models.GetFiatPaymentsHistory,
    rest=Route("GET", "/sapi/v1/fiat/payments", charges=(Charge("ip", (Case(1),)),)),
    params=(
        Param("transactionType", "transaction_type", "STRING", mandatory=True, enum=("0", "1")),
        Param("beginTime", "begin_time", "LONG"),
        Param("endTime", "end_time", "LONG"),
        Param("page", "page", "INT"),
        Param("rows", "rows", "INT", max=500),
    ),
)
