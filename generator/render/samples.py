"""Sample requests of an endpoint: every minimal way to satisfy its rules, and for each rule a way to break it.

Which requests satisfy the rules is decided with the contract server's reading of them, never with the client's:
where the two readings differ, the contract tests show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import product as cartesian
from typing import Any

from generator.catalog.model import Constraint, Endpoint, Param, Product, When
from generator.render.operations import milliseconds
from generator.server.conditions import holds, view
from generator.server.constraints import broken, waived

#: Requests that are tried in search of a sample, and samples that are kept, for one endpoint.
MAX_TRIED = 4000
MAX_FORMS = 24
_MS = 1_700_000_000_000
_TEXTS = ("BTCUSDT", "BTC", "abc", "1", "A", "a1b2c3", "2024-01-01", "0.5", "a@example.com")

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Samples:
    """Requests by wire name. `unproven` says which rules and parameters no sample was found for."""

    forms: tuple[Values, ...]
    violations: tuple[tuple[Constraint, Values], ...]
    unproven: tuple[str, ...]


def samples(endpoint: Endpoint, shared: Product) -> Samples:
    """The sample requests of an endpoint."""
    search = _Search(endpoint, shared)
    forms = search.minimal()
    unproven = [] if forms else ["no request was found that satisfies all rules"]
    full, missing = search.full(forms)
    unproven += [f"no request was found that sends `{name}`" for name in missing]
    violations = []
    for rule in (rule for rule in endpoint.constraints if rule.enforced and rule.kind != "optional_if"):
        found = search.violation(rule, forms)
        if found is None:
            unproven.append(f"no request was found that breaks only: {rule.kind} {', '.join(rule.params)}")
        else:
            violations.append((rule, found))
    answered = search.answered((*forms, *full))
    return Samples((*forms, *full, *answered), tuple(violations), tuple(unproven))


class _Search:
    """The requests of one endpoint. It starts from what is mandatory and mends one broken rule at a time."""

    def __init__(self, endpoint: Endpoint, shared: Product) -> None:
        self.endpoint = endpoint
        self.product = shared
        self.arguments = endpoint.arguments
        self.values = {param.name: value for param in self.arguments if (value := sample(param)) is not None}
        lifted = waived(endpoint, None)
        self.always = [p.name for p in self.arguments if p.mandatory and p.name not in lifted and p.name in self.values]
        self.switches = {name: values for name, values in self._switches().items() if name in self.values}
        self.elements = {name: self._elements(name) for name in {r.scope for r in endpoint.constraints if r.scope}}
        for name, search in self.elements.items():
            self.values[name] = [*search.minimal()[:1]] or self.values.get(name)

    def _elements(self, scope: str) -> _Search:
        """The search for one element of a batch: its fields are the parameters, its rules those of that scope."""
        items = self.endpoint.by_name[scope].items
        rules = tuple(replace(rule, scope=None) for rule in self.endpoint.constraints if rule.scope == scope)
        element = replace(self.endpoint, params=items.fields if items else (), constraints=rules, examples=())
        return _Search(element, self.product)

    def _switches(self) -> dict[str, list[Any]]:
        """Parameters whose value decides which rules hold, with the values worth trying."""
        found: dict[str, list[Any]] = {}
        for rule in self.endpoint.constraints:
            if rule.scope:
                continue
            for condition in _simple(rule.when):
                found.setdefault(condition.subject, []).extend(_values(condition))
            if rule.kind == "value_if":
                found.setdefault(rule.params[0], []).extend(rule.detail["in"])
        for name, values in found.items():
            param = self.endpoint.by_name.get(name)
            values.extend(param.enum if param else ())
        return {name: list(dict.fromkeys(values))[:12] for name, values in found.items()}

    def broken(self, values: Values) -> list[Constraint]:
        return broken(self.product, self.endpoint, as_sent(values))

    def ordered(self, values: Values) -> Values:
        """The values in the order of the parameters."""
        return {param.name: values[param.name] for param in self.arguments if param.name in values}

    def minimal(self) -> tuple[Values, ...]:
        """Requests that satisfy every rule and contain no smaller one that was found."""
        found: list[Values] = []
        settings = [name for name in self.always if name in self.switches]
        for setting in cartesian(*(self.switches[name] for name in settings)):
            start = {**{name: self.values[name] for name in self.always}, **dict(zip(settings, setting, strict=True))}
            found += self._mended(self.ordered(start))
        found = list({repr(values): values for values in found}.values())
        smallest = [v for v in found if not any(_contains(v, other) for other in found if other is not v)]
        return tuple(smallest[:MAX_FORMS])

    def _mended(self, start: Values) -> list[Values]:
        """The nearest requests to this one that satisfy every rule."""
        level, seen = [start], {repr(start)}
        while level and len(seen) < MAX_TRIED:
            judged = [(values, self.broken(values)) for values in level]
            if good := [values for values, found in judged if not found]:
                return good
            level = [
                nearby
                for values, found in judged
                for nearby in self._mends(values, found[0])
                if repr(nearby) not in seen and not seen.add(repr(nearby))  # type: ignore[func-returns-value]
            ]
        return []

    def _mends(self, values: Values, rule: Constraint) -> Iterator[Values]:
        """The request with one of the rule's parameters added, left out or set otherwise."""
        for name in rule.names:
            if name not in self.values:
                continue
            if name in values and name not in self.always:
                yield {key: value for key, value in values.items() if key != name}
            if name not in values:
                yield self.ordered({**values, name: self.values[name]})
            yield from (self.ordered({**values, name: value}) for value in self.switches.get(name, ()))
        for condition in _simple(rule.when, "equals_param"):
            same = dict.fromkeys(condition.names, self.values[condition.subject])
            yield self.ordered({**values, **same})

    def full(self, forms: tuple[Values, ...]) -> tuple[tuple[Values, ...], list[str]]:
        """Requests that between them send every parameter, and the parameters that none could send."""
        unsent = {name for name in self.values if not any(name in form for form in forms)}
        found: list[Values] = []
        for form in forms:
            grown = self._grown(form, unsent)
            if grown.keys() - form.keys():
                found.append(grown)
                unsent -= grown.keys()
        for name in sorted(unsent):
            near = (self._mended(self.ordered({**form, name: self.values[name]})) for form in forms)
            if sending := next((values for mended in near for values in mended if name in values), None):
                found.append(sending)
                unsent -= sending.keys()
        unsampled = [param.name for param in self.arguments if param.name not in self.values]
        return tuple(found), sorted(unsent) + unsampled

    def _grown(self, form: Values, wanted: set[str]) -> Values:
        """The form with as many of the wanted parameters as the rules allow."""
        for param in self.arguments:
            if param.name in wanted and param.name not in form:
                larger = self.ordered({**form, param.name: self.values[param.name]})
                form = larger if not self.broken(larger) else form
        return form

    def violation(self, rule: Constraint, forms: tuple[Values, ...]) -> Values | None:
        """A request that breaks this rule and no other: a good one, changed until it does."""
        if rule.scope:
            search = self.elements[rule.scope]
            broken_element = search.violation(replace(rule, scope=None), search.minimal())
            return {**forms[0], rule.scope: [broken_element]} if forms and broken_element else None
        level, seen = list(forms), {repr(form) for form in forms}
        while level and len(seen) < MAX_TRIED // 4:
            following: dict[str, Values] = {}
            for values in level:
                found = self.broken(values)
                if found == [rule]:
                    return values
                others = [other for other in found if other is not rule]
                steps = self._mends(values, others[0]) if rule in found else self._breaks(values, rule)
                following |= {key: near for near in steps if (key := repr(near)) not in seen}
            seen |= following.keys()
            level = list(following.values())
        return None

    def _breaks(self, values: Values, rule: Constraint) -> Iterator[Values]:
        yield from self._mends(values, rule)
        if rule.kind in ("order", "max_span"):
            by = (1, 0) if rule.kind == "order" else (0, milliseconds(rule.detail["value"]) + 1)
            moved = {name: self.values[name] + step for name, step in zip(rule.params, by, strict=True)}
            yield self.ordered({**values, **moved})

    def answered(self, forms: tuple[Values, ...]) -> tuple[Values, ...]:
        """Requests that meet the conditions of examples which none of the forms meets."""
        found: list[Values] = []
        for example in self.endpoint.examples:
            if example.when is None or any(meets(self.endpoint, example.when, form) for form in forms):
                continue
            tries = (
                self.ordered({**form, condition.subject: value})
                for condition in _simple(example.when)
                for value in _values(condition)
                for form in forms
            )
            good = (v for v in tries if meets(self.endpoint, example.when, v) and not self.broken(v))
            found += [values for values in [next(good, None)] if values is not None]
        return tuple(found)


