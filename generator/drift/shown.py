"""The report of a comparison for people: on a terminal, as Markdown for a pull request, as annotations of a build."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from generator.catalog.findings import printable
from generator.drift import report as data
from generator.drift.announcements import Announcement
from generator.drift.change import Change, Class, Side
from generator.drift.report import Report

#: How much of a value is shown; JSON has all of it.
_WIDE = 80
#: How many lines of a list without changes, or of the client for one change, are shown.
_FEW = 10
_SILENT = "differ and are no change"
_LEFT = {"unseen": "not seen", "older": "older than the spec", "half": "read in one language only"}


def headline(report: Report) -> str:
    """The report in one line."""
    changes = report.difference.changes
    said = ", ".join(f"{count} {cls}" for cls, count in data.counts(changes).items() if count)
    number = f"{len(changes)} change{'s' * (len(changes) != 1)}" if changes else "no change"
    return f"{report.old} → {report.new}: {number}{f' ({said})' if said else ''} in {report.endpoints} endpoints"


def text(report: Report) -> str:
    """The report for a terminal."""
    lines = [headline(report), ""]
    for cls, changes in groupby(report.difference.changes, lambda change: change.cls):
        lines.append(cls.value)
        for subject, own in groupby(changes, lambda change: change.subject):
            lines.append(f"  {subject}")
            lines += (f"    {line}" for change in own for line in _change(change))
        lines.append("")
    lines += _announced(report)
    lines += _rest(report)
    return "\n".join(printable(line) for line in lines).rstrip("\n") + "\n"


def _change(change: Change) -> Iterator[str]:
    yield f"{change.fact or 'endpoint'}: {change.rule}: {_values(change)}"
    yield f"  {change.why}"
    yield f"  {_place(change.before)} → {_place(change.after)}"
    if change.touched:
        yield f"  client: {', '.join(_lines(change))}"


def _lines(change: Change) -> Iterator[str]:
    """The first lines of the client that a change touches, and how many more there are."""
    yield from change.touched[:_FEW]
    if len(change.touched) > _FEW:
        yield f"{len(change.touched) - _FEW} more"


def _values(change: Change) -> str:
    return f"{_value(change.old)} → {_value(change.new)}"


def _value(value: Any) -> str:
    if value is None:
        return "–"
    shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return shown if len(shown) <= _WIDE else f"{shown[: _WIDE - 1]}…"


def _place(side: Side | None) -> str:
    return "–" if side is None else f"{side.at} ({side.read or side.page}, {side.updated})"


def _announced(report: Report) -> Iterator[str]:
    if report.announced:
        yield "announced, and still documented"
        for each in data.upcoming(report.announced, report.today):
            yield f"  {_when(each, report)}: {_what(each)} ({each.file}:{each.line})"
        yield ""


def _when(each: Announcement, report: Report) -> str:
    left = data.days_left(each, report.today)
    if left is None:
        return f"announced {each.announced}, no day named"
    ago = f"{-left} days ago" if left < 0 else "today"
    return f"{each.day}, in {left} days" if left > 0 else f"{each.day}, {ago}"


def _what(each: Announcement) -> str:
    of = f"{', '.join(each.params)} of " if each.params else ""
    instead = f", use {each.instead}" if each.instead else ""
    return f"{each.product} {of}{each.request}: {each.kind}{instead}"


def _rest(report: Report) -> Iterator[str]:
    """What is no change: counted, and the first few by name."""
    if report.read:
        yield f"{report.read} endpoints read anew, {report.same} of them say the same"
    if report.difference.silent:
        said = ", ".join(f"{count} {kind}" for kind, count in sorted(report.difference.silent.items()))
        yield f"{said}: {_SILENT}"
    for key, meaning in _LEFT.items():
        left = getattr(report, key)
        if left:
            yield f"{len(left)} {meaning}"
            yield from _first(f"  {name}: {why}" for name, why in sorted(left.items()))
    if report.unread:
        yield f"{len(report.unread)} lines of change logs were not understood"
        yield from _first(f"  {line}" for line in report.unread)
    if report.skipped:
        said = ", ".join(f"{count} {what}" for what, count in sorted(report.skipped.items()))
        yield f"{said}: ends in change logs of what is no endpoint"
    if report.findings:
        yield f"{len(report.findings)} findings about the crawl"
        yield from _first(f"  {finding}" for finding in report.findings)


def _first(lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    yield from found[:_FEW]
    if len(found) > _FEW:
        yield f"  … and {len(found) - _FEW} more; --format json names all"


# --- Markdown -------------------------------------------------------------------------------------------------------


def markdown(report: Report) -> str:
    """The report for a pull request: a table for each class, each change linked to its page."""
    lines = [f"**{cell(headline(report))}**", ""]
    for cls, changes in groupby(report.difference.changes, lambda change: change.cls):
        lines += [f"### {cls.value.capitalize()}", "", "| where | what | why |", "| --- | --- | --- |"]
        lines += [_row(change) for change in changes]
        lines.append("")
    if report.announced:
        lines += ["### Announced, and still documented", "", "| day | what | where |", "| --- | --- | --- |"]
        for each in data.upcoming(report.announced, report.today):
            lines.append(f"| {_when(each, report)} | {cell(_what(each))} | {link(each.page)} |")
        lines.append("")
    rest = list(_rest(report))
    if rest:
        lines += ["<details><summary>What is no change</summary>", "", "```"]
        lines += [printable(line).replace("```", "'''") for line in rest]
        lines += ["```", "", "</details>", ""]
    return "\n".join(lines)


def _row(change: Change) -> str:
    side = change.after or change.before
    page = f"<br>{link(side.page)}" if side else ""
    return (
        f"| {_code(change.subject)}<br>{_code(change.fact or 'endpoint')}{page} "
        f"| {change.rule}: {_code(_values(change))} | {cell(change.why)}{_touched(change)} |"
    )


def _touched(change: Change) -> str:
    return "".join(f"<br>{_code(place)}" for place in _lines(change))


def link(page: str) -> str:
    """The page, as the documentation's site has it."""
    return f"[{cell(page)}](https://developers.binance.com/docs/{_url(page)})"


