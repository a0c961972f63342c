"""Plain Markdown of a repository: one interface to a file, the language in the file's name."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from generator.transcribe.blocks import Page
from generator.transcribe.markdown import anchored

_REPOSITORY = "binance-spot-api-docs"
_UPDATED = re.compile(r"last updated: ?(\d{4}-\d{2}-\d{2})", re.IGNORECASE)


def recognise(file: str, text: str) -> bool:
    """Whether the text is of this layout: Markdown by its name, with a heading."""
    return file.endswith(".md") and re.search(r"^#{1,6} ?\S", text, re.MULTILINE) is not None


def read(file: str, text: str) -> tuple[Page, ...]:
    """The page, in the language that its name tells."""
    stem = PurePosixPath(file).stem
    name = stem.removesuffix("_CN")
    blocks, faults, anchors = anchored(text)
    day = _UPDATED.search(text[:4000])
    page = f"{_REPOSITORY}/{name}"
    lang = "zh" if name != stem else "en"
    return (Page(file, lang, page, page, day[1] if day else None, blocks, faults, anchors),)
