"""What gives way to another reading, or fits nowhere, is told: no line counts as a fact of which a part was dropped."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe import sections
from generator.transcribe.blocks import Page, Paragraph
from generator.transcribe.facts import constraints, endpoint, remarks, value_lists
from generator.transcribe.facts.answers import field_grades, infer, responses
from generator.transcribe.facts.answers.responses import ResponseFacts
from generator.transcribe.facts.endpoint import Facts, Stated
from generator.transcribe.facts.params import params
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Entry, Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.merging import merge_rules
from generator.transcribe.merging.merge import merge
from generator.transcribe.merging.merged import Merged
from generator.transcribe.product.account import Account
from generator.transcribe.product.limits import limits
from generator.transcribe.product.servers import servers
from generator.transcribe.product.signing import security
from generator.transcribe.sections import Part

HEAD = "Name | Type | Mandatory | Description\n--- | --- | --- | ---\n"


def half(lang: str, path: str = "/coin", **said: Any) -> Facts:
    made = Facts(lang, "mint.md", "mint/press", "2026-01-15", 1, "Press Coin", method="GET", path=path)
    made.params_stated = True
    for key, value in said.items():
        setattr(made, key, value)
    return made


def told(merged: Merged) -> list[tuple[str, str]]:
    return [(each.fact, each.taken) for each in merged.disagreements]


def tables(text: str, lang: str = "en") -> tuple[dict[str, Spec], list[tuple[int, str]]]:
    """The parameters of a text that begins in line 10, and what of it is unmodelled."""
    ledger = Ledger(lang)
    part = Part("params", 9, "Request Parameters", "", blocks(text, 10))
    return params.read([part], lang, EnumLinks(), ledger).params, unmodelled(ledger)


def unmodelled(ledger: Ledger) -> list[tuple[int, str]]:
    return [(entry.line, entry.rule) for entry in ledger.entries if entry.verdict == "unmodelled"]


# --- two languages


def all_coins(line: int = 90) -> Stated:
    return Stated(line, "note", {"default_if_absent": {"params": ["metal"], "value": "all"}})


def test_a_half_of_another_path_adds_nothing() -> None:
    metal: Spec = {"type": "STRING"}
    en = half("en", params={"metal": metal}, weight=1, weight_stated=True, response=ResponseFacts({"type": "object"}))
    zh = half(
        "zh", "/coins", params={"metal": {**metal, "default": "TIN"}, "tray": {"type": "INT"}},
        weight=1, weight_stated=True, permission=["Minting"], errors=[{"code": -7}], constraints=[all_coins()],
        response=ResponseFacts({"type": "array"}),
    )  # fmt: skip
    merged = merge(en, zh)
    assert merged.spec["params"] == {"metal": metal}
    assert (merged.spec["permission"], merged.spec["errors"], merged.spec["constraints"]) == ([], [], [])
    assert merged.spec["response"] == {"schema": {"type": "object"}}
    assert sorted(told(merged)) == [
        ("constraints.default_if_absent(metal)", "en"), ("errors.-7", "en"), ("params.metal.default", "en"),
        ("params.tray", "en"), ("permission", "en"), ("request", "en"), ("response.schema", "en"),
    ]  # fmt: skip


def test_what_a_half_of_another_path_confirms_is_shared() -> None:
    said: dict[str, Any] = {"params": {"metal": {"type": "STRING", "default": "TIN"}}, "constraints": [all_coins()]}
    merged = merge(half("en", **said), half("zh", "/coins", **said))
    assert merged.spec["params"] == said["params"]
    assert merged.spec["constraints"] == [all_coins().rule]
    assert told(merged) == [("request", "en")]


def test_a_rule_of_one_half_gives_way_to_what_the_other_says_of_its_parameter() -> None:
    en = half("en", params={"metal": {"type": "STRING", "mandatory": True}})
    zh = half("zh", params={"metal": {"type": "STRING"}}, constraints=[all_coins()])
    merged = merge(en, zh)
    assert merged.spec["constraints"] == []
    assert ("constraints.default_if_absent(metal)", "en") in told(merged)
    assert merged.disagreements[-1].zh_line == 90


def test_rows_that_share_a_line_are_looked_up_one_by_one() -> None:
    """Of two parameters on one line only the first is doubted by the other half."""
    lines = {"params.metal": 7, "params.tray": 7}
    spec: dict[str, Spec] = {"metal": {"type": "STRING"}, "tray": {"type": "STRING"}, "day": {"type": "LONG"}}
    rule = {"requires": {"param": "metal", "needs": ["day"]}}
    unread = Entry(20, "row", "unmodelled", "requires", "")
    zh = half("zh", params=spec, lines={"params.metal": 20, "params.tray": 21}, entries=(unread,))
    merged = merge(half("en", params=spec, lines=lines, constraints=[Stated(7, "cell", rule)]), zh)
    assert merged.doubted == [("en", 7)]
    assert merged.spec["constraints"] == []


REQUIRES = [{"requires": {"param": "metal", "needs": needs}} for needs in (["tray", "day"], ["tray"], ["day"])]


def spans(*values: str) -> list[Stated]:
    return [Stated(3, "note", {"max_span": {"from": "a", "to": "b", "value": value}}) for value in values]


@pytest.mark.parametrize(
    ("en", "zh", "kept"),
    [
        (spans("30d"), spans("7d", "10d"), [0]),
        (spans("7d"), spans("30d", "90d"), [1, 2]),
        (spans("20d"), spans("7d", "90d"), [0]),
    ],
)
def test_of_several_contradicting_rules_not_all_are_kept(en: list[Stated], zh: list[Stated], kept: list[int]) -> None:
    both = merge_rules.merge(en, zh)
    assert both.rules == [[*en, *zh][at].rule for at in kept]
    assert len(both.disagreements) == 2


def test_one_rule_that_the_other_half_states_in_two() -> None:
    en, *zh = (Stated(3, "note", rule) for rule in REQUIRES)
    assert merge_rules.merge([en], zh).rules == [each.rule for each in zh]


# --- tables of parameters


@pytest.mark.parametrize(
    ("kind", "text", "expected", "lines"),
    [
        ("ENUM", "", {"type": "ENUM", "enum": ["GOLD", "TIN"]}, 0),
        ("ENUM", "`GOLD`, `TIN`", {"type": "ENUM", "enum": ["GOLD", "TIN"]}, 0),
        ("ENUM", "`GOLD`, `LEAD`", {"type": "ENUM", "enum": ["GOLD", "LEAD"]}, 3),
        ("LONG", "", {"type": "LONG"}, 3),
    ],
)
def test_a_table_of_values_beside_the_row(kind: str, text: str, expected: Spec, lines: int) -> None:
    values = "\n\n`metal` values | Meaning\n--- | ---\n`GOLD` | a yellow one\n`TIN` | a dull one\n"
    found, rest = tables(f"{HEAD}metal | {kind} | NO | {text}{values}")
    assert found["metal"] == expected
    assert [rule for _, rule in rest] == ["values-differ"] * lines


@pytest.mark.parametrize(
    ("row", "listed", "expected", "left"),
    [
        ({"type": "ENUM"}, "GOLD LEAD", ["GOLD", "LEAD"], []),
        ({"type": "ENUM", "enum": ["GOLD", "LEAD"]}, "GOLD LEAD", ["GOLD", "LEAD"], []),
        ({"type": "ENUM", "enum": ["GOLD", "TIN"]}, "GOLD LEAD", ["GOLD", "TIN"], [5, 6]),
        ({"type": "LONG"}, "GOLD LEAD", None, [5, 6]),
    ],
)
def test_a_list_of_values_beside_the_row(row: Spec, listed: str, expected: Any, left: list[int]) -> None:
    ledger = Ledger("en")
    items = "\n".join(f"* `{value}`" for value in listed.split())
    part = Part("description", 1, "", "", blocks(f"Available `metal` options:\n\n{items}\n", 3))
    known = {"metal": dict(row)}
    value_lists.read([part], known, ledger)
    assert known["metal"].get("enum") == expected
    assert [line for line, _ in unmodelled(ledger)] == left


@pytest.mark.parametrize(
    ("head", "cell", "mandatory", "left"),
    [
        ("Optional", "YES", False, []),
        ("Optional", "NO", True, []),
        ("是否可选", "否", True, []),
        ("Optional", "mandatory", True, []),
        ("Optional", "optional", False, []),
        ("Optional", "NO*1", False, ["mandatory"]),
        ("Mandatory", "YES", True, []),
    ],
)
def test_a_column_that_says_what_may_be_left_out(head: str, cell: str, mandatory: bool, left: list[str]) -> None:
    found, rest = tables(f"Name | Type | {head} | Description\n--- | --- | --- | ---\nmetal | STRING | {cell} | Some\n")
    assert found["metal"].get("mandatory", False) is mandatory
    assert [rule for _, rule in rest] == left


@pytest.mark.parametrize(("head", "left"), [("Range", ["unknown-column"]), ("Example", []), ("For Example", [])])
def test_a_column_of_which_nothing_is_known(head: str, left: list[str]) -> None:
    text = f"Name | Type | Mandatory | {head} | Description\n--- | --- | --- | --- | ---\n"
    found, rest = tables(text + "metal | STRING | NO | 1 to 7 | Some\ntray | INT | NO | |\n")
    assert list(found) == ["metal", "tray"]
    assert [rule for _, rule in rest] == left


@pytest.mark.parametrize(("kind", "left"), [("LIST", []), ("LONG", ["of-no-list"])])
def test_fields_inside_of_what_holds_none(kind: str, left: list[str]) -> None:
    text = (
        f"{HEAD}trays | {kind} | YES | Some\n\nWhere `trays` is a list of JSON:\n\n{HEAD}metal | STRING | YES | One\n"
    )
    _, rest = tables(text)
    assert [rule for _, rule in rest] == left


# --- a whole section


def section(text: str) -> Facts:
    (found,) = sections.split(Page("mint.md", "en", "mint/press", "mint/press", "2026-01-15", blocks(text)))
    return endpoint.read(found, EnumLinks())


def left(facts: Facts) -> list[str]:
    return [entry.rule for entry in facts.entries if entry.verdict == "unmodelled"]


TABLE = "# Press Coin (TRADE)\n\n## HTTP Request\n\nPOST `/mint/coin`\n\n## Request Parameters\n\n" + HEAD


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("metal | ENUM | NO\n`GOLD`, `TIN`\n", ["torn-row"]),
        ("metal | ENUM | NO |\n\n`GOLD`, `TIN`\n", []),
        ("metal | ENUM | NO | Some\nOf all mints.\n", []),
        ("metal | ENUM | NO\nNotes:\n", []),
    ],
)
def test_a_text_below_a_row_that_lacks_its_last_cell(text: str, rules: list[str]) -> None:
    assert left(section(TABLE + text)) == rules


def test_a_second_endpoint_whose_parameters_come_first() -> None:
    """One is named beside the parameters, another beside a table that stands in the place of the weight."""
    said = "In addition to all parameters of `POST /mint/{}`,\n\n"
    text = TABLE.replace(HEAD, said.format("coin") + HEAD + "metal | STRING | NO | Some\n\n")
    facts = section(f"{text}## Request Weight\n\n{said.format('tray')}{HEAD}day | LONG | NO | Some\n")
    assert facts.extends == "POST /mint/coin"
    assert "inherits-twice" in left(facts)


# --- answers


def test_grades_beside_others_that_a_comment_lists() -> None:
    note = Paragraph(30, "Values 1, 2, 3 stand for the grade of a PUR.")
    schema: Spec = {"type": "object", "properties": {"purity": {"type": "integer"}}}
    assert field_grades.apply(note, schema, [{"purity": 2}], {})
    assert field_grades.apply(note, schema, [{"purity": 2}], {})
    schema["properties"]["purity"]["values"] = [1, 2]
    assert not field_grades.apply(note, schema, [{"purity": 2}], {})


def test_names_of_one_example_that_are_data_in_another() -> None:
    one, other = [{"a": None, "GOLD": None}], [{"GOLD": {"a": None}, "IRON": {"a": None, "B": None}}]
    both = infer.united(infer.schema([one]), infer.schema([other]))
    assert set(both["items"]["properties"]["GOLD"]["type"]) == {"null", "object"}


def answer(text: str) -> list[str]:
    ledger = Ledger("en")
    orders = {"coin": {"type": "STRING"}}
    responses.read([Part("response", 1, "Response", "", blocks(text))], Known("en", orders), ledger)
    return [rule for _, rule in unmodelled(ledger)]


@pytest.mark.parametrize(("second", "rules"), [("milliseconds", []), ("microseconds", ["differs"])])
def test_a_comment_that_differs_from_the_one_before(second: str, rules: list[str]) -> None:
    shown = ['{"a": 5 // in milliseconds\n}', f'{{"a": 6 // in {second}\n}}']
    assert answer("".join(f"```\n{text}\n```\n\n" for text in shown)) == rules


@pytest.mark.parametrize(("unit", "rules"), [("milliseconds", []), ("microseconds", ["differs"])])
def test_a_row_of_fields_that_differs_from_the_comment(unit: str, rules: list[str]) -> None:
    text = f'```\n{{"a": 5 // in milliseconds\n}}\n```\n\nField | Description\n--- | ---\na | in {unit}\n'
    assert answer(text) == rules


# --- products


def page(text: str, lang: str = "en") -> Page:
    return Page("toys.md", lang, "toys/info", "toys/info", "2030-01-02", blocks(text))


def test_a_tag_of_one_language_is_told() -> None:
    rows = {"en": "PLAY| A toy requires sending a valid APIKey and signature.\nLOOK| May be accessed freely.", "zh": ""}
    rows["zh"] = "PLAY| 玩具的API-KEY和签名\nWAIT| 玩具需要有效的 API-Key"
    heads = {"en": "Security Type| Description", "zh": "鉴权类型| 描述"}
    both = tuple(page(f"{heads[lang]}\n---|---\n{rows[lang]}\n", lang) for lang in ("en", "zh"))
    account = Account()
    security({"toys/info": both}, {}, (), account)
    assert [(each["fact"], each["taken"]) for each in account.disagreements] == [
        ("security.LOOK", "en"),
        ("security.WAIT", "zh"),
    ]
    alone = Account()
    security({"toys/info": both[:1]}, {}, (), alone)
    assert alone.disagreements == []


def test_a_server_of_one_language_is_told() -> None:
    en = page("* The base endpoint is https://toys.example\n* The testnet base endpoint is https://try.example\n")
    account = Account()
    servers({"toys/info": (en, page("* Base URL: https://toys.example\n", "zh"))}, account)
    assert [(each["fact"], each["taken"]) for each in account.disagreements] == [("servers.rest.testnet", "en")]


@pytest.mark.parametrize(("kind", "unit", "number"), [("TOYS", "DAY", 9), ("ORDERS", "WEEK", 9), ("ORDERS", "DAY", 0)])
def test_a_budget_that_the_format_does_not_know_is_told(kind: str, unit: str, number: int) -> None:
    shown = f'{{"rateLimitType": "{kind}", "interval": "{unit}", "intervalNum": 1, "limit": {number}}}'
    account = Account()
    assert limits({"toys/info": (page(f"```json\n{shown}\n```\n"),)}, {}, None, account) == []
    assert [each.rule for each in account.findings] == ["limit-shown-unknown"]


# --- sentences


@pytest.mark.parametrize(
    ("text", "lang", "verdict"),
    [
        ("Both `metal` and `tray` must be sent", "en", "prose"),
        ("Both `metal` and `tray` must be sent, which is different from melting coins", "en", "prose"),
        ("Both `metal` and `tray` must be sent, which is different from melting, and day must be positive", "en", ""),
        ("`metal`与`tray`均必须发送,这点和铸币接口不同", "zh", "prose"),
        ("`metal`与`tray`均必须发送,且`day`必须为正数,与铸币不同", "zh", ""),
    ],
)
def test_a_second_demand_behind_that_of_both(text: str, lang: str, verdict: str) -> None:
    known: dict[str, Spec] = {name: {"type": "STRING", "mandatory": True} for name in ("metal", "tray")}
    known["day"] = {"type": "LONG"}
    found = {reading.verdict for reading in constraints.read_text(text, Known(lang, known))}
    assert found == {verdict} if verdict else "unmodelled" in found or "fact" in found


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Trays add 4 orders to the unfilled order count", "en"),
        ("`TRAY` 将**4 个订单** 添加到未成交订单计数", "zh"),
        ("一份`TRAY`被算成 4 个普通订单", "zh"),
        ("一份`TRAY`计为4个订单", "zh"),
    ],
)
def test_orders_that_count_as_several(text: str, lang: str) -> None:
    ledger = Ledger(lang)
    remarks.read([Part("description", 1, "", "", blocks(text))], Known(lang, {}), ledger)
    assert [rule for _, rule in unmodelled(ledger)] == ["counted-otherwise"]
