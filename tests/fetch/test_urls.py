"""Addresses and files: which are taken, and that no two pages ever share a file."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.fetch import files
from generator.fetch.findings import Refused
from generator.fetch.urls import Address, parse, shown


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("HTTPS://Docs.Example:443/docs/a#top", "https://docs.example/docs/a"),
        ("http://docs.example", "http://docs.example/"),
        ("http://[::1]:8080/a/", "http://[::1]:8080/a/"),
        ("https://a.example/%7eb/%c3%a9/é", "https://a.example/~b/%C3%A9/%C3%A9"),
    ],
)
def test_one_form(text: str, url: str) -> None:
    assert parse(text).url == url
    assert parse(parse(text).url) == parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "docs/a", "/docs/a", "ftp://a.example/x", "file:///etc/hosts", "javascript:alert(1)", "https://", "https:///x",
        "https://anna@a.example/x", "https://anna:pw@a.example/x", "https://@a.example/x", "https://a.example/x?token=1",
        "https://a.example/x?", "https://a.example/../x", "https://a.example/a/./x", "https://a.example/%2e%2e/x",
        "https://a.example/a%2Fb", "https://a.example/a%5cb", "https://a.example//x", "https://a.example/a//x",
        "https://a.example/%00", "https://a.example/%0a", "https://a.example/%ff", "https://a.example:x/", "https://a.example:99999/",
        "https://bücher.example/x", "https://a b.example/x", "https://[::1/x", "https://a.example/" + "x" * 1000,
        "https://a.example/%E2%80%AEx",
    ],
)  # fmt: skip
def test_what_is_no_pages_address(text: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(text)
    assert refused.value.rule == "bad-url"


@pytest.mark.parametrize(
    "text", ["https://anna:pw@a.example/x?k=v", "//anna:pw@a.example/x", "anna:pw@a.example", "http:anna:pw@a/x#t"]
)
def test_messages_show_no_secret(text: str) -> None:
    assert not re.search("anna|pw|k=v|#t", shown(text))


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("https://a.example/docs/mint/press/Coin-1", "mint_press_Coin-1.html"),
        ("https://a.example/docs/mint/press/Coin-1/", "mint_press_Coin-1.html"),
        ("https://a.example/docs/zh-CN/mint/press/Coin-1", "zh-CN/mint_press_Coin-1.html"),
        ("https://a.example/mint/press/v1.2", "mint_press_v1.2.html"),
        ("https://raw.example/o/r/master/rest-api_CN.md", "rest-api_CN.md"),
        ("https://a.example/", None),
        ("https://a.example/docs/CON", None),
        ("https://a.example/docs/nul.txt", None),
        ("https://a.example/docs/.git", None),
        ("https://a.example/docs/a:b", None),
        ("https://a.example/docs/%E9%87%91", None),
        ("https://a.example/docs/" + "x" * 181, None),
        ("https://a.example/docs/" + "0123456789abcdef" * 2, None),
    ],
)
def test_names(url: str, file: str | None) -> None:
    assert files.plain(parse(url)) == file
    assert re.fullmatch(r"[0-9a-f]{32}\.(html|md)", files.number(parse(url)))


def test_names_that_meet() -> None:
    """One in the other's case, an underscore for a slash, another host: each has a file of its own, and keeps it."""
    urls = ["a/docs/x_y/z", "a/docs/x/y_z", "a/docs/X/y_z", "b/docs/x/y_z", "a/x/y_z", "a/docs/zh-CN/x/y_z"]
    addresses = [parse(f"https://{url}") for url in urls]
    found = files.assign(addresses, {})
    assert len({path.lower() for path in found.values()}) == len(urls)
    assert sum(path.lower().endswith("x_y_z.html") for path in found.values()) == 2
    late = files.assign(addresses, {addresses[0].key: "x_y_z.html"})
    assert late[addresses[0].key] == "x_y_z.html"
    assert files.assign(addresses[::-1], {}) == found


STEP = st.text(st.sampled_from("aAbB_-.~:%é金0 2\\/"), max_size=4) | st.sampled_from(
    ["docs", "zh-CN", "con", "..", "x.md"]
)
URL = st.builds(
    lambda host, steps: f"https://{host}/" + "/".join(steps), st.sampled_from(["a", "b:81"]), st.lists(STEP, max_size=4)
)


@settings(max_examples=400, deadline=None)
@given(st.lists(URL, max_size=20))
def test_no_two_pages_share_a_file(urls: list[str]) -> None:
    addresses: dict[str, Address] = {}
    for url in urls:
        try:
            address = parse(url)
        except Refused:
            continue
        assert parse(address.url) == address
        addresses.setdefault(address.key, address)
    found = files.assign(addresses.values(), {})
    assert set(found) == set(addresses)
    assert len({path.lower() for path in found.values()}) == len(found)
    for key, path in found.items():
        parts = PurePosixPath(path).parts
        assert parts[:-1] in ((), ("zh-CN",))
        assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._~-]*\.(html|md)", parts[-1])
        assert len(parts[-1]) < 200
        assert files.own(addresses[key], path)
    some = dict(list(found.items())[::2])
    grown = files.assign(addresses.values(), some)
    assert {key: grown[key] for key in some} == some
    assert len({path.lower() for path in grown.values()}) == len(grown)


def test_a_manifest_in_which_two_pages_have_one_file() -> None:
    addresses = [parse("https://a/docs/x_y/z"), parse("https://a/docs/x/y_z")]
    known = json.loads(json.dumps({address.key: "x_y_z.html" for address in addresses}))
    assert len(set(files.assign(addresses, known).values())) == 2
