"""How a call can end other than with an answer.

BinanceError
├── NotSent              nothing left this machine
│   └── ConstraintError  the request breaks a documented rule
├── ApiError             the exchange answered with an error
└── ExecutionUnknown     it may or may not have been executed: find out before you repeat it
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class BinanceError(Exception):
    """Base of everything that a call raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Without this, an error from a worker process could not be read by the process that waits for it.
        return _again, (type(self), self.args), self.__dict__


def _again(kind: type[BinanceError], args: tuple[Any, ...]) -> BinanceError:
    return kind.__new__(kind, *args)


class NotSent(BinanceError):
    """The request never left: there is no connection, or something that it needs is missing."""


class ConstraintError(NotSent, ValueError):
    """The request breaks documented rules; nothing was sent.

    Attributes:
        operation: name of the method that was called.
        problems: one sentence for each rule that is broken.
    """

    def __init__(self, operation: str, problems: tuple[str, ...]) -> None:
        super().__init__(f"{operation}: {'; '.join(problems)}")
        self.operation = operation
        self.problems = problems


class ApiError(BinanceError):
    """The exchange refused the request.

    Attributes:
        operation: name of the method that was called.
        status: HTTP status, or the `status` of a WebSocket API reply.
        code: the exchange's error code, such as -2011; None if the answer holds none.
        msg: the exchange's message.
        name: the documented name of the code, such as "CANCEL_REJECTED"; None if it has none.
        raw: the answer's bytes.
        headers: the answer's headers, names in lower case; empty on the WebSocket API.
    """

    def __init__(
        self,
        operation: str,
        status: int,
        code: int | None,
        msg: str,
        name: str | None,
        raw: bytes,
        headers: Mapping[str, str],
    ) -> None:
        label = " ".join(str(part) for part in (code, name) if part is not None)
        super().__init__(f"{operation}: {status} {label}: {msg}" if label else f"{operation}: {status}: {msg}")
        self.operation = operation
        self.status = status
        self.code = code
        self.msg = msg
        self.name = name
        self.raw = raw
        self.headers = headers


class ExecutionUnknown(BinanceError):
    """The request left, and what became of it is not known. It is never repeated by the client.

    Attributes:
        operation: name of the method that was called.
        request: the parameters that were sent, by their names on the wire, without key and signature.
        reason: what happened: "timeout", "connection lost", "status 503", …
        status, code, msg: of the answer, if there was one.
        raw: the answer's bytes, as far as they arrived.
    """

    def __init__(
        self,
        operation: str,
        request: Mapping[str, Any],
        reason: str,
        *,
        status: int | None = None,
        code: int | None = None,
        msg: str = "",
        raw: bytes = b"",
    ) -> None:
        said = f" ({code}: {msg})" if code is not None else f" ({msg})" if msg else ""
        super().__init__(f"{operation}: {reason}{said}; the execution status is unknown, query before you repeat it")
        self.operation = operation
        self.request = request
        self.reason = reason
        self.status = status
        self.code = code
        self.msg = msg
        self.raw = raw


class ResponseMismatch(UserWarning):
    """An answer does not fit its documented form; the value was passed on as it came."""
