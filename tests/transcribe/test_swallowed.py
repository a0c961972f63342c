"""No line is prose of which a part limits what is sent: each kind of prose, with a demand beside it or inside of it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.transcribe.facts import constraints
from generator.transcribe.facts.cells import cells
from generator.transcribe.facts.cells.cells_links import EnumLinks
from generator.transcribe.facts.cells.cells_prose import prose
from generator.transcribe.facts.reading import Known, Spec
from generator.transcribe.facts.wording import limiting, narrowed

PARAMS: dict[str, Spec] = {
    "coin": {"type": "STRING"},
    "size": {"type": "DECIMAL"},
    "price": {"type": "DECIMAL"},
    "type": {"type": "ENUM"},
    "tray": {"type": "STRING"},
    "startTime": {"type": "LONG"},
    "endTime": {"type": "LONG"},
}


def told(text: str, lang: str = "en") -> list[tuple[str, str]]:
    """The verdicts of a note's sentences."""
    return [(reading.verdict, reading.rule) for reading in constraints.read_text(text, Known(lang, PARAMS))]


def stated(text: str, lang: str = "en") -> list[Spec]:
    """The constraints of a note."""
    return constraints.stated(constraints.read_text(text, Known(lang, PARAMS)))


def cell(text: str, name: str = "tray", kind: str = "STRING", lang: str = "zh") -> cells.CellFacts:
    """What a description cell says, read with the reader of sentences."""
    params = {**PARAMS, name: {"type": kind}}
    found = cells.Cell(text, (), name, {"type": kind}, Known(lang, params, cell=name), params)
    return cells.read(found, EnumLinks((), {}, {}), constraints.read_sentence)


def verdicts(found: cells.CellFacts) -> set[str]:
    return {reading.verdict for reading in found.readings}


@pytest.mark.parametrize(
    "text",
    [
        "size <= 7", "size > 7", "`size`≥7", "a positive number", "正整数", "one of A and B", "二选一",
        "互斥", "勿与A同传", "不与A合用", "within 7d", "restricted to A", "used if A is sent", "少于7个", "只适用于A",
        "缺省为A", "the earliest day is supported", "must not",
    ],
)  # fmt: skip
def test_words_that_limit(text: str) -> None:
    assert limiting(text)


@pytest.mark.parametrize(
    "text",
    [
        "reduce only",
        "Post Only",
        "仅减仓",
        "`<coin>@press`",
        "7 -> 8",
        "whether the coin is warm",
        "有效期",
        "仅做maker",
    ],
)
def test_words_that_only_look_so(text: str) -> None:
    assert not limiting(text)


def test_an_open_place_of_a_form_holds_no_demand() -> None:
    assert narrowed(r"coins \. .{1,9}[^,]*") != r"coins \. .{1,9}[^,]*"
    assert narrowed(r"coins \.\{ 7") == r"coins \.\{ 7"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "See the trays, `coin` cannot be sent with `size`"),
        ("en", "Refer to the trays and never send `coin`"),
        ("en", "`tray` is distinct from `coin`, which must be sent"),
        ("en", "Used to identify the tray, `coin` should be supplied"),
        ("en", "true: returns all, up to 70"),
        ("en", "is warm, only with `coin` true/false"),
        ("en", "sets the price of the tray, only for `LIMIT`"),
        ("en", "limit price of the order, e.g. 7, not below 3"),
        ("en", "Needs to be encoded, and must be shorter than 70"),
        ("en", "a status mismatch returns error 7 and `coin` must be sent"),
        ("en", "a coin, e.g. BTC, and `size` must be sent"),
        ("zh", "只返回该托盘之后的数据, 仅在铸造时"),
        ("zh", "用于标识托盘, 需配合铸造"),
        ("zh", "参见托盘, 勿与硬币同传"),
        ("zh", "对于多个托盘, 响应中不会包括冷的托盘, 仅当铸造时必填"),
        ("zh", "备注 最长70"),
    ],
)
def test_a_cell_with_a_second_clause_is_no_prose(lang: str, text: str) -> None:
    assert prose(text) is None


@pytest.mark.parametrize(
    "text", ["Reduce Only", "仅减仓", "Post only", "See Trays", "用于标识托盘的任意数值", "true: returns coins"]
)
def test_a_cell_that_says_nothing_else_is_prose(text: str) -> None:
    assert prose(text) is not None


def test_a_cell_whose_sentence_reader_finds_nothing_known_keeps_its_own_doubt() -> None:
    found = cell("配合铸造使用")
    assert verdicts(found) == {"unmodelled"}


_LONG = "The coin is warm " * 40


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", f"{_LONG} and `size` must be sent"),
        ("en", "It is recommended that `size` is not greater than 7"),
        ("en", "`coin` is only effective when `type` is `A`, and `size` must be sent"),
        ("en", "`size` should be larger than the market price of `coin`"),
        ("en", "Query the coins, `size` is required"),
        ("en", "Query coins within 70 days"),
        ("en", "Coins of the last 70 days are returned in the response"),
        ("en", "Coins are canceled after 70 hours"),
        ("zh", "返回70天内的硬币"),
        ("en", "E.g. `coin` must be sent"),
        ("en", "In addition to all parameters accepted by the press, `coin` must be sent"),
        ("en", "One order can only be modified for less than 70 times, and `coin` must be sent"),
        ("en", "Return up to 70 records per request, `size` must be greater than 7"),
        ("en", "Only hours (e.g. `0`), and `coin` must be sent"),
        ("en", "Monthly creation volume: 7 COINS, and `coin` must be sent"),
        ("zh", "相互交叉的价格档位不可见，且必须发送`coin`"),
        ("en", "Mandatory parameters based on `type`, and `coin` must be sent"),
        ("en", "BUY: `price` should be smaller than latest price, and `coin` must be sent"),
    ],
)
def test_a_note_with_a_demand_is_no_prose(lang: str, text: str) -> None:
    assert any(verdict != "prose" for verdict, _ in told(text, lang))


