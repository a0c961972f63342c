"""Security tags and signing of a product."""

from __future__ import annotations

import pytest

from generator.transcribe.blocks import Page
from generator.transcribe.markdown import blocks
from generator.transcribe.product.account import Account
from generator.transcribe.product.signing import security, signing

_TABLE = """Security Type| Description
---|---
NONE| Toys may be accessed freely.
PLAY| A toy requires sending a valid APIKey and signature.
LOOK| A toy requires sending a valid API-Key.
"""


def _page(text: str, lang: str = "en", identity: str = "toys/general-info") -> Page:
    return Page("toys.md", lang, identity, None, "2030-01-02", blocks(text))


def _pages(*pages: Page) -> dict[str, tuple[Page, ...]]:
    return {pages[0].identity or "": pages}


def test_the_table_tells_what_tags_demand() -> None:
    account = Account()
    assert security(_pages(_page(_TABLE)), {}, (), account) == {"NONE": "none", "PLAY": "signed", "LOOK": "key"}
    assert account.lines["security.LOOK"] == ("toys/general-info", "en", 5)


def test_a_chinese_table_is_read_and_compared() -> None:
    rows = (
        "NONE| 不需要鉴权的玩具",
        "PLAY| 玩具要用API-KEY和签名",
        "LOOK| 玩具要用 API-Key 和签名",
        "WAIT| 玩具需要有效的 API-Key",
    )
    zh = "\n".join(("鉴权类型| 描述", "---|---", *rows))
    account = Account()
    found = security(_pages(_page(_TABLE), _page(zh, "zh")), {}, (), account)
    assert found == {"NONE": "none", "PLAY": "signed", "LOOK": "key", "WAIT": "key"}
    assert [(d["fact"], d["en"], d["zh"], d["taken"]) for d in account.disagreements] == [
        ("security.LOOK", "key", "signed", "en"),
        ("security.WAIT", None, "key", "zh"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "* Except for `NONE`, toys are `SIGNED` ones.",
        "* 除了为 `NONE` 外，玩具都是 `SIGNED`。",
    ],
)
def test_a_rule_for_all_tags_but_none(sentence: str) -> None:
    text = f"{sentence}\n\nSecurity type | Description\n---|---\n`NONE` | Public market data of toys\n`PLAY` | Toys\n"
    assert security(_pages(_page(text)), {}, (), Account()) == {"NONE": "none", "PLAY": "signed"}


def test_a_row_that_says_nothing_known_is_reported() -> None:
    account = Account()
    found = security(_pages(_page("Security Type| Description\n---|---\nPLAY| Ask your parents.\n")), {}, (), account)
    assert found == {"NONE": "none"}
    assert [(each.rule, each.line) for each in account.findings] == [("security-row", 3)]


def test_a_tag_means_what_it_means_elsewhere_if_all_agree() -> None:
    one, other = _page(_TABLE, identity="a"), _page(_TABLE.replace(" and signature", ""), identity="b")
    assert security({}, {"a": (one,)}, ["PLAY"], Account()) == {"NONE": "none", "PLAY": "signed"}
    assert security({}, {"a": (one,), "b": (other,)}, ["PLAY"], Account()) == {"NONE": "none"}
    assert security({}, {"a": (one,)}, ["Odd"], Account()) == {"NONE": "none"}


def test_the_tag_signed_is_explained_by_what_signed_requests_need() -> None:
    page = _page("* `SIGNED` requests need the parameter `signature`.")
    assert security(_pages(page), {}, ["SIGNED"], Account())["SIGNED"] == "signed"
    assert "SIGNED" not in security(_pages(_page("* Hello.")), {}, ["SIGNED"], Account())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("### Sample - HMAC Keys\n", {"keys": ["hmac"]}),
        ("### Sample - RSA Keys\n\n### Sample (HMAC)\n", {"keys": ["hmac", "rsa"]}),
        ("* For toys we support HMAC, RSA and Ed25519 keys.\n", {}),
        ("* Toys use `HMAC SHA256` signatures.\n", {"keys": ["hmac"]}),
        ("* RSA was a company.\n", {}),
        ("* A toy's `recvWindow` **defaults to 7000**.\n", {"recv_window_default": 7000}),
        ("* 玩具7000毫秒之前发出的无效（`recvWindow`）。\n", {"recv_window_default": 7000}),
        ("* A toy's `recvWindow` defaults to 5000.\n", {}),
        ("* The maximum `recvWindow` is 70000 for toys.\n", {"recv_window_max": 70000}),
        ("Toys like a small recvWindow; its max cannot go beyond 70,000!\n", {"recv_window_max": 70000}),
        ("玩具的 recvWindow 不能超过 70秒!\n", {"recv_window_max": 70000}),
        ("* `toyWindow` cannot exceed 70000.\n", {}),
        ("* `recvWindow` cannot exceed 0.\n", {}),
        ("* `session.logon` - sign in\n", {"session_logon": True}),
        ('```json\n{"method": "session.logon"}\n```\n', {"session_logon": True}),
    ],
)
def test_signing_holds_what_the_format_does_not_assume(text: str, expected: dict[str, object]) -> None:
    assert signing(_pages(_page(text)), Account()) == expected


def test_languages_that_state_different_windows_disagree() -> None:
    account = Account()
    pages = _pages(_page("* `recvWindow` cannot exceed 70000."), _page("* `recvWindow` 不能超过 80000", "zh"))
    assert signing(pages, account) == {"recv_window_max": 70000}
    assert [(d["fact"], d["en"], d["zh"]) for d in account.disagreements] == [("signing.recv_window_max", 70000, 80000)]
