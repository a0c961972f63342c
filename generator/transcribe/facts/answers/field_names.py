"""Names for what the wire leaves nameless: places of positional arrays, and fields that Python could not tell apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.catalog import names
from generator.transcribe.facts.answers.infer import Where
from generator.transcribe.facts.reading import Spec

_MOST_WORDS = 6
_CUT = re.compile(r"[(（,，;；:：.。?？/]|\bie\b|\bi\.e\.")
_FILLING = re.compile(r"(?i)\b(?:to be(?: updated)?|is this|is the|was the|the|please|static)\b")
_UNUSED = re.compile(r"(?i)^(?:unused field|ingore)$|^(?:please )?ignore\b")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*")
#: What Chinese pages call the usual places and fields.
_CHINESE = {
    "开盘时间": "open time", "开盘价": "open", "最高价": "high", "最低价": "low", "收盘价": "close",
    "成交量": "volume", "收盘时间": "close time", "成交额": "quote asset volume", "成交笔数": "number of trades",
    "价格": "price", "主动买入成交量": "taker buy base asset volume",
    "主动买入成交额": "taker buy quote asset volume", "数量": "qty", "忽略": "ignore", "请忽略": "ignore",
    "请忽略该参数": "ignore", "忽略此参数": "ignore", "无意义字段": "ignore", "事件时间": "event time",
    "事件类型": "event type", "交易对": "symbol", "成交时间": "trade time", "计价资产成交量": "quote asset volume",
    "主动买入基础资产成交量": "taker buy base asset volume", "主动买入计价资产成交量": "taker buy quote asset volume",
    "撮合时间": "transaction time", "价位": "price", "K线开盘时间": "open time", "K线收盘时间": "close time",
}  # fmt: skip


def phrase(comment: str) -> list[str]:
    """The words of a comment that name what it stands beside: `Close (or latest price)` → `["close"]`."""
    text = _CUT.split(re.sub(r"[(（][^()（）]*[)）]", " ", comment), maxsplit=1)[0].strip()
    text = "ignore" if _UNUSED.search(text) else _CHINESE.get(text, text)
    if not text.isascii():
        return []
    found: list[str] = _WORD.findall(_FILLING.sub(" ", text.replace("'s", "s")))
    return found if len(found) <= _MOST_WORDS else []


def titles(comments: Sequence[str]) -> list[str] | None:
    """A name for each place of a positional array, each another; None if one has no words for a name."""
    found: list[str] = []
    for comment in comments:
        said = phrase(comment)
        if not said:
            return None
        first, *rest = (word.lower() for word in said)
        title = first + "".join(word[:1].upper() + word[1:] for word in rest)
        number = 2
        while title in found:
            title, number = f"{title.rstrip('0123456789')}{number}", number + 1
        found.append(title)
    return found


def settle(schema: Spec, comments: Mapping[Where, Sequence[str]], where: Where = ()) -> None:
    """Give a `python_name` to each field that needs one, from what a comment calls it or by a rule of spelling."""
    fields: list[tuple[str, Spec]] = list(schema.get("properties", {}).items())
    fields += [(part["title"], part) for part in schema.get("prefixItems", ())]
    taken = {part["python_name"] for _, part in fields if "python_name" in part}
    # What keeps its own name goes first; a capital gives way to the small letter, as `E` does to `e`.
    for wire, part in sorted(fields, key=lambda each: each[0][:1].isupper()):
        if "python_name" in part:
            continue
        own = names.snake(wire)
        if names.trouble(own, names.TAKEN_FIELDS) or own in taken:
            own = part["python_name"] = _free(wire, own, comments.get((*where, wire), ()), taken)
        taken.add(own)
    for step, inner in steps(schema):
        settle(inner, comments, (*where, *step))


def steps(schema: Spec) -> Iterator[tuple[Where, Spec]]:
    """The schemas inside a schema, with the way to each; alternatives stand at the same place."""
    for name, part in schema.get("properties", {}).items():
        yield (name,), part
    for place, part in enumerate(schema.get("prefixItems", ())):
        yield (str(place),), part
    for option in schema.get("anyOf", ()):
        yield (), option
    if "items" in schema:
        yield ("[]",), schema["items"]
    if "additionalProperties" in schema:
        yield ("{}",), schema["additionalProperties"]


def _free(wire: str, own: str, comments: Sequence[str], taken: set[str]) -> str:
    for comment in comments:
        name = "_".join(word.lower() for word in phrase(comment))
        if name and not names.trouble(name, names.TAKEN_FIELDS) and name not in taken:
            return name
    if wire[:1].isupper() and names.IDENTIFIER.match(own):
        own = f"upper_{own}"
    elif names.trouble(own):
        own = re.sub(r"[^a-z0-9]+", "_", f"field_{own}").strip("_")
    free, number = own, 2
    while names.trouble(free, names.TAKEN_FIELDS) or free in taken:
        free, number = f"{own}_{number}", number + 1
    return free[:80]


def same_shape(values: Sequence[Any]) -> tuple[str, ...] | None:
    """The outline of a positional array of plain values, by which unnamed ones are told to be like a named one."""
    if not values or any(isinstance(value, dict | list) for value in values):
        return None
    return tuple("n" if isinstance(value, int | float) else "s" if isinstance(value, str) else "?" for value in values)
