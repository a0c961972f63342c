"""Replies of the WebSocket API: whose they are, and what they mean."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from .answers import UNREADABLE, decode, refusal
from .errors import ExecutionUnknown
from .operation import Operation

T = TypeVar("T")


class Reply(msgspec.Struct):
    """A reply's envelope; result and error stay bytes until their type is known."""

    id: str | int | None = None
    status: int = 0
    result: msgspec.Raw = msgspec.Raw(b"")
    error: msgspec.Raw = msgspec.Raw(b"")

    @classmethod
    def read(cls, frame: object) -> Reply:
        """The reply in a frame.

        Raises:
            ConnectionError: if it is none; what follows on such a connection cannot be trusted either.
        """
        if isinstance(frame, str | bytes):
            with contextlib.suppress(*UNREADABLE):
                return _decoder.decode(frame)
        raise ConnectionError("a frame that is no reply")


_decoder = msgspec.json.Decoder(Reply)


def ws_conclude(operation: Operation[T], names: Mapping[int, str], sent: Mapping[str, Any], reply: Reply) -> T:
    """What a reply means.

    Raises:
        ApiError: the exchange refused the request.
        ExecutionUnknown: it did not say what became of it.
    """
    result, error = bytes(reply.result), bytes(reply.error)
    if reply.status >= 300 or error not in (b"", b"null"):
        raise refusal(operation, names, sent, reply.status, {}, error)
    if not reply.status and not result:
        raise ExecutionUnknown(operation.name, sent, "the answer holds neither status nor result")
    try:
        return decode(operation, result or b"null")
    except UNREADABLE:
        reason = "the answer is no JSON"
        raise ExecutionUnknown(operation.name, sent, reason, status=reply.status, raw=result) from None
