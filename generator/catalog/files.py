"""The files of a catalogue: which there are, and their text."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from generator.catalog.findings import Finding, Position
from generator.catalog.model import TRANSPORTS

MAX_BYTES = 1 << 20
_NAME = re.compile(r"[a-z][a-z0-9_]{0,79}\Z")
PRODUCT_FILES = ("product.yaml", "corrections.yaml", "relations.yaml")
_PLACES = "<product>/product.yaml or <product>/<rest|ws|stream|event>/<name>.yaml, in lower_snake_case"


def find(root: Path, findings: list[Finding]) -> list[tuple[str, Path]]:
    """Every spec below `root`, as shown to people and as opened, in a fixed order."""
    if not root.is_dir():
        findings.append(Finding(Position(str(root)), "file-unreadable", "no such folder; name the folder of the specs"))
        return []
    base = root.parent if root.name else root
    found: list[tuple[str, Path]] = []
    for path in _walk(root, base, findings):
        shown = path.relative_to(base).as_posix()
        if why := _trouble(path, path.relative_to(root).parts):
            findings.append(Finding(Position(shown), *why))
        else:
            found.append((shown, path))
    return found


def _walk(root: Path, base: Path, findings: list[Finding]) -> Iterator[Path]:
    """Everything that is called a spec, and every link, whatever it is called."""

    def unreadable(error: OSError) -> None:
        shown = Path(error.filename).relative_to(base).as_posix()
        findings.append(Finding(Position(shown), "file-unreadable", f"the folder cannot be read: {error.strerror}"))

    for folder, folders, names in os.walk(root, onerror=unreadable):
        folders.sort()
        for name in sorted((*names, *folders)):
            path = Path(folder, name)
            if name.lower().endswith((".yaml", ".yml")) or (path.is_symlink() and name in folders):
                yield path


def _trouble(path: Path, parts: tuple[str, ...]) -> tuple[str, str] | None:
    if path.is_symlink():
        return ("file-unreadable", "a symbolic link; put the file itself here")
    if path.is_dir():
        return ("file-unreadable", "a folder; a spec is a file, so give the folder another name")
    if parts[-1].lower().endswith(".yml") or parts[-1] != parts[-1].lower():
        return ("file-misplaced", f"its name ends in `.yaml`, all in lower case; rename it ({_PLACES})")
    if not placed(parts):
        return ("file-misplaced", f"a spec lies at {_PLACES}; move or rename it")
    return None


def placed(parts: tuple[str, ...]) -> bool:
    """Whether a path below the catalogue is that of a spec."""
    if not all(_NAME.match(part.removesuffix(".yaml")) for part in parts):
        return False
    return (len(parts) == 2 and parts[1] in PRODUCT_FILES) or (len(parts) == 3 and parts[1] in TRANSPORTS)


def text(path: Path, shown: str, findings: list[Finding]) -> str | None:
    """The text of a file, or None and the finding that says why not."""
    try:
        if not path.is_file():
            raise OSError("not a regular file")
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        why = f"cannot be read: {error.strerror or error}; a spec is a regular file that all may read"
        findings.append(Finding(Position(shown), "file-unreadable", why))
        return None
    if len(raw) > MAX_BYTES:
        findings.append(Finding(Position(shown), "file-unreadable", f"larger than {MAX_BYTES} bytes; split or trim it"))
        return None
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8")
        at = Position(shown, before.count("\n") + 1, len(before) - before.rfind("\n"))
        findings.append(
            Finding(at, "file-unreadable", f"the byte 0x{raw[error.start]:02X} is not UTF-8; save it as UTF-8")
        )
        return None
