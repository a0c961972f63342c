"""Ways into a schema: from the place of a value in an example to the piece of the schema that describes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.transcribe.facts.answers.infer import Where
from generator.transcribe.facts.answers.tolerant_json import Path
from generator.transcribe.facts.reading import Spec


def where(path: Path) -> Where:
    """The place in a schema of a place in an example, as long as no keys are data."""
    return tuple("[]" if isinstance(step, int) else step for step in path)


def options(schema: Spec) -> list[Spec]:
    """The alternatives of a schema, or itself."""
    return [inner for option in schema["anyOf"] for inner in options(option)] if "anyOf" in schema else [schema]


def at(schema: Spec, path: Path) -> list[Spec]:
    """The pieces of the schema that describe a place of an example; one for each alternative that has it."""
    found = [schema]
    for step in path:
        found = [part for each in found for option in options(each) for part in _step(option, step)]
    return found


def _step(schema: Spec, step: str | int) -> list[Spec]:
    if isinstance(step, int):
        prefix = schema.get("prefixItems", ())
        if step < len(prefix):
            return [prefix[step]]
        return [schema["items"]] if "items" in schema else []
    inner = schema.get("properties", {}).get(step) or schema.get("additionalProperties")
    return [] if inner is None else [inner]


def names(schema: Spec, path: Path) -> tuple[str, ...]:
    """The names of the fields on the way to a place, without the keys that are data."""
    found: list[str] = []
    for end, step in enumerate(path):
        if isinstance(step, str):
            here = [option for part in at(schema, path[:end]) for option in options(part)]
            found += [step] if any(step in option.get("properties", {}) for option in here) else []
    return tuple(found)


def walk(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value inside a value, with the way to it; the examples are not deep."""
    yield path, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from walk(inner, (*path, place))


def inside(value: Any, path: Path) -> Any:
    """What stands at a place of a value; None if nothing does."""
    for step in path:
        if isinstance(step, str) and isinstance(value, dict):
            value = value.get(step)
        elif isinstance(step, int) and isinstance(value, list) and step < len(value):
            value = value[step]
        else:
            return None
    return value
