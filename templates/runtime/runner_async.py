"""Does what asynchronous calls ask for: sends, sleeps, waits, in the event loop of the caller."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from .effects import Effect, Outcome, SendFrame, SendHttp, Sleep, Steps, Wait, checked
from .errors import NotSent
from .wire import Answer, AsyncTransport, Lost, Timeout, Unsent

#: Sends a frame over the WebSocket API and waits for its reply.
SendsFrame = Callable[[Callable[[str, bool], str], Timeout], Awaitable[Answer]]


class AsyncRunner:
    """Runs calls, for one event loop."""

    is_async = True

    def __init__(
        self,
        transport: Callable[[], AsyncTransport],
        frames: SendsFrame | None = None,
        close_frames: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self._make = transport
        self._transport: AsyncTransport | None = None
        self._frames = frames
        self._close_frames = close_frames
        self.closed = False

    async def run(self, steps: Steps[Any], /) -> Any:
        """The result of the steps, or what they raise."""
        step: Callable[[Any], Effect] = steps.send
        given: Any = None
        effect: Effect | None = None
        while True:
            try:
                effect = step(given)
            except StopIteration as end:
                return end.value
            step, given = steps.send, None
            if isinstance(effect, Wait):
                try:
                    given = await effect.awaitable
                except Exception as error:
                    step, given = steps.throw, error
            elif isinstance(effect, Sleep):
                await asyncio.sleep(effect.seconds)
            elif self.closed:
                step, given = steps.throw, NotSent("the client is closed")
            else:
                try:
                    given = await self._sent(effect)
                except BaseException as error:  # interrupted: the call says what may have left
                    step, given = steps.throw, error
            effect = None  # it holds a signature, and what the steps raise shows this frame

    async def _sent(self, effect: SendHttp | SendFrame) -> Outcome:
        outcome: Outcome
        try:
            if isinstance(effect, SendHttp):
                outcome = checked(await self._http().send(effect.request, effect.timeout))
            else:
                assert self._frames is not None, "a REST client sends no frames"
                outcome = await self._frames(effect.build, effect.timeout)
        except (Unsent, Lost) as known:
            outcome = known
        except asyncio.CancelledError as error:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
            outcome = Lost(f"connection lost ({type(error).__name__})")  # what it waited for was ended, not the call
        except Exception as error:  # of a transport of the user's own: nobody knows how far it got
            outcome = Lost(f"the transport failed ({type(error).__name__})")
        return outcome

    def _http(self) -> AsyncTransport:
        if self._transport is None:
            self._transport = self._make()
        return self._transport

    async def aclose(self) -> None:
        """Let all connections go."""
        self.closed = True
        if self._close_frames is not None:
            await self._close_frames()
        if self._transport is not None:
            await self._transport.aclose()
