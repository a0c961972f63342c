"""Where the fields of each answer stand in the specs, so that an answer that does not fit can name the line."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.catalog.check_names import field_name
from generator.catalog.model import Schema


def text(answers: Iterable[tuple[str, Schema | None]]) -> str:
    """`{operation: {"spec": file, "lines": {place: line}}}` as JSON, with a line for each operation.

    Places are those that the runtime names: `orders[].price`, `*.price`; the answer itself is the empty place.
    """
    rows = []
    for name, schema in answers:
        if schema is not None:
            lines: dict[str, int] = {"": schema.named.line}
            _walk(schema, "", lines)
            entry = {"spec": "/".join(schema.at.file.split("/")[-3:]), "lines": lines}
            rows.append(f"{json.dumps(name)}:{json.dumps(entry, separators=(',', ':'))}")
    return "{\n" + ",\n".join(rows) + "\n}\n" if rows else "{}\n"


def _walk(schema: Schema, place: str, lines: dict[str, int]) -> None:
    """The fields below a place; of alternatives the first that has a field counts."""
    inside = [(name, part) for name, part in schema.properties]
    inside += [(field_name(part.title or "", part), part) for part in schema.prefix_items]
    for name, part in inside:
        here = f"{place}.{name}" if place else name
        lines.setdefault(here, part.named.line)
        _walk(part, here, lines)
    for part in schema.any_of:
        _walk(part, place, lines)
    if schema.items:
        _walk(schema.items, f"{place}[]", lines)
    if schema.additional:
        _walk(schema.additional, f"{place}.*" if place else "*", lines)
