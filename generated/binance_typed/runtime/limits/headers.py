"""What an answer says of the exchange's limits. It is not trusted: what is odd is passed over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from ..decoding import UNREADABLE
from ..wire import Answer
from .bill import Bill, Entry, counts_orders
from .store import Seen

#: Beginnings of headers, and the counters that they speak of.
_FAMILIES = {
    "x-mbx-used-weight": "ip",
    "x-mbx-order-count": "order",
    "x-sapi-used-ip-weight": "ip",
    "x-sapi-used-uid-weight": "uid",
}

#: `rateLimitType`, and the counters.
_TYPES = {"REQUEST_WEIGHT": "ip", "ORDERS": "order", "RAW_REQUESTS": "raw_requests"}

#: ms; by name, and by letter as in `1m`.
_UNITS = {"SECOND": 1_000, "MINUTE": 60_000, "HOUR": 3_600_000, "DAY": 86_400_000}
_LETTERS = {name[0].lower(): length for name, length in _UNITS.items()}

#: No number of a limit is longer than this.
_DIGITS = 15


class _Info(msgspec.Struct):
    """As much of `exchangeInfo` as is of use here."""

    limits: Any = msgspec.field(default=None, name="rateLimits")


_info = msgspec.json.Decoder(_Info)


def seen_in(answer: Answer, bill: Bill) -> list[Seen]:
    """What the answer says of the budgets that the bill knows."""
    found = [
        Seen(entry, int(value))
        for name, value in answer.headers.items()
        if name.startswith(("x-mbx-", "x-sapi-")) and _is_count(value)
        for entry in _named(name, bill)
    ]
    if answer.limits:
        found += _listed(_decoded(answer.limits), bill)
    if bill.states_limits and answer.status == 200:
        found += _listed(_limits_of(answer.body), bill)
    return found


def _named(name: str, bill: Bill) -> list[Entry]:
    """The budgets that a header speaks of: those that are documented to name it, else by what it is called."""
    named = [entry for entry in bill.shown if name in entry.headers]
    if named:
        return named
    stem, _, length = name.rpartition("-")
    count, unit = length[:-1], _LETTERS.get(length[-1:])
    if stem not in _FAMILIES or unit is None or not _is_count(count):
        return []
    return [entry for entry in _of(_FAMILIES[stem], int(count) * unit, bill) if not entry.headers]


def _of(family: str, interval: int, bill: Bill) -> Iterator[Entry]:
    """Budgets of these counters with this interval."""
    for entry in bill.shown:
        counter = entry.key.counter
        if entry.key.interval == interval and (counter == family or (family == "order" and counts_orders(counter))):
            yield entry


def _listed(limits: Any, bill: Bill) -> list[Seen]:
    """What `rateLimits` says."""
    found: list[Seen] = []
    for each in limits if isinstance(limits, list) else ():
        if not isinstance(each, dict):
            continue
        family, unit = _get(_TYPES, each.get("rateLimitType")), _get(_UNITS, each.get("interval"))
        length, limit, used = _whole(each.get("intervalNum")), _whole(each.get("limit")), _whole(each.get("count"))
        if family is None or unit is None or not length:
            continue
        if limit or used is not None:
            found += [Seen(entry, used, limit or None) for entry in _of(family, length * unit, bill)]
    return found


def _get(table: dict[str, Any], name: Any) -> Any:
    return table.get(name) if isinstance(name, str) else None


def _whole(value: Any) -> int | None:
    return value if type(value) is int and 0 <= value < 10**_DIGITS else None


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _DIGITS


def _decoded(text: bytes) -> Any:
    try:
        return msgspec.json.decode(text)
    except UNREADABLE:
        return None


def _limits_of(body: bytes) -> Any:
    try:
        return _info.decode(body).limits
    except UNREADABLE:
        return None
