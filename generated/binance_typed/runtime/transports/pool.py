"""Idle connections of the synchronous transport, by origin: few, quiet, not old, and never those of another process."""

from __future__ import annotations

import os
import threading
from time import monotonic

from .link import Link
from .messages import MAX_IDLE_SECONDS, Origin


class Pool:
    """Connections to be used again. Safe for threads; after a fork the child begins with none."""

    def __init__(self, max_idle: int) -> None:
        self.closed = False
        self._max_idle = max_idle
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()  # a new one after a fork: a thread of the parent may have held the old one
        self._idle: dict[Origin, list[Link]] = {}
        self._process = os.getpid()

    def _leave_parent(self) -> None:
        """After a fork the connections are the parent's: letting them go here does not end them there."""
        if self._process != os.getpid():
            idle = self._idle
            self._begin()
            for links in idle.values():
                for link in links:
                    link.close()

    def take(self, origin: Origin) -> Link | None:
        """A connection that can be used, if there is one; the youngest, as it is the least likely to be ended."""
        self._leave_parent()
        while True:
            with self._lock:
                links = self._idle.get(origin)
                link = links.pop() if links else None
            if link is None:
                return None
            if monotonic() - link.idle_since < MAX_IDLE_SECONDS and link.is_quiet():
                return link
            link.close()

    def give(self, origin: Origin, link: Link) -> None:
        """Keep a connection that has served; or close it, and those that have been idle for too long."""
        link.idle_since = now = monotonic()
        old: list[Link] = []
        with self._lock:
            links = self._idle.setdefault(origin, [])
            while links and now - links[0].idle_since >= MAX_IDLE_SECONDS:
                old.append(links.pop(0))
            if self.closed or len(links) >= self._max_idle:
                old.append(link)
            else:
                links.append(link)
        for link in old:
            link.close()

    def close(self) -> None:
        """Let all connections go, and keep no more."""
        self._leave_parent()
        with self._lock:
            self.closed = True
            idle, self._idle = self._idle, {}
        for links in idle.values():
            for link in links:
                link.close()

    def __len__(self) -> int:
        return sum(map(len, self._idle.values()))
