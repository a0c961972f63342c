"""Which files are read: pages and folders as named on the command line, in groups, in a fixed order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SUFFIXES = (".md", ".html", ".htm", ".txt")
_DAY = re.compile(r"\d{4}-\d{2}(-\d{2})?")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of documentation: how it is shown, where it lies, its group, and the day that its folder names."""

    shown: str
    path: Path
    group: int
    day: str | None


def find(groups: Sequence[Sequence[Path]], day: str | None = None) -> tuple[list[SourceFile], list[str]]:
    """Every page below the folders, and every file named; the second list says which of them are not there.

    A folder's hidden files are passed over, and what has no suffix of a page. Links are not followed. `day` is that of
    texts which neither state one nor lie in a folder that does.
    """
    found: dict[Path, SourceFile] = {}
    missing: list[str] = []
    for number, group in enumerate(groups):
        for root in group:
            if not root.exists():
                missing.append(str(root))
            for path in _pages(root):
                shown = path.relative_to(root.parent).as_posix() if root.is_dir() else path.name
                found.setdefault(path.resolve(), SourceFile(shown, path, number, _day(path) or day))
    return sorted(found.values(), key=lambda file: (file.group, file.shown)), missing


def _pages(root: Path) -> Iterator[Path]:
    if root.is_file():
        yield root
        return
    for path in root.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
        if path.suffix.lower() in SUFFIXES and not hidden and not path.is_symlink() and path.is_file():
            yield path


def _day(path: Path) -> str | None:
    """The day or month that the nearest folder's name states."""
    for part in reversed(path.absolute().parts[:-1]):
        if stated := _DAY.search(part):
            return stated[0]
    return None
