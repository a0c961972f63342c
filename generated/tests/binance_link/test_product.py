"""What Binance Link documents for all of its endpoints: servers and error codes."""

import binance_typed
import pytest

CLIENTS = ["BinanceLink", "AsyncBinanceLink"]
SERVERS = {"rest": {"production": "https://api.binance.com"}}
#: Code → name; None where the documentation gives none.
NAMES = {}


@pytest.mark.parametrize("client", CLIENTS)
def test_sends_to_production_unless_told_otherwise(client):
    servers = SERVERS["ws" if client.endswith("Ws") else "rest"]
    made = getattr(binance_typed, client)
    assert made().base_url == servers["production"]
    assert {name: made(environment=name).base_url for name in servers} == servers
    with pytest.raises(ValueError, match="environment 'nowhere' is not documented"):
        made(environment="nowhere")


@pytest.mark.parametrize("client", CLIENTS)
def test_every_code_has_its_name(contract, client):
    contract.names(client, NAMES)
