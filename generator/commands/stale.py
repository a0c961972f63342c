"""What `build --check` prints where the output is stale: the difference, file by file."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.commands import report
from generator.tree import MANIFEST, Changes


def show(folder: Path, files: Mapping[str, bytes], changes: Changes) -> int:
    """Print the difference between the folder and what a build would write; the exit code of a stale output."""
    # The manifest only repeats what the others say, so it comes last.
    paths = sorted((*changes.added, *changes.changed, *changes.removed), key=lambda path: (path == MANIFEST, path))
    for path in paths:
        old = b"" if path in changes.added else (folder / path).read_bytes()
        for line in _difference(f"{folder}/{path}", path, old, files.get(path, b"")):
            report.say(report.diff_line(line))
    report.fail(f"{folder}/ is stale in {len(paths)} file{'s' * (len(paths) != 1)}; run `specwright build`")
    return 1


def _difference(old_name: str, name: str, old: bytes, new: bytes) -> Iterator[str]:
    """A unified diff; line ends other than a plain newline are shown, as they may be all there is."""
    one, other = (_lines(text.decode("utf-8", "backslashreplace")) for text in (old, new))
    yield from difflib.unified_diff(one, other, old_name, f"{name} (as built)", lineterm="")


def _lines(text: str) -> list[str]:
    lines = [line.replace("\r", "\\r") for line in text.split("\n")]
    return lines[:-1] if lines[-1] == "" else [*lines[:-1], f"{lines[-1]} (no newline at the end)"]
