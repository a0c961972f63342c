"""What `diff`, `drift` and `update` share: the client that changes touch, the form of the report, the exit code."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

from generator.catalog.model import Catalogue, Endpoint
from generator.commands import report as printed
from generator.drift import report, shown
from generator.drift.change import Change, Difference
from generator.drift.touched import Client

FORMS: dict[str, Callable[[report.Report], str]] = {
    "text": shown.text,
    "markdown": shown.markdown,
    "json": lambda said: json.dumps(asdict(report.plain(said)), indent=1, ensure_ascii=False) + "\n",
    "github": shown.annotated,
}


def tell(said: report.Report, form: str) -> int:
    """Print the report; its exit code."""
    printed.say(FORMS[form](said).rstrip("\n"))
    return said.exit_code


def touched(difference: Difference, old: Catalogue, new: Catalogue, client: Client) -> Difference:
    """The changes, each with the lines of the client that it touches: under the names of the old catalogue."""
    changes = []
    for change in difference.changes:
        lines = [line for each, fact in _places(change, old, new) for line in client.lines(each, fact)]
        changes.append(replace(change, touched=tuple(dict.fromkeys(lines))))
    return replace(difference, changes=tuple(changes))


def _places(change: Change, old: Catalogue, new: Catalogue) -> Iterator[tuple[Endpoint, str]]:
    """The endpoints that a change is about, and the fact of each; of a new one only under a name that was free."""
    for subject, fact in change.was:
        if subject in old.by_id:
            yield old.by_id[subject], fact
    if not change.was and change.subject not in old.by_id and change.subject in new.by_id:
        yield new.by_id[change.subject], change.fact


def client_in(folder: Path) -> Client:
    """The client in a folder; one that is not there has no lines."""

    def read(path: str) -> str | None:
        try:
            return (folder / path).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    return Client(folder.as_posix(), read)
