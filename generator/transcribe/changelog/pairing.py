"""What replaces what: of a request that goes, the higher version that the same entry names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.transcribe.changelog import tokens
from generator.transcribe.changelog.announcement import Announcement
from generator.transcribe.changelog.entry import Entry

#: No more of a line is read for the requests that it begins with.
_LEAD = 400
#: The error that answers to a request which is no more: where an entry names it, what is deprecated is gone.
_GONE = "ENDPOINT_GONE"
_VERSION = re.compile(r"(?<![A-Za-z0-9])v(\d{1,2})/")


def paired(entry: Entry) -> Iterator[Announcement]:
    """The announcements of an entry; of what goes, the higher version that the same entry names replaces it."""
    gone = any(_GONE in line.text for line in entry.day.lines)
    versions: dict[tuple[str, str], set[str]] = {}
    for request in (*(each.request for each in entry.found), *_named(entry)):
        versions.setdefault(_bare(request), set()).add(request)
    for each in entry.found:
        if gone and each.kind == "deprecated" and each.day is not None:
            each = replace(each, kind="removed")
        if each.instead is None and not each.params and each.kind in ("deprecated", "removed"):
            newer = [
                other for other in versions.get(_bare(each.request), ()) if _version(other) > _version(each.request)
            ]
            best = max(newer, key=_version, default=None)
            yield replace(each, instead=best)
        else:
            yield each


def _named(entry: Entry) -> Iterator[str]:
    """Every request that a line of the entry begins with."""
    for line in entry.day.lines:
        yield from tokens.leading(tokens.read(line.text[:_LEAD], entry.day.day))


def _bare(request: str) -> tuple[str, str]:
    """A request without its version."""
    verb, _, path = request.rpartition(" ")
    return verb, _VERSION.sub("", path, count=1)


def _version(request: str) -> int:
    match = _VERSION.search(request)
    return int(match[1]) if match else 1
