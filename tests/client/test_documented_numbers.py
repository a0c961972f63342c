"""Every documented answer, read with texts and with `Decimal`: the same numbers, digit for digit, and never a float."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest
from binance_typed.runtime.answers import decode

from generator.catalog.load import load
from generator.catalog.model import Catalogue
from generator.render.methods import product_view

SPECS = Path(__file__).parents[2] / "specs"


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(SPECS)


def documented(catalogue: Catalogue) -> Iterator[tuple[str, Any, bytes]]:
    """Product, operation and body of every documented answer."""
    for product in catalogue.products.values():
        methods = product_view(catalogue, product).methods
        operations = import_module(f"binance_typed.{product.name}.operations") if methods else None
        for method in methods:
            for endpoint in method.endpoints:
                for example in endpoint.examples:
                    if example.status < 400 and endpoint.schema:
                        operation = getattr(operations, method.constant)
                        yield product.name, operation, json.dumps(example.value).encode()


def numbers(value: Any, kind: type) -> list[Any]:
    """The numbers of a kind in an answer, wherever they stand."""
    if isinstance(value, kind):
        return [value]
    if isinstance(value, msgspec.Struct):
        return numbers([getattr(value, name) for name in value.__struct_fields__], kind)
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [number for each in inner for number in numbers(each, kind)]


def is_same(text: Any, number: Any) -> bool:
    """Whether two answers as JSON differ at most in how a number is written."""
    if isinstance(text, dict):
        return text.keys() == number.keys() and all(is_same(text[key], number[key]) for key in text)
    if isinstance(text, list):
        return len(text) == len(number) and all(map(is_same, text, number))
    return bool(text == number or Decimal(text).as_tuple() == Decimal(number).as_tuple())


def test_every_documented_answer(catalogue: Catalogue) -> None:
    found = 0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for product, operation, body in documented(catalogue):
            texts = decode(operation, body, product)
            exact = decode(operation, body, product, decimals=True)
            assert not numbers(texts, float) and not numbers(exact, float)
            found += len(numbers(exact, Decimal)) - len(numbers(texts, Decimal))
            assert is_same(*(json.loads(msgspec.json.encode(each)) for each in (texts, exact))), operation.name
    assert found > 3000
