"""Python values → values on the wire: plain decimals, exact numbers, nothing that the documentation rules out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from operator import index
from typing import Any

from .operation import Param
from .rules import is_literal, number_of

#: What a DECIMAL takes. A float is written by its shortest exact form.
Number = Decimal | str | int | float


#: What a number looks like as text; `Decimal` itself also reads underscores, blanks and the digits of every script.
_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")


class Refused(ValueError):
    """A value that cannot be sent as this parameter; the message says why, without repeating the value."""


def wire_value(param: Param, value: Any, validate: bool = True) -> Any:
    """The value as JSON has it: int, str, bool, or lists and mappings of them with names as on the wire.

    Raises:
        Refused: if the value is not of the parameter's type or, with `validate`, outside what is documented.
    """
    match param.kind:
        case "INT" | "LONG":
            converted: Any = _integer(value)
        case "DECIMAL":
            converted = plain_decimal(value)
        case "BOOLEAN":
            converted = _boolean(value)
        case "ARRAY":
            return _array(param, value, validate)
        case "OBJECT":
            return _object(param, value, validate)
        case _:
            converted = _listed(param, value)
    if validate:
        _within(param, converted)
    return converted


def _integer(value: Any) -> int:
    if isinstance(value, bool):
        raise Refused("is a bool where a whole number is due")
    try:
        number = index(value)
    except TypeError:
        raise Refused(f"is {_kind(value)} where a whole number is due") from None
    if not -(2**63) <= number < 2**63:
        raise Refused("does not fit into 64 bits")
    return number


def plain_decimal(value: Any) -> str:
    """A number in plain notation: `1e-7` → `0.0000001`. A float is written by its shortest exact form."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        raise Refused(f"is {_kind(value)} where a number is due")
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        raise Refused("is no number")
    try:
        # The base class's form: subclasses, such as other libraries' floats, write themselves in their own ways.
        number = Decimal(float.__repr__(value) if isinstance(value, float) else value)
    except InvalidOperation:
        raise Refused("is no number") from None
    if not number.is_finite():
        raise Refused("is not a finite number")
    if number.adjusted() > 40 or int(number.as_tuple().exponent) < -40:
        raise Refused("has more than 40 digits before or after the point")
    return format(number.copy_abs() if number.is_zero() else number, "f")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise Refused(f"is {_kind(value)} where True or False is due")


def _listed(param: Param, value: Any) -> Any:
    """A string; or, where the documented values are numbers, a number."""
    if param.kind == "ENUM" and any(isinstance(allowed, int) for allowed in param.enum) and not isinstance(value, str):
        return _integer(value)
    return _text(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise Refused(f"is {_kind(value)} where a string is due")
    plain: str = str.__str__(value)  # the text of an enum's member, not its name
    if not plain:
        raise Refused("is empty; leave it out instead")
    try:
        plain.encode()
    except UnicodeEncodeError:
        raise Refused("holds half a character (a lone surrogate)") from None
    return plain


def _array(param: Param, value: Any, validate: bool) -> list[Any]:
    if isinstance(value, str | bytes | bytearray | memoryview) or not isinstance(value, Sequence):
        raise Refused(f"is {_kind(value)} where a list is due")
    if not value and param.encoding != "json":
        raise Refused("is empty; leave it out instead")  # no text stands for it
    if validate:
        _bounded(param, len(value), "elements")
    item = param.items or Param(param.wire, param.name, "STRING")
    elements = [wire_value(item, element, validate) for element in value]
    if param.encoding == "comma" and any("," in text(element) for element in elements):
        raise Refused("has an element with a comma, which would be read as two")
    return elements


def _object(param: Param, value: Any, validate: bool) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        raise Refused(f"is {_kind(value)} where a mapping is due")
    if not param.fields:
        return {_text(key): _free(item) for key, item in value.items() if item is not None}
    by_name = {field.name: field for field in param.fields}
    if unknown := [str(key) for key in value if key not in by_name]:
        raise Refused(f"has unknown fields: {', '.join(unknown)}")
    given = {by_name[key]: item for key, item in value.items() if item is not None}
    return {field.wire: wire_value(field, item, validate) for field, item in given.items()}


def _free(value: Any) -> Any:
    """A value of a mapping whose fields are not documented."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, float | Decimal):
        return plain_decimal(value)
    if isinstance(value, Mapping):
        return {_text(key): _free(item) for key, item in value.items() if item is not None}
    if isinstance(value, list | tuple):
        return [_free(item) for item in value]
    return _integer(value)


def _within(param: Param, value: Any) -> None:
    if param.enum and not any(is_literal(value, allowed) for allowed in param.enum):
        raise Refused(f"is none of {', '.join(map(text, param.enum))}")
    number = number_of(value) if param.kind in ("INT", "LONG", "DECIMAL") else None
    if number is not None:
        if param.min is not None and number < Decimal(str(param.min)):
            raise Refused(f"is below {param.min}")
        if param.max is not None and number > Decimal(str(param.max)):
            raise Refused(f"is above {param.max}")
    elif isinstance(value, str):
        _bounded(param, len(value), "characters")
        if param.pattern is not None and not re.fullmatch(param.pattern, value):
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


def _kind(value: Any) -> str:
    return "None" if value is None else f"a {type(value).__name__}"
