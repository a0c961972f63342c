"""Copies of the generated package, each with a contract server and a process that runs its tests."""

from __future__ import annotations

import compileall
import json
import os
import py_compile
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from generator import paths, tree
from generator.pipeline import outputs
from tests.mutation.mutant import Mutant

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
#: Five endpoints that every fault is tried on, however large the catalogue grows.
SPECS = ROOT / "tests" / "specs_five"
#: More than processors: where a fault makes somebody wait in vain, a test does nothing but wait.
WORKERS = 4


class Copy:
    """A copy of the package in which one fault at a time is tried.

    Attributes:
        folder: holds the package of five endpoints, and its contract tests.
        all: holds the package of all products, which this project's own tests are about.
    """

    def __init__(self, folder: Path, process: subprocess.Popen[str]) -> None:
        self.folder = folder
        self.all = all_beside(folder)
        self.process = process

    def code(self, *tests: str) -> int:
        """Pytest's exit code on these tests, as the copy stands; what follows `::` chooses tests from their file.

        The files are the copy's contract tests, or, below `tests/`, this project's own.
        """
        arguments: list[str] = []
        for test in tests:
            file, _, words = test.partition("::")
            home = ROOT if is_own(test) else self.folder / "tests"
            arguments.append(str(home / file) if file.endswith(".py") else file)
            arguments += ["-k", words] if words else []
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        package = self.all if any(map(is_own, tests)) else self.folder
        self.process.stdin.write(f"{json.dumps([str(package), *arguments])}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def with_(self, mutant: Mutant) -> int:
        """Pytest's exit code on the copy with the fault in it."""
        file = (self.all if is_own(mutant.tests[0]) else self.folder) / "binance_typed" / mutant.path
        whole = file.read_bytes()
        try:
            file.write_text(mutant.text, "utf-8")
            return self.code(*mutant.tests)
        finally:
            file.write_bytes(whole)

    def log(self) -> str:
        """What pytest said last."""
        return self.folder.with_name(f"{self.folder.name}.log").read_text("utf-8")


def is_own(test: str) -> bool:
    """Whether a test is one of this project, not of a contract."""
    return test.startswith("tests/")


def all_beside(folder: Path) -> Path:
    """Where the package of all products lies."""
    return folder.with_name(f"{folder.name}-all")


@contextmanager
def _started(command: list[str], **options: object) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **options) as process:  # type: ignore[call-overload]
        try:
            yield process
        finally:
            process.terminate()


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of five endpoints without a fault; every mutant differs from it in one place."""
    folder = tmp_path_factory.mktemp("whole") / "generated"
    tree.replace(folder, outputs(paths.resolve(SPECS, folder), cached=False).files)
    return folder


@contextmanager
def _copy(whole: Path, folder: Path) -> Iterator[Copy]:
    shutil.copytree(whole, folder)
    # Compiled once, and checked by content: a fault must never be hidden by a file of the same age and size.
    by_content = py_compile.PycInvalidationMode.CHECKED_HASH
    shutil.copytree(ROOT / "generated" / "binance_typed", all_beside(folder) / "binance_typed")
    for home in (folder / "binance_typed", all_beside(folder) / "binance_typed" / "runtime"):
        compileall.compile_dir(home, quiet=1, force=True, invalidation_mode=by_content)
    serve = [sys.executable, "-m", "generator", "serve", "--specs", str(SPECS), "--port", "0", "--examples"]
    with _started([*serve, "--key", "contract-key", "--secret", "contract-secret"], cwd=ROOT) as server:
        assert server.stdout is not None
        own = {
            "SPECWRIGHT_URL": server.stdout.readline().strip(),
            "SPECWRIGHT_SPECS": str(SPECS),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",  # the contract tests need none, and loading them takes longer
        }
        worker = [sys.executable, str(HERE / "worker.py"), str(folder)]
        with _started(worker, cwd=folder.parent, env={**os.environ, **own}, stdin=subprocess.PIPE) as process:
            copy = Copy(folder, process)
            assert copy.code("--collect-only", str(folder / "tests")) == 0, copy.log()
            yield copy


@pytest.fixture(scope="session")
def copies(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Copy]]:
    folder = tmp_path_factory.mktemp("mutants")
    with ExitStack() as stack, ThreadPoolExecutor(WORKERS) as pool:
        made = [_copy(whole, folder / f"copy{number}") for number in range(WORKERS)]
        yield list(pool.map(stack.enter_context, made))
