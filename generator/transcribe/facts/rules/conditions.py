"""Conditions: the part of a sentence behind "if", "when", "for", or before "时", as a `when` of the format."""

from __future__ import annotations

import re
from typing import Any

from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.rules.mask import Masked
from generator.transcribe.facts.rules.rule import Found, pattern
from generator.transcribe.facts.rules.words import ORDER_TYPES

_IS = (
    r"(?:is set to|is sent as|is set as|set to|set as|sent as|sent is|selects?|selected|are|is|equals(?: to)?"
    r"|==?|为|是|等于|设置为|选择|传|填)"
)
_VALUE = pattern(
    rf"(?:the )?(?:parameter |value of |order |订单参数|参数)?{{P}}(?: value)? ?{_IS}(?: either| one of)? ?"
    r"{V}(?: orders?)?时?"
)
_WITH = pattern(
    r"(?:using |for |use |with )?(?:the )?{V} ?(?:for |of |as )?(?:the )?{P}(?: orders?)?|使用{V}{P}时?|{P}{V}时?"
)
_EQUATION = pattern(r"(?:using |with )?{E}")
_BOTH = pattern(
    r"(?:both )?{L} ?(?:are|is)(?: both)? {sent}|(?:同时)?(?:提供|发送|传|设置)了?{L}|{L}(?:都|均|同时)?(?:被)?"
    r"(?:提供|发送|传入?|设置)了?"
)
_PRESENT = pattern(
    r"(?:a |an |the |any )?(?:parameter |value of )?{P}(?: parameter)? ?(?:is |was |are |has been )?{sent}(?: only)?"
    r"|(?:a |an |the )?(?:parameter )?{P} (?:is )?(?:not empty|used)|(?:如果)?(?:发送|提供|传|设置|指定"
    r"|使用)了?{P}(?:参数)?|{P}(?:参数)?(?:被|已)?(?:发送|提供|传入?|设置|指定|使用)了?"
)
_ABSENT = pattern(
    r"(?:a |an |the )?(?:parameter )?{N}(?: parameters?)? ?(?:is|are|was|were)?(?: both)? ?not(?: being)?"
    r" {sent}|(?:the )?{N} (?:is|are) (?:omitted|empty|blank|absent)"
    r"|without {N}|neither {N} (?:is|are) {sent}|(?:没有|未|不)(?:发送|提供|传入?|设置|指定)了?{N}|{N} ?(?:均"
    r"|都)?(?:没有|未|不|没)(?:被)?(?:发送|提供|传入?|设置|指定)"
)
_ORDERS = pattern(
    r"(?:the )?(?:order type(?:s)? (?:is |are )?|orders? of type )?{V} ?(?:leg|orders?|order types?|order)?"
    r"|条件单为{V}时?|{V}(?:订单|单)?(?:类型)?时?|订单(?:类型)?为{V}时?"
)
_ALONE = pattern("{P}")
_EQUAL = pattern(r"(?:the )?{L} (?:are|is) (?:the same|equal)|{L}(?:相同|一致|相等)")
_MARGIN = pattern(
    r"(?P<isolated>isolated(?: margin)?(?: account| symbol)?s?|逐仓(?:杠杆)?)|(?P<cross>cross(?:ed)?(?:"
    r" margin)?(?: account)?|全仓(?:杠杆)?)"
)


def condition(text: str, masked: Masked, known: Known) -> Spec | None:
    """The condition that a piece of masked text states, None if it is none that the format can hold for sure."""
    text = re.sub(
        r"^(?:only )?(?:if|when|where|in case|如果|若|当|仅当)[ ,]*|[ ,]+$|[时后]$|的(?:时候|情况下?)$",
        "",
        text.strip(),
        flags=re.IGNORECASE,
    )
    for word, split in (
        ("any", r",? (?:or|OR)(?: if| when)? |,? ?(?:或者?)(?:当|如果)? ?"),
        ("all", r",? and(?: if| when)? |,? ?(?:且|并且|和) ?"),
    ):
        parts = [part for part in re.split(split, text) if part]
        if len(parts) > 1:
            inner = [condition(part, masked, known) for part in parts]
            if all(inner):
                return {word: inner}
    return _simple(text, masked, known)


