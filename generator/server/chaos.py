"""Faults at random: a table of probabilities and a seed, so that the same arrivals meet the same faults."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.server.faults import Fault

#: Faults, and how probable each is.
ChaosTable = tuple[tuple[float, "Fault"], ...]


class Chaos:
    """Draws a fault, or none, for each request and for each connection, in the order of their arrival.

    Requests and connections have a sequence each: how often a client connects does not change what its requests meet.
    """

    def __init__(self, seed: int, table: ChaosTable) -> None:
        self.seed = seed
        self.table = table
        self.restart()

    def restart(self) -> None:
        """From the first draw on again."""
        self._requests = Random(f"{self.seed} requests")  # noqa: S311 - chance, not a secret
        self._connections = {
            kind: Random(f"{self.seed} {kind}")  # noqa: S311
            for kind in ("accept", "handshake")
        }

    def of_request(self, endpoint: str | None) -> Fault | None:
        drawn = self._requests.random()
        if endpoint is None:
            return None
        return _at(drawn, [row for row in self.table if not row[1].is_of_connections and _concerns(row[1], endpoint)])

    def of_connection(self, kind: str) -> Fault | None:
        rows = [
            row for row in self.table
            if row[1].is_of_connections and (row[1].kind == "handshake") == (kind == "handshake")
        ]  # fmt: skip
        return _at(self._connections[kind].random(), rows)


def _concerns(fault: Fault, endpoint: str) -> bool:
    return fault.endpoint is None or fault.endpoint == endpoint


def _at(drawn: float, rows: list[tuple[float, Fault]]) -> Fault | None:
    for probability, fault in rows:
        if drawn < probability:
            return fault
        drawn -= probability
    return None
