"""A crawl held against the catalogue, as `drift` reports it and `update` takes it over."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator import paths
from generator.commands import comparison
from generator.commands import report as printed
from generator.drift import announcements, crawl
from generator.drift.announcements import Announcement
from generator.drift.change import Difference
from generator.drift.compare import compare
from generator.drift.report import Report
from generator.drift.touched import Client
from generator.transcribe import work
from generator.transcribe.run import Run
from generator.transcribe.run import run as transcribe


class Unread(ValueError):
    """There is no page where pages were named."""


@dataclass(frozen=True, slots=True)
class Crawled:
    """A crawl, what it makes of the catalogue, and what separates the two."""

    name: str
    specs: Path
    made: Run
    crawl: crawl.Crawl
    difference: Difference
    announced: tuple[Announcement, ...]

    def report(self, client: Client, today: date) -> Report:
        """The report of the crawl; changes name the lines of the client that they touch."""
        return Report(
            old=_called(self.specs),
            new=self.name,
            difference=comparison.touched(self.difference, self.crawl.old, self.crawl.new, client),
            endpoints=len(self.crawl.new.endpoints),
            read=len(self.crawl.read),
            same=len(self.crawl.read - {change.subject for change in self.difference.changes}),
            unseen=self.crawl.unseen,
            older=self.crawl.older,
            half=self.crawl.half,
            findings=tuple(findings(self.made, self.crawl)),
            announced=self.announced,
            unread=tuple(announcements.unread(self.made)),
            skipped=announcements.skipped(self.made),
            today=today,
        )


def _called(path: Path) -> str:
    """A folder as reports name it: from the working directory, else by its last part; no report tells of a machine."""
    shown = paths.shown(path)
    return path.name if Path(shown).is_absolute() else shown


def crawled(options: argparse.Namespace, specs: Path) -> Crawled:
    """Transcribe the pages and hold them against the catalogue; nothing is written.

    Raises:
        Unread: if there is no page.
    """
    groups = [options.pages, *(options.then or ())]
    with printed.progress("transcribe") as shown:
        jobs = options.jobs or work.cores()
        made = transcribe(groups, specs, jobs, shown, updated=options.updated, lang=options.lang)
    if made.missing or not made.files:
        raise Unread(f"nothing to compare: {', '.join(made.missing) or 'no page below them'}; name pages or folders")
    announced = tuple(announcements.read(made))
    laid = crawl.lay(made, specs, announced, options.complete)
    name = ", ".join(_called(path) for group in groups for path in group)
    difference = crawl.with_evidence(compare(laid.old, laid.new), laid, made)
    return Crawled(name, specs, made, laid, difference, tuple(announcements.ahead(announced, laid.new)))


def findings(made: Run, laid: crawl.Crawl) -> Iterator[str]:
    """What is wrong with the crawl, or asks for a look, one line each; all of it turns the exit code."""
    yield from sorted((*made.unreadable, *made.blocked))
    for verdict in made.verdicts.values():
        if not verdict.kept:
            yield f"{verdict.file}:1:1: misfiled: {verdict.reason}; it counts for nothing until it is fetched again"
    yield from (str(finding) for finding in (*made.findings, *made.done.findings, *laid.findings))
    for name, why in sorted(laid.half.items()):
        yield f"{name}: half-read: {why}; the spec stays as it is"
    for outcome in made.done.outcomes:
        if outcome.state in ("outdated", "unmatched"):
            yield f"{outcome.correction.at}:1: correction: {outcome.message}"
