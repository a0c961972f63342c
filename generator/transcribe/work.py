"""The work on single files, spread over processes: looking at what each holds, and reading the facts out of it."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from typing import TypeVar

from generator.transcribe import products
from generator.transcribe.blocks import Heading, Page, Table
from generator.transcribe.changelog import logs
from generator.transcribe.facts import endpoint, places
from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.read_page import Unreadable, read
from generator.transcribe.sections import split, stray
from generator.transcribe.shared_blocks import Tables, conditional_fields
from generator.transcribe.sources import SourceFile

Progress = Callable[[int, int], None]
_A = TypeVar("_A")
_R = TypeVar("_R")
_CHUNK = 12


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file holds at first sight: its pages, general ones and change logs whole, of others the headings alone.

    `tables` are those to which other pages may send their readers.
    """

    file: SourceFile
    pages: tuple[Page, ...]
    unreadable: str = ""
    tables: Tables = field(default_factory=dict[tuple[str, str], Table])


@dataclass(frozen=True, slots=True)
class Job:
    """One file to be read for facts, with the enums and the tables of other pages that its pages may link to."""

    file: SourceFile
    enums: Mapping[str, EnumLinks]
    prose: bool
    tables: Tables = field(default_factory=dict[tuple[str, str], Table])


def look(file: SourceFile) -> Looked:
    """Read a file for its identity; bytes that are no page are told, never raised."""
    try:
        pages = read(file.shown, file.path.read_bytes())
    except Unreadable as error:
        return Looked(file, (), f"{file.shown}:{error.line}:1: unreadable: {error.message}")
    except OSError as error:
        return Looked(file, (), f"{file.shown}:1:1: unreadable: {error.strerror or error}")
    shared = ((page, conditional_fields(page.blocks)) for page in pages if page.identity)
    tables = {(page.identity or "", page.lang): table for page, table in shared if table is not None}
    return Looked(file, tuple(_slim(_dated(page, file)) for page in pages), tables=tables)


def _dated(page: Page, file: SourceFile) -> Page:
    """The page with the day of its folder, where it states none itself."""
    return page if page.updated or not file.day else replace(page, updated=file.day)


def _slim(page: Page) -> Page:
    """A page as it travels between processes: a page that anchors name needs no more than its headings to be judged."""
    if page.identity is None or products.is_general(page.identity) or logs.is_log(page):
        return page
    return replace(page, blocks=tuple(block for block in page.blocks if isinstance(block, Heading)))


def tables(looked: Iterable[Looked]) -> dict[tuple[int, str], dict[tuple[str, str], Table]]:
    """The tables of each crawl to which its pages may send their readers."""
    found: dict[tuple[int, str], dict[tuple[str, str], Table]] = defaultdict(dict)
    for each in looked:
        found[each.file.group, each.file.folder].update(each.tables)
    return found


def facts(job: Job) -> tuple[SourceFile, tuple[Facts, ...], str]:
    """Everything that the endpoints' sections in a file say; the last is why the file, or its endpoint, is not read."""
    found: list[Facts] = []
    try:
        pages = read(job.file.shown, job.file.path.read_bytes())
    except (Unreadable, OSError) as error:
        return job.file, (), f"{job.file.shown}:1:1: unreadable: changed while it was read: {error}"
    for raw in pages:
        page = _dated(raw, job.file)
        product = products.product_of(page.identity or page.claimed or "")
        if product is not None:
            links = job.enums.get(product.folder) or EnumLinks()
            sections = split(page, job.tables)
            named = places.find(page, sections)
            found.extend(endpoint.read(section, links, job.prose, named) for section in sections)
            if stray(page) and not products.is_general(page.identity or ""):
                return (
                    job.file,
                    (),
                    f"{job.file.shown}:1:1: no-request: it states a weight and parameters of no request",
                )
    return job.file, tuple(found), ""


def spread(work: Callable[[_A], _R], items: Sequence[_A], processes: int, progress: Progress | None) -> Iterator[_R]:
    """The results in the order of the items, whichever process is faster."""
    if processes <= 1 or len(items) <= _CHUNK:
        for done, item in enumerate(items, 1):
            yield work(item)
            if progress:
                progress(done, len(items))
        return
    with ProcessPoolExecutor(processes) as pool:
        for done, result in enumerate(pool.map(work, items, chunksize=_CHUNK), 1):
            yield result
            if progress:
                progress(done, len(items))


def cores() -> int:
    """How many processes may run side by side here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
