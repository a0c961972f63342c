"""What a line of an entry announces: of which requests and products, and from which day."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.transcribe.changelog.announcement import Announcement
from generator.transcribe.changelog.entry import Above, Entry, Unread
from generator.transcribe.changelog.owners import of_log
from generator.transcribe.changelog.said import Kind, Statement
from generator.transcribe.changelog.sections import Line
from generator.transcribe.changelog.sentences import Read
from generator.transcribe.changelog.tokens import REQUEST, SOCKET, Text


def tell(entry: Entry, line: Line, text: Text, said: Read, leading: tuple[str, ...]) -> None:
    """Add what a line announces; what is not understood and names a request is told."""
    above = _inherited(entry)
    handled: set[str] = set()
    for each in said.statements:
        targets = each.targets
        if not targets and each.names:
            targets = leading or (above.targets if above else ())
        goes = each.kind in (Kind.REMOVED, Kind.DEPRECATED)
        if not goes and handled >= set(targets):
            continue
        inherits = above is not None and above.header is not None and set(targets) <= set(leading)
        if each.kind is Kind.CHANGED and inherits and not each.names:
            continue
        handled.update(targets)
        _announce(entry, line, replace(each, day=day(entry, each)), targets)
    left = tuple(each for each in leading if each not in handled)
    entry.log.skipped.update(said.skipped)
    if left and above and above.header:
        _announce(entry, line, above.header, left)
    elif left and above and above.unclear and above.unclear not in entry.told:
        _unread(entry, above.unclear, left)
    if said.unclear and text.all(REQUEST, SOCKET) and not any(each.line == line.line for each in _goes(entry)):
        _unread(entry, line.line, text.all(REQUEST, SOCKET))


def _goes(entry: Entry) -> list[Announcement]:
    return [each for each in entry.found if each.kind in ("deprecated", "removed")]


def _unread(entry: Entry, line: int, targets: tuple[str, ...]) -> None:
    if line not in entry.told:
        entry.told.add(line)
        entry.log.unread.append(Unread(entry.page.file, line, entry.page.lang, entry.day.day, targets))


def _announce(entry: Entry, line: Line, said: Statement, targets: tuple[str, ...]) -> None:
    kind = said.kind
    if kind is Kind.REMOVED and said.day is None and not said.state:
        kind = Kind.DEPRECATED
    for target in targets:
        request, transport, products = _owned(entry, line, target)
        if request is None or not products:
            if kind in (Kind.REMOVED, Kind.DEPRECATED):
                entry.log.skipped["a request of no known product"] += 1
            continue
        instead = None if said.instead is None else _owned(entry, line, said.instead)[0]
        for product in products:
            entry.found.append(
                Announcement(
                    product=product,
                    transport=transport,
                    request=request,
                    kind=kind.value,
                    params=said.names,
                    announced=entry.day.day,
                    day=said.day,
                    instead=instead if instead != request else None,
                    page=f"{entry.page.identity or entry.page.claimed}{entry.day.anchor}",
                    file=entry.page.file,
                    line=line.line,
                    lang=entry.page.lang,
                    updated=entry.page.updated or "",
                )
            )


def _owned(entry: Entry, line: Line, target: str) -> tuple[str | None, str, tuple[str, ...]]:
    """A request as the catalogue writes it, its transport and its products."""
    log = of_log(entry.page.identity or entry.page.claimed or "")
    named = next(
        (each.label.products for each in reversed(entry.above) if each.label and each.label.products), entry.products
    )
    if "/" not in target or not re.match(r"(?:GET|POST|PUT|DELETE)? ?/", target):
        return target, "ws", entry.owners.of_method(target, named, log)
    request = entry.owners.whole(target)
    return request, "rest", () if request is None else entry.owners.of(request, named, log)


def _inherited(entry: Entry) -> Above | None:
    """The nearest line above that is no label."""
    for each in reversed(entry.above):
        if each.label is None:
            return each
    return entry.lead


def day(entry: Entry, said: Statement) -> str | None:
    """The day of a statement: its own, or that of the lines above it."""
    if said.day is not None:
        return said.day
    if said.later:
        return entry.last
    if said.state and said.kind is Kind.DEPRECATED:
        return None
    above = next((each.day for each in reversed(entry.above) if each.day), None) or entry.effective
    return above or (entry.day.day if said.state and said.kind is Kind.REMOVED else None)
