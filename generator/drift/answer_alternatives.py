"""The alternatives of an answer: which is which on both sides, which is gone, and which is new."""

from __future__ import annotations

from collections.abc import Callable

from generator.catalog.model import Schema
from generator.drift import conditions
from generator.drift.answer_types import brief, form, title
from generator.drift.notes import Notes
from generator.drift.words import name

#: What compares two schemas of one place.
Both = Callable[[Schema, Schema, str, Notes], None]


def compare(old: Schema, new: Schema, fact: str, notes: Notes, both: Both) -> None:
    """Compare alternatives: by title, by condition, by what they are."""
    before, after = (list(each.any_of or (each,)) for each in (old, new))
    place = f"{fact}.anyOf" if new.any_of else fact
    order = {id(one): i for i, one in enumerate(before)}
    pairs, gone, left = _paired(before, after)
    for one, other, i in pairs:
        label = f"{place}.{other.title or i}" if new.any_of else place
        if len(old.any_of) and len(new.any_of):
            title(one, other, label, notes)
        both(one, other, label, notes)
    for one in gone:
        why = f"{_called(one)} is documented no more"
        label = f"{fact}.anyOf.{one.title or order[id(one)]}"
        told = "types" if {wire for wire, _ in one.properties} - _fields(after) else "nobody"
        notes.add("answer-alternative-gone", label, (brief(one), None), (one.at, new.at), why, told)
    known = {_kind(each) for each in (old.any_of or (old,))}
    for i in left:
        other = after[i]
        label = f"{fact}.anyOf.{other.title or i}"
        # What a decoder cannot tell from another alternative becomes one class with it; another form is another type.
        rule, told = ("answer-alternative-new", "nobody") if _kind(other) in known else ("answer-type-widened", "types")
        notes.add(rule, label, (None, brief(other)), (old.at, other.at), f"{_called(other)} is documented now", told)
    places = [i for _, i in sorted((order[id(one)], i) for one, _, i in pairs)]
    notes.same("layout", places != sorted(places))


def _paired(
    before: list[Schema], after: list[Schema]
) -> tuple[list[tuple[Schema, Schema, int]], list[Schema], list[int]]:
    """Which is which, with its place; those that are gone; and the places of those that are new."""
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
    return pairs, before, left


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
