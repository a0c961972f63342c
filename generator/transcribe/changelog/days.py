"""The days that a change log names, in the forms of both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH = "|".join(_MONTHS)

#: Every form of a day; each has groups that end in a letter of its own: y(ear), m(onth), d(ay).
DAY = re.compile(
    r"(?<![\d.])(?P<ya>\d{4})[-/](?P<ma>\d{1,2})[-/](?P<da>\d{1,2})(?!\d)"
    r"|(?<!\d)(?P<yb>\d{4})\s?年\s?(?P<mb>\d{1,2})\s?月\s?(?P<db>\d{1,2})(?!\d)\s?日?"
    r"|(?<!\d)(?P<mc>\d{1,2})\s?月\s?(?P<dc>\d{1,2})(?!\d)\s?日?(?:\s?,\s?(?P<yc>\d{4})(?![\d:]))?"
    rf"|\b(?P<md>{_MONTH})\.?\s?(?P<dd>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:\s?,?\s?(?P<yd>\d{{4}})(?![\d:]))?"
    rf"|(?<!\d)(?P<de>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<me>{_MONTH})\b(?:\s?,?\s?(?P<ye>\d{{4}})(?![\d:]))?",
    re.IGNORECASE,
)
#: What is said with these, lies ahead; with those, behind. What takes effect may do either.
_FUTURE = re.compile(r"\b(?:will|shall|would|going to|scheduled|to be|upcoming)\b|将|未来|计划", re.IGNORECASE)
_EFFECTIVE = re.compile(r"\b(?:effective|takes? effect|starting)\b|生效", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|has|have|had)\b|(?<!\bis )(?<!\bare )(?<!\bbe )\b(?:removed|retired|deprecated|discontinued|"
    r"disabled|decommissioned|deleted|added|updated|changed|adjusted|released|launched|introduced)\b|已|曾",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?]\s|[。；;\n]")
#: No clause about a day is longer, to either side of it.
_CLAUSE = 200


def find(text: str, near: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, str]]:
    """Where days stand in a part of a text, and which they are; one without a year is near the day `near`."""
    for match in DAY.finditer(text[start:end]):
        at, to = start + match.start(), start + match.end()
        day = _day(match, near, text, at, to)
        if day is not None:
            yield at, to, day


def first(text: str) -> str | None:
    """The day that a heading begins with."""
    match = re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", text)
    return None if match is None else _iso(int(match[1]), int(match[2]), int(match[3]))


def _day(match: re.Match[str], near: str, text: str, at: int, to: int) -> str | None:
    form = next(name[1] for name, value in match.groupdict().items() if value is not None)
    year, month, day = (match.groupdict()[f"{part}{form}"] for part in "ymd")
    number = int(month) if month.isdecimal() else _MONTHS.index(month.lower()) + 1
    if year is not None:
        return _iso(int(year), number, int(day))
    anchor = date.fromisoformat(near)
    years = (anchor.year + step for step in (-1, 0, 1))
    found = [date.fromisoformat(iso) for iso in (_iso(each, number, int(day)) for each in years) if iso is not None]
    tense = _tense(text, at, to)
    if tense is not None:
        found = [each for each in found if (each >= anchor if tense == "future" else each <= anchor)]
    nearest = min(found, key=lambda each: abs(each - anchor), default=None)
    return None if nearest is None else nearest.isoformat()


def _tense(text: str, at: int, to: int) -> Literal["future", "past"] | None:
    """Whether the sentence of a day says what comes or what came; None if neither shows."""
    before, after = text[max(0, at - _CLAUSE) : at], text[to : to + _CLAUSE]
    begin = max((match.end() for match in _END.finditer(before)), default=0)
    end = _END.search(after)
    sentence = f"{before[begin:]} {after[: end.start() if end else None]}"
    if _FUTURE.search(sentence):
        return "future"
    return "past" if _PAST.search(sentence) and not _EFFECTIVE.search(sentence) else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
