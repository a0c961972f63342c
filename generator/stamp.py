"""Whether anything changed since the last build, from sizes and times alone: the warm path imports nothing else."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_IGNORED = ("__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis")


def fingerprint(*folders: Path) -> str:
    """One hash over path, size, time and identity of every file below the folders, and of the interpreter."""
    digest = hashlib.blake2b(sys.version.encode(), digest_size=16)
    for folder in folders:
        digest.update(f"\0{folder}".encode())
        for line in sorted(_entries(str(folder), "")):
            digest.update(line.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _entries(folder: str, prefix: str) -> Iterator[str]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _IGNORED:
                yield from _entries(entry.path, f"{prefix}{entry.name}/")
        else:
            stat = entry.stat(follow_symlinks=False)
            yield f"{prefix}{entry.name}\0{stat.st_size}\0{stat.st_mtime_ns}\0{stat.st_ino}\n"


def matches(path: Path, stamp: str) -> str | None:
    """What the last build said, if it left this stamp."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        left = json.loads(path.read_text("utf-8"))
        if left["stamp"] == stamp:
            return str(left["said"])
    return None


def leave(path: Path, stamp: str, said: str) -> None:
    """Remember a build. It is only a shortcut, so failing to is no failure."""
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"stamp": stamp, "said": said}), "utf-8")
