"""The heading of an endpoint: its title, the security tag in its parentheses, and the mark of a deprecated one."""

from __future__ import annotations

import re
from dataclasses import dataclass

_GROUP = re.compile(r"[(（]([^()（）]{1,100})[)）]")
_DEPRECATED = re.compile(r"(?:[-–—] ?|[(（] ?)?(?:deprecated|已?(?:弃用|废弃)) ?[)）]?", re.IGNORECASE)
_TAGS = frozenset({"NONE", "TRADE", "MARGIN", "USER_DATA", "USER_STREAM", "MARKET_DATA", "SIGNED", "API_KEY", "SYSTEM"})


@dataclass(frozen=True, slots=True)
class Title:
    """A heading in its parts; `notes` are the parentheses that are no tag, which stay in the title."""

    title: str
    tag: str | None
    deprecated: bool
    notes: tuple[str, ...] = ()


def read(title: str) -> Title:
    """The parts of a heading. The last tag counts: one that stands before it would belong to the words around it."""
    shown = " ".join(title.split())
    groups = [(match, tag_of(match[1])) for match in _GROUP.finditer(shown)]
    tags = [(match, tag) for match, tag in groups if tag]
    for match, _ in reversed(tags):
        shown = shown[: match.start()] + " " + shown[match.end() :]
    deprecated = _DEPRECATED.search(shown)
    if deprecated:
        shown = shown[: deprecated.start()] + " " + shown[deprecated.end() :]
    notes = tuple(match[1].strip() for match, tag in groups if not tag and not _DEPRECATED.fullmatch(match[0].strip()))
    return Title(" ".join(shown.split()), tags[-1][1] if tags else None, deprecated is not None, notes)


def tag_of(text: str) -> str | None:
    """`USER_DATA` of `user-data`; None if the words in parentheses are no tag."""
    name = text.strip(" ./").upper().replace("-", "_").replace(" ", "_")
    return name if name in _TAGS else None
