"""One endpoint, old against new: every fact that its spec states, each by its own rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from generator.catalog.model import NOWHERE, Catalogue, Endpoint, Param, Product
from generator.catalog.plain import shape
from generator.drift import announced, answers, constraints, errors, origins, params, security, weights
from generator.drift.change import Difference
from generator.drift.notes import Notes, Origin
from generator.drift.params import Found
from generator.drift.renames import constraint, with_names
from generator.drift.requests import Asked
from generator.drift.words import name, names

#: Where no product is at hand: the words of a refusal come from it, and nothing here depends on them.
_NO_PRODUCT = Product("", "", NOWHERE, {}, {})

#: Transports that a client is generated for; of the others only this report tells.
CLIENTS = frozenset({"rest", "ws"})


def compare_endpoint(
    old: Endpoint, new: Endpoint, before: Product | None = None, after: Product | None = None
) -> Difference:
    """What separates two descriptions of one endpoint. With their products, what those share is left to them."""
    notes = notes_of(old, new)
    compare(old, new, (before, after), notes)
    return notes.difference()


def notes_of(old: Endpoint | None, new: Endpoint | None) -> Notes:
    """An empty record for an endpoint; its subject is what it is called now."""
    known = new or old
    assert known is not None
    before, after = (Origin(each.page, each.updated) if each else None for each in (old, new))
    return Notes(known.id, before, after, known.transport in CLIENTS, old.id if old else None)


def compare(
    old: Endpoint, new: Endpoint, products: tuple[Product | None, Product | None], notes: Notes, *, named: bool = True
) -> None:
    """Compare everything. `named` says whether a method of another name is still to be told."""
    at = (old.at, new.at)
    request(old, new, notes)
    if named and old.python_name != new.python_name and notes.has_client:
        why = f"the method {name(old.python_name)} is {name(new.python_name)}"
        spots = (old.place("python_name"), new.place("python_name"))
        notes.add("python-name-changed", "python_name", (old.python_name, new.python_name), spots, why)
    else:
        notes.same("layout", named and old.own_python_name != new.own_python_name)
    security.compare(old, new, products, notes)
    security.permissions(old, new, notes)
    announced.compare(old.deprecated, new.deprecated, "", (old.place("deprecated"), new.place("deprecated")), notes)
    weights.rate_limits(old, new, notes)
    _asked(old, new, products, notes)
    errors.compare(old.errors, new.errors, at, notes)
    answers.compare(old.schema, new.schema, at, notes)
    knows = (origins.of_endpoint(old), origins.of_endpoint(new))
    both = ({"en", "zh"} <= set(old.langs), {"en", "zh"} <= set(new.langs))
    origins.disagreements((old.disagreements, new.disagreements), both, knows, at, notes)
    origins.corrections((old.corrections, new.corrections), at, notes)
    _doubted(new.unmodelled - old.unmodelled, notes)
    _silent(old, new, notes)


def request(old: Endpoint, new: Endpoint, notes: Notes) -> None:
    """Compare what is asked of the exchange."""
    if new.transport == "stream":
        _streams(old, new, notes)
    elif old.request_text != new.request_text:
        key = {"rest": "request", "ws": "method"}.get(new.transport, "event")
        why = f"was {name(old.request_text)}, is {name(new.request_text)}"
        spots = (old.place(key), new.place(key))
        notes.add("request-changed", key, (old.request_text, new.request_text), spots, why)
    if old.url_path != new.url_path:
        why = f"the path of the connection was {name(old.url_path or '/')}, is {name(new.url_path or '/')}"
        spots = (old.place("url_path"), new.place("url_path"))
        notes.add("request-changed", "url_path", (old.url_path, new.url_path), spots, why)


def _streams(old: Endpoint, new: Endpoint, notes: Notes) -> None:
    """Compare the name patterns of a stream, and how often it sends."""
    before, after = ({each.name: each for each in side.streams} for side in (old, new))
    for pattern, one in before.items():
        if pattern not in after:
            fact = f"streams.{pattern}"
            notes.add("stream-gone", fact, (pattern, None), (one.at, new.at), f"{name(pattern)} is named no more")
    for pattern, other in after.items():
        fact = f"streams.{pattern}"
        if pattern not in before:
            notes.add("stream-new", fact, (None, pattern), (old.at, other.at), f"{name(pattern)} is named now")
            continue
        paces = (before[pattern].update_speed, other.update_speed)
        if set(paces[0]) != set(paces[1]):
            why = f"it sent each {names(paces[0], 'or')}, sends each {names(paces[1], 'or')}"
            at = (before[pattern].at, other.at)
            notes.add("update-speed-changed", f"{fact}.update_speed", paces, at, why)
    notes.same("layout", set(before) == set(after) and list(before) != list(after))


def _asked(old: Endpoint, new: Endpoint, products: tuple[Product | None, Product | None], notes: Notes) -> None:
    """Compare parameters, rules and charges: what is known of the first settles what the others can mean."""

    def shared(one: Param, other: Param) -> bool:
        lists = [each.enums if each else {} for each in products]
        return all(
            param.enum_name is not None and known.get(param.enum_name) == param.enum
            for param, known in zip((one, other), lists, strict=True)
        ) and (one.enum_name == other.enum_name)

    product = products[1] or products[0] or _NO_PRODUCT
    found = params.compare(old, new, notes, shared)
    _under_old_names(found, notes)
    old = _with_new_names(old, new, found)
    top = (tuple(rule for rule in side.constraints if not rule.scope) for side in (old, new))
    plain_old, plain_new = (replace(side, constraints=rules) for side, rules in zip((old, new), top, strict=True))
    asked = Asked.of(plain_old, plain_new, product, found.presence)
    constraints.compare(asked, notes)
    weights.charges(asked, notes)
    for scope in constraints.scopes(old, new):
        inner = found.inner.get(scope)
        if inner is None:
            notes.same("layout")  # its rules come or go with the list
        else:
            sides = (_inside(old, scope), _inside(new, scope))
            constraints.compare(Asked.of(*sides, product, inner.presence, scope), notes)


def _under_old_names(found: Found, notes: Notes) -> None:
    """Say of each change of a parameter what its path is in the old catalogue."""
    notes.changes[:] = [
        replace(change, was=tuple((subject, _old_path(fact, found)) for subject, fact in change.was))
        if change.fact.startswith("params.")
        else change
        for change in notes.changes
    ]


def _old_path(fact: str, found: Found) -> str:
    """The path of a parameter with the old names of all that it passes through: `params.a.items.fields.b`."""
    level: Found | None = found
    parts = fact.split(".")
    for i, (holder, wire) in enumerate(pairwise(parts), 1):
        if level and holder in ("params", "fields"):
            parts[i] = next((old for old, new in level.renames.items() if new == wire), wire)
            level = level.inner.get(wire)
    return ".".join(parts)


def _with_new_names(old: Endpoint, new: Endpoint, found: Found) -> Endpoint:
    """The old endpoint with its parameters under their new names, wherever they are spoken of."""
    named = tuple(_param(param, found) for param in old.params)
    rules = []
    for rule in old.constraints:
        if rule.scope is None:
            rules.append(constraint(rule, found.renames))
            continue
        scope = found.renames.get(rule.scope, rule.scope)
        inner = found.inner.get(scope)
        rules.append(replace(constraint(rule, inner.renames if inner else {}), scope=scope))
    return replace(with_names(old, named, found.renames), constraints=tuple(rules))


def _param(param: Param, found: Found) -> Param:
    wire = found.renames.get(param.name, param.name)
    inner = found.inner.get(wire)
    if inner and inner.renames and param.items:
        fields = tuple(replace(part, name=inner.renames.get(part.name, part.name)) for part in param.items.fields)
        param = replace(param, items=replace(param.items, fields=fields))
    return replace(param, name=wire)


def _inside(endpoint: Endpoint, scope: str) -> Endpoint:
    """The elements of a list as if each were a request: its fields, and the rules that hold inside it."""
    param = endpoint.by_name.get(scope)
    fields = param.items.fields if param and param.items else ()
    rules = tuple(replace(rule, scope=None) for rule in endpoint.constraints if rule.scope == scope)
    return replace(endpoint, params=fields, constraints=rules, charges=(), auth="none")


def _doubted(more: int, notes: Notes) -> None:
    """Say of what is stated no more that it may stand in a line which is not understood, if there are more of them."""
    if more > 0:
        lines = "1 more line of its page is" if more == 1 else f"{more} more lines of its page are"
        notes.changes[:] = [
            replace(change, why=f"{change.why}; {lines} not understood") if change.new is None else change
            for change in notes.changes
        ]


def _silent(old: Endpoint, new: Endpoint, notes: Notes) -> None:
    """Count what differs and is no change."""
    notes.same("prose", old.title != new.title)
    notes.same("prose", old.description != new.description)
    notes.same("prose", old.data_source != new.data_source)
    notes.same("links", old.page != new.page)
    notes.same("updated", old.updated != new.updated)
    notes.same("updated", old.langs != new.langs)
    notes.same("unread", old.unmodelled != new.unmodelled)
    notes.same("layout", old.extends != new.extends)
    examples = tuple(
        [(each.name, each.status, repr(each.value), each.repaired, shape(each.when)) for each in side.examples]
        for side in (old, new)
    )
    notes.same("examples", examples[0] != examples[1])


def users(catalogue: Catalogue, product: str, enum: str) -> list[tuple[str, str]]:
    """The parameters that take the values of a list of a product, each by its endpoint and its path."""
    return [
        (endpoint.id, f"params.{path}")
        for endpoint in catalogue.endpoints
        if endpoint.product == product
        for path in _takers(endpoint.params, enum)
    ]


def _takers(many: tuple[Param, ...], enum: str) -> Iterator[str]:
    for param in many:
        part, path = param, param.name
        while True:
            if part.enum_name == enum:
                yield path
            yield from (f"{path}.fields.{inner}" for inner in _takers(part.fields, enum))
            if part.items is None:
                break
            part, path = part.items, f"{path}.items"
