"""One value against its parameter, down to what lists and objects hold."""

from __future__ import annotations

from typing import Any

from generator.catalog.model import Param
from generator.server import errors
from generator.server.conditions import is_nothing
from generator.server.scalars import is_empty, scalar
from generator.server.sent import Malformed, Mode


def checked(param: Param, value: Any, mode: Mode, optional: frozenset[str] = frozenset()) -> Any:
    """The value as int, Decimal, str, bool, list or dict. Fields named in `optional` may be left out.

    Raises:
        Refusal: at the first thing that is wrong with it.
    """
    return _checked(param, value, mode, param.name, optional)


def _checked(param: Param, value: Any, mode: Mode, label: str, optional: frozenset[str]) -> Any:
    if isinstance(value, Malformed):
        raise errors.invalid(label)
    match param.type:
        case "ARRAY":
            return _array(param, value, mode, label, optional)
        case "OBJECT":
            return _object(param.fields, value, mode, label, optional)
        case _:
            return scalar(param, value, mode, label)


def _array(param: Param, value: Any, mode: Mode, label: str, optional: frozenset[str]) -> list[Any]:
    if is_empty(value):
        raise errors.empty(label)
    if not isinstance(value, list):
        raise errors.missing(label)
    if not (param.min_items or 0) <= len(value) <= (len(value) if param.max_items is None else param.max_items):
        raise errors.invalid(label)
    if param.items is None:
        return value
    return [_checked(param.items, item, mode, f"{label}[{i}]", optional) for i, item in enumerate(value)]


def _object(fields: tuple[Param, ...], value: Any, mode: Mode, label: str, optional: frozenset[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise errors.missing(label)
    if not fields:
        return value
    for field in fields:
        if field.mandatory and is_nothing(value.get(field.name)) and field.name not in optional:
            raise errors.missing(f"{label}.{field.name}")
    known = {
        field.name: _checked(field, value[field.name], mode, f"{label}.{field.name}", frozenset())
        for field in fields
        if field.name in value
    }
    if len(known) != len(value):
        raise errors.unread(len(known), len(value))
    return known
