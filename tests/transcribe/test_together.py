"""Readings that only say something together: rows, notes, tables of types and descriptions of one endpoint."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.facts import endpoint
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.facts.parts import without_examples
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part, Section

HEAD = "Name | Type | Mandatory | Description\n--- | --- | --- | ---\n"
IDS = f"{HEAD}coinId | LONG | NO | \nlabel | STRING | NO | \n"


def read(lang: str = "en", **texts: str) -> endpoint.Facts:
    """The facts of a section with one part for each text, named by its kind."""
    parts = []
    for at, (kind, text) in enumerate(texts.items(), 1):
        held = blocks(text, 100 * at)
        parts.append(Part(kind, held[0].line, "", "", held))
    return endpoint.read(Section("mint.md", lang, "mint", None, "Mint a coin", 1, tuple(parts)), EnumLinks())


def rules(facts: endpoint.Facts) -> list[tuple[int, str, dict[str, Any]]]:
    return [(stated.line, stated.where, stated.rule) for stated in facts.constraints]


def unmodelled(facts: endpoint.Facts) -> list[str]:
    return [entry.rule for entry in facts.entries if entry.verdict == "unmodelled"]


ORDER = (
    f"{HEAD}type | ENUM | YES | `LIMIT`, `MARKET`\nprice | DECIMAL | NO | \nquantity | DECIMAL | NO | \n"
    "pegKind | STRING | NO | \n\n"
    "Type | Additional mandatory parameters\n--- | ---\n`LIMIT` | `price`, `quantity`\n\n"
)


@pytest.mark.parametrize(
    ("lang", "kind", "text"),
    [
        ("en", "notes", "* If `pegKind` is specified, `price` becomes optional."),
        ("en", "description", "If `pegKind` is specified, `price` becomes optional."),
        ("zh", "notes", "* 如果发送了 `pegKind`，那么 `price` 参数变为可选的。"),
    ],
)
def test_a_note_narrows_what_a_table_of_types_demands(lang: str, kind: str, text: str) -> None:
    facts = read(lang, params=ORDER, **{kind: text})
    limit = {"param": "type", "in": ["LIMIT"]}
    assert rules(facts) == [
        (109, "type_table", {"required_if": {"when": limit, "params": ["quantity"]}}),
        (109, "type_table", {"required_if": {"when": {"all": [limit, {"absent": "pegKind"}]}, "params": ["price"]}}),
    ]
    assert not unmodelled(facts)


@pytest.mark.parametrize("kind", ["notes", "description"])
def test_what_is_checked_belongs_to_an_either_of_anywhere(kind: str) -> None:
    table = f"{HEAD}coinId | LONG | NO | Either `coinId` or `label` must be sent\nlabel | STRING | NO | \n"
    later = "If both `coinId` and `label` are sent, the `coinId` is searched first, then `label` is checked against it."
    facts = read("en", params=table, **{kind: later})
    assert rules(facts) == [(102, "cell", {"any_of": ["coinId", "label"], "verify": True})]
    assert not unmodelled(facts)


def test_what_is_checked_without_an_either_of_is_reported() -> None:
    later = "If both `coinId` and `label` are sent, the `coinId` is searched first, then `label` is checked against it."
    assert unmodelled(read("en", params=IDS, notes=later)) == ["verify"]


def test_the_sentences_of_one_cell_that_hold_for_some_types() -> None:
    table = (
        f"{HEAD}aboveType | ENUM | YES | `STOP`, `LIMIT`\n"
        "abovePrice | DECIMAL | NO | Can be used when `aboveType` is `STOP`. "
        "Either `abovePrice` or `aboveDelta`, or both must be provided\naboveDelta | INT | NO | \n"
    )
    when = {"param": "aboveType", "in": ["STOP"]}
    facts = read("en", params=table)
    assert [rule for _, _, rule in rules(facts)] == [
        {"allowed_if": {"when": when, "params": ["abovePrice"]}},
        {"required_if": {"when": when, "any_of": ["abovePrice", "aboveDelta"]}},
    ]


def test_a_row_may_speak_of_the_values_of_a_row_below() -> None:
    table = f"{HEAD}size | DECIMAL | NO | 使用`closeAll`不支持此参数\ncloseAll | STRING | NO | `true`, `false`\n"
    facts = read("zh", params=table)
    when = {"param": "closeAll", "in": ["true"]}
    assert rules(facts) == [(102, "cell", {"forbidden_if": {"when": when, "params": ["size"]}})]


@pytest.mark.parametrize(
    ("lang", "notes"),
    [
        ("en", "* If `closeAll` is sent as true:\n  * Cannot be used with `size` parameter\n"),
        ("zh", "* `STOP_MARKET` 配合 `closeAll`=`true`:\n  * 不支持 `size` 参数\n"),
    ],
)
def test_a_note_holds_under_the_note_above_it(lang: str, notes: str) -> None:
    table = (
        f"{HEAD}type | ENUM | YES | `LIMIT`, `STOP_MARKET`\nsize | DECIMAL | NO | \n"
        "closeAll | STRING | NO | `true`, `false`\n"
    )
    [(line, where, rule)] = rules(read(lang, params=table, notes=notes))
    flag = {"param": "closeAll", "in": ["true"]}
    assert (line, where) == (201, "note")
    assert rule["forbidden_if"]["params"] == ["size"]
    assert flag in (rule["forbidden_if"]["when"], *rule["forbidden_if"]["when"].get("all", ()))


def test_a_note_outside_of_the_list_is_not_under_it() -> None:
    table = f"{HEAD}size | DECIMAL | NO | \nmass | DECIMAL | NO | \ncloseAll | STRING | NO | `true`, `false`\n"
    notes = "* If `closeAll` is sent as true:\n\nEither `size` or `mass` must be sent\n"
    assert [rule for _, _, rule in rules(read("en", params=table, notes=notes))] == [{"any_of": ["size", "mass"]}]


def test_what_notes_say_of_keys_and_limits_is_not_read_twice() -> None:
    notes = "* Rate limit: 5 requests per minute\n* Either `coinId` or `label` must be sent\n"
    facts = read("en", params=IDS, notes=notes.replace("Rate limit: ", "Request limit: "))
    assert facts.rate_limits == [{"count": 5, "interval": "1m"}]
    assert rules(facts) == [(201, "note", {"any_of": ["coinId", "label"]})]
    assert not unmodelled(facts)


def test_the_sets_of_parameters_in_a_description() -> None:
    sets = "These are the combinations supported:\n\n* `coinId`\n* `coinId` + `label` (`size` will default to 5)\n"
    facts = read("en", description=sets, params=IDS)
    assert rules(facts) == [(100, "combinations_list", {"combinations": [["coinId"], ["coinId", "label"]]})]


@pytest.mark.parametrize(
    "text",
    [
        "`mode` | `cancelResult`\n--- | ---\n`STOP` | `SUCCESS`\n",
        "Parameter | Value\n--- | ---\ncoin | GOLD\n",
        "参数 | 取值\n--- | ---\ncoin | GOLD\n",
    ],
)
def test_tables_that_are_examples(text: str) -> None:
    ledger = Ledger("en")
    part = without_examples(Part("response", 1, "", "", blocks(text, 1)), ledger)
    assert not part.blocks
    assert [entry.verdict for entry in ledger.entries] == ["prose"] * 2
