"""What the readers of general pages share: the part of a page that is general, and the account of what they met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.blocks import Block, Heading, Item, Page, Paragraph
from generator.transcribe.ledger import Kind

Spec = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Finding:
    """A line of a general page that is no part of the product's spec, and by which rule it is not."""

    page: str
    file: str
    lang: str
    line: int
    kind: Kind
    rule: str
    text: str


@dataclass(slots=True)
class Account:
    """Where each fact was read (path of the fact → page, language, line), and what could not be taken."""

    lines: dict[str, tuple[str, str, int]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    disagreements: list[Spec] = field(default_factory=list)
    _said: set[tuple[str, str]] = field(default_factory=set)

    def once(self, page: Page, line: int, kind: Kind, rule: str, text: str) -> None:
        """A finding which is one and the same wherever a page, or its other language, repeats the text."""
        if (rule, text) not in self._said:
            self._said.add((rule, text))
            self.finding(page, line, kind, rule, text)

    def finding(self, page: Page, line: int, kind: Kind, rule: str, text: str) -> None:
        """A line that may state a fact which no reader understands or the format cannot hold."""
        self.findings.append(Finding(name(page), page.file, page.lang, line, kind, rule, text))

    def fact(self, path: str, page: Page, line: int) -> None:
        """The line from which a fact was taken; the first line counts."""
        self.lines.setdefault(path, (name(page), page.lang, line))

    def disagreement(self, fact: str, en: Any, zh: Any, taken: str, why: str) -> None:
        """A fact that the two languages state differently."""
        self.disagreements.append({"fact": fact, "en": en, "zh": zh, "taken": taken, "why": why})


ENGLISH = "English is taken where nothing else decides"
LEFT_OUT = "what one half states and the other leaves out is kept"


def name(page: Page) -> str:
    """The page as it is called in a spec's `source`."""
    return page.identity or page.claimed or page.file


def general(page: Page) -> tuple[Block, ...]:
    """The general part: all up to the second title, behind which endpoints, streams or filters follow."""
    titles = [at for at, block in enumerate(page.blocks) if isinstance(block, Heading) and block.level == 1]
    return page.blocks[: titles[1]] if len(titles) > 1 else page.blocks


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph or list item with what it stands below: the items that hold it, innermost first, and headings."""

    block: Paragraph | Item
    parents: tuple[Item, ...]
    headings: tuple[Heading, ...]


def texts(blocks: tuple[Block, ...]) -> Iterator[Text]:
    """The texts of a part, in its order."""
    headings: list[Heading] = []
    items: list[Item] = []
    for block in blocks:
        if isinstance(block, Heading):
            headings = [each for each in headings if each.level < block.level] + [block]
            items = []
        elif isinstance(block, Item):
            items = [each for each in items if each.depth < block.depth]
            yield Text(block, tuple(reversed(items)), tuple(headings))
            items.append(block)
        elif isinstance(block, Paragraph):
            yield Text(block, (), tuple(headings))
