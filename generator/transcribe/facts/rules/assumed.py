"""What is assumed in the absence of parameters, as a spec says it: `recent 7d`, `endTime-7d`, `all`."""

from __future__ import annotations

import re

from generator.transcribe.facts.rules import spans
from generator.transcribe.facts.rules.rule import Found, pattern

_R = spans.named("r")
_RECENT = [
    re.compile(text, re.IGNORECASE)
    for text in (
        rf"(?:then )?(?:return |only )?(?:the )?(?:records? of |data (?:of|from|within) )?(?:the )?(?:recent"
        rf"|last|latest|past|most recent) {_R}'? ?(?:data|records?|of data)?(?: (?:will be|is|are) (?:returned"
        rf"|sent))?(?: by default)?",
        rf"(?:will )?return (?:the )?(?:records? |data )?(?:of |from )?(?:the )?(?:recent|last|latest) {_R}'? ?"
        rf"(?:data|records?)?(?: by default)?",
        rf"(?:the )?data from the last {_R} (?:is|will be) returned by default",
        rf"(?:则)?(?:默认)?只可查询最近{_R}的记录",
        rf"(?:则)?(?:只会|会|将)?(?:默认)?(?:只)?返回(?:最近|近|过去){_R}(?:内)?的?(?:数据|记录)?",
        rf"(?:则)?默认(?:查询|为)?(?:最近|近){_R}(?:内)?的?(?:数据|记录)?",
    )
]
_MOST_RECENT = re.compile(
    r"(?:then )?(?:current timestamp will be set as ⟦P\d+⟧,? and )?(?:returns? )?(?:the )?most recent "
    r"(?:⟦\w\d+⟧ )?(?:[a-z]+ ){0,4}?(?:(?:will be|is|are) returned(?: by default)?)?"
    r"|(?:则|将|会)*(?:默认)?(?:将|会)?返回(?:最近|最新)(?:的|一笔|一段)?(?:⟦\w\d+⟧条)?"
    r"(?!\d)[\u4e00-\u9fffA-Za-z ]{0,12}",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?:the )?most recent (?P<n>\d{1,5}) [a-z]+ are returned|(?:则)?(?:默认)?返回最近(?:的)?(?P<n2>\d{1,5})条"
    r"(?:数据|记录)?",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"(?:then )?(?:it will |will |we will |you will )?(?:(?:[a-z]+|⟦\w\d+⟧) ){0,3}?(?:for |of |return(?:s|ed)? "
    r"|query |includes? )?(?:information about |data of |result of )?(?:the )?(?:all|both|every|each)\b[^,;:]{0,80}"
    r"|(?:则|将|会|默认|可以)*(?:返回|查询)(?:所有|全部)[\u4e00-\u9fffA-Za-z⟦⟧0-9]{0,30}|(?:那么)?所有[^,;]{0,60}"
    r"(?:都|均)?(?:将|会)*(?:被)?(?:返回)?",
    re.IGNORECASE,
)
_OFFSET = pattern(
    rf"(?:default is |it defaults to |defaults? to |默认(?:为)?|(?:the )?timestamp of )?{{P}} ?(?:(?P<minus>-"
    rf"|minus) ?{spans.named('d')}|(?P<plus>\+|plus) ?{spans.named('e')})(?: by default)?"
)
_WINDOW = pattern(
    rf"(?:then )?(?:(?:the )?(?:records?|data) (?:of|within) (?:the )?{spans.named('d')} before {{P}} (?:(?:is"
    rf"|are|will be) returned|can be queried)"
    rf"|(?:the )?{spans.named('d')} (?:data|records?) before {{P}} (?:is|are|will be) returned"
    rf"|(?:the )?(?P<plus>next) {spans.named('d')} (?:data|records?) (?:beginning|starting) from {{P}}"
    r" (?:is|are|will be) returned"
    rf"|(?:返回记录|returns? records? of )\[⟦P\d+⟧, ?{{P}}(?P<plus>\+){spans.named('d')}\]"
    rf"|(?:返回记录|returns? records? of )\[⟦P\d+⟧-{spans.named('d_')}, ?{{P}}\])|(?:只会|会)?返回{{P}}之?前"
    rf" ?{spans.named('d__')}(?:内)?的(?:数据|[\u4e00-\u9fff]{{0,6}}记录)"
)
_CROSS = re.compile(
    r"cross(?:ed)? margin data (?:will be|is) (?:sent|returned)|(?:则)?返回全仓(?:杠杆)?的?数据", re.IGNORECASE
)
_NOW = re.compile(
    r"(?:the )?records from ⟦P\d+⟧ to the present will be returned|"
    r"(?:则)?返回⟦P\d+⟧到现在的[\u4e00-\u9fff]{1,10}|(?:returns? records? of |返回记录时间范围为)"
    r"\[(?:⟦P\d+⟧|max\(⟦P\d+⟧, ?now-\d{1,3}d\)), ?now\]|"
    r"(?:default is |it defaults to |defaults? to )?(?:the )?(?:current|present) (?:time(?:stamp)?|⟦P\d+⟧)(?: "
    r"(?:will be returned|is used))?(?: by default)?|(?:默认)?(?:为)?当前时间(?:戳)?",
    re.IGNORECASE,
)


def assumed(text: str, found: Found) -> str | None:
    """What a result in words stands for."""
    text = text.strip(" ,")
    for phrasing in _RECENT:
        if match := phrasing.fullmatch(text):
            span = spans.read(match["r"])
            return f"recent {span}" if span else None
    if match := _COUNTED.fullmatch(text):
        return f"most recent {match['n'] or match['n2']}"
    if match := _WINDOW.fullmatch(text):
        inner = Found(match, found.masked, found.known)
        span = spans.read(inner.text("d"))
        sign = "+" if inner.has("plus") else "-"
        return f"{inner.names('P')[0]}{sign}{span}" if span and inner.names("P") else None
    if _CROSS.fullmatch(text):
        return "cross margin"
    if _MOST_RECENT.fullmatch(text):
        return "most recent"
    if _NOW.fullmatch(text):
        return "server_time"
    if match := _OFFSET.fullmatch(text):
        inner = Found(match, found.masked, found.known)
        span = spans.read(inner.text("d") or inner.text("e"))
        sign = "-" if inner.has("minus") else "+"
        return f"{inner.names('P')[0]}{sign}{span}" if span and inner.names("P") else None
    if _ALL.fullmatch(text):
        return "all"
    return None
