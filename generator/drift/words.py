"""Values in the words of a report: printable, short, and plain data for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from generator.catalog import plain
from generator.catalog.findings import printable, quoted
from generator.catalog.model import Charge, Constraint, Deprecation, ErrorCode, When

_MOST = 8


def said(value: Any) -> str:
    """A value as a sentence shows it; a list by its elements."""
    if isinstance(value, dict) and value:
        return _joined([f"{printable(str(key)[:60])}: {_inner(part)}" for key, part in value.items()])
    if isinstance(value, list | tuple) and value:
        return _joined([_inner(part) for part in value])
    return "nothing" if isinstance(value, dict | list | tuple) else printable(quoted(value))


def _inner(value: Any) -> str:
    """A value inside another: what holds several stands in brackets."""
    if isinstance(value, dict):
        return f"{{{said(value)}}}"
    return f"[{said(value)}]" if isinstance(value, list | tuple) else said(value)


def name(text: str) -> str:
    """A name from a spec, as a sentence shows it."""
    return printable(quoted(text))


def names(many: Iterable[str], word: str = "and") -> str:
    """`a`, `b` and `c`."""
    shown = [name(each) for each in many]
    if len(shown) > _MOST:
        shown = [*shown[:_MOST], f"{len(shown) - _MOST} more"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} {word} {shown[-1]}" if shown else "nothing"


def _joined(parts: list[str]) -> str:
    more = [f"{len(parts) - _MOST} more"] if len(parts) > _MOST else []
    return ", ".join(parts[:_MOST] + more)


def data(value: Any) -> Any:
    """A part of the model as plain data: what JSON can hold."""
    if isinstance(value, When):
        return plain.when(value)
    if isinstance(value, Constraint):
        return plain.constraint(value)
    if isinstance(value, Charge):
        return plain.charge(value)
    if isinstance(value, ErrorCode):
        return {"code": value.code, "name": value.name, "msg": value.msg, "status": value.status}
    if isinstance(value, Deprecation):
        return {"day": value.day, "instead": value.instead}
    if isinstance(value, Mapping):
        return {str(key): data(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [data(part) for part in value]
    return value


def request(values: Mapping[str, Any], known: Iterable[str]) -> str:
    """A request in short: what is sent with which value, and what is left out of what is looked at."""
    sent = [f"{name(key)} {_brief(value)}" for key, value in values.items()]
    left = [key for key in known if key not in values]
    with_ = f"with {', '.join(sent)}" if sent else ""
    without = f"without {names(left, 'or')}" if left else ""
    return " ".join(part for part in (with_, without) if part) or "any request"


def _brief(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"of {len(value)} elements"
    return "of some fields" if isinstance(value, Mapping) else printable(quoted(value))[1:-1]
