"""Which files are read: pages and folders as named on the command line, in groups, in a fixed order."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SUFFIXES = (".md", ".html", ".htm", ".txt")
_DAY = re.compile(r"\d{4}-\d{2}(-\d{2})?")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of documentation: how it is shown, where it lies, its group, and the day that its folder names.

    `folder` is the name of the folder on the command line that it was found in, which no other such folder has.
    """

    shown: str
    path: Path
    group: int
    day: str | None
    folder: str


@dataclass(slots=True)
class Found:
    """The pages, what was named and is not there, and what is there and cannot be read, as lines to be printed."""

    files: list[SourceFile] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)


def find(groups: Sequence[Sequence[Path]], day: str | None = None) -> Found:
    """Every page below the folders, and every file named.

    A folder's hidden files are passed over, and what has no suffix of a page. Links inside a folder are not followed:
    they are told, as are folders that may not be read. `day` is that of texts which neither state one nor lie in a
    folder that does.
    """
    found = Found()
    files: dict[Path, SourceFile] = {}
    names = _names(_folder(root) for group in groups for root in group)
    for number, group in enumerate(groups):
        for root in group:
            if not root.exists():
                found.missing.append(str(root))
                continue
            folder = _folder(root)
            for path, trouble in _pages(Path(os.path.abspath(root))):  # noqa: PTH100 - a link keeps its own name
                shown = f"{names[folder]}/{path.relative_to(folder).as_posix()}"
                if trouble:
                    found.unreadable.append(f"{shown}:1:1: unreadable: {trouble}")
                else:
                    made = SourceFile(shown, path, number, _day(path) or day, names[folder])
                    files.setdefault(path.resolve(), made)
    found.files = sorted(files.values(), key=lambda file: (file.group, file.shown))
    found.unreadable = sorted(set(found.unreadable))
    return found


def _folder(root: Path) -> Path:
    """The folder that was named, or that a file which was named lies in."""
    place = Path(os.path.abspath(root))  # noqa: PTH100 - a link keeps its own name
    return place if place.is_dir() else place.parent


def _names(folders: Iterable[Path]) -> dict[Path, str]:
    """What each folder is called: by its last name, and by as many of those above it as tell it from the others."""
    places = set(folders)
    names = {place: place.name or "root" for place in places}
    for count in range(2, max((len(place.parts) for place in places), default=0) + 1):
        same = Counter(names.values())
        for place, name in names.items():
            if same[name] > 1:
                names[place] = "/".join(part.strip("/") for part in place.parts[-count:])
    return names


def _pages(root: Path) -> Iterator[tuple[Path, str]]:
    """Each page, and why it cannot be read, if so; folders that cannot be read are told in the same way."""
    if not root.is_dir():
        yield root, "" if root.is_file() else "no regular file"
        return
    refused: list[OSError] = []
    for folder, folders, names in os.walk(root, onerror=refused.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for path in (Path(folder, name) for name in (*folders, *names) if not name.startswith(".")):
            if path.is_symlink() and (path.name in folders or path.suffix.lower() in SUFFIXES):
                yield path, "a link, which is not followed; name what it leads to"
            elif path.name not in folders and path.suffix.lower() in SUFFIXES:
                yield path, "" if path.is_file() else "no regular file"
    for error in refused:
        yield Path(error.filename), f"the folder cannot be read: {error.strerror}"


def _day(path: Path) -> str | None:
    """The day or month that the nearest folder's name states."""
    for part in reversed(path.absolute().parts[:-1]):
        if stated := _DAY.search(part):
            return stated[0]
    return None
