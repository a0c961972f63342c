"""What makes no key, and what a key must not be used for."""

from __future__ import annotations

import copy
import pickle

import pytest
from binance_typed import Credentials
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

MAKERS = {"rsa": Credentials.rsa, "ed25519": Credentials.ed25519}
OTHER = {"rsa": "ed25519", "ed25519": "rsa"}


@pytest.mark.parametrize("key", ["", "a\nb", "ключ"])
def test_refuses_an_api_key_that_cannot_stand_in_a_header(key):
    with pytest.raises(ValueError, match="API key"):
        Credentials.hmac(key, "secret")


@pytest.mark.parametrize("secret", ["", "a\nb"])
def test_refuses_what_is_no_secret(secret):
    with pytest.raises(ValueError, match="secret"):
        Credentials.hmac("key", secret)


@pytest.mark.parametrize("kind", MAKERS)
def test_refuses_a_private_key_of_another_kind(pems, kind):
    with pytest.raises(ValueError, match="this is no"):
        MAKERS[kind]("key", pems[OTHER[kind]][0])


@pytest.mark.parametrize("kind", MAKERS)
def test_refuses_what_is_no_private_key_and_does_not_repeat_it(pems, kind):
    for text in ("contract-secret", pems[kind][1], b""):
        with pytest.raises(ValueError, match="no PEM private key") as caught:
            MAKERS[kind]("key", text)
        assert "contract" not in str(caught.value)


@pytest.mark.parametrize("kind", MAKERS)
def test_takes_a_private_key_with_its_passphrase_only(pems, kind):
    private = load_pem_private_key(pems[kind][0], None)
    locked = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"pass"))
    assert MAKERS[kind]("key", locked.decode(), passphrase="pass").kind == kind
    with pytest.raises(ValueError, match="needs a passphrase"):
        MAKERS[kind]("key", locked)
    with pytest.raises(ValueError, match="no PEM private key"):
        MAKERS[kind]("key", locked, passphrase=b"wrong")


def test_credentials_do_not_leave_the_process():
    credentials = Credentials.hmac("key", "secret")
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(credentials)
    assert copy.deepcopy(credentials) is credentials
