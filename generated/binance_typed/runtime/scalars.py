"""One Python value → one value on the wire: whole numbers, plain decimals, times, texts; exact, or refused."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from operator import index
from typing import Any, Literal

#: What a DECIMAL takes. A float is written by its shortest exact form.
Number = Decimal | str | int | float

#: What a number looks like as text; `Decimal` itself also reads underscores, blanks and the digits of every script.
_NUMBER = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")

#: Digits that the exchange reads before a decimal's point, and behind it.
MOST_DIGITS = 20

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNITS = {"us": timedelta(microseconds=1), "ms": timedelta(milliseconds=1), "s": timedelta(seconds=1)}


class Refused(ValueError):
    """A value that cannot be sent as this parameter; the message says why, without repeating the value."""


def plain(value: Any) -> Any:
    """The value of an enum's member; everything else as it is."""
    return value.value if isinstance(value, Enum) else value


def whole_number(value: Any) -> int:
    """An int, or what can stand for one wherever Python counts; of 64 bits, as the exchange reads it."""
    if isinstance(value, bool):
        raise Refused("is a bool where a whole number is due")
    try:
        number = index(value)
    except TypeError:
        raise Refused(f"is {kind_of(value)} where a whole number is due") from None
    if not -(2**63) <= number < 2**63:
        raise Refused("does not fit into 64 bits")
    return number


def moment(value: datetime, unit: Literal["us", "ms", "s"]) -> int:
    """The time since 1970 in whole units; what is finer than the unit is cut off."""
    if value.utcoffset() is None:
        raise Refused("is a datetime without a time zone; give it one, as datetime.now(UTC) has")
    since = value - _EPOCH  # exact: a timedelta counts in whole microseconds
    if since < timedelta(0):
        raise Refused("is before 1970")
    return since // _UNITS[unit]


def plain_decimal(value: Any, allow_floats: bool = True) -> str:
    """A number in plain notation: `1e-7` → `0.0000001`. A float is written by its shortest exact form."""
    value = plain(value)
    if isinstance(value, float) and not allow_floats:
        raise Refused("is a float, which this client refuses; pass a Decimal, or the number as a str")
    number = _decimal(value)
    if not number.is_finite():
        raise Refused("is not a finite number")
    if int(number.as_tuple().exponent) < -MOST_DIGITS:
        number = _short(number)
    if number.adjusted() >= MOST_DIGITS or int(number.as_tuple().exponent) < -MOST_DIGITS:
        raise Refused(f"has more than {MOST_DIGITS} digits before or after the point")
    return format(number.copy_abs() if number.is_zero() else number, "f")


def _short(number: Decimal) -> Decimal:
    """The same number without zeros at its end; by hand, as `normalize` rounds to the caller's context."""
    sign, digits, exponent = number.as_tuple()
    spare = next((place for place, digit in enumerate(reversed(digits)) if digit), len(digits))
    return Decimal((sign, digits[: len(digits) - spare], int(exponent) + spare)) if spare < len(digits) else Decimal(0)


def _decimal(value: Any) -> Decimal:
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        raise Refused("is no number")
    if isinstance(value, float):
        # The base class's form: subclasses, such as other libraries' floats, write themselves in their own ways.
        value = float.__repr__(value)
    elif isinstance(value, bool) or not isinstance(value, str | Decimal):
        value = _counted(value)
    try:
        return Decimal(value)
    except InvalidOperation:
        raise Refused("is no number") from None


def _counted(value: Any) -> int:
    try:
        if not isinstance(value, bool):
            return index(value)
    except TypeError:
        pass
    raise Refused(f"is {kind_of(value)} where a number is due")


def truth(value: Any) -> bool:
    """True or False, and nothing that merely counts as one."""
    if isinstance(value, bool):
        return value
    raise Refused(f"is {kind_of(value)} where True or False is due")


def written(value: Any) -> str:
    """A text that can be encoded, and is not empty."""
    if not isinstance(value, str):
        raise Refused(f"is {kind_of(value)} where a string is due")
    found: str = str.__str__(value)  # what it holds, not how a subclass shows it
    if not found:
        raise Refused("is empty; leave it out instead")
    try:
        found.encode()
    except UnicodeEncodeError:
        raise Refused("holds half a character (a lone surrogate)") from None
    return found


def kind_of(value: Any) -> str:
    """The value's type, for a message that must not hold the value."""
    return "None" if value is None else f"a {type(value).__name__}"
