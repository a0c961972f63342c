"""One writer at a time, and a lock that nobody holds any more stops nobody."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import lock, pipeline
from generator.cli import main
from tests.update import pages
from tests.update.files import contents

HOLDING = """
import sys, time
from pathlib import Path
from generator import lock
with lock.held(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@contextmanager
def somebody(folder: Path) -> Iterator[int]:
    """Another process that holds the lock of a folder; killed in the end, so that its lock stays behind."""
    with subprocess.Popen([sys.executable, "-c", HOLDING, str(folder)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process.pid
        process.send_signal(signal.SIGKILL)


def test_it_is_held_by_one_and_leaves_nothing(tmp_path: Path) -> None:
    with lock.held(tmp_path / "specs"):
        with pytest.raises(lock.Busy, match=f"process {os.getpid()}"), lock.held(tmp_path / "specs"):
            pass
        with lock.held(tmp_path / "generated"):
            pass
    with lock.held(tmp_path / "specs"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_the_lock_of_a_killed_process_is_taken_over(tmp_path: Path) -> None:
    with somebody(tmp_path / "specs") as pid, pytest.raises(lock.Busy, match=f"process {pid}"):
        lock.held(tmp_path / "specs").__enter__()
    assert (tmp_path / ".specs.lock").exists()
    with lock.held(tmp_path / "specs"):
        pass
    assert list(tmp_path.iterdir()) == []


FORKING = """
import os, sys, time
from pathlib import Path
from generator import lock
with lock.held(Path(sys.argv[1])):
    if os.fork() == 0:
        print(f"{os.getpid()}", flush=True)
        time.sleep(60)
        os._exit(0)
    time.sleep(60)
"""


def test_what_a_killed_process_has_forked_does_not_hold_its_lock(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FORKING, str(tmp_path / "specs")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        child = int(process.stdout.readline())
        try:
            with pytest.raises(lock.Busy, match=f"process {process.pid}"), lock.held(tmp_path / "specs"):
                pass
            process.kill()
            process.wait()
            with lock.held(tmp_path / "specs"):
                pass
        finally:
            os.kill(child, signal.SIGKILL)
    assert list(tmp_path.iterdir()) == []


def test_what_was_forked_off_and_ends_leaves_the_lock(tmp_path: Path) -> None:
    with lock.held(tmp_path / "specs"):
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
        with pytest.raises(lock.Busy), lock.held(tmp_path / "specs"):
            pass


def test_a_lock_whose_name_is_another_s_by_now_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its holder removes it between our opening it and our locking it, and somebody else makes a new one."""
    path, real = tmp_path / ".specs.lock", fcntl.flock
    made: list[int] = []

    def overtaken(file: int, how: int) -> None:
        if not made:
            path.unlink()
            path.write_text("", "utf-8")
            made.append(path.stat().st_ino)
        real(file, how)

    monkeypatch.setattr(fcntl, "flock", overtaken)
    with lock.held(tmp_path / "specs"):
        assert path.stat().st_ino == made[0]
        assert path.read_text("utf-8") == f"{os.getpid()}\n"
    assert list(tmp_path.iterdir()) == []


def test_a_link_in_its_place_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("keep", "utf-8")
    (tmp_path / ".specs.lock").symlink_to("precious")
    with pytest.raises(OSError, match=r"\.specs\.lock"), lock.held(tmp_path / "specs"):
        pass
    assert (tmp_path / "precious").read_text("utf-8") == "keep"


@pytest.mark.parametrize("folder", ["specs", "generated"])
def test_an_update_waits_for_nobody(
    folder: str, checkout: Path, update: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    pages.crawl(checkout / "2026-06-01", pages.press(day="2026-06-01", weight=9), day="2026-06-01")
    with somebody(checkout / folder) as pid:
        before = contents(checkout)
        capsys.readouterr()
        assert update("2026-06-01") == 2
        said = f"{folder}: another update or build is writing it (process {pid}); nothing was written\n"
        assert capsys.readouterr().err == said
        assert contents(checkout) == before
    assert update("2026-06-01") == 1


def test_a_build_writes_nothing_during_an_update(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with somebody(checkout / "generated"):
        assert main(["build"]) == 0  # nothing to write
        (checkout / "specs/CHANGELOG.md").write_text("## 7.0.0 (2026-01-01)\n", "utf-8")
        capsys.readouterr()
        assert main(["build"]) == 2
        assert capsys.readouterr().err.startswith("generated: another update or build is writing it (process ")
        assert 'version = "0.1.0"' in (checkout / "generated/pyproject.toml").read_text("utf-8")
    assert main(["build"]) == 0
    assert 'version = "7.0.0"' in (checkout / "generated/pyproject.toml").read_text("utf-8")


def test_a_build_that_a_change_overtakes_writes_nothing(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log, real = checkout / "specs/CHANGELOG.md", pipeline.outputs
    log.write_text("## 7.0.0 (2026-01-01)\n", "utf-8")

    def overtaken(*arguments: object, **options: object) -> object:
        made = real(*arguments, **options)  # type: ignore[arg-type]
        log.write_text("## 8.0.0 (2026-01-01)\n", "utf-8")
        return made

    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "outputs", overtaken)
        assert main(["build"]) == 1
    assert capsys.readouterr().err == "specs changed while it was built; build again\n"
    assert main(["build"]) == 0
    assert 'version = "8.0.0"' in (checkout / "generated/pyproject.toml").read_text("utf-8")
