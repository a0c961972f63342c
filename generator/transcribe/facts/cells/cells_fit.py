"""Raw facts of a description cell made to fit the parameter's type; what does not fit is reported, never bent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.facts.cells.cells_text import milliseconds, number
from generator.transcribe.facts.reading import Spec

_NUMERIC = ("INT", "LONG", "DECIMAL")
_FLAGS = (["true", "false"], ["TRUE", "FALSE"], ["True", "False"])


@dataclass(slots=True)
class Fitted:
    """`spec` is the parameter with what was added to it; `misfits` names the raw facts that the type cannot hold."""

    spec: Spec
    misfits: list[str] = field(default_factory=list)


def fit(spec: Spec, raw: Mapping[str, Any]) -> Fitted:
    """The parameter with the raw facts."""
    fitted = Fitted(dict(spec))
    todo = dict(raw)
    if encoding := todo.pop("encoding", None):
        _listed(fitted, str(encoding))
    if (fields := todo.pop("item_fields", None)) and fitted.spec["type"] == "ARRAY":
        fitted.spec["items"] = {"type": "OBJECT", "fields": fields}
    for key in ("enum", "default", "min", "above", "max", "below", "length", "max_length", "max_items", "pattern"):
        if key in todo:
            _FITTERS[key](fitted, todo.pop(key), raw)
    _flags(fitted)
    _rest(fitted, todo)
    _agree(fitted)
    return fitted


def _listed(fitted: Fitted, encoding: str) -> None:
    """A text that holds several values is a list."""
    spec = fitted.spec
    if encoding == "indexed" and spec["type"] == "ARRAY":
        spec["encoding"] = encoding
        return
    if spec["type"] in ("STRING", "ENUM"):
        kind = spec["type"]
        fitted.spec = {"type": "ARRAY", "items": {"type": kind}, "documented_type": kind, **_without(spec, "type")}
    if fitted.spec["type"] != "ARRAY":
        fitted.misfits.append("encoding")
    elif encoding == "comma":
        fitted.spec["encoding"] = "comma"
        fitted.spec.setdefault("items", {"type": "STRING"})
    else:
        fitted.spec.setdefault("encoding", "json")


def _enum(fitted: Fitted, value: Any, raw: Mapping[str, Any]) -> None:
    target = fitted.spec.get("items", fitted.spec) if fitted.spec["type"] == "ARRAY" else fitted.spec
    kind = target["type"]
    if kind == "BOOLEAN" and isinstance(value, list) and {str(each).lower() for each in value} == {"true", "false"}:
        return
    values = [literal(each, kind) for each in value] if isinstance(value, list) else value
    if kind in ("BOOLEAN", "ARRAY", "OBJECT") or (isinstance(values, list) and None in values):
        fitted.misfits.append("enum")
    else:
        target["enum"] = values


def _default(fitted: Fitted, value: Any, raw: Mapping[str, Any]) -> None:
    kind, span = fitted.spec["type"], raw.get("default_unit")
    if span and kind in ("STRING", "ENUM"):
        found: Any = f"{value}{span}"
    else:
        found = _scaled(value, span, raw) if span else literal(value, kind)
    if found is None:
        fitted.misfits.append("default")
    else:
        fitted.spec["default"] = found


def _bound(key: str, shift: int) -> Any:
    def put(fitted: Fitted, value: Any, raw: Mapping[str, Any]) -> None:
        kind = fitted.spec["type"]
        found = _scaled(value, raw.get(f"{key}_unit"), raw) if f"{key}_unit" in raw else number(str(value))
        if shift and kind == "DECIMAL":
            found = None  # the format has no bound that is itself left out
        if kind == "ARRAY" and key == "max" and isinstance(found, int):
            fitted.spec["max_items"] = found
        elif kind not in _NUMERIC or found is None or (isinstance(found, float) and kind != "DECIMAL"):
            fitted.misfits.append(key)
        elif key == "min" and raw.get("zero") and found > 0:
            fitted.misfits.append(key)  # zero is allowed besides
        else:
            fitted.spec[key] = found + shift

    return put


def _length(fitted: Fitted, value: Any, raw: Mapping[str, Any]) -> None:
    if fitted.spec["type"] in ("STRING", "ENUM"):
        fitted.spec |= {"min_length": int(value), "max_length": int(value)}
    else:
        fitted.misfits.append("length")


def _max_length(fitted: Fitted, value: Any, raw: Mapping[str, Any]) -> None:
    if fitted.spec["type"] in ("STRING", "ENUM"):
        fitted.spec["max_length"] = int(value)
    else:
        fitted.misfits.append("max_length")


def _max_items(fitted: Fitted, value: Any, raw: Mapping[str, Any]) -> None:
    if fitted.spec["type"] == "ARRAY":
        fitted.spec["max_items"] = int(value)
    elif fitted.spec["type"] in _NUMERIC:
        _FITTERS["max"](fitted, value, raw)
    else:
        fitted.misfits.append("max_items")


def _pattern(fitted: Fitted, value: Any, raw: Mapping[str, Any]) -> None:
    kind = fitted.spec["type"]
    try:
        re.compile(value)
    except (re.error, OverflowError, RecursionError):
        kind = ""
    if kind in ("STRING", "ENUM", "DECIMAL"):
        fitted.spec["pattern"] = value
    else:
        fitted.misfits.append("pattern")


_FITTERS: dict[str, Any] = {
    "enum": _enum, "default": _default, "min": _bound("min", 0), "max": _bound("max", 0), "above": _bound("min", 1),
    "below": _bound("max", -1), "length": _length, "max_length": _max_length,
    "max_items": _max_items, "pattern": _pattern,
}  # fmt: skip


def _rest(fitted: Fitted, todo: Mapping[str, Any]) -> None:
    kind = fitted.spec["type"]
    if todo.get("relative"):
        fitted.misfits.append("bound-in-the-future")
    for key, value in todo.items():
        if (
            (key == "unit" and kind in _NUMERIC)
            or (key == "unique" and kind == "STRING")
            or (key in ("default_from", "deprecated") and "default" not in fitted.spec)
        ):
            fitted.spec[key] = value


def _flags(fitted: Fitted) -> None:
    """A text whose default is true or false is a flag."""
    spec = fitted.spec
    if spec["type"] == "STRING" and "enum" not in spec and isinstance(spec.get("default"), str):
        for flags in _FLAGS:
            if spec["default"] in flags:
                spec["enum"] = list(flags)


def _agree(fitted: Fitted) -> None:
    """A default that its own list or bounds rule out is kept as a text, not as a value that could be sent."""
    spec = fitted.spec
    if "default" not in spec:
        return
    default, enum = spec["default"], spec.get("enum")
    low, high = spec.get("min"), spec.get("max")
    if isinstance(enum, list) and default not in enum:
        spec["default_from"] = str(spec.pop("default"))
        fitted.misfits.append("default-not-listed")
    elif _is_number(default) and ((low is not None and default < low) or (high is not None and default > high)):
        del spec["default"]
        fitted.misfits.append("default-out-of-bounds")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def literal(value: Any, kind: str) -> Any:
    """A value as it stands in a spec for a parameter of this type; None if it cannot be one."""
    text = str(value).strip()
    if kind in ("INT", "LONG"):
        found = number(text)
        return found if isinstance(found, int) else None
    if kind == "DECIMAL":
        return number(text)
    if kind == "BOOLEAN":
        return {"true": True, "false": False}.get(text.lower())
    return text if kind in ("STRING", "ENUM") and text else None


def _scaled(value: Any, unit: str | None, raw: Mapping[str, Any]) -> int | None:
    """A span of time in the parameter's own unit, which must be known to be milliseconds."""
    amount, factor = number(str(value)), milliseconds(unit or "")
    if raw.get("unit") != "ms" or factor is None or not isinstance(amount, int):
        return None
    return amount * factor


def _without(spec: Spec, key: str) -> Spec:
    return {name: value for name, value in spec.items() if name != key}
