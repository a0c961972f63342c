"""Schemas from examples: what was shown and no more."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.transcribe.facts.answers import field_names, infer


@pytest.mark.parametrize(
    ("examples", "schema"),
    [
        ([1], {"type": "integer"}),
        ([1, 2.5], {"type": "number"}),
        ([1, "a"], {"type": ["integer", "string"]}),
        ([None], {"type": "null"}),
        ([None, "a"], {"type": ["string", "null"]}),
        ([True, 1], {"type": ["integer", "boolean"]}),
        ([{}], {"type": "object"}),
        ([[]], {"type": "array"}),
        ([[1, "a"]], {"type": "array", "items": {"type": ["integer", "string"]}}),
        ([[["1", "2"]]], {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}),
        (
            [[{"a": 1}, {"b": "x"}]],
            {
                "type": "array",
                "items": {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}},
            },
        ),
        (
            [{"a": None}, {"a": {"b": 1}}],
            {
                "type": "object",
                "properties": {"a": {"type": ["object", "null"], "properties": {"b": {"type": "integer"}}}},
            },
        ),
        (
            [{"a": 1}, [1]],
            {
                "anyOf": [
                    {"type": "object", "properties": {"a": {"type": "integer"}}},
                    {"type": "array", "items": {"type": "integer"}},
                ]
            },
        ),
    ],
)
def test_shapes(examples: list[Any], schema: dict[str, Any]) -> None:
    assert infer.schema(examples) == schema


def test_fields_keep_the_order_in_which_they_are_shown() -> None:
    schema = infer.schema([{"a": 1, "c": 1, "d": 1}, {"z": 1, "a": 1, "b": 1, "c": 1}])
    assert list(schema["properties"]) == ["z", "a", "b", "c", "d"]


@pytest.mark.parametrize(
    "example",
    [
        {"GOLDUSD": {"a": 1, "b": 2}, "IRON_USD": {"a": 3, "b": 4}},
        {"GOLDUSD": {"a": 1, "b": 2}, "IRONUSD": {"a": 3}},
        {"GOLDUSD": [{"a": 1, "b": 2}], "IRONUSD": [{"a": 3, "b": 1}]},
        {"17": {"a": 1, "b": 2}, "18": {"a": 3, "b": 4}},
        {"17": "x", "18": "y"},
    ],
)
def test_a_map_is_told_by_several_keys_that_are_data(example: dict[str, Any]) -> None:
    schema = infer.schema([example])
    assert "additionalProperties" in schema
    assert "properties" not in schema


@pytest.mark.parametrize(
    "example",
    [
        {"GOLDUSD": {"a": 1, "b": 2}},
        {"LONG": 1, "SHORT": 2},
        {"GOLDUSD": {"a": 1, "b": 2}, "IRONUSD": {"c": 3, "d": 4}},
        {"gold": {"a": 1, "b": 2}, "iron": {"a": 3, "b": 4}},
        {"GOLD": {"a": 1, "b": 2}, "total": {"a": 3, "b": 4}},
        {"GOLD": 1, "IRON": "2"},
    ],
)
def test_words_are_fields(example: dict[str, Any]) -> None:
    assert list(infer.schema([example])["properties"]) == list(example)


def test_plain_values_are_a_map_where_the_name_speaks_of_assets() -> None:
    schema = infer.schema([{"assets": {"GOLD": "1", "IRON": "2"}, "sides": {"LONG": "1", "SHORT": "2"}}])
    assert schema["properties"]["assets"] == {"type": "object", "additionalProperties": {"type": "string"}}
    assert list(schema["properties"]["sides"]["properties"]) == ["LONG", "SHORT"]


def test_named_places() -> None:
    titles = {("bids", "[]"): ["price", "qty"]}
    schema = infer.schema([{"bids": [["1", 2], ["3", 4.5]]}], titles)
    assert schema["properties"]["bids"]["items"] == {
        "type": "array",
        "prefixItems": [{"title": "price", "type": "string"}, {"title": "qty", "type": "number"}],
    }


def test_an_array_longer_than_its_names_stays_an_array() -> None:
    assert "items" in infer.schema([["1", "2", "3"]], {(): ["price", "qty"]})


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ({}, {"type": "string"}, {"type": "string"}),
        ({"type": "integer"}, {"type": "string"}, {"type": ["integer", "string"]}),
        ({"type": "integer"}, {"type": "number"}, {"type": "number"}),
        ({"type": "string", "unit": "USD"}, {"type": "null"}, {"type": ["string", "null"], "unit": "USD"}),
        (
            {"type": "array"},
            {"type": "array", "items": {"type": "string"}},
            {"type": "array", "items": {"type": "string"}},
        ),
        ({"type": "object"}, {"type": "array"}, {"anyOf": [{"type": "object"}, {"type": "array"}]}),
        (
            {"type": "array", "prefixItems": [{"title": "price", "type": "string"}]},
            {"type": "array", "items": {"type": "string"}},
            {"type": "array", "prefixItems": [{"title": "price", "type": "string"}]},
        ),
        (
            {"type": "array", "prefixItems": [{"title": "price", "type": "string"}]},
            {"type": "array", "prefixItems": [{"title": "p", "type": "integer"}]},
            {"type": "array", "prefixItems": [{"title": "price", "type": ["integer", "string"]}]},
        ),
    ],
)
def test_united(one: dict[str, Any], other: dict[str, Any], both: dict[str, Any]) -> None:
    assert infer.united(one, other) == both


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "B", "GOLD", "IRON", "1"]), inner)
    ),
    max_leaves=12,
)


def fits(value: Any, schema: dict[str, Any]) -> bool:
    """The rule of the catalogue, said again in short."""
    if "anyOf" in schema:
        return any(fits(value, option) for option in schema["anyOf"])
    kind = schema.get("type", [])
    kinds = {kind} if isinstance(kind, str) else set(kind)
    own = infer.type_of(value)
    if own not in kinds and not (own == "integer" and "number" in kinds):
        return False
    if isinstance(value, list):
        return all(fits(each, schema.get("items", {})) for each in value)
    if isinstance(value, dict):
        fields = schema.get("properties", {})
        return all(
            fits(each, fields.get(name) or schema.get("additionalProperties", {})) for name, each in value.items()
        )
    return True


@settings(max_examples=200, deadline=None)
@given(st.lists(_JSON, min_size=1, max_size=4))
def test_every_example_fits_its_schema(examples: list[Any]) -> None:
    schema = infer.schema(examples)
    assert all(fits(each, schema) for each in examples)


@settings(max_examples=200, deadline=None)
@given(_JSON, _JSON)
def test_what_fits_one_fits_both(one: Any, other: Any) -> None:
    both = infer.united(infer.schema([one]), infer.schema([other]))
    assert fits(one, both)
    assert fits(other, both)


# --- names


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("Open time", ["Open", "time"]),
        ("Close (or latest price)", ["Close"]),
        ("PRICE", ["PRICE"]),
        ("Level to be updated", ["Level"]),
        ("Unused field, ignore.", ["ignore"]),
        ("开盘时间", ["open", "time"]),
        ("某个数", []),
        ("", []),
    ],
)
def test_words_of_a_comment(comment: str, words: list[str]) -> None:
    assert field_names.phrase(comment) == words


def test_titles_are_each_another() -> None:
    assert field_names.titles(["Open time", "PRICE", "Ignore", "ignore."]) == ["openTime", "price", "ignore", "ignore2"]
    assert field_names.titles(["Open time", "——"]) is None


def test_capitals_give_way() -> None:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {"E": {}, "e": {}, "A": {}, "a": {}, "24h": {}, "raw": {}},
    }
    field_names.settle(schema, {("E",): ("Event time",)})
    names = {wire: part.get("python_name") for wire, part in schema["properties"].items()}
    assert names == {"E": "event_time", "e": None, "A": "upper_a", "a": None, "24h": "field_24_h", "raw": "raw_2"}


def test_orders_of_a_batch_and_those_that_failed_are_alternatives() -> None:
    failed = {"code": -5, "msg": "no"}
    found = infer.schema([[{"a": 1}, failed]])
    assert found["items"] == {
        "anyOf": [
            {"type": "object", "properties": {"a": {"type": "integer"}}},
            {
                "title": "Failure",
                "type": "object",
                "properties": {"code": {"type": "integer"}, "msg": {"type": "string"}},
            },
        ]
    }
    assert infer.schema([[failed]])["items"]["type"] == "object"
    assert infer.schema([[{"a": 1}, {"code": 200, "msg": "done"}]])["items"]["type"] == "object"
    assert infer.schema([{"a": 1}, failed])["type"] == "object"
