"""Sections of the two languages brought together: each endpoint's English and Chinese text become one candidate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from generator.transcribe.choose import Candidate
from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.merging.merge import Merged, merge
from generator.transcribe.sources import SourceFile


def candidates(
    found: Iterable[tuple[SourceFile, Facts]],
    folder_of: Callable[[str, str | None], str | None],
    enums: Mapping[str, Mapping[str, Any]],
) -> Iterator[Candidate]:
    """One candidate for each endpoint of each page of each folder; pages of no product are passed over."""
    pages: dict[tuple[int, str, str], list[tuple[SourceFile, Facts]]] = defaultdict(list)
    for source, facts in found:
        pages[source.group, source.folder, facts.page].append((source, facts))
    for (group, _folder, page), both in sorted(pages.items(), key=lambda each: each[0]):
        many = max(sum(facts.lang == lang for _, facts in both) for lang in ("en", "zh")) > 1
        for en, zh in _paired([f for _, f in both if f.lang == "en"], [f for _, f in both if f.lang == "zh"]):
            first = en or zh
            assert first is not None
            product = folder_of(page, first.path)
            if product is None:
                continue
            source = next(source for source, facts in both if facts is first)
            yield _candidate(product, group, source, merge(en, zh, enums.get(product)), many)


def _candidate(product: str, group: int, source: SourceFile, merged: Merged, many: bool) -> Candidate:
    first = merged.facts[0]
    said = merged.spec
    day = max((facts.updated or "" for facts in merged.facts), default="") or source.day or ""
    said["source"]["updated"] = day
    if many:
        said["source"]["page"] += f"#{first.anchor}"
    transport = "ws" if said["ws_method"] else "rest"
    request = said["ws_method"] or f"{said['method'] or '?'} {said['path']}"
    return Candidate(product, transport, request, group, day, first.file, first.line, merged)


def _paired(en: list[Facts], zh: list[Facts]) -> Iterator[tuple[Facts | None, Facts | None]]:
    """Each section with its twin: of the same request, else the only one that is left on either side."""
    left = list(zh)
    lone: list[Facts] = []
    for ours in en:
        twin = next((theirs for theirs in left if _request(theirs) == _request(ours)), None)
        if twin is None:
            lone.append(ours)
        else:
            left.remove(twin)
            yield ours, twin
    if len(lone) == len(left):
        yield from zip(lone, left, strict=True)
        return
    yield from ((ours, None) for ours in lone)
    yield from ((None, theirs) for theirs in left)


def _request(facts: Facts) -> tuple[str | None, str | None, str | None]:
    return (facts.ws_method, facts.method, facts.path)
