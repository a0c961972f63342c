"""What descriptions and notes say of the endpoint itself: permissions of the key, deprecation, limits of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from generator.transcribe.blocks import Block, Item, Paragraph
from generator.transcribe.facts import limits
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.sentences import split
from generator.transcribe.facts.wording import plain
from generator.transcribe.ledger import Ledger
from generator.transcribe.sections import Part

_QUOTES = "\"'“”‘’「」"
_KEY = r"(?:(?:the|your) )?(?:special ?|api[ -]?)key"
_OPTION = rf"[{_QUOTES}]?(?P<name>[^{_QUOTES},;:()]{{2,60}}?)[{_QUOTES}]?"
_PERMISSIONS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"you need to (?:(?:enable|open) ?(?:permits )?)?{_OPTION} (?:option|permission)s?"
        rf" for {_KEY} which requests this endpoint",
        rf"you need {_OPTION.replace('{2,60}', '{2,24}')} for {_KEY} which requests this endpoint",
        rf"please note that {_KEY} has enabled {_OPTION} permissions? to access this endpoint",
        rf"您的 ?{_KEY} ?需要开通 ?{_OPTION} ?权限",
        rf"(?:您|你)?需要?(?:为|开启|开通|打开)?(?:母账户)? ?{_KEY} ?(?:的|开通|打开)? ?{_OPTION} ?(?:的)?权限"
        r"(?:才能)?(?:以|来)?(?:调用|使用|发送)?(?:此接口|此请求)?",
        rf"(?:您|你)需要(?:打开|开通) ?{_KEY} ?(?:的)? ?{_OPTION} ?权限(?:以|来)?(?:使用|调用)?(?:此接口)?",
        rf"(?:该|此|本)接口需开通 ?{_OPTION} ?的权限",
    )
)
#: Which one it is depends on the kind of the account.
_ONE_OF_SEVERAL = re.compile(
    rf"you need to enable the corresponding permissions? for {_KEY} (?:requesting|which requests) this endpoint"
    rf"|您的 ?{_KEY} ?需要开通相应的?权限",
    re.IGNORECASE,
)
#: One name for what the two languages, and different pages of one language, call by several.
_NAMES = (
    ("Enable Spot & Margin Trading", r"(?:enable )?spot ?& ?margin trading|允许现货(?:和|及)杠杆交易"),
    ("Futures Trading", r"futures trading|允许合约交易"),
    ("Permits Universal Transfer", r"(?:permits )?universal transfer|允许万向划转"),
    ("internal transfer", r"internal transfer|允许子母账户划转"),
    ("Enable Trading", r"(?:enable )?trading"),
    ("trade", r"trade"),
)
_SUBJECT = r"(?:(?:this|the)(?: \w+)? (?:endpoint|interface|method|request|api)|(?:GET|POST|PUT|DELETE) \S+)"
_GONE = r"(?:deprecated|retired|removed|discontinued|decommissioned|taken offline)"
_DAY = r"(?P<day>\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?, ?\d{4}|\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)"
_DEPRECATIONS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?:it is )?not recommended to continue using this(?: v\d+)? endpoint",
        r"不建议继续使用(?:该|此)(?: ?v\d+ ?)?接口",
        rf"{_SUBJECT} (?:is|has been|will be)(?: now| already)? {_GONE}(?: (?:on|from|after|since) {_DAY})?"
        r"(?: due to .{1,120})?",
        rf"(?:(?:该|此|本)接口)?(?:将)?(?:[于在自] ?{_DAY}(?:起)?)? ?(?:已|将|即将|已经)(?:被)?(?:弃用|废弃|下线|停用)",
        rf"(?:(?:该|此|本)接口)?将[于在自] ?{_DAY}(?:起)? ?(?:被)?(?:弃用|废弃|下线|停用)",
        r"deprecated|已?(?:弃用|废弃)",
    )
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: A request that counts otherwise than its weight says; no key of the format holds it.
_COUNTED = re.compile(
    r"adds? \**\d+ orders?\** (?:to|against) (?:the )?unfilled order count"
    r"|未成交订单计数.{1,100}(?:添加|增加) ?\**\d+ ?个订单|将? ?\d+ ?个订单 ?(?:添加|增加|计入)到?.{0,12}未成交订单计数"
    r"|(?:算[成作为]|计[为作]|视为) ?\d+ ?个(?:普通)?订单"
    r"|only \w+ \d+ .{1,30} (?:for each|per) .{1,20} per (?:second|minute|hour|day)"
    r"|counts? as \d+ orders? against the order rate limit|counted against the rate limit(?:er)? is equal"
    r"|(?:计数|计入)的请求(?:数量?|次数)等于",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?:parent|master|credit|sub-?) ?accounts?:", re.IGNORECASE)
#: What absence means is the account's own matter; what presence means is the same for all.
_ABSENT = re.compile(r"(?:if|when) (?:no \w|.{1,60} (?:is|are) (?:not|omitted)\b)", re.IGNORECASE)


@dataclass(slots=True)
class Remarks:
    """What was recognised, and `rest`: the line and text of everything else, for the reader of constraints.

    `taken` are the lines of which something was recognised.
    """

    permission: list[str] = field(default_factory=list)
    deprecated: bool | str = False
    rate_limits: list[Spec] = field(default_factory=list)
    rest: list[tuple[int, str]] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)


def read(parts: Sequence[Part], known: Known, ledger: Ledger) -> Remarks:
    """The remarks in the paragraphs and items of some parts that no other reader has accounted for."""
    remarks = Remarks()
    seen = {entry.line for entry in ledger.entries}
    for part in parts:
        owner = ""
        for block in part.blocks:
            owner = _owner(block, owner)
            if isinstance(block, Paragraph | Item) and block.line not in seen:
                rest = take(block.line, block.text, known.lang, remarks, ledger)
                if rest != block.text:
                    remarks.taken.add(block.line)
                if rest:
                    remarks.rest.append((block.line, f"{owner} {rest}" if owner and _ABSENT.match(rest) else rest))
    return remarks


def _owner(block: Block, above: str) -> str:
    """The account by whose name the items below are labelled; they hold for its keys only."""
    if isinstance(block, Item):
        return above
    return block.text.strip() if isinstance(block, Paragraph) and _OWNER.fullmatch(block.text.strip()) else ""


def take(line: int, text: str, lang: str, remarks: Remarks, ledger: Ledger) -> str:
    """Adds to the remarks what a text says of the endpoint itself; returns the text without it."""
    sentences = split(text, lang)
    left = [sentence for sentence in sentences if not _sentence(line, sentence, remarks, ledger)]
    if len(left) == len(sentences):
        return text
    return "".join(f"{sentence}。" if lang == "zh" else f"{sentence}. " for sentence in left).strip()


def _sentence(line: int, sentence: str, remarks: Remarks, ledger: Ledger) -> bool:
    """Whether one sentence is a remark; if so, it is added."""
    whole = plain(sentence).strip(" .!。;,:")
    if not 0 < len(whole) <= 300:
        return False
    if _ONE_OF_SEVERAL.fullmatch(whole):
        ledger.unmodelled(line, "note", "permission-of-several", sentence)
    elif name := permission(whole):
        remarks.permission += [name] if name not in remarks.permission else []
        ledger.fact(line, "note", "permission")
    elif gone := deprecation(whole):
        remarks.deprecated = gone if remarks.deprecated is False or gone is not True else remarks.deprecated
        ledger.fact(line, "note", "deprecated")
    elif stated := limits.read(whole):
        remarks.rate_limits += [limit for limit in stated.limits if limit not in remarks.rate_limits]
        ledger.fact(line, "note", "limit")
        if stated.beyond:
            ledger.unmodelled(line, "note", "limit-beyond", stated.beyond)
    elif _COUNTED.search(whole):
        ledger.unmodelled(line, "note", "counted-otherwise", sentence)
    else:
        return False
    return True


def permission(sentence: str) -> str | None:
    """What the key must be allowed to do, by the name that both languages share; None if it is not said."""
    match = next((found for form in _PERMISSIONS if (found := form.fullmatch(sentence))), None)
    if match is None:
        return None
    printed = match["name"].strip()
    known = next((name for name, form in _NAMES if re.fullmatch(form, printed, re.IGNORECASE)), None)
    # A name that only one language prints, in its own words, is no name of a permission.
    return known or (printed if printed.isascii() else None)


def deprecation(sentence: str) -> bool | str:
    """True or the day, if a sentence says that the endpoint is going or gone."""
    match = next((found for form in _DEPRECATIONS if (found := form.fullmatch(sentence))), None)
    if match is None:
        return False
    printed = match.groupdict().get("day")
    return (_day(printed) if printed else None) or True


def _day(text: str) -> str | None:
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    month = next((at for at, name in enumerate(_MONTHS, 1) if text.lower().startswith(name)), None)
    year, of_month, of_day = (numbers[1], month, numbers[0]) if month else (*numbers, 0, 0)[:3]
    try:
        return date(year, of_month, of_day).isoformat()
    except ValueError:
        return None
