"""Why connections end, in words that may be shown."""

from __future__ import annotations

import contextlib
from typing import Any

import aiohttp
import msgspec

from ..answers import UNREADABLE
from ..wire import Answer


class Ended(Exception):
    """The end of a connection, in words that may be shown."""


def described(error: Exception) -> str:
    """Why a connection could not be made."""
    if isinstance(error, TimeoutError):
        return "timeout"
    if isinstance(error, aiohttp.ClientResponseError):
        return f"status {error.status}"
    if isinstance(error, OSError) and str(error):
        return str(error)
    return type(error).__name__


def said(answer: Answer) -> str:
    """Status, code and message of an error, in one line."""
    code: Any = None
    msg: Any = None
    with contextlib.suppress(*UNREADABLE):
        error = msgspec.json.decode(answer.body)
        if isinstance(error, dict):
            code, msg = error.get("code"), error.get("msg")
    parts = [f"status {answer.status}"]
    if isinstance(code, int):
        parts.append(f"code {code}")
    if isinstance(msg, str) and msg.isprintable():
        parts.append(msg[:200])
    return ", ".join(parts)
