"""What the catalogue's folder would be: a copy beside it with the new specs and the new change log."""

from __future__ import annotations

import os
import shutil
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from generator import tree
from generator.stamp import LEFT_BEHIND

#: Names the package in the room of the update: beside it, too, something is staged.
_PACKAGE = "package"


def specs(room: Path, folder: Path, out: Path) -> Path:
    """A copy of the catalogue in the room of the update; what an earlier update left there is gone.

    Args:
        room: where the update works.
        folder: the catalogue.
        out: the package that changes with it.

    Raises:
        OSError: if it cannot be made.
    """
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    (room / _PACKAGE).write_text(os.path.relpath(out.resolve(), room), "utf-8", "surrogateescape")
    # Of the same name, since findings name files from there.
    staged = room / folder.resolve().name
    # Copies: a link would let an editor that writes in place change both.
    shutil.copytree(folder.resolve(), staged, symlinks=True)
    return staged


def package(room: Path) -> Path | None:
    """The package of an update that was interrupted; None if it had not come so far as to name it."""
    try:
        said = (room / _PACKAGE).read_text("utf-8", "surrogateescape")
    except OSError:
        return None
    return Path(os.path.normpath(room / said)) if said else None


def change(staged: Path, texts: Mapping[str, str], gone: Collection[str]) -> None:
    """Write texts into a staged catalogue and remove what is gone, with the folders that this leaves empty.

    Raises:
        OSError: if it cannot be written.
        tree.OutsideError: if a path would leave it.
    """
    for path, text in texts.items():
        target = _inside(staged, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)  # never through a link
        target.write_text(text, "utf-8", newline="\n")
    for path in gone:
        target = _inside(staged, path)
        target.unlink(missing_ok=True)
        while target.parent != staged and not any(target.parent.iterdir()):
            target = target.parent
            target.rmdir()


def _inside(staged: Path, path: str) -> Path:
    target = staged / tree.checked(path)
    if not target.parent.resolve().is_relative_to(staged.resolve()):
        raise tree.OutsideError(f"{path!r} leads out of the folder through a link")
    return target


def seen(folder: Path) -> list[tuple[str, int, int, int]]:
    """Every file of a folder with its size, time and identity: whoever changes one meanwhile must not lose that."""
    return sorted(_seen(folder, "")) if folder.is_dir() else []


def _seen(folder: Path, prefix: str) -> Iterator[tuple[str, int, int, int]]:
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in LEFT_BEHIND:
                yield from _seen(Path(entry.path), f"{prefix}{entry.name}/")
        else:
            stat = entry.stat(follow_symlinks=False)
            yield f"{prefix}{entry.name}", stat.st_size, stat.st_mtime_ns, stat.st_ino
