"""Whom the client trusts if nobody says: the system's authorities, and a certificate of the host that was asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

#: A program with clients as they are by default. What trust is made of is read when it starts.
PROGRAM = """
import asyncio, sys
from binance_typed import AsyncSpot, AsyncSpotWs, BinanceError, Spot, SpotWs

PLAIN = {"server_time": False, "retries": 0}
rest, ws = (scheme + sys.argv[1] for scheme in ("https://", "wss://"))


async def ask(client):
    async with client:
        await client.test_connectivity()


def calls():
    yield lambda: Spot(base_url=rest, **PLAIN).test_connectivity()
    yield lambda: SpotWs(base_url=ws, **PLAIN).test_connectivity()
    yield lambda: asyncio.run(ask(AsyncSpot(base_url=rest, **PLAIN)))
    yield lambda: asyncio.run(ask(AsyncSpotWs(base_url=ws, **PLAIN)))


for call in calls():
    try:
        call()
        print("answered")
    except BinanceError as error:
        print(type(error).__name__, "certificate" in str(error).lower())
"""


def outcomes(address: str, **environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, address],
        capture_output=True, text=True, timeout=60, check=False, env={**os.environ, **environment},
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.fixture
def there(peer, authority):
    """A peer behind TLS that sends whoever comes so far away again."""

    def script(link):
        link.secure(authority.server())
        link.request()
        link.answer(404, b'{"code":-1,"msg":"no"}')

    return peer(script)


def test_who_is_trusted(there, authority, tmp_path: Path) -> None:
    root = tmp_path / "root.pem"
    root.write_bytes(authority.root)
    assert outcomes(there.address, SSL_CERT_FILE=str(root)) == ["ApiError False", "NotSent False"] * 2
    assert len(there.heads) == 4


def test_a_name_that_is_not_the_certificate_s(there, authority, tmp_path: Path) -> None:
    root = tmp_path / "root.pem"
    root.write_bytes(authority.root)
    other = there.address.replace("127.0.0.1", "localhost")
    assert outcomes(other, SSL_CERT_FILE=str(root)) == ["NotSent True"] * 4
    assert there.heads == []


def test_a_stranger(there, tmp_path: Path) -> None:
    empty = tmp_path / "nobody"
    empty.mkdir()
    assert (
        outcomes(there.address, SSL_CERT_FILE=str(empty / "none.pem"), SSL_CERT_DIR=str(empty)) == ["NotSent True"] * 4
    )
    assert there.heads == []
