"""Products from their general pages: a golden one, and those of the documentation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.catalog.format import ProductFile
from generator.transcribe.blocks import Heading, Page
from generator.transcribe.markdown import blocks
from generator.transcribe.product import assemble
from generator.transcribe.product.assemble import ProductFacts
from generator.transcribe.products import PRODUCTS, Product, is_general
from generator.transcribe.read_page import read

_TOYS = Product(
    "toys",
    "Toys",
    ("toys",),
    ((("toys/new",), ("toys/old", "toys/older")),),
    ((("toys/error-code",),),),
    ((("toys/enums",),),),
)
_GENERAL = """# Toys

* The base endpoint is: https://toys.example.com
* Toy IP limit is 7/min.

Security Type| Description
---|---
PLAY| A toy requires sending a valid APIKey and signature.
"""


def _page(identity: str | None, text: str, lang: str = "en", day: str | None = "2030-01-02") -> Page:
    return Page("toys.md", lang, identity, "toys/claimed", day, blocks(text))


def test_a_product_from_its_pages() -> None:
    facts = assemble.product(
        _TOYS,
        {
            "toys/new": (_page(None, _GENERAL), _page(None, "# 玩具\n", "zh", "2030-01-01")),
            "toys/old": (_page("toys/old", "* base url: https://old.example.com"),),
            "toys/error-code": (_page("toys/error-code", "### -1000 BROKEN\n\n * It broke.\n"),),
            "toys/enums": (_page("toys/enums", "**Hue (hue)**\n\n* RED\n", day=None),),
        },
        ["PLAY", "System"],
    )
    assert facts.spec == {
        "title": "Toys",
        "servers": {"rest": {"production": "https://toys.example.com"}},
        "security": {"PLAY": "signed", "NONE": "none"},
        "limits": [{"counter": "ip", "limit": 7, "interval": "1m"}],
        "errors": [{"code": -1000, "name": "BROKEN"}],
        "enums": {"hue": ["RED"]},
        "source": [
            {"page": "toys/new", "updated": "2030-01-01"},
            {"page": "toys/error-code", "updated": "2030-01-02", "langs": ["en"]},
        ],
    }
    ProductFile.model_validate(facts.spec)
    assert facts.lines["servers.rest.production"] == ("toys/new", "en", 3)
    assert facts.messages == {-1000: ("It broke.",)}
    assert sorted((each.rule, each.text) for each in facts.findings) == [
        ("page-without-day", "toys/enums"),
        ("tag-without-meaning", "System"),
    ]


def test_a_product_without_pages_is_valid_and_says_what_it_lacks() -> None:
    facts = assemble.product(_TOYS, {}, ["PLAY"])
    assert facts.spec == {"title": "Toys", "servers": {}, "security": {"NONE": "none"}}
    ProductFile.model_validate(facts.spec)
    assert [each.rule for each in facts.findings] == [
        "no-general-page",
        "no-error-page",
        "no-server",
        "no-limits",
        "tag-without-meaning",
    ]


def test_a_tag_explained_by_another_product_is_reported() -> None:
    table = _GENERAL.replace("PLAY", "TRADE")
    facts = assemble.product(_TOYS, {"wallet/general-info": (_page("wallet/general-info", table),)}, ["TRADE"])
    assert facts.spec["security"] == {"NONE": "none", "TRADE": "signed"}
    assert ("wallet/general-info", "tag-of-other-products") in [(each.page, each.rule) for each in facts.findings]


@pytest.mark.parametrize(
    "text", ["\0", "# " + "(" * 5000, "* base url: https://[x]:99999999", "### -999999999999 X\n" * 50]
)
def test_broken_pages_end_in_findings_and_not_in_errors(text: str) -> None:
    ids = ("toys/new", "toys/error-code", "toys/enums")
    facts = assemble.product(_TOYS, {each: (_page(each, text), _page(each, text, "zh")) for each in ids})
    ProductFile.model_validate(facts.spec)


# --- the documentation ----------------------------------------------------------------------------------------------

_TAGS = ("USER_DATA", "TRADE", "USER_STREAM", "MARKET_DATA", "MARGIN", "SIGNED")
# Least numbers of errors, enums and limits.
_LEAST = {
    "usds_futures": (201, 15, 3),
    "coin_futures": (152, 15, 3),
    "options": (122, 10, 2),
    "portfolio_margin": (165, 17, 2),
    "portfolio_margin_pro": (237, 0, 2),
    "spot": (106, 18, 4),
    "margin": (244, 15, 2),
    "wallet": (236, 0, 2),
    "sub_account": (236, 0, 2),
    "algo": (236, 0, 2),
    "convert": (236, 0, 2),
    "copy_trading": (236, 0, 2),
    "institutional_loan": (236, 15, 2),
}


@cache
def _documented(documentation: Path) -> Mapping[str, tuple[Page, ...]]:
    """General pages by identity: January's, Spot's from its own repository, and what only June has."""
    found: dict[str, tuple[Page, ...]] = {}
    snapshots: list[tuple[Path, str | None]] = [(documentation / "spot-github-2026-07", "2026-07-01")]
    snapshots += [(documentation / each, None) for each in ("2026-01-16", "2026-06-27")]
    for folder, day in snapshots:
        groups: dict[str, list[Page]] = {}
        for path in sorted(folder.rglob("*.md")):
            shown = path.relative_to(folder).with_suffix("").as_posix()
            if day is None and not is_general(shown) and not shown.startswith("alpha/"):
                continue
            for page in read(f"{folder.name}/{shown}.md", path.read_bytes()):
                identity = page.identity or (page.claimed if folder.name == "2026-01-16" else None)
                if identity and is_general(identity):
                    dated = Page(page.file, page.lang, identity, None, day or page.updated, page.blocks, page.faults)
                    groups.setdefault(identity, []).append(dated)
        for identity, pages in groups.items():
            by_lang = {page.lang: page for page in pages}
            found.setdefault(identity, tuple(by_lang[lang] for lang in ("en", "zh") if lang in by_lang))
    return found


def _facts(folder: str, documentation: Path) -> ProductFacts:
    product = next(each for each in PRODUCTS if each.folder == folder)
    return assemble.product(product, _documented(documentation), _TAGS if product.errors else ())


@pytest.mark.parametrize("folder", [product.folder for product in PRODUCTS])
def test_every_product_of_the_documentation_is_valid(folder: str, documentation: Path) -> None:
    facts = _facts(folder, documentation)
    ProductFile.model_validate(facts.spec)
    spec = facts.spec
    counts = tuple(len(spec.get(key, ())) for key in ("errors", "enums", "limits"))
    assert all(count >= least for count, least in zip(counts, _LEAST.get(folder, (0, 0, 0)), strict=True)), counts
    if folder in _LEAST:
        assert spec["servers"]["rest"]["production"].startswith("https://")
        assert set(_TAGS) - set(spec["security"]) <= {"SIGNED", "MARGIN"}
    codes = [error["code"] for error in spec.get("errors", ())]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize(
    ("folder", "transport", "environment", "url"),
    [
        ("usds_futures", "stream", "production", "wss://fstream.binance.com"),
        ("coin_futures", "ws", "testnet", "wss://testnet.binancefuture.com/ws-dapi/v1"),
        ("options", "stream", "production", "wss://fstream.binance.com"),
        ("portfolio_margin", "stream", "production", "wss://fstream.binance.com/pm"),
        ("portfolio_margin_pro", "stream", "production", "wss://fstream.binance.com/pm-classic"),
        ("spot", "rest", "testnet", "https://testnet.binance.vision"),
        ("spot", "stream", "testnet", "wss://stream.testnet.binance.vision"),
        ("margin", "stream", "production", "wss://margin-stream.binance.com"),
        ("alpha", "rest", "production", "https://www.binance.com"),
        ("alpha", "stream", "production", "wss://nbstream.binance.com/w3w/wsa/stream"),
    ],
)
def test_addresses_of_the_documentation(
    folder: str, transport: str, environment: str, url: str, documentation: Path
) -> None:
    assert _facts(folder, documentation).spec["servers"][transport][environment] == url


@pytest.mark.parametrize(
    ("folder", "more"),
    [
        ("usds_futures", {"servers.stream", "security.SIGNED", "security.MARGIN"}),
        ("portfolio_margin", {"servers.stream", "security.SIGNED", "security.MARGIN", "signing"}),
        # The page lists -1010 among the codes of a table of messages.
        ("margin", {"servers.stream", "security.SIGNED", "errors.-1010"}),
    ],
)
def test_products_written_by_hand_come_out_the_same_and_more(
    folder: str, more: set[str], documentation: Path, root: Path
) -> None:
    hand = _flat(yaml.safe_load((root / "tests/specs_five" / folder / "product.yaml").read_text("utf-8")))
    read_ = _flat(dict(_facts(folder, documentation).spec))
    assert {key: value for key, value in hand.items() if read_.get(key) != value} == {}
    assert {key for key in read_ if key not in hand} <= more


def _flat(spec: dict[str, Any]) -> dict[str, Any]:
    """A product by facts, without its enums and pages, which the hand-written ones lack in part."""
    flat: dict[str, Any] = {key: value for key, value in spec.items() if key in ("title", "limits", "signing")}
    for key in ("servers", "security"):
        flat |= {f"{key}.{name}": value for name, value in spec[key].items()}
    return flat | {f"errors.{error['code']}": error for error in spec["errors"]}


def test_enums_of_spot_are_found_by_the_anchors_that_its_pages_link_to(documentation: Path) -> None:
    links = _facts("spot", documentation).enum_links
    assert {
        "timeinforce": "timeInForce",
        "stpmodes": "selfTradePreventionMode",
        "side": "side",
        "orderresponsetype": "newOrderRespType",
        "ordertypes": "type",
        "account-and-symbol-permissions": "permissions",
        "expiryreasons": "expiryReason",
    }.items() <= links.anchors.items()
    assert "interval" not in links.aliases


def test_headings_of_error_pages_are_all_understood(documentation: Path) -> None:
    pages = _documented(documentation)
    read: set[str] = set()
    for product in PRODUCTS:
        known = [one for choice in product.errors for group in choice for one in group if one in pages]
        read |= set(known)
        for identity in known:
            headings = {
                block.line
                for page in pages[identity]
                for block in page.blocks
                if isinstance(block, Heading) and block.level > 2
            }
            assert headings
        rules = {each.rule for each in assemble.product(product, pages).findings}
        assert not rules & {"error-heading", "error-row"}
    assert read
