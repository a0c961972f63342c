"""Telling that an answer does not fit its documented form: once for each place and process, with the spec's line."""

from __future__ import annotations

import contextlib
import sys
import warnings
from functools import cache
from typing import Any

import msgspec

from .errors import ResponseMismatch
from .operation import Operation

_PACKAGE = __name__.partition(".")[0]

#: Product, operation and place of what has been told. Places are documented ones, so there is an end to them.
_told: dict[tuple[str, str, str], object] = {}


def report(product: str, asked: Operation[Any], place: str, what: str, then: str) -> None:
    """Warn, unless this place has been spoken of before; where warnings are errors the log says it instead.

    Args:
        place: a field's place inside the answer, such as `orders[].price`; empty for the whole answer.
        what: does not fit.
        then: what was made of it.
    """
    # Where both transports have a method of one name, and describe it differently, the WebSocket API's has a key so.
    key = asked.name if asked.rest is not None or f"ws/{asked.name}" not in _specs(product) else f"ws/{asked.name}"
    mine = object()
    if _told.setdefault((product, key, place), mine) is not mine:
        return
    dot = "" if place.startswith("[") or not place else "."
    text = f"{asked.name}{dot}{place}: {what}{_where(product, key, place)}; {then}"
    try:
        warnings.warn(text, ResponseMismatch, stacklevel=_callers_level())
    except Exception:  # an executed order is not lost to a warning, nor to what somebody makes of it
        import logging  # here, as it is rarely needed and takes a tenth of the package's import

        with contextlib.suppress(Exception):
            logging.getLogger("binance_typed").warning(text)


def _where(product: str, operation: str, place: str) -> str:
    """` (file:line)` of the spec; empty if that is not known. What has no line of its own stands in what has."""
    found = _specs(product).get(operation)
    if found is None:
        return ""
    while place and place not in found.lines:
        place = place[:-2] if place.endswith("[]") else place.rpartition(".")[0]
    line = found.lines.get(place)
    file = found.spec if found.spec.startswith("specs/") else f"specs/{found.spec}"
    return f" ({file}:{line})" if line is not None else f" ({file})"


class _Spec(msgspec.Struct):
    """Where an operation's answer is described: a file, and the line of each place."""

    spec: str
    lines: dict[str, int] = {}


@cache
def _specs(product: str) -> dict[str, _Spec]:
    if not product:
        return {}
    from importlib.resources import files

    try:
        data = files(_PACKAGE).joinpath(product, "spec_lines.json").read_bytes()
        return msgspec.json.decode(data, type=dict[str, _Spec])
    except (OSError, ImportError, msgspec.MsgspecError):
        return {}


def _callers_level() -> int:
    """The `stacklevel` of the line outside this package that asked."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        frame, level = frame.f_back, level + 1
    return level
