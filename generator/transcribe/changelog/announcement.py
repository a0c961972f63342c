"""One thing that a change log announces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Announcement:
    """One entry: what happens to a request, or to parameters of it, where that stands, and from which day (or None).

    `params` are parameters of the request or fields of its answer; without any it is the request itself. `announced` is
    the day of the entry, `day` the one from which it is so, `updated` that of the page.
    """

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
    lang: str = "en"
    updated: str = ""

    @property
    def identity(self) -> tuple[str, str, str]:
        """Product, transport and request: what makes an endpoint one."""
        return (self.product, self.transport, self.request)
