"""API keys: they sign, and they never show."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable
from typing import Any, NoReturn


class Credentials:
    """An API key and the secret or private key that signs for it.

    Make one with `Credentials.hmac`, `Credentials.rsa` or `Credentials.ed25519`.
    """

    __slots__ = ("_sign", "api_key", "kind")

    def __init__(self, kind: str, api_key: str, sign: Callable[[bytes], str]) -> None:
        if not api_key or not api_key.isascii() or not api_key.isprintable():
            raise ValueError("the API key is empty or holds characters that cannot stand in a header")
        self.kind = kind
        self.api_key = api_key
        self._sign = sign

    @classmethod
    def hmac(cls, key: str, secret: str) -> Credentials:
        """An HMAC SHA256 key pair, both as the exchange shows them."""
        if not secret or not secret.isascii() or not secret.isprintable():
            raise ValueError("the secret is empty or holds characters that no secret has")
        keyed = hmac.new(secret.encode(), digestmod=hashlib.sha256)

        def sign(payload: bytes) -> str:
            signature = keyed.copy()
            signature.update(payload)
            return signature.hexdigest()

        return cls("hmac", key, sign)

    @classmethod
    def rsa(cls, key: str, pem: str | bytes, *, password: str | bytes | None = None) -> Credentials:
        """An RSA key (RSASSA-PKCS1-v1_5, SHA256); `pem` is the PKCS#8 private key's text. Needs `cryptography`."""
        from cryptography.hazmat.primitives.asymmetric import padding
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
        from cryptography.hazmat.primitives.hashes import SHA256

        private = _private_key(pem, password)
        if not isinstance(private, RSAPrivateKey):
            raise ValueError("this is no RSA private key")
        return cls("rsa", key, lambda payload: _base64(private.sign(payload, padding.PKCS1v15(), SHA256())))

    @classmethod
    def ed25519(cls, key: str, pem: str | bytes, *, password: str | bytes | None = None) -> Credentials:
        """An Ed25519 key; `pem` is the PKCS#8 private key's text. Needs `cryptography`."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        private = _private_key(pem, password)
        if not isinstance(private, Ed25519PrivateKey):
            raise ValueError("this is no Ed25519 private key")
        return cls("ed25519", key, lambda payload: _base64(private.sign(payload)))

    def sign(self, payload: bytes) -> str:
        """The signature of a payload: hexadecimal for HMAC, base64 for RSA and Ed25519."""
        return self._sign(payload)

    def __repr__(self) -> str:
        return f"<Credentials {self.kind}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled: a secret does not belong in a file or a queue")


def _base64(signature: bytes) -> str:
    return base64.b64encode(signature).decode("ascii")


def _private_key(pem: str | bytes, password: str | bytes | None) -> Any:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        return load_pem_private_key(_bytes(pem), _bytes(password) if password is not None else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        is_locked = "password" in str(error).lower()
    # The library's error may quote the input. Ours does not; and raised out here, it has no chain that could.
    reason = "check it and its password" if password is not None else "it needs a password" if is_locked else "check it"
    raise ValueError(f"this is no PEM private key that can be read; {reason}")


def _bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text
