"""A folder with pages, the specs transcribed from them, and their package: as a user of the tool has them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from tests.update import pages


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SPECWRIGHT_SPECS", raising=False)
    pages.crawl(tmp_path / "2026-01-15", pages.press(), pages.melt())
    assert main(["transcribe", "2026-01-15", "--out", "specs", "--jobs", "1"]) == 0
    assert main(["build"]) == 0
    return tmp_path


@pytest.fixture
def update(checkout: Path) -> Callable[..., int]:
    """Runs an update of the checkout, without the contract tests if they are not asked for."""

    def run(*arguments: str, tests: bool = False) -> int:
        common = ["--jobs", "1", "--today", "2026-06-02", *([] if tests else ["--no-tests"])]
        return main(["update", *arguments, *common])

    return run
