"""Schemas as a decoder sees them: alternatives that it cannot tell apart are one, places have names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.catalog import plain
from generator.catalog.model import Schema


def shape(schema: Schema) -> Any:
    """What an object or a positional array holds, whatever it is called and whenever it comes."""
    return plain.shape(replace(schema, when=None, title=None))


def positions(schema: Schema) -> list[tuple[str, Schema]]:
    """The places of a positional array, each with its name."""
    return [
        (part.own_python_name or part.title or f"field_{place}", part) for place, part in enumerate(schema.prefix_items)
    ]


def merged(schema: Schema) -> Schema:
    """The schema with alternatives of one shape made into one, as a decoder cannot tell objects from each other."""
    if not schema.any_of:
        return schema
    shapes: dict[str, Schema] = {}
    for part in (merged(part) for part in schema.any_of):
        for option in part.any_of or (part,):
            shape = (
                "object"
                if option.properties or "object" in option.types
                else "array"
                if _is_array(option)
                else "scalar"
            )
            shapes[shape] = _both(shapes[shape], option) if shape in shapes else option
    if len(shapes) == 1:
        return replace(next(iter(shapes.values())), title=schema.title, when=schema.when)
    return replace(schema, any_of=tuple(shapes.values()))


def _is_array(schema: Schema) -> bool:
    return bool(schema.items or schema.prefix_items or "array" in schema.types)


def _both(one: Schema, other: Schema) -> Schema:
    """A schema for what fits either; a field that only one has is optional."""
    theirs = dict(other.properties)
    properties = [(name, _both(part, theirs.pop(name)) if name in theirs else part) for name, part in one.properties]
    return replace(
        one,
        types=tuple(dict.fromkeys((*one.types, *other.types))),
        title=one.title if one.title == other.title else None,
        properties=(*properties, *theirs.items()),
        required=one.required & other.required,
        items=_both(one.items, other.items) if one.items and other.items else one.items or other.items,
        additional=one.additional or other.additional,
        when=None,
    )
