"""The values of several fields of the answer, from a note that names them: a name in capitals tells which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.transcribe import shared_blocks
from generator.transcribe.blocks import Item, Paragraph
from generator.transcribe.facts.answers import field_names
from generator.transcribe.facts.answers import schema_places as places
from generator.transcribe.facts.answers.infer import Where
from generator.transcribe.facts.reading import Spec

_IGNORED = re.compile(r"ignore|忽略", re.IGNORECASE)


def apply(note: Item | Paragraph, schema: Spec, shown: Sequence[Any], said: Mapping[Where, tuple[str, ...]]) -> bool:
    """Put the values at the fields which the note names; False if there are none, or one shows or has other values.

    A field whose comment asks to ignore its value is a sign and holds no such value.
    """
    found = shared_blocks.grades(note)
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
    agreed = [part.setdefault("values", listed) == listed for _, part in parts]
    return all(agreed)


def _named(schema: Spec, where: Where, name: str, inside: bool) -> Iterator[tuple[Where, Spec]]:
    """The whole numbers in or below fields that begin with the name."""
    if inside and schema.get("type") == "integer":
        yield where, schema
    for step, part in field_names.steps(schema):
        begins = any(each.lower().startswith(name) for each in step)
        yield from _named(part, (*where, *step), name, inside or begins)
