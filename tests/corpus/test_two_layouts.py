"""One page in two layouts: what the readers take from both is one, or a change that somebody looked at."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.transcribe.facts.answers.responses import ResponseFacts
from generator.transcribe.facts.endpoint import Facts, Stated
from tests.corpus import two_layouts

REVIEWED = Path(__file__).parent / "two_layouts.txt"
LAYOUTS = ("2025-06-html", "2026-01-16")

PRESS = Facts(
    lang="en",
    file="old/press.html",
    page="mint/press",
    updated="2025-06-01",
    line=1,
    title="Press Coin",
    security="TRADE",
    method="POST",
    path="/mint/v1/coin",
    weight=1,
    weight_stated=True,
    rate_limits=[{"count": 1, "interval": "1s"}],
    params={
        "metal": {"type": "ENUM", "mandatory": True, "enum": ["GOLD", "TIN"]},
        "coins": {"type": "ARRAY", "items": {"type": "OBJECT", "fields": {"edge": {"type": "INT", "max": 9}}}},
    },
    constraints=[Stated(9, "note", {"any_of": ["metal", "coins"]})],
    errors=[{"code": -1, "msg": "No metal."}],
    response=ResponseFacts({"type": "array", "items": {"type": "object", "properties": {"id": {"type": "integer"}}}}),
)


def test_the_reviewed_list(documentation: Path, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    before, after = two_layouts.endpoints([documentation / name for name in LAYOUTS], tmp_path, 2)
    golden(REVIEWED, two_layouts.compare(before, after).text())


def differences(before: Mapping[str, list[Facts]], after: Mapping[str, list[Facts]]) -> list[str]:
    return two_layouts.compare(before, after).differences


def changed(**facts: Any) -> list[str]:
    return differences({"mint/press": [PRESS]}, {"mint/press": [replace(copy.deepcopy(PRESS), **facts)]})


def test_one_text_in_two_orders_is_identical() -> None:
    params = copy.deepcopy(PRESS.params)
    params["metal"]["enum"].reverse()
    assert changed(params=params, line=7, file="new/press.md", updated="2026-01-15", entries=()) == []
    found = two_layouts.compare({"mint/press": [PRESS], "gone": []}, {"mint/press": [PRESS], "new": []})
    assert (found.both, found.identical, found.differences) == (1, 1, [])
    assert found.text().splitlines()[:4] == ["pages in both: 1", "identical: 1", "different: 0", "differences: 0"]


@pytest.mark.parametrize(
    ("facts", "lines"),
    [
        ({"method": "GET"}, ["request: POST /mint/v1/coin → GET /mint/v1/coin"]),
        ({"security": None}, ["security: TRADE → none"]),
        ({"title": "Press A Coin"}, ["title: Press Coin → Press A Coin"]),
        ({"weight": {"ip": 1}}, ['weight: 1 → {"ip": 1}']),
        ({"weight": None, "weight_stated": False}, ["weight: 1 → none"]),
        ({"rate_limits": []}, ['rate_limits[{"count": 1, "interval": "1s"}]: stated → none']),
        ({"permission": ["Enable Minting"]}, ['permission: none → ["Enable Minting"]']),
        ({"deprecated": True}, ["deprecated: none → stated"]),
        (
            {"params": {**PRESS.params, "metal": {"type": "ENUM", "enum": ["GOLD"]}}},
            ['params.metal.enum: ["GOLD", "TIN"] → ["GOLD"]', "params.metal.mandatory: stated → none"],
        ),
        (
            {"params": {**PRESS.params, "coins": {"type": "ARRAY", "items": {"type": "OBJECT", "fields": {}}}}},
            [f"params.coins[].edge{each} → none" for each in (".max: 9", ".type: INT", ": stated")],
        ),
        ({"params": dict(reversed(PRESS.params.items()))}, ["order of params: metal, coins → coins, metal"]),
        ({"constraints": []}, ['constraints[{"any_of": ["metal", "coins"]}]: stated → none']),
        (
            {"constraints": [Stated(1, "cell", {"any_of": ["metal", "coins"], "verify": True})]},
            ['constraints[{"any_of": ["metal", "coins"]}]: stated → {"verify": true}'],
        ),
        (
            {"errors": [{"code": -1, "msg": "No metal.", "name": "NO"}]},
            ['errors[-1]: ["unnamed #MARK"] → ["NO #MARK"]'],
        ),
        (
            {"response": ResponseFacts({"type": "array", "items": {"type": "object", "properties": {"id": {}}}})},
            ["response[].id:type: integer → none"],
        ),
        (
            {"response": replace(PRESS.response or ResponseFacts(), examples=[{"status": 400, "value": {}}])},
            ['response.examples: none → ["1 × {\\"status\\": 400}"]'],
        ),
    ],
)
def test_every_fact_that_differs_is_a_line(facts: dict[str, Any], lines: list[str]) -> None:
    mark = two_layouts.flat(PRESS)["errors[-1]"][0].partition("#")[2]
    assert changed(**facts) == [f"mint/press: {line.replace('MARK', mark)}" for line in lines]


def test_the_message_of_an_error_is_no_part_of_a_line() -> None:
    (line,) = changed(errors=[{"code": -1, "msg": "No metal at all."}])
    assert line.startswith("mint/press: errors[-1]: [")
    assert "metal" not in line


def test_several_endpoints_on_a_page() -> None:
    melt = replace(PRESS, method="DELETE")
    after = {"mint/press": [replace(PRESS, weight=2), replace(PRESS, method="GET")]}
    assert differences({"mint/press": [PRESS, melt]}, after) == [
        "mint/press: POST /mint/v1/coin: weight: 1 → 2",
        "mint/press: request: DELETE /mint/v1/coin → none",
        "mint/press: request: none → GET /mint/v1/coin",
    ]


def test_an_endpoint_that_went_to_another_page_is_compared_there() -> None:
    look = replace(PRESS, method="GET")
    before = {"mint/press": [PRESS, look], "mint/look": [replace(PRESS, path="/mint/v1/all")]}
    after = {"mint/press": [PRESS], "mint/look": [replace(PRESS, path="/mint/v1/all"), replace(look, weight=5)]}
    assert differences(before, after) == [
        "mint/look: GET /mint/v1/coin: weight: 1 → 5",
        "mint/press: request: GET /mint/v1/coin → on the page mint/look",
    ]


def test_a_page_that_gives_an_endpoint_in_one_layout_only() -> None:
    assert differences({"mint/press": [PRESS]}, {"mint/press": []}) == [
        "mint/press: request: POST /mint/v1/coin → none"
    ]
