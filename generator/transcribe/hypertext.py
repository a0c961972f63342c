"""Elements of HTML into blocks; whole articles as well as the pieces of HTML that stand in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import html
from lxml.etree import ParserError, _Element, iterwalk

from generator.transcribe.blocks import Block, Cell, Code, Heading, Item, Paragraph, Row, Table
from generator.transcribe.inline import Inline, code_lines

_DEEPEST = 100
_WIDEST = 20
_TALLEST = 100
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = {"ul", "ol"}
_PARTS = {*_HEADINGS, *_LISTS, "p", "pre", "table", "blockquote", "div", "li", "section", "header", "details"}
_PARTS |= {"summary", "dl", "dt", "dd"}
_MARKS = {"a", "b", "big", "br", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "s", "small", "span"}
_MARKS |= {"strong", "sub", "sup", "tt", "u", "button", "svg", "hr", "body", "html", "tbody", "thead", "tr", "td", "th"}
_UNSEEN = {"button", "svg", "script", "style", "noscript", "img", "template", "meta", "link", "input", "path"}
KNOWN = frozenset(_PARTS | _MARKS | _UNSEEN)
_SPAN = re.compile(r"\d{1,4}")


class TooDeep(Exception):
    """Elements inside elements, more than any page has."""


def fragment(text: str, first_line: int) -> tuple[Block, ...]:
    """The blocks of a piece of HTML whose first line has this number."""
    try:
        root = html.fragment_fromstring(f"<div>{text}</div>")
    except (ParserError, ValueError):
        return ()
    return tuple(read(root, first_line - 1))


def read(root: _Element, shift: int = 0) -> Iterator[Block]:
    """The blocks below an element; `shift` is added to the numbers of their lines."""
    yield from _Reader(shift).below(root, _Place())


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block stands: in how many lists, in a quotation or not, and how deep in the tree."""

    depth: int = -1
    quoted: bool = False
    deep: int = 0


@dataclass(slots=True)
class _Reader:
    shift: int
    run: Inline = field(default_factory=Inline)
    run_line: int = 1

    def below(self, element: _Element, place: _Place) -> Iterator[Block]:
        """The blocks of the children, and of the text between them."""
        if place.deep > _DEEPEST:
            raise TooDeep
        self._begin(element)
        self.run.add(element.text or "")
        for child in element:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag in _PARTS:
                yield from self._flush(place)
                yield from self._part(child, tag, replace(place, deep=place.deep + 1))
                self._begin(child)
            elif tag:
                inline(child, self.run, place.deep + 1)
            self.run.add(child.tail or "")
        yield from self._flush(place)

    def _part(self, element: _Element, tag: str, place: _Place) -> Iterator[Block]:
        line = self._line(element)
        if tag in _HEADINGS:
            text = Inline()
            inline(element, text, place.deep)
            yield Heading(line, _HEADINGS[tag], text.text, text.anchor, tuple(text.links))
        elif tag == "pre":
            at, text_of = code_lines(_code(element), line)
            if text_of:
                # Where elements end the lines of code, they all stand in one line of the source.
                at = line if element.find(".//br") is not None else at
                yield Code(at, text_of, _language(element))
        elif tag == "table":
            if found := table(element, self.shift):
                yield found
        elif tag in _LISTS:
            yield from self.below(element, replace(place, depth=place.depth + 1))
        elif tag == "blockquote":
            yield from self.below(element, replace(place, quoted=True))
        else:
            yield from self.below(element, place)

    def _begin(self, element: _Element) -> None:
        self.run = Inline()
        self.run_line = self._line(element)

    def _flush(self, place: _Place) -> Iterator[Block]:
        run, text = self.run, self.run.text
        if text and place.depth >= 0:
            yield Item(self.run_line, text, tuple(run.links), run.bold, place.depth, place.quoted)
        elif text:
            yield Paragraph(self.run_line, text, tuple(run.links), run.bold, place.quoted)
        self.run = Inline()

    def _line(self, element: _Element) -> int:
        return (element.sourceline or 1) + self.shift


def inline(element: _Element, into: Inline, deep: int) -> None:
    """Adds an element of running text, its own marks included."""
    if deep > _DEEPEST:
        raise TooDeep
    tag = element.tag if isinstance(element.tag, str) else ""
    if not tag or tag in _UNSEEN:
        return
    if tag == "br":
        into.end_line()
    elif tag in ("code", "tt", "kbd"):
        into.code(_code(element))
        return
    elif tag in ("p", "div", "li", "tr", "pre"):
        into.end_line()
    elif tag in ("b", "strong"):
        into.open_strong()
    elif tag == "a":
        into.open_link(element.get("href") or "")
    elif tag not in KNOWN:
        into.add(f"<{tag}>")
    into.add(element.text or "")
    for child in element:
        inline(child, into, deep + 1)
        into.add(child.tail or "")
    if tag in ("b", "strong"):
        into.close_strong()
    elif tag == "a":
        into.close_link()
    elif tag in ("p", "div", "li", "tr", "pre"):
        into.end_line()


def _code(element: _Element) -> str:
    """The text of code as it stands, with line ends where elements say so."""
    parts: list[str] = []
    for event, node in iterwalk(element, events=("start", "end")):
        if event == "end":
            parts.append((node.tail or "") if node is not element else "")
        elif node.tag == "br":
            parts.append("\n")
        elif isinstance(node.tag, str):
            parts.append(node.text or "")
    return "".join(parts)


def _language(element: _Element) -> str:
    for name in (element.get("class") or "").split():
        if name.startswith("language-"):
            return name.removeprefix("language-")
    return ""


def table(element: _Element, shift: int) -> Table | None:
    """A table in which every cell that spans rows or columns stands in each of them."""
    rows: list[Row] = []
    open_spans: dict[int, tuple[int, Cell]] = {}
    for source in _rows(element):
        line = (source.sourceline or 1) + shift
        given = [child for child in source if child.tag in ("td", "th")]
        cells: list[Cell] = []
        while given or len(cells) in open_spans:
            at = len(cells)
            if at in open_spans:
                left, above = open_spans.pop(at)
                cells.append(replace(above, line=line, merged=True))
                if left > 1:
                    open_spans[at] = (left - 1, above)
                continue
            cell_element = given.pop(0)
            cell = _cell(cell_element, shift)
            for _ in range(_span(cell_element, "colspan")):
                if _span(cell_element, "rowspan") > 1:
                    open_spans[len(cells)] = (_span(cell_element, "rowspan") - 1, cell)
                cells.append(cell)
        if cells:
            rows.append(Row(line, tuple(cells)))
    return Table(rows[0].line, rows[0], tuple(rows[1:])) if rows else None


def _rows(element: _Element) -> Iterator[_Element]:
    for child in element:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in child if row.tag == "tr")


def _cell(element: _Element, shift: int) -> Cell:
    text = Inline()
    text.add(element.text or "")
    for child in element:
        inline(child, text, 0)
        text.add(child.tail or "")
    return Cell(text.text, (element.sourceline or 1) + shift, tuple(text.links))


def _span(element: _Element, name: str) -> int:
    value = (element.get(name) or "").strip()
    return min(max(int(value), 1), _WIDEST if name == "colspan" else _TALLEST) if _SPAN.fullmatch(value) else 1
