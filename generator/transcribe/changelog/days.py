"""The days that a change log names, in the forms of both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

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
#: A day without a year that lies this far back is one of the next year.
_BACK = timedelta(days=180)


def find(text: str, near: str) -> Iterator[tuple[int, int, str]]:
    """Where days stand in a text, and which they are; one without a year is near the day `near`."""
    for match in DAY.finditer(text):
        day = _day(match, near)
        if day is not None:
            yield match.start(), match.end(), day


def first(text: str) -> str | None:
    """The day that a heading begins with."""
    match = re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", text)
    return None if match is None else _iso(int(match[1]), int(match[2]), int(match[3]))


def _day(match: re.Match[str], near: str) -> str | None:
    form = next(name[1] for name, value in match.groupdict().items() if value is not None)
    year, month, day = (match.groupdict()[f"{part}{form}"] for part in "ymd")
    number = int(month) if month.isdecimal() else _MONTHS.index(month.lower()) + 1
    if year is not None:
        return _iso(int(year), number, int(day))
    anchor = date.fromisoformat(near)
    found = _iso(anchor.year, number, int(day))
    if found is not None and date.fromisoformat(found) < anchor - _BACK:
        found = _iso(anchor.year + 1, number, int(day))
    return found


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
