"""Each case is two catalogues that differ in one place; what is told from either to the other is its golden text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.drift.compare import compare
from generator.drift.rules import RULES, SILENT
from tests.drift.catalogues import of_case, told

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.yaml"))


def cases(name: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((CASES / f"{name}.yaml").read_text("utf-8"))
    return read


@pytest.mark.parametrize("name", NAMES)
def test_golden(name: str, golden: Callable[[Path, str], None]) -> None:
    text = ""
    for title, case in cases(name).items():
        old, new = of_case(case, "old"), of_case(case, "new")
        text += f"{title}\n  forth\n{told(compare(old, new))}  back\n{told(compare(new, old))}\n"
    golden(CASES / f"{name}.txt", text)


@pytest.mark.parametrize("name", NAMES)
def test_every_change_is_told_on_one_printable_line(name: str) -> None:
    for case in cases(name).values():
        for change in compare(of_case(case, "old"), of_case(case, "new")).changes:
            assert change.why.isprintable() and change.why
            assert change.cls is RULES[change.rule].cls
            assert change.told_by in ("types", "client", "nobody")


def test_every_rule_has_a_case() -> None:
    texts = [path.read_text("utf-8") for path in CASES.glob("*.txt")]
    words = [line.split() for text in texts for line in text.splitlines() if line.startswith("    ")]
    assert {each[1] for each in words if each[0] in ("breaking", "limits", "additive", "correction")} == set(RULES)
    assert {each[1].rstrip(":") for each in words if each[0] == "silent"} == set(SILENT)
