"""Requests that rules can tell apart, of two descriptions of one endpoint: what both sides know, and small."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product as cartesian
from math import prod
from typing import Any

from generator.catalog.model import Constraint, Endpoint, Param, Product
from generator.drift import conditions
from generator.drift.values import literal
from generator.render.sample_values import choices, sample, takes
from generator.server.conditions import View
from generator.server.constraints import breaks

#: So many requests are looked at for one question; beyond that it is not answered by looking.
MOST = 20_000


@dataclass(frozen=True)
class Asked:
    """Both sides of an endpoint, or of the elements of one of its lists, with one name for each parameter."""

    old: Endpoint
    new: Endpoint
    product: Product
    #: Parameters whose presence is a change of its own: here they are always sent.
    always: frozenset[str]
    #: The list whose elements are asked for; None if it is the request.
    scope: str | None = None

    @classmethod
    def of(
        cls, old: Endpoint, new: Endpoint, product: Product, always: Iterable[str], scope: str | None = None
    ) -> Asked:
        """A parameter of two types is taken as one of them on both sides: its type is a change of its own."""
        other = {each.name: each for each in new.params}
        retyped = {
            param.name: _comparable(param, other[param.name])
            for param in old.params
            if param.name in other and other[param.name].type != param.type
        }
        sides = [
            replace(side, params=tuple(retyped.get(param.name, param) for param in side.params)) if retyped else side
            for side in (old, new)
        ]
        return cls(sides[0], sides[1], product, frozenset(always), scope)

    def fact(self, rule: Constraint) -> str:
        """The path of a rule."""
        return conditions.fact(rule, self.scope)

    def shown(self, rule: Constraint | None) -> Constraint | None:
        """A rule as its spec has it."""
        return rule and replace(rule, scope=self.scope)

    @cached_property
    def common(self) -> tuple[str, ...]:
        """What both sides know, in the order of the new one."""
        return tuple(param.name for param in self.new.params if param.name in self.old.by_name)

    @cached_property
    def values(self) -> dict[str, list[Any]]:
        """The values that are worth sending, of those that both sides take."""
        samples = {name: self._sample(name) for name in self.common}
        found: dict[str, list[Any]] = {name: [value] for name, value in samples.items()}
        for side in (self.old, self.new):
            bare = replace(side, examples=(), constraints=(*side.constraints, *_of_charges(side)))
            for name, values in choices(bare, {n: s for n, s in samples.items() if s is not None}).items():
                found[name] += values
        return {name: self._distinct(name, values) for name, values in found.items()}

    def _sample(self, name: str) -> Any:
        old, new = self.old.by_name[name], self.new.by_name[name]
        both = [value for value in (sample(new), sample(old), *new.enum) if _both_take(old, new, value)]
        return both[0] if both else sample(old)

    def _distinct(self, name: str, values: list[Any]) -> list[Any]:
        old, new = self.old.by_name[name], self.new.by_name[name]
        taken = [value for value in values if _both_take(old, new, value)] or values[:1]
        # Where no value is known, whether something is sent can still be asked.
        return list({repr(value): value for value in ("x" if each is None else each for each in taken)}.values())

    @cached_property
    def taken(self) -> dict[str, frozenset[Any]]:
        """Of parameters with listed values on both sides, the values that both list."""
        found = {}
        for name in self.common:
            old, new = self.old.by_name[name].enum, self.new.by_name[name].enum
            if old and new:
                found[name] = frozenset(map(literal, old)) & frozenset(map(literal, new))
        return found

    def demanded(self, side: Endpoint) -> frozenset[str]:
        """What a side demands in every request, and no rule lifts."""
        lifted = {name for rule in side.constraints if rule.kind == "optional_if" for name in rule.params}
        must = {param.name for param in side.params if param.mandatory} - lifted - self.always
        return frozenset(must & set(self.common))

    def requests(self, names: Iterable[str]) -> Iterator[dict[str, Any]] | None:
        """Every combination of values of these parameters, absence included; None if there are too many."""
        asked = [name for name in self.common if name in set(names)]
        firm = self.always | (self.demanded(self.old) & self.demanded(self.new))
        options = [self.values[name] if name in firm else [None, *self.values[name]] for name in asked]
        if prod(map(len, options)) > MOST:
            return None
        return (
            {name: value for name, value in zip(asked, each, strict=True) if value is not None}
            for each in cartesian(*options)
        )

    def view(self, values: Mapping[str, Any]) -> View:
        """A request as conditions see it; what is assumed is the same on both sides, being a change of its own."""
        return View(values, {param.name: param.default for param in self.old.params if param.default is not None})

    def refuses(self, rule: Constraint, side: Endpoint, seen: View) -> bool:
        return breaks(rule, seen, self.product, side)


def _comparable(old: Param, new: Param) -> Param:
    """The one that is a number, if one is: rules may add to it and compare it."""
    return new if new.type in ("INT", "LONG", "DECIMAL") else old


def _of_charges(side: Endpoint) -> list[Constraint]:
    """The conditions of a weight table as rules that say nothing: their values are worth sending, too."""
    cases = [case for charge in side.charges or () for case in charge.cases]
    return [Constraint("", (), side.at, when=case.when) for case in cases if case.when]


def _both_take(old: Param, new: Param, value: Any) -> bool:
    return value is not None and takes(old, value) and takes(new, value)
