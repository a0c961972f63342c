"""The file name of an endpoint: its title in lower_snake_case, unique in its folder, and the same in every run."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

_CASES = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_LONGEST = 80


def snake(text: str) -> str:
    """`Query Margin Account's Order` → `query_margin_accounts_order`; a leading number goes to the end."""
    plain = re.sub(r"['’]", "", re.sub(r"\(.*?\)", " ", text))
    plain = plain.replace("/", " ").replace("&", " and ")
    words = [
        word.lower() for word in re.findall(r"[A-Za-z0-9]+", _CASES.sub(" ", plain) if " " not in plain else plain)
    ]
    while words and words[0][0].isdigit() and not all(word[0].isdigit() for word in words):
        words = [*words[1:], words[0]]
    return "_".join(words)[:_LONGEST].strip("_")


def assign(wanted: Mapping[str, tuple[str, str]], kept: Mapping[str, str]) -> dict[str, str]:
    """A file name for each request of one folder (`wanted`: request → title and path).

    A request that has a file already (`kept`) keeps its name, whatever its title says today. Of several requests with
    one title each gets the end of its path besides, so that no order of reading decides who is called what.
    """
    names = {request: name for request, name in kept.items() if request in wanted}
    fresh = {request: snake(title) or snake(path) for request, (title, path) in wanted.items() if request not in names}
    counts = Counter(fresh.values())
    for request in sorted(fresh):
        name = fresh[request]
        if counts[name] > 1 or name in names.values() or not re.match(r"[a-z]", name):
            name = _longer(name, wanted[request][1], names.values())
        names[request] = name
    return names


def _longer(name: str, path: str, taken: Iterable[str]) -> str:
    """The name with as much of the path behind it as makes it unique."""
    parts = [snake(part) for part in reversed(re.split(r"[/.]", path)) if part]
    taken = set(taken)
    for count in range(1, len(parts) + 1):
        longer = "_".join(part for part in (name, *parts[:count]) if part)[:_LONGEST]
        if longer not in taken and re.match(r"[a-z]", longer):
            return longer
    number = 2
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name or 'endpoint'}_{number}"
