"""Bytes of an answer → typed objects. What does not fit is passed on as it came, and said once."""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterable, Mapping
from functools import cache
from types import UnionType
from typing import Any, Generic, NoReturn, Protocol, TypeVar, Union, get_args, get_origin

import msgspec

from .errors import ApiError, ExecutionUnknown, ResponseMismatch
from .operation import Operation

T = TypeVar("T")

#: What reading a text raises that is no JSON, no UTF-8, or nested too deeply to be read.
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

#: Codes that say that the execution status is unknown, whatever the status of the answer is.
UNKNOWN_CODES = frozenset({-1006, -1007})


class Headers(Protocol):
    """Headers of an answer, as every HTTP library has them."""

    def items(self) -> Iterable[tuple[str, str]]: ...


class Model(msgspec.Struct, kw_only=True):
    """An object inside an answer. A field that the answer leaves out is None; unknown fields are ignored."""


class Positional(msgspec.Struct, array_like=True):
    """An array whose places have names, such as one candlestick."""


class Response(Model, dict=True):
    """A whole answer that is an object."""

    @property
    def raw(self) -> bytes:
        """The answer as it was received; unknown fields stand here."""
        raw: bytes = self.__dict__.get("raw", b"")
        return raw


class ResponseList(list[T], Generic[T]):
    """A whole answer that is an array. `raw` is the answer as it was received."""

    raw: bytes = b""


class ResponseDict(dict[str, T], Generic[T]):
    """A whole answer whose keys are data. `raw` is the answer as it was received."""

    raw: bytes = b""


def conclude(
    operation: Operation[T],
    names: Mapping[int, str],
    sent: Mapping[str, Any],
    status: int,
    headers: Headers,
    body: bytes,
) -> T:
    """What an HTTP answer means.

    Raises:
        ApiError: the exchange refused the request.
        ExecutionUnknown: it did not say what became of it.
    """
    if status >= 300:
        raise refusal(operation, names, sent, status, headers, body)
    try:
        return decode(operation, body)
    except UNREADABLE:
        reason = "the answer is no JSON"
        raise ExecutionUnknown(operation.name, sent, reason, status=status, raw=body) from None


def refusal(
    operation: Operation[Any],
    names: Mapping[int, str],
    sent: Mapping[str, Any],
    status: int,
    headers: Headers,
    body: bytes,
) -> ApiError | ExecutionUnknown:
    """The exception for an answer that is no success."""
    code, msg = _code_and_msg(body)
    if status >= 500 or status == 408 or code in UNKNOWN_CODES:
        return ExecutionUnknown(operation.name, sent, f"status {status}", status=status, code=code, msg=msg, raw=body)
    name = (operation.errors.get(code) or names.get(code)) if code is not None else None
    lowered = {key.lower(): value for key, value in headers.items()}
    return ApiError(operation.name, status, code, msg, name, body, lowered)


def _code_and_msg(body: bytes) -> tuple[int | None, str]:
    """Code and message of an error body; a body of another form gives neither."""
    try:
        error = msgspec.json.decode(body)
    except UNREADABLE:
        return None, ""
    if not isinstance(error, dict):
        return None, ""
    code, msg = error.get("code"), error.get("msg")
    return code if isinstance(code, int) and not isinstance(code, bool) else None, msg if isinstance(msg, str) else ""


def decode(operation: Operation[T], body: bytes) -> T:
    """The typed answer; one of `UNREADABLE` if the body is not JSON at all."""
    answer = operation.answer
    try:
        value = _decoder(answer).decode(body)
    except msgspec.DecodeError:
        notes: list[str] = []
        value = _fitted(_plain(body), answer, operation.name, notes)
        for note in dict.fromkeys(notes):
            _report(note)
    fitted: T = _with_raw(value, body)
    return fitted


