"""The base classes of answers: objects, arrays and maps that know the bytes they were read from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self

import msgspec

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    #: What numbers that the exchange sends as text become: the texts themselves, or, on request, `Decimal`.
    Num = TypeVar("Num", default=str)
else:
    from typing import TypeVar

    Num = TypeVar("Num")

T = TypeVar("T")
R = TypeVar("R", bound="Response")


class Model(msgspec.Struct, kw_only=True):
    """An object inside an answer. A field that the answer leaves out is None; unknown fields are ignored."""


class Positional(msgspec.Struct, array_like=True):
    """An array whose places have names, such as one candlestick."""


class BatchError(Model):
    """An element of a batch's answer that is an error, where the documentation shows results alone.

    `name` is the documented name of the code, None if it has none.
    """

    code: int
    msg: str
    name: str | None = None


class _Received:
    """The place of the bytes. A slot, as it costs a tenth of what a `__dict__` does; no field, as it is no data."""

    __slots__ = ("_raw",)
    _raw: bytes


class Response(_Received, Model):
    """A whole answer that is an object. Two are equal if their fields are, whatever else was received."""

    @property
    def raw(self) -> bytes:
        """The answer as it was received; unknown fields stand here. Empty for an object that was not received."""
        try:
            return self._raw
        except AttributeError:
            return b""

    # msgspec's own ways to copy know fields alone.

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), _fields(self), self.raw)

    def __copy__(self) -> Self:
        return _restored(type(self), _fields(self), self.raw)

    def __replace__(self, **changes: Any) -> Self:
        return _restored(type(self), {**_fields(self), **changes}, self.raw)


def _fields(response: Response) -> dict[str, Any]:
    return {name: getattr(response, name) for name in response.__struct_fields__}


def _restored(kind: type[R], fields: dict[str, Any], raw: bytes) -> R:
    response = kind(**fields)
    response._raw = raw  # pyright: ignore[reportPrivateUsage]
    return response


class ResponseList(list[T], Generic[T]):
    """A whole answer that is an array. `raw` is the answer as it was received."""

    raw: bytes = b""


class ResponseDict(dict[str, T], Generic[T]):
    """A whole answer whose keys are data. `raw` is the answer as it was received."""

    raw: bytes = b""


def with_raw(value: Any, body: bytes) -> Any:
    """The answer, with its bytes; numbers, texts and null have no place for them."""
    if isinstance(value, Response):
        value._raw = body  # pyright: ignore[reportPrivateUsage]
        return value
    if type(value) is list:
        value = ResponseList(value)
    elif type(value) is dict:
        value = ResponseDict(value)
    else:
        return value
    value.raw = body
    return value
