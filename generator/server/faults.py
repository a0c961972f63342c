"""Faults on demand: what may go wrong between an exchange and its client, when, and how often."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.server.chaos import Chaos

#: Where a connection can be cut, in the order in which a request meets them. Up to `before` nothing is executed.
POINTS = ("accept", "request", "before", "after", "head", "body", "answered", "next")
UNEXECUTED_POINTS = POINTS[:3]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `before` faults strike instead of the execution, all others after it; None is for ever.

    `point` is where a cut strikes, unless `before` says it all; `form` is how a body is spoilt, or what becomes of the
    connection of a request that is executed late. `example` is none really: the request is answered by that documented
    example of its endpoint, counted from 1.
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
    point: str = ""
    form: str = ""

    @property
    def cuts_at(self) -> str:
        """Where the connection is cut; empty if it is not."""
        if self.kind not in ("reset", "close"):
            return ""
        return self.point or ("before" if self.before else "after")

    @property
    def is_of_connections(self) -> bool:
        """Whether it strikes a connection before there is a request."""
        return self.kind == "handshake" or self.point == "accept"

    @property
    def text(self) -> str:
        """It in one line, without endpoint and count: `reset=after`, as records show it."""
        match self.kind:
            case "status":
                value = ":".join(str(part) for part in (self.status, self.code) if part is not None)
                if self.before != (self.status < 500):
                    value = f"{'before' if self.before else 'after'}:{value}"
            case "handshake":
                value = str(self.status)
            case "error":
                value = str(self.code)
            case "delay":
                value = f"{self.seconds:g}"
            case "late":
                value = f"{self.seconds:g}:{self.form or 'close'}"
            case "example":
                value = str(self.example)
            case _:
                value = self.cuts_at or self.form
        return f"{self.kind}={value}" if value else self.kind


class Faults:
    """The faults that are set, in order; each that has a count is used up. Where none is set there may be chaos."""

    def __init__(self, faults: tuple[Fault, ...] = (), chaos: Chaos | None = None) -> None:
        self._initial = faults
        self._set = list(faults)
        self._initial_chaos = self.chaos = chaos

    def add(self, faults: list[Fault]) -> None:
        self._set += faults

    def clear(self) -> None:
        self._set.clear()

    def reset(self) -> None:
        """As at the start."""
        self._set = list(self._initial)
        self.chaos = self._initial_chaos
        if self.chaos is not None:
            self.chaos.restart()

    def take(self, endpoint: str | None) -> tuple[float, Fault | None]:
        """What befalls a request that arrives now: the sum of all delays, and the first other fault."""
        drawn = self.chaos.of_request(endpoint) if self.chaos is not None else None
        delay = 0.0
        struck: Fault | None = None
        left: list[Fault] = []
        for fault in self._set:
            concerns = not fault.is_of_connections and (fault.endpoint is None or fault.endpoint == endpoint)
            if not concerns or (fault.kind != "delay" and struck is not None):
                left.append(fault)
                continue
            if fault.kind == "delay":
                delay += fault.seconds
            else:
                struck = fault
            left += _used(fault)
        self._set = left
        if drawn is not None and drawn.kind == "delay":
            return delay + drawn.seconds, struck
        return delay, struck or drawn

    def of_connection(self, kind: str) -> Fault | None:
        """What befalls a connection: a cut as it is accepted, or a refused WebSocket `handshake`."""
        for place, fault in enumerate(self._set):
            if fault.is_of_connections and (fault.kind == "handshake") == (kind == "handshake"):
                self._set[place : place + 1] = _used(fault)
                return fault
        return self.chaos.of_connection(kind) if self.chaos is not None else None


def _used(fault: Fault) -> list[Fault]:
    """What is left of a fault that has struck."""
    if fault.count is None:
        return [fault]
    return [replace(fault, count=fault.count - 1)] if fault.count > 1 else []
