"""Phrases that run over several sentences of a cell: defaults by order type or account mode, lists written as JSON."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from generator.transcribe.facts import types
from generator.transcribe.facts.cells.cells_text import plain
from generator.transcribe.facts.reading import Spec


@dataclass(frozen=True, slots=True)
class Special:
    """What a phrase says, in raw form, the constraints in it, and the text without it."""

    rule: str
    raw: Spec
    constraints: tuple[Spec, ...]
    rest: str


_V = r"[`\"]?((?-i:[A-Z][A-Z_]{1,30}))[`\"]?"
_BY_TYPE = re.compile(
    rf"{_V}\s*(?:and|和|与|、|,)\s*{_V}\s*(?:orders? types?|orders types|orders|order|订单类型|订单|单)?\s*"
    rf"(?:default to|use|produce|默认(?:为|使用|推送)?)\s*{_V}(?:\s*response|\s*响应)?(?:\s*by default)?"
    rf"(?:\s*[,;.]\s*(?:all other orders?(?: types)?|other order types"
    rf"|(?:所有)?其他(?:订单)?(?:类型)?)\s*(?:default to|默认(?:为|使用)?)\s*{_V})?",
    re.IGNORECASE,
)
_BY_MODE = re.compile(
    r"default\s*[`\"]?BOTH[`\"]? (?:for|in) one-way mode\s*[;,.]\s*[`\"]?LONG[`\"]? or [`\"]?SHORT[`\"]? (?:for"
    r"|in) hedge mode",
    re.IGNORECASE,
)
_BY_MODE_ZH = re.compile(
    r"单向.{2,4}模式下非必填,\s*默认.{0,2}仅可填\s*`?BOTH`?\s*[;,]\s*(?:在)?双向.{2,4}模式下必填,\s*.{0,2}仅可选择\s*`"
    r"?LONG`?\s*或\s*`?SHORT`?"
)
_CURL = re.compile(r"(?:(?:examples?|示例)\s*:\s*)?curl [^\n]*(?:\n(?:or|或)\n?(?=curl))?", re.IGNORECASE)
_JSON_FORMS = re.compile(
    r"(?:examples? of accepted formats? for the `?\w+`? parameter|`?\w+`?\s*(?:参数)?可以?(?:传入|接受)的格式)"
    r"\s*:?\s*\[[^\]\n]*\]\s*(?:\n?(?:or|或者?)\s*\n?%5B\S*%5D)?",
    re.IGNORECASE,
)
_JSON_ARRAY = re.compile(r"\[\s*\"[^\"\]]*\"(?:\s*,\s*\"[^\"\]]*\")*\s*\]|%5B%22", re.IGNORECASE)
_HEDGE: Spec = {"state": "account.position_mode", "in": ["hedge"]}
_ONE_WAY: Spec = {"state": "account.position_mode", "in": ["one_way"]}


def by_type(text: str, name: str) -> Special | None:
    """A default that depends on the order's type."""
    if not (match := _BY_TYPE.search(plain(text))):
        return None
    first, second, value, other = match.groups()
    default = f"{value} if type in [{first}, {second}]" + (f", else {other}" if other else "")
    return Special("default-by-type", {"default_from": default}, (), _cut(text, match))


def by_mode(text: str, name: str) -> Special | None:
    """A position side, whose default and values depend on the account's mode."""
    flat = plain(text)
    match, zh = _BY_MODE.search(flat), _BY_MODE_ZH.search(flat)
    if not (found := match or zh):
        return None
    raw = {"enum": ["BOTH", "LONG", "SHORT"], "default_from": "BOTH if account.position_mode is one_way"}
    due: tuple[Spec, ...] = ({"mode": {"when": dict(_HEDGE), "requires": [name]}},) if zh else ()
    held: tuple[Spec, ...] = (
        {"value_if": {"when": dict(_HEDGE), "param": name, "in": ["LONG", "SHORT"]}},
        {"value_if": {"when": dict(_ONE_WAY), "param": name, "in": ["BOTH"]}},
    )
    return Special("default-by-mode", raw, (*due, *held), _cut(text, found))


def json_list(text: str, name: str) -> Special | None:
    """Examples that show a list of texts as JSON; what they list is no fact, that it is a list is one."""
    flat = plain(text)
    shown = _CURL.search(flat) or _JSON_FORMS.search(flat)
    if not shown:
        return None
    raw: Spec = {}
    while shown:
        if name.endswith("s") and _JSON_ARRAY.search(shown[0]) and not _of_another(shown[0], name):
            raw = {"encoding": "json"}
        text, flat = _cut(text, shown), _cut(flat, shown)
        shown = _CURL.search(flat) or _JSON_FORMS.search(flat)
    return Special("example", raw, (), text)


