"""Every text that a debugger could reach from a value: by attributes, slots, keys, items, bound methods.

A closure is a wall: what a function holds shows in no report. Properties are not asked either, they are for programs.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import PurePath
from types import BuiltinFunctionType, CodeType, FrameType, FunctionType, MethodType, ModuleType, TracebackType
from typing import Any

#: Steps from a local variable; a client's pool of connections is four away.
DEPTH = 9

#: Values in one walk, so that no test takes for ever.
MOST = 20_000

_SHUT = (
    int, float, complex, type(None), type, PurePath,
    BuiltinFunctionType, CodeType, FrameType, FunctionType, ModuleType, TracebackType, asyncio.AbstractEventLoop,
    logging.Logger, logging.Handler, threading.Thread,
)  # fmt: skip

#: Modules whose values are what the specs say, the same in every run.
_SPECS = ("binance_typed.runtime.operation", "binance_typed.runtime.rules")


def texts(value: object, seen: dict[int, object]) -> list[str]:
    """Those of a value, nearest first; what was `seen` is not looked at again."""
    found: list[str] = []
    level, end = [value], len(seen) + MOST
    for _ in range(DEPTH):
        below: list[Any] = []
        for each in level:
            kind = type(each)
            if kind is str:
                found.append(each)
                continue
            look = _looks.get(kind)
            if look is None:
                look = _looks[kind] = _look_of(kind)
            if look is not _nothing and id(each) not in seen and len(seen) < end:
                seen[id(each)] = each  # held, so that no other value can have its id
                try:
                    below += look(each)
                except Exception:  # one of the value's own methods
                    continue
        level = below
    return found


#: How to look into a value, by its type.
_looks: dict[type, Callable[[Any], Iterable[Any]]] = {}


def _look_of(kind: type) -> Callable[[Any], Iterable[Any]]:
    if issubclass(kind, _SHUT) or kind.__module__ in _SPECS:
        return _nothing
    if issubclass(kind, str):
        return lambda value: (str.__str__(value),)
    if issubclass(kind, bytes | bytearray):
        return lambda value: (value.decode("latin-1"),)
    if issubclass(kind, Mapping):
        return lambda value: [*value, *value.values()]
    if issubclass(kind, list | tuple | set | frozenset | deque):
        return lambda value: value
    if issubclass(kind, MethodType):
        return lambda value: (value.__self__,)
    if issubclass(kind, partial):
        return lambda value: (value.func, *value.args, *value.keywords.values())
    names = _slots(kind)
    return lambda value: _attributes(value, names)


def _nothing(value: object) -> Iterable[Any]:
    return ()


def _slots(kind: type) -> list[str]:
    names = [*getattr(kind, "__struct_fields__", ())]
    for base in kind.__mro__:
        slots = base.__dict__.get("__slots__", ())
        own = (slots,) if isinstance(slots, str) else tuple(slots)
        names += [f"_{base.__name__.lstrip('_')}{name}" if _is_private(name) else name for name in own]
    return names


def _is_private(name: str) -> bool:
    return name.startswith("__") and not name.endswith("__")


def _attributes(value: object, names: list[str]) -> list[object]:
    found: list[object] = []
    for name in names:
        try:
            found.append(object.__getattribute__(value, name))
        except AttributeError:  # not set
            continue
    with contextlib.suppress(AttributeError, TypeError):
        found += object.__getattribute__(value, "__dict__").values()
    if isinstance(value, BaseException):
        found += value.args
    return found
