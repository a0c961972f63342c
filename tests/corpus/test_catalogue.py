"""The committed catalogue is what the documentation says: all of it, from the newest text that can be trusted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.transcribe import report, save, work
from generator.transcribe.report import Plain
from generator.transcribe.run import Run, run
from generator.transcribe.save import Saved

#: REST endpoints and WebSocket API methods by product.
COUNTS = {
    "algo": (11, 0), "alpha": (5, 0), "binance_link": (40, 0), "binance_link_futures": (11, 0),
    "binance_link_portfolio_margin": (3, 0), "c2c": (1, 0), "coin_futures": (64, 13), "convert": (9, 0),
    "copy_trading": (2, 0), "crypto_loan": (16, 0), "dual_investment": (5, 0), "fiat": (2, 0), "futures_data": (1, 0),
    "gift_card": (6, 0), "institutional_loan": (13, 0), "margin": (60, 1), "mining": (13, 0), "nft": (4, 0),
    "options": (43, 0), "pay": (1, 0), "portfolio_margin": (102, 0), "portfolio_margin_pro": (21, 0), "rebate": (1, 0),
    "simple_earn": (24, 0), "spot": (48, 55), "staking": (23, 0), "sub_account": (45, 0), "usds_futures": (95, 21),
    "vip_loan": (12, 0), "wallet": (47, 0),
}  # fmt: skip


#: Pages without anchors, of which the crawl holds copies under other names.
COPIED = ("error-codes", "data-sources")


@pytest.fixture(scope="module")
def made(documentation: Path, root: Path) -> Run:
    """The transcription that `make transcribe` runs, of the same folders."""
    recipe = re.search(r"^transcribe:.*?\n((?:\t.*\n)+)", (root / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert recipe
    words = recipe[1].replace("\\\n", " ").split("transcribe ", 1)[1].split("--out")[0].split("--then")
    groups = [[documentation / name.removeprefix("$(DOCS)/") for name in group.split()] for group in words]
    assert [len(group) for group in groups] == [1, 2, 1]
    return run(groups, root / "specs", work.cores())


@pytest.fixture(scope="module")
def saved(made: Run, root: Path) -> Saved:
    return save.compare(root / "specs", made.done.texts)


@pytest.fixture(scope="module")
def account(made: Run, saved: Saved) -> Plain:
    return report.plain(made, saved)


def test_another_run_writes_nothing(made: Run, saved: Saved) -> None:
    assert (saved.added, saved.changed) == ((), ())
    assert saved.unchanged == len(made.done.texts)


def test_no_spec_stands_beside_the_pages(made: Run, root: Path) -> None:
    there = {path.relative_to(root / "specs").as_posix() for path in (root / "specs").rglob("*.yaml")}
    by_hand = ("/corrections.yaml", "/relations.yaml")
    assert {path for path in there if not path.endswith(by_hand)} == set(made.done.texts)


def test_everything_could_be_read(made: Run, account: Plain) -> None:
    assert (made.missing, made.blocked, made.unreadable) == ([], [], [])
    assert (account["findings"], made.done.unresolved) == ([], [])
    assert {outcome.state for outcome in made.done.outcomes} == {"applied"}
    assert account["files"]["sections_without_request"] == []


def test_every_endpoint_is_there(account: Plain) -> None:
    found = account["endpoints"]["by_product"]
    assert {product: (kinds["rest"], kinds["ws"]) for product, kinds in found.items()} == COUNTS


def test_misfiled_pages_yield_nothing(made: Run) -> None:
    rejected = [verdict for verdict in made.verdicts.values() if not verdict.kept]
    june = [verdict for verdict in rejected if verdict.file.startswith("2026-06-27/")]
    assert len(june) == 142
    copies = [verdict for verdict in june if verdict.identity is None or verdict.identity.endswith(COPIED)]
    assert len(june) - len(copies) == 136
    assert [verdict for verdict in rejected if verdict.file.startswith("2026-01-16/")] == []
    files = {verdict.file for verdict in rejected}
    assert not files & {facts.file for each in made.candidates for facts in each.merged.facts}


def test_no_sentence_of_the_documentation_is_in_a_spec(made: Run) -> None:
    assert made.done.texts
    for path, text in made.done.texts.items():
        assert not re.search(r"^\s*(description|text):", text, re.MULTILINE), path


def test_the_account_leaves_nothing_out(made: Run, account: Plain) -> None:
    lines = account["lines"]
    assert lines["unmodelled"] < 0.05 * (lines["fact"] + lines["prose"])
    listed = {(entry["spec"], entry["at"]) for entry in account["unmodelled"]}
    reconciled = {entry["spec"] for entry in account["reconciled"]}
    for path, spec in made.done.specs.items():
        told = {entry for entry in listed if entry[0] == path}
        written = len(spec.get("unmodelled", ()))
        # A row that was reconciled with another part of its page stands in the spec, too.
        assert written >= len(told) if path in reconciled else written == len(told), path
