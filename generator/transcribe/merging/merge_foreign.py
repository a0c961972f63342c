"""A half that documents another path than the one that is taken: it may confirm or contradict, and adds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.transcribe.facts.answers import responses
from generator.transcribe.facts.endpoint import Facts
from generator.transcribe.facts.reading import Spec
from generator.transcribe.merging.merged import Disagreement, Merged, lines

WHY = "the other half documents another path, and what it alone states is not taken"
#: Facts of the endpoint that are empty where a half says nothing of them.
_PLAIN = ("security", "rate_limits", "data_source", "permission", "deprecated", "extends")


def is_foreign(en: Facts, zh: Facts) -> bool:
    """Whether the halves speak of two endpoints."""
    return bool(en.path and zh.path and en.path != zh.path)


def without_lone(merged: Merged, en: Facts, zh: Facts) -> Facts:
    """The Chinese half without what the English one does not state, each left out fact told; rules stay for now."""
    bare = replace(zh, params={}, errors=[])
    for key in _PLAIN:
        if getattr(zh, key) and not getattr(en, key):
            tell(merged, en, zh, key, getattr(zh, key))
            setattr(bare, key, getattr(en, key))
    if zh.weight_stated and not en.weight_stated:
        tell(merged, en, zh, "weight", zh.weight)
        bare.weight, bare.weight_stated = None, False
    for name, param in zh.params.items():
        if name in en.params:
            bare.params[name] = _shared(merged, en, zh, f"params.{name}", (en.params[name], param))
        else:
            tell(merged, en, zh, f"params.{name}", param)
    codes = {error["code"] for error in en.errors}
    for error in zh.errors:
        if error["code"] in codes:
            bare.errors.append(error)
        else:
            tell(merged, en, zh, f"errors.{error['code']}", error)
    if zh.response is not None and en.response is not None:
        for each in responses.merge(en.response, zh.response)[1]:
            at = (each.en_line, each.zh_line)
            merged.disagreements.append(Disagreement(each.fact, each.en, each.zh, "en", WHY, *at))
        for fact, value in _said(("response", "schema"), en.response.schema or {}, zh.response.schema or {}):
            tell(merged, en, zh, fact, value)
        bare.response = None
    return bare


def _said(fact: tuple[str, ...], en: Spec, zh: Spec) -> Iterator[tuple[str, Any]]:
    """What the Chinese half alone says of fields that both show: their values, units, and when they are there."""
    for key in ("when", "values", "unit", "required", "deprecated"):
        if key in zh and key not in en:
            yield ".".join((*fact, key)), zh[key]
    for key in ("items", "additionalProperties"):
        if key in en and key in zh:
            yield from _said((*fact, key), en[key], zh[key])
    ours, theirs = en.get("properties", {}), zh.get("properties", {})
    for name in theirs:
        if name in ours:
            yield from _said((*fact, "properties", name), ours[name], theirs[name])


def _shared(merged: Merged, en: Facts, zh: Facts, fact: str, param: tuple[Spec, Spec]) -> Spec:
    """A parameter of the Chinese half with the attributes, and the fields, that the English one states as well."""
    kept: Spec = {}
    for key, value in param[1].items():
        if key not in param[0]:
            tell(merged, en, zh, f"{fact}.{key}", value)
        elif isinstance(value, dict) and isinstance(param[0][key], dict):
            kept[key] = _shared(merged, en, zh, f"{fact}.{key}", (param[0][key], value))
        else:
            kept[key] = value
    return kept


def tell(merged: Merged, en: Facts, zh: Facts, fact: str, value: Any) -> None:
    """A fact that the Chinese half alone states, and that is left out."""
    merged.disagreements.append(Disagreement(fact, None, value, "en", WHY, *lines(en, zh, fact)))
