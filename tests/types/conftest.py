"""Every script of `cases`, read once by mypy and once by pyright; what they say, by case."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import paths, tree
from generator.pipeline import outputs

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).parent / "cases"
#: The endpoints that the scripts call, however large the catalogue grows.
SPECS = ROOT / "tests" / "specs_five"
#: Always in the same place, so that mypy knows the package from the last time.
PACKAGE = ROOT / ".cache" / "five"
_MYPY = re.compile(r"(?P<case>\w+)\.py:(?P<line>\d+): (?P<said>.+)")

#: Case → the lines of its `expected.txt`.
Said = dict[str, list[str]]


@pytest.fixture(scope="session")
def said(tmp_path_factory: pytest.TempPathFactory) -> Said:
    """What both checkers say."""
    tree.replace(PACKAGE, outputs(paths.resolve(SPECS, PACKAGE), cached=False).files)
    folder = tmp_path_factory.mktemp("scripts")
    found: Said = {}
    for case in sorted(CASES.iterdir()):
        shutil.copy(case / "script.py", folder / f"{case.name}.py")
        found[case.name] = []
    with subprocess.Popen(_mypy(folder), cwd=folder, env=_env(), stdout=subprocess.PIPE, text=True) as mypy:
        config = {"include": ["."], "extraPaths": [str(PACKAGE)], "typeCheckingMode": "strict"}
        (folder / "pyrightconfig.json").write_text(json.dumps({**config, "pythonVersion": "3.11"}), "utf-8")
        pyright = subprocess.run(_pyright(folder), cwd=folder, stdout=subprocess.PIPE, text=True)
        lines, _ = mypy.communicate()
    assert mypy.returncode in (0, 1), lines
    for line in lines.splitlines():
        match = _MYPY.fullmatch(line)
        assert match, line
        # A client's keywords come in one order from its source, and in another from mypy's cache.
        if "(credentials: Credentials | None" not in match["said"]:
            found[match["case"]].append(f"mypy: script.py:{match['line']}: {match['said']}")
    for item in json.loads(pyright.stdout)["generalDiagnostics"]:
        # Pyright's rules are stable, its sentences are not; what it only informs of has no rule.
        rule = item.get("rule") or item["message"].splitlines()[0]
        line = item["range"]["start"]["line"] + 1
        found[Path(item["file"]).stem].append(f"pyright: script.py:{line}: {item['severity']}: {rule}")
    return found


def _env() -> dict[str, str]:
    return {**os.environ, "MYPYPATH": str(PACKAGE)}


def _mypy(folder: Path) -> list[str]:
    settings = ["--strict", "--python-version", "3.11", "--no-error-summary", "--show-error-codes", "--no-pretty"]
    cache = ["--cache-dir", str(ROOT / ".cache" / "mypy-scripts"), "--config-file", os.devnull]
    return [sys.executable, "-m", "mypy", *settings, *cache, "."]


def _pyright(folder: Path) -> list[str]:
    return [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)]
