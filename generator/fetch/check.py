"""Whether an answer is the page that was asked for: read as `transcribe` reads it, judged as `transcribe` judges it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.fetch.findings import Refused
from generator.fetch.urls import Address
from generator.transcribe import read_page
from generator.transcribe.blocks import Block, Heading, Page, Table
from generator.transcribe.identity import judge
from generator.transcribe.layouts import html

_SHORTEST = 20
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_NO_PAGE = re.compile(r"(page )?not found|.{0,20}\b404\b.{0,40}|页面不存在|找不到页面", re.IGNORECASE)
_ERROR_TITLE = re.compile(rb"<(?:title|h1)\b[^<>]{0,200}>[^<]{0,80}(?:not found|404)", re.IGNORECASE)
_NEUTRAL = "page.html"


@dataclass(frozen=True, slots=True)
class Seen:
    """A page that was recognised: which, in what languages' texts, and its title."""

    identity: str
    pages: tuple[Page, ...]
    title: str


def kind(address: Address, headers: Mapping[str, str], body: bytes, ended: bool) -> None:
    """Raises `Refused` if the answer is not of the kind that the address stands for, or may have been cut."""
    given = headers.get("content-type", "").partition(";")[0].strip().lower()
    wanted = ("text/markdown", "text/x-markdown", "text/plain") if address.markdown else ("text/html",)
    if given not in wanted:
        said = f"it is {given[:60]!r}" if given else "it does not say what it is"
        raise Refused("content-type", f"{said}, not {wanted[0]}; name pages alone")
    closed = not address.markdown and body.rstrip().lower().endswith(b"</html>")
    if not (ended or closed):
        raise Refused("broken", "the answer says nowhere where it ends, so it may be cut", again=True)


def recognise(address: Address, path: str, data: bytes) -> Seen:
    """The page that the bytes hold, if it is the one that the address asks for.

    Raises:
        Refused: if it is another, or none.
    """
    pages = _read(address, path, data)
    blocks = pages[0].blocks
    title = next((b.text for b in blocks if isinstance(b, Heading) and b.level == 1), "")
    if _NO_PAGE.fullmatch(title.strip()):
        raise Refused("soft-404", "it says that there is no such page; correct the address")
    if not title or sum(map(_length, blocks)) < _SHORTEST:
        raise Refused("empty", "it has no title, or no text; if it fills itself by script, name its source", again=True)
    verdict = judge(pages)[0]
    if verdict.reason:  # kept or not: a fresh page has no excuse
        raise Refused("another-page", f"it contradicts itself: {verdict.reason}; run again", again=True)
    if verdict.identity is None:
        why = "neither a heading's link nor a canonical link names it; `transcribe` could not place it"
        raise Refused("no-identity", why)
    if not address.holds(verdict.identity):
        raise Refused("another-page", f"it says that it is {verdict.identity}; run again", again=True)
    _language(address, pages)
    placed = tuple(replace(page, file=path, claimed=verdict.identity) for page in pages)
    return Seen(verdict.identity, tuple(map(_slim, placed)), title)


def _read(address: Address, path: str, data: bytes) -> tuple[Page, ...]:
    """The pages; HTML under a name that claims nothing, so that what it says of itself is compared with itself."""
    if html.recognise(data[:400].decode("utf-8", "replace").removeprefix("\ufeff")) == address.markdown:
        what = "HTML" if address.markdown else "no HTML"
        raise Refused("content-type", f"its text is {what}; the site answers with something else")
    try:
        return read_page.read(path if address.markdown else _NEUTRAL, data)
    except read_page.Unreadable as error:
        if _ERROR_TITLE.search(data[:100_000]):
            raise Refused("soft-404", "it says that there is no such page; correct the address") from None
        raise Refused("unreadable", f"line {error.line}: {error.message}; leave it out") from None


def _language(address: Address, pages: tuple[Page, ...]) -> None:
    """Raises `Refused` if the page is in the other language. Of pages in both, the file says which is which."""
    if len(pages) != 1:
        return
    asked = "zh" if address.chinese else "en"
    held = pages[0].lang
    if address.markdown:  # its language is read off its name, so its text has to agree
        text = "".join(map(_text, pages[0].blocks))
        share = len(_CHINESE.findall(text)) / max(len(text), 1)
        held = {"zh": "zh" if share > 0 else "en", "en": "zh" if share > 1 / 20 else "en"}[asked]
    if held != asked:
        raise Refused("another-page", f"it is in the other language ({held}); run again", again=True)


def _slim(page: Page) -> Page:
    """What judging many pages needs: of pages that anchors name, no more than the headings."""
    if page.identity is None:
        return page
    return replace(page, blocks=tuple(block for block in page.blocks if isinstance(block, Heading)))


def _length(block: Block) -> int:
    """In bytes: a Chinese character says as much as three letters."""
    return 0 if isinstance(block, Heading) else len(_text(block).encode("utf-8", "replace"))


def _text(block: Block) -> str:
    if isinstance(block, Table):
        return "".join(cell.text for row in (block.header, *block.rows) for cell in row.cells)
    return block.text
