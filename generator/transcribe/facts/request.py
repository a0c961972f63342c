"""The request of an endpoint: method and path, or the name of a WebSocket method, and the parameters of its sample."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from generator.transcribe.blocks import Block, Code, Item, Paragraph
from generator.transcribe.facts.answers import tolerant_json
from generator.transcribe.facts.wording import plain
from generator.transcribe.ledger import Kind, Ledger
from generator.transcribe.sections import Part

_METHODS = "GET|POST|PUT|DELETE|PATCH"
_LINE = re.compile(
    rf"(?P<method>{_METHODS})\b ?(?:(?:{_METHODS})\b ?)?/? ?(?P<path>[A-Za-z][A-Za-z0-9_-]*(?:/[A-Za-z0-9_.-]+)+)"
    r"(?: ?\(HMAC SHA256\))?(?P<more>(?: .*)?)"
)
_NAMED_PATH = re.compile(r"(?:endpoint|接口) ?: ?(?P<path>(?:/[A-Za-z0-9_.-]+)+)", re.IGNORECASE)
#: Another request, which tells of times that this one does not know.
_OLDER = re.compile(
    r"can be used to (?:check|query|get) \w{1,20} before \d{4}-\d\d-\d\d(?: \d\d:\d\d)?\.?", re.IGNORECASE
)
_METHOD = re.compile(r"\"method\"\s*:\s*\"([A-Za-z][\w.]{1,80})\"")
_MOST_SAMPLED = 20_000
_ADDRESS = re.compile(r"https?://[^\s]{1,2000}")
_NAME = re.compile(r"[\"']?(?P<name>[A-Za-z][A-Za-z0-9_.]*(?:/[A-Za-z0-9_.]+)*)[\"']?")


@dataclass(frozen=True, slots=True)
class RequestFact:
    """What is asked for. `method` is None where the page names a path and no method.

    `sample_params` are the parameters that the page's own sample of the request sends, in its order.
    """

    method: str | None
    path: str | None
    ws_method: str | None
    host: str | None
    line: int
    sample_params: tuple[str, ...] = ()


@dataclass(slots=True)
class _Found:
    method: str | None = None
    path: str | None = None
    name: str | None = None
    host: str | None = None
    line: int = 0
    sample: tuple[str, ...] = ()
    sampled: bool = False


def read(parts: Sequence[Part], ledger: Ledger) -> RequestFact | None:
    """The request that parts of the kinds request, method and sample state; None if they state none."""
    found = _Found()
    for part in parts:
        if named := _NAMED_PATH.fullmatch(plain(part.label)):
            _path(None, named["path"], part.line, "label", found, ledger)
        for block in part.blocks:
            _block(part, block, found, ledger)
    if found.path is None and found.name is None:
        return None
    return RequestFact(found.method, found.path, found.name, found.host, found.line, found.sample)


def _block(part: Part, block: Block, found: _Found, ledger: Ledger) -> None:
    """Takes what one block states; a block that is not about the request is left to other readers."""
    if isinstance(block, Code) and part.kind != "request":
        _sample(block, found, ledger)
    elif isinstance(block, Paragraph | Item | Code):
        kind: Kind = "code" if isinstance(block, Code) else "paragraph"
        if part.kind == "request" and (lines := _lines(block.text)):
            for method, path, more in lines:
                if _OLDER.fullmatch(more):
                    ledger.prose(block.line, kind, "older-request")
                    continue
                _path(method, path, block.line, kind, found, ledger)
                if more:
                    ledger.unmodelled(block.line, kind, "request-more", more)
        elif part.kind == "request" and _ADDRESS.fullmatch(plain(block.text)):
            _address(plain(block.text), block.line, kind, found, ledger)
        elif part.kind in ("method", "sample") and (named := _NAME.fullmatch(plain(block.text))):
            _named(named["name"], block.line, kind, found, ledger)


def _lines(text: str) -> list[tuple[str, str, str]]:
    """The request lines of a text: method, path, and what stands behind; nothing if it does not begin with one."""
    found: list[tuple[str, str, str]] = []
    for line in (plain(each) for each in text.split("\n") if each.strip()):
        if match := _LINE.fullmatch(line):
            found.append((match["method"], f"/{match['path'].rstrip('.')}", match["more"].strip()))
        elif found:
            method, path, more = found[-1]
            found[-1] = (method, path, f"{more} {line}".strip())
        else:
            return []
    return found


def _path(method: str | None, path: str, line: int, kind: Kind, found: _Found, ledger: Ledger) -> None:
    """One request line; another one that differs is reported, for then the page describes two requests as one."""
    if found.path not in (None, path) or found.method not in (None, method):
        ledger.unmodelled(line, kind, "request-twice", f"{method} {path}")
        return
    found.method, found.path, found.line = method, path, found.line or line
    ledger.fact(line, kind, "request")


def _address(text: str, line: int, kind: Kind, found: _Found, ledger: Ledger) -> None:
    """A full address as a sample: it tells the host, and must have the path."""
    try:
        parts = urlsplit(text)
        names = tuple(dict.fromkeys(name for name, _ in parse_qsl(parts.query, keep_blank_values=True)))
    except ValueError:
        return
    if found.path is not None and parts.path != found.path:
        ledger.unmodelled(line, kind, "request-address", text)
        return
    found.path, found.line = parts.path, found.line or line
    found.host = f"{parts.scheme}://{parts.netloc}"
    found.sample = names
    ledger.fact(line, kind, "request-address")


def _named(name: str, line: int, kind: Kind, found: _Found, ledger: Ledger) -> None:
    if found.name not in (None, name):
        ledger.unmodelled(line, kind, "method-twice", name)
        return
    found.name, found.line = name, found.line or line
    ledger.fact(line, kind, "method")


def _sample(block: Code, found: _Found, ledger: Ledger) -> None:
    """A sample of a request: it names the method, too, and the parameters that are really sent."""
    values = tolerant_json.read(block.text, block.line).values
    data = values[0].data if len(values) == 1 else None
    if not isinstance(data, dict) or not isinstance(data.get("method"), str):
        ledger.unmodelled(block.line, "code", "sample", block.text[:200])
        # The name of the method stands even where the rest of the sample is broken.
        if not values and len(names := set(_METHOD.findall(block.text[:_MOST_SAMPLED]))) == 1:
            _named(names.pop(), block.line, "code", found, ledger)
        return
    _named(data["method"], block.line, "code", found, ledger)
    params = data.get("params")
    if found.name == data["method"] and isinstance(params, dict) and not found.sampled:
        found.sample, found.sampled = tuple(str(name) for name in params), True
