"""Whether two texts of a spec say the same, apart from the days and lines of the page that they were read from."""

from __future__ import annotations

from typing import Any

from generator.catalog import yaml_source

#: Where a fact stands, and when it was read: these change whenever a page is touched.
_PLACES = frozenset({"evidence", "line", "updated", "repaired"})


def same(one: str, other: str) -> bool:
    """Whether the specs hold the same facts in the same order."""
    return one == other or _facts(yaml_source.parse(one, "").data) == _facts(yaml_source.parse(other, "").data)


def _facts(value: Any) -> Any:
    if isinstance(value, dict):
        return [(key, _counted(key, _facts(part))) for key, part in value.items() if key not in _PLACES]
    if isinstance(value, list):
        return [_facts(part) for part in value]
    return (type(value).__name__, value)


def _counted(key: str, facts: Any) -> Any:
    """Of lines that were not understood, how many of each kind there are; their order is that of the page."""
    return sorted(map(repr, facts)) if key == "unmodelled" else facts
