"""One page: what is at hand is looked at, the site is asked whether it changed, and the answer is judged by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.fetch import check
from generator.fetch.check import Seen
from generator.fetch.findings import Found, Refused
from generator.fetch.manners import Manners
from generator.fetch.store import Entry, Store, digest
from generator.fetch.urls import Address
from generator.fetch.wire import Wire

_HEADER = re.compile(r"[\x21-\x7e]([\x20-\x7e]{0,200}[\x21-\x7e])?")


@dataclass(frozen=True, slots=True)
class Errand:
    """A page to be fetched: its address and file, and what an earlier run left of it."""

    address: Address
    file: str
    entry: Entry | None = None
    waiting: Entry | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an errand: the page that it has now, or why it was refused.

    `data` are bytes that are not on disk yet, `sha256` is of the answer even if that was refused.
    """

    errand: Errand
    entry: Entry | None = None
    seen: Seen | None = None
    data: bytes | None = None
    found: Found | None = None
    sha256: str = ""
    stop: bool = False


def visit(errand: Errand, manners: Manners, wire: Wire, store: Store, day: str) -> Outcome:
    """Do one errand; what goes wrong is told in the outcome."""
    at_hand = _at_hand(errand, store)
    if at_hand is not None and at_hand.entry is errand.waiting:
        return at_hand
    seen_hashes: list[str] = []
    try:
        return manners.patiently(
            errand.address, lambda attempt: _fetch(errand, manners, wire, day, at_hand, attempt, seen_hashes)
        )
    except Refused as refused:
        found = Found(errand.address.url, refused.rule, refused.message)
        stop = refused.rule == "busy" and not refused.again
        return Outcome(errand, found=found, sha256="".join(seen_hashes[-1:]), stop=stop)


def _at_hand(errand: Errand, store: Store) -> Outcome | None:
    """The page as it waits or lies in its place, if it is whole and still the page that is asked for."""
    for entry, read in ((errand.waiting, store.waiting), (errand.entry, store.kept)):
        data = read(entry) if entry is not None else None
        if entry is None or data is None:
            continue
        try:
            return Outcome(errand, entry, check.recognise(errand.address, errand.file, data), sha256=entry.sha256)
        except Refused:
            continue
    return None


def _fetch(
    errand: Errand, manners: Manners, wire: Wire, day: str, at_hand: Outcome | None, attempt: int, hashes: list[str]
) -> Outcome:
    address = errand.address
    conditions = _conditions(at_hand) if attempt == 0 else {address.url: {"Cache-Control": "no-cache"}}
    answer, final = manners.ask(wire, address, conditions)
    if answer.status == 304:
        assert at_hand is not None  # `ask` passes on a 304 only to a request that has conditions
        return at_hand
    hashes.append(digest(answer.body))
    check.kind(address, answer.headers, answer.body, answer.ended)
    seen = check.recognise(address, errand.file, answer.body)
    entry = Entry(
        url=address.key,
        final=final.url,
        file=errand.file,
        status=answer.status,
        etag=_header(answer.headers.get("etag", "")),
        modified=_header(answer.headers.get("last-modified", "")),
        sha256=hashes[-1],
        bytes=len(answer.body),
        fetched=day,
        identity=seen.identity,
    )
    return Outcome(errand, entry, seen, answer.body, sha256=entry.sha256)


def _conditions(at_hand: Outcome | None) -> dict[str, dict[str, str]]:
    """The headers that ask whether the page changed, for the address that gave it."""
    if at_hand is None or at_hand.entry is None:
        return {}
    entry = at_hand.entry
    named = {"If-None-Match": _header(entry.etag), "If-Modified-Since": _header(entry.modified)}
    return {entry.final: {name: value for name, value in named.items() if value}}


def _header(value: str) -> str:
    """A value that can be sent back; nothing if it is none."""
    return value if _HEADER.fullmatch(value) else ""
