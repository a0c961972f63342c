"""Which product a page belongs to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.catalog import names
from generator.transcribe.products import PRODUCTS, is_general, is_testnet, product_of, reason


@pytest.mark.parametrize(
    ("identity", "folder"),
    [
        ("derivatives/usds-margined-futures/trade/rest-api/Cancel-Order", "usds_futures"),
        ("derivatives/coin-margined-futures/error-code", "coin_futures"),
        ("derivatives/options-trading/trade", "options"),
        ("derivatives/option/trade", "options"),
        ("derivatives/portfolio-margin/trade", "portfolio_margin"),
        ("derivatives/portfolio-margin-pro/account", "portfolio_margin_pro"),
        ("derivatives/futures-data/market-data", "futures_data"),
        ("binance-spot-api-docs/rest-api", "spot"),
        ("binance-spot-api-docs/testnet/enums", "spot"),
        ("margin_trading/trade", "margin"),
        ("institutional_loan/account", "institutional_loan"),
        ("alpha/market-data/general-info", "alpha"),
        ("staking/eth-staking/account", "staking"),
        ("c2c/rest-api", "c2c"),
    ],
)
def test_a_page_belongs_to_the_product_below_whose_root_it_lies(identity: str, folder: str) -> None:
    product = product_of(identity)
    assert product is not None and product.folder == folder
    assert reason(identity) is None


@pytest.mark.parametrize(
    ("identity", "why"),
    [
        ("binance-spot-api-docs/faqs/stp_faq", "faq"),
        ("binance-spot-api-docs/CHANGELOG", "change log"),
        ("wallet/change-log", "change log"),
        ("derivatives/change-log", "change log"),
        ("binance-spot-api-docs/testnet/TESTNET-TERMS-OF-USE", "terms"),
        ("convert/quick-start", "introduction"),
        ("alpha/introduction", "introduction"),
        ("binance-spot-api-docs/fix-api", "another protocol"),
        ("derivatives/whatever", "derivatives, top level"),
        ("derivatives", "derivatives, top level"),
        ("wallets/general-info", "unknown root"),
        ("", "unknown root"),
    ],
)
def test_a_page_of_no_product_has_a_reason(identity: str, why: str) -> None:
    assert product_of(identity) is None
    assert reason(identity) == why


def test_the_testnet_is_an_environment_of_its_product() -> None:
    assert is_testnet("binance-spot-api-docs/testnet/rest-api/trading-endpoints")
    assert not is_testnet("binance-spot-api-docs/testnets")
    assert not is_testnet("binance-spot-api-docs/rest-api")


def test_general_pages_are_known_by_name() -> None:
    assert is_general("wallet/error-code")
    assert is_general("binance-spot-api-docs/rest-api/limits")
    assert not is_general("wallet/capital")


def test_folders_and_titles_are_their_own_and_make_classes() -> None:
    folders = [product.folder for product in PRODUCTS]
    assert len(set(folders)) == len({product.title for product in PRODUCTS}) == len(folders)
    assert len({names.camel(folder) for folder in folders}) == len(folders)
    assert not [folder for folder in folders if names.trouble(folder, names.TAKEN_PRODUCTS)]


def test_every_page_of_the_documentation_has_a_product_or_a_reason(documentation: Path) -> None:
    anchor = re.compile(
        r'class="hash-link"[^>]*href="/docs/([^"#]+)#|href="/docs/([^"#]+)#[^"]*"[^>]*class="hash-link"'
    )
    identities: set[str] = set()
    for snapshot in ("2026-01-16", "2026-06-27"):
        folder = documentation / snapshot
        identities |= {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.md")}
    for path in (documentation / "2025-06-html").rglob("*.html"):
        if found := anchor.search(path.read_text("utf-8", "replace")):
            identities.add(found[1] or found[2])
    assert len(identities) > 1000
    assert not [identity for identity in sorted(identities) if reason(identity) == "unknown root"]
    used = {product.folder for identity in identities if (product := product_of(identity))}
    assert used == {product.folder for product in PRODUCTS if product.roots}
