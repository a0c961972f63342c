"""One page in two layouts: every fact that the readers take from one of them and not from the other."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.merging.canonical import same
from generator.transcribe.merging.merge_rules import distinct
from generator.transcribe.run import run

#: A fact's path within an endpoint → its value; what a page does not say is not there.
Flat = dict[str, Any]
#: An endpoint: its page and its request.
Place = tuple[str, str]

_SCALARS = ("title", "security", "deprecated", "weight", "data_source", "permission", "extends")
_NOTES = ("prevails", "verify")


@dataclass(slots=True)
class Compared:
    """The differences of all pages that exist in both layouts, and how many pages have none."""

    both: int = 0
    identical: int = 0
    differences: list[str] = field(default_factory=list)

    def text(self) -> str:
        """The differences as the committed file holds them."""
        counts = (
            f"pages in both: {self.both}",
            f"identical: {self.identical}",
            f"different: {self.both - self.identical}",
            f"differences: {len(self.differences)}",
        )
        return "".join(f"{line}\n" for line in (*counts, "", *self.differences))


def endpoints(folders: Sequence[Path], specs: Path, processes: int) -> list[dict[str, list[Facts]]]:
    """The English facts of each page of each folder; none, where a page describes no endpoint.

    Each folder is a group of its own: no text of one counts for an endpoint of the other. They only share the general
    pages, for a folder may lack the lists of values to which the endpoints of both refer.
    """
    made = run([[folder] for folder in folders], specs, processes)
    found = [facts for candidate in (*made.candidates, *made.testnet) for facts in candidate.merged.facts]
    pages: dict[str, dict[str, list[Facts]]] = {folder.name: {} for folder in folders}
    for verdict in made.verdicts.values():
        if verdict.kept and verdict.identity:
            pages[verdict.file.partition("/")[0]][verdict.identity] = []
    for facts in (*found, *made.without_request):
        if facts.lang == "en":
            pages[facts.file.partition("/")[0]].setdefault(facts.page, []).append(facts)
    return list(pages.values())


def compare(before: Mapping[str, Sequence[Facts]], after: Mapping[str, Sequence[Facts]]) -> Compared:
    """Every difference of every page that both hold, and of which one at least describes an endpoint."""
    found = Compared()
    pages = sorted(page for page in set(before) & set(after) if before[page] or after[page])
    ours, theirs = ({page: _by_request(side[page]) for page in pages} for side in (before, after))
    moved = _moved(ours, theirs)
    for page in pages:
        found.both += 1
        lines = list(_page(page, ours[page], theirs[page], moved))
        found.identical += not lines
        found.differences.extend(lines)
    for (page, request), to in moved.items():
        found.differences.extend(_facts(f"{to}: {request}", ours[page][request], theirs[to][request]))
    found.differences.sort()
    return found


def _by_request(sections: Sequence[Facts]) -> dict[str, Facts]:
    """Each endpoint of a page under its request; a request that the page documents again is counted."""
    seen: Counter[str] = Counter()
    named = {}
    for facts in sections:
        request = facts.ws_method or f"{facts.method or '?'} {facts.path or '?'}"
        seen[request] += 1
        named[request if seen[request] == 1 else f"{request} ({seen[request]})"] = facts
    return named


def _moved(before: Mapping[str, Mapping[str, Facts]], after: Mapping[str, Mapping[str, Facts]]) -> dict[Place, str]:
    """The endpoints that went to another page of their folder: page and request → the page that documents it now."""
    found: dict[Place, str] = {}
    for page, requests in before.items():
        for request in set(requests) - set(after[page]):
            beside = [
                other
                for other in after
                if other.rpartition("/")[0] == page.rpartition("/")[0]
                and request in after[other]
                and request not in before[other]
            ]
            if len(beside) == 1:
                found[page, request] = beside[0]
    return found


def _page(
    page: str, before: Mapping[str, Facts], after: Mapping[str, Facts], moved: Mapping[Place, str]
) -> Iterator[str]:
    gone, new = [r for r in before if r not in after], [r for r in after if r not in before]
    if len(before) == len(after) == len(gone) == len(new) == 1:
        # The page of one endpoint: its request is a fact like any other.
        yield f"{page}: request: {gone[0]} → {new[0]}"
        yield from _facts(page, before[gone[0]], after[new[0]])
        return
    for request in gone:
        to = moved.get((page, request))
        yield f"{page}: request: {request} → {f'on the page {to}' if to else 'none'}"
    arrived = {request for (_, request), to in moved.items() if to == page}
    yield from (f"{page}: request: none → {request}" for request in new if request not in arrived)
    for request in (each for each in before if each in after):
        name = page if len(before) == len(after) == 1 else f"{page}: {request}"
        yield from _facts(name, before[request], after[request])


def _facts(name: str, before: Facts, after: Facts) -> Iterator[str]:
    ours, theirs = flat(before), flat(after)
    for fact in {**ours, **theirs}:
        if fact not in ours or fact not in theirs or not same(ours[fact], theirs[fact]):
            yield f"{name}: {fact}: {_shown(ours, fact)} → {_shown(theirs, fact)}"
    if (told := _order(before.params, after.params)) is not None:
        yield f"{name}: order of params: {told}"


def _order(before: Mapping[str, Any], after: Mapping[str, Any]) -> str | None:
    """The order of the parameters that both have, where it is not one."""
    ours, theirs = [n for n in before if n in after], [n for n in after if n in before]
    return None if ours == theirs else f"{', '.join(ours)} → {', '.join(theirs)}"


def flat(facts: Facts) -> Flat:
    """The facts of an endpoint by their paths."""
    found: Flat = {fact: value for fact in _SCALARS if (value := getattr(facts, fact)) not in (None, False, [])}
    if facts.weight_stated:
        found["weight"] = facts.weight
    for limit in facts.rate_limits:
        found[f"rate_limits[{_text(limit)}]"] = True
    for name, param in facts.params.items():
        _param(f"params.{name}", param, found)
    for stated in distinct(facts.constraints):
        rule = {key: value for key, value in stated.rule.items() if key not in _NOTES}
        found[f"constraints[{_text(rule)}]"] = {key: stated.rule[key] for key in _NOTES if key in stated.rule} or True
    for error in facts.errors:
        found.setdefault(f"errors[{error['code']}]", []).append(_error(error))
    if facts.response is not None and facts.response.schema is not None:
        _schema("response", facts.response.schema, found)
    if facts.response is not None and (shown := Counter(map(_example, facts.response.examples))):
        found["response.examples"] = [f"{count} × {example}" for example, count in sorted(shown.items())]
    return found


def _param(path: str, param: Mapping[str, Any], found: Flat) -> None:
    """A parameter's attributes; its fields and items are parameters themselves."""
    found[path] = True
    for key, value in param.items():
        if key == "fields":
            for name, inner in value.items():
                _param(f"{path}.{name}", inner, found)
        elif key == "items":
            _param(f"{path}[]", value, found)
        else:
            found[f"{path}.{key}"] = value


