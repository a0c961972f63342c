"""One number, text or flag against its parameter: type, allowed values, range, length, pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from generator.catalog.model import Param, Scalar
from generator.server import errors
from generator.server.conditions import is_literal
from generator.server.errors import LONG_MAX
from generator.server.json_text import Fraction
from generator.server.sent import Mode

WHOLE = "^-?[0-9]{1,20}$"
PLAIN = "^-?([0-9]{1,20})(\\.[0-9]{1,20})?$"


def is_empty(value: Any) -> bool:
    return isinstance(value, str) and not value


def scalar(param: Param, value: Any, mode: Mode, label: str) -> Any:
    """The value as int, Decimal, str or bool.

    Raises:
        Refusal: at the first thing that is wrong with it.
    """
    if is_empty(value):
        raise errors.empty(label)
    converted = _converted(param, value, mode, label)
    if not _within(param, converted):
        raise errors.invalid(label)
    return converted


def _converted(param: Param, value: Any, mode: Mode, label: str) -> Any:
    match param.type:
        case "INT" | "LONG":
            return _whole(value, mode, label)
        case "DECIMAL":
            return _decimal(param, value, mode, label)
        case "BOOLEAN":
            return _boolean(value, mode, label)
        case _:
            return _string(param, value, mode, label)


def _whole(value: Any, mode: Mode, label: str) -> int:
    if isinstance(value, str) and mode != "frame":
        if not _is_digits(value.removeprefix("-")):
            raise errors.illegal(label, WHOLE)
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise errors.missing(label)
    if not -LONG_MAX - 1 <= value <= LONG_MAX:
        raise errors.invalid(label)
    return value


def _decimal(param: Param, value: Any, mode: Mode, label: str) -> Decimal:
    # The documentation's own examples send recvWindow as a number, although its type is DECIMAL.
    number_allowed = mode == "nested" or (mode == "frame" and param.name == "recvWindow")
    if number_allowed and isinstance(value, int | Fraction) and not isinstance(value, bool):
        value = value.text if isinstance(value, Fraction) else str(value) if abs(value) <= LONG_MAX else ""
    if not isinstance(value, str):
        raise errors.missing(label)
    whole, point, rest = value.removeprefix("-").partition(".")
    if not _is_digits(whole) or (point and not _is_digits(rest)):
        raise errors.illegal(label, PLAIN)
    if param.pattern is not None and not re.fullmatch(param.pattern, value):
        raise errors.illegal(label, param.pattern)
    return Decimal(value)


def _boolean(value: Any, mode: Mode, label: str) -> bool:
    if isinstance(value, bool):
        return value
    if mode == "frame" or not isinstance(value, str):
        raise errors.missing(label)
    if value not in ("true", "false"):
        raise errors.illegal(label, "true|false")
    return value == "true"


def _string(param: Param, value: Any, mode: Mode, label: str) -> Any:
    if isinstance(value, str):
        if any("\ud800" <= char <= "\udfff" or (char < " " and char not in "\t\r\n") for char in value):
            raise errors.illegal(label, "Unicode text")
        return value
    # An ENUM of numbers is sent as the numbers that the page lists.
    if param.type == "ENUM" and any(type(value) is type(allowed) and value == allowed for allowed in param.enum):
        return value
    raise errors.missing(label)


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 20


def _within(param: Param, value: Any) -> bool:
    if param.enum and not _is_one_of(param.enum, value):
        return False
    if isinstance(value, int | Decimal) and not isinstance(value, bool) and not _in_range(param, value):
        return False
    if isinstance(value, str):
        if not (param.min_length or 0) <= len(value) <= (len(value) if param.max_length is None else param.max_length):
            return False
        return param.pattern is None or re.fullmatch(param.pattern, value) is not None
    return True


def _is_one_of(allowed: Iterable[Scalar], value: Any) -> bool:
    return any(is_literal(value, literal) for literal in allowed)


def _in_range(param: Param, value: int | Decimal) -> bool:
    if param.min is not None and value < Decimal(str(param.min)):
        return False
    # recvWindow has a refusal of its own for what is too large.
    return param.name == "recvWindow" or param.max is None or value <= Decimal(str(param.max))
