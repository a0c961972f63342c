"""Weights: every form in both languages, what the format cannot say, and the whole corpus."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from generator.catalog import format as written
from generator.transcribe.blocks import Block, Cell, Code, Item, Page, Paragraph, Row, Table
from generator.transcribe.facts import limits, request
from generator.transcribe.facts.reading import Known
from generator.transcribe.facts.weights import weight
from generator.transcribe.facts.weights.weight import WeightFact
from generator.transcribe.layouts import front_matter
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part, Section, split

PARAMS: dict[str, Any] = {
    name: {"type": "STRING"} for name in ("symbol", "pair", "symbols", "coin", "mode", "orderId", "testFees")
} | {"limit": {"type": "INT"}}
WITHOUT_LIST = {name: spec for name, spec in PARAMS.items() if name != "symbols"}


def part(text: str, kind: str = "weight", name: str = "", label: str = "Weight") -> Part:
    return Part(kind, 1, label, name, blocks(text, 2))


def read(*parts: Part, params: dict[str, Any] = PARAMS, lang: str = "en") -> tuple[WeightFact, list[str]]:
    ledger = Ledger(lang)
    fact = weight.read(parts, Known(lang, params), ledger)
    return fact, [entry.rule for entry in ledger.entries if entry.verdict == "unmodelled"]


def unstated(*cases: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"counter": "ip", "unit_stated": False, "cases": list(cases)}]


def case(when: dict[str, Any], value: int) -> dict[str, Any]:
    return {"when": when, "value": value}


def sides(param: str, present: int, absent: int) -> list[dict[str, Any]]:
    return unstated(case({"present": param}, present), case({"absent": param}, absent))


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("**7**", "", 7),
        ("**7**", "IP", {"ip": 7}),
        ("**7**", "UID", {"uid": 7}),
        ("**7**", "ORDER", {"orders": 7}),
        ("**7(IP)**", "", {"ip": 7}),
        ("7 (UID)", "", {"uid": 7}),
        ("0", "", 0),
    ],
)
def test_a_number_counts_against_the_unit_that_is_stated(text: str, unit: str, expected: object) -> None:
    fact, unread = read(part(text, name=unit))
    assert (fact.stated, fact.weight, fact.line, unread) == (True, expected, 2, [])


def test_a_number_in_the_label_is_read() -> None:
    assert read(Part("weight", 5, "Request weight : 2", "", ()))[0] == WeightFact(True, 2, [], 5)
    assert read(Part("weight", 5, "请求权重(UID)：2", "UID", ()))[0].weight == {"uid": 2}


@pytest.mark.parametrize(
    "text",
    [
        "3 for a single symbol; 30 when the symbol parameter is omitted",
        "3 for a single symbol, 30 when the symbol parameter is omitted",
        "3 for a single symbol 30 when the symbol parameter is omitted",
        "3 for a single symbol;  \n30 when the symbol parameter is omitted",
        "3 for a single symbol; 30 without symbol Careful when accessing this with no coin.",
        "3 for a single symbol; 30 when the symbol parameter is omitted\n\nCareful when accessing this with no coin.",
        "  * 3 for a single symbol\n  * 30 when the symbol parameter is omitted",
        "3 for a single symbol, 30 for mutiple symbols",
        "3 with symbol, 30  without symbol",
        "3 with symbol，30 without symbol",
        "带symbol 3 ; 不带30",
        "带symbol 3 - 不带 30",
        "带symbol3 ; 不带30",
        "带symbol为3 ，不带为30",
        "带symbol: 3 不带: 30",
        "带 symbol 3 , 不带 symbol 30",
        "请小心使用不带coin参数的调用\n\n带symbol 3 ，不带symbol 30",
        "  * 单交易对 3\n  * 无交易对 30 请小心使用不带coin参数的调用",
        "单交易对3 ，无交易对30",
        "  * 单交易对3 ，不传交易对30",
    ],
)
def test_one_symbol_or_none(text: str) -> None:
    fact, unread = read(part(text), params=WITHOUT_LIST)
    assert (fact.weight, unread) == (sides("symbol", 3, 30), [])


@pytest.mark.parametrize(
    ("text", "unit", "param"),
    [
        ("3 if send coin or 30 if not send coin", "IP", "coin"),
        ("传coin为3 或不传coin30", "IP", "coin"),
        ("3 when coin is specified;(IP) 30 when the coin parameter is omitted(IP)", "", "coin"),
        ("3 指定币种;(IP) 30 币种参数缺失(IP)", "", "coin"),
        ("3 when a single is specified;(IP) 30 when the symbol parameter is omitted(IP)", "", "symbol"),
        ("3 指定交易对;(IP) 30 交易对参数缺失(IP)", "", "symbol"),
    ],
)
def test_sides_with_a_unit(text: str, unit: str, param: str) -> None:
    cases = [case({"present": param}, 3), case({"absent": param}, 30)]
    assert read(part(text, name=unit))[0].weight == [{"counter": "ip", "cases": cases}]


@pytest.mark.parametrize("text", ["4 with symbol, 6 with pair", "传symbol 4 ，传pairs 6", "传symbol 4 传pairs 6"])
def test_one_of_two_parameters(text: str) -> None:
    assert read(part(text))[0].weight == unstated(case({"present": "symbol"}, 4), case({"present": "pair"}, 6))


def test_several_symbols_are_no_case_where_they_are_a_list() -> None:
    fact, unread = read(part("3 for a single symbol, 30 for multiple symbols"))
    assert (fact.stated, fact.rest, unread) == (False, (), ["weight"])


@pytest.mark.parametrize(
    "text",
    [
        "4 on 10s order rate limit(X-TEN); 1 on 1min order rate limit(X-ONE); 0 on IP rate limit(x-used);",
        "10s order rate limit(X-TEN)为4; 1min order rate limit(X-ONE)为1; IP rate limit(x-used)为0",
        "10s order rate limit(X-TEN)为4 1min order rate limit(X-ONE)为1 IP rate limit(x-used)为0",
        "4 on 10s order rate limit(X-TEN)  \n1 on 1min order rate limit(X-ONE)  \n0 on IP rate limit(x-used)",
    ],
)
def test_counters_with_their_headers(text: str) -> None:
    assert read(part(text, name="IP"))[0].weight == [
        {"counter": "order_10s", "value": 4, "header": "X-TEN"},
        {"counter": "order_1m", "value": 1, "header": "X-ONE"},
        {"counter": "ip", "value": 0, "header": "x-used"},
    ]


RANGES = unstated(
    case({"param": "limit", "in_range": "[1,100)"}, 1),
    case({"param": "limit", "in_range": "[100,900]"}, 2),
    case({"param": "limit", "in_range": "(900,]"}, 9),
)


@pytest.mark.parametrize(
    "text",
    [
        "based on parameter `LIMIT`\n\nLIMIT| weight\n---|---\n[1,100)| 1\n[100, 900]| 2\n> 900| 9",
        "取决于铸币的LIMIT参数\n\nLIMIT参数| 权重\n---|---\n[1,100)| 1\n[100, 900]| 2\n> 900 | 9",
    ],
)
def test_ranges_of_a_parameter(text: str) -> None:
    fact, unread = read(part(text))
    assert (fact.weight, unread) == (RANGES, [])


@pytest.mark.parametrize(
    ("first", "second", "ranges"),
    [
        ("1-50", "51-90", ("[1,50]", "[51,90]")),
        ("1–50", "51–90", ("[1,50]", "[51,90]")),
        ("1-50", "51 or more", ("[1,50]", "[51,]")),
    ],
)
def test_spans_of_a_parameter(first: str, second: str, ranges: tuple[str, str]) -> None:
    for head in ("Limit| Request Weight", "限制| 重量", "limit| 权重"):
        fact, _ = read(part(f"Adjusted based on the limit:\n\n{head}\n---|---\n{first}| 5\n{second}| 8"))
        cases = [case({"param": "limit", "in_range": span}, value) for span, value in zip(ranges, (5, 8), strict=True)]
        assert fact.weight == unstated(*cases)


def test_values_of_a_parameter() -> None:
    text = "Limit| Weight\n---|---\n5, 10, 20| 2\n100| 5"
    expected = unstated(case({"param": "limit", "in": [5, 10, 20]}, 2), case({"param": "limit", "in": [100]}, 5))
    assert read(part(text))[0].weight == expected
    fact, unread = read(part(text), params={"symbol": {}})
    assert (fact.stated, unread) == (False, ["weight-case"] * 3)


@pytest.mark.parametrize(
    ("absent", "present"),
    [
        ("Without `testFees`", "With `testFees`"),
        ("没有 `testFees`", "有 `testFees`"),
        ("Without testFees", "With testFees"),
    ],
)
def test_a_table_of_conditions(absent: str, present: str) -> None:
    fact, _ = read(part(f"Condition| Request Weight\n---|---\n{absent}| 1\n{present}| 20"))
    assert fact.weight == sides("testFees", 20, 1)


@pytest.mark.parametrize(
    ("no", "yes"), [("is **not** `A` or `B_C`", "is `A` or `B_C`"), ("**不是** `A` 或 `B_C`", "是 `A` 或 `B_C`")]
)
def test_a_table_of_values(no: str, yes: str) -> None:
    fact, _ = read(part(f"Condition| Request Weight\n---|---\n`mode` {no}| **6(UID)**\n`mode` {yes}| **15(UID)**"))
    cases = [case({"param": "mode", "in": ["A", "B_C"]}, 15), case({"param": "mode", "not_in": ["A", "B_C"]}, 6)]
    assert fact.weight == [{"counter": "uid", "cases": cases}]


@pytest.mark.parametrize(
    ("invalid", "by"),
    [("If `symbol` is invalid", "Querying by"), ("如果 `symbol` 不合法", "用"), ("如果 `symbol` 是无效的", "通过")],
)
def test_what_the_format_cannot_say_is_reported(invalid: str, by: str) -> None:
    after = " 查询" if invalid.startswith("如") else ""
    fact, unread = read(part(f"Case| Weight\n---|---\n{invalid}| 2\n{by} `pair`{after}| 3\n{by} `orderId`{after}| 20"))
    assert fact.weight == unstated(case({"present": "pair"}, 3), case({"present": "orderId"}, 20))
    assert unread == ["weight-case"]


NEITHER = {"all": [{"absent": "symbol"}, {"absent": "symbols"}]}


def cell(text: str, merged: bool = False) -> Cell:
    return Cell(text, 3, merged=merged)


@pytest.mark.parametrize(
    ("omitted", "more"),
    [
        (("symbol parameter is omitted", "symbols parameter is omitted"), "101 or more"),
        (("不提供symbol", "不提供symbol"), ">= 101"),
    ],
)
@pytest.mark.parametrize("repeated", [True, False])
def test_a_table_by_parameter_and_length(omitted: tuple[str, str], more: str, repeated: bool) -> None:
    """A merged first cell is repeated or missing, and the row of who sends nothing may be short as well."""
    lead = [cell("symbols", True)] if repeated else []
    rows = [
        [cell("symbol"), cell("1"), cell("2")],
        [cell(omitted[0]), cell("80"), cell("2", True)],
        [cell("symbols"), cell("1-20"), cell("2")],
        [*lead, cell("21-100"), cell("40")],
        [*lead, cell(more), cell("80")],
        [*lead, cell(omitted[1]), cell("80")],
    ]
    header = Row(2, (cell("Parameter"), cell("Symbols Provided"), cell("Weight")))
    table = Table(2, header, tuple(Row(3 + at, tuple(cells)) for at, cells in enumerate(rows)))
    fact, unread = read(Part("weight", 1, "Weight", "", (table,)))
    assert unread == []
    assert fact.weight == unstated(
        case({"present": "symbol"}, 2),
        case({"count_of": "symbols", "range": "[1,20]"}, 2),
        case({"count_of": "symbols", "range": "[21,100]"}, 40),
        case({"count_of": "symbols", "range": "[101,]"}, 80),
        case(NEITHER, 80),
    )


@pytest.mark.parametrize(
    "text",
    [
        "参数| Symbols数量| 权重\n---|---|---\nsymbol| 1| 2\nsymbol| 不提供symbol| 4\nsymbols| 不限| 4",
        "Parameter| Symbols Provided| Weight\n---|---|---\nsymbol| 1| 2\nsymbol| symbol parameter is omitted| 4\n"
        "symbols| Any| 4",
        "Adjusted based on the limit:\n\nParameter| Weight\n---|---\n`symbol`| 2\n`symbols`| 4\nnone| 4",
        "根据交易对的数量进行调整：\n\n参数| 重量\n---|---\n`symbol`| 2\n`symbols`| 4\nnone| 4",
    ],
)
def test_a_table_by_parameter(text: str) -> None:
    expected = unstated(case({"present": "symbol"}, 2), case({"present": "symbols"}, 4), case(NEITHER, 4))
    assert read(part(text))[0].weight == expected


@pytest.mark.parametrize(
    ("head", "more", "none"),
    [("Symbols| Weight", "101 or more", "all symbols"), ("交易对| 重量", "101 以上", "全部交易对")],
)
def test_a_table_by_the_number_of_symbols(head: str, more: str, none: str) -> None:
    fact, unread = read(part(f"{head}\n---|---\n1–20| 2\n21–100| 40\n{more}| 80\n{none}| 90"))
    assert unread == []
    assert fact.weight == unstated(
        case({"present": "symbol"}, 2),
        case({"count_of": "symbols", "range": "[1,20]"}, 2),
        case({"count_of": "symbols", "range": "[21,100]"}, 40),
        case({"count_of": "symbols", "range": "[101,]"}, 80),
        case(NEITHER, 90),
    )


def test_a_charge_for_each_symbol_in_a_table() -> None:
    fact, _ = read(part("Symbols| Weight\n---|---\n1–50| 4 per symbol\n51–100| 200"))
    assert fact.weight == unstated(
        case({"present": "symbol"}, 4),
        {"when": {"count_of": "symbols", "range": "[1,50]"}, "per_item": {"param": "symbols", "value": 4}},
        case({"count_of": "symbols", "range": "[51,100]"}, 200),
    )
    fact, _ = read(
        part("Parameter| Weight\n---|---\n`symbol`| 3\n`symbols`| 3 per `symbol`, capped at a max of 9\n`mode`| 9")
    )
    assert fact.weight == unstated(
        case({"present": "symbol"}, 3),
        {"when": {"present": "symbols"}, "per_item": {"param": "symbols", "value": 3, "cap": 9}},
        case({"present": "mode"}, 9),
    )


def test_the_row_for_the_rest_does_not_swallow_a_row_that_is_not_understood() -> None:
    fact, unread = read(part("Parameter| Weight\n---|---\n`symbol`| 3\n`symbols`| 权重为 3，最多支持 9\nNone| 9"))
    assert fact.weight == unstated(case({"present": "symbol"}, 3), case(NEITHER, 9))
    assert unread == ["weight-case"]


@pytest.mark.parametrize(
    "text",
    [
        "3 for each requested `symbol`.\n\nThe weight of any request will cap at 60 once the number of `symbols`"
        " in a request is more than 20.",
        "3 for each requested `symbol` regardless of `windowSize`.\n\nThe weight of any request will cap at 60 once"
        " the number of `symbols` in a request is more than 20.",
        "每个`交易对`占用3个权重.\n\n当请求中的交易对数量超过20，此请求的权重将限制在60。",
        "3/交易对.\n\n如果`symbols`里交易对超过20, 上限是60.",
    ],
)
def test_a_charge_for_each_symbol_with_a_cap(text: str) -> None:
    item = {"when": {"present": "symbols"}, "per_item": {"param": "symbols", "value": 3, "cap": 60}}
    assert read(part(text))[0].weight == unstated(case({"present": "symbol"}, 3), item)


def test_a_cap_that_contradicts_itself_is_reported() -> None:
    text = "4 for each requested symbol. The weight of any request will cap at 99 once the number of symbols in a"
    fact, unread = read(part(f"{text} request is more than 20."))
    assert (fact.stated, unread) == (False, ["weight"])


def test_several_charges_are_listed() -> None:
    assert read(part("1", name="IP"), part("360", name="UID"))[0].weight == {"ip": 1, "uid": 360}
    fact, _ = read(part("1"), part("2", kind="unfilled"))
    assert fact.weight == [
        {"counter": "ip", "unit_stated": False, "value": 1},
        {"counter": "unfilled_orders", "value": 2},
    ]


def test_a_second_weight_is_reported() -> None:
    fact, unread = read(part("1"), part("2"))
    assert (fact.weight, unread) == (1, ["weight-twice"])
    assert read(part("1"), part("1"))[1] == []


@pytest.mark.parametrize(
    ("text", "expected", "rate_limits"),
    [
        ("50(IP)\n\n36/hour，50/day", {"ip": 50}, [{"count": 36, "interval": "1h"}, {"count": 50, "interval": "1d"}]),
        ("50(IP) 每小时36次，每天50次", {"ip": 50}, [{"count": 36, "interval": "1h"}, {"count": 50, "interval": "1d"}]),
        ("18 Request limit: 7 requests per second", 18, [{"count": 7, "interval": "1s"}]),
        ("18 请求限制: 每秒7次", 18, [{"count": 7, "interval": "1s"}]),
        (
            "0 share 70/5min/IP rate limit with `GET /a/v1/info`",
            0,
            [{"count": 70, "interval": "5m", "scope": "ip", "shared_with": ["GET /a/v1/info"]}],
        ),
        (
            "和GET /a/v1/info共享70/5min/IP",
            None,
            [{"count": 70, "interval": "5m", "scope": "ip", "shared_with": ["GET /a/v1/info"]}],
        ),
    ],
)
def test_limits_beside_the_weight(text: str, expected: object, rate_limits: list[Any]) -> None:
    fact, unread = read(part(text))
    assert (fact.weight, fact.stated, fact.rate_limits, unread) == (expected, expected is not None, rate_limits, [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("60times/min per IP", {"count": 60, "interval": "1m", "scope": "ip"}),
        ("1次/分钟/IP", {"count": 1, "interval": "1m", "scope": "ip"}),
        ("IP rate limit 900 requests/5min", {"count": 900, "interval": "5m", "scope": "ip"}),
        ("IP限频为900次/5min", {"count": 900, "interval": "5m", "scope": "ip"}),
        (
            "You can only use this function 9 times per hour in a rolling manner.",
            {"count": 9, "interval": "1h", "rolling": True},
        ),
        ("The endpoint can only be called once per 10 minutes", {"count": 1, "interval": "10m"}),
        ("本接口每11分钟仅可以调用2次", {"count": 2, "interval": "11m"}),
        ("本接口每天仅能被调用9次（滚动计算）", {"count": 9, "interval": "1d", "rolling": True}),
        ("滚动每小时仅能调用9次", {"count": 9, "interval": "1h", "rolling": True}),
        ("Master account can transfer max 20 times a minute", {"count": 20, "interval": "1m", "scope": "uid"}),
        ("Each master account could transfer 20 times/min", {"count": 20, "interval": "1m", "scope": "uid"}),
        ("master account 20 times/min", {"count": 20, "interval": "1m", "scope": "uid"}),
        ("每个母账户每分钟上限20次", {"count": 20, "interval": "1m", "scope": "uid"}),
        ("Request Limitation is 3 times per month", {"count": 3, "interval": "1mo"}),
        ("1/3s per account", {"count": 1, "interval": "3s", "scope": "uid"}),
        (
            "Request Limitation is 3 times per month, shared by front end minting page and rest api",
            {"count": 3, "interval": "1mo"},
        ),
        ("存在每月3次的请求限制", {"count": 3, "interval": "1mo"}),
    ],
)
def test_limits(text: str, expected: dict[str, Any]) -> None:
    assert limits.read(text) == limits.Limits((expected,))


@pytest.mark.parametrize(
    "text", ["One order can be changed less than 9 times", "0/hour", "", "9 per second per symbol"]
)
def test_other_sentences_are_no_limits(text: str) -> None:
    assert limits.read(text) is None


def test_what_a_limit_says_besides_is_told() -> None:
    assert limits.read("Request limit: 3 times per day, shared by all of the site") == limits.Limits(
        ({"count": 3, "interval": "1d"},), "shared by all of the site"
    )


def test_a_limit_is_no_weight() -> None:
    fact, unread = read(part("5 times/min per IP", kind="limit"), part("7", kind="limit"))
    assert (fact.stated, fact.rate_limits, unread) == (
        False,
        [{"count": 5, "interval": "1m", "scope": "ip"}],
        ["limit"],
    )


def test_nothing_is_stated() -> None:
    assert read()[0] == WeightFact(False, None, [], 0)
    fact, unread = read(Part("weight", 1, "Weight", "", (Code(2, "{}"),)))
    assert (fact.weight, len(fact.rest), unread) == (None, 1, [])


def test_other_text_below_the_weight_is_left_to_others() -> None:
    table = Table(9, Row(9, (Cell("Name", 9), Cell("Type", 9))), ())
    known: tuple[Block, ...] = (Paragraph(2, "1"), Item(3, "Sends something."), table)
    fact, unread = read(Part("weight", 1, "Weight", "", known))
    assert (fact.weight, fact.rest, unread) == (1, known[1:], [])


@pytest.mark.parametrize(
    "text",
    ["5 on a good day", "each 5", "IP 7", "1 with nothing", "weight 9 if big", "9" * 5000, "1 with " * 99, "([" * 3000],
)
def test_what_is_not_understood_is_no_weight(text: str) -> None:
    fact, unread = read(part(text))
    assert (fact.weight, len(unread) + len(fact.rest)) == (None, 1)


@pytest.mark.parametrize(
    "cells",
    [("`mode` is a" + "oraor" * 500 + "!", "1"), ("9" * 5000, "1"), ("limit", "9" * 5000), ("symbol", "x"), ("", "")],
)
def test_a_broken_table_is_reported(cells: tuple[str, str]) -> None:
    for head in ("Limit| Weight", "Symbols| Weight", "Request Weight| "):
        fact, unread = read(part(f"{head}\n---|---\n{'| '.join(cells)}\nmore"))
        assert (fact.weight, len(unread) + len(fact.rest) > 0) == (None, True)


def pages(documentation: Path, snapshot: str) -> Iterator[Page]:
    for file in sorted((documentation / snapshot).rglob("*.md")):
        text = file.read_text("utf-8")
        if front_matter.recognise(text):
            yield from front_matter.read(str(file.relative_to(documentation / snapshot)), text)
        elif file.stem.removesuffix("_CN") in ("rest-api", "web-socket-api"):
            lang = "zh" if file.stem.endswith("_CN") else "en"
            yield Page(file.stem.removesuffix("_CN"), lang, None, file.stem, None, blocks(text))


def names_of(section: Section) -> dict[str, Any]:
    """The first column of every other table: more than the parameters, but all of them."""
    tables = [
        each for part in section.parts for each in part.blocks if isinstance(each, Table) and part.kind != "weight"
    ]
    return {row.cells[0].text.strip("`* "): {"type": "STRING"} for table in tables for row in table.rows if row.cells}


WEIGHT: TypeAdapter[Any] = TypeAdapter(written.Weight)
RATE_LIMITS = TypeAdapter(list[written.RateLimit])
#: Cases that no key of the format holds: the charge for an invalid symbol, and one whose words are not clear.
UNREAD = {"Ifsymbolisinvalid|2", "如果symbol是无效的|2", "如果symbol不合法|2", "symbols|权重为2，最多支持40"}


@pytest.mark.parametrize(("snapshot", "least", "differing"), [("2026-01-16", 721, 14), ("spot-github-2026-07", 102, 2)])
def test_the_corpus_is_read(documentation: Path, snapshot: str, least: int, differing: int) -> None:
    """Every weight is read or among the few that the format cannot hold, and the languages differ as they really do."""
    stated: Counter[str] = Counter()
    unread: set[str] = set()
    facts: dict[tuple[str, str | None, str | None], dict[str, WeightFact]] = defaultdict(dict)
    for section in (section for page in pages(documentation, snapshot) for section in split(page)):
        ledger = Ledger(section.lang)
        parts = section.of("weight", "unfilled", "limit")
        fact = weight.read(parts, Known(section.lang, names_of(section)), ledger)
        asked = request.read(section.of("request", "method", "sample"), Ledger(section.lang))
        assert asked is not None
        if section.file.endswith("general-info.md"):
            continue
        WEIGHT.validate_python(fact.weight)
        RATE_LIMITS.validate_python(fact.rate_limits)
        stated[section.lang] += fact.stated
        unread |= {re.sub("[ `]", "", each.text) for each in ledger.entries if each.verdict == "unmodelled"}
        facts[section.file, asked.path, asked.ws_method][section.lang] = fact
    both = [(each["en"], each["zh"]) for each in facts.values() if len(each) == 2]
    assert unread <= UNREAD
    assert min(stated["en"], stated["zh"]) >= least
    assert sum((en.weight, en.rate_limits) != (zh.weight, zh.rate_limits) for en, zh in both) == differing
