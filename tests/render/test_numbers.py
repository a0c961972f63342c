"""Which fields of answers are numbers: the rule on small cases, and what it chooses in the whole catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.catalog.findings import Position
from generator.catalog.load import load
from generator.catalog.model import Catalogue, Endpoint, Example, Schema
from generator.render.numbers import Numbers, Place, texts_of
from generator.render.shapes import shape

ROOT = Path(__file__).parents[2]
AT = Position("test.yaml")


def text(**facts: Any) -> Schema:
    return Schema(AT, types=("string",), **facts)


def answer(**fields: Schema) -> Schema:
    return Schema(AT, types=("object",), properties=tuple(fields.items()))


def endpoint(schema: Schema, *values: Any, status: int = 200) -> Endpoint:
    examples = tuple(Example(value, AT, status=status) for value in values)
    return Endpoint("mint", "rest", "coin", "Coin", AT, "", "", schema=schema, examples=examples)


def chosen(name: str, *values: Any) -> bool:
    """Whether a field of this name is a number if it is shown so."""
    schema = answer(**{name: text()})
    found = Numbers.among([endpoint(schema, *({name: value} for value in values))])
    return (shape(schema), name) in found.places


@pytest.mark.parametrize("value", ["0.5", "-0.5", "0.00000000", "12345678901234567890.123456789", "1.5E-8"])
def test_a_plain_decimal_is_a_number(value: str) -> None:
    assert chosen("mass", value)


@pytest.mark.parametrize("value", ["", "7", "007.5", "1,5", "1.", ".5", "+1.5", "1.2.3", "0x1", "NaN", "1.5 ", "１.5"])
def test_what_is_none_or_may_be_none_is_not(value: str) -> None:
    assert not chosen("mass", value)


@pytest.mark.parametrize("other", ["", "-", "007", "MARKET", 1.5])
def test_one_text_that_is_none_decides(other: object) -> None:
    assert not chosen("mass", "0.5", other)


def test_null_decides_nothing() -> None:
    assert chosen("mass", "0.5", None)
    assert not chosen("mass", None)


def test_what_no_example_shows_is_none() -> None:
    assert not chosen("price")


@pytest.mark.parametrize("name", ["id", "orderId", "version", "updateTime", "txHash", "errorCode", "serialNo", "uid"])
def test_what_identifies_is_none_whatever_it_looks_like(name: str) -> None:
    assert not chosen(name, "1.5")


@pytest.mark.parametrize("name", ["price", "stopPrice", "executedQty", "amount", "cumQty", "realizedPnl"])
def test_a_quantity_by_name_may_show_whole_numbers_alone(name: str) -> None:
    assert chosen(name, "0")
    assert not chosen(name, "007")


def test_a_decimal_point_under_the_same_name_elsewhere_counts() -> None:
    one, other = answer(mass=text()), answer(mass=text(), coin=text())
    found = Numbers.among([endpoint(one, {"mass": "3"}), endpoint(other, {"mass": "3.5", "coin": "x"})])
    assert found.places == {(shape(one), "mass"), (shape(other), "mass")}


def test_objects_of_one_shape_are_decided_as_one() -> None:
    schema = answer(mass=text())
    assert not Numbers.among([endpoint(schema, {"mass": "3.5"}), endpoint(schema, {"mass": ""})]).places


def test_an_error_decides_nothing() -> None:
    schema = answer(mass=text())
    assert not Numbers.among([endpoint(schema, {"mass": "3.5"}, status=400)]).places


def test_a_text_with_documented_values_is_none() -> None:
    assert not Numbers.among([endpoint(answer(step=text(values=("0.1", "0.5"))), {"step": "0.1"})]).places


def test_a_name_without_words() -> None:
    assert chosen("_", "0.5")


# --- the whole catalogue ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(ROOT / "specs")


def shown(catalogue: Catalogue) -> Iterator[tuple[Place, list[Any]]]:
    """Every field that is a number, by product and place, with what its examples show."""
    for product in catalogue.products:
        endpoints = catalogue.of(product, "rest", "ws")
        numbers = Numbers.among(endpoints)
        for each in endpoints:
            values = [example.value for example in each.examples if example.status < 400]
            for place, texts in texts_of(each.schema, values) if each.schema else ():
                if place in numbers.places:
                    yield place, texts


def test_no_digit_of_any_example_is_lost(catalogue: Catalogue) -> None:
    every = [each for _, texts in shown(catalogue) for each in texts]
    assert len(every) > 3000
    assert not [each for each in every if "E" not in each and format(Decimal(each), "f") != each]


def test_nothing_that_identifies_is_chosen(catalogue: Catalogue) -> None:
    identifies = re.compile("(Id|Ids|Uid|UID|Code|Symbol|Time|Timestamp|Date|Day|Hash|Address|Phone|Email|Tag|No|Key)$")
    every = {name for (_, name), _ in shown(catalogue)}
    assert not {name for name in every if identifies.search(name[0].upper() + name[1:])}


def test_the_prices_and_quantities_of_orders_are_chosen(catalogue: Catalogue) -> None:
    for product in ("spot", "margin", "usds_futures", "coin_futures", "portfolio_margin", "options"):
        found = {name for _, name in Numbers.among(catalogue.of(product, "rest", "ws")).places}
        assert {"price", "executedQty", "stopPrice" if product in ("spot", "margin") else "avgPrice"} <= found
