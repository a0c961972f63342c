"""Faults in the typed answers: a field that is missing, misspelt on the wire, or of another type."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.mutation.mutant import ENDPOINTS, Mutant, Source

MODELS = {
    "CancelAlgoOrder": ("usds_futures", ("algo_rest", "algo_ws")),
    "CancelOrder": ("usds_futures", ("order_ws",)),
    "MarginAccountCancelOrder": ("margin", ("margin_rest",)),
    "CancelCmConditionalOrder": ("portfolio_margin", ("portfolio_rest",)),
}
#: A type that the documented value of a field of this type does not have.
OTHER_TYPE = {"str | None": "int | None", "int | None": "str | None", "bool | None": "str | None"}


def mutants(package: Path) -> Iterator[Mutant]:
    """Every fault in every field of every model, once for each endpoint that answers with it."""
    for model, (product, endpoints) in MODELS.items():
        source = Source(package, f"{product}/models.py")
        (body,) = (node.body for node in source.tree.body if isinstance(node, ast.ClassDef) and node.name == model)
        for endpoint in endpoints:
            for field in body:
                if isinstance(field, ast.AnnAssign):
                    yield from _field(source, field, ENDPOINTS[endpoint])


def _field(source: Source, field: ast.AnnAssign, file: str) -> Iterator[Mutant]:
    tests = (f"{file} and decodes",)
    wire = field.value.keywords[0].value
    yield source.at("model: field dropped", field, "pass", *tests)
    yield source.at("model: wire name", wire, f'"{wire.value}X"', *tests)
    yield source.at("model: Python name", field.target, f"{field.target.id}_x", *tests)
    written = ast.unparse(field.annotation)
    yield source.at("model: type", field.annotation, OTHER_TYPE.get(written, "bool | None"), *tests)
