"""Which page a file really holds, and which files of a crawl are not to be believed.

A page's heading anchors name it. Where a crawler wrote one page into the files of others, they tell; where a page has
no anchors, that the same text stands in several files tells, and the page's title whose text it is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from generator.transcribe.blocks import Block, Heading, Page, Table


def identity_of(url: str) -> str | None:
    """`derivatives/…/Cancel-Order` of a link to that page, in either language; None of a link into the same page."""
    try:
        path = unquote(urlsplit(url).path).strip("/")
    except ValueError:
        return None
    return path.removeprefix("docs/").removeprefix("zh-CN/") or None


def named(blocks: Iterable[Block]) -> Counter[str]:
    """The pages that the heading anchors name, and how many name each."""
    anchors = (block.anchor for block in blocks if isinstance(block, Heading) and block.anchor)
    return Counter(name for name in map(identity_of, anchors) if name)


def anchored(blocks: Iterable[Block]) -> str | None:
    """The page that most heading anchors name."""
    names = named(blocks)
    return max(names, key=lambda name: (names[name], name)) if names else None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of one file: the page it holds if it is to be believed, and why it is not or is doubted."""

    file: str
    identity: str | None
    kept: bool
    reason: str = ""


def judge(pages: Iterable[Page]) -> tuple[Verdict, ...]:
    """A verdict on each file, in the order of their names."""
    files: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        files[page.file].append(page)
    for group in files.values():
        group.sort(key=lambda page: page.lang)
    verdicts = {file: _by_anchors(file, files[file]) for file in files}
    bare = {file: files[file] for file, verdict in verdicts.items() if verdict is None}
    found = {file: verdict for file, verdict in verdicts.items() if verdict is not None}
    found.update(_by_body(bare))
    found.update(_copies({file: files[file] for file, verdict in found.items() if verdict.kept and file not in bare}))
    return tuple(found[file] for file in sorted(found))


def _by_anchors(file: str, pages: Sequence[Page]) -> Verdict | None:
    """What anchors tell of a file; None where it has none."""
    claimed = next((page.claimed for page in pages if page.claimed), None)
    held = sorted({page.identity for page in pages if page.identity})
    if not held:
        return None
    if len(held) > 1:
        return Verdict(file, None, False, f"its languages are different pages: {', '.join(held)}")
    if claimed is not None and held[0] != claimed:
        return Verdict(file, held[0], False, f"holds {held[0]}")
    anchors = {name for page in pages for name in named(page.blocks)}
    others = ", ".join(sorted(anchors - {held[0]}))
    share = "some of its headings" if held[0] in anchors else "its headings, unlike its title, menu and name,"
    return Verdict(file, held[0], True, f"{share} name {others}" if others else "")


def _by_body(files: Mapping[str, Sequence[Page]]) -> dict[str, Verdict]:
    """Of files without anchors and with the same text, those whose name the title agrees with are kept."""
    same: dict[object, list[str]] = defaultdict(list)
    for file, pages in files.items():
        same[tuple((page.lang, _body(page)) for page in pages)].append(file)
    found: dict[str, Verdict] = {}
    for group in same.values():
        claims = {file: next((page.claimed for page in files[file] if page.claimed), None) for file in group}
        slugs = {_slug((claim or "").rpartition("/")[2]) for claim in claims.values()}
        right = {file for file in group if _slug((claims[file] or "").rpartition("/")[2]) in _titles(files[file])}
        alike = len(group) == 1 or len(slugs) == 1
        home = min((claims[file] or file for file in right), default=None)
        for file in sorted(group):
            if alike or file in right:
                found[file] = Verdict(file, claims[file], True)
            elif home is not None:
                found[file] = Verdict(file, home, False, f"holds {home}")
            else:
                others = ", ".join(sorted(set(group) - {file}))
                found[file] = Verdict(file, None, False, f"holds a page titled {_title(files[file])}, as do {others}")
    return found


def _copies(files: Mapping[str, Sequence[Page]]) -> dict[str, Verdict]:
    """Files that are named by their place alone and hold one text: those whose title does not have their name."""
    same: dict[object, list[str]] = defaultdict(list)
    for file, pages in files.items():
        if not any(named(page.blocks) for page in pages):
            same[tuple((page.lang, _body(page)) for page in pages)].append(file)
    found: dict[str, Verdict] = {}
    for group in (sorted(group) for group in same.values() if len(group) > 1):
        names = {file: _slug((files[file][0].identity or "").rpartition("/")[2]) for file in group}
        right = [file for file in group if names[file] in _slug(_title(files[file]))]
        for file in (file for file in group if file not in right):
            what = (
                f"holds the text of {right[0]}"
                if right
                else f"holds one text with {', '.join(sorted(set(group) - {file}))}"
            )
            found[file] = Verdict(file, files[right[0]][0].identity if right else None, False, what)
    return found


def _title(pages: Sequence[Page]) -> str:
    return repr(next((block.text for page in pages for block in page.blocks if isinstance(block, Heading)), ""))


def _titles(pages: Sequence[Page]) -> set[str]:
    """What the page may be called by its first headings, of either language."""
    titles: set[str] = set()
    for page in pages:
        first = [block.text for block in page.blocks if isinstance(block, Heading)][:1]
        for text in first:
            titles.add(_slug(text))
            titles.add(slug_of_title(text))
            titles.add(_slug("Event " + re.sub(r"^payload:", "", text, flags=re.IGNORECASE)))
    return titles - {""}


def slug_of_title(title: str) -> str:
    """What is left of a title for comparing it: without what stands in brackets, spaces and marks."""
    return _slug(re.sub(r"\([^()]*\)", "", title))


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9\u4e00-\u9fff]+", "", text.lower())


def _body(page: Page) -> tuple[object, ...]:
    """The text of a page, whatever its lines and its claims."""
    return tuple(
        tuple(tuple(cell.text for cell in row.cells) for row in (block.header, *block.rows))
        if isinstance(block, Table)
        else (type(block).__name__, block.text)
        for block in page.blocks
    )
