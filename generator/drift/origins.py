"""What the documentation corrected itself: facts on which the languages agree again, or that need no hand any more."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from generator.catalog.model import Correction, Disagreement, Endpoint, Param, Product, Schema
from generator.drift import conditions
from generator.drift.notes import Notes, Spots
from generator.drift.words import said

#: Whether a fact still has a place in what is described.
Knows = Callable[[str], bool]
_LIMITS = frozenset({"weight", "rate_limits", "limits"})
_RULE = re.compile(r"constraints\.(?:[A-Za-z0-9_.\-]+\.)?(?P<kind>[a-z_]+)\((?P<names>[^()]*)\)")


def disagreements(
    sides: tuple[tuple[Disagreement, ...], tuple[Disagreement, ...]],
    both: tuple[bool, bool],
    knows: tuple[Knows, Knows],
    at: Spots,
    notes: Notes,
) -> None:
    """Compare facts on which the languages differ. A side read from one language alone says nothing about that."""
    gone, come, kept = _matched(*sides)
    for one in gone:
        if both[1] and knows[1](one.fact):
            why = f"English said {said(one.en)}, Chinese {said(one.zh)}"
            notes.add("disagreement-settled", one.fact, ({"en": one.en, "zh": one.zh}, None), (one.at, at[1]), why)
        else:
            notes.same("layout")
    for other in come:
        if both[0] and knows[0](other.fact):
            why = f"English says {said(other.en)}, Chinese {said(other.zh)}"
            why = f"{why}; they agreed so far, and {'English' if other.taken == 'en' else 'Chinese'} is taken"
            # What one language says of a cost may be what the exchange charges: it is told among the limits.
            rule = "limit-disputed" if other.fact.partition(".")[0] in _LIMITS else "disagreement-new"
            notes.add(rule, other.fact, (None, {"en": other.en, "zh": other.zh}), (at[0], other.at), why)
        else:
            notes.same("layout")
    for one, other in kept:
        notes.same("layout", (one.en, one.zh, one.taken) != (other.en, other.zh, other.taken))
        notes.same("prose", one.why != other.why)


Both = tuple[Disagreement, Disagreement]


def _matched(
    old: tuple[Disagreement, ...], new: tuple[Disagreement, ...]
) -> tuple[list[Disagreement], list[Disagreement], list[Both]]:
    """What only one side has, and what both have: the same readings, one fact, or rules of one kind for one case."""
    gone, come = list(old), list(new)
    kept: list[Both] = []
    for key in (_readings, _case, _fact):
        for one in list(gone):
            other = next((each for each in come if key(each) == key(one)), None)
            if other is not None:
                gone.remove(one)
                come.remove(other)
                kept.append((one, other))
    return gone, come, kept


def _readings(each: Disagreement) -> Any:
    return each.fact, each.en, each.zh


def _fact(each: Disagreement) -> Any:
    """The fact; of a rule with a condition, which may be told of several times, never the fact alone."""
    return each.fact if _condition(each) is None else id(each)


def _case(each: Disagreement) -> Any:
    """The kind of a rule and when it holds; of all else, nothing that another could be like."""
    found = _condition(each)
    return id(each) if found is None else (each.fact.partition("(")[0], found)


def _condition(each: Disagreement) -> str | None:
    """When a rule holds, in the words of the first language that has it."""
    bodies = (body for rule in (each.en, each.zh) if isinstance(rule, dict) for body in rule.values())
    found = (body["when"] for body in bodies if isinstance(body, dict) and "when" in body)
    return next((json.dumps(when, sort_keys=True, default=str) for when in found), None)


def corrections(sides: tuple[tuple[Correction, ...], tuple[Correction, ...]], at: Spots, notes: Notes) -> None:
    """Compare facts that are set by hand."""
    before, after = ({_key(each): each for each in side} for side in sides)
    for key, one in before.items():
        if key not in after:
            why = f"the page was wrong or silent ({said(one.documented)}), and is taken at its word"
            notes.add("correction-gone", one.fact, (one.documented, None), (one.at, at[1]), why)
    for key, other in after.items():
        if key not in before:
            why = f"the page says {said(other.documented)}"
            notes.add("correction-new", other.fact, (None, other.documented), (at[0], other.at), why)
        else:
            notes.same("prose", before[key].why != other.why)


def _key(each: Correction) -> tuple[str, str]:
    return each.fact, json.dumps(each.documented, sort_keys=True, default=str)


# --- does a fact still have a place -----------------------------------------------------------------------------


def of_endpoint(endpoint: Endpoint) -> Knows:
    """Whether what a fact is about is in the endpoint: its parameter, its rule, its field."""

    def knows(fact: str) -> bool:
        head, *path = fact.split(".")
        if head == "params":
            return _param(endpoint.params, path)
        if head == "constraints" and path:
            return _rule(endpoint, fact)
        if head == "response":
            return _schema(endpoint.schema, path[1:]) if path[:1] == ["schema"] else True
        if head == "errors" and path:
            return path[0] in {str(each.code) for each in endpoint.errors}
        return True

    return knows


def of_product(product: Product) -> Knows:
    """Whether what a fact is about is in the product."""

    def knows(fact: str) -> bool:
        head, *path = fact.split(".")
        places: dict[str, Any] = {
            "enums": product.enums,
            "errors": {str(each.code) for each in product.errors},
            "security": product.security,
        }
        return not path or head not in places or path[0] in places[head]

    return knows


def _param(params: tuple[Param, ...], path: list[str]) -> bool:
    if not path:
        return True
    found = next((param for param in params if param.name == path[0]), None)
    if found is None:
        return False
    rest = path[1:]
    while rest[:1] == ["items"] and found.items:
        found, rest = found.items, rest[1:]
    return _param(found.fields, rest[1:]) if rest[:1] == ["fields"] else True


def _rule(endpoint: Endpoint, fact: str) -> bool:
    read = _RULE.fullmatch(fact)
    if read is None:
        return True
    wanted = set(re.split(r"[,+] ?", read["names"]))
    rules = (rule for rule in endpoint.constraints if rule.kind == read["kind"])
    return any(wanted <= set(rule.names) or conditions.fact(rule) == fact for rule in rules)


def _schema(schema: Schema | None, path: list[str]) -> bool:
    while schema is not None and path:
        key, path = path[0], path[1:]
        if key == "properties" and path:
            schema, path = dict(schema.properties).get(path[0]), path[1:]
        elif key == "items":
            schema = schema.items
        elif key == "additionalProperties":
            schema = schema.additional
        elif key in ("anyOf", "prefixItems") and path:
            parts = schema.any_of if key == "anyOf" else schema.prefix_items
            number = int(path[0]) if path[0].isdigit() else -1
            schema, path = (parts[number] if 0 <= number < len(parts) else None), path[1:]
        else:
            return True
    return schema is not None
