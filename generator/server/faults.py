"""Faults on demand: what may go wrong between an exchange and its client, when, and how often."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `before` faults strike instead of the execution, all others after it; None is for ever.

    `example` is none really: the request is answered by that documented example of its endpoint, counted from 1.
    """

    kind: str
    status: int = 0
    code: int | None = None
    msg: str | None = None
    seconds: float = 0.0
    before: bool = False
    endpoint: str | None = None
    count: int | None = None
    example: int | None = None


class Faults:
    """The faults that are set, in order; each that has a count is used up."""

    def __init__(self, faults: tuple[Fault, ...] = ()) -> None:
        self._initial = faults
        self._set = list(faults)

    def add(self, faults: list[Fault]) -> None:
        self._set += faults

    def clear(self) -> None:
        self._set.clear()

    def reset(self) -> None:
        """As at the start."""
        self._set = list(self._initial)

    def take(self, endpoint: str | None) -> tuple[float, Fault | None]:
        """What befalls a request that arrives now: the sum of all delays, and the first other fault."""
        delay = 0.0
        struck: Fault | None = None
        left: list[Fault] = []
        for fault in self._set:
            concerns = fault.endpoint is None or fault.endpoint == endpoint
            if not concerns or (fault.kind != "delay" and struck is not None):
                left.append(fault)
                continue
            if fault.kind == "delay":
                delay += fault.seconds
            else:
                struck = fault
            if fault.count is None:
                left.append(fault)
            elif fault.count > 1:
                left.append(replace(fault, count=fault.count - 1))
        self._set = left
        return delay, struck
