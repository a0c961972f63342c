"""Sentences that say whom alone an endpoint serves: accounts, keys, users, symbols. No key of the format holds it."""

from __future__ import annotations

import re

#: What alone is served, or from whom alone a request is taken.
_ALONE = re.compile(
    r"\b(?:only|must|cannot|can't|not support(?:ed)?|either)\b|仅|只|无法|不支持|需要?通过", re.IGNORECASE
)
_WHOM = re.compile(
    r"\b(?:vip|msa|regions?|special keys?|index symbols|isolated (?:symbols?|margin)|cross margin mode"
    r"|(?:master|parent|credit|sub|main)[- ]?accounts?)\b"
    r"|VIP|MSA|(?:母|子|主|放贷|借贷|信用)(?:账户|账号)|逐仓|全仓|地区|受限区域|特殊 ?key",
    re.IGNORECASE,
)
#: What is answered, transferred or asked for elsewhere; none of it tells who may call.
_OF_THE_ANSWER = re.compile(
    r"\b(?:will be (?:queried|returned|shown|displayed)|questionnaire|returns?)\b|返回|显示|展示|问卷", re.IGNORECASE
)
#: Who alone calls, in words that are certain whatever else the sentence says.
_CALLS = re.compile(
    r"\b(?:accessible|accessed|called|used) only (?:with|by|using) .{1,40}\b(?:account|key)\b"
    r"|\bunder (?:the )?same (?:master|parent) account\b"
    r"|(?:仅|只)(?:有|支持|能|可以?)?.{0,4}(?:母|子|主|放贷|借贷|信用)(?:账户|账号).{0,10}(?:调用|查询|使用|访问|操作)"
    r"|仅适用于?.{0,10}special ?key",
    re.IGNORECASE,
)
#: Something that the caller has to do first.
_FIRST = re.compile(r"please .{1,160}\bbefore \w+ing\b.{0,40}", re.IGNORECASE)
#: The kinds of prose under which such sentences pass.
_LONGEST = 600
_KINDS = ("applies_to", "permission", "precondition")


def restricted(text: str, kind: str) -> bool:
    """Whether a sentence, taken for a kind of prose, says whom alone the endpoint serves, or what has to come first."""
    if len(text) > _LONGEST:
        return False
    if _CALLS.search(text):
        return True
    if kind == "advice":
        return _FIRST.fullmatch(text.strip(" .")) is not None
    if kind not in _KINDS or _OF_THE_ANSWER.search(text):
        return False
    return bool(_ALONE.search(text) and _WHOM.search(text))
