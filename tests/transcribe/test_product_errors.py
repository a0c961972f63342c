"""Error codes of a product."""

from __future__ import annotations

from typing import Any

from generator.transcribe.blocks import Page
from generator.transcribe.markdown import blocks
from generator.transcribe.product.account import Account
from generator.transcribe.product.errors import errors, messages

_EN = """# Errors

## 10xx - Toys

### -1000 BROKEN

  * The toy broke.
  * The toy broke again.

### -1001

### -1002 Toy lost.

### -51003 SOLD_OUT

## Messages for -2010 TOY_REFUSED, and -2038 TOY_RETURNED

 * `-2011 TOY_UNKNOWN`

Error message | Description
---|---
"No toy." | Nothing there.
"""
_ZH = """# 错误

### -1000 BROKEN_TOY

### -1001 No name at all

### -1002 玩具丢了

### -1009 ONLY_HERE
"""


def _page(text: str, lang: str = "en") -> Page:
    return Page("errors.md", lang, "toys/error-code", None, "2030-01-02", blocks(text))


def _errors(*pages: Page) -> tuple[list[dict[str, Any]], Account]:
    account = Account()
    return errors({"toys/error-code": pages}, account), account


def test_each_code_stands_once_with_its_name() -> None:
    found, account = _errors(_page(_EN))
    assert found == [
        {"code": -1000, "name": "BROKEN"},
        {"code": -1001},
        {"code": -1002, "name": "Toy lost"},
        {"code": -51003, "name": "SOLD_OUT"},
        {"code": -2010, "name": "TOY_REFUSED"},
        {"code": -2038, "name": "TOY_RETURNED"},
        {"code": -2011, "name": "TOY_UNKNOWN"},
    ]
    assert account.findings == []
    assert account.lines["errors.-1001"] == ("toys/error-code", "en", 10)


def test_languages_are_compared() -> None:
    found, account = _errors(_page(_EN), _page(_ZH, "zh"))
    assert found[-1] == {"code": -1009, "name": "ONLY_HERE"}
    assert [(d["fact"], d["en"], d["zh"], d["taken"]) for d in account.disagreements] == [
        ("errors.-1000.name", "BROKEN", "BROKEN_TOY", "en"),
        ("errors.-1009", None, "ONLY_HERE", "zh"),
    ]


def test_a_code_with_a_second_name_is_reported() -> None:
    found, account = _errors(_page("### -1 A_TOY\n\n### -100 A_TOY\n\n### -100 B_TOY\n"))
    assert found == [{"code": -100, "name": "A_TOY"}]
    assert [(each.rule, each.line, each.text) for each in account.findings] == [
        ("error-heading", 1, "-1 A_TOY"),
        ("error-named-twice", 5, "-100 B_TOY"),
    ]


def test_a_table_of_something_else_is_reported() -> None:
    account = _errors(_page("Code | Toy\n---|---\n-7 | Bear\n"))[1]
    assert [(each.rule, each.line, each.text) for each in account.findings] == [
        ("error-row", 1, "Code | Toy"),
        ("error-row", 3, "-7 | Bear"),
    ]


def test_messages_are_kept_apart() -> None:
    assert messages({"toys/error-code": (_page(_EN), _page(_ZH, "zh"))}) == {
        -1000: ("The toy broke.", "The toy broke again.")
    }


def test_no_sign_that_a_spec_may_not_hold_comes_into_a_name() -> None:
    assert _errors(_page("### -1000 SOLD\u202e_OUT\n"))[0] == [{"code": -1000, "name": "SOLD_OUT"}]
