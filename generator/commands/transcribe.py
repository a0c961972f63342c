"""`specwright transcribe`: documentation pages into endpoint specs, and an account of everything that was read."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.catalog.findings import printable
from generator.commands import report
from generator.transcribe import report as account
from generator.transcribe import report_text, save, work
from generator.transcribe.run import run as transcribe
from generator.transcribe.save import Saved


def run(options: argparse.Namespace) -> int:
    """Transcribe; exit 1 if a page could not be read, a spec was refused, or a correction needs another look."""
    started = time.perf_counter()
    groups = [options.pages, *(options.then or ())]
    out: Path = options.out or options.specs or Path("specs")
    with report.progress("transcribe") as shown:
        made = transcribe(groups, out, options.jobs or work.cores(), shown, options.with_prose, options.updated)
    unread = [*made.blocked, *made.unreadable]
    if made.missing or not (made.files or unread):
        missing = ", ".join(made.missing) or "no page below them"
        report.fail(printable(f"nothing to transcribe: {missing}; name pages or folders of pages"))
        return 2
    saved = save.compare(out, made.done.texts, made.done.specs)
    said = account.plain(made, saved)
    only_check = options.check or options.diff
    try:
        if not only_check and not made.findings:
            save.write(out, made.done.texts, saved)
        if options.report:
            _report(options.report, said, only_check)
    except (OSError, ValueError) as error:
        report.fail(printable(f"cannot write: {error}"))
        return 1
    for line in (*unread, *said["findings"]):
        report.fail(printable(line))
    for line in _changes(out, made.done.texts, saved, options.check, options.diff):
        report.say(line)
    for line in report_text.summary(said, only_check):
        report.say(printable(line))
    report.say(f"{time.perf_counter() - started:.1f} s")
    again = [each for each in made.done.outcomes if each.state in ("outdated", "unmatched")]
    for each in again:
        report.fail(printable(f"{each.correction.at}:1: correction: {each.message}"))
    stale = only_check and (saved.added or saved.changed)
    return 1 if unread or said["findings"] or again or stale else 0


def _changes(out: Path, texts: Mapping[str, str], saved: Saved, check: bool, diff: bool) -> Iterator[str]:
    """With `--check` a line for each spec that would change, with `--diff` how; strays are named in every run."""
    if diff:
        yield from (report.diff_line(printable(line)) for line in save.difference(out, texts, saved))
    if check:
        yield from (printable(f"would add {out / path}") for path in saved.added)
        yield from (printable(f"would change {out / path}") for path in saved.changed)
    yield from (printable(f"no page gives {out / path}; it stays until you remove it") for path in saved.strays)


def _report(path: Path, said: account.Plain, dry: bool) -> None:
    """JSON or text, as the file's name asks."""
    as_json = path.suffix == ".json"
    body = json.dumps(said, indent=1, ensure_ascii=False) + "\n" if as_json else report_text.text(said, dry)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(body, "utf-8")
