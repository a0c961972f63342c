"""Rules about conditions and the weights that depend on them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from generator.catalog import plain
from generator.catalog.check_literals import misfit
from generator.catalog.check_names import steps
from generator.catalog.findings import Finding, quoted
from generator.catalog.model import Charge, Endpoint, Param, Schema, When
from generator.catalog.places import Places
from generator.catalog.yaml_source import Path

Known = Mapping[str, Param]
NUMERIC = ("INT", "LONG", "DECIMAL")


def absent(name: str, known: Known) -> str:
    """That a name is none of the endpoint's, and which one may have been meant."""
    near = difflib.get_close_matches(name, known, 1)
    hint = f"did you mean `{near[0]}`?" if near else f"it has {', '.join(list(known)[:12]) or 'none'}"
    return f"which is no parameter here; {hint}"


def condition(when: When, known: Known, places: Places) -> Iterator[Finding]:
    """What is wrong with a condition whose names are all known."""
    if when.kind in ("all", "any"):
        for part in when.operand:
            yield from condition(part, known, places)
        return
    param = known.get(when.subject)
    if param is None:
        return
    if when.kind in ("in", "not_in"):
        for value in when.operand:
            if why := misfit(param, value):
                message = f"the condition's {quoted(value)} for `{param.name}` {why}"
                yield Finding(places.of(when.at, value), "literal-type", message)
    elif when.kind == "in_range" and param.type not in NUMERIC:
        message = f"`in_range` looks at `{param.name}`, which is of type {param.type}; it takes numbers"
        yield Finding(when.at, "constraint-type", message)
    elif when.kind == "count_of" and param.type != "ARRAY":
        yield Finding(when.at, "constraint-type", _not_counted(param))
    if when.kind in ("in_range", "count_of") and _empty(when):
        message = f"nothing lies in {plain.interval(when.range)}; mend the interval"
        yield Finding(when.at, "range-empty", message)


def _empty(when: When) -> bool:
    low, high, closed_low, closed_high = when.operand
    if low is None or high is None:
        return False
    return bool(low > high or (low == high and not (closed_low and closed_high)))


def _not_counted(param: Param) -> str:
    return f"the elements of `{param.name}` are counted, but it is of type {param.type}; make it an ARRAY"


def _named(when: When, what: str, known: Known, places: Places) -> Iterator[Finding]:
    """The names of a condition, then the rest of it."""
    unknown = [name for name in when.names if name not in known]
    for name in dict.fromkeys(unknown):
        yield Finding(places.of(when.at, name), "unknown-parameter", f"{what} looks at `{name}`, {absent(name, known)}")
    if not unknown:
        yield from condition(when, known, places)


def weights(endpoint: Endpoint, places: Places) -> Iterator[Finding]:
    """What is wrong with the conditions and lists that an endpoint's weight depends on."""
    for index, charge in enumerate(endpoint.charges or ()):
        for case in charge.cases:
            if case.when:
                yield from _named(case.when, "the weight", endpoint.by_name, places)
        yield from _items(endpoint, charge, ("weight", index), places)


def _items(endpoint: Endpoint, charge: Charge, path: Path, places: Places) -> Iterator[Finding]:
    for item in (charge.per_item, *(case.per_item for case in charge.cases)):
        if item is None:
            continue
        at = places.of(places.at(endpoint.at, path), item[0])
        param = endpoint.by_name.get(item[0])
        if param is None:
            message = f"the weight counts `{item[0]}`, {absent(item[0], endpoint.by_name)}"
            yield Finding(at, "unknown-parameter", message)
        elif param.type != "ARRAY":
            yield Finding(at, "constraint-type", _not_counted(param))


def response_conditions(endpoint: Endpoint, places: Places) -> Iterator[Finding]:
    """The conditions of examples and of parts of the answer, as far as they stand in the endpoint's own file."""
    for example in endpoint.examples:
        if example.when and example.at.file == endpoint.at.file:
            yield from _named(example.when, "the example", endpoint.by_name, places)
    if endpoint.schema and endpoint.schema.at.file == endpoint.at.file:
        yield from _schema(endpoint.schema, endpoint.by_name, places)


def _schema(schema: Schema, known: Known, places: Places) -> Iterator[Finding]:
    if schema.when:
        yield from _named(schema.when, "the schema", known, places)
    for _, part in steps(schema):
        yield from _schema(part, known, places)
