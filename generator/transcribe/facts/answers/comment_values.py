"""The values of a field that a comment or note lists: codes with what they mean, words in quotes or capitals."""

from __future__ import annotations

import re
from typing import Any

_CODED = re.compile(r"(?<![\w.])(-?[0-9]{1,4})\s*(?:[:：]|-(?=[a-z])|\bfor\b| (?=[A-Z][a-z]))")
_QUOTED = re.compile(r"[\"“'‘]([A-Za-z][\w-]*)[\"”'’]")
_SEPARATED = re.compile(r"[,，/;；、:：]|\bor\b|\band\b|或|和")
_CAPITALS = re.compile(r"(?:one of )?([A-Z][A-Z0-9_]+)(?![\w.-])")
_ENUM = re.compile(r"(?:enum|枚举类型)\s*[:：]\s*(.+)", re.IGNORECASE)
#: A comment that is nothing but a list of words.
_WORDS = re.compile(r"[A-Z]\w{1,40}(?: ?[,/、] ?[A-Z]\w{1,40}){2,30}\.?")
_FOLLOWING = re.compile(r"following ?[-:] ?(?P<words>[A-Z]\w{1,40}(?: ?, ?[A-Z]\w{1,40}){1,30})\.?$")
_LISTED = re.compile(r"[A-Za-z][\w-]*")
#: A list of one: the value in capitals, and what it means.
_ONLY = re.compile(r"([A-Z][A-Z0-9_]{2,40}) ?[:：](?!.*[:：]) ?\w[^,，;；/、]{3,120}$")
#: Two states of one thing, on its way and arrived: the one that is shown, and the other as the whole comment.
_STATE = re.compile(r"([A-Z][a-z]{3,40})(?:ed|ing)")
#: Groups of values behind words that tell that more are to come.
_GROUPED = re.compile(r"(?:including but not limited to|包括但不限于) ?[:：] ?(.{3,900})$", re.IGNORECASE)
_GROUP = re.compile(r"[^:：;]{1,60}[:：] ?([^:：;]{1,600})")
_VALUE = re.compile(r"[A-Za-z][\w.-]*(?: [\w.-]+){0,4}")


def values(text: str, value: Any) -> list[Any]:
    """The values that a comment lists, if the one that the example shows is among them."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return []
    if (only := _ONLY.match(text)) and only[1] == value:
        return [value]
    candidates: list[list[Any]] = [[value, text.rstrip(".")]] if _states(text, value) else []
    if (grouped := _GROUPED.search(text)) and isinstance(value, str):
        candidates.append(_grouped(grouped[1]))
    if isinstance(value, int) or re.fullmatch(r"-?[0-9]{1,4}", value):
        coded = _CODED.findall(text)
        candidates.append([int(code) for code in coded] if isinstance(value, int) else coded)
    else:
        if enum := _ENUM.search(text):
            candidates.append(_LISTED.findall(enum[1]))
        candidates += [_QUOTED.findall(text), _leading(text)]
        if _WORDS.fullmatch(text):
            candidates.append(_LISTED.findall(text))
    for found in candidates:
        found = list(dict.fromkeys(found))
        if len(found) > 1 and value in found:
            return found
    return []


def _states(text: str, value: Any) -> bool:
    """Whether a comment is one word, and names another state of what the shown value is a state of."""
    told, shown = _STATE.fullmatch(text.rstrip(".")), _STATE.fullmatch(str(value))
    return told is not None and shown is not None and told[1] == shown[1] and told[0] != shown[0]


def _grouped(text: str) -> list[str]:
    """The values of groups, each behind its name: `kind Metal: Tin, Gold; kind Wood: Oak`; none if one has no name."""
    found: list[str] = []
    for group in filter(None, (each.strip() for each in text.split(";"))):
        match = _GROUP.fullmatch(re.sub(r"[(（][^()（）]*[)）]", "", group))
        if match is None:
            return []
        found += [value.strip(" .。") for value in re.split(r"[,，、]", match[1])]
    return found if all(map(_VALUE.fullmatch, found)) else []


def listed(text: str, coded: bool) -> list[Any]:
    """The values that a note lists of a field which it names: codes with what they mean, or words behind a dash."""
    if coded:
        found: list[Any] = [int(code) for code in _CODED.findall(text)]
    else:
        match = _FOLLOWING.search(text)
        found = _LISTED.findall(match["words"]) if match else []
    return found if len(found) > 1 and len(set(found)) == len(found) else []


def _leading(text: str) -> list[str]:
    """The words in capitals that items of a list begin with; what stands in brackets explains them."""
    parts = _SEPARATED.split(re.sub(r"[(（][^()（）]*[)）]", " ", text))
    return [match[1] for part in parts if (match := _CAPITALS.match(part.strip(" /")))]
