"""Plain data → documented types, as far as it goes: what does not fit stays as it came, and is noted."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from decimal import Decimal, InvalidOperation
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin

import msgspec

from .models import BatchError, Positional

#: Codes that say that all is well.
_SUCCESS = (0, 200)


class Note(NamedTuple):
    """What does not fit at a place of an answer, and what was made of it."""

    place: str
    what: str
    then: str = "passed on as it came"


class Failure(NamedTuple):
    """What an error object says."""

    code: int
    msg: str


# --- reading ----------------------------------------------------------------------------------------------------


def exact(text: str) -> Decimal | str:
    """A number that keeps all its digits; beyond every range, its text."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return text


def _whole(text: str) -> int | Decimal | str:
    try:
        return int(text)
    except ValueError:  # of more digits than Python reads
        return exact(text)


_strict = msgspec.json.Decoder(float_hook=exact)
_lenient = json.JSONDecoder(parse_float=exact, parse_int=_whole, parse_constant=exact, strict=False)


def plain(body: bytes, notes: list[Note]) -> Any:
    """The body as plain data, its fractions as `Decimal`.

    JSON with a byte order mark, control characters, halves of characters, bytes that are no UTF-8, NaN or numbers
    beyond every range is read, too, and noted. Everything else raises an exception.
    """
    try:
        return _strict.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    data = _lenient.decode(body.decode("utf-8-sig", "replace"))
    notes.append(Note("", "is no strict JSON", "read all the same"))
    return data


# --- error objects ----------------------------------------------------------------------------------------------


def failure(value: Any, documented: Collection[str] | None) -> Failure | None:
    """What an error object says that stands where one with these fields is due; None if the value is something else.

    Where a `code` is documented itself, or any field may be (None), only a negative one is an error.
    """
    if not isinstance(value, dict):
        return None
    code, msg = value.get("code"), value.get("msg")
    if type(code) is not int or not isinstance(msg, str) or code in _SUCCESS:
        return None
    if documented is None:
        return Failure(code, msg) if code < 0 and len(value) == 2 else None
    if not value.keys().isdisjoint({*documented} - {"code", "msg"}):
        return None
    return Failure(code, msg) if code < 0 or "code" not in documented else None


# --- fitting ----------------------------------------------------------------------------------------------------


class Fitting:
    """One answer on its way into its documented type."""

    def __init__(self, notes: list[Note], name_of: Callable[[int], str | None]) -> None:
        self._notes = notes
        self._name_of = name_of

    def whole(self, value: Any, kind: Any) -> Any:
        """A whole answer, or an element of it: an object that holds nothing documented is seen for what it is."""
        if isinstance(value, list) and (element := _option(kind, list)) is not None:
            inner = get_args(element)[0]
            return [self._element(item, inner, "[]") for item in value]
        if isinstance(value, dict) and (mapping := _option(kind, dict)) is not None:
            inner = get_args(mapping)[1]
            return {key: self._element(item, inner, "*") for key, item in value.items()}
        return self._element(value, kind, "")

    def _element(self, value: Any, kind: Any, place: str) -> Any:
        found = model_of(kind)
        if isinstance(value, dict) and value and found is not None:
            documented = wire_names(found)
            if "code" not in documented and (error := failure(value, documented)) is not None:
                self._note(place, "an error stands where a result is documented", "passed on as a BatchError")
                return BatchError(code=error.code, msg=error.msg, name=self._name_of(error.code))
            if value.keys().isdisjoint(documented):
                self._note(place, "holds none of the documented fields", "they are None")
        return self._fitted(value, kind, place)

    def _fitted(self, value: Any, kind: Any, place: str) -> Any:
        origin = get_origin(kind)
        if is_struct(kind):
            if isinstance(value, list if is_positional(kind) else dict):
                return self._struct(value, kind, place)
        elif origin is list and isinstance(value, list):
            return [self._fitted(item, get_args(kind)[0], f"{place}[]") for item in value]
        elif origin is dict and isinstance(value, dict):
            return {key: self._fitted(item, get_args(kind)[1], _join(place, "*")) for key, item in value.items()}
        elif origin in (Union, UnionType):
            option = _shaped_alike(value, kind)
            if option is not None:
                return self._fitted(value, option, place)
        return self._leaf(value, kind, place)

    def _struct(self, value: dict[str, Any] | list[Any], kind: Any, place: str) -> Any:
        if isinstance(value, list):
            value = dict(zip(wire_names(kind), value, strict=False))
        found: dict[str, Any] = {}
        for name, field in zip(wire_names(kind), fields(kind), strict=True):
            if name in value:
                found[field.name] = self._fitted(value[name], field.type, _join(place, name))
            elif field.required:
                self._note(_join(place, name), "is missing", "None stands for it")
                found[field.name] = None
        return (get_origin(kind) or kind)(**found)

    def _leaf(self, value: Any, kind: Any, place: str) -> Any:
        try:
            return msgspec.convert(value, kind)
        except Exception:  # whatever it is: it does not fit
            self._note(place, f"expected {_described(kind)}, got {_described_value(value)}")
        return value

    def _note(self, place: str, what: str, *then: str) -> None:
        self._notes.append(Note(place, what, *then))


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


# --- types ------------------------------------------------------------------------------------------------------


def is_struct(kind: Any) -> bool:
    """Whether a type is a model, with its numbers' type filled in or without."""
    origin = get_origin(kind) or kind
    return isinstance(origin, type) and issubclass(origin, msgspec.Struct)


def is_positional(kind: Any) -> bool:
    """Whether a model is an array."""
    return is_struct(kind) and issubclass(get_origin(kind) or kind, Positional)


@cache
def fields(kind: Any) -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields of a model. Remembered, as each question resolves all annotations anew."""
    return msgspec.structs.fields(kind)


@cache
def wire_names(kind: Any) -> dict[str, None]:
    """The documented names of a model's fields, in order. Places of an array have none but those of the model."""
    by_model = is_positional(kind)
    return dict.fromkeys(field.name if by_model else field.encode_name for field in fields(kind))


def options(kind: Any) -> tuple[Any, ...]:
    """The alternatives of a type."""
    return get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)


def _option(kind: Any, origin: type) -> Any:
    return next((option for option in options(kind) if get_origin(option) is origin), None)


def model_of(kind: Any) -> Any:
    """The alternative that is a model of an object; None if there is none."""
    return next((option for option in options(kind) if is_struct(option) and not is_positional(option)), None)


def _shaped_alike(value: Any, kind: Any) -> Any:
    """The alternative for an object or an array; None for every other value."""
    for option in options(kind):
        is_array = get_origin(option) is list or is_positional(option)
        is_object = get_origin(option) is dict or (is_struct(option) and not is_array)
        if (is_array and isinstance(value, list)) or (is_object and isinstance(value, dict)):
            return option
    return None


def _described(kind: Any) -> str:
    """A type as a reader of JSON and Python knows it."""
    if len(options(kind)) > 1:
        return " or ".join(_described(option) for option in options(kind) if option is not NoneType)
    if is_struct(kind):
        return "array" if is_positional(kind) else "object"
    origin = get_origin(kind)
    if origin is Literal:
        return f"one of {', '.join(map(repr, get_args(kind)))}"
    return _NAMES.get(origin or kind) or str(getattr(kind, "__name__", kind))


def _described_value(value: Any) -> str:
    return _NAMES.get(type(value), type(value).__name__)


#: `Decimal` stands for every number with a fraction.
_NAMES: dict[Any, str] = {list: "array", dict: "object", NoneType: "null", Decimal: "number"}
