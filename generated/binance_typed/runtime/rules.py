"""Rules between parameters and conditions on them, evaluated before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

Sent = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class When:
    """A condition on the parameters that are sent; `subject` and `operand` are Python names and values."""

    kind: str
    subject: str = ""
    operand: tuple[Any, ...] = ()
    default: Any = None

    def holds(self, sent: Sent) -> bool:
        """Whether the condition holds for these parameters."""
        return _WHEN[self.kind](self, sent)


def _in_range(value: Any, operand: tuple[Any, ...]) -> bool:
    low, high, closed_low, closed_high = operand
    number = _number(value)
    if number is None:
        return False
    above = low is None or number > low or (closed_low and number == low)
    below = high is None or number < high or (closed_high and number == high)
    return above and below


def _number(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


_WHEN: dict[str, Callable[[When, Sent], bool]] = {
    "in": lambda when, sent: sent.get(when.subject) in when.operand,
    "not_in": lambda when, sent: sent.get(when.subject) not in when.operand,
    "in_range": lambda when, sent: _in_range(sent.get(when.subject, when.default), when.operand),
    "equals_param": lambda when, sent: when.subject in sent and sent[when.subject] == sent.get(when.operand[0]),
    "present": lambda when, sent: when.subject in sent,
    "absent": lambda when, sent: when.subject not in sent,
    "count_of": lambda when, sent: when.subject in sent and _in_range(len(sent[when.subject]), when.operand),
    "all": lambda when, sent: all(part.holds(sent) for part in when.operand),
    "any": lambda when, sent: any(part.holds(sent) for part in when.operand),
    # State outside the request: nobody here knows it.
    "state": lambda when, sent: False,
    "not_state": lambda when, sent: False,
}


@dataclass(frozen=True, slots=True)
class Rule:
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
            return self.kind == "allowed_if" and any(name in sent for name in self.params)
        return _BROKEN[self.kind](self, sent)


def _count(rule: Rule, sent: Sent) -> int:
    return sum(name in sent for name in rule.params)


def _conflict(rule: Rule, sent: Sent) -> bool:
    return sum(any(name in sent for name in group) for group in rule.groups) > 1


def _combination(rule: Rule, sent: Sent) -> bool:
    return {name for name in rule.params if name in sent} not in [set(group) for group in rule.groups]


def _required(rule: Rule, sent: Sent) -> bool:
    every, some = rule.groups
    return any(name not in sent for name in every) or (bool(some) and not any(name in sent for name in some))


def _requires(rule: Rule, sent: Sent) -> bool:
    return rule.params[0] in sent and any(name not in sent for name in rule.params[1:])


def _other_value(rule: Rule, sent: Sent) -> bool:
    return rule.params[0] in sent and sent[rule.params[0]] not in rule.groups[0]


def _descending(rule: Rule, sent: Sent) -> bool:
    low, high = (_number(sent.get(name)) for name in rule.params)
    return low is not None and high is not None and low > high


def _too_long(rule: Rule, sent: Sent) -> bool:
    low, high = (_number(sent.get(name)) for name in rule.params)
    return low is not None and high is not None and high - low > int(rule.groups[0][0])


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


@dataclass(frozen=True, slots=True)
class Case:
    """One row of a weight table: so much, or so much for each element of a list, up to a cap."""

    value: int
    when: When | None = None
    per_item: tuple[str, int, int | None] | None = None

    def of(self, sent: Sent) -> int:
        """The charge for these parameters."""
        if self.per_item is None:
            return self.value
        name, each, cap = self.per_item
        cost = each * len(sent.get(name, ()))
        return cost if cap is None else min(cost, cap)


@dataclass(frozen=True, slots=True)
class Charge:
    """What a request costs on one counter: the first case that matches counts.

    `on_success` is what a request that succeeds costs instead, where that differs.
    """

    counter: str
    cases: tuple[Case, ...]
    on_success: int | None = None

    def of(self, sent: Sent) -> int:
        """The charge for these parameters."""
        return next((case.of(sent) for case in self.cases if case.when is None or case.when.holds(sent)), 0)
