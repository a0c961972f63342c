"""The server's clock: right, off by an amount, too fast or too slow, or standing still until it is told the time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Clock:
    """Milliseconds since the epoch, of a source that runs by itself, or of nobody but whoever sets it.

    `offset` is in milliseconds, `drift` in millionths: 100 gains 0.1 ms in each second.
    """

    def __init__(self, source: Callable[[], int], offset: int = 0, drift: float = 0.0, virtual: bool = False) -> None:
        self._source = source
        self._initial = (offset, drift, virtual)
        self._listeners: list[Callable[[], None]] = []
        self.reset()

    def __call__(self) -> int:
        if self.virtual:
            return self._standing
        source = self._source()
        return source + self.offset + int((source - self._since) * self.drift / 1_000_000)

    def reset(self) -> None:
        """As at the start."""
        self.offset, self.drift, self.virtual = self._initial
        self._since = self._source()
        self._standing = self._since + self.offset

    def listen(self, changed: Callable[[], None]) -> None:
        """Tell `changed` whenever somebody has set this clock."""
        self._listeners.append(changed)

    def change(self, written: dict[str, Any]) -> None:
        """Set the clock: `set` or `advance` (both in ms, of a virtual one), `offset`, `drift`, `virtual`.

        Raises:
            ValueError: with one line that says what is wrong.
        """
        known = {"set": int, "advance": int, "offset": int, "drift": (int, float), "virtual": bool}
        for name, value in written.items():
            if name not in known:
                raise ValueError(f"a clock has {', '.join(known)}; not `{name[:50]}`")
            if not isinstance(value, known[name]) or (name != "virtual" and isinstance(value, bool)):  # type: ignore[arg-type]
                raise ValueError(f"`{name}` of a clock is a {'yes or no' if name == 'virtual' else 'number'}")
            if name != "virtual" and abs(value) > 1 << 60:
                raise ValueError(f"`{name}` of a clock is out of range")
        now = self()
        if written.keys() & {"set", "advance"} and not written.get("virtual", self.virtual):
            raise ValueError("only a virtual clock can be set or advanced")
        self.virtual = written.get("virtual", self.virtual)
        self._standing = written.get("set", now) + written.get("advance", 0)
        if written.keys() & {"offset", "drift"}:
            self.offset = written.get("offset", self.offset)
            self.drift = float(written.get("drift", self.drift))
            self._since = self._source()
        for changed in self._listeners:
            changed()

    def as_json(self) -> dict[str, Any]:
        return {"now": self(), "offset": self.offset, "drift": self.drift, "virtual": self.virtual}
