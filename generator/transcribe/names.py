"""The file name of an endpoint: its title in lower_snake_case, unique in its folder, and the same in every run."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

_CASES = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORDS = re.compile(r"(?:[a-z]{4,}|[A-Z][a-z]{3,})(?:[A-Z][a-z]{3,})+")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_LONGEST = 80
_READ = 1000
_MANY = 5
_SHORT = 2


def snake(text: str) -> str:
    """`Query Margin Account's Order` → `query_margin_accounts_order`; a leading number goes to the end."""
    plain = re.sub(r"['’]", "", re.sub(r"\(.*?\)", " ", text[:_READ]))
    plain = plain.replace("/", " ").replace("&", " and ")
    # In a sentence only what is plainly made of several words is parted: names of things have capitals inside.
    plain = _CASES.sub(" ", plain) if " " not in plain else _WORDS.sub(lambda found: _CASES.sub(" ", found[0]), plain)
    words = [word.lower() for word in re.findall(r"[A-Za-z0-9]+", plain)]
    while words and words[0][0].isdigit() and not all(word[0].isdigit() for word in words):
        words = [*words[1:], words[0]]
    return "_".join(words)[:_LONGEST].strip("_")


def assign(wanted: Mapping[str, tuple[str, str]], kept: Mapping[str, str], product: str = "") -> dict[str, str]:
    """A file name for each request of one folder of a `product` (`wanted`: request → title and path).

    A request that has a file already (`kept`) keeps its name, whatever its title says today. Several requests with one
    title are told apart by what differs in their titles' brackets or in their paths, so that no order of reading
    decides who is called what.
    """
    names = {request: name for request, name in kept.items() if request in wanted}
    taken = set(names.values())
    fresh = _apart({request: each for request, each in wanted.items() if request not in names})
    short = {request: _without(name, product) for request, name in fresh.items()}
    shared = [*fresh.values(), *short.values(), *taken]
    for request in sorted(fresh):
        clear = shared.count(short[request]) == 1 + (short[request] == fresh[request])
        name = short[request] if clear else fresh[request]
        if list(fresh.values()).count(name) > 1 or name in taken or not re.match(r"[a-z]", name):
            name = _longer(name, wanted[request][1], taken)
        names[request] = name
        taken.add(name)
    return names


def _apart(wanted: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """The requests' titles as names; requests of one title get what tells them apart behind it."""
    groups: dict[str, list[str]] = defaultdict(list)
    for request, (title, path) in sorted(wanted.items()):
        groups[snake(title) or snake(path)].append(request)
    names: dict[str, str] = {}
    for name, requests in groups.items():
        endings = _endings(name, [wanted[request] for request in requests]) if len(requests) > 1 else [""]
        names.update((request, _joined(name, end)) for request, end in zip(requests, endings, strict=True))
    return names


def _endings(name: str, same: Sequence[tuple[str, str]]) -> list[str]:
    """What tells requests of one title apart: short brackets of the titles, else the paths, but nothing of the one
    whose title has nothing in brackets that the others have not."""
    said = [_BRACKETS.findall(title) for title, _ in same]
    own = [[each for each in brackets if not all(each in other for other in said)] for brackets in said]
    endings = [_unsaid(" ".join(each), name) for each in own]
    if len(set(endings)) == len(same) and all(ending.count("_") < _SHORT for ending in endings):
        return endings
    endings = _in_paths([path for _, path in same])
    plain = [at for at, each in enumerate(own) if not each]
    if len(plain) == 1 and "" not in endings:
        endings[plain[0]] = ""
    return endings


def _unsaid(text: str, name: str) -> str:
    """A text as the end of a name, unless the name says it already."""
    ending = snake(text)
    return "" if set(ending.split("_")) <= set(name.split("_")) else ending


def _in_paths(paths: Sequence[str]) -> list[str]:
    """What tells paths apart: the first steps that not all of them have, without the words that all of these have."""
    steps = [_steps(path) for path in paths]
    own = [[step for step in each if not all(step in other for other in steps)] for each in steps]
    for count in range(1, max(map(len, own), default=0) + 1):
        words = [[word for step in each[:count] for word in step.split("_")] for each in own]
        if len(set(map(tuple, words))) == len(paths):
            shared = set.intersection(*map(set, words))
            less = [[word for word in each if word not in shared] for each in words]
            words = less if len(set(map(tuple, less))) == len(paths) else words
            return ["_".join(each) for each in words]
    return [""] * len(paths)


def _steps(path: str) -> list[str]:
    return [step for step in map(snake, re.split(r"[/.]", path)) if step]


def _without(name: str, product: str) -> str:
    """A long name without the name of its product behind the verb: the client of the product says it already."""
    words, own = name.split("_"), product.split("_")
    if len(words) <= _MANY or len(own) == 1:
        return name
    at = next((at for at in (0, 1) if words[at : at + len(own)] == own), None)
    return name if at is None else "_".join(words[:at] + words[at + len(own) :])


def _longer(name: str, path: str, taken: Iterable[str]) -> str:
    """The name with as much of the path behind it as makes it unique; what it says already is not said again."""
    taken = set(taken)
    longer = name
    for step in reversed(_steps(path)):
        if not set(step.split("_")) <= set(longer.split("_")):
            longer = _joined(longer, step)
        if longer not in taken and longer != name and re.match(r"[a-z]", longer):
            return longer
    number = 2
    while _joined(name or "endpoint", str(number)) in taken:
        number += 1
    return _joined(name or "endpoint", str(number))


def _joined(name: str, ending: str) -> str:
    """The name with this behind it; of what is too long the name gives way."""
    ending = ending[: _LONGEST // 2]
    return f"{name[: _LONGEST - len(ending) - 1]}_{ending}".strip("_") if ending else name
