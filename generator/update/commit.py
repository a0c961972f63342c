"""Two folders that change together: what was staged takes the places of both, or of none, whenever it is interrupted.

No system call swaps two folders with two others. So a journal is written, in one step, when all is staged: from then on
the exchange is done, and what a killed process has not done of it is done by whoever comes next (`recovery`).
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import tree
from generator.update.signals import held_back

JOURNAL = "journal.json"
#: What the journal is called once everything is in its place.
WRITTEN = "written.json"


class DamagedError(ValueError):
    """The journal is not one that an update has written."""


class ChangedError(Exception):
    """What was to be replaced is not what the update was made of; everything is as it was."""


class UnfinishedError(Exception):
    """An exchange failed and could not be taken back; the journal stays, and whoever comes next completes it."""


@dataclass(frozen=True, slots=True)
class Swap:
    """A folder and what is to take its place. `witness` is a file in which they differ, `digest` that of the new one.

    It tells whether they have changed places already: by the file in the staged folder, which nobody else writes.
    """

    folder: Path
    staged: Path
    witness: str
    digest: str | None

    @classmethod
    def of(cls, folder: Path, staged: Path, witness: str) -> Swap:
        """`witness` is a path below both: changed, added or removed."""
        return cls(folder, staged, witness, _digest(staged / witness))

    @property
    def done(self) -> bool:
        return not self.staged.is_dir() or _digest(self.staged / self.witness) != self.digest

    def forward(self) -> None:
        if not self.done:
            tree.swap(self.staged, self.folder)

    def back(self) -> None:
        """Undo `forward`; where there was no folder before, there is none again."""
        if self.staged.is_dir():
            tree.swap(self.staged, self.folder)
        else:
            self.folder.rename(self.staged)


def commit(room: Path, swaps: Sequence[Swap], as_read: Callable[[], bool] = lambda: True) -> None:
    """Let everything that was staged take its place, and tidy up. Signals wait until it is done.

    Args:
        room: the folder of the update, in which the journal lies while the folders change places.
        swaps: what takes which place.
        as_read: whether what was replaced is what the update was made of; it lies now where the new was staged.

    Raises:
        OSError: if a folder cannot be moved; then everything is as it was.
        ChangedError: if somebody has changed what is replaced; then everything is as it was, with that change.
        UnfinishedError: if that, too, fails half way.
    """
    with held_back():
        _commit(room, swaps, as_read)


def _commit(room: Path, swaps: Sequence[Swap], as_read: Callable[[], bool]) -> None:
    os.sync()  # the journal must not reach the disk before that which it speaks of
    _write(room, swaps)
    done: list[Swap] = []
    try:
        for swap in swaps:
            swap.forward()
            done.append(swap)
        # Whoever edits until the very exchange is seen only after it.
        if not as_read():
            raise ChangedError("what is replaced was changed")
    except (OSError, ChangedError) as failed:
        _take_back(room, done, failed)
        raise
    # It is written. Where the journal cannot go, the next command finds everything in its place and tidies up, or says
    # why it cannot: this one must not say that it has failed.
    with suppress(OSError):
        finish(room, swaps)


def _take_back(room: Path, done: Sequence[Swap], failed: Exception) -> None:
    try:
        for swap in reversed(done):
            swap.back()
        (room / JOURNAL).unlink()
    except OSError as error:
        raise UnfinishedError(f"{failed}, and then {error}") from error


def roll_forward(room: Path, swaps: Sequence[Swap]) -> None:
    """Do what a journal says and nobody has finished.

    Raises:
        OSError: if a folder cannot be moved.
    """
    with held_back():
        for swap in swaps:
            swap.forward()
        finish(room, swaps)


def finish(room: Path, swaps: Sequence[Swap]) -> None:
    """Everything is in its place: the journal is none from here on, then what was replaced goes."""
    (room / JOURNAL).rename(room / WRITTEN)
    for swap in swaps:
        shutil.rmtree(swap.staged, ignore_errors=True)
        tree.sweep(swap.folder)
    for path in room.iterdir():
        if path.name != WRITTEN and not path.is_dir():  # it goes last: until then it says what is true
            path.unlink()
    shutil.rmtree(room, ignore_errors=True)


def _write(room: Path, swaps: Sequence[Swap]) -> None:
    """Paths are written as seen from the room: the whole may be moved to another place in between."""
    said = [
        {
            "folder": os.path.relpath(swap.folder, room),
            "staged": os.path.relpath(swap.staged, room),
            "witness": swap.witness,
            "digest": swap.digest,
        }
        for swap in swaps
    ]
    part = room / f"{JOURNAL}.part"
    with part.open("w", encoding="utf-8") as file:
        json.dump({"swaps": said}, file)
        file.flush()
        os.fsync(file.fileno())
    part.rename(room / JOURNAL)


def pending(room: Path) -> list[Swap] | None:
    """What a journal says and nobody has finished; None if there is none: then nothing is left to exchange.

    It is text that anybody may have written: whether these folders may be moved is for the caller to judge.

    Raises:
        DamagedError: if it cannot be read.
    """
    journal = room / JOURNAL
    if not os.path.lexists(journal):
        return None
    try:
        if not stat.S_ISREG(journal.lstat().st_mode):
            raise ValueError(journal)
        return [_swap(room, each) for each in json.loads(journal.read_text("utf-8"))["swaps"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedError(f"{journal} cannot be read") from error


def _swap(room: Path, said: dict[str, Any]) -> Swap:
    folder, staged = (Path(os.path.normpath(room / said[key])) for key in ("folder", "staged"))
    digest = said["digest"]
    return Swap(folder, staged, tree.checked(said["witness"]), None if digest is None else str(digest))


def _digest(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None
    except OSError:
        return None
