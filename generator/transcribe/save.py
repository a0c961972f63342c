"""Specs onto the disk: only what changed, each file in one step, nothing else touched."""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_PART = ".specwright-"


@dataclass(frozen=True, slots=True)
class Saved:
    """What a run did to the catalogue's folder, by path."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: int
    strays: tuple[str, ...] = ()


def compare(folder: Path, texts: Mapping[str, str], made: Collection[str] = ()) -> Saved:
    """How the texts differ from the files that are there; `made` are further specs that pages give.

    Strays are specs that no page gives, beside those that pages do give. Only of products whose `product.yaml` is among
    the texts that can be said: of another one no more than single pages were read.
    """
    added, changed, same = [], [], 0
    for path, text in sorted(texts.items()):
        if not (folder / path).exists():
            added.append(path)
        elif _there(folder / path) != text:
            changed.append(path)
        else:
            same += 1
    given = {*texts, *made}
    folders = {path.rpartition("/")[0] for path in given if f"{path.partition('/')[0]}/product.yaml" in texts}
    there = {path.relative_to(folder).as_posix() for each in folders for path in (folder / each).glob("*.yaml")}
    strays = sorted(path for path in there - given if path.count("/") > 1)
    return Saved(tuple(added), tuple(changed), same, tuple(strays))


def difference(folder: Path, texts: Mapping[str, str], saved: Saved) -> Iterator[str]:
    """What would change, as a unified diff."""
    for path in sorted((*saved.added, *saved.changed)):
        old = _there(folder / path).splitlines()
        name = f"{folder / path}" if path in saved.changed else "/dev/null"
        yield from difflib.unified_diff(old, texts[path].splitlines(), name, f"{path} (as transcribed)", lineterm="")


def _there(path: Path) -> str:
    """The text of a file; what is not there or cannot be read has none."""
    try:
        return path.read_text("utf-8", "backslashreplace")
    except OSError:
        return ""


def write(folder: Path, texts: Mapping[str, str], saved: Saved) -> None:
    """Write what differs. Each file is complete or untouched, whenever the run is killed; the next run does the rest.

    Raises:
        OSError: if the folder cannot be written.
        ValueError: if a path or a link in it leads out of the folder.
    """
    root = folder.resolve()
    _clean(folder)
    for path in (*saved.added, *saved.changed):
        if ".." in PurePosixPath(path).parts or PurePosixPath(path).is_absolute():
            raise ValueError(f"{path!r} leads out of the folder")
        target = folder / path
        if not target.parent.resolve().is_relative_to(root):
            raise ValueError(f"{path!r} leads out of the folder through a link")
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, texts[path])


def _clean(folder: Path) -> None:
    """Remove what a run that was killed had not finished."""
    for depth in ("", "*/", "*/*/"):
        for path in folder.glob(f"{depth}{_PART}*.part"):
            path.unlink(missing_ok=True)


def _replace(target: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=_PART, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
