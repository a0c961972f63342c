"""Text of a YAML file → plain data and the position of everything in it.

The YAML is the safe and readable part of YAML 1.2: no anchors, aliases, tags or merge keys; only
`true`, `false`, `null` and numbers are not strings, so `NO`, `ON` and `2026-01-15` stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.catalog.findings import Finding, Position

Path = tuple[str | int, ...]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 60
_INT = re.compile(r"[-+]?(0|[1-9][0-9]{0,39})\Z")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?\Z")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}


@dataclass(slots=True)
class Source:
    """The data of one file, with positions by path (`("params", "symbol", "type")`)."""

    file: str
    data: Any = None
    values: dict[Path, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def at(self, path: Path, *, key: bool = False) -> Position:
        """Position of the value (or the key) at `path`, or of the nearest thing above it."""
        if key and path in self.keys:
            return Position(self.file, *self.keys[path])
        while path and path not in self.values:
            path = path[:-1]
        return Position(self.file, *self.values.get(path, (1, 1)))


class _Refused(Exception):
    def __init__(self, mark: Any, rule: str, message: str) -> None:
        super().__init__(message)
        self.mark, self.rule, self.message = mark, rule, message


def parse(text: str, file: str) -> Source:
    """Read one document; what is wrong with it lies in `findings`, and `data` is None if it is unusable."""
    source = Source(file)
    try:
        _Composer(source, yaml.parse(text, Loader=_Loader)).document()
    except _Refused as refused:
        source.data = None
        source.findings.append(Finding(_position(file, refused.mark), refused.rule, refused.message))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML"
        source.data = None
        source.findings.append(Finding(_position(file, mark), "yaml-syntax", f"not YAML: {problem}"))
    return source


def _position(file: str, mark: Any) -> Position:
    return Position(file, mark.line + 1, mark.column + 1) if mark else Position(file)


class _Composer:
    """Events → data, refusing what the format does not use before it can cost anything."""

    def __init__(self, source: Source, events: Iterator[Any]) -> None:
        self.source = source
        self.events = events

    def document(self) -> None:
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                self.source.data = self.value((), next(self.events), 0)
                next(self.events)
                break
        if not isinstance(self.source.data, dict):
            raise _Refused(None, "yaml-syntax", "the top of a spec is a mapping of keys to values")
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                raise _Refused(event.start_mark, "yaml-syntax", "one document in a file; drop everything from here")

    def value(self, path: Path, event: Any, depth: int) -> Any:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Refused(event.start_mark, "yaml-feature", "anchors and aliases are not used here; write it out")
        if getattr(event, "tag", None) not in (None, "!"):
            raise _Refused(event.start_mark, "yaml-feature", f"the tag {event.tag} is not used here; drop it")
        if depth > _MAX_DEPTH:
            raise _Refused(event.start_mark, "yaml-feature", f"nested deeper than {_MAX_DEPTH} levels")
        self.source.values[path] = (event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.ScalarEvent):
            return event.value if event.style or event.tag == "!" else _plain(event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(path, depth)
        return self.mapping(path, depth)

    def sequence(self, path: Path, depth: int) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.value((*path, len(items)), event, depth + 1))
        return items

    def mapping(self, path: Path, depth: int) -> dict[str, Any]:
        items: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent) or event.anchor:
                raise _Refused(event.start_mark, "yaml-feature", "a key is plain text")
            # A key is always text: `-1102:` and `true:` are names here, not numbers or truths.
            key = event.value
            if key == "<<" and not event.style:
                raise _Refused(event.start_mark, "yaml-feature", "merge keys are not used here; write it out")
            here = (*path, key)
            mark = (event.start_mark.line + 1, event.start_mark.column + 1)
            if key in items:
                first = Position(self.source.file, *self.source.keys[here])
                self.source.findings.append(
                    Finding(
                        Position(self.source.file, *mark),
                        "yaml-duplicate-key",
                        f"`{key}` stands here a second time (first on line {first.line}); keep one",
                    )
                )
                self.value((*here, "\0again"), next(self.events), depth + 1)
                continue
            self.source.keys[here] = mark
            items[key] = self.value(here, next(self.events), depth + 1)
        return items


def _plain(text: str) -> Any:
    """The value of a scalar written without quotes."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text
