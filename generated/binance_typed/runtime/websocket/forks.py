"""What a child process inherits by a fork and must leave alone: its parent's connections, loops, and locks."""

from __future__ import annotations

import os
import socket
import weakref
from typing import Protocol


class Inherited(Protocol):
    """Something that a child process must let go of."""

    def leave_parent(self) -> None:
        """Forget what is the parent's. Runs in the child, before everything else there."""
        ...


_living: weakref.WeakSet[Inherited] = weakref.WeakSet()


def watch(thing: Inherited) -> None:
    """Have it let go after a fork."""
    _living.add(thing)


def detach(descriptor: int) -> None:
    """Let a descriptor lead nowhere, in this process alone.

    Whatever a library still does with it, at the latest as the interpreter ends, cannot reach the parent's
    connection: no goodbye, no TLS alert, no change of what the parent's event loop waits for.
    """
    with socket.socket() as nowhere:
        os.dup2(nowhere.fileno(), descriptor, inheritable=False)


def _in_child() -> None:
    for thing in list(_living):
        thing.leave_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
