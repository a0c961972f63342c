"""What the forms of clauses are made of: words that recur in them, and the raw facts that a form becomes."""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.transcribe.facts.cells.cells_text import NUMBER
from generator.transcribe.facts.reading import Spec

Make = Callable[[re.Match[str]], Spec]

LITERAL = r"(?:`(?P<code>[^`\s]{1,60})`|[\"'](?P<quoted>[^\"'\s]{1,60})[\"']|(?P<bare>[A-Za-z0-9_.+\-]{1,60}))"
IS = r"\s*(?:value|值|取值|选择)?\s*(?:is|are|to|as|of|为|是|:|=)*\s*(?:to|为|是)?\s*"
MAX = r"(?:the )?(?:max(?:imum)?(?: acceptable)?(?: value)?|最大(?:可?设?值?|可为)?|上限)"
MIN = r"(?:the )?(?:min(?:imum)?(?: acceptable)?(?: value)?|最小(?:可?设?值?)?|下限)"
NUM = rf"`?(?P<n>{NUMBER})`?"
SUBJECT = r"(?:(?:the |this )?(?:value|size|\w{1,30})|(?:T?赋值|该?值|此值|(?:此参数的)?取值|默认值))?"
DAYS = r"(?P<days>\d{1,4}) ?(?:days?|天)"


def literal(match: re.Match[str]) -> Spec:
    value = match["code"] or match["quoted"] or match["bare"]
    return {"default": value.rstrip(".") if match["bare"] else value}


def span(key: str) -> Make:
    return lambda match: {key: match["n"], f"{key}_unit": match["unit"].lower()}


def numeric(key: str) -> Make:
    return lambda match: {key: match["n"]}


def said(**facts: object) -> Make:
    return lambda match: dict(facts)


def interval(match: re.Match[str]) -> Spec:
    low = "min" if match["open"] == "[" else "above"
    return {low: match["low"], ("max" if match["close"] == "]" else "below"): match["high"]}


Form = tuple[str, str, Make]
"""The name of a rule, the form of the clauses that it understands, and what they become."""