def _url(page: str) -> str:
    return "".join(sign if sign.isalnum() or sign in "-_./#" else "" for sign in page)


def _code(text: str) -> str:
    return f"`{printable(text).replace('`', chr(39)).replace('|', chr(92) + '|')}`"


def cell(text: str) -> str:
    """Text from outside in a cell: no row, link, tag or mention can be made of it."""
    plain = printable(text)
    for sign in "\\`*_[]<>|#@!":
        plain = plain.replace(sign, f"&#{ord(sign)};" if sign in "<>@|" else f"\\{sign}")
    return plain


# --- annotations ----------------------------------------------------------------------------------------------------


def annotated(report: Report) -> str:
    """One workflow command for each change, at the line of the spec: errors for what breaks, else warnings, notices."""
    level = {Class.BREAKING: "error", Class.LIMITS: "warning", Class.ADDITIVE: "notice", Class.CORRECTION: "notice"}
    lines = [_annotation(level[change.cls], change, report) for change in report.difference.changes]
    lines += [f"::warning title=crawl::{_escaped(finding)}" for finding in report.findings]
    return "".join(f"{line}\n" for line in (*lines, _escaped(headline(report))))


def _annotation(level: str, change: Change, report: Report) -> str:
    side = change.after or change.before
    # Of a side that is a revision the file is shown behind the revision's name; the checkout has it without.
    revision = report.old if side is change.before else report.new
    at = (
        f"file={_property(side.at.file.removeprefix(f'{revision}:'))},line={side.at.line},col={side.at.col},"
        if side
        else ""
    )
    where = " ".join(filter(None, (change.subject, change.fact)))
    said = f"{where}: {_values(change)}: {change.why}"
    return f"::{level} {at}title={_property(change.rule)}::{_escaped(said)}"


def _escaped(text: str) -> str:
    return printable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
