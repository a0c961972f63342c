"""A change log in days: what each heading's day announces, line by line, with the lines that stand above each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.transcribe.blocks import Block, Code, Heading, Item, Page, Paragraph
from generator.transcribe.changelog import days

_LISTED = re.compile(r"^([ \t]{0,20})[*\-+] (.+)$")
_ANCHOR = re.compile(r"[A-Za-z0-9_.%\-]{1,80}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an entry; `depth` is that of its list item, None for a heading or a paragraph.

    `astray`: the page's list was read as code.
    """

    line: int
    text: str
    depth: int | None
    heading: bool = False
    astray: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """One entry: its day, the place on the page, and its lines."""

    day: str
    anchor: str
    lines: tuple[Line, ...]


def read(page: Page) -> Iterator[Day]:
    """The entries of a page; what stands above the first day is none."""
    found: tuple[str, str, int] | None = None
    lines: list[Line] = []
    for block in page.blocks:
        day = days.first(block.text) if isinstance(block, Heading) else None
        if isinstance(block, Heading) and day is not None and (found is None or block.level <= found[2]):
            if found is not None:
                yield Day(found[0], found[1], tuple(lines))
            found, lines = (day, _anchor(block), block.level), []
        elif found is not None:
            lines.extend(_lines(block, lines))
    if found is not None:
        yield Day(found[0], found[1], tuple(lines))


def _lines(block: Block, before: list[Line]) -> Iterator[Line]:
    """A block as lines; a list that lost its place in the list above it has been read as code."""
    if isinstance(block, Heading):
        yield Line(block.line, block.text, None, heading=True)
    elif isinstance(block, Item):
        yield Line(block.line, block.text, block.depth)
    elif isinstance(block, Paragraph):
        yield Line(block.line, block.text, None)
    elif isinstance(block, Code):
        listed_above = (
            each for each in reversed(before) if (each.depth is not None and not each.astray) or each.heading
        )
        above = next((each.depth for each in listed_above), None)
        for number, text in enumerate(block.text.split("\n"), block.line):
            if listed := _LISTED.match(text):
                depth = (-1 if above is None else above) + 1 + len(listed[1]) // 2
                yield Line(number, listed[2], depth, astray=True)


def _anchor(heading: Heading) -> str:
    """The place of a heading on its page, as its link has it or as such a page makes it; empty if it is no name."""
    given = (heading.anchor or "").rpartition("#")[2]
    made = re.sub(r"[^a-z0-9\- ]", "", heading.text.lower()[:80]).replace(" ", "-")
    return next((f"#{each}" for each in (given, made) if _ANCHOR.fullmatch(each)), "")
