"""The release that a catalogue is: its change log, whose topmost heading is the version of the package made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.catalog import files
from generator.catalog.findings import Finding, FindingsError, Position, quoted

CHANGELOG = "CHANGELOG.md"
_NUMBER = r"(0|[1-9]\d{0,8})"
_HEADING = re.compile(rf"## {_NUMBER}\.{_NUMBER}\.{_NUMBER} \(\d{{4}}-\d{{2}}(?:-\d{{2}})?\)")
_FORM = "the topmost `## ` heading is the version of the package, as `## 1.2.3 (2026-01-31)`"


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """Three numbers, as https://semver.org has them."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


#: Of a catalogue that has no change log yet.
FIRST = Version(0, 1, 0)


@dataclass(frozen=True, slots=True)
class Release:
    """A version, and the change log that states it; the first one has none."""

    version: Version = FIRST
    changelog: str | None = None


def read(specs: Path) -> Release:
    """The release of the catalogue in a folder.

    Raises:
        FindingsError: if its change log cannot be read, or states no version.
    """
    path = specs / CHANGELOG
    if not (path.is_symlink() or path.exists()):
        return Release()
    shown = f"{specs.name}/{CHANGELOG}" if specs.name else CHANGELOG
    findings: list[Finding] = []
    text = files.text(path, shown, findings)
    if text is None:
        raise FindingsError(findings)
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("## "):
            heading = _HEADING.fullmatch(line.rstrip())
            if heading is None:
                raise FindingsError([Finding(Position(shown, number), "bad-value", f"{quoted(line)}: {_FORM}")])
            major, minor, patch = map(int, heading.groups())
            return Release(Version(major, minor, patch), text)
    raise FindingsError([Finding(Position(shown), "bad-value", f"no `## ` heading; {_FORM}")])
