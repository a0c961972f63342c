"""Lists of addresses: sitemaps and sitemap indexes, in XML read without any of its dangers, and plain lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from generator.fetch import bodies
from generator.fetch.findings import Refused

LIMIT = 50 * 1024 * 1024
MOST = 50_000
_DEEPEST = 10
_ADDRESS = 2048
_ROOTS = {"urlset": "url", "sitemapindex": "sitemap"}


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list names: pages, or (`index`) further sitemaps."""

    index: bool
    locations: tuple[str, ...]


def read(data: bytes) -> Listed:
    """The list, packed by gzip or not.

    Raises:
        Refused: `sitemap`, if it is none.
    """
    if data[:2] == b"\x1f\x8b":
        data = bodies.unpacked(data, "gzip", LIMIT)
    if b"<" in data[:200] or b"\0" in data[:4]:  # UTF-16 has zeros
        return _xml(data)
    try:
        lines = [line.strip() for line in data.decode("utf-8-sig").splitlines()]
    except UnicodeDecodeError:
        raise Refused("sitemap", "it is no UTF-8; write one address on each line") from None
    found = [re.split(r"\s#", line)[0].strip() for line in lines if line and not line.startswith("#")]
    _count(found)
    return Listed(False, tuple(found))


def _count(found: list[str]) -> None:
    if len(found) > MOST:
        raise Refused("sitemap", f"it names more than {MOST} addresses; split it")


@dataclass(slots=True)
class _Reader:
    """Takes the text of `loc` at its one place; says no to what only an attack or no sitemap has."""

    path: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    root: str = ""

    def doctype(self, *_: object) -> None:
        raise Refused("sitemap", "it has a DOCTYPE, which no sitemap needs; it is not read")

    def start(self, name: str, _attributes: object) -> None:
        plain = name.rpartition(" ")[2]
        if not self.path:
            self.root = plain
            if plain not in _ROOTS:
                raise Refused("sitemap", f"its first element is <{plain[:40]}>; name a sitemap or a list of addresses")
        self.path.append(plain)
        self.text.clear()
        if len(self.path) > _DEEPEST:
            raise Refused("sitemap", "its elements are nested deeper than in any sitemap")

    def data(self, text: str) -> None:
        self.text.append(text)
        if self._here() and sum(map(len, self.text)) > _ADDRESS:
            raise Refused("sitemap", f"an address in it is longer than {_ADDRESS} characters")
        if not self._here():
            self.text.clear()

    def end(self, _name: str) -> None:
        if self._here() and (text := "".join(self.text).strip()):
            self.found.append(text)
            _count(self.found)
        self.path.pop()
        self.text.clear()

    def _here(self) -> bool:
        return self.path == [self.root, _ROOTS[self.root], "loc"]


def _xml(data: bytes) -> Listed:
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = reader.doctype
    parser.EntityDeclHandler = reader.doctype
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError) as error:
        raise Refused("sitemap", f"it is no well-formed XML ({error})") from None
    return Listed(reader.root == "sitemapindex", tuple(reader.found))
