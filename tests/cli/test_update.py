"""`specwright update` from outside: exit codes, one line for each failure, never a traceback."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.update import pages

JUNE = "2026-06-01"


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=120)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Specs, their package, and a crawl in which a weight was raised."""
    pages.crawl(tmp_path / "2026-01-15", pages.press(), pages.melt())
    pages.crawl(tmp_path / JUNE, pages.press(day=JUNE, weight=20), pages.melt(day=JUNE), day=JUNE)
    assert run("transcribe", "2026-01-15", "--out", "specs", cwd=tmp_path).returncode == 0
    assert run("build", cwd=tmp_path).returncode == 0
    return tmp_path


def test_exit_codes(checkout: Path) -> None:
    assert run("update", "2026-01-15", cwd=checkout).returncode == 0
    done = run("update", JUNE, cwd=checkout)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("## 0.1.0 → 0.1.1: 1 spec written, 0 removed, ")
    assert run("update", JUNE, cwd=checkout).returncode == 0
    assert run("build", "--check", cwd=checkout).returncode == 0
    gone = pages.press(day="2026-07-01", weight=20)
    del gone.params["mark"]
    pages.crawl(checkout / "2026-07-01", gone, day="2026-07-01")
    done = run("update", "2026-07-01", "--no-tests", "--format", "json", cwd=checkout)
    assert done.returncode == 3
    assert json.loads(done.stdout)["update"]["new"] == "0.2.0"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("no-such-folder",),
        ("specs",),  # no page below it
        (JUNE, "--specs", "no-such-folder"),
        (JUNE, "--out", "."),
        (JUNE, "--format", "xml"),
        (JUNE, "--today", "tomorrow"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], checkout: Path) -> None:
    before = sorted(checkout.rglob("*"))
    done = run("update", *arguments, cwd=checkout)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
    assert sorted(checkout.rglob("*")) == before


def test_where_nothing_may_be_written(checkout: Path) -> None:
    done = run("update", JUNE, "--no-tests", "--out", "/proc/no/such", cwd=checkout)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.endswith("nothing was written\n")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_interrupted_while_the_tests_run_it_leaves_nothing(number: signal.Signals, checkout: Path) -> None:
    before = sorted(path for path in checkout.rglob("*") if ".cache" not in path.parts)
    command = [sys.executable, "-m", "generator", "update", JUNE]
    # A test of somebody else's, which is there and never ends.
    slow = checkout / "generated/tests/wallet/test_slow.py"
    slow.write_text("import time\nopen(__file__ + '.started', 'w').close()\ntime.sleep(60)\n", "utf-8")
    with subprocess.Popen(command, cwd=checkout, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while not list(checkout.glob(".generated.*/tests/wallet/test_slow.py.started")):
            assert process.poll() is None
        process.send_signal(number)
        said, failed = process.communicate(timeout=30)
    assert (process.returncode, said, failed) == (130, "", "stopped; nothing was written\n")
    slow.unlink()
    assert sorted(path for path in checkout.rglob("*") if ".cache" not in path.parts) == before
