"""`specwright update DOCS`: take over what the documentation says by now, package and version with it, or nothing."""

from __future__ import annotations

import argparse
import json
from contextlib import ExitStack
from dataclasses import asdict
from datetime import date
from pathlib import Path

from generator import lock, paths, tree
from generator.catalog.findings import FindingsError, printable
from generator.catalog.load import load
from generator.commands import comparison, report
from generator.commands.crawled import Crawled, Unread, crawled
from generator.drift.report import Report, plain
from generator.update import plan
from generator.update.commit import UnfinishedError
from generator.update.plan import RefusedError, Update
from generator.update.signals import tidied


def run(options: argparse.Namespace) -> int:
    """Update; exit 0 if there was nothing to do, 1 for changes or a crawl that asks for a look, 3 if something breaks.

    With exit code 2 nothing was written, or the text says what was; with 130 it was stopped, and says so, too.
    """
    where = paths.resolve(options.specs, options.out)
    begun: list[Update] = []
    try:
        if not where.specs.is_dir():
            load(where.specs)  # says so
        if refused := tree.refusal(where.out, where.specs, where.templates, where.sources):
            raise RefusedError(refused)
        with ExitStack() as stack:
            stack.enter_context(tidied())
            for folder in (where.specs, where.out):
                _hold(stack, folder)
            return _update(options, where, begun)
    except FindingsError as error:
        report.findings(error.findings)
    except (RefusedError, Unread, tree.OutsideError) as error:
        *above, last = str(error).split("\n")
        for line in above:
            report.fail(printable(line))
        report.fail(f"{printable(last)}; nothing was written")
    except UnfinishedError as error:
        report.fail(printable(f"it was written by half: {error}; the next command that uses these specs completes it"))
    except OSError as error:
        report.fail(printable(f"it cannot be written: {error}; nothing was written"))
    except KeyboardInterrupt:
        report.fail(f"stopped; {begun[0].written if begun else 'nothing was written'}")
        return 130
    return 2


def _hold(stack: ExitStack, folder: Path) -> None:
    try:
        stack.enter_context(lock.held(folder))
    except lock.Busy as error:
        raise RefusedError(f"{paths.shown(folder)}: {error}") from error


def _update(options: argparse.Namespace, where: paths.Paths, begun: list[Update]) -> int:
    """Update; what is staged is noted in `begun`, for whoever stops it."""
    before = plan.seen(where)
    load(where.specs)
    found = crawled(options, where.specs)
    # The client that people have: its lines are what the changes touch.
    said = found.report(comparison.client_in(options.client or where.out), options.today or date.today())
    if not (found.crawl.texts or found.crawl.gone):
        return _told(options, said, found, None)
    change = plan.Taken(found.crawl, found.difference, plan.day(found.made))
    with report.progress("build") as shown, plan.staged(change, where, before, shown) as update:
        begun.append(update)
        if options.tests:
            update.prove()
        if not options.dry_run:
            update.write()
    return _told(options, said, found, update)


def _told(options: argparse.Namespace, said: Report, found: Crawled, update: Update | None) -> int:
    """Print the summary, and write it as Markdown where that is asked for."""
    report.say(_summary(said, found, update, options.format, options.dry_run))
    if options.summary:
        text = _summary(said, found, update, "markdown", options.dry_run)
        try:
            options.summary.write_text(f"{text}\n", "utf-8")
        except OSError as error:
            report.fail(printable(f"the summary cannot be written: {error}"))
    return said.exit_code or (1 if update else 0)


def _summary(said: Report, found: Crawled, update: Update | None, form: str, dry: bool) -> str:
    headline = _headline(found, update, dry)
    if form == "json":
        data = {"update": _plain(found, update, dry), "report": asdict(plain(said))}
        return json.dumps(data, indent=1, ensure_ascii=False)
    body = comparison.FORMS[form](said).rstrip("\n")
    return f"{body}\n{headline}" if form == "github" else f"{'## ' * (form == 'markdown')}{headline}\n\n{body}"


def _headline(found: Crawled, update: Update | None, dry: bool) -> str:
    if update is None:
        return "Nothing to update"
    old, new = update.old.version, update.new.version
    version = f"{old} → {new}" if old != new else f"{new}, unchanged"
    specs = f"{_counted(len(found.crawl.texts), 'spec')} written, {len(found.crawl.gone)} removed"
    package = f"{_counted(update.files, 'file')} of the package changed"
    return f"{version}: {specs}, {package}{' (a dry run: nothing was written)' if dry else ''}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'s' * (count != 1)}"


def _plain(found: Crawled, update: Update | None, dry: bool) -> dict[str, object]:
    """The update for programs: versions are null if there was nothing to do."""
    return {
        "old": str(update.old.version) if update else None,
        "new": str(update.new.version) if update else None,
        "specs": sorted(found.crawl.texts) if update else [],
        "removed": sorted(found.crawl.gone) if update else [],
        "written": update is not None and not dry,
    }
