"""Sample requests of an endpoint: every minimal way to satisfy its rules, and for each rule a way to break it.

Which requests satisfy the rules is decided with the contract server's reading of them, never with the client's:
where the two readings differ, the contract tests show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from itertools import product as cartesian
from typing import Any

from generator.catalog.model import Constraint, Endpoint, Param, Product, When
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
        found = search.violation(rule)
        if found is None:
            unproven.append(f"no request was found that breaks only: {rule.kind} {', '.join(rule.params)}")
        else:
            violations.append((rule, found))
    return Samples((*forms, *full), tuple(violations), tuple(unproven))


class _Search:
    """The requests of one endpoint, smallest first."""

    def __init__(self, endpoint: Endpoint, shared: Product) -> None:
        self.endpoint = endpoint
        self.product = shared
        self.arguments = endpoint.arguments
        self.values = {param.name: value for param in self.arguments if (value := sample(param)) is not None}
        lifted = waived(endpoint, None)
        self.always = [p.name for p in self.arguments if p.mandatory and p.name not in lifted and p.name in self.values]
        named = {name for rule in endpoint.constraints if rule.enforced and not rule.scope for name in rule.names}
        named |= {rule.scope for rule in endpoint.constraints if rule.scope}
        self.open = [
            p.name for p in self.arguments if p.name in named and p.name not in self.always and p.name in self.values
        ]
        self.switches = {name: values for name, values in self._switches().items() if name in self.values}

    def _switches(self) -> dict[str, list[Any]]:
        """Parameters whose value decides which rules hold, with the values worth trying."""
        found: dict[str, list[Any]] = {}
        for rule in self.endpoint.constraints:
            for condition in _simple(rule.when):
                found.setdefault(condition.subject, []).extend(condition.operand)
            if rule.kind == "value_if":
                found.setdefault(rule.params[0], []).extend(rule.detail["in"])
        for name, values in found.items():
            param = self.endpoint.by_name.get(name)
            values.extend(param.enum if param else ())
        return {name: list(dict.fromkeys(values))[:12] for name, values in found.items()}

    def requests(self) -> Iterator[Values]:
        """Requests with more and more parameters, in every setting of the switches; bounded."""
        tried = 0
        for size in range(len(self.open) + 1):
            for extra in combinations(self.open, size):
                names = [*self.always, *extra]
                switches = [name for name in names if name in self.switches]
                for setting in cartesian(*(self.switches[name] for name in switches)):
                    yield self._with(names, dict(zip(switches, setting, strict=True)))
                    tried += 1
                    if tried >= MAX_TRIED:
                        return

    def _with(self, names: list[str], setting: Mapping[str, Any]) -> Values:
        given = {**{name: self.values[name] for name in names}, **setting}
        return {param.name: given[param.name] for param in self.arguments if param.name in given}

    def broken(self, values: Values) -> list[Constraint]:
        return broken(self.product, self.endpoint, as_sent(values))

    def minimal(self) -> tuple[Values, ...]:
        """Requests that satisfy every rule and contain no smaller one that does."""
        found: list[Values] = []
        for values in self.requests():
            if any(_contains(values, smaller) for smaller in found):
                continue
            if not self.broken(values):
                found.append(values)
            if len(found) >= MAX_FORMS:
                break
        return tuple(found)

    def full(self, forms: tuple[Values, ...]) -> tuple[tuple[Values, ...], list[str]]:
        """Requests that between them send every parameter, and the parameters that none could send."""
        open_ = {name for name in self.values if not any(name in form for form in forms)}
        found: list[Values] = []
        for form in forms:
            grown = self._grown(form, open_)
            if grown.keys() - form.keys():
                found.append(grown)
                open_ -= grown.keys()
        for values in self.requests() if open_ else ():
            if open_ & values.keys() and not self.broken(values):
                found.append(values)
                open_ -= values.keys()
        unsampled = [param.name for param in self.arguments if param.name not in self.values]
        return tuple(found), sorted(open_) + unsampled

    def _grown(self, form: Values, wanted: set[str]) -> Values:
        """The form with as many of the wanted parameters as the rules allow."""
        for param in self.arguments:
            if param.name in wanted and param.name not in form:
                larger = self._with([*form, param.name], form)
                form = larger if not self.broken(larger) else form
        return form

    def violation(self, rule: Constraint) -> Values | None:
        """A request that breaks this rule and no other."""
        found = next((values for values in self.requests() if self.broken(values) == [rule]), None)
        return self._span(rule) if found is None else found

    def _span(self, rule: Constraint) -> Values | None:
        """A breach of `order` or `max_span`: the same request with its first value moved."""
        if rule.kind not in ("order", "max_span") or rule.scope:
            return None
        moved = {"order": (1, 0), "max_span": (0, 400 * 86_400_000)}[rule.kind]
        for values in self.requests():
            if all(name in values for name in rule.params):
                shifted = {name: values[name] + by for name, by in zip(rule.params, moved, strict=True)}
                if self.broken({**values, **shifted}) == [rule]:
                    return {**values, **shifted}
        return None


def _simple(condition: When | None) -> Iterator[When]:
    """The comparisons with literals inside a condition."""
    if condition is None:
        return
    if condition.kind in ("all", "any"):
        for part in condition.operand:
            yield from _simple(part)
    elif condition.kind in ("in", "not_in"):
        yield condition


def _contains(values: Values, smaller: Values) -> bool:
    return all(name in values and values[name] == value for name, value in smaller.items())


def as_sent(values: Values) -> dict[str, Any]:
    """Sample values as the server reads them."""
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in values.items()}


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
