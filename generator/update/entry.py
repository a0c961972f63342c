"""The change log's entry for a release: one line for each change, linked to its page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from generator.catalog.findings import printable
from generator.drift import shown
from generator.drift.change import Change, Class, Difference
from generator.release import Version

_TITLE = "# Changelog\n"
_SECTIONS = {
    Class.BREAKING: "Breaking",
    Class.LIMITS: "Limits",
    Class.ADDITIVE: "Added",
    Class.CORRECTION: "Corrected",
}


def written(changelog: str | None, version: Version, day: str, difference: Difference) -> str:
    """The change log with an entry for this version above the others; what stands before the first one stays there."""
    text = changelog or _TITLE
    first = re.search(r"^## ", text, re.MULTILINE)
    above, below = (text[: first.start()], f"\n{text[first.start() :]}") if first else (text, "")
    entry = "\n".join(_entry(version, day, difference))
    return f"{above.rstrip()}\n\n{entry}\n{below}"


def _entry(version: Version, day: str, difference: Difference) -> Iterator[str]:
    yield f"## {version} ({day})"
    for cls, changes in groupby(difference.changes, lambda change: change.cls):
        yield from ("", f"### {_SECTIONS[cls]}", "")
        yield from map(_line, changes)
    if not difference.changes:
        yield from ("", f"No change of what the endpoints do: {_silent(difference.silent)}.")


def _line(change: Change) -> str:
    side = change.after or change.before
    page = f" ({shown.link(side.page)})" if side else ""
    fact = f" {_code(change.fact)}" if change.fact else ""
    return f"- {_code(change.subject)}{fact}: {change.rule}: {shown.cell(change.why)}{page}"


def _code(text: str) -> str:
    return f"`{printable(text).replace('`', chr(39))}`"


def _silent(silent: Mapping[str, int]) -> str:
    return ", ".join(f"{kind} ({count})" for kind, count in sorted(silent.items()) if count) or "texts alone"
