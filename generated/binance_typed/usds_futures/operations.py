"""The operations of USDⓈ-M Futures: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://fapi.binance.com", "ws": "wss://ws-fapi.binance.com/ws-fapi/v1"}

CANCEL_ALGO_ORDER: Operation[models.CancelAlgoOrder] = Operation(
    name="cancel_algo_order",
    auth="signed",
    answer=models.CancelAlgoOrder,
    rest=Route("DELETE", "/fapi/v1/algoOrder", charges=(Charge("ip", (Case(1),)),)),
    ws=Route("algoOrder.cancel", charges=(Charge("ip", (Case(1),)),)),
    params=(Param("algoId", "algo_id", "LONG"), Param("clientAlgoId", "client_algo_id", "STRING")),
    rules=(
        Rule("any_of", ("algo_id", "client_algo_id"), "at least one of `algo_id` and `client_algo_id` must be sent"),
    ),
)

CANCEL_ORDER: Operation[models.CancelOrder] = Operation(
    name="cancel_order",
    auth="signed",
    answer=models.CancelOrder,
    ws=Route("order.cancel", charges=(Charge("ip", (Case(1),)),)),
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
)
