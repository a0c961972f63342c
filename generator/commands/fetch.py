"""`specwright fetch`: pages of a documentation site into a crawl that `transcribe` reads."""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Sequence
from pathlib import Path

from generator.catalog.findings import printable
from generator.commands import report
from generator.fetch import wanted
from generator.fetch.crawl import Crawled, crawl
from generator.fetch.findings import Found, Refused
from generator.fetch.manners import Manners
from generator.fetch.pace import Clock, Pace
from generator.fetch.sitemap import Listed
from generator.fetch.store import BusyError, ForeignError, Store
from generator.fetch.urls import Address, parse, shown
from generator.fetch.wire import Wire
from generator.transcribe import sources


class _UsageError(Exception):
    """What was asked for cannot be done; the text says why."""


def run(options: argparse.Namespace, clock: Clock | None = None) -> int:
    """Fetch; exit 1 if a page was not taken, 130 if it was interrupted: the next run goes on."""
    started = time.perf_counter()
    clock = clock or Clock()
    store = Store(options.out)
    try:
        if options.out.exists() and not options.out.is_dir():
            raise _UsageError(f"{options.out} is no folder")
        address, listed = _source(options.source)
        sites = _sites(address, listed, options.allow_host)
        manners = Manners(sites, Pace(options.rate, clock), clock)
        wires = [Wire(options.timeout) for _ in range(options.jobs)]
        with store.locked():
            made = _fetch(address, listed, store, manners, wires)
    except (_UsageError, BusyError) as error:
        busy = f"another run is fetching into {options.out}; let it end"
        report.fail(printable(busy if isinstance(error, BusyError) else f"{error}"))
        return 2
    except ForeignError as error:
        report.fail(printable(f"{options.out}: {error}"))
        return 1
    except KeyboardInterrupt:
        report.fail("stopped; run again to go on")
        return 130
    return _told(made, options.out, clock, time.perf_counter() - started)


def _fetch(
    address: Address | None, listed: Listed | None, store: Store, manners: Manners, wires: Sequence[Wire]
) -> Crawled:
    """The crawl; a sitemap that cannot be had is its one finding."""
    if listed is None and address is not None:
        try:
            listed = wanted.from_site(address, manners, wires[0])
        except Refused as refused:
            return Crawled(found=[Found(address.url, refused.rule, refused.message)])
    pages = wanted.pages(listed or Listed(False, ()), manners, wires[0])
    with report.progress("fetch") as shown_progress:
        made = crawl(pages.addresses, store, manners, wires, shown_progress)
    made.found = sorted([*made.found, *pages.found])
    return made


def _source(source: str) -> tuple[Address | None, Listed | None]:
    """The sitemap's address, or what the file lists."""
    if re.match(r"https?://", source, re.IGNORECASE):
        try:
            return parse(source), None
        except Refused as refused:
            raise _UsageError(f"{shown(source)}: {refused.message}") from None
    try:
        listed = wanted.from_file(Path(source))
    except OSError as error:
        raise _UsageError(f"{source}: {error.strerror or error}; name a file, or a sitemap's whole address") from None
    except Refused as refused:
        raise _UsageError(f"{source}: {refused.message}") from None
    if not listed.locations:
        raise _UsageError(f"{source}: it names no address")
    return None, listed


def _sites(address: Address | None, listed: Listed | None, allowed: Sequence[str]) -> set[str]:
    own = address.site if address else wanted.first_site(listed) if listed else None
    if own is None:
        raise _UsageError("no address in the list is one of a page; write one whole address on each line")
    try:
        others = [parse(f"https://{host}/") for host in allowed]
    except Refused:
        others = []
    if len(others) != len(allowed) or any(other.path != "/" for other in others):
        raise _UsageError("--allow-host takes a host, or host:port")
    return {own, *(other.site for other in others)}


def _told(made: Crawled, out: Path, clock: Clock, seconds: float) -> int:
    """Findings, counts, and what to do next."""
    for found in made.found:
        report.fail(str(found))
    refused = len(made.found)
    counts = f"{made.added} added, {made.changed} changed, {made.unchanged} unchanged"
    report.say(f"{counts}; {refused} finding{'s' * (refused != 1)}")
    if made.unasked:
        report.say(f"{made.unasked} pages of the crawl were not asked for and stay as they are")
    if made.left:
        report.fail(f"{made.left} pages are left, and none was put in its place yet; run again to go on")
    if advice := _day(out, clock.wall().date().isoformat(), bool(made.added or made.changed)):
        report.say(printable(advice))
    report.say(f"{seconds:.1f} s")
    return 1 if made.found or made.left else 0


def _day(out: Path, today: str, news: bool) -> str | None:
    """What `transcribe` has to be told of the day, where the folder's name does not say it, or no longer."""
    days = {file.day for file in sources.find([[out]]).files}
    if None in days:
        return f"its folder names no day: specwright transcribe {out} --updated {today}"
    other = sorted(day for day in days if day and not today.startswith(day))
    if news and other:
        return f"its folder says {other[0]}, which `transcribe` takes for the day of its pages; name it after {today}"
    return None
