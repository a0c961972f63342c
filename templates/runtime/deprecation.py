"""What is announced to go: type checkers and editors see it, and a call warns of it at the line of its caller."""

from __future__ import annotations

import functools
import inspect
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .operation import Operation, Param

M = TypeVar("M", bound=Callable[..., Any])


def _warns(message: str) -> Callable[[M], M]:
    """Every call of the method warns."""

    def mark(method: M) -> M:
        marked = _told(method, lambda params: (message,), 2)
        marked.__deprecated__ = message  # type: ignore[attr-defined]
        return marked

    return mark


if TYPE_CHECKING:
    # What type checkers and editors know (PEP 702), and have the types of. At run time ours does the same, without a
    # dependency; that of the standard library (3.13) would load asyncio into every synchronous client besides.
    from typing_extensions import deprecated as deprecated
else:
    deprecated = _warns


def deprecated_parameters(operation: Operation[Any], stacklevel: int = 2) -> Callable[[M], M]:
    """A call of the method warns of each parameter that it sends and that is announced to go.

    `stacklevel` is 3 below `@deprecated`, which is then between the method and its caller.
    """
    return lambda method: _told(method, lambda params: dict.fromkeys(_sent(operation.params, params)), stacklevel)


def _told(method: M, messages: Callable[[Mapping[str, Any]], Iterable[str]], stacklevel: int) -> M:
    """The method with its warnings. They come at the call, also if the answer is awaited elsewhere and later."""

    @functools.wraps(method)
    def call(*args: Any, **params: Any) -> Any:
        for message in messages(params):
            warnings.warn(message, DeprecationWarning, stacklevel=stacklevel)
        return method(*args, **params)

    if inspect.iscoroutinefunction(method):
        _mark_as_coroutine_function(call)
    return call  # type: ignore[return-value]


def _mark_as_coroutine_function(call: Any) -> None:
    """What asks whether a method has to be awaited gets the answer that it got without the warnings."""
    if sys.version_info >= (3, 12):
        inspect.markcoroutinefunction(call)
    else:
        from asyncio import coroutines  # only an asynchronous client comes here, and it has asyncio already

        call._is_coroutine = coroutines._is_coroutine  # type: ignore[attr-defined]


def _sent(params: tuple[Param, ...], given: Mapping[str, Any]) -> Iterator[str]:
    """What the parameters that are sent warn of, those inside batches included."""
    for param in params:
        value = given.get(param.name)
        if value is None:
            continue
        if param.deprecated:
            yield param.deprecated
        inner = param.items or param
        if inner.fields:
            for item in value if isinstance(value, Sequence) else (value,):
                if isinstance(item, Mapping):
                    yield from _sent(inner.fields, item)
