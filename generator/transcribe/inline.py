"""Running text in the normal form of `blocks`, put together from what a parser of Markdown or of HTML meets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.transcribe.blocks import Link

_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff]")
_SPACES = re.compile("[\u00a0\u2007\u202f\u3000]")
_RUN = re.compile(r"[ \t\r\n\f\v]+")


def normal(text: str) -> str:
    """Invisible characters dropped, all spaces alike, trimmed."""
    return _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()


def code_lines(text: str, line: int) -> tuple[int, str]:
    """A block of code without blank lines around it and spaces at line ends; and the number of its first line left."""
    rows = [_SPACES.sub(" ", _INVISIBLE.sub("", row)).rstrip() for row in text.split("\n")]
    start = next((at for at, row in enumerate(rows) if row), 0)
    while rows and not rows[-1]:
        rows.pop()
    return line + (start if rows else 0), "\n".join(rows[start:])


@dataclass(slots=True)
class Inline:
    """Running text under construction."""

    pieces: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    bold: str | None = None
    anchor: str | None = None
    _strong: int | None = None
    _link: tuple[int, str] | None = None

    @property
    def text(self) -> str:
        """The normal form of what was added until now."""
        return re.sub(r" *\n *", "\n", normal("".join(self.pieces)))

    def add(self, text: str) -> None:
        """Adds running text, in which spaces and ends of line only part words."""
        shown = _RUN.sub(" ", text)
        if shown.startswith(" ") and self.pieces and self.pieces[-1][-1:] in (" ", "\n"):
            shown = shown[1:]
        if shown:
            self.pieces.append(shown)

    def code(self, text: str) -> None:
        """Adds code."""
        if text.strip():
            self.pieces.append(f"`{_RUN.sub(' ', text)}`")

    def end_line(self) -> None:
        """Adds a forced line break."""
        if self.pieces and self.pieces[-1] != "\n":
            self.pieces.append("\n")

    def open_strong(self) -> None:
        """From here on text is bold; of interest only where nothing stands before it."""
        if self._strong is None and not any(map(normal, self.pieces)):
            self._strong = len(self.pieces)

    def close_strong(self) -> None:
        """From here on text is not bold."""
        if self._strong is not None:
            self.bold = normal("".join(self.pieces[self._strong :])) or None
            self._strong = None

    def open_link(self, href: str) -> None:
        """From here on text is a link's."""
        self._link = (len(self.pieces), href)

    def close_link(self) -> None:
        """The link ends. One without text that leads into a page is the heading's own."""
        if self._link is None:
            return
        start, href = self._link
        self._link = None
        shown = normal("".join(self.pieces[start:]))
        if shown:
            self.links.append(Link(shown, href))
        elif "#" in href:
            self.anchor = href
