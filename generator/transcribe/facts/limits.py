"""Limits of an endpoint's own, beside its weight: so many requests in so long, as headings and prose say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.transcribe.facts.reading import Spec
from generator.transcribe.facts.wording import plain

_SPANS = (
    ("mo", r"months?|个?月"),
    ("s", r"seconds?|secs?|s|秒钟?"),
    ("m", r"minutes?|mins?|m|分钟?"),
    ("h", r"hours?|h|个?小时"),
    ("d", r"days?|d|天|日"),
    ("w", r"weeks?|w|周"),
)
_UNIT = "(?P<unit>" + "|".join(words for _, words in _SPANS) + ")"
_EVERY = rf"(?P<every>\d*) ?{_UNIT}"
_REQUEST = r"(?P<with>(?:GET|POST|PUT|DELETE) /?[A-Za-z0-9/_.-]+)"
_COUNT = r"(?:(?P<count>\d+)|(?P<once>once)|(?P<twice>twice))"

#: Each says all of one statement; what stands around it is another statement.
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<scope>ip|uid) rate limit:? (?P<count>\d+) (?:requests?|times) ?(?:/|per) ?{_EVERY}",
        rf"(?P<scope>ip|uid) ?限频为? ?(?P<count>\d+) ?次/{_EVERY}",
        rf"(?:request limit(?:ation)?(?: is)?:? ?)?{_COUNT} ?(?:times?|requests?|calls?)? ?(?:/|per|every|an?)"
        rf" ?{_EVERY}"
        r"(?: ?(?:/|per) ?(?P<scope>ip|uid))?(?P<rolling> in a rolling manner)?",
        r"(?:you can only use this (?:function|endpoint)|(?:the|this) endpoint can only be called) "
        rf"{_COUNT} ?(?:times?)? (?:per|every|an?) {_EVERY}(?P<rolling> in a rolling manner)?",
        rf"(?P<count>\d+)/{_EVERY} (?P<account>per account)",
        rf"(?P<account>master account) can transfer max (?P<count>\d+) times (?:per|a) {_EVERY}",
        rf"(?:each |the )?(?P<account>master account)(?: (?:can|could|may) transfer)? (?:max |up to )?(?P<count>\d+)"
        rf" times ?(?:/|per|a) ?{_EVERY}",
        rf"(?:request limit: ?|请求限制: ?)?(?:(?:本|该|此)接口)?(?P<rolling>滚动)?每{_EVERY}"
        r"(?:仅能|只能|仅可以?|最多)?被?(?:调用)? ?(?P<count>\d+) ?次(?P<slides>\((?:时间)?滚动计算\))?",
        rf"存在每{_EVERY} ?(?P<count>\d+) ?次的请求限制",
        rf"(?P<account>每个母账户)每{_EVERY}上限 ?(?P<count>\d+) ?次",
        r"the (?P<daily>daily) \w+ limit (?:for|of) (?:an? |each |the )?(?:\w+ )?(?P<account>master(?: account)?)"
        r" is (?P<count>\d+) [a-z][a-z -]{1,24}",
        rf"(?P<count>\d+) ?次/{_EVERY}(?:/(?P<scope>ip|uid))?",
        rf"share (?P<count>\d+)/{_EVERY}/(?P<scope>ip|uid) rate limit with {_REQUEST}",
        rf"[和与] ?{_REQUEST} ?共享 ?(?P<count>\d+)/{_EVERY}/(?P<scope>ip|uid)",
    )
)
#: Counted together with what somebody does on the website, which no request tells.
_WEBSITE = re.compile(r"shared by front end [a-z ]{4,20} rest api|网页端.{1,3}rest接口.{2,6}共用", re.IGNORECASE)
_BETWEEN = re.compile(r" ?[,;、] ?")


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits that a text states, and what else it says of them (`beyond`), which no key of the format holds."""

    limits: tuple[Spec, ...]
    beyond: str = ""


def read(text: str) -> Limits | None:
    """What a text says that speaks of limits first and of nothing else; None if it is another text."""
    whole = plain(text).rstrip(" .。;,")
    if len(whole) > 300:
        return None
    if (one := _one(whole)) is not None:
        return Limits((one,))
    pieces = _BETWEEN.split(whole)
    found = [_one(piece) for piece in pieces]
    if found[0] is None:
        return None
    beyond = "; ".join(
        piece for piece, limit in zip(pieces, found, strict=True) if limit is None and not _WEBSITE.fullmatch(piece)
    )
    return Limits(tuple(limit for limit in found if limit is not None), beyond)


def _one(text: str) -> Spec | None:
    for form in _FORMS:
        if match := form.fullmatch(text.strip()):
            return _limit(match.groupdict())
    return None


def _limit(said: dict[str, str | None]) -> Spec | None:
    count = int(said.get("count") or (2 if said.get("twice") else 1))
    every = int(said.get("every") or 1)
    if not 1 <= count < 2**63 or not 1 <= every < 10**9:
        return None
    unit = "day" if said.get("daily") else str(said["unit"])
    span = next(name for name, words in _SPANS if re.fullmatch(words, unit, re.IGNORECASE))
    limit: Spec = {"count": count, "interval": f"{every}{span}"}
    if scope := said.get("scope"):
        limit["scope"] = scope.lower()
    elif said.get("account"):
        limit["scope"] = "uid"
    if request := said.get("with"):
        limit["shared_with"] = [request]
    if said.get("rolling") or said.get("slides"):
        limit["rolling"] = True
    return limit
