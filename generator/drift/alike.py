"""Which endpoint of the old catalogue is which of the new one: by request, by name, or by all that it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.catalog.model import Endpoint, Schema

#: So much of the parameters and fields of two endpoints is the same, if one took the other's place.
ENOUGH = 0.8
#: Fewer parameters and fields than this prove nothing.
FEW = 4


@dataclass(frozen=True, slots=True)
class Matched:
    """Endpoints that are the same on both sides, those that are gone, and those that are new."""

    pairs: tuple[tuple[Endpoint, Endpoint], ...]
    gone: tuple[Endpoint, ...]
    new: tuple[Endpoint, ...]


def matched(old: Iterable[Endpoint], new: Iterable[Endpoint]) -> Matched:
    """Match by request and name, by request, by name, and last by likeness, if that leaves no choice."""
    before, after = list(old), list(new)
    pairs: list[tuple[Endpoint, Endpoint]] = []
    keys: tuple[Callable[[Endpoint], object], ...] = (
        lambda each: (each.id, each.identity),
        lambda each: (each.transport, each.identity),
        lambda each: each.id,
    )
    for key in keys:
        waiting: dict[object, list[Endpoint]] = {}
        for each in after:
            waiting.setdefault(key(each), []).append(each)
        for one in list(before):
            same = waiting.get(key(one), [])
            if len(same) == 1:
                other = same.pop()
                pairs.append((one, other))
                before.remove(one)
                after.remove(other)
    candidates = {one.id: [other for other in after if alike(one, other)] for one in before}
    claims = [other.id for others in candidates.values() for other in others]
    for one in list(before):
        others = candidates[one.id]
        if len(others) == 1 and claims.count(others[0].id) == 1:
            pairs.append((one, others[0]))
            before.remove(one)
            after.remove(others[0])
    return Matched(tuple(pairs), tuple(before), tuple(after))


def alike(one: Endpoint, other: Endpoint) -> bool:
    """Whether two endpoints are one that is asked for in another way: same page or heading, and nearly all the rest."""
    if (one.product, one.transport) != (other.product, other.transport):
        return False
    named = [one.title == other.title, one.page == other.page]
    facts = len(one.params) + len(_fields(one.schema))
    # With little to compare, heading and page have to be the same.
    if not any(named) or (facts < FEW and not all(named)):
        return False
    params = _shared({param.name for param in one.params}, {param.name for param in other.params})
    fields = _shared(_fields(one.schema), _fields(other.schema))
    return params >= ENOUGH and fields >= ENOUGH


def _shared(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


def _fields(schema: Schema | None) -> set[str]:
    """The names of all fields of an answer, wherever they stand."""
    if schema is None:
        return set()
    found = {wire for wire, _ in schema.properties} | {part.title or "" for part in schema.prefix_items}
    parts = [part for _, part in schema.properties] + [*schema.prefix_items, *schema.any_of]
    return found.union(*map(_fields, [*parts, schema.items, schema.additional]))
