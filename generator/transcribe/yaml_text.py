"""A spec as data into its YAML text: the same data gives the same bytes, laid out as a person would write it.

What is small stands on one line in braces, what is not is a block. Text is quoted only where it would be read as
something else.
"""

from __future__ import annotations

import json
import re
from typing import Any

WIDTH = 120
HEAD = "# yaml-language-server: $schema={up}generator/catalog/schemas/{form}.schema.json\n"

_BARE = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=<][^\n]*\Z")
_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_LOOSE_NUMBER = re.compile(r"[-+.]?[0-9][0-9_.,:eExXoO+-]*\Z")
#: What older readers of YAML take for a number in another base.
_OTHER_BASE = re.compile(r"[-+]?0[xXoObB][0-9a-fA-F_]+\Z")
#: Words that are no text to some reader of YAML; ours reads `NO` as it stands, others as a truth.
_WORDS = {"", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"}
_ESCAPED = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff\ufffe\uffff]")

#: Keys whose value stands in block form, one entry a line, however short it is.
_BLOCKS = {
    (),
    ("params",),
    ("constraints",),
    ("errors",),
    ("rate_limits",),
    ("response",),
    ("response", "examples"),
    ("response", "schema"),
    ("disagreements",),
    ("corrections",),
    ("unmodelled",),
    ("servers",),
    ("servers", "rest"),
    ("servers", "ws"),
    ("servers", "stream"),
    ("signing",),
    ("limits",),
    ("enums",),
}


def endpoint(spec: dict[str, Any]) -> str:
    """The text of an endpoint's file."""
    return HEAD.format(up="../../../", form="endpoint") + _block(spec, 0, ())


def product(spec: dict[str, Any]) -> str:
    """The text of a `product.yaml`."""
    return HEAD.format(up="../../", form="product") + _block(spec, 0, ())


def _block(value: dict[str, Any] | list[Any], indent: int, path: tuple[str, ...]) -> str:
    pad = " " * indent
    if isinstance(value, list):
        return "".join(f"{pad}- {_entry(each, indent + 2, (*path, '-'))}" for each in value)
    pairs = ((key, _after(each, indent, (*path, key), len(key) + 1)) for key, each in value.items())
    return "".join(f"{pad}{_key(key)}:{after}" for key, after in pairs)


def _entry(value: Any, indent: int, path: tuple[str, ...]) -> str:
    """What stands behind the dash of a list."""
    keys = list(value) if isinstance(value, dict) else []
    lone = len(keys) == 1 and isinstance(value[keys[0]], list | dict) and path[:1] in (("constraints",), ("response",))
    if not lone and (line := _line(value, indent)) is not None:
        return line + "\n"
    if isinstance(value, dict | list) and value:
        return _block(value, indent, path).removeprefix(" " * indent)
    return _flow(value) + "\n"


def _after(value: Any, indent: int, path: tuple[str, ...], taken: int) -> str:
    """What stands behind the colon of a key."""
    if not isinstance(value, dict | list) or not value:
        return f" {_flow(value)}\n"
    if path == ("source",) and isinstance(value, dict):
        return f" {_flow(value)}\n"
    if not _must_be_block(value, path) and (line := _line(value, indent + taken + 1)) is not None:
        return f" {line}\n"
    return "\n" + _block(value, indent + 2, path)


def _must_be_block(value: Any, path: tuple[str, ...]) -> bool:
    if path in _BLOCKS:
        return True
    if path[:2] == ("response", "schema"):
        return path[-1] == "properties" or (isinstance(value, dict) and "properties" in value)
    return False


def _line(value: Any, indent: int) -> str | None:
    """The value on one line, if it fits there."""
    line = _flow(value)
    return line if len(line) + indent <= WIDTH else None


def _flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)}: {_flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(each) for each in value) + "]"
    return _scalar(value)


def _key(key: str) -> str:
    return _scalar(key)


def _scalar(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return _number(value)
    return str(value) if _is_plain(str(value)) else _quoted(str(value))


def _number(value: int | float) -> str:
    """A number that is read as the same number; a float keeps its point."""
    return repr(value)


def _is_plain(text: str) -> bool:
    if text.lower() in _WORDS or _NUMBER.match(text) or _ESCAPED.search(text):
        return False
    if not _BARE.match(text) or text != text.strip() or text in ("---", "..."):
        return False
    if _OTHER_BASE.match(text):
        return False
    if _LOOSE_NUMBER.match(text) and not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", text):
        return False
    return not any(mark in text for mark in (": ", " #", ",", "[", "]", "{", "}")) and not text.endswith(":")


def _quoted(text: str) -> str:
    """In double quotes, with JSON's escapes, which YAML shares."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))
