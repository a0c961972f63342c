"""The parameters of an endpoint, and the fields of its batches: new, gone, renamed, and each against itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from generator.catalog.model import Endpoint, Param
from generator.drift import announced, values
from generator.drift.notes import Notes
from generator.drift.renames import renamed
from generator.drift.values import Pair
from generator.drift.words import name, said

#: Whether a list of that name says on both sides which values there are: then it is compared by itself.
Shared = Callable[[Param, Param], bool]

#: Mandatory parameters of each side that a rule lets be left out; the rules say what that comes to.
Lifted = tuple[frozenset[str], frozenset[str]]
_NONE: Lifted = (frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Level:
    """The parameters of one place: of the request, or of the elements of a list."""

    fact: str
    lifted: Lifted = _NONE
    #: Those of a request that the client's user gives; None in a batch, where it is all.
    arguments: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What the comparison of rules has to know of the parameters: their renames, and which presences changed."""

    renames: dict[str, str] = field(default_factory=dict)
    inner: dict[str, Found] = field(default_factory=dict)
    presence: set[str] = field(default_factory=set)


def compare(old: Endpoint, new: Endpoint, notes: Notes, shared: Shared) -> Found:
    """Compare the parameters of two endpoints."""
    arguments = frozenset(param.name for each in (old, new) for param in each.arguments)
    lifted = (_lifted(old, None), _lifted(new, None))

    def inside(scope: str) -> Lifted:
        return _lifted(old, scope), _lifted(new, scope)

    return _many(old.params, new.params, Level("params", lifted, arguments), notes, shared, inside)


def _lifted(endpoint: Endpoint, scope: str | None) -> frozenset[str]:
    rules = (rule for rule in endpoint.constraints if rule.kind == "optional_if" and rule.scope == scope)
    return frozenset(name for rule in rules for name in rule.params)


def _many(
    old: tuple[Param, ...],
    new: tuple[Param, ...],
    level: Level,
    notes: Notes,
    shared: Shared,
    inside: Callable[[str], Lifted] | None = None,
) -> Found:
    """Compare parameters that stand side by side; `inside` says what rules lift inside a batch."""
    found = Found(renamed(old, new))
    before = {found.renames.get(param.name, param.name): param for param in old}
    after = {param.name: param for param in new}
    for wire, param in before.items():
        if wire not in after:
            told = _teller(level, wire)
            why = f"{name(wire)} was {_presence(param.mandatory)} {said(param.type)}"
            notes.add("param-gone", f"{level.fact}.{wire}", (_short(param), None), (param.at, None), why, told)
    for wire, param in after.items():
        if wire in before:
            found.inner[wire] = _one(before[wire], param, level, notes, shared, inside, found)
            continue
        must = param.mandatory and wire not in level.lifted[1]
        rule, told = ("param-new-mandatory", _teller(level, wire)) if must else ("param-new", "nobody")
        why = f"{name(wire)} is {_presence(param.mandatory)} {said(param.type)}"
        notes.add(rule, f"{level.fact}.{wire}", (None, _short(param)), (None, param.at), why, told)
    kept = [wire for wire in before if wire in after]
    notes.same("layout", kept != [wire for wire in after if wire in before])
    return found


def _presence(mandatory: bool) -> str:
    return "a mandatory" if mandatory else "an optional"


def _short(param: Param) -> Mapping[str, object]:
    """What a report says of a parameter that stands on one side only."""
    facts = {"type": param.type, "mandatory": param.mandatory, "enum": list(param.enum), "default": param.default}
    return {key: value for key, value in facts.items() if value not in (None, False, [])}


def _teller(level: Level, wire: str) -> str:
    if level.arguments is None:
        return "types"
    return "types" if wire in level.arguments else "nobody"