_DURATION = r"`(\d{1,3})([smhdw])`"
_RUN = re.compile(
    rf"{_DURATION}(?:\s*,\s*{_DURATION})?\s*\.{{2,6}}\s*{_DURATION}(?:\s*-?\s*for (?:minutes|hours|days))?"
)


_NO_MIXTURE = re.compile(r"(?:units? cannot be combined|不可以组合使用)[^\n]*", re.IGNORECASE)


def runs(text: str, name: str) -> Special | None:
    """Values that are written as runs, `1m`, `2m` ... `59m`: the runs are written out."""
    flat = plain(text)
    found = list(_RUN.finditer(flat))
    values: list[str] = []
    for match in found:
        low, unit, second, _, high, last = match.groups()
        if unit != last or int(high) > 400 or int(low) >= int(high) or (second and int(second) != int(low) + 1):
            return None
        values += [f"{each}{unit}" for each in range(int(low), int(high) + 1)]
    if not found:
        return None
    rest = _NO_MIXTURE.sub("", f"{flat[: found[0].start()]}\n{flat[found[-1].end() :]}")
    return Special("runs", {"enum": values}, (), rest)


_FIELD_TYPE = r"{name}\.(\w+)\s*(?:should be|的参数类型为)\s*([A-Za-z]+)"
_FIELD_VALUES = r"(?<![.\w]){field} ?(?:support|支持) ?([A-Z_]+(?:\s*(?:,|and|和|or)\s*[A-Z_]+)*)"


def indexed(text: str, name: str) -> Special | None:
    """A list of objects that is written as `x[0].a=1&x[0].b=2`, whose fields the cell itself names."""
    flat = plain(text)
    shown = re.search(rf"{re.escape(name)}\[0\]\.\w+=", flat)
    fields: dict[str, Spec] = {}
    for field, word in re.findall(_FIELD_TYPE.format(name=re.escape(name)), flat):
        found = types.read(word)
        if found.fault:
            return None
        fields[field] = {"mandatory": True, **found.spec}
        if values := re.search(_FIELD_VALUES.format(field=field), flat):
            fields[field]["enum"] = re.findall(r"[A-Z_]{2,}", values[1])
    first = re.search(rf"(?:when input [^.]*?)?{re.escape(name)}\.\w+", flat, re.IGNORECASE)
    if not shown or not fields or first is None:
        return None
    return Special("indexed", {"encoding": "indexed", "item_fields": fields}, (), text[: first.start()])


_COMMA = re.compile(r"(?:\be\.?g\.?|\bex\.?|例?如)[:：,]? ?[\"`]?[A-Z0-9]{5,},[A-Z0-9]{5,}\b")


def comma(text: str, name: str) -> Special | None:
    """An example that shows several values, with commas between them, of a parameter whose name is a plural."""
    if not re.search(r"[a-rt-z]s$", name) or not _COMMA.search(plain(text)):
        return None
    return Special("comma-example", {"encoding": "comma"}, (), text)


_FLAG = re.compile(r"(?P<value>true|false) ?/ ?缺省(?: ?:[^,;.\n]{1,30})?", re.IGNORECASE)


def flag(text: str, name: str) -> Special | None:
    """The value of a flag that also holds where it is not sent (`false/缺省: …`)."""
    if not (match := _FLAG.search(plain(text))):
        return None
    return Special("default-flag", {"default": match["value"].lower()}, (), _cut(text, match))


_LEFT_OUT = re.compile(
    r"(?:no input or input|不输入或输入) ?[`\"]?(?P<value>(?-i:[A-Z][A-Z0-9_]{1,40}))(?![A-Za-z0-9_])", re.IGNORECASE
)


def left_out(text: str, name: str) -> Special | None:
    """The value that means the same as leaving the parameter out."""
    if not (match := _LEFT_OUT.search(text)):
        return None
    return Special("default-left-out", {"default": match["value"]}, (), text)


_SPLIT = re.compile(
    r"(?:^|(?<=[.,;]))\s*(?:multiple|several)(?: \w+)? (?:split|separated) by ?(?:[`\"'“],[`\"'”]|commas?)",
    re.IGNORECASE,
)


def split(text: str, name: str) -> Special | None:
    """Several values with a comma between them, the mark itself printed as code or in quotes."""
    if not (match := _SPLIT.search(text)):
        return None
    return Special("comma", {"encoding": "comma"}, (), _cut(text, match))


def _of_another(example: str, name: str) -> bool:
    """Whether an address in an example gives the list to another parameter."""
    sent = re.search(r"[?&](\w+)=(?:\[|%5B)", example, re.IGNORECASE)
    return sent is not None and sent[1] != name


def _cut(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]}\n{text[match.end() :]}"


ALL: tuple[Callable[[str, str], Special | None], ...] = (
    by_type,
    by_mode,
    json_list,
    indexed,
    runs,
    comma,
    flag,
    left_out,
    split,
)
