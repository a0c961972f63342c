"""Where 1 says that something changed, a failure exits with 2; a broken pipe is told by its code alone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands import diff, drift
from generator.commands import list as listing
from generator.commands import update as updating
from tests.update import pages


@pytest.mark.parametrize(
    ("command", "module", "code"),
    [
        (("drift", "2026-01-15"), drift, 2),
        (("diff", "specs", "specs"), diff, 2),
        (("update", "2026-01-15"), updating, 2),
        (("list",), listing, 1),
    ],
)
@pytest.mark.parametrize("error", [OSError(5, "no such coin"), BrokenPipeError(32, "no such pipe")])
def test_a_failure_is_no_change(
    command: tuple[str, ...],
    module: object,
    code: int,
    error: OSError,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def failing(options: object) -> int:
        raise error

    monkeypatch.setattr(module, "run", failing)
    assert main(command) == code
    assert capsys.readouterr().err == ("" if error.errno == 32 else "no such coin\n")


def test_who_has_closed_the_output_is_told_nothing(checkout: Path) -> None:
    command = f"exec {sys.executable} -m generator diff specs specs >&-"
    done = subprocess.run(["/bin/sh", "-c", command], stderr=subprocess.PIPE, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", [("drift", "2026-06-01", "--jobs", "1"), ("diff", "specs", "other")])
@pytest.mark.parametrize("full", [True, False])
def test_a_report_that_cannot_be_written(command: tuple[str, ...], full: bool, checkout: Path) -> None:
    pages.crawl(checkout / "2026-06-01", pages.press(day="2026-06-01", weight=9), day="2026-06-01")
    pages.crawl(checkout / "other-pages", pages.press(weight=3), pages.melt())
    assert main(["transcribe", "other-pages", "--out", "other", "--jobs", "1"]) == 0
    if full:
        out = os.open("/dev/full", os.O_WRONLY)
    else:
        reader, out = os.pipe()
        os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "generator", *command], stdout=out, stderr=subprocess.PIPE, text=True, timeout=120,
        )  # fmt: skip
    finally:
        os.close(out)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == (1 if full else 0)
