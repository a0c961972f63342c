"""Whether a documented example fits the schema beside it, and where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from generator.catalog.findings import Finding
from generator.catalog.model import Example, Schema
from generator.catalog.places import Places
from generator.catalog.yaml_source import Path

#: What is wrong in more places than this is wrong in one: the schema.
_MOST = 20
_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}
Misfit = tuple[Path, str]


def mismatches(example: Example, schema: Schema, path: Path = (), places: Places | None = None) -> Iterator[Finding]:
    """One finding for each place of the example that the schema does not describe.

    `path` is where the example's value stands in its file, so that a finding points at the very place.
    """
    places = places or Places()
    found = list(islice(_misfits(example.value, schema, ()), _MOST + 1))
    for place, what in found[:_MOST]:
        message = f"{_shown(place)} {what}; mend the example or the schema"
        # A key that the schema does not know is wrong itself; of the rest it is the value.
        at = places.at(example.at, (*path, *place), key=what == _UNKNOWN)
        yield Finding(at, "example-mismatch", message)
    if len(found) > _MOST:
        message = f"the example misses the schema in more than {_MOST} places; mend these first"
        yield Finding(example.at, "example-mismatch", message)


_UNKNOWN = "is not in the schema"


def _shown(place: Path) -> str:
    """`$.fills[0].price`"""
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)


def _misfits(value: Any, schema: Schema, place: Path) -> Iterator[Misfit]:
    if schema.any_of:
        yield from _alternatives(value, schema, place)
    elif schema.types and not any(_is(value, name) for name in schema.types):
        yield place, f"is {_name(value)}, the schema says {' or '.join(schema.types)}"
    elif isinstance(value, dict):
        yield from _object(value, schema, place)
    elif isinstance(value, list):
        yield from _array(value, schema, place)


def _alternatives(value: Any, schema: Schema, place: Path) -> Iterator[Misfit]:
    firsts = []
    for part in schema.any_of:
        first = next(_misfits(value, part, place), None)
        if first is None:
            return
        firsts.append(first)
    # The alternative that fits the farthest is the one that was meant.
    nearest, what = max(firsts, key=lambda misfit: len(misfit[0]))
    if nearest == place:
        yield place, "fits none of the alternatives"
    else:
        yield nearest, f"{what} (nor does another alternative fit)"


def _array(value: list[Any], schema: Schema, place: Path) -> Iterator[Misfit]:
    positional = len(schema.prefix_items)
    for index, item in enumerate(value):
        part = schema.prefix_items[index] if index < positional else schema.items
        if part:
            yield from _misfits(item, part, (*place, index))
        elif schema.types:
            yield (*place, index), _UNKNOWN


def _object(value: dict[str, Any], schema: Schema, place: Path) -> Iterator[Misfit]:
    properties = dict(schema.properties)
    for key in sorted(schema.required - value.keys()):
        yield place, f"lacks `{key}`, which the schema requires"
    for key, item in value.items():
        part = properties.get(key) or schema.additional
        if part:
            yield from _misfits(item, part, (*place, key))
        elif schema.types:
            yield (*place, key), _UNKNOWN


def _is(value: Any, name: str) -> bool:
    # Python counts True among the integers; JSON does not.
    return name == "boolean" if isinstance(value, bool) else isinstance(value, _TYPES[name])


def _name(value: Any) -> str:
    return next(name for name in _TYPES if _is(value, name))
