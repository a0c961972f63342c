"""The contract tests of what an update changed, run on the package as it was staged."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_PACKAGE = ("binance_typed", "tests")
#: The interpreter may have an installed package of the same name: the tests must not prove that one.
_RUN = """
import pathlib, sys
import binance_typed
if pathlib.Path.cwd() not in pathlib.Path(binance_typed.__file__).resolve().parents:
    sys.exit("the tests would import another package than the staged one: " + binance_typed.__file__)
try:
    import pytest
except ImportError:
    sys.exit("pytest is not installed; install it, or pass --no-tests")
sys.exit(pytest.main(sys.argv[1:]))
"""
_NONE_COLLECTED = 5
#: Seconds; all tests of all products take a small part of them.
LIMIT = 1800.0


def affected(changed: Iterable[str], files: Iterable[str]) -> list[str]:
    """What to run, by its path in the package: the tests of each product that changed, and those of no product.

    Args:
        changed: the files that differ.
        files: all files of the new package.
    """
    tests = [path for path in files if path.startswith("tests/") and path.rpartition("/")[2].startswith("test_")]
    products = {path.split("/")[1] for path in tests if path.count("/") > 1}
    touched = {_product(path) for path in changed}
    # What belongs to no product belongs to all, unless it only repeats what the products are.
    wanted = products if "" in touched else touched & products
    shared = [path for path in tests if path.count("/") == 1]
    return sorted([*shared, *(f"tests/{product}" for product in wanted)])


def _product(path: str) -> str | None:
    """The product that a file of the package belongs to; "" if all products use it, None if it is only told of them."""
    top, *rest = path.split("/")
    if top not in _PACKAGE or rest[-1] in ("UNPROVEN.txt", "test_exports.py") or rest == ["__init__.py"]:
        return None
    return "" if len(rest) == 1 or rest[0] == "runtime" else rest[0]


def failure(staged: Path, specs: Path, tests: Iterable[str]) -> str | None:
    """What the tests print if they fail, else None. Those that do not end are ended, and have failed.

    Args:
        staged: the package's folder; it stays as it is.
        specs: the catalogue that it was made from, which the contract server answers from.
        tests: what to run, below the folder.
    """
    command = [sys.executable, "-c", _RUN, "-q", "-p", "no:cacheprovider", "--rootdir", ".", *tests]
    tool = str(Path(__file__).parents[2])
    paths = [str(staged), tool, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("SPECWRIGHT_URL", "PYTEST_ADDOPTS")},
        "PYTHONPATH": os.pathsep.join(paths),
        "PYTHONDONTWRITEBYTECODE": "1",
        "SPECWRIGHT_SPECS": str(specs),
    }
    # A session of its own: what the tests have started ends with them when this process is told to end.
    process = subprocess.Popen(
        command, cwd=staged, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="backslashreplace", start_new_session=True,
    )  # fmt: skip
    try:
        said, _ = process.communicate(timeout=LIMIT)
    except BaseException as error:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
        if isinstance(error, subprocess.TimeoutExpired):
            return f"they had not ended after {LIMIT / 60:g} minutes"
        raise
    return said if process.returncode not in (0, _NONE_COLLECTED) else None
