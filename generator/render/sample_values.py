"""Values of a parameter that are worth sending: one that it takes, and one for each thing that a rule may ask of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from generator.catalog.model import Constraint, Endpoint, Param, When
from generator.render.spans import milliseconds

_MS = 1_700_000_000_000
_MS_PER_UNIT = {"us": 0.001, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
_TEXTS = ("BTCUSDT", "BTC", "abc", "1", "A", "a1b2c3", "2024-01-01", "0.5", "a@example.com")


def sample(param: Param) -> Any:
    """A value that the parameter takes, as a Python caller gives it; None if none is known."""
    if param.enum:
        return param.enum[0]
    match param.type:
        case "INT" | "LONG":
            is_time = param.unit == "ms" or param.name.lower().endswith("time")
            return _bounded(_MS if is_time and param.max is None else 7, param)
        case "DECIMAL":
            return Decimal(str(_bounded(Decimal("0.5"), param)))
        case "BOOLEAN":
            return True
        case "ARRAY":
            item = sample(param.items) if param.items else "BTCUSDT"
            count = max(param.min_items or 1, 1)
            return None if item is None else [item] * count
        case "OBJECT":
            fields = {part.name: sample(part) for part in param.fields if part.mandatory} or {
                part.name: sample(part) for part in param.fields[:1]
            }
            return None if None in fields.values() else fields
        case _:
            return next((text for text in _texts(param) if _has_form(param, text)), None)


def choices(endpoint: Endpoint, samples: Mapping[str, Any]) -> dict[str, list[Any]]:
    """By parameter, its sample and what its endpoint's rules and examples tell apart from it."""
    params = {param.name: param for param in endpoint.arguments if param.name in samples}
    found = {name: [samples[name]] for name in params}
    rules = [rule for rule in endpoint.constraints if not rule.scope]
    for when in (*(rule.when for rule in rules), *(example.when for example in endpoint.examples)):
        for condition in comparisons(when):
            if condition.subject in params:
                found[condition.subject] += _told_apart(condition, params, samples)
            if condition.kind == "equals_param" and condition.operand[0] in params:
                found[condition.operand[0]].append(samples.get(condition.subject))
    for rule in rules:
        for name, value in _compared(rule, params, samples):
            found[name].append(value)
    for name, values in found.items():
        # Of the values that nothing names, one stands for all.
        values += [value for value in params[name].enum if value not in values][:1]
    return {name: _distinct(values, params[name]) for name, values in found.items()}


def comparisons(condition: When | None) -> Iterator[When]:
    """The conditions that a condition is put together from."""
    if condition is None:
        return
    if condition.kind in ("all", "any"):
        for part in condition.operand:
            yield from comparisons(part)
    else:
        yield condition


def _told_apart(condition: When, params: Mapping[str, Param], samples: Mapping[str, Any]) -> list[Any]:
    """Values of the condition's parameter that it holds for, or does not."""
    param = params[condition.subject]
    match condition.kind:
        case "in" | "not_in":
            return list(condition.operand)
        case "in_range":
            return _around(condition, param)
        case "count_of":
            item = sample(param.items) if param.items else "BTCUSDT"
            counts = sorted({int(count) for count in _around(condition, param)})
            return [[item] * count for count in counts if count > 0 and item is not None]
        case "equals_param":
            return [samples.get(condition.operand[0]), *param.enum[:2], *_texts(param)[:2]]
        case _:
            return []


def _around(condition: When, param: Param) -> list[Any]:
    """Numbers at, below and above the ends of an interval, and one between them."""
    ends = [Decimal(str(end)) for end in (condition.range.low, condition.range.high) if end is not None]
    near = [end + step for end in ends for step in (0, 1, -1)] + [sum(ends) / 2 for _ in ends[1:]]
    return [number if param.type == "DECIMAL" else int(number) for number in near]


def _compared(rule: Constraint, params: Mapping[str, Param], samples: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Values of the parameters that a rule compares with each other, or with a list of its own."""
    if rule.kind == "value_if" and rule.params[0] in params:
        yield from ((rule.params[0], value) for value in rule.detail["in"])
    if rule.kind not in ("order", "max_span") or not all(name in params for name in rule.params):
        return
    first, second = rule.params
    yield second, samples[first]
    if rule.kind == "order":
        yield first, samples[second]
        yield first, samples[second] + 1
    else:
        longest = milliseconds(rule.detail["value"]) / _MS_PER_UNIT.get(params[first].unit or "ms", 1)
        yield second, samples[first] + type(samples[first])(longest) + 1


def _distinct(values: list[Any], param: Param) -> list[Any]:
    """The sample, and the values that the parameter takes, each once."""
    taken = [values[0], *(value for value in values[1:] if value is not None and takes(param, value))]
    return list({repr(value): value for value in taken}.values())


def takes(param: Param, value: Any) -> bool:
    """Whether the documentation allows the value, whatever else is sent."""
    if param.enum:
        return value in param.enum
    match param.type:
        case "INT" | "LONG":
            return isinstance(value, int) and not isinstance(value, bool) and _bounded(value, param) == value
        case "DECIMAL":
            return isinstance(value, Decimal) and _bounded(value, param) == value
        case "BOOLEAN":
            return isinstance(value, bool)
        case "ARRAY":
            return isinstance(value, list) and (param.min_items or 0) <= len(value) <= (param.max_items or 10**6)
        case "OBJECT":
            return isinstance(value, dict)
        case _:
            return isinstance(value, str) and _has_form(param, value)


def _bounded(value: Any, param: Param) -> Any:
    if param.min is not None and value < param.min:
        value = type(value)(str(param.min)) if isinstance(value, Decimal) else int(-(-param.min // 1))
    if param.max is not None and value > param.max:
        value = type(value)(str(param.max)) if isinstance(value, Decimal) else int(param.max // 1)
    return value


def _texts(param: Param) -> tuple[str, ...]:
    own = f"my{param.name[:1].upper()}{param.name[1:]}"[: param.max_length or 36]
    preferred = () if param.name in ("symbol", "pair", "asset", "coin") else (own,)
    return (*preferred, *_TEXTS, "x" * (param.min_length or 1))


def _has_form(param: Param, text: str) -> bool:
    fits = (param.min_length or 0) <= len(text) <= (param.max_length if param.max_length is not None else 10**6)
    try:
        return fits and (param.pattern is None or re.fullmatch(param.pattern, text) is not None)
    except re.error:
        return False
