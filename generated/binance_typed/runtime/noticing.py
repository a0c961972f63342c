"""What answers hold beyond their documentation, unknown fields and values: for those who want to hear of it, once each.

It harms no program, so it is no mismatch. That takes a second reading of an answer, so that of a large one is not made
each time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .fitting import plain
from .mismatch import Spec, spec_of
from .observe import Observer
from .operation import Operation

#: Bytes of an answer that is looked at each time. Of larger ones the first is, the second, the fourth, the eighth …
_SMALL = 16_384

#: Places that are told of one operation at most: the names of unknown fields are the exchange's, and without end.
_MOST = 100

#: Characters of a name or a value that are shown.
_SHOWN = 60


class Notice(NamedTuple):
    """A place of an answer, and what is not documented of it."""

    place: str
    what: str


#: What has been told, by operation; and how many large answers it has had.
_told: dict[tuple[str, str], set[str]] = {}
_seen: dict[tuple[str, str], int] = {}


def notice(observer: Observer, product: str, operation: Operation[Any], body: bytes) -> None:
    """Log what is new in an answer that fits; whatever fails here is no matter."""
    spec = spec_of(product, operation)
    if not spec.lines:
        return
    key = (spec.spec, operation.name)
    if len(body) > _SMALL:
        seen = _seen[key] = _seen.get(key, 0) + 1
        if seen & (seen - 1):
            return
    try:
        told = _told.setdefault(key, set())
        for place, what in found(plain(body, []), spec):
            if place not in told and len(told) < _MOST:
                told.add(place)
                observer.undocumented(operation.name, place, f"{what}{spec.where(place)}")
    except Exception:
        return


def found(answer: Any, spec: Spec) -> Iterator[Notice]:
    """What an answer, as plain data, shows that its spec does not."""
    inside = {parent for place in spec.lines for parent in _parents(place)}
    yield from _found(answer, "", spec, inside)


def _found(value: Any, place: str, spec: Spec, inside: set[str]) -> Iterator[Notice]:
    """`inside` are the places of which the spec says what is in them."""
    if isinstance(value, list):
        if f"{place}[]" in inside or f"{place}[]" in spec.values:
            for item in value:
                yield from _found(item, f"{place}[]", spec, inside)
    elif isinstance(value, dict):
        for name, item in value.items() if place in inside else ():
            here, any_ = _join(place, name), _join(place, "*")
            if here in spec.lines:
                yield from _found(item, here, spec, inside)
            elif any_ in inside:
                yield from _found(item, any_, spec, inside)
            else:
                yield Notice(_join(place, _shown(name)), "is not documented")
    elif value is not None and value not in spec.values.get(place, (value,)):
        yield Notice(place, f"the value {_shown(value)} is not documented")


def _parents(place: str) -> Iterator[str]:
    """All places that a place lies in, the answer itself among them."""
    while place:
        place = place[:-2] if place.endswith("[]") else place.rpartition(".")[0]
        yield place


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _shown(value: Any) -> str:
    """A name or a value of the exchange's, fit for a log."""
    shown = value if isinstance(value, str) and value.isidentifier() else ascii(value)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
