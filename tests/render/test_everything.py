"""The catalogue that uses every feature of the format: rendered, type-checked, and its contract tests executed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.catalog.load import load
from tests.render.package import built, contract_tests, passes_mypy_strict


@pytest.fixture(scope="module")
def everything(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package that comes of it."""
    return built(root / "tests/catalog/everything", tmp_path_factory.mktemp("everything") / "generated")


def test_it_passes_mypy_strict(everything: Path) -> None:
    passes_mypy_strict(everything)


def test_its_contract_tests_pass_against_the_contract_server(everything: Path, root: Path) -> None:
    done = contract_tests(everything, root / "tests/catalog/everything", root, "--collect-only")
    counts = re.search(r"(\d+)(?:/\d+)? tests collected", done.stdout, re.MULTILINE)
    assert counts is not None, done.stdout[-4000:]
    assert int(counts[1]) > 100
    done = contract_tests(everything, root / "tests/catalog/everything", root)
    assert done.returncode == 0, done.stdout[-4000:]
    # None is skipped, and what is not proven is said.
    assert re.search(rf"=+ {counts[1]} passed(, \d+ deselected)? in ", done.stdout, re.MULTILINE), done.stdout[-4000:]
    assert "2 cases were not found by the search for sample requests; see tests/UNPROVEN.txt" in done.stdout


def test_what_is_not_proven_and_what_is_proven_in_company_is_listed(everything: Path) -> None:
    count, *lines = (everything / "tests/UNPROVEN.txt").read_text("utf-8").splitlines()
    assert count.startswith("2 cases ")
    endpoints = ("press_coin", "press_coin_test")
    # `symbol` is mandatory, so that each set of the rule that can be sent is one that it allows.
    never = "combinations symbol, fromSymbol (line 54): can never be broken"
    assert lines[:3] == [*(f"mint/rest/{name}: {never}" for name in endpoints), ""]
    implied = "at_most_one pegType, callbackRate (line 51): never broken alone; broken together with "
    others = "all_or_none pegType, pegOffset (line 55); allowed_if callbackRate (line 60)"
    assert lines[4:] == [f"mint/rest/{name}: {implied}{others}" for name in endpoints]


def test_no_endpoint_is_left_out(everything: Path, root: Path) -> None:
    catalogue = load(root / "tests/catalog/everything")
    for endpoint in catalogue.endpoints:
        cases = everything / "tests" / endpoint.product / "contract" / f"{endpoint.transport}_{endpoint.name}.json"
        assert cases.is_file() == (endpoint.transport in ("rest", "ws"))


def test_a_failure_names_the_endpoint_the_case_and_the_difference(everything: Path, root: Path, tmp_path: Path) -> None:
    package = tmp_path / "package"
    shutil.copytree(everything, package, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    operations = package / "binance_typed/mint/operations.py"
    text = operations.read_text("utf-8")
    assert text.count('Param("symbol", "symbol", "STRING", mandatory=True)') > 1
    operations.write_text(text.replace('Param("origClientOrderId"', 'Param("origClientOrderID"'), "utf-8")
    done = contract_tests(package, root / "tests/catalog/everything", root, "-k", "sends_exactly")
    assert done.returncode == 1
    assert "test_sends_exactly[ws_cancel_coin-MintWs]" in done.stdout
    assert "case 2 of 2, {'symbol': 'BTCUSDT', 'orig_client_order_id': 'myOrigClientOrderId'}:" in done.stdout
    assert "case 1 of 2" not in done.stdout
