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
WORKERS = 2


class Copy:
    """A copy of the package in which one fault at a time is tried."""

    def __init__(self, folder: Path, process: subprocess.Popen[str]) -> None:
        self.folder = folder
        self.process = process

    def code(self, *tests: str) -> int:
        """Pytest's exit code on these tests, as the copy stands; what follows `::` chooses tests from their file."""
        arguments: list[str] = []
        for test in tests:
            file, _, words = test.partition("::")
            arguments.append(str(self.folder / "tests" / file) if file.endswith(".py") else file)
            arguments += ["-k", words] if words else []
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{json.dumps(arguments)}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def with_(self, mutant: Mutant) -> int:
        """Pytest's exit code on the copy with the fault in it."""
        file = self.folder / "binance_typed" / mutant.path
        whole = file.read_bytes()
        try:
            file.write_text(mutant.text, "utf-8")
            return self.code(*mutant.tests)
        finally:
            file.write_bytes(whole)

    def log(self) -> str:
        """What pytest said last."""
        return self.folder.with_name(f"{self.folder.name}.log").read_text("utf-8")


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
    compileall.compile_dir(folder / "binance_typed", quiet=1, invalidation_mode=by_content)
    serve = [sys.executable, "-m", "generator", "serve", "--specs", str(SPECS), "--port", "0"]
    with _started([*serve, "--key", "contract-key", "--secret", "contract-secret"], cwd=ROOT) as server:
        assert server.stdout is not None
        own = {
            "SPECWRIGHT_URL": server.stdout.readline().strip(),
            "SPECWRIGHT_SPECS": str(SPECS),
            "PYTHONPATH": str(folder),
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
    with ExitStack() as stack:
        yield [stack.enter_context(_copy(whole, folder / f"copy{number}")) for number in range(WORKERS)]
