"""The search for sample requests, on specs of a few lines each."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalog.load import load
from generator.catalog.model import Endpoint, Product
from generator.render.repair import ABSENT, Demand, Repair
from generator.render.samples import Samples, samples
from generator.render.search import as_sent
from generator.server.answers import answer
from generator.server.conditions import View, view
from generator.server.constraints import broken

PRODUCT = "title: Toy\nservers: {rest: {production: https://toy.example.com}}\nsecurity: {NONE: none}\n"
HEAD = "title: Thing\nrequest: GET /thing\nsource: {page: toy/page, updated: 2026-01-01}\n"
TYPE = "type: {type: ENUM, mandatory: true, enum: [LIMIT, MARKET, STOP]}"


class Sampled:
    """The samples of an endpoint with these parameters and rules, each judged by the contract server's reading."""

    def __init__(self, folder: Path, params: list[str], rules: list[str], examples: list[str]) -> None:
        text = HEAD + "params:\n" + "".join(f"  {param}\n" for param in params)
        text += "constraints:\n" + "".join(f"  - {rule}\n" for rule in rules) if rules else ""
        text += "response:\n  examples:\n" + "".join(f"    - {each}\n" for each in examples) if examples else ""
        (folder / "toy/rest").mkdir(parents=True)
        (folder / "toy/product.yaml").write_text(PRODUCT, "utf-8")
        (folder / "toy/rest/thing.yaml").write_text(text, "utf-8")
        catalogue = load(folder)
        self.product: Product = catalogue.products["toy"]
        self.endpoint: Endpoint = catalogue.endpoints[0]
        self.found: Samples = samples(self.endpoint, self.product)
        assert not any(self.broken(form) for form in self.found.forms)

    def broken(self, values: dict[str, object]) -> list[str]:
        return [rule.kind for rule in broken(self.product, self.endpoint, as_sent(values))]

    @property
    def broken_rules(self) -> list[list[str]]:
        """What each violation breaks; the rule that it is about is among that."""
        for rule, values in self.found.violations:
            assert rule in broken(self.product, self.endpoint, as_sent(values))
        return [self.broken(values) for _, values in self.found.violations]

    @property
    def answers(self) -> list[object]:
        """The answers to the requests that ask for the examples."""
        asked = [found.first or {} for found in self.found.asking]
        return [answer(self.endpoint, view(self.endpoint.params, as_sent(each)))[1] for each in asked]

    def sends(self, name: str) -> bool:
        return any(name in form for form in self.found.forms)


@pytest.fixture
def sampled(tmp_path: Path):
    return lambda params, rules, examples=(): Sampled(tmp_path, params, list(rules), list(examples))


# --- requests that keep all rules -------------------------------------------------------------------------------


def test_what_stands_in_the_way_of_a_parameter_is_left_out(sampled):
    params = [TYPE, "price: {type: DECIMAL}", "priceMatch: {type: ENUM, enum: [OPPONENT, QUEUE]}"]
    either = "required_if: {when: {param: type, in: [LIMIT]}, any_of: [price, priceMatch]}"
    only = "allowed_if: {when: {param: type, in: [LIMIT]}, params: [price, priceMatch]}"
    of = sampled(params, [either, "at_most_one: [priceMatch, price]", only])
    assert of.sends("price")
    assert of.sends("priceMatch")
    assert of.found.unproven == ()


def test_a_value_of_another_parameter_is_changed_for_it(sampled):
    params = ["below: {type: ENUM, enum: [A, B]}", "price: {type: DECIMAL}", "stop: {type: DECIMAL}"]
    allowed = "allowed_if: {when: {param: below, in: [B]}, params: [price]}"
    needed = "required_if: {when: {param: below, in: [B]}, params: [price, stop]}"
    of = sampled(params, [allowed, needed])
    assert {"below": "B", "price": of.found.forms[-1]["price"], "stop": of.found.forms[-1]["stop"]} in of.found.forms
    assert of.found.unproven == ()


