"""Losses that may be the reader's own: what a page states no more while more of its lines are not understood.

Such a spec stays as it is, and its lines are told. What is not understood and takes nothing away is told as well: a
new rule may stand there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.catalog.findings import Finding, Position
from generator.catalog.model import Endpoint
from generator.drift.change import Change
from generator.drift.endpoints import compare_endpoint
from generator.transcribe.choose import Candidate
from generator.transcribe.ledger import Entry
from generator.transcribe.run import Run

if TYPE_CHECKING:
    from generator.drift.crawl import Crawl

#: How many lines of one endpoint are told.
_FEW = 5


def withdrawn(crawl: Crawl, made: Run) -> bool:
    """Take back the texts of endpoints that may have lost what was only not understood; whether there is any."""
    found = False
    for path in sorted(crawl.texts.keys() & made.done.chosen.keys()):
        name = path.removesuffix(".yaml")
        old, new = crawl.old.by_id.get(name), crawl.new.by_id.get(name)
        if old is None or new is None:
            continue
        lines = _more(old, new, made.done.chosen[path])
        if not lines:
            continue
        lost = [change.fact for change in compare_endpoint(old, new).changes if _is_doubtful(change, lines)]
        crawl.findings += [Finding(at, "not-understood", text) for at, text in _told(lines, lost)]
        if lost:
            found = True
            crawl.half[name] = f"more of its page is not understood, and {', '.join(lost[:_FEW])} may stand there"
            crawl.read.discard(name)
            del crawl.texts[path]
    return found


def _more(old: Endpoint, new: Endpoint, chosen: Candidate) -> list[tuple[str, Entry]]:
    """The lines that are not understood, of the kinds of which there are more than before."""
    grown = Counter(new.unmodelled_kinds) - Counter(old.unmodelled_kinds)
    return [
        (facts.file, entry)
        for facts in chosen.merged.facts
        for entry in facts.entries
        if entry.verdict == "unmodelled" and (facts.lang, entry.kind) in grown
    ]


def _is_doubtful(change: Change, lines: list[tuple[str, Entry]]) -> bool:
    """Whether what is stated no more may stand in one of the lines: it names it, or is of that part of the page."""
    entries = [entry for _, entry in lines]
    if change.rule == "param-gone":
        name = re.compile(rf"(?<!\w){re.escape(change.fact.rpartition('.')[2])}(?!\w)")
        return any(entry.kind == "row" and name.search(entry.text) for entry in entries)
    if change.rule in ("answer-gone", "answer-field-gone", "answer-alternative-gone"):
        return any(entry.kind == "code" for entry in entries)
    if change.rule == "weight-unstated":
        return any("weight" in f"{entry.rule} {entry.text.lower()}" or "权重" in entry.text for entry in entries)
    return False


def _told(lines: list[tuple[str, Entry]], lost: list[str]) -> Iterator[tuple[Position, str]]:
    kept = f"; the spec stays, for {lost[0]} may stand there" if lost else "; it may state a rule"
    for file, entry in lines[:_FEW]:
        yield Position(file, entry.line), f"{entry.text[:100]}{kept}"
    if len(lines) > _FEW:
        file, entry = lines[_FEW]
        yield Position(file, entry.line), f"and {len(lines) - _FEW} lines more"
