"""Lengths of time in words, as the format writes them: `7d`, `24h`, `3mo`."""

from __future__ import annotations

import re

_UNITS = {
    "ms": "ms|milliseconds?|毫秒",
    "s": "s|secs?|seconds?|秒",
    "m": "m|mins?|minutes?|分钟|分",
    "h": "h|hrs?|hours?|个?小时|个?钟头",
    "d": "d|days?|天|日",
    "w": "w|weeks?|周|个?星期",
    "mo": "months?|个?月",
    "y": "y|years?|年",
}
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "twelve": 12,
    **{char: number for number, char in enumerate("一二三四五六七八九十", 1)},
    "a": 1, "an": 1, "the": 1, "两": 2, "": 1,
}  # fmt: skip
_SPAN = re.compile(
    r"'?(?P<number>\d{1,4}|[a-z]{1,6}|[一二三四五六七八九十两])?[ -]?(?P<unit>" + "|".join(_UNITS.values()) + r")'?",
    re.IGNORECASE,
)
_HALF = re.compile(r"half (?:a|one) year|半年", re.IGNORECASE)
#: A length of time as it may stand in a phrasing.
SPAN = (
    r"(?P<{name}>'?(?:(?:\d{{1,4}}|one|two|three|four|five|six|seven|twelve|a|an|the)[ -]?"
    r"(?:h|d|hours?|hrs?|days?|weeks?|months?|years?|minutes?|mins?|seconds?|secs?)|half (?:a|one) year|day"
    r"|week|month|year)'?"
    r"|(?:\d{{1,4}}|[一二三四五六七八九十两])?(?:个)?(?:小时|天|日|周|星期|月|年|分钟|秒)|半年)"
)


def read(text: str) -> str | None:
    """A length of time, None if the text is none."""
    text = text.strip().strip("'").strip()
    if _HALF.fullmatch(text):
        return "6mo"
    match = _SPAN.fullmatch(text)
    if match is None:
        return None
    number = (match["number"] or "").lower()
    count = int(number) if number.isdigit() else _NUMBERS.get(number)
    unit = next(unit for unit, words in _UNITS.items() if re.fullmatch(words, match["unit"], re.IGNORECASE))
    return f"{count}{unit}" if count else None


def named(name: str) -> str:
    """The phrasing of a length of time, as a group of this name."""
    return SPAN.format(name=name)
