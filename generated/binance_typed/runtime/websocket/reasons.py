"""Why connections end, in words that may be shown."""

from __future__ import annotations

import contextlib
from typing import Any

import aiohttp
import msgspec

from ..answers import UNREADABLE
from ..transports.aio import unconnected
from ..transports.proxies import Proxy
from ..wire import Answer


class Ended(Exception):
    """The end of a connection, in words that may be shown."""


def described(error: Exception, proxy: Proxy | None) -> str:
    """Why a connection could not be made, through a proxy or without; aiohttp's own words are not for users."""
    if isinstance(error, aiohttp.ClientResponseError):
        if proxy is not None and (isinstance(error, aiohttp.ClientHttpProxyError) or error.status == 407):
            return proxy.refusal(error.status)
        return f"status {error.status}"
    if isinstance(error, aiohttp.ClientProxyConnectionError) and proxy is not None:
        return f"no connection to the proxy {proxy.address}: {unconnected(error)}"
    if type(error) is ConnectionError and error.errno is None:
        return str(error)  # of `Reply`, about the answer to a logon
    return unconnected(error)


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
