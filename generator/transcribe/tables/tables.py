"""Tables made whole: rows that lost a merged cell get it back, and tables that lost their form get it back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.transcribe.blocks import Block, Cell, Code, Paragraph, Row, Table
from generator.transcribe.tables.table_columns import NUMBER, is_parameters, kind
from generator.transcribe.tables.table_rows import Whole, restore

__all__ = ["Whole", "is_parameters", "kind", "mend", "restore"]


def mend(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """Blocks in which tables that the page shows as paragraphs are tables again, and what about them is not certain."""
    out: list[Block] = []
    faults: list[str] = []
    for block in blocks:
        before = out[-1] if out else None
        if isinstance(block, Table) and any(_is_ragged(row, block) for row in block.rows):
            whole = restore(block.header, block.rows, flattened=False)
            block = whole.table
            faults.extend(whole.faults)
        if isinstance(block, Paragraph) and block.quoted and isinstance(before, Table):
            row = _greater(block, len(before.header.cells))
            out[-1:] = [replace(before, rows=(*before.rows, row))] if row else [before, block]
        elif isinstance(block, Paragraph) and (found := _collapsed(block, before)):
            if isinstance(before, Code) and found.table.line == before.line:
                out.pop()
            out.append(found.table)
            faults.extend(found.faults)
        elif isinstance(block, Table) and isinstance(before, Table):
            out[-1:] = [*_without_title(before), block]
        else:
            out.append(block)
    return tuple(out), tuple(faults)


def _is_ragged(row: Row, table: Table) -> bool:
    return len(row.cells) != len(table.header.cells) or not any(cell.text for cell in row.cells)


def _greater(block: Paragraph, width: int) -> Row | None:
    """A row that begins with ">" and so was taken for a quotation."""
    cells = [cell.strip() for cell in block.text.split("|")]
    if len(cells) != width or "\n" in block.text or not NUMBER.fullmatch(cells[0]):
        return None
    texts = [f"> {cells[0]}", *cells[1:]]
    return Row(block.line, tuple(Cell(text, block.line) for text in texts))


def _without_title(table: Table) -> tuple[Block, ...]:
    """A table whose last row is but the title of the table below it, and that title."""
    if not table.rows or not is_parameters(table.header):
        return (table,)
    *rows, last = table.rows
    first, *others = last.cells
    if any(cell.text for cell in others) or not re.search(r"\s", first.text):
        return (table,)
    return replace(table, rows=tuple(rows)), Paragraph(last.line, first.text, first.links)


def _collapsed(block: Paragraph, before: Block | None) -> Whole | None:
    """The table that a paragraph holds in which all rows stand in one line."""
    if not re.search(r"-{3} *\| *-{3}", block.text):
        return None
    if "｜" in block.text:
        return _parted(block)
    if isinstance(before, Code) and "\n" not in before.text and "|" in before.text:
        return _run_together(block, before)
    return None


def _parted(block: Paragraph) -> Whole | None:
    """Rows that begin with a full-width pipe."""
    lines = [[cell.strip() for cell in line.split("|")] for line in block.text.strip("｜ \n").split("｜")]
    if len(lines) < 3 or not all(re.fullmatch(r"-{3,}", cell) for cell in lines[1]) or len(lines[0]) != len(lines[1]):
        return None
    header, _, *rows = (Row(block.line, tuple(Cell(text, block.line) for text in line)) for line in lines)
    return restore(header, rows)


def _run_together(block: Paragraph, header: Code) -> Whole | None:
    """Rows that nothing parts: each begins with the last word of the piece in which the one before it ends."""
    names = [text.strip() for text in header.text.strip("| ").split("|")]
    head = Row(header.line, tuple(Cell(text, header.line) for text in names))
    pieces = [piece.strip() for piece in block.text.split("|")]
    while pieces and not pieces[0].strip("-"):
        del pieces[0]
    if not pieces:
        return None
    pieces[0] = pieces[0].lstrip("- ")
    inner = len(names) - 2
    if not is_parameters(head) or inner < 1 or len(pieces) % (inner + 1) != 1:
        return None
    rows: list[Row] = []
    for at in range(0, len(pieces) - 1, inner + 1):
        name = pieces[at].rsplit(None, 1)[-1:]
        rest = pieces[at + inner + 1]
        last = at + inner + 1 == len(pieces) - 1
        description = rest if last else rest.rpartition(" ")[0]
        texts = [*name, *pieces[at + 1 : at + inner + 1], description.strip()]
        if len(texts) != len(names) or not {"type", "mandatory"} <= set(map(kind, texts)):
            return None
        rows.append(Row(block.line, tuple(Cell(text, block.line) for text in texts)))
    return Whole(Table(head.line, head, tuple(rows)), (f"{block.line}: a table in one paragraph",))
