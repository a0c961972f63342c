"""Values of a parameter in a list: whose they are, and where nothing may be taken from it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.blocks import Page
from generator.transcribe.facts import endpoint
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import split

LIST = "  * LEAD\n    * GOLD\n    * SILVER_925 a noble metal\n"


def params(notes: str, rows: str = "coinType | ENUM | YES |", description: str = "") -> Any:
    """The parameters of an endpoint, and the lines of which not all is understood."""
    text = (
        f"# Press Coin (TRADE)\n\n{description}\n\n## HTTP Request\n\nPOST `/mint/v1/coin`\n\n"
        f"## Request Parameters\n\nName | Type | Mandatory | Description\n---|---|---|---\n{rows}\n\n{notes}\n\n"
        "## Response Example\n\n```\n{}\n```\n"
    )
    (section,) = split(Page("mint/coin.md", "en", "mint/coin", "mint/coin", None, blocks(text)))
    found = endpoint.read(section, EnumLinks(frozenset(), {}, {}))
    return found.params, [entry.rule for entry in found.entries if entry.verdict == "unmodelled"]


@pytest.mark.parametrize("lead", ["Coin type:", "ENUM of coin types:", "硬币类型：", "目前支持的coinType类型:"])
def test_a_list_of_values(lead: str) -> None:
    found, left = params(LIST.replace("LEAD", lead))
    assert found["coinType"]["enum"] == ["GOLD", "SILVER_925"]
    assert left == []


def test_a_list_of_values_in_the_description() -> None:
    found, _ = params("", description=LIST.replace("LEAD", "Coin type:"))
    assert found["coinType"]["enum"] == ["GOLD", "SILVER_925"]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # Of which of two?
        (LIST.replace("LEAD", "Coin type:"), "coinType | ENUM | YES |\nedgeType | ENUM | YES |"),
        # Of none that is called so.
        (LIST.replace("LEAD", "Coin type:"), "metal | ENUM | YES |"),
        (LIST.replace("LEAD", "Coin type:"), "coinType | STRING | YES |"),
        # Of the answer, or under a condition.
        (LIST.replace("LEAD", "`type` in response has 2 types:"), "coinType | ENUM | YES |"),
        (LIST.replace("LEAD", "If the coin is of these types:"), "coinType | ENUM | YES |"),
        # Not all of them are values.
        (LIST.replace("LEAD", "Coin type:") + "    * and others\n", "coinType | ENUM | YES |"),
        ("  * Coin type:\n  * GOLD\n  * SILVER\n", "coinType | ENUM | YES |"),
        ("  * Coin type:\n    * GOLD\n", "coinType | ENUM | YES |"),
    ],
)
def test_no_list_of_values(text: str, rows: str) -> None:
    found, _ = params(text, rows)
    assert all("enum" not in spec for spec in found.values())


def test_values_that_the_table_states_stay() -> None:
    found, _ = params(LIST.replace("LEAD", "Coin type:"), "coinType | ENUM | YES | `TIN`, `LEAD`")
    assert found["coinType"]["enum"] == ["TIN", "LEAD"]


def test_a_limit_beside_a_value_is_told() -> None:
    _, left = params(LIST.replace("LEAD", "Coin type:").replace("a noble", "only a noble"))
    assert "value-with-a-limit" in left


@pytest.mark.parametrize(
    "lead", ["Available `coinMode` options:", "The supported `coinMode` values are:", "可用的 `coinMode` 选项："]
)
def test_a_list_below_a_line_that_names_the_parameter(lead: str) -> None:
    rows = "coinMode | ENUM | YES |\nedgeMode | ENUM | YES |"
    found, left = params(
        f"{lead}\n\n* `STOP_FIRST` – the press stops, and no coin is struck.\n* `GO_ON` – it goes on.", rows
    )
    assert found["coinMode"]["enum"] == ["STOP_FIRST", "GO_ON"]
    assert "enum" not in found["edgeMode"]
    assert left == []


def test_a_list_of_a_parameter_that_has_values_or_is_none() -> None:
    below = "\n\n* `STOP_FIRST` – the press stops.\n* `GO_ON` – it goes on."
    found, _ = params(f"Available `coinMode` options:{below}", "coinMode | ENUM | YES | `TIN`, `LEAD`")
    assert found["coinMode"]["enum"] == ["TIN", "LEAD"]
    found, _ = params(f"Available `edgeMode` options:{below}", "coinMode | ENUM | YES |")
    assert "enum" not in found["coinMode"]
