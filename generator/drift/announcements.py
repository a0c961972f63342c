"""What the documentation's change logs announce: which request goes, changes or comes, and from which day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Announcement:
    """One entry: what happens to a request, or to parameters of it, where that stands, and from which day (or None)."""

    product: str
    transport: str
    request: str
    kind: Literal["deprecated", "removed", "added", "changed"]
    params: tuple[str, ...]
    announced: str
    day: str | None
    instead: str | None
    page: str
    file: str
    line: int


def removals(announced: Iterable[Announcement], until: str) -> dict[tuple[str, str, str], str]:
    """By product, transport and request, what was to be gone by a day, with the reason."""
    return {
        (each.product, each.transport, each.request): f"{each.file}:{each.line} announces its end for {each.day}"
        for each in announced
        if each.kind == "removed" and not each.params and each.day is not None and each.day <= until
    }
