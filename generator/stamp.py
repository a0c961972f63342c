"""Whether anything changed since the last build, from sizes and times alone: the warm path imports nothing else."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

#: Folders that other tools leave everywhere and that nobody misses.
LEFT_BEHIND = ("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis")
_END = "\n\0\n"


def listing(*folders: Path) -> str:
    """Path, size, time and identity of every file below the folders; the interpreter, and what is installed."""
    parts = [sys.version, *_installed()]
    for folder in folders:
        parts += [f"\0{folder}", *sorted(_entries(str(folder), ""))]
    return "\n".join(parts)


def _installed() -> Iterator[str]:
    """The age of every folder of packages: what formats the output may have been changed."""
    for folder in sys.path:
        if folder.endswith("site-packages"):
            yield f"{folder}\0{os.stat(folder).st_mtime_ns}"  # noqa: PTH116 - a Path costs more than the call


def _entries(folder: str, prefix: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in LEFT_BEHIND:
                yield from _entries(entry.path, f"{prefix}{entry.name}/")
        else:
            stat = entry.stat(follow_symlinks=False)
            yield f"{prefix}{entry.name}\0{stat.st_size}\0{stat.st_mtime_ns}\0{stat.st_ctime_ns}\0{stat.st_ino}"


def matches(path: Path, stamp: str) -> str | None:
    """What the last build said, if it left this stamp."""
    try:
        said, _, left = path.read_text("utf-8", "surrogateescape").partition(_END)
    except OSError:
        return None
    return said if left == stamp else None


def leave(path: Path, stamp: str, said: str) -> None:
    """Remember a build. It is only a shortcut, so failing to is no failure."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{said}{_END}{stamp}", "utf-8", "surrogateescape")
    except OSError:
        return
