"""A label that names what a value of a parameter stands for tells which requests are answered so."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.facts import endpoint, meanings
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part, Section

GRADES = {"grade": {"type": "INT", "enum": [1, 2]}, "limit": {"type": "INT"}}
MEANINGS = {"grade": {"GOLD plated coins": 1, "TIN plated coins": 2}}


def read(cell: str, params: Any = GRADES) -> Any:
    table = f"Name | Type | Mandatory | Description\n---|---|---|---\ngrade | INT | YES | {cell}\nlimit | INT | NO | \n"
    return meanings.read([Part("params", 1, "", "", blocks(table))], params)


@pytest.mark.parametrize(
    "cell", ["1:GOLD plated coins, 2:TIN plated coins", '"1": GOLD plated coins; `2`=TIN plated coins']
)
def test_values_are_explained_in_their_row(cell: str) -> None:
    assert read(cell) == MEANINGS


@pytest.mark.parametrize(
    "cell", ["1:GOLD plated coins", "1:GOLD, 3:TIN", "1:GOLD, 2:GOLD", "1:GOLD, 1:TIN", "GOLD or TIN", ""]
)
def test_a_list_that_does_not_explain_each_value_explains_none(cell: str) -> None:
    assert read(cell) == {}


def test_only_listed_values_have_a_meaning() -> None:
    assert read("1:GOLD, 2:TIN", {"grade": {"type": "INT"}}) == {}
    assert read("1:GOLD, 2:TIN", {"grade": {"type": "INT", "enum": "grades"}}) == {}


@pytest.mark.parametrize(
    ("label", "value"),
    [("GOLD plated coins:", 1), ("tin plated coins：", 2), ("GOLDEN plated coins", 1), ("**TIN plated coins**", 2)],
)
def test_a_label_is_what_a_value_stands_for(label: str, value: int) -> None:
    assert meanings.meant(label, MEANINGS) == {"param": "grade", "in": [value]}


@pytest.mark.parametrize(
    "label", ["", "plated coins:", "GOLD plated coins only:", "T plated coins", "LEAD plated coins"]
)
def test_a_label_that_says_less_or_more_is_no_condition(label: str) -> None:
    assert meanings.meant(label, MEANINGS) is None


def test_a_label_that_fits_several_parameters_is_no_condition() -> None:
    assert meanings.meant("TIN", {"grade": {"TIN": 1, "LEAD": 2}, "rim": {"TIN": "A", "LEAD": "B"}}) is None


def test_answers_below_such_labels() -> None:
    table = "Name | Type | Mandatory | Description\n---|---|---|---\ngrade | INT | YES | 1:GOLD plated, 2:TIN plated\n"
    shown = "".join(f'> {name} plated：\n\n```\n{{"{name}": 1}}\n```\n\n' for name in ("GOLD", "TIN"))
    parts = (Part("params", 1, "", "", blocks(table)), Part("response", 10, "", "", blocks(shown)))
    found = endpoint.read(Section("mint.md", "en", "mint", None, "Mint a coin", 1, parts), EnumLinks())
    assert found.response is not None
    assert [each["when"] for each in found.response.examples] == [{"param": "grade", "in": [grade]} for grade in (1, 2)]
    assert not [each for each in found.entries if each.verdict == "unmodelled"]
