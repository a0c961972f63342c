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

from generator.catalog.findings import Finding, Position, quoted

Path = tuple[str | int, ...]

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 60
_MAX_DIGITS = 40
_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_FLOAT = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_WORDS: dict[str, Any] = {"": None, "~": None, "null": None, "true": True, "false": False}
#: Never part of a readable file: they break lines for some readers only, or show a text in another order than it has.
_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


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
    def __init__(self, at: tuple[int, int], rule: str, message: str) -> None:
        super().__init__(message)
        self.at, self.rule, self.message = at, rule, message


def parse(text: str, file: str) -> Source:
    """Read one document; what is wrong with it lies in `findings`, and `data` is None if it is unusable."""
    source = Source(file)
    try:
        _characters(text)
        _Composer(source, yaml.parse(text, Loader=_Loader)).document()
    except _Refused as refused:
        source.data = None
        source.findings.append(Finding(Position(file, *refused.at), refused.rule, refused.message))
    except yaml.YAMLError as error:
        source.data = None
        source.findings.append(_syntax(file, text, error))
    return source


def _characters(text: str) -> None:
    if odd := _CHARACTER.search(text):
        before = text[: odd.start()]
        at = (before.count("\n") + 1, odd.start() - before.rfind("\n"))
        raise _Refused(at, "yaml-character", f"the character U+{ord(odd.group()):04X} is not used in a spec; remove it")


def _syntax(file: str, text: str, error: yaml.YAMLError) -> Finding:
    """The parser's complaint, in plainer words where it is about the usual slips."""
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "it cannot be read")
    at = _place(mark) if mark else (1, 1)
    lines = text.splitlines()
    line = lines[at[0] - 1] if at[0] <= len(lines) else ""
    if "\t" in line[: at[1]]:
        problem = "a tab stands where spaces are due; indent with spaces"
    elif problem == "mapping values are not allowed in this context":
        problem = "a `:` stands where none can; indent the line like its neighbours, or quote the text that holds it"
    elif "could not find expected ':'" in problem:
        problem = "a key without `:` before this place; write `key: value`"
    elif problem == "found character that cannot start any token":
        problem = f"no value starts with {quoted(line[at[1] - 1 : at[1]])}; quote the text"
    elif problem == "found unexpected end of stream":
        at = _place(getattr(error, "context_mark", None) or mark)
        problem = "a quote opens here and never closes; close it"
    elif "did not find expected" in problem:
        problem = f"{problem}; check brackets, quotes and indentation here and just above"
    return Finding(Position(file, *at), "yaml-syntax", f"not YAML: {problem}")


def _place(mark: Any) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1)


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
            what = "is empty" if self.source.data is None else f"holds {quoted(self.source.data)}"
            at = self.source.values.get((), (1, 1))
            raise _Refused(at, "yaml-syntax", f"the file {what}; a spec is a mapping of keys to values")
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                raise _Refused(_place(event.start_mark), "yaml-syntax", "a second document; keep one in a file")

    def value(self, path: Path, event: Any, depth: int) -> Any:
        at = _place(event.start_mark)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            raise _Refused(at, "yaml-feature", "anchors and aliases are not used here; write the value out")
        if event.tag:
            raise _Refused(at, "yaml-feature", f"the tag {quoted(event.tag)} is not used here; drop it")
        if depth > _MAX_DEPTH:
            raise _Refused(at, "yaml-feature", f"nested deeper than {_MAX_DEPTH} levels; no page is")
        self.source.values[path] = at
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, at)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(path, depth)
        return self.mapping(path, depth)

    def scalar(self, event: Any, at: tuple[int, int]) -> Any:
        text: str = event.value
        if not text.isascii() and _SURROGATE.search(text):
            raise _Refused(at, "yaml-character", "half a character (a surrogate) is escaped here; write the whole one")
        if event.style:
            return text
        value = _plain(text)
        # A number that Python cannot hold as JSON would, or only slowly, is a slip or an attack.
        if isinstance(value, (int, float)) and (len(text) > _MAX_DIGITS or value in (float("inf"), float("-inf"))):
            raise _Refused(at, "yaml-feature", f"{quoted(text)} is too large for a number; quote it if it is text")
        return value

    def sequence(self, path: Path, depth: int) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.value((*path, len(items)), event, depth + 1))
        return items

    def mapping(self, path: Path, depth: int) -> dict[str, Any]:
        items: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key, at = self.key(event)
            here = (*path, key)
            if key in items:
                message = f"{quoted(key)} stands here again (first on line {self.source.keys[here][0]}); keep one"
                self.source.findings.append(Finding(Position(self.source.file, *at), "yaml-duplicate-key", message))
                # Read on without keeping it, so that the positions of the first stay.
                self.value((*here, "\0again"), next(self.events), depth + 1)
                continue
            self.source.keys[here] = at
            items[key] = self.value(here, next(self.events), depth + 1)
        return items

    def key(self, event: Any) -> tuple[str, tuple[int, int]]:
        """A key is always text: `-1102:` and `true:` are names here, not numbers or truths."""
        at = _place(event.start_mark)
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            raise _Refused(at, "yaml-feature", "a key is plain text, without anchor, alias or tag; write it out")
        if event.value == "<<" and not event.style:
            raise _Refused(at, "yaml-feature", "merge keys are not used here; write the keys out")
        if not event.value.isascii() and _SURROGATE.search(event.value):
            raise _Refused(at, "yaml-character", "half a character (a surrogate) is escaped here; write the whole one")
        return event.value, at


def _plain(text: str) -> Any:
    """The value of a scalar written without quotes."""
    if text in _WORDS:
        return _WORDS[text]
    # Most values are words; the first character tells them from numbers without a regular expression.
    if text[0] not in "-+0123456789":
        return text
    if _INT.match(text):
        return int(text) if len(text) <= _MAX_DIGITS else float("inf")
    if _FLOAT.match(text):
        return float(text)
    return text
