"""What a comment beside a field of an example says of it: when it is there, its unit, its values, that it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.facts import presence
from generator.transcribe.facts.presence import Place
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Verdict


@dataclass(frozen=True, slots=True)
class Said:
    """What a comment was found to say.

    `facts` are keys of the field's schema, `required` is one of its object, `nullable` names fields beside it.
    """

    verdict: Verdict
    rule: str
    facts: Spec = field(default_factory=dict)
    required: bool = False
    nullable: tuple[str, ...] = ()


#: Words that limit what an answer may hold; some of them are parts of names ("margin required", "reduce only").
_LIMITING = re.compile(
    r"\b(?:only|must|cannot|can't|can not|will not|won't|unless|either|at least|mandatory|optional|always|never)\b"
    r"|\b(?:appears?|present|visible|returned|pushed|shown|displayed|display|included|sent)\b.*\b(?:if|when|with|for)\b"
    r"|\b(?:if|when)\b.*\b(?:appears?|present|visible|returned|pushed|shown|null)\b"
    r"|只|仅|必须|不能|不会|不返回|可选|才|始终|(?:如果|若).*(?:返回|为空|可见|出现|显示)",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?i)reduce[- _]?only|是?否?仅减仓|是?否?是?只减仓单?|仅做 ?maker|post[- _]?only|only reduce")
#: What is said of the value, not of whether it is there: understood, and no fact of the format.
_VALUE_MEANINGS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"only useful (?:in|with)\b",
        r"仅在(?:结算|交割开始)前最后一小时有(?:参考价值|意义)",
        r"(?:,\s*)?only for \w+ asset",
        r"仅计算\w+资产",
        r"(?:please )?ignore (?:when|with|for|if)\b.*",
        r"\bignored for\b.*",
        r"对`?\w+`?无效",
        r"(?<=[\w ]{4})请忽略(?!该|此)",
        r"200表示返回正确，否则即为错误码",
        r"除非此单是订单列表的一部分, 否则此值为 -1",
        r"仅作为指示出现，请忽略数值",
        r"全部交易对?过滤器是可选的|所有过滤器均为可选",
        r"^optional field\b|^可选字段|\boptional messages?\b|可选信息",
        r"appears? only if certain conditions are met|仅在满足特定条件时才会出现",
        r"(?:不会实时更新)?，可以忽略",
        r"unless it'?s part of an order list, value will be -1",
        r"this field will always have a value of -1 if not an order list",
        r"always -1 for singular orders",
        r"only show the value at the time of opening the position",
        r"只显示开仓当时的未实现盈亏",
        r"all (?:\w+ )*(?:limits|filters) are optional",
        r"some fields are optional and (?:are )?included only for orders that set them",
        r"某些字段是可选的，仅在订单中有设置它们时才包括",
        r"(?:是否)?\(?(?:只有)?所有网络都关闭.*?才为false\)?",
        r"仅作为系统精度使用",
        r"only a sign, ignore the value",
        r"quantity, always positive",
        # Which elements the answer has.
        r"only \"BOTH\" positions will be returned with one-way mode",
        r"only \"LONG\" and \"SHORT\" positions will be returned with hedge mode",
        r"positions of all symbols (?:in the market|user had position(?:/ ?open orders)?) are returned",
        r"根据用户持仓模式展示持仓方向，即单向模式下只返回BOTH持仓情况，双向模式下只返回 ?LONG ?和 ?SHORT ?持仓情况",
        r"头寸，将返回所有市场symbol",
        r"仅有仓位或挂单的交易对会被返回",
        r"对于没有达到记录阈值的则不返回数据",
        # What the field holds where it means nothing.
        r"for perpetual contract symbols only\. for delivery symbols, (?:0|\"\") will be shown",
        r"只对永续合约有效，其他合约返回(?:0|\"\")",
        r"交易对[,，] ?仅针对涉及交易对的资金流",
        # What the holder of a key must do before a flag is set, and what the exchange does after a state is reached.
        r"you must apply the IP access restriction filter in order to enable withdrawals",
        r"开启提现选项必须添加IP访问限制过滤器",
        r"cannot be used if the API key was created before the futures account was opened",
        r"处理完成\(0\)之后才会继续提币流程",
    )
)
_NULLABLE = re.compile(
    r"^(?:if|when) [^\"]{3,60}, (?P<en>\"\w+\"(?: and \"\w+\")*) will be shown as null[.。]?$"
    r"|^如果[^\"]{3,40}[,，] ?(?P<zh>\"\w+\"(?: ?和 ?\"\w+\")*) ?将?显示为 ?null ?[.。]?$",
    re.IGNORECASE,
)
#: A field that is to be ignored is still sent; only one that goes or is going is deprecated.
_IGNORED = re.compile(
    r"(?:^|[,，;；.。(（]\s*)(?:please )?(?:ignore|ingore)(?: please)?[.。]?(?:\s*if you want to .*)?$"
    r"|^(?:unused field|reserved property)[,.]? ?(?:please )?ignore\.?$|\bcan ignore\b"
    r"|(?:^|[,，;；。]\s*)(?:请忽略|忽略)(?:此|该)?(?:参数|字段)?[.。]?$|^无意义字段$|^请忽略。如果需要.*$|^保留字段，请忽略$|，可以忽略$",
    re.IGNORECASE,
)
_DEPRECATED = re.compile(r"\b(?:will be removed in|deprecated|obsoleted)\b|废弃|弃用", re.IGNORECASE)
_REQUIRED = re.compile(r"^always present\b|^始终存在(?:，如果.*则为零)?", re.IGNORECASE)
_UNITS = (
    (
        re.compile(
            r"\b(?:in|unit (?:is|in)|unit\s*[:：])\s*(USDT|USDC|BUSD|USD|BTC)(?: values?)?\s*\)?$", re.IGNORECASE
        ),
        None,
    ),
    (re.compile(r"(?:单位\s*[:：为是]+\s*|以)(USDT|USDC|BUSD|USD|BTC)(?:计价|$)", re.IGNORECASE), None),
    (re.compile(r"^(?:.*[,，;(（]\s*)?unit\s*[:：]\s*(cont|base asset|quote asset)\)?$", re.IGNORECASE), None),
    (re.compile(r"\(\s*(?:in )?(contracts|quote asset|base asset)\s*\)$", re.IGNORECASE), None),
    (re.compile(r"\(?in minutes\)?$|^以分钟为单位", re.IGNORECASE), "m"),
    (re.compile(r"\bin milliseconds\b|[(（] ?(?:in )?(?:ms|milliseconds?) ?[)）]|毫秒", re.IGNORECASE), "ms"),
    (re.compile(r"\bin microseconds\b|微秒", re.IGNORECASE), "us"),
    (re.compile(r"\bin seconds\b", re.IGNORECASE), "s"),
    (re.compile(r"\bin percent(?:age)?$", re.IGNORECASE), "percent"),
)
#: Words for what a field measures; they tell too little for a unit, and enough to contradict one.
_MEASURED = {"成交量": "quantity", "成交额": "turnover"}
_MEASURED_IN = {"cont": "quantity", "contracts": "quantity", "base asset": "quantity", "quote asset": "turnover"}
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
#: Groups of values behind words that tell that more are to come.
_GROUPED = re.compile(r"(?:including but not limited to|包括但不限于) ?[:：] ?(.{3,900})$", re.IGNORECASE)
_GROUP = re.compile(r"[^:：;]{1,60}[:：] ?([^:：;]{1,600})")
_VALUE = re.compile(r"[A-Za-z][\w.-]*(?: [\w.-]+){0,4}")


def read(text: str, place: Place, known: Known) -> Said:
    """What the text says; deny by default: limiting words that no rule understands are unmodelled."""
    text = re.sub(r"\s+", " ", text).strip()[:1000]
    if match := _NULLABLE.match(text):
        return Said("fact", "nullable", nullable=tuple(_QUOTED.findall(match["en"] or match["zh"])))
    rest = _NAMES.sub(" ", text)
    facts: Spec = {}
    rules: list[str] = []
    required = bool(_REQUIRED.search(rest))
    if required:
        rules.append("always-there")
        rest = _REQUIRED.sub(" ", rest)
    names, when, rest = presence.condition(rest, place, known)
    rules += names
    if when:
        facts["when"] = when
    explained = unexplained(rest)
    if explained != rest:
        rules.append("of-the-value")
        rest = explained
    rest = rest.strip(" ,，;；.。")
    for pattern, rule in ((_IGNORED, "ignored"), (_DEPRECATED, "deprecated")):
        if pattern.search(rest):
            rules.append(rule)
            rest = pattern.sub(" ", rest)
    if "deprecated" in rules:
        facts["deprecated"] = True
    if listed := values(text, place.value):
        facts["values"] = listed
        rules.append("values")
    elif measure := unit(text, place.value):
        facts["unit"] = measure
        rules.append("unit")
    if _LIMITING.search(rest):
        # Half a condition would be a wrong one.
        return Said("unmodelled", "limited", {k: v for k, v in facts.items() if k in ("values", "unit")})
    if facts or required:
        return Said("fact", rules[0], facts, required)
    return Said("prose", rules[0] if rules else "meaning")


def unexplained(text: str) -> str:
    """The text without the words that are understood and state no fact of the format."""
    for pattern in _VALUE_MEANINGS:
        text = pattern.sub(" ", text)
    return text


def limited(text: str) -> bool:
    """Whether the text has words that limit, outside of names."""
    return bool(_LIMITING.search(_NAMES.sub(" ", text)))


def unit(text: str, value: Any) -> str | None:
    """The unit of a number, or of a text of digits."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str) and not re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", value.strip()):
        return None
    for pattern, name in _UNITS:
        if match := pattern.search(text):
            return name or match[1]
    return None


def measured(said: Sequence[str]) -> str | None:
    """What a field measures if its comment is nothing but a word for that: a quantity traded, or its turnover."""
    found = {name for text in said for word, name in _MEASURED.items() if text.strip(" .。") == word}
    return found.pop() if len(found) == 1 else None


def contradicts(unit_of: str, measure: str) -> bool:
    """Whether a unit cannot be that of what is measured: a quantity is counted, a turnover is paid."""
    return _MEASURED_IN.get(unit_of.lower(), measure) != measure


def values(text: str, value: Any) -> list[Any]:
    """The values that a comment lists, if the one that the example shows is among them."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return []
    if (only := _ONLY.match(text)) and only[1] == value:
        return [value]
    candidates: list[list[Any]] = []
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
