"""Single clauses of description cells; raw facts, whose literals are still text: the type of the parameter decides."""

from __future__ import annotations

import re

from generator.transcribe.facts.cells import cells_bounds, cells_defaults
from generator.transcribe.facts.cells.cells_forms import NUM, Form, said
from generator.transcribe.facts.reading import Spec


def _decimals(match: re.Match[str]) -> Spec:
    """A number with so many places behind the point at most."""
    return {"pattern": rf"^[0-9]+(\.[0-9]{{1,{int(match['n'])}}})?$"}


_FORMATS: tuple[Form, ...] = (
    (
        "decimals",
        r"supports up to (?P<word>three|3) decimal places .{0,6}precision.{0,90}",
        said(pattern=r"^[0-9]+(\.[0-9]{1,3})?$"),
    ),
    ("decimals", r"支持最多三位小数的?精度.{0,60}", said(pattern=r"^[0-9]+(\.[0-9]{1,3})?$")),
    (
        "decimals",
        r"(?:limit(?:ed to)?|up to|at most|max(?:imum)?(?: of)?) (?P<n>\d{1,2}) decimals?(?: places)?",
        _decimals,
    ),
    ("decimals", r"(?:最多|至多)(?:支持|保留)? ?(?P<n>\d{1,2}) ?位小数", _decimals),
    ("percent", r"(?:where )?1 for 1%|(?:其中 ?)?1 ?代表 ?1%", said(unit="percent")),
    (
        "unique",
        r"(?:an? )?(?:arbitrary )?unique id "
        r"(?:among open .{1,90}|for the (?:entire|limit|stop|whole) ?.{1,40}|for the request)"
        r"|must be unique",
        said(unique=True),
    ),
    (
        "unique",
        r"used to uniquely identify this cancel|用于唯一(?:识别|标识)此撤销(?:订单|操作)?",
        said(unique=True),
    ),
    (
        "unique",
        r"(?:user-defined .{1,6}id )?cannot be repeated in pending orders|a unique id among algo orders",
        said(unique=True),
    ),
    (
        "unique",
        r"a new order list with the same `?\w+`? is accepted only when .{1,24}filled or .{1,11}expired",
        said(unique=True),
    ),
    (
        "unique",
        r"orders with the same `?\w+`? .{1,7}accepted only when .{1,24}is filled, otherwise .{1,30}",
        said(unique=True),
    ),
    ("unique", r"不可以?重复(?:出现在挂单中)?", said(unique=True)),
    ("unique", r".{0,30}?(?:客户自定义的|任意|的)唯一 ?(?:值orderid|(?:订单)?ID)", said(unique=True)),
    (
        "unique",
        r"(?:仅当|只有当)(?:之前的|前一个)?.{0,40}(?:完全过期|已成交).{0,4}(?:时|后),才(?:会)?接受.{0,60}",
        said(unique=True),
    ),
    ("size-one", r"only single leg supported", said(max_items="1")),
    (
        "future-bound",
        rf".{{0,40}}must be greater than .{{4,12}}time plus \d+ seconds and .{{1,8}} than {NUM}",
        lambda m: {"below": m["n"], "relative": True},
    ),
    (
        "future-bound",
        rf"(?:.{{1,10}}秒级精度,毫秒.{{1,10}}忽略,)?时间戳需大于当前时间\+\d+s且小于{NUM}",
        lambda m: {"below": m["n"], "relative": True},
    ),
    (
        "unique-length",
        r"a unique id among \w+ orders \(length [^\d(]{1,12}(?P<n>\d{1,4}) characters\),? "
        r"if .{1,8}not sent,? .{1,16}default value",
        lambda m: {"unique": True, "length": m["n"], "default_from": "generated"},
    ),
    (
        "zero",
        r"(?:if set to )?0 (?:to|means) (?:cancel|disable|turn off).{0,30}|设?为?0时关闭.{0,10}|0 ?表示取消.{0,20}",
        said(zero=True),
    ),
    ("deprecated", r"(?:this parameter (?:is|has been) )?deprecated|已(?:弃用|废弃)", said(deprecated=True)),
    ("comma", r".{0,40}?(?:comma ?\(,\)|comma)[- ]separated (?:list|string).{0,80}", said(encoding="comma")),
    (
        "comma",
        r"(?:(?:.{0,40}[ ,])?(?:can .{1,4})?added in batch(?:es)?|list of \w+|.{0,40}in batch|.{0,60}),? ?"
        r"separated by (?:commas?|[\"`],[\"`])",
        said(encoding="comma"),
    ),
    (
        "comma",
        r".{0,80}?(?:支持多条查询|多资产|可批量\S{0,6}|资产列表)?,? ?"
        r"(?:用|以|由) ?(?:半角)?(?:逗号|[\"`],[\"`]) ?(?:\(,\))? ?(?:分隔|区隔)(?:的字符串表示)?",
        said(encoding="comma"),
    ),
    (
        "json-text",
        r"encode the double quotes|no space after comma|需要encode双引号|逗号后面没有空格",
        said(encoding="json"),
    ),
    ("json-text", r"(?:order )?list(?: of \w+ parameters in json)?|list of \w+ parameters in json", said()),
)
_COMPILED = tuple(
    (rule, re.compile(form, re.IGNORECASE), make)
    for rule, form, make in (*cells_defaults.FORMS, *cells_bounds.FORMS, *_FORMATS)
)

_PATTERN = re.compile(
    r"(?:can only be string following the rule|必须满足正则规则|must (?:match"
    r"|follow)[^`]{0,20})\s*[:：]?\s*`(?P<p>[^`]{3,120})`",
    re.IGNORECASE,
)
_UNITS = (
    (
        "ms",
        re.compile(
            r"\b(?:ms|milliseconds?)\b(?! part)|毫秒(?!级部分)|1,?000 (?:for|表示) ?1 ?(?:second|秒)"
            r"|1,?000代表1秒|ms格式",
            re.IGNORECASE,
        ),
    ),
    ("s", re.compile(r"\bin seconds\b|以秒为单位|\bepoch sec", re.IGNORECASE)),
)


def read(clause: str) -> tuple[str, Spec] | None:
    """The rule that understands the whole of a clause, and its raw facts."""
    text = clause.strip(" .,;:()[]|") if not re.search(r"[(\[]\s*-?\d", clause) else clause.strip(" .,;:|")
    for candidate in (text, clause.strip(" .,;")):
        for rule, form, make in _COMPILED:
            if match := form.fullmatch(candidate):
                return rule, make(match)
    return None


def pattern(text: str) -> tuple[str, str] | None:
    """The regular expression that a text demands, and the text without that demand."""
    if not (match := _PATTERN.search(text)):
        return None
    return match["p"], f"{text[: match.start()]} {text[match.end() :]}"


def unit(text: str) -> str | None:
    """The unit that a text mentions."""
    return next((name for name, form in _UNITS if form.search(text)), None)
