"""A folder of output: what it holds, how it differs from what it should hold, and its change in one step."""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.stamp import LEFT_BEHIND

MANIFEST = "MANIFEST.json"
_SHIPPED = ("binance_typed", "tests")


class OutsideError(ValueError):
    """A path that would leave the output folder."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What separates a folder from what it should hold."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def with_manifest(files: Mapping[str, str]) -> dict[str, bytes]:
    """The files as bytes, with a manifest of them: it says which files of the folder are the tool's own."""
    output = {checked(path): text.encode() for path, text in files.items()}
    digests = {path: hashlib.sha256(data).hexdigest() for path, data in sorted(output.items())}
    manifest = json.dumps({"files": digests}, indent=1, sort_keys=True) + "\n"
    return dict(sorted({**output, MANIFEST: manifest.encode()}.items()))


def checked(path: str) -> str:
    """The path, if it stays inside the output folder.

    Raises:
        OutsideError: if it does not.
    """
    parts = PurePosixPath(path)
    if parts.is_absolute() or not parts.parts or ".." in parts.parts or "\\" in path or "\0" in path:
        raise OutsideError(f"{path!r} leads out of the output folder")
    return path


def compare(folder: Path, output: Mapping[str, bytes]) -> Changes:
    """How the folder differs from the output; files that the tool never wrote are not looked at."""
    added, changed = [], []
    for path, data in output.items():
        try:
            if (folder / path).read_bytes() != data:
                changed.append(path)
        except (FileNotFoundError, NotADirectoryError):
            added.append(path)
    removed = [path for path in owned(folder) if path not in output and (folder / path).is_file()]
    return Changes(tuple(added), tuple(changed), tuple(removed))


def strays(folder: Path, output: Mapping[str, bytes]) -> list[str]:
    """Python files among the output that the tool did not make; they would be shipped, or run as tests."""
    found = (path.relative_to(folder).as_posix() for part in _SHIPPED for path in (folder / part).rglob("*.py"))
    mine = {*owned(folder), *output}
    return sorted(path for path in found if path not in mine)


def refusal(folder: Path, *sources: Path) -> str | None:
    """Why a folder cannot take the output, or None: it is no place of its own, or it is somebody else's."""
    here = folder.resolve()
    for source in (source.resolve() for source in sources):
        if here == source or here in source.parents or source in here.parents:
            return f"{folder} and {source} lie in one another; name a folder of its own"
    if here.exists() and not here.is_dir():
        return f"{folder} is no folder"
    if here.is_dir() and any(here.iterdir()) and not (here / MANIFEST).is_file():
        return f"{folder} is not empty and holds no {MANIFEST}; name an empty folder or a former output"
    return None


def owned(folder: Path) -> list[str]:
    """The files that the last build wrote, by the folder's manifest."""
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
        return sorted(checked(str(path)) for path in manifest["files"])
    except (OSError, ValueError, KeyError, TypeError):
        return []


def replace(folder: Path, output: Mapping[str, bytes]) -> None:
    """Make the folder hold the output. Killed at any point, it leaves the folder as before or as after.

    The new tree is built beside the folder, unchanged files linked into it, and the two change places in one step;
    where the system has no such step, in two, and the next build restores what was left between them.

    Raises:
        OSError: if it cannot be written, or if something that is no folder is in its place.
    """
    folder = folder.resolve()
    staging = stage(folder, output)
    try:
        swap(staging, folder)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def stage(folder: Path, output: Mapping[str, bytes]) -> Path:
    """A new folder beside this one: what it would hold with the output. Until they are swapped it stays as it is.

    Raises:
        OSError: if it cannot be written, or if something that is no folder is in its place.
    """
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    sweep(folder)
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(f"{folder} is no folder")
    staging = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".new", dir=folder.parent))
    try:
        staging.chmod(folder.stat().st_mode & 0o7777 if folder.exists() else 0o755)
        _fill(staging, folder, output)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    return staging


def swap(staging: Path, folder: Path) -> None:
    """Put what was staged in the folder's place; what was there, if anything, is then where the other was staged."""
    if folder.exists():
        _exchange(staging, folder)
    else:
        staging.rename(folder)


def sweep(folder: Path) -> None:
    """Tidy up beside the folder after builds that were killed, first of all what they had set aside."""
    aside = _aside(folder)
    if aside.is_dir() and not folder.exists():
        aside.rename(folder)
    for left in (*folder.parent.glob(f".{folder.name}.*.new"), aside):
        shutil.rmtree(left, ignore_errors=True)


def _aside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.old")


def _fill(staging: Path, folder: Path, output: Mapping[str, bytes]) -> None:
    mine = {*owned(folder), *output}
    _keep(
        folder, staging, PurePosixPath(), mine, {str(parent) for path in mine for parent in PurePosixPath(path).parents}
    )
    for parent in sorted({PurePosixPath(path).parent for path in output}):
        (staging / parent).mkdir(parents=True, exist_ok=True)
    for path, data in output.items():
        old, new = folder / path, staging / path
        if not old.is_symlink() and _holds(old, data):
            _link(old, new)
        else:
            new.write_bytes(data)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def _keep(folder: Path, staging: Path, below: PurePosixPath, mine: set[str], my_folders: set[str]) -> None:
    """Take over what is somebody else's: every file, link and folder that the tool did not make."""
    here = folder / below
    for entry in sorted(os.scandir(here), key=lambda entry: entry.name) if here.is_dir() else ():
        path = below / entry.name
        if entry.is_dir(follow_symlinks=False):
            if entry.name in LEFT_BEHIND:
                continue
            if str(path) not in my_folders:
                (staging / path).mkdir(parents=True, exist_ok=True)
            _keep(folder, staging, path, mine, my_folders)
        elif str(path) not in mine:
            (staging / path).parent.mkdir(parents=True, exist_ok=True)
            _link(folder / path, staging / path)


def _link(old: Path, new: Path) -> None:
    try:
        os.link(old, new, follow_symlinks=False)
    except OSError:
        shutil.copy2(old, new, follow_symlinks=False)


def _exchange(one: Path, other: Path) -> None:
    """Swap two folders in one step where the system can, else in two."""
    if sys.platform == "linux":
        at_cwd, swap = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
        libc = ctypes.CDLL(None, use_errno=True)
        if hasattr(libc, "renameat2") and libc.renameat2(at_cwd, bytes(one), at_cwd, bytes(other), swap) == 0:
            return
    aside = _aside(other)
    other.rename(aside)
    try:
        one.rename(other)
    except OSError:
        aside.rename(other)
        raise
    aside.rename(one)
