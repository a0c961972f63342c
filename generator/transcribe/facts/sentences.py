"""Text into sentences: where one statement ends and the next begins, in English and Chinese."""

from __future__ import annotations

import re

# What a full stop does not end: code, quotes, addresses, numbers and the usual abbreviations.
_OPAQUE = re.compile(
    r"`[^`\n]*`|\"[^\"\n]{0,80}\"|“[^”\n]{0,80}”|https?://[^\s，。；]{0,300}[^\s，。；.,:)]|(?m:^\s*\d{1,2}\.(?=\s))"
    r"|(?i:\b(?:e\.g|i\.e|ex|etc|vs|incl|approx|no)\.(?=[\s,(`\"“:：）)]|$))"
    r"|[0-9A-Z]\.(?=[A-Za-z0-9])|\w\.(?=[a-z0-9])|\.{2,}"
)
_END = {
    "en": re.compile(r"[.!?](?=\s|$|[(A-Z\ue000])|[。；！？\n;]"),
    "zh": re.compile(r"[.!?](?=\s|$|[(（A-Z\ue000\u4e00-\u9fff])|[。；！？\n;]"),
}
_HOLE = re.compile("\ue000(\\d+)\ue001")
_BULLET = re.compile(r"^(?:[-*•>]\s+|\d{1,2}[.)]\s+)")
_OPENING, _CLOSING = "([{（【", ")]}）】"


def split(text: str, lang: str) -> list[str]:
    """The sentences of a text, each without its final mark; what stands in code, quotes or brackets is never cut."""
    holes: list[str] = []

    def hide(match: re.Match[str]) -> str:
        holes.append(match[0])
        return f"\ue000{len(holes) - 1}\ue001"

    hidden = _OPAQUE.sub(hide, text.replace("\ue000", "").replace("\ue001", ""))
    parts: list[str] = []
    start = 0
    for end in _ends(hidden, _END.get(lang, _END["en"])):
        parts.append(hidden[start:end])
        start = end + 1
    parts.append(hidden[start:])
    shown = (_BULLET.sub("", _HOLE.sub(lambda match: holes[int(match[1])], part).strip()).strip() for part in parts)
    return _rejoin([part for part in shown if any(map(str.isalnum, part))])


def _ends(text: str, mark: re.Pattern[str]) -> list[int]:
    """The places of the marks that end a sentence, outside of brackets that are closed on the same line."""
    depth = 0
    ends = []
    marks = {match.start() for match in mark.finditer(text)}
    for at, char in enumerate(text):
        if char == "\n":
            depth = 0
        elif char in _OPENING:
            line = text.find("\n", at)
            depth += any(mark in text[at : line if line >= 0 else len(text)][:400] for mark in _CLOSING)
        elif char in _CLOSING:
            depth = max(0, depth - 1)
        if at in marks and depth == 0:
            ends.append(at)
    return ends


# A piece that begins in the middle of a thought belongs to the one before it.
_CONTINUES = re.compile(
    r"^(?:and the |and then |but |all other order|otherwise,? (?:the )?(?:former|latter)"
    r"|所有其他订单|其他(?:订单)?(?:类型)?(?:会)?默认|，|,)",
    re.IGNORECASE,
)


def _rejoin(parts: list[str]) -> list[str]:
    joined: list[str] = []
    for part in parts:
        if joined and _CONTINUES.match(part):
            joined[-1] = f"{joined[-1]}, {part.lstrip('，, ')}"
        else:
            joined.append(part)
    return joined