def _one(
    old: Param,
    new: Param,
    level: Level,
    notes: Notes,
    shared: Shared,
    inside: Callable[[str], Lifted] | None,
    found: Found,
) -> Found:
    """Compare one parameter with itself."""
    fact = f"{level.fact}.{new.name}"
    told = _teller(level, new.name)
    is_argument = told == "types"
    if old.name != new.name:
        why = f"{name(old.name)} is {name(new.name)}, alike in everything else"
        notes.add("param-renamed", fact, (old.name, new.name), (old.at, new.at), why, told)
    elif old.python_name != new.python_name and is_argument and notes.has_client:
        why = f"{name(old.python_name)} is {name(new.python_name)} in Python"
        sides = (old.python_name, new.python_name)
        notes.add("python-name-changed", f"{fact}.python_name", sides, (old.at, new.at), why)
    else:
        notes.same("layout", old.own_python_name != new.own_python_name)
    if _mandatory(old, new, level, fact, told, notes):
        found.presence.add(new.name)
    pair = Pair(old, new, fact, is_argument, shared(old, new))
    notes.same("prose", old.description != new.description)
    announced.compare(old.deprecated, new.deprecated, fact, pair.at, notes, pair.teller("client"))
    _left_out(pair, notes, level, new.name in found.presence)
    if values.retyped(pair, notes):
        return Found()
    for compared in (values.values, values.bounds, values.pattern, values.unit, values.encoding):
        compared(pair, notes)
    is_batch = inside is not None and new.type == "ARRAY"
    return _inside(pair, notes, shared, inside(new.name) if inside and is_batch else _NONE)


def _mandatory(old: Param, new: Param, level: Level, fact: str, told: str, notes: Notes) -> bool:
    """Compare whether it has to be sent. Where a rule lifts that on either side, the rules say what it comes to."""
    if old.mandatory == new.mandatory:
        return False
    if new.name in level.lifted[1] or old.name in level.lifted[0]:
        return False
    rule = "param-became-mandatory" if new.mandatory else "param-became-optional"
    why = "it could be left out" if new.mandatory else "it had to be sent; only rules may still demand it"
    sides = (old.mandatory, new.mandatory)
    notes.add(rule, f"{fact}.mandatory", sides, (old.at, new.at), why, told if new.mandatory else "nobody")
    return True


def _left_out(pair: Pair, notes: Notes, level: Level, is_other: bool) -> None:
    """Compare what leaving it out means, if on both sides it can be left out at all."""
    sides = (pair.old, pair.new)
    always = any(each.mandatory and each.name not in lifted for each, lifted in zip(sides, level.lifted, strict=True))
    if is_other or always:
        old, new = ((each.default, each.default_from) for each in sides)
        notes.same("layout", old != new)
    else:
        values.default(pair, notes)


def _inside(pair: Pair, notes: Notes, shared: Shared, lifted: Lifted) -> Found:
    """Compare the elements of a list and the fields of an object."""
    old, new = pair.old, pair.new
    if new.type == "ARRAY":
        one, other = _element(old), _element(new)
        notes.same("layout", (old.items is None) != (new.items is None) and one.type == other.type)
        inner = Pair(one, other, f"{pair.fact}.items", pair.is_argument, shared(one, other))
        if values.retyped(inner, notes):
            return Found()
        for compared in (values.values, values.bounds, values.pattern, values.unit):
            compared(inner, notes)
        return _inside(inner, notes, shared, lifted)
    if new.type != "OBJECT":
        return Found()
    if not old.fields or not new.fields:
        if old.fields != new.fields:
            rule = "type-widened" if old.fields else "type-narrowed"
            sides = tuple([part.name for part in each.fields] for each in (old, new))
            why = "any fields were taken, listed ones are" if new.fields else "listed fields were taken, any are"
            told = pair.teller("types") if new.fields else "nobody"
            notes.add(rule, f"{pair.fact}.fields", (sides[0], sides[1]), pair.at, why, told)
        return Found()
    return _many(old.fields, new.fields, Level(f"{pair.fact}.fields", lifted), notes, shared)


def _element(param: Param) -> Param:
    """The element of a list: a text where none is documented, as the client has it."""
    return param.items or replace(param, type="STRING", enum=(), enum_name=None, min_items=None, max_items=None)
