"""What a request demands of the caller: key, signature, tag, and what the key must be allowed to do."""

from __future__ import annotations

from generator.catalog.model import Endpoint, Product
from generator.drift.notes import Notes
from generator.drift.words import name, said

AUTH = ("none", "key", "signed")
#: How much a tag demands, among tags that demand the same of a request.
_TAGS = {"MARKET_DATA": 1, "USER_STREAM": 1, "USER_DATA": 2, "MARGIN": 3, "TRADE": 3}


def compare(old: Endpoint, new: Endpoint, products: tuple[Product | None, Product | None], notes: Notes) -> None:
    """Compare the tags of two endpoints and what they demand. What a tag demands is compared at the product."""
    at, tags = (old.place("security"), new.place("security")), (old.security, new.security)
    if old.auth != new.auth:
        if old.security == new.security and all(map(_as_tagged, (old, new), products)):
            return
        rule = "security-raised" if AUTH.index(new.auth) > AUTH.index(old.auth) else "security-lowered"
        why = f"{name(old.security)} demanded {_demand(old.auth)}, {name(new.security)} demands {_demand(new.auth)}"
        sides = tuple({"security": each.security, "auth": each.auth} for each in (old, new))
        notes.add(rule, "security", (sides[0], sides[1]), at, why)
    elif old.security != new.security:
        why = f"was {name(old.security)}, is {name(new.security)}; both demand {_demand(new.auth)}"
        told = "nobody"
        notes.add(_of_tags(*tags), "security", tags, at, why, told)


def _as_tagged(endpoint: Endpoint, product: Product | None) -> bool:
    """Whether an endpoint demands what its product says of its tag, so that a change is told there."""
    return product is not None and product.security.get(endpoint.security) == endpoint.auth


def _demand(auth: str) -> str:
    return {"none": "nothing", "key": "a key", "signed": "a signature"}[auth]


def _of_tags(old: str, new: str) -> str:
    if old == "NONE":
        return "security-stated"
    if new == "NONE":
        return "security-unstated"
    one, other = _TAGS.get(old), _TAGS.get(new)
    if one is None or other is None or one == other:
        return "security-changed"
    return "security-raised" if other > one else "security-lowered"


def permissions(old: Endpoint, new: Endpoint, notes: Notes) -> None:
    """Compare what the key must be allowed to do."""
    at = (old.place("permission"), new.place("permission"))
    for each in new.permission:
        if each not in old.permission:
            notes.add("permission-new", "permission", (None, each), at, f"the key needs {said(each)}")
    for each in old.permission:
        if each not in new.permission:
            notes.add("permission-gone", "permission", (each, None), at, f"the key needed {said(each)}")
    notes.same("layout", set(old.permission) == set(new.permission) and old.permission != new.permission)
