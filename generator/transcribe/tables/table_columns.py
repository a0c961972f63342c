"""What the cells of a table look like, and in which columns the cells of a row stand that lost some."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.transcribe.blocks import Cell, Row

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
NUMBER = re.compile(r"[\d\s.,%<>=≤≥~∼\[\]()/+–—-]*\d[\d\s.,%<>=≤≥~∼\[\]()/+–—-]*")
_NAMES = re.compile(r"name|parameters?|field|名称|参数名?|参数名称", re.IGNORECASE)
_MANDATORY_HEAD = re.compile(r"mandatory|required|是否(?:必需|必须|必填|强制|强制要求)|必填|必须|必需", re.IGNORECASE)


def is_parameters(header: Row) -> bool:
    """Whether this is the header of a table of parameters."""
    texts = [cell.text for cell in header.cells]
    return len(texts) > 2 and bool(_NAMES.fullmatch(texts[0])) and any(map(_MANDATORY_HEAD.fullmatch, texts[1:]))


def kind(text: str) -> str:
    """What a cell looks like."""
    if not text:
        return "empty"
    for name, pattern in (("mandatory", _MANDATORY), ("type", _TYPE), ("number", NUMBER)):
        if pattern.fullmatch(text[:80]):
            return name
    if re.fullmatch(r"`[^`\n]+`", text):
        return "code"
    if "`" in text:
        return "mixed"
    return "word" if not re.search(r"\s", text) else "prose"


@dataclass(frozen=True, slots=True)
class Column:
    """What the cells of a column look like: the share of each kind, and how long they are, as logarithms."""

    kinds: dict[str, float]
    length: float

    def suits(self, cell: Cell) -> float:
        """How well a cell would stand in this column; more than 1 if its kind is the only one here."""
        found = kind(cell.text)
        strict = found not in self.kinds and any(self.kinds.get(name, 0.0) > _MOST for name in _STRICT)
        apart = abs(math.log1p(len(cell.text)) - self.length)
        return self.kinds.get(found, 0.0) + 0.5 * math.exp(-apart) - strict


def columns(rows: Sequence[Row], width: int) -> tuple[Column, ...]:
    full = [row for row in rows if len(row.cells) == width]
    columns = []
    for at in range(width if full else 0):
        texts = [row.cells[at].text for row in full]
        kinds = Counter(map(kind, texts))
        shares = {name: count / len(full) for name, count in kinds.items()}
        columns.append(Column(shares, sum(math.log1p(len(text)) for text in texts) / len(full)))
    return tuple(columns)


def places(cells: Sequence[Cell], columns: Sequence[Column], width: int, named: bool) -> tuple[tuple[int, ...], bool]:
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
