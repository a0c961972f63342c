"""Pages into sections, one for each endpoint, and each section into its parts: request, weight, parameters, response, …

A part begins at a heading or at a bold label that the vocabulary knows; what stands before the first one is the
`description`. A heading that is not known begins a part of kind `other`, so that nothing below it is taken for what it
is not. A page may hold many endpoints, each under a heading of its own, or one under the page's title.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.transcribe import section_parts, shared_blocks, titles
from generator.transcribe.blocks import Block, Code, Heading, Page, Paragraph
from generator.transcribe.section_labels import label
from generator.transcribe.section_parts import Part, begins_request, is_request

__all__ = ["Part", "Section", "label", "slug", "split", "stray"]

_DEMANDED = ("weight", "params", "response")


@dataclass(frozen=True, slots=True)
class Section:
    """What one language of one page says of one endpoint."""

    file: str
    lang: str
    page: str
    updated: str | None
    title: str
    line: int
    parts: tuple[Part, ...]
    anchor: str = ""

    def of(self, *kinds: str) -> tuple[Part, ...]:
        """The parts of these kinds, in the order of the page."""
        return tuple(part for part in self.parts if part.kind in kinds)


def split(page: Page, tables: shared_blocks.Tables = shared_blocks.NONE) -> tuple[Section, ...]:
    """The sections of a page, in its order; none if the page describes no endpoint.

    `tables` are those of fields that stand on other pages, and notes of this one may send their readers there.
    """
    blocks = tuple(each for block in page.blocks for each in shared_blocks.listed(block))
    conditional = shared_blocks.conditional_fields(blocks)
    headings = [at for at in dict.fromkeys(_title(blocks, at) for at in _requests(blocks)) if at is not None]
    sections = []
    for number, start in enumerate(headings):
        heading = blocks[start]
        assert isinstance(heading, Heading)
        end = headings[number + 1] if number + 1 < len(headings) else len(blocks)
        body = blocks[start + 1 : _end(blocks, start, end)]
        identity = page.identity or page.claimed or ""
        parts = tuple(section_parts.cut(body, heading.line))
        table = conditional if any(map(shared_blocks.concerns, body)) else None
        table = table or shared_blocks.elsewhere(body, page.lang, tables)
        if table is not None and table not in body:
            parts = (*parts, Part("fields", table.line, "", "", (table,)))
        parts = (*_retitled(blocks, start), *_graded(parts))
        if {part.kind for part in parts} & set(_DEMANDED):
            anchor = _fragment(heading)
            section = Section(page.file, page.lang, identity, page.updated, heading.text, heading.line, parts, anchor)
            sections.append(section)
    return tuple(sections)


def _graded(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts with the notes of a description that list values of the answer in a part of its fields."""
    kept: list[Part] = []
    notes: list[Block] = []
    for part in parts:
        own = [block for block in part.blocks if part.kind == "description" and shared_blocks.grades(block) is not None]
        notes += own
        kept.append(replace(part, blocks=tuple(block for block in part.blocks if block not in own)) if own else part)
    return (*kept, Part("fields", notes[0].line, "", "", tuple(notes))) if notes else tuple(kept)


def _retitled(blocks: Sequence[Block], start: int) -> tuple[Part, ...]:
    """A title right above the title, of its rank, whose security tag is another: which one holds cannot be told."""
    above, title = blocks[start - 1] if start else None, blocks[start]
    if not isinstance(above, Heading) or not isinstance(title, Heading) or above.level != title.level:
        return ()
    tags = titles.read(above.text).tag, titles.read(title.text).tag
    return (Part("other", above.line, "", "", (above,)),) if tags[0] and tags[0] != tags[1] else ()


def _fragment(heading: Heading) -> str:
    """The anchor that a site gives a heading; a bare `#name` in front of it may be that of what stands above."""
    linked = heading.anchor if heading.anchor and not heading.anchor.startswith("#") else ""
    return linked.rpartition("#")[2] or slug(heading.text)


def slug(title: str) -> str:
    """The anchor of a heading that has none, as Markdown sites make it."""
    kept = (letter for letter in title.lower() if (letter.isascii() and letter.isalnum()) or letter in " -_")
    return "-".join("".join(kept).split()) or "section"


def _requests(blocks: Sequence[Block]) -> Iterator[int]:
    """Where a request line, a method's name or a request sample stands."""
    under = ""
    for at, block in enumerate(blocks):
        if isinstance(block, Heading):
            known = label(block.text)
            under = known[0] if known else ""
            if under == "request" and "/" in block.text:
                yield at
            continue
        if isinstance(block, Code) and section_parts.unlabelled(block):
            if under in ("request", "method", "sample", ""):
                yield at
        elif isinstance(block, Paragraph | Code) and (
            under == "method" or (under == "request" and begins_request(block.text)) or is_request(block, under)
        ):
            yield at


def stray(page: Page) -> bool:
    """Whether a page looks like an endpoint's and yet gave no section: it states a weight and parameters."""
    kinds = {known[0] for block in page.blocks if isinstance(block, Heading) and (known := label(block.text))}
    return {"weight", "params"} <= kinds and not split(page)


def _title(blocks: Sequence[Block], at: int) -> int | None:
    """The heading above a request that is no label: the endpoint's title.

    A heading without a security tag that stands among the labels of a page, in their rank, is a part of the endpoint
    that the heading above those labels names.
    """
    found: int | None = None
    rank = 0
    labelled = False
    for back in range(at, -1, -1):
        block = blocks[back]
        if not isinstance(block, Heading):
            continue
        if label(block.text):
            rank = rank or block.level
            labelled = labelled or (found is not None and block.level == rank)
        elif found is None:
            found = back
            if not rank or block.level != rank or titles.read(block.text).tag:
                return found
        elif block.level < rank:
            return back if labelled else found
    return found


def _end(blocks: Sequence[Block], start: int, end: int) -> int:
    """Where a section ends: before the next heading of its own rank that is no label, at the latest at `end`."""
    level = getattr(blocks[start], "level", 1)
    for at in range(start + 1, end):
        block = blocks[at]
        if isinstance(block, Heading) and block.level <= level and not label(block.text):
            return at
    return end
