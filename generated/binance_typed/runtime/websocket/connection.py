"""One WebSocket connection: opened, logged on, read and closed by one task, whose end ends all that wait on it."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import socket
from collections.abc import Callable
from typing import Any

import aiohttp

from ..reply import Reply
from ..wire import Answer
from . import forks
from .entry import Refused, connect, log_on
from .pulse import Pulse
from .reasons import Ended, described, retry_after, said
from .site import GOODBYE, Site
from .standing import Member, Standing


class Connection:
    """A connection that is being made from the start on; it belongs to the running event loop.

    Attributes:
        ready: done when requests may be sent, with an empty text; or else with the reason why they never will.
        opened: when it was, by the loop's clock.
        is_leaving: whether the exchange has announced the end of it.
        was_refused: whether it failed at the logon, as every other one would.
        retry_after: seconds for which the exchange wants no other one.
    """

    def __init__(self, site: Site, until: float, standing: Standing) -> None:
        self._site = site
        self._loop = asyncio.get_running_loop()
        self.ready: asyncio.Future[str] = self._loop.create_future()
        self.opened = 0.0
        self.is_leaving = False
        self.was_refused = False
        self.retry_after = 0.0
        self._standing = standing
        self._member = Member(standing)
        self._until = until
        self._limit: asyncio.Timeout | None = None
        self._ended = False
        self._retired = False
        self._waiting: dict[str, asyncio.Future[Answer | str]] = {}
        self._pulse = Pulse()
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._plug: Any = None
        self.task = self._loop.create_task(self._live())
        forks.watch(self)

    @property
    def is_open(self) -> bool:
        """Whether requests may be sent; it may turn out that the other side has closed it all the same."""
        return self._socket is not None and not (self._ended or self._retired or self._socket.closed)

    @property
    def logged_on(self) -> bool:
        """Whether requests go without key and signature."""
        return self._member.logged_on

    def extend(self, until: float) -> None:
        """Give it until then, by the loop's clock, to be opened."""
        if until > self._until:
            self._until = until
            if self._limit is not None and not self._limit.expired() and not self.ready.done():
                self._limit.reschedule(until)

    async def ask(self, id_: str, build: Callable[[str, bool], str], seconds: float) -> Answer | str | None:
        """Send a request and wait for its reply.

        Returns:
            The answer; how the request was lost; or None if nothing of it has left, nor will.
        """
        if not self.is_open:
            return None
        answer: asyncio.Future[Answer | str] = self._loop.create_future()
        self._waiting[id_] = answer
        asked = self._loop.time()
        try:
            async with asyncio.timeout(seconds):
                if await self._write(self._member.text(id_, build)):
                    return await answer
            self.end("connection lost (closed)")
            return None
        except TimeoutError:
            self._pulse.missed(asked)
            return "timeout"
        finally:
            self._waiting.pop(id_, None)
            self._member.forget(id_)
            self._close_when_idle()

    async def answers(self, until: float) -> bool:
        """Whether requests may be sent, as far as is known by then: after a silence, if there is a sign of life."""
        return await self._pulse.is_felt(functools.partial(self._write, None), until) and self.is_open

    def retire(self) -> None:
        """Take no further request, and close as soon as none is waiting any more."""
        self._retired = True
        self._close_when_idle()

    def _close_when_idle(self) -> None:
        if self._retired and not self._waiting:
            self.end("connection lost (closed)")

    def end(self, reason: str) -> None:
        """End all that wait, at once, and then the connection."""
        if self._ended:
            return
        self._ended = True
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_result(reason)
        if not self.ready.done():
            self.ready.set_result(reason)
        self._pulse.beat()
        if self.task is not asyncio.current_task(self._loop):
            self.task.cancel()

    def leave_parent(self) -> None:
        """In a child process: whatever is done to this connection, the parent's goes on."""
        descriptor = self._plug.fileno() if self._plug is not None else -1
        if descriptor >= 0:
            forks.detach(descriptor)

    async def _write(self, text: str | None) -> bool:
        """Whether something of the frame has left, or may have; None is a ping."""
        task = asyncio.current_task()
        assert self._socket is not None and task is not None
        before, cancelled = task.cancelling(), False
        try:
            await (self._socket.ping() if text is None else self._socket.send_str(text))
        except aiohttp.ClientConnectionResetError as error:
            # Either this, before anything is written, or the connection is lost afterwards. A test watches this line.
            return "closing transport" not in str(error)
        except asyncio.CancelledError:
            # All who wait for room in aiohttp's buffer wait for one future, which one cancelled task cancels for all.
            cancelled = task.cancelling() > before
        except Exception:
            return True
        if cancelled:  # a fresh one: the traceback of the other leads through frames that hold the text
            raise asyncio.CancelledError
        return True

    # --- the task -----------------------------------------------------------------------------------------------

    async def _live(self) -> None:
        """The connection's whole life."""
        http = self._site.client()
        reason = "connection lost (closed)"
        try:
            async with asyncio.timeout_at(self._until) as self._limit:
                await self._open(http)
            self._limit = None
            await self._read()
        except asyncio.CancelledError:
            pass  # by `end`, or with the event loop; either way it ends here
        except Ended as refused:
            reason = str(refused)
            if isinstance(refused, Refused):
                self.was_refused, self.retry_after = True, refused.retry_after
        except Exception as error:
            opened = self.ready.done()
            reason = f"connection lost ({type(error).__name__})" if opened else described(error, self._site.proxy)
            self.retry_after = 0.0 if opened else retry_after(error)
        self.end(reason)
        with contextlib.suppress(Exception, asyncio.CancelledError):
            async with asyncio.timeout(GOODBYE):
                await self._hang_up(http)
        self._cut()
        with contextlib.suppress(Exception, asyncio.CancelledError):
            async with asyncio.timeout(GOODBYE):
                await http.close()

    async def _open(self, http: aiohttp.ClientSession) -> None:
        self._socket = await connect(self._site, http, self._until - self._loop.time())
        self._plug = self._socket.get_extra_info("socket")
        self.opened = self._loop.time()
        if self._site.logon is not None and self._standing.is_wanted:
            await log_on(self._site, self._answer_to, self._until - self._loop.time())
            self._member.enter()
        if not self.ready.done():
            self.ready.set_result("")

    async def _answer_to(self, id_: str, make: Callable[[str], str]) -> Answer:
        """Ask something before there are requests; a refusal that names none is about this."""
        await self._write(make(id_))
        while True:
            reply = await self._next()
            if reply.id == id_ or (reply.id is None and reply.is_error):
                return reply.answer()

    async def _read(self) -> None:
        """Hand every reply to the call that waits for it."""
        while True:
            reply = await self._next()
            waiting = self._waiting.get(reply.id) if isinstance(reply.id, str) else None
            if waiting is not None:
                answer = reply.answer()
                self._member.told(str(reply.id), answer)
                if not waiting.done():
                    waiting.set_result(answer)
            elif reply.id is None and reply.is_error:
                # Any of them may be the one that is meant. Nor is the connection what it was: this is how a key that
                # is no longer valid ends a logon.
                raise Ended(f"the exchange refused a request that it does not name: {said(reply.answer())}")

    async def _next(self) -> Reply:
        """The next frame that is no notice."""
        assert self._socket is not None
        while True:
            message = await self._socket.receive()
            self._pulse.beat()
            if message.type is aiohttp.WSMsgType.ERROR and isinstance(message.data, Exception):
                raise message.data
            if message.type is aiohttp.WSMsgType.PING:
                await self._socket.pong(message.data)
            if message.type in (aiohttp.WSMsgType.PING, aiohttp.WSMsgType.PONG):
                continue
            if message.type not in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY):
                raise Ended("connection lost (closed)")
            reply = Reply.read(message.data)
            if reply.id is not None or not reply.says_goodbye():
                return reply
            self.is_leaving = True

    async def _hang_up(self, http: aiohttp.ClientSession) -> None:
        """Say goodbye, and wait until it has been heard."""
        if self._socket is not None:
            await self._socket.close()
        await http.close()
        # What is not gone by now waits for the other side: to read what is still on its way, or to end TLS.
        while self._plug is not None and self._plug.fileno() >= 0:  # noqa: ASYNC110 - there is no event for it
            await asyncio.sleep(0.002)

    def _cut(self) -> None:
        """Let the other side's silence keep nothing open."""
        if self._plug is not None and self._plug.fileno() >= 0:
            with contextlib.suppress(OSError):
                self._plug.shutdown(socket.SHUT_RDWR)
        self._plug = None
