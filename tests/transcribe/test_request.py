"""Requests, titles, data sources and error codes."""

from __future__ import annotations

import pytest

from generator.transcribe import titles
from generator.transcribe.blocks import Cell, Code, Row, Table
from generator.transcribe.facts import errors, request, source
from generator.transcribe.facts.request import RequestFact
from generator.transcribe.ledger import Ledger
from generator.transcribe.markdown import blocks
from generator.transcribe.sections import Part
from generator.transcribe.titles import Title


def part(text: str, kind: str = "request", label: str = "") -> Part:
    return Part(kind, 1, label, "", blocks(text, 2))


def read(*parts: Part) -> tuple[RequestFact | None, list[str]]:
    ledger = Ledger("en")
    fact = request.read(parts, ledger)
    return fact, [entry.rule for entry in ledger.entries if entry.verdict == "unmodelled"]


@pytest.mark.parametrize(
    "text",
    [
        "GET `/a/v1/coin`",
        "GET /a/v1/coin",
        "`GET /a/v1/coin`",
        "GET `/a/v1/coin `",
        "`GET /a/v1/coin `",
        "GET `a/v1/coin`",
        "GET /`a/v1/coin`",
        "GET`/a/v1/coin`",
        "**GET** `/a/v1/coin`",
        "GET `/a/v1/coin (HMAC SHA256)`",
        "`GET /a/v1/coin (HMAC SHA256)`",
        "GET /a/v1/coin (HMAC SHA256)",
        "    GET /a/v1/coin\n",
        "```\nGET /a/v1/coin\n```",
        "GET GET `/a/v1/coin`",
    ],
)
def test_a_request_line(text: str) -> None:
    fact, unread = read(part(text))
    assert fact is not None
    assert (fact.method, fact.path, fact.ws_method, fact.host, unread) == ("GET", "/a/v1/coin", None, None, [])


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH"])
def test_methods_and_paths_without_a_version(method: str) -> None:
    fact, _ = read(part(f"{method} `/mint/data/coin_size-2.x`"))
    assert fact == RequestFact(method, "/mint/data/coin_size-2.x", None, None, 2)


def test_text_around_a_request_line() -> None:
    assert read(part("You need a key.\n\nPOST `/a/v1/coin`\n\n  * Another remark"))[0] == RequestFact(
        "POST", "/a/v1/coin", None, None, 4
    )
    fact, unread = read(part("POST `/a/v1/coin`\nwith care"))
    assert (fact and fact.path, unread) == ("/a/v1/coin", ["request-more"])
    assert read(part("Use POST /a/v1/coin instead")) == (None, [])
    assert read() == (None, [])


def test_two_requests_are_reported() -> None:
    fact, unread = read(part("GET `/a/v1/coin`\n\nGET `/a/v1/coin`\n\nPOST `/a/v1/coin`"))
    assert (fact and fact.method, unread) == ("GET", ["request-twice"])


def test_the_method_of_a_broken_sample() -> None:
    found, why = read(part('```\n{"method": "coin.press", "params": {"a": "x\n}}\n```', "sample"))
    assert found is not None and found.ws_method == "coin.press"
    assert why == ["sample"]


def test_an_older_request_for_older_times_is_no_second_one() -> None:
    found, why = read(part("GET `/a/v2/coin`\n\nGET `/a/v1/coin` can be used to get coins before 2020-01-02 08:00"))
    assert found is not None and found.path == "/a/v2/coin"
    assert why == []


@pytest.mark.parametrize("label", ["Endpoint: /a/b/coin-list", "接口：/a/b/coin-list"])
def test_a_path_without_a_method(label: str) -> None:
    address = part("`https://mint.example/a/b/coin-list?symbol=A_1&limit=2`", label="Full URL")
    fact, unread = read(part("", label=label), address)
    assert fact == RequestFact(None, "/a/b/coin-list", None, "https://mint.example", 1, ("symbol", "limit"))
    assert unread == []
    fact, unread = read(part("", label=label), part("https://mint.example/other", label="Full URL"))
    assert (fact and fact.host, unread) == (None, ["request-address"])


SAMPLE = '{\n "id": "1",\n "method": "%s",\n "params": {"coin": "A", // which\n  "timestamp": 1}\n}'


def test_a_method_of_the_websocket_api() -> None:
    sample = Part("sample", 5, "Request", "", (Code(6, SAMPLE % "v2/coin.press"),))
    fact, unread = read(part("`v2/coin.press`", "method", "Method"), sample)
    assert (fact, unread) == (RequestFact(None, None, "v2/coin.press", None, 2, ("coin", "timestamp")), [])
    fact, unread = read(sample)
    assert fact == RequestFact(None, None, "v2/coin.press", None, 6, ("coin", "timestamp"))
    assert read(part('"coin.press"', "method"))[0] == RequestFact(None, None, "coin.press", None, 2)


def test_a_sample_of_another_method_is_reported() -> None:
    sample = Part("sample", 5, "Request", "", (Code(6, SAMPLE % "coin.melt"),))
    fact, unread = read(part("`coin.press`", "method"), sample)
    assert (fact, unread) == (RequestFact(None, None, "coin.press", None, 2), ["method-twice"])


@pytest.mark.parametrize("text", ['{"method": 5}', "[1]", '{"method": ', "", "[" * 9000])
def test_a_broken_sample_is_reported(text: str) -> None:
    fact, unread = read(part("`coin.press`", "method"), Part("sample", 5, "", "", (Code(6, text),)))
    assert (fact and fact.ws_method, unread) == ("coin.press", ["sample"])


