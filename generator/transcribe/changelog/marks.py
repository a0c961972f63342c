"""The mark that a spec gets from a change log, where the endpoint's own page has none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.catalog import yaml_source
from generator.transcribe.changelog import latest
from generator.transcribe.changelog.announcement import Announcement
from generator.transcribe.changelog.logs import is_named_log
from generator.transcribe.facts.reading import Spec

Names = Mapping[tuple[str, str], Mapping[str, str]]
_MARKED = re.compile(r"^deprecated:\s*(?:\{|$)", re.MULTILINE)
Identity = tuple[str, str, str]


def of(announced: Iterable[Announcement]) -> dict[Identity, Spec]:
    """By product, transport and request, what stands announced of requests as a whole: gone, or not to be used."""
    return {each.identity: mark(each) for each in latest.goes(announced) if not each.params}


def kept(names: Names, texts: Mapping[str, str], logs: Mapping[str, str]) -> dict[Identity, Spec]:
    """The marks of a catalogue that the change logs at hand, each with its day, cannot speak of: those of a log that is
    not among them, or of a newer text of one."""
    found: dict[Identity, Spec] = {}
    for (product, transport), requests in names.items():
        for request, name in requests.items():
            text = texts.get(f"{product}/{transport}/{name}.yaml", "")
            said = yaml_source.parse(text, "").data.get("deprecated") if _MARKED.search(text) else None
            if isinstance(said, dict) and not _spoken_of(str(said.get("page", "")), logs):
                found[product, transport, request] = said
    return found


def _spoken_of(page: str, logs: Mapping[str, str]) -> bool:
    name, _, entry = page.partition("#")
    return not is_named_log(name) or (name in logs and entry[:10] <= logs[name])


def mark(each: Announcement) -> Spec:
    """An announcement as the value of `deprecated`."""
    said: Spec = {} if each.day is None else {"day": each.day}
    said.update({"page": each.page, "line": each.line})
    return said if each.instead is None else {**said, "instead": each.instead}


def put(spec: Spec, marks: Mapping[Identity, Spec], identity: Identity) -> Spec:
    """The spec with the mark of its endpoint, unless its own page says already that it goes."""
    if spec.get("deprecated") or identity not in marks:
        return spec
    marked: Spec = {}
    for key, value in spec.items():
        if key == "source":
            marked["deprecated"] = dict(marks[identity])
        marked[key] = value
    return marked
