"""What the change logs of the documentation announce: how much, and a handful of facts that were looked up by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.catalog.load import load
from generator.transcribe.blocks import Page
from generator.transcribe.changelog import latest, logs
from generator.transcribe.changelog.announcement import Announcement
from generator.transcribe.changelog.entries import Log
from generator.transcribe.read_page import read

LOGS = (
    "2026-01-16/algo/change-log.md",
    "2026-01-16/alpha/change-log.md",
    "2026-01-16/convert/change-log.md",
    "2026-01-16/copy_trading/change-log.md",
    "2026-01-16/derivatives/change-log.md",
    "2026-01-16/institutional_loan/change-log.md",
    "2026-01-16/margin_trading/change-log.md",
    "2026-01-16/sub_account/change-log.md",
    "2026-01-16/wallet/change-log.md",
    "2026-01-16/binance-spot-api-docs/testnet/CHANGELOG.md",
    "2026-06-27/margin_trading/change-log.md",
    "spot-github-2026-07/CHANGELOG.md",
)
Identity = tuple[str, str, str]


@pytest.fixture(scope="module")
def log(documentation: Path, root: Path) -> Log:
    pages = (page for name in LOGS for page in read(name, (documentation / name).read_bytes()))
    known = [(each.product, each.transport, each.request_text) for each in load(root / "specs").endpoints]
    return logs.read(pages, known)


@pytest.fixture(scope="module")
def going(log: Log) -> dict[tuple[Identity, tuple[str, ...]], Announcement]:
    return {(each.identity, each.params): each for each in latest.goes(log.announced)}


def test_counts(log: Log) -> None:
    counts = Counter(each.kind for each in latest.once(log.announced))
    assert counts["removed"] == 75
    assert counts["deprecated"] == 55
    assert counts["added"] > 330
    assert counts["changed"] > 650
    assert log.skipped["testnet"] == 2
    assert len(log.unread) == 5


def test_the_newest_text_of_a_log_counts(log: Log) -> None:
    files = {each.file for each in log.announced if each.product == "margin" and "margin_trading" in each.file}
    assert files == {"2026-06-27/margin_trading/change-log.md"}


FACTS: tuple[tuple[Identity, str, str | None, str | None], ...] = (
    (("margin", "rest", "GET /sapi/v1/margin/leverageBracket"), "removed", "2026-04-13", None),
    (("margin", "rest", "POST /sapi/v1/userDataStream/isolated"), "removed", "2026-02-20", None),
    (("margin", "rest", "GET /sapi/v1/margin/dust"), "removed", "2024-03-31", "POST /sapi/v1/asset/dust-btc"),
    (("spot", "rest", "PUT /api/v3/userDataStream"), "removed", "2026-02-20", None),
    (("spot", "ws", "userDataStream.ping"), "removed", "2026-02-20", None),
    (("spot", "rest", "GET /api/v1/klines"), "removed", "2026-03-25", None),
    (("spot", "ws", "orderList.place"), "deprecated", None, "orderList.place.oco"),
    (("usds_futures", "rest", "GET /fapi/v2/account"), "deprecated", None, "GET /fapi/v3/account"),
    (("usds_futures", "rest", "GET /fapi/v1/account"), "removed", "2023-07-15", "GET /fapi/v2/account"),
    (("usds_futures", "ws", "account.status"), "deprecated", None, "v2/account.status"),
    (("coin_futures", "rest", "GET /dapi/v1/pmExchangeInfo"), "deprecated", "2024-11-15", None),
    (("portfolio_margin_pro", "rest", "POST /sapi/v1/portfolio/mint"), "removed", "2025-08-13", None),
    (("sub_account", "rest", "POST /sapi/v1/sub-account/blvt/enable"), "removed", "2025-06-03", None),
    (("wallet", "rest", "POST /sapi/v1/asset/convert-transfer"), "removed", "2024-11-21", None),
)


@pytest.mark.parametrize(("identity", "kind", "day", "instead"), FACTS)
def test_facts(
    going: dict[tuple[Identity, tuple[str, ...]], Announcement],
    identity: Identity,
    kind: str,
    day: str | None,
    instead: str | None,
) -> None:
    said = going[identity, ()]
    assert (said.kind, said.day, said.instead) == (kind, day, instead)


def test_fields_go_without_their_request(going: dict[tuple[Identity, tuple[str, ...]], Announcement]) -> None:
    identity = ("usds_futures", "rest", "GET /fapi/v1/userTrades")
    assert going[identity, ("marginAsset",)].day == "2024-06-25"
    assert (identity, ()) not in going
    assert (("usds_futures", "rest", "GET /fapi/v1/exchangeInfo"), ()) not in going


def test_every_announcement_stands_on_its_line(log: Log, documentation: Path) -> None:
    def lines(name: str) -> list[str]:
        return (documentation / name).read_text("utf-8").split("\n")

    texts = {name: lines(name) for name in {each.file for each in log.announced}}
    for each in _going(log):
        assert each.request.rpartition("/")[2].rpartition(".")[2] in texts[each.file][each.line - 1], each


def _going(log: Log) -> Iterator[Announcement]:
    return (each for each in log.announced if each.kind in ("deprecated", "removed"))


def test_pages_of_other_names_are_no_logs(documentation: Path) -> None:
    pages: tuple[Page, ...] = read(
        "2026-06-27/wallet/change-log.md", (documentation / "2026-06-27/wallet/change-log.md").read_bytes()
    )
    assert not any(logs.is_log(page) for page in pages)


def test_what_only_some_orders_lose_is_a_change(log: Log) -> None:
    changes = {
        (each.request, each.params): each.day
        for each in log.announced
        if each.kind == "changed" and each.lang == "en" and each.announced in ("2025-11-06", "2025-10-21")
    }
    assert changes["POST /fapi/v1/order", ()] == "2025-12-09"
    assert changes["PUT /dapi/v1/order", ("priceMatch",)] == "2025-10-23"
