"""Names of specs: from titles, unique, and never changed by what else is read."""

from __future__ import annotations

import itertools
import time

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
        ("Query Mint WeightIndex", "query_mint_weight_index"),
        ("Keep alive meltKey of BSol", "keep_alive_meltkey_of_bsol"),
        ("Keep alive meltToken", "keep_alive_melt_token"),
        ("铸币", ""),
    ],
)
def test_snake(title: str, name: str) -> None:
    assert snake(title) == name


def test_one_title_for_two_requests_gets_what_differs_in_the_paths() -> None:
    wanted = {"GET /v1/coins": ("Coins", "/v1/coins"), "GET /v3/coins": ("Coins", "/v3/coins"), "GET /x": ("X", "/x")}
    names = assign(wanted, {})
    assert names == {"GET /v1/coins": "coins_v1", "GET /v3/coins": "coins_v3", "GET /x": "x"}


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


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (
            [("Melt Coin", "/v1/mint/red/coin"), ("Melt Coin", "/v1/mint/blue/coin")],
            ["melt_coin_red", "melt_coin_blue"],
        ),
        (
            [("Ratio (Owners)", "/ratioOfOwners"), ("Ratio (Coins)", "/ratioOfCoins")],
            ["ratio_owners", "ratio_coins"],
        ),
        (
            [("Press For Owner (for owner)", "/press/own"), ("Press For Owner (for master)", "/press/all")],
            ["press_for_owner", "press_for_owner_for_master"],
        ),
        (
            [("Melt (all metals)", "/own/melt"), ("Melt (of mints that must have a seal) (all metals)", "/seal/melt")],
            ["melt", "melt_seal"],
        ),
        (
            [("Coin Log", "/coin-log"), ("Coin Log", "/coinLogForOwner"), ("Coin Log", "/coinLogForMint")],
            ["coin_log", "coin_log_for_owner", "coin_log_for_mint"],
        ),
        ([("Send Coin", "/a/melter/coin"), ("Send Coin", "/a/coin")], ["send_coin_melter", "send_coin"]),
        (
            [("Query Coin Mint Rate Of All Metals", "/rates"), ("Coin Mint Rate", "/rate")],
            ["query_rate_of_all_metals", "coin_mint_rate"],
        ),
        (
            [("Query Coin Mint Rate Of All Metals", "/a"), ("Query Rate Of All Metals", "/b")],
            ["query_coin_mint_rate_of_all_metals", "query_rate_of_all_metals"],
        ),
    ],
)
def test_what_a_user_would_look_for(wanted: list[tuple[str, str]], names: list[str]) -> None:
    requests = {f"GET {path}": (title, path) for title, path in wanted}
    for order in itertools.permutations(requests.items()):
        found = assign(dict(order), {}, "coin_mint")
        assert [found[f"GET {path}"] for _, path in wanted] == names


def test_a_twin_that_comes_later_leaves_the_name_that_is_there() -> None:
    wanted = {"GET /red/coin": ("Melt Coin", "/red/coin"), "GET /blue/coin": ("Melt Coin", "/blue/coin")}
    assert assign(wanted, {"GET /red/coin": "melt_coin"})["GET /blue/coin"] == "melt_coin_blue"


@pytest.mark.parametrize("title", ["(" * 500_000, "press " + "a" * 500_000, "press " + "aaaaB" * 100_000])
def test_a_long_title_costs_nothing(title: str) -> None:
    started = time.perf_counter()
    assert all(len(name) <= 80 for name in assign({"GET /a": (title, "/a"), "GET /b": (title, "/b")}, {}).values())
    assert time.perf_counter() - started < 1
