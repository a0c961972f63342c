"""What Futures Data documents for all of its endpoints: servers and error codes."""

import binance_typed
import pytest

CLIENTS = ["FuturesData", "AsyncFuturesData"]
SERVERS = {"rest": "https://api.binance.com"}
#: Code → name; None where the documentation gives none.
NAMES = {}


@pytest.mark.parametrize("client", CLIENTS)
def test_sends_to_production_unless_told_otherwise(client):
    assert getattr(binance_typed, client)().base_url == SERVERS["ws" if client.endswith("Ws") else "rest"]


@pytest.mark.parametrize("client", CLIENTS)
def test_every_code_has_its_name(contract, client):
    contract.names(client, NAMES)
