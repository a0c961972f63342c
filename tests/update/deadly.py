"""A process that is killed at one of its writes."""

from __future__ import annotations

import os
import shutil
import signal
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator import tree


def killed(work: Callable[[], object], stop: int) -> bool:
    """Work in a process that is killed at its n-th system call that writes; False if it has fewer."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # a runner of tests may have threads
        child = os.fork()
    if child == 0:
        try:
            _deadly(stop)
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def _deadly(stop: int) -> None:
    calls, reading = 0, Path.open

    def dying(original: Any) -> Any:
        def call(*args: Any, **kwargs: Any) -> Any:
            nonlocal calls
            calls += original is not reading or "w" in args
            if calls == stop:
                os.kill(os.getpid(), signal.SIGKILL)
            return original(*args, **kwargs)

        return call

    for name in ("mkdir", "link", "rename", "replace", "rmdir", "unlink", "fsync"):
        setattr(os, name, dying(getattr(os, name)))
    for name in ("write_bytes", "write_text", "open"):
        setattr(Path, name, dying(getattr(Path, name)))
    shutil.copyfile = dying(shutil.copyfile)
    tree._exchange = dying(tree._exchange)
    os.sync = lambda: None  # nobody pulls the plug here
