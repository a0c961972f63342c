"""Where the parts of a spec stand, for rules that look at the model and want to point at the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.catalog.findings import Position
from generator.catalog.yaml_source import Path, Source


class Places:
    """The sources of a catalogue by file; where one is missing, the position that the model carries must do."""

    def __init__(self, sources: Mapping[str, Source] | None = None) -> None:
        self._sources = sources or {}
        self._paths: dict[str, dict[tuple[int, int], Path]] = {}

    def at(self, near: Position, path: Path, *, key: bool = False) -> Position:
        """The value (or key) at `path` of the file that `near` lies in."""
        source = self._sources.get(near.file)
        return source.at(path, key=key) if source else near

    def of(self, near: Position, value: Any) -> Position:
        """The first place inside the value at `near` where `value` stands."""
        source = self._sources.get(near.file)
        path = self._path(source, near) if source else None
        if source is None or path is None:
            return near
        data = source.data
        for step in path:
            data = data[step]
        found = _find(data, path, value)
        return near if found is None else source.at(found)

    def _path(self, source: Source, at: Position) -> Path | None:
        """What stands at a position; the index is made once, for the first finding that asks."""
        if source.file not in self._paths:
            # Reversed, so that of what starts at one place the outermost stays.
            self._paths[source.file] = {place: path for path, place in reversed(source.values.items())}
        return self._paths[source.file].get((at.line, at.col))


def _find(data: Any, path: Path, value: Any) -> Path | None:
    if type(data) is type(value) and data == value:
        return path
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, part in steps:
        found = _find(part, (*path, step), value)
        if found is not None:
            return found
    return None
