"""Where a WebSocket API session connects to, and how it logs on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .operation import Operation
from .options import Options
from .request import ws_frame
from .venue import Venue


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
