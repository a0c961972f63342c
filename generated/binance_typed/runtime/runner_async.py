"""Does what asynchronous calls ask for: sends, sleeps, waits, in the event loop of the caller."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from .effects import Effect, Outcome, SendFrame, SendHttp, Sleep, Steps, Wait, checked
from .errors import NotSent
from .wire import Answer, AsyncTransport, Lost, Timeout, Unsent, bare

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
        try:
            while True:
                try:
                    effect = step(given)
                except StopIteration as end:
                    return end.value
                step, given = steps.send, None
                try:
                    if isinstance(effect, Wait):
                        async with asyncio.timeout(effect.seconds):
                            given = await effect.awaitable
                    elif isinstance(effect, Sleep):
                        await asyncio.sleep(effect.seconds)
                    elif self.closed:
                        step, given = steps.throw, NotSent("the client is closed")
                    else:
                        given = await self._sent(effect)
                except BaseException as error:  # interrupted: the call says what may have left, and gives up its room
                    step, given = steps.throw, error
        finally:
            del effect  # it holds a signature, and whatever is raised shows this frame

    async def _sent(self, effect: SendHttp | SendFrame) -> Outcome:
        outcome: Outcome | BaseException
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
            ended = task is None or task.cancelling()  # or else what it waited for was, not the call
            outcome = bare(error) if ended else Lost(f"connection lost ({type(error).__name__})")
        except Exception as error:  # of a transport of the user's own: nobody knows how far it got
            outcome = Lost(f"the transport failed ({type(error).__name__})")
        except BaseException as error:
            outcome = bare(error)
        finally:
            del effect
        if isinstance(outcome, Answer | Unsent | Lost):
            return outcome
        raise outcome  # interrupted; no frame below is left, the request is in none

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
