"""What an asynchronous client offers to the methods of its product, and to its users."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, ClassVar, ParamSpec, Self, TypeVar

from .afterwards import inquiry
from .calling import Call
from .client import Client
from .errors import ExecutionUnknown, Resolution
from .operation import Operation
from .runner_async import AsyncRunner
from .wire import Answer

T = TypeVar("T")
P = ParamSpec("P")


class AsyncCaller(Client):
    """An asynchronous client, for one event loop. Close it with `aclose`, or use it as an async context manager."""

    _runner: AsyncRunner
    _is_async: ClassVar[bool] = True

    async def _call(self, operation: Operation[T], /, *, recv_window: Any = None, **params: Any) -> T:
        call = Call(
            self._runner, self._venue, self._options, self._observer, operation, window=recv_window, raw=self._raw
        )
        answer: T = await self._runner.run(call.steps(params))
        return answer

    def with_raw(self, method: Callable[P, Awaitable[object]]) -> Callable[P, Awaitable[Answer]]:
        """A method of this client that gives the answer as it came: `await client.with_raw(client.query_order)(…)`.

        Errors are raised as ever.
        """
        owner = getattr(method, "__self__", None)
        if not isinstance(owner, AsyncCaller) or owner._runner is not self._runner:
            raise TypeError("with_raw takes a method of this client")
        bare: Callable[P, Awaitable[Answer]] = getattr(owner._undecoded(), method.__name__)
        return bare

    async def resolve(self, error: ExecutionUnknown, wait: float | None = None) -> Resolution:
        """`error.aresolve(wait)` for an error whose own client is closed, or was another process's: pickle keeps it.

        Raises:
            ValueError: the request was sent by a client of another product, host or key; or `wait` is no number of
                seconds, 0 or more.
        """
        return await inquiry(self._runner, self._venue, self._options, self._observer, error).aresolve(wait)

    async def aclose(self) -> None:
        """Close all connections; calls that still wait end as unknown, and the client cannot be used afterwards."""
        await self._runner.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()
