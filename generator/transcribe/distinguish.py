"""Several examples of one answer of which the page does not say when each comes: what their own content tells."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from typing import Any

from generator.transcribe.facts.reading import Spec

_TRUTHS = {"true": True, "yes": True, "false": False, "no": False}
_SEVERAL = "[2,)"


def distinguish(said: Spec) -> None:
    """Give the examples, and the alternatives of the schema that they show, the conditions that tell them apart."""
    response = said.get("response") or {}
    shown = [each for each in response.get("examples", ()) if each.get("status", 200) < 400]
    before = [each.get("when") for each in shown]
    _by_echo(shown, said["params"])
    _by_count(shown, said["params"])
    for option in (response.get("schema") or {}).get("anyOf", ()):
        _follow(option, shown, before)


# --- a parameter that the answer repeats


def _by_echo(shown: Sequence[Spec], params: dict[str, Spec]) -> None:
    """Each example repeats another value of one parameter under its name: it answers a request with that value."""
    if len(shown) < 2 or any("when" in each for each in shown):
        return
    found = {name: values for name, param in params.items() if (values := _echoes(name, param, shown))}
    if len(found) != 1:
        # Were there several, none of them alone would be what the answer depends on.
        return
    ((name, values),) = found.items()
    for each, value in zip(shown, values, strict=True):
        _put(each, {"param": name, "in": [value]})


def _echoes(name: str, param: Spec, shown: Sequence[Spec]) -> list[Any]:
    """The value of the parameter that each example repeats; empty unless each has one, and each another."""
    values: list[Any] = []
    for each in shown:
        told = [_meant(value, param) for value in _under(name, each["value"])]
        if not told or told[0] is None or told.count(told[0]) != len(told) or told[0] in values:
            return []
        values.append(told[0])
    return values


def _under(name: str, value: Any) -> Iterator[Any]:
    """Everything that stands under a key, at any depth."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key == name:
                yield part
            else:
                yield from _under(name, part)
    elif isinstance(value, list):
        for part in value:
            yield from _under(name, part)


def _meant(shown: Any, param: Spec) -> Any:
    """The documented value of a parameter that an answer writes, perhaps in other letters; None if it is none."""
    text = str(shown).casefold() if isinstance(shown, str | bool | int) else ""
    if param["type"] == "BOOLEAN":
        return _TRUTHS.get(text)
    listed = param.get("enum")
    found = [each for each in listed if str(each).casefold() == text] if isinstance(listed, list) else []
    return found[0] if len(found) == 1 else None


# --- one or several


def _by_count(shown: Sequence[Spec], params: dict[str, Spec]) -> None:
    """A list for several beside the same as an object: the object answers who names one, the list who does not.

    Who asks for all gets several, too. The list is in the form in which the object is.
    """
    for each in shown:
        one = _one(each.get("when"), params)
        if one is None:
            continue
        kin = [other for other in shown if _listed(other["value"], each["value"])]
        if len(kin) != 1:
            continue
        if "when" not in kin[0]:
            _put(kin[0], {"present": one})
        when = kin[0]["when"]
        if when == {"present": one}:
            _put(each, {"absent": one})
        elif {"present": one} in when.get("all", ()):
            form = [part for part in when["all"] if part != {"present": one}]
            _put(each, {"all": [*form, {"absent": one}]})


def _one(when: Spec | None, params: dict[str, Spec]) -> str | None:
    """The parameter for one of what a condition wants several of in the list beside it."""
    if not when or when.get("range") != _SEVERAL:
        return None
    one = str(when.get("count_of", "")).removesuffix("s")
    return one if one in params and one != when["count_of"] else None


def _listed(one: Any, several: Any) -> bool:
    """Whether the second is a list of what the first is."""
    listed = isinstance(several, list) and isinstance(one, dict) and bool(several)
    return listed and all(isinstance(each, dict) and each.keys() == one.keys() for each in several)


# --- the schema


def _follow(option: Spec, shown: Sequence[Spec], before: Sequence[Spec | None]) -> None:
    """An alternative of the schema comes when the examples of it do, if all of them agree."""
    whens: list[Spec | None] = []
    for each, was in zip(shown, before, strict=True):
        if was == option.get("when") and _shows(each, option):
            whens.append(each.get("when"))
    if not whens or whens[0] is None or whens.count(whens[0]) != len(whens) or whens[0] == option.get("when"):
        return
    _put(option, whens[0])


def _shows(example: Spec, option: Spec) -> bool:
    """Whether an example shows an alternative: it is of its kind, and of its form if that has a name."""
    kind = {"object": dict, "array": list}.get(str(option.get("type")))
    named = option.get("title") in (None, str(example.get("name", "")).capitalize())
    return named and kind is not None and isinstance(example["value"], kind)


def _put(shown: Spec, when: Spec) -> None:
    """A condition, behind the name of what it is about; the same one may stand in several places."""
    told = {**shown, "when": copy.deepcopy(when)}
    shown.clear()
    shown.update(sorted(told.items(), key=lambda item: (item[0] not in ("title", "name"), item[0] != "when")))
