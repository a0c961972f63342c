"""The report of a comparison in each of its forms, with text from outside that tries to be more than text."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from generator.catalog.findings import Position
from generator.commands.comparison import FORMS
from generator.drift import schema_file
from generator.drift.announcements import Announcement
from generator.drift.change import Change, Class, Difference, Side
from generator.drift.report import Plain, Report, plain

Golden = Callable[[Path, str], None]
HERE = Path(__file__).parent / "report"
BEFORE = Side(Position("specs/mint/rest/press.yaml", 7, 3), "mint/press", "2026-01-15")
AFTER = Side(Position("specs/mint/rest/press.yaml", 8, 3), "mint/press", "2026-06-27")
CHANGES = (
    Change("param-gone", Class.BREAKING, "mint/rest/press", "params.metal", {"type": "ENUM", "enum": ["GOLD", "TIN"]},
           None, "`metal` was a mandatory `ENUM`", BEFORE, AFTER, ("generated/mint/sync.py:12",), "types"),
    Change("endpoint-gone", Class.BREAKING, "mint/rest/weigh", "", "GET /mint/v1/weigh", None,
           "`GET /mint/v1/weigh` is documented no more", BEFORE, None),
    Change("weight-raised", Class.LIMITS, "mint/rest/press", "weight.ip", 6, 1500, "was 6, is 1500", BEFORE, AFTER),
    Change("param-new", Class.ADDITIVE, "mint/rest/press", "params.stamp", None, {"type": "LONG"},
           "`stamp` is an optional `LONG`", BEFORE, AFTER),
    Change("disagreement-settled", Class.CORRECTION, "mint/rest/press", "weight", {"en": 1, "zh": 2}, None,
           "both state 1", BEFORE, AFTER),
)  # fmt: skip
ANNOUNCED = (
    Announcement("mint", "rest", "GET /mint/v1/weigh", "removed", (), "2026-05-01", "2026-07-25", "GET /mint/v2/weigh",
                 "mint/change-log", "docs/change-log.md", 14),
    Announcement("mint", "rest", "POST /mint/v1/press", "deprecated", ("metal",), "2026-05-01", None, None,
                 "mint/change-log", "docs/change-log.md", 20),
)  # fmt: skip
FULL = Report(
    "specs", "docs/2026-06-27", Difference(CHANGES, {"prose": 3, "updated": 40}), 12,
    unseen={f"mint/rest/coin_{at:02}": "mint/coins is not in the crawl" for at in range(12)},
    older={"mint/rest/melt": "docs/Melt.md is of 2025-12-01, the spec of 2026-01-15"},
    half={"mint/rest/cast": "docs/Cast.md is en alone"},
    findings=("docs/Weigh.md:1:1: misfiled: holds mint/press; it counts for nothing until it is fetched again",),
    announced=ANNOUNCED, today=date(2026, 7, 20),
)  # fmt: skip
HOSTILE = "a|b <script>`x`](http://x) @all #1 *b*\n::error::boom\x1b[2J%0A```"


@pytest.mark.parametrize("form", sorted(FORMS))
def test_golden(form: str, golden: Golden) -> None:
    golden(HERE / f"{form}.txt", FORMS[form](FULL))


@pytest.mark.parametrize("form", sorted(FORMS))
def test_golden_of_nothing(form: str, golden: Golden) -> None:
    golden(HERE / f"nothing.{form}.txt", FORMS[form](Report("v1.2.0", "HEAD", Difference(), 12)))


def test_json_is_what_its_schema_says() -> None:
    assert schema_file.PLACE.read_text("utf-8") == schema_file.text(), "python -m generator.drift.schema_file"
    again = TypeAdapter(Plain).validate_json(FORMS["json"](FULL), strict=True)
    assert asdict(again) == asdict(plain(FULL))


@pytest.mark.parametrize("form", ["text", "markdown", "github"])
def test_text_from_outside_stays_text(form: str) -> None:
    side = Side(Position(f"specs/{HOSTILE}.yaml"), HOSTILE, HOSTILE)
    change = Change("param-gone", Class.BREAKING, HOSTILE, HOSTILE, HOSTILE, None, HOSTILE, side, side, (HOSTILE,))
    said = replace(FULL, old=HOSTILE, new=HOSTILE, difference=Difference((change,)), findings=(HOSTILE,), announced=())
    told = FORMS[form](said)
    assert all(line.isprintable() for line in told.splitlines())
    assert not any(line.lstrip().startswith("::error::boom") for line in told.splitlines())
    if form == "markdown":
        outside = told.partition("<details>")[0]
        assert "<script>" not in outside.replace("`", "\0").split("\0")[0]
        assert told.count("```") == 2
        rows = [line for line in outside.splitlines() if line.startswith("| `")]
        assert len(rows) == 1


@pytest.mark.parametrize(
    ("report", "code"),
    [
        (Report("a", "b", Difference(), 1), 0),
        (Report("a", "b", Difference(CHANGES[2:3]), 1), 1),
        (Report("a", "b", Difference(CHANGES[4:]), 1), 1),
        (Report("a", "b", Difference(), 1, findings=("docs/x.md:1:1: unreadable: cut",)), 1),
        (Report("a", "b", Difference(CHANGES), 1), 3),
        (Report("a", "b", Difference((), {"prose": 9}), 1, unseen={"a": "b"}), 0),
    ],
)
def test_exit_codes(report: Report, code: int) -> None:
    assert report.exit_code == code


def test_json_is_one_value() -> None:
    assert json.loads(FORMS["json"](FULL))["counts"] == {"breaking": 2, "limits": 1, "additive": 1, "correction": 1}
