"""Parts of one page that do not fit each other: the reading that refuses no request, told."""

from __future__ import annotations

from typing import Any

from generator.transcribe.merging.reconcile import reconcile

LIMIT = {"param": "type", "in": ["LIMIT"]}


def spec(**said: Any) -> dict[str, Any]:
    params = {"type": {"type": "ENUM", "enum": ["MARKET"]}, "price": {"type": "DECIMAL"}, "match": {"type": "STRING"}}
    return {"params": params, "weight": None, **said}


def test_a_list_takes_the_values_that_a_rule_knows() -> None:
    found = spec(constraints=[{"required_if": {"when": LIMIT, "params": ["price"]}}])
    ((name, why),) = reconcile(found, {})
    assert (name, found["params"]["type"]["enum"]) == ("type", ["MARKET", "LIMIT"])
    assert "LIMIT" in why
    assert reconcile(found, {}) == []


def test_a_products_list_gives_way_to_one_of_the_page() -> None:
    found = spec(constraints=[{"required_if": {"when": LIMIT, "params": ["price"]}}])
    found["params"]["type"]["enum"] = "orderType"
    assert [name for name, _ in reconcile(found, {"orderType": ["MARKET"]})] == ["type"]
    assert found["params"]["type"]["enum"] == ["MARKET", "LIMIT"]


def test_a_list_of_the_product_that_knows_the_value_stays() -> None:
    found = spec(constraints=[{"required_if": {"when": LIMIT, "params": ["price"]}}])
    found["params"]["type"]["enum"] = "orderType"
    assert reconcile(found, {"orderType": ["LIMIT", "MARKET"]}) == []
    assert found["params"]["type"]["enum"] == "orderType"


def test_what_a_weight_counts_is_a_list() -> None:
    found = spec(weight=[{"counter": "ip", "per_item": {"param": "match", "value": 2}}])
    assert [name for name, _ in reconcile(found, {})] == ["match"]
    assert found["params"]["match"] == {"type": "ARRAY", "items": {"type": "STRING"}, "documented_type": "STRING"}


def test_what_is_demanded_and_excluded_is_either() -> None:
    found = spec(
        constraints=[
            {"at_most_one": ["match", "price"]},
            {"required_if": {"when": LIMIT, "params": ["quantity", "price"]}},
        ]
    )
    found["params"]["type"]["enum"] = ["LIMIT"]
    assert [name for name, _ in reconcile(found, {})] == ["price"]
    assert found["constraints"] == [
        {"at_most_one": ["match", "price"]},
        {"required_if": {"when": LIMIT, "params": ["quantity"]}},
        {"required_if": {"when": LIMIT, "any_of": ["price", "match"]}},
    ]
    assert reconcile(found, {}) == []


def test_nothing_is_loosened_without_need() -> None:
    rules = [
        {"at_most_one": ["match", "price"], "when": LIMIT},
        {"required_if": {"when": LIMIT, "params": ["price"]}},
    ]
    found = spec(constraints=[dict(rule) for rule in rules])
    found["params"]["type"]["enum"] = ["LIMIT"]
    assert reconcile(found, {}) == []
    assert found["constraints"] == rules


def test_the_stamps_of_a_request_are_no_elements() -> None:
    found = spec()
    stamp = {"type": "LONG", "mandatory": True}
    found["params"]["coins"] = {
        "type": "ARRAY",
        "items": {"type": "OBJECT", "fields": {"a": {}, "timestamp": dict(stamp)}},
    }
    found["params"]["timestamp"] = dict(stamp)
    assert [name for name, _ in reconcile(found, {})] == ["coins"]
    assert list(found["params"]["coins"]["items"]["fields"]) == ["a"]
