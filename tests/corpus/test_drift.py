"""Three real drifts of the documentation: what the report says of each, in numbers, and what it never says."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from generator.commands.crawled import Crawled, crawled
from generator.drift.change import Change
from generator.drift.report import Report, counts
from generator.drift.touched import Client
from generator.transcribe import save, work
from generator.transcribe.run import run

NOWHERE = Client("", lambda _: None)


@dataclass(frozen=True)
class Drift:
    """A crawl, and the one that came after it; how many pages both have, and how many of those differ in their bytes.

    `changes` are counted by class. Of `read` endpoints that the later crawl describes `same` are as they were.
    """

    old: str
    new: str
    lang: str | None
    pages: tuple[int, int]
    changes: tuple[int, int, int, int]
    read: int
    same: int


DRIFTS = {
    "site": Drift("2026-01-16", "2026-06-27", None, (0, 0), (2, 1, 9, 1), 0, 0),
    "layouts": Drift("2025-06-html", "2026-01-16", "en", (0, 0), (101, 19, 464, 0), 645, 289),
    "spot": Drift("spot-github-2025-06", "spot-github-2026-07", None, (0, 0), (20, 0, 372, 16), 0, 0),
}


@dataclass(frozen=True)
class Drifted:
    """What was found: the later crawl against the catalogue of the earlier one, and the earlier against its own."""

    later: Crawled
    itself: Crawled

    @property
    def changes(self) -> tuple[Change, ...]:
        return self.later.difference.changes

    @property
    def report(self) -> Report:
        return self.later.report(NOWHERE, date(2026, 7, 20))


def against(specs: Path, folder: Path, lang: str | None = None) -> Crawled:
    """A crawl, held against a catalogue."""
    options = argparse.Namespace(pages=[folder], then=None, jobs=work.cores(), updated=None, lang=lang, complete=False)
    return crawled(options, specs)


def catalogue(specs: Path, folder: Path, committed: Path) -> Path:
    """The catalogue of one crawl by itself: the products' names and corrections are those that are committed."""
    for name in ("product.yaml", "corrections.yaml"):
        for file in committed.glob(f"*/{name}"):
            (specs / file.parent.name).mkdir(parents=True, exist_ok=True)
            (specs / file.parent.name / name).write_text(file.read_text("utf-8"), "utf-8")
    save.write(specs, run([[folder]], specs, work.cores()).done.texts)
    return specs


@pytest.fixture(scope="module")
def catalogues(documentation: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The catalogue of each earlier crawl."""
    return {
        name: catalogue(tmp_path_factory.mktemp(name), documentation / drift.old, root / "specs")
        for name, drift in DRIFTS.items()
    }


@pytest.fixture(scope="module")
def drifted(documentation: Path, catalogues: dict[str, Path]) -> dict[str, Drifted]:
    """The three drifts, read once for all tests."""
    return {
        name: Drifted(
            against(catalogues[name], documentation / drift.new, drift.lang),
            against(catalogues[name], documentation / drift.old),
        )
        for name, drift in DRIFTS.items()
    }
