"""The text of description cells: one alphabet of marks, numbers, spans of time, and words that make a rule."""

from __future__ import annotations

import re

_MARKS = str.maketrans("，：；（）。、“”‘’！？｜【】［］～", ",:;().,\"\"''!?|[][]~")

NUMBER = r"-?(?:\d{1,3}(?:,\d{3})+|\d{1,20})(?:\.\d{1,20})?"
"""A number, with or without separators of thousands."""

_LIMITING = re.compile(
    r"\b(?:must|cannot|can ?not|can't|could not|may not|should|shall|(?<!whether )needs?|required?"
    r"|requires|only|mandatory|either|neither"
    r"|at least|at most|max(?:imum)?|min(?:imum)?|defaults?|not (?:be )?(?:accepted|allowed|supported"
    r"|permitted|applicable)"
    r"|up to|exceeds?|(?:less|greater|more|fewer|smaller|larger|longer|earlier|later) than|between|valid|invalid"
    r"|allowed|unique|limited|restricted|supports?|supported|range|reserved|except|unless|combination"
    r"|combined|together"
    r"|conflicts?|prevails?|precedence|ignored|rejected|length|optional|applicable)\b"
    r"|必须|必填|必需|必传|必要|不能|不可|不得|不支持|不接受|不允许|无法|至少|最多|最少|最大|最小|最长|仅"
    r"|只[能有支可]|默认|缺省"
    r"|(?<!是否)需(?!要返回)|唯一|不超过|超过|大于|小于|不低于|低于|范围|之间|支持|有效值|无效|其中|二者"
    r"|之一|可选|取值|配合|一起|同时|优先|忽略|拒绝|保留|长度|上限|下限",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"[(]?(?:\b(?:e\.? ?g\.?|eg\.|ex\.|i\.e\.|for example|for instance|examples?(?= ?:)|example parameter)\s*[,:]?"
    r"|例如|比如|举例|示例|例子|如(?=[\s:]*[A-Za-z0-9\"`]))[^;]*",
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


def limiting(text: str) -> bool:
    """Whether a text holds words that state a rule; such a text is never taken for prose without being understood."""
    return _LIMITING.search(text) is not None


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
