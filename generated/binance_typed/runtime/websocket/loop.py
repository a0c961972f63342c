"""The event loop of a thread that must keep neither the interpreter from ending nor a parent from working."""

from __future__ import annotations

import asyncio
import selectors
import socket
import threading
from concurrent.futures import Future
from typing import Any


class DaemonLoop(asyncio.SelectorEventLoop):
    """An event loop that shares nothing with child processes, and whose look-ups of names nobody has to wait for."""

    def __init__(self) -> None:
        # `poll` keeps its state in the process. That of `epoll` would be shared with a child.
        super().__init__(getattr(selectors, "PollSelector", selectors.SelectSelector)())

    async def getaddrinfo(
        self,
        host: Any,
        port: Any,
        *,
        family: int = 0,
        type: int = 0,  # noqa: A002 - its name in the base class
        proto: int = 0,
        flags: int = 0,
    ) -> Any:
        """As ever, in a daemon thread: those of the default executor are waited for as the interpreter ends."""
        found: Future[Any] = Future()
        found.set_running_or_notify_cancel()  # from here on, giving it up leaves it alone

        def look_up() -> None:
            try:
                found.set_result(socket.getaddrinfo(host, port, family, type, proto, flags))
            except Exception as error:
                found.set_exception(error)

        threading.Thread(target=look_up, name="binance_typed look-up", daemon=True).start()
        return await asyncio.wrap_future(found)
