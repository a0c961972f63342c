"""What every layout of page is read into: pages of headings, paragraphs, list items, tables and code, with their lines.

Text is in one normal form whatever the layout: code keeps its backticks, all other marks are gone (bold is told by
`bold`), a link is its text (its target is in `links`), entities are decoded, a forced line break is a newline,
zero-width characters are dropped and no-break spaces are spaces.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a text; the text of the link is part of the text around it."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `anchor` is the target of its own hash link, which names the page that it was rendered on."""

    line: int
    level: int
    text: str
    anchor: str | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `bold` is the bold text that it begins with ("Weight:"), which often stands for a heading."""

    line: int
    text: str
    links: tuple[Link, ...] = ()
    bold: str | None = None
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list, without the items below it; `depth` is 0 for an outermost list."""

    line: int
    text: str
    links: tuple[Link, ...] = ()
    bold: str | None = None
    depth: int = 0
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; `merged` tells that it is one cell with the one above it, whose text it repeats."""

    text: str
    line: int
    links: tuple[Link, ...] = ()
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, as many cells as the page gives; `tables.restore` gives it as many as the header has."""

    line: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `header` is its first row."""

    line: int
    header: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A block of code; `line` is that of its first line of text, `info` the language of its fence."""

    line: int
    text: str
    info: str = ""


Block = Heading | Paragraph | Item | Table | Code


@dataclass(frozen=True, slots=True)
class Page:
    """One language of one page, as one file holds it.

    `identity` is the page that its heading anchors name (`derivatives/…/Cancel-Order`), None where it has none;
    `claimed` is the page that the file says it is; `updated` is the day of the text (YYYY-MM-DD), if it is known.
    `anchors` are the names that the page gives to places of its own, and their lines.
    """

    file: str
    lang: str
    identity: str | None
    claimed: str | None
    updated: str | None
    blocks: tuple[Block, ...]
    faults: tuple[str, ...] = field(default=())
    anchors: tuple[tuple[str, int], ...] = ()
