"""Both wheels, and environments that hold them and nothing of the checkout."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_PIN = re.compile(r"^([A-Za-z0-9_.-]+==\S+?)(?: *;.*?)? *\\?$", re.MULTILINE)


@dataclass(frozen=True)
class Environment:
    """A fresh virtual environment."""

    folder: Path

    @property
    def python(self) -> str:
        return str(self.folder / "bin" / "python")

    def run(self, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """Its interpreter, somewhere else than in the checkout and with nothing of ours around it."""
        own = {"HOME": str(self.folder), "PATH": f"{self.folder / 'bin'}:{os.defpath}", "PYTHONWARNINGS": "error"}
        return subprocess.run([self.python, *arguments], cwd=cwd, env=own, text=True, capture_output=True)


def pip(*arguments: str) -> None:
    """Run pip as it is configured. Without a registry the test is skipped and says so; in CI that is a failure."""
    done = subprocess.run([sys.executable, "-m", "pip", "--quiet", *arguments], text=True, capture_output=True)
    if done.returncode == 0:
        return
    said = done.stderr.strip().splitlines()[-1:]
    if os.environ.get("CI"):
        pytest.fail(f"pip failed: {done.stderr}")
    pytest.skip(f"pip could not install: {''.join(said)}")


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheel of the tool and the wheel of the client, by distribution."""
    folder = tmp_path_factory.mktemp("wheels")
    for source in (ROOT, ROOT / "generated"):
        command = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(folder), str(source)]
        done = subprocess.run([sys.executable, "-m", "pip", *command], text=True, capture_output=True)
        assert done.returncode == 0, done.stderr
    return {path.name.partition("-")[0]: path for path in folder.glob("*.whl")}


@pytest.fixture(scope="session")
def constraints(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The versions of the lock, without its hashes: our own wheels have none there."""
    pins = _PIN.findall((ROOT / "requirements.lock").read_text("utf-8"))
    file = tmp_path_factory.mktemp("lock") / "constraints.txt"
    file.write_text("".join(f"{pin}\n" for pin in pins), "utf-8")
    return file


def environment(folder: Path, constraints: Path, *what: str) -> Environment:
    """A virtual environment with these installed, of the versions in the lock."""
    venv.create(folder)
    made = Environment(folder)
    pip("--python", made.python, "install", "--no-compile", "--constraint", str(constraints), *what)
    return made


@pytest.fixture(scope="session")
def both(tmp_path_factory: pytest.TempPathFactory, wheels: dict[str, Path], constraints: Path) -> Environment:
    """Both wheels with their dependencies, and pytest."""
    return environment(tmp_path_factory.mktemp("both"), constraints, *map(str, wheels.values()), "pytest")


@pytest.fixture(scope="session")
def client_alone(tmp_path_factory: pytest.TempPathFactory, wheels: dict[str, Path], constraints: Path) -> Environment:
    """The client's wheel with its dependencies."""
    return environment(tmp_path_factory.mktemp("client"), constraints, str(wheels["binance_typed"]))
