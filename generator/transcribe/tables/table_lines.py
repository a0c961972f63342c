"""Source lines of a Markdown table into rows of raw cells: where the table ends, where rows begin, where cells part.

Tables that were flattened from HTML have cells of several lines, even with blank lines and lists inside. In them every
row ends in two spaces, and a line of nothing but two spaces stands in a cell for an empty line, or ends the table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_DELIMITER = re.compile(r"\|? *:?-+:? *(?:\| *:?-+:? *)*\|?")
_LIST = re.compile(r"(?:> ?)? {0,8}(?:[*+-]|\d{1,9}[.)]) ")
_FENCE = re.compile(r"(?:```|~~~)")
_NAME = re.compile(r"[a-z][A-Za-z0-9]{2,40}")


@dataclass(slots=True)
class RawRow:
    """A row as it stands in the source: of each cell its first line and its text, which may have several lines."""

    line: int
    cells: list[tuple[int, str]]


def split(line: str, spaced: bool) -> list[str]:
    """The cells of a line. A pipe in code is none that parts cells; `spaced`: nor is one that no space follows."""
    cells, start, at = [], 0, 0
    closing = _code_ends(line)
    while at < len(line):
        char = line[at]
        if char == "\\":
            at += 1
        elif char == "`":
            at = closing.get(at, at)
        elif char == "|" and not (spaced and line[at + 1 : at + 2].strip() and line[:at].strip()):
            cells.append(line[start:at])
            start = at + 1
        at += 1
    cells.append(line[start:])
    return cells


def _code_ends(line: str) -> dict[int, int]:
    """For the place of each run of backticks that opens code, the last place of the run that closes it."""
    runs = [(match.start(), match.end()) for match in re.finditer(r"`+", line)]
    later: dict[int, list[int]] = {}
    for start, end in reversed(runs):
        later.setdefault(end - start, []).append(end - 1)
    ends: dict[int, int] = {}
    past = -1
    for start, end in runs:
        same = later[end - start]
        same.pop()
        if start > past and same:
            past = ends[start] = same[-1]
        elif start > past:
            ends[start] = end - 1
    return ends


def cells(line: str, width: int, flattened: bool) -> list[str]:
    """The cells of a line of a table.

    In a table that was flattened from HTML pipes only part cells and are not marked where they stand in text: the cells
    are parted in whichever way gives as many as the table is wide.
    """
    if not flattened:
        found = split(line.strip(), spaced=False)
        return _without(_without(found, -1), 0) if line.lstrip().startswith("|") else _without(found, -1)
    tried = [split(line.rstrip(), spaced) for spaced in (True, False)]
    for found in tried:
        for trimmed in (found, _without(found, -1), _without(found, 0), _without(_without(found, -1), 0)):
            if len(trimmed) == width:
                return trimmed
    return tried[0] if len(tried[0]) > 1 else tried[1]


def _without(found: list[str], edge: int) -> list[str]:
    """The cells without the first or last, if it is but the outside of a pipe at the edge of the line."""
    return found[:edge] + found[edge:][1:] if len(found) > 1 and not found[edge].strip() else found


def is_flattened(delimiter: str) -> bool:
    """Whether a table with this delimiter was made from HTML: only then the line ends in spaces."""
    return delimiter.endswith("  ")


def width_of(header: str, delimiter: str) -> int | None:
    """The number of columns, if these two lines begin a table."""
    if "|" not in delimiter or "|" not in header or not _DELIMITER.fullmatch(delimiter.strip()):
        return None
    width = len(delimiter.strip().strip("|").split("|"))
    return width if len(cells(header, width, is_flattened(delimiter))) == width else None


@dataclass(slots=True)
class Extent:
    """How far a table reaches: the number of its lines, and the line from which on this is not certain."""

    count: int
    doubtful: int | None = None


def extent(lines: Sequence[str]) -> Extent:
    """How many of these lines, which begin with a header and a delimiter, are the table's."""
    flattened = is_flattened(lines[1])
    end, at, blank = 2, 2, False
    chunks: list[int] = []
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            inner = _list_in_cell(lines, at) if flattened and not line and not blank and not chunks else None
            if inner is None and not (flattened and 0 < len(line) < 4):
                break
            if inner is not None:
                at = end = inner
                continue
            blank = True
        elif _ends(lines, at):
            break
        elif len(split(line.rstrip(), True)) > 1 or (not flattened and "|" in line):
            if blank and line.startswith(">"):
                break
            end, blank, chunks = at + 1, False, []
        elif not flattened:
            break
        elif not blank and not chunks:
            end = at + 1
        elif blank:
            chunks.append(at)
            blank = False
        at += 1
    return _tail(lines, end, at, chunks, blank)


