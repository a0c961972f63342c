"""One plain form of a text, in which the readers of short statements look for their patterns."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"[`*]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")


def plain(text: str) -> str:
    """The text without marks, with ASCII punctuation, plain dashes and single spaces; letters keep their case."""
    normal = unicodedata.normalize("NFKC", _DASHES.sub("-", _MARKS.sub("", text)))
    return " ".join(normal.split())
