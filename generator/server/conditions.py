"""Whether a condition holds for what was sent, read leniently: weights are due for malformed requests, too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from generator.catalog.model import Param, Range, Scalar, When
from generator.server.json_text import Fraction


@dataclass(frozen=True, slots=True)
class View:
    """What conditions look at: values that were sent, and what the exchange assumes for those that were not."""

    values: Mapping[str, Any]
    defaults: Mapping[str, Any] = field(default_factory=dict)

    def sent(self, name: str) -> bool:
        return not is_nothing(self.values.get(name))

    def number(self, name: str) -> Decimal | None:
        value = self.values.get(name)
        return number(self.defaults.get(name) if value is None else value)


def is_nothing(value: Any) -> bool:
    """Whether a value is as good as none: null, or a list without elements."""
    return value is None or (isinstance(value, list) and not value)


def view(params: tuple[Param, ...], values: Mapping[str, Any]) -> View:
    """The values, with the literal defaults of the parameters that were left out."""
    return View(values, {param.name: param.default for param in params if param.default is not None})


def holds(when: When | None, seen: View) -> bool:
    """Whether the condition holds; one on state outside the request never does."""
    if when is None:
        return True
    match when.kind:
        case "in":
            return seen.sent(when.subject) and _any_literal(when, seen)
        case "not_in":
            return not (seen.sent(when.subject) and _any_literal(when, seen))
        case "in_range":
            value = seen.number(when.subject)
            return value is not None and _lies_in(value, when.range)
        case "equals_param":
            other = str(when.operand[0])
            return seen.sent(when.subject) and seen.sent(other) and _same(seen, when.subject, other)
        case "present":
            return seen.sent(when.subject)
        case "absent":
            return not seen.sent(when.subject)
        case "count_of":
            return seen.sent(when.subject) and _lies_in(count(seen.values[when.subject]), when.range)
        case "all":
            return all(holds(part, seen) for part in when.operand)
        case "any":
            return any(holds(part, seen) for part in when.operand)
        case _:
            return False


def may_hold(when: When, seen: View) -> bool:
    """Whether the condition can hold for all that the request tells.

    It does not tell the state outside of it, nor the value of what it leaves out and no default is documented for.
    """
    match when.kind:
        case "state" | "not_state":
            return True
        case "in" | "in_range" if not seen.sent(when.subject):
            default = seen.defaults.get(when.subject)
            return default is None or holds(when, View({when.subject: default}))
        case "all":
            return all(may_hold(part, seen) for part in when.operand)
        case "any":
            return any(may_hold(part, seen) for part in when.operand)
        case _:
            return holds(when, seen)


def is_literal(value: Any, literal: Scalar) -> bool:
    """Whether a value, as text or as JSON, is the one that the spec writes."""
    if isinstance(literal, bool) or isinstance(value, bool):
        return _text(value) == _text(literal)
    if isinstance(literal, float) or isinstance(value, int | Decimal):
        found = number(value)
        return found is not None and found == number(literal)
    return _text(value) == _text(literal)


def number(value: Any) -> Decimal | None:
    """The value as a number, if it is one that ordinary arithmetic can handle."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal | Fraction):
        return None
    text = _text(value)
    try:
        found = Decimal(text) if len(text) <= 60 and text.isascii() else None
    except InvalidOperation:
        return None
    return found if found is not None and found.is_finite() else None


def count(value: Any) -> Decimal:
    """How many elements a list holds; a text is a list with commas."""
    if isinstance(value, str):
        return Decimal(value.count(",") + 1 if value else 0)
    return Decimal(len(value)) if isinstance(value, list) else Decimal(0)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Fraction):
        return value.text
    return str(value) if not isinstance(value, int) or abs(value) < 10**30 else ""


def _any_literal(when: When, seen: View) -> bool:
    return any(is_literal(seen.values[when.subject], literal) for literal in when.operand)


def _same(seen: View, one: str, other: str) -> bool:
    left, right = seen.values[one], seen.values[other]
    if isinstance(left, Decimal) or isinstance(right, Decimal):
        return number(left) == number(right)
    return _text(left) == _text(right)


def _lies_in(value: Decimal, wanted: Range) -> bool:
    if wanted.low is not None:
        low = Decimal(str(wanted.low))
        if value < low or (value == low and not wanted.closed_low):
            return False
    if wanted.high is None:
        return True
    high = Decimal(str(wanted.high))
    return value < high or (value == high and wanted.closed_high)
