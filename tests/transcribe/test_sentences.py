"""Where sentences end, and where they do not."""

from __future__ import annotations

import pytest

from generator.transcribe.facts.sentences import split

_CASES = [
    ("en", "Send `a`. Do not send `b`.", ["Send `a`", "Do not send `b`"]),
    ("en", "First; second\nthird", ["First", "second", "third"]),
    ("en", "Give a number, e.g. 1.5 or 2.25. No more.", ["Give a number, e.g. 1.5 or 2.25", "No more"]),
    ("en", "That is, i.e. version v1.2.3 of it. Next.", ["That is, i.e. version v1.2.3 of it", "Next"]),
    ("en", "See https://example.org/a.b?c=d. Then go.", ["See https://example.org/a.b?c=d", "Then go"]),
    ("en", r"Matches `^[a-z. ]{1,9}$`. Unique.", [r"Matches `^[a-z. ]{1,9}$`", "Unique"]),
    ("en", 'The text "a. B" counts. So.', ['The text "a. B" counts', "So"]),
    ("en", "One of them (the first. The other) counts. End.", ["One of them (the first. The other) counts", "End"]),
    ("en", "Small.Values follow", ["Small", "Values follow"]),
    ("en", "Call session.logon first. Then it.", ["Call session.logon first", "Then it"]),
    ("en", "Use `X`.`Y` is next.", ["Use `X`", "`Y` is next"]),
    ("en", "`a` or `b`; and the `a` wins.", ["`a` or `b`, and the `a` wins"]),
    ("en", "- first\n* second\n1. third", ["first", "second", "third"]),
    ("en", "", []),
    ("en", " .;\n ", []),
    ("zh", "必须发送`a`。不能发送`b`；结束", ["必须发送`a`", "不能发送`b`", "结束"]),
    ("zh", "默认1.5.结束", ["默认1.5", "结束"]),
    ("zh", "（其中。一个）必须；完", ["（其中。一个）必须", "完"]),
    ("zh", "`A`默认`X`; 其他默认`Y`", ["`A`默认`X`, 其他默认`Y`"]),
]


@pytest.mark.parametrize(("lang", "text", "expected"), _CASES)
def test_where_sentences_end(lang: str, text: str, expected: list[str]) -> None:
    assert split(text, lang) == expected


@pytest.mark.parametrize("text", ["(" * 3000, "`" * 3001, "a. " * 3000, "\ue0000\ue001", "(a. " * 900, '"' * 2001])
def test_broken_text_is_no_fault(text: str) -> None:
    assert isinstance(split(text, "en"), list)


def test_nothing_is_lost() -> None:
    text = "Either `a` or `b` must be sent. Only `c` counts; `d` (or e.g. `f`) is default."
    kept = "".join(split(text, "en"))
    assert [char for char in kept if char.isalnum()] == [char for char in text if char.isalnum()]
