"""Rows made as wide as their table: a merged cell is repeated, what is too much goes into the last cell.

A merged cell repeats the one above and says so. Which cell of a short row is missing is told by what the cells of the
other rows look like: a type stands below types, YES below YES.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.transcribe.blocks import Cell, Row, Table
from generator.transcribe.tables.table_columns import Column, columns, is_parameters, places


@dataclass(frozen=True, slots=True)
class Whole:
    """A table made whole, and what about it is not certain."""

    table: Table
    faults: tuple[str, ...] = ()


def restore(header: Row, rows: Sequence[Row], flattened: bool = True) -> Whole:
    """The table of these rows, each as wide as the header.

    Short rows lost merged cells where the page was `flattened` from HTML; else they only leave their last cells out.
    """
    faults: list[str] = []
    head = _widened(header, rows, faults)
    width = len(head.cells)
    of_columns = columns(rows, width)
    whole: list[Row] = []
    for row in rows:
        if not any(cell.text for cell in row.cells):
            continue
        if len(row.cells) > width:
            row = _joined(row, width, faults)
        elif len(row.cells) < width and not flattened:
            row = _padded(row, of_columns, head, faults)
        elif len(row.cells) < width:
            row = _filled(row, whole[-1] if whole else None, of_columns, head, faults)
        whole.append(row)
    return Whole(Table(head.line, head, tuple(whole)), tuple(faults))


def _widened(header: Row, rows: Sequence[Row], faults: list[str]) -> Row:
    """A header of which cells spanned columns is narrower than every first row."""
    widest = max((len(row.cells) for row in rows), default=0)
    if not rows or len(rows[0].cells) != widest or widest <= len(header.cells) or len(rows) < 2:
        return header
    if sum(len(row.cells) > len(header.cells) for row in rows) * 2 <= len(rows):
        return header
    faults.append(f"{header.line}: a header of {len(header.cells)} cells above rows of {widest}")
    missing = widest - len(header.cells)
    return replace(header, cells=header.cells + (Cell("", header.line),) * missing)


def _joined(row: Row, width: int, faults: list[str]) -> Row:
    """What is too much goes into the last cell, with the pipes that parted it."""
    kept, rest = row.cells[: width - 1], row.cells[width - 1 :]
    if any(cell.text for cell in rest[1:]):
        faults.append(f"{row.line}: a row of {len(row.cells)} cells in a table of {width} columns")
    text = " | ".join(cell.text for cell in rest if cell.text)
    links = tuple(link for cell in rest for link in cell.links)
    return replace(row, cells=(*kept, Cell(text, rest[0].line, links)))


def _padded(row: Row, of_columns: Sequence[Column], head: Row, faults: list[str]) -> Row:
    width = len(head.cells)
    strange = any(column.suits(cell) < 0 for column, cell in zip(of_columns, row.cells, strict=False))
    if is_parameters(head) and (strange or len(row.cells) < width - 1):
        faults.append(f"{row.line}: a row of {len(row.cells)} cells in a table of {width} columns")
    return replace(row, cells=row.cells + (Cell("", row.line),) * (width - len(row.cells)))


def _filled(row: Row, above: Row | None, of_columns: Sequence[Column], head: Row, faults: list[str]) -> Row:
    width = len(head.cells)
    if above is None:
        faults.append(f"{row.line}: a first row of {len(row.cells)} cells in a table of {width} columns")
        return _padded(row, of_columns, head, [])
    named = is_parameters(head)
    at, certain = places(row.cells, of_columns, width, named)
    if not certain:
        faults.append(f"{row.line}: a row of {len(row.cells)} cells in a table of {width} columns")
    given = dict(zip(at, row.cells, strict=True))
    cells = (given.get(at) or replace(above.cells[at], line=row.line, merged=True) for at in range(width))
    return replace(row, cells=tuple(cells))
