"""Charges in the one form that does not depend on the wording of a page, so that two languages can be compared."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.transcribe.facts.reading import Spec

Weight = int | dict[str, int] | list[Spec] | None
"""A weight as a spec writes it."""


def short(charges: Sequence[Spec], order: list[str]) -> Weight:
    """The shortest form that holds the charges; `order` are the parameters as the page lists them."""
    charges = [_sorted(charge, order) for charge in charges]
    if not charges:
        return None
    plainly = all(set(charge) == {"counter", "value"} for charge in charges)
    if plainly and len(charges) == 1 and charges[0]["counter"] is None:
        return int(charges[0]["value"])
    if plainly and all(charge["counter"] for charge in charges):
        return {charge["counter"]: charge["value"] for charge in charges}
    return [_long(charge) for charge in charges]


def _sorted(charge: Spec, order: list[str]) -> Spec:
    """A charge with its cases in an order that does not depend on the wording."""
    if "cases" not in charge:
        return charge
    return {**charge, "cases": sorted(charge["cases"], key=lambda case: _rank(case["when"], order))}


def _rank(when: Spec, order: list[str]) -> tuple[int, int, float]:
    """Absence after presence; then by parameter, as the page lists them; then by the lowest value."""
    kind = 2 if "all" in when else 1 if "absent" in when or "not_in" in when else 0
    name = next((when[key] for key in ("present", "absent", "param", "count_of") if key in when), "")
    low = re.search(r"\d+", str(when.get("in_range") or when.get("range") or when.get("in", "")))
    opened = 0.5 if str(when.get("in_range", "")).startswith("(") else 0.0
    return kind, order.index(name) if name in order else len(order), float(low[0]) + opened if low else 0.0


def _long(charge: Spec) -> Spec:
    """A charge of a list; a number without a unit counts against the address, and says that this is not stated."""
    if charge["counter"] is not None:
        return charge
    return {"counter": "ip", "unit_stated": False, **{key: value for key, value in charge.items() if key != "counter"}}
