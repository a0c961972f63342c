"""What commands print: findings and progress, plain in a pipe, coloured on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from generator.catalog.findings import Finding

Progress = Callable[[int, int], None]


def findings(found: list[Finding]) -> int:
    """All findings on stderr, then their count; the exit code of a command that stops at them."""
    for finding in found:
        print(_coloured(str(finding)), file=sys.stderr)  # noqa: T201
    files = len({finding.at.file for finding in found})
    fail(f"{len(found)} finding{'s' * (len(found) != 1)} in {files} file{'s' * (files != 1)}; nothing was written")
    return 1


def say(text: str) -> None:
    """One line of result."""
    print(text)  # noqa: T201


def fail(text: str) -> None:
    """One line of failure."""
    print(f"\033[31m{text}\033[0m" if sys.stderr.isatty() else text, file=sys.stderr)  # noqa: T201


def _coloured(line: str) -> str:
    if not sys.stderr.isatty():
        return line
    place, _, rest = line.partition(": ")
    rule, _, message = rest.partition(": ")
    return f"\033[1m{place}\033[0m: \033[36m{rule}\033[0m: {message}"


def diff_line(line: str) -> str:
    """A line of a diff, coloured on a terminal."""
    colours = {"+": "\033[32m", "-": "\033[31m", "@": "\033[36m"}
    if not sys.stdout.isatty() or line[:1] not in colours:
        return line
    return f"{colours[line[0]]}{line}\033[0m"


@contextmanager
def progress(title: str) -> Iterator[Progress | None]:
    """A progress bar on a terminal, nothing in a pipe."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
