"""Faults as people write them: one line for a command line, a mapping in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.catalog.model import Endpoint
from generator.server.faults import Fault

KINDS = ("status", "reset", "delay", "truncate", "garbage", "error", "example")
LONGEST_DELAY = 3600.0


def from_text(text: str, endpoints: Mapping[str, object] | None = None) -> Fault:
    """`KIND[=VALUE][@ENDPOINT][*COUNT]`, such as `status=503:-1007`, `reset=after@a/rest/b*1` or `example=2@a/rest/b`.

    Raises:
        ValueError: with one line that says what is wrong.
    """
    rest, endpoint, times = text.strip(), None, None
    head, star, tail = rest.rpartition("*")
    if star:
        rest, times = head, _whole(tail, text, "the count after `*`")
    head, at, tail = rest.rpartition("@")
    if at:
        rest, endpoint = head, tail
    kind, equals, value = rest.partition("=")
    written: dict[str, Any] = {"kind": kind, "endpoint": endpoint, "count": times}
    match kind:
        case "status":
            status, *said = value.split(":", 2)
            written |= {"status": _whole(status, text, "the status")} | _said(said, text)
        case "error":
            written |= _said(value.split(":", 1), text)
        case "reset" if value:
            written["when"] = value
        case "delay":
            written["seconds"] = _seconds(value, text)
        case "example":
            written["example"] = _whole(value, text, "the number of the example")
        case _ if equals:
            raise ValueError(f"fault `{_one_line(text)}`: `{kind}` takes no value")
    given = {key: item for key, item in written.items() if item is not None}
    return from_json(given, endpoints, f"fault `{_one_line(text)}`")


def from_json(written: object, endpoints: Mapping[str, object] | None = None, shown: str = "fault") -> Fault:
    """A fault from its JSON form: `kind` and, as that demands, `status`, `code`, `msg`, `seconds`, `when`, `example`.

    Raises:
        ValueError: with one line that says what is wrong.
    """
    if isinstance(written, str):
        return from_text(written, endpoints)
    if not isinstance(written, dict) or written.get("kind") not in KINDS:
        raise ValueError(f"{shown}: the kind is one of {', '.join(KINDS)}")
    kind = written["kind"]
    _known_keys(written, kind, shown)
    endpoint = _text(written, "endpoint", shown)
    if endpoint is not None and endpoints is not None and endpoint not in endpoints:
        raise ValueError(f"{shown}: no endpoint `{_one_line(endpoint)}`; an id looks like product/rest/name")
    status = _number(written, "status", shown, 100 if kind == "status" else 0, 599) or 0
    return Fault(
        kind=kind,
        status=status,
        code=_number(written, "code", shown, -(10**9), 10**9),
        msg=_text(written, "msg", shown),
        seconds=_delay(written, shown),
        before=_is_before(written, kind, status, shown),
        endpoint=endpoint,
        count=_number(written, "count", shown, 1, 10**9),
        example=_number(written, "example", shown, 1, _examples(endpoint, endpoints)),
    )


_OWN_KEYS = {
    "status": ("status", "code", "msg", "when"), "error": ("code", "msg"), "reset": ("when",), "delay": ("seconds",),
    "example": ("example",),
}  # fmt: skip
_DEMANDED = {"status": ("status",), "error": ("code",), "delay": ("seconds",), "example": ("example", "endpoint")}


def _known_keys(written: dict[str, Any], kind: str, shown: str) -> None:
    known = ("kind", "endpoint", "count", *_OWN_KEYS.get(kind, ()))
    for key in written:
        if key not in known:
            raise ValueError(f"{shown}: `{kind}` has no `{_one_line(str(key))}`; it has {', '.join(known)}")
    for demanded in _DEMANDED.get(kind, ()):
        if written.get(demanded) is None:
            raise ValueError(f"{shown}: `{kind}` needs `{demanded}`")


def _examples(endpoint: str | None, endpoints: Mapping[str, object] | None) -> int:
    """How many examples the endpoint has, where that is known."""
    known = (endpoints or {}).get(endpoint or "")
    return len(known.examples) if isinstance(known, Endpoint) else 10**9


def _is_before(written: dict[str, Any], kind: str, status: int, shown: str) -> bool:
    """A reset strikes before unless it says otherwise; so does a status that blames the client."""
    when = written.get("when", "before" if kind == "reset" or (kind == "status" and status < 500) else "after")
    if when not in ("before", "after"):
        raise ValueError(f"{shown}: `when` is `before` or `after`")
    return bool(when == "before")


def _number(written: dict[str, Any], key: str, shown: str, low: int, high: int) -> int | None:
    value = written.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(f"{shown}: `{key}` is a whole number from {low} to {high}")
    return value


def _text(written: dict[str, Any], key: str, shown: str) -> str | None:
    value = written.get(key)
    if value is not None and not isinstance(value, str):
        raise ValueError(f"{shown}: `{key}` is text")
    return value


def _delay(written: dict[str, Any], shown: str) -> float:
    value = written.get("seconds", 0.0)
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= LONGEST_DELAY:
        raise ValueError(f"{shown}: `seconds` is a number from 0 to {LONGEST_DELAY:g}")
    return float(value)


def _said(parts: list[str], text: str) -> dict[str, Any]:
    """`CODE` and `MSG` of `status=503:CODE:MSG`, as far as they are given."""
    code = {"code": _whole(parts[0], text, "the code")} if parts and parts[0] else {}
    return code | ({"msg": parts[1]} if len(parts) > 1 else {})


def _whole(value: str, text: str, what: str) -> int:
    digits = value.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        raise ValueError(f"fault `{_one_line(text)}`: {what} is a whole number")
    return int(value)


def _one_line(text: str) -> str:
    """The text as a message may quote it: short, and without a character that breaks a line."""
    return "".join(char if char.isprintable() else "?" for char in text[:100])


def _seconds(value: str, text: str) -> float:
    try:
        return float(value)
    except ValueError:
        raise ValueError(f"fault `{_one_line(text)}`: the delay is a number of seconds") from None
