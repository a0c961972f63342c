"""The enums of a product, and the names and anchors under which parameters refer to them.

A name that two labels claim belongs to neither: both lists are then named by the words of their labels.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.transcribe.blocks import Page
from generator.transcribe.product.account import ENGLISH, Account, Spec
from generator.transcribe.product.lists import ValueList, lists

_WORDS = (
    ("interval", r"kline/candlestick chart intervals|k线间隔"),
    ("rateLimitInterval", r"rate limit intervals|限制间隔"),
    ("selfTradePreventionMode", r"(?:self-trade prevention|stp) modes?|stp ?模式|防止自成交模式"),
    ("priceMatch", r"price match|盘口价下单模式"),
    ("positionSide", r"position side(?: for futures)?|(?:合约)?持仓方向"),
    ("symbolType", r"symbol type|交易对类型"),
    ("symbolStatus", r"symbol status|交易对(?:的)?状态"),
    ("orderStatus", r"order status|订单状态"),
    ("contractStatus", r"contract status|合约状态"),
    ("contingencyType", r"contingencytype|指定订单的类型"),
    ("allocationType", r"allocationtype|分配类型"),
    ("workingFloor", r"working ?floor|工作平台"),
    ("executionType", r"execution types?|执行类型"),
    ("expiryReason", r"expiry reasons?|(?:订单)?过期原因"),
    ("optionSide", r"options contract type|期权方向"),
)
_BY_WORDS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _WORDS)
_CLAIMED = frozenset({"interval", "rateLimitInterval"})
"""Names by words that go before the label's own: labels call units of rate limits `interval`, parameters klines."""
_MORE = "it holds all values of the other, and more"


@dataclass(frozen=True, slots=True)
class Links:
    """How parameters refer to enums: by the anchor of a link, by a label as title, by the names of a label."""

    anchors: Mapping[str, str]
    titles: Mapping[str, str]
    aliases: Mapping[str, str]


def enums(pages: Mapping[str, tuple[Page, ...]], account: Account) -> tuple[Spec, Links]:
    """The `enums` of a product and the ways to refer to them."""
    said = {lang: [each for page in _of(pages, lang) for each in lists(page, account)] for lang in ("en", "zh")}
    first, second = (said["en"], said["zh"]) if said["en"] else (said["zh"], [])
    named = _named(first, account)
    partners = _partners(named, second, account)
    spec: Spec = {}
    for name, each in named.items():
        other = partners.get(name)
        spec[name] = _values(name, each, other, account)
        taken = other if other and spec[name] == other.values != each.values else each
        account.fact(f"enums.{name}", taken.page, taken.line)
    return spec, _links(named, partners)


def _of(pages: Mapping[str, tuple[Page, ...]], lang: str) -> list[Page]:
    return [page for group in pages.values() for page in group if page.lang == lang]


# --- names ----------------------------------------------------------------------------------------------------------


def _word_name(label: str) -> str | None:
    return next((name for name, pattern in _BY_WORDS if pattern.fullmatch(label.strip())), None)


def _named(all_lists: Sequence[ValueList], account: Account) -> dict[str, ValueList]:
    """Each list under one name: its own that no other claims (the last: `orderTypes, type`), else that of its words."""
    claims = Counter(name for each in all_lists for name in each.names)
    named: dict[str, ValueList] = {}
    for each in all_lists:
        words = _word_name(each.label)
        own = [name for name in each.names if claims[name] == 1]
        name = words if words in _CLAIMED else (own[-1] if own else words or _camel(each.label))
        if not name or name in named:
            account.finding(each.page, each.line, "label", "enum-without-name", each.label)
            continue
        for shared in (shared for shared in each.names if claims[shared] > 1):
            account.finding(each.page, each.line, "label", "enum-name-ambiguous", f"{shared}: {each.label}")
        named[name] = each
    return named


def _camel(label: str) -> str:
    """`Execution Rules` → `executionRules`; empty where the label has other letters than these."""
    words = re.findall(r"[A-Za-z0-9]+", label)
    if not words or re.search(r"[^\x00-\x7f]", label):
        return ""
    name = words[0].lower() + "".join(word[:1].upper() + word[1:] for word in words[1:])
    return name[:80] if name[0].isalpha() else ""


# --- two languages --------------------------------------------------------------------------------------------------


def _partners(named: Mapping[str, ValueList], others: Sequence[ValueList], account: Account) -> dict[str, ValueList]:
    """Which list of the other language is which: by its words, by its own names, else by most of its values."""
    found: dict[str, ValueList] = {}
    left = list(others)
    for test in (_same_words, _same_names, _same_values):
        for name, each in named.items():
            fits = [other for other in left if name not in found and test(name, each, other)]
            if fits:
                best = max(fits, key=lambda other: len({*other.values} & {*each.values}))
                if {*best.values} & {*each.values}:
                    found[name] = best
                    left.remove(best)
    for other in left:
        account.finding(other.page, other.line, "label", "enum-in-one-language", other.label)
    return found


def _same_words(name: str, each: ValueList, other: ValueList) -> bool:
    words = _word_name(other.label)
    return words is not None and words == _word_name(each.label)


def _same_names(name: str, each: ValueList, other: ValueList) -> bool:
    return bool({*each.names} & {*other.names})


def _same_values(name: str, each: ValueList, other: ValueList) -> bool:
    return 2 * len({*each.values} & {*other.values}) >= max(len(each.values), len(other.values))


def _values(name: str, each: ValueList, other: ValueList | None, account: Account) -> list[str]:
    if other is None or {*each.values} == {*other.values}:
        return each.values
    more = {*each.values} < {*other.values}
    why = _MORE if more or {*each.values} > {*other.values} else ENGLISH
    account.disagreement(f"enums.{name}", each.values, other.values, "zh" if more else "en", why)
    return other.values if more else each.values


def _links(named: Mapping[str, ValueList], partners: Mapping[str, ValueList]) -> Links:
    anchors: dict[str, set[str]] = {}
    titles: dict[str, set[str]] = {}
    aliases: dict[str, set[str]] = {}
    first = {alias for each in named.values() for alias in each.names}
    for name, each in named.items():
        other = partners.get(name)
        for one in (each, other) if other else (each,):
            titles.setdefault(one.label, set()).add(name)
            own = [alias for alias in one.names if name not in _CLAIMED and (one is each or alias not in first)]
            for alias in (name, *own):
                aliases.setdefault(alias, set()).add(name)
            for anchor in _anchors(one, own):
                anchors.setdefault(anchor, set()).add(name)
    return Links(*(_certain(found) for found in (anchors, titles, aliases)))


def _anchors(each: ValueList, names: Sequence[str]) -> set[str]:
    """The anchors of a label: its own, its words as hosts of Markdown make anchors of them, and its names."""
    words = re.sub(r"[^\w\- ]", "", f"{each.label} {' '.join(each.names)}".strip().lower())
    label = re.sub(r"[^\w\- ]", "", each.label.lower())
    found = {words.replace(" ", "-"), label.replace(" ", "-"), label.replace(" ", "")}
    found |= {name.lower() for name in names}
    if each.anchor and "#" in each.anchor:
        found.add(each.anchor.rsplit("#", 1)[1])
    return found - {""}


def _certain(found: Mapping[str, set[str]]) -> dict[str, str]:
    return {key: next(iter(names)) for key, names in sorted(found.items()) if len(names) == 1}
