"""Habits of the house that no other tool checks."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def tracked(root: Path) -> list[Path]:
    """Every file that git knows, or all files where there is no git."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True)
    return [root / name for name in done.stdout.decode().split("\0") if name and (root / name).is_file()]


def test_nothing_that_installs_holds_an_address(tracked: list[Path]) -> None:
    installing = {".toml", ".lock", ".cfg", ".sh"}
    for path in tracked:
        if path.suffix in installing or path.name in ("Makefile", "run", ".pre-commit-config.yaml"):
            assert not re.search(r"://|index-url|find-links", path.read_text("utf-8")), path


def test_every_pin_is_exact_and_hashed(root: Path) -> None:
    lock = (root / "requirements.lock").read_text("utf-8")
    pins = re.findall(r"^([A-Za-z0-9_.\-\[\]]+)==(\S+)(.*(?:\n .*)*)", lock, re.MULTILINE)
    assert len(pins) > 30
    assert all("--hash=sha256:" in rest for _, _, rest in pins)
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    locked = {name.lower().replace("_", "-"): version for name, version, _ in pins}
    for wanted in (*project["project"]["dependencies"], *project["dependency-groups"]["dev"]):
        name, _, version = wanted.partition(";")[0].partition("==")
        assert locked[name.partition("[")[0].lower().replace("_", "-")] == version, wanted


def test_every_module_says_what_it_is_for(tracked: list[Path], root: Path) -> None:
    for path in tracked:
        if path.suffix == ".py" and "cases" not in path.parts:
            assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), path.relative_to(root)


def test_the_runtime_is_copied_as_it_is(root: Path) -> None:
    for path in (root / "templates/runtime").glob("*.py"):
        assert (root / "generated/binance_typed/runtime" / path.name).read_bytes() == path.read_bytes()


def test_arrows_point_one_way(root: Path) -> None:
    """Who may import whom: everything the catalogue; the server nobody else; the client nothing of the tool."""
    allowed = {
        "catalog": {"catalog"},
        "server": {"catalog", "server"},
        "transcribe": {"catalog", "transcribe"},
        "fetch": {"catalog", "transcribe", "fetch"},
        # Whether a rule became tighter is decided by requests, read as the server reads them.
        "drift": {"catalog", "transcribe", "render", "server", "drift"},
        # Contract cases are chosen with the server's reading of the rules, never with the client's.
        "render": {"catalog", "render", "server"},
    }
    for room, may in allowed.items():
        for path in (root / "generator" / room).rglob("*.py"):
            assert imported_rooms(path, root) <= may, path
    for path in (root / "generated/binance_typed").rglob("*.py"):
        assert "generator" not in path.read_text("utf-8").split(), path


def imported_rooms(path: Path, root: Path) -> set[str]:
    """The packages of the tool that a module imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        modules += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        modules += [f"{node.module}.{a.name}" for a in node.names] if isinstance(node, ast.ImportFrom) else []
        found |= {name.split(".")[1] for name in modules if name.startswith("generator.")}
    rooms = {room.name for room in (root / "generator").iterdir() if room.is_dir()}
    return {name for name in found if name in rooms}
