"""Values of a spec as Python source. Text from a spec is hostile: it becomes a literal or a comment, never code."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import Any


def literal(value: Any) -> str:
    """A Python literal for plain data, on one line and as black writes it."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, tuple):
        return sequence(literal(item) for item in value)
    if isinstance(value, list | set | frozenset):
        items = value if isinstance(value, list) else sorted(value)
        return "[" + ", ".join(literal(item) for item in items) + "]"
    if isinstance(value, str):
        return quoted(ascii(value))
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def quoted(written: str) -> str:
    """A literal of `ascii`, which lets neither bidi marks nor look-alikes of quotes into the source, in black's quotes.

    Those are double, unless that takes more backslashes.
    """
    body = written[1:-1]
    if written[0] == '"':
        return written
    double = body.replace("\\'", "'").replace('"', '\\"')
    return f'"{double}"' if double.count("\\") <= body.count("\\") else written


def sequence(items: Iterable[str]) -> str:
    """A tuple of what is source already."""
    parts = list(items)
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def call(name: str, /, *args: str, **kwargs: str | None) -> str:
    """A call of `name`; arguments are source already, those that are None are left out."""
    given = [*args, *(f"{key}={source}" for key, source in kwargs.items() if source is not None)]
    return f"{name}({', '.join(given)})"


def shown(text: str) -> str:
    """Text for a docstring: printable, one line, unable to end the string."""
    printable = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    return printable.replace("\\", "\\\\").replace('"', '\\"')


def cell(text: str) -> str:
    """Text for a cell of a Markdown table."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]<>|#!" else c for c in text)


def docstring(lines: list[str], width: int = 112) -> list[str]:
    """Lines of a docstring, wrapped; continuation lines are indented below their entry."""
    wrapped: list[str] = []
    for line in lines:
        indent = line[: len(line) - len(line.lstrip())]
        hang = indent + "    " if ": " in line and indent else indent
        options: dict[str, Any] = {"break_long_words": False, "break_on_hyphens": False}
        wrapped += textwrap.wrap(line, width, subsequent_indent=hang, **options) or [""]
    return wrapped
