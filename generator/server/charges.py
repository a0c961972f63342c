"""What a request costs: each charge of its endpoint, evaluated for what was sent."""

from __future__ import annotations

from collections.abc import Iterable

from generator.catalog.model import Case, Charge, Endpoint
from generator.server.conditions import View, count, holds


def due(endpoint: Endpoint, seen: View) -> dict[str, int]:
    """The charge by counter, before it is known whether the request succeeds."""
    return _summed((charge.counter, amount(charge, seen)) for charge in endpoint.charges or ())


def on_success(endpoint: Endpoint, seen: View) -> dict[str, int]:
    """The charge by counter of a request that succeeds."""
    return _summed(
        (charge.counter, amount(charge, seen) if charge.on_success is None else charge.on_success)
        for charge in endpoint.charges or ()
    )


def amount(charge: Charge, seen: View) -> int:
    """One charge: so much per element, or the first case that matches; the highest where the table has no row."""
    if charge.per_item is not None:
        return _per_item(charge.per_item, seen)
    matching = [case for case in charge.cases if holds(case.when, seen)]
    if matching:
        return _of_case(matching[0], seen)
    return max((_of_case(case, seen) for case in charge.cases), default=0)


def _of_case(case: Case, seen: View) -> int:
    return case.value if case.per_item is None else _per_item(case.per_item, seen)


def _per_item(per_item: tuple[str, int, int | None], seen: View) -> int:
    param, each, cap = per_item
    total = each * int(count(seen.values.get(param)))
    return total if cap is None else min(total, cap)


def _summed(amounts: Iterable[tuple[str, int]]) -> dict[str, int]:
    total: dict[str, int] = {}
    for counter, value in amounts:
        total[counter] = total.get(counter, 0) + value
    return total
