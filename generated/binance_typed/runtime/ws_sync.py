"""Synchronous WebSocket API: the session lives in an event loop of its own thread, so that calls of many threads are in
flight at once."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from .caller_sync import SyncCaller
from .logon import logon_of, pace_for, session_clock, session_url
from .network import Network
from .runner_sync import SyncRunner
from .session_costs import SessionCosts
from .wire import Answer, Lost, Timeout, Unsent

if TYPE_CHECKING:  # loaded by the first call
    from .websocket.session import WsSession


class WsClient(SyncCaller):
    """Base of every synchronous WebSocket API client."""

    _transport = "ws"
    _own_settings = frozenset({"logon", "rate_limits"})

    def _connect(self, network: Network, *, logon: bool = True, rate_limits: bool = True) -> None:
        venue, options = self._venue, self._options
        url = session_url(self.base_url, options, rate_limits=rate_limits)

        def session() -> WsSession:
            from .websocket.session import WsSession

            return WsSession(
                url,
                logon=logon_of(venue, options) if logon else None,
                clock=session_clock(venue, options),
                pace=pace_for(venue, options),
                costs=SessionCosts(venue, options),
                proxy=network.proxy,
                tls=network.tls,
                family=network.family,
            )

        line = _Line(session)
        # The time and what became of an order may have to be asked for over REST.
        self._runner = SyncRunner(network.transport, line.send, line.close)


class _Line:
    """A session in its thread, both begun by the first request."""

    def __init__(self, make: Callable[[], WsSession]) -> None:
        from .websocket.thread import LoopThread

        self._make = make
        self._thread = LoopThread()

    def send(self, build: Callable[[str, bool], str], timeout: Timeout) -> Answer:
        return self._thread.run(self._session.send, build, timeout)

    @property
    def _session(self) -> WsSession:
        if "session" not in vars(self):
            # Of two threads that come here at once one has its session taken, without a lock for a fork to hold.
            vars(self).setdefault("session", self._make())
        session: WsSession = vars(self)["session"]
        return session

    def close(self) -> None:
        if "session" in vars(self):
            with contextlib.suppress(Unsent, Lost):
                self._thread.run(self._session.aclose)
        self._thread.close()
