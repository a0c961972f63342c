"""Where a WebSocket API session connects to, and how it logs on."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .clock import Sample, ServerClock
from .operation import Operation, Route
from .options import Options
from .request import ws_frame
from .timing import time_in
from .venue import Venue
from .websocket.pace import Pace, pace_of
from .wire import Answer


def session_url(base: str, options: Options, *, rate_limits: bool) -> str:
    """The address of a connection, with what is asked for all its replies."""
    wanted = [] if rate_limits else ["returnRateLimits=false"]
    if options.time_unit == "us":
        wanted.append("timeUnit=MICROSECOND")
    return base + ("?" + "&".join(wanted) if wanted else "")


def logon_of(venue: Venue, options: Options) -> Callable[[str], str] | None:
    """What makes the text of a logon; None where there is none to be had: it takes an Ed25519 key."""
    operation: Operation[Any] | None = venue.operations.LOGON
    credentials = options.credentials
    if operation is None or operation.ws is None or credentials is None or credentials.kind != "ed25519":
        return None
    route = operation.ws

    def text(id_: str) -> str:
        now = venue.clock.now()
        timing = {"timestamp": now // (1_000 if options.time_unit == "us" else 1_000_000)}
        return ws_frame(id_, operation, route, {}, timing, options)

    return text


class SessionClock:
    """The exchange's clock, set by what a session is told."""

    def __init__(self, clock: ServerClock, route: Route) -> None:
        self._clock = clock
        self._route = route

    def monotonic(self) -> int:
        """ns, for when something was sent."""
        return self._clock.monotonic()

    def text(self, id_: str) -> str:
        """The question for the time."""
        return json.dumps({"id": id_, "method": self._route.method}, separators=(",", ":"))

    def take(self, asked: int, answer: Answer) -> bool:
        """Set the clock by the answer that has just come; whether it says the time."""
        server = time_in(answer.body)
        if server is not None:
            self._clock.take([Sample(asked, self._clock.monotonic(), server)])
        return server is not None


def session_clock(venue: Venue, options: Options) -> SessionClock | None:
    """The clock that dates logons; None if this machine's is to, or the WebSocket API tells no time."""
    route = venue.time.get("ws")
    return SessionClock(venue.clock, route) if route is not None and options.server_time else None


def pace_for(venue: Venue, options: Options) -> Pace | None:
    """How often connections may be opened; None where nothing is counted."""
    return pace_of(venue.place) if options.limits != "off" else None
