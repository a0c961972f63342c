"""Asynchronous WebSocket API: one session, many requests in flight."""

from __future__ import annotations

from .caller_async import AsyncCaller
from .logon import logon_of, pace_for, session_clock, session_url
from .network import Network
from .runner_async import AsyncRunner
from .session_costs import SessionCosts
from .websocket.session import WsSession


class AsyncWsClient(AsyncCaller):
    """Base of every asynchronous WebSocket API client."""

    _transport = "ws"
    _own_settings = frozenset({"logon", "rate_limits"})

    def _connect(self, network: Network, *, logon: bool = True, rate_limits: bool = True) -> None:
        url = session_url(self.base_url, self._options, rate_limits=rate_limits)
        session = WsSession(
            url,
            logon=logon_of(self._venue, self._options) if logon else None,
            clock=session_clock(self._venue, self._options),
            pace=pace_for(self._venue, self._options),
            costs=SessionCosts(self._venue, self._options),
            proxy=network.proxy,
            tls=network.tls,
            family=network.family,
        )
        self._session = session
        # The time and what became of an order may have to be asked for over REST.
        self._runner = AsyncRunner(network.async_transport, session.send, session.aclose)