def _tail(lines: Sequence[str], end: int, stop: int, chunks: list[int], blank: bool) -> Extent:
    """Text after the last row belongs to the table as far as the line that ends the table follows it."""
    inside = chunks if blank else chunks[:-1]
    if not inside:
        return Extent(end)
    reach = stop if blank else chunks[-1]
    while reach > end and not lines[reach - 1].strip():
        reach -= 1
    # A row that ends in more than its two spaces was broken off inside of its last cell: then there is no doubt.
    broken = lines[end - 1].endswith("   ") and not lines[end - 1].rstrip().endswith("|")
    return Extent(reach, None if blank or broken else inside[0])


def _ends(lines: Sequence[str], at: int) -> bool:
    line = lines[at]
    if line.startswith(("#", "    ")) or _FENCE.match(line) or _LIST.match(line):
        return True
    if line.startswith(">") and "|" not in line:
        return True
    return at + 1 < len(lines) and width_of(line, lines[at + 1]) is not None


def _list_in_cell(lines: Sequence[str], at: int) -> int | None:
    """Where a list inside a cell that begins after this empty line is over: at the blank line that ends its row."""
    start = at
    while at < len(lines) and lines[at] != "  ":
        line = lines[at]
        if line.startswith(("#", "    ")) and not _LIST.match(line):
            return None
        if line and at + 1 < len(lines) and width_of(line, lines[at + 1]) is not None:
            return None
        if line.startswith(("|", ">")) or (line and at == start + 1 and not _LIST.match(line)):
            return None
        at += 1
    if at >= len(lines) or at == start + 1:
        return None
    return at


def rows(lines: Sequence[str], first: int, width: int, named: bool, flattened: bool) -> list[RawRow]:
    """The rows of the lines below the delimiter; `first` is the number of the first of them.

    In a table of parameters (`named`) a line may hold a name and nothing else.
    """
    found: list[RawRow] = []
    blank = False
    for number, line in enumerate(lines, first):
        if not line.strip():
            blank = True
            continue
        row = cells(line, width, flattened)
        if len(row) > 1 and not (blank and found and len(found[-1].cells) + len(row) - 1 <= width):
            found.append(RawRow(number, [(number, cell) for cell in row]))
        elif named and len(row) == 1 and found and _alone(line, found[-1], width):
            found.append(RawRow(number, [(number, line)]))
        elif found:
            _continue(found[-1], row, number)
        else:
            found.append(RawRow(number, [(number, cell) for cell in row]))
        blank = False
    return found


def _alone(line: str, above: RawRow, width: int) -> bool:
    """Whether a line without pipes is a row of which all cells but the name are merged with the row above.

    So it is if it is nothing but a name that the row above speaks of, and ends as rows do.
    """
    name = line.strip()
    if not _NAME.fullmatch(name) or line.endswith("   ") or len(above.cells) != width:
        return False
    text = " ".join(cell for _, cell in above.cells[1:])
    return re.search(rf"(?<![A-Za-z0-9]){name}(?![A-Za-z0-9])", text) is not None


def _continue(row: RawRow, more: Sequence[str], number: int) -> None:
    line, text = row.cells[-1]
    added = re.sub(r"^ {0,8}(?:[*+-]|\d{1,9}[.)]) +", "", more[0])
    row.cells[-1] = (line, f"{text}\n{added}") if text.strip() else (number, added)
    row.cells.extend((number, cell) for cell in more[1:])
