"""Of everything that change logs ever announced of the same thing, what counts by now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from generator.transcribe.changelog.announcement import Announcement

_Thing = tuple[str, str, str, tuple[str, ...]]
_GOES = ("deprecated", "removed")
#: The name of no part: the request itself.
_WHOLE = ("",)


def once(announced: Iterable[Announcement]) -> list[Announcement]:
    """The announcements of both languages as one list; where both say the same of a request on one day, English counts.

    What English says without naming a part is no word about a part that Chinese names, nor a change one about an end.
    """
    found: dict[tuple[object, ...], Announcement] = {}
    english: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for each in sorted(announced, key=lambda each: (each.lang != "en", each.file, each.line)):
        about = (each.identity, each.announced, "goes" if each.kind in _GOES else each.kind)
        names = each.params or _WHOLE
        if each.lang == "en":
            english[about].update(names)
        elif not (left := tuple(name for name in names if name not in english[about])):
            continue
        elif each.params:
            each = replace(each, params=left)
        found.setdefault((about, each.params), each)
    return sorted(found.values(), key=lambda each: (each.announced, each.file, each.line, each.identity))


def standing(announced: Iterable[Announcement]) -> list[Announcement]:
    """What goes or is gone, and what comes: of each thing the newest word.

    A newer day takes the place of an older one. A newer word without a day, on or after the older one's day, only says
    that it has come true; the older one's day stays. What is added on a day after it was to go has come back.
    """
    things: dict[_Thing, list[Announcement]] = defaultdict(list)
    for each in once(announced):
        if each.kind != "changed":
            things[(*each.identity, each.params)].append(each)
    return [_settled(entries) for entries in things.values()]


def _settled(entries: list[Announcement]) -> Announcement:
    settled = entries[0]
    for each in entries[1:]:
        if each.kind in _GOES and settled.kind in _GOES:
            if each.day is None and settled.day is not None and settled.day <= each.announced:
                kind = settled.kind if settled.kind == "removed" else each.kind
                settled = replace(each, day=settled.day, kind=kind, instead=each.instead or settled.instead)
            else:
                settled = replace(each, instead=each.instead or settled.instead)
        elif each.kind in _GOES or each.announced > settled.announced:
            settled = each
    return settled


def goes(announced: Iterable[Announcement]) -> list[Announcement]:
    """What is announced to go or as gone, by now."""
    return [each for each in standing(announced) if each.kind in _GOES]
