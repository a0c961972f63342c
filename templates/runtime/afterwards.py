"""Asking for what became of a request with another client than the one that sent it, in another process perhaps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .calling import Call
from .effects import Runner
from .errors import ExecutionUnknown
from .observe import Observer
from .operation import Operation
from .options import Options
from .resolution import Inquiry, sender_of
from .venue import Venue

#: What a request carries besides its parameters.
_TIMING = ("recvWindow", "timestamp")


def inquiry(runner: Runner, venue: Venue, options: Options, observer: Observer, error: ExecutionUnknown) -> Inquiry:
    """What asks for the request of this error, as if it had just ended: nobody knows how long it was under way.

    Raises:
        TypeError: it is another error.
        ValueError: it is about another product, host or key: what these do not know proves nothing; or only a client of
            the WebSocket API can ask.
    """
    if not isinstance(error, ExecutionUnknown):
        raise TypeError("resolve takes an ExecutionUnknown")
    sender = sender_of(venue, options)
    if error.sender != sender:
        raise ValueError(f"the request was sent by {error.sender or 'nobody knows whom'}; this client is {sender}")
    operation = _operation(venue, error.operation)
    query = getattr(venue.operations, operation.query.operation) if operation.query is not None else None
    if query is not None and query.rest is None and venue.transport == "rest":
        raise ValueError("the request went over the WebSocket API; a client of that can ask")
    call = Call(runner, venue, options, observer, operation)
    timestamp = error.request.get("timestamp")
    if type(timestamp) is not int:
        raise ValueError("the request has no timestamp: nobody knows when it was sent")
    call.timestamp = timestamp // 1000 if timestamp > 10**14 else timestamp  # some are in µs
    call.recv_window = error.request.get("recvWindow")
    call.values = {wire: value for wire, value in error.request.items() if wire not in _TIMING}
    return Inquiry(call)


def _operation(venue: Venue, name: str) -> Operation[Any]:
    """The operation of that name; of two that of the client's own transport."""
    known: Mapping[str, Any] = vars(venue.operations)
    found: list[Operation[Any]] = [each for each in known.values() if isinstance(each, Operation) and each.name == name]
    over: Literal["rest", "ws"] = venue.transport
    fits = [each for each in found if (each.rest if over == "rest" else each.ws) is not None]
    if not found:
        raise ValueError(f"this client knows no {name}")
    return (fits or found)[0]
