"""Blocks of a page before it is cut into sections: lists that look like code, tables and notes for other places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.transcribe.blocks import Block, Code, Heading, Item, Paragraph, Table

_CONDITIONAL = re.compile(r"conditional fields in order responses|订单响应中的特定条件.{2,6}的字段", re.IGNORECASE)
_GRADES = (
    re.compile(
        r"(?i:values?) (?P<listed>\d(?:, ?\d){2,20}) (?:shows?|means?|stands? for)\b[^A-Z]{1,80}\b(?P<of>[A-Z]{3,6})\b"
    ),
    re.compile(r"\w{0,6}分数 ?(?P<listed>\d(?:[,，、] ?\d){2,20})[,，][^A-Z]{1,40}(?P<of>[A-Z]{3,6})"),
)
_OF_ORDERS = ("orderId", "status", "origQty", "timeInForce")


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
    links = block.links if isinstance(block, Paragraph | Item) else ()
    return any(link.href.rpartition("#")[2] == "conditional-fields-in-order-responses" for link in links)


def grades(block: Block) -> tuple[list[int], str] | None:
    """The values that a note lists of fields of the answer, and the word with which the fields' names begin."""
    if not isinstance(block, Item | Paragraph):
        return None
    for form in _GRADES:
        if match := form.match(block.text.strip()[:300]):
            return [int(digit) for digit in re.findall(r"\d", match["listed"])], match["of"].lower()
    return None
