"""The rows of one table of parameters: names, types, the Mandatory column, and where each description stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.transcribe.blocks import Cell, Row, Table
from generator.transcribe.facts import types
from generator.transcribe.facts.params import mandatory
from generator.transcribe.facts.reading import Spec
from generator.transcribe.ledger import Ledger

_HEADS = (
    ("name", re.compile(r"(?:param(?:eter)?s? )?names?|parameters?|field|名称|参数名?称?", re.IGNORECASE)),
    ("type", re.compile(r"(?:data )?types?|类型|数据类型", re.IGNORECASE)),
    (
        "mandatory",
        re.compile(r"mandatory|required|是否(?:必[需须填传]|强制(?:要求)?)|必[填需须传](?:项)?", re.IGNORECASE),
    ),
    ("optional", re.compile(r"optional|(?:是否)?(?:可选|选填)", re.IGNORECASE)),
    ("sample", re.compile(r"samples?|(?:for )?examples?|示例|例子", re.IGNORECASE)),
    ("description", re.compile(r"descriptions?|desc|remarks?|描述|详情|说明|备注", re.IGNORECASE)),
)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]{0,79}")
_FOOTNOTE = re.compile(r"\s*(?:\*+\d?|[¹²³]|\(\d\)|\((?:optional|deprecated|可选)\))\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Described:
    """One parameter as its row gives it; `text` is its description, `mandatory` the cell of that column."""

    spec: Spec
    line: int
    text: Cell
    mandatory: Cell


@dataclass(slots=True)
class Rows:
    """The parameters of a table, and what is wrong with it."""

    params: dict[str, Described] = field(default_factory=dict)
    faults: list[tuple[int, str]] = field(default_factory=list)


def columns(header: Row) -> dict[str, int] | None:
    """The place of each column of a table of parameters; None if the header is that of another table."""
    found: dict[str, int] = {}
    for at, cell in enumerate(header.cells):
        text = cell.text.strip("* `")
        kind = next((kind for kind, form in _HEADS if form.fullmatch(text)), None)
        if kind == "type" and "type" in found and "mandatory" not in found:
            kind = "mandatory"  # a slip of some headers: the Mandatory column is called Type as well
        if kind and kind not in found:
            found[kind] = at
    if "optional" in found:
        # It says of what it calls optional the contrary of what a column called mandatory says.
        found.setdefault("mandatory", found["optional"])
    return found if found.get("name") == 0 and {"type", "mandatory"} <= found.keys() else None


def read(table: Table, at: dict[str, int], ledger: Ledger) -> Rows:
    """The parameters of a table, in its order; a row that does not fit is recorded as unmodelled."""
    rows = Rows()
    ledger.prose(table.header.line, "row", "table-header")
    if len({cell.text for cell in table.header.cells}) < len(table.header.cells):
        rows.faults.append((table.header.line, "two columns of one name"))
    for row in table.rows:
        _row(row, at, rows, ledger)
    return rows


def _row(row: Row, at: dict[str, int], rows: Rows, ledger: Ledger) -> None:
    if not any(cell.text.strip() for cell in row.cells):
        ledger.prose(row.line, "row", "empty-row")
        return
    shown = " | ".join(cell.text for cell in row.cells)
    if len(row.cells) <= max(at["type"], at["mandatory"]):
        ledger.unmodelled(row.line, "row", "cells-missing", shown)
        return
    names, fault = wire_names(row.cells[0].text)
    kind = types.read(row.cells[at["type"]].text)
    must = row.cells[at["mandatory"]]
    if fault or kind.fault:
        rows.faults.append((row.line, fault or kind.fault))
    if not names or kind.fault:
        ledger.unmodelled(row.line, "row", "not-a-name" if not names else "not-a-type", shown)
        return
    for place, cell in enumerate(row.cells):
        if place not in at.values() and cell.text.strip():
            ledger.unmodelled(row.line, "row", "unknown-column", cell.text)
    where = at.get("description", len(row.cells))
    text = row.cells[where] if where < len(row.cells) else Cell("", row.line)
    for name in names:
        if name in rows.params:
            rows.faults.append((row.line, f"`{name}` stands twice in one table"))
            ledger.unmodelled(row.line, "row", "twice", shown)
        else:
            found = mandatory.read(must, at.get("optional") == at["mandatory"])
            if found.fault and not text.text.strip():
                text = must  # a row that leaves this column out has its description there
            if found.fault:
                rows.faults.append((row.line, f"Mandatory of `{name}`: {found.fault}"))
                ledger.unmodelled(row.line, "row", "mandatory", must.text)
            rows.params[name] = Described({**kind.spec, **found.spec}, row.line, text, must)


def wire_names(text: str) -> tuple[list[str], str]:
    """The names in a cell, and a fault if there are several or none."""
    bare = text.replace("`", "").strip("* \t")
    if _NAME.fullmatch(bare):
        return [bare], ""
    found = list(_several(bare))
    if len(found) == 1:
        return found, ""
    return found, "two names in one cell" if found else f"no name: `{bare[:60]}`"


def _several(text: str) -> Iterator[str]:
    parts = [
        _FOOTNOTE.sub("", part.strip()) for part in re.split(r"\s*(?:[,/\n、]|\bor\b|或)\s*", text) if part.strip()
    ]
    if parts and all(_NAME.fullmatch(part) for part in parts):
        yield from dict.fromkeys(parts)