def test_a_sentence_that_is_too_long_says_so() -> None:
    assert told(_LONG) == [("unmodelled", "too-long")]


@pytest.mark.parametrize(
    ("lang", "text", "rule"),
    [
        ("en", "BUY: `price` should be smaller than latest price", "against_market"),
        ("zh", "买入: 指定的`price` 必须小于 latest price", "against_market"),
        ("en", "SELL: latest price (\"MARK_PRICE\" or \"CONTRACT_PRICE\") >= `price`", "trigger"),
        ("zh", "卖出: 最新硬币价格高于等于触发价`price`", "trigger"),
        ("en", "BUY: the lowest price after order placed <= `price`, and the latest mark price >= the lowest price * "
         "(1 + `size`)", "trigger"),
        ("en", "created time + 70 days < current time", "order_age"),
        ("en", "Supported values for `coin`:", "list_heading"),
        ("zh", "`coin`支持的值包括：", "list_heading"),
        ("en", "Retrieves all order lists based on some parameters", "purpose"),
        ("en", "For `LIMIT` orders, `price` can be combined with `size`", "may_be_combined"),
        ("en", "If an API key belongs to the credit account, `coin` is optional", "optional_for_key"),
        ("zh", "若 API key 属于 放贷账户 (credit account) :`coin` 可选", "optional_for_key"),
    ],
)  # fmt: skip
def test_what_binds_something_else_than_the_request(lang: str, text: str, rule: str) -> None:
    assert told(text, lang) == [("prose", rule)]


_ALL = {"default_if_absent": {"params": ["coin"], "value": "all"}}


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("zh", "不带`coin`参数，会返回所有托盘的数据", _ALL),
        ("zh", "如果没有传`coin`，冷的和热的都会被返回", _ALL),
        ("en", "If no `coin` sent, all trays' information will be returned", _ALL),
        ("en", "If `coin` is set, then return this coin, otherwise return all coins warm", _ALL),
        ("zh", "仅支持返回最近7个月的数据", {"max_age": {"param": "startTime", "value": "7mo"}}),
        (
            "en",
            "Notice the default `startTime` and `endTime` to be sure that time interval is within 0-70 days",
            {"max_span": {"from": "startTime", "to": "endTime", "value": "70d"}},
        ),
    ],
)
def test_what_was_prose_and_is_a_fact(lang: str, text: str, expected: dict[str, Any]) -> None:
    assert stated(text, lang) == [expected]


def test_a_flag_is_one_by_the_values_that_its_own_cell_names() -> None:
    found = cell("`true`, `false`；不与`size`合用", "warm")
    assert {"forbidden_if": {"when": {"param": "warm", "in": ["true"]}, "params": ["size"]}} in [
        rule for reading in found.readings for rule in reading.constraints
    ]


def test_types_that_a_chinese_cell_goes_with() -> None:
    found = cell("配合 `LIMIT`, `STOP` 订单使用")
    assert [rule for reading in found.readings for rule in reading.constraints] == [
        {"allowed_if": {"when": {"param": "type", "in": ["LIMIT", "STOP"]}, "params": ["tray"]}}
    ]


def test_half_of_a_list_is_no_condition() -> None:
    params: dict[str, Spec] = {**PARAMS, "type": {"type": "ENUM", "enum": ["A_B", "C_D"]}}
    text = "Can be used if `type` is `A_B`, `E_F`, or `C_D` to specify the limit price."
    found = cells.Cell(text, (), "tray", {"type": "STRING"}, Known("en", params, cell="tray"), params)
    readings = cells.read(found, EnumLinks((), {}, {}), constraints.read_sentence).readings
    assert [reading.verdict for reading in readings] == ["unmodelled"]


@pytest.mark.parametrize(
    ("text", "kind", "name", "expected"),
    [
        ("表示铸造使用的托盘，0为冷托盘，1为热托盘。", "INT", "tray", {"enum": [0, 1]}),
        ("1:Cold tray, 2: Warm tray; Default：1:Cold tray", "INT", "tray", {"enum": [1, 2], "default": 1}),
        ("true: Only return records that are warm. false/not provided: return all records.", "BOOLEAN", "tray",
         {"default": False}),
        ("true:返回的记录中带有硬币, false/缺省: 返回所有记录", "BOOLEAN", "tray", {"default": False}),
        ("If don't fill this field, it will return all trays", "STRING", "tray", {"default_from": "all"}),
    ],
)  # fmt: skip
def test_values_and_defaults_that_were_prose(text: str, kind: str, name: str, expected: Spec) -> None:
    found = cell(text, name, kind, "en")
    assert {key: value for key, value in found.spec.items() if key != "type"} == expected
    assert "unmodelled" not in verdicts(found)
