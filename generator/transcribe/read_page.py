"""Bytes of a file into pages: recognises the layout and has it read."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.transcribe.blocks import Page
from generator.transcribe.hypertext import TooDeep
from generator.transcribe.layouts import dump, front_matter, github, html

_LARGEST = 4 * 1024 * 1024
_LONGEST_LINE = 1024 * 1024
_STRANGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029\ufffe\uffff]")
_STRANGEST = 8


class Unreadable(Exception):
    """A file that holds no page."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(f"line {line}: {message}")
        self.message = message
        self.line = line


def read(file: str, data: bytes) -> tuple[Page, ...]:
    """The page that a file holds, in each of its languages."""
    text, faults = _text(data)
    if front_matter.recognise(text):
        pages = front_matter.read(file, text)
    elif dump.recognise(text):
        pages = dump.read(file, text)
    elif html.recognise(text):
        pages = _html(file, text)
    elif github.recognise(file, text):
        pages = github.read(file, text)
    else:
        raise Unreadable("no layout that is known")
    if not any(page.blocks for page in pages):
        raise Unreadable("no article")
    return tuple(replace(page, faults=(*faults, *page.faults)) for page in pages) if faults else pages


def _html(file: str, text: str) -> tuple[Page, ...]:
    try:
        return html.read(file, text)
    except TooDeep:
        raise Unreadable("elements nested deeper than on any page") from None


def _text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and what was taken out of it."""
    if len(data) > _LARGEST:
        raise Unreadable(f"{len(data)} bytes are more than any page has")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("no UTF-8", data[: error.start].count(b"\n") + 1) from None
    if not text.strip():
        raise Unreadable("empty")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    faults: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > _LONGEST_LINE:
            raise Unreadable("a line longer than any page has", number)
        if strange := _STRANGE.findall(line):
            faults.append(f"{number}: {len(strange)} control characters left out")
    if len(faults) > _STRANGEST:
        raise Unreadable("binary", int(faults[0].partition(":")[0]))
    return _STRANGE.sub("", text), tuple(faults)
