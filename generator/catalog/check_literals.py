"""Rules about literals: defaults and allowed values fit their parameter, bounds leave something over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.catalog.check_names import steps
from generator.catalog.findings import Finding, quoted
from generator.catalog.model import Endpoint, Param, Scalar, Schema
from generator.catalog.places import Places
from generator.catalog.yaml_source import Path

_PYTHON: dict[str, tuple[type, ...]] = {
    "INT": (int,), "LONG": (int,), "DECIMAL": (int, float, str), "STRING": (str,), "BOOLEAN": (bool,),
    "ENUM": (int, str), "ARRAY": (), "OBJECT": (),
}  # fmt: skip
_JSON: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,)}
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?\Z")
_BOUNDS = (("min", "max"), ("min_length", "max_length"), ("min_items", "max_items"))


def literals(endpoint: Endpoint, places: Places) -> Iterator[Finding]:
    """Every literal of the parameters, and of the values that the answer documents."""
    for param in endpoint.params:
        yield from _param(param, ("params", param.name), places)
    if endpoint.schema and endpoint.schema.at.file == endpoint.at.file:
        yield from _schema(endpoint.schema, ("response", "schema"), places)


def _param(param: Param, path: Path, places: Places) -> Iterator[Finding]:
    for index, value in enumerate(param.enum):
        if why := misfit(param, value, with_enum=False):
            at = places.at(param.at, (*path, "enum", index))
            yield Finding(at, "literal-type", f"the allowed value {quoted(value)} of `{param.name}` {why}")
    yield from _default(param, path, places)
    for low_key, high_key in _BOUNDS:
        low, high = getattr(param, low_key), getattr(param, high_key)
        if low is not None and high is not None and low > high:
            at = places.at(param.at, (*path, low_key))
            yield Finding(at, "range-empty", f"`{low_key}` {low} of `{param.name}` is above `{high_key}` {high}")
    if param.items:
        yield from _param(param.items, (*path, "items"), places)
    for part in param.fields:
        yield from _param(part, (*path, "fields", part.name), places)


def _default(param: Param, path: Path, places: Places) -> Iterator[Finding]:
    if param.default is None:
        return
    path = (*path, "default")
    checked: list[tuple[Param, Any, Path]] = [(param, param.default, path)]
    if param.type == "ARRAY" and isinstance(param.default, tuple):
        each = param.items or param
        checked = [(each, value, (*path, i)) for i, value in enumerate(param.default) if param.items]
    for of, value, place in checked:
        if why := misfit(of, value):
            message = f"the default {quoted(value)} of `{param.name}` {why}"
            yield Finding(places.at(param.at, place), "literal-type", message)


def misfit(param: Param, value: Any, with_enum: bool = True) -> str | None:
    """Why a literal cannot be a value of the parameter, or None."""
    if not _is(value, _PYTHON[param.type], param.type == "BOOLEAN"):
        quote = param.type in ("STRING", "ENUM") and not isinstance(value, str | tuple | list)
        return f"is no {param.type}; {'quote it' if quote else 'mend it or the type'}"
    if param.type == "DECIMAL" and isinstance(value, str) and not _DECIMAL.match(value):
        return "is no DECIMAL; write it in plain digits"
    if with_enum and param.enum and not among(value, param.enum):
        return f"is not among its allowed values: {', '.join(map(str, param.enum[:8]))}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        if param.min is not None and value < param.min:
            return f"is below its minimum {param.min}"
        if param.max is not None and value > param.max:
            return f"is above its maximum {param.max}"
    return None


def among(value: Scalar, values: tuple[Scalar, ...]) -> bool:
    """Whether a literal is one of the values; `true` is not 1, `"1"` is not 1."""
    return any(value == other and isinstance(value, bool) == isinstance(other, bool) for other in values)


def _is(value: Any, allowed: tuple[type, ...], truth: bool) -> bool:
    return isinstance(value, allowed) and (truth or not isinstance(value, bool))


def _schema(schema: Schema, path: Path, places: Places) -> Iterator[Finding]:
    if schema.values and schema.types:
        allowed = tuple(python for name in schema.types for python in _JSON.get(name, ()))
        for index, value in enumerate(schema.values):
            if not _is(value, allowed, bool in allowed):
                at = places.at(schema.at, (*path, "values", index))
                types = " or ".join(schema.types)
                message = f"the documented value {quoted(value)} is no {types}; quote it, or mend the type"
                yield Finding(at, "literal-type", message)
    for step, part in steps(schema):
        yield from _schema(part, (*path, *step), places)
