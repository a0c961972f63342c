"""Does what synchronous calls ask for: sends, sleeps, in the thread of the caller."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from .effects import Effect, Outcome, SendFrame, SendHttp, Sleep, Steps, Wait, checked
from .errors import NotSent
from .wire import Answer, Lost, Timeout, Transport, Unsent, bare

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
        self._made: list[Transport] = []
        self._frames = frames
        self._close_frames = close_frames
        self.closed = False

    def run(self, steps: Steps[Any], /) -> Any:
        """The result of the steps, or what they raise."""
        step: Callable[[Any], Effect] = steps.send
        given: Any = None
        effect: Effect | None = None
        try:
            while True:
                try:
                    effect = step(given)
                except StopIteration as end:
                    return end.value
                step, given = steps.send, None
                try:
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
                except BaseException as error:  # interrupted: the call says what may have left, and gives up its room
                    step, given = steps.throw, error
        finally:
            del effect  # it holds a signature, and whatever is raised shows this frame

    def _sent(self, effect: SendHttp | SendFrame) -> Outcome:
        outcome: Outcome | BaseException
        try:
            if isinstance(effect, SendHttp):
                outcome = checked(self._http().send(effect.request, effect.timeout))
            else:
                assert self._frames is not None, "a REST client sends no frames"
                outcome = self._frames(effect.build, effect.timeout)
        except (Unsent, Lost) as known:
            outcome = known
        except Exception as error:  # of a transport of the user's own: nobody knows how far it got
            outcome = Lost(f"the transport failed ({type(error).__name__})")
        except BaseException as error:
            outcome = bare(error)
        finally:
            del effect
        if isinstance(outcome, Answer | Unsent | Lost):
            return outcome
        raise outcome  # interrupted; no frame below is left, the request is in none

    def _http(self) -> Transport:
        if not self._made:
            self._made.append(self._make())
        return self._made[0]  # of two threads that come here at once both take the same

    def close(self) -> None:
        """Let all connections go."""
        self.closed = True
        if self._close_frames is not None:
            self._close_frames()
        for transport in self._made:
            transport.close()
