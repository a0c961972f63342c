"""Remarks of an endpoint itself: permissions, deprecation and limits in prose; everything else is left to others."""

from __future__ import annotations

import pytest

from generator.transcribe.facts import remarks
from generator.transcribe.facts.reading import Known
from generator.transcribe.facts.remarks import Remarks
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part


def read(text: str, lang: str = "en", ledger: Ledger | None = None) -> Remarks:
    return remarks.read([Part("description", 1, "", "", blocks(text, 2))], Known(lang, {}), ledger or Ledger(lang))


SPOT, FUTURES, INTERNAL = "Enable Spot & Margin Trading", "Futures Trading", "internal transfer"


@pytest.mark.parametrize(
    ("text", "lang", "permission"),
    [
        (
            "You need to open `Futures Trading` permissions for your special key which requests this endpoint.",
            "en",
            FUTURES,
        ),
        ("您的 special key 需要开通 `Futures Trading` 权限。", "zh", FUTURES),
        (
            "You need to open Permits “Spot & Margin Trading” option for your API key which requests this endpoint.",
            "en",
            SPOT,
        ),
        (
            "You need to enable Spot & Margin Trading options for API-Key which requests this endpoint",
            "en",
            SPOT,
        ),
        (
            "Please note that your special key has enabled Spot & Margin Trading permission to access this endpoint.",
            "en",
            SPOT,
        ),
        ("你需要开通 special key 的 Spot & Margin Trading 权限以调用此接口。", "zh", SPOT),
        ("你需要APIKey的`允许现货及杠杆交易`权限", "zh", SPOT),
        ('需要为special key打开"允许现货及杠杆交易"权限来使用此接口。', "zh", SPOT),
        ('需要为母账户api key的"允许现货和杠杆交易" 权限使用此接口', "zh", SPOT),
        ("本接口需开通“Spot & Margin Trading”的权限。", "zh", SPOT),
        ("You need to Enable Trading option for your API Key which requests this endpoint.", "en", "Enable Trading"),
        ("您需要开通 API Key 的 Trading 权限来使用此接口。", "zh", "Enable Trading"),
        ('You need to open "trade" permission for your api key which requests this endpoint.', "en", "trade"),
        ('你需要为api key开通"trade"权限来调用此接口。', "zh", "trade"),
        ('You need to open "internal transfer" option for your api key which requests this endpoint.', "en", INTERNAL),
        ("需要打开api key的“允许子母账户划转”权限。", "zh", INTERNAL),
        ("你需要api key的`允许万向划转`权限才能调用此接口。", "zh", "Permits Universal Transfer"),
        ("You need to open `Permits Universal Transfer` option for your key which is old.", "en", None),
        ("You need to enable `Permits Coining` option for your API Key which requests this endpoint.", "en", "Coining"),
    ],
)
def test_permissions(text: str, lang: str, permission: str | None) -> None:
    found = read(text, lang)
    assert (found.permission, len(found.rest)) == (([permission], 0) if permission else ([], 1))


@pytest.mark.parametrize(
    ("text", "deprecated"),
    [
        ("Not recommended to continue using this v7 endpoint", True),
        ("不建议继续使用该 v7 接口", True),
        ("**Deprecated**", True),
        ("This endpoint has been deprecated.", True),
        ("This endpoint will be removed on 2031-04-05.", "2031-04-05"),
        ("`GET /a/v1/coin` will be deprecated on August 6,2031 due to fewer coins.", "2031-08-06"),
        ("The interface will be retired from March 2nd, 2031", "2031-03-02"),
        ("该接口将于2031年4月5日下线", "2031-04-05"),
        ("此接口已弃用。", True),
        ("This endpoint will be removed on 2031-44-05.", True),
    ],
)
def test_deprecation(text: str, deprecated: bool | str) -> None:
    found = read(text, "en" if text.isascii() else "zh")
    assert (found.deprecated, found.rest) == (deprecated, [])


def test_a_day_is_not_lost_to_a_mark_without_one() -> None:
    assert read("Deprecated. This endpoint will be removed on 2031-04-05. Deprecated.").deprecated == "2031-04-05"


@pytest.mark.parametrize(
    "text",
    ["停用特定铸币", "Query deprecated coins", "The field will be removed on 2031-04-05", "Orders may be removed"],
)
def test_other_things_are_not_deprecated(text: str) -> None:
    assert read(text, "zh").deprecated is False


def test_limits_in_prose() -> None:
    ledger = Ledger("en")
    found = read("Request Limitation is 3 times per month, shared by all of the site", ledger=ledger)
    assert (found.rate_limits, found.rest) == ([{"count": 3, "interval": "1mo"}], [])
    assert [entry.rule for entry in ledger.entries if entry.verdict == "unmodelled"] == ["limit-beyond"]


def test_what_counts_otherwise_is_reported() -> None:
    ledger = Ledger("en")
    assert read("`PAIR` counts as 7 orders against the order rate limit.", ledger=ledger).rest == []
    assert [entry.rule for entry in ledger.entries] == ["counted-otherwise"]


def test_everything_else_is_left_with_its_line() -> None:
    text = (
        "Presses a coin. Either `coin` or `size` must be sent.\n\n  * Not recommended to continue using this endpoint\n"
    )
    found = read(text)
    assert found.rest == [(2, "Presses a coin. Either `coin` or `size` must be sent.")]
    found = read("This endpoint has been deprecated. Either `coin` or `size` must be sent.")
    assert found.rest == [(2, "Either `coin` or `size` must be sent.")]


def test_lines_that_another_reader_took_are_left_alone() -> None:
    ledger = Ledger("en")
    ledger.fact(2, "paragraph", "request")
    assert read("GET `/a/v1/coin`", ledger=ledger) == Remarks()


@pytest.mark.parametrize("text", ["You need to enable " * 4000, "权限" * 4000, "(" * 9000, "这个接口将于" * 2000])
def test_hostile_text_is_left_alone(text: str) -> None:
    found = read(text)
    assert (found.permission, found.deprecated, found.rate_limits) == ([], False, [])


def test_what_absence_means_below_a_label_is_told_with_the_label() -> None:
    absent, present = "If no shape is provided, you will query all shapes", "If the shape is sent, it is one"
    found = read(f"Parent Account:\n\n  * {absent}\n  * {present}\n")
    assert [text for _, text in found.rest] == ["Parent Account:", f"Parent Account: {absent}", present]


@pytest.mark.parametrize(
    "text",
    [
        "Bundles add **7 orders** to unfilled order count and the rest.",
        "You can only press 2 coins for each mint per second",
        "捆绑在未成交订单计数和其他的基础上添加**3个订单** 。",
    ],
)
def test_a_count_that_no_key_holds_is_reported(text: str) -> None:
    ledger = Ledger("en")
    assert read(text, ledger=ledger).rest == []
    assert [(entry.verdict, entry.rule) for entry in ledger.entries] == [("unmodelled", "counted-otherwise")]