def _schema(path: str, schema: Mapping[str, Any], found: Flat) -> None:
    """What a schema says at each place of the answer."""
    for key, value in schema.items():
        if key == "properties":
            for name, inner in value.items():
                _schema(f"{path}.{name}", inner, found)
        elif key == "items":
            _schema(f"{path}[]", value, found)
        elif key == "additionalProperties" and isinstance(value, dict):
            _schema(f"{path}.*", value, found)
        elif key in ("prefixItems", "anyOf"):
            for at, inner in enumerate(value):
                _schema(f"{path}({key} {at})", inner, found)
        else:
            found[f"{path}:{key}"] = value


def _error(error: Mapping[str, Any]) -> str:
    """The name of an error, and a mark of its message: that is a sentence, of which only the change is of interest."""
    told = {key: value for key, value in error.items() if key not in ("code", "name")}
    mark = hashlib.sha256(_text(told).encode()).hexdigest()[:6]
    return f"{error.get('name', 'unnamed')} #{mark}"


def _example(example: Mapping[str, Any]) -> str:
    """What is said of an example; not its value, which is none of the endpoint's facts."""
    said = {key: example[key] for key in ("name", "when", "status") if key in example}
    repaired = ", repaired" if example.get("repaired") else ""
    return f"{_text(said) if said else 'example'}{repaired}"


def _shown(found: Flat, fact: str) -> str:
    if fact not in found:
        return "none"
    return "stated" if found[fact] is True else _text(found[fact])


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
