"""Two catalogues → everything that separates them: pure, and the same for the same two."""

from __future__ import annotations

from generator.catalog.model import Catalogue, Endpoint
from generator.drift import alike, endpoints, products
from generator.drift.change import Difference
from generator.drift.notes import Notes, joined
from generator.drift.words import name


def compare(old: Catalogue, new: Catalogue) -> Difference:
    """Every change between two catalogues, the worst first, and how often a difference is none."""
    return joined([*_products(old, new), *_endpoints(old, new)])


def _products(old: Catalogue, new: Catalogue) -> list[Notes]:
    found = []
    for each in sorted(old.products.keys() | new.products.keys()):
        one, other = old.products.get(each), new.products.get(each)
        notes = products.notes_of(one, other)
        if one and other:
            products.compare(one, other, (old, new), notes)
        elif one:
            count = len(old.of(each, *_ALL))
            notes.add("product-gone", "", (each, None), (one.at, None), f"it had {count} endpoint(s)")
        elif other:
            count = len(new.of(each, *_ALL))
            notes.add("product-new", "", (None, each), (None, other.at), f"it has {count} endpoint(s)")
        found.append(notes)
    return found


_ALL = ("rest", "ws", "stream", "event")


def _endpoints(old: Catalogue, new: Catalogue) -> list[Notes]:
    matched = alike.matched(old.endpoints, new.endpoints)
    found = []
    for one, other in matched.pairs:
        notes = endpoints.notes_of(one, other)
        of_both = (old.products.get(one.product), new.products.get(other.product))
        endpoints.compare(one, other, of_both, notes, named=not _renamed(one, other, notes))
        found.append(notes)
    for one in matched.gone:
        notes = endpoints.notes_of(one, None)
        why = f"{name(one.request_text)} is documented no more"
        notes.add("endpoint-gone", "", (one.request_text, None), (one.at, None), why)
        found.append(notes)
    for other in matched.new:
        notes = endpoints.notes_of(None, other)
        why = f"{name(other.request_text)} is documented now"
        notes.add("endpoint-new", "", (None, other.request_text), (None, other.at), why)
        found.append(notes)
    return found


def _renamed(old: Endpoint, new: Endpoint, notes: Notes) -> bool:
    """Tell of an endpoint under another name; a name that neither Python nor a program knows is none."""
    if old.id == new.id:
        return False
    if old.python_name == new.python_name or not notes.has_client:
        notes.same("layout")
        return False
    why = f"the method {name(old.python_name)} is {name(new.python_name)}"
    notes.add("endpoint-renamed", "", (old.id, new.id), (old.at, new.at), why)
    return True
