"""Sample requests of an endpoint: every minimal way to satisfy its rules, a way to break each, one for each example."""

from __future__ import annotations

from dataclasses import dataclass

from generator.catalog.model import Constraint, Endpoint, Product
from generator.render.asking import asked_for
from generator.render.breaches import breach
from generator.render.repair import Found, Values
from generator.render.search import Search


@dataclass(frozen=True, slots=True)
class Samples:
    """Requests by wire name.

    `unproven` says which rules and parameters no sample was found for, `implied` which rules are only broken together
    with others, and `asking` holds for each example a request that asks for it as far as a request can.
    """

    forms: tuple[Values, ...]
    violations: tuple[tuple[Constraint, Values], ...]
    asking: tuple[Found, ...]
    unproven: tuple[str, ...]
    implied: tuple[str, ...]


def samples(endpoint: Endpoint, shared: Product) -> Samples:
    """The sample requests of an endpoint."""
    search = Search(endpoint, shared)
    forms = (*search.minimal, *search.full())
    asking = asked_for(search, forms)
    # A request that is refused is no form, even if the refusal is documented.
    asked = zip(asking, endpoint.examples, strict=True)
    forms += tuple(found.first for found, example in asked if found.first is not None and example.status < 300)
    rules = [rule for rule in endpoint.constraints if rule.enforced and rule.kind != "optional_if"]
    breaches = [(rule, breach(search, rule)) for rule in rules]
    return Samples(
        forms=tuple({repr(form): form for form in forms}.values()),
        violations=tuple((rule, found.values) for rule, found in breaches if found.values is not None),
        asking=asking,
        unproven=(*search.unproven, *(found.unproven for _, found in breaches if found.unproven)),
        implied=tuple(found.implied for _, found in breaches if found.implied),
    )
