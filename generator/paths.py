"""Where things lie: in a checkout beside the package, in an installed wheel inside it.

Loaded by every command, so it imports little: no dataclass, no `typing`.
"""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).parent


class Paths:
    """The folders that a command works on."""

    def __init__(self, specs: Path, templates: Path, out: Path, cache: Path) -> None:
        self.specs = specs
        self.templates = templates
        self.out = out
        self.cache = cache

    @property
    def stamp(self) -> Path:
        """What the last build left, so that the next one can see that nothing changed."""
        return self.cache / "stamp"

    @property
    def sources(self) -> Path:
        """The tool's own code: output depends on it as it does on specs and templates."""
        return _PACKAGE


def shipped(name: str) -> Path:
    """`specs` or `templates`: of the checkout, or as shipped in the wheel."""
    beside = _PACKAGE.parent / name
    return beside if (_PACKAGE.parent / "pyproject.toml").is_file() and beside.is_dir() else _PACKAGE / "_data" / name


def resolve(specs: Path | None = None, out: Path | None = None) -> Paths:
    """The folders. Specs: those named, else those of SPECWRIGHT_SPECS, of the working directory, of the tool."""
    named = os.environ.get("SPECWRIGHT_SPECS")
    here = Path("specs")
    found = specs or (Path(named) if named else here if here.is_dir() else shipped("specs"))
    return Paths(found, shipped("templates"), out or Path("generated"), Path(".cache") / "specwright")


def update_room(specs: Path) -> Path:
    """Where an update of these specs does its work, beside them; one that was interrupted has left it there."""
    here = os.path.realpath(specs)
    return Path(os.path.dirname(here), f".{os.path.basename(here)}.update")  # noqa: PTH119, PTH120 - Path costs more


def shown(folder: Path) -> str:
    """A folder as people are told of it: from the working directory if it lies there."""
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return folder.as_posix()
