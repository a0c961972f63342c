"""Parameters inside parameters: a batch's elements, lists that their own cell describes, rules inside elements."""

from __future__ import annotations

import pytest

from generator.catalog.format import Param
from generator.transcribe.facts.params import batches, params
from generator.transcribe.facts.params.params import EnumLinks, ParamFacts
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part

HEAD = "Name | Type | Mandatory | Description\n--- | --- | --- | ---\n"
BATCH = f"{HEAD}coins | LIST | YES | coin list. Max 5 coins\nreceipt | LONG | NO | \n\n"


def read(text: str, kind: str = "params", lang: str = "en") -> tuple[ParamFacts, Ledger]:
    ledger = Ledger(lang)
    facts = params.read([Part(kind, 1, "", "", blocks(text, 1))], lang, EnumLinks(), ledger)
    for spec in facts.params.values():
        Param.model_validate(spec)
    return facts, ledger


@pytest.mark.parametrize(
    "label",
    [
        "**Where `coins` is the list of coin parameters in JSON**",
        "**Where`coins` is the list of coin parameters in JSON:**",
        "**其中`coins`应以list of JSON格式填写参数**",
    ],
)
def test_the_elements_of_a_batch(label: str) -> None:
    inner = f"{HEAD}metal | ENUM | YES | `GOLD`, `TIN`\nsize | INT | NO | Default 4; max 9.\n"
    facts, ledger = read(f'{BATCH}{label}\n\n* **Example:** /press/v1/coins?coins=[{{"metal":"GOLD"}}]\n\n{inner}')
    assert facts.params["coins"] == {
        "type": "ARRAY",
        "mandatory": True,
        "documented_type": "LIST",
        "max_items": 5,
        "encoding": "json",
        "items": {
            "type": "OBJECT",
            "fields": {
                "metal": {"type": "ENUM", "mandatory": True, "enum": ["GOLD", "TIN"]},
                "size": {"type": "INT", "default": 4, "max": 9},
            },
        },
    }
    assert list(facts.params) == ["coins", "receipt"]
    assert list(facts.lines) == ["coins", "receipt"]
    assert not [entry for entry in ledger.entries if entry.verdict == "unmodelled"]


def test_a_label_with_another_name_means_the_only_list_and_is_reported() -> None:
    facts, _ = read(
        f"{BATCH}**Where `batch` is the list of coin parameters in JSON**\n\n{HEAD}metal | STRING | YES | \n"
    )
    assert facts.params["coins"]["items"]["fields"] == {"metal": {"type": "STRING", "mandatory": True}}
    assert [text for _, text in facts.faults] == ["the page names `batch`, its table has `coins`"]


def test_a_rule_inside_the_elements_has_their_scope() -> None:
    inner = f"{HEAD}coinId | LONG | NO | Either `coinId` or `label` must be sent\nlabel | STRING | NO | \n"
    facts, _ = read(f"{BATCH}Where `coins` is the list of coins\n\n{inner}")
    assert facts.constraints == [(10, "cell", {"any_of": ["coinId", "label"], "scope": "coins"})]


def test_a_note_that_names_fields_alone_is_about_the_elements() -> None:
    inner = f"{HEAD}coinId | LONG | NO | \nlabel | STRING | NO | \n\n> * Either `coinId` or `label` must be sent.\n"
    facts, _ = read(f"{BATCH}Where `coins` is the list of coins\n\n{inner}")
    assert [rule for _, where, rule in facts.constraints if where == "note"] == [
        {"any_of": ["coinId", "label"], "scope": "coins"}
    ]


def test_the_rules_of_another_endpoint_are_reported() -> None:
    _, ledger = read(f"{BATCH}> * Parameter rules are same with `Press Coin`\n")
    assert [entry.rule for entry in ledger.entries if entry.verdict == "unmodelled"] == ["rules-of-another-endpoint"]


def test_a_table_of_no_parameter_is_reported() -> None:
    facts, ledger = read(f"{HEAD}shape | STRING | YES | round\n", kind="other")
    assert facts.params == {}
    assert [entry.rule for entry in ledger.entries if entry.verdict == "unmodelled"] == ["of-no-parameter"]


def test_a_list_that_its_own_cell_describes() -> None:
    cell = (
        "Max 7 coins supported. When input request parameter,coinArgs.metal should be STRING, coinArgs.size should be "
        "BIGDECIMAL, metal support GOLD,TIN and LEAD. "
        "Each entry should be like coinArgs[0].metal=GOLD,coinArgs[0].size=1"
    )
    facts, ledger = read(f"{HEAD}coinArgs | LIST<JSON> | YES | {cell}\n")
    assert facts.params["coinArgs"] == {
        "type": "ARRAY",
        "mandatory": True,
        "documented_type": "LIST<JSON>",
        "encoding": "indexed",
        "max_items": 7,
        "items": {
            "type": "OBJECT",
            "fields": {
                "metal": {"mandatory": True, "type": "STRING", "enum": ["GOLD", "TIN", "LEAD"]},
                "size": {"mandatory": True, "type": "DECIMAL", "documented_type": "BIGDECIMAL"},
            },
        },
    }
    assert not [entry for entry in ledger.entries if entry.verdict == "unmodelled"]


def test_a_text_that_holds_a_batch_becomes_one() -> None:
    filled = batches.filled({"type": "STRING", "mandatory": True}, {"metal": {"type": "STRING"}})
    assert filled["type"] == "ARRAY"
    assert filled["encoding"] == "json"
    assert filled["documented_type"] == "STRING"


@pytest.mark.parametrize("text", ["Where coins come from", "Coins is a list", "", "Where `coins` is heavy"])
def test_what_announces_no_table(text: str) -> None:
    assert batches.named(text) is None


def test_a_second_table_of_the_same_elements_is_told() -> None:
    label = "Where `coins` is the list of coins\n\n"
    first, second = f"{HEAD}metal | STRING | YES | \n\n", f"{HEAD}size | INT | NO | \n"
    facts, ledger = read(f"{BATCH}{label}{first}{label}{second}")
    assert facts.params["coins"]["items"]["fields"] == {"metal": {"type": "STRING", "mandatory": True}}
    assert [entry.text for entry in ledger.entries if entry.verdict == "unmodelled"] == ["size: "]
