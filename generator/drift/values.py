"""What one parameter takes: its type, values, bounds, pattern, unit, encoding and default, old against new."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from generator.catalog.model import Param, Scalar
from generator.drift.notes import Notes, Spots
from generator.drift.words import data, said
from generator.render.batches import Batches
from generator.render.schemas import Models

_NUMBERS = ("INT", "LONG", "DECIMAL")
_TEXTS = ("ENUM", "STRING")
_BOUNDS = (
    ("min", 1, "the smallest value"), ("max", -1, "the largest value"),
    ("min_length", 1, "the least length"), ("max_length", -1, "the most length"),
    ("min_items", 1, "the least number of elements"), ("max_items", -1, "the most elements"),
)  # fmt: skip
_COUNTED = re.compile(r"(?P<head>.*)\{(?P<low>[0-9]{1,6}),(?P<high>[0-9]{1,6})\}(?P<tail>[)$]{0,4})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Pair:
    """A parameter on both sides: where it stands, and who tells about it."""

    old: Param
    new: Param
    fact: str
    #: Whether the client's user gives it a value; the client fills in the rest by itself.
    is_argument: bool
    #: Whether the values of both are those of one list of the product, which is compared there.
    is_listed: bool

    @property
    def at(self) -> Spots:
        return self.old.at, self.new.at

    def teller(self, usual: str) -> str:
        return usual if self.is_argument else "nobody"


def literal(value: Any) -> Any:
    """A value that can be told from every other: `1` and `1.0` are one, `1`, `"1"` and `true` are three."""
    if isinstance(value, tuple | list):
        return tuple(literal(part) for part in value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return ("number", Decimal(str(value)))
    return (type(value).__name__, value)


def written(value: Any) -> Any:
    """A value as the wire has it, whatever type the documentation gives it."""
    if isinstance(value, tuple | list):
        return tuple(written(part) for part in value)
    if isinstance(value, bool):
        return str(value).lower()
    return format(Decimal(str(value)).normalize(), "f") if isinstance(value, int | float) else value


def difference(before: Iterable[Any], after: Iterable[Any]) -> list[Any]:
    """What stands before and not after, in its order."""
    known = {literal(value) for value in after}
    return [value for value in before if literal(value) not in known]


def annotation(param: Param) -> str:
    """The Python type that the client gives a parameter."""
    return Batches(Models()).annotation(param, "Method")


def retyped(pair: Pair, notes: Notes) -> bool:
    """Compare the types; whether they are so different that nothing else of the values can be compared."""
    old, new = pair.old, pair.new
    if old.type == new.type:
        return False
    rule = _direction(old, new)
    if rule is None:
        notes.same("layout")
        return False
    told = "types" if rule != "type-widened" and annotation(old) != annotation(new) else "nobody"
    why = f"took {said(old.type)}, takes {said(new.type)}"
    notes.add(rule, f"{pair.fact}.type", (old.type, new.type), pair.at, why, pair.teller(told))
    return rule == "type-changed"


def _direction(old: Param, new: Param) -> str | None:
    """The rule for two types; None where only the list of values beside them says something."""
    for kinds in (_NUMBERS, _TEXTS):
        if old.type in kinds and new.type in kinds:
            if kinds is _TEXTS and (old.enum or new.enum):
                return None
            return "type-widened" if kinds.index(old.type) < kinds.index(new.type) else "type-narrowed"
    by_value = {"ENUM", *_NUMBERS}
    if {old.type, new.type} <= by_value and old.enum and set(map(literal, old.enum)) == set(map(literal, new.enum)):
        return None
    return "type-changed"


def values(pair: Pair, notes: Notes) -> None:
    """Compare the lists of allowed values."""
    old, new = pair.old, pair.new
    if pair.is_listed:
        return
    fact = f"{pair.fact}.enum"
    listed(old.enum, new.enum, fact, pair.at, notes, _values_teller(pair))
    if old.enum_name != new.enum_name and list(map(literal, old.enum)) == list(map(literal, new.enum)):
        notes.same("layout")


def _values_teller(pair: Pair) -> str:
    return pair.teller("types" if annotation(pair.old) != annotation(pair.new) else "client")


def listed(
    old: tuple[Scalar, ...], new: tuple[Scalar, ...], fact: str, at: Spots, notes: Notes, told: str, more: str = ""
) -> None:
    """Compare two lists of allowed values, of a parameter or of the product; an empty one restricts nothing."""
    gone, added = difference(old, new), difference(new, old)
    both = (old, new)
    if not old and new:
        notes.add("values-restricted", fact, both, at, f"took any value, takes {said(new)}{more}", told)
    elif old and not new:
        notes.add("values-unrestricted", fact, both, at, f"took {said(old)}, takes any value{more}", "nobody")
    else:
        if gone:
            notes.add("value-gone", fact, both, at, f"{said(gone)} allowed no more{more}", told)
        if added:
            notes.add("value-new", fact, both, at, f"{said(added)} allowed now{more}", "nobody")
        notes.same("layout", not gone and not added and old != new)


def bounds(pair: Pair, notes: Notes) -> None:
    """Compare what bounds a value, a length or a list."""
    for key, up, what in _BOUNDS:
        old, new = getattr(pair.old, key), getattr(pair.new, key)
        if old == new:
            continue
        tighter = old is None or (new is not None and (new - old) * up > 0)
        rule = "bound-tightened" if tighter else "bound-loosened"
        why = f"{what} was {_end(old)}, is {_end(new)}"
        told = pair.teller("client") if tighter else "nobody"
        notes.add(rule, f"{pair.fact}.{key}", (old, new), pair.at, why, told)
    if pair.old.unique != pair.new.unique:
        rule = "bound-tightened" if pair.new.unique else "bound-loosened"
        why = "a value in use is refused" if pair.new.unique else "a value in use is refused no more"
        notes.add(rule, f"{pair.fact}.unique", (pair.old.unique, pair.new.unique), pair.at, why, "nobody")


def _end(value: float | None) -> str:
    return "open" if value is None else said(value)


def pattern(pair: Pair, notes: Notes) -> None:
    """Compare the patterns; of two that differ in how many characters they allow it is known which allows less."""
    old, new = pair.old.pattern, pair.new.pattern
    if old == new:
        return
    if old is None and pair.old.type in ("INT", "LONG") and pair.new.type != pair.old.type and _takes_numbers(new):
        notes.same("layout")  # part of the wider type: every whole number matches
        return
    rule = _of_patterns(old, new)
    why = f"matched {_pattern(old)}, matches {_pattern(new)}"
    told = pair.teller("client") if rule != "pattern-loosened" else "nobody"
    notes.add(rule, f"{pair.fact}.pattern", (old, new), pair.at, why, told)


def _takes_numbers(pattern: str | None) -> bool:
    try:
        return all(re.fullmatch(pattern or "", number) for number in ("0", "7", "60000"))
    except re.error:
        return False


def _pattern(text: str | None) -> str:
    return "anything" if text is None else said(text)


def _of_patterns(old: str | None, new: str | None) -> str:
    if old is None or new is None:
        return "pattern-tightened" if old is None else "pattern-loosened"
    one, other = _COUNTED.fullmatch(old), _COUNTED.fullmatch(new)
    if one and other and (one["head"], one["tail"]) == (other["head"], other["tail"]):
        low, high = (int(other[end]) - int(one[end]) for end in ("low", "high"))
        if low >= 0 >= high:
            return "pattern-tightened"
        if low <= 0 <= high:
            return "pattern-loosened"
    return "pattern-changed"


def unit(pair: Pair, notes: Notes) -> None:
    """Compare the units of a number."""
    old, new = pair.old.unit, pair.new.unit
    if old != new:
        rule = "unit-stated" if old is None else "unit-unstated" if new is None else "unit-changed"
        why = f"counted in {said(old)}, counts in {said(new)}"
        if old is None or new is None:
            why = f"the unit is {said(new)}" if old is None else f"the unit was {said(old)}"
        notes.add(rule, f"{pair.fact}.unit", (old, new), pair.at, why)


def encoding(pair: Pair, notes: Notes) -> None:
    """Compare how a list or an object is written into a query; JSON is what needs no mention."""
    if pair.old.type not in ("ARRAY", "OBJECT"):
        return
    old, new = (each.encoding or "json" for each in (pair.old, pair.new))
    if old != new:
        why = f"was written as {said(old)}, is written as {said(new)}"
        notes.add("encoding-changed", f"{pair.fact}.encoding", (old, new), pair.at, why)
    else:
        notes.same("layout", pair.old.encoding != pair.new.encoding)


def default(pair: Pair, notes: Notes) -> None:
    """Compare what leaving the parameter out means."""
    old, new = ((each.default, each.default_from) for each in (pair.old, pair.new))
    if (literal(old[0]), old[1]) == (literal(new[0]), new[1]):
        return
    if pair.old.type != pair.new.type and (written(old[0]), old[1]) == (written(new[0]), new[1]):
        notes.same("layout")
        return
    before, after = _assumed(old), _assumed(new)
    rule = "default-new" if before is None else "default-gone" if after is None else "default-changed"
    why = f"was {said(before)}, is {said(after)}"
    if before is None or after is None:
        why = f"the default is {said(after)}" if before is None else f"the default was {said(before)}"
    key = "default" if old[0] is not None or new[0] is not None else "default_from"
    notes.add(rule, f"{pair.fact}.{key}", (data(before), data(after)), pair.at, why)


def _assumed(default: tuple[Any, str | None]) -> Any:
    return default[0] if default[0] is not None else default[1]
