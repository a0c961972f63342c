"""`specwright transcribe`: documentation pages into endpoint specs, and an account of everything that was read."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from generator.catalog.findings import printable
from generator.commands import report
from generator.transcribe import report as account
from generator.transcribe import save, work
from generator.transcribe.run import run as transcribe


def run(options: argparse.Namespace) -> int:
    """Transcribe; exit 1 if a page could not be read, a spec was refused, or a correction needs another look."""
    started = time.perf_counter()
    groups = [options.pages, *(options.then or ())]
    out: Path = options.out or options.specs or Path("specs")
    with report.progress("transcribe") as shown:
        made = transcribe(groups, out, options.jobs or work.cores(), shown, options.with_prose, options.updated)
    if made.missing or not made.files:
        missing = ", ".join(made.missing) or "no page below them"
        report.fail(printable(f"nothing to transcribe: {missing}; name pages or folders of pages"))
        return 2
    saved = save.compare(out, made.done.texts)
    said = account.plain(made, saved)
    try:
        if not options.check and not made.findings:
            save.write(out, made.done.texts, saved)
        if options.report:
            _report(options.report, said)
    except (OSError, ValueError) as error:
        report.fail(printable(f"cannot write: {error}"))
        return 1
    for line in (*made.unreadable, *said["findings"]):
        report.fail(printable(line))
    for line in account.summary(said):
        report.say(printable(line))
    report.say(f"{time.perf_counter() - started:.1f} s")
    again = [each for each in made.done.outcomes if each.state in ("outdated", "unmatched")]
    for each in again:
        report.fail(printable(f"{each.correction.at}:1: correction: {each.message}"))
    return (
        1 if made.unreadable or said["findings"] or again or (options.check and (saved.added or saved.changed)) else 0
    )


def _report(path: Path, said: account.Plain) -> None:
    """JSON or text, as the file's name asks."""
    as_json = path.suffix == ".json"
    body = json.dumps(said, indent=1, ensure_ascii=False) + "\n" if as_json else account.text(said)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(body, "utf-8")
