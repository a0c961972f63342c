"""The whole web page as Markdown, navigation included: only the article is read, only navigation is dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.transcribe.blocks import Page
from generator.transcribe.identity import anchored, identity_of
from generator.transcribe.markdown import read as read_markdown

_SKIP = re.compile(r"\[[^\]]*\]\((?P<url>[^()\s]*)#__docusaurus_skipToContent_fallback\)")
_NEIGHBOURS = re.compile(r"\[(?:上一页|下一页|Previous|Next) [^\]]*\]\(")
_LINK_ITEM = re.compile(r" {0,20}\* \[[^\]]*\]\([^()\s]*\)")
_NAVIGATION = (
    _SKIP,
    re.compile(rf"(?:{_NEIGHBOURS.pattern}[^()\s]*\))+"),
    _LINK_ITEM,
    re.compile(r" {0,20}\* [^|`#]{1,80}"),
    re.compile(r"\[\s*(?:!\[[^\]]*\]\([^()\s]*\))?\s*\]\([^()\s]*\).{0,40}"),
    re.compile(r"(?:产品|Products)▼?|(?:搜索|Search)[`⌘K]*|当前全站|本页总览|On this page|Copyright ©.{0,80}"),
    re.compile(r"[^\s|`#]{1,20}"),
)


def recognise(text: str) -> bool:
    """Whether the text is of this layout."""
    return _SKIP.match(text[:2000]) is not None


def read(file: str, text: str) -> tuple[Page, ...]:
    """The page that was dumped."""
    skip = _SKIP.match(text)
    if skip is None:
        return ()
    lines = text.split("\n")
    start = next((at for at, line in enumerate(lines) if line.startswith("# ")), None)
    if start is None:
        return ()
    end = _end(lines, start)
    blocks, faults = read_markdown("\n".join(lines[start:end]), start + 1)
    dropped = _dropped(lines[:start], 1), _dropped(lines[end:], end + 1)
    lang = "zh" if "/docs/zh-CN/" in skip["url"] else "en"
    faults = (*dropped[0], *faults, *dropped[1])
    return (Page(file, lang, anchored(blocks), identity_of(skip["url"]), None, blocks, faults),)


def _end(lines: Sequence[str], start: int) -> int:
    """The line after the article: the links to its neighbours, or else the list of its headings, or the footer."""
    fenced = False
    for at in range(start, len(lines)):
        fenced ^= lines[at].startswith("```")
        if fenced:
            continue
        if _NEIGHBOURS.match(lines[at]):
            return at
        if lines[at].startswith("Copyright ©"):
            return next((back + 1 for back in range(at - 1, start, -1) if not _loose(lines[back])), start + 1)
    return len(lines)


def _loose(line: str) -> bool:
    return not line.strip() or _LINK_ITEM.fullmatch(line) is not None


def _dropped(lines: Sequence[str], first: int) -> Iterator[str]:
    """Lines outside of the article that are no navigation."""
    for number, line in enumerate(lines, first):
        if line.strip() and not any(pattern.fullmatch(line) for pattern in _NAVIGATION):
            yield f"{number}: outside of the article: {line.strip()[:80]}"
