"""Phrases by which the reader of a description cell tells what a sentence or a clause is about."""

from __future__ import annotations

import re

LINKED = re.compile(
    r"(?:.{0,70}?[ .,;:])?(?:(?:possible )?(?:supported|valid|allowed) values?(?: are| is)?|可能支持的值为"
    r"|please see|see|refer to"
    r"|支持的?(?:数)?值(?:有|见|为)?|参考|参阅|参见|请看|请参考"
    r"|详见)\s*:?\s*(?:枚举定义:?)?\s*(?P<title>[`\w].{1,60})",
    re.IGNORECASE,
)
ENUMS_PAGE = re.compile(r"please see enums? for (?:the )?supported values|详见枚举定义:?.{0,20}", re.IGNORECASE)
MORE_VALUES = re.compile(
    r"(?:combinations? of \w+ (?:is|are) supported|组合.{0,8}支持)(?:(?!default|默认).){0,200}", re.IGNORECASE
)
CONDITION = re.compile(r"\b(?:if|when|unless|for|in|only)\b|如果|若|当|仅|时|配合", re.IGNORECASE)
#: What goes on with a list of values, and is no statement of its own.
LISTED = re.compile(r"(?:(?:and|or|和|或者?)\s*)?[`\"]\w+[`\"]", re.IGNORECASE)
COUNT = re.compile(
    r"the maximum number of `?(?P<a>\w+)`? allowed in a request is (?P<n>\d{1,5})"
    r"|`?(?P<b>\w+)`? ?(?:最多可以发送|允许最多) ?(?P<m>\d{1,5}) ?个(?:交易对)?",
    re.IGNORECASE,
)
NEITHER = re.compile(
    r"if neither parameter is sent,? .{0,30}\ball\b.{0,60}|如果都不提供, ?所有.{0,40}返回", re.IGNORECASE
)
DEPENDS = re.compile(r" if (?P<name>\w+) in \[")
AND_SO_ON = re.compile(r"\betc\b|等")
#: Some assets, none of them called an example: maybe all that are taken, maybe not.
OR_ELSE = re.compile(r"[A-Za-z ]{1,30}?,? [A-Z]{3,6}(?: ?, ?[A-Z]{3,6})* or [A-Z]{3,6}")
THING = re.compile(r"(?:symbol|asset|coin|pair|underlying|network)(?:Name)?s?$", re.IGNORECASE)
