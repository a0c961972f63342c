"""Sentences into clauses, where a comma or a bracket parts two statements and not two items of a list."""

from __future__ import annotations

import re

from generator.transcribe.facts.reading import Reading

_ASIDE = re.compile(r"([^(（,，]{1,60}?)\s*[(（]([^()（）]{4,200})[)）]\s*[.。]?")
_COMMA = re.compile(r"[,，]")
_VALUE_ENDS = re.compile(r"[`\"”]$|\b[A-Z][A-Z0-9_]+$")
_VALUE_BEGINS = re.compile(r"(?:(?:and|or|和|或者?|以及)\s*)?(?:[`\"“]|[A-Z][A-Z0-9_]+\b)")
_CONDITIONAL = re.compile(
    r"\b(?:if|when|unless|otherwise|except|whether)\b|如果|若|(?<!适)当(?!前)|否则|除非|除了|时$", re.IGNORECASE
)
_NARROWING = re.compile(rf"{_CONDITIONAL.pattern}|\b(?:while|where|for|in|with)\b", re.IGNORECASE)


def clauses(sentence: str) -> list[str]:
    """The pieces between commas, and what stands in brackets at the end."""
    if aside := _ASIDE.fullmatch(sentence):
        return [aside[1], aside[2]]
    hidden = re.sub(r"`[^`]*`|\"[^\"]*\"|“[^”]*”|\([^()]*\)|（[^（）]*）", lambda match: "\0" * len(match[0]), sentence)
    cuts = [cut for cut in _COMMA.finditer(hidden) if not _within_list(sentence, cut)]
    pieces, start = [], 0
    for cut in cuts:
        pieces.append(sentence[start : cut.start()])
        start = cut.end()
    pieces.append(sentence[start:])
    merged: list[str] = []
    for piece in pieces:
        bare = not re.search(
            r"[A-Za-z\u4e00-\u9fff]{2}.*\s.*[A-Za-z]{2}|[\u4e00-\u9fff]{2}", re.sub(r"`[^`]*`", "", piece)
        )
        if merged and bare:
            merged[-1] += f", {piece.strip()}"
        else:
            merged.append(piece.strip())
    return [piece for piece in merged if piece]


def _within_list(sentence: str, comma: re.Match[str]) -> bool:
    """Whether a comma stands between two values or names, and not between two clauses."""
    before, after = sentence[: comma.start()].rstrip(), sentence[comma.end() :].lstrip()
    return bool(_VALUE_ENDS.search(before) and _VALUE_BEGINS.match(after))


def narrows(reading: Reading) -> bool:
    """Whether a clause that states nothing by itself may be the condition of another one."""
    words = _CONDITIONAL if reading.verdict == "prose" else _NARROWING
    return bool(words.search(reading.sentence))
