"""Whatever is documented to be sent, the query for it keeps its own rules: what is unknown can be asked for."""

from __future__ import annotations

import json
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from binance_typed.runtime.operation import Operation
from binance_typed.runtime.options import Options
from binance_typed.runtime.parts import parts_of
from binance_typed.runtime.request import checked, named
from binance_typed.runtime.resolution import _taken

TESTS = Path(__file__).parents[2] / "generated" / "tests"


def arguments(written: Any) -> Any:
    if isinstance(written, dict):
        if written.keys() == {"$decimal"}:
            return Decimal(written["$decimal"])
        return {key: arguments(value) for key, value in written.items()}
    return [arguments(item) for item in written] if isinstance(written, list) else written


def asked_for() -> list[Any]:
    """Every operation with a query, and every form of call that its contract tests make."""
    found = []
    for file in sorted(TESTS.glob("*/contract/*.json")):
        case = json.loads(file.read_text("utf-8"))
        operations = import_module(f"binance_typed.{file.parent.parent.name}.operations")
        operation = getattr(operations, case["operation"])
        if operation.query is not None:
            forms = [arguments(form[0]) for form in case["forms"]]
            found.append(pytest.param(operations, operation, forms, id=case["endpoint"]))
    return found


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("operations", "operation", "forms"), asked_for())
def test_every_request_can_be_asked_for(operations: Any, operation: Operation[Any], forms: list[Any]) -> None:
    options = Options()
    for form in forms:
        values, _ = checked(operation, named(operation, form, lambda: "made-here"), options)
        for part in parts_of(operation.query, values):
            query = getattr(operations, part.query.operation)
            if part.has_id:
                checked(query, _taken(query, part.asked), options)
            else:
                assert operation.query.effect != "new", form


def test_there_are_many() -> None:
    assert len(asked_for()) > 60
