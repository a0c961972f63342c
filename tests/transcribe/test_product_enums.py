"""Enums of a product."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.blocks import Page
from generator.transcribe.markdown import blocks
from generator.transcribe.product.account import Account
from generator.transcribe.product.enums import Links, enums


def _page(text: str, lang: str = "en") -> Page:
    return Page("enums.md", lang, "toys/enums", None, "2030-01-02", blocks(text))


def _enums(text: str, zh: str = "") -> tuple[dict[str, Any], Links, Account]:
    account = Account()
    found, links = enums({"toys/enums": (_page(text), *((_page(zh, "zh"),) if zh else ()))}, account)
    return found, links, account


@pytest.mark.parametrize(
    ("item", "value"),
    [
        ("RED", "RED"),
        ("`DARK_RED`", "DARK_RED"),
        ("RED - like a fire engine", "RED"),
        ("RED: a colour", "RED"),
        ("RED (a colour)", "RED"),
        ("RED // no more", "RED"),
        ("RED 红色", "RED"),
        ("RED红色", "RED"),
        ("RED_5", "RED_5"),
        ("15m", "15m"),
        ("1M", "1M"),
        ("Red toys come first", None),
        ("RED toys come first", None),
        ("RED, BLUE", None),
        ("RED/BLUE", None),
        ("RED_颜色", None),
        ("A toy", None),
        ("", None),
    ],
)
def test_an_item_is_a_value_or_it_is_reported(item: str, value: str | None) -> None:
    found, _, account = _enums(f"**Toy colour (colour):**\n\n  * GREEN\n  * {item}\n")
    assert found == {"colour": ["GREEN", value] if value else ["GREEN"]}
    assert [each.rule for each in account.findings] == ([] if value or not item else ["enum-value"])


def test_headings_are_labels_and_tables_hold_values() -> None:
    table = "Status | Description\n---|---\n`NEW` | Fresh\n`OLD` | Worn\n"
    text = f"# Enums\n\n## Toy state (toyState)\n\n{table}\n## Gears\n\n* `UP`\n"
    assert _enums(text)[0] == {"toyState": ["NEW", "OLD"], "gears": ["UP"]}


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Toy kinds (toyKinds, kind):", "kind"),
        ("Toy kind", "toyKind"),
        ("Kline/Candlestick chart intervals:", "interval"),
        ("Rate limit intervals (interval)", "rateLimitInterval"),
        ("STP Modes", "selfTradePreventionMode"),
        ("防止自成交模式:", "selfTradePreventionMode"),
        ("订单列表（list）状态（listState）", "listState"),
    ],
)
def test_a_list_is_named_by_the_parameter_or_by_its_words(label: str, name: str) -> None:
    assert list(_enums(f"**{label}**\n\n  * RED\n")[0]) == [name]


def test_a_name_that_two_lists_claim_belongs_to_neither() -> None:
    found, links, account = _enums("**Toy state (state)**\n\n* NEW\n\n**Box state (state)**\n\n* SHUT\n")
    assert found == {"toyState": ["NEW"], "boxState": ["SHUT"]}
    assert "state" not in links.aliases and "state" not in links.anchors
    assert [each.rule for each in account.findings] == ["enum-name-ambiguous"] * 2


def test_a_list_without_name_or_values_is_reported() -> None:
    found, _, account = _enums("**玩具**\n\n* RED\n\n**Empty**\n\n* Nothing here\n* nor here\n")
    assert found == {}
    assert [(each.rule, each.text) for each in account.findings] == [
        ("enum-value", "Nothing here"),
        ("enum-value", "nor here"),
        ("enum-without-values", "Empty"),
        ("enum-without-name", "玩具"),
    ]


def test_enums_are_found_by_anchor_title_and_name() -> None:
    text = '# Enums\n\n<a id="toytypes"></a>\n\n## Toy types (toyTypes, kind)\n\n* `BEAR`\n'
    links = _enums(text, "# 枚举\n\n## 玩具种类（kind）\n\n* `BEAR`\n")[1]
    assert links.aliases == {"kind": "kind", "toyTypes": "kind"}
    assert links.titles == {"Toy types": "kind", "玩具种类": "kind"}
    for anchor in ("toytypes", "toy-types-toytypes-kind", "toy-types", "玩具种类kind", "玩具种类"):
        assert links.anchors.get(anchor, links.anchors.get("玩具种类-kind")) == "kind"


@pytest.mark.parametrize(
    ("en", "zh", "taken", "lang"),
    [
        (["RED", "BLUE"], ["RED", "BLUE"], ["RED", "BLUE"], None),
        (["RED", "BLUE"], ["BLUE", "RED"], ["RED", "BLUE"], None),
        (["RED", "BLUE"], ["RED"], ["RED", "BLUE"], "en"),
        (["RED"], ["RED", "BLUE"], ["RED", "BLUE"], "zh"),
        (["RED", "BLUE"], ["RED", "BLEU"], ["RED", "BLUE"], "en"),
    ],
)
def test_languages_are_compared(en: list[str], zh: list[str], taken: list[str], lang: str | None) -> None:
    sides = [
        "**{}**\n\n{}\n".format(label, "\n".join(f"* {v}" for v in side))
        for label, side in (("Hue (hue)", en), ("色", zh))
    ]
    found, _, account = _enums(*sides)
    assert found == {"hue": taken}
    assert [(d["fact"], d["taken"]) for d in account.disagreements] == ([("enums.hue", lang)] if lang else [])


def test_a_list_of_one_language_only_is_reported() -> None:
    found, _, account = _enums("**Hue (hue)**\n\n* RED\n", "**Hue (hue)**\n\n* RED\n\n**玩具**\n\n* BEAR\n")
    assert found == {"hue": ["RED"]}
    assert [(each.rule, each.lang, each.text) for each in account.findings] == [("enum-in-one-language", "zh", "玩具")]


def test_a_table_of_something_else_is_reported() -> None:
    found, _, account = _enums("**Hue (hue)**\n\n* RED\n\nPaint | Price\n---|---\nBLUE | 7\n")
    assert found == {"hue": ["RED"]}
    assert [(each.rule, each.line) for each in account.findings] == [("enum-table", 5)]
