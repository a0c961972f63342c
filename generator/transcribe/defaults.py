"""What a request gets that leaves a parameter out: the weight and the answer of the parameter's default.

Pages list weights and answers by the values of a parameter, and its default elsewhere. A condition of the format asks
what is sent; so the case of the default value is widened to the request without the parameter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.transcribe.facts.reading import Spec

_BY_OTHER = re.compile(r"(?P<one>\w+) if (?P<param>\w+) in \[(?P<values>[\w, ]+)\], else (?P<rest>\w+)")


def widen(spec: Spec) -> None:
    """Let the cases of a weight and the alternatives of an answer hold for requests without the parameter, too."""
    params = spec.get("params", {})
    weight = spec.get("weight")
    for charge in weight if isinstance(weight, list) else ():
        _widen([case for case in charge.get("cases", ()) if "when" in case], params, first=True)
    response = spec.get("response", {})
    for alternatives in _alternatives(response.get("schema")):
        _widen([each for each in alternatives if "when" in each], params)
    _widen([each for each in response.get("examples", ()) if "when" in each], params)


def _alternatives(schema: Any) -> Iterator[list[Spec]]:
    """Every list of alternatives in a schema, at any depth."""
    if isinstance(schema, dict):
        if isinstance(schema.get("anyOf"), list):
            yield schema["anyOf"]
        for part in schema.values():
            yield from _alternatives(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _alternatives(part)


def _widen(cases: list[Spec], params: dict[str, Spec], first: bool = False) -> None:
    """Of a weight the first case that holds counts; of answers several may (one symbol, many symbols)."""
    subjects = {name for case in cases for name in _subjects(case["when"])}
    for name in sorted(subjects & set(params)):
        if params[name].get("mandatory"):
            continue
        found = dict(_defaults(name, params[name]))
        if any(_stated(case["when"], name, found) for case in cases):
            # The page says itself what a request without the parameter gets.
            continue
        for value, without in found.items():
            for case in cases:
                when, case["when"] = case["when"], _widened(case["when"], name, value, without)
                if first and "all" not in when and case["when"] != when:
                    break


def _subjects(when: Spec) -> Iterator[str]:
    """Every parameter whose values a condition lists, alone or among others that have to hold as well."""
    if set(when) == {"param", "in"}:
        yield when["param"]
    for part in when.get("all", ()):
        yield from _subjects(part)


def _stated(when: Spec, name: str, defaults: Iterable[Any]) -> bool:
    """Whether a condition asks for the absence of a parameter, other than beside its default."""
    parts = when.get("any", ())
    if any(_is(part, name, value) for part in parts for value in defaults):
        return False
    return when.get("absent") == name or any(_stated(part, name, defaults) for part in (*parts, *when.get("all", ())))


def _is(when: Spec, name: str, value: Any) -> bool:
    """Whether a condition lists a value of a parameter."""
    return when.get("param") == name and value in when.get("in", ())


def _widened(when: Spec, name: str, value: Any, without: Spec) -> Spec:
    """The condition, which holds without the parameter, too, where it lists the value."""
    if _is(when, name, value):
        return {"any": [when, without]}
    if "all" in when:
        return {"all": [_widened(part, name, value, without) for part in when["all"]]}
    return when


def _defaults(name: str, param: Spec) -> Iterator[tuple[Any, Spec]]:
    """Each default of a parameter, and when a request that leaves it out gets that one."""
    if "default" in param:
        yield param["default"], {"absent": name}
    elif found := _BY_OTHER.fullmatch(str(param.get("default_from", ""))):
        other, values = found["param"], [value.strip() for value in found["values"].split(",")]
        yield found["one"], {"all": [{"absent": name}, {"param": other, "in": values}]}
        yield found["rest"], {"all": [{"absent": name}, {"param": other, "not_in": values}]}
