"""What is done with a rendered package: type-check it, and run its own tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from generator import paths, tree
from generator.pipeline import outputs


def built(specs: Path, out: Path) -> Path:
    """The package of a catalogue, in a folder of its own."""
    tree.replace(out, outputs(paths.resolve(specs, out), cached=False).files)
    return out


def passes_mypy_strict(package: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "-p", "binance_typed"]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def contract_tests(package: Path, specs: Path, root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A package's own tests, run against the contract server of these specs."""
    path = f"{package}{os.pathsep}{root}"
    environment = {**os.environ, "PYTHONPATH": path, "SPECWRIGHT_SPECS": str(specs)}
    # `-v` takes back the `-q` of the package's settings, so that the last line counts.
    command = [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", *arguments, "tests"]
    return subprocess.run(command, cwd=package, env=environment, capture_output=True, text=True)