def test_every_value_of_a_mandatory_switch_is_sent(sampled):
    of = sampled(
        [TYPE, "price: {type: DECIMAL}", "stop: {type: DECIMAL}"],
        ["required_if: {when: {param: type, in: [LIMIT]}, params: [price, stop]}"],
    )
    assert {form["type"] for form in of.found.forms} == {"LIMIT", "MARKET", "STOP"}


def test_a_mandatory_list_may_be_a_switch(sampled):
    of = sampled(
        ["symbols: {type: ARRAY, mandatory: true, items: {type: STRING}}", "limit: {type: INT}"],
        ["required_if: {when: {count_of: symbols, range: '[3,)'}, params: [limit]}"],
    )
    assert {(len(form["symbols"]) >= 3, "limit" in form) for form in of.found.forms} >= {(True, True), (False, False)}
    assert of.broken_rules == [["required_if"]]


def test_a_parameter_that_the_rules_never_allow_is_told(sampled):
    allowed = "allowed_if: {when: {param: type, in: [LIMIT]}, params: [price]}"
    forbidden = "forbidden_if: {when: {param: type, in: [LIMIT]}, params: [price]}"
    of = sampled([TYPE, "price: {type: DECIMAL}"], [allowed, forbidden])
    assert of.found.unproven == ("`price`: can never be sent: the rules contradict each other",)
    assert of.found.forms


def test_an_endpoint_that_takes_no_request_is_told(sampled):
    required = "required_if: {when: {absent: price}, params: [stop]}"
    rules = [required, "requires: {param: stop, needs: [price]}", "at_most_one: [price, stop]"]
    never = "required_if: {when: {present: price}, params: [stop]}"
    of = sampled(["price: {type: DECIMAL}", "stop: {type: DECIMAL}"], [*rules, never])
    assert of.found.forms == ()
    assert of.found.unproven[0] == "no request keeps all rules"


# --- requests that break a rule ---------------------------------------------------------------------------------


def test_a_rule_is_broken_alone_if_that_is_possible(sampled):
    params = [TYPE, "closePosition: {type: STRING, enum: ['true', 'false']}", "quantity: {type: DECIMAL}"]
    forbidden = "forbidden_if: {when: {param: closePosition, in: ['true']}, params: [quantity]}"
    allowed = "allowed_if: {when: {param: type, in: [STOP]}, params: [closePosition]}"
    needed = "required_if: {when: {param: type, in: [LIMIT, MARKET]}, params: [quantity]}"
    of = sampled(params, [forbidden, allowed, needed])
    assert of.broken_rules == [["forbidden_if"], ["allowed_if"], ["required_if"]]
    assert of.found.implied == ()


def test_a_rule_that_others_imply_is_broken_in_company(sampled):
    of = sampled(["a: {type: LONG}", "b: {type: LONG}"], ["any_of: [a, b]", "exactly_one: [a, b]"])
    assert of.broken_rules == [["any_of", "exactly_one"], ["exactly_one"]]
    assert of.found.implied == (
        "any_of a, b (line 8): never broken alone; broken together with exactly_one a, b (line 9)",
    )
    assert of.found.unproven == ()


def test_a_rule_that_nothing_breaks_is_told(sampled):
    of = sampled(
        [TYPE, "price: {type: DECIMAL}"],
        ["allowed_if: {when: {param: type, in: [LIMIT, MARKET, STOP]}, params: [price]}"],
    )
    assert of.found.violations == ()
    assert of.found.unproven == ("allowed_if price (line 8): can never be broken",)


