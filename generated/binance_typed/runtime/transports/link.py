"""One connection of the synchronous transport: every wait on it ends in time, and what leaves on it is counted."""

from __future__ import annotations

import io
import select
import socket
from http.client import IncompleteRead, RemoteDisconnected
from time import monotonic
from typing import Any, cast

from .head import Reply
from .messages import MAX_BODY, MAX_HEAD, BadAnswer, TooLarge

_BUFFER = 16 * 1024
_PART = 64 * 1024


class _Timed(io.RawIOBase):
    """A socket's bytes, so many at most, and none after their time; none at all between two exchanges."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self.allowance = 0
        self.may_end = False
        self._read = self._end = 0.0

    def arm(self, read: float, end: float) -> None:
        self._read, self._end = read, end
        self.allowance, self.may_end = MAX_HEAD, False

    def set_clock(self) -> None:
        """Give the next wait as long as it may take."""
        left = self._end - monotonic()
        if left <= 0:
            raise TimeoutError
        self.socket.settimeout(min(left, self._read))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        if not self._end:
            return None
        self.set_clock()
        got = self.socket.recv_into(buffer)
        self.allowance -= got
        if self.allowance < 0:
            raise TooLarge
        if not got and not self.may_end:  # half a head is no bad answer but a lost connection
            raise RemoteDisconnected("")
        return got


class _Buffer(io.BufferedReader):
    """It outlives the answers that are read from it, so that no byte between them goes unseen."""

    def close(self) -> None:
        """Leave that to the link."""


class Link:
    """A connected socket. It is armed for each exchange, and disarmed when it is put aside.

    Attributes:
        written: bytes of this exchange that the operating system took; over TLS, those in records that it took whole.
        idle_since: when it was put aside, on the monotonic clock.
    """

    __slots__ = ("_buffer", "_timed", "idle_since", "socket", "written")

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self.written = 0
        self.idle_since = 0.0
        self._timed = _Timed(sock)
        self._buffer = _Buffer(self._timed, _BUFFER)

    def arm(self, read: float, end: float) -> None:
        """Begin an exchange: no silence longer than `read`, and nothing after `end`."""
        self._timed.arm(read, end)
        self.written = 0

    def send(self, data: bytes) -> None:
        """Hand all of it to the operating system."""
        view = memoryview(data)
        while view:
            self._timed.set_clock()
            taken = self.socket.send(view)
            self.written += taken
            view = view[taken:]

    def makefile(self, mode: str) -> io.BufferedReader:
        """For `HTTPResponse`, which takes a link for a socket."""
        return self._buffer

    def head(self, method: str) -> Reply:
        """The next answer, as far as its body; interim ones are passed over."""
        while True:
            reply = Reply(cast(socket.socket, self), method=method)
            reply.begin()
            if reply.status >= 200:
                return reply
            if reply.status == 101:  # nobody asked for another protocol
                raise BadAnswer

    def body(self, reply: Reply, into: bytearray) -> None:
        """All of an answer's body; what came before a failure is kept."""
        reply.frame()
        self._timed.allowance, self._timed.may_end = 2 * MAX_BODY, True  # the frames of chunks are no body
        while part := reply.read1(_PART):
            into += part
            if len(into) > MAX_BODY:
                raise TooLarge
        if reply.length:
            raise IncompleteRead(b"", reply.length)

    def is_done(self) -> bool:
        """Whether nothing has been read beyond the end of the answer."""
        self._timed.arm(0.0, 0.0)
        return not (self._buffer.peek(1) or _pending(self.socket))

    def is_quiet(self) -> bool:
        """Whether nothing has come that nobody asked for, the connection's end among it.

        Over TLS it can also be a late session ticket (TLS 1.3); the connection is then replaced without need, which
        is harmless, as nothing has been sent on it.
        """
        return self.is_done() and not _readable(self.socket)

    def close(self) -> None:
        """Let it go; without a goodbye, not even over TLS."""
        self.socket.close()


def _pending(sock: socket.socket) -> bool:
    """Whether TLS holds bytes that the operating system does not know of."""
    pending = getattr(sock, "pending", None)
    return bool(pending is not None and pending())


def _readable(sock: socket.socket) -> bool:
    if sock.fileno() < 0:  # somebody has closed it
        return True
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock.fileno(), select.POLLIN)
    return bool(poll.poll(0))
