"""What a synchronous client offers to the methods of its product, and to its users."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, ParamSpec, Self, TypeVar

from .afterwards import inquiry
from .calling import Call
from .client import Client
from .errors import ExecutionUnknown, Resolution
from .operation import Operation
from .runner_sync import SyncRunner
from .wire import Answer

T = TypeVar("T")
P = ParamSpec("P")


class SyncCaller(Client):
    """A synchronous client. Thread-safe; close it, or use it as a context manager."""

    _runner: SyncRunner
    _is_async: ClassVar[bool] = False

    def _call(self, operation: Operation[T], /, *, recv_window: Any = None, **params: Any) -> T:
        call = Call(
            self._runner, self._venue, self._options, self._observer, operation, window=recv_window, raw=self._raw
        )
        answer: T = self._runner.run(call.steps(params))
        return answer

    def with_raw(self, method: Callable[P, object]) -> Callable[P, Answer]:
        """A method of this client that gives the answer as it came: `client.with_raw(client.query_order)(…)`.

        Errors are raised as ever.
        """
        owner = getattr(method, "__self__", None)
        if not isinstance(owner, SyncCaller) or owner._runner is not self._runner:
            raise TypeError("with_raw takes a method of this client")
        bare: Callable[P, Answer] = getattr(owner._undecoded(), method.__name__)
        return bare

    def resolve(self, error: ExecutionUnknown, wait: float | None = None) -> Resolution:
        """`error.resolve(wait)` for an error whose own client is closed, or was another process's: pickle keeps it.

        Raises:
            ValueError: the request was sent by a client of another product, host or key; or `wait` is no number of
                seconds, 0 or more.
        """
        return inquiry(self._runner, self._venue, self._options, self._observer, error).resolve(wait)

    def close(self) -> None:
        """Close all connections; the client cannot be used afterwards."""
        self._runner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
