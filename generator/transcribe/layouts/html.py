"""The documentation site's own HTML: the article of a page, and what its head says it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from lxml import html
from lxml.etree import ParserError, _Element

from generator.transcribe.blocks import Block, Heading, Page
from generator.transcribe.hypertext import read as read_elements
from generator.transcribe.identity import anchored, identity_of, slug_of_title
from generator.transcribe.tables.tables import mend

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
    identity = _identity(root, anchored(blocks), blocks)
    lang = "zh" if (root.get("lang") or "").lower().startswith("zh") else "en"
    claimed = _claimed(file, identity, _canonical(root))
    return (Page(file, lang, identity, claimed, None, blocks, faults),)


def _identity(root: _Element, anchored: str | None, blocks: Sequence[Block]) -> str | None:
    """The page that the article is: the one its anchors name, unless the page itself refutes them.

    The site is one program that puts a new article into an old page; a page that was taken meanwhile has the article of
    the one and the addresses of the other. It is refuted if it counts the page that its anchors name among its own
    neighbours, and if its menu has exactly one entry with the article's title, at another address.
    """
    title = next((slug_of_title(block.text) for block in blocks if isinstance(block, Heading)), "")
    if not title or anchored not in _links(root, "pagination-nav__link"):
        return anchored
    homes = {page for page, text in _links(root, "menu__link").items() if page != anchored and title in text}
    return homes.pop() if len(homes) == 1 else anchored


def _links(root: _Element, kind: str) -> dict[str, set[str]]:
    """The pages that links of one kind lead to, and the titles that they have there."""
    found: dict[str, set[str]] = {}
    for link in root.iter("a"):
        page = identity_of(link.get("href") or "") if kind in (link.get("class") or "").split() else None
        if page is not None:
            found.setdefault(page, set()).add(slug_of_title("".join(link.itertext())))
    return found


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
