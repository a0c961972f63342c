"""Whether a title fits the name of a page: of one page, and of any of many, without holding each against each."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from generator.fetch.urls import Address

_LONGEST = 300


def fits(title: str, address: Address) -> bool:
    """Whether a title has all words of an address's last step."""
    words = _words(address)
    return words is not None and _has(_squeezed(title), words)


class Names:
    """The names of many pages, each found by that word of it which the fewest have."""

    def __init__(self, addresses: Iterable[Address]) -> None:
        first: dict[frozenset[str], Address] = {}
        for address in sorted(addresses):
            if words := _words(address):
                first.setdefault(words, address)
        often = Counter(word for words in first for word in words)
        self._by_word: dict[str, list[tuple[frozenset[str], Address]]] = defaultdict(list)
        for words, address in first.items():
            self._by_word[min(words, key=lambda word: (often[word], word))].append((words, address))
        self._lengths: dict[str, set[int]] = defaultdict(set)
        for word in self._by_word:
            self._lengths[word[0]].add(len(word))

    def like(self, title: str) -> Address | None:
        """The first page whose name a title fits."""
        text = _squeezed(title)
        parts = {text[at : at + length] for at, letter in enumerate(text) for length in self._lengths.get(letter, ())}
        found = (
            address
            for part in parts & self._by_word.keys()
            for words, address in self._by_word[part]
            if _has(text, words)
        )
        return min(found, default=None)


def _words(address: Address) -> frozenset[str] | None:
    """The words of an address's last step, without a plural's end; None if it has none."""
    name = address.path.rpartition("/")[2].removesuffix(".md").removesuffix("_CN").lower()
    words = re.findall(r"[a-z0-9]+", name)
    return frozenset(plain for word in words if (plain := word.removesuffix("s"))) if words else None


def _squeezed(title: str) -> str:
    """The letters and digits of a title, in which a name's words are looked for wherever they are parted."""
    return re.sub(r"[^a-z0-9]", "", title.lower())[:_LONGEST]


def _has(text: str, words: Iterable[str]) -> bool:
    return all(word in text for word in words)
