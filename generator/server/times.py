"""Spans of time, and the rules that compare two times or numbers."""

from __future__ import annotations

from generator.catalog.model import Constraint, Endpoint, Product
from generator.server import errors
from generator.server.conditions import View, number
from generator.server.errors import Refusal

_MS = {
    "ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000,
    "w": 7 * 86_400_000, "mo": 31 * 86_400_000, "y": 366 * 86_400_000,
}  # fmt: skip
_UNITS_PER_MS = {"us": 1000.0, "ms": 1.0, "s": 0.001, "m": 1 / 60_000, "h": 1 / 3_600_000, "d": 1 / 86_400_000}


def span(text: str) -> int:
    """The milliseconds of `10s`, `1m`, `7d`. Months and years are as long as the longest of them."""
    digits = text.rstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits) * _MS[text[len(digits) :]]


def max_span(rule: Constraint, seen: View, product: Product, endpoint: Endpoint) -> Refusal | None:
    start, end = (number(seen.values.get(name)) for name in rule.params)
    if start is None or end is None:
        return None
    param = endpoint.by_name.get(rule.params[0])
    per_ms = _UNITS_PER_MS.get((param.unit if param else None) or "ms", 1.0)
    longest = span(rule.detail["value"])
    if float(end - start) <= longest * per_ms:
        return None
    if errors.first_listed(product, endpoint, -1127, -1130) == -1130:
        return errors.invalid(rule.params[1])
    hours = f"{longest / 3_600_000:g}"
    return Refusal(-1127, f"More than {hours} hours between {rule.params[0]} and {rule.params[1]}.")


def order(rule: Constraint, seen: View, product: Product, endpoint: Endpoint) -> Refusal | None:
    before, after = (number(seen.values.get(name)) for name in rule.params)
    if before is None or after is None or before <= after:
        return None
    if errors.first_listed(product, endpoint, -1023, -1130) == -1130:
        return errors.invalid(rule.params[0])
    return Refusal(-1023, f"{rule.params[0]} is greater than {rule.params[1]}.")
