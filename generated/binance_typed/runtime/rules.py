"""Rules between parameters and conditions on them, evaluated before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from msgspec import Struct

Sent = Mapping[str, Any]

#: Characters; what is longer is no number that a rule could be about.
MAX_NUMBER = 100
_NAN = Decimal("NaN")


class When(Struct, frozen=True):
    """A condition on the parameters that are sent; `subject` and `operand` are Python names and values."""

    kind: str
    subject: str = ""
    operand: tuple[Any, ...] = ()
    default: Any = None

    def holds(self, sent: Sent) -> bool:
        """Whether the condition holds for these parameters."""
        return _WHEN[self.kind](self, sent)


def number_of(value: Any) -> Decimal | None:
    """A finite number, or a text that is one; None for everything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    written = _text(value)
    try:
        number = Decimal(written) if written.isascii() and len(written) <= MAX_NUMBER else _NAN
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def is_literal(value: Any, literal: Any) -> bool:
    """Whether a value, however Python writes it, is the one that the documentation writes."""
    if type(value) is str and type(literal) is str:
        return value == literal
    by_number = isinstance(literal, float) or isinstance(value, int | float | Decimal)
    if by_number and not isinstance(value, bool) and not isinstance(literal, bool):
        number = number_of(value)
        return number is not None and number == number_of(literal)
    return _text(value) == _text(literal)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return float.__repr__(value)
    return int.__repr__(value) if isinstance(value, int) else str(value)


def is_given(value: Any) -> bool:
    """Whether a value says something: None does not, nor does a list of nothing."""
    return value is not None and value != []


def _is_sent(sent: Sent, name: str) -> bool:
    return is_given(sent.get(name))


def _is_one_of(when: When, sent: Sent) -> bool:
    return _is_sent(sent, when.subject) and any(is_literal(sent[when.subject], literal) for literal in when.operand)


def _is_same(when: When, sent: Sent) -> bool:
    one, other = sent.get(when.subject), sent.get(when.operand[0])
    if isinstance(one, float | Decimal) or isinstance(other, float | Decimal):
        number = number_of(one)
        return number is not None and number == number_of(other)
    return one is not None and other is not None and _text(one) == _text(other)


def _count_of(value: Any) -> int:
    """How many elements a list holds."""
    return len(value) if isinstance(value, Sequence) and not isinstance(value, str | bytes) else 0


def _in_range(value: Any, operand: tuple[Any, ...]) -> bool:
    low, high = (number_of(bound) for bound in operand[:2])
    closed_low, closed_high = map(bool, operand[2:])
    number = number_of(value)
    if number is None:
        return False
    above = low is None or number > low or (closed_low and number == low)
    below = high is None or number < high or (closed_high and number == high)
    return above and below


def _lies_in(when: When, sent: Sent) -> bool:
    value = sent.get(when.subject)
    return _in_range(when.default if value is None else value, when.operand)


def _counts(when: When, sent: Sent) -> bool:
    return _is_sent(sent, when.subject) and _in_range(_count_of(sent[when.subject]), when.operand)


_WHEN: dict[str, Callable[[When, Sent], bool]] = {
    "in": _is_one_of,
    "not_in": lambda when, sent: not _is_one_of(when, sent),
    "in_range": _lies_in,
    "equals_param": _is_same,
    "present": lambda when, sent: _is_sent(sent, when.subject),
    "absent": lambda when, sent: not _is_sent(sent, when.subject),
    "count_of": _counts,
    "all": lambda when, sent: all(part.holds(sent) for part in when.operand),
    "any": lambda when, sent: any(part.holds(sent) for part in when.operand),
    # State outside the request: nobody here knows it.
    "state": lambda when, sent: False,
    "not_state": lambda when, sent: False,
}


class Rule(Struct, frozen=True):
    """A documented rule. `says` is its sentence, used in docstrings and errors alike; names are Python names."""

    kind: str
    params: tuple[str, ...]
    says: str
    when: When | None = None
    groups: tuple[tuple[Any, ...], ...] = ()
    scope: str | None = None

    def broken(self, sent: Sent) -> bool:
        """Whether these parameters break the rule."""
        if self.when is not None and not self.when.holds(sent):
            return self.kind == "allowed_if" and _count(self, sent) > 0
        return _BROKEN[self.kind](self, sent)


def _count(rule: Rule, sent: Sent) -> int:
    return sum(_is_sent(sent, name) for name in rule.params)


def _conflict(rule: Rule, sent: Sent) -> bool:
    return sum(any(_is_sent(sent, name) for name in group) for group in rule.groups) > 1


def _combination(rule: Rule, sent: Sent) -> bool:
    return {name for name in rule.params if _is_sent(sent, name)} not in [set(group) for group in rule.groups]


def _required(rule: Rule, sent: Sent) -> bool:
    every, some = rule.groups
    lacks_one = any(not _is_sent(sent, name) for name in every)
    return lacks_one or (bool(some) and not any(_is_sent(sent, name) for name in some))


def _requires(rule: Rule, sent: Sent) -> bool:
    return _is_sent(sent, rule.params[0]) and any(not _is_sent(sent, name) for name in rule.params[1:])


def _other_value(rule: Rule, sent: Sent) -> bool:
    value = sent.get(rule.params[0])
    return value is not None and not any(is_literal(value, literal) for literal in rule.groups[0])


def _descending(rule: Rule, sent: Sent) -> bool:
    low, high = (number_of(sent.get(name)) for name in rule.params)
    return low is not None and high is not None and low > high


def _too_long(rule: Rule, sent: Sent) -> bool:
    low, high = (number_of(sent.get(name)) for name in rule.params)
    return low is not None and high is not None and high - low > Decimal(str(rule.groups[0][0]))


_BROKEN: dict[str, Callable[[Rule, Sent], bool]] = {
    "any_of": lambda rule, sent: _count(rule, sent) == 0,
    "exactly_one": lambda rule, sent: _count(rule, sent) != 1,
    "at_most_one": lambda rule, sent: _count(rule, sent) > 1,
    "conflicts": _conflict,
    "combinations": _combination,
    "all_or_none": lambda rule, sent: 0 < _count(rule, sent) < len(rule.params),
    "required_if": _required,
    "requires": _requires,
    "optional_if": lambda rule, sent: False,  # it lifts a `mandatory`; see request.problems
    "allowed_if": lambda rule, sent: False,
    "forbidden_if": lambda rule, sent: _count(rule, sent) > 0,
    "value_if": _other_value,
    "max_span": _too_long,
    "order": _descending,
}


class Case(Struct, frozen=True):
    """One row of a weight table: so much, or so much for each element of a list, up to a cap."""

    value: int
    when: When | None = None
    per_item: tuple[str, int, int | None] | None = None

    def of(self, sent: Sent) -> int:
        """The charge for these parameters."""
        if self.per_item is None:
            return self.value
        name, each, cap = self.per_item
        cost = each * _count_of(sent.get(name))
        return cost if cap is None else min(cost, cap)


class Charge(Struct, frozen=True):
    """What a request costs on one counter: the first case that matches counts, or the dearest if none does.

    `on_success` is what a request that succeeds costs instead, where that differs.
    """

    counter: str
    cases: tuple[Case, ...]
    on_success: int | None = None

    def of(self, sent: Sent) -> int:
        """The charge for these parameters."""
        for case in self.cases:
            if case.when is None or case.when.holds(sent):
                return case.of(sent)
        return max((case.of(sent) for case in self.cases), default=0)
