"""Sessions of a generated client with the contract server, which knows for itself who may do what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from binance_typed import Credentials, NotSent, SpotWs
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from generator.catalog.load import load
from generator.server import Settings, ed25519_key
from generator.server.local import local

PRIVATE = Ed25519PrivateKey.generate()
PUBLIC = PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
KEY = Credentials.ed25519("ed", PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
ORDER: dict[str, Any] = {
    "symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "time_in_force": "GTC", "quantity": "0.5", "price": "10",
}  # fmt: skip


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    catalog = load(Path(__file__).parents[2] / "specs")
    with local(catalog, Settings(keys={"ed": ed25519_key(PUBLIC)}, ledger=True, clock_offset=40_000)) as url:
        yield url


def test_a_user_logs_out_and_on_again(url):
    """On a server whose clock is 40 seconds ahead: the first request asks nobody for the time."""
    with SpotWs(KEY, base_url=url, retries=0, timeout=5) as client:
        assert client.query_session_status().api_key == "ed"
        placed = client.place_new_order(**ORDER)
        client.log_out_of_the_session()
        assert client.query_session_status().api_key is None
        assert client.query_order(symbol="BTCUSDT", order_id=placed.order_id).order_id == placed.order_id
        assert client.query_session_status().api_key is None
        assert client.log_in_with_api_key().api_key == "ed"
        assert client.log_in_with_api_key().api_key == "ed"
        assert client.cancel_order(symbol="BTCUSDT", order_id=placed.order_id).status == "CANCELED"


def test_a_user_logs_on_by_himself(url):
    with SpotWs(KEY, base_url=url, logon=False, retries=0, timeout=5) as client:
        assert client.query_session_status().api_key is None
        client.place_new_order(**ORDER)
        client.log_in_with_api_key()
        assert client.query_session_status().api_key == "ed"
        client.place_new_order(**ORDER)


def test_an_address_with_a_slash_and_one_with_a_path(url):
    with SpotWs(KEY, base_url=url.replace("http", "ws") + "/", retries=0, timeout=5) as client:
        assert client.check_server_time().server_time is not None
    with (
        SpotWs(KEY, base_url=url + "/elsewhere", retries=0, timeout=5) as client,
        pytest.raises(NotSent, match=r"no connection to ws://127.0.0.1:[0-9]+/elsewhere: status 404"),
    ):
        client.check_server_time()
