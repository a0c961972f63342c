"""Faults as people write them: one line for a command line, a mapping in JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.catalog.model import Endpoint
from generator.server.chaos import ChaosTable
from generator.server.faults import POINTS, UNEXECUTED_POINTS, Fault

KINDS = (
    "status", "reset", "close", "delay", "late", "truncate", "garbage", "error", "example", "handshake"
)  # fmt: skip
#: How a body is spoilt: a page of HTML, bytes that are no text, JSON that ends too early, nothing.
SPOILT = ("html", "binary", "cut", "empty")
#: What becomes of the connection of a request that is executed late; `hold` answers on it, if it is still there.
LATE = ("close", "reset", "hold")
LONGEST_DELAY = 3600.0


def from_text(text: str, endpoints: Mapping[str, object] | None = None) -> Fault:
    """`KIND[=VALUE][@ENDPOINT][*COUNT]`, such as `status=503:-1007`, `reset=after@a/rest/b*1` or `late=2:hold`.

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
            when, colon, after = value.partition(":")
            if colon and when in ("before", "after"):
                written["when"], value = when, after
            status, *said = value.split(":", 2)
            written |= {"status": _whole(status, text, "the status")} | _said(said, text)
        case "handshake":
            written["status"] = _whole(value, text, "the status")
        case "error":
            written |= _said(value.split(":", 1), text)
        case "reset" | "close" if value:
            written["when"], colon, code = value.partition(":")
            written["code"] = _whole(code, text, "the code") if colon else None
        case "delay":
            written["seconds"] = _seconds(value, text)
        case "late":
            seconds, _, form = value.partition(":")
            written |= {"seconds": _seconds(seconds, text), "form": form or None}
        case "garbage" if value:
            written["form"] = value
        case "example":
            written["example"] = _whole(value, text, "the number of the example")
        case _ if equals:
            raise ValueError(f"fault `{_one_line(text)}`: `{kind}` takes no value")
    given = {key: item for key, item in written.items() if item is not None}
    return from_json(given, endpoints, f"fault `{_one_line(text)}`")


def from_json(written: object, endpoints: Mapping[str, object] | None = None, shown: str = "fault") -> Fault:
    """A fault from its JSON form: `kind` and, as that demands, `status`, `code`, `msg`, `seconds`, `when`, `form` …

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
    status = _number(written, "status", shown, {"status": 100, "handshake": 400}.get(kind, 0), 599) or 0
    when = _when(written, kind, status, shown)
    if endpoint is not None and (when == "accept" or kind == "handshake"):
        raise ValueError(f"{shown}: it strikes before there is a request, so it has no endpoint")
    return Fault(
        kind=kind,
        status=status,
        code=_number(written, "code", shown, -(10**9), 10**9),
        msg=_text(written, "msg", shown),
        seconds=_delay(written, shown),
        before=when in UNEXECUTED_POINTS,
        endpoint=endpoint,
        count=_number(written, "count", shown, 1, 10**9),
        example=_number(written, "example", shown, 1, _examples(endpoint, endpoints)),
        point="" if when in ("before", "after") else when,
        form=_form(written, kind, shown),
    )


def chaos_from_text(rows: Sequence[str], endpoints: Mapping[str, object] | None = None) -> ChaosTable:
    """A table of faults at random, each as `PROBABILITY:FAULT`: `0.02:reset=after`, `0.01:late=2@a/rest/b`.

    Raises:
        ValueError: with one line that says what is wrong.
    """
    table: list[tuple[float, Fault]] = []
    for text in rows:
        shown = f"chaos `{_one_line(text)}`"
        number, colon, fault = text.strip().partition(":")
        try:
            probability = float(number)
        except ValueError:
            probability = -1.0
        if not colon or not 0 <= probability <= 1:
            raise ValueError(f"{shown}: it is written PROBABILITY:FAULT, with a probability from 0 to 1")
        table.append((probability, from_text(fault, endpoints)))
        if table[-1][1].count is not None:
            raise ValueError(f"{shown}: what strikes at random has no count")
    for requests in (True, False):
        if sum(probability for probability, fault in table if fault.is_of_connections is not requests) > 1 + 1e-9:
            raise ValueError("chaos: the probabilities add up to more than 1")
    return tuple(table)


_OWN_KEYS = {
    "status": ("status", "code", "msg", "when"), "error": ("code", "msg"), "reset": ("when",), "delay": ("seconds",),
    "example": ("example",), "close": ("when", "code"), "late": ("seconds", "form"), "garbage": ("form",),
    "handshake": ("status",),
}  # fmt: skip
_DEMANDED = {
    "status": ("status",), "error": ("code",), "delay": ("seconds",), "example": ("example", "endpoint"),
    "late": ("seconds",), "handshake": ("status",),
}  # fmt: skip


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


def _when(written: dict[str, Any], kind: str, status: int, shown: str) -> str:
    """A cut strikes before unless it says otherwise; so does a status that blames the client."""
    is_cut = kind in ("reset", "close")
    when = written.get("when", "before" if is_cut or (kind == "status" and status < 500) else "after")
    points = POINTS if is_cut else ("before", "after")
    if when not in points:
        raise ValueError(f"{shown}: `when` is one of {', '.join(points)}")
    return str(when)


def _form(written: dict[str, Any], kind: str, shown: str) -> str:
    known = {"garbage": SPOILT, "late": LATE}.get(kind, ())
    form = written.get("form", known[0] if known else "")
    if known and form not in known:
        raise ValueError(f"{shown}: `form` is one of {', '.join(known)}")
    return "" if known and form == known[0] else str(form)


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
