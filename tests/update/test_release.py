"""Version and change log of a catalogue, and what follows them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import release
from generator.catalog.findings import FindingsError, Position
from generator.cli import main
from generator.drift.change import Change, Class, Difference, Side
from generator.release import Version
from generator.update import entry, semver


@pytest.mark.parametrize(
    ("old", "worst", "new"),
    [
        ("1.2.3", Class.BREAKING, "2.0.0"),
        ("1.2.3", Class.LIMITS, "1.3.0"),
        ("1.2.3", Class.ADDITIVE, "1.3.0"),
        ("1.2.3", Class.CORRECTION, "1.2.4"),
        ("1.2.3", None, "1.2.4"),
        ("0.2.3", Class.BREAKING, "0.3.0"),
        ("0.2.3", Class.LIMITS, "0.2.4"),
        ("0.2.3", Class.ADDITIVE, "0.2.4"),
        ("0.2.3", Class.CORRECTION, "0.2.4"),
        ("0.2.3", None, "0.2.4"),
    ],
)
def test_the_version_that_follows(old: str, worst: Class | None, new: str) -> None:
    assert str(semver.following(Version(*map(int, old.split("."))), worst)) == new


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (None, "0.1.0"),
        ("# Changelog\n\n## 1.20.3 (2026-06-27)\n\n- x\n\n## 1.2.0 (2026-01)\n", "1.20.3"),
        ("## 0.0.0 (2026-06)", "0.0.0"),
        ("\ufeff# Changelog\r\n\r\n## 2.0.1 (2026-06-27)\r\n", "2.0.1"),
    ],
)
def test_the_topmost_heading_is_the_version(text: str | None, version: str, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "CHANGELOG.md").write_bytes(text.encode())
    assert str(release.read(tmp_path).version) == version


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"# Changelog\n", ":1:1: bad-value: no `## ` heading"),
        (b"", ":1:1: bad-value: no `## ` heading"),
        (b"# Changelog\n\n## Unreleased\n\n## 1.0.0 (2026-01-01)\n", ":3:1: bad-value: `## Unreleased`"),
        (b"## 1.0 (2026-01-01)\n", ":1:1: bad-value"),
        (b"## 01.0.0 (2026-01-01)\n", ":1:1: bad-value"),
        (b"## 1.0.0 2026-01-01\n", ":1:1: bad-value"),
        (b"## 1.0.0rc1 (2026-01-01)\n", ":1:1: bad-value"),
        (b'## 1.0.0"\x1b[31m (2026-01-01)\n', ":1:1: bad-value"),
        ("## 1.٣.0 (2026-01-01)\n".encode(), ":1:1: bad-value"),
        (b"\xff", ":1:1: file-unreadable"),
    ],
)
def test_a_change_log_that_states_no_version_is_one_finding(text: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "CHANGELOG.md").write_bytes(text)
    with pytest.raises(FindingsError) as raised:
        release.read(tmp_path)
    [finding] = raised.value.findings
    assert str(finding).startswith(f"{tmp_path.name}/CHANGELOG.md{said}")
    assert str(finding).isprintable()


def test_a_build_knows_the_change_log(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(root / "tests/specs_five", tmp_path / "specs")
    monkeypatch.chdir(tmp_path)
    log, project = tmp_path / "specs/CHANGELOG.md", tmp_path / "generated/pyproject.toml"
    assert main(["build"]) == 0
    assert 'version = "0.1.0"' in project.read_text("utf-8")
    assert "CHANGELOG" not in project.read_text("utf-8")
    assert not (tmp_path / "generated/CHANGELOG.md").exists()
    log.write_text("# Changelog\n\n## 3.1.4 (2026-06-01)\n\n- {{ 7 * 7 }}\n", "utf-8")
    assert main(["build", "--check"]) == 1
    capsys.readouterr()
    assert main(["build"]) == 0  # the warm path has seen it
    assert "1 added" in capsys.readouterr().out
    assert (tmp_path / "generated/CHANGELOG.md").read_bytes() == log.read_bytes()
    assert 'version = "3.1.4"' in project.read_text("utf-8")
    assert '"LICENSE", "CHANGELOG.md"]' in project.read_text("utf-8")
    assert main(["build", "--check"]) == 0
    log.write_text("## 3.1\n", "utf-8")
    capsys.readouterr()
    assert main(["build"]) == 1
    assert capsys.readouterr().err.startswith("specs/CHANGELOG.md:1:1: bad-value: `## 3.1`")
    log.unlink()
    assert main(["build"]) == 0
    assert not (tmp_path / "generated/CHANGELOG.md").exists()


def change(cls: Class, subject: str, fact: str, why: str, page: str = "coin/Press") -> Change:
    side = Side(Position("specs/coin.yaml", 1, 1), page, "2026-06-01")
    return Change("some-rule", cls, subject, fact, None, None, why, side, side)


def test_an_entry_has_a_section_for_each_class() -> None:
    changes = tuple(change(cls, f"coin/rest/{cls.value}", "", "because") for cls in Class)
    text = entry.written(None, Version(1, 0, 0), "2026-06", Difference(changes))
    lines = [line for line in text.splitlines() if line.startswith("#")]
    assert lines == ["# Changelog", "## 1.0.0 (2026-06)", "### Breaking", "### Limits", "### Added", "### Corrected"]
    link = "[coin/Press](https://developers.binance.com/docs/coin/Press)"
    assert f"- `coin/rest/limits`: some-rule: because ({link})" in text.splitlines()


def test_without_a_change_it_says_what_differs() -> None:
    text = entry.written(None, Version(0, 1, 1), "2026-06", Difference((), {"prose": 3, "links": 0}))
    assert text.endswith("## 0.1.1 (2026-06)\n\nNo change of what the endpoints do: prose (3).\n")


def test_what_a_page_says_stays_text() -> None:
    hostile = "a\n## 9.9.9 (2026-01-01)\n<script> ` | [x](http://evil) @you \x1b[31m"
    bad = change(Class.BREAKING, f"coin/rest/{hostile}", hostile, hostile, f"coin/{hostile}")
    text = entry.written("## 0.1.0 (2026-01)\n", Version(0, 2, 0), "2026-06", Difference((bad,)))
    [line] = [line for line in text.splitlines() if line.startswith("- ")]
    assert line.isprintable()
    assert [each for each in text.split("\n") if each.startswith("## ")] == ["## 0.2.0 (2026-06)", "## 0.1.0 (2026-01)"]
    outside = "".join(line.split("`")[::2])  # what does not stand in code
    assert "<" not in outside
    assert "@" not in outside
    assert line.count("`") % 2 == 0 or "\\`" in line
    assert outside.count("](") == 1 + outside.count("\\](")
