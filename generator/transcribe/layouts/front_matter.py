"""Front-matter Markdown: a head, the English page, a line of dashes, the Chinese page."""

from __future__ import annotations

import re

from generator.transcribe.blocks import Page
from generator.transcribe.identity import anchored, identity_of
from generator.transcribe.markdown import read as read_markdown

_HEAD = re.compile(r"---\n(?P<facts>(?:\w+:.*\n)+)---\n")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def recognise(text: str) -> bool:
    """Whether the text is of this layout."""
    head = _HEAD.match(text)
    return head is not None and "source_url:" in head["facts"]


def read(file: str, text: str) -> tuple[Page, ...]:
    """The page in each language that the file holds."""
    head = _HEAD.match(text)
    if head is None:
        return ()
    facts = dict(re.findall(r"^(\w+):[ \t]*(.*)$", head["facts"], re.MULTILINE))
    claimed = identity_of(facts.get("source_url", ""))
    day = _DAY.match(facts.get("updated_at", ""))
    first = head[0].count("\n")
    lines = text.split("\n")[first:]
    cut = _cut(lines)
    halves = [(0, lines)] if cut is None else [(0, lines[:cut]), (cut + 1, lines[cut + 1 :])]
    pages = []
    for at, half in halves:
        body = "\n".join(half)
        blocks, faults = read_markdown(body, first + at + 1)
        lang = ("en", "zh")[at > 0] if cut is not None else _language(body)
        if cut is None:
            faults = (f"{first + 1}: no line of dashes parts two languages", *faults)
        if not blocks:
            faults = (f"{first + at + 1}: nothing is on the page", *faults)
        pages.append(Page(file, lang, anchored(blocks), claimed, day[0] if day else None, blocks, faults))
    return tuple(pages)


def _cut(lines: list[str]) -> int | None:
    """The line of dashes that parts the languages: one that blank lines surround, and of several the likeliest.

    The likeliest is that below which a title comes, and the first that has links to Chinese pages only below it.
    """
    fenced = False
    found: list[int] = []
    for at, line in enumerate(lines):
        fenced ^= line.startswith("```")
        if line == "---" and not fenced and at and not lines[at - 1].strip():
            found.append(at)
    titled = [at for at in found if next((line for line in lines[at + 1 :] if line.strip()), "").startswith("# ")]
    found = titled or found
    if len(found) > 1:
        chinese = next((at for at, line in enumerate(lines) if line.startswith("#") and "/docs/zh-CN/" in line), None)
        if chinese is not None:
            found = [at for at in found if at < chinese][-1:] or found
    return found[0] if found else None


def _language(body: str) -> str:
    """The language of a body that is not parted: Chinese if it has its characters throughout."""
    return "zh" if len(_CHINESE.findall(body)) * 20 > len(body) else "en"
