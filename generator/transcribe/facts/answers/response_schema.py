"""The answers that a page shows into one schema, or alternatives; the examples correct what comments say of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from generator.transcribe.facts.answers import field_names, infer
from generator.transcribe.facts.answers import schema_places as places
from generator.transcribe.facts.answers.infer import Where
from generator.transcribe.facts.answers.shown import Shown
from generator.transcribe.facts.answers.tolerant_json import Path
from generator.transcribe.facts.reading import Known, Spec

_DIGITS = re.compile(r"-?[0-9]{1,20}")


def groups(answers: Sequence[Shown]) -> list[list[Shown]]:
    """The answers that one schema describes: those of one kind, in the form that was asked for."""
    found: dict[tuple[str, str], list[Shown]] = {}
    for shown in answers:
        found.setdefault((_kind(shown.value), shown.label.title), []).append(shown)
    return list(found.values())


def _kind(value: Any) -> str:
    return infer.type_of(value) if isinstance(value, dict | list) else "scalar"


def schema(grouped: Sequence[Sequence[Shown]]) -> tuple[Spec, list[Spec]]:
    """One schema, or alternatives where there are several groups; beside it the part of it that is each group's own."""
    titles = _titles([shown for group in grouped for shown in group])
    found: list[Spec] = []
    for group in grouped:
        spec, label = infer.schema([shown.value for shown in group], titles), group[0].label
        if len(grouped) == 1:
            return spec, [spec]
        head: Spec = {"title": label.title} if label.title and isinstance(group[0].value, dict) else {}
        if label.when and all(shown.label.when == label.when for shown in group):
            head["when"] = label.when
        found.append({**head, **spec})
    return {"anyOf": list(found)}, found


def _titles(answers: Sequence[Shown]) -> dict[Where, Sequence[str]]:
    """Names for the places of arrays whose every element has a comment beside it, here or in a twin beside it."""
    found: dict[Where, Sequence[str]] = {}
    outlines: dict[Where, tuple[str, ...] | None] = {}
    for shown in answers:
        beside = {each.path: each.text for each in reversed(shown.comments) if each.placement == "beside"}
        for path, value in places.walk(shown.value):
            if not isinstance(value, list) or (outline := field_names.same_shape(value)) is None:
                continue
            where = places.where(path)
            outlines.setdefault(where, outline)
            said = [beside.get((*path, place)) for place in range(len(value))]
            named = field_names.titles([text for text in said if text])
            if named and len(named) == len(value):
                found.setdefault(where, named)
    for where, outline in outlines.items():
        if where in found or where[-1:] != ("[]",):
            continue
        twin = next((w for w in found if len(w) > 1 and w[:-2] == where[:-2] and w[-1] == "[]"), None)
        if twin is not None and outlines[twin] == outline:
            found[where] = found[twin]
    return found


def always_shown(spec: Spec, answers: Sequence[Shown]) -> None:
    """What is documented to be always there and is missing in an example of the same page is not required."""
    for shown in answers:
        for path, value in places.walk(shown.value):
            if not isinstance(value, dict):
                continue
            for option in (each for part in places.at(spec, path) for each in places.options(part)):
                if "required" in option and not set(option["required"]) <= value.keys():
                    option["required"] = [name for name in option["required"] if name in value]
                    if not option["required"]:
                        del option["required"]


def identifiers(spec: Spec, answers: Sequence[Shown], known: Known) -> None:
    """A field that is a whole number as a parameter, and digits in quotes in an example, may be either."""
    digits: dict[Path, bool] = {}
    for shown in answers:
        for path, value in places.walk(shown.value):
            if path and known.params.get(str(path[-1]), {}).get("type") in ("INT", "LONG"):
                fits = isinstance(value, str) and bool(_DIGITS.fullmatch(value))
                digits[path] = digits.get(path, True) and fits
    for path in (path for path, fits in digits.items() if fits):
        for part in places.at(spec, path):
            if part.get("type") == "string":
                part["type"] = ["integer", "string"]


def lines(answers: Sequence[Shown]) -> Mapping[Where, int]:
    """The line on which each field stands first."""
    found: dict[Where, int] = {}
    for shown in answers:
        for path, line in shown.places.items():
            found.setdefault(places.where(path), line)
    return found
