"""What `build --check` prints where the output is stale: the difference, file by file."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

from generator import tree
from generator.commands import report


def show(folder: Path, files: Mapping[str, bytes], changes: tree.Changes) -> int:
    """The difference between the folder and what a build would write, as a diff."""
    from generator import tree

    assert isinstance(changes, tree.Changes)
    for path in sorted((*changes.added, *changes.changed, *changes.removed)):
        old = (folder / path).read_bytes().decode("utf-8", "replace") if path not in changes.added else ""
        new = files[path].decode() if path in files else ""
        lines = difflib.unified_diff(
            old.splitlines(), new.splitlines(), f"{folder}/{path}", f"{path} (as built)", lineterm=""
        )
        for line in lines:
            report.say(report.diff_line(line))
    count = len(changes.added) + len(changes.changed) + len(changes.removed)
    report.fail(f"{folder}/ is stale in {count} file{'s' * (count != 1)}; run `specwright build`")
    return 1
