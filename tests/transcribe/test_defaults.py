"""A request without a parameter costs and gets what its default does."""

from __future__ import annotations

from typing import Any

from generator.transcribe.defaults import widen


def spec(param: dict[str, Any], *cases: dict[str, Any]) -> dict[str, Any]:
    params = {"limit": {"type": "INT", **param}, "type": {"type": "ENUM"}}
    return {"params": params, "weight": [{"counter": "ip", "cases": list(cases)}]}


FEW = {"param": "limit", "in": [5, 10]}
MANY = {"param": "limit", "in": [100, 500]}


def whens(found: dict[str, Any]) -> list[Any]:
    return [case.get("when") for case in found["weight"][0]["cases"]]


def test_the_case_of_the_default_holds_without_the_parameter() -> None:
    found = spec({"default": 100}, {"when": FEW, "value": 1}, {"when": MANY, "value": 5})
    widen(found)
    assert whens(found) == [FEW, {"any": [MANY, {"absent": "limit"}]}]
    widen(found)
    assert whens(found) == [FEW, {"any": [MANY, {"absent": "limit"}]}]


def test_nothing_is_widened_without_need() -> None:
    for param, cases in (
        ({}, [{"when": FEW, "value": 1}]),
        ({"default": 7}, [{"when": FEW, "value": 1}]),
        ({"default": 5}, [{"when": {"absent": "limit"}, "value": 9}, {"when": FEW, "value": 1}]),
        ({"default": 5}, [{"when": {"param": "limit", "in_range": "[1,100)"}, "value": 1}]),
    ):
        found = spec(param, *cases)
        before = [dict(case["when"]) for case in cases]
        widen(found)
        assert whens(found) == before


def test_several_answers_of_the_default_hold_without_the_parameter() -> None:
    full = {"param": "limit", "in": [100]}
    found = spec({"default": 100})
    found["response"] = {"schema": {"anyOf": [{"type": "object", "when": full}, {"type": "array", "when": dict(full)}]}}
    widen(found)
    wide = {"any": [full, {"absent": "limit"}]}
    assert [each["when"] for each in found["response"]["schema"]["anyOf"]] == [wide, wide]


def test_answers_follow_a_default_that_depends_on_another_parameter() -> None:
    full, ack = ({"param": "resp", "in": [kind]} for kind in ("FULL", "ACK"))
    found: dict[str, Any] = {
        "params": {"resp": {"type": "ENUM", "default_from": "FULL if type in [MARKET, LIMIT], else ACK"}},
        "response": {
            "schema": {"anyOf": [{"title": "Ack", "when": ack}, {"title": "Full", "when": full}]},
            "examples": [{"value": 1, "when": full}],
        },
    }
    widen(found)
    listed = ["MARKET", "LIMIT"]
    assert [each["when"] for each in found["response"]["schema"]["anyOf"]] == [
        {"any": [ack, {"all": [{"absent": "resp"}, {"param": "type", "not_in": listed}]}]},
        {"any": [full, {"all": [{"absent": "resp"}, {"param": "type", "in": listed}]}]},
    ]
    assert found["response"]["examples"][0]["when"] == {
        "any": [full, {"all": [{"absent": "resp"}, {"param": "type", "in": listed}]}]
    }


ONE = {"present": "type"}


def test_a_default_among_other_conditions_holds_without_the_parameter() -> None:
    found = spec({"default": 100}, {"when": {"all": [MANY, ONE]}, "value": 1}, {"when": MANY, "value": 5}, {"value": 9})
    wide = {"any": [MANY, {"absent": "limit"}]}
    for _ in range(2):
        widen(found)
        # Under the first case the default counts only with the other condition: the second is still needed.
        assert whens(found) == [{"all": [wide, ONE]}, wide, None]


def test_answers_of_the_default_are_widened_among_other_conditions() -> None:
    found = spec({"default": 5})
    found["response"] = {
        "examples": [
            {"value": 1, "when": {"all": [FEW, {"all": [ONE, dict(FEW)]}]}},
            {"value": 2, "when": {"all": [MANY, ONE]}},
            {"value": 3, "when": {"all": [{"any": [FEW, {"absent": "limit"}]}, {"absent": "type"}]}},
        ]
    }
    widen(found)
    wide = {"any": [FEW, {"absent": "limit"}]}
    assert [each["when"] for each in found["response"]["examples"]] == [
        {"all": [wide, {"all": [ONE, wide]}]},
        {"all": [MANY, ONE]},
        {"all": [wide, {"absent": "type"}]},
    ]


def test_an_absence_that_the_page_states_among_other_conditions_is_believed() -> None:
    stated = {"all": [ONE, {"absent": "limit"}]}
    found = spec({"default": 5}, {"when": stated, "value": 9}, {"when": {"all": [FEW, ONE]}, "value": 1})
    widen(found)
    assert whens(found) == [stated, {"all": [FEW, ONE]}]


def test_what_is_mandatory_is_never_left_out() -> None:
    found = spec({"default": 5, "mandatory": True}, {"when": FEW, "value": 1})
    widen(found)
    assert whens(found) == [FEW]
