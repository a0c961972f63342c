"""Examples that are almost JSON: the one obvious reading, told as mended, or none at all."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.transcribe.blocks import Code
from generator.transcribe.facts.answers.tolerant_json import Comment, read
from generator.transcribe.layouts import front_matter


def one(text: str, first_line: int = 1) -> tuple[Any, tuple[tuple[int, str], ...]]:
    found = read(text, first_line)
    assert found.why is None, found
    (value,) = found.values
    return value.data, value.repaired


# --- layout: nothing is mended


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('{"a": 1}', {"a": 1}),
        ("[]", []),
        ("{}", {}),
        ("12345", 12345),
        ('"text"', "text"),
        ('{"a": 1, // one\n "b": 2}', {"a": 1, "b": 2}),
        ('{"a": 1, /* one\n two */ "b": 2}', {"a": 1, "b": 2}),
        ('{"a": 1, # one\n "b": 2}', {"a": 1, "b": 2}),
        ('{"a": [1, 2,],}', {"a": [1, 2]}),
        ('{"url": "https://a.example/b//c"}', {"url": "https://a.example/b//c"}),
        ('{"a": "#1 /* no comment */"}', {"a": "#1 /* no comment */"}),
        (r'{"a": "\u00e9\n\"x\" \\ \/"}', {"a": 'é\n"x" \\ /'}),
        (r'{"a": "\ud83d\ude00"}', {"a": "\U0001f600"}),
        (
            '{"a": 12345678901234567890123, "b": 0.1, "c": -1.5e-7}',
            {"a": 12345678901234567890123, "b": 0.1, "c": -1.5e-7},
        ),
        ('{"a": 1}\u200b', {"a": 1}),
    ],
)
def test_layout_is_not_mended(text: str, data: Any) -> None:
    assert one(text) == (data, ())


def test_whole_numbers_stay_whole_and_others_do_not() -> None:
    data, _ = one('{"a": 1, "b": 1.0}')
    assert type(data["a"]) is int
    assert type(data["b"]) is float


def test_keys_keep_their_order() -> None:
    data, _ = one('{"z": 1, "a": 2, "m": 3}')
    assert list(data) == ["z", "a", "m"]


# --- slips: mended and told


@pytest.mark.parametrize(
    ("text", "data", "what"),
    [
        ('{"a": 1\n "b": 2}', {"a": 1, "b": 2}, "comma added"),
        ('{"a": "x" // said\n "b": 2}', {"a": "x", "b": 2}, "comma added"),
        ('[{"a": 1} {"a": 2}]', [{"a": 1}, {"a": 2}], "comma added"),
        ('{"a": 1,, "b": 2}', {"a": 1, "b": 2}, "comma dropped"),
        ('{"a": 1，"b": 2}', {"a": 1, "b": 2}, "full-width comma"),
        ('{"a"：1}', {"a": 1}, "full-width colon"),
        ("｛'a': 1｝", {"a": 1}, "full-width bracket"),
        ("{“a”: 1}", {"a": 1}, "smart quotes"),
        ('{"a: 1”: 1}', {"a: 1": 1}, "smart quotes"),
        ("{'a': 'it is'}", {"a": "it is"}, "single quotes"),
        ("{a: 1}", {"a": 1}, "unquoted key"),
        ('{"a": done}', {"a": "done"}, "bare word quoted"),
        ('{"a": a_b-c.d}', {"a": "a_b-c.d"}, "bare word quoted"),
        ('{"a": True, "b": None}', {"a": True, "b": None}, "word in JSON's spelling"),
        ('{"a": "1.5\t"}', {"a": "1.5"}, "raw tab in a string"),
        ('{"a": "x\ty"}', {"a": "x\ty"}, "raw tab in a string"),
        (r'{"a": "\'b\'"}', {"a": "'b'"}, "invalid escape"),
        (r'{"a": "c\d"}', {"a": "c\\d"}, "invalid escape"),
        ('{"a": {"b": 1}', {"a": {"b": 1}}, "closing bracket added"),
        ('{"a": [1, 2}', {"a": [1, 2]}, "closing bracket added"),
        ('{"a": [{"b": 1}, "c": 2}', {"a": [{"b": 1}], "c": 2}, "closing bracket added"),
        ('[{"a": 1, {"a": 2}]', [{"a": 1}, {"a": 2}], "closing bracket added"),
        ('{"a": 1}}', {"a": 1}, "closing bracket dropped"),
        ('{"a": 1]', {"a": 1}, "closing bracket exchanged"),
        ("[1, 2, ...]", [1, 2], "ellipsis dropped"),
        ('[{"a": 1}, ... , {"a": 2}]', [{"a": 1}, {"a": 2}], "ellipsis dropped"),
        ('{"a": 1, "a": 2}', {"a": 1}, "key that stands twice, the first kept"),
        ('{"a": 0.12345678901234567890123}', {"a": 0.12345678901234568}, "digits beyond a double dropped"),
    ],
)
def test_slips_are_mended_and_told(text: str, data: Any, what: str) -> None:
    found, repaired = one(text)
    assert found == data
    assert what in {said for _, said in repaired}


def test_a_repair_has_its_line() -> None:
    _, repaired = one('{\n"a": 1\n"b": 2\n}', 40)
    assert repaired == ((41, "comma added"),)


def test_a_fence_that_was_left_is_no_value() -> None:
    found = read('{"a": 1}\n```', 1)
    assert [value.data for value in found.values] == [{"a": 1}]


@pytest.mark.parametrize("between", ["\n", "\nOR\n", "\nor\n", "\n或\n", "\n// other\n"])
def test_several_values(between: str) -> None:
    found = read('{"a": 1}' + between + '[{"a": 2}]', 5)
    assert [value.data for value in found.values] == [{"a": 1}, [{"a": 2}]]
    assert [value.line for value in found.values] == [5, 5 + between.count("\n")]


# --- what has no obvious reading


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"a": }', 1),
        ('{"a": 1,\n "b": some words}', 2),
        ('{"a": "open\n}', 1),
        ('{"a": 1 2}', 1),
        ("[1 2]", 1),
        ('{"a": 1, {"b": 2}}', 1),
        ('{"a" 1}', 1),
        ('{"a"', 1),
        ("GET /some/path", 1),
        ("-----", 1),
        ("{" * 200, 1),
        ('{"a": 1e999}', 1),
        ("9" * 5000, 1),
        (r'{"a": "\ud83d"}', 1),
        ('{"": 1}', 1),
        ('{"a": ...}', 1),
        ("]", 1),
        ('{"a": [1}, 2]', 1),
        ('{"a": ???}', 1),
        ('{"a": 3x}', 1),
        ('{"a": <text>}', 1),
    ],
)
def test_what_has_no_obvious_reading_is_not_read(text: str, line: int) -> None:
    found = read(text, 1)
    assert found.values == ()
    assert found.why
    assert found.line == line


@pytest.mark.parametrize("text", ["Red coins:\n{}\nBlue coins：\n{}", "Red:\n[]\n\nBlue:\n\n[]"])
def test_what_a_value_is_called_is_a_comment_above_it(text: str) -> None:
    found = read(text, 1)
    assert found.why is None
    assert [[comment.text.split()[0] for comment in value.comments] for value in found.values] == [["Red"], ["Blue"]]


@pytest.mark.parametrize("text", ["Red coins: {}", "Red\ncoins:\n{}", "Red coins:\n5", "a b c d e f g h i j:\n{}"])
def test_other_words_before_a_value_are_no_name(text: str) -> None:
    assert read(text, 1).why is not None


def test_nothing_is_nothing() -> None:
    assert read("", 1).values == ()
    assert read("// a remark", 1).values == ()
    assert read("", 1).why is None


# --- comments


def comments(text: str) -> list[tuple[int, str, tuple[str | int, ...], str]]:
    (value,) = read(text, 1).values
    return [(each.line, each.text, each.path, each.placement) for each in value.comments]


def test_a_comment_belongs_to_what_it_stands_beside() -> None:
    text = (
        '{ // whole\n"a": 1, // one\n"b": [ // list\n"x", // first\n"y" // second\n], // end of list\n'
        '"c": {"d": 1} // inner\n}'
    )
    assert comments(text) == [
        (1, "whole", (), "beside"),
        (2, "one", ("a",), "beside"),
        (3, "list", ("b",), "beside"),
        (4, "first", ("b", 0), "beside"),
        (5, "second", ("b", 1), "beside"),
        (6, "end of list", ("b",), "beside"),
        (7, "inner", ("c",), "beside"),
    ]


def test_a_comment_on_its_own_line_speaks_of_what_follows() -> None:
    assert comments('{"a": 1,\n\n// of b\n"b": 2\n\n// at the end\n}') == [
        (3, "of b", ("b",), "above"),
        (6, "at the end", (), "below"),
    ]


def test_a_comment_goes_on_below_the_one_beside_a_value() -> None:
    assert comments('{"a": 1, // of a\n // more of a\n // still\n"b": 2}') == [
        (1, "of a", ("a",), "beside"),
        (2, "more of a", ("a",), "below"),
        (3, "still", ("a",), "below"),
    ]


def test_comments_around_the_value_and_between_key_and_value() -> None:
    assert comments('// mode one\n{"a": // of a\n 1} // end') == [
        (1, "mode one", (), "above"),
        (2, "of a", ("a",), "beside"),
        (3, "end", (), "beside"),
    ]
    (value,) = read('{"a": 1}\n// after all', 1).values
    assert value.comments == (Comment(2, "after all", (), "below"),)


# --- any text


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet="{}[]:,\"'\\/*#.…“”‘’，：1e-+aé\t\n `｛］ntu", max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    found = read(text, 7)
    assert (found.why is None) or found.values == ()
    assert found.line == 0 or found.line >= 7


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_no_unicode_breaks_the_reader(text: str) -> None:
    read(text, 1)
    read('{"a": ' + text, 1)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc_-1", min_size=1), inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(_JSON, st.sampled_from([None, 2]))
def test_json_is_read_as_json(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent)
    data, repaired = one(text)
    assert data == json.loads(text)
    assert json.dumps(data) == json.dumps(json.loads(text))
    assert repaired == ()


@pytest.mark.parametrize(
    "text",
    [
        '"' * 60_000,
        "/*" * 60_000,
        "{" * 60_000,
        "'" * 60_000,
        "[" + "1," * 60_000 + "]",
        "“a" * 60_000,
        "." * 60_000,
        "{}" + "}" * 60_000,
        '{"a": 1' + "// b\n" * 30_000 + "}",
    ],
)
def test_time_is_linear(text: str) -> None:
    start = time.perf_counter()
    read(text, 1)
    assert time.perf_counter() - start < 10


def test_every_answer_of_the_documentation_is_read(documentation: Path) -> None:
    """What cannot be read is no answer: programs, fragments, and prose that is set as code."""
    unread = []
    for file in sorted((documentation / "2026-01-16").rglob("*.md")):
        for page in front_matter.read(file.name, file.read_text("utf-8")):
            blocks = [b for b in page.blocks if isinstance(b, Code) and b.text.lstrip().startswith(("{", "["))]
            unread += [(file.name, page.lang, found.line) for b in blocks if (found := read(b.text, b.line)).why]
    assert len(unread) <= 10, unread
