"""Markdown into blocks, by a real parser (markdown-it) with a table rule of our own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from markdown_it.token import Token

from generator.transcribe import hypertext
from generator.transcribe.blocks import Block, Cell, Code, Heading, Item, Paragraph, Row
from generator.transcribe.inline import Inline, code_lines, normal
from generator.transcribe.markdown_rules import NESTING, fenced, parser
from generator.transcribe.tables import table_lines, tables

__all__ = ["anchored", "blocks", "normal", "parser", "read"]

_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_NAMED = re.compile(r'<a (?:id|name)="([^"<>]{1,120})">')
_ANCHOR = re.compile(r'\s*(?:<a (?:id|name)="([^"<>]*)">(?:\s*</a>)?\s*)+')


def blocks(text: str, first_line: int = 1) -> tuple[Block, ...]:
    """The blocks of a Markdown text whose first line has the number `first_line`."""
    return read(text, first_line)[0]


def read(text: str, first_line: int = 1) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """The blocks, and what about them is not certain ("line: what")."""
    return anchored(text, first_line)[:2]


def anchored(text: str, first_line: int = 1) -> tuple[tuple[Block, ...], tuple[str, ...], tuple[tuple[str, int], ...]]:
    """The blocks, what about them is not certain, and the names that the text gives to its places, with their lines."""
    walk = _Walk(first_line)
    found, faults = tables.mend(tuple(walk.read(parser().parse(fenced(text)))))
    uncertain = sorted({*walk.faults, *faults}, key=lambda fault: (int(fault.partition(":")[0]), fault))
    return found, tuple(uncertain), tuple(walk.anchors)


@dataclass(slots=True)
class _Walk:
    """One pass over the tokens of a page."""

    first: int
    faults: list[str] = field(default_factory=list)
    depth: int = -1
    quotes: int = 0
    anchor: str | None = None
    anchors: list[tuple[str, int]] = field(default_factory=list)

    def read(self, tokens: list[Token]) -> Iterator[Block]:
        """The blocks of the tokens."""
        for at, token in enumerate(tokens):
            line = self.first + (token.map[0] if token.map else 0)
            if token.type in ("inline", "html_block"):
                self._name(token.content, line)
            if token.level >= NESTING - 1:
                self.faults.append(f"{line}: lists and quotations nested too deep to be read")
            if token.type in ("bullet_list_open", "ordered_list_open"):
                self.depth += 1
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                self.depth -= 1
            elif token.type == "blockquote_open":
                self.quotes += 1
            elif token.type == "blockquote_close":
                self.quotes -= 1
            elif token.type == "heading_open":
                yield self._heading(token, tokens[at + 1], line)
            elif token.type == "paragraph_open":
                yield from self._paragraph(tokens[at + 1], line)
            elif token.type == "source_table":
                yield self._table(token, line)
            elif token.type in ("code_block", "fence"):
                yield from self._code(token, line)
            elif token.type == "html_block":
                yield from self._html(token.content, line)

    def _name(self, content: str, line: int) -> None:
        for match in _NAMED.finditer(content):
            self.anchors.append((match[1], line + content.count("\n", 0, match.start())))

    def _heading(self, token: Token, inline: Token, line: int) -> Heading:
        text = running(inline)
        anchor, self.anchor = text.anchor or self.anchor, None
        return Heading(line, int(token.tag[1]), text.text, anchor, tuple(text.links))

    def _paragraph(self, token: Token, line: int) -> Iterator[Block]:
        if opened := _ANCHOR.fullmatch(token.content):
            self.anchor = f"#{opened[1]}"
            return
        text = running(token)
        links, quoted = tuple(text.links), self.quotes > 0
        if not text.text:
            return
        if self.depth >= 0:
            yield Item(line, text.text, links, text.bold, self.depth, quoted)
        else:
            yield Paragraph(line, text.text, links, text.bold, quoted)

    def _table(self, token: Token, first: int) -> Block:
        lines: list[str] = token.meta["lines"]
        flattened = table_lines.is_flattened(lines[1])
        width = table_lines.width_of(lines[0], lines[1]) or 0
        names = table_lines.cells(lines[0], width, flattened)
        header = _row(table_lines.RawRow(first, [(first, cell) for cell in names]))
        raw = table_lines.rows(lines[2:], first + 2, width, tables.is_parameters(header), flattened)
        whole = tables.restore(header, [_row(row) for row in raw], flattened)
        self.faults.extend(whole.faults)
        if token.meta["doubtful"] is not None:
            self.faults.append(f"{first + token.meta['doubtful']}: in the table above or below it")
        return whole.table

    def _code(self, token: Token, line: int) -> Iterator[Block]:
        fence = token.type == "fence"
        at, text = code_lines(token.content, line + fence)
        if text:
            yield Code(at, text, token.info.strip() if fence else "")

    def _html(self, content: str, line: int) -> Iterator[Block]:
        if opened := _ANCHOR.fullmatch(content):
            self.anchor = f"#{opened[1]}"
        elif any(tag.lower() in hypertext.KNOWN for tag in _TAG.findall(content)):
            try:
                found = hypertext.fragment(content, line)
            except hypertext.TooDeep:
                self.faults.append(f"{line}: elements nested too deep to be read")
                return
            yield from found
        elif not content.lstrip().startswith("<!--") and (text := normal(content)):
            yield Paragraph(line, text, quoted=self.quotes > 0)


def _row(raw: table_lines.RawRow) -> Row:
    cells = []
    for line, source in raw.cells:
        text = "  \n".join(part.strip() for part in source.replace("\\|", "|").split("\n"))
        inline = running(parser().parseInline(text)[0])
        cells.append(Cell(inline.text, line, tuple(inline.links)))
    return Row(raw.line, tuple(cells))


def running(token: Token) -> Inline:
    """The running text of an inline token."""
    text = Inline()
    code: list[str] | None = None
    for child in token.children or []:
        tag = child.content.strip("</> ").lower() if child.type == "html_inline" else ""
        if tag in ("code", "tt", "kbd"):
            if code is not None:
                text.code("".join(code))
            code = [] if not child.content.startswith("</") else None
        elif code is not None:
            code.append(child.content or " ")
        elif child.type == "html_inline":
            _tag(child.content, text)
        else:
            _mark(child, text)
    if code:
        text.add("".join(code))
    return text


def _tag(content: str, text: Inline) -> None:
    name = _TAG.match(content)
    if name is None or name[1].lower() not in hypertext.KNOWN or re.fullmatch(r"<[A-Z]>", content):
        # Also a FIX message type: `<B>` is written so, bold text never is.
        text.add("" if content.startswith("<!--") else content)
    elif name[1].lower() in ("br", "p", "li", "ul"):
        text.end_line()


def _mark(child: Token, text: Inline) -> None:
    if child.type == "text":
        text.add(child.content)
    elif child.type == "code_inline":
        text.code(child.content)
    elif child.type == "softbreak":
        text.add(" ")
    elif child.type == "hardbreak":
        text.end_line()
    elif child.type == "strong_open":
        text.open_strong()
    elif child.type == "strong_close":
        text.close_strong()
    elif child.type == "link_open":
        text.open_link(str(child.attrGet("href") or ""))
    elif child.type == "link_close":
        text.close_link()