def _simple(text: str, masked: Masked, known: Known) -> Spec | None:
    if found := _full(_ALONE, text, masked, known):
        return {"present": found.names("P")[0]}
    if found := _full(_VALUE, text, masked, known) or _full(_WITH, text, masked, known):
        return _among(found.names("P"), found.values("V"), known)
    if found := _full(_EQUATION, text, masked, known):
        return _among(found.names("E"), found.values("E"), known)
    if found := _full(_ABSENT, text, masked, known):
        return together([{"absent": name} for name in found.names("N")])
    if found := _full(_EQUAL, text, masked, known):
        first, *others = found.names("L")
        return {"param": first, "equals_param": others[0]} if len(others) == 1 else None
    if found := _full(_BOTH, text, masked, known):
        return together([{"present": name} for name in found.names("L")])
    if found := _full(_PRESENT, text, masked, known):
        return together([{"present": name} for name in found.names("P")])
    if found := _full(_ORDERS, text, masked, known):
        return of_type(found.values("V"), known)
    if found := _full(_MARGIN, text, masked, known):
        return margin(bool(found.text("isolated")), known)
    return None


def _full(phrasing: re.Pattern[str], text: str, masked: Masked, known: Known) -> Found | None:
    match = phrasing.fullmatch(text)
    if match is None:
        return None
    found = Found(match, masked, known)
    return None if found.unknown else found


def together(parts: list[Spec]) -> Spec | None:
    """All of these conditions."""
    return parts[0] if len(parts) == 1 else {"all": parts} if parts else None


def _among(names: list[str], values: list[str], known: Known) -> Spec | None:
    if len(names) != 1:
        return None
    typed = literals(names[0], values, known)
    return {"param": names[0], "in": typed} if typed else None


def of_type(values: list[str], known: Known) -> Spec | None:
    """The orders of some types, where the endpoint has one parameter for the type."""
    if not set(values) <= ORDER_TYPES:
        return None
    owner = type_of_order(known)
    return _among([owner], values, known) if owner else None


def type_of_order(known: Known) -> str | None:
    """The one parameter that says of which type an order is."""
    owners = [name for name in known.params if name in ("type", "orderType", "strategyType")]
    fitting = [name for name in owners if known.params[name].get("type") in ("STRING", "ENUM")]
    return fitting[0] if len(fitting) == 1 else None


def flag(name: str, known: Known) -> list[Any] | None:
    """The value with which a flag is set; None if the parameter is no flag."""
    spec = known.params.get(name, {})
    enum = spec.get("enum")
    if spec.get("type") == "BOOLEAN":
        return [True]
    if isinstance(enum, list) and {str(value).lower() for value in enum} == {"true", "false"}:
        return literals(name, ["true"], known)
    return None


def margin(isolated: bool, known: Known) -> Spec | None:
    """Isolated or cross margin, where the endpoint has a parameter that says which."""
    if "isIsolated" not in known.params:
        return None
    wanted = literals("isIsolated", ["TRUE" if isolated else "FALSE"], known)
    return {"param": "isIsolated", "in": wanted} if wanted else None


def literals(name: str, values: list[str], known: Known) -> list[Any] | None:
    """Values in the type of a parameter, in the spelling of its enum; None if one of them does not fit."""
    spec = known.params.get(name, {})
    kind = str(spec.get("type", "STRING"))
    enum = spec.get("enum")
    typed: list[Any] = []
    for value in values:
        if isinstance(enum, list):
            alike = [one for one in enum if str(one).lower() == value.lower()]
            if not alike:
                return None
            typed.append(value if value in enum else alike[0])
        elif kind == "BOOLEAN":
            if value.lower() not in ("true", "false"):
                return None
            typed.append(value.lower() == "true")
        elif kind in ("INT", "LONG", "DECIMAL"):
            if not re.fullmatch(r"-?\d{1,18}", value):
                return None
            typed.append(int(value))
        elif kind in ("STRING", "ENUM"):
            typed.append(value)
        else:
            return None
    return typed or None
