"""What the values of a parameter stand for, as its description lists them: a label may name the value by that."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from generator.transcribe.blocks import Table
from generator.transcribe.facts.reading import Meanings, Spec
from generator.transcribe.sections import Part

_PIECE = re.compile(r"[`\"]?(\w{1,40})[`\"]? ?[:：=] ?([^:：=]{1,80})")
_WORD = re.compile(r"[^\W_]+")
#: A word that is the beginning of another one of the same thing has at least so many letters.
_BEGINNING = 3


def read(parts: Sequence[Part], params: Mapping[str, Spec]) -> Meanings:
    """For each parameter whose every documented value is explained, the values by what they stand for."""
    found: dict[str, dict[str, Any]] = {}
    tables = (block for part in parts for block in part.blocks if isinstance(block, Table))
    for row in (row for table in tables for row in table.rows if len(row.cells) > 1):
        name = row.cells[0].text.strip("`* ")
        listed = params.get(name, {}).get("enum")
        if isinstance(listed, list) and (told := _told(row.cells[-1].text, listed)):
            found[name] = told
    return found


def _told(text: str, listed: Sequence[Any]) -> dict[str, Any]:
    """The values of a list by their meanings; empty unless each value has one, and each another."""
    values = {str(value): value for value in listed}
    found: dict[str, Any] = {}
    for piece in re.split(r"[,;，；\n]", text):
        match = _PIECE.fullmatch(piece.strip())
        if match and match[1] in values:
            found[match[2].strip()] = values[match[1]]
    return found if len(found) == len(values) == len(set(map(str, found.values()))) else {}


def meant(text: str, meanings: Meanings) -> Spec | None:
    """The condition that a label states by naming what one value of one parameter stands for, and nothing else."""
    words = _WORD.findall(text.casefold())
    found = [
        {"param": name, "in": [value]}
        for name, told in meanings.items()
        for meaning, value in told.items()
        if words and _alike(words, _WORD.findall(meaning.casefold()))
    ]
    return found[0] if len(found) == 1 else None


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names have the same words; of one word a page may write the beginning alone."""
    return len(one) == len(other) and all(
        left == right
        or (min(len(left), len(right)) >= _BEGINNING and (left.startswith(right) or right.startswith(left)))
        for left, right in zip(one, other, strict=True)
    )
