"""Synchronous WebSocket API: the session lives in an event loop of its own thread, so that calls of many threads are in
flight at once."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from .caller_sync import SyncCaller
from .logon import logon_of, session_url
from .network import Network
from .runner_sync import SyncRunner
from .websocket.thread import LoopThread
from .wire import Answer, Lost, Timeout, Unsent

if TYPE_CHECKING:  # loaded by the first call
    from .websocket.session import WsSession


class WsClient(SyncCaller):
    """Base of every synchronous WebSocket API client."""

    _transport = "ws"
    _own_settings = frozenset({"logon", "rate_limits"})

    def _connect(self, network: Network, *, logon: bool = True, rate_limits: bool = True) -> None:
        url = session_url(self.base_url, self._options, rate_limits=rate_limits)
        line = _Line(url, logon_of(self._venue, self._options) if logon else None, network)
        # The time and what became of an order may have to be asked for over REST.
        self._runner = SyncRunner(network.transport, line.send, line.close)


class _Line:
    """A session in its thread, both begun by the first request."""

    def __init__(self, url: str, logon: Callable[[str], str] | None, network: Network) -> None:
        self._url = url
        self._logon = logon
        self._network = network
        self._thread = LoopThread()

    def send(self, build: Callable[[str, bool], str], timeout: Timeout) -> Answer:
        return self._thread.run(self._session.send, build, timeout)

    @property
    def _session(self) -> WsSession:
        if "session" not in vars(self):
            from .websocket.session import WsSession

            network = self._network
            made = WsSession(self._url, logon=self._logon, proxy=network.proxy, tls=network.tls, family=network.family)
            # Of two threads that come here at once one has its session taken, without a lock for a fork to hold.
            vars(self).setdefault("session", made)
        session: WsSession = vars(self)["session"]
        return session

    def close(self) -> None:
        if "session" in vars(self):
            with contextlib.suppress(Unsent, Lost):
                self._thread.run(self._session.aclose)
        self._thread.close()
