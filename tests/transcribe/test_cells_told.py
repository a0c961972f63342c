"""Description cells: values behind the word for them, what leaving out means, lists parted by a printed mark."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.facts import constraints
from generator.transcribe.facts.cells import cells
from generator.transcribe.facts.cells.cells_links import EnumLinks
from generator.transcribe.facts.reading import Known

PARAMS: dict[str, dict[str, Any]] = {
    "kind": {"type": "STRING"},
    "startTime": {"type": "LONG"},
    "endTime": {"type": "LONG"},
    "plan": {"type": "ENUM", "enum": ["STOP", "TAKE_PROFIT", "STOP_MARKET"]},
}


def read(text: str, name: str = "kind", lang: str = "en", params: dict[str, Any] = PARAMS) -> cells.CellFacts:
    spec = dict(params.get(name, {"type": "STRING"}))
    known = Known(lang, {**params, name: spec}, cell=name)
    return cells.read(cells.Cell(text, (), name, spec, known, params.keys()), EnumLinks(), constraints.read_sentence)


def verdicts(found: cells.CellFacts) -> set[str]:
    return {reading.verdict for reading in found.readings}


@pytest.mark.parametrize(
    "text",
    [
        "Enum：`mintIn` ,`meltOut`(after a day), `weigh`",
        "All kinds will be returned by default. Enum: `mintIn`, `meltOut`, `weigh`",
    ],
)
def test_camel_case_values_behind_the_word_for_values(text: str) -> None:
    assert read(text).spec["enum"] == ["mintIn", "meltOut", "weigh"]


def test_names_of_parameters_are_no_values() -> None:
    assert "enum" not in read("Enum: `startTime`, `endTime`").spec
    assert "enum" not in read("`mintIn`, `meltOut`").spec


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", 'No input or input "HOT_COIN" to get hot coins. Input "COLD_COIN" to get cold coins.'),
        ("zh", "不输入或输入HOT_COIN，取得热币。"),
    ],
)
def test_leaving_out_means_a_value(lang: str, text: str) -> None:
    assert read(text, lang=lang).spec["default"] == "HOT_COIN"


@pytest.mark.parametrize("text", ["Multiple split by `,`", 'Max 7 coins, Multiple split by ","'])
def test_several_values_split_by_commas(text: str) -> None:
    found = read(text)
    assert (found.spec["type"], found.spec["encoding"]) == ("ARRAY", "comma")
    assert verdicts(found) == {"fact"}


def test_another_mark_is_no_comma() -> None:
    assert read("Multiple split by `|`").spec["type"] == "STRING"


def test_some_assets_in_plain_words_are_told() -> None:
    assert "unmodelled" in verdicts(read("Coin Name , TIN or GOLD", "coinAsset"))
    assert "unmodelled" not in verdicts(read("Coin name, like TIN or GOLD", "coinAsset"))


def test_types_of_orders_that_the_endpoint_does_not_take_are_cut() -> None:
    params = {"strategyType": PARAMS["plan"], "mint": {"type": "ENUM"}}
    found = read("only available for `LIMIT`/`STOP`/`TAKE_PROFIT` order", "mint", params=params)
    rules = constraints.stated(found.readings)
    assert rules == [
        {"allowed_if": {"when": {"param": "strategyType", "in": ["STOP", "TAKE_PROFIT"]}, "params": ["mint"]}}
    ]


def test_of_types_none_of_which_is_taken_nothing_is_said() -> None:
    params = {"strategyType": PARAMS["plan"], "mint": {"type": "ENUM"}}
    found = read("only available for `LIMIT`/`MARKET` order", "mint", params=params)
    assert constraints.stated(found.readings) == [] and "unmodelled" in verdicts(found)
