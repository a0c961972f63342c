"""Description cells: each writing of a default, bound, list, format or unit, and what must not be taken for one."""

from __future__ import annotations

import time
from typing import Any

import pytest

from generator.catalog.format import Param
from generator.transcribe.blocks import Cell as TableCell
from generator.transcribe.blocks import Link
from generator.transcribe.facts import cells, mandatory, types
from generator.transcribe.facts.cells_links import EnumLinks
from generator.transcribe.facts.reading import Known, Reading, Spec

ENUMS = EnumLinks(
    names=("side", "timeInForce", "orderTypes", "coinGrade"),
    titles={"Coin grades": "coinGrade", "硬币等级": "coinGrade"},
    anchors={"coin-grade": "coinGrade"},
)


def nothing(sentence: str, known: Known) -> Reading:
    return Reading(sentence, "unmodelled", "not-understood")


def read(
    text: str, kind: str = "STRING", name: str = "coin", lang: str = "en", links: tuple[Link, ...] = (), **more: Any
) -> cells.CellFacts:
    siblings: tuple[str, ...] = more.pop("siblings", ())
    reader = more.pop("reader", nothing)
    params: dict[str, Spec] = {name: {"type": kind}, **{each: {"type": "STRING"} for each in siblings}}
    known = Known(lang, params, cell=name)
    found = cells.read(cells.Cell(text, links, name, {"type": kind}, known, params), ENUMS, reader)
    Param.model_validate(found.spec)
    return found


def unmodelled(found: cells.CellFacts) -> list[str]:
    return [reading.sentence for reading in found.readings if reading.verdict == "unmodelled"]


def rules(found: cells.CellFacts) -> list[Spec]:
    return [rule for reading in found.readings for rule in reading.constraints]


def others(found: cells.CellFacts) -> dict[str, Spec]:
    return {name: dict(more) for reading in found.readings for name, more in reading.params.items()}


