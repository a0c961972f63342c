"""A schema from examples: what they show and no more, in the format's own vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.transcribe.facts.reading import Spec

Where = tuple[str, ...]
"""A place in a schema: the keys that lead to it, `[]` for the elements of an array."""

#: The order in which the types of one place are listed.
_ORDER = ("object", "array", "integer", "number", "boolean", "string", "null")
_TRADED = re.compile(r"[A-Z0-9]{2,20}(?:[_\-][A-Z0-9]{1,20}){0,3}")
_OF_ASSETS = re.compile(r"(?i)\w*(assets|symbols|coins|tokens|pairs)")
_NUMBERED = re.compile(r"[0-9]{1,20}")


def schema(examples: Sequence[Any], titles: Mapping[Where, Sequence[str]] | None = None) -> Spec:
    """The schema that every example fits; `titles` names the places of positional arrays."""
    return _place(list(examples), (), titles or {})


def type_of(value: Any) -> str:
    """The JSON type of a value."""
    if isinstance(value, bool):
        return "boolean"
    for name, kind in (("object", dict), ("array", list), ("string", str), ("integer", int), ("number", float)):
        if isinstance(value, kind):
            return name
    return "null"


def types(names: Iterator[str]) -> str | list[str] | None:
    """The types of one place as they are written: one name, or a list; an integer is a number."""
    found = set(names)
    if "number" in found:
        found.discard("integer")
    ordered = [name for name in _ORDER if name in found]
    return ordered[0] if len(ordered) == 1 else ordered or None


def is_error(value: Any) -> bool:
    """Whether a value is an error answer: a negative code beside its message, and nothing that an answer holds."""
    if not isinstance(value, dict):
        return False
    code = value.get("code")
    negative = isinstance(code, int) and not isinstance(code, bool) and code < 0
    return negative and isinstance(value.get("msg"), str) and value.keys() <= {"code", "msg", "data"}


def _place(values: list[Any], where: Where, titles: Mapping[Where, Sequence[str]]) -> Spec:
    objects = [value for value in values if isinstance(value, dict)]
    arrays = [value for value in values if isinstance(value, list)]
    plain = [type_of(value) for value in values if not isinstance(value, dict | list)]
    failed = [value for value in objects if is_error(value)] if where[-1:] == ("[]",) else []
    options: list[Spec] = []
    if failed and len(failed) < len(objects):
        options.append(_object([value for value in objects if not is_error(value)], where, titles))
        options.append({"title": "Failure", **_object(failed, where, titles)})
    elif objects:
        options.append(_object(objects, where, titles))
    if arrays:
        options.append(_array(arrays, where, titles))
    scalars = [name for name in plain if name != "null"]
    if scalars or not options:
        written = types(iter(scalars or plain))
        options.append({} if written is None else {"type": written})
    if len(options) > 1:
        if "null" in plain:
            options.append({"type": "null"})
        return {"anyOf": options}
    (only,) = options
    if "null" in plain and only.get("type") not in (None, "null"):
        shown = only["type"]
        only["type"] = [*([shown] if isinstance(shown, str) else shown), "null"]
    return only


def _object(objects: list[dict[str, Any]], where: Where, titles: Mapping[Where, Sequence[str]]) -> Spec:
    names = keys(objects)
    if is_map(objects, where[-1] if where else ""):
        inside = [value for each in objects for value in each.values()]
        return {"type": "object", "additionalProperties": _place(inside, (*where, "{}"), titles)}
    spec: Spec = {"type": "object"}
    if names:
        spec["properties"] = {
            name: _place([each[name] for each in objects if name in each], (*where, name), titles) for name in names
        }
    return spec


def keys(objects: list[dict[str, Any]]) -> list[str]:
    """The keys of all objects; one that only a later object has stands behind its neighbour there."""
    merged = list(objects[0])
    known = set(merged)
    for each in objects[1:]:
        fresh = [name for name in each if name not in known]
        if not fresh:
            continue
        behind: dict[str | None, list[str]] = {}
        # With nothing in common there is no neighbour: the fresh ones go to the end.
        anchor = None if known & each.keys() else merged[-1] if merged else None
        for name in each:
            if name in known:
                anchor = name
            else:
                behind.setdefault(anchor, []).append(name)
        merged = [*behind.get(None, ()), *(key for name in merged for key in (name, *behind.get(name, ())))]
        known.update(fresh)
    return merged


def is_map(objects: Sequence[Mapping[str, Any]], name: str = "") -> bool:
    """Whether the keys are data: several, all traded symbols or all numbers, and what they hold is of one shape.

    Plain values tell less than objects do: keys which may be words (`LONG`) need a `name` that speaks of assets.
    """
    shown = list(dict.fromkeys(key for each in objects for key in each))
    held = [value for each in objects for value in each.values()]
    numbered = all(_NUMBERED.fullmatch(key) for key in shown)
    if len(shown) < 2 or not (numbered or all(_TRADED.fullmatch(key) for key in shown)):
        return False
    if all(isinstance(value, dict) for value in held):
        return _alike(held)
    if all(isinstance(value, list) for value in held):
        firsts = [value[0] for value in held if value]
        return _alike(firsts) if all(isinstance(each, dict) for each in firsts) else len(set(map(type_of, firsts))) == 1
    return len({type_of(value) for value in held}) == 1 and (numbered or _OF_ASSETS.fullmatch(name) is not None)


def _alike(objects: Sequence[Mapping[str, Any]]) -> bool:
    """Whether each object has the keys of the largest, or some of them, and none has none."""
    largest = max(objects, key=len, default={})
    return len(largest) > 1 and all(each and each.keys() <= largest.keys() for each in objects)


def _array(arrays: list[list[Any]], where: Where, titles: Mapping[Where, Sequence[str]]) -> Spec:
    named = titles.get(where, ())
    longest = max(len(each) for each in arrays)
    if named and longest <= len(named):
        parts = [[each[place] for each in arrays if place < len(each)] for place in range(len(named))]
        prefix = [
            {"title": title, **_place(part, (*where, str(place)), titles)}
            for place, (title, part) in enumerate(zip(named, parts, strict=True))
        ]
        return {"type": "array", "prefixItems": prefix}
    elements = [element for each in arrays for element in each]
    return {"type": "array", "items": _place(elements, (*where, "[]"), titles)} if elements else {"type": "array"}


def united(one: Spec, other: Spec) -> Spec:
    """A schema for what fits either of two; facts beside the types are those of the first, then of the other."""
    if not one or not other:
        return one or other
    if "anyOf" in one or "anyOf" in other:
        return _alternatives(one, other)
    ours, theirs = _listed(one), _listed(other)
    if _container(ours) != _container(theirs) and set(ours) - {"null"} and set(theirs) - {"null"}:
        return _alternatives(one, other)
    spec = {**other, **one}
    if (written := types(iter((*ours, *theirs)))) is not None:
        spec["type"] = written
    if "properties" in one and "properties" in other:
        names = keys([one["properties"], other["properties"]])
        spec["properties"] = {key: united(_under(one, key), _under(other, key)) for key in names}
    elif "properties" in spec:
        spec["properties"] = {key: united(_under(one, key), _under(other, key)) for key in spec["properties"]}
    for key in ("items", "additionalProperties"):
        if key in one and key in other:
            spec[key] = united(one[key], other[key])
    return _settled(spec, one, other)


def _under(schema: Spec, key: str) -> Spec:
    """What an object says of one of its keys: by name, or as of all keys that are data."""
    found: Spec = schema.get("properties", {}).get(key) or schema.get("additionalProperties", {})
    return found


def _settled(spec: Spec, one: Spec, other: Spec) -> Spec:
    """What cannot stand side by side: named places and plain elements, documented keys and keys that are data."""
    if "prefixItems" in one and "prefixItems" in other:
        longer, shorter = sorted((one["prefixItems"], other["prefixItems"]), key=len, reverse=True)
        if len(longer) == len(shorter):
            longer, shorter = one["prefixItems"], other["prefixItems"]
        spec["prefixItems"] = [
            united(part, {k: v for k, v in shorter[place].items() if k != "title"}) if place < len(shorter) else part
            for place, part in enumerate(longer)
        ]
        spec.pop("items", None)
    elif "prefixItems" in spec and "items" in spec:
        spec["prefixItems"] = [_widened(part, spec["items"]) for part in spec["prefixItems"]]
        del spec["items"]
    if "required" in spec and "properties" in spec:
        spec["required"] = [name for name in spec["required"] if name in spec["properties"]]
    return spec


def _widened(part: Spec, element: Spec) -> Spec:
    """A named place keeps its type unless elements of another type were shown that no place accounts for."""
    return part if "type" in part or "anyOf" in part else {**part, **element}


def _listed(spec: Spec) -> tuple[str, ...]:
    written = spec.get("type", ())
    return (written,) if isinstance(written, str) else tuple(written)


def _container(names: tuple[str, ...]) -> str:
    return next((name for name in names if name in ("object", "array")), "scalar")


def _alternatives(one: Spec, other: Spec) -> Spec:
    """Alternatives of two schemas, those of one kind and title put together."""
    options: list[Spec] = []
    for option in (*one.get("anyOf", (one,)), *other.get("anyOf", (other,))):
        kind = _container(_listed(option))
        same = next(
            (
                at
                for at, known in enumerate(options)
                if _container(_listed(known)) == kind
                and known.get("title") == option.get("title")
                # A condition that one side does not state contradicts none.
                and (known.get("when") == option.get("when") or not known.get("when") or not option.get("when"))
            ),
            None,
        )
        if same is None:
            options.append(option)
        else:
            options[same] = united(options[same], option)
    return options[0] if len(options) == 1 else {"anyOf": options}
