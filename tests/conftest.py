"""What all tests share: the checkout's folders, golden files, and the documentation where it is there."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.secrets.collector import Collector

ROOT = Path(__file__).parent.parent


def pytest_configure(config: pytest.Config) -> None:
    """Whatever shows a key, a secret or a signature fails, in every test of the run."""
    config.pluginmanager.register(Collector(), "secrets")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def documentation() -> Path:
    """The documentation that specs are transcribed from; tests that need it skip without it."""
    folder = os.environ.get("SPECWRIGHT_DOCS")
    if not folder or not Path(folder).is_dir():
        pytest.skip("SPECWRIGHT_DOCS names no folder of documentation")
    return Path(folder)


@pytest.fixture
def golden() -> Callable[[Path, str], None]:
    """Compares a text with its expected file, or rewrites the file where UPDATE_GOLDEN is set."""

    def check(expected: Path, text: str) -> None:
        if os.environ.get("UPDATE_GOLDEN"):
            expected.parent.mkdir(parents=True, exist_ok=True)
            expected.write_text(text, "utf-8")
        assert text == expected.read_text("utf-8")

    return check
