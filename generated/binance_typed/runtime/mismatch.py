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

#: Spec, operation and place of what has been told, or what of the whole. Places are documented ones, so there is an end
#: to them.
_told: dict[tuple[str, str, str], object] = {}


def report(product: str, asked: Operation[Any], place: str, what: str, then: str) -> None:
    """Warn, unless this place has been spoken of before; where warnings are errors the log says it instead.

    Args:
        place: a field's place inside the answer, such as `orders[].price`; empty for the whole answer, which can fail
            to fit in several ways.
        what: does not fit.
        then: what was made of it.
    """
    spec = spec_of(product, asked)
    mine = object()
    if _told.setdefault((spec.spec or product, asked.name, place or what), mine) is not mine:
        return
    dot = "" if place.startswith("[") or not place else "."
    text = f"{asked.name}{dot}{place}: {what}{spec.where(place)}; {then}"
    try:
        warnings.warn(text, ResponseMismatch, stacklevel=_callers_level())
    except Exception:  # an executed order is not lost to a warning, nor to what somebody makes of it
        import logging  # here, as it is rarely needed and takes a tenth of the package's import

        with contextlib.suppress(Exception):
            logging.getLogger("binance_typed").warning(text)


class Spec(msgspec.Struct):
    """Where an operation's answer is described: a file, and the line of each place; and values, where they are."""

    spec: str = ""
    lines: dict[str, int] = {}
    values: dict[str, list[str | int | float | bool]] = {}

    def where(self, place: str) -> str:
        """` (file:line)`; empty if that is not known. What has no line of its own stands in what has."""
        if not self.spec:
            return ""
        while place and place not in self.lines:
            place = place[:-2] if place.endswith("[]") else place.rpartition(".")[0]
        line = self.lines.get(place)
        file = self.spec if self.spec.startswith("specs/") else f"specs/{self.spec}"
        return f" ({file}:{line})" if line is not None else f" ({file})"


_NO_SPEC = Spec()


def spec_of(product: str, asked: Operation[Any]) -> Spec:
    """What the spec says of an operation's answer."""
    specs = _specs(product)
    # Where both transports have a method of one name, and describe it differently, the WebSocket API's has a key so.
    own = specs.get(f"ws/{asked.name}") if asked.rest is None else None
    return own or specs.get(asked.name, _NO_SPEC)


@cache
def _specs(product: str) -> dict[str, Spec]:
    if not product:
        return {}
    from importlib.resources import files

    try:
        data = files(_PACKAGE).joinpath(product, "spec_lines.json").read_bytes()
        return msgspec.json.decode(data, type=dict[str, Spec])
    except (OSError, ImportError, msgspec.MsgspecError):
        return {}


def _callers_level() -> int:
    """The `stacklevel` of the line outside this package that asked."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
        frame, level = frame.f_back, level + 1
    return level
