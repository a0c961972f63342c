"""The documentation site's own HTML: the article of a page, and what its head says it is."""

from __future__ import annotations

from pathlib import PurePosixPath

from lxml import html
from lxml.etree import ParserError, _Element

from generator.transcribe.blocks import Page
from generator.transcribe.hypertext import read as read_elements
from generator.transcribe.identity import anchored, identity_of
from generator.transcribe.tables import mend

_ARTICLE = "theme-doc-markdown"


def recognise(text: str) -> bool:
    """Whether the text is of this layout."""
    return text[:200].lstrip().lower().startswith(("<!doctype html", "<html"))


def read(file: str, text: str) -> tuple[Page, ...]:
    """The page, in the one language that an HTML file holds; `TooDeep` if its elements are nested beyond reason."""
    try:
        root = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (ParserError, ValueError):
        return ()
    article = next((div for div in root.iter("div") if _ARTICLE in (div.get("class") or "").split()), None)
    if article is None:
        return ()
    blocks, faults = mend(tuple(read_elements(article)))
    identity = anchored(blocks)
    lang = "zh" if (root.get("lang") or "").lower().startswith("zh") else "en"
    claimed = _claimed(file, identity, _canonical(root))
    return (Page(file, lang, identity, claimed, None, blocks, faults),)


def _canonical(root: _Element) -> str | None:
    for link in root.iter("link"):
        if link.get("rel") == "canonical":
            return identity_of(link.get("href") or "")
    return None


def _claimed(file: str, identity: str | None, canonical: str | None) -> str | None:
    """The page that the file's name stands for.

    That is its path with underscores for slashes. Names have underscores themselves, so the file's name is compared
    with what the page says of itself; if that is another page, the name is left as it is.
    """
    stem = PurePosixPath(file).stem
    for page in (identity, canonical):
        if page is not None and page.replace("/", "_") == stem:
            return page
    return canonical if "_" not in stem else stem
