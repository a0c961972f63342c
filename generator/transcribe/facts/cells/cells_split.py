"""The text of a description cell into sentences, and these into clauses."""

from __future__ import annotations

import re

from generator.transcribe.facts import sentences as texts

# Before these words a clause begins, with a comma or without.
_CUT = re.compile(
    r"[,;]|\s–\s|(?=where 1 for)|(?:(?<=[\s(\[)`\"|])|(?<=[一-鿿.]))(?=(?:the )?(?:defaults?|max(?:imum)?"
    r"|min(?:imum)?)\b(?! length)(?:\s*(?:value|is\b|:|\d|`|\"|\ue000)|\d))"
    r"|(?=默认|最大(?!为.{0,3}个)|最小|缺省)|\((?=default|max|min|默认|最大|only|仅|其中|one of"
    r"|[^()]{0,30}cannot)|(?<=\))(?=默认)",
    re.IGNORECASE,
)
_HOLES = re.compile(r"`[^`]*`|\"[^\"]*\"|\([^()]*,[^()]*\)|[\[(]\s*-?\d[^\[\]()]*[\])]|\d{1,3}(?:,\d{3})+")
# Sentences that were written without a space, or without a full stop, between them.
_RUN_ON = re.compile(r"(?<=[a-z])\.(?=[A-Z][a-z]+ )|(?<=[a-z]) (?=Note that )")


def sentences(text: str, lang: str) -> list[str]:
    """The sentences of a cell."""
    return texts.split(_RUN_ON.sub(". ", text), lang)


def clauses(text: str) -> list[str]:
    """A sentence at its commas and before the words that begin a fact, never inside code, quotes or brackets."""
    holes: list[str] = []

    def hide(match: re.Match[str]) -> str:
        if re.match(r"\((?:default|max|min|默认|最大)", match[0], re.IGNORECASE):
            return match[0]
        holes.append(match[0])
        return f"\ue000{len(holes) - 1}\ue001" + ("`" if match[0][0] == "`" else "")

    hidden = _HOLES.sub(hide, re.sub("[\ue000\ue001]", "", text))
    parts = [part for part in _CUT.split(hidden) if part and part.strip()]
    return [re.sub("\ue000(\\d+)\ue001`?", lambda match: holes[int(match[1])], part).strip() for part in parts]
