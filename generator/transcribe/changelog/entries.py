"""The entries of a change log as announcements: what each line says, with what the lines above it say of its list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.transcribe.blocks import Page
from generator.transcribe.changelog import labels, sections, sentences, tokens, words
from generator.transcribe.changelog.announcement import Announcement
from generator.transcribe.changelog.labels import Label
from generator.transcribe.changelog.owners import Owners, of_log
from generator.transcribe.changelog.said import Kind, Statement
from generator.transcribe.changelog.sections import Day, Line
from generator.transcribe.changelog.sentences import Read
from generator.transcribe.changelog.tokens import REQUEST, SOCKET, TARGETS, Text

_LEADING = re.compile(
    r"(?:[^\ue000-\ue004:：]{0,24}[:：]\s?)?(?:(?:new |the )?(?:endpoint|method|接口|新接口)\s?)?"
    r"(?P<targets>(?:[\ue000\ue001](?:\s?(?:,|and|&|or|、|和|与|/)\s?)?){1,20})",
    re.IGNORECASE,
)
_STRUCK = re.compile(r"~~[^~]{1,2000}~~")
_LEAD = 400
_PREFIX = re.compile(r"([^`:：]{2,30})[:：]\s?\S")
#: No line of a change log is longer; what is, is none.
_LONGEST = 20_000
#: Interfaces whose lines announce no request.
_PASSED_OVER = ("fix", "sbe", "testnet")


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that says that something goes, names requests, and is not understood."""

    file: str
    line: int
    lang: str
    day: str
    targets: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:1: announcement: says of a request that something goes, and is not understood"


@dataclass(slots=True)
class Log:
    """What was read of change logs: announcements, what was passed over and why, and lines that are not understood."""

    announced: list[Announcement] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    unread: list[Unread] = field(default_factory=list)
    #: The change logs that were read, and the day of each.
    pages: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Above:
    """A line above others: what it says of their list, the requests that it names, and its day."""

    depth: int
    header: Statement | None
    targets: tuple[str, ...]
    day: str | None
    label: Label | None
    unclear: int = 0


@dataclass(slots=True)
class _Entry:
    """One entry while it is read: what the lines so far say of those that follow."""

    page: Page
    day: Day
    owners: Owners
    log: Log
    products: tuple[str, ...] = ()
    transport: str | None = None
    lead: _Above | None = None
    listed: bool = False
    effective: str | None = None
    last: str | None = None
    above: list[_Above] = field(default_factory=list)
    told: set[int] = field(default_factory=set)
    found: list[Announcement] = field(default_factory=list)


def read(page: Page, owners: Owners, log: Log) -> None:
    """Add what a change log says."""
    for day in sections.read(page):
        entry = _Entry(page, day, owners, log)
        for line in day.lines:
            _line(entry, line)
        log.announced.extend(_paired(entry))


def _line(entry: _Entry, line: Line) -> None:
    if len(line.text) > _LONGEST:
        entry.log.skipped["too long"] += 1
        return
    label = labels.read(line.text)
    if label is not None:
        _label(entry, line, label)
        return
    if line.depth is None:
        entry.above.clear()
        if line.heading:
            entry.lead, entry.effective, entry.transport, entry.listed = None, None, None, False
        elif entry.listed:
            entry.lead, entry.listed = None, False
    else:
        _rise(entry, line.depth)
        entry.listed = True
    struck = _STRUCK.sub(" ", line.text)
    text = tokens.read(struck, entry.day.day)
    said = sentences.read(text)
    if _transport(entry, line) in _PASSED_OVER:
        if words.STEM.search(line.text):
            entry.log.skipped[_transport(entry, line) or ""] += 1
        said = Read()
    day = sentences.day(text) if words.EFFECTIVE.search(text.skeleton) else None
    entry.last = day or entry.last
    if line.depth is None and day and not text.all(*TARGETS):
        entry.effective = day
    targets = _targets(entry, line, text)
    _tell(entry, line, text, said, targets)
    header = _header(said)
    header = None if header is None else replace(header, day=_day(entry, header))
    unclear = line.line if said.unclear else 0
    if header and header.kind is not Kind.ADDED:
        day = day or header.day
    above = _Above(-1 if line.depth is None else line.depth, header, targets, day, None, unclear)
    if line.depth is not None:
        entry.above.append(above)
    elif header or unclear or text.skeleton.rstrip(" .").endswith((":", "：")):
        entry.lead = above


def _label(entry: _Entry, line: Line, label: Label) -> None:
    """A line that only says what follows is about."""
    if line.depth is not None:
        _rise(entry, line.depth)
        entry.above.append(_Above(line.depth, None, (), None, label))
        return
    if line.heading:
        entry.lead, entry.effective, entry.listed = None, None, False
        entry.above.clear()
    if label.products:
        entry.products = label.products
        entry.transport = label.transport
        if not any(each.header for each in entry.above):
            entry.above.clear()
    elif label.transport or line.heading:
        entry.transport = label.transport


def _rise(entry: _Entry, depth: int) -> None:
    while entry.above and entry.above[-1].depth >= depth:
        entry.above.pop()


def _transport(entry: _Entry, line: Line) -> str | None:
    """The interface that a line is about: as it says itself, or the nearest line above it."""
    prefix = _PREFIX.match(line.text)
    if prefix and (own := labels.read(prefix[1])) and own.transport:
        return own.transport
    for each in reversed(entry.above):
        if each.label and each.label.transport:
            return each.label.transport
    return entry.transport


