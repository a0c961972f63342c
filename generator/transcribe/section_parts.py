"""A section cut into its parts: what a heading or label opens, and what begins without one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.transcribe.blocks import Block, Code, Heading, Item, Paragraph, Table
from generator.transcribe.section_labels import label

#: Bold words above an answer that open it without being a label: "Response SUCCESS and …:".
_ANSWER = re.compile(r"(?:response\b|响应|来自.{1,12}的响应)[^\n]*[:：]", re.IGNORECASE)
_JSON = re.compile(r"\s*[\[{]")
_ERROR = re.compile(r"\s*\{\s*\"code\"\s*:\s*-\d")
#: Where no code belongs but a sample of the request: an answer there stands below the wrong label, or below none.
_WITHOUT_ANSWERS = frozenset({"request", "weight", "params", "source", "unfilled"})
#: What stands below the examples, together with the description, where a section begins with them.
_STATED = frozenset({"weight", "method", "params"})
_REQUEST = re.compile(r"[\s*`]*(GET|POST|PUT|DELETE)\b[\s*`]*(?:(GET|POST|PUT|DELETE)[\s*`]+)?/?`?/?[a-z]+/")
_LONE = re.compile(r"[*`\s]*(GET|POST|PUT|DELETE)[\s*`]+/?[a-z]+/[\w/.-]+[`\s*]*")
_SAMPLE = re.compile(r'"method"\s*:\s*"[\w.]+"')
_SOURCE = re.compile(r"(?:data sources?|数据(?:来)?源) ?[:：] ?(?P<source>\S[^\n]{0,60})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a section: its kind, the label that opened it (empty if none did), and the blocks below the label.

    `name` is what the label says besides ("FULL" of "Response - FULL", "IP" of "Request Weight(IP)").
    """

    kind: str
    line: int
    label: str
    name: str
    blocks: tuple[Block, ...]


def is_request(block: Block, under: str) -> bool:
    """A request line that stands, alone, where the description should."""
    return under == "description" and isinstance(block, Paragraph) and _LONE.fullmatch(block.text) is not None


def cut(blocks: Sequence[Block], line: int) -> Iterator[Part]:
    """The parts below a title; a request that stands under no label makes a part of its own."""
    kind, text, name, held = "description", "", "", list[Block]()
    answered, stated = _answered(blocks), False
    for at, block in enumerate(blocks):
        opened = _opens(block)
        stated = stated or kind in _STATED
        if opened:
            yield from _part(kind, line, text, name, held)
            # Chapters of a description describe, too.
            kind, name, rest = ("description", *opened[1:]) if (kind, opened[0]) == ("description", "other") else opened
            line, text, held = block.line, str(getattr(block, "bold", None) or getattr(block, "text", "")), rest
        elif isinstance(block, Code) and not text and (found := unlabelled(block)):
            yield from _part(kind, line, text, name, held)
            yield Part(found, block.line, "", "", (block,))
            kind, line, held = "description", block.line, []
        elif is_request(block, kind):
            yield from _part(kind, line, text, name, held)
            yield Part("request", block.line, "", "", (block,))
            line, text, name, held = block.line, "", "", []
        elif _begins_answer(block, kind, answered):
            yield from _part(kind, line, text, name, held)
            kind, line, text, name, held = "response", block.line, "", "", [block]
        elif (
            kind == "response" and not stated and any(isinstance(each, Code) for each in held) and _trails(blocks[at:])
        ):
            yield from _part(kind, line, text, name, held)
            kind, line, text, name, held = "description", block.line, "", "", [block]
        elif isinstance(block, Code) and kind == "notes" and _ERROR.match(block.text):
            yield from _part(kind, line, text, name, held)
            yield Part("errors", block.line, "", "", (block,))
            line, text, name, held = block.line, "", "", []
        else:
            held.append(block)
    yield from _part(kind, line, text, name, held)


def _begins_answer(block: Block, kind: str, answered: bool) -> bool:
    """Whether an answer begins here that stands under no label of its own, or under that of another part."""
    if isinstance(block, Code):
        return kind in ("source", "unfilled") or (
            kind in _WITHOUT_ANSWERS and not answered and bool(_JSON.match(block.text))
        )
    if kind not in ("source", "unfilled"):
        return False
    return isinstance(block, Table) or (isinstance(block, Paragraph) and bool(_ANSWER.match(block.bold or "")))


def _trails(blocks: Sequence[Block]) -> bool:
    """Whether text follows that describes the endpoint: no example comes behind it, but parts that state facts do."""
    for block in blocks:
        if isinstance(block, Code):
            return False
        if opened := _opens(block):
            return isinstance(blocks[0], Paragraph) and opened[0] in _STATED
    return False


def _answered(blocks: Sequence[Block]) -> bool:
    """Whether an example of the answer stands under its own label."""
    under = ""
    for block in blocks:
        if opened := _opens(block):
            under = opened[0]
        elif isinstance(block, Code) and under == "response":
            return True
    return False


def _part(kind: str, line: int, text: str, name: str, held: list[Block]) -> Iterator[Part]:
    if held or text:
        yield Part(kind, line, text, name, tuple(held))


def _bare_label(text: str) -> tuple[str, str] | None:
    """A paragraph that is nothing but a label, its stars unread or left out."""
    known = label(text.strip("* "))
    return known if known and ("**" in text or known[0] == "errors") else None


def unlabelled(code: Code) -> str | None:
    """The kind of part that a block of code makes by itself: a request, or a sample of one."""
    if begins_request(code.text):
        return "request"
    return "sample" if _SAMPLE.search(code.text) else None


def begins_request(text: str) -> bool:
    """Whether a text begins with a method and a path."""
    return _REQUEST.match(text) is not None


def _opens(block: Block) -> tuple[str, str, list[Block]] | None:
    """The kind and name of the part that a heading or label opens, and what stands beside the label on its line."""
    if isinstance(block, Heading):
        kind, name = label(block.text) or ("other", "")
        return kind, name, []
    if isinstance(block, Paragraph) and not block.bold and (known := _bare_label(block.text)):
        return known[0], known[1], []
    if isinstance(block, Paragraph | Item) and block.bold and (known := label(block.bold)):
        rest = block.text[len(block.bold) :].lstrip(" :：\t")
        skipped = len(rest) - len(rest.lstrip("\n"))
        rest = rest.strip()
        beside = [replace(block, line=block.line + skipped, text=rest, bold=None)] if rest else []
        return known[0], known[1], list(beside)
    if isinstance(block, Paragraph) and block.bold and (found := _SOURCE.fullmatch(block.text.strip())):
        return "source", "", [replace(block, text=found["source"], bold=None)]
    return None
