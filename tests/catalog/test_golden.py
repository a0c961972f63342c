"""Each folder of `cases` holds a catalogue and the findings that it must lead to, word for word."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator.catalog.findings import RULES, FindingsError
from generator.catalog.load import load

CASES = Path(__file__).parent / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir())


def findings(root: Path) -> list[str]:
    """Every finding of a catalogue, as it is printed."""
    try:
        load(root)
    except FindingsError as error:
        return [str(finding) for finding in error.findings]
    return []


@pytest.mark.parametrize("name", NAMES)
def test_golden_findings(name: str) -> None:
    case = CASES / name
    said = findings(case / "specs")
    text = "".join(f"{line}\n" for line in said)
    if os.environ.get("UPDATE_GOLDEN"):
        (case / "expected.txt").write_text(text, encoding="utf-8")
    assert text == (case / "expected.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_findings_are_single_printable_lines(name: str) -> None:
    for line in findings(CASES / name / "specs"):
        assert line.isprintable()
        rule = line.split(": ")[1]
        assert rule in RULES
        assert "pydantic" not in line.lower()
        assert "Input should" not in line


@pytest.mark.parametrize("name", NAMES)
def test_findings_do_not_depend_on_the_order_of_files(name: str, tmp_path: Path) -> None:
    copied = tmp_path / "specs"
    # Created in reverse, so that a file system that lists by age would show it.
    for file in sorted((CASES / name / "specs").rglob("*"), reverse=True):
        if file.is_file():
            target = copied / file.relative_to(CASES / name / "specs")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
    assert findings(copied) == findings(CASES / name / "specs")


def test_golden_cases_cover_every_rule() -> None:
    expected = [(CASES / name / "expected.txt").read_text(encoding="utf-8") for name in NAMES]
    named = {line.split(": ")[1] for text in expected for line in text.splitlines()}
    assert named == set(RULES)
