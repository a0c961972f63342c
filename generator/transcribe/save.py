"""Specs onto the disk: only what changed, each file in one step, nothing else touched."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True, slots=True)
class Saved:
    """What a run did to the catalogue's folder, by path."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: int


def compare(folder: Path, texts: Mapping[str, str]) -> Saved:
    """How the texts differ from the files that are there."""
    added, changed, same = [], [], 0
    for path, text in sorted(texts.items()):
        try:
            there = (folder / path).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            there = None
        if there is None:
            added.append(path)
        elif there != text:
            changed.append(path)
        else:
            same += 1
    return Saved(tuple(added), tuple(changed), same)


def write(folder: Path, texts: Mapping[str, str], saved: Saved) -> None:
    """Write what differs. Each file is complete or untouched, whenever the run is killed; the next run does the rest.

    Raises:
        OSError: if the folder cannot be written.
        ValueError: if a path or a link in it leads out of the folder.
    """
    root = folder.resolve()
    for path in (*saved.added, *saved.changed):
        if ".." in PurePosixPath(path).parts or PurePosixPath(path).is_absolute():
            raise ValueError(f"{path!r} leads out of the folder")
        target = folder / path
        if not target.parent.resolve().is_relative_to(root):
            raise ValueError(f"{path!r} leads out of the folder through a link")
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, texts[path])


def _replace(target: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
