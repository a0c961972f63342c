"""Frames of the WebSocket API: whose they are, and what they say."""

from __future__ import annotations

import contextlib
from typing import Any

import msgspec

from .answers import UNREADABLE
from .wire import Answer

_ABSENT = msgspec.Raw(b"")

#: The event that announces the end of a connection.
_SHUTDOWN = "serverShutdown"


class Reply(msgspec.Struct):
    """A frame's envelope: a reply's, or an event's. What it holds stays bytes until its type is known.

    Attributes:
        id: of the request; None in a refusal of a request that the exchange does not name, and in events.
        status: of the kind `int` in every reply; events have what they like.
        e: the type of an event that stands in no `event`.
    """

    id: str | int | None = None
    status: Any = 0
    result: msgspec.Raw = _ABSENT
    error: msgspec.Raw = _ABSENT
    limits: msgspec.Raw = msgspec.field(default=_ABSENT, name="rateLimits")
    event: msgspec.Raw = _ABSENT
    e: Any = None

    @classmethod
    def read(cls, frame: object) -> Reply:
        """The envelope in a frame.

        Raises:
            ConnectionError: if it has none; what follows on such a connection cannot be trusted either.
        """
        if isinstance(frame, str | bytes):
            with contextlib.suppress(*UNREADABLE):
                return _decoder.decode(frame)
        raise ConnectionError("a frame that is no reply")

    @property
    def is_error(self) -> bool:
        """Whether it holds an error, whatever its status is."""
        return bytes(self.error) not in (b"", b"null")

    def answer(self) -> Answer:
        """What it answers.

        Raises:
            ConnectionError: if its status is none.
        """
        if type(self.status) is not int:
            raise ConnectionError("a reply whose status is no number")
        is_error = self.is_error
        body = bytes(self.error if is_error or self.status >= 300 else self.result)
        return Answer(self.status, {}, body, bytes(self.limits), is_error)

    def says_goodbye(self) -> bool:
        """Whether it announces that the exchange will end this connection."""
        if self.e == _SHUTDOWN:
            return True
        kind = None
        with contextlib.suppress(*UNREADABLE):
            kind = _event_decoder.decode(self.event).e
        return kind == _SHUTDOWN


class _Event(msgspec.Struct):
    e: Any = None


_decoder = msgspec.json.Decoder(Reply)
_event_decoder = msgspec.json.Decoder(_Event)
