"""robots.txt by RFC 9309: the longest rule that fits decides, with its wildcards; Crawl-delay besides.

The standard library's reader takes the first rule that fits and knows no wildcards: it asks for what is forbidden.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

LIMIT = 500 * 1024
_LINE = re.compile(r"[ \t]*([A-Za-z-]+)[ \t]*:([^#]*)")
_WILD = re.compile(r"\*+")


@dataclass(frozen=True, slots=True)
class Robots:
    """What one site allows to us; `rules` are lengths, patterns and whether they allow."""

    rules: tuple[tuple[int, str, bool], ...] = ()
    delay: float = 0.0

    def allows(self, path: str) -> bool:
        """Whether a path may be asked for."""
        path = _spelt(path)
        fitting = [(length, allow) for length, pattern, allow in self.rules if _fits(pattern, path)]
        return max(fitting, default=(0, True))[1]


def parse(text: str, name: str) -> Robots:
    """The rules of the groups that name us, else of those for everybody."""
    groups: dict[str, list[tuple[str, str]]] = {}
    current: list[list[tuple[str, str]]] = []
    naming = False
    for line in text.lstrip("\ufeff").splitlines():
        if not (found := _LINE.match(line)):
            continue
        key, value = found[1].lower(), found[2].strip()
        if key == "user-agent":
            current = current if naming else []
            token = value if value == "*" else re.sub(r"[^a-z_-].*", "", value.lower())
            current.append(groups.setdefault(token, []))
            naming = True
        elif key in ("allow", "disallow", "crawl-delay"):
            naming = False
            for group in current:
                group.append((key, value))
    mine = groups.get(name.lower(), groups.get("*", []))
    rules = tuple((*_pattern(value), key == "allow") for key, value in mine if key != "crawl-delay" and value)
    return Robots(rules, max((_seconds(value) for key, value in mine if key == "crawl-delay"), default=0.0))


def _seconds(value: str) -> float:
    return float(value) if re.fullmatch(r"\d{1,6}(\.\d{1,6})?", value) else 0.0


def _spelt(path: str) -> str:
    """A path in one spelling of its percent signs; of `*` and `$`, which mean themselves here, that with the sign."""
    return quote(unquote_to_bytes(path), safe="/-._~!&'()+,;=:@?")


def _pattern(value: str) -> tuple[int, str]:
    """The length of a pattern as it stands, which weighs it, and its one spelling: all its `*` and `$` are wild."""
    stem = value.removesuffix("$")
    spelt = "*".join(map(_spelt, stem.split("*"))) + value[len(stem) :]
    return len(spelt), _WILD.sub("*", spelt)


def _fits(pattern: str, path: str) -> bool:
    """Whether a pattern fits the beginning of a path, `*` being anything and a last `$` the end."""
    anchored = pattern.endswith("$")
    stem = pattern.removesuffix("$")
    if len(stem) - stem.count("*") > len(path):
        return False
    first, *others = stem.split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    if not others:
        return not anchored or at == len(path)
    for part in others[:-1] if anchored else others:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return not anchored or (path.endswith(others[-1]) and len(path) - len(others[-1]) >= at)
