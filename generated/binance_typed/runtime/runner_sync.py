"""Does what synchronous calls ask for: sends, sleeps, in the thread of the caller."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .effects import Effect, Outcome, SendFrame, SendHttp, Sleep, Steps, Wait
from .errors import NotSent
from .wire import Answer, Lost, Timeout, Transport, Unsent

#: Sends a frame over the WebSocket API and waits for its reply.
SendsFrame = Callable[[Callable[[str, bool], str], Timeout], Answer]


class SyncRunner:
    """Runs calls. Thread-safe, as far as its transport is."""

    is_async = False

    def __init__(
        self,
        transport: Callable[[], Transport],
        frames: SendsFrame | None = None,
        close_frames: Callable[[], None] | None = None,
    ) -> None:
        self._make = transport
        self._transport: Transport | None = None
        self._frames = frames
        self._close_frames = close_frames
        self.closed = False

    def run(self, steps: Steps[Any], /) -> Any:
        """The result of the steps, or what they raise."""
        step: Callable[[Any], Effect] = steps.send
        given: Any = None
        while True:
            try:
                effect = step(given)
            except StopIteration as end:
                return end.value
            step, given = steps.send, None
            if isinstance(effect, Sleep):
                time.sleep(effect.seconds)
            elif isinstance(effect, Wait):
                if (close := getattr(effect.awaitable, "close", None)) is not None:
                    close()  # a coroutine, which would warn that nobody has waited for it
                step, given = steps.throw, TypeError("this budget is for asynchronous clients")
            elif self.closed:
                step, given = steps.throw, NotSent("the client is closed")
            else:
                given = self._sent(effect)

    def _sent(self, effect: SendHttp | SendFrame) -> Outcome:
        outcome: Outcome
        try:
            if isinstance(effect, SendHttp):
                outcome = self._http().send(effect.request, effect.timeout)
            else:
                assert self._frames is not None, "a REST client sends no frames"
                outcome = self._frames(effect.build, effect.timeout)
        except (Unsent, Lost) as known:
            outcome = known
        except Exception as error:  # of a transport of the user's own: nobody knows how far it got
            outcome = Lost(f"the transport failed ({type(error).__name__})")
        return outcome

    def _http(self) -> Transport:
        if self._transport is None:
            self._transport = self._make()
        return self._transport

    def close(self) -> None:
        """Let all connections go."""
        self.closed = True
        if self._close_frames is not None:
            self._close_frames()
        if self._transport is not None:
            self._transport.close()
