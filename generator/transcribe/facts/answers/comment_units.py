"""The unit of a field, from the comment beside it; and words that tell what it measures, which contradict some."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

_UNITS = (
    (
        re.compile(
            r"\b(?:in|unit (?:is|in)|unit\s*[:：])\s*(USDT|USDC|BUSD|USD|BTC)(?: values?)?\s*\)?$", re.IGNORECASE
        ),
        None,
    ),
    (re.compile(r"(?:单位\s*[:：为是]+\s*|以)(USDT|USDC|BUSD|USD|BTC)(?:计价|$)", re.IGNORECASE), None),
    (re.compile(r"^(?:.*[,，;(（]\s*)?unit\s*[:：]\s*(cont|base asset|quote asset)\)?$", re.IGNORECASE), None),
    (re.compile(r"\(\s*(?:in )?(contracts|quote asset|base asset)\s*\)$", re.IGNORECASE), None),
    (re.compile(r"\(?in minutes\)?$|^以分钟为单位", re.IGNORECASE), "m"),
    (re.compile(r"\bin milliseconds\b|[(（] ?(?:in )?(?:ms|milliseconds?) ?[)）]|毫秒", re.IGNORECASE), "ms"),
    (re.compile(r"\bin microseconds\b|微秒", re.IGNORECASE), "us"),
    (re.compile(r"\bin seconds\b", re.IGNORECASE), "s"),
    (re.compile(r"\bin percent(?:age)?$", re.IGNORECASE), "percent"),
)
#: Words for what a field measures; they tell too little for a unit, and enough to contradict one.
_MEASURED = {"成交量": "quantity", "成交额": "turnover"}
_MEASURED_IN = {"cont": "quantity", "contracts": "quantity", "base asset": "quantity", "quote asset": "turnover"}


def unit(text: str, value: Any) -> str | None:
    """The unit of a number, or of a text of digits."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str) and not re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", value.strip()):
        return None
    for pattern, name in _UNITS:
        if match := pattern.search(text):
            return name or match[1]
    return None


def measured(said: Sequence[str]) -> str | None:
    """What a field measures if its comment is nothing but a word for that: a quantity traded, or its turnover."""
    found = {name for text in said for word, name in _MEASURED.items() if text.strip(" .。") == word}
    return found.pop() if len(found) == 1 else None


def contradicts(unit_of: str, measure: str) -> bool:
    """Whether a unit cannot be that of what is measured: a quantity is counted, a turnover is paid."""
    return _MEASURED_IN.get(unit_of.lower(), measure) != measure
