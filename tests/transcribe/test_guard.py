"""What must not pass for prose: refusals, absences, defaults of pairs, cells that only point elsewhere, samples."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.blocks import Link
from generator.transcribe.facts import endpoint
from generator.transcribe.facts.cells import cells
from generator.transcribe.facts.constraints import read_sentence, read_text, stated
from generator.transcribe.facts.params.params import EnumLinks
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part, Section

PARAMS: dict[str, Spec] = {
    "metal": {"type": "STRING"},
    "weight": {"type": "DECIMAL"},
    "size": {"type": "DECIMAL"},
    "kind": {"type": "INT"},
    "startTime": {"type": "LONG"},
    "endTime": {"type": "LONG"},
}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "If `size` is sent without `weight`, the order will be rejected."),
        ("en", "A mint order with both `size` and `weight` will be rejected"),
        ("en", "Orders that carry `size` will be refused on Sundays."),
        ("en", "The press returns an error for a `size` beside `weight`"),
        ("en", "Please send `size` together with `weight`"),
        ("en", "We recommend `size`, for `weight` must be sent then"),
        ("en", "If `size` is sent, `weight` is required to get a coin"),
        ("en", "If `foil` not sent, coins of all foils will be returned"),
        ("en", "If `foil` is sent the melting request will be rejected"),
        ("zh", "若带`size`而无`weight`，请求会被拒绝"),
        ("zh", "如果发送`size`，请求会报错"),
        ("zh", "建议`size`和`weight`一起发送"),
    ],
)
def test_a_refusal_or_an_absence_that_is_not_understood_is_reported(lang: str, text: str) -> None:
    assert read_sentence(text, Known(lang, PARAMS)).verdict == "unmodelled"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "If `size` is sent, coins of that size will be returned"),
        ("en", "The melting request will be rejected while the press is cold"),
        ("en", "If showAll is true, the metal in response will show: COLD,FAILURE"),
        ("en", "When the new `size` or `weight` doesn't satisfy COIN_FILTER, amendment will be rejected and it stays"),
        ("en", "If the `metal` value is not any of those ever melted, the error will be:"),
        ("zh", "如果参数`metal`提供的金属不存在, 系统会返回错误"),
        ("zh", "配合使用特殊 `metal` 的 `LIMIT` 订单将直接成交或过期拒绝结果"),
    ],
)
def test_what_is_no_rule_is_not_reported(lang: str, text: str) -> None:
    assert read_sentence(text, Known(lang, PARAMS)).verdict == "prose"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (
            "If `startTime` is sent but `endTime` is omitted, the next 9 days' data beginning from `startTime` are"
            " returned.",
            {"params": ["endTime"], "value": "startTime+9d", "when": {"present": "startTime"}},
        ),
        (
            "If `endTime` is sent but `startTime` is omitted, the 9 days' data before `endTime` will be returned.",
            {"params": ["startTime"], "value": "endTime-9d", "when": {"present": "endTime"}},
        ),
    ],
)
def test_one_time_alone_makes_the_other(text: str, rule: Spec) -> None:
    assert stated(read_text(text, Known("en", PARAMS))) == [{"default_if_absent": rule}]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "If kind is not sent, the records of kind 3: melting will be returned by default."),
        ("zh", "如果 kind 均未发送，默认只返回kind 3: melting 数据"),
    ],
)
def test_the_default_among_numbered_values(lang: str, text: str) -> None:
    reading = read_sentence(text, Known(lang, PARAMS))
    assert (reading.verdict, dict(reading.params)) == ("fact", {"kind": {"default": 3}})


def _cell(text: str, name: str, spec: Spec, params: dict[str, Spec], *links: Link) -> cells.CellFacts:
    known = Known("en", {name: spec, **params}, cell=name)
    return cells.read(cells.Cell(text, links, name, spec, known, known.params), EnumLinks(), read_sentence)


def _rules(found: cells.CellFacts) -> list[str]:
    return [reading.rule for reading in found.readings if reading.verdict == "unmodelled"]


def test_what_the_absence_of_both_means_is_said_of_both() -> None:
    text = "Parameter coin and coins cannot be sent together. If neither parameter is sent, all coins are returned"
    found = _cell(text, "coin", {"type": "STRING"}, {"coins": {"type": "STRING"}})
    told = [rule for reading in found.readings for rule in reading.constraints]
    assert {"default_if_absent": {"params": ["coin", "coins"], "value": "all"}} in told
    assert "default_from" not in found.spec


def test_neither_of_one_parameter_is_reported() -> None:
    found = _cell("If neither parameter is sent, all coins are returned", "coin", {"type": "STRING"}, {})
    assert _rules(found) == ["neither"]


@pytest.mark.parametrize(
    ("text", "digits"),
    [("Amount in gold, limit 6 decimals", 6), ("Up to 2 decimal places", 2), ("金币数量，最多支持 5 位小数", 5)],
)
def test_places_behind_the_point(text: str, digits: int) -> None:
    found = _cell(text, "amount", {"type": "DECIMAL"}, {})
    assert found.spec["pattern"] == rf"^[0-9]+(\.[0-9]{{1,{digits}}})?$"


def test_the_length_of_a_text_in_brackets() -> None:
    found = _cell(
        "You may choose to press the name in any desired form (max. 70 characters).", "name", {"type": "STRING"}, {}
    )
    assert found.spec["max_length"] == 70


def test_an_example_shows_that_a_text_is_a_list_with_commas() -> None:
    found = _cell("Names of the coins, e.g DUCAT,FLORIN", "coins", {"type": "STRING"}, {})
    assert found.spec == {
        "type": "ARRAY", "encoding": "comma", "items": {"type": "STRING"}, "documented_type": "STRING",
    }  # fmt: skip
    assert "encoding" not in _cell("e.g DUCAT,FLORIN", "coin", {"type": "STRING"}, {}).spec


def test_a_cell_that_only_points_elsewhere_is_reported() -> None:
    link = Link("Minted coins", "#minted-coins")
    assert _rules(_cell("See Minted coins", "mintKind", {"type": "ENUM"}, {}, link)) == ["stands-elsewhere"]
    assert not _rules(_cell("`HOT` or `COLD`. See Minted coins", "mintKind", {"type": "ENUM"}, {}, link))


@pytest.mark.parametrize("text", ["See the press: it must be warm", "Returns an id, which is required with `coin`"])
def test_a_pointer_does_not_swallow_a_demand(text: str) -> None:
    assert _rules(_cell(text, "mintKind", {"type": "STRING"}, {"coin": {"type": "STRING"}}))


HEAD = "Name | Type | Mandatory | Description\n--- | --- | --- | ---\n"


def _endpoint(lang: str = "en", **texts: str) -> endpoint.Facts:
    parts = []
    for at, (kind, text) in enumerate(texts.items(), 1):
        held = blocks(text, 100 * at)
        parts.append(Part(kind, held[0].line, "", "", held))
    return endpoint.read(Section("mint.md", lang, "mint", None, "Mint a coin", 1, tuple(parts)), EnumLinks())


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "A cold press returns error `-7120 PRESS_IS_COLD`", [{"code": -7120, "name": "PRESS_IS_COLD"}]),
        ("en", "If left empty, error code -7121 will be returned", [{"code": -7121}]),
        ("zh", "如果为空，将返回错误代码 -7122", [{"code": -7122}]),
        ("zh", "将返回错误 `-7123 冲压机已冷`", [{"code": -7123}]),
        ("en", 'An error `{"code": -7126, "msg": "Press is hot."}` means', [{"code": -7126, "msg": "Press is hot."}]),
        ("en", "This replaces error code -7124", []),
        ("en", "New coins will be rejected with error code -7125", []),
    ],
)
def test_error_codes_in_descriptions(lang: str, text: str, expected: list[Spec]) -> None:
    assert _endpoint(lang, params=f"{HEAD}metal | STRING | NO | {text}\n").errors == expected


def _sample(**sent: Any) -> str:
    inner = ", ".join(f'"{name}": {value}' for name, value in sent.items())
    return f'```json\n{{"id": "1", "method": "coin.mint", "params": {{{inner}}}}}\n```\n'


def test_what_only_the_sample_sends_is_reported() -> None:
    facts = _endpoint(sample=_sample(metal=1, foil=2, timestamp=3), params=f"{HEAD}metal | STRING | NO | \n")
    odd = [(entry.kind, entry.text) for entry in facts.entries if entry.rule == "sample-parameter"]
    assert odd == [("code", "foil")]


def test_a_table_of_outcomes_reaches_the_answer() -> None:
    table = (
        "| Request | | Response | |\n| --- | --- | --- | --- |\n"
        "| `coinMode` | `meltResult` | `mintResult` | `status` |\n"
        "| `HOT` | ✅ `SUCCESS` | ❌ `FAILURE` | `409` |\n| `COLD` | ❌ `FAILURE` | ➖ `NOT_TRIED` | `400` |\n"
    )
    answer = '```json\n{"status": 200, "meltResult": "SUCCESS", "mintResult": "FAILURE"}\n```\n'
    facts = _endpoint(params=f"{HEAD}coinMode | ENUM | YES | `HOT`, `COLD`\n", response=f"{answer}\n{table}")
    assert facts.response is not None and facts.response.schema is not None
    fields = facts.response.schema["properties"]
    assert fields["mintResult"]["values"] == ["FAILURE", "NOT_TRIED"]


def test_the_length_of_a_generated_name_keeps_all_its_digits() -> None:
    text = "A unique id among mint orders (length should be 48 characters), if it was not sent, it has a default value"
    found = _cell(text, "coinName", {"type": "STRING"}, {})
    assert (found.spec["min_length"], found.spec["max_length"]) == (48, 48)
