"""An answer to a request of two steps: how they went, with which choice, and how full the order count was."""

from __future__ import annotations

import re
from typing import Any

from generator.transcribe.facts.reading import Known, Spec

_CHOSEN = re.compile(r"(?:using|with|使用|当) ?`?(?:(?P<param>[A-Za-z]\w*) ?= ?)?(?P<value>[A-Z]+(?:[_ ][A-Z]+)+)`?")
#: How the two steps of a request that cancels one order and places another went.
_STEPS = (
    (r"both cancel order and .{4,16}placement fail|撤单和新订单(?:都|均)失败", "both failed"),
    (
        r"cancel order succeeds but .{4,16}placement fails|撤单成功.{0,6}(?:下单|新订单.{0,4})失败",
        "placement failed",
    ),
    (r"cancel order fails|撤单失败", "cancel failed"),
    (r"^response success\b|时的 ?response success", "success"),
)
_COUNTED = (
    (
        r"has not exceeded (?:(?:the|their) )?unfilled order count|unfilled order count is not exceeded"
        r"|没有超出未成交订单计数",
        "within",
    ),
    (r"unfilled order count has been exceeded|已?超出未成交订单计数", "exceeded"),
)


def read(text: str, known: Known) -> tuple[str, Spec] | None:
    """The name of such an answer and when it comes; None where the text says nothing of the order count."""
    counted = next((value for form, value in _COUNTED if re.search(form, text, re.IGNORECASE)), None)
    if counted is None:
        return None
    conditions: list[Spec] = []
    if match := _CHOSEN.search(text):
        value = match["value"].replace(" ", "_")
        param = next((name for name, spec in known.params.items() if value in _listed(spec)), None)
        if param is not None and match["param"] in (None, param):
            conditions.append({"param": param, "in": [value]})
    conditions.append({"state": "account.unfilled_orders", "in": [counted]})
    name = next((name for form, name in _STEPS if re.search(form, text, re.IGNORECASE)), "")
    when = conditions[0] if len(conditions) == 1 else {"all": conditions}
    return name or f"order count {counted}", when


def _listed(param: Spec) -> list[Any]:
    listed = param.get("enum")
    return listed if isinstance(listed, list) else []
