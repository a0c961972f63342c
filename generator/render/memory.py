"""What rendering may remember from one time to the next; where nothing is kept, everything is made anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Memory(Protocol):
    """Texts by what they were made from."""

    def get(self, kind: str, source: str) -> str | None:
        """The text of that kind that was made from this source, if it is known."""

    def put(self, kind: str, source: str, text: str) -> None:
        """Remember a text."""


class Forgetful:
    """Remembers nothing."""

    def get(self, kind: str, source: str) -> str | None:
        return None

    def put(self, kind: str, source: str, text: str) -> None:
        return None


def remembered(memory: Memory, kind: str, source: str, make: Callable[[], str]) -> str:
    """The text as remembered, or made and remembered."""
    text = memory.get(kind, source)
    if text is None:
        text = make()
        memory.put(kind, source, text)
    return text
