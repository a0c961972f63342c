"""Addresses of a product."""

from __future__ import annotations

import pytest

from generator.transcribe.blocks import Page
from generator.transcribe.markdown import blocks
from generator.transcribe.product.account import Account
from generator.transcribe.product.servers import servers


def _page(text: str, lang: str = "en", identity: str = "toys/general-info") -> Page:
    return Page("toys.md", lang, identity, identity, "2030-01-02", blocks(text))


def _servers(*pages: Page) -> tuple[dict[str, dict[str, str]], Account]:
    account = Account()
    groups: dict[str, tuple[Page, ...]] = {}
    for page in pages:
        groups[page.identity or ""] = (*groups.get(page.identity or "", ()), page)
    return servers(groups, account), account


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "* The base endpoint is: **<https://toys.example.com>**",
            {"rest": {"production": "https://toys.example.com"}},
        ),
        (
            '* The REST base url for **testnet** is "<https://demo-toys.example.com>"',
            {"rest": {"testnet": "https://demo-toys.example.com"}},
        ),
        ("* REST baseurl for demo: https://x.example.com/api", {"rest": {"demo": "https://x.example.com"}}),
        (
            "* Base url为：**'wss://a.example.com/ws-tapi/v1'**",
            {"ws": {"production": "wss://a.example.com/ws-tapi/v1"}},
        ),
        ("* 测试网的Base url为：`wss://t.example.com/ws-api/v3`", {"ws": {"testnet": "wss://t.example.com/ws-api/v3"}}),
        ("* Base Url: **wss://s.example.com:9443**", {"stream": {"production": "wss://s.example.com:9443"}}),
        ("* Base Url: **wss://s.example.com/toy**", {"stream": {"production": "wss://s.example.com/toy"}}),
        (
            "* Base url: wss://s.example.com/public/ or wss://s.example.com/market/",
            {"stream": {"production": "wss://s.example.com"}},
        ),
        ("## Full URL\n\n<https://toys.example.com/a/b?c=D>", {"rest": {"production": "https://toys.example.com"}}),
        ("* Example: `wss://s.example.com/ws/x`", {}),
        ("* Visit https://toys.example.com", {}),
    ],
)
def test_a_line_that_names_a_base_is_an_address(text: str, expected: dict[str, dict[str, str]]) -> None:
    found, account = _servers(_page(text))
    assert found == expected
    assert account.findings == []


def test_the_first_of_several_counts_and_the_others_are_reported_once() -> None:
    text = "* The base endpoints are:\n  * **<https://a.example.com>**\n  * **<https://b.example.com>**"
    found, account = _servers(_page(text), _page(text, "zh"))
    assert found == {"rest": {"production": "https://a.example.com"}}
    assert [(each.rule, each.lang, each.line, each.text) for each in account.findings] == [
        ("server-alternate", "en", 3, "https://b.example.com")
    ]
    assert account.lines["servers.rest.production"] == ("toys/general-info", "en", 2)


def test_an_address_for_some_requests_is_none_for_all() -> None:
    text = "* The base endpoint **https://d.example.com** may be used for public market data."
    found, account = _servers(_page(text))
    assert found == {}
    assert [each.rule for each in account.findings] == ["server-for-some-requests"]


def test_a_path_that_streams_are_accessed_at_is_no_part_of_the_address() -> None:
    accessed = "* The base endpoint is: **wss://s.example.com/ws**\n* Toys are accessed at **/ws/ <name>**"
    assert _servers(_page(accessed))[0] == {"stream": {"production": "wss://s.example.com"}}
    plain = "* The base URL is: `wss://s.example.com/w/stream`"
    assert _servers(_page(plain))[0] == {"stream": {"production": "wss://s.example.com/w/stream"}}


def test_pages_of_the_testnet_tell_its_addresses() -> None:
    page = _page("* The base endpoint is **<https://t.example.com/api>**", identity="binance-spot-api-docs/testnet/x")
    assert _servers(page)[0] == {"rest": {"testnet": "https://t.example.com"}}


def test_languages_that_name_different_addresses_disagree() -> None:
    found, account = _servers(
        _page("* base url: https://a.example.com"), _page("* baseurl https://b.example.com", "zh")
    )
    assert found == {"rest": {"production": "https://a.example.com"}}
    assert [(d["fact"], d["en"], d["zh"], d["taken"]) for d in account.disagreements] == [
        ("servers.rest.production", "https://a.example.com", "https://b.example.com", "en")
    ]


def test_what_follows_the_second_title_is_not_general() -> None:
    assert _servers(_page("# One\n\n# Two\n\n* base url: https://a.example.com"))[0] == {}
