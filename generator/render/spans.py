"""Spans of time as numbers."""

from __future__ import annotations

_SPANS = {"ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 604_800_000}
_MS_PER_UNIT = {"us": 0.001, **_SPANS}
_SPANS |= {"mo": 31 * _SPANS["d"], "y": 366 * _SPANS["d"]}


def milliseconds(span: str) -> int:
    """`7d` → 604800000. A month counts 31 days and a year 366: the client never refuses what may be allowed."""
    digits = span.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits) * _SPANS[span[len(digits) :]]


def in_unit(span: int, unit: str | None) -> int | float:
    """Milliseconds in the unit of a parameter."""
    found = span / _MS_PER_UNIT.get(unit or "ms", 1)
    return int(found) if found.is_integer() else found
