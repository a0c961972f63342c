"""Specs as text: what was data is the same data again, in a layout that a person would choose."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.catalog import yaml_source
from generator.transcribe import yaml_text

TEXTS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=40)
SCALARS = st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    SCALARS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


def parsed(text: str) -> Any:
    source = yaml_source.parse(text, "x.yaml")
    assert source.findings == []
    return source.data


@given(st.dictionaries(TEXTS.filter(bool), VALUES, min_size=1, max_size=5))
def test_text_is_read_as_the_data_it_was_made_of(data: dict[str, Any]) -> None:
    assert parsed(yaml_text.endpoint({"response": {"examples": [{"value": data}]}})) == {
        "response": {"examples": [{"value": data}]}
    }
    assert parsed(yaml_text.endpoint(data)) == data


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("NO", '"NO"'), ("200", '"200"'), ("2026-01-15", "2026-01-15"), ("true", '"true"'), ("TRUE", '"TRUE"'),
        ("null", '"null"'), ("", '""'), (" a", '" a"'), ("a: b", '"a: b"'), ("a:b", "a:b"), ("-1", '"-1"'),
        ("1,000", '"1,000"'), ("# no", '"# no"'), ("a #b", '"a #b"'), ("[x]", '"[x]"'), ("@x", '"@x"'), (1.0, "1.0"),
        (1e-7, "1e-07"), (True, "true"), (None, "null"), ("a\nb", '"a\\nb"'), ("订单", "订单"), ("12:30", '"12:30"'),
        ("0xe507", '"0xe507"'), ("0b11", '"0b11"'), ("0xyz", "0xyz"),
    ],
)  # fmt: skip
def test_only_what_would_be_read_otherwise_is_quoted(value: object, written: str) -> None:
    text = yaml_text.endpoint({"title": value})
    assert text.splitlines()[1] == f"title: {written}"
    assert parsed(text) == {"title": value}


def test_small_things_stand_on_one_line() -> None:
    spec = {
        "title": "Press Coin",
        "weight": {"ip": 1},
        "params": {
            "coin": {"type": "STRING", "mandatory": True},
            "none": {"type": "ENUM", "enum": ["A" * 60, "B" * 60]},
        },
        "constraints": [{"any_of": ["coin", "none"]}],
        "source": {"page": "mint/press", "updated": "2026-01-15"},
    }
    assert yaml_text.endpoint(spec).splitlines()[1:] == [
        "title: Press Coin",
        "weight: {ip: 1}",
        "params:",
        "  coin: {type: STRING, mandatory: true}",
        "  none:",
        "    type: ENUM",
        "    enum:",
        f"      - {'A' * 60}",
        f"      - {'B' * 60}",
        "constraints:",
        "  - any_of: [coin, none]",
        "source: {page: mint/press, updated: 2026-01-15}",
    ]


def test_the_committed_specs_are_in_this_layout(root: Path) -> None:
    files = sorted((root / "specs").glob("*/*/*.yaml"))
    assert files
    for file in files:
        text = file.read_text("utf-8")
        assert yaml_text.endpoint(parsed(text)) == text, file
