"""A whole crawl: errands to workers, pages to disk as they come, all judged together, then each put in its place."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from generator.fetch import duplicates, files
from generator.fetch.findings import Found, Refused
from generator.fetch.manners import Manners
from generator.fetch.pace import Stopped
from generator.fetch.store import Entry, Store
from generator.fetch.urls import Address
from generator.fetch.visit import Errand, Outcome, visit
from generator.fetch.wire import Wire

Progress = Callable[[int, int], None]
_DOWN = {"unreachable", "no-robots"}
_DOWN_IN_A_ROW = 5
_LEAVE = 1.0


@dataclass(slots=True)
class Crawled:
    """What a crawl did: counts of pages, and a finding for each that was not taken."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    left: int = 0
    unasked: int = 0
    found: list[Found] = field(default_factory=list)


def crawl(
    addresses: Sequence[Address], store: Store, manners: Manners, wires: Sequence[Wire], shown: Progress | None = None
) -> Crawled:
    """Fetch pages into a crawl, with a worker for each wire. A second call with the same store goes on where one ended.

    Raises:
        ForeignError: if the folder holds something that was not written by us.
    """
    day = manners.clock.wall().date().isoformat()
    entries = store.entries()
    waiting = store.resume(day)
    errands = _errands(addresses, entries, waiting)
    outcomes: list[Outcome] = []
    with _workers(errands, store, manners, wires, day) as results:
        for outcome in results:
            if outcome.data is not None and outcome.entry is not None:
                store.stage(outcome.entry, outcome.data)
            outcomes.append(replace(outcome, data=None))
            if shown:
                shown(len(outcomes), len(errands))
    asked = {errand.address.key for errand in errands}
    made = Crawled(left=len(errands) - len(outcomes), unasked=len(entries.keys() - asked))
    if made.left:  # the pages wait; the run that fetches the rest judges all
        made.found = sorted(duplicates.refused(outcomes, {}).values())
        return made
    _place(outcomes, entries, duplicates.refused(outcomes, duplicates.find(outcomes, entries.values())), store, made)
    return made


def _errands(addresses: Sequence[Address], entries: dict[str, Entry], waiting: dict[str, Entry]) -> list[Errand]:
    known = {url: entry.file for url, entry in (waiting | entries).items()}
    paths = files.assign(addresses, known)
    by_key: dict[str, Address] = {}
    for address in addresses:
        by_key.setdefault(address.key, address)

    def at(path: str, entry: Entry | None) -> Entry | None:
        return entry if entry is not None and entry.file == path else None

    return [
        Errand(address, paths[key], at(paths[key], entries.get(key)), at(paths[key], waiting.get(key)))
        for key, address in sorted(by_key.items())
    ]


def _place(
    outcomes: Sequence[Outcome], entries: dict[str, Entry], refused: dict[str, Found], store: Store, made: Crawled
) -> None:
    """What is to be believed takes its place; of the rest, the earlier page stays."""
    for each in sorted(outcomes, key=lambda outcome: outcome.errand.address.key):
        key = each.errand.address.key
        if each.entry is None or key in refused:
            continue
        before = each.errand.entry
        if each.entry is before:
            made.unchanged += 1
            continue
        try:
            store.place(each.entry)
        except Refused as no:
            refused[key] = Found(each.errand.address.url, no.rule, no.message)
            continue
        entries[key] = each.entry
        if before is None:
            made.added += 1
        elif before.sha256 == each.entry.sha256:
            made.unchanged += 1
        else:
            made.changed += 1
    store.finish(entries)
    made.found = sorted(refused.values())


@dataclass(slots=True)
class _Health:
    """Whether the site wants to be asked any more; workers tell of each page before they take the next."""

    stop: threading.Event
    down: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, outcome: Outcome) -> None:
        with self.lock:
            self.down = self.down + 1 if outcome.found and outcome.found.rule in _DOWN else 0
            if outcome.stop or self.down >= _DOWN_IN_A_ROW:
                self.stop.set()


@contextmanager
def _workers(
    errands: Sequence[Errand], store: Store, manners: Manners, wires: Sequence[Wire], day: str
) -> Iterator[Iterator[Outcome]]:
    """The outcomes, as they come. Whatever ends the loop over them ends the workers, too."""
    todo: queue.SimpleQueue[Errand] = queue.SimpleQueue()
    for errand in errands:
        todo.put(errand)
    done: queue.SimpleQueue[Outcome | BaseException | None] = queue.SimpleQueue()
    stop = manners.clock.stop
    health = _Health(stop)

    def work(wire: Wire) -> None:
        try:
            while not stop.is_set():
                outcome = visit(todo.get_nowait(), manners, wire, store, day)
                health.note(outcome)
                done.put(outcome)
        except (queue.Empty, Stopped):
            pass
        except BaseException as error:
            done.put(error)  # a fault of ours is raised where the run can end
        finally:
            done.put(None)

    threads = [threading.Thread(target=work, args=(wire,), daemon=True) for wire in wires]
    for thread in threads:
        thread.start()
    try:
        yield _results(done, len(threads))
    finally:
        stop.set()
        for wire in wires:
            wire.abort()
        for thread in threads:
            thread.join(_LEAVE)  # one that looks up a name may take long, and writes nothing


def _results(done: queue.SimpleQueue[Outcome | BaseException | None], workers: int) -> Iterator[Outcome]:
    """Until all workers have ended."""
    while workers:
        outcome = done.get()
        if outcome is None:
            workers -= 1
        elif isinstance(outcome, BaseException):
            raise outcome
        else:
            yield outcome
