"""Each folder of `cases` holds pages, the specs that they are transcribed to and the whole account of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.transcribe import report, report_text, save
from generator.transcribe.run import run

CASES = Path(__file__).parent / "cases"


@pytest.mark.parametrize("case", sorted(path.name for path in CASES.iterdir()))
def test_case(case: str, golden: Callable[[Path, str], None]) -> None:
    folder = CASES / case
    groups = [sorted((folder / "docs").iterdir())]
    if (folder / "then").is_dir():
        groups.append(sorted((folder / "then").iterdir()))
    made = run(groups, folder / "specs", 1)
    said = report.plain(made, save.compare(folder / "nowhere", made.done.texts))
    expected = folder / "expected"
    if os.environ.get("UPDATE_GOLDEN"):
        shutil.rmtree(expected, ignore_errors=True)
    for path, text in made.done.texts.items():
        golden(expected / path, text)
    golden(folder / "account.txt", report_text.text(said))
    there = {path.relative_to(expected).as_posix() for path in expected.rglob("*.yaml")}
    assert there == set(made.done.texts)


def test_processes_and_order_change_nothing(tmp_path: Path) -> None:
    folders = [
        folder for name in ("newest", "misfiled", "many_on_a_page") for folder in (CASES / name / "docs").iterdir()
    ]
    one = run([folders], tmp_path, 1)
    other = run([list(reversed(folders))], tmp_path, 2)
    assert one.done.texts == other.done.texts
    saved = save.compare(tmp_path, one.done.texts)
    assert report.plain(one, saved) == report.plain(other, saved)
