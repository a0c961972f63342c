"""The search for requests of an endpoint that keep all its rules, from what is mandatory, change by change.

Which requests keep the rules is decided with the contract server's reading of them, never with the client's:
where the two readings differ, the contract tests show it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from itertools import islice
from itertools import product as cartesian
from typing import Any

from generator.catalog.model import Constraint, Endpoint, Product
from generator.render.repair import ABSENT, Demand, Found, Repair, Values
from generator.render.sample_values import choices, sample
from generator.server.conditions import View, view
from generator.server.constraints import breaks, waived

#: Minimal requests that are kept, settings of the switches that are tried, and values of one switch.
MAX_FORMS = 24
MAX_SETTINGS = 500
MAX_SWITCHED = 12


class Search:
    """The requests of one endpoint. It starts from what is mandatory and mends what is wrong, change by change."""

    def __init__(self, endpoint: Endpoint, shared: Product) -> None:
        self.endpoint = endpoint
        self.product = shared
        self.arguments = endpoint.arguments
        self.unproven: list[str] = []
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

    def _elements(self, scope: str) -> Search:
        """The search for one element of a batch: its fields are the parameters, its rules those of that scope."""
        items = self.endpoint.by_name[scope].items
        rules = tuple(replace(rule, scope=None) for rule in self.endpoint.constraints if rule.scope == scope)
        element = replace(self.endpoint, params=items.fields if items else (), constraints=rules, examples=())
        return Search(element, self.product)

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

    def asked(
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
        found = Repair(domains, demands, self.seen, fixed).nearest(*starts)
        return replace(found, requests=tuple(map(self.ordered, found.requests)))

    def seen(self, values: Values) -> View:
        return View(as_sent(values), self._defaults)

    def broken(self, values: Values) -> list[Constraint]:
        """The enforced rules that a request breaks."""
        seen = self.seen(values)
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
        found = list({repr(values): values for values in self._nearest()}.values())
        smallest = [v for v in found if not any(_contains(v, other) for other in found if other is not v)]
        return tuple(smallest[:MAX_FORMS])

    def _nearest(self) -> list[Values]:
        """The requests that keep every rule and are nearest to what is mandatory, for each setting of its switches."""
        found: list[Values] = []
        keep, switches = list(self.rules.values()), self._switches()
        start = {name: self.values[name] for name in self.always}
        for setting in islice(cartesian(*switches.values()), MAX_SETTINGS):
            near = {**start, **dict(zip(switches, setting, strict=True))}
            found += self.asked(keep, [near], fixed=tuple(switches)).requests
        if found:
            return found
        # There may be more settings than were tried.
        free = self.asked(keep, [start])
        if free.first is None:
            self.unproven.append(f"no request {'keeps' if free.impossible else 'was found that keeps'} all rules")
        return list(free.requests)

    def _switches(self) -> dict[str, list[Any]]:
        """The mandatory parameters whose value decides which rules hold, with the values worth trying."""
        rules = [rule for rule in self.endpoint.constraints if not rule.scope]
        deciding = {name for rule in rules if rule.when for name in rule.when.names}
        deciding |= {rule.params[0] for rule in rules if rule.kind == "value_if"}
        found: dict[str, list[Any]] = {}
        for param in self.arguments:
            if param.name in deciding and param.name in self.always:
                named = [value for value in self.domains[param.name] if value is not ABSENT]
                distinct = {repr(value): value for value in (*named, *param.enum)}
                found[param.name] = list(distinct.values())[:MAX_SWITCHED]
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
            sending = self.asked(list(self.rules.values()), starts, sending=[name])
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


def _contains(values: Values, smaller: Values) -> bool:
    return all(name in values and values[name] == value for name, value in smaller.items())


def as_sent(values: Any) -> Any:
    """Sample values as the server reads them."""
    if isinstance(values, dict):
        return {name: as_sent(value) for name, value in values.items()}
    if isinstance(values, list):
        return [as_sent(value) for value in values]
    return str(values) if isinstance(values, Decimal) else values