def said(found: cells.CellFacts) -> Spec:
    return {key: value for key, value in found.spec.items() if key != "type"}


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Default 40; max 90.", "INT", {"default": 40, "max": 90}),
        ("Default: `40`; Maximum: `90`", "INT", {"default": 40, "max": 90}),
        ("Default:40 Max:90", "LONG", {"default": 40, "max": 90}),
        ("Number of coins Default:40 Max:90", "INT", {"default": 40, "max": 90}),
        ("Coins; Default: 40 and Max: 90", "INT", {"default": 40, "max": 90}),
        ("MIN 2, MAX 90; Default 40", "INT", {"default": 40, "min": 2, "max": 90}),
        ("min 2, max 90, default 40", "INT", {"default": 40, "min": 2, "max": 90}),
        ("coins to press (default 40, max 90)", "INT", {"default": 40, "max": 90}),
        ("default 40, max 90 – number of coins", "INT", {"default": 40, "max": 90}),
        ("page, default 1, the min value is 1", "INT", {"default": 1, "min": 1}),
        ("Currently querying page. Start from 1. Default:1", "LONG", {"default": 1, "min": 1}),
        ("默认 40; 最大 90.", "INT", {"default": 40, "max": 90}),
        ("返回的数量 默认值:40 最大值:90", "INT", {"default": 40, "max": 90}),
        ("查询数量，默认40最大90", "INT", {"default": 40, "max": 90}),
        ("最小 2， 最大 90; 默认 40", "INT", {"default": 40, "min": 2, "max": 90}),
        ("The value cannot be greater than `700`", "LONG", {"max": 700}),
        ("No more than 700", "LONG", {"max": 700}),
        ("赋值不能大于 700", "LONG", {"max": 700}),
        ("最大值为 `700` 毫秒。", "LONG", {"max": 700, "unit": "ms"}),
        ("The value cannot be less than `700`.", "INT", {"min": 700}),
        ("Number of the press.Values smaller than 700 are reserved and cannot be used.", "INT", {"min": 700}),
        ("硬币编号。小于 `700` 的值被保留，无法使用。", "INT", {"min": 700}),
        ("不能低于 `700`", "INT", {"min": 700}),
        ("Time to press in seconds. [30, 90]", "LONG", {"min": 30, "max": 90, "unit": "s"}),
        ("Press time in milliseconds; Range (0,90]", "LONG", {"min": 1, "max": 90, "unit": "ms"}),
        ("coin weight: int from 1 to 90", "INT", {"min": 1, "max": 90}),
        ("可取值范围[0.1, 9],其中 1代表1%", "DECIMAL", {"min": 0.1, "max": 9, "unit": "percent"}),
        ("min 0.1, max 9 where 1 for 1%", "DECIMAL", {"min": 0.1, "max": 9, "unit": "percent"}),
        ("Depth of the coin (max: 90)", "INT", {"max": 90}),
        ("Press time in milliseconds; default 2 hours, maximum 3 hours", "LONG",
         {"unit": "ms", "default": 7_200_000, "max": 10_800_000}),
    ],
)  # fmt: skip
def test_defaults_and_bounds(text: str, kind: str, expected: Spec) -> None:
    found = read(text, kind)
    assert said(found) == expected
    assert not unmodelled(found)


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Default: present timestamp", "LONG", "server_time"),
        ("默认当前时间戳", "LONG", "server_time"),
        ("Default: 9 days ago", "LONG", "server_time-9d"),
        ("默认当前时间9天前的时间戳", "LONG", "server_time-9d"),
        ("Id to press from. Default gets most recent coins.", "LONG", "latest"),
        ("缺省返回最近的硬币", "LONG", "latest"),
        ("Default: user's vip level", "INT", "account.vip_level"),
        ("default as the latest price(supporting different presses)", "DECIMAL", "latest_price"),
        ("默认标记价格", "DECIMAL", "mark_price"),
        ("Automatically generated if not sent", "STRING", "generated"),
        ("如空缺系统会自动赋值。", "STRING", "generated"),
        ("If omitted, coins of all mints are returned", "STRING", "all"),
    ],
)
def test_defaults_that_are_no_literals(text: str, kind: str, expected: str) -> None:
    found = read(text, kind)
    assert found.spec.get("default_from") == expected
    assert "default" not in found.spec
    assert not unmodelled(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("`GOLD` or `TIN`", ["GOLD", "TIN"]),
        ("`GOLD`/ `TIN`: /`LEAD`", ["GOLD", "TIN", "LEAD"]),
        ('"GOLD","TIN"', ["GOLD", "TIN"]),
        ("GOLD, TIN or LEAD", ["GOLD", "TIN", "LEAD"]),
        ("GOLD TIN", ["GOLD", "TIN"]),
        ("Supported values: `GOLD`, `TIN`, and `LEAD`", ["GOLD", "TIN", "LEAD"]),
        ("支持的数值：`GOLD`，`TIN`", ["GOLD", "TIN"]),
        ("GOLD(金), TIN(锡)", ["GOLD", "TIN"]),
        ("GOLD或TIN", ["GOLD", "TIN"]),
        ("Valid values are `GOLD/TIN`", ["GOLD", "TIN"]),
        ("`GOLD` for heavy coins, `TIN` for light coins", ["GOLD", "TIN"]),
        ("`GOLD`:heavy/ `TIN`:light when it must be", ["GOLD", "TIN"]),
        ("Supported values:\n`GOLD` - heavy only\n`TIN` - light", ["GOLD", "TIN"]),
        ('"GOLD": 重的; "TIN": 轻的', ["GOLD", "TIN"]),
        ("Only `GOLD` is supported", ["GOLD"]),
        ("仅支持 `GOLD`", ["GOLD"]),
        ("`GOLD` only", ["GOLD"]),
        ("e.g., \"1h\" – supported intervals: 1m, 1h, 1M", ["1m", "1h", "1M"]),
        ("`1m`,`2m`...`4m` for minutes\n`1h`...`2h` - for hours", ["1m", "2m", "3m", "4m", "1h", "2h"]),
    ],
)  # fmt: skip
def test_lists_of_values(text: str, expected: list[str]) -> None:
    found = read(text, "ENUM", name="metal")
    assert said(found) == {"enum": expected}
    assert not unmodelled(found)


