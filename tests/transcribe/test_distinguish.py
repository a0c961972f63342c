"""Examples that no label tells apart get the conditions that their own content tells."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.distinguish import distinguish

METALS = {"metal": {"type": "ENUM", "enum": ["GOLD", "TIN"]}, "size": {"type": "INT"}}
HOT = {"isHot": {"type": "BOOLEAN", "mandatory": True}}
COINS = {"coin": {"type": "STRING"}, "coins": {"type": "ARRAY"}, "form": {"type": "ENUM"}}
SEVERAL = {"count_of": "coins", "range": "[2,)"}
FULL, MINI = ({"param": "form", "in": [form]} for form in ("FULL", "MINI"))


def spec(params: dict[str, Any], *examples: dict[str, Any], schema: Any = None) -> dict[str, Any]:
    said: dict[str, Any] = {"params": params, "response": {"examples": list(examples)}}
    if schema is not None:
        said["response"]["schema"] = schema
    distinguish(said)
    return said


def whens(said: dict[str, Any]) -> list[Any]:
    return [each.get("when") for each in said["response"]["examples"]]


@pytest.mark.parametrize(
    ("params", "values", "wanted"),
    [
        (METALS, [{"stamps": [{"metal": "gold"}]}, {"stamps": [{"metal": "tin"}]}], ["GOLD", "TIN"]),
        (METALS, [{"metal": "TIN", "inner": {"metal": "TIN"}}, {"metal": "GOLD"}], ["TIN", "GOLD"]),
        ({"grade": {"type": "INT", "enum": [1, 2]}}, [{"grade": 2}, {"grade": "1"}], [2, 1]),
        (HOT, [{"isHot": "No"}, {"isHot": "Yes"}], [False, True]),
        (HOT, [{"isHot": True}, {"isHot": False}], [True, False]),
    ],
)
def test_a_parameter_that_the_answer_repeats(params: Any, values: list[Any], wanted: list[Any]) -> None:
    (name, *_) = params
    said = spec(params, *({"value": value} for value in values))
    assert whens(said) == [{"param": name, "in": [value]} for value in wanted]


@pytest.mark.parametrize(
    ("params", "examples"),
    [
        (METALS, [{"value": {"metal": "GOLD"}}]),
        (METALS, [{"value": {"metal": "GOLD"}}, {"value": {"metal": "GOLD"}}]),
        (METALS, [{"value": {"metal": "GOLD"}}, {"value": {"stamp": 1}}]),
        (METALS, [{"value": {"metal": "GOLD"}}, {"value": {"metal": "LEAD"}}]),
        (METALS, [{"value": {"metal": "GOLD"}}, {"value": [{"metal": "GOLD"}, {"metal": "TIN"}]}]),
        (METALS, [{"value": {"metal": "GOLD"}}, {"value": {"metal": "TIN"}, "status": 400}]),
        (METALS, [{"value": {"metal": ["GOLD"]}}, {"value": {"metal": None}}]),
        (METALS, [{"value": {"size": 1}}, {"value": {"size": 2}}]),
        ({"metal": {"type": "ENUM", "enum": "metals"}}, [{"value": {"metal": "m"}}, {"value": {"metal": "e"}}]),
        ({"metal": {"type": "ENUM", "enum": ["TIN", "Tin"]}}, [{"value": {"metal": at}} for at in ("TIN", "Tin")]),
        # Two parameters differ at once: neither alone decides.
        ({**METALS, **HOT}, [{"value": {"metal": "TIN", "isHot": "No"}}, {"value": {"metal": "GOLD", "isHot": "Yes"}}]),
    ],
)  # fmt: skip
def test_what_tells_nothing_apart(params: Any, examples: list[Any]) -> None:
    assert not any(whens(spec(params, *examples)))


def test_a_label_is_believed_before_the_content() -> None:
    said = spec(METALS, {"value": {"metal": "GOLD"}}, {"value": {"metal": "TIN"}, "when": {"absent": "size"}})
    assert whens(said) == [None, {"absent": "size"}]


ONE, LIST = {"a": 1}, [{"a": 2}, {"a": 3}]


def test_an_object_for_one_and_a_list_for_several() -> None:
    schema = {"anyOf": [{"type": "object", "properties": {}}, {"type": "array", "when": SEVERAL}]}
    said = spec(COINS, {"value": ONE}, {"name": "many", "value": LIST, "when": SEVERAL}, schema=schema)
    assert whens(said) == [{"present": "coin"}, {"absent": "coin"}]
    assert [list(each) for each in said["response"]["examples"]] == [["when", "value"], ["name", "when", "value"]]
    assert said["response"]["schema"]["anyOf"] == [
        {"when": {"present": "coin"}, "type": "object", "properties": {}},
        {"when": {"absent": "coin"}, "type": "array"},
    ]


def test_a_list_is_in_the_form_in_which_its_object_is() -> None:
    full, mini = ({"all": [form, {"present": "coin"}]} for form in (FULL, MINI))
    options = [{"title": "Full", "when": full, "type": "object"}, {"title": "Mini", "when": mini, "type": "object"}]
    said = spec(
        COINS,
        {"name": "FULL", "when": full, "value": {"a": 1, "b": 2}},
        {"name": "MINI", "when": mini, "value": {"a": 1}},
        {"when": SEVERAL, "value": LIST},
        schema={"anyOf": [*options, {"type": "array", "when": SEVERAL}]},
    )
    several = {"all": [MINI, {"absent": "coin"}]}
    assert whens(said) == [full, mini, several]
    assert [each["when"] for each in said["response"]["schema"]["anyOf"]] == [full, mini, several]


@pytest.mark.parametrize(
    ("params", "examples"),
    [
        ({"coins": {"type": "ARRAY"}}, [{"value": ONE}, {"value": LIST, "when": SEVERAL}]),
        (COINS, [{"value": {"b": 1}}, {"value": LIST, "when": SEVERAL}]),
        (COINS, [{"value": ONE, "when": FULL}, {"value": LIST, "when": SEVERAL}]),
        (COINS, [{"value": ONE}, {"value": {"a": 2}}, {"value": LIST, "when": SEVERAL}]),
        (COINS, [{"value": ONE}, {"value": LIST, "when": {"count_of": "coins", "range": "[1,2]"}}]),
    ],
)
def test_a_list_of_something_else_keeps_its_own_condition(params: Any, examples: list[Any]) -> None:
    before = [each.get("when") for each in examples]
    assert whens(spec(params, *examples)) == before


def test_an_alternative_of_which_the_examples_differ_has_no_condition() -> None:
    schema = {"anyOf": [{"type": "object"}, {"type": "array"}]}
    said = spec(METALS, *({"value": {"metal": metal}} for metal in METALS["metal"]["enum"]), schema=schema)
    assert all(whens(said))
    assert said["response"]["schema"] == {"anyOf": [{"type": "object"}, {"type": "array"}]}


@pytest.mark.parametrize("response", [None, {}, {"schema": {"type": "object"}}, {"examples": []}])
def test_nothing_to_tell_apart(response: Any) -> None:
    said = {"params": {}, "response": response}
    distinguish(said)
    assert said["response"] == response
