"""The report of a comparison as data: what other programs read, and what the texts for people are made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from generator.drift.announcements import Announcement
from generator.drift.change import Change, Class, Difference, Side

#: The format of the JSON; it is raised when a key changes its meaning, not when one is added.
VERSION = 1


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a comparison has to say.

    Of `read` endpoints that a crawl describes anew `same` are as they were; `unseen`, `older` and `half` are those that
    it says nothing about, with the reason; `findings` are faults of the crawl, one line each. `announced` is what
    change logs say of endpoints that are still in the catalogue.
    """

    old: str
    new: str
    difference: Difference
    endpoints: int
    read: int = 0
    same: int = 0
    unseen: Mapping[str, str] = field(default_factory=dict)
    older: Mapping[str, str] = field(default_factory=dict)
    half: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[str, ...] = ()
    announced: tuple[Announcement, ...] = ()
    unread: tuple[str, ...] = ()
    skipped: Mapping[str, int] = field(default_factory=dict)
    today: date = date.min

    @property
    def exit_code(self) -> int:
        """0 if nothing changed, 3 if something breaks, 1 for other changes and for faults of the crawl."""
        if self.difference.worst is Class.BREAKING:
            return 3
        return 1 if self.difference.changes or self.findings else 0


@dataclass(frozen=True, slots=True)
class PlainSide:
    """Where one side of a change stands: `file:line:col` of the spec, and the page that it was read from.

    `read` is `file:line` of that page in the crawl, empty where no crawl was read.
    """

    spec: str
    page: str
    updated: str
    read: str


@dataclass(frozen=True, slots=True)
class PlainChange:
    """One change; `old` and `new` are null where there is nothing, `touched` are `file:line` of the client.

    `told_by` says who else tells the user of the client: `types`, `client` or `nobody`.
    """

    rule: str
    cls: str
    subject: str
    fact: str
    old: Any
    new: Any
    why: str
    before: PlainSide | None
    after: PlainSide | None
    touched: list[str]
    told_by: str


@dataclass(frozen=True, slots=True)
class PlainAnnouncement:
    """What a change log announces; `days_left` is negative when the day has passed, null when none is named."""

    endpoint: str
    kind: str
    params: list[str]
    announced: str
    day: str | None
    days_left: int | None
    instead: str | None
    page: str
    at: str


@dataclass(frozen=True, slots=True)
class Plain:
    """The whole report. `counts` is by class, `silent` counts what differs and is no change, by kind."""

    version: int
    old: str
    new: str
    endpoints: int
    counts: dict[str, int]
    worst: str | None
    changes: list[PlainChange]
    silent: dict[str, int]
    read: int
    same: int
    unseen: dict[str, str]
    older: dict[str, str]
    half: dict[str, str]
    findings: list[str]
    announced: list[PlainAnnouncement]
    unread: list[str]
    skipped: dict[str, int]


def plain(report: Report) -> Plain:
    """The report as `specwright diff --format json` prints it, in JSON."""
    changes = report.difference.changes
    worst = report.difference.worst
    return Plain(
        version=VERSION,
        old=report.old,
        new=report.new,
        endpoints=report.endpoints,
        counts=counts(changes),
        worst=None if worst is None else worst.value,
        changes=[_change(each) for each in changes],
        silent=dict(sorted(report.difference.silent.items())),
        read=report.read,
        same=report.same,
        unseen=dict(sorted(report.unseen.items())),
        older=dict(sorted(report.older.items())),
        half=dict(sorted(report.half.items())),
        findings=list(report.findings),
        announced=[_announcement(each, report.today) for each in upcoming(report.announced, report.today)],
        unread=list(report.unread),
        skipped=dict(sorted(report.skipped.items())),
    )


def counts(changes: Iterable[Change]) -> dict[str, int]:
    """How many changes of each class there are, the worst class first."""
    found = [change.cls for change in changes]
    return {cls.value: found.count(cls) for cls in Class}


def days_left(each: Announcement, today: date) -> int | None:
    """Days until what is announced; negative if it has passed, None if no day is named."""
    return None if each.day is None else (date.fromisoformat(each.day) - today).days


def upcoming(announced: Iterable[Announcement], today: date) -> Sequence[Announcement]:
    """The announcements in the order in which they come true; those without a day last."""
    return sorted(announced, key=lambda each: (each.day or "9999", each.product, each.request, each.line))


def _change(change: Change) -> PlainChange:
    return PlainChange(
        rule=change.rule,
        cls=change.cls.value,
        subject=change.subject,
        fact=change.fact,
        old=change.old,
        new=change.new,
        why=change.why,
        before=_side(change.before),
        after=_side(change.after),
        touched=list(change.touched),
        told_by=change.told_by,
    )


def _side(side: Side | None) -> PlainSide | None:
    return None if side is None else PlainSide(str(side.at), side.page, side.updated, side.read)


def _announcement(each: Announcement, today: date) -> PlainAnnouncement:
    return PlainAnnouncement(
        endpoint=f"{each.product} {each.request}",
        kind=each.kind,
        params=list(each.params),
        announced=each.announced,
        day=each.day,
        days_left=days_left(each, today),
        instead=each.instead,
        page=each.page,
        at=f"{each.file}:{each.line}",
    )
