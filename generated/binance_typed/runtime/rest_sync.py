"""Synchronous REST on the standard library's `http.client`, or on a transport of the user's own."""

from __future__ import annotations

from .caller_sync import SyncCaller
from .network import Network
from .runner_sync import SyncRunner
from .wire import Transport


class RestClient(SyncCaller):
    """Base of every synchronous REST client."""

    _transport = "rest"

    def _connect(self, network: Network, *, transport: Transport | None = None) -> None:
        self._runner = SyncRunner(network.transport if transport is None else lambda: transport)
