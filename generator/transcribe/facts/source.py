"""Where an answer comes from: the matching engine, memory or the database."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.transcribe.blocks import Block, Item, Paragraph
from generator.transcribe.facts.wording import plain
from generator.transcribe.ledger import Ledger
from generator.transcribe.sections import Part

_NAMES = {
    "matching engine": "Matching Engine",
    "撮合引擎": "Matching Engine",
    "memory": "Memory",
    "缓存": "Memory",
    "database": "Database",
    "数据库": "Database",
}
_BETWEEN = re.compile(r" ?(?:=>|->|→|,) ?")


def read(parts: Sequence[Part], ledger: Ledger) -> list[str]:
    """The sources that parts of the kind `source` name, in the order in which they are asked."""
    for part in parts:
        for block in part.blocks:
            if named := _named(block):
                ledger.fact(block.line, "paragraph", "data-source")
                return named
    return []


def _named(block: Block) -> list[str]:
    if not isinstance(block, Paragraph | Item):
        return []
    names = [_NAMES.get(name.lower()) for name in _BETWEEN.split(plain(block.text).rstrip(" .。"))]
    return [name for name in names if name] if all(names) else []
