"""Sentences of change logs: which year a day without one has, by the tense; and what goes in Chinese, if not all."""

from __future__ import annotations

import pytest

from generator.transcribe.changelog import sentences, tokens

SAID = (
    ("2031-01-05", "`GET /api/v3/coin` removed on December 28.", "2030-12-28"),
    ("2031-01-05", "On December 28, `GET /api/v3/coin` was removed.", "2030-12-28"),
    ("2031-01-05", "`GET /api/v3/coin` 已于12月28日下线", "2030-12-28"),
    ("2031-01-05", "`GET /api/v3/coin` will be removed on December 28.", "2031-12-28"),
    ("2031-01-05", "`GET /api/v3/coin` 将于12月28日下线", "2031-12-28"),
    ("2031-12-20", "`GET /api/v3/coin` will be removed on January 8.", "2032-01-08"),
    ("2031-12-20", "`GET /api/v3/coin` is to be removed on 8 January.", "2032-01-08"),
    ("2031-06-05", "`GET /api/v3/coin` was removed on June 5.", "2031-06-05"),
    ("2031-06-05", "`GET /api/v3/coin` will be removed on June 5.", "2031-06-05"),
    ("2031-01-05", "Stamps are removed on December 28", "2030-12-28"),
    ("2031-12-20", "Removed stamps, effective January 8", "2032-01-08"),
    ("2031-06-05", "Coins were minted here. The stamps will be removed on May 1", "2032-05-01"),
    ("2031-01-05", "The stamps were removed on December 28, 2031", "2031-12-28"),
)


@pytest.mark.parametrize(("entry", "text", "day"), SAID)
def test_the_tense_says_which_year_is_meant(entry: str, text: str, day: str) -> None:
    assert sentences.day(tokens.read(text, entry)) == day


def test_a_day_that_no_year_has_is_none() -> None:
    assert sentences.day(tokens.read("Stamps were removed on February 31.", "2031-03-05")) is None
    assert sentences.day(tokens.read("Stamps were removed on February 29.", "2032-03-05")) == "2032-02-29"


def test_what_holds_a_field_does_not_go_with_it() -> None:
    (said,) = sentences.read(tokens.read("`GET /api/v3/coin`接口移除`coins`中的`id`字段", "2031-03-05")).statements
    assert (said.targets, said.names) == (("GET /api/v3/coin",), ("id",))


def test_what_goes_from_a_request_is_not_the_request() -> None:
    text = '"coinType": "ROUND_COINS" 返回已从接口 `GET /api/v3/coin`移除。'
    (said,) = sentences.read(tokens.read(text, "2031-03-05")).statements
    assert (said.kind, said.targets, said.names) == ("changed", ("GET /api/v3/coin",), ("coinType",))
