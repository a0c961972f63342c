"""What builds remember, in a folder that may vanish at any time: a file for each product and kind of work."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any


class Cache:
    """Data by name. What is damaged, missing, or was left by other code is not there."""

    def __init__(self, folder: Path | None, maker: str = "") -> None:
        self.folder = folder
        self._maker = maker

    def read(self, name: str) -> dict[str, Any]:
        """What was remembered under this name by the same maker, else nothing."""
        if self.folder is None:
            return {}
        with contextlib.suppress(OSError, ValueError):
            seal, _, text = (self.folder / f"{name}.json").read_text("utf-8").partition("\n")
            if seal == self._seal(text):
                data: dict[str, Any] = json.loads(text)
                return data
        return {}

    def write(self, name: str, data: dict[str, Any]) -> None:
        """Remember. It is only a shortcut, so failing to is no failure."""
        if self.folder is not None:
            text = json.dumps(data)
            with contextlib.suppress(OSError):
                _write(self.folder / f"{name}.json", f"{self._seal(text)}\n{text}")

    def _seal(self, text: str) -> str:
        return digest(f"{self._maker}\0{text}".encode())


class Shelf:
    """Texts by the hash of what they were made from. Those that a build did not ask for are gone after it."""

    def __init__(self, cache: Cache, name: str) -> None:
        self._cache = cache
        self._name = name
        self._found: dict[str, str] = cache.read(name)
        self._used: dict[str, str] = {}

    def get(self, kind: str, source: str) -> str | None:
        key = digest(f"{kind}\0{source}".encode())
        text = self._used.get(key, self._found.get(key))
        if text is not None:
            self._used[key] = text
        return text

    def put(self, kind: str, source: str, text: str) -> None:
        self._used[digest(f"{kind}\0{source}".encode())] = text

    def save(self) -> None:
        """Keep what was asked for."""
        if self._used != self._found:
            self._cache.write(self._name, self._used)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
    Path(name).replace(path)
