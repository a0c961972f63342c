"""One writer at a time: a lock beside a folder, let go by the system when the process that holds it ends."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

#: The locks that this process holds, by descriptor.
_mine: set[int] = set()


class Busy(Exception):
    """Another process is writing the folder."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder. A lock that a killed process left is nobody's and is taken over.

    Raises:
        Busy: if a process that lives holds it.
        OSError: if there is no place for it.
    """
    if find_spec("fcntl") is None:  # not every system has it
        yield
        return
    here = folder.resolve()
    here.parent.mkdir(parents=True, exist_ok=True)
    path = here.parent / f".{here.name}.lock"
    file = _taken(path)
    _mine.add(file)
    try:
        os.ftruncate(file, 0)
        os.write(file, f"{os.getpid()}\n".encode())
        yield
    finally:
        if file in _mine:  # a process that was forked off meanwhile holds nothing
            # Removed while it is held: whoever has opened it meanwhile sees that the name is no longer its own.
            path.unlink(missing_ok=True)
            _mine.discard(file)
            os.close(file)


def _let_go() -> None:
    """In a process that was forked off: else it would hold the lock for as long as it lives, whoever has died."""
    for file in _mine:
        os.close(file)  # and no more: to unlock it would unlock it for the parent, too
    _mine.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)


def _taken(path: Path) -> int:
    import fcntl

    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o644)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.read(file, 20).decode("ascii", "replace").strip()
            os.close(file)
            if not isinstance(error, BlockingIOError):
                raise
            raise Busy(f"another update or build is writing it{f' (process {holder})' * holder.isdigit()}") from error
        if _is_at(path, file):
            return file
        os.close(file)  # whoever held it has removed it meanwhile


def _is_at(path: Path, file: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file))
    except FileNotFoundError:
        return False
