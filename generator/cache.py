"""A cache of work by content, in a folder that may vanish at any time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path


class Cache:
    """Texts by the hash of what they were made from. A damaged or missing entry is made again."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder

    def text(self, kind: str, source: str, make: Callable[[str], str]) -> str:
        """`make(source)`, remembered under its kind (which names the version of what makes it)."""
        if self.folder is None:
            return make(source)
        key = hashlib.sha256(f"{kind}\0{source}".encode()).hexdigest()
        path = self.folder / key[:2] / key[2:]
        with contextlib.suppress(OSError, ValueError):
            digest, _, text = path.read_text("utf-8").partition("\n")
            if digest == _digest(text):
                return text
        text = make(source)
        with contextlib.suppress(OSError):
            _write(path, f"{_digest(text)}\n{text}")
        return text


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    Path(name).replace(path)
