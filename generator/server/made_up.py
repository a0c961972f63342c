"""An answer as its schema describes it, where no example shows one: all fields that the request allows, empty."""

from __future__ import annotations

from typing import Any, Final

from generator.catalog.model import Schema
from generator.server.conditions import View, may_hold

#: There is no such answer; `None` would be one.
NOTHING: Final = object()
_EMPTY: dict[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False, "null": None}


def made_up(schema: Schema, seen: View) -> Any:
    """The answer; `NOTHING` if the request rules out all that the schema describes."""
    if schema.when is not None and not may_hold(schema.when, seen):
        return NOTHING
    if schema.any_of:
        parts = (made_up(part, seen) for part in schema.any_of)
        return next((part for part in parts if part is not NOTHING), NOTHING)
    if schema.properties or "object" in schema.types:
        fields = {name: made_up(part, seen) for name, part in schema.properties}
        return {name: value for name, value in fields.items() if value is not NOTHING}
    if schema.items or schema.prefix_items or "array" in schema.types:
        each = [made_up(part, seen) for part in schema.prefix_items or (schema.items,) if part is not None]
        return [value for value in each if value is not NOTHING]
    if schema.values:
        return schema.values[0]
    return _EMPTY.get(schema.types[0]) if schema.types else {} if schema.additional else None
