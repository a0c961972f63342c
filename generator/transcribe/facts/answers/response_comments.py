"""Comments of an example into the schema: each is read where it stands, and its facts go to the field it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from generator.transcribe.facts.answers import comments, infer
from generator.transcribe.facts.answers import schema_places as places
from generator.transcribe.facts.answers.infer import Where
from generator.transcribe.facts.answers.presence import Place
from generator.transcribe.facts.answers.tolerant_json import Comment, Path
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.ledger import Ledger

_NOWHERE, _DIFFERS = "nowhere", "differs"


def apply(
    said_of: Sequence[Comment],
    value: Any,
    schema: Spec,
    known: Known,
    said: dict[Where, tuple[str, ...]],
    ledger: Ledger,
) -> None:
    """Read the comments of one example into the schema; `said` gathers those that name fields."""
    _held(said_of, value, schema, ledger)
    for group in _groups(said_of):
        path, text = group[0].path, "; ".join(each.text for each in group)
        if path and isinstance(path[-1], str):
            where = places.where(path)
            said[where] = (*said.get(where, ()), group[0].text)
        holder = places.inside(value, path[:-1])
        siblings = holder if path and isinstance(path[-1], str) and isinstance(holder, dict) else {}
        way = places.names(schema, path[:-1])
        name = str(path[-1]) if path else ""
        several = any(isinstance(step, int) for step in path[:-1])
        found = comments.read(text, Place(places.inside(value, path), siblings, way, name, several), known)
        verdict, rule = found.verdict, found.rule
        if found.facts or found.required or found.nullable:
            last = isinstance(holder, list) and bool(path) and path[-1] == len(holder) - 1
            fault = _apply(found, path, schema, last)
            if fault == _DIFFERS:
                verdict, rule = "unmodelled", fault
            elif fault:
                presence = "when" in found.facts or found.required or found.nullable
                verdict = "unmodelled" if presence else "prose"
        for each in group:
            if verdict == "unmodelled":
                ledger.unmodelled(each.line, "code", rule, each.text)
            elif verdict == "fact":
                ledger.fact(each.line, "code", found.rule)
            else:
                ledger.prose(each.line, "code", found.rule)


#: Which elements a list holds, by the value of one of their fields.
_HELD = re.compile(r"\bonly .{1,60} (?:will be|are) (?:returned|shown)\b|只(?:返回|展示)", re.IGNORECASE)
_CAPITALS = re.compile(r"(?<![A-Za-z0-9_])[A-Z][A-Z_]{2,30}(?![A-Za-z0-9_])")


def _held(said_of: Sequence[Comment], value: Any, schema: Spec, ledger: Ledger) -> None:
    """Comments that tell which elements a list holds: the values of the one field that shows one of them."""
    about = [(_element(each, value), each) for each in said_of if _HELD.search(each.text)]
    for path, group in groupby(about, key=lambda each: each[0]):
        told = [each for _, each in group]
        element = places.inside(value, path)
        values = list(dict.fromkeys(word for each in told for word in _CAPITALS.findall(each.text)))
        fields = element.items() if isinstance(element, dict) else ()
        names = [name for name, shown in fields if isinstance(shown, str) and shown in values]
        if len(values) < 2 or len(names) != 1:
            continue
        agreed = [_add(part, {"values": values}) for part in places.at(schema, (*path, names[0]))]
        for each in told if agreed and all(agreed) else ():
            ledger.fact(each.line, "code", "values")


def _element(comment: Comment, value: Any) -> Path:
    """The element above which a comment stands, or the first of the list at whose beginning it does."""
    return (*comment.path, 0) if isinstance(places.inside(value, comment.path), list) else comment.path


def _groups(found: Sequence[Comment]) -> Iterator[list[Comment]]:
    """A comment with the lines below it that go on with it."""
    group: list[Comment] = []
    for each in found:
        if group and each.placement == "below" and each.path == group[-1].path and each.line == group[-1].line + 1:
            group.append(each)
            continue
        if group:
            yield group
        group = [each]
    if group:
        yield group


def _apply(found: comments.Said, path: Path, schema: Spec, last: bool) -> str:
    """Put facts where the comment stands; a fault if no single field stands there, or one of which others hold."""
    if not path:
        return _NOWHERE
    holders = [each for part in places.at(schema, path[:-1]) for each in places.options(part)]
    if isinstance(path[-1], int):
        facts = {key: value for key, value in found.facts.items() if key in ("unit", "values")}
        named = [each for each in holders if "prefixItems" in each]
        agreed = [_add(part, facts) for part in (places.at(schema, path) if named else ())]
        if not named and "when" in found.facts:
            # Beside the last of plain elements: it is the list that is there only then.
            lists = places.at(schema, path[:-1]) if last else []
            return _fault([_add(part, found.facts) for part in lists], bool(lists))
        # A place that is to be ignored is named so.
        return _fault(agreed, bool(named) and "when" not in found.facts)
    agreed = [_add(part, found.facts) for part in places.at(schema, path)]
    nullable = [
        holder["properties"][name]
        for name in found.nullable
        for holder in holders
        if name in holder.get("properties", {})
    ]
    for part in nullable:
        _nullable(part)
    if found.nullable and len(nullable) < len(found.nullable):
        return _NOWHERE
    for holder in holders if found.required else ():
        if path[-1] in holder.get("properties", {}):
            holder["required"] = list(dict.fromkeys((*holder.get("required", ()), path[-1])))
    return _fault(agreed, True)


def _fault(agreed: Sequence[bool], stands: bool) -> str:
    if not all(agreed):
        return _DIFFERS
    return "" if stands else _NOWHERE


def _nullable(part: Spec) -> None:
    """The field may be null."""
    if "anyOf" in part:
        part["anyOf"] = [*part["anyOf"], *([] if {"type": "null"} in part["anyOf"] else [{"type": "null"}])]
    elif part.get("type") not in (None, "null"):
        shown = part["type"]
        listed = [shown] if isinstance(shown, str) else shown
        part["type"] = [*listed, *([] if "null" in listed else ["null"])]


def _add(part: Spec, facts: Spec) -> bool:
    """Adds facts to a field; False if it has another one of a kind already."""
    agreed = True
    for key, value in facts.items():
        if key == "values" and not _fits(value, part):
            continue
        if key in ("values", "unit") and ("anyOf" in part or part.get("type") in ("object", "array")):
            continue
        agreed &= part.setdefault(key, value) == value
    return agreed


def _fits(values: Sequence[Any], part: Spec) -> bool:
    written = part.get("type", ())
    allowed = {written} if isinstance(written, str) else set(written)
    return all(infer.type_of(value) in allowed for value in values)
