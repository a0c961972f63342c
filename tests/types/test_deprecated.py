"""What type checkers, and with them editors, say of a script that calls what is announced to go."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.render.package import built

HERE = Path(__file__).parent
SCRIPT = HERE / "deprecated" / "script.py"
SPECS = HERE.parent / "render" / "deprecated"
#: Ends every line that both checkers have to speak of.
MARK = "# told"
DOCS = "https://developers.binance.com/docs/"
OLD_COIN = f"`old_coin` is deprecated, not to be used from 2026-06-30 on; use `coin` instead; see {DOCS}mint/old-coin"
SAID = {
    "old_coin": OLD_COIN,
    "book": f"`book` is deprecated; see {DOCS}mint/book",
    "melt": "`melt` is deprecated, not to be used from 2026-06-30 on; use `\"\"\" + PWNED() + ''' # \\` instead; see "
    f"{DOCS}mint/change-log",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rendered package, with the script beside it."""
    package = built(SPECS, tmp_path_factory.mktemp("types") / "generated")
    shutil.copy(SCRIPT, package / "script.py")
    return package


def told() -> dict[int, str]:
    """The marked lines, and what is to be said of the method on each."""
    lines = SCRIPT.read_text("utf-8").splitlines()
    methods = {n: re.search(r"\b(?:rest|ws)\.(\w+)", line) for n, line in enumerate(lines, 1) if line.endswith(MARK)}
    return {number: SAID[found[1]] for number, found in methods.items() if found}


def mypy(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file", os.devnull, *arguments]
    return subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True).stdout


def test_mypy_says_it(folder: Path) -> None:
    said = mypy(folder, "--enable-error-code", "deprecated", "--no-error-summary", "script.py")
    found = [re.fullmatch(r"script\.py:(\d+): error: (.+)  \[deprecated\]", line) for line in said.splitlines()]
    assert all(found), said
    by_line = {int(each[1]): each[2] for each in found if each}
    assert by_line.keys() == told().keys()
    for line, text in told().items():
        assert by_line[line].endswith(f" is deprecated: {text}")


def test_mypy_says_nothing_unless_it_is_asked_to(folder: Path) -> None:
    assert mypy(folder, "-p", "binance_typed", "--no-error-summary") == ""
    assert mypy(folder, "-p", "binance_typed", "--no-error-summary", "--enable-error-code", "deprecated") == ""
    assert mypy(folder, "script.py", "--no-error-summary") == ""


def pyright(folder: Path, **settings: Any) -> list[dict[str, Any]]:
    config = {"include": ["."], "exclude": ["tests"], "typeCheckingMode": "strict", "pythonVersion": "3.11", **settings}
    path = folder / "pyright.json"
    path.write_text(json.dumps(config), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(path)]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    found: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return found


def test_pyright_says_it_and_editors_strike_it_through(folder: Path) -> None:
    found = pyright(folder, include=["script.py"], reportDeprecated="error")
    assert {each["rule"] for each in found} == {"reportDeprecated"}
    by_line = {each["range"]["start"]["line"] + 1: each["message"] for each in found}
    assert by_line.keys() == told().keys()
    for line, text in told().items():
        assert text in by_line[line]


def test_the_package_is_clean_under_pyrights_own_settings(folder: Path) -> None:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", "pyproject.toml"]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    assert json.loads(done.stdout)["generalDiagnostics"] == []
