"""Names of specs: from titles, unique, and never changed by what else is read."""

from __future__ import annotations

import itertools

import pytest

from generator.transcribe.names import assign, snake


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("New Coin", "new_coin"),
        ("Query Mint's Coin", "query_mints_coin"),
        ("24hr Coin Statistics", "coin_statistics_24hr"),
        ("Coin Detail V2", "coin_detail_v2"),
        ("Bars/Candlestick data", "bars_candlestick_data"),
        ("Press Coin (For Master)", "press_coin"),
        ("pressCoin", "press_coin"),
        ("铸币", ""),
    ],
)
def test_snake(title: str, name: str) -> None:
    assert snake(title) == name


def test_one_title_for_two_requests_gets_the_end_of_the_path() -> None:
    wanted = {"GET /v1/coins": ("Coins", "/v1/coins"), "GET /v3/coins": ("Coins", "/v3/coins"), "GET /x": ("X", "/x")}
    names = assign(wanted, {})
    assert names == {"GET /v1/coins": "coins_coins", "GET /v3/coins": "coins_coins_v3", "GET /x": "x"}


def test_no_order_of_reading_matters() -> None:
    wanted = {f"GET /v{n}/coins": ("Coins", f"/v{n}/coins") for n in range(4)}
    results = [assign(dict(order), {}) for order in itertools.permutations(wanted.items())]
    assert all(result == results[0] for result in results)
    assert len(set(results[0].values())) == 4


def test_a_name_that_is_there_stays() -> None:
    wanted = {"GET /a": ("New Title", "/a"), "GET /b": ("Old Title", "/b")}
    assert assign(wanted, {"GET /a": "old_title"}) == {"GET /a": "old_title", "GET /b": "old_title_b"}


def test_a_name_can_be_written() -> None:
    assert assign({"GET /铸": ("铸币", "/铸")}, {}) == {"GET /铸": "endpoint_2"}
