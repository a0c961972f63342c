"""Whether a file has the shape of the format, and pydantic's complaints in the words of the format."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.catalog import format as written
from generator.catalog.findings import Finding, quoted
from generator.catalog.suggest import keys_at
from generator.catalog.yaml_source import Path, Source

M = TypeVar("M", bound=BaseModel)

#: More findings than this in one file are a flood, not a help.
_MOST = 100
_DUE = {
    "string_type": "text", "int_type": "a whole number", "float_type": "a number", "bool_type": "`true` or `false`",
    "dict_type": "a mapping", "model_type": "a mapping", "list_type": "a list", "int_from_float": "a whole number",
    "none_required": "nothing",
}  # fmt: skip
_ORDER = ("text", "a whole number", "a number", "`true` or `false`", "a list", "a mapping")
_PATTERNS = {
    "Text": ("|\\n|", "printable text"),
    "Line": ("\\u2028", "one line of printable text"),
    "Page": ("#[", "a page's path such as `wallet/capital/withdraw` (no dots in front, no `//`)"),
    "Request": ("(GET|", "a method and a path such as `GET /api/v3/order`"),
    "OwnEndpoint": ("^(rest|ws)/", "an endpoint of this product such as `rest/new_order`"),
    "EndpointRef": (
        "*/)?(rest|ws",
        "an endpoint such as `rest/new_order`, or `spot/rest/new_order` of another product",
    ),
    "ParamPath": ("(\\[\\]\\.", "a parameter such as `newClientOrderId` or `batchOrders[].newClientOrderId`"),
    "EndpointId": ("(rest|ws", "an endpoint such as `spot/rest/new_order`"),
    "DayOrMonth": ("{2}(-[0-9]", "a day such as `2026-01-15`, or a month such as `2025-06`"),
    "Date": ("{4}-", "a day such as `2026-01-15`"),
    "Range": ("[\\[(]", "an interval such as `[1,100)`"),
    "Span": ("(ms|s|m", "a time span such as `7d` or `24h`"),
    "HttpUrl": ("^https?", "an address such as `https://api.binance.com`"),
    "SocketUrl": ("^wss?", "an address such as `wss://stream.binance.com/ws`"),
    "Header": ("{1,60}", "a header's name such as `X-MBX-USED-WEIGHT`"),
    "PythonName": ("^[a-z]", "a Python name in lower_snake_case"),
    "Method": ("(/[A-Za-z0-9_]+)?[", "a method's name such as `order.cancel` or `v2/account.status`"),
    "Wire": ("^[A-Za-z0-9_]", "a name of letters, digits, `_`, `.` and `-`"),
}


def validated(kind: type[M], source: Source, findings: list[Finding]) -> M | None:
    """The file as a model of its shape, or None and the findings that say why not."""
    try:
        checked = kind.model_validate(source.data)
    except ValidationError as error:
        found = list(islice(_findings(kind, source, error.errors(include_url=False)), _MOST + 1))
        findings.extend(found[:_MOST])
        if len(found) > _MOST:
            said = "more findings follow in this file; mend these first"
            findings.append(Finding(found[_MOST].at, found[_MOST].rule, said))
        return None
    # A key that stands twice leaves no telling which of the two was meant.
    return None if source.findings else checked


def _findings(kind: type[BaseModel], source: Source, errors: list[ErrorDetails]) -> Iterator[Finding]:
    """One finding for each place: the members of a union complain one by one about the same value."""
    places: dict[Path, list[ErrorDetails]] = {}
    for details in errors:
        places.setdefault(_path_in(source.data, details["loc"]), []).append(details)
    inner = {path[:length] for path in places for length in range(len(path))}
    for path, complaints in places.items():
        others = [details for details in complaints if not _is_type(details)]
        # A member of a union that fits from the outside complains about the inside; that is the one to tell.
        if others:
            for details in others:
                yield _finding(kind, source, path, details)
        elif path not in inner:
            yield _wrong_type(source, path, complaints)


def _is_type(details: ErrorDetails) -> bool:
    return details["type"] in _DUE


def _wrong_type(source: Source, path: Path, complaints: list[ErrorDetails]) -> Finding:
    due = sorted({_DUE[details["type"]] for details in complaints} - {"nothing"}, key=_ORDER.index)
    if "a number" in due and "a whole number" in due:
        due.remove("a whole number")
    value = complaints[0]["input"]
    found = "nothing" if value is None else quoted(value)
    found = f"the text {found}" if isinstance(value, str) else found
    hint = "; quote it" if due == ["text"] and isinstance(value, int | float) else ""
    return Finding(source.at(path), "bad-value", f"`{_name(path)}` is {' or '.join(due)}, not {found}{hint}")


def _finding(kind: type[BaseModel], source: Source, path: Path, details: ErrorDetails) -> Finding:
    """A pydantic error in our words, at the position of what it speaks of."""
    key = str(details["loc"][-1]) if details["loc"] else ""
    context: dict[str, Any] = details.get("ctx", {})
    of_key = key == "[key]"
    at = source.at(path, key=of_key)
    match details["type"]:
        case "said":
            place = (*path, context["key"]) if context.get("key") else path
            return Finding(source.at(place, key=bool(context.get("key"))), "bad-value", str(context["said"]))
        case "extra_forbidden":
            return Finding(source.at(path, key=True), "unknown-key", _unknown(kind, path))
        case "missing":
            return Finding(at, "missing-key", f"`{key}` is missing{_inside(path)}; add it")
        case "literal_error" if path and path[-1] == "type" and path[0] == "params":
            return Finding(at, "unknown-type", f"unknown type {quoted(details['input'])}; one of {_expected(context)}")
        case "literal_error":
            what = quoted(path[-1] if of_key else details["input"])
            return Finding(at, "bad-value", f"{what} is not known here; one of {_expected(context)}")
        case "union_tag_not_found" | "union_tag_invalid":
            return _untagged(source, path, details["input"])
        case "string_pattern_mismatch" if path and path[-1] == "python_name":
            message = f"{quoted(details['input'])} cannot be written in Python; use lower_snake_case"
            return Finding(at, "bad-python-name", message)
        case "string_pattern_mismatch":
            subject = "" if of_key else _subject(path)
            return Finding(at, "bad-value", f"{subject}{quoted(details['input'])} is not {_form(context)}")
        case other:
            return Finding(at, "bad-value", f"{_subject(path)}{_bound(other, context)}")


def _expected(context: dict[str, Any]) -> str:
    return str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")


def _form(context: dict[str, Any]) -> str:
    pattern = str(context.get("pattern", ""))
    return next((said for mark, said in _PATTERNS.values() if mark in pattern), f"of the form {pattern}")


_BOUNDS = {
    "too_short": "needs at least {min_length} of them",
    "too_long": "has too many parts: {actual_length}, at most {max_length}",
    "string_too_short": "is empty; write it or drop the key",
    "string_too_long": "is longer than {max_length} characters; shorten it",
    "greater_than_equal": "must be at least {ge}",
    "greater_than": "must be above {gt}",
    "less_than_equal": "must be at most {le}",
    "less_than": "must be below {lt}",
    "finite_number": "must be a finite number",
}


def _bound(kind: str, context: dict[str, Any]) -> str:
    known = _BOUNDS.get(kind)
    return known.format_map(context) if known else "does not have the form that its key demands"


def _untagged(source: Source, path: Path, value: Any) -> Finding:
    """A constraint without its kind, or with several; a weight that is none of its forms."""
    if path[:1] != ("constraints",):
        message = f"`weight` is a number, charges by counter, a list of charges or `null`, not {quoted(value)}"
        return Finding(source.at(path), "bad-value", message)
    given = list(value) if isinstance(value, dict) else []
    kinds = [key for key in given if key in written.CONSTRAINTS]
    if kinds:
        message = f"`{kinds[0]}` and `{kinds[1]}` in one constraint; write an item for each"
        return Finding(source.at((*path, kinds[1]), key=True), "bad-value", message)
    for key in given:
        if near := difflib.get_close_matches(str(key)[:80], written.CONSTRAINTS, 1):
            message = f"unknown constraint `{key}`; did you mean `{near[0]}`?"
            return Finding(source.at((*path, key), key=True), "unknown-key", message)
    message = f"a constraint is a mapping with one of: {', '.join(written.CONSTRAINTS)}"
    return Finding(source.at(path), "bad-value", message)


def _unknown(kind: type[BaseModel], path: Path) -> str:
    key = str(path[-1])
    known = keys_at(kind, path[:-1])
    near = difflib.get_close_matches(key[:80], known, 1) or [name for name in known if name.lower() == key.lower()]
    hint = f"did you mean `{near[0]}`?" if near else f"known here: {', '.join(known)}"
    return f"unknown key {quoted(key)}{_inside(path[:-1])}; {hint}"


def _name(path: Path) -> str:
    """The key that a place belongs to: `langs` for `langs`, `langs[0]` for its first element."""
    names = [step for step in path if isinstance(step, str)]
    index = f"[{path[-1]}]" if path and isinstance(path[-1], int) else ""
    return f"{names[-1] if names else 'the file'}{index}"[:100]


def _subject(path: Path) -> str:
    return f"`{_name(path)}`: " if path else ""


def _inside(path: Path) -> str:
    return f" in `{_name(path)}`" if path else ""


def _path_in(data: Any, loc: tuple[str | int, ...]) -> Path:
    """The part of an error's location that stands in the file (pydantic adds the names of union members)."""
    path: list[str | int] = []
    # The tag of a union is no step into the file, even where a key of the same name stands.
    tag = {"constraints": 2, "weight": 1}.get(str(loc[0]), len(loc)) if loc else 0
    for step in (*loc[:tag], *loc[tag + 1 :]):
        here: Any = dict(enumerate(data)) if isinstance(data, list) else data
        if isinstance(here, dict) and step in here:
            data = here[step]
            path.append(step)
    return tuple(path)
