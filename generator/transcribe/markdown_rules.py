"""A Markdown parser whose tables stay in their source lines, and code that pages flattened from HTML do not fence."""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock

from generator.transcribe.tables import table_lines

NESTING = 60
_TICKS = re.compile(r"(?m)^``(\n(?:[^`\n]{1,400}\n){1,8})``$")
_MARKER = re.compile(r"((?:> ?)*) {4,12}")


class _Parser(MarkdownIt):
    """A parser that shows addresses as they are written."""

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


@cache
def parser() -> MarkdownIt:
    """CommonMark; nothing that rewrites text. Tables are left in their source lines."""
    markdown = _Parser("commonmark", {"maxNesting": NESTING})
    above: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    markdown.block.ruler.before("code", "source_table", _source_table, above)
    markdown.block.ruler.before("code", "html_table", _html_table, above)
    return markdown


def fenced(text: str) -> str:
    """The text with fences around code that two lines of nothing but its indent begin.

    Pages that were flattened from HTML write code so, below lists, too, where it would be taken for text of the list.
    Two ticks on a line of their own, above and below a few lines, were meant to be a fence.
    """
    lines = _TICKS.sub(r"~~~\1~~~", text).split("\n")
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
