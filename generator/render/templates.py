"""The template tree: which templates there are, what they are given, and where their output goes.

The path of a template is the path of its output; `%product%`, `%transport%` and `%name%` in it make one output for
each product or endpoint. Templates only place strings: filters and decisions are Python.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.render.layout import Formatter, laid_out
from generator.render.python import cell, literal, shown

SUFFIX = ".j2"


def environment(root: Path, blacken: Formatter) -> Environment:
    """Jinja2 over the template tree. The output is Python and TOML, not HTML: `literal` and `shown` do the escaping.

    The filter `at(column)` lays a statement out in as many lines as it takes.
    """
    env = Environment(
        loader=FileSystemLoader(root),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters |= {
        "literal": literal,
        "shown": shown,
        "cell": cell,
        "union": lambda one, other: [*one, *other],
        "at": lambda source, column: laid_out(source, column, blacken),
    }
    return env


def paths(root: Path) -> list[str]:
    """Every template that makes an output, in a fixed order."""
    found = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in found if path.parts[0] != "runtime" and not _is_private(path))


def _is_private(path: Path) -> bool:
    """Macros (`_client.py.j2`), and what other tools leave behind."""
    left_behind = any(part.startswith(".") or part == "__pycache__" for part in path.parts)
    return left_behind or (path.name.startswith("_") and not path.name.startswith("__"))


def output_path(template: str, **names: str) -> str:
    """Where the output of a template goes."""
    path = template.removesuffix(SUFFIX)
    for key, value in names.items():
        path = path.replace(f"%{key}%", value)
    if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
        raise ValueError(f"{path} leads out of the output")
    return path


def plain(environment: Environment, template: str) -> str:
    """The text of a file that is no template."""
    assert environment.loader is not None
    return environment.loader.get_source(environment, template)[0]


def runtime(root: Path) -> Iterator[tuple[str, str]]:
    """The hand-written runtime, as it is."""
    folder = root / "runtime"
    for path in sorted(folder.rglob("*.py")):
        yield f"binance_typed/runtime/{path.relative_to(folder).as_posix()}", path.read_text("utf-8")
