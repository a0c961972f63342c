"""What is announced to go: a catalogue with it, rendered, called, and its contract tests executed."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from black import FileMode, format_str

from generator.catalog.load import load
from tests.render.package import built, contract_tests, passes_mypy_strict

SPECS = "tests/render/deprecated"


@pytest.fixture(scope="module")
def package(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(root / SPECS, tmp_path_factory.mktemp("deprecated") / "generated")


def test_it_passes_mypy(package: Path) -> None:
    passes_mypy_strict(package)


def test_it_is_laid_out_as_black_would(package: Path) -> None:
    mode = FileMode(line_length=120, magic_trailing_comma=False)
    for name in ("sync.py", "aio.py"):
        text = (package / "binance_typed/mint" / name).read_text("utf-8")
        assert text == format_str(text, mode=mode)


def test_its_contract_tests_pass_and_expect_the_warnings(package: Path, root: Path) -> None:
    done = contract_tests(package, root / SPECS, root, "-W", "error")
    assert done.returncode == 0, done.stdout[-4000:]


def test_its_contract_tests_miss_a_warning(package: Path, root: Path) -> None:
    """A client that says nothing, or something else, fails them."""
    for name, old, new in (
        ("sync", "@deprecated(", "@(lambda said: lambda method: method)("),
        ("aio", "2026-06", "2027-06"),
    ):
        path = package / f"binance_typed/mint/{name}.py"
        text = path.read_text("utf-8")
        path.write_text(text.replace(old, new), "utf-8")
        done = contract_tests(package, root / SPECS, root, "-k", "sends_exactly and old_coin")
        path.write_text(text, "utf-8")
        assert done.returncode == 1, done.stdout[-4000:]
        assert "case 1 of 3, {'id': " in done.stdout


def test_calls_warn(package: Path, root: Path) -> None:
    script = root / SPECS / "calls.py"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "python_files=calls.py"]
    environment = {**os.environ, "PYTHONPATH": str(package)}
    done = subprocess.run(
        [*command, "-c", os.devnull, "--rootdir", str(script.parent), str(script)],
        cwd=package, env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-6000:]


def test_every_form_is_marked_and_nothing_else(package: Path) -> None:
    for name in ("sync.py", "aio.py"):
        tree = ast.parse((package / "binance_typed/mint" / name).read_text("utf-8"))
        marked = []
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                decorators = [ast.unparse(each) for each in node.decorator_list]
                marked += [node.name for each in decorators if each.startswith("deprecated(")]
        assert sorted(marked) == ["book", "melt", "old_coin", "old_coin", "old_coin"]


def test_what_goes_on_one_transport_alone_stays_one_operation(package: Path) -> None:
    """The WebSocket API's answer does not change its class because REST is announced to go."""
    operations = (package / "binance_typed/mint/operations.py").read_text("utf-8")
    assert operations.count("BOOK: Operation[models.Book] = Operation(") == 1
    for name in ("sync.py", "aio.py"):
        text = (package / "binance_typed/mint" / name).read_text("utf-8")
        assert text.count("_call(ops.BOOK)") == 2
    assert "BookWs" not in (package / "binance_typed/mint/models.py").read_text("utf-8")


def test_a_field_says_what_replaces_it(package: Path) -> None:
    models = (package / "binance_typed/mint/models.py").read_text("utf-8")
    assert '    """Deprecated, not to be used from 2026-03-31 on; use net_mass instead."""' in models.replace("`", "")


def test_a_product_without_deprecations_imports_nothing_of_it(root: Path, tmp_path: Path) -> None:
    plain = built(root / "tests/render/collisions", tmp_path / "generated")
    for path in (plain / "binance_typed").glob("*/sync.py"):
        assert "deprecat" not in path.read_text("utf-8")


def test_the_model_names_the_page(root: Path) -> None:
    catalogue = load(root / SPECS)
    old, melt = (catalogue.by_id[f"mint/{name}"].deprecated for name in ("rest/old_coin", "ws/melt"))
    assert old is not None and melt is not None
    assert (old.page, old.day, old.line, old.instead) == ("mint/old-coin", "2026-06-30", None, "GET /press/v2/coin")
    assert melt.page == "mint/change-log"
    assert catalogue.by_id["mint/rest/coin"].deprecated is None
