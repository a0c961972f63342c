"""The operations of Margin Trading: what the clients send, check and expect."""

from __future__ import annotations

from ..runtime.operation import Operation, Param, Route
from ..runtime.rules import Case, Charge, Rule
from . import models

#: The production server of each transport.
SERVERS = {"rest": "https://api.binance.com"}

MARGIN_ACCOUNT_CANCEL_ORDER: Operation[models.MarginAccountCancelOrder] = Operation(
    name="margin_account_cancel_order",
    auth="signed",
    answer=models.MarginAccountCancelOrder,
    rest=Route("DELETE", "/sapi/v1/margin/order", charges=(Charge("ip", (Case(10),)),)),
    params=(
        Param("symbol", "symbol", "STRING", mandatory=True),
        Param("isIsolated", "is_isolated", "STRING", enum=("TRUE", "FALSE")),
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
    errors={-2011: "CANCEL_REJECTED"},
)
