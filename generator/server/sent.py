"""The parameters of a request by name: lists and objects put together from the way they are written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from generator.catalog.model import Endpoint, Param
from generator.server.json_text import InvalidJsonError, parse
from generator.server.request import Request

#: How a value is written: as text of a query string, as JSON inside such a text, as JSON of a WebSocket frame.
Mode = Literal["text", "nested", "frame"]
MAX_INDEX = 1000


class Malformed:
    """A list or an object that cannot be put together."""


MALFORMED = Malformed()


@dataclass(frozen=True, slots=True)
class Sent:
    """Raw values by parameter, how each is written, and the names that no parameter claims."""

    values: dict[str, Any]
    modes: dict[str, Mode]
    unclaimed: tuple[str, ...]
    repeated: bool


def gather(request: Request, endpoint: Endpoint) -> Sent:
    """Sort what was sent to the endpoint's parameters; nothing is checked yet."""
    if request.transport == "ws":
        values = {name: value for name, value in request.pairs if name in endpoint.by_name}
        unclaimed = tuple(name for name, _ in request.pairs if name not in endpoint.by_name)
        return Sent(values, dict.fromkeys(values, "frame"), unclaimed, repeated=False)
    found = _Gathered(endpoint)
    for name, value in request.read_pairs:
        found.add(name, value)
    return Sent(*found.values(), tuple(found.unclaimed), _repeats(request, endpoint))


def _repeats(request: Request, endpoint: Endpoint) -> bool:
    """Whether a name stands twice in the query string or twice in the body."""
    may = {param.name for param in endpoint.params if param.encoding == "repeated"}
    for pairs in (request.pairs, request.body_pairs):
        counts = Counter(name for name, _ in pairs if name not in may)
        if counts and max(counts.values()) > 1:
            return True
    return False


class _Gathered:
    """Texts by parameter, while they are read."""

    def __init__(self, endpoint: Endpoint) -> None:
        self.endpoint = endpoint
        self.texts: dict[str, list[tuple[str, str]]] = {}
        self.unclaimed: list[str] = []
        self.indexed = [param.name for param in endpoint.params if param.encoding == "indexed"]

    def add(self, name: str, value: str) -> None:
        owner = name if name in self.endpoint.by_name else self._owner(name)
        if owner is None:
            self.unclaimed.append(name)
        else:
            self.texts.setdefault(owner, []).append((name[len(owner) :], value))

    def _owner(self, name: str) -> str | None:
        return next((p for p in self.indexed if name.startswith((f"{p}[", f"{p}."))), None)

    def values(self) -> tuple[dict[str, Any], dict[str, Mode]]:
        values: dict[str, Any] = {}
        modes: dict[str, Mode] = {}
        for name, texts in self.texts.items():
            values[name], modes[name] = _put_together(self.endpoint.by_name[name], texts)
        return values, modes


def _put_together(param: Param, texts: list[tuple[str, str]]) -> tuple[Any, Mode]:
    first = texts[0][1]
    if param.type not in ("ARRAY", "OBJECT"):
        return first, "text"
    match param.encoding:
        case "comma":
            return (first.split(",") if first else ""), "text"
        case "repeated":
            return [text for _, text in texts], "text"
        case "indexed":
            return _indexed(param, texts), "text"
        case _:
            return _json(first), "nested"


def _json(text: str) -> Any:
    if not text:
        return ""
    try:
        return parse(text)
    except InvalidJsonError:
        return MALFORMED


def _indexed(param: Param, texts: list[tuple[str, str]]) -> Any:
    """`[0].a=1`, `[0].b=2`, `[1].a=3` → a list of mappings; `[0]=x` → a list; `.a=1` → a mapping."""
    if param.type == "OBJECT":
        fields = {rest[1:]: text for rest, text in texts if rest.startswith(".")}
        return fields if len(fields) == len(texts) else MALFORMED
    places = list(_places(texts))
    if len(places) != len(texts) or not places:
        return MALFORMED
    count = max(index for index, _, _ in places) + 1
    scalars = {index: text for index, field, text in places if field is None}
    objects: dict[int, dict[str, str]] = {}
    for index, field, text in places:
        if field is not None:
            objects.setdefault(index, {})[field] = text
    if scalars.keys() & objects.keys() or len(scalars) + len(objects) != count:
        return MALFORMED
    return [scalars.get(index, objects.get(index)) for index in range(count)]


def _places(texts: list[tuple[str, str]]) -> Iterator[tuple[int, str | None, str]]:
    """(index, field or None, text) of every well-formed name."""
    for rest, text in texts:
        digits, bracket, field = rest[1:].partition("]")
        if not rest.startswith("[") or not bracket or not (digits.isascii() and digits.isdigit()):
            continue
        if len(digits) > 4 or int(digits) >= MAX_INDEX or (field and (len(field) < 2 or field[0] != ".")):
            continue
        yield int(digits), field[1:] or None, text
