"""Where the time of a transcription goes, as shares of one run; the floor is reading the pages' bytes into blocks.

`SPECWRIGHT_DOCS=… python benchmarks/transcribe.py` reads every folder of the documentation, in one process for the
shares and with all cores for the whole.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from generator.transcribe import run as whole
from generator.transcribe import work
from generator.transcribe.read_page import Unreadable, read
from generator.transcribe.sources import find

T = TypeVar("T")


def timed(label: str, do: Callable[[], T], floor: float | None = None) -> tuple[T, float]:
    """Run once, print its time and its ratio to the floor."""
    start = time.perf_counter()
    result = do()
    took = time.perf_counter() - start
    print(f"{label:<58} {took:6.2f} s" + (f"   {took / floor:5.2f} × floor" if floor else ""))
    return result, took


def parse(paths: list[Path]) -> int:
    """Every page into blocks, and nothing else."""
    count = 0
    for path in paths:
        try:
            count += len(read(path.name, path.read_bytes()))
        except Unreadable:
            continue
    return count


def main() -> int:
    """The table."""
    docs = os.environ.get("SPECWRIGHT_DOCS")
    if not docs:
        print("SPECWRIGHT_DOCS names no folder of documentation")
        return 2
    folders = sorted(path for path in Path(docs).iterdir() if path.is_dir())
    files = find([folders]).files
    print(f"{len(files)} files, {sum(file.path.stat().st_size for file in files) / 1e6:.1f} MB, {work.cores()} cores")
    pages, floor = timed("pages into blocks, one process (the floor)", lambda: parse([file.path for file in files]))
    nowhere = Path("nowhere")
    _, one = timed("whole transcription, one process", lambda: whole.run([folders], nowhere, 1), floor)
    _, many = timed("whole transcription, all cores", lambda: whole.run([folders], nowhere, work.cores()), floor)
    print(f"{pages} pages; one process spends {2 * floor / one:.0%} on blocks (every page is read twice)")
    print(f"all cores: {one / many:.2f} × as fast as one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
