"""Budgets of a product."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.blocks import Page
from generator.transcribe.markdown import blocks
from generator.transcribe.product.account import Account
from generator.transcribe.product.limits import limits

_SHOWN = '```json\n{{"rateLimitType": "{}", "interval": "{}", "intervalNum": {}, "limit": {}}}\n```\n\n'
_ENDPOINT = "# T\n\n## LIMITS\n\n* About `/toys/*`:\n  * "


def _page(text: str, lang: str = "en", identity: str = "toys/general-info") -> Page:
    return Page("toys.md", lang, identity, identity, "2030-01-02", blocks(text))


def _limits(text: str, zh: str = "", enums: str = "", own: str | None = None) -> tuple[list[dict[str, Any]], Account]:
    account = Account()
    group = (_page(text), *((_page(zh, "zh"),) if zh else ()))
    more = {"toys/enums": (_page(enums, identity="toys/enums"),)} if enums else {}
    return limits({"toys/general-info": group}, more, own, account), account


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("* Toy IP Limit is 70/min.", [{"counter": "ip", "limit": 70, "interval": "1m"}]),
        ("* Toy Order Limits are 80/min.", [{"counter": "orders", "limit": 80, "interval": "1m"}]),
        ("* 玩具下单频率限制为80/min。", [{"counter": "orders", "limit": 80, "interval": "1m"}]),
        ("* 玩具IP访问频率限制为70/min。", [{"counter": "ip", "limit": 70, "interval": "1m"}]),
        (
            _ENDPOINT + "Of toys, each endpoint with UID limits has its independent 9,000 per minute limit too.",
            [{"counter": "uid", "limit": 9000, "interval": "1m", "per": "endpoint", "paths": "/toys/"}],
        ),
        (
            _ENDPOINT + "Toy endpoints share the 600 per minute limit based on IP alone.",
            [{"counter": "ip", "limit": 600, "interval": "1m", "paths": "/toys/"}],
        ),
        (
            "* 玩具`/toys/*`：按IP统计的单接口权重总额为每分钟700；按UID统计的单接口权重总额为每分钟800。",
            [
                {"counter": "ip", "limit": 700, "interval": "1m", "per": "endpoint", "paths": "/toys/"},
                {"counter": "uid", "limit": 800, "interval": "1m", "per": "endpoint", "paths": "/toys/"},
            ],
        ),
        (
            "* 玩具`/toys/*`按IP限频，**所有接口共用每分钟7,100限制** 。",
            [{"counter": "ip", "limit": 7100, "interval": "1m", "paths": "/toys/"}],
        ),
        (_SHOWN.format("RAW_REQUESTS", "MINUTE", 5, 9), [{"counter": "raw_requests", "limit": 9, "interval": "5m"}]),
        (_SHOWN.format("ORDERS", "SECOND", 10, 9), [{"counter": "order_10s", "limit": 9, "interval": "10s"}]),
        (_SHOWN.format("ORDERS", "DAY", 1, 9), [{"counter": "orders", "limit": 9, "interval": "1d"}]),
        (
            "## Unfilled Order Count\n\n" + _SHOWN.format("ORDERS", "DAY", 1, 9),
            [{"counter": "unfilled_orders", "limit": 9, "interval": "1d"}],
        ),
        (_SHOWN.format("REQUEST_WEIGHT", "FORTNIGHT", 1, 9), []),
        (_SHOWN.format("REQUEST_WEIGHT", "MINUTE", 1, 0), []),
        ("* Toy IP Limit is 0/min.", []),
    ],
)
def test_what_is_stated_or_shown_is_a_budget(text: str, expected: list[dict[str, Any]]) -> None:
    assert _limits(text)[0] == expected


def test_headers_show_what_is_used() -> None:
    text = (
        "# T\n\n* Responses hold `X-TOY-USED-(intervalNum)(intervalLetter)`.\n"
        "* Orders hold `X-TOY-ORDER-COUNT-(intervalNum)(intervalLetter)`.\n"
        "* Some hold `X-SAPI-USED-UID-WEIGHT-1M`.\n\n"
        "* `/toys/*`: each endpoint with UID limits has its independent 9 per minute limit now.\n"
        "* Toy IP limit is 7/min.\n* Toy order limit is 8/min.\n"
    )
    assert [(each["counter"], each.get("headers")) for each in _limits(text)[0]] == [
        ("ip", ["X-TOY-USED-1M"]),
        ("uid", ["X-SAPI-USED-UID-WEIGHT-1M"]),
        ("orders", ["X-TOY-ORDER-COUNT-1M"]),
    ]


def test_budgets_of_other_prefixes_are_not_the_products() -> None:
    text = _ENDPOINT + "Toy endpoints share the 600 per minute limit based on IP alone."
    assert _limits(text, own="/toys/")[0] != []
    assert _limits(text, own="/games/")[0] == []


def test_a_statement_counts_more_than_an_example_and_the_difference_is_reported() -> None:
    found, account = _limits("* Toy IP limit is 7/min.", enums=_SHOWN.format("REQUEST_WEIGHT", "MINUTE", 1, 9))
    assert found == [{"counter": "ip", "limit": 7, "interval": "1m"}]
    assert [(each.rule, each.page, each.text) for each in account.findings] == [
        ("limit-shown-differs", "toys/enums", "ip: 9/1m")
    ]


def test_of_two_pages_with_examples_the_first_counts() -> None:
    found, account = _limits(_SHOWN.format("ORDERS", "MINUTE", 1, 5), enums=_SHOWN.format("ORDERS", "SECOND", 1, 9))
    assert found == [{"counter": "order_1m", "limit": 5, "interval": "1m"}]
    assert [each.rule for each in account.findings] == ["limit-shown-differs"]


def test_languages_are_compared_and_what_one_leaves_out_is_kept() -> None:
    en = _SHOWN.format("REQUEST_WEIGHT", "MINUTE", 1, 5)
    zh = _SHOWN.format("REQUEST_WEIGHT", "MINUTE", 1, 6) + _SHOWN.format("ORDERS", "SECOND", 10, 3)
    found, account = _limits(en, zh)
    assert [(each["counter"], each["limit"]) for each in found] == [("ip", 5), ("order_10s", 3)]
    assert [(d["fact"], d["en"], d["zh"], d["taken"]) for d in account.disagreements] == [
        ("limits.ip/1m", 5, 6, "en"),
        ("limits.order_10s/10s", None, 3, "zh"),
    ]


def test_limits_that_the_format_cannot_hold_are_reported() -> None:
    text = (
        "## Toy limits\n\n* A toy sends at most 5 beeps per second.\n* Bans last 2 days at most.\n* HTTP 429 is sent.\n"
    )
    account = _limits(text)[1]
    assert [(each.rule, each.line) for each in account.findings] == [("limit-not-held", 3)]