def _simple(condition: When | None, *kinds: str) -> Iterator[When]:
    """The comparisons inside a condition; those with values, unless other kinds are named."""
    if condition is None:
        return
    if condition.kind in ("all", "any"):
        for part in condition.operand:
            yield from _simple(part, *kinds)
    elif condition.kind in (kinds or ("in", "not_in", "in_range")):
        yield condition


def _values(condition: When) -> list[Any]:
    """Values worth trying for a condition's parameter: those that it names, or one inside its range."""
    if condition.kind != "in_range":
        return list(condition.operand)
    low, high = condition.range.low, condition.range.high
    return [int(high if high is not None else (low or 0) + 1)]


def _contains(values: Values, smaller: Values) -> bool:
    return all(name in values and values[name] == value for name, value in smaller.items())


def as_sent(values: Any) -> Any:
    """Sample values as the server reads them."""
    if isinstance(values, dict):
        return {name: as_sent(value) for name, value in values.items()}
    if isinstance(values, list):
        return [as_sent(value) for value in values]
    return str(values) if isinstance(values, Decimal) else values


def meets(endpoint: Endpoint, condition: When | None, values: Values) -> bool:
    """Whether a sample meets a condition."""
    return holds(condition, view(endpoint.params, as_sent(values)))


def sample(param: Param) -> Any:
    """A value that the parameter takes, as a Python caller gives it; None if none is known."""
    if param.enum:
        return param.enum[0]
    match param.type:
        case "INT" | "LONG":
            is_time = param.unit == "ms" or param.name.lower().endswith("time")
            return _bounded(_MS if is_time and param.max is None else 7, param)
        case "DECIMAL":
            return Decimal(str(_bounded(Decimal("0.5"), param)))
        case "BOOLEAN":
            return True
        case "ARRAY":
            item = sample(param.items) if param.items else "BTCUSDT"
            count = max(param.min_items or 1, 1)
            return None if item is None else [item] * count
        case "OBJECT":
            fields = {part.name: sample(part) for part in param.fields if part.mandatory} or {
                part.name: sample(part) for part in param.fields[:1]
            }
            return None if None in fields.values() else fields
        case _:
            return next((text for text in _texts(param) if _takes(param, text)), None)


def _bounded(value: Any, param: Param) -> Any:
    if param.min is not None and value < param.min:
        value = type(value)(str(param.min)) if isinstance(value, Decimal) else int(-(-param.min // 1))
    if param.max is not None and value > param.max:
        value = type(value)(str(param.max)) if isinstance(value, Decimal) else int(param.max // 1)
    return value


def _texts(param: Param) -> tuple[str, ...]:
    own = f"my{param.name[:1].upper()}{param.name[1:]}"[: param.max_length or 36]
    preferred = () if param.name in ("symbol", "pair", "asset", "coin") else (own,)
    return (*preferred, *_TEXTS, "x" * (param.min_length or 1))


def _takes(param: Param, text: str) -> bool:
    fits = (param.min_length or 0) <= len(text) <= (param.max_length if param.max_length is not None else 10**6)
    try:
        return fits and (param.pattern is None or re.fullmatch(param.pattern, text) is not None)
    except re.error:
        return False
