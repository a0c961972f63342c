"""API keys and what proves a request to be theirs: HMAC SHA256, RSA PKCS#1 v1.5 with SHA256, Ed25519."""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass, field
from typing import Protocol

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key


class Verifier(Protocol):
    """What a registered API key is verified with."""

    @property
    def kind(self) -> str: ...

    def verify(self, payload: bytes, signature: str) -> bool:
        """Whether the signature is that of the payload."""
        ...


@dataclass(frozen=True, slots=True)
class Hmac:
    """A secret that both sides know; the case of the hexadecimal signature does not count."""

    secret: str = field(repr=False)
    kind: str = "hmac"

    def verify(self, payload: bytes, signature: str) -> bool:
        expected = hmac.new(self.secret.encode(), payload, "sha256").hexdigest()
        return hmac.compare_digest(expected.encode(), signature.lower().encode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class Rsa:
    public: RSAPublicKey
    kind: str = "rsa"

    def verify(self, payload: bytes, signature: str) -> bool:
        try:
            self.public.verify(_decoded(signature), payload, PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Ed25519:
    public: Ed25519PublicKey
    kind: str = "ed25519"

    def verify(self, payload: bytes, signature: str) -> bool:
        try:
            self.public.verify(_decoded(signature), payload)
        except InvalidSignature:
            return False
        return True


def rsa_key(pem: str | bytes) -> Rsa:
    """A verifier from the PEM text of an RSA public key.

    Raises:
        ValueError: if it is none.
    """
    public = _public(pem)
    if not isinstance(public, RSAPublicKey):
        raise ValueError("the PEM text holds no RSA public key")
    return Rsa(public)


def ed25519_key(pem: str | bytes) -> Ed25519:
    """A verifier from the PEM text of an Ed25519 public key.

    Raises:
        ValueError: if it is none.
    """
    public = _public(pem)
    if not isinstance(public, Ed25519PublicKey):
        raise ValueError("the PEM text holds no Ed25519 public key")
    return Ed25519(public)


def _public(pem: str | bytes) -> object:
    try:
        return load_pem_public_key(pem.encode() if isinstance(pem, str) else pem)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise ValueError("not the PEM text of a public key") from error


def _decoded(signature: str) -> bytes:
    try:
        return base64.b64decode(signature.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise InvalidSignature from error
