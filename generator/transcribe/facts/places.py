"""The named places of a page, and the rows of parameters that send the reader to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from generator.transcribe.blocks import Block, Code, Item, Link, Page, Paragraph, Table
from generator.transcribe.facts.params import params_rows
from generator.transcribe.facts.params.params_rows import Described
from generator.transcribe.ledger import Ledger
from generator.transcribe.sections import Section

#: How many lines below its name a place may begin.
_NEAR = 3
#: No page that people write points to more of its places.
_MOST = 500


@dataclass(frozen=True, slots=True)
class Place:
    """What stands at a name: a table or a list, below a line that announces it.

    `home` is the section that it stands in, `rows` are the parameters of that section, `group` those of them whose own
    rows point here: what the place says of "these parameters" it says of them.
    """

    name: str
    home: Section
    blocks: tuple[Item | Table, ...]
    rows: Mapping[str, Described]
    group: tuple[str, ...]

    def leg(self, name: str) -> str | None:
        """What a parameter that points here has before the name that it goes by here; None if it goes by none.

        One order of a list of orders has its parameters under longer names: `abovePrice` is the `price` of one.
        """
        for own in self.group or (name,):
            if own in self.rows and name == own:
                return ""
            if own in self.rows and name.endswith(_capital(own)):
                return name.removesuffix(_capital(own))
        return None


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a page by their names."""

    named: Mapping[str, Place] = field(default_factory=dict)

    def of(self, links: Sequence[Link]) -> list[Place]:
        """The places that some links lead to."""
        return [self.named[name] for name in dict.fromkeys(_names(links)) if name in self.named]


def within(leg: str, own: str) -> str:
    """The name that a parameter of one order has in a list of orders."""
    return leg + _capital(own) if leg else own


def find(page: Page, sections: Sequence[Section]) -> Places:
    """The places of a page that its sections point to; a name that the page gives twice leads nowhere for certain."""
    times = Counter(name for name, _ in page.anchors)
    pointed = {name for section in sections for name in _pointed(section)} if page.anchors else set()
    wanted = [(name, line) for name, line in page.anchors if name in pointed and times[name] == 1]
    tables = {section.line: rows(section) for section in sections} if wanted else {}
    named: dict[str, Place] = {}
    for name, line in wanted[:_MOST]:
        home = next((section for section in reversed(sections) if section.line <= line), None)
        if home is not None and (blocks := _blocks(home, line)):
            own = tables[home.line]
            group = tuple(row for row, each in own.items() if name in _names(each.text.links))
            named[name] = Place(name, home, blocks, own, group)
    return Places(named)


def _pointed(section: Section) -> Iterator[str]:
    """The names to which rows and texts about the parameters of a section point."""
    for part in section.of("params", "notes"):
        for block in part.blocks:
            if isinstance(block, Table):
                yield from _names([link for row in block.rows for cell in row.cells for link in cell.links])
            elif not isinstance(block, Code):
                yield from _names(block.links)


def _names(links: Iterable[Link]) -> list[str]:
    """The names of places of the same page that some links lead to."""
    return [unquote(link.href[1:]) for link in links if link.href.startswith("#")]


def rows(section: Section) -> dict[str, Described]:
    """The rows of the tables of parameters of a section, by wire name."""
    found: dict[str, Described] = {}
    unheard = Ledger(section.lang)
    for part in section.of("params"):
        for block in part.blocks:
            if isinstance(block, Table) and (at := params_rows.columns(block.header)):
                for name, row in params_rows.read(block, at, unheard).params.items():
                    found.setdefault(name, row)
    return found


def _blocks(home: Section, line: int) -> tuple[Item | Table, ...]:
    """The list or the tables right at a line of a section, below the paragraph that may announce them."""
    for part in home.parts:
        below = [block for block in part.blocks if block.line >= line]
        if below and below[0].line <= line + _NEAR and not (part.label and part.line >= line):
            return _together(below[1:] if isinstance(below[0], Paragraph) else below)
    return ()


def _together(blocks: Sequence[Block]) -> tuple[Item | Table, ...]:
    found: list[Item | Table] = []
    for block in blocks:
        if not isinstance(block, Item | Table) or (found and type(block) is not type(found[0])):
            break
        found.append(block)
    return tuple(found)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
