"""Pages into sections, one for each endpoint, and each section into its parts: request, weight, parameters, response, …

A part begins at a heading or at a bold label that the vocabulary knows; what stands before the first one is the
`description`. A heading that is not known begins a part of kind `other`, so that nothing below it is taken for what it
is not. A page may hold many endpoints, each under a heading of its own, or one under the page's title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.transcribe import shared_blocks
from generator.transcribe.blocks import Block, Code, Heading, Item, Page, Paragraph, Table
from generator.transcribe.facts import field_grades, security

_VOCABULARY: tuple[tuple[str, str], ...] = (
    ("description", r"(api |stream |event )?description|接口描述|描述|数据流描述|事件描述"),
    (
        "request",
        r"https? ?request|https? ?请求|请求url|full url( example)?|完整url(示例)?|endpoint: ?\S+|接口[:：] ?\S+",
    ),
    ("method", r"methods?|方式|方法"),
    ("sample", r"request|request example|example usage|请求|请求示例|使用示例"),
    (
        "weight",
        r"((request )?weigh?t?|(请求)?权重) ?(\((ip|uid|order)\))?( ?[:：] ?\d{1,9})?|weight ?\(master account\)",
    ),
    ("unfilled", r"unfilled order count|未成交的?订单(的)?(计数|数量)"),
    ("limit", r"request limit|rate limits?|访问限制"),
    ("params", r"(request )?param(e|a)ters?|requestparameters|请求参数|参数"),
    (
        "response",
        r"response( example| structure)?|example response|响应(示例|结构)?|返回示例"
        r"|subscription expiration example|订阅过期示例",
    ),
    ("fields", r"response (detail desc(ription)?|parameters|fields)|响应信息详解|响应(参数|字段)"),
    ("errors", r"(common )?error codes?( description)?|常见错误代码"),
    ("source", r"data sources?|数据(来)?源"),
    ("notes", r"notes?|cautions?|说明|注意|备注|注意事项"),
)
_KINDS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _VOCABULARY)
_NAMED_RESPONSE = re.compile(r"(?:response|响应)\s*[:：]?\s*[-–—]\s*(?P<name>.+)", re.IGNORECASE)
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
_DEMANDED = ("weight", "params", "response")


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


def label(text: str) -> tuple[str, str] | None:
    """The kind and the name that a heading or bold label stands for; None if it is no known label."""
    plain = text.strip().strip(":：").strip()
    if named := _NAMED_RESPONSE.fullmatch(plain):
        return "response", named["name"].strip(" :：")
    for kind, pattern in _KINDS:
        if match := pattern.fullmatch(plain.replace("（", "(").replace("）", ")")):
            unit = re.search(r"\((ip|uid|order)\)", match[0], re.IGNORECASE)
            return kind, unit[1].upper() if unit else ""
    return None


def split(page: Page) -> tuple[Section, ...]:
    """The sections of a page, in its order; none if the page describes no endpoint."""
    blocks = tuple(each for block in page.blocks for each in shared_blocks.listed(block))
    conditional = shared_blocks.conditional_fields(blocks)
    titles = [at for at in dict.fromkeys(_title(blocks, at) for at in _requests(blocks)) if at is not None]
    sections = []
    for number, start in enumerate(titles):
        heading = blocks[start]
        assert isinstance(heading, Heading)
        end = titles[number + 1] if number + 1 < len(titles) else len(blocks)
        body = blocks[start + 1 : _end(blocks, start, end)]
        identity = page.identity or page.claimed or ""
        parts = tuple(_parts(body, heading.line))
        if conditional is not None and conditional not in body and any(map(shared_blocks.concerns, body)):
            parts = (*parts, Part("fields", conditional.line, "", "", (conditional,)))
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
        own = [block for block in part.blocks if part.kind == "description" and field_grades.lists(block)]
        notes += own
        kept.append(replace(part, blocks=tuple(block for block in part.blocks if block not in own)) if own else part)
    return (*kept, Part("fields", notes[0].line, "", "", tuple(notes))) if notes else tuple(kept)


def _retitled(blocks: Sequence[Block], start: int) -> tuple[Part, ...]:
    """A title right above the title, of its rank, whose security tag is another: which one holds cannot be told."""
    above, title = blocks[start - 1] if start else None, blocks[start]
    if not isinstance(above, Heading) or not isinstance(title, Heading) or above.level != title.level:
        return ()
    tags = security.read(above.text).tag, security.read(title.text).tag
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
        if isinstance(block, Code) and (_REQUEST.match(block.text) or _SAMPLE.search(block.text)):
            if under in ("request", "method", "sample", ""):
                yield at
        elif isinstance(block, Paragraph | Code) and (
            under == "method" or (under == "request" and _REQUEST.match(block.text)) or _is_request(block, under)
        ):
            yield at


def _is_request(block: Block, under: str) -> bool:
    """A request line that stands, alone, where the description should."""
    return under == "description" and isinstance(block, Paragraph) and _LONE.fullmatch(block.text) is not None


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
            if not rank or block.level != rank or security.read(block.text).tag:
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


def _parts(blocks: Sequence[Block], line: int) -> Iterator[Part]:
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
        elif isinstance(block, Code) and not text and (found := _unlabelled(block)):
            yield from _part(kind, line, text, name, held)
            yield Part(found, block.line, "", "", (block,))
            kind, line, held = "description", block.line, []
        elif _is_request(block, kind):
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


def _unlabelled(code: Code) -> str | None:
    if _REQUEST.match(code.text):
        return "request"
    return "sample" if _SAMPLE.search(code.text) else None


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
