"""The search for a request that meets demands: from one that is near, whatever is unmet is mended change by change.

A request that meets an unmet demand differs in one of that demand's parameters. So each of them is changed in turn,
and stays as it is now in the branches that change a later one. That reaches every request once; where the search ends
before its limits do, no request of these values meets the demands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from generator.server.conditions import View

Values = dict[str, Any]

#: Stands among a parameter's values for leaving it out.
ABSENT: Final = object()
#: Changes to a request, and requests that are looked at for one question.
MAX_CHANGES = 9
MAX_LOOKED_AT = 3000


@dataclass(frozen=True, slots=True)
class Demand:
    """Something that a request must be, and the parameters that decide it."""

    names: tuple[str, ...]
    is_met: Callable[[View], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """The nearest requests that meet all demands. If there is none, `impossible` says whether there cannot be one."""

    requests: tuple[Values, ...]
    impossible: bool = False

    @property
    def first(self) -> Values | None:
        return self.requests[0] if self.requests else None


class Repair:
    """One question: the values that each parameter may have, and what is demanded of a request."""

    def __init__(
        self,
        domains: Mapping[str, Sequence[Any]],
        demands: Sequence[Demand],
        seen: Callable[[Values], View],
        fixed: Iterable[str] = (),
    ) -> None:
        held = frozenset(fixed)
        self._domains = {name: values for name, values in domains.items() if name not in held and len(values) > 1}
        self._seen = seen
        self._demands = demands
        self._free = [tuple(name for name in demand.names if name in self._domains) for demand in demands]
        self._deciding = {
            name: frozenset(place for place, demand in enumerate(demands) if name in demand.names)
            for name in self._domains
        }
        self._left = MAX_LOOKED_AT
        self._is_cut = False

    def nearest(self, *starts: Values) -> Found:
        """Every request that meets the demands and has the fewest changes to one of these."""
        every = tuple(range(len(self._demands)))
        for changes in range(MAX_CHANGES + 1):
            found: list[Values] = []
            for start in starts:
                self._is_cut = False
                found += self._within(start, self._unmet(start, every), frozenset(), changes)
                if not found and not self._is_cut:
                    return Found((), impossible=True)
            if found or self._left <= 0:
                return Found(tuple({repr(sorted(each.items())): each for each in found}.values()))
        return Found(())

    def _within(self, values: Values, unmet: list[int], settled: frozenset[str], changes: int) -> Iterator[Values]:
        """The requests that meet the demands and differ in so many parameters, none of them settled."""
        self._left -= 1
        if not unmet:
            yield values
            return
        free = min(([name for name in self._free[place] if name not in settled] for place in unmet), key=len)
        if not free:
            return
        if not changes or self._left <= 0:
            self._is_cut = True
            return
        for name in free:
            settled |= {name}
            others = [place for place in unmet if place not in self._deciding[name]]
            for changed in self._changed(values, name):
                still = others + self._unmet(changed, self._deciding[name])
                yield from self._within(changed, sorted(still), settled, changes - 1)

    def _changed(self, values: Values, name: str) -> Iterator[Values]:
        """The request with each other value of one parameter."""
        now = values.get(name, ABSENT)
        for value in self._domains[name]:
            if value is ABSENT and now is not ABSENT:
                yield {key: kept for key, kept in values.items() if key != name}
            elif value is not ABSENT and value != now:
                yield {**values, name: value}

    def _unmet(self, values: Values, places: Iterable[int]) -> list[int]:
        seen = self._seen(values)
        return [place for place in places if not self._demands[place].is_met(seen)]
