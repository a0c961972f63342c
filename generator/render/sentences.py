"""Facts as sentences: what docstrings and error messages say. Never the documentation's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.catalog import plain
from generator.catalog.model import Case, Charge, Constraint, Endpoint, Param, When

_COUNTERS = {
    "ip": "per IP",
    "uid": "per account",
    "orders": "of the order limit",
    "order_10s": "of the 10-second order limit",
    "order_1m": "of the 1-minute order limit",
    "unfilled_orders": "of the unfilled-order count",
    "raw_requests": "of the raw-request limit",
    "shared": "of a shared limit",
}
_UNITS = {"ms": "milliseconds", "us": "microseconds", "s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


@dataclass(frozen=True, slots=True)
class Namer:
    """Names on the wire → names in Python, quoted for a sentence."""

    names: dict[str, str]

    @classmethod
    def of(cls, params: Iterable[Param]) -> Namer:
        return cls({param.name: param.python_name for param in params})

    def __call__(self, name: str) -> str:
        return f"`{self.names.get(name, name)}`"

    def all(self, names: Iterable[str], word: str = "and") -> str:
        """`a`, `b` and `c`."""
        quoted = [self(name) for name in names]
        return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} {word} {quoted[-1]}"


def rule(constraint: Constraint, name: Namer) -> str:
    """The sentence of a constraint, without a full stop."""
    text = _RULES[constraint.kind](constraint, name)
    leads = {"required_if", "optional_if", "allowed_if", "forbidden_if", "value_if"}
    if constraint.when and constraint.kind not in leads:
        text = f"if {condition(constraint.when, name)}, {text}"
    elif constraint.when:
        text = f"{text} {'only if' if constraint.kind == 'allowed_if' else 'if'} {condition(constraint.when, name)}"
    return text


def _required_if(c: Constraint, name: Namer) -> str:
    parts = []
    if c.detail["all"]:
        parts.append(f"{name.all(c.detail['all'])} {_is(c.detail['all'])} mandatory")
    if c.detail["any"]:
        parts.append(f"at least one of {name.all(c.detail['any'])} must be sent")
    return " and ".join(parts)


def _is(names: Iterable[str]) -> str:
    return "is" if len(list(names)) == 1 else "are"


def _groups(c: Constraint, name: Namer) -> str:
    return "; or ".join(name.all(group) if group else "none of them" for group in c.groups)


_RULES: dict[str, Callable[[Constraint, Namer], str]] = {
    "any_of": lambda c, n: (
        f"at least one of {n.all(c.params)} must be sent"
        + (f" ({n(c.detail['prevails'])} prevails if several are)" if "prevails" in c.detail else "")
    ),
    "exactly_one": lambda c, n: f"exactly one of {n.all(c.params)} must be sent",
    "at_most_one": lambda c, n: f"at most one of {n.all(c.params)} can be sent",
    "conflicts": lambda c, n: f"{' cannot be sent with '.join(n.all(g, 'or') for g in c.groups)}",
    "combinations": lambda c, n: f"exactly one of these sets must be sent: {_groups(c, n)}",
    "all_or_none": lambda c, n: f"{n.all(c.params)} must be sent together or not at all",
    "required_if": _required_if,
    "requires": lambda c, n: f"{n(c.params[0])} can be sent only together with {n.all(c.params[1:])}",
    "optional_if": lambda c, n: f"{n.all(c.params)} can be left out",
    "allowed_if": lambda c, n: f"{n.all(c.params)} can be sent",
    "forbidden_if": lambda c, n: f"{n.all(c.params)} cannot be sent",
    "value_if": lambda c, n: f"{n(c.params[0])} must be {_or(c.detail['in'])}",
    "max_span": lambda c, n: f"{n(c.params[0])} and {n(c.params[1])} lie at most {c.detail['value']} apart",
    "order": lambda c, n: f"{n(c.params[0])} must not be above {n(c.params[1])}",
    "max_age": lambda c, n: f"{n(c.params[0])} lies at most {c.detail['value']} back",
    "default_if_absent": lambda c, n: f"without {n.all(c.params, 'or')}: {c.detail['value']}",
    "precedence": lambda c, n: f"{n(c.params[0])} prevails over {n.all(c.params[1:])}",
    "mode": lambda c, n: _of_state(c, n),
    "caller": lambda c, n: _of_state(c, n),
}


def _of_state(c: Constraint, name: Namer) -> str:
    parts = []
    if c.detail["requires"]:
        parts.append(f"{name.all(c.detail['requires'])} must be sent")
    if c.detail["forbids"]:
        parts.append(f"{name.all(c.detail['forbids'])} cannot be sent")
    return " and ".join(parts)


def _or(values: Iterable[object]) -> str:
    return " or ".join(str(value) for value in values)


def condition(when: When, name: Namer) -> str:
    """A condition as a clause."""
    if when.kind in ("all", "any"):
        return f" {'and' if when.kind == 'all' else 'or'} ".join(condition(part, name) for part in when.operand)
    subject = name(when.subject)
    match when.kind:
        case "in":
            return f"{subject} is {_or(when.operand)}"
        case "not_in":
            return f"{subject} is not {_or(when.operand)}"
        case "in_range":
            return f"{subject} is in {plain.interval(when.range)}"
        case "equals_param":
            return f"{subject} is equal to {name(when.operand[0])}"
        case "present":
            return f"{subject} is sent"
        case "absent":
            return f"{subject} is not sent"
        case "count_of":
            return f"the count of {subject} is in {plain.interval(when.range)}"
        case "state":
            return f"{when.subject} is {_or(when.operand)}"
        case _:
            return f"{when.subject} is not {_or(when.operand)}"


def weight(endpoint: Endpoint) -> str:
    """What a request costs."""
    if endpoint.charges is None:
        return "weight not stated"
    return "weight " + ", ".join(_charge(charge, Namer.of(endpoint.params)) for charge in endpoint.charges)


def _charge(charge: Charge, name: Namer) -> str:
    unit = f" {_COUNTERS[charge.counter]}" if charge.unit_stated else ""
    if charge.per_item:
        text = _per_item(charge.per_item, name)
    elif charge.fixed is not None:
        text = str(charge.fixed)
    else:
        text = ", ".join(_case(case, name) for case in charge.cases)
    return f"{text}{unit}" if charge.on_success is None else f"{text}{unit} ({charge.on_success} on success)"


def _case(case: Case, name: Namer) -> str:
    value = _per_item(case.per_item, name) if case.per_item else str(case.value)
    return f"{value} if {condition(case.when, name)}" if case.when else f"else {value}"


def _per_item(per_item: tuple[str, int, int | None], name: Namer) -> str:
    param, value, cap = per_item
    return f"{value} for each of {name(param)}" + (f", at most {cap}" if cap is not None else "")


def param(parameter: Param, announced: Iterable[str] = ()) -> str:
    """What a parameter takes: its name on the wire, type, range, values, default, and what goes of it."""
    facts = [f"`{parameter.name}`", parameter.type]
    if parameter.items:
        facts[1] += f" of {parameter.items.type}"
    if parameter.enum:
        facts.append(f"one of {', '.join(str(value) for value in parameter.enum)}")
    bounds = (("min", parameter.min), ("max", parameter.max))
    facts += [f"{label} {plain.number(value)}" for label, value in bounds if value is not None]
    facts += [
        f"{label} {value}"
        for label, value in (
            ("min length", parameter.min_length),
            ("max length", parameter.max_length),
            ("min elements", parameter.min_items),
            ("max elements", parameter.max_items),
            ("matches", parameter.pattern),
        )
        if value is not None
    ]
    if parameter.unit:
        facts.append(f"in {_UNITS.get(parameter.unit, parameter.unit)}")
    if parameter.default is not None:
        facts.append(f"default {parameter.default}")
    elif parameter.default_from:
        facts.append(f"default: {parameter.default_from}")
    if parameter.unique:
        facts.append("unique")
    return ", ".join([*facts, *announced]) + "."


def capital(text: str) -> str:
    """The text as a sentence."""
    return f"{text[:1].upper()}{text[1:]}."
