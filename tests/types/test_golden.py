"""What type checkers say of a user's script: each folder of `cases` holds one, and their words on it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

CASES = Path(__file__).parent / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir())
#: Ends every line of a script that both checkers have to refuse.
MARK = "# refused"


@pytest.mark.parametrize("name", NAMES)
def test_golden_types(name: str, said: dict[str, list[str]]) -> None:
    expected = CASES / name / "expected.txt"
    text = "".join(f"{line}\n" for line in said[name])
    if os.environ.get("UPDATE_GOLDEN"):
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("name", NAMES)
def test_exactly_the_marked_lines_are_refused(name: str, checker: str, said: dict[str, list[str]]) -> None:
    script = (CASES / name / "script.py").read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(script, 1) if line.endswith(MARK)}
    errors = [line.split(":") for line in said[name] if line.startswith(f"{checker}: ") and ": error: " in line]
    assert {int(parts[2]) for parts in errors} == marked
