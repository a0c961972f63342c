"""Markdown into blocks, by a real parser (markdown-it) with a table rule of our own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from generator.transcribe import hypertext, table_lines, tables
from generator.transcribe.blocks import Block, Cell, Code, Heading, Item, Paragraph, Row
from generator.transcribe.inline import Inline, code_lines, normal

__all__ = ["blocks", "normal", "parser", "read"]

_NESTING = 60
_MARKER = re.compile(r"((?:> ?)*) {4,12}")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_ANCHOR = re.compile(r'\s*(?:<a (?:id|name)="([^"<>]*)">(?:\s*</a>)?\s*)+')


class _Parser(MarkdownIt):
    """A parser that shows addresses as they are written."""

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


@cache
def parser() -> MarkdownIt:
    """CommonMark; nothing that rewrites text. Tables are left in their source lines."""
    markdown = _Parser("commonmark", {"maxNesting": _NESTING})
    above: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    markdown.block.ruler.before("code", "source_table", _source_table, above)
    markdown.block.ruler.before("code", "html_table", _html_table, above)
    return markdown


def blocks(text: str, first_line: int = 1) -> tuple[Block, ...]:
    """The blocks of a Markdown text whose first line has the number `first_line`."""
    return read(text, first_line)[0]


def read(text: str, first_line: int = 1) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """The blocks, and what about them is not certain ("line: what")."""
    walk = _Walk(first_line)
    found, faults = tables.mend(tuple(walk.read(parser().parse(_fenced(text)))))
    return found, tuple(sorted({*walk.faults, *faults}, key=lambda fault: (int(fault.partition(":")[0]), fault)))


def _fenced(text: str) -> str:
    """The text with fences around code that two lines of nothing but its indent begin.

    Pages that were flattened from HTML write code so, below lists, too, where it would be taken for text of the list.
    """
    lines = text.split("\n")
    at = 0
    while at + 2 < len(lines):
        marker = _MARKER.fullmatch(lines[at])
        if marker is None or lines[at + 1] != lines[at] or not lines[at + 2].startswith(lines[at]):
            at += 1
            continue
        indent, fence = lines[at], marker[1] + "`" * 12
        end = at + 2
        while end < len(lines) and (lines[end].startswith(indent) or not lines[end].strip("> ")):
            end += 1
        reach = end
        while end > at + 2 and not lines[end - 1].strip("> "):
            end -= 1
        if end == at + 2:
            at = reach
            continue
        lines[at + 1 : end] = [fence, *(marker[1] + line[len(indent) :] for line in lines[at + 2 : end])]
        if end < len(lines):
            lines[end] = fence
        at = reach
    return "\n".join(lines)


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + min(state.tShift[number], state.blkIndent) : state.eMarks[number]]


def _source_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if start + 2 > end or state.sCount[start + 1] < state.blkIndent or state.is_code_block(start):
        return False
    header = _line(state, start)
    if "|" not in header or header.startswith("#") or table_lines.width_of(header, _line(state, start + 1)) is None:
        return False
    if silent:
        return True
    lines = _candidates(state, start, end)
    reach = table_lines.extent(lines)
    token = state.push("source_table", "", 0)
    token.map = [start, start + reach.count]
    token.meta = {"lines": lines[: reach.count], "doubtful": reach.doubtful}
    state.line = start + reach.count
    return True


def _candidates(state: StateBlock, start: int, end: int) -> list[str]:
    """The lines that may be the table's: to the next heading, the next table, or the end of what the table is in."""
    lines = [_line(state, start), _line(state, start + 1)]
    for number in range(start + 2, end):
        line = _line(state, number)
        if line.startswith("#") or (line.strip() and state.sCount[number] < state.blkIndent):
            break
        lines.append(line)
        if len(lines) > 3 and table_lines.width_of(lines[-2], line) is not None:
            break
    return lines


def _html_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start) or not _line(state, start).lstrip().lower().startswith("<table"):
        return False
    closing = next((at for at in range(start, end) if "</table" in _line(state, at).lower()), None)
    if closing is None:
        return False
    if not silent:
        token = state.push("html_block", "", 0)
        token.map = [start, closing + 1]
        token.content = "\n".join(_line(state, at) for at in range(start, closing + 1))
        state.line = closing + 1
    return True


@dataclass(slots=True)
class _Walk:
    """One pass over the tokens of a page."""

    first: int
    faults: list[str] = field(default_factory=list)
    depth: int = -1
    quotes: int = 0
    anchor: str | None = None

    def read(self, tokens: list[Token]) -> Iterator[Block]:
        """The blocks of the tokens."""
        for at, token in enumerate(tokens):
            line = self.first + (token.map[0] if token.map else 0)
            if token.level >= _NESTING - 1:
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
