"""The operations of Portfolio Margin: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://papi.binance.com"}

CANCEL_CM_CONDITIONAL_ORDER: Operation[models.CancelCmConditionalOrder] = Operation(
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
)
