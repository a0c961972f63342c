"""What a contract server is told when it starts."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

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
    """Where it listens, whom it knows, what goes wrong, and what time it is. Port 0 is any free port."""

    host: str = "127.0.0.1"
    port: int = 0
    keys: Mapping[str, Verifier] = field(default_factory=demo_keys)
    faults: tuple[Fault, ...] = ()
    clock: Callable[[], int] = system_clock
