"""What is answered: the fields, types, values and alternatives of schemas, old against new."""

from __future__ import annotations

from typing import Any

from generator.catalog.check_names import field_name
from generator.catalog.model import Schema
from generator.drift import announced, conditions
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
            notes.add(rule, _ROOT, (_brief(old), _brief(new)), spots, why)
        return
    _both(old, new, _ROOT, notes)


def _both(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    """Compare two schemas of one place."""
    at = (old.at, new.at)
    if old.any_of or new.any_of:
        _alternatives(old, new, fact, notes)
        if old.any_of and new.any_of:
            _facts(old, new, fact, notes)
        return
    if _types(old, new, fact, notes):
        _facts(old, new, fact, notes)
        return
    _facts(old, new, fact, notes)
    _properties(old, new, fact, notes)
    _required(old, new, fact, notes)
    _positions(old, new, fact, at, notes)
    for key, part in (("items", "items"), ("additional", "additionalProperties")):
        one, other = getattr(old, key), getattr(new, key)
        if one is not None and other is not None:
            _both(one, other, f"{fact}.{part}", notes)


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


# --- types ------------------------------------------------------------------------------------------------------


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


def _types(old: Schema, new: Schema, fact: str, notes: Notes) -> bool:
    """Compare the types; whether the values are so different that nothing inside them can be compared."""
    before, after = set(old.types), set(new.types)
    at, place, sides = (old.at, new.at), f"{fact}.type", (list(old.types), list(new.types))
    one, other = form(old), form(new)
    if before != after:
        rule = _direction(before, after)
        kept = (before | after) - (before & after) != {"null"}
        told = "types" if rule != "answer-type-narrowed" and kept and after else "nobody"
        notes.add(rule, place, sides, at, f"was {_kinds(before)}, is {_kinds(after)}", told)
        return one != other
    notes.same("layout", old.types != new.types)
    if one == other:
        return False
    if (one, other) == ("any array", "list"):
        notes.add("answer-type-narrowed", f"{fact}.items", (None, _brief(new.items)), at, "the elements are documented")
    elif (one, other) == ("list", "any array"):
        why = "the elements are documented no more"
        notes.add("answer-type-widened", f"{fact}.items", (_brief(old.items), None), at, why, "nobody")
    else:
        notes.add("answer-shape-changed", fact, (one, other), at, f"was {name(one)}, is {name(other)}")
    return True


def _kinds(types: set[str]) -> str:
    return names(sorted(types), "or") if types else "anything"


def _direction(before: set[str], after: set[str]) -> str:
    """The rule for two sets of types; none at all is any value, and a whole number is a number."""
    if not before or not after:
        return "answer-type-widened" if before else "answer-type-narrowed"
    wider, former = (each | ({"integer"} if "number" in each else set()) for each in (after, before))
    if former <= wider:
        return "answer-type-widened"
    return "answer-type-narrowed" if wider <= former else "answer-type-changed"


def _brief(schema: Schema | None) -> Any:
    """A schema in short, for programs."""
    if schema is None:
        return None
    parts = {"type": list(schema.types), "properties": [wire for wire, _ in schema.properties], "title": schema.title}
    return {key: value for key, value in parts.items() if value}


# --- fields -----------------------------------------------------------------------------------------------------


def _properties(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    before, after = dict(old.properties), dict(new.properties)
    for wire, part in before.items():
        if wire not in after:
            why = f"{name(wire)} was {_kinds(set(part.types))}"
            notes.add("answer-field-gone", f"{fact}.properties.{wire}", (_brief(part), None), (part.at, None), why)
    for wire, part in after.items():
        place = f"{fact}.properties.{wire}"
        if wire not in before:
            why = f"{name(wire)} is {_kinds(set(part.types))}"
            notes.add("answer-field-new", place, (None, _brief(part)), (None, part.at), why)
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


def title(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    """Compare the name of the class that a value is of, where the schema gives it."""
    if old.title == new.title:
        return
    if notes.has_client and (form(old), form(new)) == ("object with fields",) * 2:
        why = f"the class was named {said(old.title)}, is named {said(new.title)}"
        notes.add("python-name-changed", f"{fact}.title", (old.title, new.title), (old.at, new.at), why)
    else:
        notes.same("layout")


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


# --- alternatives -----------------------------------------------------------------------------------------------


def _alternatives(old: Schema, new: Schema, fact: str, notes: Notes) -> None:
    """Compare alternatives: by title, by condition, by what they are."""
    before, after = (list(each.any_of or (each,)) for each in (old, new))
    place = f"{fact}.anyOf" if new.any_of else fact
    order = {id(one): i for i, one in enumerate(before)}
    pairs: list[tuple[Schema, Schema, int]] = []
    left = list(range(len(after)))
    for is_same in (_same_title, _same_condition, _same_fields, _same_form):
        for one in list(before):
            found = [i for i in left if is_same(one, after[i])]
            # Where several could be meant, the order of the documentation decides.
            if found:
                pairs.append((one, after[found[0]], found[0]))
                before = [each for each in before if each is not one]
                left.remove(found[0])
    for one, other, i in pairs:
        label = f"{place}.{other.title or i}" if new.any_of else place
        if len(old.any_of) and len(new.any_of):
            title(one, other, label, notes)
        _both(one, other, label, notes)
    for one in before:
        why = f"{_called(one)} is documented no more"
        label = f"{fact}.anyOf.{one.title or form(one)}"
        told = "types" if {wire for wire, _ in one.properties} - _fields(after) else "nobody"
        notes.add("answer-alternative-gone", label, (_brief(one), None), (one.at, new.at), why, told)
    known = {_kind(each) for each in (old.any_of or (old,))}
    for i in left:
        other = after[i]
        label = f"{place}.{other.title or i}"
        # What a decoder cannot tell from another alternative becomes one class with it; another form is another type.
        rule, told = ("answer-alternative-new", "nobody") if _kind(other) in known else ("answer-type-widened", "types")
        notes.add(rule, label, (None, _brief(other)), (old.at, other.at), f"{_called(other)} is documented now", told)
    places = [i for _, i in sorted((order[id(one)], i) for one, _, i in pairs)]
    notes.same("layout", places != sorted(places))


def _fields(alternatives: list[Schema]) -> set[str]:
    """The fields of the one class that all alternatives with fields become."""
    return {wire for each in alternatives for wire, _ in each.properties}


def _kind(schema: Schema) -> str:
    if schema.properties or "object" in schema.types:
        return "object"
    return "array" if schema.items or schema.prefix_items or "array" in schema.types else "scalar"


def _called(schema: Schema) -> str:
    return f"the alternative {name(schema.title)}" if schema.title else f"an alternative, {name(form(schema))},"


def _same_title(one: Schema, other: Schema) -> bool:
    return one.title is not None and one.title == other.title


def _same_condition(one: Schema, other: Schema) -> bool:
    same = conditions.when(one.when) == conditions.when(other.when)
    return one.when is not None and same and form(one) == form(other)


def _same_fields(one: Schema, other: Schema) -> bool:
    return form(one) == form(other) and {w for w, _ in one.properties} == {w for w, _ in other.properties}


def _same_form(one: Schema, other: Schema) -> bool:
    """Alike enough to be one: of one form, and of objects most fields are the same."""
    if form(one) != form(other):
        return False
    mine, theirs = ({wire for wire, _ in each.properties} for each in (one, other))
    return not (mine or theirs) or len(mine & theirs) * 2 >= len(mine | theirs)
