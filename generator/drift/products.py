"""What the endpoints of a product share, old against new: servers, tags, signing, budgets, errors, enums."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.catalog.model import Catalogue, Product
from generator.catalog.plain import shape
from generator.drift import errors, origins, weights
from generator.drift.endpoints import users
from generator.drift.notes import Notes, Origin
from generator.drift.security import AUTH
from generator.drift.values import listed
from generator.drift.words import name, said


def notes_of(old: Product | None, new: Product | None) -> Notes:
    """An empty record for a product."""
    known = new or old
    assert known is not None
    return Notes(known.name, _origin(old) if old else None, _origin(new) if new else None)


def _origin(product: Product) -> Origin:
    """The first page of a product, and the newest day of all."""
    page = product.sources[0].page if product.sources else ""
    return Origin(page, max((each.updated for each in product.sources), default=""))


def compare(old: Product, new: Product, catalogues: tuple[Catalogue, Catalogue], notes: Notes) -> None:
    """Compare everything that a product states."""
    at = (old.at, new.at)
    _servers(old, new, notes)
    _tags(old, new, catalogues, notes)
    _signing(old, new, notes)
    weights.budgets(old, new, notes)
    errors.compare(old.errors, new.errors, at, notes)
    _enums(old, new, catalogues, notes)
    sides = tuple(frozenset(lang for source in each.sources for lang in source.langs) for each in (old, new))
    both = ({"en", "zh"} <= sides[0], {"en", "zh"} <= sides[1])
    knows = (origins.of_product(old), origins.of_product(new))
    origins.disagreements((old.disagreements, new.disagreements), both, knows, at, notes)
    origins.corrections((old.corrections, new.corrections), at, notes)
    notes.same("relations", shape(catalogues[0].related(old.name)) != shape(catalogues[1].related(new.name)))
    notes.same("prose", old.title != new.title)
    pages, days = ([[getattr(s, key) for s in each.sources] for each in (old, new)] for key in ("page", "updated"))
    notes.same("links", pages[0] != pages[1])
    notes.same("updated", days[0] != days[1])
    notes.same("updated", sides[0] != sides[1])


def _servers(old: Product, new: Product, notes: Notes) -> None:
    at = (old.place("servers"), new.place("servers"))
    before, after = (
        {f"servers.{transport}.{place}": url for transport, urls in each.servers.items() for place, url in urls.items()}
        for each in (old, new)
    )
    for fact in before.keys() | after.keys():
        one, other = before.get(fact), after.get(fact)
        if one != other:
            rule = "server-new" if one is None else "server-gone" if other is None else "server-changed"
            why = f"was {said(one)}, is {said(other)}" if one and other else f"{said(one or other)}"
            notes.add(rule, fact, (one, other), at, why)


def _tags(old: Product, new: Product, catalogues: tuple[Catalogue, Catalogue], notes: Notes) -> None:
    """Compare what a tag demands; a tag that only one side knows is told where endpoints carry it."""
    for tag in old.security.keys() | new.security.keys():
        one, other = old.security.get(tag), new.security.get(tag)
        if one is None or other is None:
            notes.same("layout")
        elif one != other:
            rule = "security-raised" if AUTH.index(other) > AUTH.index(one) else "security-lowered"
            before, after = _carriers(catalogues[0], tag, one, old.name), _carriers(catalogues[1], tag, other, new.name)
            why = f"{name(tag)} demanded {said(one)}, demands {said(other)}; {len(after)} endpoint(s) carry it"
            notes.add(rule, f"security.{tag}", (one, other), (old.place("security"), new.place("security")), why)
            _used(before, 1, notes)
    notes.same("layout", list(old.security) != list(new.security) and set(old.security) == set(new.security))


def _carriers(catalogue: Catalogue, tag: str, auth: str, product: str) -> list[tuple[str, str]]:
    """The endpoints that carry a tag and demand what it says."""
    return [(each.id, "") for each in catalogue.of(product, *_ALL) if (each.security, each.auth) == (tag, auth)]


def _used(by: Iterable[tuple[str, str]], last: int, notes: Notes) -> None:
    """Say of the last changes who uses in the old catalogue what they are about."""
    where = tuple(by)
    first = len(notes.changes) - last
    notes.changes[first:] = [replace(change, was=where) for change in notes.changes[first:]]


_ALL = ("rest", "ws", "stream", "event")


def _signing(old: Product, new: Product, notes: Notes) -> None:
    at = (old.place("signing"), new.place("signing"))
    for kind in old.keys:
        if kind not in new.keys:
            notes.add("key-kind-gone", f"signing.keys.{kind}", (kind, None), at, f"{name(kind)} keys are named no more")
    for kind in new.keys:
        if kind not in old.keys:
            notes.add("key-kind-new", f"signing.keys.{kind}", (None, kind), at, f"{name(kind)} keys are accepted")
    one, other = old.recv_window_max, new.recv_window_max
    if one != other:
        rule = "recv-window-raised" if other > one else "recv-window-lowered"
        notes.add(rule, "signing.recv_window_max", (one, other), at, f"was {one} ms, is {other} ms")
    one, other = old.recv_window_default, new.recv_window_default
    if one != other:
        why = f"without a receive window {one} ms were assumed, {other} ms are"
        notes.add("default-changed", "signing.recv_window_default", (one, other), at, why)
    if old.session_logon != new.session_logon:
        rule = "session-logon-new" if new.session_logon else "session-logon-gone"
        sides = (old.session_logon, new.session_logon)
        why = f"sessions are {'known' if new.session_logon else 'documented no more'}"
        notes.add(rule, "signing.session_logon", sides, at, why)
    notes.same("layout", set(old.keys) == set(new.keys) and old.keys != new.keys)


def _enums(old: Product, new: Product, catalogues: tuple[Catalogue, Catalogue], notes: Notes) -> None:
    """Compare lists of values once, however many parameters take them; one that is new or gone restricts nothing."""
    at = (old.place("enums"), new.place("enums"))
    for enum in old.enums.keys() | new.enums.keys():
        if enum not in old.enums or enum not in new.enums:
            notes.same("layout")
            continue
        takers = users(catalogues[1], new.name, enum)
        params, endpoints = len(takers), len({subject for subject, _ in takers})
        known = len(notes.changes)
        told = "types" if params else "nobody"
        more = (
            f"; {params} parameter(s) of {endpoints} endpoint(s) take them" if params else "; no parameter takes them"
        )
        listed(old.enums[enum], new.enums[enum], f"enums.{enum}", at, notes, told, more)
        _used(users(catalogues[0], old.name, enum), len(notes.changes) - known, notes)
    notes.same("layout", list(old.enums) != list(new.enums) and set(old.enums) == set(new.enums))
