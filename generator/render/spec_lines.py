"""Where the fields of each answer stand in the specs, with their documented values: what an answer is held against."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.catalog.check_names import field_name
from generator.catalog.model import Scalar, Schema


def text(answers: Iterable[tuple[str, Schema | None]]) -> str:
    """`{operation: {"spec": file, "lines": {place: line}, "values": {place: […]}}}` as JSON, a line for each operation.

    Places are those that the runtime names: `orders[].price`, `*.price`; the answer itself is the empty place.
    """
    rows = []
    for name, schema in answers:
        if schema is not None:
            lines: dict[str, int] = {"": schema.named.line}
            values: dict[str, list[Scalar]] = {}
            _walk(schema, "", lines, values)
            entry = {"spec": "/".join(schema.at.file.split("/")[-3:]), "lines": lines}
            entry |= {"values": values} if values else {}
            rows.append(f"{json.dumps(name)}:{json.dumps(entry, separators=(',', ':'))}")
    return "{\n" + ",\n".join(rows) + "\n}\n" if rows else "{}\n"


def _walk(schema: Schema, place: str, lines: dict[str, int], values: dict[str, list[Scalar]]) -> None:
    """The fields below a place; of alternatives the first that has a field counts, and the values of all."""
    if schema.values:
        values[place] = [*dict.fromkeys([*values.get(place, ()), *schema.values])]
    inside = [(name, part) for name, part in schema.properties]
    inside += [(field_name(part.title or "", part), part) for part in schema.prefix_items]
    for name, part in inside:
        here = f"{place}.{name}" if place else name
        lines.setdefault(here, part.named.line)
        _walk(part, here, lines, values)
    for part in schema.any_of:
        _walk(part, place, lines, values)
    if schema.items:
        _walk(schema.items, f"{place}[]", lines, values)
    if schema.additional:
        _walk(schema.additional, f"{place}.*" if place else "*", lines, values)