@pytest.mark.parametrize("unit", ["ms", "s"])
def test_times_lie_too_far_apart_in_their_own_unit(sampled, unit):
    params = [f"{name}: {{type: LONG, unit: {unit}}}" for name in ("startTime", "endTime")] + ["coin: {type: STRING}"]
    near = "max_span: {from: startTime, to: endTime, value: 1d, when: {present: coin}}"
    far = "max_span: {from: startTime, to: endTime, value: 7d}"
    of = sampled(params, [near, far, "order: {before: startTime, after: endTime}"])
    assert of.broken_rules == [["max_span"], ["max_span"], ["order"]]
    start, end = (of.found.violations[0][1][name] for name in ("startTime", "endTime"))
    assert end - start == 86_400 * (1000 if unit == "ms" else 1) + 1


def test_a_rule_inside_a_batch_is_broken_by_an_element(sampled):
    fields = "{type: {type: ENUM, mandatory: true, enum: [LIMIT, MARKET]}, price: {type: DECIMAL}}"
    batch = f"orders: {{type: ARRAY, mandatory: true, items: {{type: OBJECT, fields: {fields}}}}}"
    of = sampled([batch], ["{required_if: {when: {param: type, in: [LIMIT]}, params: [price]}, scope: orders}"])
    assert of.broken_rules == [["required_if"]]


# --- requests that ask for an example ---------------------------------------------------------------------------


def test_every_example_that_a_request_can_ask_for_is_asked_for(sampled):
    of = sampled(
        [
            "type: {type: ENUM, enum: [FULL, MINI]}",
            "limit: {type: INT, max: 100}",
            "symbols: {type: ARRAY, items: {type: STRING}}",
        ],
        [],
        [
            "{when: {count_of: symbols, range: '[2,)'}, value: several}",
            "{when: {param: limit, in_range: '(50,60)'}, value: many}",
            "{when: {any: [{param: type, in: [FULL]}, {absent: type}]}, value: full}",
            "{when: {all: [{param: type, in: [MINI]}, {absent: limit}]}, value: mini}",
            "{value: otherwise}",
        ],
    )
    assert of.answers == ["several", "many", "full", "mini", "otherwise"]


def test_an_example_that_others_go_before_is_asked_for_as_far_as_possible(sampled):
    mini = "{param: type, in: [MINI]}"
    of = sampled(
        ["type: {type: ENUM, enum: [FULL, MINI]}", "limit: {type: INT}"],
        ["requires: {param: type, needs: [limit]}"],
        [
            f"{{when: {mini}, value: first}}",
            f"{{when: {mini}, value: hidden}}",
            f"{{when: {{all: [{mini}, {{state: account.mode, in: [hedge]}}]}}, value: hedge}}",
            "{when: {state: account.mode, in: [hedge]}, value: anywhere}",
        ],
    )
    assert [found.impossible for found in of.found.asking] == [False, True, True, False]
    assert [(found.first or {}).get("type") for found in of.found.asking[:3]] == ["MINI"] * 3
    assert of.answers[:3] == ["first"] * 3


# --- the search itself ------------------------------------------------------------------------------------------


def _counted(names: list[str], wanted: int) -> Demand:
    return Demand(tuple(names), lambda seen: sum(seen.sent(name) for name in names) == wanted)


def test_the_nearest_requests_are_found_each_once():
    names = ["a", "b", "c"]
    repair = Repair({name: [1, ABSENT] for name in names}, [_counted(names, 2)], View)
    assert repair.nearest({}).requests == ({"a": 1, "b": 1}, {"a": 1, "c": 1}, {"b": 1, "c": 1})


def test_what_no_request_meets_is_impossible():
    names = ["a", "b", "c"]
    repair = Repair({name: [1, ABSENT] for name in names}, [_counted(names, 4)], View)
    assert repair.nearest({}).impossible


def test_what_is_too_far_away_is_not_found_and_not_called_impossible():
    names = [f"p{number}" for number in range(30)]
    repair = Repair({name: [1, ABSENT] for name in names}, [_counted(names, 30)], View)
    found = repair.nearest({})
    assert found.requests == ()
    assert not found.impossible
