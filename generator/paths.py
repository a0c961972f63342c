"""Where things lie: in a checkout beside the package, in an installed wheel inside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders that a command works on."""

    specs: Path
    templates: Path
    out: Path
    cache: Path

    @property
    def sources(self) -> Path:
        """The tool's own code: output depends on it as it does on specs and templates."""
        return _PACKAGE


def shipped(name: str) -> Path:
    """`specs` or `templates`: of the checkout, or as shipped in the wheel."""
    beside = _PACKAGE.parent / name
    return beside if (_PACKAGE.parent / "pyproject.toml").is_file() and beside.is_dir() else _PACKAGE / "_data" / name


def resolve(specs: Path | None = None, out: Path | None = None) -> Paths:
    """The folders: the working directory's own if it has them, else what the tool came with."""
    here = Path("specs")
    found = specs or (here if here.is_dir() else shipped("specs"))
    return Paths(found, shipped("templates"), out or Path("generated"), Path(".cache") / "specwright")
