"""What a value of an answer is: its types, its form and its class, old against new."""

from __future__ import annotations

from typing import Any

from generator.catalog.model import Schema
from generator.drift.notes import Notes
from generator.drift.words import name, names, said


def form(schema: Schema) -> str:
    """What a value is to a program: the kind of Python object that a container becomes."""
    if schema.any_of:
        return "alternatives"
    for mark, kind in (
        (schema.properties, "object with fields"), (schema.prefix_items, "list of places"),
        (schema.additional, "map"), (schema.items, "list"),
    ):  # fmt: skip
        if mark:
            return kind
    containers = [kind for kind in schema.types if kind in ("object", "array")]
    return f"any {containers[0]}" if containers else "scalar" if schema.types else "anything"


def types(old: Schema, new: Schema, fact: str, notes: Notes) -> bool:
    """Compare the types; whether the values are so different that nothing inside them can be compared."""
    before, after = set(old.types), set(new.types)
    at, place, sides = (old.at, new.at), f"{fact}.type", (list(old.types), list(new.types))
    one, other = form(old), form(new)
    if before != after:
        rule = _direction(before, after)
        kept = (before | after) - (before & after) != {"null"}
        told = "types" if rule != "answer-type-narrowed" and kept and after else "nobody"
        notes.add(rule, place, sides, at, f"was {kinds(before)}, is {kinds(after)}", told)
        return one != other
    notes.same("layout", old.types != new.types)
    if one == other:
        return False
    if (one, other) == ("any array", "list"):
        notes.add("answer-type-narrowed", f"{fact}.items", (None, brief(new.items)), at, "the elements are documented")
    elif (one, other) == ("list", "any array"):
        why = "the elements are documented no more"
        notes.add("answer-type-widened", f"{fact}.items", (brief(old.items), None), at, why, "nobody")
    else:
        notes.add("answer-shape-changed", fact, (one, other), at, f"was {name(one)}, is {name(other)}")
    return True


def kinds(types: set[str]) -> str:
    return names(sorted(types), "or") if types else "anything"


def _direction(before: set[str], after: set[str]) -> str:
    """The rule for two sets of types; none at all is any value.

    A whole number is a number to the exchange; to a program it is not, as the one is an `int`, the other a `Decimal`.
    """
    if not before or not after:
        return "answer-type-widened" if before else "answer-type-narrowed"
    one, other = (each - {"integer"} if "number" in each else each for each in (before, after))
    if other <= one:
        return "answer-type-narrowed"
    is_wider = before <= after | ({"integer"} if "number" in after else set())
    return "answer-type-widened" if is_wider else "answer-type-changed"


def brief(schema: Schema | None) -> Any:
    """A schema in short, for programs."""
    if schema is None:
        return None
    parts = {"type": list(schema.types), "properties": [wire for wire, _ in schema.properties], "title": schema.title}
    return {key: value for key, value in parts.items() if value}


def title(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    """Compare the name of the class that a value is of, where the schema gives it."""
    if old.title == new.title:
        return
    if notes.has_client and form(old) == form(new) and form(new) in ("object with fields", "list of places"):
        why = f"the class was named {said(old.title)}, is named {said(new.title)}"
        notes.add("python-name-changed", f"{fact}.title", (old.title, new.title), (old.at, new.at), why)
    else:
        notes.same("layout")