def test_coded_values_are_numbers_for_numbers_and_text_for_text() -> None:
    text = "1: from the press to the vault 2: from the vault to the press"
    assert said(read(text, "INT")) == {"enum": [1, 2]}
    assert said(read("0(0:hot,6: warm but cannot press,7:cold)", "INT")) == {"enum": [0, 6, 7]}
    assert said(read("Press status. 1 = Open. 2 = Open to trusted hands only.", "STRING")) == {"enum": ["1", "2"]}
    assert said(read("Default 40; Valid limits:[5, 10, 40]", "INT")) == {"default": 40, "enum": [5, 10, 40]}


@pytest.mark.parametrize(
    "text",
    [
        "only for `GOLD`/`TIN` presses",
        "Used with `GOLD` or `TIN` coins.",
        "仅 `GOLD`, `TIN` 需要此参数",
        "If `GOLD` or `TIN`, the press must be hot",
        "e.g. `GOLD` or `TIN`",
        "`GOLD`, `TIN`, etc. only",
        "支持的值：`GOLD`（重）、`TIN`（轻）、LEAD（软）",
        "0(0:hot, 6:warm 7 cold)",
        "Either `pressId` or `vaultId` must be sent",
        'Examples of accepted format: ["GOLD","TIN"]',
        "每单最大是200,000，2,000,000",
    ],
)
def test_what_is_no_list_of_all_values(text: str) -> None:
    assert "enum" not in read(text, "ENUM").spec


def test_assets_that_a_cell_mentions_are_no_closed_list() -> None:
    assert "enum" not in read("Asset Name , GOLD or TIN", "STRING", name="asset").spec
    assert said(read("`GOLD` only", "STRING", name="asset")) == {"enum": ["GOLD"]}


def test_parameters_are_not_values() -> None:
    found = read("Either `PRESS` or `VAULT` must be sent", siblings=("PRESS", "VAULT"))
    assert "enum" not in found.spec
    assert unmodelled(found)


def test_flags() -> None:
    assert said(read('"TRUE" or "FALSE", default "FALSE"')) == {"enum": ["TRUE", "FALSE"], "default": "FALSE"}
    assert said(read("Default: `false`. Set to `true` for archived coins")) == {
        "default": "false",
        "enum": ["true", "false"],
    }
    assert said(read("true, false; 默认false", "BOOLEAN")) == {"default": False}


def test_a_default_that_is_not_among_the_values_is_kept_as_words_and_reported() -> None:
    found = read("`GOLD`/ `TIN`； 默认`NONE`", "ENUM")
    assert said(found) == {"enum": ["GOLD", "TIN"], "default_from": "NONE"}
    assert unmodelled(found)


def test_a_default_that_depends_on_the_order_type() -> None:
    text = "Set the answer. `ACK` or `FULL`; `LIMIT` and `MARKET` order types default to `FULL`, "
    text += "all other orders default to `ACK`."
    found = read(text, "ENUM")
    assert said(found) == {"enum": ["ACK", "FULL"], "default_from": "FULL if type in [LIMIT, MARKET], else ACK"}
    assert (
        said(read("`LIMIT`和`MARKET`订单默认使用`FULL`", "ENUM"))["default_from"] == "FULL if type in [LIMIT, MARKET]"
    )


def test_a_default_that_depends_on_the_mode() -> None:
    found = read("单向持仓模式下非必填，默认且仅可填`BOTH`;在双向持仓模式下必填,且仅可选择 `LONG` 或 `SHORT`", "ENUM")
    assert found.spec["enum"] == ["BOTH", "LONG", "SHORT"]
    assert found.spec["default_from"] == "BOTH if account.position_mode is one_way"
    mode = {"when": {"state": "account.position_mode", "in": ["hedge"]}, "requires": ["coin"]}
    assert rules(found) == [{"mode": mode}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A unique id among open coins. "
        "Automatically generated if not sent.", {"unique": True, "default_from": "generated"}),
        ("用户自定义的硬币号，不可以重复出现在挂单中。", {"unique": True}),
        ("Can only be string following the rule: `^[A-Z,;.]{1,9}$`", {"pattern": "^[A-Z,;.]{1,9}$"}),
        ("必须满足正则规则 `^[a-z]{2}$`", {"pattern": "^[a-z]{2}$"}),
        ("必须传入12位", {"min_length": 12, "max_length": 12}),
        ("The max length is 12 characters", {"max_length": 12}),
        ("label length should be less than 12", {"max_length": 11}),
        ("Coin number", {}),
        ("Risk unit unique identifier", {}),
    ],
)  # fmt: skip
def test_formats(text: str, expected: Spec) -> None:
    found = read(text)
    assert said(found) == expected
    assert not unmodelled(found)


