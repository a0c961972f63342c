"""What `diff`, `drift` and `update` share: the client that changes touch, the form of the report, the exit code."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from generator.catalog.model import Catalogue
from generator.commands import report as printed
from generator.drift import report, shown
from generator.drift.change import Difference
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
    """The changes, each with the lines of the client that it touches."""
    changes = []
    for change in difference.changes:
        endpoint = old.by_id.get(change.subject) or new.by_id.get(change.subject)
        lines = client.lines(endpoint, change.fact) if endpoint else ()
        changes.append(replace(change, touched=lines))
    return replace(difference, changes=tuple(changes))


def client_in(folder: Path) -> Client:
    """The client in a folder; one that is not there has no lines."""

    def read(path: str) -> str | None:
        try:
            return (folder / path).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    return Client(folder.as_posix(), read)
