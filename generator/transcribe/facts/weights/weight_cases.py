"""Weights in sentences: with and without a parameter, for each element of a list, against counters by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.wording import plain

_NAME = r"[A-Za-z_]+"
_UNIT = r"(?:;? ?\((?P<unit>ip|uid)\))?"
_EN_CONDITIONS = (
    r"(?P<single>for a single symbol)|(?P<several>for mu[a-z]{0,8}ple symbols)"
    rf"|(?:when|if) (?:the )?(?P<omitted>{_NAME})(?: parameter)? is omitted"
    rf"|(?:when|if) (?:a single|(?:the )?(?P<sent>{_NAME}))(?: parameter)? is (?:specified|sent|provided)"
    rf"|if (?P<no>not )?send (?P<asked>{_NAME})|with(?P<out>out)? (?P<with>{_NAME})"
)
_ZH_SUBJECT = rf"(?:(?P<name>{_NAME})|(?P<word>交易对|币种))"
_ZH_CONDITIONS = (
    rf"(?P<lone>单)交易对|(?P<not>不)?(?:[带传]|指定) ?{_ZH_SUBJECT}?|(?P<none>无)交易对|(?P<lacks>交易对|币种)参数缺失"
)
_CLAUSES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<n>\d{{1,9}}) +(?:{_EN_CONDITIONS}){_UNIT}",
        rf"(?P<n>\d{{1,9}}) +(?:{_ZH_CONDITIONS}){_UNIT}",
        rf"(?:{_ZH_CONDITIONS}) ?[为:]? ?(?P<n>\d{{1,9}}){_UNIT}",
    )
)
_BETWEEN = re.compile(r"(?:[ ,;/.。-]|or\b|或)*", re.IGNORECASE)
_ADVICE = re.compile(
    rf"careful when accessing this with no {_NAME}\.?|请小心使用不带 ?{_NAME} ?参数的调用。?", re.IGNORECASE
)
_EACH = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?P<n>\d{{1,9}}) for each requested symbol(?: regardless of {_NAME})?[.; ]*"
        r"(?:the weight .{1,16} will cap at (?P<cap>\d{1,9}) once the number of symbols .{1,16}"
        r" is more than (?P<above>\d{1,9})\.?)?",
        r"每个交易对占用 ?(?P<n>\d{1,9}) ?个权重[.。; ]*"
        r"(?:当.{2,6}交易对数量超过 ?(?P<above>\d{1,9}), ?此请求的权重.{1,6}在"
        r" ?(?P<cap>\d{1,9})。?)?",
        r"(?P<n>\d{1,9})/交易对[.。; ]*"
        r"(?:如果symbols.{2,8}超过 ?(?P<above>\d{1,9}), ?上限是 ?(?P<cap>\d{1,9})[.。]?)?",
    )
)
_HEADER = r"(?P<which>10s order|1min order|ip) rate limit ?\((?P<header>[A-Za-z0-9-]{1,60})\)"
_COUNTED = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (rf"(?P<value>\d{{1,9}}) on {_HEADER}", rf"{_HEADER} ?为 ?(?P<value>\d{{1,9}})")
)
_COUNTERS = {"10s order": "order_10s", "1min order": "order_1m", "ip": "ip"}
_SEPARATOR = re.compile(r"[ ;,]*")
_WORDS = {"交易对": ("symbol",), "币种": ("coin", "asset")}


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases of one charge; `unit` is the counter that the sentence itself names."""

    cases: tuple[Spec, ...]
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class _Clause:
    value: int
    sent: bool
    param: str | None
    unit: str | None


def read(text: str, known: Known) -> Cases | None:
    """The cases that a text states; None if a part of it states something else, or names an unknown parameter."""
    whole = _ADVICE.sub(" ", plain(text)).strip(" ;")
    if not whole or len(whole) > 600:
        return None
    return _each(whole, known) or _sides(whole, known)


def counted(text: str) -> list[Spec]:
    """Charges against counters that the text names with their headers; none if it says anything else."""
    charges: list[Spec] = []
    at = 0
    while at < len(text):
        match = next((found for form in _COUNTED if (found := form.match(text, at))), None)
        if match is None:
            return []
        counter = _COUNTERS[match["which"].lower()]
        charges.append({"counter": counter, "value": int(match["value"]), "header": match["header"]})
        separator = _SEPARATOR.match(text, match.end())
        at = separator.end() if separator else match.end()
    return charges


def param(name: str, known: Known) -> str | None:
    """The parameter that a word names: in any case, and in the plural where the page names the singular."""
    lower = {wire.lower(): wire for wire in known.params}
    return lower.get(name.lower()) or lower.get(name.lower().removesuffix("s"))


def per_item(value: int, cap: int | None, known: Known) -> tuple[Spec, ...] | None:
    """Cases of a charge for each symbol, which a request names alone or in a list."""
    if "symbols" not in known.params:
        return None
    item: Spec = {"param": "symbols", "value": value}
    if cap is not None:
        item["cap"] = cap
    alone = ({"when": {"present": "symbol"}, "value": value},) if "symbol" in known.params else ()
    return (*alone, {"when": {"present": "symbols"}, "per_item": item})


def _each(text: str, known: Known) -> Cases | None:
    match = next((found for form in _EACH if (found := form.fullmatch(text))), None)
    if match is None:
        return None
    value, cap = int(match["n"]), int(match["cap"]) if match["cap"] else None
    # The page states the cap twice, as a number and as the length at which it is reached: they must agree.
    if cap is not None and value * int(match["above"]) != cap:
        return None
    cases = per_item(value, cap, known)
    return None if cases is None else Cases(cases)


def _sides(text: str, known: Known) -> Cases | None:
    clauses: list[_Clause] = []
    for clause in _clauses(text, known):
        if clause is None:
            return None
        clauses.append(clause)
    named = {clause.param for clause in clauses if clause.param}
    units = {clause.unit for clause in clauses}
    if not named or len(units) > 1 or (any(clause.param is None for clause in clauses) and len(named) > 1):
        return None
    conditions = [("present" if each.sent else "absent", each.param or next(iter(named))) for each in clauses]
    if len(set(conditions)) < len(conditions):
        return None
    values = [each.value for each in clauses]
    cases = tuple({"when": {key: name}, "value": value} for (key, name), value in zip(conditions, values, strict=True))
    return Cases(cases, units.pop())


def _clauses(text: str, known: Known) -> Iterator[_Clause | None]:
    """The clauses of a text in its order; None for a piece that is none."""
    at = 0
    while at < len(text):
        match = next((found for form in _CLAUSES if (found := form.match(text, at))), None)
        if match is None:
            yield None
            return
        yield _clause(match, known)
        end = _BETWEEN.match(text, match.end())
        at = end.end() if end else match.end()


def _clause(match: re.Match[str], known: Known) -> _Clause | None:
    said = match.groupdict()
    if said.get("several") and "symbols" in known.params:
        return None  # "for several symbols" is a list here, and the page does not say how long
    sent = not any(said.get(key) for key in ("several", "omitted", "no", "out", "not", "none", "lacks"))
    name = next((said[key] for key in ("omitted", "sent", "asked", "with", "name") if said.get(key)), None)
    word = said.get("word") or said.get("lacks")
    if any(said.get(key) for key in ("single", "several", "lone", "none")):
        name = "symbol"
    names = (name,) if name else _WORDS.get(word or "", ())
    found = next((wire for each in names if (wire := param(each, known))), None)
    if names and found is None:
        return None
    return _Clause(int(match["n"]), sent, found, said["unit"].lower() if said.get("unit") else None)
