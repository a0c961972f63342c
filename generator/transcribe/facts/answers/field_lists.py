"""Answers that a page tells as a nested list of fields instead of showing one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.transcribe.blocks import Item
from generator.transcribe.facts.answers import comments, field_names
from generator.transcribe.facts.answers.presence import Place
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Ledger

_FIELD = re.compile(r"`(?P<name>[A-Za-z_]\w*)`\s*[:：]\s*(?P<rest>.*)", re.DOTALL)
#: The first that fits the words behind the name: containers before what they contain.
_TYPES: tuple[tuple[str, Spec], ...] = (
    (r"array of arrays|nested arrays?|嵌套数组", {"type": "array", "items": {"type": "array"}}),
    (r"array of objects|对象数组", {"type": "array", "items": {"type": "object"}}),
    (r"array of strings|字符串数组", {"type": "array", "items": {"type": "string"}}),
    (r"object|对象", {"type": "object"}),
    (r"string|字符串", {"type": "string"}),
    (r"integer|整数", {"type": "integer"}),
    (r"boolean|布尔值?", {"type": "boolean"}),
    (r"null|空", {"type": "null"}),
)
_PLACE_TYPES = ((r"string|字符串", "string"), (r"integer|整数", "integer"))


def read(items: Sequence[Item], ledger: Ledger) -> Spec | None:
    """The schema of the fields that the list names; None if it names none."""
    root: Spec = {"type": "object", "properties": {}}
    # The object or positional array that the items of each depth belong to.
    holders: dict[int, Spec] = {0: root}
    for item in items:
        holder = holders.get(item.depth)
        for deeper in [depth for depth in holders if depth > item.depth]:
            del holders[deeper]
        part = _field(item, holder, ledger) if holder is not None else None
        if holder is None:
            ledger.unmodelled(item.line, "note", "field-list", item.text)
        elif part is not None:
            inner = part.get("items", part)
            if inner.get("type") in ("object", "array"):
                holders[item.depth + 1] = inner
    return root if root["properties"] else None


def _field(item: Item, holder: Spec, ledger: Ledger) -> Spec | None:
    match = _FIELD.fullmatch(item.text)
    if match is None:
        _place(item, holder, ledger)
        return None
    part = _typed(match["rest"])
    if part is None or holder["type"] != "object":
        ledger.unmodelled(item.line, "note", "field-list", item.text)
        return None
    said = comments.read(match["rest"], Place(name=match["name"]), Known("en", {}))
    if said.facts.get("deprecated") or re.search(r"deprecated|废弃|弃用", match["rest"], re.IGNORECASE):
        part["deprecated"] = True
    if said.verdict == "unmodelled":
        ledger.unmodelled(item.line, "note", said.rule, item.text)
    holder.setdefault("properties", {}).setdefault(match["name"], part)
    ledger.fact(item.line, "note", "field-list")
    return part


def _typed(text: str) -> Spec | None:
    """The type that the description begins with."""
    for pattern, spec in _TYPES:
        if re.match(rf"\s*(?:{pattern})", text, re.IGNORECASE):
            return {key: dict(value) if isinstance(value, dict) else value for key, value in spec.items()}
    return None


def _place(item: Item, holder: Spec, ledger: Ledger) -> None:
    """A place of a positional array, which has a name in words and no name on the wire."""
    if holder["type"] != "array":
        ledger.prose(item.line, "note", "about-the-answer")
        return
    ignored = re.search(r"ignore|忽略", item.text, re.IGNORECASE)
    known = [part["title"] for part in holder.get("prefixItems", ())]
    named = field_names.titles([*known, "ignore" if ignored else item.text])
    if named is None:
        ledger.unmodelled(item.line, "note", "field-list", item.text)
        return
    found = [name for pattern, name in _PLACE_TYPES if re.search(pattern, item.text, re.IGNORECASE)]
    holder.setdefault("prefixItems", []).append({"title": named[-1], **({"type": found[0]} if found else {})})
    ledger.fact(item.line, "note", "field-list")
