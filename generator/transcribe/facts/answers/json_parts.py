"""What a block of JSON is read into: its values, what was mended in them, and the comments that stand in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Path = tuple[str | int, ...]
Placement = Literal["beside", "above", "below"]


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment without its signs; `path` is the value that it stands beside or above, or the container it ends."""

    line: int
    text: str
    path: Path
    placement: Placement


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a block, what was mended in it, its comments, and the line of each key."""

    data: Any
    line: int
    repaired: tuple[tuple[int, str], ...] = ()
    comments: tuple[Comment, ...] = ()
    places: Mapping[Path, int] = field(default_factory=dict)


@dataclass(slots=True)
class Frame:
    """An object or array that is being read, and what may come next in it."""

    data: dict[str, Any] | list[Any]
    state: Literal["first", "next", "value", "after"] = "first"

    @property
    def closing(self) -> str:
        """The bracket that ends it."""
        return "}" if isinstance(self.data, dict) else "]"


def bare(text: str) -> str:
    """A comment without its signs."""
    if text.startswith("/*"):
        return text[2:-2].strip()
    return text.lstrip("/#").strip()
