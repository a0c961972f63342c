"""Values of an ENUM in forms of cells and rows that are rare: apostrophes, one word for now, a column left out."""

from __future__ import annotations

import pytest

from generator.transcribe.facts import constraints
from generator.transcribe.facts.cells import cells
from generator.transcribe.facts.cells.cells_links import EnumLinks
from generator.transcribe.facts.params import params
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part


def read(text: str, kind: str) -> cells.CellFacts:
    spec: Spec = {"type": kind}
    known = Known("en", {"metal": spec}, cell="metal")
    return cells.read(cells.Cell(text, (), "metal", spec, known), EnumLinks(), constraints.read_sentence)


@pytest.mark.parametrize(
    ("text", "values"),
    [("`TIN`,'LEAD'", ["TIN", "LEAD"]), ("`TIN`, 'LEAD'", ["TIN", "LEAD"]), ("only `true` for now", ["true"])],
)
def test_values(text: str, values: list[str]) -> None:
    found = read(text, "ENUM")
    assert found.spec["enum"] == values
    assert [reading.verdict for reading in found.readings] == ["fact"]


def test_a_flag_that_must_be_set_is_told() -> None:
    found = read("only `true` for now", "BOOLEAN")
    assert "enum" not in found.spec
    assert "unmodelled" in {reading.verdict for reading in found.readings}


@pytest.mark.parametrize("text", ["`TIN` or 'lead'", "it's `TIN`", "`TIN`,'LEAD"])
def test_apostrophes_that_hold_no_value(text: str) -> None:
    assert read(text, "ENUM").spec.get("enum") in (None, ["TIN"])


def test_a_row_without_the_mandatory_column() -> None:
    table = (
        "Name | Type | Mandatory | Description\n---|---|---|---\n"
        "metal | ENUM | Only coins of this metal. Supported values: `TIN`, `LEAD`\n"
    )
    ledger = Ledger("en")
    found = params.read([Part("params", 1, "", "", blocks(table))], "en", EnumLinks(), ledger)
    assert found.params["metal"] == {"type": "ENUM", "enum": ["TIN", "LEAD"]}
    assert "mandatory" in {entry.rule for entry in ledger.entries if entry.verdict == "unmodelled"}