def test_a_pattern_that_is_none_is_reported() -> None:
    found = read("Can only be string following the rule: `^[A-Z{1,9$`")
    assert "pattern" not in found.spec
    assert unmodelled(found)


def test_decimals_of_a_number() -> None:
    text = "The value cannot be greater than `700`.\n"
    text += "Supports up to three decimal places of precision (e.g., 60.346) as well."
    assert said(read(text, "DECIMAL")) == {"max": 700, "pattern": r"^[0-9]+(\.[0-9]{1,3})?$"}


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("Comma(,) separated list of coin Ids.", {}),
        ("Can be added in batches, separated by commas. Max 30 for a press", {"max_items": 30}),
        ("List of coins, separated by commas, up to 20", {"max_items": 20}),
        ("硬币列表，以逗号分隔，最多20个", {"max_items": 20}),
        ('Max 5 coins can be sent; separated by ",". e.g. "GOLD,TIN"', {"max_items": 5}),
    ],
)
def test_texts_that_hold_a_list(text: str, more: Spec) -> None:
    found = read(text, name="coins")
    expected = {"items": {"type": "STRING"}, "documented_type": "STRING", "encoding": "comma", **more}
    assert found.spec == {"type": "ARRAY", **expected}


def test_an_example_shows_that_a_text_is_a_json_list() -> None:
    text = 'Examples of accepted format for the coins parameter: ["GOLD","TIN"]\nor\n%5B%22GOLD%22,%22TIN%22%5D'
    assert read(text, name="coins").spec["encoding"] == "json"
    assert read(text, name="coins").spec["items"] == {"type": "STRING"}
    assert read(text, name="coin").spec == {"type": "STRING"}


def test_an_example_of_another_parameter_says_nothing() -> None:
    text = 'Examples: curl -X GET "https://mint/press?metals=["GOLD","TIN"]"'
    assert read(text, name="coins").spec == {"type": "STRING"}
    assert read(text, name="metals").spec["type"] == "ARRAY"


@pytest.mark.parametrize(
    ("text", "links", "name", "expected"),
    [
        ("Supported values: Coin grades", (Link("Coin grades", "/mint/enums#other"),), "grade", "coinGrade"),
        ("支持的数值：硬币等级", (Link("硬币等级", "./enums_CN.md#coin-grade"),), "grade", "coinGrade"),
        ("Please see Enums for supported values.", (), "side", "side"),
        ("", (), "pendingAboveTimeInForce", "timeInForce"),
        ("", (), "grade", None),
        ("", (), "type", None),
    ],
)
def test_values_on_the_enums_page(text: str, links: tuple[Link, ...], name: str, expected: str | None) -> None:
    assert read(text, "ENUM", name, links=links).spec.get("enum") == expected


def test_a_type_is_an_order_type_only_beside_an_orders_other_parameters() -> None:
    assert read("", "ENUM", "type", siblings=("side", "quantity")).spec["enum"] == "orderTypes"


def test_an_enum_that_the_product_lacks_is_reported() -> None:
    found = read("Supported values: Coin shapes", "ENUM", "shape", links=(Link("Coin shapes", "/mint/enums#shape"),))
    assert "enum" not in found.spec
    assert unmodelled(found)


def test_zero_is_allowed_besides_a_minimum() -> None:
    found = read("Press time in milliseconds (ex. 1,000 for 1 second). 0 to disable it. 最小设为5000", "LONG")
    assert said(found) == {"unit": "ms"}
    assert unmodelled(found)


def test_two_readings_of_one_fact_are_reported() -> None:
    found = read("Default 40. Default 50", "INT")
    assert said(found) == {"default": 40}
    assert unmodelled(found) == ["Default 50"]