def _plain(body: bytes) -> Any:
    """The body as plain data; the standard library reads what is odd, such as numbers beyond every range."""
    try:
        return msgspec.json.decode(body)
    except msgspec.DecodeError:
        try:
            return json.loads(body, parse_constant=_refuse_constant)
        except ValueError:
            pass
        raise


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _report(note: str) -> None:
    """Warn. Where warnings are errors the log says it instead: an executed order is not lost to a warning."""
    try:
        warnings.warn(note, ResponseMismatch, stacklevel=_callers_level())
    except ResponseMismatch:
        import logging  # here, as it is rarely needed and takes a tenth of the package's import

        logging.getLogger("binance_typed").warning(note)


def _callers_level() -> int:
    """The `stacklevel` of the line outside this package that asked."""
    package = __name__.partition(".")[0]
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        frame, level = frame.f_back, level + 1
    return level


@cache
def _decoder(answer: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(answer)


def _with_raw(value: Any, body: bytes) -> Any:
    if isinstance(value, Response):
        vars(value)["raw"] = body
        return value
    if type(value) is list:
        value = ResponseList(value)
    elif type(value) is dict:
        value = ResponseDict(value)
    else:
        return value
    value.raw = body
    return value


# --- answers that do not fit ------------------------------------------------------------------------------------


def _fitted(value: Any, kind: Any, place: str, notes: list[str]) -> Any:
    """The value as `kind` as far as it goes; parts that do not fit stay plain data, and are noted."""
    origin = get_origin(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if isinstance(value, dict) and not issubclass(kind, Positional):
            return _fitted_struct(value, kind, place, notes)
        if isinstance(value, list) and issubclass(kind, Positional):
            return _fitted_positions(value, kind, place, notes)
    elif origin is list and isinstance(value, list):
        return [_fitted(item, get_args(kind)[0], f"{place}[]", notes) for item in value]
    elif origin is dict and isinstance(value, dict):
        return {key: _fitted(item, get_args(kind)[1], f"{place}.*", notes) for key, item in value.items()}
    elif origin in (Union, UnionType):
        return _fitted_union(value, kind, place, notes)
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        notes.append(f"{place}: {error}; the value is passed on as it came")
        return value


def _fitted_struct(value: dict[str, Any], kind: type[msgspec.Struct], place: str, notes: list[str]) -> Any:
    fields = {}
    for field in msgspec.structs.fields(kind):
        if field.encode_name in value:
            item = value[field.encode_name]
            fields[field.name] = _fitted(item, field.type, f"{place}.{field.encode_name}", notes)
        elif field.required:
            notes.append(f"{place}.{field.encode_name} is missing")
            fields[field.name] = None
    return kind(**fields)


def _fitted_positions(value: list[Any], kind: type[msgspec.Struct], place: str, notes: list[str]) -> Any:
    fields = {}
    for position, field in enumerate(msgspec.structs.fields(kind)):
        if position < len(value):
            fields[field.name] = _fitted(value[position], field.type, f"{place}.{field.name}", notes)
        elif field.required:
            notes.append(f"{place}.{field.name} is missing")
            fields[field.name] = None
    return kind(**fields)


def _fitted_union(value: Any, kind: Any, place: str, notes: list[str]) -> Any:
    """The first alternative that takes the value whole, else the one of the same shape."""
    options = get_args(kind)
    for option in options:
        try:
            return msgspec.convert(value, option)
        except msgspec.ValidationError:
            continue
    for option in options:
        if _is_shaped_alike(value, get_origin(option) or option):
            return _fitted(value, option, place, notes)
    notes.append(f"{place}: {type(value).__name__} fits no documented form; the value is passed on as it came")
    return value


def _is_shaped_alike(value: Any, option: Any) -> bool:
    """An object for an object, an array for an array."""
    if not isinstance(option, type) or not isinstance(value, dict | list):
        return False
    as_list = option is list or issubclass(option, Positional)
    return (
        as_list if isinstance(value, list) else option is dict or (issubclass(option, msgspec.Struct) and not as_list)
    )
