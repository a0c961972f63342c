"""Which contract tests an update runs, and that they prove the staged package."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from generator.update import proof

FILES = [
    "CHANGELOG.md", "binance_typed/__init__.py", "binance_typed/runtime/rules.py", "binance_typed/mint/sync.py",
    "binance_typed/bank/sync.py", "tests/conftest.py", "tests/test_exports.py", "tests/UNPROVEN.txt",
    "tests/mint/test_contract.py", "tests/mint/contract/rest_press.json", "tests/bank/test_contract.py",
]  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "tests"),
    [
        ([], []),
        (["CHANGELOG.md", "pyproject.toml", "MANIFEST.json", "binance_typed/__init__.py"], []),
        (["binance_typed/mint/sync.py"], ["tests/mint"]),
        (["tests/bank/contract/rest_lend.json", "tests/UNPROVEN.txt", "tests/test_exports.py"], ["tests/bank"]),
        (["binance_typed/runtime/rules.py"], ["tests/bank", "tests/mint"]),
        (["tests/conftest.py"], ["tests/bank", "tests/mint"]),
        (["binance_typed/gone/sync.py"], []),
    ],
)
def test_the_products_that_changed_are_tested(changed: list[str], tests: list[str]) -> None:
    assert proof.affected(changed, FILES) == sorted([*tests, "tests/test_exports.py"])


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package with one test, whose name this environment knows from elsewhere."""
    (tmp_path / "binance_typed").mkdir()
    (tmp_path / "binance_typed/__init__.py").write_text("coin = 1\n", "utf-8")
    (tmp_path / "test_coin.py").write_text(
        "import os, binance_typed\n\n\ndef test_coin():\n"
        "    assert binance_typed.coin == 1\n    assert os.environ['SPECWRIGHT_SPECS'] == 'mint'\n",
        "utf-8",
    )
    return tmp_path


def test_the_staged_package_is_tested_and_stays_as_it_is(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPECWRIGHT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--no-such-option")
    before = sorted(package.rglob("*"))
    assert proof.failure(package, Path("mint"), ["test_coin.py"]) is None
    assert sorted(package.rglob("*")) == before


def test_what_fails_is_shown(package: Path) -> None:
    (package / "binance_typed/__init__.py").write_text("coin = 2\n", "utf-8")
    said = proof.failure(package, Path("mint"), ["test_coin.py"])
    assert said is not None
    assert "assert 2 == 1" in said


def test_another_package_is_not_tested_in_its_place(package: Path) -> None:
    (package / "binance_typed/__init__.py").unlink()
    (package / "binance_typed").rmdir()
    (package / "test_coin.py").write_text("def test_coin():\n    pass\n", "utf-8")
    assert "than the staged one" in (proof.failure(package, Path("mint"), ["test_coin.py"]) or "")


def test_without_pytest_it_says_so(package: Path) -> None:
    (package / "pytest.py").write_text("raise ImportError\n", "utf-8")
    said = proof.failure(package, Path("mint"), ["test_coin.py"])
    assert said == "pytest is not installed; install it, or pass --no-tests\n"


def test_tests_that_do_not_end_are_ended(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "import os, pathlib, subprocess, time\n\n\ndef test_coin():\n    child = subprocess.Popen(['sleep', '60'])\n"
    text += "    pathlib.Path('child').write_text(str(child.pid))\n    time.sleep(60)\n"
    (package / "test_coin.py").write_text(text, "utf-8")
    monkeypatch.setattr(proof, "LIMIT", 3.0)
    assert proof.failure(package, Path("mint"), ["test_coin.py"]) == "they had not ended after 0.05 minutes"
    child = int((package / "child").read_text("utf-8"))
    deadline = time.monotonic() + 10
    while _lives(child):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _lives(process: int) -> bool:
    """Whether a process runs; one that has ended and that nobody has asked for yet does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
