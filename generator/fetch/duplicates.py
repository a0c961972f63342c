"""All pages of a crawl together: one text at several addresses, and Markdown that fits another page's name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.fetch.findings import Found
from generator.fetch.names import Names, fits
from generator.fetch.store import Entry
from generator.fetch.urls import shown
from generator.fetch.visit import Outcome
from generator.transcribe.identity import judge

_TOLD = 3


def find(outcomes: Sequence[Outcome], before: Iterable[Entry]) -> dict[str, Found]:
    """What is wrong with pages, by their keys, beyond what each showed by itself; `before` is the crawl as it was."""
    found = dict(_same_bytes(outcomes, before))
    held = [each for each in outcomes if each.seen and _key(each) not in found]
    found |= _same_text(held)
    found |= _misnamed([each for each in held if _key(each) not in found])
    return found


def _key(outcome: Outcome) -> str:
    return outcome.errand.address.key


def _same_bytes(outcomes: Sequence[Outcome], before: Iterable[Entry]) -> Iterator[tuple[str, Found]]:
    """Of pages with one content the one that it says it is, or whose name it fits, is kept."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for each in outcomes:
        if each.sha256 and (each.seen or (each.found and each.found.rule == "another-page")):
            groups[each.sha256].append(each)
    had: dict[str, set[str]] = defaultdict(set)
    for entry in before:
        had[entry.sha256].add(entry.url)
    for sha256, group in groups.items():
        keys = {_key(each) for each in group}
        elsewhere = had[sha256] - keys
        if len(keys | elsewhere) == 1:
            continue
        home = _home(group, bool(elsewhere))
        for each in group:
            if each is not home:
                told = _short(sorted((keys | elsewhere) - {_key(each)}))
                yield _key(each), _finding(each, f"its text is that of {told}")


def _home(group: Sequence[Outcome], elsewhere: bool) -> Outcome | None:
    """The page to which the text belongs; None if none of them can be told."""
    agreeing = sorted((each for each in group if each.seen), key=_key)
    if not agreeing or not agreeing[0].errand.address.markdown:
        return agreeing[0] if agreeing else None
    fitting = [each for each in agreeing if fits(_title(each), each.errand.address)]
    if len(fitting) == 1:
        return fitting[0]
    old = [each for each in agreeing if each.entry is each.errand.entry]
    return old[0] if len(old) == 1 and not elsewhere else None


def _same_text(held: Sequence[Outcome]) -> dict[str, Found]:
    """What `transcribe` would not believe, seeing all pages."""
    pages = [page for each in held if each.seen for page in each.seen.pages]
    reasons = {verdict.file: verdict.reason for verdict in judge(pages) if not verdict.kept}
    return {
        _key(each): _finding(each, f"it {reasons[each.errand.file]}") for each in held if each.errand.file in reasons
    }


def _misnamed(held: Sequence[Outcome]) -> dict[str, Found]:
    """Markdown names itself only by its title: one that fits the name of another page, and not its own."""
    markdown = [each for each in held if each.errand.address.markdown]
    names = Names(each.errand.address for each in markdown)
    found: dict[str, Found] = {}
    for each in markdown:
        own = each.errand.address
        if fits(_title(each), own) or (like := names.like(_title(each))) is None:
            continue
        message = f"its title, {_title(each)[:80]!r}, is that of {shown(like.url)}; run again"
        found[_key(each)] = Found(own.url, "another-page", message)
    return found


def _title(outcome: Outcome) -> str:
    return outcome.seen.title if outcome.seen else ""


def _finding(outcome: Outcome, what: str) -> Found:
    """A duplicate; what the page had said of itself goes before."""
    said = f" ({outcome.found.message.partition(';')[0]})" if outcome.found else ""
    return Found(outcome.errand.address.url, "duplicate", f"{what}{said}; run again, and leave out what is no page")


def _short(names: Sequence[str]) -> str:
    more = len(names) - _TOLD
    return ", ".join(map(shown, names[:_TOLD])) + (f" and {more} more" if more > 0 else "")


def refused(outcomes: Iterable[Outcome], found: Mapping[str, Found]) -> dict[str, Found]:
    """The one finding of each page that has any."""
    by_page = {_key(each): each.found for each in outcomes if each.found}
    return {**by_page, **found}