@pytest.mark.parametrize(
    ("text", "title", "tag", "notes"),
    [
        ("Press Coin (TRADE)", "Press Coin", "TRADE", ()),
        ("Press Coin(USER_DATA)", "Press Coin", "USER_DATA", ()),
        ("Press Coin (USER-DATA)", "Press Coin", "USER_DATA", ()),
        ("铸币（TRADE）", "铸币", "TRADE", ()),
        ("铸币(../TRADE）", "铸币", "TRADE", ()),
        ("Press Coin (For Master) (USER_DATA)", "Press Coin (For Master)", "USER_DATA", ("For Master",)),
        ("Press Coin (USER_DATA) (For Master)", "Press Coin (For Master)", "USER_DATA", ("For Master",)),
        ("Press Coin(Fast)(TRADE)", "Press Coin(Fast)", "TRADE", ("Fast",)),
        ("Press (Kill-Switch) Coin (TRADE)", "Press (Kill-Switch) Coin", "TRADE", ("Kill-Switch",)),
        ("Mint Status (System)", "Mint Status", "SYSTEM", ()),
        ("SIGNED (TRADE and USER_DATA) Mints", "SIGNED (TRADE and USER_DATA) Mints", None, ("TRADE and USER_DATA",)),
        ("Press Coin", "Press Coin", None, ()),
        ("", "", None, ()),
    ],
)
def test_a_title(text: str, title: str, tag: str | None, notes: tuple[str, ...]) -> None:
    assert titles.read(text) == Title(title, tag, False, notes)


@pytest.mark.parametrize("text", ["(" * 20000, " " * 50000 + "x", "- " * 20000, "(a)" * 9000])
def test_a_hostile_title(text: str) -> None:
    assert titles.read(text).tag is None


@pytest.mark.parametrize(
    "text",
    [
        "Press Coin(Deprecated)",
        "Press Coin - Deprecated (TRADE)",
        "Press Coin (DEPRECATED) (TRADE)",
        "Press Coin - 已弃用 (TRADE)",
    ],
)
def test_a_deprecated_title(text: str) -> None:
    assert titles.read(text) == Title("Press Coin", "TRADE" if "TRADE" in text else None, True, ())


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Matching Engine", ["Matching Engine"]),
        ("撮合引擎", ["Matching Engine"]),
        ("Memory => Database", ["Memory", "Database"]),
        ("Memory -> Database", ["Memory", "Database"]),
        ("缓存 => 数据库", ["Memory", "Database"]),
        ("A good one", []),
        ("Memory of old", []),
    ],
)
def test_data_sources(text: str, sources: list[str]) -> None:
    ledger = Ledger("en")
    assert (
        source.read([part(f"{text}\n\nDatabase", "source")] if sources else [part(text, "source")], ledger) == sources
    )
    assert len(ledger.entries) == bool(sources)


def errors_of(*found: Part, lang: str = "en") -> tuple[list[dict[str, object]], list[str]]:
    ledger = Ledger(lang)
    return errors.read(found, ledger), [entry.rule for entry in ledger.entries if entry.verdict == "unmodelled"]


def test_errors_in_items() -> None:
    text = "  * -7001 : The press is full.\n  * -7002: No coin."
    assert errors_of(part(text, "errors")) == ([{"code": -7001}, {"code": -7002}], [])


@pytest.mark.parametrize("quote", ['"', "“", "”"])
def test_errors_with_name_and_message(quote: str) -> None:
    payload = "{'code': -7003, 'msg': 'No such coin.'}".replace("'", quote)
    expected = [{"code": -7003, "name": "COIN_UNKNOWN", "msg": "No such coin."}]
    assert errors_of(part(f"  * **COIN_UNKNOWN**\n\nThis is {payload} of the press.", "errors")) == (expected, [])
    assert errors_of(part(f"  * **COIN_UNKNOWN** 提示 {payload}。", "errors"), lang="zh") == (expected, [])


def test_an_error_without_a_code_is_reported() -> None:
    text = "  * **PRESS_CLOSED** : Come again.\n  * **Forbidden** : Ask somebody.\n  * **COIN_GONE**"
    assert errors_of(part(text, "errors")) == ([], ["error-without-code"] * 3)


def test_advice_is_prose_unless_it_limits() -> None:
    assert errors_of(part("  * -7001 : Full.\n\nCome back later. Coins must be round.", "errors")) == (
        [{"code": -7001}],
        ["error"],
    )


def test_a_table_of_errors() -> None:
    def row(*texts: str) -> Row:
        return Row(3, tuple(Cell(text, 3) for text in texts))

    rows = (row("-7001", "Full."), row("none", "Open."), row('{"code": 2, "msg": "Odd"}', "about the coin"))
    table = Table(2, row("Code", "Message"), rows)
    found, unread = errors_of(Part("errors", 1, "", "", (table,)))
    assert found == [{"code": -7001, "msg": "Full."}, {"code": 2, "msg": "Odd"}]
    assert unread == ["error"]


@pytest.mark.parametrize(
    "text",
    [
        "We recommend that at least two coins be kept.",
        "If it is only copper, it will trigger this error message.",
        "* MELTED_COIN : Only gold is allowed.",
    ],
)
def test_advice_and_causes_are_prose(text: str) -> None:
    _, why = errors_of(part(text, "errors"))
    assert set(why) <= {"error-without-code"}


def test_errors_that_examples_show() -> None:
    known = [{"code": -7001, "name": "COIN_FULL"}]
    examples = [
        {"value": {"code": -7003, "msg": "An answer of another kind."}},
        {"status": 400, "value": {"code": -7001, "msg": "Full."}},
        {"status": 400, "value": {"code": -7002, "msg": "Bent."}},
        {"status": 409, "value": {"coin": "x"}},
    ]
    assert errors.shown(known, examples) == [*known, {"code": -7002, "msg": "Bent."}]
