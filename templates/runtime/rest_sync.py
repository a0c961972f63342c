"""Synchronous REST on the standard library's `http.client`, or on a transport of the user's own."""

from __future__ import annotations

from .caller_sync import SyncCaller
from .network import Network
from .runner_sync import SyncRunner
from .wire import Transport


class RestClient(SyncCaller):
    """Base of every synchronous REST client."""

    _transport = "rest"
    _own_settings = frozenset({"transport"})

    def _connect(self, network: Network, *, transport: Transport | None = None) -> None:
        if transport is not None and not callable(getattr(transport, "send", None)):
            raise TypeError("transport has no method `send`; see Transport")
        self._runner = SyncRunner(network.transport if transport is None else lambda: transport)
