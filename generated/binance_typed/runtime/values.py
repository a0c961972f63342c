"""Python values → values on the wire: plain decimals, exact numbers, nothing that the documentation rules out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from .operation import Param
from .rules import is_literal
from .scalars import Number, Refused, kind_of, moment, plain, plain_decimal, truth, whole_number, written

__all__ = ["Number", "Refused", "as_read", "plain_decimal", "query_pairs", "text", "wire_value"]

#: What the exchange takes for no part of a text.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def wire_value(param: Param, value: Any, validate: bool = True, allow_floats: bool = True) -> Any:
    """The value as JSON has it: int, str, bool, or lists and mappings of them with names as on the wire.

    Raises:
        Refused: if the value is not of the parameter's type, or a float where `allow_floats` is off, or, with
            `validate`, outside what is documented.
    """
    value = plain(value)
    match param.kind:
        case "INT" | "LONG":
            if param.unit is not None and isinstance(value, datetime):
                converted: Any = moment(value, param.unit)
            else:
                converted = whole_number(value)
        case "DECIMAL":
            converted = plain_decimal(value, allow_floats)
        case "BOOLEAN":
            converted = truth(value)
        case "ARRAY":
            return _array(param, value, validate, allow_floats)
        case "OBJECT":
            return _object(param, value, validate, allow_floats)
        case _:
            converted = _listed(param, value)
    if validate:
        _within(param, converted)
    return converted


def as_read(param: Param, value: Any) -> Any:
    """A value on the wire as rules see it: fields by their Python names, a DECIMAL as the number that it is."""
    if param.kind == "DECIMAL":
        return Decimal(value)
    if param.items is not None and isinstance(value, list):
        return [as_read(param.items, item) for item in value]
    if param.fields and isinstance(value, dict):
        return {field.name: as_read(field, value[field.wire]) for field in param.fields if field.wire in value}
    return value


def _listed(param: Param, value: Any) -> Any:
    """A string; or, where the documented values are numbers, a number."""
    if not isinstance(value, str) and param.kind == "ENUM" and any(isinstance(allowed, int) for allowed in param.enum):
        return whole_number(value)
    return written(value)


def _array(param: Param, value: Any, validate: bool, allow_floats: bool) -> list[Any]:
    if isinstance(value, str | bytes | bytearray | memoryview) or not isinstance(value, Sequence):
        raise Refused(f"is {kind_of(value)} where a list is due")
    if not value and param.encoding != "json":
        raise Refused("is empty; leave it out instead")  # no text stands for it
    if validate:
        _bounded(param, len(value), "elements")
    item = param.items or Param(param.wire, param.name, "STRING")
    elements = [_inside(f"[{i}]", item, element, validate, allow_floats) for i, element in enumerate(value)]
    if param.encoding == "comma" and any("," in text(element) for element in elements):
        raise Refused("has an element with a comma, which would be read as two")
    if param.encoding == "indexed" and {} in elements:
        raise Refused("has an empty element, for which nothing would be sent")
    return elements


def _object(param: Param, value: Any, validate: bool, allow_floats: bool) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise Refused(f"is {kind_of(value)} where a mapping is due")
    converted = _members(param, value, validate, allow_floats) if param.fields else _free_object(value, allow_floats)
    if not converted and param.encoding == "indexed":
        raise Refused("is empty; leave it out instead")  # no text stands for it
    return converted


def _members(param: Param, value: Mapping[Any, Any], validate: bool, allow_floats: bool) -> dict[str, Any]:
    by_name = {field.name: field for field in param.fields}
    if unknown := [str(key) for key in value if key not in by_name]:
        raise Refused(f"has unknown fields: {', '.join(unknown)}")
    given = {by_name[key]: item for key, item in value.items() if item is not None}
    return {field.wire: _inside(f".{field.name}", field, item, validate, allow_floats) for field, item in given.items()}


def _inside(place: str, param: Param, value: Any, validate: bool, allow_floats: bool) -> Any:
    """A part of a list or mapping; what is refused says where it stands."""
    try:
        return wire_value(param, value, validate, allow_floats)
    except Refused as refused:
        found = str(refused)
    deeper = found.startswith("at ")
    raise Refused(f"at {place}{found.removeprefix('at ')}" if deeper else f"at {place}: {found}")


def _free_object(value: Mapping[Any, Any], allow_floats: bool) -> dict[str, Any]:
    return {written(plain(key)): _free(item, allow_floats) for key, item in value.items() if item is not None}


def _free(value: Any, allow_floats: bool) -> Any:
    """A value of a mapping whose fields are not documented."""
    value = plain(value)
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return written(value)
    if isinstance(value, float | Decimal):
        return plain_decimal(value, allow_floats)
    if isinstance(value, Mapping):
        return _free_object(value, allow_floats)
    if isinstance(value, list | tuple):
        return [_free(item, allow_floats) for item in value]
    return whole_number(value)


def _within(param: Param, value: Any) -> None:
    if param.enum and not any(is_literal(value, allowed) for allowed in param.enum):
        raise Refused(f"is none of {', '.join(map(text, param.enum))}")
    if param.kind in ("INT", "LONG", "DECIMAL"):
        if param.min is not None and Decimal(value) < Decimal(str(param.min)):
            raise Refused(f"is below {param.min}")
        if param.max is not None and Decimal(value) > Decimal(str(param.max)):
            raise Refused(f"is above {param.max}")
    elif isinstance(value, str):
        _bounded(param, len(value), "characters")
        if not value.isprintable() and _CONTROLS.search(value):
            raise Refused("holds a control character")
    if param.pattern is not None and isinstance(value, str) and not re.fullmatch(param.pattern, value):
        raise Refused(f"does not match {param.pattern}")


def _bounded(param: Param, length: int, what: str) -> None:
    if param.min_length is not None and length < param.min_length:
        raise Refused(f"has fewer than {param.min_length} {what}")
    if param.max_length is not None and length > param.max_length:
        raise Refused(f"has more than {param.max_length} {what}")


def query_pairs(param: Param, value: Any) -> Iterator[tuple[str, str]]:
    """The name=value pairs of a wire value in a query string."""
    if not isinstance(value, list | dict):
        yield param.wire, text(value)
    elif param.encoding == "comma" and isinstance(value, list):
        yield param.wire, ",".join(text(item) for item in value)
    elif param.encoding == "repeated" and isinstance(value, list):
        for item in value:
            yield param.wire, text(item)
    elif param.encoding == "indexed" and isinstance(value, list):
        for position, item in enumerate(value):
            pairs = item.items() if isinstance(item, dict) else [("", item)]
            for key, part in pairs:
                yield f"{param.wire}[{position}]{'.' if key else ''}{key}", text(part)
    elif param.encoding == "indexed" and isinstance(value, dict):
        for key, part in value.items():
            yield f"{param.wire}.{key}", text(part)
    else:
        yield param.wire, text(value)


def text(value: Any) -> str:
    """A scalar as the exchange reads it: `true`, `5`, `BTCUSDT`; lists and mappings as compact JSON."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | dict):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return str(value)
