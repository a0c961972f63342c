"""Two languages into one reading: what is shared, what one says alone, and how a contradiction is judged."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.facts.answers.responses import ResponseFacts
from generator.transcribe.facts.endpoint import Facts, Stated
from generator.transcribe.merging.merge import merge


def facts(lang: str, **said: Any) -> Facts:
    made = Facts(lang, "mint.md", "mint/press", "2026-01-15", 1, "Press Coin", method="GET", path="/coin")
    made.params_stated = True
    for key, value in said.items():
        setattr(made, key, value)
    return made


def both(key: str, en: Any, zh: Any, **more: Any) -> tuple[Any, list[tuple[str, str]]]:
    stated = {"weight_stated": True} if key == "weight" else {}
    merged = merge(facts("en", **{key: en}, **stated), facts("zh", **{key: zh}, **stated), more)
    return merged.spec[key], [(each.fact, each.taken) for each in merged.disagreements]


@pytest.mark.parametrize(
    ("key", "en", "zh", "taken", "told"),
    [
        ("weight", 1, 1, 1, []),
        ("weight", 1, 3, 1, [("weight", "en")]),
        ("weight", 1, {"ip": 1}, {"ip": 1}, []),
        ("weight", {"uid": 60}, 60, {"uid": 60}, []),
        ("weight", {"uid": 60}, {"ip": 60}, {"uid": 60}, [("weight", "en")]),
        ("security", "TRADE", None, "TRADE", [("security", "en")]),
        ("security", None, "TRADE", "TRADE", [("security", "zh")]),
        ("security", None, None, None, []),
        ("path", "/coin", "/coins", "/coin", [("request", "en")]),
        ("permission", [], ["Enable Minting"], ["Enable Minting"], []),
        ("deprecated", False, True, True, []),
    ],
)
def test_a_fact_of_the_endpoint(key: str, en: Any, zh: Any, taken: Any, told: list[tuple[str, str]]) -> None:
    assert both(key, en, zh) == (taken, told)


@pytest.mark.parametrize(
    ("en", "zh", "taken", "told"),
    [
        ({"type": "INT", "max": 5}, {"type": "INT"}, {"type": "INT", "max": 5}, []),
        ({"type": "INT"}, {"type": "INT", "default": 0}, {"type": "INT", "default": 0}, []),
        ({"type": "BOOLEAN"}, {"type": "BOOLEAN", "default": False}, {"type": "BOOLEAN", "default": False}, []),
        ({"type": "INT", "max": 5}, {"type": "INT", "max": 6}, {"type": "INT", "max": 5}, ["max"]),
        ({"type": "INT", "mandatory": True}, {"type": "INT"}, {"type": "INT", "mandatory": True}, ["mandatory"]),
        ({"type": "STRING"}, {"type": "INT", "max": 5}, {"type": "STRING"}, ["type", "max"]),
        ({"type": "BOOLEAN"}, {"type": "ENUM", "enum": ["true", "false"]}, {"type": "BOOLEAN"}, ["type"]),
        ({"type": "STRING"}, {"type": "ENUM", "enum": "metal"}, {"type": "STRING"}, ["type"]),
        ({"default_from": "now-1d"}, {"default_from": "now-24h"}, {"default_from": "now-1d"}, []),
        ({"enum": ["A", "B"]}, {"enum": ["B", "A"]}, {"enum": ["A", "B"]}, []),
        ({"enum": ["A"]}, {"enum": ["A", "B"]}, {"enum": ["A", "B"]}, ["enum"]),
        ({"type": "ENUM", "enum": "metal"}, {"type": "ENUM", "enum": ["GOLD"]}, {"type": "ENUM", "enum": ["GOLD"]}, []),
        (
            {"type": "ENUM", "enum": "metal"}, {"type": "ENUM", "enum": ["TIN", "GOLD"]},
            {"type": "ENUM", "enum": "metal"}, [],
        ),
    ],
)  # fmt: skip
def test_a_parameter(en: Any, zh: Any, taken: Any, told: list[str]) -> None:
    found = both("params", {"coin": en}, {"coin": zh}, metal=["GOLD", "TIN"])
    assert found == (
        {"coin": taken},
        [(f"params.coin.{key}", "zh" if "'B'" in str(taken) and told else "en") for key in told],
    )


def test_a_parameter_of_one_table_alone_is_kept_as_optional() -> None:
    en = facts("en", params={"a": {"type": "INT"}, "c": {"type": "INT"}}, lines={"params.a": 3, "params.c": 4})
    zh = facts("zh", params={"a": {"type": "INT"}, "b": {"type": "INT", "mandatory": True}}, lines={"params.b": 9})
    merged = merge(en, zh)
    assert list(merged.spec["params"].items()) == [
        ("a", {"type": "INT"}),
        ("b", {"type": "INT"}),
        ("c", {"type": "INT"}),
    ]
    assert [(d.fact, d.en, d.zh, d.en_line, d.zh_line) for d in merged.disagreements] == [
        ("params.b", None, {"type": "INT", "mandatory": True}, None, 9),
        ("params.c", {"type": "INT"}, None, 4, None),
    ]


EITHER = {"any_of": ["a", "b"]}
LIMIT = {"param": "type", "in": ["LIMIT"]}


@pytest.mark.parametrize(
    ("en", "zh", "rules", "told"),
    [
        (EITHER, {"any_of": ["b", "a"]}, [EITHER], []),
        (EITHER, {"any_of": ["a", "b"], "prevails": "a"}, [{**EITHER, "prevails": "a"}], []),
        (EITHER, {"exactly_one": ["a", "b"]}, [EITHER], ["en"]),
        ({"exactly_one": ["a", "b"]}, EITHER, [EITHER], ["zh"]),
        (
            {"required_if": {"when": LIMIT, "params": ["a"], "any_of": ["b", "c"]}},
            {"required_if": {"when": LIMIT, "params": ["a", "b", "c"]}},
            [{"required_if": {"when": LIMIT, "params": ["a"], "any_of": ["b", "c"]}}], ["en"],
        ),
        (
            {"max_span": {"from": "a", "to": "b", "value": "24h"}},
            {"max_span": {"from": "a", "to": "b", "value": "7d"}},
            [{"max_span": {"from": "a", "to": "b", "value": "7d"}}], ["zh"],
        ),
        (
            {"max_span": {"from": "a", "to": "b", "value": "24h"}},
            {"max_span": {"from": "a", "to": "b", "value": "1d"}},
            [{"max_span": {"from": "a", "to": "b", "value": "24h"}}], [],
        ),
        (
            {"max_age": {"param": "a", "value": "12mo"}}, {"max_age": {"param": "a", "value": "1y"}},
            [{"max_age": {"param": "a", "value": "12mo"}}], [],
        ),
        (
            {"max_age": {"param": "a", "value": "30d"}}, {"max_age": {"param": "a", "value": "1mo"}},
            [{"max_age": {"param": "a", "value": "1mo"}}], ["zh"],
        ),
        (
            {"default_if_absent": {"params": ["a"], "value": "recent 24h"}},
            {"default_if_absent": {"params": ["a"], "value": "recent 1d"}},
            [{"default_if_absent": {"params": ["a"], "value": "recent 24h"}}], [],
        ),
        (
            {"optional_if": {"when": LIMIT, "params": ["a"]}},
            {"optional_if": {"when": {"param": "type", "in": ["LIMIT", "MELT"]}, "params": ["a"]}},
            [{"optional_if": {"when": {"param": "type", "in": ["LIMIT", "MELT"]}, "params": ["a"]}}], ["zh"],
        ),
        (
            {"forbidden_if": {"when": {"any": [LIMIT, {"present": "b"}]}, "params": ["a"]}},
            {"forbidden_if": {"when": LIMIT, "params": ["a"]}},
            [{"forbidden_if": {"when": LIMIT, "params": ["a"]}}], ["zh"],
        ),
        (
            {"allowed_if": {"when": LIMIT, "params": ["a"]}},
            {"allowed_if": {"when": {"any": [{"present": "b"}, LIMIT]}, "params": ["a"]}},
            [{"allowed_if": {"when": {"any": [{"present": "b"}, LIMIT]}, "params": ["a"]}}], ["zh"],
        ),
        (
            {"requires": {"param": "a", "needs": ["b", "c"]}}, {"requires": {"param": "a", "needs": ["b"]}},
            [{"requires": {"param": "a", "needs": ["b"]}}], ["zh"],
        ),
        (
            {"mode": {"when": {"state": "s", "in": ["x"]}, "requires": ["a"]}},
            {"mode": {"when": {"state": "s", "in": ["x"]}, "requires": ["a", "b"]}},
            [{"mode": {"when": {"state": "s", "in": ["x"]}, "requires": ["a"]}}], ["en"],
        ),
        (
            {"order": {"before": "a", "after": "b"}}, {"order": {"before": "b", "after": "a"}},
            [{"order": {"before": "a", "after": "b"}}], ["en"],
        ),
        ({**EITHER, "prevails": "a"}, {**EITHER, "prevails": "b"}, [{**EITHER, "prevails": "a"}], ["en"]),
        (
            {"required_if": {"when": LIMIT, "any_of": ["a", "b"]}}, EITHER,
            [{"required_if": {"when": LIMIT, "any_of": ["a", "b"]}}], ["en"],
        ),
        (
            EITHER, {"required_if": {"when": LIMIT, "any_of": ["a", "b"]}},
            [{"required_if": {"when": LIMIT, "any_of": ["a", "b"]}}], ["zh"],
        ),
        (
            {"at_most_one": ["a", "b"]}, EITHER,
            [
                {"at_most_one": ["a", "b"], "evidence": [{"lang": "en", "line": 5, "where": "note"}]},
                {**EITHER, "evidence": [{"lang": "zh", "line": 6, "where": "cell"}]},
            ], [],
        ),
    ],
)  # fmt: skip
def test_rules(en: Any, zh: Any, rules: Any, told: list[str]) -> None:
    merged = merge(facts("en", constraints=[Stated(5, "note", en)]), facts("zh", constraints=[Stated(6, "cell", zh)]))
    assert merged.spec["constraints"] == rules
    assert [each.taken for each in merged.disagreements] == told


def test_one_language_alone() -> None:
    merged = merge(None, facts("zh", params={"a": {"type": "INT"}}, weight=3, weight_stated=True))
    assert (merged.spec["weight"], merged.spec["params"], merged.disagreements) == (3, {"a": {"type": "INT"}}, [])
    assert merged.spec["source"] == {"page": "mint/press", "updated": "2026-01-15", "langs": ["zh"]}


@pytest.mark.parametrize("lang", ["en", "both"])
def test_the_facts_stay_what_they_are_when_the_spec_changes(lang: str) -> None:
    rule = {"required_if": {"when": {"param": "type", "in": ["PRESS"]}, "params": ["metal", "price"]}}
    param = {"type": "ENUM", "enum": ["PRESS"]}
    weight = [{"counter": "ip", "cases": [{"when": {"present": "type"}, "value": 1}, {"value": 5}]}]
    answer = ResponseFacts({"type": "object"})
    en = facts("en", params={"type": param}, constraints=[Stated(9, "note", rule)], weight=weight, response=answer)
    en.weight_stated = True
    spec = merge(en, None if lang == "en" else facts("zh", constraints=[Stated(9, "note", rule)], response=answer)).spec
    spec["constraints"][0]["required_if"]["params"].remove("price")
    spec["params"]["type"]["enum"].append("MELT")
    spec["weight"][0]["cases"].pop()
    spec["response"]["schema"]["when"] = {"present": "type"}
    assert (param["enum"], rule["required_if"]["params"]) == (["PRESS"], ["metal", "price"])
    assert (len(en.weight[0]["cases"]), answer.schema) == (2, {"type": "object"})


def test_a_language_that_states_the_strict_rule_besides_is_told() -> None:
    zh = [Stated(6, "cell", dict(EITHER)), Stated(7, "note", {"exactly_one": ["a", "b"]})]
    merged = merge(facts("en", constraints=[Stated(5, "note", dict(EITHER))]), facts("zh", constraints=zh))
    assert merged.spec["constraints"] == [EITHER]
    assert [(each.taken, each.en_line, each.zh_line) for each in merged.disagreements] == [("en", 5, 7)]


@pytest.mark.parametrize("strict", ["en", "zh"])
def test_a_strict_rule_beside_the_loose_one_that_both_state_gives_way(strict: str) -> None:
    rules = {"en": [Stated(5, "note", EITHER)], "zh": [Stated(6, "note", EITHER)]}
    rules[strict].append(Stated(9, "cell", {"exactly_one": ["a", "b"]}))
    merged = merge(facts("en", constraints=rules["en"]), facts("zh", constraints=rules["zh"]))
    assert merged.spec["constraints"] == [EITHER]
    assert [each.taken for each in merged.disagreements] == ["zh" if strict == "en" else "en"]


@pytest.mark.parametrize(
    ("en", "zh", "taken", "told", "alone"),
    [
        ([], [{"code": -7}], [{"code": -7}], [], ["errors.-7"]),
        ([{"code": -7}], [{"code": -7}, {"code": -8}], [{"code": -7}, {"code": -8}], [], ["errors.-8"]),
        ([{"code": -7}], [], [{"code": -7}], [], ["errors.-7"]),
        (
            [{"code": -7, "name": "NO_METAL"}], [{"code": -7, "name": "NO_COIN"}],
            [{"code": -7, "name": "NO_METAL"}], ["errors.-7.name"], [],
        ),
        ([{"code": -7}], [{"code": -7, "name": "NO_COIN"}], [{"code": -7, "name": "NO_COIN"}], [], ["errors.-7.name"]),
        (
            [{"code": -7, "msg": "Hot."}], [{"code": -7, "msg": "Cold."}],
            [{"code": -7, "msg": "Hot."}], ["errors.-7.msg"], [],
        ),
        ([{"code": -7, "msg": "Hot."}], [{"code": -7, "msg": "太热。"}], [{"code": -7, "msg": "Hot."}], [], []),
        (
            [{"code": -7, "name": "A", "msg": "Hot."}, {"code": -7, "name": "B", "msg": "Cold."}],
            [{"code": -7, "name": "B", "msg": "Cold."}, {"code": -7, "name": "A", "msg": "Hot."}],
            [{"code": -7, "name": "A", "msg": "Hot."}, {"code": -7, "name": "B", "msg": "Cold."}], [], [],
        ),
    ],
)  # fmt: skip
def test_error_codes(en: Any, zh: Any, taken: Any, told: list[str], alone: list[str]) -> None:
    merged = merge(facts("en", errors=en), facts("zh", errors=zh))
    assert merged.spec["errors"] == taken
    assert [each.fact for each in merged.disagreements] == told
    assert [fact for fact, _, _ in merged.alone] == alone


@pytest.mark.parametrize(
    ("en", "zh", "taken", "told", "alone"),
    [
        ("POST /coin", "POST /coin", "POST /coin", [], []),
        ("POST /coin", "POST /bar", "POST /coin", ["extends.params"], []),
        (None, "POST /bar", "POST /bar", [], [("extends.params", "zh")]),
        ("POST /coin", None, "POST /coin", [], [("extends.params", "en")]),
    ],
)
def test_parameters_of_another_endpoint(en: Any, zh: Any, taken: str, told: list[str], alone: Any) -> None:
    merged = merge(facts("en", extends=en), facts("zh", extends=zh))
    assert merged.spec["extends"] == {"params": taken}
    assert [each.fact for each in merged.disagreements] == told
    assert [each[:2] for each in merged.alone] == alone


def test_limits_in_other_units_are_the_same() -> None:
    en, zh = [{"count": 1, "interval": "60s"}], [{"count": 1, "interval": "1m"}]
    assert both("rate_limits", en, zh) == (en, [])
