"""What a call asks of the client that runs it: to send, to sleep, to wait for a budget that lies elsewhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import Any, Protocol, TypeAlias, TypeVar

from msgspec import Struct

from .wire import Answer, HttpRequest, Lost, Timeout, Unsent

T = TypeVar("T")

#: What becomes of something that was sent.
Outcome: TypeAlias = Answer | Unsent | Lost


class Departure:
    """Whether a request leaves, or is given up before: decided once, in whichever thread comes first."""

    __slots__ = ("_fate",)

    def __init__(self) -> None:
        self._fate: dict[str, bool] = {}

    def begin(self) -> bool:
        """It is about to leave: whether it may."""
        return self._fate.setdefault("leaves", True)

    def give_up(self) -> bool:
        """It shall not leave: whether that comes in time."""
        return not self._fate.setdefault("leaves", False)


class SendHttp(Struct):
    """Send this over HTTP; the `Outcome` is due."""

    request: HttpRequest
    timeout: Timeout


class SendFrame(Struct):
    """Send what `build` makes of an id, and of whether the session has a key, over the WebSocket; as above."""

    build: Callable[[str, bool], str]
    timeout: Timeout


class Sleep(Struct):
    """Do nothing for so many seconds."""

    seconds: float


class Wait(Struct):
    """Wait for this, so many seconds at most; what it gives is due. Only an asynchronous client can."""

    awaitable: Awaitable[Any]
    seconds: float


Effect: TypeAlias = SendHttp | SendFrame | Sleep | Wait

#: A computation that says what it needs, and is told what came of it; it ends with its result.
Steps: TypeAlias = Generator[Effect, Any, T]


def checked(outcome: object) -> Outcome:
    """What a transport gave, if it is an answer at all; a transport of the user's own may give anything."""
    is_answer = (
        isinstance(outcome, Answer)
        and isinstance(outcome.status, int)
        and isinstance(outcome.body, bytes)
        and isinstance(outcome.headers, Mapping)
    )
    if is_answer:
        return outcome  # type: ignore[return-value]
    if (close := getattr(outcome, "close", None)) is not None:
        close()  # a coroutine, which would warn that nobody has waited for it
    return Lost(f"the transport gave no Answer but {type(outcome).__name__}")


class Runner(Protocol):
    """A client, as far as it does what calls ask for. `run` gives the result, or an awaitable of it if `is_async`."""

    is_async: bool
    closed: bool

    def run(self, steps: Steps[Any], /) -> Any: ...
