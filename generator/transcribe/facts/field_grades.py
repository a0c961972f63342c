"""Notes of a description that list the values of several fields of the answer: a name in capitals tells which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.transcribe.blocks import Block, Item, Paragraph
from generator.transcribe.facts import field_names
from generator.transcribe.facts import schema_places as places
from generator.transcribe.facts.infer import Where
from generator.transcribe.facts.reading import Spec

_GRADES = (
    re.compile(
        r"(?i:values?) (?P<listed>\d(?:, ?\d){2,20}) (?:shows?|means?|stands? for)\b[^A-Z]{1,80}\b(?P<of>[A-Z]{3,6})\b"
    ),
    re.compile(r"\w{0,6}分数 ?(?P<listed>\d(?:[,，、] ?\d){2,20})[,，][^A-Z]{1,40}(?P<of>[A-Z]{3,6})"),
)
_IGNORED = re.compile(r"ignore|忽略", re.IGNORECASE)


def lists(block: Block) -> bool:
    """Whether a block is such a note."""
    return isinstance(block, Item | Paragraph) and _read(block.text) is not None


def apply(text: str, schema: Spec, shown: Sequence[Any], said: Mapping[Where, tuple[str, ...]]) -> bool:
    """Put the values at the fields which the note names; False if there are none, or one shows another value.

    A field whose comment asks to ignore its value is a sign and holds no such value.
    """
    found = _read(text)
    if found is None:
        return False
    listed, name = found
    parts = [
        (where, part)
        for where, part in _named(schema, (), name, False)
        if not any(_IGNORED.search(comment) for comment in said.get(where, ()))
    ]
    held: dict[Where, set[Any]] = {}
    for answer in shown:
        for path, value in places.walk(answer):
            if isinstance(value, int):
                held.setdefault(places.where(path), set()).add(value)
    if not parts or any(held.get(where, set()) - set(listed) for where, _ in parts):
        return False
    for _, part in parts:
        part.setdefault("values", listed)
    return True


def _read(text: str) -> tuple[list[int], str] | None:
    for form in _GRADES:
        if match := form.match(text.strip()[:300]):
            return [int(digit) for digit in re.findall(r"\d", match["listed"])], match["of"].lower()
    return None


def _named(schema: Spec, where: Where, name: str, inside: bool) -> Iterator[tuple[Where, Spec]]:
    """The whole numbers in or below fields that begin with the name."""
    if inside and schema.get("type") == "integer":
        yield where, schema
    for step, part in field_names.steps(schema):
        begins = any(each.lower().startswith(name) for each in step)
        yield from _named(part, (*where, *step), name, inside or begins)
