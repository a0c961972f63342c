"""The orders that one request is about: how each is asked for, and what became of all of them together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from msgspec.structs import replace

from .errors import Resolution
from .operation import Query


@dataclass(frozen=True, slots=True)
class Part:
    """One order of a request.

    Attributes:
        query: how it is asked for, and what the request does to it.
        values: what the request says of it, by the names on the wire.
        asked: the parameters of the query, by their names in Python.
    """

    query: Query
    values: Mapping[str, Any]
    asked: Mapping[str, Any]

    @property
    def client_order_id(self) -> str | None:
        """The id that the user or the client gave the order."""
        wires = [wire for _, wire in self.query.match if "client" in wire.lower()]
        return next((str(self.values[wire]) for wire in wires if wire in self.values), None)

    @property
    def has_id(self) -> bool:
        return any(name.endswith("_id") for name in self.asked)


def is_several(query: Query) -> bool:
    """Whether a request is about several orders, if there is one in it or ten."""
    return bool(query.replaces) or any("[]" in wire for _, wire in query.match)


def parts_of(query: Query, values: Mapping[str, Any]) -> tuple[Part, ...]:
    """Each order that the request is about, in its order; of one that replaces another, that one first."""
    if query.replaces:
        canceled = replace(query, effect="cancel", match=query.replaces, absent=(), replaces=())
        return _part(canceled, values), _part(replace(query, replaces=()), values)
    scopes = dict.fromkeys(wire.partition("[]")[0] for _, wire in query.match if "[]" in wire)
    if not scopes:
        return (_part(query, values),)
    common = {wire: value for wire, value in values.items() if wire not in scopes}
    return tuple(part for scope in scopes for part in _elements(query, common, scope, values.get(scope) or ()))


def _elements(query: Query, common: Mapping[str, Any], scope: str, elements: Sequence[Any]) -> Iterator[Part]:
    """The orders of one list: of objects, or of ids alone."""
    here = tuple(
        (name, wire.rpartition("[].")[2])  # `orderIdList[]` stays as it is
        for name, wire in query.match
        if "[]" not in wire or wire.partition("[]")[0] == scope
    )
    for element in elements:
        own = element if isinstance(element, Mapping) else {f"{scope}[]": element}
        yield _part(replace(query, match=here), {**common, **own})


def _part(query: Query, values: Mapping[str, Any]) -> Part:
    return Part(query, values, {name: values[wire] for name, wire in query.match if wire in values})


def is_alone(part: Part, parts: Sequence[Part]) -> bool:
    """Whether what the query shows can be due to this part alone; one order canceled twice is canceled."""
    same = [other for other in parts if other.asked == part.asked]
    return len(same) == 1 or all(other.query.effect == "cancel" for other in same)


def whole(parts: Sequence[Resolution]) -> Resolution:
    """What became of a request about several orders. It was not executed only if nothing of it was."""
    counted = Counter(part.state for part in parts)
    state: Literal["executed", "not executed", "mixed", "unknown"]
    if not parts or counted["unknown"]:
        state = "unknown"
    else:
        state = parts[0].state if len(counted) == 1 else "mixed"
    said = ", ".join(f"{count} {each}" for each, count in sorted(counted.items()))
    reason = f"of {len(parts)} orders: {said}" if parts else "the request names no order"
    return Resolution(state, None, reason, parts=tuple(parts))
