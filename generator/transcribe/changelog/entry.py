"""One entry of a change log while it is read, and the log that what it says is added to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from generator.transcribe.blocks import Page
from generator.transcribe.changelog.announcement import Announcement
from generator.transcribe.changelog.labels import Label
from generator.transcribe.changelog.owners import Owners
from generator.transcribe.changelog.said import Statement
from generator.transcribe.changelog.sections import Day


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that says that something goes, names requests, and is not understood."""

    file: str
    line: int
    lang: str
    day: str
    targets: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:1: announcement: says of a request that something goes, and is not understood"


@dataclass(slots=True)
class Log:
    """What was read of change logs: announcements, what was passed over and why, and lines that are not understood."""

    announced: list[Announcement] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    unread: list[Unread] = field(default_factory=list)
    #: The change logs that were read, and the day of each.
    pages: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Above:
    """A line above others: what it says of their list, the requests that it names, and its day."""

    depth: int
    header: Statement | None
    targets: tuple[str, ...]
    day: str | None
    label: Label | None
    unclear: int = 0


@dataclass(slots=True)
class Entry:
    """One entry while it is read: what the lines so far say of those that follow."""

    page: Page
    day: Day
    owners: Owners
    log: Log
    products: tuple[str, ...] = ()
    transport: str | None = None
    lead: Above | None = None
    listed: bool = False
    effective: str | None = None
    last: str | None = None
    above: list[Above] = field(default_factory=list)
    told: set[int] = field(default_factory=set)
    found: list[Announcement] = field(default_factory=list)
