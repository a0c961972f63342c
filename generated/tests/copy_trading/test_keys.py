"""Every kind of key that Copy Trading takes, used by every client."""

import pytest

#: Those that have a signed call.
CLIENTS = ["CopyTrading", "AsyncCopyTrading"]
KINDS = ["hmac", "rsa", "ed25519"]


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_exchange_accepts_the_signature(key_contract, client, kind):
    contract = key_contract(kind)
    sample = contract.sample(client)
    contract.call(client, sample.method, sample.arguments)
    (record,) = contract.arrived()
    assert (record["key"], record["signature_valid"], record["executed"]) == (contract.credentials.api_key, True, True)
