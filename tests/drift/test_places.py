"""Where things stand: positions are no facts, and lines of the client are those of the old names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.commands.comparison import touched
from generator.drift import texts
from generator.drift.change import Difference
from generator.drift.compare import compare
from generator.drift.touched import Client
from tests.drift.catalogues import ENDPOINT, PRODUCT, catalogue, merged

EVERYTHING = Path(__file__).parent.parent / "catalog" / "everything"

_SYNC = """
class MintRest:
    def press_coin(
        self,
        *,
        metal=None,
        price=None,
    ):
        return ops.PRESS_COIN

    def weigh_coin(self, *, metal=None):
        return ops.WEIGH_COIN
"""
_OPERATIONS = """
PRESS_COIN: Operation[PressCoin] = Operation(
    params=(
        Param("metal"),
        Param("price"),
    ),
)
WEIGH_COIN: Operation[WeighCoin] = Operation(params=(Param("metal"),))
"""
_FILES = {"binance_typed/mint/sync.py": _SYNC, "binance_typed/mint/operations.py": _OPERATIONS}
WEIGH: dict[str, Any] = merged(ENDPOINT, {"title": "Weigh", "request": "GET /mint/v1/coin", "security": "USER_DATA"})


def lines(old: dict[str, Any], new: dict[str, Any], product: Any = PRODUCT) -> dict[str, list[str]]:
    """By rule and fact of each change: the lines of the old client."""
    one, other = catalogue(old), catalogue(new, product)
    found = touched(compare(one, other), one, other, Client("c", _FILES.get))
    return {f"{each.rule} {each.fact}": [line.rpartition("/")[2] for line in each.touched] for each in found.changes}


def test_the_name_of_the_root_is_no_fact() -> None:
    one, other = (texts.catalogue(texts.of_folder(EVERYTHING, []), root, []) for root in ("one", "other"))
    assert compare(one, other) == Difference()


def test_lines_of_a_renamed_endpoint_are_those_of_its_old_method() -> None:
    new = merged(ENDPOINT, {"params": {"price": None}})
    found = lines({"rest/press_coin": ENDPOINT}, {"rest/strike_coin": new})
    assert found == {
        "endpoint-renamed ": ["sync.py:3", "operations.py:2"],
        "param-gone params.price": ["sync.py:7", "operations.py:5"],
    }


def test_a_new_endpoint_under_an_old_name_is_not_the_old_method() -> None:
    new = {"rest/strike_coin": ENDPOINT, "rest/press_coin": merged(WEIGH, {"request": "GET /mint/v9/other"})}
    found = lines({"rest/press_coin": ENDPOINT}, new)
    assert found == {"endpoint-renamed ": ["sync.py:3", "operations.py:2"], "endpoint-new ": []}


def test_lines_of_a_renamed_parameter_are_those_of_its_old_argument() -> None:
    params = {("cost" if name == "price" else name): each for name, each in ENDPOINT["params"].items()}
    found = lines({"rest/press_coin": ENDPOINT}, {"rest/press_coin": {**ENDPOINT, "params": params}})
    assert found == {"param-renamed params.cost": ["sync.py:7", "operations.py:5"]}


def test_lists_of_a_product_name_each_parameter_that_takes_them() -> None:
    both = {"rest/press_coin": ENDPOINT, "rest/weigh_coin": WEIGH}
    found = lines(both, both, merged(PRODUCT, {"enums": {"metal": ["GOLD"]}}))
    assert found == {"value-gone enums.metal": ["sync.py:6", "operations.py:4", "sync.py:11", "operations.py:8"]}


@pytest.mark.parametrize(("tag", "expected"), [("TRADE", ["sync.py:3", "operations.py:2"]), ("MARGIN", [])])
def test_a_tag_names_each_endpoint_that_carries_it(tag: str, expected: list[str]) -> None:
    both = {"rest/press_coin": ENDPOINT, "rest/weigh_coin": WEIGH}
    product = merged(PRODUCT, {"security": {tag: "key"}})
    assert lines(both, both, product) == {f"security-lowered security.{tag}": expected}


def test_a_field_of_a_renamed_batch_has_its_old_path() -> None:
    def spec(batch: str, field: str) -> dict[str, Any]:
        fields = {"weight": {"type": "DECIMAL", "mandatory": True}, field: {"type": "STRING"}}
        orders = {"type": "ARRAY", "mandatory": True, "items": {"type": "OBJECT", "fields": fields}}
        return {"rest/press_coin": merged(ENDPOINT, {"params": {batch: orders}})}

    one, other = catalogue(spec("coins", "note")), catalogue(spec("coins", "memo"))
    (change,) = compare(one, other).changes
    assert change.was == (("mint/rest/press_coin", "params.coins.items.fields.note"),)
