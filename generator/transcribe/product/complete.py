"""A product's facts, completed by what the catalogue knows from general pages that are not at hand.

A crawl that lacks a page says nothing about it: what a product has from that page stays, with the page as its source,
and endpoints' pages go on referring to its enums.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.transcribe.corrections import undone
from generator.transcribe.facts.cells.cells_links import bare
from generator.transcribe.product.account import Spec
from generator.transcribe.product.assemble import ProductFacts
from generator.transcribe.product.enums import Links
from generator.transcribe.products import Choice, Product

#: The kinds of general pages that each key of a product is read from.
_FROM = {
    "servers": ("general",),
    "security": ("general",),
    "signing": ("general",),
    "limits": ("general", "enums"),
    "errors": ("errors",),
    "enums": ("enums",),
    "enum_links": ("enums",),
}


def complete(facts: ProductFacts, known: Mapping[str, Any] | None, of: Product) -> ProductFacts:
    """The facts of the pages at hand, and of what `known` has from other pages whatever these may not gainsay.

    Of two statements that differ, that of a page at hand counts if it has more weight than every page that is missing.
    """
    made: Spec = with_links(facts.spec, facts.enum_links)
    if not known:
        return replace(facts, spec=made)
    known = undone(dict(known))
    if not made.get("source"):
        taken = {key: _united(known[key], made.get(key), set()) for key in (*_ENUMS, "security") if key in known}
        return replace(facts, spec={**made, **taken}, enum_links=links(known))
    lost = _lost(of, made, known)
    held = {key for key, kinds in _FROM.items() if lost.keys() & {*kinds}}
    if "security" in known:
        # Endpoints that no page at hand describes carry tags, too.
        made["security"] = {**known["security"], **made.get("security", {})}
    for key in sorted(held):
        # What the weightier page says by its silence (keys of every kind, the budgets of its paths) stays, too.
        if key in ("signing", "limits") and not _weightier(key, facts, lost, of):
            made[key] = known.get(key)
            continue
        made[key] = _united(known.get(key), made.get(key), _weightier(key, facts, lost, of))
    kept = {page for pages in lost.values() for page in pages}
    made["source"] = _in_order(known.get("source", []), made["source"], kept)
    told = {each["fact"] for each in facts.disagreements}
    stated = [
        each
        for each in known.get("disagreements", ())
        if each["fact"] not in told and each["fact"].split(".")[0] in held
    ]
    ordered = {key: made[key] for key in _KEYS if made.get(key) or (key == "servers" and key in made)}
    return replace(facts, spec=ordered, enum_links=links(made), disagreements=(*facts.disagreements, *stated))


_ENUMS = ("enums", "enum_links")
_KEYS = ("title", "servers", "security", "signing", "limits", "errors", "enums", "enum_links", "source")


def _weightier(key: str, facts: ProductFacts, lost: Mapping[str, list[str]], of: Product) -> set[str]:
    """The parts of a key that a page at hand states which has more weight than all missing ones."""
    order = [page for kind in _FROM[key] for choice in _choices(of)[kind] for page in _identities(choice)]
    first = min((order.index(page) for kind in _FROM[key] for page in lost.get(kind, ())), default=len(order))
    pages = {path: page for path, (page, _, _) in facts.lines.items() if path.startswith(f"{key}.")}
    return {path.removeprefix(f"{key}.") for path, page in pages.items() if page in order and order.index(page) < first}


def with_links(spec: Spec, found: Links) -> Spec:
    """The spec with the words and anchors by which pages refer to its enums, behind the enums."""
    said: dict[str, dict[str, list[str]]] = {}
    for key, words in (("words", {**found.aliases, **found.titles}), ("anchors", found.anchors)):
        seen = {(name, bare(name)) for name in words.values()}
        for word, name in sorted(words.items()):
            if (name, bare(word)) not in seen:
                seen.add((name, bare(word)))
                said.setdefault(name, {}).setdefault(key, []).append(word)
    parts: Spec = {}
    for key, value in spec.items():
        parts[key] = value
        if key == "enums" and said:
            parts["enum_links"] = {name: said[name] for name in value if name in said}
    return parts


def links(spec: Mapping[str, Any]) -> Links:
    """The other way round: how pages refer to the enums of a product in the catalogue."""
    said = spec.get("enum_links", {})
    words = {word: name for name, each in said.items() for word in each.get("words", ())}
    own = {name: name for name in spec.get("enums", ()) if bare(name) not in map(bare, words)}
    return Links({anchor: name for name, each in said.items() for anchor in each.get("anchors", ())}, {}, own | words)


def _choices(of: Product) -> dict[str, tuple[Choice, ...]]:
    return {"general": of.general, "errors": of.errors, "enums": of.enums}


def _lost(of: Product, made: Spec, known: Mapping[str, Any]) -> dict[str, list[str]]:
    """By kind, the pages that the catalogue knows and that are not at hand."""
    here = {source["page"] for source in made["source"]}
    missing = {source["page"] for source in known.get("source", ())} - here
    lost = {
        kind: [
            page
            for choice in choices
            if not here & {*_identities(choice)}
            for page in _identities(choice)
            if page in missing
        ]
        for kind, choices in _choices(of).items()
    }
    return {kind: pages for kind, pages in lost.items() if pages}


def _identities(choice: Choice) -> list[str]:
    return [page for pages in choice for page in pages]


def _united(old: Any, new: Any, weightier: set[str], path: str = "") -> Any:
    """Both, in the order of the old; where both state something, the new counts if its page has the weight."""
    if old is None or new is None or old == new:
        return new if old is None else old
    if isinstance(old, dict) and isinstance(new, dict):
        both = {key: _united(old[key], new.get(key), weightier, f"{path}{key}.") for key in old}
        return both | {key: value for key, value in new.items() if key not in old}
    if isinstance(old, list) and isinstance(new, list) and all(isinstance(each, dict) for each in (*old, *new)):
        fresh = {_which(each): (at, each) for at, each in enumerate(new)}
        both_lists = []
        for each in old:
            at, other = fresh.pop(_which(each), (-1, None))
            both_lists.append(other if other and {f"{path}{at}", str(each.get("code"))} & weightier else each)
        return both_lists + [each for _, each in fresh.values()]
    return new if {path.rstrip("."), *_inside(path, weightier)} & weightier else old


def _inside(path: str, weightier: set[str]) -> set[str]:
    """The parts below a path: a list of kinds of keys is stated kind by kind."""
    return {part for part in weightier if part.startswith(path)}


def _which(each: Mapping[str, Any]) -> tuple[Any, ...]:
    """What makes an error code, or a budget, one."""
    return tuple(each.get(part) for part in ("code", "counter", "interval", "per", "paths"))


def _in_order(old: list[Spec], new: list[Spec], lost: set[str]) -> list[Spec]:
    fresh = {source["page"]: source for source in new}
    kept = [fresh.pop(s["page"], s) for s in old if s["page"] in fresh or s["page"] in lost]
    return kept + list(fresh.values())
