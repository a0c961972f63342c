"""The parts of a page that show answers: schema, examples, conditions, and what was not understood."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.catalog.format import Response
from generator.transcribe import sections
from generator.transcribe.facts.answers import alternatives, comments, responses, schema_bounds
from generator.transcribe.facts.answers.presence import Place
from generator.transcribe.facts.answers.responses import ResponseFacts
from generator.transcribe.facts.reading import Known
from generator.transcribe.layouts import dump, front_matter
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part

PARAMS: dict[str, dict[str, Any]] = {
    "coin": {"type": "STRING"},
    "coins": {"type": "ARRAY"},
    "stampId": {"type": "LONG"},
    "form": {"type": "ENUM", "enum": ["FULL", "MINI"]},
    "newOrderRespType": {"type": "ENUM"},
    "alloy": {"type": "DECIMAL"},
}


def page(
    text: str, lang: str = "en", name: str = "", kind: str = "response", params: Any = PARAMS
) -> tuple[ResponseFacts, Ledger]:
    ledger = Ledger(lang)
    part = Part(kind, 1, "Response", name, blocks(text))
    found = responses.read([part], Known(lang, params), ledger)
    written: dict[str, Any] = {"examples": found.examples}
    if found.schema is not None:
        written["schema"] = found.schema
    Response.model_validate(written)
    return found, ledger


def code(text: str) -> str:
    return f"```\n{text}\n```\n\n"


def fields(found: ResponseFacts) -> dict[str, Any]:
    assert found.schema is not None
    result: dict[str, Any] = found.schema["properties"]
    return result


def unmodelled(ledger: Ledger) -> list[int]:
    return [entry.line for entry in ledger.entries if entry.verdict == "unmodelled"]


# --- one example


def test_an_example_and_its_schema() -> None:
    found, ledger = page(code('{"a": 1, "b": ["x"]} // all'))
    assert found.examples == [{"value": {"a": 1, "b": ["x"]}}]
    assert fields(found) == {"a": {"type": "integer"}, "b": {"type": "array", "items": {"type": "string"}}}
    assert unmodelled(ledger) == []


def test_what_was_mended_is_told() -> None:
    found, _ = page(code('{\n"a": 1\n"b": 2}'))
    assert found.examples[0]["repaired"] == [{"line": 3, "what": "comma added"}]


def test_a_block_without_reading_is_unread_and_unmodelled() -> None:
    found, ledger = page(code('{"a": }'))
    assert found.schema is None
    assert found.unread == [(2, "`}` stands where a value is due")]
    assert unmodelled(ledger) == [2]


def test_digits_in_quotes_beside_a_whole_number_parameter() -> None:
    found, _ = page(code('{"stampId": "28", "other": "28", "coin": "28"}'))
    assert [fields(found)[name]["type"] for name in ("stampId", "other", "coin")] == [
        ["integer", "string"],
        "string",
        "string",
    ]


def test_a_frame_of_the_socket_is_taken_off() -> None:
    found, _ = page(code('{"id": "x", "status": 200, "result": {"a": 1}, "rateLimits": [{"limit": 5}]}'))
    assert found.examples == [{"value": {"a": 1}}]
    assert list(fields(found)) == ["a"]


def test_json_that_stands_in_a_paragraph() -> None:
    found, _ = page('{\n"a": 1,\n"b": 2\n}\n')
    assert list(fields(found)) == ["a", "b"]


# --- errors


@pytest.mark.parametrize(
    ("text", "status", "value"),
    [
        ('{"code": -2011, "msg": "No such stamp."}', 400, {"code": -2011, "msg": "No such stamp."}),
        ('{"id": 1, "status": 409, "error": {"code": -1, "msg": "x"}}', 409, {"code": -1, "msg": "x"}),
        ('{"id": 1, "status": 200, "result": {"code": -1, "msg": "x"}}', 400, {"code": -1, "msg": "x"}),
    ],
)
def test_error_answers_are_no_part_of_the_schema(text: str, status: int, value: Any) -> None:
    found, _ = page(code('{"a": 1}') + code(text))
    assert found.examples[1] == {"status": status, "value": value}
    assert list(fields(found)) == ["a"]


@pytest.mark.parametrize("text", ['{"code": 200, "msg": "done"}', '{"code": -1, "a": 1}', '{"code": "-1", "msg": "x"}'])
def test_other_codes_are_answers(text: str) -> None:
    found, _ = page(code(text))
    assert "status" not in found.examples[0]
    assert found.schema is not None


def test_a_label_tells_the_status() -> None:
    found, _ = page('Both failed, with `"status": 409`:\n\n' + code('{"code": -1, "msg": "x", "data": {"b": 1}}'))
    assert found.examples[0]["status"] == 409


# --- several examples


def test_one_kind_is_one_schema() -> None:
    found, _ = page(code('{"a": 1}') + "OR\n\n" + code('{"a": "x", "b": 1}'))
    assert fields(found) == {"a": {"type": ["integer", "string"]}, "b": {"type": "integer"}}


@pytest.mark.parametrize(
    ("label", "lang"),
    [
        ("**OR** (when coin not sent)", "en"),
        ("Or(without coin)", "en"),
        ("or not pass coin", "en"),
        ("或(当不发送coin)", "zh"),
    ],
)
def test_sent_or_not(label: str, lang: str) -> None:
    found, ledger = page(code('{"a": 1}') + label + "\n\n" + code('[{"a": 1}]'), lang)
    assert [example["when"] for example in found.examples] == [{"present": "coin"}, {"absent": "coin"}]
    assert found.schema is not None
    assert [(option["type"], option["when"]) for option in found.schema["anyOf"]] == [
        ("object", {"present": "coin"}),
        ("array", {"absent": "coin"}),
    ]
    assert unmodelled(ledger) == []


@pytest.mark.parametrize(
    ("label", "when"),
    [
        ("With `coins`:", {"present": "coins"}),
        ('If "coins" is sent', {"present": "coins"}),
        ("使用参数 `coins` 返回:", {"present": "coins"}),
        ("没有 `coins`", {"absent": "coins"}),
        ("For One-way position mode:", {"state": "account.position_mode", "in": ["one_way"]}),
        ("双向持仓模式下：", {"state": "account.position_mode", "in": ["hedge"]}),
        ("OR multi-assets mode", {"state": "account.asset_mode", "in": ["multi"]}),
        ("单资产模式", {"state": "account.asset_mode", "in": ["single"]}),
        ("`FULL` type:", {"param": "form", "in": ["FULL"]}),
        ("**Response FULL:**\nTells the most.", {"param": "form", "in": ["FULL"]}),
        (
            "Response format for `stamps` is selected using the `form` parameter. The following example is for the"
            " `FULL` response type. See [`stamp.press`](#press) for more examples.",
            {"param": "form", "in": ["FULL"]},
        ),
        (
            "使用 `form` 参数来选择 `stamps` 的响应格式。以下示例适用于 `FULL` 响应类型。",
            {"param": "form", "in": ["FULL"]},
        ),
        ("Response ACK:", {"param": "newOrderRespType", "in": ["ACK"]}),
    ],
)
def test_labels(label: str, when: dict[str, Any]) -> None:
    found, ledger = page(label + "\n\n" + code('{"a": 1}'))
    assert found.examples[0]["when"] == when
    assert unmodelled(ledger) == []


SYMBOLS = {**PARAMS, "symbol": {"type": "STRING"}, "symbols": {"type": "ARRAY"}}
IN_FULL: dict[str, Any] = {"param": "form", "in": ["FULL"]}


@pytest.mark.parametrize("label", ["`FULL` type, for a single symbol:", "`FULL` 类型，对于单个交易对："])
def test_a_form_for_one_symbol_has_both_conditions(label: str) -> None:
    found, ledger = page(label + "\n\n" + code('{"a": 1}'), params=SYMBOLS)
    assert found.examples[0]["when"] == {"all": [IN_FULL, {"present": "symbol"}]}
    assert unmodelled(ledger) == []


def test_the_form_that_is_the_default_comes_without_its_parameter() -> None:
    params = {**SYMBOLS, "form": {**PARAMS["form"], "default": "FULL"}}
    found, _ = page("`FULL` type, for a single symbol:\n\n" + code('{"a": 1}'), params=params)
    default = {"any": [IN_FULL, {"absent": "form"}]}
    assert found.examples[0]["when"] == {"all": [default, {"present": "symbol"}]}


@pytest.mark.parametrize(
    "label", ["`FULL` type, for a single symbol:", "`FULL` type, on a full moon:", "FULL: if it is hot"]
)
def test_the_rest_of_a_form_that_is_not_understood_is_unmodelled(label: str) -> None:
    found, ledger = page(label + "\n\n" + code('{"a": 1}'))
    assert "when" not in found.examples[0]
    assert unmodelled(ledger) == [1]


@pytest.mark.parametrize(
    ("several", "conditions"),
    [
        ('[{"a": 2}, {"a": 3}]', [{"present": "symbol"}, {"absent": "symbol"}]),
        ('[{"b": 2}]', []),
    ],
)
def test_an_object_or_a_list_of_it_depends_on_the_symbol(several: str, conditions: list[dict[str, Any]]) -> None:
    text = code('{"a": 1}') + "OR\n\n" + code(several)
    found, _ = page(text, name="FULL", params=SYMBOLS)
    wanted: list[dict[str, Any]] = [{"all": [IN_FULL, each]} for each in conditions] or [IN_FULL, IN_FULL]
    assert [example["when"] for example in found.examples] == wanted
    assert all("all" not in example["when"] for example in page(text, name="FULL")[0].examples)


def test_forms_of_an_answer_are_alternatives() -> None:
    parts = "".join(f"Response {name}:\n\n" + code(text) for name, text in
                    (("ACK", '{"a": 1}'), ("RESULT", '{"a": 1, "b": 2}')))  # fmt: skip
    found, _ = page(parts)
    assert found.schema is not None
    assert [(option["title"], list(option["properties"])) for option in found.schema["anyOf"]] == [
        ("Ack", ["a"]),
        ("Result", ["a", "b"]),
    ]
    assert [example["name"] for example in found.examples] == ["ACK", "RESULT"]


def test_the_name_of_the_part_labels_its_examples() -> None:
    found, _ = page(code('{"a": 1}'), name="FULL")
    assert (found.examples[0]["name"], found.examples[0]["when"]) == ("FULL", {"param": "form", "in": ["FULL"]})


def test_a_limiting_sentence_between_examples_is_unmodelled() -> None:
    _, ledger = page("The answer must be asked for only twice.\n\n" + code('{"a": 1}'))
    assert unmodelled(ledger) == [1]


# --- comments


@pytest.mark.parametrize(
    ("comment", "facts"),
    [
        (
            "price of it, only return with HOT_PRESS_STAMP order",
            {"when": {"state": "response.kind", "in": ["HOT_PRESS_STAMP"]}},
        ),
        ("present only if alloy set for the order", {"when": {"present": "alloy"}}),
        ("present only if temper set for the order", {"when": {"state": "order.temper", "in": ["set"]}}),
        ("如果订单设置了 alloy 会出现", {"when": {"present": "alloy"}}),
        (
            "Only visible if the order expired by an STP.",
            {"when": {"state": "order.expired_by", "in": ["STP"]}},
        ),
        ("will not be returned for isolated margin", {"when": {"state": "account.margin", "not_in": ["isolated"]}}),
        ('shown only when "open" is false.', {"when": {"state": "response.open", "in": [False]}}),
        ("only if grade = 6(fine)", {"when": {"state": "response.grade", "in": [6]}}),
        ("Display if kind is HOT", {"when": {"state": "response.kind", "in": ["HOT"]}}),
        ('Display if the kind is "hot"', {"when": {"state": "response.kind", "in": ["hot"]}}),
        ("Display if form is MINI", {"when": {"param": "form", "in": ["MINI"]}}),
        ("仅在充值关闭时返回", {"when": {"state": "response.depositEnable", "in": [False]}}),
        ("this field won't display when form is set to Mini", {"when": {"param": "form", "not_in": ["MINI"]}}),
        ("only for PM PRO SPAN", {"when": {"state": "account.mode", "in": ["pm_pro_span"]}}),
        ("deprecated", {"deprecated": True}),
        ("废弃", {"deprecated": True}),
        ("deprecated, please ignore", {"deprecated": True}),
        ("wear (milliseconds)", {"unit": "ms"}),
        ("wear (in ms)", {"unit": "ms"}),
        ("worth in USD", {"unit": "USD"}),
        ("worth, unit：USD", {"unit": "USD"}),
    ],
)
def test_comments_with_facts(comment: str, facts: dict[str, Any]) -> None:
    siblings = {"kind": "HOT_PRESS_STAMP", "open": True, "grade": 6, "depositEnable": True}
    said = comments.read(comment, Place("1.5", siblings, name="form"), Known("en", PARAMS))
    assert (said.verdict, said.facts) == ("fact", facts)


@pytest.mark.parametrize(
    ("comment", "value", "listed"),
    [
        ("HOT, COLD, WARM", "COLD", ["HOT", "COLD", "WARM"]),
        ("Enum：done，going", "done", ["done", "going"]),
        ("HOT or COLD", "HOT", ["HOT", "COLD"]),
        ('"hot" for the press, "cold" for the mint', "hot", ["hot", "cold"]),
        ("1 for pressed, 0 for cast", 1, [1, 0]),
        ("0: pressed，1：cast", 0, [0, 1]),
        ("HOT, COLD", "WARM", []),
        ("Melted, Half_Pressed, Pressed", "Pressed", ["Melted", "Half_Pressed", "Pressed"]),
        ("Melted, Half_Pressed, Pressed", "Cast", []),
        ("Melted, Pressed", "Pressed", []),
        ("Hot Ratio (HR) of IOC/FOK", "HR", []),
        ("HOT", "HOT", []),
        ("HOT: the press has been heated", "HOT", ["HOT"]),
        ("HOT: heated, COLD: not", "HOT", ["HOT", "COLD"]),
        ("HOT: the press has been heated", "COLD", []),
        (
            "Kinds, including but not limited to: type Metal: Tin, Old Gold; type Else: else(any tongue)",
            "else",
            ["Tin", "Old Gold", "else"],
        ),
        ("材质，包括但不限于: 金属: Tin, Old Gold; 其他: else(多种)", "Tin", ["Tin", "Old Gold", "else"]),
        ("Kinds, including but not limited to: type Metal: Tin, Gold; more", "Tin", []),
        ("a stamp", "a", []),
    ],
)
def test_listed_values_are_those_that_the_example_is_among(comment: str, value: Any, listed: list[Any]) -> None:
    assert comments.values(comment, value) == listed


@pytest.mark.parametrize(
    "comment",
    [
        "only stamps of gold will be returned",
        "must be pressed twice",
        "only return with gold, cannot be melted",
        "仅有金币会被返回",
        "optional",
        "Display if colour is RED",
        "仅在提现关闭时返回",
    ],
)
def test_limiting_words_that_are_not_understood_are_unmodelled(comment: str) -> None:
    said = comments.read(comment, Place("1"), Known("en", PARAMS))
    assert (said.verdict, said.facts) == ("unmodelled", {})


@pytest.mark.parametrize(
    "comment",
    [
        "please ignore",
        "unused field, ignore",
        "请忽略该参数",
        "can ignore",
        "Event time",
        "margin required",
        "if isolated",
        "reduce only",
        "maximum amount",
        "仅减仓",
    ],
)
def test_names_are_prose(comment: str) -> None:
    assert comments.read(comment, Place("x"), Known("en", PARAMS)).verdict == "prose"


PRESSES = {"form": {"type": "ENUM", "enum": ["HOT_PRESS", "COLD_PRESS"]}}
BY_TYPE = "appears only for `HOT_PRESS` orders"


@pytest.mark.parametrize(
    ("params", "several", "when"),
    [
        (PRESSES, False, {"param": "form", "in": ["HOT_PRESS"]}),
        (PRESSES, True, {"state": "order.type", "in": ["HOT_PRESS"]}),
        ({**PRESSES, "belowForm": PRESSES["form"]}, False, {"state": "order.type", "in": ["HOT_PRESS"]}),
        ({}, False, {"state": "response.type", "in": ["HOT_PRESS"]}),
    ],
)
def test_the_type_of_an_order(params: dict[str, Any], several: bool, when: dict[str, Any]) -> None:
    place = Place(1, {"type": "COLD_PRESS"}, name="temper", several=several)
    assert comments.read(BY_TYPE, place, Known("en", params)).facts == {"when": when}


def test_the_type_of_each_order_of_a_list() -> None:
    table = (
        "Field | Description | Visibility conditions | Examples\n---|---|---|---\n"
        f'`temper` | Heat | {BY_TYPE} | `"temper": 10`\n'
    )
    order = '{"orderId": 1, "status": "x"}'
    found, _ = page(code(f'{{"one": {order}, "all": [{order}]}}') + table, params=PRESSES)
    one, listed = fields(found)["one"], fields(found)["all"]["items"]
    assert one["properties"]["temper"]["when"] == {"param": "form", "in": ["HOT_PRESS"]}
    assert listed["properties"]["temper"]["when"] == {"state": "order.type", "in": ["HOT_PRESS"]}


def test_facts_of_comments_go_to_the_field() -> None:
    found, ledger = page(
        code('{"o": [{\n"kind": "HOT", // HOT, COLD\n"x": "1" // only if kind = HOT\n}],\n"y": 1 // must be so\n}')
    )
    item = fields(found)["o"]["items"]["properties"]
    assert item["kind"]["values"] == ["HOT", "COLD"]
    assert item["x"]["when"] == {"state": "response.o.kind", "in": ["HOT"]}
    assert unmodelled(ledger) == [6]


@pytest.mark.parametrize(
    "comment",
    ['if nobody is at the press, "a" and "b" will be shown as null', '如果无人在场，"a" 和 "b" 将显示为 null。'],
)
def test_fields_that_may_be_null(comment: str) -> None:
    found, ledger = page(code(f'{{\n// {comment}\n"a": 1,\n"b": "x",\n"c": 2}}'))
    assert fields(found)["a"]["type"] == ["integer", "null"]
    assert fields(found)["b"]["type"] == ["string", "null"]
    assert fields(found)["c"]["type"] == "integer"
    assert unmodelled(ledger) == []
    _, ledger = page(code(f'{{\n// {comment}\n"a": 1}}'))
    assert unmodelled(ledger) == [3]


def test_a_condition_beside_the_last_of_a_list_is_one_of_the_list() -> None:
    said = "// only return if we mint IP restriction and mint an IP address"
    found, ledger = page(code(f'{{"a": [\n"x",\n"y" {said}\n]}}'))
    assert fields(found)["a"]["when"] == {"state": "key.ip_restriction", "in": ["set"]}
    assert unmodelled(ledger) == []
    found, ledger = page(code(f'{{"a": [\n"x", {said}\n"y"\n]}}'))
    assert "when" not in fields(found)["a"]
    assert unmodelled(ledger) == [3]


def test_keys_that_are_data_are_no_part_of_a_state() -> None:
    inner = '{"depositEnable": true, "b": 2 // 仅在充值关闭时返回\n}'
    found, _ = page(code(f'{{"ABC": {inner}, "XYZ": {inner}}}'))
    assert found.schema is not None
    part = found.schema["additionalProperties"]["properties"]["b"]
    assert part["when"] == {"state": "response.depositEnable", "in": [False]}


def test_an_event_that_is_pushed_later_is_no_answer() -> None:
    found, ledger = page(code('{"a": 1}') + code('{"subscriptionId": 0, "event": {"e": "x"}}'))
    assert [example["value"] for example in found.examples] == [{"a": 1}]
    assert unmodelled(ledger) == []


@pytest.mark.parametrize(
    ("note", "listed"),
    [
        ("Grade: 0: cast, 1: pressed", {"grade": [0, 1]}),
        ("`kind`: is one of the following - Hot, Cold.", {"kind": ["Hot", "Cold"]}),
        ("Colour: 0: red, 1: blue", {}),
    ],
)
def test_a_note_that_lists_the_values_of_a_field(note: str, listed: dict[str, Any]) -> None:
    found, ledger = page(code('{"grade": 1, "kind": "Hot"}') + note)
    assert {name: part["values"] for name, part in fields(found).items() if "values" in part} == listed
    assert unmodelled(ledger) == []


GRADES = """{"wearRank": {"LEFT": 1, "RIGHT": 2, // its wear
"SUM": 0 // only a sign, ignore the value
}, "coin": 1}"""


@pytest.mark.parametrize(
    "note", ["Values 0, 1, 2 shows the place by degree of WEAR in rising order.", "磨损分数0，1，2，越高者WEAR越大"]
)
def test_a_note_that_lists_the_values_of_several_fields(note: str) -> None:
    found, ledger = page(note + "\n\n" + code(GRADES), kind="fields")
    ranks = fields(found)["wearRank"]["properties"]
    assert [ranks[name].get("values") for name in ("LEFT", "RIGHT", "SUM")] == [[0, 1, 2], [0, 1, 2], None]
    assert "values" not in fields(found)["coin"]
    assert unmodelled(ledger) == []


@pytest.mark.parametrize("shown", ['{"wearRank": {"LEFT": 3}}', '{"tear": 1}'])
def test_values_of_no_field_or_of_another_are_unmodelled(shown: str) -> None:
    found, ledger = page("Values 0, 1, 2 shows the place by degree of WEAR.\n\n" + code(shown), kind="fields")
    assert "values" not in str(found.schema)
    assert unmodelled(ledger) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "Status reports for orders are identical to `coin.status`.",
        "Reports for open orders are identical to `coin.status`.",
        "挂单的状态报告与 `coin.status` 相同。",
    ],
)
def test_an_answer_like_another_is_shown_all_the_same(text: str) -> None:
    _, ledger = page(f"{text}\n\n" + code('{"a": 1}'))
    assert unmodelled(ledger) == []
    _, ledger = page(f"{text} Only coins must differ.\n\n" + code('{"a": 1}'))
    assert unmodelled(ledger) != []


@pytest.mark.parametrize(
    ("text", "name", "when"),
    [
        (
            "Response when Cancel Order Fails with HOT PRESS and unfilled order count is not exceeded:",
            "cancel failed",
            [{"param": "form", "in": ["HOT_PRESS"]}, {"state": "account.unfilled_orders", "in": ["within"]}],
        ),
        (
            "Response when using `form=COLD_PRESS` and the unfilled order count has been exceeded:",
            "order count exceeded",
            [{"param": "form", "in": ["COLD_PRESS"]}, {"state": "account.unfilled_orders", "in": ["exceeded"]}],
        ),
        (
            "Response SUCCESS and mint has not exceeded the unfilled order count:",
            "success",
            [{"state": "account.unfilled_orders", "in": ["within"]}],
        ),
        (
            "Response SUCCESS when unfilled order count is not exceeded:",
            "success",
            [{"state": "account.unfilled_orders", "in": ["within"]}],
        ),
        (
            "Response when Cancel Order Fails with COLD_PRESS and unfilled order count is not exceeded:",
            "cancel failed",
            [{"param": "form", "in": ["COLD_PRESS"]}, {"state": "account.unfilled_orders", "in": ["within"]}],
        ),
    ],
)
def test_steps_of_a_request(text: str, name: str, when: list[dict[str, Any]]) -> None:
    known = Known("en", {"form": {"type": "ENUM", "enum": ["HOT_PRESS", "COLD_PRESS"]}})
    found = alternatives.label(text, "", known)
    assert found is not None
    assert (found.name, found.when) == (name, {"all": when} if len(when) > 1 else when[0])


def test_always_there_is_required_unless_an_example_lacks_it() -> None:
    there = '{"a": 1, // always present, zero if unset\n"b": 2}'
    found, _ = page(code(there))
    assert found.schema is not None
    assert found.schema["required"] == ["a"]
    found, _ = page(code(there) + code('{"b": 2}'))
    assert found.schema is not None
    assert "required" not in found.schema


def test_places_are_named_by_their_comments() -> None:
    found, _ = page(code('[[\n1, // Open time\n"2", // High (of the day)\n"0" // Unused field, ignore.\n]]'))
    assert found.schema is not None
    assert found.schema["items"]["prefixItems"] == [
        {"title": "openTime", "type": "integer"},
        {"title": "high", "type": "string"},
        {"title": "ignore", "type": "string"},
    ]


def test_a_twin_beside_a_named_array_has_the_same_names() -> None:
    found, _ = page(code('{"b": [["1", // PRICE\n"2" // QTY\n]], "a": [["1", "2"]], "x": ["1", "2"]}'))
    assert fields(found)["a"] == fields(found)["b"]
    assert "prefixItems" in fields(found)["a"]["items"]
    assert fields(found)["x"] == {"type": "array", "items": {"type": "string"}}


def test_fields_that_python_cannot_tell_apart_are_named() -> None:
    found, _ = page(code('{"e": "x", // Event type\n"E": 1 // Event time\n}'))
    assert fields(found)["E"]["python_name"] == "event_time"
    assert "python_name" not in fields(found)["e"]


# --- tables and lists


def test_a_table_of_conditional_fields() -> None:
    table = (
        "Field | Description | Visibility conditions | Examples\n---|---|---|---\n"
        '`alloy` | Metal | Appears only if the parameter `alloy` was sent in the request. | `"alloy": "1"`\n'
        '`temper` | Heat | Appears for Trailing Stop Orders. | `"temper": 10`\n'
        '`other` | Else | Only on a full moon. | `"other": 1`\n'
    )
    found, ledger = page(code('{"orderId": 1, "status": "x"}') + table)
    assert fields(found)["alloy"] == {"type": "string", "when": {"present": "alloy"}}
    assert fields(found)["temper"] == {"type": "integer", "when": {"state": "order.trailing", "in": [True]}}
    assert "other" not in fields(found)
    assert len(unmodelled(ledger)) == 1


def test_conditional_fields_of_orders_inside_an_answer() -> None:
    table = (
        "Field | Description | Visibility conditions | Examples\n---|---|---|---\n"
        '`temper` | Heat | Appears for Trailing Stop Orders. | `"temper": 10`\n'
    )
    found, ledger = page(code('{"a": {"orderId": 1, "status": "x"}, "b": {"orderId": 1}}') + table)
    assert "temper" in fields(found)["a"]["properties"]
    assert "temper" not in fields(found)["b"]["properties"]
    assert unmodelled(ledger) == []


OUTCOMES = """Request | Request | Response | Response | Response
---|---|---|---|---
`form` | Count | `melt` | `press` | `status`
`FULL` | Within Limits | ✅ `SUCCESS` | ✅ `SUCCESS` | `200`
`FULL` | Within Limits | ✅ `SUCCESS` | ❌ `FAILURE` | `409`
`FULL` | Exceeds Limits | ✅ `SUCCESS` | ❌ `FAILURE` | `429`
`MINI` | Within Limits | ❌ `FAILURE` | ➖ `NOT_TRIED` | `400`
`MINI` | Exceeds Limits | ❌ `FAILURE` | ➖ `NOT_TRIED` | N/A
"""


@pytest.mark.parametrize(
    ("before", "melt", "press", "status"),
    [
        ("has not exceeded the unfilled order count", "SUCCESS", "FAILURE", 409),
        ("unfilled order count has been exceeded", "SUCCESS", "FAILURE", 429),
        ("nothing is said", "SUCCESS", "FAILURE", 400),
        ("nothing is said", "FAILURE", "NOT_TRIED", 400),
    ],
)
def test_a_table_of_outcomes(before: str, melt: str, press: str, status: int) -> None:
    failure = f'{{"code": -1, "msg": "no", "data": {{"melt": "{melt}", "press": "{press}"}}}}'
    answer = code('{"melt": "SUCCESS", "press": "SUCCESS"}')
    found, ledger = page(f"{OUTCOMES}\n{answer}{before}:\n\n{code(failure)}")
    assert fields(found)["melt"] == {"type": "string", "values": ["SUCCESS", "FAILURE"]}
    assert fields(found)["press"]["values"] == ["SUCCESS", "FAILURE", "NOT_TRIED"]
    assert found.examples[1]["status"] == status
    assert unmodelled(ledger) == []


def test_a_table_of_outcomes_with_a_word_that_is_none_is_unmodelled() -> None:
    found, ledger = page(OUTCOMES.replace("`429`", "later") + "\n" + code('{"melt": "SUCCESS"}'))
    assert fields(found)["melt"] == {"type": "string"}
    assert len(unmodelled(ledger)) == 7


def test_a_table_of_types() -> None:
    found, ledger = page(
        code('{"a": 1, "rows": [{"b": "2"}]}')
        + "Parameter | Type | Description\n---|---|---\na | STRING | A stamp\n"
        + "→ b | STRING | Its age\nc | LONG | Not shown\n"
    )
    assert fields(found)["a"]["type"] == ["integer", "string"]
    assert fields(found)["rows"]["items"]["properties"]["b"]["type"] == "string"
    assert len(unmodelled(ledger)) == 1


@pytest.mark.parametrize(("shown", "values"), [("HOT", ["HOT"]), ("COLD", None)])
def test_a_table_lists_the_values_that_are_shown(shown: str, values: list[str] | None) -> None:
    table = "Parameter | Type | Description\n---|---|---\nkind | STRING | HOT: the press has been heated\n"
    found, _ = page(code(f'{{"kind": "{shown}"}}') + table)
    assert fields(found)["kind"].get("values") == values


def test_an_answer_told_as_a_list() -> None:
    found, ledger = page(
        "* `code`: String, the outcome\n"
        "* `data`: Array of objects, each a stamp:\n"
        "  * `m`: Boolean (old) ← deprecated field, can ignore\n"
        "  * `n`: Null, nothing\n"
        "* `bars`: Array of arrays, each a bar:\n"
        "  1. Open time (integer)\n"
        "  2. Price (string)\n"
    )
    assert fields(found) == {
        "code": {"type": "string"},
        "data": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"m": {"type": "boolean", "deprecated": True}, "n": {"type": "null"}},
            },
        },
        "bars": {
            "type": "array",
            "items": {
                "type": "array",
                "prefixItems": [{"title": "openTime", "type": "integer"}, {"title": "price", "type": "string"}],
            },
        },
    }
    assert unmodelled(ledger) == []


# --- both languages


def both(en: str, zh: str) -> tuple[ResponseFacts, list[tuple[str, Any, Any, str]]]:
    merged, differences = responses.merge(page(en)[0], page(zh, "zh")[0])
    return merged, [(each.fact, each.en, each.zh, each.taken) for each in differences]


def test_equal_halves_do_not_differ() -> None:
    merged, differences = both(code('{"a": 1, "b": null}'), code('{"a": 2, "b": "x"}'))
    assert differences == []
    assert merged.examples == [{"value": {"a": 1, "b": None}}]
    assert fields(merged)["b"]["type"] == ["string", "null"]


def test_fields_of_one_language_are_kept_and_told() -> None:
    merged, differences = both(code('{"a": 1, "b": [{"c": 1}]}'), code('{"a": 1, "b": [{"d": "x"}], "e": 1}'))
    assert list(fields(merged)) == ["a", "b", "e"]
    assert differences == [
        ("response.schema.properties.b.items.properties.c", "integer", None, "en"),
        ("response.schema.properties.b.items.properties.d", None, "string", "zh"),
        ("response.schema.properties.e", None, "integer", "zh"),
    ]


def test_lines_of_a_difference() -> None:
    _, (difference,) = responses.merge(page(code('{\n"a": 1,\n"b": 1}'))[0], page(code('{"a": 1}'))[0])
    assert (difference.en_line, difference.zh_line) == (4, None)


def test_types_that_differ_are_both_kept() -> None:
    merged, differences = both(code('{"a": 1}'), code('{"a": "1"}'))
    assert fields(merged)["a"]["type"] == ["integer", "string"]
    assert differences == [("response.schema.properties.a", "integer", "string", "en")]


def test_a_broken_block_is_taken_from_the_other_language() -> None:
    merged, _ = both(code('{"a": 1}') + code('{"b": }'), code('{"a": 2}') + code('{"b": 2}'))
    assert [example["value"] for example in merged.examples] == [{"a": 1}, {"b": 2}]
    assert list(fields(merged)) == ["a", "b"]


def test_a_condition_that_one_language_states_is_taken() -> None:
    merged, differences = both(
        code('{"a": 1}') + "OR\n\n" + code('[{"a": 1}]'),
        code('{"a": 1}') + "或(当不发送coin)\n\n" + code('[{"a": 1}]'),
    )
    assert merged.schema is not None
    assert [option["when"] for option in merged.schema["anyOf"]] == [{"present": "coin"}, {"absent": "coin"}]
    assert [example["when"] for example in merged.examples] == [{"present": "coin"}, {"absent": "coin"}]
    assert differences == []


@pytest.mark.parametrize(("shown", "told"), [("MINI", []), ("FULL", [("response.schema.properties.x.when", "zh")])])
def test_a_condition_on_a_field_and_one_on_a_parameter_are_one(shown: str, told: list[Any]) -> None:
    answer = '{{"{}": "MINI",\n"x": 1 // only if {} = {}\n}}'
    merged, differences = both(code(answer.format("kind", "kind", shown)), code(answer.format("y", "form", "MINI")))
    assert [(fact, "zh") for fact, *_ in differences if fact.endswith("when")] == told
    wanted = {"param": "form", "in": ["MINI"]} if not told else {"state": "response.kind", "in": ["FULL"]}
    assert fields(merged)["x"]["when"] == wanted


FORMS = "**FULL**\n\n{}OR\n\n**FULL**\n\n{}**MINI**\n\n{}OR\n\n**MINI**\n\n{}"


def test_alternatives_without_a_title_are_compared_with_their_own_twins() -> None:
    full, mini = '{"a": 1, "b": 1}', '{"a": 1}'
    text = FORMS.format(code(full), code(f"[{full}]"), code(mini), code(f"[{mini}]"))
    merged, differences = both(text, text.replace("OR", "或"))
    assert merged.schema is not None
    assert [option["when"]["in"] for option in merged.schema["anyOf"]] == [["FULL"], ["FULL"], ["MINI"], ["MINI"]]
    assert differences == []


def test_alternatives_with_other_conditions_are_compared_in_their_order() -> None:
    text = "{}**OR** (when {} not sent)\n\n{}"
    _, differences = both(
        text.format(code('{"a": 1}'), "coin", code("[1]")), text.format(code('{"a": 1}'), "coins", code("[1]"))
    )
    assert differences == [
        ("response.schema.anyOf.0.when", {"present": "coin"}, {"present": "coins"}, "en"),
        ("response.schema.anyOf.1.when", {"absent": "coin"}, {"absent": "coins"}, "en"),
    ]


def test_an_alternative_that_one_language_lacks_is_told() -> None:
    _, differences = both(code('{"a": 1}') + code("[1]"), code('{"a": 1}'))
    assert differences == [("response.schema.anyOf.1", "array", None, "en")]


def test_a_comment_tells_of_its_own_alternative_alone() -> None:
    text = "**FULL**\n\n" + code('{"a": "1", "b": 1}')
    text += "**MINI**\n\n" + code('{\n"a": "1" // unit: cont\n}')
    found, _ = page(text)
    assert found.schema is not None
    assert [option["properties"]["a"].get("unit") for option in found.schema["anyOf"]] == [None, "cont"]


@pytest.mark.parametrize(
    ("english", "chinese", "told"),
    [
        ("melted (in quote asset)", "成交量", [("quote asset", "quantity", "en")]),
        ("melted (contracts)", "成交额", [("contracts", "turnover", "en")]),
        ("melted", "成交额", []),
        ("melted (contracts)", "成交量", []),
        ("melted (in quote asset)", "成交额", []),
        ("melted (in quote asset)", "熔化", []),
    ],
)
def test_a_unit_against_what_the_other_language_measures(english: str, chinese: str, told: list[Any]) -> None:
    text = '{{\n"a": "1" // {}\n}}'
    merged, differences = both(code(text.format(english)), code(text.format(chinese)))
    assert [(en, zh, taken) for _, en, zh, taken in differences] == told
    assert {fact for fact, *_ in differences} <= {"response.schema.properties.a.unit"}
    assert fields(merged)["a"].get("unit") == (
        "contracts" if "contracts" in english else "quote asset" if "(" in english else None
    )


def test_one_language_alone() -> None:
    found, _ = page(code('{"a": 1}'))
    assert responses.merge(found, None) == (found, [])
    assert responses.merge(None, found) == (found, [])


def test_english_names_of_places_win_and_chinese_ones_fill() -> None:
    named = '[[\n"1", // PRICE\n"2" // QTY\n]]'
    merged, differences = both(code('[["1", "2"]]'), code(named))
    assert merged.schema is not None
    assert [part["title"] for part in merged.schema["items"]["prefixItems"]] == ["price", "qty"]
    assert differences == []


# --- the documentation


SPECS = {
    "000_302836fe76daba61.txt": "usds_futures/ws/cancel_algo_order",
    "001_727a07828ff292df.txt": "usds_futures/rest/cancel_algo_order",
    "002_2ede237ec2a4fbec.txt": "usds_futures/ws/cancel_order",
    "003_4f0109947fe86268.txt": "margin/rest/margin_account_cancel_order",
    "004_2943aff4e4903e34.txt": "portfolio_margin/rest/cancel_cm_conditional_order",
}


@pytest.mark.parametrize("file", SPECS)
def test_the_specs_written_by_hand_come_out_the_same(file: str, root: Path, documentation: Path) -> None:
    text = (documentation / "seeds" / file).read_text("utf-8")
    written = yaml.safe_load((root / "specs" / f"{SPECS[file]}.yaml").read_text("utf-8"))
    pages = front_matter.read(file, text) if front_matter.recognise(text) else dump.read(file, text)
    facts = {
        section.lang: responses.read(
            section.of("response", "fields"), Known(section.lang, written["params"]), Ledger(section.lang)
        )
        for found in pages
        for section in sections.split(found)
    }
    merged, differences = responses.merge(facts.get("en"), facts.get("zh"))
    assert merged.schema == written["response"]["schema"]
    assert merged.schema is not None
    assert list(merged.schema["properties"]) == list(written["response"]["schema"]["properties"])
    assert merged.examples == written["response"]["examples"]
    told = [(each["fact"], each["en"], each["zh"], each["taken"]) for each in written.get("disagreements", [])]
    assert [(each.fact, each.en, each.zh, each.taken) for each in differences] == told


# --- any text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_no_comment_breaks_the_reader(text: str) -> None:
    comments.read(text, Place("1", {"kind": "x"}), Known("en", PARAMS))
    alternatives.label(text, "", Known("en", PARAMS))


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet='{}[]:,"ab1E-e/ \n|`*', max_size=80))
def test_no_page_breaks_the_reader(text: str) -> None:
    found, _ = page(code(text) + text)
    responses.merge(found, found)


# --- what does not fit


def test_values_that_a_field_has_already_are_not_listed_twice() -> None:
    text = code('{\n"size": 1 // 1: small; 2: big\n}') + "`size`: 1: small, 2: big, 3: huge"
    found, ledger = page(text)
    assert fields(found)["size"]["values"] == [1, 2]
    assert unmodelled(ledger) == [7]


def test_alternatives_beyond_what_the_format_holds_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema_bounds, "MOST_ALTERNATIVES", 2)
    ledger = Ledger("en")
    text = code('{"a": 1}') + "or\n\n" + code('[{"a": 1}]') + "or\n\n" + code("1")
    found = responses.read([Part("response", 1, "", "", blocks(text))], Known("en", {}), ledger)
    assert found.schema is not None
    assert len(found.schema["anyOf"]) == 2
    assert [entry.text for entry in ledger.entries if entry.rule == "alternatives"] == [
        "3 alternatives at `the whole answer`, 2 kept"
    ]


def test_alternatives_of_both_languages_beyond_what_the_format_holds_are_told() -> None:
    def answer(word: str) -> ResponseFacts:
        kinds = [{"type": "object", "when": {"state": f"{word}.{n}", "in": [1]}, "title": word} for n in range(12)]
        return ResponseFacts({"type": "object", "properties": {"coin": {"anyOf": kinds}}})

    found, differences = responses.merge(answer("gold"), answer("tin"))
    assert found.schema is not None
    assert len(found.schema["properties"]["coin"]["anyOf"]) == 20
    told = [each for each in differences if each.fact == "response.schema.coin.anyOf"]
    assert [(each.en, each.zh, each.taken) for each in told] == [(12, 12, "en")]


def test_places_of_an_array_and_fields_that_are_always_there_are_compared() -> None:
    def answer(kind: str, name: str) -> ResponseFacts:
        row = {"type": "array", "prefixItems": [{"title": name, "type": kind}]}
        return ResponseFacts(
            {"type": "object", "properties": {"a": row, "b": {"type": "string"}}, "required": [name]}, places={}
        )

    _, differences = responses.merge(answer("integer", "a"), answer("string", "b"))
    assert [each.fact for each in differences] == [
        "response.schema.required",
        "response.schema.properties.a.prefixItems.0",
    ]


def test_a_comment_that_is_too_long_to_be_read_is_unmodelled() -> None:
    said = comments.read("so " * 400 + "only for gold", Place(), Known("en", {}))
    assert (said.verdict, said.rule) == ("unmodelled", "too-long")


def test_examples_that_only_the_other_language_has_are_told() -> None:
    en = ResponseFacts({"type": "object"}, [{"value": {}}], [4])
    zh = ResponseFacts({"type": "object"}, [{"value": {}}, {"value": {}}], [30, 40])
    found, differences = responses.merge(en, zh)
    assert len(found.examples) == 1
    assert [(each.fact, each.en, each.zh, each.zh_line) for each in differences] == [("response.examples", 1, 2, 40)]
