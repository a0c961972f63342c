"""What is answered: the fields, types, values and alternatives of schemas, old against new."""

from __future__ import annotations

from generator.catalog.check_names import field_name
from generator.catalog.model import Schema
from generator.drift import announced, answer_alternatives, conditions
from generator.drift.answer_types import brief, kinds, title, types
from generator.drift.notes import Notes, Spots
from generator.drift.values import difference
from generator.drift.words import name, names, said

_ROOT = "response.schema"


def compare(old: Schema | None, new: Schema | None, at: Spots, notes: Notes) -> None:
    """Compare what two endpoints answer."""
    if old is None or new is None:
        if old is not new:
            rule, why = ("answer-new", "it is documented now") if old is None else ("answer-gone", "it was documented")
            spots = (old.at if old else at[0], new.at if new else at[1])
            notes.add(rule, _ROOT, (brief(old), brief(new)), spots, why)
        return
    _class(old, new, _ROOT, notes)
    _both(old, new, _ROOT, notes)


def _both(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    """Compare two schemas of one place."""
    at = (old.at, new.at)
    if old.any_of or new.any_of:
        answer_alternatives.compare(old, new, fact, notes, _both)
        if old.any_of and new.any_of:
            _facts(old, new, fact, notes)
        return
    if types(old, new, fact, notes):
        _facts(old, new, fact, notes)
        return
    _facts(old, new, fact, notes)
    _properties(old, new, fact, notes)
    _required(old, new, fact, notes)
    _positions(old, new, fact, at, notes)
    _inner(old, new, fact, notes)


def _inner(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    """Compare the elements of a list and the values of a map, and those behind named places and beside named fields."""
    inner = (
        ("items", old.items, new.items, old.prefix_items and new.prefix_items),
        ("additionalProperties", old.additional, new.additional, old.properties and new.properties),
    )
    for key, one, other, named in inner:
        place = f"{fact}.{key}"
        if one is not None and other is not None:
            _class(one, other, place, notes)
            _both(one, other, place, notes)
        elif one is not other:
            # What comes to named ones are more; where none were named, it says what any of them is.
            rule = "answer-type-widened" if bool(named) == (one is None) else "answer-type-narrowed"
            spots = (one.at if one else old.at, other.at if other else new.at)
            why = "more than what is named is documented" if one is None else "only what is named is documented"
            if not named:
                why = "what it holds is documented" if one is None else "what it holds is documented no more"
            notes.add(rule, place, (brief(one), brief(other)), spots, why, "nobody")


def _class(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    """Compare the name of a class that is the value of no field; another name for Python has no use there."""
    title(old, new, fact, notes)
    notes.same("layout", old.own_python_name != new.own_python_name)


def _facts(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    """Compare what a schema says besides its type."""
    at = (old.at, new.at)
    notes.same("prose", old.description != new.description)
    announced.compare(old.deprecated, new.deprecated, fact, at, notes, "nobody")
    _condition(old, new, fact, at, notes)
    _values(old, new, fact, at, notes)
    if old.unit != new.unit:
        state = "stated" if old.unit is None else "unstated" if new.unit is None else "changed"
        why = f"the unit was {said(old.unit)}, is {said(new.unit)}"
        notes.add(f"answer-unit-{state}", f"{fact}.unit", (old.unit, new.unit), at, why)


def _condition(old: Schema, new: Schema, fact: str, at: Spots, notes: Notes) -> None:
    if conditions.when(old.when) == conditions.when(new.when):
        return
    state = "tightened" if old.when is None else "loosened" if new.when is None else "changed"
    told = {"tightened": "it is there only under a condition", "loosened": "it is there under every condition"}
    why = told.get(state, "it is there under another condition")
    notes.add(f"answer-condition-{state}", f"{fact}.when", (old.when, new.when), at, why)


def _values(old: Schema, new: Schema, fact: str, at: Spots, notes: Notes) -> None:
    sides, place = (old.values, new.values), f"{fact}.values"
    if not old.values or not new.values:
        if old.values:
            notes.add("answer-values-unstated", place, sides, at, f"{said(old.values)} documented no more")
        elif new.values:
            notes.add("answer-values-stated", place, sides, at, f"{said(new.values)} documented now")
        return
    gone, come = difference(old.values, new.values), difference(new.values, old.values)
    if gone:
        notes.add("answer-value-gone", place, sides, at, f"{said(gone)} documented no more")
    if come:
        notes.add("answer-value-new", place, sides, at, f"{said(come)} documented now")
    notes.same("layout", not gone and not come and old.values != new.values)


def _properties(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    before, after = dict(old.properties), dict(new.properties)
    for wire, part in before.items():
        if wire not in after:
            why = f"{name(wire)} was {kinds(set(part.types))}"
            notes.add("answer-field-gone", f"{fact}.properties.{wire}", (brief(part), None), (part.at, None), why)
    for wire, part in after.items():
        place = f"{fact}.properties.{wire}"
        if wire not in before:
            why = f"{name(wire)} is {kinds(set(part.types))}"
            notes.add("answer-field-new", place, (None, brief(part)), (None, part.at), why)
            continue
        _names(before[wire], part, wire, place, notes)
        _both(before[wire], part, place, notes)
    kept = [wire for wire in before if wire in after]
    notes.same("layout", kept != [wire for wire in after if wire in before])


def _names(old: Schema, new: Schema, wire: str, fact: str, notes: Notes) -> None:
    """Compare what Python calls a field, and the class of its value."""
    one, other = field_name(wire, old), field_name(wire, new)
    if one != other and notes.has_client:
        why = f"{name(one)} is {name(other)} in Python"
        notes.add("python-name-changed", f"{fact}.python_name", (one, other), (old.at, new.at), why)
    else:
        notes.same("layout", old.own_python_name != new.own_python_name)
    title(old, new, fact, notes)


def _required(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    both = {wire for wire, _ in old.properties} & {wire for wire, _ in new.properties}
    for wire, part in new.properties:
        before, after = wire in old.required, wire in new.required
        if wire in both and before != after:
            rule = "answer-field-required" if after else "answer-field-optional"
            why = f"{name(wire)} is {'always there' if after else 'not always there'}"
            notes.add(rule, f"{fact}.required.{wire}", (before, after), (dict(old.properties)[wire].at, part.at), why)


def _positions(old: Schema, new: Schema, fact: str, at: Spots, notes: Notes) -> None:
    """Compare positional lists: a place is what it is by its number."""
    before, after = ([part.title or "" for part in each.prefix_items] for each in (old, new))
    place = f"{fact}.prefixItems"
    shared = min(len(before), len(after))
    moved = [i for i in range(shared) if before[i] != after[i]]
    same = [part.types == other.types for part, other in zip(old.prefix_items, new.prefix_items, strict=False)]
    if len(moved) == 1 and len(before) == len(after) and same[moved[0]]:
        part = f"{place}.{moved[0]}"
        why = f"place {moved[0]} was named {name(before[moved[0]])}, is named {name(after[moved[0]])}"
        sides = (before[moved[0]], after[moved[0]])
        if notes.has_client:
            notes.add("python-name-changed", f"{part}.title", sides, at, why)
        else:
            notes.same("layout")
    elif moved or len(after) < len(before):
        why = f"the places were {names(before)}, are {names(after)}"
        notes.add("answer-places-changed", place, (before, after), at, why)
        return
    elif len(after) > len(before):
        notes.add("answer-places-new", place, (before, after), at, f"{names(after[shared:])} at the end")
    for i, (one, other) in enumerate(zip(old.prefix_items, new.prefix_items, strict=False)):
        own = (one.own_python_name or before[i], other.own_python_name or after[i])
        if own[0] != own[1] and i not in moved and notes.has_client:
            why = f"place {i} was named {name(own[0])}, is named {name(own[1])}"
            notes.add("python-name-changed", f"{place}.{i}.python_name", own, (one.at, other.at), why)
        else:
            notes.same("layout", one.own_python_name != other.own_python_name)
        _both(one, other, f"{place}.{i}", notes)
