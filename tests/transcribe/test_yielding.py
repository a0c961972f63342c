"""Where one part of a page demands what another leaves free: the demand gives way, and that is told."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator.transcribe.facts import constraints
from generator.transcribe.facts.answers.responses import ResponseFacts
from generator.transcribe.facts.endpoint import Facts, Stated
from generator.transcribe.facts.reading import Known
from generator.transcribe.finish import spec as finished
from generator.transcribe.ledger import Entry
from generator.transcribe.merging.merge import merge
from generator.transcribe.merging.reconcile import reconcile

_TIMES = {"params": ["sinceTime", "untilTime"], "value": "recent 7d"}


def spec(*rules: dict[str, Any]) -> dict[str, Any]:
    params: dict[str, Any] = {
        "coin": {"type": "STRING", "mandatory": True},
        "group": {"type": "STRING"},
        "ticketId": {"type": "LONG"},
        "sinceTime": {"type": "LONG"},
        "untilTime": {"type": "LONG"},
    }
    return {"params": params, "weight": None, "constraints": [copy.deepcopy(rule) for rule in rules]}


@pytest.mark.parametrize("kind", ["any_of", "exactly_one"])
def test_a_flag_gives_way_to_an_either_of(kind: str) -> None:
    found = spec({kind: ["coin", "group"]})
    ((name, why),) = reconcile(found, {})
    assert name == "coin" and "group" in why
    assert found["params"]["coin"] == {"type": "STRING", "documented_mandatory": "YES"}
    assert found["constraints"] == [{kind: ["coin", "group"]}]
    assert reconcile(found, {}) == []


def test_a_flag_inside_a_batch_gives_way_too() -> None:
    found = spec({"any_of": ["a", "b"], "scope": "coins"})
    fields = {"a": {"type": "STRING", "mandatory": True}, "b": {"type": "STRING"}}
    found["params"]["coins"] = {"type": "ARRAY", "items": {"type": "OBJECT", "fields": fields}}
    assert [name for name, _ in reconcile(found, {})] == ["coins"]
    assert fields["a"] == {"type": "STRING", "documented_mandatory": "YES"}


@pytest.mark.parametrize(
    "rule",
    [
        {"any_of": ["coin", "group"], "when": {"present": "ticketId"}},
        {"at_most_one": ["coin", "group"]},
        {"any_of": ["ticketId", "group"]},
    ],
)
def test_other_rules_leave_the_flag(rule: dict[str, Any]) -> None:
    found = spec(rule)
    assert reconcile(found, {}) == []
    assert found["params"]["coin"] == {"type": "STRING", "mandatory": True}


@pytest.mark.parametrize(
    ("rule", "default", "left"),
    [
        ({"any_of": ["ticketId", "sinceTime"], "prevails": "ticketId"}, _TIMES, [
            {"precedence": {"param": "ticketId", "over": ["sinceTime"]}}]),
        ({"any_of": ["sinceTime", "untilTime"]}, _TIMES, []),
        ({"exactly_one": ["sinceTime", "untilTime"]}, _TIMES, [{"at_most_one": ["sinceTime", "untilTime"]}]),
    ],
)  # fmt: skip
def test_a_demand_gives_way_to_what_its_absence_means(
    rule: dict[str, Any], default: dict[str, Any], left: list[dict[str, Any]]
) -> None:
    found = spec(rule, {"default_if_absent": default})
    ((name, why),) = reconcile(found, {})
    assert name.startswith("constraints.") and "sinceTime" in name and why
    assert found["constraints"] == [*left, {"default_if_absent": default}]
    assert reconcile(found, {}) == []


@pytest.mark.parametrize(
    ("rule", "default"),
    [
        # The first one sent, the second one has a meaning yet.
        ({"any_of": ["ticketId", "sinceTime"]}, _TIMES),
        ({"any_of": ["ticketId", "group"]}, _TIMES),
        ({"any_of": ["sinceTime", "untilTime"]}, {**_TIMES, "when": {"present": "ticketId"}}),
        ({"any_of": ["sinceTime", "untilTime"], "when": {"absent": "ticketId"}}, _TIMES),
    ],
)
def test_a_demand_that_leaves_room_for_the_default_stays(rule: dict[str, Any], default: dict[str, Any]) -> None:
    found = spec(rule, {"default_if_absent": default})
    assert reconcile(found, {}) == []
    assert found["constraints"] == [rule, {"default_if_absent": default}]


def test_the_reader_of_sentences_keeps_an_either_of_with_a_flag() -> None:
    known = Known("en", {"coin": {"type": "STRING", "mandatory": True}, "group": {"type": "STRING"}})
    (reading,) = constraints.read_text("Either `coin` or `group` must be sent.", known)
    assert (reading.verdict, reading.constraints) == ("fact", ({"any_of": ["coin", "group"]},))


def test_of_parameters_that_are_all_mandatory_nothing_is_either() -> None:
    yes = {"type": "STRING", "mandatory": True}
    (reading,) = constraints.read_text(
        "Either `coin` or `group` must be sent.", Known("en", {"coin": yes, "group": yes})
    )
    assert reading.verdict == "unmodelled"


def test_a_demand_that_gave_way_stands_among_the_lines_that_no_key_holds() -> None:
    facts = Facts("en", "f.md", "a/b", "2026-01-01", 1, "Press Coin")
    facts.method, facts.path, facts.security = "GET", "/press", "NONE"
    facts.params = spec()["params"]
    facts.constraints = [
        Stated(20, "note", {"any_of": ["sinceTime", "untilTime"]}),
        Stated(21, "note", {"default_if_absent": _TIMES}),
    ]
    facts.entries = (Entry(20, "note", "fact", "any_of", ""), Entry(21, "note", "fact", "default_if_absent", ""))
    found = finished(merge(facts, None), {})
    assert found["constraints"] == [{"default_if_absent": _TIMES}]
    assert found["unmodelled"] == [{"lang": "en", "line": 20, "kind": "note"}]


def test_what_the_answer_of_another_path_says_alone_is_told() -> None:
    halves = [Facts(lang, "f.md", "a/b", "2026-01-01", 1, "Press Coin", method="GET") for lang in ("en", "zh")]
    for facts, path, more in zip(halves, ("/press", "/melt"), ({}, {"unit": "ms", "values": [7]}), strict=True):
        facts.path = path
        row = {"type": "object", "properties": {"at": {"type": "integer", **more}}}
        schema = {"type": "object", "properties": {"rows": {"type": "array", "items": row}}}
        facts.response = ResponseFacts(
            schema, [{"value": {"rows": [{"at": 7}]}}], [9], places={("rows", "[]", "at"): 9}
        )
    merged = merge(halves[0], halves[1])
    place = "response.schema.properties.rows.items.properties.at"
    told = {each.fact: (each.en, each.zh, each.taken) for each in merged.disagreements}
    assert told[f"{place}.unit"] == (None, "ms", "en") and told[f"{place}.values"] == (None, [7], "en")
    assert merged.spec["response"]["schema"]["properties"]["rows"]["items"]["properties"]["at"] == {"type": "integer"}
