"""The exchange's environments by their documented names; a name that is none is refused with those that exist."""

from __future__ import annotations

import inspect

import binance_typed
import pytest
from binance_typed import AsyncSpot, AsyncSpotWs, Options, PortfolioMargin, Spot, SpotWs, UsdsFutures, UsdsFuturesWs

DEMO = [
    (Spot, "https://demo-api.binance.com"),
    (AsyncSpot, "https://demo-api.binance.com"),
    (SpotWs, "wss://demo-ws-api.binance.com/ws-api/v3"),
    (AsyncSpotWs, "wss://demo-ws-api.binance.com/ws-api/v3"),
]
CLIENTS = [
    kind
    for name in binance_typed.__all__
    if inspect.isclass(kind := getattr(binance_typed, name)) and getattr(kind, "_product", "")
]


@pytest.mark.parametrize(("client", "url"), DEMO)
def test_the_demo_mode_of_spot(client, url):
    assert client(environment="demo").base_url == url


def test_the_demo_mode_sends_nothing_elsewhere():
    """Its clock, its budgets and what it asks over REST are its own, over the WebSocket API as well."""
    for client in (Spot(environment="demo"), SpotWs(environment="demo")):
        assert client._venue.place == "demo-api.binance.com"
        assert all("//demo-" in url for url in client._venue.bases.values())
        assert client._venue.clock is not Spot()._venue.clock


@pytest.mark.parametrize(
    ("client", "known"),
    [
        (Spot, {"production", "testnet", "demo"}),
        (SpotWs, {"production", "testnet", "demo"}),
        (UsdsFutures, {"production", "testnet"}),
        (UsdsFuturesWs, {"production", "testnet"}),
        (Options, {"production", "testnet"}),
        (PortfolioMargin, {"production"}),
    ],
)
@pytest.mark.parametrize("name", ["demonet", "Production", "TESTNET", "", "demo "])
def test_a_name_that_is_none(client, known, name):
    with pytest.raises(ValueError, match="environment") as caught:
        client(environment=name)
    said = str(caught.value)
    assert "\n" not in said
    assert repr(name) in said
    told = set(said.partition("only ")[2].replace(" and ", ", ").split(", "))
    assert told == known


@pytest.mark.parametrize("client", CLIENTS)
def test_demo_is_refused_where_it_is_not_documented(client):
    """Demo hosts of futures and options are documented under the name of their testnet."""
    if client._product == "spot":
        assert client(environment="demo")
        return
    with pytest.raises(ValueError, match="'demo' is not documented here"):
        client(environment="demo")
