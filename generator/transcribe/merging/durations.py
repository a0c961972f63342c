"""Lengths of time as specs write them (`24h`, `3mo`), in one form and on one scale."""

from __future__ import annotations

import re
from typing import Any

#: What stands before it tells from where it is counted: `recent 7d`, `server_time-24h`.
_SPAN = re.compile(r"(?P<before>(?:[A-Za-z_]{1,40}[ +-])?)(?P<count>[1-9][0-9]{0,8})(?P<unit>ms|s|m|h|d|w|mo|y)")
_MILLISECONDS = {"ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000}
_MONTHS = {"mo": 1, "y": 12}
#: As the client counts them: the longest there are, which refuse nothing that may be allowed.
_DAYS_OF = {"mo": 31, "y": 366}
#: Keys whose values are lengths of time, whatever stands beside them.
_KEYS = frozenset({"interval", "default_from"})
_RULES = frozenset({"max_span", "max_age", "default_if_absent"})


def normal(part: Any) -> Any:
    """A part of a spec in which equal lengths of time are equal texts: `24h` and `1d`, `12mo` and `1y`."""
    if isinstance(part, list):
        return [normal(each) for each in part]
    if not isinstance(part, dict):
        return part
    made: dict[str, Any] = {}
    for key, value in part.items():
        if key in _KEYS:
            made[key] = _one(value)
        elif key in _RULES and isinstance(value, dict):
            made[key] = {inner: _one(each) if inner == "value" else normal(each) for inner, each in value.items()}
        else:
            made[key] = normal(value)
    return made


def _one(value: Any) -> Any:
    """The text of one length of time; a calendar's months are no number of days."""
    if not isinstance(value, str) or not (match := _SPAN.fullmatch(value)):
        return value
    count, unit = int(match["count"]), match["unit"]
    if unit in _MONTHS:
        return f"{match['before']}{count * _MONTHS[unit]}mo"
    return f"{match['before']}{count * _MILLISECONDS[unit]}ms"


def length(span: str) -> int | None:
    """How many milliseconds a length of time has at most; None if the text is none."""
    match = _SPAN.fullmatch(span)
    if match is None or match["before"]:
        return None
    count, unit = int(match["count"]), match["unit"]
    return count * (_MILLISECONDS[unit] if unit in _MILLISECONDS else _DAYS_OF[unit] * _MILLISECONDS["d"])
