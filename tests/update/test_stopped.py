"""An update that is stopped says, in one line, what became of it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import tree
from generator.update import commit, plan
from tests.update import pages
from tests.update.files import contents

JUNE = "2026-06-01"


def crawl(checkout: Path) -> None:
    """Pages in which a weight was raised."""
    pages.crawl(checkout / JUNE, pages.press(day=JUNE, weight=20), pages.melt(day=JUNE), day=JUNE)


@contextmanager
def stopping(monkeypatch: pytest.MonkeyPatch, place: object, name: str, number: int) -> Iterator[None]:
    """The first call of something has the signal arrive."""
    original = getattr(place, name)

    def call(*arguments: object, **named: object) -> object:
        monkeypatch.setattr(place, name, original)
        os.kill(os.getpid(), number)
        return original(*arguments, **named)

    monkeypatch.setattr(place, name, call)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize(("place", "name"), [(plan, "outputs"), (plan, "seen"), (tree, "stage")])
def test_before_anything_is_written(
    place: object,
    name: str,
    number: int,
    checkout: Path,
    update: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    crawl(checkout)
    before = contents(checkout)
    capsys.readouterr()
    with stopping(monkeypatch, place, name, number):
        assert update(JUNE) == 130
    assert capsys.readouterr() == ("", "stopped; nothing was written\n")
    assert contents(checkout) == before


def test_while_it_is_written_it_is_written(
    checkout: Path, update: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crawl(checkout)
    capsys.readouterr()
    with stopping(monkeypatch, tree, "swap", signal.SIGINT):
        assert update(JUNE) == 130
    assert capsys.readouterr() == ("", "stopped; everything was written\n")
    assert update(JUNE) == 0


def test_what_cannot_be_taken_back_is_told(
    checkout: Path, update: Callable[..., int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crawl(checkout)

    def failing(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(commit.Swap, "forward", failing)
    monkeypatch.setattr(commit, "_take_back", failing)
    capsys.readouterr()
    with stopping(monkeypatch, commit, "_write", signal.SIGINT):
        assert update(JUNE) == 130
    said = capsys.readouterr().err
    assert said == "stopped; it was written by half; the next command that uses these specs completes it\n"
