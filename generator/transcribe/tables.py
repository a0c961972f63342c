"""Tables made whole: rows that lost a merged cell get it back, and tables that lost their form get it back.

A merged cell repeats the one above and says so. Which cell of a short row is missing is told by what the cells of the
other rows look like: a type stands below types, YES below YES.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from generator.transcribe.blocks import Block, Cell, Code, Paragraph, Row, Table

_WIDEST = 12
_CLOSE = 0.2
_LEFT = 0.5
_MOST = 0.8
_STRICT = ("type", "mandatory")
_TYPE = re.compile(
    r"(?:(?:big)?decimal|long|int(?:eger)?|string|enum|bool(?:ean)?|float|double|number|char|object|json\w*|"
    r"(?:array|list)(?: ?of \w+| ?<\w+>)?)(?: ?/ ?(?:\w+|`\w+`))*(?:\[\])?",
    re.IGNORECASE,
)
_MANDATORY = re.compile(
    r"(?:yes|no|true|false|y|n|either(?: or both)?|conditional|optional|required|yes/no|是|否|是/否)(?: ?\*\d?)?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[\d\s.,%<>=≤≥~∼\[\]()/+–—-]*\d[\d\s.,%<>=≤≥~∼\[\]()/+–—-]*")
_NAMES = re.compile(r"name|parameters?|field|名称|参数名?|参数名称", re.IGNORECASE)
_MANDATORY_HEAD = re.compile(r"mandatory|required|是否(?:必需|必须|必填|强制|强制要求)|必填|必须|必需", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Whole:
    """A table made whole, and what about it is not certain."""

    table: Table
    faults: tuple[str, ...] = ()


def is_parameters(header: Row) -> bool:
    """Whether this is the header of a table of parameters."""
    texts = [cell.text for cell in header.cells]
    return len(texts) > 2 and bool(_NAMES.fullmatch(texts[0])) and any(map(_MANDATORY_HEAD.fullmatch, texts[1:]))


def kind(text: str) -> str:
    """What a cell looks like."""
    if not text:
        return "empty"
    for name, pattern in (("mandatory", _MANDATORY), ("type", _TYPE), ("number", _NUMBER)):
        if pattern.fullmatch(text[:80]):
            return name
    if re.fullmatch(r"`[^`\n]+`", text):
        return "code"
    if "`" in text:
        return "mixed"
    return "word" if not re.search(r"\s", text) else "prose"


@dataclass(frozen=True, slots=True)
class _Column:
    """What the cells of a column look like: the share of each kind, and how long they are, as logarithms."""

    kinds: dict[str, float]
    length: float

    def suits(self, cell: Cell) -> float:
        """How well a cell would stand in this column; more than 1 if its kind is the only one here."""
        found = kind(cell.text)
        strict = found not in self.kinds and any(self.kinds.get(name, 0.0) > _MOST for name in _STRICT)
        apart = abs(math.log1p(len(cell.text)) - self.length)
        return self.kinds.get(found, 0.0) + 0.5 * math.exp(-apart) - strict


def _columns(rows: Sequence[Row], width: int) -> tuple[_Column, ...]:
    full = [row for row in rows if len(row.cells) == width]
    columns = []
    for at in range(width if full else 0):
        texts = [row.cells[at].text for row in full]
        kinds = Counter(map(kind, texts))
        shares = {name: count / len(full) for name, count in kinds.items()}
        columns.append(_Column(shares, sum(math.log1p(len(text)) for text in texts) / len(full)))
    return tuple(columns)


def restore(header: Row, rows: Sequence[Row], flattened: bool = True) -> Whole:
    """The table of these rows, each as wide as the header.

    Short rows lost merged cells where the page was `flattened` from HTML; else they only leave their last cells out.
    """
    faults: list[str] = []
    head = _widened(header, rows, faults)
    width = len(head.cells)
    columns = _columns(rows, width)
    whole: list[Row] = []
    for row in rows:
        if not any(cell.text for cell in row.cells):
            continue
        if len(row.cells) > width:
            row = _joined(row, width, faults)
        elif len(row.cells) < width and not flattened:
            row = _padded(row, columns, head, faults)
        elif len(row.cells) < width:
            row = _filled(row, whole[-1] if whole else None, columns, head, faults)
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


def _padded(row: Row, columns: Sequence[_Column], head: Row, faults: list[str]) -> Row:
    width = len(head.cells)
    strange = any(column.suits(cell) < 0 for column, cell in zip(columns, row.cells, strict=False))
    if is_parameters(head) and (strange or len(row.cells) < width - 1):
        faults.append(f"{row.line}: a row of {len(row.cells)} cells in a table of {width} columns")
    return replace(row, cells=row.cells + (Cell("", row.line),) * (width - len(row.cells)))


def _filled(row: Row, above: Row | None, columns: Sequence[_Column], head: Row, faults: list[str]) -> Row:
    width = len(head.cells)
    if above is None:
        faults.append(f"{row.line}: a first row of {len(row.cells)} cells in a table of {width} columns")
        return _padded(row, columns, head, [])
    named = is_parameters(head)
    places, certain = _places(row.cells, columns, width, named)
    if not certain:
        faults.append(f"{row.line}: a row of {len(row.cells)} cells in a table of {width} columns")
    given = dict(zip(places, row.cells, strict=True))
    cells = (given.get(at) or replace(above.cells[at], line=row.line, merged=True) for at in range(width))
    return replace(row, cells=tuple(cells))


def _places(cells: Sequence[Cell], columns: Sequence[_Column], width: int, named: bool) -> tuple[tuple[int, ...], bool]:
    """In which columns the cells of a short row stand, and whether that is certain.

    Of equally likely places the rightmost: cells are merged from the left. A parameter's name is never merged.
    """
    rightmost = tuple(range(width - len(cells), width))
    if named and len(cells) == 1:
        return (0,), True
    if width > _WIDEST or not columns:
        return rightmost, False
    choices = (places for places in combinations(range(width), len(cells)) if not named or places[0] == 0)
    scored = [
        (
            round(
                sum(columns[at].suits(cell) for at, cell in zip(places, cells, strict=True))
                # A number is a row's own: what several rows share is rather a name or a text.
                - sum(columns[at].kinds.get("number", 0.0) for at in range(width) if at not in places)
                + (_LEFT if places == rightmost else 0.0),
                6,
            ),
            places,
        )
        for places in choices
    ]
    best, places = max(scored)
    close = sum(best - score < _CLOSE for score, _ in scored) > 1
    return places, not close


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
    if len(cells) != width or "\n" in block.text or not _NUMBER.fullmatch(cells[0]):
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
