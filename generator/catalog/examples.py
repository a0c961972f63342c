"""Whether a documented example fits the schema beside it, and where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.catalog.findings import Finding
from generator.catalog.model import Example, Schema

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def mismatches(example: Example, schema: Schema) -> Iterator[Finding]:
    """One finding for each place of the example that the schema does not describe."""
    for place, what in _misfits(example.value, schema, "$"):
        yield Finding(example.at, "example-mismatch", f"{place} {what}; mend the example or the schema")


def _misfits(value: Any, schema: Schema, place: str) -> Iterator[tuple[str, str]]:
    if schema.any_of:
        if all(any(True for _ in _misfits(value, part, place)) for part in schema.any_of):
            yield place, "fits none of the alternatives"
        return
    if schema.types and not any(_is(value, name) for name in schema.types):
        yield place, f"is {_name(value)}, the schema says {' or '.join(schema.types)}"
    elif isinstance(value, dict):
        yield from _object(value, schema, place)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            part = schema.prefix_items[index] if index < len(schema.prefix_items) else schema.items
            if part:
                yield from _misfits(item, part, f"{place}[{index}]")
            elif schema.prefix_items:
                yield f"{place}[{index}]", "is not in the schema"


def _object(value: dict[str, Any], schema: Schema, place: str) -> Iterator[tuple[str, str]]:
    properties = dict(schema.properties)
    for key in sorted(schema.required - value.keys()):
        yield f"{place}.{key}", "is required by the schema and missing"
    for key, item in value.items():
        part = properties.get(key) or schema.additional
        if part:
            yield from _misfits(item, part, f"{place}.{key}")
        elif schema.properties or schema.types == ("object",):
            yield f"{place}.{key}", "is not in the schema"


def _is(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    return isinstance(value, _TYPES[name])


def _name(value: Any) -> str:
    return "boolean" if isinstance(value, bool) else next(name for name in _TYPES if _is(value, name))
