"""What a call asks of the client that runs it: to send, to sleep, to wait for a budget that lies elsewhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias, TypeVar

from .wire import Answer, HttpRequest, Lost, Timeout, Unsent

T = TypeVar("T")

#: What becomes of something that was sent.
Outcome: TypeAlias = Answer | Unsent | Lost


@dataclass(slots=True)
class SendHttp:
    """Send this over HTTP; the `Outcome` is due."""

    request: HttpRequest = field(repr=False)
    timeout: Timeout


@dataclass(slots=True)
class SendFrame:
    """Send what `build` makes of an id, and of whether the session has a key, over the WebSocket; as above."""

    build: Callable[[str, bool], str] = field(repr=False)
    timeout: Timeout


@dataclass(slots=True)
class Sleep:
    """Do nothing for so many seconds."""

    seconds: float


@dataclass(slots=True)
class Wait:
    """Wait for this; what it gives is due. Only an asynchronous client can."""

    awaitable: Awaitable[Any]


Effect: TypeAlias = SendHttp | SendFrame | Sleep | Wait

#: A computation that says what it needs, and is told what came of it; it ends with its result.
Steps: TypeAlias = Generator[Effect, Any, T]


class Runner(Protocol):
    """A client, as far as it does what calls ask for. `run` gives the result, or an awaitable of it if `is_async`."""

    is_async: bool

    def run(self, steps: Steps[Any], /) -> Any: ...
