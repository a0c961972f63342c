"""What a contract server is told when it starts."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.server.chaos import ChaosTable
from generator.server.faults import Fault
from generator.server.signatures import Hmac, Verifier


def system_clock() -> int:
    """Milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


def demo_keys() -> dict[str, Verifier]:
    """The key `demo` with the secret `demo`: nobody's account, so nothing to keep secret."""
    return {"demo": Hmac("demo")}


@dataclass(frozen=True, slots=True)
class Settings:
    """Where it listens, whom it knows, what goes wrong, what time it is, and how much of an exchange it is.

    Attributes:
        port: 0 is any free port.
        chaos: faults at random, each with its probability; `seed` decides which request meets which.
        clock: the source of time, in ms; the server's clock is off by `clock_offset` ms, and gains `clock_drift`
            millionths. A `virtual_clock` stands still until the control interface moves it.
        live: answers about time and sessions tell what is, not what the documentation shows.
        ledger: orders are kept, and answers about orders tell what became of them; implies `live`.
        fill_market: an order of the type MARKET is filled at once.
        limits: whether budgets that are used up refuse requests; they are counted and shown in any case.
        ban: seconds of a ban (418) of an address that does not stop; None is to the end of the budget's window.
        handshake_weight: what connecting to the WebSocket API costs on the budgets of the address.
        socket_lifetime: seconds after which a WebSocket is closed; it is told so `socket_notice` seconds before.
    """

    host: str = "127.0.0.1"
    port: int = 0
    keys: Mapping[str, Verifier] = field(default_factory=demo_keys)
    faults: tuple[Fault, ...] = ()
    chaos: ChaosTable = ()
    seed: int = 0
    clock: Callable[[], int] = system_clock
    clock_offset: int = 0
    clock_drift: float = 0.0
    virtual_clock: bool = False
    live: bool = False
    ledger: bool = False
    fill_market: bool = False
    limits: bool = True
    ban: float | None = None
    socket_lifetime: float | None = None
    socket_notice: float = 0.0
    handshake_weight: int = 0