@pytest.mark.parametrize("text", ["The coin must be warm", "最多两枚硬币", "Not supported on Sundays", "仅限会员"])
def test_rules_that_nobody_understands_are_reported(text: str) -> None:
    assert unmodelled(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Coin number",
        "See Pressed Coins",
        "e.g. GOLD-200730",
        "硬币号",
        "详见 铸币常见问题",
        "The asset being pressed, e.g., GOLD",
    ],
)
def test_prose(text: str) -> None:
    found = read(text)
    assert said(found) == {}
    assert [reading.verdict for reading in found.readings] == ["prose"]


def test_the_reader_of_sentences_gets_what_no_clause_understands() -> None:
    asked: list[str] = []

    def reader(sentence: str, known: Known) -> Reading:
        asked.append(sentence)
        if sentence == "Used with hot presses":
            return Reading(sentence, "fact", "rule", ({"at_most_one": ["coin", "vault"]},), {"vault": {"max": 3}})
        return nothing(sentence, known)

    found = read("Used with hot presses, min 1, max 9", "INT", reader=reader)
    assert asked[0] == "Used with hot presses"
    assert said(found) == {"min": 1, "max": 9}
    assert rules(found) == [{"at_most_one": ["coin", "vault"]}]
    assert others(found) == {"vault": {"max": 3}}
    assert not unmodelled(found)


def test_a_count_of_another_parameter() -> None:
    found = read("The maximum number of `coins` allowed in a request is 90.", siblings=("coins",))
    assert others(found) == {"coins": {"max_items": 90}}


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Default: yes", "INT"), ("max 9", "STRING"), ("Default: 1.5", "LONG"), ("max length 9", "BOOLEAN")],
)
def test_what_does_not_fit_the_type_is_reported(text: str, kind: str) -> None:
    found = read(text, kind)
    assert said(found) == {}
    assert unmodelled(found)


@pytest.mark.parametrize(
    "text",
    ["(" * 4000, "`" * 3999, "默认" * 2000, "max 1, " * 570, "1: a " * 800, "唯一ID" * 1000, "a" * 9000, "[1, " * 900],
)
def test_hostile_text_is_read_in_time(text: str) -> None:
    start = time.monotonic()
    read(text, "INT")
    assert time.monotonic() - start < 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LONG", {"type": "LONG"}),
        ("`STRING`", {"type": "STRING"}),
        ("enum", {"type": "ENUM"}),
        ("INTEGER", {"type": "INT", "documented_type": "INTEGER"}),
        ("BigDECIMAL", {"type": "DECIMAL", "documented_type": "BigDECIMAL"}),
        ("LIST", {"type": "ARRAY", "documented_type": "LIST"}),
        ("ARRAY of STRING", {"type": "ARRAY", "items": {"type": "STRING"}, "documented_type": "ARRAY of STRING"}),
        ("LIST<LONG>", {"type": "ARRAY", "items": {"type": "LONG"}, "documented_type": "LIST<LONG>"}),
        ("list<JSON>", {"type": "ARRAY", "items": {"type": "OBJECT"}, "documented_type": "list<JSON>"}),
    ],
)
def test_types(text: str, expected: Spec) -> None:
    assert types.read(text) == types.TypeFacts(expected)


@pytest.mark.parametrize("text", ["", "硬币的数量。", "INT / STRING / null", "Yes"])
def test_what_is_no_type(text: str) -> None:
    assert types.read(text).fault


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("YES", {"mandatory": True}),
        ("**Yes**", {"mandatory": True}),
        ("TRUE", {"mandatory": True}),
        ("是", {"mandatory": True}),
        ("NO", {}),
        ("否", {}),
        ("YES *", {"documented_mandatory": "YES *"}),
        ("NO*", {"documented_mandatory": "NO*"}),
        ("YES *2", {"documented_mandatory": "YES *2"}),
        ("EITHER OR BOTH", {"documented_mandatory": "EITHER OR BOTH"}),
        ("CONDITIONAL", {"documented_mandatory": "CONDITIONAL"}),
        ("Yes/No", {"documented_mandatory": "Yes/No"}),
    ],
)
def test_mandatory(text: str, expected: Spec) -> None:
    assert mandatory.read(TableCell(text, 1)) == mandatory.Mandatory(expected)


@pytest.mark.parametrize("text", ["", "The coin to press", "NO |支持的值"])
def test_what_the_mandatory_column_cannot_mean(text: str) -> None:
    assert mandatory.read(TableCell(text, 1)).fault
