"""Work on many products, in as many processes as there are processors where that is worth it."""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from typing import Any, TypeVar

Result = TypeVar("Result")

#: More processes are not worth their start: the largest product alone takes a tenth of the time.
MOST = 4
#: What the processes work with; they are forks of this one and find it in their memory.
_work: list[Callable[[str], Any]] = []


def processes() -> int:
    """How many processes to share work among; 1 where a process cannot be forked."""
    if not hasattr(os, "fork") or not hasattr(os, "sched_getaffinity"):
        return 1
    return min(len(os.sched_getaffinity(0)), MOST)


def each(work: Callable[[str], Result], names: Sequence[str], count: int) -> Iterator[Result]:
    """The result for every name, in the order in which they are done."""
    if count < 2:
        yield from map(work, names)
        return
    _work.append(work)
    pool = ProcessPoolExecutor(count, get_context("fork"), initializer=_start)
    try:
        with warnings.catch_warnings():
            # A progress bar has a thread; the forks use nothing of it.
            warnings.simplefilter("ignore", DeprecationWarning)
            waiting = [pool.submit(_call, name) for name in names]
        for done in as_completed(waiting):
            yield done.result()
    finally:
        # After a failure nobody waits for what has not begun.
        pool.shutdown(cancel_futures=True)
        _work.pop()


def _start() -> None:
    """An interrupt is told to the first process, which ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _call(name: str) -> Any:
    return _work[-1](name)
