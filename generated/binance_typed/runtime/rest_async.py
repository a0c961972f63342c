"""Asynchronous REST on aiohttp, or on a transport of the user's own."""

from __future__ import annotations

from .caller_async import AsyncCaller
from .network import Network
from .runner_async import AsyncRunner
from .wire import AsyncTransport


class AsyncRestClient(AsyncCaller):
    """Base of every asynchronous REST client."""

    _transport = "rest"
    _own_settings = frozenset({"transport"})

    def _connect(self, network: Network, *, transport: AsyncTransport | None = None) -> None:
        if transport is not None and not callable(getattr(transport, "send", None)):
            raise TypeError("transport has no method `send`; see Transport")
        self._runner = AsyncRunner(network.async_transport if transport is None else lambda: transport)
