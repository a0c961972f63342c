"""What the relations of a product make of its operations: what only reads, what names an order, what tells of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.catalog.model import Catalogue, Endpoint, Relation
from generator.render.python import call, literal


@dataclass(frozen=True, slots=True)
class Related:
    """What an operation is given beside what its pages say. `query` is source; `limits` are, by endpoint."""

    reads: bool = False
    client_id: str | None = None
    query: str | None = None
    limits: Mapping[str, Sequence[str]] = field(default_factory=dict)


ALONE = Related()


def related(catalogue: Catalogue, endpoint: Endpoint, constants: Mapping[str, str]) -> Related:
    """What is said of one endpoint; `constants` are the names of operations, by the id of their endpoints."""
    found = catalogue.relation_of.get(endpoint.id)
    return Related(
        reads=catalogue.reads(endpoint),
        client_id=found.client_id if found else None,
        query=_query(catalogue, found, constants) if found else None,
    )


def _query(catalogue: Catalogue, relation: Relation, constants: Mapping[str, str]) -> str | None:
    """`Query(...)`: the operation by the name of its constant, its parameters as Python names them."""
    if relation.query is None:
        return None
    asked = catalogue.by_id[relation.query].by_name
    match, replaces = (
        tuple((asked[name].python_name, sent) for name, sent in pairs) for pairs in (relation.match, relation.replaces)
    )
    return call(
        "Query",
        literal(constants[relation.query]),
        literal(relation.effect),
        literal(match),
        status=literal(relation.status) if relation.status != "status" else None,
        canceled=literal(relation.canceled) if relation.canceled else None,
        final=literal(relation.final) if relation.final else None,
        unclear=literal(relation.unclear) if relation.unclear else None,
        accepted=literal(relation.accepted) if relation.accepted else None,
        absent=literal(relation.absent) if relation.absent != (-2013,) else None,
        replaces=literal(replaces) if replaces else None,
    )
