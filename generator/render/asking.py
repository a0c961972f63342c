"""Requests that ask for a documented example: they meet its condition, and that of no example before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.catalog.model import When
from generator.render.repair import Demand, Found, Values
from generator.render.sample_values import comparisons
from generator.render.search import MAX_FORMS, Search
from generator.server.conditions import holds


def asked_for(search: Search, forms: Sequence[Values]) -> tuple[Found, ...]:
    """For each example a request that it alone answers, else one that meets its condition all the same.

    `impossible` says of a request that there is none of the first kind, and without one that there is none at all. What
    a condition says of the state outside of the request is granted.
    """
    places = range(len(search.endpoint.examples))
    return tuple(_asked_for(search, place, forms) if forms else Found(()) for place in places)


def _asked_for(search: Search, place: int, forms: Sequence[Values]) -> Found:
    examples = search.endpoint.examples
    example = examples[place]
    said = of_request(example.when)
    own = [_holds(said)] if said else []
    earlier = [_holds(each.when, not_so=True) for each in (examples[:place] if example.when else examples) if each.when]
    alone = _near(search, forms, [*own, *earlier])
    if alone.first is not None:
        return alone
    shared = _near(search, forms, own)
    return shared if shared.first is None else replace(alone, requests=shared.requests)


def _holds(when: When, not_so: bool = False) -> Demand:
    return Demand(when.names, lambda seen: holds(when, seen) is not not_so)


def _near(search: Search, forms: Sequence[Values], demands: Sequence[Demand]) -> Found:
    """One of the forms if it meets the demands, else a request near to them that does, and keeps the rules."""
    for form in forms:
        seen = search.seen(form)
        if all(demand.is_met(seen) for demand in demands):
            return Found((form,))
    return search.asked([*search.rules.values(), *demands], forms[:MAX_FORMS])


def of_request(when: When | None) -> When | None:
    """What a condition says of the request, where the rest of it is granted."""
    if when is None or when.decidable:
        return when
    if when.kind != "all":
        return None
    parts = tuple(part for part in map(of_request, when.operand) if part is not None)
    return replace(when, operand=parts) if parts else None


def states(when: When | None) -> Iterator[str]:
    """What a condition asks for that stands outside of the request."""
    for part in comparisons(when):
        if part.kind in ("state", "not_state"):
            yield part.subject
