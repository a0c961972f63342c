"""An asynchronous transport of the user's own that raises what it should not."""

from __future__ import annotations

import asyncio

import pytest
from binance_typed import ExecutionUnknown


class Odd:
    """It may have sent something before it broke."""

    async def send(self, request, limits):
        raise RuntimeError(request.target)

    async def aclose(self):
        pass


def test_what_fails_in_its_own_way_is_unknown(clients, credentials, operation):
    async def work():
        async with clients["async rest"](credentials, transport=Odd()) as client:
            await client._call(operation, symbol="A", order_id=7)

    with pytest.raises(ExecutionUnknown) as caught:
        asyncio.run(work())
    assert caught.value.reason == "the transport failed (RuntimeError)"
    assert caught.value.__context__ is None
