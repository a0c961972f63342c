"""What a phrase about the presence of a field means where it stands: a condition on the request, or on a state."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.transcribe.facts.reading import Known, Spec


@dataclass(frozen=True, slots=True)
class Place:
    """Where a comment stands: the field's value, the fields beside it, the way to their object, and its own name.

    `several` tells that the object is one of a list.
    """

    value: Any = None
    siblings: Mapping[str, Any] = field(default_factory=dict)
    way: tuple[str, ...] = ()
    name: str = ""
    several: bool = False


def state(name: str, *values: Any, outside: bool = False) -> Spec:
    return {"state": name, "not_in" if outside else "in": list(values)}


def _inside(place: Place, name: str) -> str:
    return ".".join(("response", *place.way, name))


def of_type(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    """`TRAILING_STOP_MARKET` is the value of a field beside, or the parameter that such a value can be sent in.

    Where several parameters take it, or several orders are shown, no parameter tells the type of each order.
    """
    wanted = re.findall(r"[A-Z][A-Z_]{3,}", match["types"]) if "types" in match.groupdict() else []
    wanted = list(dict.fromkeys(wanted or ["TRAILING_STOP_MARKET"]))
    senders = [
        name
        for name, param in known.params.items()
        if isinstance(listed := param.get("enum"), list) and set(wanted) <= set(map(str, listed))
    ]
    if senders:
        alone = len(senders) == 1 and not place.several
        return {"param": senders[0], "in": wanted} if alone else state("order.type", *wanted)
    fields = [name for name, value in place.siblings.items() if value in wanted]
    if not fields:
        fields = [name for name in _TYPE_FIELDS if isinstance(place.siblings.get(name), str)]
    # The original type stays when a triggered order takes another; it is the one that is spoken of.
    fields.sort(key=lambda name: name not in ("origType", "strategyType", "orderType"))
    return state(_inside(place, fields[0]) if fields else "order.type", *wanted)


_TYPE_FIELDS = ("strategyType", "orderType", "origType", "type", "ot", "o")


def of_param(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    name = match["param"]
    return {"present": name} if name in known.params else state(f"order.{name}", "set")


def of_own(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    return {"present": place.name} if place.name in known.params else state(f"order.{place.name}", "set")


def of_field(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    name, said = match["field"], match.groupdict().get("quoted") or match["is"]
    text = said.lower()
    if name not in place.siblings:
        listed = known.params.get(name, {}).get("enum")
        return {"param": name, "in": [said]} if isinstance(listed, list) and said in listed else None
    shown = place.siblings[name]
    if isinstance(shown, bool) and text in ("true", "false"):
        return state(_inside(place, name), text == "true")
    number = isinstance(shown, int) and re.fullmatch(r"-?[0-9]{1,9}", text)
    return state(_inside(place, name), int(text) if number else said)


def of_own_choice(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    """The parameter of the field's own name was sent with this value."""
    listed = known.params.get(place.name, {}).get("enum")
    chosen = match["is"].upper()
    return {"param": place.name, "not_in": [chosen]} if isinstance(listed, list) and chosen in listed else None


def of_closed(match: re.Match[str], place: Place, known: Known) -> Spec | None:
    """What is told only while a flag beside it is off: `depositEnable` of `depositDesc`."""
    stem = "deposit" if match["what"] == "充值" else "withdraw"
    flag = next((f"{stem}{end}" for end in ("Enable", "Status") if f"{stem}{end}" in place.siblings), None)
    return state(_inside(place, flag), False) if flag else None
