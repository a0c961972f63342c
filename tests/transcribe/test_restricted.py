"""Whom alone an endpoint serves, and what else limits without a key of the format: told, never passed as prose."""

from __future__ import annotations

import pytest

from generator.transcribe.facts import constraints, remarks
from generator.transcribe.facts.reading import Known
from generator.transcribe.facts.remarks import Remarks
from generator.transcribe.facts.rules import prose
from generator.transcribe.ledger import Ledger

PARAMS = {
    "coin": {"type": "STRING"},
    "mintId": {"type": "STRING"},
    "sinceId": {"type": "LONG"},
    "startTime": {"type": "LONG"},
    "endTime": {"type": "LONG"},
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Only for isolated symbol"),
        ("zh", "只针对逐仓 symbol"),
        ("en", "Minting is available for VIP users only."),
        ("en", "Only VIP user can query this endpoint"),
        ("zh", "该功能仅对VIP3-4开放"),
        ("en", "Only master account mints are supported"),
        ("en", "Only master account can use the function"),
        ("zh", "只有母账户可以调用此接口。"),
        ("en", "This endpoint is accessible only with the credit account API key."),
        ("en", "This endpoint can be accessed using the API key from either the parent or the credit account."),
        ("zh", "给硬币称重，仅支持放贷账户调用该接口。"),
        ("zh", "查询印章，仅适用于该印章的SpecialKey。"),
        ("en", "mintId and coin under same master account"),
        ("en", "Please melt all coins down and hand in the stamp before closing it."),
        ("en", "One coin can only be modified for less than 70 times"),
        ("zh", "同一硬币修改次数最多70次"),
        ("en", "if `startTime` is more than 70 days ago, the records of the past 70 days will be returned"),
    ],
)
def test_what_limits_without_a_key_is_unmodelled(lang: str, text: str) -> None:
    assert constraints.read_sentence(text, Known(lang, PARAMS)).verdict == "unmodelled"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Only coins of that credit account will be returned"),
        ("en", "Only support on COIN-M Contracts"),
        ("en", "Please read the guide of the mint."),
        ("zh", "查询母账户的硬币"),
        ("en", "Query the coins of a sub-account"),
    ],
)
def test_what_limits_nobody_stays_prose(lang: str, text: str) -> None:
    assert constraints.read_sentence(text, Known(lang, PARAMS)).verdict == "prose"


def test_a_sentence_of_hostile_length_is_none() -> None:
    assert constraints.read_sentence("only VIP " * 200, Known("en", PARAMS)).verdict == "unmodelled"


def test_an_account_counts_as_nothing() -> None:
    assert prose.kind("get the current account asset of the mint", False) != "rate_limit"
    assert prose.kind("each coin counts as one", False) == "rate_limit"


def test_requests_counted_otherwise_in_chinese() -> None:
    ledger, found = Ledger("zh"), Remarks()
    assert remarks.take(7, "当返回所有硬币时，针对限速器计数的请求数量等于硬币数量。", "zh", found, ledger) == ""
    assert [(entry.verdict, entry.rule) for entry in ledger.entries] == [("unmodelled", "counted-otherwise")]


def test_a_daily_limit_of_an_account() -> None:
    ledger, found = Ledger("en"), Remarks()
    remarks.take(7, "The daily minting limit for a broker Master is 30 small coins.", "en", found, ledger)
    assert found.rate_limits == [{"count": 30, "interval": "1d", "scope": "uid"}]


@pytest.mark.parametrize(
    "text",
    [
        "If `sinceId` is set, it will get coins >= that `sinceId`. Otherwise most recent coins are returned.",
        "If sinceId is set, coins with id > sinceId will be returned. Otherwise the latest coins will be returned",
    ],
)
def test_otherwise_is_the_absence_of_what_the_sentence_before_sets(text: str) -> None:
    readings = constraints.read_text(text, Known("en", PARAMS))
    assert constraints.stated(readings) == [{"default_if_absent": {"params": ["sinceId"], "value": "most recent"}}]


def test_otherwise_without_a_parameter_before_it_says_nothing() -> None:
    readings = constraints.read_text("Coins are round. Otherwise most recent coins are returned.", Known("en", PARAMS))
    assert constraints.stated(readings) == []
