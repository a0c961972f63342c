"""What is released is what is tested: the wheels, installed far from the checkout."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
#: The products whose contract tests run once more against the wheels. All of them run against the checkout, and the
#: wheels hold the same files: what can go wrong here is what is packed, not what an endpoint does.
PRODUCTS = ("margin", "portfolio_margin", "usds_futures")


def chosen(tests: Path) -> list[str]:
    """The tests to run against the wheels: of these products, and those that belong to no product."""
    return [path.name for path in sorted(tests.glob("test_*.py"))] + [
        name for name in PRODUCTS if (tests / name).is_dir()
    ]


def collected(folder: Path) -> int:
    """How many of the chosen tests pytest finds in a folder of the checkout."""
    tests = [f"tests/{name}" for name in chosen(folder / "tests")]
    command = [sys.executable, "-m", "pytest", "--collect-only", "-p", "no:cacheprovider", *tests]
    said = subprocess.run(command, cwd=folder, text=True, capture_output=True, check=True).stdout
    found = re.search(r"^(\d+)(?:/\d+)? tests collected", said, re.MULTILINE)
    assert found, said
    return int(found[1])


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def metadata(wheel: Path) -> str:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return archive.read(name).decode()


def files(folder: Path, *patterns: str) -> set[str]:
    found = (path for pattern in patterns for path in folder.rglob(pattern) if path.is_file())
    return {
        path.relative_to(folder).as_posix()
        for path in found
        if not any(part.startswith(".") or part == "__pycache__" for part in path.relative_to(folder).parts)
    }


def test_the_tools_wheel_holds_specs_and_templates(wheels: dict[str, Path]) -> None:
    held = names(wheels["specwright"])
    expected = {f"generator/_data/specs/{name}" for name in files(ROOT / "specs", "*.yaml")}
    expected |= {f"generator/_data/templates/{name}" for name in files(ROOT / "templates", "*.j2", "*.py", "py.typed")}
    expected |= {f"generator/{name}" for name in files(ROOT / "generator", "*.py", "*.json")}
    assert len(expected) > 60
    assert expected <= held
    others = {name for name in held - expected if ".dist-info/" not in name}
    assert others == {"generator/_data/templates/LICENSE"}


def test_the_clients_wheel_holds_the_package_and_nothing_else(wheels: dict[str, Path]) -> None:
    held = {name for name in names(wheels["binance_typed"]) if ".dist-info/" not in name}
    assert "binance_typed/py.typed" in held
    assert held == {
        f"binance_typed/{name}"
        for name in files(ROOT / "generated" / "binance_typed", "*.py", "py.typed", "spec_lines.json")
    }


def test_the_client_needs_nothing_of_the_tool(wheels: dict[str, Path]) -> None:
    needed = re.findall(r"^Requires-Dist: ([\w.-]+)(?!.*extra ==)", metadata(wheels["binance_typed"]), re.MULTILINE)
    assert set(needed) == {"aiohttp", "msgspec", "yarl"}


def test_the_client_works_alone(client_alone: Any, tmp_path: Path) -> None:
    code = "import binance_typed; print(binance_typed.UsdsFutures(), binance_typed.__file__)"
    done = client_alone.run("-c", code, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("<UsdsFutures https://fapi.binance.com>")
    assert str(client_alone.folder) in done.stdout
    for module in ("generator", "cryptography", "yaml", "pydantic"):
        done = client_alone.run("-c", f"import {module}", cwd=tmp_path)
        assert f"No module named '{module}'" in done.stderr


def test_keys_that_need_more_say_so(client_alone: Any, tmp_path: Path) -> None:
    done = client_alone.run("-c", "from binance_typed import Credentials; Credentials.rsa('k', 'x')", cwd=tmp_path)
    assert "cryptography" in done.stderr.splitlines()[-1]


def test_the_contract_tests_pass_against_the_wheels(
    both: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "generated" / "tests", tmp_path / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "generated" / "pyproject.toml", tmp_path)
    tests = chosen(tmp_path / "tests")
    done = both.run(str(both.folder / "bin" / "pytest"), *(f"tests/{name}" for name in tests), cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    passed = re.search(r"^(\d+) passed(?:, \d+ deselected)? in", done.stdout, re.MULTILINE)
    assert passed, done.stdout
    assert int(passed[1]) == collected(ROOT / "generated")
    every = [path.name for path in (ROOT / "generated/tests").iterdir() if (path / "contract").is_dir()]
    with capsys.disabled():
        print(f"\ncontract tests of {len(PRODUCTS)} of {len(every)} products run against the wheels: {int(passed[1])}")


def test_the_installed_tool_builds_the_package_from_what_it_ships(both: Any, tmp_path: Path) -> None:
    done = both.run("-m", "generator", "build", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    built = files(tmp_path / "generated", "*")
    assert built == files(ROOT / "generated", "*")
    assert all(
        (tmp_path / "generated" / name).read_bytes() == (ROOT / "generated" / name).read_bytes() for name in built
    )
