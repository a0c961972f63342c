"""Where two parts of one page do not fit each other: the reading that refuses no request, and a note of it.

A rule may speak of a value that the parameter's own list lacks; a weight may count the elements of what the table calls
a STRING. Each change is told, so that the row behind it stays among the lines that the spec does not hold as written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.catalog.model import CLIENT_PARAMS
from generator.transcribe.facts.reading import Spec
from generator.transcribe.merging import yielding


def reconcile(spec: Spec, enums: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Make the parameters of a spec fit its rules and weight; says which parameter or rule was changed, and how.

    `enums` are the product's lists: one that lacks what a rule of the page knows gives way to a list of the page's own.
    """
    changed: list[tuple[str, str]] = []
    for rule in spec.get("constraints", ()):
        scope = rule.get("scope")
        params = spec["params"].get(scope, {}).get("items", {}).get("fields", {}) if scope else spec.get("params", {})
        for when in _conditions(rule):
            changed.extend(_widened(when, params, enums))
    for when in _conditions(spec.get("weight")):
        changed.extend(_widened(when, spec.get("params", {}), enums))
    changed.extend(_counted(spec))
    changed.extend(_excluded(spec))
    changed.extend(_stamped(spec))
    changed.extend(yielding.demands(spec))
    changed.extend(yielding.flags(spec))
    return changed


def _conditions(part: Any) -> Iterator[Spec]:
    """Every condition that names a parameter and values of it, and every `value_if`, at any depth."""
    if isinstance(part, dict):
        if isinstance(part.get("param"), str) and ("in" in part or "not_in" in part):
            yield part
        for each in part.values():
            yield from _conditions(each)
    elif isinstance(part, list):
        for each in part:
            yield from _conditions(each)


def _widened(when: Spec, params: dict[str, Spec], enums: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Add to a parameter's list the values that a rule of the same page knows."""
    param = params.get(when["param"], {})
    listed = param.get("enum")
    listed = enums.get(listed) if isinstance(listed, str) else listed
    if not isinstance(listed, list) or not listed:
        return
    more = [value for key in ("in", "not_in") for value in when.get(key, ()) if value not in listed]
    if more and all(type(value) is type(listed[0]) for value in more):
        param["enum"] = [*listed, *dict.fromkeys(more)]
        yield when["param"], f"a rule of the page knows the values {', '.join(map(str, more))}, which its list lacks"


def _excluded(spec: Spec) -> Iterator[tuple[str, str]]:
    """What a type demands, and another parameter that may be sent excludes, may be either of the two.

    A LIMIT order needs a `price`, `priceMatch` stands instead of it: taken word for word nobody could send the second.
    """
    rules = spec.get("constraints", [])
    for rule in list(rules):
        body = rule.get("required_if", {})
        for name in list(body.get("params", ())):
            instead = _instead(name, body, rule.get("scope"), rules)
            if instead is None:
                continue
            body["params"].remove(name)
            beside = {key: rule[key] for key in ("scope", "evidence") if key in rule}
            either = {"when": body["when"], "any_of": [name, instead]}
            if body["params"] or "any_of" in body:
                rules.insert(rules.index(rule) + 1, {"required_if": either, **beside})
            else:
                rule["required_if"] = either
            if not body.get("params"):
                body.pop("params", None)
            yield name, f"the page demands it, and lets {instead} stand instead of it"


def _instead(name: str, body: Spec, scope: str | None, rules: list[Spec]) -> str | None:
    """The one parameter that excludes another for all requests, unless the same rule demands both."""
    pairs = [
        rule["at_most_one"]
        for rule in rules
        if len(rule.get("at_most_one", ())) == 2 and rule.get("scope") == scope and "when" not in rule
    ]
    others = [other for pair in pairs if name in pair for other in pair if other != name]
    demanded = (*body.get("params", ()), *body.get("any_of", ()))
    return others[0] if len(others) == 1 and others[0] not in demanded else None


def _stamped(spec: Spec) -> Iterator[tuple[str, str]]:
    """A table of a batch's elements that lists the stamps of the whole request, too: no element has them."""
    params = spec.get("params", {})
    for name, param in params.items():
        fields = param.get("items", {}).get("fields", {})
        for stamp in sorted(CLIENT_PARAMS & set(fields) & set(params)):
            del fields[stamp]
            yield name, f"{stamp} is the request's and no element's"


def _counted(spec: Spec) -> Iterator[tuple[str, str]]:
    """What a weight counts the elements of is a list, whatever the Type column calls it."""
    for name in dict.fromkeys(_lists(spec.get("weight"))):
        param = spec.get("params", {}).get(name)
        if param is not None and param["type"] == "STRING":
            kept = {key: param[key] for key in ("mandatory", "documented_mandatory", "description") if key in param}
            param.clear()
            param.update({"type": "ARRAY", **kept, "items": {"type": "STRING"}, "documented_type": "STRING"})
            yield name, "the weight counts its elements"


def _lists(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("count_of"), str):
            yield part["count_of"]
        if isinstance(part.get("per_item"), dict):
            yield part["per_item"]["param"]
        for each in part.values():
            yield from _lists(each)
    elif isinstance(part, list):
        for each in part:
            yield from _lists(each)
