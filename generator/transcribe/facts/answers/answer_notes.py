"""What notes outside of the answer's own part say of a field of the answer: the values that it may have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from generator.transcribe.blocks import Block, Item, Paragraph
from generator.transcribe.facts.answers import field_tables
from generator.transcribe.facts.reading import Spec
from generator.transcribe.ledger import Kind, Ledger
from generator.transcribe.sections import Part

_COUNTED = re.compile(
    r"`?(?P<en>\w{1,40})`? in (?:the )?response has (?P<n>\d{1,2}) (?:enums?|types|values|kinds) ?[:：]?"
    r"|返回的 ?`?(?P<zh>\w{1,40}?)`? ?(?:数据|字段)?有 ?(?P<m>\d{1,2}) ?种(?:类型|取值)? ?[:：]?",
    re.IGNORECASE | re.ASCII,
)
_VALUE = re.compile(r"`([A-Za-z][\w.-]{0,60})`")
#: Which positions are shown, by the mode of the account.
_SHOWN = re.compile(
    r"(?:for .{1,40}, ?)?(?:the )?(?:response|\"\w+\"|`\w+`) will (?:only )?show .{1,80} positions"
    r"|(?:对于.{1,20}[,，] ?)?(?:\"\w+\"|`\w+`)?(?:仅|只)?会?(?:展示|显示|返回)(?:所有)?.{1,60}方向的持仓",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[`\"]([A-Z][A-Z_]{1,30})[`\"]")
_LONGEST = 300


def read(parts: Sequence[Part], schema: Spec | None, shown: Sequence[Any], ledger: Ledger) -> None:
    """Gives fields of the answer the values that notes list of them; `shown` are the examples."""
    if schema is None:
        return
    for part in parts:
        for lead, items in _counted(part.blocks):
            _listed(lead, items, schema, shown, ledger)
        _positions(part.blocks, schema, shown, ledger)


def _counted(blocks: Sequence[Block]) -> Iterator[tuple[Item | Paragraph, list[Item]]]:
    """Each line that tells how many values a field has, with the items below it that name one each."""
    for at, lead in enumerate(blocks):
        if not isinstance(lead, Item | Paragraph) or not (match := _COUNTED.fullmatch(lead.text.strip())):
            continue
        depth = lead.depth if isinstance(lead, Item) else -1
        count = int(match["n"] or match["m"])
        items = [block for block in blocks[at + 1 : at + 1 + count] if isinstance(block, Item) and block.depth > depth]
        if len(items) == count > 1 and all(_VALUE.match(item.text) for item in items):
            yield lead, items


def _listed(lead: Item | Paragraph, items: Sequence[Item], schema: Spec, shown: Sequence[Any], ledger: Ledger) -> None:
    match = _COUNTED.fullmatch(lead.text.strip())
    said = (match["en"] or match["zh"]) if match else ""
    values = [found[1] for item in items if (found := _VALUE.match(item.text))]
    names = {name for name, value in _texts(shown) if name.lower() == said.lower() and value in values}
    if len(names) == 1 and _give(schema, names.pop(), values):
        for block in (lead, *items):
            ledger.fact(block.line, _kind(block), "values")
    else:
        for block in (lead, *items):
            ledger.unmodelled(block.line, _kind(block), "values", block.text)


def _positions(blocks: Sequence[Block], schema: Spec, shown: Sequence[Any], ledger: Ledger) -> None:
    """Notes that tell side by side which values are shown when; the field is the one that shows one of them."""
    texts = [block for block in blocks if isinstance(block, Item | Paragraph) and len(block.text) < _LONGEST]
    notes = [block for block in texts if _SHOWN.fullmatch(block.text.strip(" .。"))]
    values = list(dict.fromkeys(value for note in notes for value in _QUOTED.findall(note.text)))
    names = {name for name, value in _texts(shown) if value in values}
    if len(values) < 2 or len(names) != 1:
        return
    given = _give(schema, names.pop(), values)
    for note in notes:
        if given:
            ledger.fact(note.line, _kind(note), "values")
        else:
            ledger.unmodelled(note.line, _kind(note), "values", note.text)


def _give(schema: Spec, name: str, values: Sequence[str]) -> bool:
    """Give every field of the name the values; False, and none is changed, if one is no text or has one more."""
    fields = field_tables.named(schema, name)
    if any(part.get("type") != "string" or not set(part.get("values", ())) <= set(values) for part in fields):
        return False
    for part in fields:
        part["values"] = list(values)
    return bool(fields)


def _texts(shown: Any) -> Iterator[tuple[str, str]]:
    """Every field of some examples that shows a text."""
    if isinstance(shown, dict):
        for name, value in shown.items():
            if isinstance(value, str):
                yield name, value
            else:
                yield from _texts(value)
    elif isinstance(shown, list | tuple):
        for each in shown:
            yield from _texts(each)


def _kind(block: Item | Paragraph) -> Kind:
    return "note" if isinstance(block, Item) or block.quoted else "paragraph"
