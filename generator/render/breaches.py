"""Requests that break a rule: that one alone, or if another rule forbids that, as few others as possible."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.catalog.model import Constraint
from generator.render.repair import Demand, Values
from generator.render.search import Search


@dataclass(frozen=True, slots=True)
class Breach:
    """A request that breaks a rule; why there is none, or why it breaks others, too."""

    values: Values | None
    unproven: str | None = None
    implied: str | None = None


def breach(search: Search, rule: Constraint) -> Breach:
    """The request that breaks a rule and is nearest to one that keeps all of them."""
    if not search.minimal:
        return Breach(None)
    if rule.scope:
        return _in_element(search, rule, rule.scope)
    kept = search.rules[id(rule)]
    broken = Demand(kept.names, lambda seen: not kept.is_met(seen))
    others = [demand for key, demand in search.rules.items() if key != id(rule)]
    alone = search.asked([broken, *others], search.minimal)
    if alone.first is not None:
        return Breach(alone.first)
    near = search.asked([broken], search.minimal)
    if near.first is None:
        never = "can never be broken" if near.impossible else "no request was found that breaks it"
        return Breach(None, unproven=f"{_named(rule)}: {never}")
    values = min(near.requests, key=lambda values: len(search.broken(values)))
    company = "; ".join(_named(other) for other in search.broken(values) if other is not rule)
    why = "never broken alone" if alone.impossible else "not found to be broken alone"
    return Breach(values, implied=f"{_named(rule)}: {why}; broken together with {company}")


def _in_element(search: Search, rule: Constraint, scope: str) -> Breach:
    """A request whose only element of a batch breaks the rule."""
    elements = search.elements[scope]
    inner = next(each for each in elements.endpoint.constraints if each == replace(rule, scope=None))
    found = breach(elements, inner)
    values = None if found.values is None else {**search.minimal[0], scope: [found.values]}
    return replace(found, values=values)


def _named(rule: Constraint) -> str:
    """A rule as the lists name it; the line tells it from others of its kind."""
    return f"{rule.kind} {', '.join(rule.params)} (line {rule.at.line})"
