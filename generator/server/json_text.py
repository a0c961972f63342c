"""Hostile JSON text → plain values: no repeated keys, no NaN, bounded depth, numbers as they were written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, NoReturn

MAX_DEPTH = 32


class InvalidJsonError(ValueError):
    """The text is no JSON that a request may hold."""


class RepeatedKeyError(InvalidJsonError):
    """A mapping of the text holds a key twice."""


@dataclass(frozen=True, slots=True)
class Fraction:
    """A JSON number with a fraction or an exponent. Its text counts: signatures cover what was written."""

    text: str


def parse(text: str) -> Any:
    """The value that the text stands for.

    Raises:
        InvalidJsonError: if it stands for none.
    """
    try:
        value = json.loads(text, object_pairs_hook=_mapping, parse_float=Fraction, parse_constant=_constant)
    except InvalidJsonError:
        raise
    except (ValueError, RecursionError) as error:
        raise InvalidJsonError("not JSON") from error
    if _too_deep(value):
        raise InvalidJsonError("nested too deeply")
    return value


def plain(value: Any) -> Any:
    """The value as the json module can write it."""
    if isinstance(value, Fraction):
        return value.text
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def compact(value: Any) -> str:
    """The value as JSON text without spaces."""
    return json.dumps(plain(value), separators=(",", ":"), ensure_ascii=False)


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise RepeatedKeyError("a key is repeated")
    return found


def _constant(name: str) -> NoReturn:
    raise InvalidJsonError(f"{name} is not JSON")


def _too_deep(value: Any) -> bool:
    """Whether the value is nested more than MAX_DEPTH levels; found level by level, so depth costs no stack."""
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [
            part
            for item in level
            if isinstance(item, list | dict)
            for part in (item.values() if isinstance(item, dict) else item)
        ]
        if not level:
            return False
    return True
