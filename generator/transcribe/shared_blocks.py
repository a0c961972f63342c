"""Blocks of a page before it is cut into sections: lists that look like code, tables and notes for other places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.transcribe.blocks import Block, Code, Heading, Item, Paragraph, Table
from generator.transcribe.identity import identity_of

_CONDITIONAL = re.compile(r"conditional fields in order responses|订单响应中的特定条件.{2,6}的字段", re.IGNORECASE)
_GRADES = (
    re.compile(
        r"(?i:values?) (?P<listed>\d(?:, ?\d){2,20}) (?:shows?|means?|stands? for)\b[^A-Z]{1,80}\b(?P<of>[A-Z]{3,6})\b"
    ),
    re.compile(r"\w{0,6}分数 ?(?P<listed>\d(?:[,，、] ?\d){2,20})[,，][^A-Z]{1,40}(?P<of>[A-Z]{3,6})"),
)
_OF_ORDERS = ("orderId", "status", "origQty", "timeInForce")
_ANCHOR = "conditional-fields-in-order-responses"

#: The tables of conditional fields in a crawl, by page and language.
Tables = Mapping[tuple[str, str], Table]
NONE: Tables = {}


def listed(block: Block) -> Iterator[Block]:
    """A block of code of nothing but items is a list that was indented too far."""
    lines = block.text.split("\n") if isinstance(block, Code) and not block.info else []
    if not any(lines) or not all(line.startswith("* ") for line in lines if line.strip()):
        yield block
        return
    for number, line in enumerate(lines, block.line):
        if line.strip():
            yield Item(number, line[2:].strip())


def conditional_fields(blocks: Sequence[Block]) -> Table | None:
    """The page's table of the fields that orders have under conditions, which answers of other sections refer to."""
    waiting = False
    for block in blocks:
        if isinstance(block, Table) and waiting:
            return block
        name = block.text if isinstance(block, Heading) else getattr(block, "bold", None) or ""
        waiting = bool(_CONDITIONAL.search(name)) or (waiting and not isinstance(block, Heading))
    return None


def concerns(block: Block) -> bool:
    """Whether that table applies: an example shows orders, or a note sends its reader to the table."""
    if isinstance(block, Code):
        return all(f'"{name}"' in block.text for name in _OF_ORDERS)
    return next(_senders(block), None) is not None


def _senders(block: Block) -> Iterator[str]:
    """The links of a note to a table of conditional fields."""
    links = block.links if isinstance(block, Paragraph | Item) else ()
    return (link.href for link in links if link.href.rpartition("#")[2] == _ANCHOR)


def elsewhere(blocks: Sequence[Block], lang: str, tables: Tables) -> Table | None:
    """The table on another page to which a note sends its reader; it stands where the note does."""
    for block in blocks:
        for href in _senders(block):
            found = tables.get((identity_of(href) or "", lang))
            if found is not None:
                return _moved(found, block.line)
    return None


def _moved(table: Table, line: int) -> Table:
    header, *rows = (
        replace(row, line=line, cells=tuple(replace(cell, line=line) for cell in row.cells))
        for row in (table.header, *table.rows)
    )
    return Table(line, header, tuple(rows))


def grades(block: Block) -> tuple[list[int], str] | None:
    """The values that a note lists of fields of the answer, and the word with which the fields' names begin."""
    if not isinstance(block, Item | Paragraph):
        return None
    for form in _GRADES:
        if match := form.match(block.text.strip()[:300]):
            return [int(digit) for digit in re.findall(r"\d", match["listed"])], match["of"].lower()
    return None
