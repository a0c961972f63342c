"""Bytes of an answer → typed objects. What does not fit is passed on as it came, and said once."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Context, Decimal, InvalidOperation, getcontext, localcontext
from importlib import import_module
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin

import msgspec

from .fitting import (
    Fitting,
    Note,
    exact,
    failure,
    fields,
    is_positional,
    is_struct,
    model_of,
    options,
    plain,
    wire_names,
)
from .mismatch import report
from .models import Response, with_raw
from .operation import Operation

T = TypeVar("T")

#: As Python has it by default, whatever the caller has set: what is no number is none.
_DEFAULT = Context(traps=[InvalidOperation])


class NoAnswer(ValueError):
    """A body that does not tell what became of the request, though the exchange says that it succeeded.

    Attributes:
        reason: what it is instead.
        code, msg: of the error that it holds; None and empty if it holds none.
    """

    def __init__(self, reason: str, code: int | None = None, msg: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.code = code
        self.msg = msg


#: What reading a text raises that is no JSON, no UTF-8, or nested too deeply to be read; and what `decode` raises.
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, NoAnswer)


def decode(operation: Operation[T], body: bytes, product: str = "", decimals: bool = False) -> T:
    """The typed answer of a request that succeeded.

    Args:
        product: name of the package with the operation, by which the lines of its spec and error names are found.
        decimals: numbers that the exchange sends as text become `Decimal`, as JSON numbers with a fraction always do.

    Raises:
        NoAnswer: if the body is no JSON at all, or an error; or if it is a mere number, text or null after a request
            that may have changed something.
    """
    if not getcontext().traps[InvalidOperation]:
        with localcontext(_DEFAULT):
            return decode(operation, body, product, decimals)
    try:
        reader = (_DECIMALS if decimals else _TEXTS)[operation.answer]
    except KeyError:
        reader = _reader(operation, product, decimals)
    try:
        value: Any = reader.decode(body)
        if value.__class__ is reader.usual and value != reader.empty:
            value._raw = body  # as `with_raw` does; a call costs as much as all of this
            return value  # type: ignore[no-any-return]
        is_fitting = reader.takes(value)
    except Exception:  # whatever it is, it must not end here: the request may have been executed
        value, is_fitting = None, False
    answer: T = with_raw(value, body) if is_fitting else _fitted(operation, reader, body, product)
    return answer


def _fitted(operation: Operation[Any], reader: _Reader, body: bytes, product: str) -> Any:
    """The slow way: plain data first, then as much of the documented type as there is."""
    notes: list[Note] = []
    with localcontext(_DEFAULT):
        try:
            data = plain(body, notes)
        except Exception:
            data = NoAnswer
        _refuse(operation, reader, data)
        fitting = Fitting(notes, lambda code: _error_name(operation, product, code))
        try:
            value = fitting.whole(data, reader.answer)
            if operation.client_id is not None and reader.empty is not None and value == reader.empty and not notes:
                notes.append(Note("", "holds none of its documented fields"))
        except Exception as error:  # ours, or a depth that nobody can follow: the answer stays as it came
            value = data
            notes = [Note("", f"cannot be read as documented ({type(error).__name__})")]
    for place, what, then in notes:
        report(product, operation, place, what, then)
    return with_raw(value, body)


def _refuse(operation: Operation[Any], reader: _Reader, data: Any) -> None:
    """Raise `NoAnswer` for a body that tells nothing, or an error."""
    if data is NoAnswer:
        raise NoAnswer("the answer is no JSON")
    said = failure(data, reader.documented)
    if said is not None:
        raise NoAnswer("the answer is an error, though its status says success", said.code, said.msg)
    if not operation.reads and reader.is_shaped and not isinstance(data, dict | list):
        raise NoAnswer("the answer is neither object nor array")


def _error_name(operation: Operation[Any], product: str, code: int) -> str | None:
    """The documented name of an error code; the product's table is read only when there is an error."""
    if code in operation.errors or not product:
        return operation.errors.get(code)
    try:
        table = import_module(f"..{product}.errors", __package__)
    except ImportError:
        return None
    return cast("dict[int, str]", table.NAMES).get(code)


# --- decoders ---------------------------------------------------------------------------------------------------


class _Reader:
    """A decoder for one type of answer, and what is known about that type."""

    __slots__ = ("_code", "_empty_element", "_kind", "answer", "decode", "documented", "empty", "is_shaped", "usual")

    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.decode = msgspec.json.Decoder(answer, float_hook=exact).decode
        alternatives, model = options(answer), model_of(answer)
        #: Whether an object or an array is due, and nothing else.
        self.is_shaped = all(is_struct(kind) or get_origin(kind) in (list, dict) for kind in alternatives)
        #: The fields of a whole object; None if any field may stand there.
        self.documented: Collection[str] | None = () if model is None else wire_names(model)
        if answer is Any or any(get_origin(kind) is dict for kind in alternatives):
            self.documented = None
        self._kind: type | None = get_origin(model) or model
        self._code = next((field.name for field in fields(model) if field.encode_name == "code"), "") if model else ""
        is_usual = self._kind is not None and issubclass(self._kind, Response) and not self._code
        #: The class of nearly all answers, and one of it that holds nothing; None where more is to be looked at.
        self.usual = self._kind if is_usual else None
        self.empty = _empty(model)
        self._empty_element = next(
            (found for kind in alternatives if (found := _empty(_element(kind))) is not None), None
        )

    def takes(self, value: Any) -> bool:
        """Whether something documented is in what was decoded: all of an error object would be unknown fields."""
        if value.__class__ is self._kind:
            return bool(value != self.empty) and not (self._code and self._is_error(value))
        if isinstance(value, dict):
            return "code" not in value and (self._empty_element is None or self._empty_element not in value.values())
        return self._empty_element is None or not isinstance(value, list) or self._empty_element not in value

    def _is_error(self, value: Any) -> bool:
        code = getattr(value, self._code)
        return isinstance(code, int) and code < 0


def _element(kind: Any) -> Any:
    return get_args(kind)[-1] if get_origin(kind) in (list, dict) else None


def _empty(kind: Any) -> Any:
    """What an object with nothing documented in it becomes; None if that would not be taken."""
    if not is_struct(kind) or is_positional(kind) or any(field.required for field in fields(kind)):
        return None
    return (get_origin(kind) or kind)()


#: The readers of all types of answers that have been asked for, with their numbers as texts and as `Decimal`.
_TEXTS: dict[Any, _Reader] = {}
_DECIMALS: dict[Any, _Reader] = {}


def _reader(operation: Operation[Any], product: str, decimals: bool) -> _Reader:
    """A reader for a type that is new; plain data for one that nobody can read, as the request has been executed."""
    readers, number = (_DECIMALS, Decimal) if decimals else (_TEXTS, str)
    try:
        reader = _Reader(_with_numbers(operation.answer, number))
    except Exception as error:
        reader, why = _Reader(Any), type(error).__name__
        report(product, operation, "", f"has a type that cannot be read ({why})", "passed on as it came")
    readers[operation.answer] = reader
    return reader


def _with_numbers(kind: Any, number: type) -> Any:
    """A type with every open parameter of its models filled in."""
    if isinstance(kind, TypeVar):
        return number
    origin, parameters = get_origin(kind), getattr(kind, "__parameters__", ())
    if origin is None:
        return kind[(number,) * len(parameters)] if parameters else kind
    arguments = tuple(_with_numbers(argument, number) for argument in get_args(kind))
    if origin in (Union, UnionType):
        return Union[arguments]  # noqa: UP007 - of types that are known at run time alone
    return origin[arguments]
