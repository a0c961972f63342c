"""Tables of parameters and the notes around them: columns, names, Mandatory, references, and the whole corpus."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from generator.catalog.format import Constraint, Param
from generator.transcribe import read_page, sections
from generator.transcribe.blocks import Block, Cell, Item, Paragraph, Row, Table
from generator.transcribe.facts.params import params
from generator.transcribe.facts.params.params import EnumLinks, ParamFacts
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part

HEAD = "Name | Type | Mandatory | Description\n--- | --- | --- | ---\n"


def read(text: str, lang: str = "en", prose: bool = False) -> tuple[ParamFacts, Ledger]:
    return read_blocks(blocks(text, 10), lang, prose)


def read_blocks(held: tuple[Block, ...], lang: str = "en", prose: bool = False) -> tuple[ParamFacts, Ledger]:
    ledger = Ledger(lang)
    part = Part("params", 9, "Request Parameters", "", held)
    return params.read([part], lang, EnumLinks(), ledger, prose), ledger


def unmodelled(ledger: Ledger) -> list[tuple[int, str]]:
    return [(entry.line, entry.rule) for entry in ledger.entries if entry.verdict == "unmodelled"]


@pytest.mark.parametrize(
    "header",
    [
        "Name | Type | Mandatory | Description",
        "**Name** | **Type** | **Mandatory** | **Description**",
        "Name | Type | Required | Description",
        "名称 | 类型 | 是否必需 | 描述",
        "名称 | 类型 | 是否必须 | 描述",
        "名称 | 类型 | 必填 | 描述",
        "名称 | 类型 | 是否必填 | 描述",
        "名称 | 类型 | 是否强制要求 | 详情",
        "参数名 | 类型 | 是否强制 | 详情",
        "参数 | 类型 | 是否必填 | 描述",
        "名称 | Type | 是否必须 | Description",
    ],
)
def test_headers(header: str) -> None:
    facts, ledger = read(
        f"{header}\n--- | --- | --- | ---\ncoin | STRING | YES | \nsize | INT | NO | Default 4; max 9.\n"
    )
    assert facts.params == {
        "coin": {"type": "STRING", "mandatory": True},
        "size": {"type": "INT", "default": 4, "max": 9},
    }
    assert facts.lines == {"coin": 12, "size": 13}
    assert facts.stated
    assert not unmodelled(ledger)


def test_a_header_with_two_type_columns_is_read_and_reported() -> None:
    facts, _ = read("名称 | 类型 | 类型 | 描述\n--- | --- | --- | ---\ncoin | STRING | YES | \n")
    assert facts.params == {"coin": {"type": "STRING", "mandatory": True}}
    assert facts.faults == [(10, "two columns of one name")]


def test_a_table_of_fields_is_none_of_parameters() -> None:
    facts, ledger = read("Parameter | Type | Description\n--- | --- | ---\ncoin | STRING | what was pressed\n")
    assert facts.params == {}
    assert not facts.stated
    assert unmodelled(ledger) == [(10, "other-table"), (12, "other-table")]


@pytest.mark.parametrize("mark", ["NONE", "None", "NA", "No parameters required.", "无"])
def test_markers_of_emptiness(mark: str) -> None:
    facts, ledger = read(mark)
    assert facts.stated
    assert facts.params == {}
    assert [(entry.verdict, entry.rule) for entry in ledger.entries[1:]] == [("fact", "no-parameters")]


def test_nothing_said_is_not_stated() -> None:
    assert not read("")[0].stated
    assert not params.read([], "en", EnumLinks(), Ledger("en")).stated


@pytest.mark.parametrize(
    ("cell", "names"),
    [("`coin`", ["coin"]), ("coin *", ["coin"]), ("coin(optional)", ["coin"]), ("coin / metal", ["coin", "metal"])],
)
def test_names(cell: str, names: list[str]) -> None:
    facts, _ = read(f"{HEAD}{cell} | STRING | NO | \n")
    assert list(facts.params) == names
    assert bool(facts.faults) == (len(names) > 1)


@pytest.mark.parametrize("cell", ["What to press.", "硬币", "coin | metal", "---", "=coin"])
def test_what_is_no_name_is_reported(cell: str) -> None:
    facts, ledger = read_blocks(
        (Table(10, _row(10, "Name", "Type", "Mandatory", "Description"), (_row(12, cell, "INT", "NO", ""),)),)
    )
    assert facts.params == {}
    assert unmodelled(ledger) == [(12, "not-a-name")]


def _row(line: int, *texts: str, merged: int | None = None) -> Row:
    return Row(line, tuple(Cell(text, line, (), at == merged) for at, text in enumerate(texts)))


def test_a_description_in_the_type_column_is_reported() -> None:
    facts, ledger = read(f"{HEAD}coin | what to press | NO | \nsize | INT | NO | \n")
    assert list(facts.params) == ["size"]
    assert unmodelled(ledger) == [(12, "not-a-type")]
    assert facts.faults


def test_a_name_that_stands_twice_is_kept_once() -> None:
    facts, ledger = read(f"{HEAD}coin | STRING | YES | \ncoin | INT | NO | \n")
    assert facts.params == {"coin": {"type": "STRING", "mandatory": True}}
    assert unmodelled(ledger) == [(13, "twice")]


def test_rows_that_are_too_short_are_reported_and_empty_ones_are_not() -> None:
    header = _row(10, "Name", "Type", "Mandatory", "Description")
    table = Table(10, header, (_row(12, "coin", "INT"), _row(13, "", "", "", ""), _row(14, "size", "INT", "NO")))
    facts, ledger = read_blocks((table,))
    assert list(facts.params) == ["size"]
    assert unmodelled(ledger) == [(12, "cells-missing")]


def test_yes_for_two_rows_means_one_of_them() -> None:
    header = _row(10, "Name", "Type", "Mandatory", "Description")
    rows = (
        _row(12, "coin", "STRING", "YES", ""),
        _row(13, "coinId", "LONG", "YES", "Press by id"),
        _row(14, "label", "STRING", "YES", "Press by label", merged=2),
    )
    facts, _ = read_blocks((Table(10, header, rows),))
    assert facts.params["coin"] == {"type": "STRING", "mandatory": True}
    assert facts.params["coinId"] == {"type": "LONG", "documented_mandatory": "YES"}
    assert facts.params["label"] == {"type": "STRING", "documented_mandatory": "YES"}
    assert facts.constraints == [(14, "merged_cell", {"any_of": ["coinId", "label"]})]


def test_either_in_the_mandatory_column() -> None:
    facts, _ = read(f"{HEAD}coin | STRING | EITHER | \nlabel | STRING | EITHER | \n")
    assert facts.constraints == [(13, "mandatory_column", {"any_of": ["coin", "label"]})]
    assert facts.params["coin"] == {"type": "STRING", "documented_mandatory": "EITHER"}


def test_a_rule_in_a_cell_and_a_rule_in_a_note() -> None:
    text = f"{HEAD}coinId | LONG | NO | Either `coinId` or `label` must be sent\n"
    text += "label | STRING | NO | \nfrom | LONG | NO | \n\n"
    facts, ledger = read(text + "> * `from` and `label` cannot be sent together.\n")
    assert facts.constraints[0] == (12, "cell", {"any_of": ["coinId", "label"]})
    line, where, rule = facts.constraints[1]
    assert (line, where) == (16, "note")
    assert rule == {"at_most_one": ["from", "label"]} or "conflicts" in rule
    assert not unmodelled(ledger)


def test_a_cell_of_two_rows_states_its_rule_once() -> None:
    header = _row(10, "Name", "Type", "Mandatory", "Description")
    text = "Either `coinId` or `label` must be sent"
    rows = (_row(12, "coinId", "LONG", "NO", text), _row(13, "label", "STRING", "NO", text, merged=3))
    facts, _ = read_blocks((Table(10, header, rows),))
    assert facts.constraints == [(12, "cell", {"any_of": ["coinId", "label"]})]


def test_a_table_of_types() -> None:
    order = f"{HEAD}side | ENUM | YES | \ntype | ENUM | YES | `LIMIT`, `MARKET`\n"
    order += "price | DECIMAL | NO | \nquantity | DECIMAL | NO | \n\n"
    facts, ledger = read(
        order
        + "Type | Additional mandatory parameters\n--- | ---\n`LIMIT` | `price`, `quantity`\n`MARKET` | `price2`\n"
    )
    when = {"param": "type", "in": ["LIMIT"]}
    assert facts.constraints == [(19, "type_table", {"required_if": {"when": when, "params": ["price", "quantity"]}})]
    assert unmodelled(ledger) == [(20, "type_table")]


def test_sets_of_parameters() -> None:
    table = f"{HEAD}coin | STRING | YES | \ncoinId | LONG | NO | \nfrom | LONG | NO | \n\n"
    sets = [["coin"], ["coin", "coinId"], ["coin", "from"]]
    listed, _ = read(table + "* Supported combinations:\n  * `coin`\n  * `coin` + `coinId`\n  * `coin` + `from`\n")
    assert listed.constraints == [(16, "combinations_list", {"combinations": sets})]
    rows = "`coin` | newest\n`coin` + `coinId` | one\n`coin` + `from` | oldest\n"
    tabled, _ = read(f"{table}Parameters | Response\n--- | ---\n{rows}")
    assert tabled.constraints == [(16, "combinations_list", {"combinations": sets})]


def test_a_table_of_one_parameters_values() -> None:
    table = (
        f"{HEAD}span | ENUM | YES | \n\nUnit | `span` value\n--- | ---\nminutes | `1m`, `2m` ... `4m`\nhours | `1h`\n"
    )
    facts, ledger = read(table)
    assert facts.params["span"] == {"type": "ENUM", "mandatory": True, "enum": ["1m", "2m", "3m", "4m", "1h"]}
    assert not unmodelled(ledger)


@pytest.mark.parametrize(
    ("text", "extends", "whole"),
    [
        ("In addition to all parameters accepted by [`PUT /press/v1/coin`](#coin), "
         "the following parameters are also accepted:", "PUT /press/v1/coin", True),
        ("In addition to all parameters accepted by `coin.press`, you must sing", "coin.press", False),
        ("除了 [`POST /press/v1/coin`](#coin) 所有参数,\n下面参数也支持:", "POST /press/v1/coin", True),
        ("The same parameters as `coin.press`", "coin.press", True),
    ],
)  # fmt: skip
def test_parameters_of_another_endpoint(text: str, extends: str, whole: bool) -> None:
    facts, ledger = read(f"{text}\n\n{HEAD}cold | BOOLEAN | NO | Default: `false`\n")
    assert facts.extends == extends
    assert facts.params == {"cold": {"type": "BOOLEAN", "default": False}}
    assert (unmodelled(ledger) == []) == whole


def test_a_second_endpoint_whose_parameters_come_first_is_told() -> None:
    text = "This method has the same parameters as `{}`.\n\n"
    facts, ledger = read(text.format("POST /mint/v1/coin") + text.format("POST /mint/v1/bar"))
    assert facts.extends == "POST /mint/v1/coin"
    assert (12, "inherits-twice") in unmodelled(ledger)


def test_descriptions_are_kept_on_demand_alone() -> None:
    row = f"{HEAD}coin | STRING | NO | What to press\n"
    assert "description" not in read(row)[0].params["coin"]
    assert read(row, prose=True)[0].params["coin"]["description"] == "What to press"


def test_every_row_note_and_label_is_accounted_for() -> None:
    held = (
        *blocks(f"{HEAD}coin | STRING | NO | \n", 10),
        Paragraph(20, "Coins are round.", quoted=True),
        Item(21, "The press must be hot."),
    )
    _, ledger = read_blocks(held)
    assert {(entry.line, entry.kind) for entry in ledger.entries} == {
        (9, "label"), (10, "row"), (12, "row"), (20, "note"), (21, "note")
    }  # fmt: skip
    assert unmodelled(ledger) == [(21, "not-understood")]


#: What the enums pages of the corpus hold, as far as parameters refer to it by link or name.
CORPUS_ENUMS = EnumLinks(
    names=("side", "timeInForce", "interval", "newOrderRespType", "selfTradePreventionMode", "orderTypes"),
    titles={"STP Modes": "selfTradePreventionMode", "STP 模式": "selfTradePreventionMode", "Order Types": "orderTypes"},
    anchors={
        "stpmodes": "selfTradePreventionMode",
        "orderresponsetype": "newOrderRespType",
        "order-type": "orderTypes",
    },
)


def test_the_corpus(documentation: Path) -> None:
    """Every parameter and rule is one that a spec may hold, and what is not read stays rare."""
    rule: TypeAdapter[object] = TypeAdapter(Constraint)
    counted: Counter[str] = Counter()
    for folder in ("2026-01-16", "spot-github-2026-07"):
        for path in sorted((documentation / folder).rglob("*.md")):
            if "testnet" in path.parts:
                continue
            for page in read_page.read(path.relative_to(documentation).as_posix(), path.read_bytes()):
                for section in sections.split(page):
                    ledger = Ledger(page.lang)
                    parts = section.of("params", "notes", "other")
                    facts = params.read(parts, page.lang, CORPUS_ENUMS, ledger, prose=True)
                    for spec in facts.params.values():
                        Param.model_validate(spec)
                    for _, _, each in facts.constraints:
                        rule.validate_python(each)
                    counted.update(_rows(ledger))
                    counted["params"] += len(facts.params)
                    counted["sections"] += 1
                    counted["stated"] += facts.stated
    assert counted["sections"] > 1400
    assert counted["stated"] > 0.98 * counted["sections"]
    assert counted["params"] > 8000
    assert counted["fact"] > 8000
    assert counted["unmodelled"] < 0.05 * counted["fact"]


def _rows(ledger: Ledger) -> Counter[str]:
    rows: dict[int, set[str]] = {}
    for entry in ledger.entries:
        if entry.kind == "row":
            rows.setdefault(entry.line, set()).add(entry.verdict)
    return Counter(next(word for word in ("unmodelled", "fact", "prose") if word in each) for each in rows.values())


def test_a_default_that_a_rule_states_too_is_stated_once() -> None:
    row = "sinceId | LONG | NO | The first coin. Default gets most recent coins.\n"
    facts, _ = read(f"{HEAD}{row}\n> * If sinceId is not sent, the most recent coins will be returned.\n")
    assert "default_from" not in facts.params["sinceId"]
    stated = [rule for _, _, rule in facts.constraints]
    assert stated == [{"default_if_absent": {"params": ["sinceId"], "value": "most recent"}}]
