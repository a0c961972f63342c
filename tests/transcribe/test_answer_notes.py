"""What notes and comments say of the values of a field that stands elsewhere in the answer."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.facts.answers import answer_notes, comments, responses
from generator.transcribe.facts.reading import Known
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part

EXAMPLE: dict[str, Any] = {"rows": [{"coin": "TIN", "type": "HOT", "side": "UP"}]}


def schema(**more: Any) -> dict[str, Any]:
    fields: dict[str, Any] = {name: {"type": "string"} for name in ("coin", "type", "side")}
    fields["side"] = {**fields["side"], **more}
    item = {"type": "object", "properties": fields}
    return {"type": "object", "properties": {"rows": {"type": "array", "items": item}}}


def noted(text: str, told: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    ledger = Ledger("en")
    answer_notes.read([Part("notes", 1, "", "", blocks(text, 2))], told, [EXAMPLE], ledger)
    return told["properties"]["rows"]["items"]["properties"], [entry.verdict for entry in ledger.entries]


@pytest.mark.parametrize("lead", ["Type in response has 2 enums:", "返回的`type`数据有2种类型:"])
def test_a_counted_list_below_a_note(lead: str) -> None:
    fields, verdicts = noted(f"* {lead}\n  * `HOT` just minted\n  * `COLD` an hour later\n", schema())
    assert fields["type"] == {"type": "string", "values": ["HOT", "COLD"]}
    assert verdicts == ["fact"] * 3


def test_a_list_that_lacks_what_is_shown_is_told() -> None:
    fields, verdicts = noted("* Type in response has 2 enums:\n  * `OLD` one\n  * `COLD` two\n", schema())
    assert "values" not in fields["type"]
    assert verdicts == ["unmodelled"] * 3


def test_a_list_of_another_length_is_left_alone() -> None:
    assert noted("* Type in response has 3 enums:\n  * `HOT` one\n  * `COLD` two\n", schema()) == (
        schema()["properties"]["rows"]["items"]["properties"],
        [],
    )


_EN = (
    '* for calm users, the response will only show the "UP" positions\n'
    '* for others, the response will show "UP", and "DOWN" positions.\n'
)
_ZH = "* 对于甲模式，仅会展示`UP`方向的持仓\n* 对于乙模式，会展示所有`UP`，和`DOWN`方向的持仓\n"


@pytest.mark.parametrize("text", [_EN, _ZH])
def test_notes_that_tell_which_positions_are_shown(text: str) -> None:
    for told in (schema(), schema(values=["DOWN"])):
        fields, verdicts = noted(text, told)
        assert fields["side"]["values"] == ["UP", "DOWN"]
        assert verdicts == ["fact"] * 2


def test_values_that_the_notes_lack_are_not_dropped() -> None:
    fields, verdicts = noted(_EN, schema(values=["UP", "SIDEWAYS"]))
    assert fields["side"]["values"] == ["UP", "SIDEWAYS"]
    assert verdicts == ["unmodelled"] * 2


def answered(*lines: str, end: str = "") -> tuple[Any, list[str]]:
    text = "```json\n[\n" + "\n".join(lines) + '\n{"coin": "TIN", "side": "HIGH"}' + end + "]\n```\n"
    ledger = Ledger("en")
    found = responses.read([Part("response", 1, "", "", blocks(text, 2))], Known("en", {}), ledger)
    assert found.schema is not None
    return found.schema["items"]["properties"], [entry.rule for entry in ledger.entries]


@pytest.mark.parametrize(
    "lines",
    [
        (
            '// only "HIGH" coins will be returned with calm mode',
            '// only "DOWN" and "LEFT" coins will be returned else',
        ),
        ("// 甲模式下只返回HIGH硬币，乙模式下只返回 DOWN 和 LEFT 硬币",),
    ],
)
def test_comments_that_tell_which_elements_a_list_holds(lines: tuple[str, ...]) -> None:
    fields, rules = answered(*lines)
    assert fields["side"] == {"type": "string", "values": ["HIGH", "DOWN", "LEFT"]}
    assert "values" in rules


def test_comments_at_the_beginning_of_a_list() -> None:
    fields, _ = answered(
        '{"rows": [ // all coins', '// only "HIGH" ones are returned', '// only "DOWN" ones are returned', end="]}"
    )
    assert fields["rows"]["items"]["properties"]["side"]["values"] == ["HIGH", "DOWN"]


def test_a_comment_of_other_words_names_no_values() -> None:
    assert "values" not in answered("// coins like HIGH and DOWN")[0]["side"]
    assert "values" not in answered('// only "LEFT" and "DOWN" coins will be returned')[0]["side"]


@pytest.mark.parametrize(
    ("text", "value", "listed"),
    [
        ("Melting", "Melted", ["Melted", "Melting"]),
        ("Melted", "Melting", ["Melting", "Melted"]),
        ("Melting", "Minted", []),
        ("Melted", "Melted", []),
        ("Melting coin", "Melted", []),
    ],
)
def test_one_word_that_is_another_state_of_the_thing(text: str, value: str, listed: list[str]) -> None:
    assert comments.values(text, value) == listed
