"""Sample requests of an endpoint: every minimal way to satisfy its rules, and for each rule a way to break it.

Which requests satisfy the rules is decided with the contract server's reading of them, never with the client's:
where the two readings differ, the contract tests show it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import islice
from itertools import product as cartesian
from typing import Any

from generator.catalog.model import Constraint, Endpoint, Product, When
from generator.render.repair import ABSENT, Demand, Found, Repair, Values
from generator.render.sample_values import choices, comparisons, sample
from generator.server.conditions import View, holds, view
from generator.server.constraints import breaks, waived

#: Samples that are kept for one endpoint, settings of its switches that are tried, and values of one switch.
MAX_FORMS = 24
MAX_SETTINGS = 500
MAX_SWITCHED = 12


@dataclass(frozen=True, slots=True)
class Samples:
    """Requests by wire name.

    `unproven` says which rules and parameters no sample was found for, `implied` which rules are only broken together
    with others, and `answered` holds for each example a request that fits its condition as far as a request can.
    """

    forms: tuple[Values, ...]
    violations: tuple[tuple[Constraint, Values], ...]
    unproven: tuple[str, ...]
    implied: tuple[str, ...]
    answered: tuple[Found, ...]


def samples(endpoint: Endpoint, shared: Product) -> Samples:
    """The sample requests of an endpoint."""
    search = _Search(endpoint, shared)
    full = search.full()
    answered = search.answered((*search.minimal, *full))
    asked = zip(answered, endpoint.examples, strict=True)
    asking = [found.first for found, example in asked if found.first and example.status < 300]
    forms = tuple({repr(form): form for form in (*search.minimal, *full, *asking)}.values())
    violations = search.violations()
    return Samples(forms, tuple(violations), tuple(search.unproven), tuple(search.implied), answered)


class _Search:
    """The requests of one endpoint. It starts from what is mandatory and mends what is wrong, change by change."""

    def __init__(self, endpoint: Endpoint, shared: Product) -> None:
        self.endpoint = endpoint
        self.product = shared
        self.arguments = endpoint.arguments
        self.unproven: list[str] = []
        self.implied: list[str] = []
        self.values = {param.name: value for param in self.arguments if (value := sample(param)) is not None}
        lifted = waived(endpoint, None)
        self.always = [p.name for p in self.arguments if p.mandatory and p.name not in lifted and p.name in self.values]
        self.elements = {name: self._elements(name) for name in {r.scope: 0 for r in endpoint.constraints if r.scope}}
        for name, search in self.elements.items():
            self.values[name] = [*search.minimal[:1]] or self.values.get(name)
        self.domains = {
            name: [*values, *([] if name in self.always else [ABSENT])]
            for name, values in choices(endpoint, self.values).items()
        }
        self.rules = {id(rule): self._kept(rule) for rule in endpoint.constraints if rule.enforced}
        self._defaults = view(endpoint.params, {}).defaults

    def _elements(self, scope: str) -> _Search:
        """The search for one element of a batch: its fields are the parameters, its rules those of that scope."""
        items = self.endpoint.by_name[scope].items
        rules = tuple(replace(rule, scope=None) for rule in self.endpoint.constraints if rule.scope == scope)
        element = replace(self.endpoint, params=items.fields if items else (), constraints=rules, examples=())
        return _Search(element, self.product)

    # --- questions ----------------------------------------------------------------------------------------------

    def _kept(self, rule: Constraint) -> Demand:
        """The demand that a request keeps a rule."""
        if rule.scope:
            names: tuple[str, ...] = (rule.scope,)
        elif rule.kind == "optional_if":
            # Another rule of the kind may lift the parameter, too.
            kin = (other for other in self.endpoint.constraints if other.kind == rule.kind and other.scope is None)
            names = tuple(dict.fromkeys(name for other in kin for name in other.names))
        else:
            names = rule.names
        return Demand(names, lambda seen: not breaks(rule, seen, self.product, self.endpoint))

    def _asked(
        self,
        demands: Sequence[Demand],
        starts: Sequence[Values],
        fixed: Sequence[str] = (),
        sending: Sequence[str] = (),
    ) -> Found:
        """The nearest requests that meet the demands; `fixed` stay as they are, `sending` are not left out."""
        domains = {
            name: [value for value in values if value is not ABSENT] if name in sending else values
            for name, values in self.domains.items()
        }
        found = Repair(domains, demands, self._seen, fixed).nearest(*starts)
        return replace(found, requests=tuple(map(self.ordered, found.requests)))

    def _seen(self, values: Values) -> View:
        return View(as_sent(values), self._defaults)

    def broken(self, values: Values) -> list[Constraint]:
        """The enforced rules that a request breaks."""
        seen = self._seen(values)
        return [rule for rule in self.endpoint.constraints if id(rule) in self.rules and not self._keeps(rule, seen)]

    def _keeps(self, rule: Constraint, seen: View) -> bool:
        return self.rules[id(rule)].is_met(seen)

    def ordered(self, values: Values) -> Values:
        """The values in the order of the parameters."""
        return {param.name: values[param.name] for param in self.arguments if param.name in values}

    # --- requests that keep all rules ---------------------------------------------------------------------------

    @cached_property
    def minimal(self) -> tuple[Values, ...]:
        """Requests that satisfy every rule and contain no smaller one that was found."""
        found: list[Values] = []
        keep = list(self.rules.values())
        switches = self._switches()
        start = {name: self.values[name] for name in self.always}
        asked: list[Found] = []
        for setting in islice(cartesian(*switches.values()), MAX_SETTINGS):
            near = {**start, **dict(zip(switches, setting, strict=True))}
            asked.append(self._asked(keep, [near], fixed=tuple(switches)))
            found += asked[-1].requests
        if not found:
            # The values of the switches may be more than were tried.
            asked = [self._asked(keep, [start])]
            found += asked[0].requests
        if not found:
            never = "no request keeps all rules"
            self.unproven.append(never if asked[0].impossible else "no request was found that keeps all rules")
        found = list({repr(values): values for values in found}.values())
        smallest = [v for v in found if not any(_contains(v, other) for other in found if other is not v)]
        return tuple(smallest[:MAX_FORMS])

    def _switches(self) -> dict[str, list[Any]]:
        """The mandatory parameters whose value decides which rules hold, with the values worth trying."""
        rules = [rule for rule in self.endpoint.constraints if not rule.scope]
        deciding = {name for rule in rules if rule.when for name in rule.when.names}
        deciding |= {rule.params[0] for rule in rules if rule.kind == "value_if"}
        found: dict[str, list[Any]] = {}
        for param in self.arguments:
            if param.name in deciding and param.name in self.always:
                named = [value for value in self.domains[param.name] if value is not ABSENT]
                found[param.name] = list(dict.fromkeys([*named, *param.enum]))[:MAX_SWITCHED]
        return found

    def full(self) -> tuple[Values, ...]:
        """Requests that between them send every parameter, as far as there are such."""
        unsent = {name for name in self.values if not any(name in form for form in self.minimal)}
        found: list[Values] = []
        for form in self.minimal:
            grown = self._grown(form, unsent)
            if grown.keys() - form.keys():
                found.append(grown)
                unsent -= grown.keys()
        for name in [name for name in self.values if name in unsent and self.minimal]:
            if any(name in form for form in found):
                continue
            starts = [self.ordered({**form, name: self.values[name]}) for form in self.minimal]
            sending = self._asked(list(self.rules.values()), starts, sending=[name])
            if sending.first is not None:
                found.append(sending.first)
            else:
                never = "can never be sent: the rules contradict each other"
                why = never if sending.impossible else "no request was found that sends it"
                self.unproven.append(f"`{name}`: {why}")
        unknown = [param.name for param in self.arguments if param.name not in self.values]
        self.unproven += [f"`{name}`: no value that it takes is known" for name in unknown]
        return tuple(found)

    def _grown(self, form: Values, wanted: set[str]) -> Values:
        """The form with as many of the wanted parameters as the rules allow."""
        for param in self.arguments:
            if param.name in wanted and param.name not in form:
                larger = self.ordered({**form, param.name: self.values[param.name]})
                form = larger if not self.broken(larger) else form
        return form

    # --- requests that break a rule -----------------------------------------------------------------------------

    def violations(self) -> list[tuple[Constraint, Values]]:
        """For each rule a request that breaks it, and no other if there is such a request."""
        found = []
        for rule in self.endpoint.constraints:
            if id(rule) in self.rules and rule.kind != "optional_if" and self.minimal:
                values = self._violation(rule)
                found += [(rule, values)] if values is not None else []
        return found

    def _violation(self, rule: Constraint) -> Values | None:
        if rule.scope:
            search = self.elements[rule.scope]
            inner = next(r for r in search.endpoint.constraints if r == replace(rule, scope=None))
            element = search._violation(inner) if search.minimal else None
            self.unproven += [line for line in search.unproven if line not in self.unproven]
            self.implied += [line for line in search.implied if line not in self.implied]
            return {**self.minimal[0], rule.scope: [element]} if element else None
        kept = self.rules[id(rule)]
        breach = Demand(kept.names, lambda seen: not kept.is_met(seen))
        others = [demand for key, demand in self.rules.items() if key != id(rule)]
        alone = self._asked([breach, *others], self.minimal)
        if alone.first is not None:
            return alone.first
        return self._with_others(rule, breach, alone.impossible)

    def _with_others(self, rule: Constraint, breach: Demand, impossible: bool) -> Values | None:
        """A request that breaks the rule and as few others as such requests do."""
        near = self._asked([breach], self.minimal)
        if near.first is None:
            never = "can never be broken" if near.impossible else "no request was found that breaks it"
            self.unproven.append(f"{_named(rule)}: {never}")
            return None
        values = min(near.requests, key=lambda values: len(self.broken(values)))
        others = "; ".join(_named(other) for other in self.broken(values) if other is not rule)
        why = "never broken alone" if impossible else "not found to be broken alone"
        self.implied.append(f"{_named(rule)}: {why}; broken together with {others}")
        return values

    # --- requests that get an example ---------------------------------------------------------------------------

    def answered(self, forms: Sequence[Values]) -> tuple[Found, ...]:
        """For each example a request that fits its condition, and of no example that goes before it if there is one.

        `impossible` says that there is none. The state outside the request is taken for what the example says.
        """
        return tuple(
            self._answered(place, forms) if forms else Found(()) for place in range(len(self.endpoint.examples))
        )

    def _answered(self, place: int, forms: Sequence[Values]) -> Found:
        example = self.endpoint.examples[place]
        before = self.endpoint.examples[:place] if example.when else self.endpoint.examples
        said = of_request(example.when)
        own = [self._holds(said)] if said else []
        earlier = [self._holds(each.when, not_so=True) for each in before if each.when]
        alone = self._near(forms, [*own, *earlier])
        if alone.first is not None:
            return alone
        return replace(alone, requests=self._near(forms, own).requests)

    def _holds(self, when: When, not_so: bool = False) -> Demand:
        return Demand(when.names, lambda seen: holds(when, seen) is not not_so)

    def _near(self, forms: Sequence[Values], demands: Sequence[Demand]) -> Found:
        """One of these forms that meets the demands, else a request near to them that keeps the rules."""
        for form in forms:
            seen = self._seen(form)
            if all(demand.is_met(seen) for demand in demands):
                return Found((form,))
        return self._asked([*self.rules.values(), *demands], forms[:MAX_FORMS])


def of_request(when: When | None) -> When | None:
    """What a condition says of the request, where the rest of it is granted."""
    if when is None or when.decidable:
        return when
    if when.kind != "all":
        return None
    parts = tuple(part for part in map(of_request, when.operand) if part is not None)
    return replace(when, operand=parts) if parts else None


def states(when: When | None) -> Iterator[str]:
    """What a condition asks for that stands outside of the request."""
    for part in comparisons(when):
        if part.kind in ("state", "not_state"):
            yield part.subject


def _named(rule: Constraint) -> str:
    """A rule as the lists name it; the line tells it from others of its kind."""
    return f"{rule.kind} {', '.join(rule.params)} (line {rule.at.line})"


def _contains(values: Values, smaller: Values) -> bool:
    return all(name in values and values[name] == value for name, value in smaller.items())


def as_sent(values: Any) -> Any:
    """Sample values as the server reads them."""
    if isinstance(values, dict):
        return {name: as_sent(value) for name, value in values.items()}
    if isinstance(values, list):
        return [as_sent(value) for value in values]
    return str(values) if isinstance(values, Decimal) else values
