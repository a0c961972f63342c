"""The entries of a change log as announcements: what each line says, with what the lines above it say of its list."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.transcribe.blocks import Page
from generator.transcribe.changelog import labels, pairing, sections, sentences, telling, tokens, words
from generator.transcribe.changelog.entry import Above, Entry, Log
from generator.transcribe.changelog.labels import Label
from generator.transcribe.changelog.owners import Owners
from generator.transcribe.changelog.said import Kind, Statement
from generator.transcribe.changelog.sections import Line
from generator.transcribe.changelog.sentences import Read
from generator.transcribe.changelog.tokens import TARGETS, Text

__all__ = ["Log", "read"]

_STRUCK = re.compile(r"~~[^~]{1,2000}~~")
_PREFIX = re.compile(r"([^`:：]{2,30})[:：]\s?\S")
#: No line of a change log is longer; what is, is none.
_LONGEST = 20_000
#: Interfaces whose lines announce no request.
_PASSED_OVER = ("fix", "sbe", "testnet")


def read(page: Page, owners: Owners, log: Log) -> None:
    """Add what a change log says."""
    for day in sections.read(page):
        entry = Entry(page, day, owners, log)
        for line in day.lines:
            _line(entry, line)
        log.announced.extend(pairing.paired(entry))


def _line(entry: Entry, line: Line) -> None:
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
    telling.tell(entry, line, text, said, targets)
    header = _header(said)
    header = None if header is None else replace(header, day=telling.day(entry, header))
    unclear = line.line if said.unclear else 0
    if header and header.kind is not Kind.ADDED:
        day = day or header.day
    above = Above(-1 if line.depth is None else line.depth, header, targets, day, None, unclear)
    if line.depth is not None:
        entry.above.append(above)
    elif header or unclear or text.skeleton.rstrip(" .").endswith((":", "：")):
        entry.lead = above


def _label(entry: Entry, line: Line, label: Label) -> None:
    """A line that only says what follows is about."""
    if line.depth is not None:
        _rise(entry, line.depth)
        entry.above.append(Above(line.depth, None, (), None, label))
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


def _rise(entry: Entry, depth: int) -> None:
    while entry.above and entry.above[-1].depth >= depth:
        entry.above.pop()


def _transport(entry: Entry, line: Line) -> str | None:
    """The interface that a line is about: as it says itself, or the nearest line above it."""
    prefix = _PREFIX.match(line.text)
    if prefix and (own := labels.read(prefix[1])) and own.transport:
        return own.transport
    for each in reversed(entry.above):
        if each.label and each.label.transport:
            return each.label.transport
    return entry.transport


def _targets(entry: Entry, line: Line, text: Text) -> tuple[str, ...]:
    """The requests that a line begins with."""
    if found := tokens.leading(text):
        return found
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
