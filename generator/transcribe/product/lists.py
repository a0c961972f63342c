"""The lists of values that one page holds, each below its label.

A label is a heading, or bold text that stands alone; it calls the list in words and often by the parameter's own name:
"Order side (side)".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.transcribe.blocks import Heading, Item, Page, Paragraph, Table
from generator.transcribe.product.account import Account, general

_NAMES = re.compile(r"[(（](?P<names>[^()（）]{1,80})[)）]")
_NAME = re.compile(r"(?:.* )?(?P<name>[a-z][A-Za-z0-9]{1,40})")
_VALUE = re.compile(
    r"(?P<tick>`?)(?P<value>[0-9]{1,3}[smhdwM]|[A-Z][A-Z0-9]{1,40}(?:_[A-Z0-9]{1,40}){0,8})(?P=tick)"
    r"(?= *(?:$|\n|[-–—:：(（]|//|[\u3400-\u9fff]))"
)
_MOST = 2000
"""As many values as the format holds."""
_HEADERS = re.compile(r"status|value|状态|值|参数", re.IGNORECASE)


@dataclass(slots=True)
class ValueList:
    """A list of values below its label."""

    label: str
    names: tuple[str, ...]
    page: Page
    line: int
    anchor: str | None
    values: list[str] = field(default_factory=list)


def lists(page: Page, account: Account) -> list[ValueList]:
    """The lists of a page. Headings begin them where they are below the title; bold text does where it stands alone."""
    part = general(page)
    bold = any(_is_label(block) for block in part if isinstance(block, Paragraph))
    found: list[ValueList] = []
    current: ValueList | None = None
    for block in part:
        if isinstance(block, Heading):
            current = None if bold or block.level == 1 else _begin(block.text, page, block.line, block.anchor)
        elif isinstance(block, Paragraph) and _is_label(block):
            current = _begin(block.text, page, block.line, None)
        elif current is not None and isinstance(block, Item | Table):
            if not found or found[-1] is not current:
                found.append(current)
            _add(block, current, account)
    for each in (each for each in found if not each.values):
        account.finding(page, each.line, "label", "enum-without-values", each.label)
    return [each for each in found if each.values]


def _is_label(block: Paragraph) -> bool:
    return block.bold is not None and not block.quoted and block.text.strip(" :：") == block.bold.strip(" :：")


def _begin(text: str, page: Page, line: int, anchor: str | None) -> ValueList:
    groups = _NAMES.findall(text)
    label = " ".join(_NAMES.sub(" ", text).split()).strip(" :：*#)）")
    parts = re.split(r"[,，、]", groups[-1]) if groups else []
    names = (_NAME.fullmatch(part.strip()) for part in parts)
    return ValueList(label, tuple(name["name"] for name in names if name), page, line, anchor)


def _add(block: Item | Table, current: ValueList, account: Account) -> None:
    if isinstance(block, Item):
        said = [(block.line, block.text)]
    else:
        if not block.header.cells or not _HEADERS.search(block.header.cells[0].text):
            account.finding(current.page, block.line, "row", "enum-table", current.label)
            return
        said = [(row.line, row.cells[0].text) for row in block.rows if row.cells]
    for line, text in said:
        match = _VALUE.match(text.strip())
        if match is None or len(current.values) >= _MOST:
            account.finding(current.page, line, "row", "enum-value", text)
        elif match["value"] not in current.values:
            current.values.append(match["value"])
