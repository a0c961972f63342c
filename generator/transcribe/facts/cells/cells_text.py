"""The text of description cells: one alphabet of marks, numbers, and spans of time."""

from __future__ import annotations

import re

from generator.transcribe.facts.wording import narrowed

_MARKS = str.maketrans("，：；（）。、“”‘’！？｜【】［］～", ",:;().,\"\"''!?|[][]~")

NUMBER = r"-?(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,20})?"
"""A number, with or without separators of thousands."""

_EXAMPLE = re.compile(
    r"[(]?(?:\b(?:e\.? ?g\.?|eg\.|ex\.|i\.e\.|for example|for instance|examples?(?= ?:)|example parameter)\s*[,:]?"
    r"|例如|比如|举例|示例|例子|如(?=[\s:]*[A-Za-z0-9\"`]))" + narrowed("[^;]*"),
    re.IGNORECASE,
)
_SPAN = {
    "ms": 1, "millisecond": 1, "毫秒": 1, "s": 1000, "sec": 1000, "second": 1000, "秒": 1000,
    "m": 60_000, "min": 60_000, "minute": 60_000, "分钟": 60_000, "h": 3_600_000, "hour": 3_600_000, "小时": 3_600_000,
    "d": 86_400_000, "day": 86_400_000, "天": 86_400_000,
}  # fmt: skip
SPAN_WORD = r"(?:ms|milliseconds?|毫秒|s|secs?|seconds?|秒|m|mins?|minutes?|分钟|h|hours?|小时|d|days?|天)"
"""A word for a unit of time."""


def plain(text: str) -> str:
    """The text with ASCII punctuation, as long as it was."""
    return text.translate(_MARKS)


def without_examples(text: str) -> str:
    """The text without its examples, which are no facts."""
    return _EXAMPLE.sub(" ", plain(text))


def number(text: str) -> int | float | None:
    """A number in plain digits; None if the text is none."""
    if not re.fullmatch(NUMBER, text):
        return None
    digits = text.replace(",", "")
    return float(digits) if "." in digits else int(digits)


def milliseconds(text: str) -> int | None:
    """How many milliseconds a word for a unit of time stands for."""
    word = text.lower()
    return _SPAN.get(word) or _SPAN.get(word.removesuffix("s"))
