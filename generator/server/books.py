"""What the catalogue says of each kind of orders: by which names an order goes, and in which states it can be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.catalog.model import Catalogue, Relation


@dataclass(frozen=True, slots=True)
class Book:
    """One kind of orders of a product.

    Attributes:
        client_names: parameters that hold the client's name of an order.
        number_name: the parameter and the field that hold the exchange's number.
        by_symbol: whether names are told apart by symbol.
        status: the field of answers that holds the state.
        opened, filled, canceled: the states of an order that was just made, done, canceled.
        final: states in which it stays.
        absent: the code of a query that finds nothing.
    """

    product: str
    kind: str
    client_names: frozenset[str]
    number_name: str
    by_symbol: bool
    status: str
    opened: str
    filled: str
    canceled: str
    final: frozenset[str]
    absent: int

    @property
    def shown_names(self) -> frozenset[str]:
        """Fields of an answer that hold the client's name."""
        stripped = {name.removeprefix("orig").removeprefix("new") for name in self.client_names}
        return self.client_names | {name[:1].lower() + name[1:] for name in stripped if name}


def books(catalogue: Catalogue) -> tuple[dict[str, Book], dict[str, Relation]]:
    """The book of each endpoint that has to do with orders, and the relation of each request that changes one."""
    found: dict[str, Book] = {}
    for relations in catalogue.relations.values():
        for kind in dict.fromkeys(relation.kind for relation in relations.orders):
            of_kind = [relation for relation in relations.orders if relation.kind == kind]
            book = _book(catalogue, of_kind)
            found |= {relation.request: book for relation in of_kind}
            found |= {relation.query: book for relation in of_kind if relation.query is not None}
    return found, catalogue.relation_of


def _book(catalogue: Catalogue, relations: list[Relation]) -> Book:
    first = relations[0]
    product = first.request.partition("/")[0]
    clients = {_last(relation.client_id) for relation in relations if relation.client_id}
    pairs = [pair for relation in relations for pair in relation.match]
    clients |= {query for query, request in pairs if _last(request) in clients}
    final = frozenset(state for relation in relations for state in relation.final)
    listed = [str(state) for state in catalogue.products[product].enums.get(first.states or "", ())]
    return Book(
        product=product,
        kind=first.kind,
        client_names=frozenset(clients),
        number_name=_number_name(catalogue, relations, clients),
        by_symbol=any("symbol" in dict(relation.match) for relation in relations),
        status=first.status or "status",
        opened=next((state for state in listed if state not in final), "NEW"),
        filled=next((state for state in ("FILLED", "FINISHED", "ALL_DONE") if state in final), "FILLED"),
        canceled=next(iter((*first.canceled, *first.unclear)), "CANCELED"),
        final=final,
        absent=next((code for relation in relations for code in relation.absent), -2013),
    )


def _number_name(catalogue: Catalogue, relations: list[Relation], clients: Iterable[str]) -> str:
    """The number of an order is what the queries take beside its name."""
    for relation in relations:
        query = catalogue.by_id.get(relation.query or "")
        for param in query.params if query else ():
            if param.name.endswith("Id") and param.type in ("LONG", "INT") and param.name not in clients:
                return param.name
    return "orderId"


def _last(path: str) -> str:
    """The parameter of a path such as `batchOrders[].newClientOrderId`."""
    return path.rpartition("].")[2]
