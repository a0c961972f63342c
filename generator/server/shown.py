"""How budgets are shown to the caller: headers of a REST answer, `rateLimits` of a WebSocket API frame."""

from __future__ import annotations

from typing import Any

from generator.catalog.model import Endpoint, Limit
from generator.server.times import span

_INTERVALS = ((86_400_000, "DAY"), (3_600_000, "HOUR"), (60_000, "MINUTE"), (1_000, "SECOND"))
_TYPES = {"ip": "REQUEST_WEIGHT", "uid": "REQUEST_WEIGHT", "shared": "REQUEST_WEIGHT", "raw_requests": "RAW_REQUESTS"}


def headers(endpoint: Endpoint, used: list[tuple[Limit, int]]) -> dict[str, str]:
    """The headers that show what is used, the product's and those that the endpoint's page names."""
    shown = {name: str(amount) for limit, amount in used for name in limit.headers}
    counters = {limit.counter: amount for limit, amount in used}
    for charge in endpoint.charges or ():
        if charge.header and charge.counter in counters:
            shown.setdefault(charge.header, str(counters[charge.counter]))
    return shown


def frame(used: list[tuple[Limit, int]]) -> list[dict[str, Any]]:
    """The `rateLimits` of a WebSocket API answer."""
    rows = []
    for limit, amount in used:
        length = span(limit.interval)
        unit, name = next(((unit, name) for unit, name in _INTERVALS if length % unit == 0), (1000, "SECOND"))
        kind = _TYPES.get(limit.counter, "ORDERS")
        number = max(1, length // unit)
        row = {"rateLimitType": kind, "interval": name, "intervalNum": number, "limit": limit.limit, "count": amount}
        rows.append(row)
    return rows
