"""One catalogue that uses every key of the format, and the decisions that the model takes about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from generator.catalog import format as written
from generator.catalog import plain
from generator.catalog.load import load
from generator.catalog.model import (
    MAX_FORMS,
    Catalogue,
    Constraint,
    Endpoint,
    Param,
    Position,
    When,
)
from generator.catalog.yaml_source import parse

ROOT = Path(__file__).parent / "everything"
KINDS: dict[str, type[BaseModel]] = {
    "product.yaml": written.ProductFile,
    "corrections.yaml": written.CorrectionsFile,
    "relations.yaml": written.RelationsFile,
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(ROOT)


def used(value: Any) -> set[tuple[str, str]]:
    """Every (model, key) that a validated file has written."""
    if isinstance(value, BaseModel):
        found = {(type(value).__name__, name) for name in value.model_fields_set}
        return found.union(*(used(getattr(value, name)) for name in value.model_fields_set))
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return set().union(*(used(part) for part in parts))


def models() -> list[type[BaseModel]]:
    found: list[type[BaseModel]] = []
    waiting: list[type[BaseModel]] = [written.Written]
    while waiting:
        model = waiting.pop()
        waiting += model.__subclasses__()
        found.append(model)
    return [model for model in found if not model.__name__.startswith("_") and model is not written.Written]


def test_every_key_of_the_format_is_used() -> None:
    found: set[tuple[str, str]] = set()
    for file in ROOT.rglob("*.yaml"):
        kind = KINDS.get(file.name, written.EndpointFile)
        found |= used(kind.model_validate(parse(file.read_text(encoding="utf-8"), file.name).data))
    # `scope`, `evidence` and `when` are shared by the constraints; one use of each will do.
    shared = {"scope", "evidence", "when"}
    known = {(model.__name__, name) for model in models() for name in model.model_fields}
    constraints = {model.__name__ for model in written.CONSTRAINTS.values()}
    missing = {(model, name) for model, name in known - found if not (model in constraints and name in shared)}
    assert missing == set()
    assert shared <= {name for model, name in found if model in constraints}


def test_every_constraint_and_condition_is_used(catalogue: Catalogue) -> None:
    kinds = {rule.kind for endpoint in catalogue.endpoints for rule in endpoint.constraints}
    assert kinds == set(written.CONSTRAINTS)
    conditions: set[str] = set()

    def walk(when: When | None) -> None:
        if when is not None:
            conditions.add(when.kind)
            for part in when.operand if when.kind in ("all", "any") else ():
                walk(part)

    for endpoint in catalogue.endpoints:
        for rule in endpoint.constraints:
            walk(rule.when)
        for charge in endpoint.charges or ():
            for case in charge.cases:
                walk(case.when)
    assert conditions == {
        "in", "not_in", "in_range", "equals_param", "present", "absent", "count_of", "all", "any", "state", "not_state"
    }  # fmt: skip


def test_python_names(catalogue: Catalogue) -> None:
    batch = catalogue.by_id["mint/rest/press_coins"].by_name["coins"].items
    assert batch is not None
    assert [field.python_name for field in batch.fields] == ["symbol", "type", "price", "from_", "quantity", "coin_id"]
    assert catalogue.by_id["mint/rest/press_coins"].by_name["options"].fields[1].python_name == "day"
    assert catalogue.by_id["mint/rest/coin_book"].python_name == "order_book"
    event = catalogue.by_id["mint/event/coin_update"].schema
    assert event is not None
    assert [part.own_python_name for _, part in event.properties][:2] == ["event_type", "event_time"]


def test_arguments_leave_out_what_the_client_sends(catalogue: Catalogue) -> None:
    endpoint = catalogue.by_id["mint/ws/cancel_coin"]
    assert [param.name for param in endpoint.arguments] == ["symbol", "orderId", "origClientOrderId"]


def test_weights(catalogue: Catalogue) -> None:
    weights = {endpoint.id.removeprefix("mint/"): plain.weight(endpoint) for endpoint in catalogue.endpoints}
    assert weights["ws/cancel_coin"] == 1
    assert weights["rest/press_coin_test"] is None
    assert weights["rest/coin_book"] == [
        {"counter": "ip", "unit_stated": True, "value": 5},
        {"counter": "uid", "unit_stated": True, "value": 1},
    ]
    assert weights["rest/press_coins"] == [
        {"counter": "ip", "unit_stated": True, "per_item": {"param": "coins", "value": 4, "cap": 200}},
        {
            "counter": "unfilled_orders",
            "unit_stated": False,
            "cases": [
                {"when": {"count_of": "coins", "range": "[1,2]"}, "value": 1},
                {"when": {"present": "labels"}, "per_item": {"param": "labels", "value": 2, "cap": 40}},
                {"when": None, "value": 5},
            ],
        },
    ]
    assert weights["rest/press_coin"][2] == {"counter": "ip", "unit_stated": True, "value": 1, "on_success": 0}
    cases = weights["rest/coin_bars"][0]["cases"]
    assert cases[0] == {"when": {"param": "limit", "in_range": "[1,100)"}, "value": 1}
    assert cases[2] == {"when": {"param": "limit", "in_range": "(1000,]"}, "value": 10}


def test_what_reads(catalogue: Catalogue) -> None:
    called = [endpoint for endpoint in catalogue.endpoints if endpoint.transport in ("rest", "ws")]
    reading = {endpoint.id.removeprefix("mint/") for endpoint in called if catalogue.reads(endpoint)}
    assert reading == {
        "rest/coin_bars", "rest/coin_book", "rest/coin_odds", "rest/coin_rates", "rest/coin_status",
        "rest/server_time", "ws/server_time",
    }  # fmt: skip
    # A session is never begun, ended or asked for as if nothing were at stake, whatever its methods are tagged.
    others = {endpoint.id.removeprefix("mint/") for endpoint in called} - reading
    assert {"ws/log_on", "ws/log_out", "ws/session_status", "rest/coin_report", "ws/cancel_coin"} <= others


def test_relations(catalogue: Catalogue) -> None:
    press = catalogue.relation_of["mint/rest/press_coin"]
    assert (press.effect, press.client_id, press.query) == ("new", "coinId", "mint/rest/coin_status")
    assert (press.match, press.absent) == ((("coinId", "coinId"),), (-2013,))
    assert (press.status, press.canceled, press.final) == ("status", ("MELTED",), ("PRESSED", "MELTED"))
    assert (press.unclear, press.accepted, press.replaces) == (("PRESSED",), ("NEW",), (("orderId", "orderId"),))
    assert catalogue.relation_of["mint/rest/press_coins"].match == (("coinId", "coins[].coinId"),)
    cancel = catalogue.relation_of["mint/ws/cancel_coin"]
    assert (cancel.effect, cancel.absent) == ("cancel", ())
    related = catalogue.related("mint")
    assert related.time == {"rest": "mint/rest/server_time", "ws": "mint/ws/server_time"}
    methods = {"logon": "log_on", "logout": "log_out", "status": "session_status"}
    assert related.session == {part: f"mint/ws/{method}" for part, method in methods.items()}
    assert related.handshake == 3 and catalogue.related("bank").handshake is None
    assert catalogue.related("bank").orders == ()


def test_points_in_time_have_their_unit(catalogue: Catalogue) -> None:
    report = catalogue.by_id["mint/rest/coin_report"].by_name
    assert [(name, each.unit, each.is_time) for name, each in report.items()] == [
        ("day", "s", True), ("since", "us", True), ("timestamp", None, False)
    ]  # fmt: skip
    # What an endpoint takes from another one is a point in time there, too.
    assert catalogue.by_id["mint/rest/press_coin_test"].by_name["goodTillDate"].is_time


def test_extends_takes_parameters_constraints_and_response(catalogue: Catalogue) -> None:
    base = catalogue.by_id["mint/rest/press_coin"]
    test = catalogue.by_id["mint/rest/press_coin_test"]
    assert [param.name for param in test.params] == [*(param.name for param in base.params), "computeRates"]
    assert (base.by_name["coinId"].max_length, test.by_name["coinId"].max_length) == (None, 36)
    assert test.constraints == base.constraints
    assert (test.schema, test.examples) == (base.schema, base.examples)


def test_enums_by_reference(catalogue: Catalogue) -> None:
    metal = catalogue.by_id["mint/rest/press_coin"].by_name["metal"]
    assert metal.enum == ("GOLD", "SILVER", "NO")
    assert metal.enum_name == "metal"
    assets = catalogue.by_id["mint/rest/press_coins"].by_name["assets"].items
    assert assets is not None
    assert assets.enum == metal.enum


def test_plain_constraints(catalogue: Catalogue) -> None:
    listed = [plain.constraint(rule) for rule in catalogue.by_id["mint/rest/press_coin"].constraints]
    assert listed[1] == {
        "kind": "any_of", "params": ["orderId", "listId"], "when": {"present": "groupId"},
        "prevails": "orderId", "verify": True,
    }  # fmt: skip
    assert listed[7] == {
        "kind": "required_if", "params": ["timeInForce", "quantity", "price", "priceMatch"],
        "when": {"param": "type", "in": ["LIMIT", "STOP"]},
        "all": ["timeInForce", "quantity"], "any": ["price", "priceMatch"],
    }  # fmt: skip
    assert listed[4] == {
        "kind": "conflicts", "params": ["stopPrice", "pegType", "pegOffset"],
        "groups": [["stopPrice"], ["pegType", "pegOffset"]],
    }  # fmt: skip
    assert listed[9] == {
        "kind": "requires", "params": ["stopLimitPrice", "stopLimitTimeInForce"],
        "param": "stopLimitPrice", "needs": ["stopLimitTimeInForce"],
    }  # fmt: skip
    bars = {rule["kind"]: rule for rule in map(plain.constraint, catalogue.by_id["mint/rest/coin_bars"].constraints)}
    assert bars["max_age"] == {
        "kind": "max_age", "params": ["startTime"], "when": {"absent": "endTime"}, "value": "6mo"
    }  # fmt: skip
    batch = plain.constraint(catalogue.by_id["mint/rest/press_coins"].constraints[0])
    assert batch["scope"] == "coins"


def test_what_is_enforced(catalogue: Catalogue) -> None:
    rules = catalogue.by_id["mint/rest/press_coin"].constraints
    recorded = {rule.kind for rule in rules if not rule.enforced}
    assert recorded == {"mode", "caller", "default_if_absent", "precedence"}


def endpoint(*rules: Constraint, mandatory: str = "") -> Endpoint:
    at = Position("x")
    params = tuple(Param(name, "LONG", at, mandatory=name in mandatory) for name in "abcdefghi")
    return Endpoint("p", "rest", "x", "X", at, "page", "2026-01-15", params=params, constraints=rules)


def rule(kind: str, names: str, **more: Any) -> Constraint:
    return Constraint(kind, tuple(names), Position("x"), **more)


def forms(*rules: Constraint, mandatory: str = "") -> list[tuple[str, str]]:
    found = endpoint(*rules, mandatory=mandatory).forms
    return [("".join(sorted(needed)), "".join(sorted(left))) for needed, left in found]


def test_forms_of_an_either_of_rule() -> None:
    assert forms() == [("", "")]
    assert forms(rule("any_of", "ab")) == [("a", ""), ("b", "")]
    assert forms(rule("exactly_one", "abc")) == [("a", "bc"), ("b", "ac"), ("c", "ab")]


def test_forms_of_several_rules() -> None:
    assert forms(rule("exactly_one", "ab"), rule("any_of", "cd")) == [
        ("ac", "b"), ("ad", "b"), ("bc", "a"), ("bd", "a"),
    ]  # fmt: skip
    # A rule that shares a parameter with an earlier one is left to the run-time check.
    assert forms(rule("any_of", "ab"), rule("any_of", "bc")) == [("a", ""), ("b", "")]


def test_forms_leave_out_what_a_type_checker_cannot_know() -> None:
    conditional = rule("any_of", "ab", when=When("present", "c"))
    assert forms(conditional, rule("any_of", "cd", scope="e"), rule("at_most_one", "ef")) == [("", "")]
    assert forms(rule("any_of", "ab"), mandatory="a") == [("", "")]


def test_forms_are_capped() -> None:
    assert len(forms(rule("any_of", "abcd"), rule("any_of", "ef"))) == MAX_FORMS
    assert len(forms(rule("any_of", "abcd"), rule("any_of", "ef"), rule("any_of", "gh"))) == MAX_FORMS
    assert forms(rule("any_of", "abcdefghi")) == [("", "")]


def test_intervals_are_written_in_full() -> None:
    def text(low: float | None, high: float | None) -> str:
        return plain.interval(When("in_range", "a", (low, high, True, False)).range)

    assert text(1234567.0, None) == "[1234567,)"
    assert text(0.0000001, 0.5) == "[0.0000001,0.5)"


def test_plain_conditions() -> None:
    inner = When("absent", "a")
    assert plain.when(When("all", "", (inner, When("state", "s", ("x",))))) == {
        "all": [{"absent": "a"}, {"state": "s", "in": ["x"]}]
    }
    assert not When("any", "", (inner, When("not_state", "s", (1,)))).decidable
    assert When("equals_param", "a", ("b",)).names == ("a", "b")
