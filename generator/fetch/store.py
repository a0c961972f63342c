"""The crawl on disk: its manifest, and the work that is under way. Whenever a run is killed, the next one goes on.

Pages wait in `.crawl` until all are judged; a line of the journal tells that one waits there whole. Then each takes
its place in one step, and the manifest last. What is torn is known by its hash, and fetched anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from generator.fetch import files
from generator.fetch.findings import Refused
from generator.fetch.urls import parse

MANIFEST = "crawl.json"
_WORK = ".crawl"
_JOURNAL = "journal.jsonl"
_FORMAT = 1


class BusyError(Exception):
    """Another run writes this crawl."""


class ForeignError(Exception):
    """The manifest, or a folder in the crawl, is not as we write it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One page of the crawl, as the manifest tells of it."""

    url: str
    final: str
    file: str
    status: int
    etag: str
    modified: str
    sha256: str
    bytes: int
    fetched: str
    identity: str


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


class Store:
    """A folder that holds a crawl. One thread writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._work = folder / _WORK

    @contextmanager
    def locked(self) -> Iterator[None]:
        """The folder, made if it is not there, for this run alone. The lock ends with the process, however it ends."""
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            import fcntl
        except ImportError:  # not every system has it
            yield
            return
        handle = os.open(self.folder, os.O_RDONLY)
        try:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise BusyError from None
            yield
        finally:
            os.close(handle)

    def entries(self) -> dict[str, Entry]:
        """What the manifest tells, by address."""
        try:
            data = json.loads((self.folder / MANIFEST).read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (ValueError, RecursionError):
            raise ForeignError(f"{MANIFEST} is damaged; delete it, and every page is fetched anew") from None
        if not isinstance(data, dict) or data.get("format") != _FORMAT or not isinstance(data.get("pages"), list):
            raise ForeignError(f"{MANIFEST} has another format; fetch into a folder of its own")
        return {entry.url: entry for each in data["pages"] if (entry := _entry(each))}

    def resume(self, day: str) -> dict[str, Entry]:
        """The pages that an earlier run of the same day left waiting, or had put in their places."""
        if self._work.is_symlink():
            raise ForeignError(f"{_WORK} is a link; remove it")
        waiting: dict[str, Entry] = {}
        with contextlib.suppress(FileNotFoundError):
            for line in (self._work / _JOURNAL).read_bytes().split(b"\n"):
                with contextlib.suppress(ValueError, RecursionError):
                    if (entry := _entry(json.loads(line))) and entry.fetched == day:
                        waiting[entry.url] = entry
        waiting = {url: entry for url, entry in waiting.items() if self.waiting(entry) is not None}
        self._work.mkdir(exist_ok=True)
        body = b"".join(_line(entry) for _, entry in sorted(waiting.items()))
        self._write(self._work / _JOURNAL, body)  # whole lines only: the next one must not continue a torn one
        return waiting

    def waiting(self, entry: Entry) -> bytes | None:
        """The page that waits, or has just taken its place; None if it is not there as it was."""
        staged = _same(self._staged(entry), entry)
        return self.kept(entry) if staged is None else staged

    def kept(self, entry: Entry) -> bytes | None:
        """The page in its place; None if it is not there as it was."""
        return _same(self.folder / entry.file, entry)

    def stage(self, entry: Entry, data: bytes) -> None:
        """Have a page wait."""
        self._write(self._staged(entry), data)
        with (self._work / _JOURNAL).open("ab") as journal:
            journal.write(_line(entry))
            journal.flush()
            os.fsync(journal.fileno())

    def place(self, entry: Entry) -> None:
        """Put a page that waits in its place."""
        target = self.folder / entry.file
        target.parent.mkdir(exist_ok=True)
        if target.parent.is_symlink() or target.is_dir():
            raise Refused("changed-file", f"{entry.file}: a folder or a link is in its place; remove it")
        staged = self._staged(entry)
        if _same(staged, entry) is not None:
            staged.replace(target)

    def finish(self, entries: Mapping[str, Entry]) -> None:
        """The manifest, in one step; nothing is under way any more."""
        pages = [asdict(entry) for _, entry in sorted(entries.items())]
        text = json.dumps({"format": _FORMAT, "pages": pages}, indent=1, ensure_ascii=True) + "\n"
        path = self.folder / MANIFEST
        if _bytes(path) != text.encode():
            self._write(path, text.encode())
        self.forget()

    def forget(self) -> None:
        """Remove what is under way."""
        shutil.rmtree(self._work, ignore_errors=True)

    def _write(self, path: Path, data: bytes) -> None:
        """The whole file or none of it; the part that a kill leaves lies among what is under way."""
        part = self._work / "part"
        with part.open("wb") as file:
            file.write(data)
            os.fsync(file.fileno())
        part.replace(path)

    def _staged(self, entry: Entry) -> Path:
        return self._work / digest(entry.url.encode())[:32]


def _entry(data: Any) -> Entry | None:
    """An entry as we write it; None of anything else, whose page is then fetched anew."""
    kinds = {field.name: int if field.type == "int" else str for field in fields(Entry)}
    if not isinstance(data, dict) or {key: type(value) for key, value in data.items()} != kinds:
        return None
    entry = Entry(**data)
    try:
        address = parse(entry.url)
    except Refused:
        return None
    return entry if address.key == entry.url and files.own(address, entry.file) else None


def _line(entry: Entry) -> bytes:
    return json.dumps(asdict(entry), ensure_ascii=True).encode() + b"\n"


def _bytes(path: Path) -> bytes | None:
    try:
        return None if path.is_symlink() else path.read_bytes()
    except OSError:
        return None


def _same(path: Path, entry: Entry) -> bytes | None:
    data = _bytes(path)
    return data if data is not None and digest(data) == entry.sha256 else None
