"""An interim answer (1xx) without the real one behind it does not keep a call waiting for ever."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from binance_typed import AsyncUsdsFutures, Credentials, ExecutionUnknown, UsdsFutures

from generator.catalog.load import load
from generator.server import Hmac, Settings, from_text, local


@pytest.fixture
def url(root: Path):
    catalogue = load(root / "specs")
    fault = from_text("status=100*1", catalogue.by_id)
    with local(catalogue, Settings(keys={"k": Hmac("s")}, faults=(fault,))) as found:
        yield found


def test_synchronous(url):
    made = UsdsFutures(Credentials.hmac("k", "s"), base_url=url, timeout=0.3, server_time=False)
    with made as client, pytest.raises(ExecutionUnknown, match="timeout"):
        client.cancel_algo_order(algo_id=1)


def test_asynchronous(url):
    async def call() -> None:
        async with AsyncUsdsFutures(Credentials.hmac("k", "s"), base_url=url, timeout=0.3, server_time=False) as client:
            await asyncio.wait_for(client.cancel_algo_order(algo_id=1), 10)

    with pytest.raises(ExecutionUnknown, match="timeout"):
        asyncio.run(call())