def _targets(entry: _Entry, line: Line, text: Text) -> tuple[str, ...]:
    """The requests that a line begins with."""
    match = _LEADING.match(text.skeleton)
    if match is not None:
        return text.within(match.start("targets"), match.end("targets"), *TARGETS)
    if _transport(entry, line) == "ws":
        name = re.match(r"(?:[^\ue000-\ue004:：]{0,24}[:：]\s?)?\ue002", text.skeleton)
        found = text.within(0, name.end(), tokens.NAME) if name else ()
        return tuple(each for each in found if entry.owners.is_method(each))
    return ()


def _header(said: Read) -> Statement | None:
    """What a line says of the list below it; that something goes is said before that something else comes."""
    # Beside what is not understood, that something changes may be the lesser half of it.
    listing = [each for each in said.statements if each.lists and not (said.unclear and each.kind is Kind.CHANGED)]
    return next((each for each in listing if each.kind in (Kind.REMOVED, Kind.DEPRECATED)), next(iter(listing), None))


def _inherited(entry: _Entry) -> _Above | None:
    """The nearest line above that is no label."""
    for each in reversed(entry.above):
        if each.label is None:
            return each
    return entry.lead


def _day(entry: _Entry, said: Statement) -> str | None:
    """The day of a statement: its own, or that of the lines above it."""
    if said.day is not None:
        return said.day
    if said.later:
        return entry.last
    if said.state and said.kind is Kind.DEPRECATED:
        return None
    above = next((each.day for each in reversed(entry.above) if each.day), None) or entry.effective
    return above or (entry.day.day if said.state and said.kind is Kind.REMOVED else None)


# --- what is announced ----------------------------------------------------------------------------------------------


def _tell(entry: _Entry, line: Line, text: Text, said: Read, leading: tuple[str, ...]) -> None:
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
        _announce(entry, line, replace(each, day=_day(entry, each)), targets)
    left = tuple(each for each in leading if each not in handled)
    entry.log.skipped.update(said.skipped)
    if left and above and above.header:
        _announce(entry, line, above.header, left)
    elif left and above and above.unclear and above.unclear not in entry.told:
        _unread(entry, above.unclear, left)
    if said.unclear and text.all(REQUEST, SOCKET) and not any(each.line == line.line for each in _goes(entry)):
        _unread(entry, line.line, text.all(REQUEST, SOCKET))


def _goes(entry: _Entry) -> list[Announcement]:
    return [each for each in entry.found if each.kind in ("deprecated", "removed")]


def _unread(entry: _Entry, line: int, targets: tuple[str, ...]) -> None:
    if line not in entry.told:
        entry.told.add(line)
        entry.log.unread.append(Unread(entry.page.file, line, entry.page.lang, entry.day.day, targets))


def _announce(entry: _Entry, line: Line, said: Statement, targets: tuple[str, ...]) -> None:
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


def _owned(entry: _Entry, line: Line, target: str) -> tuple[str | None, str, tuple[str, ...]]:
    """A request as the catalogue writes it, its transport and its products."""
    log = of_log(entry.page.identity or entry.page.claimed or "")
    named = next(
        (each.label.products for each in reversed(entry.above) if each.label and each.label.products), entry.products
    )
    if "/" not in target or not re.match(r"(?:GET|POST|PUT|DELETE)? ?/", target):
        return target, "ws", entry.owners.of_method(target, named, log)
    request = entry.owners.whole(target)
    return request, "rest", () if request is None else entry.owners.of(request, named, log)


# --- what replaces what ---------------------------------------------------------------------------------------------

#: The error that answers to a request which is no more: where an entry names it, what is deprecated is gone.
_GONE = "ENDPOINT_GONE"
_VERSION = re.compile(r"(?<![A-Za-z0-9])v(\d{1,2})/")


def _paired(entry: _Entry) -> Iterator[Announcement]:
    """The announcements of an entry; of what goes, the higher version that the same entry names replaces it."""
    gone = any(_GONE in line.text for line in entry.day.lines)
    versions: dict[tuple[str, str], set[str]] = {}
    for request in (*(each.request for each in entry.found), *_named(entry)):
        versions.setdefault(_bare(request), set()).add(request)
    for each in entry.found:
        if gone and each.kind == "deprecated" and each.day is not None:
            each = replace(each, kind="removed")
        if each.instead is None and not each.params and each.kind in ("deprecated", "removed"):
            newer = [
                other for other in versions.get(_bare(each.request), ()) if _version(other) > _version(each.request)
            ]
            best = max(newer, key=_version, default=None)
            yield replace(each, instead=best)
        else:
            yield each


def _named(entry: _Entry) -> Iterator[str]:
    """Every request that a line of the entry begins with."""
    for line in entry.day.lines:
        text = tokens.read(line.text[:_LEAD], entry.day.day)
        if match := _LEADING.match(text.skeleton):
            yield from text.within(match.start("targets"), match.end("targets"), *TARGETS)


def _bare(request: str) -> tuple[str, str]:
    """A request without its version."""
    verb, _, path = request.rpartition(" ")
    return verb, _VERSION.sub("", path, count=1)


def _version(request: str) -> int:
    match = _VERSION.search(request)
    return int(match[1]) if match else 1
