"""An event loop in a thread of its own, in which synchronous callers have coroutines run."""

from __future__ import annotations

import atexit
import contextlib
import threading
import weakref
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from ..wire import Lost, Unsent
from . import forks

if TYPE_CHECKING:  # loaded by the first call: a client that is never used does not pay for it
    import asyncio
    from concurrent.futures import Future

P = ParamSpec("P")
T = TypeVar("T")

#: Seconds to wait for the thread's end; it is a daemon, so that nothing waits longer.
_PATIENCE = 3.0

_living: weakref.WeakSet[LoopThread] = weakref.WeakSet()


class LoopThread:
    """Runs coroutines for any number of threads at once. The thread is started by the first of them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._dropped: weakref.finalize[..., LoopThread] | None = None
        self._closed = False
        _living.add(self)
        forks.watch(self)

    def run(self, function: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of `await function(...)`, or what it raises. An interrupted caller cancels it.

        Raises:
            Unsent: if it has not begun, and will not.
            Lost: if it was ended by `close`.
        """
        import concurrent.futures

        future = self._submitted(function, *args, **kwargs)
        try:
            return future.result()
        except concurrent.futures.CancelledError:
            pass
        except BaseException:
            future.cancel()
            raise
        finally:
            del future  # it holds what is raised, whose traceback holds this frame
        raise Lost("connection lost (the client is closed)")

    def _submitted(
        self, function: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Future[T]:
        import asyncio

        with self._lock:  # whatever is submitted comes before the loop's end
            if self._closed:
                raise Unsent("the client is closed")
            if self._loop is None:
                self._start()
            assert self._loop is not None
            if threading.current_thread() is self._thread:
                raise Unsent("the client is used by what its own thread runs")
            return asyncio.run_coroutine_threadsafe(function(*args, **kwargs), self._loop)

    def _start(self) -> None:
        from .loop import DaemonLoop

        loop = DaemonLoop()
        thread = threading.Thread(target=_run, args=(loop,), name="binance_typed", daemon=True)
        started = False
        with contextlib.suppress(RuntimeError):  # there is none to be had, or the interpreter is about to end
            thread.start()
            started = True
        if not started:
            loop.close()
            raise Unsent("no thread can be started")
        self._loop, self._thread = loop, thread
        self._dropped = weakref.finalize(self, _stop, loop)
        self._dropped.atexit = False

    def close(self) -> None:
        """Cancel what runs, and end the thread. Nothing can be run afterwards."""
        with self._lock:
            self._closed = True
            loop, thread, dropped = self._loop, self._thread, self._dropped
        if loop is not None and thread is not None and dropped is not None:
            if dropped.detach():  # once: the loop is still needed for what ends
                _stop(loop)
            if thread is not threading.current_thread():
                thread.join(_PATIENCE)

    def leave_parent(self) -> None:
        """In a child process, which has no such thread: begin anew."""
        self._lock = threading.Lock()  # a thread of the parent may have held the old one
        if self._dropped is not None:
            self._dropped.detach()
        self._loop = self._thread = self._dropped = None


def _run(loop: asyncio.AbstractEventLoop) -> None:
    """The thread: runs the loop until it is stopped, and ends everything in it."""
    import asyncio

    try:
        loop.run_forever()
        for _ in range(3):  # what is cancelled may begin something else once more
            if tasks := asyncio.all_tasks(loop):
                for task in tasks:
                    task.cancel()
                loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        loop.close()


def _stop(loop: asyncio.AbstractEventLoop) -> None:
    with contextlib.suppress(RuntimeError):  # it has ended already
        loop.call_soon_threadsafe(loop.stop)


@atexit.register
def _close_all() -> None:
    for thread in list(_living):
        thread.close()
