"""What a request gets that leaves a parameter out: the weight and the answer of the parameter's default.

Pages list weights and answers by the values of a parameter, and its default elsewhere. A condition of the format asks
what is sent; so the case of the default value is widened to the request without the parameter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    subjects = {case["when"]["param"] for case in cases if set(case["when"]) == {"param", "in"}}
    for name in sorted(subjects & set(params)):
        if any({"absent": name} in (case["when"], *case["when"].get("any", ())) for case in cases):
            continue
        for value, without in _defaults(name, params[name]):
            for case in cases:
                when = case["when"]
                if when.get("param") == name and value in when.get("in", ()):
                    case["when"] = {"any": [when, without]}
                    if first:
                        break


def _defaults(name: str, param: Spec) -> Iterator[tuple[Any, Spec]]:
    """Each default of a parameter, and when a request that leaves it out gets that one."""
    if "default" in param:
        yield param["default"], {"absent": name}
    elif found := _BY_OTHER.fullmatch(str(param.get("default_from", ""))):
        other, values = found["param"], [value.strip() for value in found["values"].split(",")]
        yield found["one"], {"all": [{"absent": name}, {"param": other, "in": values}]}
        yield found["rest"], {"all": [{"absent": name}, {"param": other, "not_in": values}]}
